"""Pages that a newsroom adds: a template each."""

from collections.abc import Callable
from pathlib import Path

import pytest

from briefgen.site.model import Article, Page, Site
from briefgen.site.own_pages import title_of
from briefgen.site.pages import html_pages
from briefgen.site.theme import load_theme
from briefgen.site.theme_faults import theme_faults

ABOUT = """{% extends "base.html" %}
{% block title %}Who we are & why{% endblock %}
{% block main %}<h1>About {{ site.title }}</h1>
{% for card in cards %}{% include "parts/card.html" %}{% endfor %}{% endblock %}
"""


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "templates/pages"
    folder.mkdir(parents=True)
    (folder / "about-us.html").write_text(ABOUT)
    return tmp_path


def page_of(site: Site, newsroom: Path) -> Page:
    [page] = (each for each in html_pages(site, load_theme(newsroom)) if "about" in each.path)
    return page


def test_a_template_in_pages_is_a_page(
    own: Path, article: Callable[..., Article], newsroom: Callable[..., Site]
) -> None:
    page = page_of(newsroom(article("[Ada|ada-moe] came.")), own)

    html = page.render().decode()
    assert page.path == "pages/about-us.html"
    assert "<title>Who we are &amp; why · Fjord Wire</title>" in html
    assert "<h1>About Fjord Wire</h1>" in html
    assert 'href="../briefs/bridge.html">News of bridge</a>' in html
    assert 'href="../static/style.css"' in html
    assert list(theme_faults(load_theme(own))) == []


def test_it_is_printed_anew_when_the_newest_briefs_change(
    own: Path, article: Callable[..., Article], newsroom: Callable[..., Site]
) -> None:
    before, after = (newsroom(article("Some came.", title=title)) for title in ("One", "Two"))

    assert page_of(before, own).key != page_of(after, own).key
    assert page_of(before, own).key == page_of(before, own).key


def test_a_page_without_a_title_is_called_as_its_file() -> None:
    assert title_of("pages/team/how-we-work.html") == "How we work"
