"""What tests of actors share: the shipped knowledge base."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefgen.actors.knowledge import Knowledge

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def knowledge() -> Iterator[Knowledge]:
    with Knowledge() as opened:
        yield opened
