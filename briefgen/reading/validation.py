"""YAML text against a pydantic model, with errors for editors that name line and column.

For whoever reads a file of their own (briefs, briefgen.yaml, actors.yaml):

    text, faults = briefgen.reading.textfile.decode(data, path)
    model, positions, diagnostics = validate(text, Model, path, first_line=1)

``Model`` derives from ``Map``, or is a ``pydantic.RootModel`` of a list of such; its fields use
the types of ``briefgen.reading.fields``. ``model`` is None if there is any error. ``positions`` is
good for errors that only show later: ``positions.value("actors", 3, "name").error(path, "...")``.
A validator of your own raises ``ValueError("'x' is not a colour")``; what is shown is
``file:line:column: error: KEY: 'x' is not a colour``, and ``fault(message, hint)`` makes one with
a hint. An optional key that is left empty (``summary:``) is None.

Importing this module imports pydantic; do so only where a file really is to be validated.
"""

from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from types import UnionType
from typing import Annotated, Any, ClassVar, Final, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic_core import ErrorDetails, PydanticCustomError

from briefgen.diagnostics import Diagnostic, did_you_mean
from briefgen.reading.yamlfile import KeyPath, Positions, read_yaml

_FAULT: Final = "briefgen"
_WHOLE: Final = "the file"


class Map(BaseModel):
    """The base of all models: a map whose keys are known."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        allow_inf_nan=False,
        validate_by_name=False,
        validate_by_alias=True,
        regex_engine="python-re",
        defer_build=True,  # most models are only parts of another, and built within it
    )

    also_known_as: ClassVar[Mapping[str, str]] = {}
    """Names that other programs have for a key: they are still unknown, but make a hint."""


AnyModel = TypeVar("AnyModel", bound=BaseModel)


def fault(message: str, hint: str = "") -> PydanticCustomError:
    """Return an error for a validator to raise, with a hint."""
    return PydanticCustomError(_FAULT, "{message}", {"message": message, "hint": hint})


def validate(
    text: str, model: type[AnyModel], path: str, first_line: int = 1
) -> tuple[AnyModel | None, Positions, list[Diagnostic]]:
    """Read YAML and make a model of it.

    Args:
        text: The YAML, with newlines as line ends.
        model: The model that the document must fit.
        path: The file's name in diagnostics.
        first_line: The line of the file on which ``text`` starts.

    Returns:
        The model, or None where there are errors; the places of keys and values; and all that
        is wrong, sorted by place.
    """
    document, diagnostics = read_yaml(text, path, first_line)
    if document is None:
        return None, Positions(), diagnostics
    value, positions = document.value, document.positions
    if value is None and issubclass(model, Map):
        value = {}  # an empty document is a map without keys
    result = None
    try:
        result = model.model_validate(value)
    except ValidationError as error:
        known = {(each.line, each.column) for each in diagnostics}
        for details in error.errors(include_url=False):
            diagnostic = _diagnostic(details, value, model, path, positions)
            if (diagnostic.line, diagnostic.column) not in known:
                diagnostics.append(diagnostic)
    diagnostics.sort()
    if any(each.severity == "error" for each in diagnostics):
        result = None
    return result, positions, diagnostics


def _diagnostic(
    details: ErrorDetails, value: object, model: type[BaseModel], path: str, positions: Positions
) -> Diagnostic:
    """Return one of pydantic's errors in our words."""
    kind = details["type"]
    way = _real_way(details["loc"], value, keep_last=kind in ("missing", "extra_forbidden"))
    name = _name(way)
    if kind == "missing":
        whole = _name(way[:-1])
        message = f"{name} is missing in {whole}" if whole else f"{name} is missing"
        return positions.value(*way[:-1]).error(path, message)
    if kind == "extra_forbidden":
        hint = _hint_for_key(name, _model_at(model, way[:-1]))
        return positions.key(*way).error(path, f"unknown key '{name}'", hint)
    place = positions.value(*way)
    if kind == _FAULT:
        context = details["ctx"]
        message = f"{name}: {context['message']}" if name else context["message"]
        return place.error(path, message, context["hint"])
    if kind == "value_error":
        message = str(details["ctx"]["error"])
        return place.error(path, f"{name}: {message}" if name else message)
    if details["input"] is None:
        hint = "give it a value, or remove the key" if name else ""
        return place.error(path, f"{name or _WHOLE} is empty", hint)
    message, hint = _worded(kind, details, model, way, name)
    return place.error(path, message, hint)


def _real_way(loc: tuple[int | str, ...], value: object, *, keep_last: bool) -> KeyPath:
    """Return an error's location without the parts that are pydantic's own (branches of unions)."""
    way: list[int | str] = []
    for index, part in enumerate(loc):
        inside: object = range(len(value)) if isinstance(value, list) else value
        if isinstance(inside, dict | range) and part in inside:
            value = value[part]  # type: ignore[index] # a list or map that has this part
        elif not (keep_last and index == len(loc) - 1):
            continue
        way.append(part)
    return tuple(way)


def _name(way: KeyPath) -> str:
    """Return the last key of a way, or ""."""
    return next((part for part in reversed(way) if isinstance(part, str)), "")


