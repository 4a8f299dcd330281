"""What people type against a form: which keys a map has, and what each of them may hold.

For whoever reads a file of their own (briefs, briefgen.yaml, actors.yaml):

    TEAM = Form(Team.of, {"name": required(line), "links": optional(list_of(address))})
    text, faults = briefgen.reading.textfile.decode(data, path)
    team, positions, diagnostics = read_form(text, TEAM, path, first_line=1)

A *check* makes a value of what ``briefgen.reading.yamlfile`` reads (text, None, lists, maps), or
raises a ``FieldError``; ``briefgen.reading.fields`` has one for each type of field. A form is a
check as well, and so is a list of them. All that is wrong is told, not only the first of it, each
with its line and column: ``file:line:column: error: KEY: 'x' is not a colour; did you mean ...?``.

pydantic would do, and more, but to import it and to have it compile a schema costs more than all
else that is done to read a brief.
"""

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from enum import Enum
from typing import Any, Final, Generic, TypeAlias, TypeVar

from msgspec import Struct, field

from briefgen.diagnostics import Diagnostic, Position, did_you_mean, has_errors
from briefgen.reading.yamlfile import KeyPath, Positions, read_yaml

Value = TypeVar("Value")

_FILE: Final = "the file"
_CURLY: Final = re.compile("[“”„‘’«»]")
SHORTENED: Final = 3
"""Letters that a word has at least which is taken for the beginning of another one: "org"."""


