"""What one brief's correction calls wrong is looked for in all others, and told of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.conftest import Desk

CORRECTED = """\
---
title: Camps counted
date: 2025-03-04
corrections:
  - {date: 2025-03-05, kind: correction, note: It is eight., was: twelve camps, now: eight camps}
---

The ministry runs eight camps.
"""
OTHER = """\
---
title: Winter nears
date: 2025-03-04
---

In the north, twelve camps are snowed in.
"""


def told(desk: Desk) -> list[str]:
    return [each for each in desk.told() if "was:" in each]


def test_the_other_brief_and_its_line_are_told_however_often_one_builds(desk: Desk) -> None:
    desk.write("content/camps.md", CORRECTED)
    desk.write("content/winter.md", OTHER)
    [first] = told(desk)
    assert "was: 'twelve camps' stands in content/winter.md, line 6" in first
    desk.write("content/bridge.md", OTHER.replace("twelve camps", "few roads"))
    assert told(desk) == [first]
    desk.write("content/winter.md", OTHER.replace("twelve", "eight"))
    assert told(desk) == []


def test_of_its_own_brief_a_correction_tells_once(desk: Desk) -> None:
    desk.write("content/camps.md", f"{CORRECTED}\nIn May it ran twelve camps.\n")
    [only] = told(desk)
    assert "error: was: 'twelve camps' still stands in the body, in line 10" in only


def test_what_is_held_back_is_told_when_it_is_published(desk: Desk) -> None:
    desk.write("content/camps.md", CORRECTED)
    desk.write("content/winter.md", OTHER.replace("---\n\n", "draft: true\n---\n\n"))
    assert told(desk) == []
    desk.write("content/winter.md", OTHER)
    assert len(told(desk)) == 1
