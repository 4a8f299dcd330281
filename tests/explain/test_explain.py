"""What `briefgen explain` tells an editor, and that what it prints can be pasted."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result

from briefgen.cli import main
from tests.steps import steps

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from tests.conftest import Desk

ACTORS = """\
- id: ines-carvalho
  name: Ines Carvalho
  type: person
- id: rail-board
  name: "Rail Board: North"
  type: organisation
  aliases: [the board]
"""
FRONT = "title: Bridge to reopen\ndate: 2025-03-04 09:30\ntags: [transport]\n"
BODY = """\
The bridge in *Lisbon* will reopen on Friday, [Mayor Ines Carvalho](https://desk.example/m) said
on Monday. "We promised people their bridge: back by spring," Carvalho told reporters. Between
1,200 and 1,500 people crossed the bridge on Monday, about 12 percent more than a year ago.

Christmas trees stood on it, a choir sang in Welsh, and Flight 714 was early.
Moscow said on Monday that it had no "plan
'B'" for the $5 million that Dario Belmonte's Orchard Trust owes.

1. "Nothing," he said, "is {settled}: 'yes' #1 or - null."
2. The Rail Board: North met on Tuesday, 4 March, at 9:30 a.m.
"""
BRIEF = "content/bridge.md"


def run(desk: Desk, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["explain", "-C", str(desk.root), *arguments])


@pytest.fixture
def bridge(desk: Desk) -> Desk:
    desk.write("actors.yaml", ACTORS)
    write(desk)
    return desk


def write(desk: Desk, annotations: str = "") -> None:
    desk.write(BRIEF, f"---\n{FRONT}{annotations}---\n\n{BODY}")


def explained(desk: Desk) -> str:
    done = run(desk, BRIEF)
    assert done.exit_code == 0, done.output
    return done.stdout


def block(page: str, heading: str) -> list[str]:
    """Return the lines of the finding with that heading, the line's number aside."""
    (found,) = re.findall(rf"^line \d+, {re.escape(heading)}\n((?: .*\n)*)", page, re.MULTILINE)
    return [line.strip() for line in found.splitlines()]


def printed(page: str) -> Mapping[str, list[str]]:
    """Return the printed corrections as an editor would copy them, by their list."""
    lists: dict[str, list[str]] = defaultdict(list)
    kind = ""
    for line in page.splitlines():
        if heading := re.fullmatch(r"  paste under (\w+):", line):
            kind = heading[1]
        elif line.startswith("    - "):
            lists[kind].append(line)
    return lists


def pasted(lists: Mapping[str, Iterable[str]]) -> str:
    lines = ["annotations:"]
    for kind, items in lists.items():
        lines += [f"  {kind}:", *items]
    return "\n".join(lines) + "\n"


def findings(page: str) -> list[str]:
    """Return words and meaning of what was found, what was held back aside.

    Left out is how a name names its actor, and which words told a speaker: the editor has spoken.
    """
    found = re.findall(r"^line \d+, (\w+: .*\n  .*)$", page, re.MULTILINE)
    cut = (re.sub(r", by [\w ]+$| \(\".*$", "", each) for each in found)
    return [each for each in cut if "\n  no " not in each]


def test_each_kind_is_explained_with_its_rule_and_its_correction(bridge: Desk) -> None:
    page = explained(bridge)
    assert page.startswith("content/bridge.md: Bridge to reopen\nDates are read against 2025-03-04")
    assert "line 7, actor: Lisbon\n" in page
    assert "line 8, quote: We promised people" in page
    assert "line 16, actor: Rail Board: North\n" in page
    assert block(page, "date: Friday") == [
        "2025-03-07, a DATE",
        "rule: weekday",
        "paste under dates:",
        "- {text: Friday, value: 2025-03-07}",
        "- {text: Friday, ignore: true}",
    ]
    assert block(page, "figure: Between 1,200 and 1,500") == [
        'between 1200 and 1500, of "people"',
        "rule: range: count",
        "paste under figures:",
        '- {text: "Between 1,200 and 1,500", value: 1200, high: 1500, bound: between, of: people}',
        '- {text: "Between 1,200 and 1,500", ignore: true}',
    ]
    said = block(page, "quote: We promised people their bridge: back by spring,")
    assert said[0] == (
        'a full quote, said by Ines Carvalho (ines-carvalho) ("Carvalho", with the cue "told")'
    )
    assert said[3] == (
        '- {text: "We promised people their bridge: back by spring", speaker: ines-carvalho,'
        " kind: full}"
    )


def test_it_is_said_from_where_an_actor_is_known(bridge: Desk) -> None:
    page = explained(bridge)
    assert block(page, "actor: Lisbon")[1].endswith("who it is: the knowledge base")
    assert block(page, "actor: Ines Carvalho")[1].endswith("who it is: actors.yaml")
    short = block(page, "actor: Carvalho")
    assert short[0] == "Ines Carvalho (ines-carvalho), a person, by short name"
    assert short[1].endswith('who it is: actors.yaml, as for "Ines Carvalho"')
    alone = block(page, "actor: Dario Belmonte")
    assert alone[1].endswith("who it is: this brief alone")
    assert "- {text: Dario Belmonte, is: {name: Dario Belmonte, type: person}}" in alone


def test_what_only_the_knowledge_base_knows_is_told_and_may_be_ignored(desk: Desk) -> None:
    ignored = "annotations:\n  actors:\n    - {text: October 7 attacks, ignore: true}\n"
    body = "Thai troops left. It is all that the October 7 attacks were about.\n"
    for name, more in (("known", ""), ("ignored", ignored)):
        desk.write(f"content/{name}.md", f"---\n{FRONT}{more}---\n\n{body}")

    done = [run(desk, f"content/{name}.md").stdout for name in ("known", "ignored")]

    known = block(done[0], "actor: October 7 attacks")
    assert known[1] == "rule: a name that the knowledge base knows; who it is: the knowledge base"
    assert block(done[0], "actor: Thai troops")[1].startswith("rule: a state's word beside what")
    assert block(done[1], "actor: October 7 attacks")[:2] == [
        "nothing for actors",
        "rule: a name that the knowledge base knows",
    ]


def test_words_and_numbers_that_were_held_back_are_told_with_the_reason(bridge: Desk) -> None:
    page = explained(bridge)
    assert block(page, "date: Christmas")[:2] == [
        "no date (else 2024-12-25)",
        "rule: held back by kind",
    ]
    assert block(page, "actor: Welsh") == [
        "no actor (else a group)",
        "rule: held back by language",
        "paste under actors:",
        "- {text: Welsh, is: {name: Welsh, type: group}}",
    ]
    assert block(page, "figure: 714") == [
        "no figure (else 714)",
        "rule: held back by label",
        "paste under figures:",
        "- {text: 714, value: 714}",
    ]


def test_what_is_pasted_unchanged_is_accepted_and_changes_nothing(bridge: Desk) -> None:
    page = explained(bridge)
    items = {
        kind: [item for item in items if "ignore: true" not in item]
        for kind, items in printed(page).items()
    }
    assert set(items) == {"actors", "dates", "figures", "quotes"}
    items["actors"] = [item for item in items["actors"] if "text: Welsh" not in item]
    items["dates"] = [item for item in items["dates"] if "text: Christmas" not in item]
    items["figures"] = [item for item in items["figures"] if "text: 714" not in item]
    write(bridge, pasted(items))
    assert bridge.told() == []
    again = explained(bridge)
    assert findings(again) == findings(page)
    assert printed(again).keys() <= {"actors", "dates", "figures"}  # what was held back
    assert again.count("the front matter says so in line ") == sum(map(len, items.values()))


def test_each_finding_can_be_ignored_by_what_is_printed(bridge: Desk) -> None:
    page = explained(bridge)
    items = {
        kind: [item for item in items if "ignore: true" in item]
        for kind, items in printed(page).items()
    }
    write(bridge, pasted(items))
    assert bridge.told() == []
    again = explained(bridge)
    friday = block(again, "date: Friday")
    assert friday[:2] == ["nothing for dates", "rule: weekday"]
    assert re.fullmatch(r"the front matter says so in line \d+: change it there", friday[2])
    for kind, ignored in items.items():
        assert again.count(f"  nothing for {kind}\n") == len(ignored)


def test_each_printed_line_is_accepted_alone(bridge: Desk) -> None:
    """One build for all: each line stands in a brief of its own."""
    number = 0
    for kind, items in printed(explained(bridge)).items():
        for number, item in enumerate(items, number + 1):  # noqa: B020 - counts on
            front = FRONT.replace("reopen", f"reopen, {number}") + pasted({kind: [item]})
            bridge.write(f"content/bridge-{number}.md", f"---\n{front}---\n\n{BODY}")
    assert number > 40
    assert bridge.told() == []


@pytest.mark.parametrize(
    "text",
    [
        "It lasted two nights, for centuries, for decades, for two weekends and 24 hours.",
        "The board meets every Friday, every second quarter, every weekend, daily and twice a day.",
        "It began in the 18th century, in the 1990s, in fiscal 2023 and in the first half of 2024.",
        "It came last night, early on Monday morning, at 9:30 a.m. GMT, at noon and in mid-May.",
        "It was a few years ago; now, soon and in the past few weeks it is winter again.",
        "In 44 BC, in the week of March 3 and in Q3 they waited for a year and a half.",
    ],
)
def test_every_kind_of_date_may_be_written_as_it_was_read(desk: Desk, text: str) -> None:
    desk.write(BRIEF, f"---\n{FRONT}---\n\n{text}\n")
    items = printed(explained(desk))
    assert len(items["dates"]) > 5
    dates = {"dates": [item for item in items["dates"] if "ignore" not in item]}
    desk.write(BRIEF, f"---\n{FRONT}{pasted(dates)}---\n\n{text}\n")
    assert desk.told() == []


def test_a_surname_of_two_in_the_newsroom_is_told_with_both(desk: Desk) -> None:
    desk.write(
        "actors.yaml",
        "- {id: moira-pendry, name: Moira Pendry, type: person}\n"
        "- {id: owen-pendry, name: Owen Pendry, type: person}\n",
    )
    desk.write(BRIEF, f'---\n{FRONT}---\n\n"A town needs books," Pendry said.\n')
    page = explained(desk)
    assert block(page, "actor: Pendry") == [
        "nobody, for it may be moira-pendry or owen-pendry",
        "rule: held back by a surname of several in actors.yaml",
        "paste under actors:",
        "- {text: Pendry, is: moira-pendry}",
        "- {text: Pendry, is: owen-pendry}",
    ]
    assert desk.told() == []
    assert "actors/pendry.html" not in desk.pages()


def test_a_date_that_may_be_read_in_two_ways_says_what_would_tell(desk: Desk) -> None:
    desk.write(BRIEF, f"---\n{FRONT}---\n\nThe lease of 1/7/2019 runs out.\n")
    says, why = block(explained(desk), "date: 1/7/2019")[:2]
    assert says == "2019-XX-XX, a DATE"
    assert why.startswith("rule: numeric; nothing tells the day from the month; a language with")
    desk.write(BRIEF, f"---\n{FRONT}language: en-GB\n---\n\nThe lease of 1/7/2019 runs out.\n")
    assert block(explained(desk), "date: 1/7/2019")[:2] == ["2019-07-01, a DATE", "rule: numeric"]


def test_an_override_that_matches_nothing_is_told_beside_the_rest(bridge: Desk) -> None:
    write(bridge, "annotations:\n  dates: [{text: Frday, value: 2025-03-14}]\n")
    done = run(bridge, BRIEF)
    assert done.exit_code == 1
    assert "line 9, actor: Lisbon" in done.stdout
    assert done.stderr == (
        "content/bridge.md:6:18: error: 'Frday' does not stand in the body;"
        " did you mean 'Friday'?\n"
    )


def test_a_kind_that_the_newsroom_does_not_want_is_not_explained(bridge: Desk) -> None:
    bridge.write("briefgen.yaml", "title: The Desk\nannotation: {dates: false}\n")
    page = explained(bridge)
    assert ", date: " not in page
    assert ", figure: " in page


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("content/brigde.md", "there is no such brief; did you mean 'content/bridge.md'?"),
        ("bridge.md", "there is no such brief; did you mean 'content/bridge.md'?"),
        ("bridge", "there is no such brief; did you mean 'content/bridge.md'?"),
        ("ridge.md", "there is no such brief; did you mean 'content/bridge.md'?"),
        ("content", "there is no such brief; name its file, such as content/2025/"),
        ("briefgen.yaml", "there is no such brief; name its file, such as content/2025/"),
    ],
)
def test_a_brief_that_is_not_there(bridge: Desk, name: str, message: str) -> None:
    done = run(bridge, name)
    assert done.exit_code == 1
    assert done.stdout == ""
    assert done.stderr.startswith(f"{name}:1:1: error: {message}")


