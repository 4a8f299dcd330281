"""Mentions that the finder missed or saw otherwise, by those who know names.

Each function takes the mentions so far by place and returns all, those that it adds at places of
their own.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from msgspec.structs import replace

from briefgen.actors.actor import ActorType, Form, Span
from briefgen.actors.found import Found, Scene, added
from briefgen.actors.institutions import describes_more, find_institutions
from briefgen.actors.knowledge import Knowledge
from briefgen.actors.named import WORD
from briefgen.actors.names import is_acronym
from briefgen.actors.parting import second_of_two
from briefgen.annotate.actors.tables.heads import VESSELS
from briefgen.annotate.called_after import AFTER_MONEY, AGREED, GERMS, INFECTED, NOBLE
from briefgen.annotate.model import Mention


def with_directory(scene: Scene, found: Mapping[int, Found]) -> dict[int, Found]:
    """Return the mentions, with those of the newsroom's own names that the finder missed."""
    text = scene.text
    shouted, addresses = _Stretches(_shouted(text)), _Stretches(_addresses(text))
    named = {item.mention.span for item in found.values()}
    place = max(found, default=-1) + 1
    more = dict(found)
    for span, actor in scene.directory.mentions(text):
        written = span.of(text)
        if (
            span in named
            or scene.is_decided(span)
            or (is_acronym(written) and shouted.hold(span))
            or addresses.hold(span)
        ):
            continue
        demonym = actor.type is ActorType.PLACE and scene.knowledge.demonym(written) is not None
        form = Form.DEMONYM if demonym and written != actor.name else Form.NAME
        more[place] = Found(Mention(span, actor.type, form), place, actor)
        place += 1
    return more


def with_knowledge(scene: Scene, found: Mapping[int, Found]) -> dict[int, Found]:
    """Return the mentions, with well-known names that the finder missed or saw but a part of."""
    text, knowledge = scene.text, scene.knowledge
    unread = _Stretches(_shouted(text) + _addresses(text) + _ships(text))
    spans = sorted(item.mention.span for item in found.values())
    known = [(span, knowledge.by_id(actor)) for span, actor in knowledge.scan(text)]
    spoken = [
        (span, actor.type)
        for span, actor in known
        if actor and not second_of_two(span.of(text), knowledge) and not describes_more(text, span)
    ]
    spoken.extend((span, ActorType.ORGANISATION) for span in find_institutions(text))
    spoken.extend((Span(*x.span("x")), ActorType.ORGANISATION) for x in _X.finditer(text))
    mentions = (
        Mention(span, kind)
        for span, kind in spoken  # not the "Democrats" of "Liberal Democrats"
        if not (_within(span, spans) or _is_other(text, span, kind) or unread.hold(span))
    )
    return {**found, **added(mentions, found, scene.decided, tentative=True)}


def _is_other(text: str, span: Span, kind: ActorType) -> bool:
    """Tell whether the words beside a name make it money, a ship, a model, a person, a day, a time.

    "A Catholic church" is one of many, and "Guardian of the Oak" is no newspaper.
    """
    if kind is ActorType.PLACE and (_AGREED.match(text, span.end) or _GERM.match(text, span.end)):
        return True
    if (
        kind is ActorType.ORGANISATION
        and " " not in span.of(text)
        and _GOES_ON.match(text, span.end)
    ):
        return not is_acronym(span.of(text))
    before = max(0, span.start - _REACH)
    if _DOLLARS.search(text, before, span.start) and not _NOUN.match(text, span.end):
        return True
    if span.of(text).rpartition(" ")[2].islower() and _is_one(text, span):
        return True
    return any(words.match(text, span.end) for words in _AFTER_OTHERS) or any(
        words.search(text, before, span.start) for words in _BEFORE_OTHERS
    )


def _is_one(text: str, span: Span) -> bool:
    """Tell whether a name stands for one of many: "a Hartley's"."""
    return _ONE_OF_MANY.search(text, max(0, span.start - _REACH), span.start) is not None


def with_kinds(scene: Scene, found: Mapping[int, Found]) -> dict[int, Found]:
    """Return the mentions, places with the noun that makes them others: "Zenda district".

    "Zenda province" is named whole as well, unless it is known under another name.
    """
    text, knowledge = scene.text, scene.knowledge
    sizes = Counter(item.group for item in found.values())
    longer = dict(found)
    for place, item in found.items():
        mention = item.mention
        kind = _KIND.match(text, mention.span.end)
        if kind is None and (loose := _LOOSE_KIND.match(text, mention.span.end)):
            name = mention.span.of(text)
            kind = None if knowledge.candidates(name) or knowledge.parts(name) else loose
        alone = sizes[item.group] == 1 and item.decided is None and mention.form is Form.NAME
        if kind and alone and mention.type is ActorType.PLACE:
            span = Span(mention.span.start, kind.end())
            longer[place] = replace(item, mention=replace(mention, span=span))
    return longer


