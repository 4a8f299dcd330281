"""How names are compared: folded keys, acronyms, slugs."""

import hashlib
import re
import unicodedata
from typing import Final

from briefgen.actors.actor import Actor, ActorType
from briefgen.slugs import slug_of

_APOSTROPHES: Final = "’‘ʼʻ`´′"
_DASHES: Final = "‐‑–"
_LETTERS: Final = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"}
)
_BREAKS: Final = re.compile(r"[\s\-‐‑‒–—―_/,]+")
_SILENT: Final = re.compile(r"[.\"“”«»]")
_ARTICLE: Final = re.compile(r"the ")
_POSSESSIVE: Final = re.compile(r"(?:'s|(?<=s)')$")
_LONGEST_ACRONYM: Final = 10
_LONGEST_SLUG: Final = 80
_PLAIN: Final = re.compile(r"[ -]*[A-Za-z0-9][A-Za-z0-9 -]*")


def plain_apostrophes(text: str) -> str:
    """Return the text with every kind of apostrophe as "'"; no offset changes."""
    for apostrophe in _APOSTROPHES:  # faster than str.translate
        text = text.replace(apostrophe, "'")
    return text


def plain_marks(text: str) -> str:
    """Return the text with plain apostrophes, and every dash within words as "-"."""
    for dash in _DASHES:
        text = text.replace(dash, "-")
    return plain_apostrophes(text)


def fold(name: str) -> str:
    """Return the key under which a name is looked up.

    Case, accents, full stops, the kind of dash or apostrophe, a leading "the" and a closing 's make
    no difference: "the U.S." and "US", "Asia Pacific" and "Asia-Pacific" are one key each.
    """
    if name.isascii():
        if name.isalpha():
            return name.lower()
        key = name.lower()
    else:
        decomposed = unicodedata.normalize("NFKD", plain_apostrophes(name))
        key = "".join(char for char in decomposed if not unicodedata.combining(char))
        key = key.casefold().translate(_LETTERS)
    key = _BREAKS.sub(" ", _SILENT.sub("", key)).strip()
    return _POSSESSIVE.sub("", _ARTICLE.sub("", key, count=1) if key.startswith("the ") else key)


def is_acronym(name: str) -> bool:
    """Tell whether a name is written like an acronym: "IS", "U.S.", "M23", "P5+1"."""
    return (
        1 < len(name) <= _LONGEST_ACRONYM
        and " " not in name
        and name.upper() == name
        and sum(char.isupper() for char in name) + any(char.isdigit() for char in name) > 1
    )


def could_be(written: str, name: str) -> bool:
    """Tell whether ``written``, whose key is that of ``name``, has the capitals to stand for it.

    "is" is not the Islamic State and "who" no organisation: an acronym wants its capitals; any
    other name wants a capital somewhere, unless it has none itself.
    """
    if is_acronym(name):
        return is_acronym(written.removesuffix("'s").removesuffix("’s"))
    return written.lower() != written or name.lower() == name


def slug(name: str) -> str:
    """Return the id that a name makes: Latin letters, digits and single hyphens, never empty."""
    if _PLAIN.fullmatch(name):
        return "-".join(re.findall(r"[a-z0-9]+", name.lower()))[:_LONGEST_SLUG].strip("-")
    made = slug_of(name.replace("'", ""), _LONGEST_SLUG, whole_words=False)
    return made or "actor-" + hashlib.sha256(name.encode(errors="replace")).hexdigest()[:8]


def local_actor(name: str, type: ActorType, wikidata: str = "", wikipedia: str = "") -> Actor:  # noqa: A002 -- the word of the front matter
    """Return an actor that nothing but its name is known of; the same name makes the same id."""
    return Actor(slug(name), name, type, wikidata=wikidata, wikipedia=wikipedia)