class FieldError(ValueError):
    """Why a value cannot be used, in one sentence without its key, and what to do about it."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message, self.hint = message, hint


class WrongKindError(FieldError):
    """No text, list or map stands where one is asked for; the message goes on from the key."""


class Spot(Struct, frozen=True):
    """A place in a file that is being checked.

    Attributes:
        path: The file's name in diagnostics.
        positions: Where its keys and values stand.
        faults: What has been found wrong in the whole file so far.
        way: The way to the place.
        whole: What all of it is called.
    """

    path: str
    positions: Positions
    faults: list[Diagnostic]
    way: KeyPath = ()
    whole: str = _FILE

    @property
    def name(self) -> str:
        """The last key on the way, or ""."""
        return next((part for part in reversed(self.way) if isinstance(part, str)), "")

    @property
    def subject(self) -> str:
        """What a message calls it."""
        if self.is_item:
            return f"an item of {self.name}" if self.name else "an item"
        return self.name or self.whole

    @property
    def is_item(self) -> bool:
        """Tell whether it is an item of a list."""
        return bool(self.way) and isinstance(self.way[-1], int)

    def at(self, *way: str | int) -> Position:
        """Return where something within it stands, or else what is nearest around that."""
        return self.positions.value(*self.way, *way)

    def inside(self, part: str | int) -> "Spot":
        """Return the place of one of its items."""
        return Spot(self.path, self.positions, self.faults, (*self.way, part), self.whole)

    def tell(self, place: Position, message: str, hint: str = "") -> None:
        """Report an error."""
        self.faults.append(place.error(self.path, message, hint))

    def read(self, check: "Check[Value]", value: object, *, needed: bool = False) -> Value | None:
        """Return what the check makes of the value that stands here, or None and tell why not.

        What is ``needed`` cannot be left out.
        """
        try:
            return check(value, self)
        except WrongKindError as fault:
            if value is None:
                hint = "give it a value" if needed else "give it a value, or remove the key"
                self.tell(self.at(), f"{self.subject} is empty", hint if self.name else "")
            else:
                self.tell(self.at(), f"{self.subject} {fault.message}", fault.hint)
        except FieldError as fault:
            message = f"{self.name}: {fault.message}" if self.name else fault.message
            self.tell(self.at(), message, fault.hint)
        return None


Check: TypeAlias = Callable[[Any, Spot], Value | None]
"""Makes a value of what stands at a place. Raises a FieldError where it cannot, and returns None
where something within it cannot be used, which it has told."""


class Field(Struct, frozen=True):
    """What may stand under a key.

    Attributes:
        check: Makes a value of it.
        required: Whether the key must be there.
        empty: Whether it may be left without a value, which is as good as leaving it out.
    """

    check: Check[Any]
    required: bool = False
    empty: bool = False

    @property
    def is_list(self) -> bool:
        """Tell whether a list stands there."""
        return isinstance(self.check, Items)

    @property
    def keys(self) -> Collection[str]:
        """The keys of the map, or of each of the maps, that may stand there."""
        each = self.check.check if isinstance(self.check, Items) else self.check
        return each.fields if isinstance(each, Form) else ()


def required(check: Check[Any]) -> Field:
    """Return the field of a key that must be there."""
    return Field(check, required=True)


def optional(check: Check[Any]) -> Field:
    """Return the field of a key that may be left out, or left empty."""
    return Field(check, empty=True)


def filled(check: Check[Any]) -> Field:
    """Return the field of a key that may be left out, but not left empty."""
    return Field(check)


class Filled(dict[str, Any]):
    """The values of a map that fits its form, without keys that were left empty.

    Attributes:
        spot: Where the map stands.
        written: All keys that stand in it.
    """

    def __init__(self, spot: Spot, written: Mapping[str, object]) -> None:
        super().__init__()
        self.spot, self.written = spot, written.keys()


class Form(Struct, Generic[Value], frozen=True):
    """A map whose keys are known.

    Attributes:
        make: Makes a value of a map that fits; a FieldError that it raises is told at the map.
        fields: What may stand under each key.
        also_known_as: Names that other programs have for a key: they are still unknown, but make
            a hint.
        elsewhere: Hints for keys that another map has.
    """

    make: Callable[[Filled], Value]
    fields: Mapping[str, Field]
    also_known_as: Mapping[str, str] = field(default_factory=dict)
    elsewhere: Mapping[str, str] = field(default_factory=dict)

    def __call__(self, value: object, spot: Spot) -> Value | None:
        """Check a map and what is in it."""
        if not isinstance(value, dict):
            message = f"must be a map of keys and values, not {kind_of(value)}"
            raise WrongKindError(message, self._example(value, spot))
        told = len(spot.faults)
        values = Filled(spot, value)
        for key, each in value.items():
            known = self.fields.get(key)
            if known is None:
                place = spot.positions.key(*spot.way, key)
                hint = self._belongs(key, value) or self._hint(key)
                if each is None and not hint:  # {text: 1,200} has a key 200
                    straight = "straight quotes; curly ones do not count"
                    quotes = straight if _CURLY.search(key) else "quotes"
                    hint = f"put a text that has a comma in {quotes}"
                spot.tell(place, f"unknown key '{key}'", hint)
            elif each is not None or not known.empty:
                values[key] = spot.inside(key).read(known.check, each, needed=known.required)
        for key, known in self.fields.items():
            if known.required and key not in value:
                whole = f" in {spot.name}" if spot.name else ""
                spot.tell(spot.at(), f"{key} is missing{whole}")
        return self.make(values) if len(spot.faults) == told else None

    def _example(self, value: object, spot: Spot) -> str:
        """Return a hint that shows a map, with a text that stands in its place put into it."""
        written = value if isinstance(value, str) else ""
        if not spot.name:
            pair = re.match(r"([\w-]+):(?=\S)", written)
            return f"put a space after the colon of '{pair[1]}:'" if pair else ""
        keys = [key for key, each in self.fields.items() if each.required]
        keys = keys or list(self.fields)[:1]
        first = written if re.fullmatch(r"[\w.][^:#,\n{}\[\]]*", written) else "..."
        example = ", ".join((f"{keys[0]}: {first}", *(f"{key}: ..." for key in keys[1:])))
        lead = "write it as " if spot.is_item else f"write {spot.name}: "
        return f"{lead}{{{example}}}"

    def _belongs(self, key: str, value: Mapping[str, object]) -> str:
        """Return a hint for an unknown key that a map or list above it has: it is not indented."""
        parent = ""
        for other in value:
            if other == key:
                break
            if other in self.fields and key in self.fields[other].keys:
                parent = other
        if not parent:
            homes = [name for name, field in self.fields.items() if key in field.keys]
            if len(homes) != 1 or key in self.also_known_as:
                return ""
            item = "an item of " if self.fields[homes[0]].is_list else ""
            return f"it belongs to {item}'{homes[0]}:'"
        above = value[parent]
        if isinstance(above, list) and above and isinstance(above[-1], dict) and above[-1]:
            return f"indent it so that it stands right below '{next(iter(above[-1]))}'"
        item = ", with '- ' before the first of its keys" if self.fields[parent].is_list else ""
        return f"indent it under '{parent}:'{item}"

    def _hint(self, key: str) -> str:
        """Return "did you mean ...?" for an unknown key, where one is near."""
        low = key.strip().lower()
        other = self.also_known_as.get(low)
        if low in self.elsewhere:
            return self.elsewhere[low]
        return f"did you mean '{other}'?" if other else _suggested(low, self.fields)


class Items(Struct, Generic[Value], frozen=True):
    """A list.

    Attributes:
        check: The check of each of its items.
        rule: Makes a list of those that can be used.
    """

    check: Check[Value]
    rule: Callable[[list[Value]], list[Value]] = list

    def __call__(self, value: object, spot: Spot) -> list[Value] | None:
        """Check a list and what is in it."""
        if not isinstance(value, list):
            if not spot.name or isinstance(value, dict) or isinstance(self.check, Form):
                raise WrongKindError("must be a list", "start each of its items with '- '")
            if isinstance(value, str) and value.startswith("-"):  # "-a", on as many lines as it has
                raise WrongKindError("must be a list", "put a space after each '-'")
            example = value if isinstance(value, str) and "\n" not in value else "a, b"
            raise WrongKindError("must be a list", f"write {spot.name}: [{example}]")
        told = len(spot.faults)
        found = [spot.inside(index).read(self.check, each) for index, each in enumerate(value)]
        usable = [each for each in found if each is not None]
        return self.rule(usable) if len(spot.faults) == told else None


def _suggested(word: str, known: Iterable[str]) -> str:
    """Return a hint that names the nearest of the known words, or the only one that is begun."""
    known = list(known)
    begun = [each for each in known if len(word) >= SHORTENED and each.startswith(word)]
    return f"did you mean '{begun[0]}'?" if len(begun) == 1 else did_you_mean(word, known)


def list_of(check: Check[Value], rule: Callable[[list[Value]], list[Value]] = list) -> Items[Value]:
    """Return the check of a list: one for each item, and a rule for all of them together."""
    return Items(check, rule)


def text(*rules: Callable[[str], str]) -> Check[str]:
    """Return the check of a text that goes through all of the rules."""

    def parse(value: str) -> str:
        for rule in rules:
            value = rule(value)
        return value

    return parsed(parse)


def parsed(parse: Callable[[str], Value]) -> Check[Value]:
    """Return the check of what is made of a text."""

    def check(value: object, _: Spot) -> Value:
        if not isinstance(value, str):
            raise WrongKindError(f"must be text, not {kind_of(value)}")
        return parse(str(value))  # a Plain has done its duty

    return check


AnyEnum = TypeVar("AnyEnum", bound=Enum)


def one_of(words: type[AnyEnum]) -> Check[AnyEnum]:
    """Return the check of a word of an enumeration."""
    known = {str(member.value): member for member in words}

    def parse(value: str) -> AnyEnum:
        if value not in known:
            near = _suggested(value.lower(), known)
            raise FieldError(f"'{value}' is not one of {', '.join(known)}", near)
        return known[value]

    return parsed(parse)


def read_form(
    text: str, check: Check[Value], path: str, first_line: int = 1, whole: str = _FILE
) -> tuple[Value | None, Positions, list[Diagnostic]]:
    """Read YAML and check it.

    Args:
        text: The YAML, with newlines as line ends.
        check: What the document must fit: a form, or a list of such.
        path: The file's name in diagnostics.
        first_line: The line of the file on which ``text`` starts.
        whole: What messages call all of it.

    Returns:
        What the check makes of it, or None where there are errors; the places of keys and values;
        and all that is wrong, sorted by place.
    """
    document, diagnostics = read_yaml(text, path, first_line)
    if document is None:
        return None, Positions(), diagnostics
    value, positions = document.value, document.positions
    if value is None:  # an empty document is a map without keys, or a list without items
        value = {} if isinstance(check, Form) else []
    spot = Spot(path, positions, [], whole=whole)
    made = spot.read(check, value)
    known = {(each.line, each.column) for each in diagnostics}
    diagnostics += (each for each in spot.faults if (each.line, each.column) not in known)
    diagnostics.sort()
    return None if has_errors(diagnostics) else made, positions, diagnostics


def kind_of(value: object) -> str:
    """Return what a YAML value is, in words."""
    if value is None:
        return "nothing"
    if isinstance(value, dict):
        return "a map"
    return "a list" if isinstance(value, list) else "text"


def shown(value: object) -> str:
    """Return a value as a message shows it."""
    return f"'{value}'" if isinstance(value, str) else kind_of(value)
