"""Structured data for search engines: a brief as a schema.org NewsArticle in JSON-LD.

Every name used is a term of https://schema.org; what a newsroom has not told is left out.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any, Final

from briefgen.actors.actor import Actor, ActorType, ResolvedAnnotations, ResolvedQuote
from briefgen.annotate.model import QuoteKind
from briefgen.config import SiteConfig
from briefgen.content.brief import Correction, Source
from briefgen.site import addresses, links
from briefgen.site.addresses import absolute_or_empty, absolute_target, logo_address
from briefgen.site.changes import last_changed, newest_corrections, stamp_or_day
from briefgen.site.fields import without_empty
from briefgen.site.model import Article, Entry, Site
from briefgen.site.words import Words

Node = dict[str, Any]

HEADLINE_LENGTH: Final = 110
"""The most characters of a headline that search engines show (Google Search Central)."""
SUBJECTS: Final = 3
"""How many actors a brief is ``about``: those named most often; it ``mentions`` the others."""
SUBJECT_MENTIONS: Final = 2
"""How often a brief must name an actor to be ``about`` it."""

TYPES: Final = {
    ActorType.PERSON: "Person",
    ActorType.ORGANISATION: "Organization",
    ActorType.PLACE: "Place",
    ActorType.EVENT: "Event",
    ActorType.GROUP: "Thing",  # a nation or an armed group: schema.org has no nearer word
    ActorType.OTHER: "Thing",
}
COLLECTIVE: Final = frozenset(
    {"agency", "bureau", "correspondents", "desk", "editors", "newsroom", "press", "service"}
    | {"staff", "team", "writers"}
)
"""The last words of a byline that names no one person ("Moscow desk")."""


def news_article(site: Site, entry: Entry, article: Article, words: Words) -> Node:
    """Return a brief as a NewsArticle; ``words`` say what kind of correction each one is.

    Addresses (``url``, ``mainEntityOfPage``, an actor's ``@id``, ...) are there only if
    ``base_url`` is set. The same input gives the same keys in the same order.
    """
    config = site.config
    address = absolute_or_empty(config, addresses.brief_path(entry.slug))
    about, mentions = subjects(article.annotations)
    day = entry.date.date()
    return {"@context": "https://schema.org"} | without_empty(
        {
            "@type": "NewsArticle",
            "@id": address,
            "url": address,
            "mainEntityOfPage": {"@type": "WebPage", "@id": address} if address else None,
            "headline": headline(entry.title),
            "description": entry.summary,
            "datePublished": stamp_or_day(entry.date, has_time=entry.has_time),
            "dateModified": _modified(entry),
            "dateline": entry.dateline,
            "inLanguage": entry.language,
            "author": [author(name) for name in entry.authors] or [publisher(config)],
            "publisher": publisher(config),
            "image": _image(site, entry),
            "keywords": list(entry.tags),
            "wordCount": len(article.brief.body.text.split()),
            "isAccessibleForFree": True,
            "citation": [_citation(source) for source in article.brief.sources],
            "about": [actor_node(config, actor, actor.role_on(day)) for actor in about],
            "mentions": [actor_node(config, actor, actor.role_on(day)) for actor in mentions],
            "hasPart": list(_quotations(config, article)),
            "correction": [_correction(each, words) for each in newest_corrections(entry)],
        }
    )


def script_json(data: Node) -> str:
    """Return JSON that may stand inside an HTML ``script`` element: ``<``, ``>``, ``&`` escaped."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text


def headline(title: str) -> str:
    """Return the title, cut after a word where it has more than 110 characters."""
    if len(title) <= HEADLINE_LENGTH:
        return title
    cut = title[:HEADLINE_LENGTH]  # one character more than may stay, to see where a word ends
    return (cut[: cut.rfind(" ")] if " " in cut else cut[:-1]).rstrip(" ,;:") + "\u2026"


def author(name: str) -> Node:
    """Return a byline as a Person, or as an Organization where it is a desk or an agency."""
    last = name.split()[-1:] or [""]
    kind = "Organization" if last[0].casefold() in COLLECTIVE else "Person"
    return {"@type": kind, "name": name}


def publisher(config: SiteConfig) -> Node:
    """Return who answers for the site, with its corrections policy: by default, the log."""
    logo = logo_address(config)
    policy = config.corrections_policy or addresses.CORRECTIONS_LOG
    return without_empty(
        {
            "@type": "NewsMediaOrganization",
            "name": config.publisher.name or config.title,
            "url": links.safe_url(config.publisher.url) or config.base_url,
            "email": config.publisher.email,
            "logo": {"@type": "ImageObject", "url": logo} if logo else None,
            "correctionsPolicy": absolute_or_empty(config, policy),
        }
    )


def subjects(annotations: ResolvedAnnotations) -> tuple[tuple[Actor, ...], tuple[Actor, ...]]:
    """Return the actors that a text is about, most named first, and those it only mentions."""
    counts = Counter(mention.actor for mention in annotations.mentions)
    often = [actor for actor in annotations.actors if counts[actor.id] >= SUBJECT_MENTIONS]
    about = tuple(sorted(often, key=lambda actor: -counts[actor.id])[:SUBJECTS])
    return about, tuple(actor for actor in annotations.actors if actor not in about)


def actor_node(config: SiteConfig, actor: Actor, role: str = "") -> Node:
    """Return an actor as a Person, Organization, Place, Event or Thing.

    Args:
        config: The site's configuration.
        actor: The actor.
        role: The office held by a person on the day of the brief, or "".
    """
    address = absolute_or_empty(config, addresses.actor_path(actor.id))
    return without_empty(
        {
            "@type": TYPES[actor.type],
            "@id": address,
            "name": actor.name,
            "alternateName": list(actor.aliases),
            "description": actor.description,
            "jobTitle": role if actor.type is ActorType.PERSON else "",
            "url": address,
            "sameAs": list(same_as(actor)),
        }
    )


def same_as(actor: Actor) -> Iterator[str]:
    """Yield the addresses of an actor's Wikidata item and English Wikipedia article."""
    if actor.wikidata:
        yield links.wikidata_url(actor.wikidata)
    if actor.wikipedia:
        yield links.wikipedia_url(actor.wikipedia)


def _modified(entry: Entry) -> str:
    """Return the time of the last change, or only its day where no time of it was told."""
    changed = last_changed(entry)
    told = changed == entry.updated or (changed == entry.date and entry.has_time)
    return stamp_or_day(changed, has_time=told)


def _image(site: Site, entry: Entry) -> list[str]:
    if not entry.image:
        return []
    if site.config.base_url:
        return [absolute_target(site, entry, entry.image)]
    return [address] if (address := absolute_or_empty(site.config, entry.image)) else []


def _citation(source: Source) -> Node:
    published = source.date.isoformat() if source.date else ""
    node = {"@type": "CreativeWork", "name": source.name, "url": links.safe_url(source.url)}
    return without_empty({**node, "datePublished": published})


def _quotations(config: SiteConfig, article: Article) -> Iterator[Node]:
    """Yield what was said and by whom; terms and what nobody is known to have said are no such."""
    actors = {actor.id: actor for actor in article.annotations.actors}
    for quoted in _attributed(article.annotations.quotes):
        speaker = actors.get(quoted.speaker)
        if speaker is not None:
            text = quoted.quote.span.of(article.brief.body.text)
            yield {"@type": "Quotation", "text": text, "creator": _creator(config, speaker)}


def _creator(config: SiteConfig, speaker: Actor) -> Node:
    """Return whoever said something: to schema.org, only people and organisations make things.

    A country or a nation that speaks is a body of people then, and not the place of the same page.
    """
    if speaker.type in {ActorType.PERSON, ActorType.ORGANISATION}:
        address = absolute_or_empty(config, addresses.actor_path(speaker.id))
        node = {"@type": TYPES[speaker.type], "@id": address, "name": speaker.name}
        return without_empty(node)
    return {"@type": "Organization", "name": speaker.name}


def _attributed(quotes: Iterable[ResolvedQuote]) -> Iterator[ResolvedQuote]:
    return (each for each in quotes if each.speaker and each.quote.kind is not QuoteKind.TERM)


def _correction(correction: Correction, words: Words) -> Node:
    return {
        "@type": "CorrectionComment",
        "name": words.say(f"kind-{correction.kind}"),
        "datePublished": correction.date.isoformat(),
        "text": correction.note,
    }
