"""What is wrong with a newsroom's own templates although no page says so.

A template that no page uses, and a block that no page has, do nothing at all: most likely their
names are misspelled.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefgen.config import SiteConfig
from briefgen.diagnostics import START, Position, did_you_mean
from briefgen.site.addresses import STATIC
from briefgen.site.nearest import nearest_path
from briefgen.site.press import Press
from briefgen.site.theme import DEFAULT, OWN_PAGES
from briefgen.site.theme_files import OWN_FOLDER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jinja2 import Environment
    from jinja2.nodes import Block, Template

    from briefgen.diagnostics import Diagnostic
    from briefgen.site.theme import Theme
    from briefgen.site.theme_files import Source


def theme_faults(theme: Theme) -> Iterator[Diagnostic]:
    """Yield what is wrong with the newsroom's own templates; without any, import no jinja2.

    A template that cannot be compiled is an error. Warnings are a template that no page uses, a
    block that no template above has, a block that is missing where a page must have it, and a
    style sheet or a script that is not published.
    """
    for name in theme.idle:
        hint = f"move it to {OWN_FOLDER}/{STATIC}/{name}"
        yield START.warning(f"{OWN_FOLDER}/{name}", "no page can use this file", hint)
    own = {name: source for name, source in theme.templates.items() if source.own}
    if not own:
        return
    environment = Press(theme, SiteConfig("")).environment
    sound = {}
    for name, source in own.items():
        fault = _syntax_fault(environment, name, source)
        if fault:
            yield fault
        else:
            sound[name] = environment.parse(source.text, name, source.path)
    yield from _unused(theme, sound)
    for name, template in sound.items():
        yield from _idle_blocks(theme, environment, name, template)


def _syntax_fault(environment: Environment, name: str, source: Source) -> Diagnostic | None:
    from jinja2 import TemplateSyntaxError  # noqa: PLC0415 - heavy

    try:
        environment.compile(source.text, name, source.path, raw=True)
    except TemplateSyntaxError as error:
        told = (error.message or "the template cannot be read").removesuffix(".")
        unknown = re.match(r"No (filter|test) named '(.+)'", told)
        known = environment.filters if unknown and unknown[1] == "filter" else environment.tests
        hint = did_you_mean(unknown[2], known) if unknown else ""
        return Position(error.lineno).error(source.path, told, hint)
    return None


def _unused(theme: Theme, sound: dict[str, Template]) -> Iterator[Diagnostic]:
    """Yield a warning for each own template that neither is a shipped one's nor is called."""
    from jinja2.meta import find_referenced_templates  # noqa: PLC0415 - heavy

    shipped = {
        name.removeprefix(DEFAULT)
        for name, source in theme.templates.items()
        if name.startswith(DEFAULT) and not source.own
    }
    reached: set[str] = set()
    waiting = [name for name in sound if name in shipped or name.startswith(OWN_PAGES)]
    while waiting:
        name = waiting.pop()
        reached.add(name)
        called = set(find_referenced_templates(sound[name]))
        if None in called:  # by a name that is worked out: it may be any
            return
        waiting += [each for each in called if each in sound and each not in reached and each]
    for name in sound.keys() - shipped - reached:
        meant = nearest_path(name, shipped)
        hint = f"did you mean '{meant}'?" if meant else "name it as the one that it is to replace"
        yield START.warning(theme.templates[name].path, "no page uses this template", hint)


def _idle_blocks(
    theme: Theme, environment: Environment, name: str, template: Template
) -> Iterator[Diagnostic]:
    """Yield a warning for each block that is never printed, or is missing from what it replaces."""
    from jinja2.nodes import Block, Name  # noqa: PLC0415 - heavy

    path = theme.templates[name].path
    above = _above(theme, environment, template)
    if above is None:
        return
    known = {block.name for each in above for block in each.find_all(Block)}
    calls_blocks = any(found.name == "self" for found in template.find_all(Name))
    for block in _outermost(template) if above and not calls_blocks else ():
        if block.name not in known:
            message = f"no template that this one extends has a block '{block.name}'"
            yield Position(block.lineno).warning(path, message, did_you_mean(block.name, known))
    known |= {block.name for block in template.find_all(Block)}
    if replaced := theme.templates.get(f"{DEFAULT}{name}"):
        for block in environment.parse(replaced.text).find_all(Block):
            if block.required and block.name not in known:
                message = f"there is no block '{block.name}' for other templates to fill"
                yield START.warning(path, message)


def _above(theme: Theme, environment: Environment, template: Template) -> list[Template] | None:
    """Return the templates that one extends, the nearest first; None where that cannot be told."""
    from jinja2 import TemplateSyntaxError  # noqa: PLC0415 - heavy
    from jinja2.nodes import Const, Extends  # noqa: PLC0415 - heavy

    above: list[Template] = []
    seen: set[object] = set()
    while extends := template.find(Extends):
        name = extends.template.value if isinstance(extends.template, Const) else None
        source = theme.templates.get(name) if isinstance(name, str) else None
        if source is None or name in seen:
            return None
        seen.add(name)
        try:
            template = environment.parse(source.text, name, source.path)
        except TemplateSyntaxError:
            return None
        above.append(template)
    return above


def _outermost(template: Template) -> list[Block]:
    """Return the blocks that stand in no other block: those inside another are printed with it."""
    from jinja2.nodes import Block  # noqa: PLC0415 - heavy

    blocks = list(template.find_all(Block))
    inside = {id(inner) for block in blocks for inner in block.find_all(Block)}
    return [block for block in blocks if id(block) not in inside]
