"""The theme: the newsroom's templates in front of the shipped ones, and errors that say where."""

from pathlib import Path

import pytest

from briefgen.config import SiteConfig
from briefgen.diagnostics import Diagnostic
from briefgen.site import keys
from briefgen.site.press import PageView, Press
from briefgen.site.theme import Theme, load_theme
from briefgen.site.theme_files import ThemeError

PAGE = PageView("briefs/a.html", "A", "", "", "page.html")


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    folder = tmp_path / "shipped"
    (folder / "static").mkdir(parents=True)
    (folder / "page.html").write_text("<h1>{{ page.title }}</h1>{% include 'part.html' %}")
    (folder / "part.html").write_text("shipped part of {{ site.title }}")
    (folder / "static/style.css").write_text("h1 {}")
    return folder


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "newsroom/templates"
    folder.mkdir(parents=True)
    return folder


def printed(theme: Theme, **values: object) -> str:
    return Press(theme, SiteConfig("Fjord Wire")).print(PAGE, values, "content/a.md").decode()


def fault(theme: Theme, **values: object) -> Diagnostic:
    with pytest.raises(ThemeError) as caught:
        printed(theme, **values)
    return caught.value.diagnostic


def test_the_shipped_theme_is_complete() -> None:
    theme = load_theme()

    assert {"base.html", "brief.html", "index.html", "parts/card.html"} <= set(theme.templates)
    assert "style.css" in theme.static


def test_a_newsroom_shadows_one_file(shipped: Path, own: Path) -> None:
    (own / "part.html").write_text("our own")

    assert printed(load_theme(own.parent, shipped)) == "<h1>A</h1>our own"


def test_a_key_that_a_free_map_has_not_is_empty_and_no_other_name(shipped: Path, own: Path) -> None:
    (own / "part.html").write_text(
        "[{% if extra.desk %}{{ extra.desk }}{% endif %}{{ extra.a.b }}]"
    )
    theme = load_theme(own.parent, shipped)
    assert printed(theme, extra={}) == "<h1>A</h1>[]"
    assert printed(theme, extra={"desk": "City", "a": {"b": 1}}) == "<h1>A</h1>[City1]"
    (own / "part.html").write_text("{{ page.titel }}")
    assert "'titel'" in fault(load_theme(own.parent, shipped)).message


def test_a_newsroom_s_template_may_build_on_the_shipped_one(shipped: Path, own: Path) -> None:
    (own / "part.html").write_text("our {% include 'default/part.html' %}")

    assert printed(load_theme(own.parent, shipped)).endswith("our shipped part of Fjord Wire")


def test_a_newsroom_adds_and_shadows_static_files(shipped: Path, own: Path) -> None:
    (own / "static").mkdir()
    (own / "static/style.css").write_text("h2 {}")
    (own / "static/logo.svg").write_bytes(b"<svg/>")
    (own / "static/.DS_Store").write_bytes(b"")

    theme = load_theme(own.parent, shipped)

    assert theme.static == {"style.css": b"h2 {}", "logo.svg": b"<svg/>"}


def test_the_digest_changes_with_any_template_alone(shipped: Path, own: Path) -> None:
    before = load_theme(own.parent, shipped).digest
    (own / "static").mkdir()
    (own / "static/logo.svg").write_bytes(b"<svg/>")
    (own / "notes.txt").write_text("not a template")
    same = load_theme(own.parent, shipped).digest
    (own / "part.html").write_text("our own")
    after = load_theme(own.parent, shipped).digest

    assert before == same != after


def test_a_newsroom_without_templates_has_the_shipped_ones(shipped: Path, tmp_path: Path) -> None:
    assert load_theme(tmp_path / "nowhere", shipped) == load_theme(None, shipped)


