"""briefgen.yaml becomes a SiteConfig: what the newsroom may set, and how it is checked."""

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import urlsplit

from briefgen.config import AnnotationConfig, Publisher, SiteConfig
from briefgen.diagnostics import Diagnostic, did_you_mean
from briefgen.reading.fields import (
    BOOLEAN,
    FREE,
    LANGUAGE,
    LINE,
    POSITIVE,
    TEXT,
    WEB_ADDRESS,
    line,
    source_fault,
    web_address,
)
from briefgen.reading.forms import FieldError, Filled, Form, filled, optional, read_form, required
from briefgen.reading.textfile import decode
from briefgen.reading.yamlfile import Positions
from briefgen.reading.zones import zone_names

_HOST: Final = re.compile(
    r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]"
)
_MAIL: Final = re.compile(r"[^\s@<>\"']+@[^\s@<>\"']+\.[^\s@<>\"']+")


def _timezone(value: str) -> str:
    known = zone_names()
    if value not in known:
        # "EST" is near to "CEST", and six hours away.
        near = "" if value.isupper() else did_you_mean(value.replace(" ", "_"), sorted(known))
        raise FieldError(
            f"'{value}' is no time zone", near or "write that of a place, such as Europe/Berlin"
        )
    return value


def _base_url(value: str) -> str:
    parts = urlsplit(value)
    if parts.query or parts.fragment or parts.username is not None:
        hint = "write it without ?, # or user, such as https://news.example/"
        raise FieldError(f"'{value}' is not where a site can be", hint)
    if parts.path.endswith((".html", ".htm")):
        folder = value[: value.rindex("/") + 1]
        raise FieldError(f"'{value}' is a page, and not the folder of a site", f"write {folder}")
    return value if value.endswith("/") else f"{value}/"


def _host(value: str) -> str:
    if not _HOST.fullmatch(value):
        hint = "write it in small letters, without https:// and without a path: news.example.org"
        raise FieldError(f"'{value}' is no host name", hint)
    return value


def _mail(value: str) -> str:
    if not _MAIL.fullmatch(value):
        raise FieldError(f"'{value}' is no mail address", "write one such as desk@example.org")
    return value


def _logo(value: str) -> str:
    if reason := source_fault(value, "content"):
        raise FieldError(
            reason, "write a path from content/, such as media/logo.png, or a web address"
        )
    return value


def _module(value: str) -> str:
    if not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", value):
        raise FieldError(f"'{value}' is no spaCy pipeline", "write one such as en_core_web_trf")
    return value


def _config(given: Filled) -> SiteConfig:
    if "cname" in given:
        given.setdefault("base_url", f"https://{given['cname']}/")
    return SiteConfig(**given)


PUBLISHER: Final = Form(
    lambda given: Publisher(**given),
    {
        "name": optional(LINE),
        "url": optional(WEB_ADDRESS),
        "logo": optional(line(_logo)),
        "email": optional(line(_mail)),
    },
)
ANNOTATION: Final = Form(
    lambda given: AnnotationConfig(**given),
    {
        "model": filled(line(_module)),
        "actors": filled(BOOLEAN),
        "dates": filled(BOOLEAN),
        "figures": filled(BOOLEAN),
        "quotes": filled(BOOLEAN),
    },
)
CONFIG: Final = Form(
    _config,
    {
        "title": required(LINE),
        "description": optional(TEXT),
        "language": filled(LANGUAGE),
        "timezone": filled(line(_timezone)),
        "base_url": optional(web_address(_base_url)),
        "cname": optional(line(_host)),
        "publisher": optional(PUBLISHER),
        "corrections_policy": optional(WEB_ADDRESS),
        "briefs_per_page": filled(POSITIVE),
        "feed_size": filled(POSITIVE),
        "annotation": optional(ANNOTATION),
        "search": filled(BOOLEAN),
        "extra": optional(FREE),
    },
)
"""All of briefgen.yaml. What is left out, or left empty, is as ``SiteConfig`` has it."""


def load_config(path: str, data: bytes) -> tuple[SiteConfig | None, list[Diagnostic]]:
    """Read a newsroom's configuration.

    Args:
        path: The file's name in diagnostics, such as "briefgen.yaml".
        data: The file's bytes.

    Returns:
        The configuration, or None where there are errors; and all that is wrong. Where there is
        a ``cname`` but no ``base_url``, the latter is https and that host.
    """
    text, diagnostics = decode(data, path)
    if text is None:
        return None, diagnostics
    config, positions, faults = read_form(text, CONFIG, path)
    diagnostics = sorted([*diagnostics, *faults])
    if config is None or diagnostics != faults:
        return None, diagnostics
    return config, sorted([*diagnostics, *_contradictions(config, path, positions)])


def _contradictions(config: SiteConfig, path: str, positions: Positions) -> Iterator[Diagnostic]:
    """Yield a warning where the custom domain is not where the site is said to be."""
    if config.base_url and config.cname:
        host = urlsplit(config.base_url).hostname
        if host != config.cname:
            message = f"base_url: its host is '{host}', while the cname is '{config.cname}'"
            yield positions.value("base_url").warning(path, message)