_LOOSE_KIND: Final = re.compile(r" (?:province|rainforest|forest|metropolitan area)\b")
_KIND: Final = re.compile(
    r" (?:(?:refugee|detention|concentration) camp|border crossing|(?:gas|oil) field|district"
    r"|raion|taluka?|tehsil|upazila|woreda"
    r"|(?:railway|train|metro|space) station|(?:nuclear )?power (?:plant|station)|nuclear plant)\b"
    r"(?! (?:court|judge|attorney)s?\b)"
)
"""What is another place than that of its name: "Elm refugee camp" is not the town of Elm."""


def with_titled(_scene: Scene, found: Mapping[int, Found]) -> dict[int, Found]:
    """Return the mentions, persons with those who are known with a title: "Sheikh Hasina".

    Whoever is called by the name after it is the same.
    """
    ends = {
        item.mention.span.end: place
        for place, item in found.items()
        if item.mention.type is ActorType.PERSON and item.group == place and not item.tentative
    }
    known = {
        ends[item.mention.span.end]: place
        for place, item in found.items()
        if item.tentative
        and item.mention.type is ActorType.PERSON
        and item.mention.span.end in ends
        and item.mention.form is Form.NAME
    }
    return {
        place: replace(item, group=known.get(item.group, item.group))
        for place, item in found.items()
    }


def with_possessives(scene: Scene, found: Mapping[int, Found]) -> dict[int, Found]:
    """Return the mentions, of bodies called after their founders in full: "Christie's".

    Nothing that a Christie may own follows, or one of their many shops does: "a Hartley's store".
    """
    text, knowledge = scene.text, scene.knowledge
    longer = dict(found)
    named = {
        place: item
        for place, item in found.items()
        if item.mention.type in _FOUNDERS
        and item.decided is None
        and " " not in item.mention.span.of(text)
    }
    chains = {
        item.mention.span.of(text)
        for item in named.values()
        if _SHOP.match(text, item.mention.span.end) and _is_one(text, item.mention.span)
    }
    for place, item in named.items():
        span = item.mention.span
        owner = _OWNER.match(text, span.end)
        if owner is None:
            continue
        known = knowledge.candidates(f"{span.of(text)}'s")
        body = known and known[0].actor.type is ActorType.ORGANISATION and place == item.group
        itself = (  # "Moody's cut it"
            item.mention.type is ActorType.ORGANISATION
            and body
            and known[0].actor.name.endswith("'s")
        )
        alone = _OWN.match(text, span.end) or _SHOP.match(text, span.end)
        shop = item.mention.type is ActorType.PLACE and _is_shop(text, span, knowledge)
        if itself or (alone and (body or shop or span.of(text) in chains)):
            whole = Mention(Span(span.start, owner.end()), ActorType.ORGANISATION)
            longer[place] = replace(item, mention=whole)
    return longer


def _is_shop(text: str, span: Span, knowledge: Knowledge) -> bool:
    """Tell whether a place that nobody knows has somebody's name, and nothing: "at Hartley's"."""
    at = _AT.search(text, max(0, span.start - _NEAR), span.start)
    return at is not None and not knowledge.candidates(span.of(text))


_AT: Final = re.compile(r"\b(?:at|by|for|from|in|near|outside) \Z")
_FOUNDERS: Final = frozenset({ActorType.ORGANISATION, ActorType.PERSON, ActorType.PLACE})
_OWN: Final = re.compile(
    r"['’]s(?=[,.;:)]|$| (?:and|at|by|for|from|had|has|in|is|of|on|or|said|says|sells|sold|to|was"
    r"|were|will|with|would)\b)"
)
_OWNER: Final = re.compile(r"['’]s\b")
_SHOP: Final = re.compile(
    r"['’]s (?:auction house|bakery|branch|chain|diner|outlet|pub|restaurant|shop|store"
    r"|supermarket|warehouse)(?:e?s)?\b"
)


def with_listed(scene: Scene, found: Mapping[int, Found]) -> dict[int, Found]:
    """Return the mentions, with companies called by words, beside others: "Visa and Mastercard"."""
    text, knowledge = scene.text, scene.knowledge
    words = {
        word
        for item in found.values()
        if item.mention.type is ActorType.ORGANISATION and item.mention.form is Form.NAME
        for word in _beside(text, item.mention.span)
        if (known := knowledge.candidates(word))
        and known[0].prior == WORD
        and known[0].actor.type is ActorType.ORGANISATION
    }
    mentions = (
        Mention(Span(*match.span()), ActorType.ORGANISATION)
        for word in sorted(words)
        for match in re.finditer(rf"\b{re.escape(word)}\b", text)
    )
    return {**found, **added(mentions, found, scene.decided, tentative=True)}


def _beside(text: str, span: Span) -> Iterator[str]:
    """Yield the single words that stand in a list with a name, right before and after it."""
    before = _LISTED_BEFORE.search(text, max(0, span.start - _NEAR), span.start)
    after = _LISTED_AFTER.match(text, span.end)
    for match in filter(None, (before, after)):
        yield match["word"]


_LISTED_BEFORE: Final = re.compile(r"\b(?P<word>[A-Z]\w+)(?:,| and|, and) \Z")
_LISTED_AFTER: Final = re.compile(r"(?:,| and|, and) (?P<word>[A-Z]\w+)\b(?! [A-Z])")
_NEAR: Final = 24  # characters before a name in which another is looked for


