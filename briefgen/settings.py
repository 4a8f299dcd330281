"""briefgen.yaml becomes a SiteConfig: what the newsroom may set, and how it is checked."""

import re
from collections.abc import Iterator
from typing import Annotated, Final
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, available_timezones

from pydantic import AfterValidator

from briefgen.config import DEFAULT_MODEL, AnnotationConfig, Publisher, SiteConfig
from briefgen.diagnostics import Diagnostic, did_you_mean
from briefgen.reading.fields import Free, Language, Line, Positive, Text, WebAddress, source_fault
from briefgen.reading.textfile import decode
from briefgen.reading.validation import Map, fault, validate
from briefgen.reading.yamlfile import Positions

_HOST: Final = re.compile(
    r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]"
)
_MAIL: Final = re.compile(r"[^\s@<>\"']+@[^\s@<>\"']+\.[^\s@<>\"']+")
_NO_PLACES: Final = frozenset({"localtime", "posixrules", "Factory"})
"""Zones whose meaning depends on the machine."""


def _timezone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (KeyError, ValueError, OSError):
        known = False
    else:
        known = value not in _NO_PLACES
    if not known:
        hint = did_you_mean(value.replace(" ", "_"), sorted(available_timezones() - _NO_PLACES))
        raise fault(f"'{value}' is no time zone", hint or "write one such as Europe/Berlin")
    return value


def _base_url(value: str) -> str:
    parts = urlsplit(value)
    if parts.query or parts.fragment or parts.username is not None:
        hint = "write it without ?, # or user, such as https://news.example/"
        raise fault(f"'{value}' is not where a site can be", hint)
    return value if value.endswith("/") else f"{value}/"


def _host(value: str) -> str:
    if not _HOST.fullmatch(value):
        hint = "write it in small letters, without https:// and without a path: news.example.org"
        raise fault(f"'{value}' is no host name", hint)
    return value


def _mail(value: str) -> str:
    if not _MAIL.fullmatch(value):
        raise fault(f"'{value}' is no mail address", "write one such as desk@example.org")
    return value


def _logo(value: str) -> str:
    if reason := source_fault(value, "content"):
        raise fault(reason, "write a path from content/, such as media/logo.png, or a web address")
    return value


def _module(value: str) -> str:
    if not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", value):
        raise fault(f"'{value}' is no spaCy pipeline", "write one such as en_core_web_trf")
    return value


class PublisherMap(Map):
    """``publisher``."""

    name: Line | None = None
    url: WebAddress | None = None
    logo: Annotated[Line, AfterValidator(_logo)] | None = None
    email: Annotated[Line, AfterValidator(_mail)] | None = None


class AnnotationMap(Map):
    """``annotation``."""

    model: Annotated[Line, AfterValidator(_module)] = DEFAULT_MODEL
    actors: bool = True
    dates: bool = True
    figures: bool = True
    quotes: bool = True


class ConfigMap(Map):
    """All of briefgen.yaml."""

    title: Line
    description: Text | None = None
    language: Language = "en"
    timezone: Annotated[Line, AfterValidator(_timezone)] = "UTC"
    base_url: Annotated[WebAddress, AfterValidator(_base_url)] | None = None
    cname: Annotated[Line, AfterValidator(_host)] | None = None
    publisher: PublisherMap | None = None
    corrections_policy: WebAddress | None = None
    briefs_per_page: Positive = 20
    feed_size: Positive = 30
    annotation: AnnotationMap | None = None
    search: bool = True
    extra: Free | None = None


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
    model, positions, faults = validate(text, ConfigMap, path)
    diagnostics = sorted([*diagnostics, *faults])
    if model is None or diagnostics != faults:
        return None, diagnostics
    warnings = list(_contradictions(model, path, positions))
    publisher, annotation = model.publisher or PublisherMap(), model.annotation or AnnotationMap()
    config = SiteConfig(
        title=model.title,
        description=model.description or "",
        language=model.language,
        timezone=model.timezone,
        base_url=model.base_url or (f"https://{model.cname}/" if model.cname else ""),
        cname=model.cname or "",
        publisher=Publisher(
            name=publisher.name or "",
            url=publisher.url or "",
            logo=publisher.logo or "",
            email=publisher.email or "",
        ),
        corrections_policy=model.corrections_policy or "",
        briefs_per_page=model.briefs_per_page,
        feed_size=model.feed_size,
        annotation=AnnotationConfig(**annotation.model_dump()),
        search=model.search,
        extra=model.extra or {},
    )
    return config, sorted([*diagnostics, *warnings])


def _contradictions(model: ConfigMap, path: str, positions: Positions) -> Iterator[Diagnostic]:
    """Yield a warning where the custom domain is not where the site is said to be."""
    if model.base_url and model.cname:
        host = urlsplit(model.base_url).hostname
        if host != model.cname:
            message = f"base_url: its host is '{host}', while the cname is '{model.cname}'"
            yield positions.value("base_url").warning(path, message)
