"""The newsroom's settings as a value; ``briefgen.settings`` makes it of briefgen.yaml."""

from typing import Any

from msgspec import Struct, field

CONFIG = "briefgen.yaml"
"""The file of the settings, in the newsroom's folder."""
DEFAULT_MODEL = "briefgen"
"""The pipeline that ships: spaCy's small English model for grammar, and a recogniser of names."""


class AnnotationConfig(Struct, frozen=True):
    """``annotation:`` which pipeline reads the texts, and what is looked for."""

    model: str = DEFAULT_MODEL
    actors: bool = True
    dates: bool = True
    figures: bool = True
    quotes: bool = True


class Publisher(Struct, frozen=True):
    """``publisher:`` who answers for the site, for feeds and structured data.

    Attributes:
        name: Its name, or "" where it is the site's title.
        url: Its own address, or "".
        logo: A picture under content/, as a path from there ("img/logo.png") that is published with
            the site, or a web address; "" where there is none.
        email: Where it can be written to, or "".
    """

    name: str = ""
    url: str = ""
    logo: str = ""
    email: str = ""


class SiteConfig(Struct, frozen=True):
    """What the newsroom has set.

    Attributes:
        title: The site's name.
        description: What it is, in a sentence, or "".
        language: The language of the site and of its briefs, as a BCP 47 tag.
        timezone: An IANA name; dates without a zone are read in it.
        base_url: Where the site is published, with a closing slash, or "" where that is not known:
            then nothing that needs an absolute address is written.
        cname: The custom domain for GitHub Pages, or "".
        publisher: Who answers for the site.
        corrections_policy: The address of a page on corrections, or "" for the log.
        briefs_per_page: How many briefs stand on one page of the index.
        feed_size: How many briefs stand in a feed.
        annotation: How texts are annotated.
        search: Whether the site has a search; a build says no where Pagefind cannot be had.
        extra: The one free map, for templates: what JSON can say.
    """

    title: str
    description: str = ""
    language: str = "en"
    timezone: str = "UTC"
    base_url: str = ""
    cname: str = ""
    publisher: Publisher = Publisher()
    corrections_policy: str = ""
    briefs_per_page: int = 20
    feed_size: int = 30
    annotation: AnnotationConfig = AnnotationConfig()
    search: bool = True
    extra: dict[str, Any] = field(default_factory=dict)