def with_borders(scene: Scene, found: Mapping[int, Found]) -> dict[int, Found]:
    """Return the mentions, with borders: "the Ruritania–Utopia border"."""

    def borders() -> Iterator[Mention]:
        for match in _BORDER.finditer(scene.text):
            sides = [scene.knowledge.candidates(match[side]) for side in ("one", "other")]
            if all(side and side[0].actor.type is ActorType.PLACE for side in sides):
                yield Mention(Span(*match.span()), ActorType.PLACE)

    return {**found, **added(borders(), found, scene.decided, tentative=False)}


_STATE: Final = r"[A-Z][\w.’']{1,20}(?: [A-Z][\w.’']{1,20}){0,3}"
_BORDER: Final = re.compile(rf"\b(?P<one>{_STATE})[–-](?P<other>{_STATE}) border\b")


def _within(span: Span, longer: list[Span]) -> bool:
    """Tell whether a span lies within a longer one of the sorted spans."""
    index = bisect_left(longer, Span(span.start + 1, 0))
    return index > 0 and longer[index - 1].covers(span) and longer[index - 1] != span


class _Stretches:
    """Stretches of a text."""

    def __init__(self, spans: list[Span]) -> None:
        self._spans = sorted(spans)

    def hold(self, span: Span) -> bool:
        """Tell whether the span lies in one of them."""
        index = bisect_left(self._spans, Span(span.start + 1, 0))
        return index > 0 and self._spans[index - 1].covers(span)


def _shouted(text: str) -> list[Span]:
    """Return the paragraphs that are in capitals throughout: "IS" is no acronym there."""
    return [Span(*match.span()) for match in _PARAGRAPH.finditer(text) if match.group().isupper()]


def _addresses(text: str) -> list[Span]:
    """Return the addresses of pages and of mail, which speak of nobody."""
    if not any(mark in text for mark in _ADDRESS_MARKS):
        return []
    words = re.finditer(r"\S+", text)
    return [
        Span(*word.span()) for word in words if any(mark in word.group() for mark in _ADDRESS_MARKS)
    ]


def _ships(text: str) -> list[Span]:
    """Return where ships of two words or more are named that were told to be ships."""
    names = {re.escape(match["name"]) for match in _VESSEL.finditer(text)}
    if not names:
        return []
    return [Span(*match.span()) for match in re.finditer("|".join(sorted(names)), text)]


_VESSEL: Final = re.compile(
    rf"\b(?:{'|'.join(sorted(VESSELS))}),? (?:the )?(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]*)+)"
)
_PARAGRAPH: Final = re.compile(r"[^\n]+")
_ADDRESS_MARKS: Final = ("://", "www.", "@")
_X: Final = re.compile(
    r"\b(?:[Oo]n |platform |network |website |Twitter \()(?P<x>X)\b(?![-’'.]\w| [A-Z])"
)
"""The platform of this name, whose single letter is looked for nowhere else."""
_SHIP: Final = re.compile(r"\b(?:US(?:N)?S|HM(?:A|C|NZ)?S|INS|MV|MS|SS)[ \xa0]\Z")
_CURRENCY: Final = re.compile(r" ?\$| (?:[Dd]ollar|[Cc]ent)s?\b")
"""What follows a country's name in its money: "US $3 million"."""
_DOLLARS: Final = re.compile(r"\$[\d.,]+(?: (?:thousand|million|billion|trillion)|[mbk]n?)? \Z")
"""What goes before a country that tells whose dollars they are: "$3 million US", no noun behind."""
_NOUN: Final = re.compile(rf"[-–\w]| (?!(?:{'|'.join(sorted(AFTER_MONEY))})\b)")
_MODEL: Final = re.compile(r"[-–](?:[IVX]+|\d+)\b| (?:[Ss]tandard |[Dd]aylight )?[Tt]ime\b")
"""What follows a name in that of a product or a time zone: "Zenda-II", "Pacific time"."""
_AGREED: Final = re.compile(rf" (?:{'|'.join(sorted(map(str.capitalize, AGREED)))})\b")
_GERM: Final = re.compile(
    rf" (?:{'|'.join(sorted(GERMS))})\b(?! (?:{'|'.join(sorted(INFECTED))})\b)"
)
_GOES_ON: Final = re.compile(r" of (?:the )?[A-Z]")
_ONE_OF_MANY: Final = re.compile(r"\b[Aa]n? \Z")
_PREFIX: Final = re.compile(r"\b[Tt]rans-? ?\Z")
_NOBLE: Final = re.compile(rf"\b(?:{'|'.join(sorted(map(str.capitalize, NOBLE)))}) of \Z")
_DAY: Final = re.compile(r" Day\b")
"""What follows a country's name in that of its holiday: "Canada Day"."""
_AFTER_OTHERS: Final = (_CURRENCY, _MODEL, _DAY)
_BEFORE_OTHERS: Final = (_SHIP, _PREFIX, _NOBLE)
_REACH: Final = 20  # characters before a name
