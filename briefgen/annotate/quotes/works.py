"""Quotation marks that hold nobody's words: titles of works and nicknames."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.tables.offices import ROLES
from briefgen.annotate.labels import seen_as
from briefgen.annotate.model import ActorType
from briefgen.annotate.quotes.cues import JUDGEMENT, NAMES, NAMING, WORKS
from briefgen.annotate.quotes.verbs import NOUNS, is_cue, is_plain, lemma
from briefgen.annotate.tables import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Token

    from briefgen.annotate.marks import Quoted
    from briefgen.annotate.quotes.passages import Reading

SMALL_WORDS: Final = words(
    "a an the and or but nor of in on at to for from with by as is it vs"
    " de la le el les los las y e et da do dos das di del della der die den und van von"
)
NOT_SURNAMES: Final = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July"
    r"|August|September|October|November|December|And|But|He|She|They|It|The|In|On|I|We)\b"
)
NICKNAME_WORDS: Final = 2
TITLE_WORDS: Final = 10
LEAST_WORDS: Final = {"DT": 2, "POS": 1, "JJ": 2}
"""Capitals after such a word that may still be a term: the "Iron Curtain"."""
LONG_TITLE: Final = 4
"""Words of which capitals after a preposition make a title."""
GLOSS_WORDS: Final = 3
"""Words that brackets may hold alone, to say what something is called: (the "dólar blue")."""
HEADING: Final = words("caption head label mark sign stamp")
"""Participles after a noun that tell what is written on it: a notebook headed "clients"."""
PARTS: Final = words("chord cover performance rendition screening version whole")
"""What one sees or hears of a work: "the whole of “Slow Boat”"."""
WHILE: Final = words("after before during throughout")
"""Words before what takes its time: "embraced during “Slow Boat”"."""
REFLEXIVES: Final = words("itself themselves himself herself")
FIRST_NAME: Final = re.compile(r"(?:^|[\s(])[A-Z][\w.-]*\s$")
SURNAME: Final = re.compile(r"\s[A-Z][\w’'-]*[a-z]")


def is_nickname(text: str, quoted: Quoted) -> bool:
    """Tell whether the words are a nickname within a name: Robert "Bob" Smith."""
    name = quoted.span.of(text)
    if len(name.split()) > NICKNAME_WORDS or not name[:1].isupper() or not name[-1].isalnum():
        return False
    before = text[max(0, quoted.outer.start - 30) : quoted.outer.start]
    after = text[quoted.outer.end : quoted.outer.end + 30]
    return (
        FIRST_NAME.search(before) is not None
        and SURNAME.match(after) is not None
        and NOT_SURNAMES.match(after.lstrip()) is None
    )


def titles_of(reading: Reading) -> frozenset[int]:
    """Return the quotes that are titles, or repeat in capitals what is one elsewhere."""
    titles = {index for index in range(len(reading.quoted)) if is_title(reading, index)}
    told = {_title_words(reading, index) for index in titles}
    again = {title for title in told if title.istitle()}
    return frozenset(
        index
        for index in range(len(reading.quoted))
        if index in titles or _title_words(reading, index) in again
    )


def _title_words(reading: Reading, quote: int) -> str:
    return reading.quoted[quote].span.of(reading.text).strip(".,;:!? ")


def is_title(reading: Reading, quote: int, *, joined: bool = True) -> bool:
    """Tell whether the words are the title of a work: capitals beside "film", "titled" or "on".

    ``joined`` lets "and" join a title to the one before it.
    """
    title = reading.quoted[quote].span.of(reading.text).rstrip(".,;:!?").split()
    bracketed = len(title) <= GLOSS_WORDS and _is_bracketed(reading.text, reading.quoted[quote])
    if bracketed or _is_entitled(reading, quote):
        return True
    if not _is_capitalised(title):
        return False
    named = _is_name_anyway(title) and not _is_written(reading, quote)
    return named or _is_called(reading, quote, len(title), joined=joined)


def _is_written(reading: Reading, quote: int) -> bool:
    """Tell whether the words are what something says: a sign that says: "Boats: Two or One"."""
    index = reading.bounds[quote][0] - 1
    while index > 0 and reading.doc[index].text in {":", ","}:
        index -= 1
    word = reading.doc[index]
    return index >= 0 and reading.outside(index) and (is_plain(word) or lemma(word) == "read")


def _is_called(reading: Reading, quote: int, length: int, *, joined: bool) -> bool:
    """Tell whether the words beside capitals make a title of them."""
    start, end = reading.bounds[quote]
    after = reading.doc[end] if end < len(reading.doc) else None
    if after is not None and reading.outside(end) and _follows_name(reading, quote, after):
        return True
    comma = start > 1 and reading.doc[start - 1].text == ","
    index = start - 2 if comma else start - 1
    if index < 0 or not reading.outside(index):
        return False
    word = reading.doc[index]
    if comma:
        led = _is_apposed(reading, quote, word)
    elif joined and word.lower_ == "and" and quote and reading.home[index - 1] == quote - 1:
        led = is_title(reading, quote - 1, joined=False)  # Captains "Mole" and "Crab"
    else:  # an Oscar for "All the King's Men" and "The Boatman of Brunn"
        led = length >= LONG_TITLE and word.tag_ in {"IN", "CC"}
        led = led or (word.lower_ == "in" and _is_scene(reading, quote, word))
    return led or _leads_to_title(reading, index, length, comma=comma)


def _follows_name(reading: Reading, quote: int, after: Token) -> bool:
    """Tell whether a word has its name before it: the "Iron Tide" show, "Strong Man" Ben Orsk."""
    direct = reading.text[reading.quoted[quote].span.end - 1].isalnum()
    return lemma(after) in WORKS | NAMES or (direct and seen_as(after) is ActorType.PERSON)


def _is_capitalised(title: Sequence[str]) -> bool:
    """Tell whether all words of a title, if they are few, have capitals, but for the small ones."""
    small = [word for word in title if word.lower() in SMALL_WORDS]
    capitals = [word for word in title if word[:1].isupper() or word[:1].isdigit()]
    return bool(capitals) and set(title) <= {*capitals, *small} and len(title) <= TITLE_WORDS


def _is_entitled(reading: Reading, quote: int) -> bool:
    """Tell whether a title follows in whatever letters: the survey, entitled "What we know"."""
    start = reading.bounds[quote][0]
    index = start - 2 if start > 1 and reading.doc[start - 1].text == ":" else start - 1
    if index < 0 or not reading.outside(index):
        return False
    word = reading.doc[index]
    if lemma(word) in HEADING and word.tag_ in {"VBN", "VBD"}:
        return word.dep_ == "acl" or lemma(word) == "sign"
    return lemma(word) in {"entitle", "title", "headline"} and word.tag_ in {"VBN", "VBD"}


def _is_name_anyway(title: Sequence[str]) -> bool:
    """Tell a name wherever it stands: "Operation Tide"."""
    if len(title) > 1 and any(word.endswith(":") for word in title[:-1]):
        return not title[0].isupper()  # "The Boatman: A Life", and no "SMITH: Well"
    return title[0] == "Operation" and len(title) > 1


def _is_bracketed(text: str, quoted: Quoted) -> bool:
    """Tell whether brackets hold the words alone: the Harbour Authority ("HWA")."""
    opened = text.endswith("(", 0, quoted.outer.start)
    return opened and text.startswith(")", quoted.outer.end)


def _is_scene(reading: Reading, quote: int, preposition: Token) -> bool:
    """Tell whether a clause begins with a work: In "Slow Boat," she waits."""
    start = preposition.i == 0 or not preposition.nbor(-1).is_alpha or preposition.is_title
    return start and _is_parted(reading, quote)


def _is_parted(reading: Reading, quote: int) -> bool:
    """Tell whether a comma ends a quote, or follows it."""
    quoted = reading.quoted[quote]
    ends = quoted.span.of(reading.text).endswith(",")
    return ends or reading.text.startswith(",", quoted.outer.end)


def _is_apposed(reading: Reading, quote: int, before: Token) -> bool:
    """Tell whether the words name the thing before them: the park, "Los Naranjos," a site."""
    noun = before.tag_ in {"NN", "NNS"} and not is_cue(before, beside=True)
    return noun and _is_parted(reading, quote)


def _is_source(word: Token) -> bool:
    """Tell whether a word is the last of "according to (the controversial)"."""
    while word.i > 1 and word.tag_ in LEAST_WORDS:
        word = word.nbor(-1)
    return word.i > 0 and word.lower_ == "to" and word.nbor(-1).lower_ == "according"


def _leads_to_title(reading: Reading, index: int, length: int, *, comma: bool) -> bool:
    """Tell whether a word is followed by titles: "the film", "titled", "on", "according to"."""
    word = reading.doc[index]
    root = lemma(word)
    if word.tag_ in LEAST_WORDS:
        return length > LEAST_WORDS[word.tag_] or _is_source(word)
    if word.lower_ in REFLEXIVES:
        return index > 0 and lemma(word.nbor(-1)) in NAMING
    if word.tag_ in {"NNP", "NNPS"} and seen_as(word) is ActorType.ORGANISATION:
        return not comma  # the Harbour Authority "Odhara"
    if word.lower_ in {"of", "in", "from"}:
        return index > 0 and lemma(word.nbor(-1)) in WORKS | PARTS
    return (
        (word.lower_ in {"about", "on"} and length > 1)
        or (word.lower_ in WHILE and not comma)
        or _is_source(word)
        or (root == "tell" and not comma)
        or (root in ROLES and length <= NICKNAME_WORDS and word.tag_ in NOUNS and not comma)
        or (root in WORKS and word.tag_ in NOUNS)
        or (root in NAMES and word.tag_ in NOUNS and lemma(word.head) not in JUDGEMENT)
        or (root in NAMING and word.tag_ in ({"VBN", "VBD"} if comma else {"VBN"}))
    )
