"""The state of a preview, and who waits for it."""

from __future__ import annotations

import threading

from briefgen.serve.builds import Builds, State

PATIENCE_S = 20.0


def test_a_build_has_a_name_of_its_own_and_a_failure_keeps_the_last_one() -> None:
    builds, later = Builds(), Builds()
    names = [builds.state.build, later.state.build]
    builds.done()
    names.append(builds.state.build)
    builds.failed("the title is missing")
    assert builds.state == State(names[-1], "the title is missing")
    builds.done()
    names.append(builds.state.build)
    assert builds.state.wrong == ""
    assert len(set(names)) == len(names)


def test_who_listens_is_told_the_state_at_once_and_then_what_is_new() -> None:
    builds = Builds()
    states = builds.states(PATIENCE_S)
    assert next(states) == builds.state
    builds.failed("one")
    builds.failed("two")  # before anybody asked: only the last counts
    assert next(states) == State(builds.state.build, "two")


def test_without_news_a_heartbeat() -> None:
    states = Builds().states(0.01)
    assert next(states) is not None
    assert next(states) is None
    assert next(states) is None


def test_nobody_waits_for_what_is_closed() -> None:
    builds = Builds()
    heard: list[State | None] = []
    thread = threading.Thread(target=lambda: heard.extend(builds.states(PATIENCE_S * 2)))
    thread.start()
    builds.close()
    thread.join(PATIENCE_S)
    assert not thread.is_alive()
    assert len(heard) <= 1