def test_a_brief_with_errors_is_not_explained(bridge: Desk) -> None:
    bridge.write(BRIEF, f"---\n{FRONT.replace('tags', 'tagz')}---\n\n{BODY}")
    done = run(bridge, BRIEF)
    assert done.exit_code == 1
    assert done.stdout == ""
    assert done.stderr == (
        "content/bridge.md:4:1: error: unknown key 'tagz'; did you mean 'tags'?\n"
    )


def test_a_folder_that_is_no_newsroom(desk: Desk) -> None:
    (desk.root / "briefgen.yaml").unlink()
    done = run(desk, BRIEF)
    assert done.exit_code == 1
    assert "briefgen.yaml:1:1: error: there is no such file in this folder" in done.stderr


def test_a_brief_in_another_language(bridge: Desk) -> None:
    write(bridge, "language: pt\n")
    done = run(bridge, BRIEF)
    assert done.exit_code == 1
    assert done.stderr == (
        "content/bridge.md:5:11: error: the text is in 'pt', which the language model does not"
        " read; nothing is looked for in it\n"
    )


def test_a_brief_may_be_named_from_the_folder_one_is_in(
    bridge: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(bridge.root / "content")
    assert run(bridge, "bridge.md").exit_code == 0
    assert run(bridge, str(bridge.root / BRIEF)).exit_code == 0
    assert run(bridge, BRIEF).exit_code == 0


def test_a_brief_of_nothing(bridge: Desk) -> None:
    bridge.write(BRIEF, f"---\n{FRONT}---\n\nAll is well.\n")
    assert explained(bridge).endswith("\nNothing was found.\n")


def test_what_is_explained_is_what_is_published(bridge: Desk) -> None:
    quoted = '"The bridge is safe," said Monday the minister.'
    bridge.write(BRIEF, f"---\n{FRONT}---\n\n{quoted}\n")
    page = explained(bridge)
    bridge.build()
    assert 'unattributed ("the minister", with the cue "said")' in page
    assert '<span dir="auto">the minister</span>' in bridge.page("briefs/bridge.html")


def test_explaining_writes_nothing(bridge: Desk) -> None:
    before = sorted(bridge.root.rglob("*"))
    explained(bridge)
    assert sorted(bridge.root.rglob("*")) == before


def test_the_work_is_linear_in_the_length_of_the_brief(bridge: Desk) -> None:
    def explaining(sentences: int) -> Callable[[], object]:
        text = "Norway lost Flight 7. " * sentences
        bridge.write(f"content/{sentences}.md", f"---\n{FRONT}---\n\n{text}\n")
        return lambda: run(bridge, f"content/{sentences}.md")

    explaining(1)()  # what is loaded by the first call counts for neither
    assert steps(explaining(160)) < 4.5 * steps(explaining(40))


def test_only_what_has_some_words_in_it_is_told(bridge: Desk) -> None:
    told = run(bridge, BRIEF, "percent").output
    assert re.findall(r"^line .*", told, re.MULTILINE) == ["line 9, figure: about 12 percent"]
    assert "To correct a finding" in told
    told = run(bridge, BRIEF, "ines", "Carvalho").output
    assert "actor: Ines Carvalho" in told
    assert "quote: We promised people" in told  # she says it
    assert "date:" not in told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("the bridge", "'the bridge' stands in lines 7, 9, and nothing was found there."),
        ("the harbour", "'the harbour' stands nowhere in the text."),
    ],
)
def test_words_that_nothing_is_found_of(bridge: Desk, words: str, told: str) -> None:
    assert told in run(bridge, BRIEF, words).output
