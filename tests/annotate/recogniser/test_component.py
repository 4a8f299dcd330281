"""The recogniser in the pipeline: names of sentences, and texts of every kind."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc

from briefgen.annotate.labels import CHANCES
from briefgen.annotate.loading import ModelNotFoundError, describe, load
from briefgen.annotate.recogniser import network, weights
from briefgen.annotate.recogniser.component import MOST_DIVIDED, divide
from briefgen.config import DEFAULT_MODEL

if TYPE_CHECKING:
    from pathlib import Path

    from spacy.language import Language


def test_how_sure_it_is_of_each_type_lies_beside_the_names(nlp: Language) -> None:
    doc = nlp("Tom Hansen met Kestrane in Lisbon.")
    chances = doc.user_data[CHANCES]
    assert list(chances) == [(span.start_char, span.end_char) for span in doc.ents]
    assert chances[0, 10]["person"] > 0.9
    assert all(sum(likely.values()) <= 1.001 for likely in chances.values())


def names(doc: Doc) -> list[tuple[str, str]]:
    return [(span.text, span.label_) for span in doc.ents]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Harbour Minister Inês Carvalho met Tom Hansen in Lisbon on Tuesday.",
            [("Inês Carvalho", "person"), ("Tom Hansen", "person"), ("Lisbon", "place")],
        ),
        (
            "Pfizer and the European Commission signed the contract, Trump said.",
            [
                ("Pfizer", "organisation"),
                ("European Commission", "organisation"),
                ("Trump", "person"),
            ],
        ),
        (
            "Sergey Shoigu warned that Kurdish units had left northern Syria.",
            [("Sergey Shoigu", "person"), ("Kurdish", "group"), ("Syria", "place")],
        ),
        ("Brazil won the World Cup.", [("Brazil", "place"), ("World Cup", "event")]),
        ("Nobody was hurt, and the road is open again.", []),
    ],
)
def test_names_of_news_are_found(
    nlp: Language, sentence: str, expected: list[tuple[str, str]]
) -> None:
    assert names(nlp(sentence)) == expected


def test_names_are_found_in_capitals_and_without_any(nlp: Language) -> None:
    sentence = "Tom Hansen flew from Lisbon to Berlin."
    assert [text for text, _ in names(nlp(sentence.upper()))] == ["TOM HANSEN", "LISBON", "BERLIN"]
    assert [text for text, _ in names(nlp(sentence.lower()))] == ["tom hansen", "lisbon", "berlin"]


def test_a_token_of_two_names_is_divided(nlp: Language) -> None:
    text = "Second came Tom Hansen (NOR)/Ana Reis (POR), who live in Lisbon."
    doc = nlp(text)
    found = [name for name, _ in names(doc)]
    assert found == ["Tom Hansen", "NOR", "Ana Reis", "POR", "Lisbon"]
    assert doc.text == text
    assert len(list(doc.sents)) == 1


def test_only_so_many_tokens_are_divided(nlp: Language) -> None:
    text = "x(NOR) " * (MOST_DIVIDED + 5)
    doc = nlp.make_doc(text)
    divide(doc, [network.Name(*word.span(), "person") for word in re.finditer("NOR|x", text)])
    assert len(doc) == len(nlp.make_doc(text)) + 2 * MOST_DIVIDED
    assert doc.text == text


def test_the_text_is_joined_once_for_all_names_within_tokens(nlp: Language) -> None:
    joined = 0

    class Watched(Doc):
        @property
        def text(self) -> str:
            nonlocal joined
            joined += 1
            return super().text

    doc = Watched(nlp.vocab, ["U.S."] * 100)
    found = [network.Name(*word.span(), "place") for word in re.finditer(r"U\.S", doc.text)]
    joined = 0
    divide(doc, found)
    assert joined == 1


@given(
    st.lists(st.sampled_from(["(NOR)/Reis", "A/B/C", "Oslo[1]", "x", "(", "/", "."]), max_size=9)
)
def test_tokens_may_be_divided_at_any_names(nlp: Language, pieces: list[str]) -> None:
    text = " ".join(pieces)
    doc = nlp.make_doc(text)
    found = [network.Name(*word.span(), "person") for word in re.finditer(r"[A-Za-z]+", text)]
    divide(doc, found)
    assert doc.text == text
    spans = [doc.char_span(name.start, name.end) for name in found]
    assert None not in spans


@pytest.mark.parametrize(
    "text",
    ["", " ", "\n", "x", "7", "“", "🚢", "1 2 3 … 4", "🚢🚢 🚢", "Инес Карвалью 港", "\u0301"],
)
def test_texts_that_hold_little_are_read(nlp: Language, text: str) -> None:
    assert nlp(text).text == text


def test_mixed_scripts_keep_their_characters(nlp: Language) -> None:
    doc = nlp("Inês Carvalho (Инес Карвалью) visited Tokyo 東京 on Friday.")
    assert ("Tokyo", "place") in names(doc)
    assert all(doc.text[span.start_char : span.end_char] == span.text for span in doc.ents)


def test_a_text_of_200_000_characters_is_read_to_its_end() -> None:
    sentence = "Tom Hansen flew from Lisbon to Berlin. "
    text = sentence * (200_000 // len(sentence) + 1)
    found = network.load().find(text)
    assert len(text) >= 200_000
    assert text[found[-1].start : found[-1].end] == "Berlin"
    assert len(found) >= 3 * text.count(sentence) * 0.99


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=400))
def test_any_text_has_names_inside_it_that_do_not_overlap(text: str) -> None:
    end = 0
    for name in network.load().find(text):
        assert end <= name.start < name.end <= len(text)
        end = name.end


def test_a_text_has_the_same_names_alone_and_among_others(nlp: Language) -> None:
    texts = [
        "Tom Hansen left Lisbon.",
        "Ana Reis of the Harbour Authority stayed. " * 40,
        "",
        "Berlin",
    ]
    assert [names(doc) for doc in nlp.pipe(texts)] == [names(nlp(text)) for text in texts]


# A folder of weights that is not as it was shipped.


def copy_of(folder: Path) -> Path:
    for file in weights.FOLDER.iterdir():
        (folder / file.name).symlink_to(file)
    return folder


@pytest.mark.parametrize("name", [weights.NETWORK, weights.VOCABULARY])
def test_a_missing_file_is_named(tmp_path: Path, name: str) -> None:
    (copy_of(tmp_path) / name).unlink()
    with pytest.raises(weights.WeightsError, match=f"cannot read the recogniser's file {name}"):
        network.load(tmp_path)


@pytest.mark.parametrize("name", [weights.NETWORK, weights.VOCABULARY])
def test_a_damaged_file_is_named(tmp_path: Path, name: str) -> None:
    file = copy_of(tmp_path) / name
    whole = file.read_bytes()
    file.unlink()
    file.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(weights.WeightsError, match=f"{name} is damaged: install briefgen again"):
        network.load(tmp_path)


@pytest.mark.parametrize("meta", [None, "", "{}", '{"sha256": 7}', '{"sha256": {}}', "[]"])
def test_a_damaged_list_of_files_is_told(tmp_path: Path, meta: str | None) -> None:
    (copy_of(tmp_path) / weights.META).unlink()
    if meta is not None:
        (tmp_path / weights.META).write_text(meta)
    with pytest.raises(weights.WeightsError, match=r"meta\.json is missing or damaged"):
        network.load(tmp_path)
    with pytest.raises(weights.WeightsError, match=r"meta\.json is missing or damaged"):
        weights.version.__wrapped__(tmp_path)


def test_the_pipeline_tells_of_damaged_weights(monkeypatch: pytest.MonkeyPatch) -> None:
    def damaged() -> None:
        raise weights.WeightsError("the recogniser's file names.onnx is damaged")

    monkeypatch.setattr(network, "load", damaged)
    with pytest.raises(ModelNotFoundError, match=r"names\.onnx is damaged"):
        load.__wrapped__(DEFAULT_MODEL)


def test_the_version_of_the_pipeline_is_that_of_its_weights() -> None:
    meta = json.loads((weights.FOLDER / weights.META).read_bytes())
    assert all(each in describe(DEFAULT_MODEL).version for each in meta["sha256"].values())
