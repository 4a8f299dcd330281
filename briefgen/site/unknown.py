"""What a template gets for a name that stands for nothing."""

from jinja2 import ChainableUndefined, StrictUndefined, Undefined


class Unknown(StrictUndefined):
    """An error where it is used; but nothing at all for a key of a free map.

    What templates see has fields that are known, so another one is misspelled. ``extra`` alone has
    whatever keys an editor gave it, and in most briefs none: ``{% if brief.extra.embargo %}``.
    """

    def __new__(cls, *arguments: object, **named: object) -> Undefined:  # type: ignore[misc]
        """Return what stands for the name, made of the arguments of jinja2's ``Undefined``."""
        if isinstance(named.get("obj"), dict):
            return ChainableUndefined(*arguments, **named)  # type: ignore[arg-type]
        return super().__new__(cls)
