"""Whatever the text: the mentions keep the promises of their type, in work linear in the text."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc

from briefgen.annotate.actors import find_mentions
from briefgen.annotate.model import Form
from tests.steps import steps

if TYPE_CHECKING:
    from spacy.language import Language

WORDS = st.sampled_from(
    """The the Minister minister Prime President Ann Lee Lee's John Smith Utopia Utopian Ministry of
    Defence ( ) , . " “ ” ' ’s - -- said he she He U.S.-led US IS WHO Islamic State SDF and in
    ex-Utopia 3 4-0 2024 Monday $ & Ltd. Inc Operation Spring War III who PARIS v at \n \n\n
    King Queen Mr. Dr General's De la bin Al-Amal Party Forces company group \u00a0 \u200b é ß İ
    """.split(" ")  # noqa: SIM905 - newlines are among the words
)
TEXTS = st.one_of(
    st.lists(WORDS, max_size=40).map(" ".join),
    st.lists(WORDS, max_size=25).map("".join),
    st.text(max_size=120),
)


@settings(
    max_examples=150,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(text=TEXTS)
def test_mentions_of_any_text_keep_their_promises(nlp: Language, text: str) -> None:
    mentions = find_mentions(nlp(text))

    spans = [mention.span for mention in mentions]
    assert spans == sorted(spans)
    assert len(set(spans)) == len(spans)
    for mention in mentions:
        words = mention.span.of(text)
        assert 0 <= mention.span.start < mention.span.end <= len(text)
        assert "\n" not in words
        assert words == words.strip()
        if mention.refers_to is not None:
            fullest = mentions[mention.refers_to]
            assert fullest is not mention
            assert fullest.refers_to is None
            assert fullest.form is not Form.ANAPHOR
        else:
            assert mention.form is not Form.ANAPHOR
    for left, right in pairwise(spans):
        assert left.end <= right.start


@pytest.mark.parametrize(
    ("sentence", "labels"),
    [
        ("Qelma Reisner met Reisner .", ["B-PERSON", "I-PERSON", "O", "B-PERSON", "O"]),
        ("He ended the Ash{} Leaf operation .", ["O"] * 7),
        ("Q{} Reisner met Reisner .", ["B-PERSON", "I-PERSON", "O", "B-PERSON", "O"]),
    ],
)
def test_the_work_is_linear_in_the_text(nlp: Language, sentence: str, labels: list[str]) -> None:
    def text_of(times: int) -> Doc:
        numbers = ("".join(chr(ord("a") + int(digit)) for digit in str(i)) for i in range(times))
        words = [word for i in numbers for word in sentence.format(i).split()]
        starts: list[bool | int | None] = [i == 0 for i in range(len(labels))]
        return Doc(nlp.vocab, words, ents=labels * times, sent_starts=starts * times)

    few, many = text_of(50), text_of(200)
    assert steps(lambda: find_mentions(many)) < 5 * steps(lambda: find_mentions(few))
