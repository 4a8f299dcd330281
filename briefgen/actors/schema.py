"""actors.yaml as editors may write it; ``briefgen.actors.directory`` makes actors of it.

Importing this module imports pydantic; do so only where the file really is to be read.
"""

import re
from typing import Annotated, Self

from pydantic import AfterValidator, Field, RootModel, model_validator

from briefgen.actors.actor import ActorType
from briefgen.reading.fields import Day, Line, Lines, Slug, one_of
from briefgen.reading.validation import Map, fault


def _item(value: str) -> str:
    if not re.fullmatch(r"Q[1-9][0-9]{0,11}", value):
        raise fault(f"'{value}' is no Wikidata id", "write one such as Q159")
    return value


def _article(value: str) -> str:
    if "://" in value or set(value) & set("#<>[]{}|_"):
        raise fault(f"'{value}' is no article's title", "write one such as Georgia (country)")
    return value


class RoleMap(Map):
    """``{title: Mayor of Porto Velho, from: 2021-10-01, to: 2025-09-30}``."""

    title: Line
    start: Annotated[Day | None, Field(alias="from")] = None
    end: Annotated[Day | None, Field(alias="to")] = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        """Refuse an office that ends before it starts."""
        if self.start and self.end and self.end < self.start:
            raise fault(f"the office ends on {self.end}, before it starts on {self.start}")
        return self


class ActorMap(Map):
    """One actor of the newsroom's who's who."""

    id: Slug
    name: Line
    type: Annotated[ActorType, one_of(ActorType)]
    aliases: Lines | None = None
    wikidata: Annotated[Line, AfterValidator(_item)] | None = None
    wikipedia: Annotated[Line, AfterValidator(_article)] | None = None
    description: Line | None = None
    roles: list[RoleMap] | None = None


class ActorsFile(RootModel[list[ActorMap] | None]):
    """All of them; a file with nothing but comments is empty."""
