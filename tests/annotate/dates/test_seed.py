"""The brief from which the project grew, with what a careful editor finds in it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml

from briefgen.annotate.dates import find_dates

if TYPE_CHECKING:
    from spacy.language import Language

SEED = Path(__file__).resolve().parents[4] / "shared" / "seed"


@pytest.mark.skipif(not SEED.is_dir(), reason="the seed brief is not beside this checkout")
def test_the_seed_brief(nlp: Language) -> None:
    _, head, body = (SEED / "reverse-migration.md").read_text(encoding="utf-8").split("---\n")
    expected = yaml.safe_load((SEED / "expected.yaml").read_text(encoding="utf-8"))["dates"]

    found = find_dates(nlp(body), (), yaml.safe_load(head)["date"])

    assert [(one.span.of(body), one.value) for one in found] == sorted(
        ((one["text"], str(one["value"])) for one in expected), key=lambda pair: body.index(pair[0])
    )
    assert yaml.safe_load(head)["date"] == date(2019, 10, 21)
