"""Pairing of quotation marks: styles, apostrophes, slips, paragraphs."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.annotate.marks import find_quoted
from tests.steps import steps


def said(text: str) -> list[str]:
    return [quoted.span.of(text) for quoted in find_quoted(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param('"We stay," she said.', ["We stay,"], id="straight"),
        pytest.param("“We stay,” she said.", ["We stay,"], id="curly"),
        pytest.param("„Wir bleiben“, she said.", ["Wir bleiben"], id="German"),
        pytest.param("„We stay”, she said.", ["We stay"], id="Polish"),
        pytest.param("«On reste», she said.", ["On reste"], id="guillemets"),
        pytest.param("« On reste », she said.", ["On reste"], id="guillemets with spaces"),
        pytest.param("``We stay,'' she said.", ["We stay,"], id="old newswire"),
        pytest.param("''We stay,'' she said. ''Here.''", ["We stay,", "Here."], id="two singles"),
        pytest.param('" We stay , " she said .', ["We stay ,"], id="spaced out"),
        pytest.param("‘‘We stay,’’ she said.", ["We stay,"], id="two curly singles"),
        pytest.param("“We stay,’’ she said. “I go.”", ["We stay,", "I go."], id="half and half"),
        pytest.param("'We stay,' she said.", ["We stay,"], id="British"),
        pytest.param("‘We stay,’ she said.", ["We stay,"], id="British curly"),
        pytest.param('He fears ("perhaps rightly") a ban.', ["perhaps rightly"], id="brackets"),
        pytest.param('The plan—"a joke"—failed.', ["a joke"], id="dashes"),
        pytest.param('"I was—" she said.', ["I was—"], id="broken off"),
        pytest.param('He said “no comment" again.', ["no comment"], id="mixed pair"),
        pytest.param("the ”open door” policy", ["open door"], id="closing mark that opens"),
    ],
)
def test_every_style_of_marks_is_paired(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The army’s ‘slow retreat’ began.", ["slow retreat"]),
        ("The army's 'slow retreat' began.", ["slow retreat"]),
        ("Music of the '60s and rock 'n' roll", []),
        ("Tell 'em the workers' party won't come.", []),
        ("'We are the workers' party,' she said.", ["We are the workers' party,"]),
        ("'It's the sailors' day,' he said, 'isn't it?'", ["It's the sailors' day,", "isn't it?"]),
        ("the ‘dogs’ of war", ["dogs"]),
        ("The '20 dead' of the headline were two.", ["20 dead"]),
        ("It ’ s a ‘slow retreat’ , isn’ t it?", ["slow retreat"]),
        ("Abba ‘Enbaqom wrote much. He rests. The monk’ s grave is lost.", []),
        ("O’Neill’s and D’Arcy’s boats", []),
        ("He left 'the boys' camp and the girls' hall.", ["the boys"]),
        (
            "'He came. I said, \"I've no boat, love.\"' She left.",
            ['He came. I said, "I\'ve no boat, love."'],
        ),
    ],
)
def test_an_apostrophe_is_no_mark(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            'The pact is dead." "The fleet sails," Orsk said. It is "ready".',
            ["The fleet sails,", "ready"],
            id="an opening mark is missing",
        ),
        pytest.param(
            'We sail tonight," Orsk said. "The fleet is ready."',
            ["We sail tonight,", "The fleet is ready."],
            id="the first opening mark is missing",
        ),
        pytest.param(
            '"We sail tonight, Orsk said. "The fleet is ready."',
            ["We sail tonight,", "The fleet is ready."],
            id="a closing mark is missing before the cue",
        ),
        pytest.param(
            'Orsk said: "The fleet sails. Crews sleep. Dow, the pilot, said "The port is shut."',
            ["The fleet sails. Crews sleep.", "The port is shut."],
            id="a closing mark is missing before another who speaks",
        ),
        pytest.param(
            '"We sail tonight. "The fleet is ready," Orsk said.',
            ["We sail tonight.", "The fleet is ready,"],
            id="a paragraph that was joined to the next",
        ),
        pytest.param('He is 6\'2" tall and said "no" twice.', ["no"], id="inches are skipped"),
        pytest.param(
            '"The pact is dead." "The fleet sails."',
            ["The pact is dead.", "The fleet sails."],
            id="adjacent quotes",
        ),
        pytest.param(
            '"The pact is dead,"he said. "The fleet sails."',
            ["The pact is dead,", "The fleet sails."],
            id="a space is missing",
        ),
        pytest.param(
            '"The pact is dead, "he said. "The fleet sails."',
            ["The pact is dead,", "The fleet sails."],
            id="a space on the wrong side",
        ),
        pytest.param('Nothing but a mark: "', [], id="nothing inside"),
        pytest.param('He said "". Then "yes".', ["yes"], id="an empty pair"),
    ],
)
def test_one_slip_does_not_invert_the_page(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"He called it ‘a joke’ twice," she said.', ["He called it ‘a joke’ twice,"]),
        ("“He called it “a joke” twice,” she said.", ["He called it “a joke” twice,"]),
        ("'He said \"no\" to me,' she said.", ['He said "no" to me,']),
        (
            "\"It feels like, 'Meh, we wait,'\" she said.",
            ["It feels like, 'Meh, we wait,'"],
        ),
    ],
)
def test_a_quote_within_a_quote_is_left_to_the_outer_one(text: str, expected: list[str]) -> None:
    assert said(text) == expected


def test_a_quote_over_paragraphs_is_one_for_each_of_them() -> None:
    text = '"We came at dawn.\n"We left at noon.\n"Nobody saw us," Orsk said.\nIt rained.'
    found = find_quoted(text)
    assert said(text) == ["We came at dawn.", "We left at noon.", "Nobody saw us,"]
    assert [quoted.goes_on for quoted in found] == [True, True, False]
    assert [quoted.resumes for quoted in found] == [False, True, True]


def test_a_forgotten_mark_does_not_reach_the_next_paragraph() -> None:
    text = 'Orsk said "we sail.\nThe fleet is "ready", he said.'
    assert said(text) == ["we sail.", "ready"]
    assert not any(quoted.goes_on or quoted.resumes for quoted in find_quoted(text))


def test_what_goes_on_is_resumed_only_at_the_start_of_the_next_paragraph() -> None:
    text = 'Orsk said: "We sail.\n‘Two boats’ sank, so "it is over".'
    found = find_quoted(text)
    assert said(text) == ["We sail.", "Two boats", "it is over"]
    assert [quoted.resumes for quoted in found] == [False, False, False]


MARKS = st.text(alphabet="\"'“”‘’„«»`ab A.,?!—-\n 6s", max_size=60)


@given(st.one_of(st.text(max_size=60), MARKS))
@settings(max_examples=300, derandomize=True, deadline=None)
def test_any_text_gives_spans_in_order_within_one_paragraph(text: str) -> None:
    end = 0
    for quoted in find_quoted(text):
        assert quoted.outer.covers(quoted.span)
        assert end <= quoted.outer.start <= quoted.span.start < quoted.span.end
        assert quoted.outer.end <= len(text)
        assert "\n" not in quoted.outer.of(text)
        words = quoted.span.of(text)
        assert words == words.strip()
        assert any(character.isalnum() for character in words)
        end = quoted.outer.end


def test_the_work_is_linear_in_the_number_of_marks() -> None:
    piece = '“Oh "no" he ‘said\' "'
    few, many = piece * 100, piece * 400
    assert steps(lambda: find_quoted(many)) < 5 * steps(lambda: find_quoted(few))
