"""What a search finds of a brief: its headline, its text, its actors, tags and day.

The index is not made of the pages but of these records, so that it stays as it is while they do: a
correction for readers, or another template, costs a search nothing.
"""

from html import escape

from briefgen.site.addresses import brief_path
from briefgen.site.keys import key
from briefgen.site.model import Entry


def record_key(entry: Entry) -> str:
    """Return the key of a brief's record."""
    told = entry.slug, entry.title, entry.date.date().isoformat(), entry.language, entry.text
    return key(*told, key(*entry.tags), key(*(each.name for each in entry.appearances)))


def record_path(entry: Entry) -> str:
    """Return the path of a brief's record among all records: that of the brief's page."""
    return brief_path(entry.slug)


def record(entry: Entry, text: str) -> str:
    """Return a brief as a page that Pagefind reads; what it is told stands in attributes.

    See https://pagefind.app/docs/metadata/ and /docs/filtering/. The headline is no part of the
    text, where excerpts are taken from: it is metadata, which is searched as well. Only where there
    is no text, as in a brief that is a picture, it stands for it: Pagefind knows no page without.

    Args:
        entry: The brief.
        text: Its body's plain text.
    """
    filters = {
        "actor": (each.name for each in entry.appearances),
        "tag": entry.tags,
        "year": (str(entry.date.year),),
    }
    told = (
        _told("meta", "title", entry.title),
        _told("meta", "date", entry.date.date().isoformat()),
        _told("meta", "language", entry.language),
        _told("sort", "date", entry.date.date().isoformat()),
        *(_told("filter", name, value) for name, values in filters.items() for value in values),
    )
    paragraphs = (f"<p>{escape(line)}</p>" for line in (text or entry.title).split("\n") if line)
    body = "\n".join((*told, *paragraphs))
    return f"<!doctype html>\n<html><body data-pagefind-body>\n{body}\n</body></html>\n"


def _told(what: str, name: str, value: str) -> str:
    return f'<i data-pagefind-{what}="{name}[title]" title="{escape(value)}"></i>'
