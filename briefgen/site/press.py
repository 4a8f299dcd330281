"""Prints pages: a theme's templates, with a site's configuration and what a page shows."""

import re
import sys
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from msgspec import Struct

from briefgen.config import SiteConfig
from briefgen.diagnostics import Diagnostic, Position, did_you_mean
from briefgen.site import days
from briefgen.site.addresses import INDEX, absolute, absolute_or_empty
from briefgen.site.keys import config_key
from briefgen.site.links import relative, safe_url
from briefgen.site.messages import words_for
from briefgen.site.structured import script_json
from briefgen.site.theme import Theme
from briefgen.site.theme_files import ThemeError
from briefgen.site.words import direction

if TYPE_CHECKING:
    from datetime import datetime

    from jinja2 import BytecodeCache, Environment
    from jinja2.runtime import Context

_SHAPING_LENGTH = 16
"""Letters of a configuration's key that begin the names of what was compiled for it."""


class PageView(Struct, frozen=True):
    """What the frame around every page needs to know of it; templates see it as ``page``.

    Attributes:
        path: The page's path in the site.
        title: Its title, "" for the front page.
        description: What is on it, in a sentence, or "".
        section: Which of the sections in the navigation it belongs to, or "".
        template: The template that shows it.
        absolute: Whether its links start at the host's root: it may be served at any address.
    """

    path: str
    title: str
    description: str
    section: str
    template: str
    absolute: bool = False


class Press:
    """Prints the pages of one site. jinja2 is imported with the first of them."""

    def __init__(self, theme: Theme, config: SiteConfig, compiled: Path | None = None) -> None:
        """Set up a press for the pages of one site.

        Args:
            theme: The theme.
            config: The site's configuration.
            compiled: A folder where compiled templates are kept for the next time, or None.

        Raises:
            ThemeError: A catalogue of messages cannot be read.
        """
        self.words = words_for(config.language, theme.catalogues, compiled)
        self._theme = theme
        self._config = config
        self._compiled = compiled

    def print(self, page: PageView, values: Mapping[str, object], of: str = "") -> bytes:
        """Return a page's bytes.

        Args:
            page: The page.
            values: What its template shows, by the names that it has for it.
            of: The path of the brief that it shows, for diagnostics, or "".

        Raises:
            ThemeError: The template is faulty; the diagnostic names its line, and the brief.
        """
        try:
            text = self.environment.get_template(page.template).render(values, page=page)
        except Exception as error:  # a template may raise whatever Python can raise
            raise ThemeError(self._explain(error, page, values, of)) from error
        return text.encode(errors="replace")

    @cached_property
    def environment(self) -> "Environment":
        """What jinja2 needs to know of the theme and the site."""
        from jinja2 import Environment, FunctionLoader  # noqa: PLC0415 - heavy

        from briefgen.site.unknown import Unknown  # noqa: PLC0415 - likewise

        environment = Environment(
            loader=FunctionLoader(self._source),
            bytecode_cache=self._bytecode(self._compiled) if self._compiled else None,
            autoescape=True,
            undefined=Unknown,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        environment.globals |= {"site": self._config, "say": self.words.say}
        environment.filters |= self._filters()
        return environment

    def _bytecode(self, compiled: Path) -> "BytecodeCache":
        """Return the cache of templates that this engine compiled for this site; drop all others.

        The options above shape the bytecode, and so do the filters and the configuration: what
        they make of a constant is worked out when a template is compiled.
        """
        from jinja2 import FileSystemBytecodeCache  # noqa: PLC0415 - heavy

        shaping = config_key(self._config)[:_SHAPING_LENGTH]
        compiled.mkdir(parents=True, exist_ok=True)
        for file in compiled.glob("*.cache"):
            if not file.name.startswith(shaping):
                file.unlink(missing_ok=True)
        return FileSystemBytecodeCache(str(compiled), f"{shaping}-%s.cache")

    def _source(self, name: str) -> tuple[str, str, None] | None:
        source = self._theme.templates.get(name)
        return (source.text, source.path, None) if source else None

    def _filters(self) -> dict[str, Any]:
        from jinja2 import pass_context  # noqa: PLC0415 - heavy
        from markupsafe import Markup  # noqa: PLC0415 - comes with jinja2

        words = self.words
        # From the host's root, not the full address: a preview elsewhere then works as well.
        root = urlsplit(self._config.base_url).path

        @pass_context
        def link(context: "Context", target: str) -> str:
            page: PageView = context["page"]
            if safe_url(target):
                return target
            return root + target if page.absolute and root else relative(page.path, target)

        def moment(when: "datetime", has_time: bool) -> str:  # noqa: FBT001 - a filter's argument
            day = words.weekday(when)
            if not has_time:
                return day
            return words.say("moment", day=day, time=days.clock(when, words))

        def machine(when: "datetime", has_time: bool = True) -> str:  # noqa: FBT001, FBT002 - likewise
            return (when if has_time else when.date()).isoformat()

        return {
            "link": link,
            "moment": moment,
            "machine": machine,
            "day": words.day,
            "number": words.number,
            "ordinal": words.ordinal,
            "safe_url": safe_url,
            "as_json": lambda data: Markup(script_json(data)),  # noqa: S704 - it is escaped
            "direction": direction,
            "full": lambda target: absolute_or_empty(self._config, target),
            "canonical": lambda path: absolute(self._config, "" if path == INDEX else path),
        }

    def _explain(
        self, error: Exception, page: PageView, values: Mapping[str, object], of: str
    ) -> Diagnostic:
        path, line = self._place(error, page)
        told = getattr(error, "message", None) or str(error) or type(error).__name__
        hint = ""
        if isinstance(error, KeyError):
            told = f"there is no message or key {error}"
        elif variable := re.match(r"'(\w+)' is undefined", told):
            hint = did_you_mean(variable[1], (*values, "page", "site", "say"))
        elif part := re.match(r"'([\w.]+)\.(\w+) object' has no attribute '(\w+)'", told):
            value = getattr(sys.modules.get(part[1]), part[2], None)
            known = [name for name in dir(value) if not name.startswith("_")]
            told = f"there is no '{part[3]}' in a {part[2]}"
            hint = did_you_mean(part[3], known)
        shown = f"{page.path} of {of}" if of else page.path
        return Position(line).error(path, f"{told} (while printing {shown})", hint)

    def _place(self, error: Exception, page: PageView) -> tuple[str, int]:
        """Return the innermost line of a template that led to the error."""
        paths = {source.path for source in self._theme.templates.values()}
        where = self._theme.templates.get(page.template)
        place = (where.path if where else page.template, 1)
        trace = error.__traceback__
        while trace is not None:
            if trace.tb_frame.f_code.co_filename in paths:
                place = trace.tb_frame.f_code.co_filename, trace.tb_lineno
            trace = trace.tb_next
        filename, line = getattr(error, "filename", None), getattr(error, "lineno", None)
        return (filename, line) if filename in paths and line else place