@pytest.mark.parametrize(
    ("source", "line", "message", "hint"),
    [
        ("<p>\n{{ breif.title }}", 2, "'breif' is undefined", "did you mean 'brief'?"),
        ("{{ page.titel }}", 1, "there is no 'titel' in a PageView", "did you mean 'title'?"),
        ("\n\n{% if %}", 3, "Expected an expression", ""),
        ("{% block a %}", 1, "Unexpected end of template", ""),
        ("\n{{ say('no-such') }}", 2, "no message or key 'no-such'", ""),
        ("\n{% include 'nowhere.html' %}", 2, "nowhere.html", ""),
        ("\n\n{{ 1 / 0 }}", 3, "division by zero", ""),
    ],
)
def test_an_error_names_the_line_the_page_and_the_brief(
    source: str, line: int, message: str, hint: str, shipped: Path, own: Path
) -> None:
    (own / "part.html").write_text(source)

    found = fault(load_theme(own.parent, shipped), brief="a brief")

    assert (found.path, found.line, found.hint) == ("templates/part.html", line, hint)
    assert message in found.message
    assert "while printing briefs/a.html of content/a.md" in found.message


def test_an_error_in_a_shipped_template_is_told_from_a_newsroom_s(shipped: Path) -> None:
    (shipped / "part.html").write_text("{{ nothing }}")

    assert fault(load_theme(None, shipped)).path == "briefgen/templates/part.html"


def test_a_template_that_is_not_utf8_is_an_error(shipped: Path, own: Path) -> None:
    (own / "part.html").write_bytes(b"one\ntwo \xff")

    with pytest.raises(ThemeError, match=r"templates/part\.html:2:1: error: .* not UTF-8"):
        load_theme(own.parent, shipped)


def test_a_link_out_of_the_folder_is_an_error(shipped: Path, own: Path, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret")
    (own / "static").mkdir()
    (own / "static/logo.svg").symlink_to(tmp_path / "secret")

    with pytest.raises(ThemeError, match=r"templates/static/logo\.svg.* outside"):
        load_theme(own.parent, shipped)


def test_what_was_compiled_for_another_site_is_not_used(shipped: Path, tmp_path: Path) -> None:
    (shipped / "part.html").write_text('{{ "feed.xml" | full }}')
    theme, compiled = load_theme(None, shipped), tmp_path / "compiled"

    def feed(base_url: str) -> bytes:
        press = Press(theme, SiteConfig("Fjord Wire", base_url=base_url), compiled)
        return press.print(PAGE, {}).removeprefix(b"<h1>A</h1>")

    assert feed("https://one.example/") == b"https://one.example/feed.xml"
    assert feed("https://two.example/") == b"https://two.example/feed.xml"


def test_bytecode_of_another_engine_is_thrown_out(
    shipped: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme, compiled = load_theme(None, shipped), tmp_path / "compiled"

    def names() -> set[str]:
        Press(theme, SiteConfig("Fjord Wire"), compiled).print(PAGE, {})
        return {path.name for path in compiled.iterdir()}

    before = names()
    assert len(before) == 2
    assert names() == before
    monkeypatch.setattr(keys, "package_versions", lambda *_: "jinja2=99")
    after = names()
    assert len(after) == 2
    assert before.isdisjoint(after)


def test_values_are_escaped(shipped: Path) -> None:
    (shipped / "part.html").write_text("{{ words }}<i title='{{ words }}'></i>")

    html = printed(load_theme(None, shipped), words="<b>'&\"")

    assert html.endswith("&lt;b&gt;&#39;&amp;&#34;<i title='&lt;b&gt;&#39;&amp;&#34;'></i>")


def test_text_that_no_file_can_hold_is_replaced(shipped: Path) -> None:
    (shipped / "part.html").write_text("{{ words }}")

    assert printed(load_theme(None, shipped), words="a\ud800b").endswith("a?b")


@pytest.mark.parametrize("name", ["logo\nCNAME", "logo\udcff.svg"])
def test_a_file_without_a_name_that_can_be_printed_is_an_error(own: Path, name: str) -> None:
    (own / "static").mkdir()
    (own / "static" / name).touch()

    with pytest.raises(ThemeError, match=r"templates/static/logo\ufffd.*cannot be printed"):
        load_theme(own.parent)
