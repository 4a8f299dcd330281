"""What the builds of a preview came to, told to every page that is open."""

from __future__ import annotations

import secrets
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class State:
    """Where a preview stands.

    Attributes:
        build: The name of the last build that did not fail: pages of another one are old.
        wrong: What the terminal says of a build that has failed since, or "".
    """

    build: str
    wrong: str = ""


class Builds:
    """The state of a preview, which one thread changes and many wait for."""

    def __init__(self) -> None:
        # No two sessions have names in common: a page may outlive the server that sent it.
        self._session = secrets.token_hex(4)
        self._changed = threading.Condition()
        self._number = 0
        self._state = State(self._name())
        self._closed = False

    def _name(self) -> str:
        return f"{self._session}-{self._number}"

    @property
    def state(self) -> State:
        """The present state."""
        return self._state

    def done(self) -> None:
        """Tell that the site was built."""
        self._number += 1
        self._tell(State(self._name()))

    def failed(self, wrong: str) -> None:
        """Tell that it was not, and why."""
        self._tell(State(self._state.build, wrong))

    def close(self) -> None:
        """Let nobody wait any longer."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def states(self, heartbeat_s: float) -> Iterator[State | None]:
        """Yield the state, and each that comes after it, until it is closed.

        Args:
            heartbeat_s: After so many seconds without news None is yielded, so that who passes
                the states on finds out whether anybody listens still.
        """
        told: State | None = None
        while True:
            news = self._news(told, heartbeat_s)
            if self._closed:
                return
            told = news or told
            yield news

    def _news(self, told: State | None, patience_s: float) -> State | None:
        """Wait for another state than the one that was told; return it, or None if none comes."""
        with self._changed:
            self._changed.wait_for(lambda: self._closed or self._state is not told, patience_s)
            return self._state if self._state is not told else None

    def _tell(self, state: State) -> None:
        with self._changed:
            self._state = state
            self._changed.notify_all()
