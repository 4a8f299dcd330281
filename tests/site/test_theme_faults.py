"""What is wrong with a newsroom's own templates although no page says so."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from briefgen.site.theme import load_theme
from briefgen.site.theme_faults import theme_faults

Tell = Callable[..., list[str]]


@pytest.fixture
def told(tmp_path: Path) -> Tell:
    """Return what is told of own templates, given by name, in front of the shipped theme."""

    def tell(**templates: str) -> list[str]:
        for name, text in templates.items():
            path = tmp_path / "templates" / f"{name.replace('__', '/')}.html"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        return sorted(map(str, theme_faults(load_theme(tmp_path))))

    return tell


EXTENDS = '{% extends "default/brief.html" %}\n'


@pytest.mark.parametrize(
    "templates",
    [
        {},
        {"brief": EXTENDS + "{% block main %}{{ super() }}{% endblock %}"},
        {"brief": EXTENDS + "{% block main %}{% block inner %}{% endblock %}{% endblock %}"},
        {
            "brief": EXTENDS
            + "{% block a %}{% endblock %}{% block main %}{{ self.a() }}{% endblock %}"
        },
        {
            "brief": '{% extends "frame.html" %}{% block x %}1{% endblock %}',
            "frame": "{% block x %}{% endblock %}",
        },
        {"parts__card": '{% include "parts/map.html" %}', "parts__map": "a map"},
        {"parts__card": "{% include site.extra.part %}", "parts__map": "a map"},
        {"base": "{% block main %}{% endblock %}"},
        {"tag": "{% extends site.extra.frame %}{% block any %}{% endblock %}"},
    ],
)
def test_what_is_used_is_well(templates: dict[str, str], told: Tell) -> None:
    assert told(**templates) == []


@pytest.mark.parametrize(
    ("templates", "message"),
    [
        (
            {"breif": "<p>"},
            "breif.html:1:1: warning: no page uses this template; did you mean 'brief.html'?",
        ),
        (
            {"card": "<p>"},
            "card.html:1:1: warning: no page uses this template; did you mean 'parts/card.html'?",
        ),
        (
            {"zzz": '{% include "zzz.html" %}'},
            (
                "zzz.html:1:1: warning: no page uses this template; name it as the one that it"
                " is to replace"
            ),
        ),
        (
            {"brief": EXTENDS + "{% block mian %}{% endblock %}"},
            (
                "brief.html:2:1: warning: no template that this one extends has a block 'mian';"
                " did you mean 'main'?"
            ),
        ),
        (
            {"base": "<body>{% block content %}{% endblock %}"},
            "base.html:1:1: warning: there is no block 'main' for other templates to fill",
        ),
        (
            {"parts__card": "<p>\n{% if card %}"},
            (
                "parts/card.html:2:1: error: Unexpected end of template. Jinja was looking for the"
                " following tags: 'elif' or 'else' or 'endif'. The innermost block that needs to be"
                " closed is 'if'"
            ),
        ),
        (
            {"404": "{{ 'index.html' | lnik }}"},
            "404.html:1:1: error: No filter named 'lnik'; did you mean 'link'?",
        ),
    ],
)
def test_what_does_nothing_is_told(templates: dict[str, str], message: str, told: Tell) -> None:
    assert told(**templates) == [f"templates/{message}"]


def test_templates_that_extend_each_other_are_no_endless_walk(told: Tell) -> None:
    assert told(brief='{% extends "index.html" %}', index='{% extends "brief.html" %}') == []


def test_without_own_templates_the_engine_is_not_imported() -> None:
    code = (
        "import sys; from briefgen.site.theme import load_theme;"
        "from briefgen.site.theme_faults import theme_faults;"
        "assert list(theme_faults(load_theme())) == []; sys.exit('jinja2' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_style_sheet_that_is_not_published(tmp_path: Path) -> None:
    for name in ("own.css", "static/own.css", "LICENSE"):
        path = tmp_path / "templates" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("")
    (fault,) = theme_faults(load_theme(tmp_path))
    assert (fault.path, fault.message) == ("templates/own.css", "no page can use this file")
    assert fault.hint == "move it to templates/static/own.css"
