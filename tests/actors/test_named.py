"""Names as they stand in a text."""

import pytest

from briefgen.actors.named import without_legal_form


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("Hartwell Co. Ltd", "Hartwell"),
        ("Hartwell Systems, Inc.", "Hartwell Systems"),
        ("Hartwell plc", "Hartwell"),
        ("Ltd", "Ltd"),
        ("Co Hartwell", "Co Hartwell"),
    ],
)
def test_a_company_is_known_without_its_legal_form(name: str, plain: str) -> None:
    assert without_legal_form(name) == plain