def _worded(
    kind: str, details: ErrorDetails, model: type[BaseModel], way: KeyPath, name: str
) -> tuple[str, str]:
    """Return the message and hint for one of pydantic's own kinds of errors."""
    given, subject = details["input"], name or _WHOLE
    for kinds, words in _WORDS.items():
        if kind in kinds:
            return words(subject, given, details)
    if kind in ("model_type", "model_attributes_type", "dict_type"):
        inner = _model_at(model, way)
        example = ", ".join(f"{key}: ..." for key in _required(inner)) if inner else ""
        hint = f"write {subject}: {{{example}}}" if example and name else ""
        return f"{subject} must be a map of keys and values, not {_kind_of(given)}", hint
    return f"{subject}: {details['msg']}", ""


def _not_text(subject: str, given: object, _: ErrorDetails) -> tuple[str, str]:
    return f"{subject} must be text, not {_kind_of(given)}", ""


def _not_list(subject: str, given: object, _: ErrorDetails) -> tuple[str, str]:
    if subject == _WHOLE:
        return f"{subject} must be a list", "start each of its items with '- '"
    items = given if isinstance(given, str) and "\n" not in given else "a, b"
    return f"{subject} must be a list", f"write {subject}: [{items}]"


def _not_boolean(subject: str, given: object, _: ErrorDetails) -> tuple[str, str]:
    return f"{subject}: {_shown(given)} is neither true nor false", ""


def _not_whole(subject: str, given: object, _: ErrorDetails) -> tuple[str, str]:
    return f"{subject}: {_shown(given)} is not a whole number", ""


def _not_number(subject: str, given: object, _: ErrorDetails) -> tuple[str, str]:
    hint = ""
    if isinstance(given, str) and given.replace(",", "").replace(".", "").isdecimal():
        hint = f"write {given.replace(',', '')}"
    return f"{subject}: {_shown(given)} is not a number", hint


def _too_small(subject: str, given: object, details: ErrorDetails) -> tuple[str, str]:
    context = details.get("ctx", {})
    least = f"{context['ge']} or more" if "ge" in context else f"more than {context.get('gt')}"
    return f"{subject}: {_shown(given)} must be {least}", ""


def _too_large(subject: str, given: object, details: ErrorDetails) -> tuple[str, str]:
    context = details.get("ctx", {})
    most = f"{context['le']} or less" if "le" in context else f"less than {context.get('lt')}"
    return f"{subject}: {_shown(given)} must be {most}", ""


_WORDS: Final[Mapping[tuple[str, ...], Callable[[str, object, ErrorDetails], tuple[str, str]]]] = {
    ("string_type",): _not_text,
    ("list_type", "tuple_type"): _not_list,
    ("bool_type", "bool_parsing"): _not_boolean,
    ("int_type", "int_parsing", "int_from_float", "int_parsing_size"): _not_whole,
    ("float_type", "float_parsing", "finite_number"): _not_number,
    ("greater_than_equal", "greater_than"): _too_small,
    ("less_than_equal", "less_than"): _too_large,
}
"""What each of pydantic's kinds of errors is called; see its documentation, "Validation errors"."""


def _kind_of(value: object) -> str:
    """Return what a YAML value is, in words."""
    if value is None:
        return "nothing"
    if isinstance(value, dict):
        return "a map"
    return "a list" if isinstance(value, list) else "text"


def _shown(value: object) -> str:
    """Return a value as a message shows it."""
    return f"'{value}'" if isinstance(value, str) else _kind_of(value)


def _hint_for_key(key: str, model: type[BaseModel] | None) -> str:
    """Return "did you mean ...?" for an unknown key, where one is near."""
    if model is None:
        return ""
    low = key.strip().lower()
    other = model.also_known_as.get(low) if issubclass(model, Map) else None
    return f"did you mean '{other}'?" if other else did_you_mean(low, _keys(model))


def _keys(model: type[BaseModel]) -> Iterator[str]:
    """Yield a model's keys as they are written."""
    return (info.alias or name for name, info in model.model_fields.items())


def _required(model: type[BaseModel]) -> Iterator[str]:
    """Yield the keys that a model cannot do without."""
    fields = model.model_fields.items()
    return (info.alias or name for name, info in fields if info.is_required())


def _model_at(model: type[BaseModel], way: KeyPath) -> type[BaseModel] | None:
    """Return the model that describes the map at ``way``, or None."""
    current: type[BaseModel] | None = model
    for part in way:
        if current is None:
            return None
        if isinstance(part, int):
            if "root" in current.model_fields:
                current = _model_in(current.model_fields["root"].annotation)
            continue
        fields = {info.alias or name: info for name, info in current.model_fields.items()}
        current = _model_in(fields[part].annotation) if part in fields else None
    return current


def _model_in(annotation: Any) -> type[BaseModel] | None:  # noqa: ANN401 - any type expression
    """Return the first model in an annotation such as ``list[Model] | None``."""
    if get_origin(annotation) in (Annotated, Union, UnionType, list, tuple):
        return next((found for each in get_args(annotation) if (found := _model_in(each))), None)
    is_model = isinstance(annotation, type) and issubclass(annotation, BaseModel)
    return annotation if is_model else None


def nearest(word: str, words: type[Enum]) -> str:
    """Return "did you mean ...?" with the nearest value of an enumeration, or ""."""
    return did_you_mean(word.lower(), [str(member.value) for member in words])
