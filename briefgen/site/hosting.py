"""What the host and the crawlers look for at the site's root: robots.txt, .nojekyll, CNAME."""

from collections.abc import Iterator
from functools import partial

from briefgen.site import addresses
from briefgen.site.addresses import absolute
from briefgen.site.keys import config_key, key
from briefgen.site.model import Page, Site


def hosting_pages(site: Site) -> Iterator[Page]:
    """Yield robots.txt, .nojekyll (GitHub Pages serves the files as they are) and CNAME.

    CNAME is written where a custom domain is configured.
    """
    files = {"robots.txt": robots(site), ".nojekyll": ""}
    if site.config.cname:
        files["CNAME"] = f"{site.config.cname}\n"
    configured = config_key(site.config)
    for path, text in files.items():
        yield Page(path, key("hosting", configured, path), partial(text.encode, "utf-8"))


def robots(site: Site) -> str:
    """Return robots.txt (RFC 9309): everything may be read; where the sitemaps are, if any."""
    lines = ["User-agent: *", "Allow: /"]
    if site.config.base_url:
        names = (addresses.SITEMAP, addresses.NEWS_SITEMAP)
        lines += ["", *(f"Sitemap: {absolute(site.config, name)}" for name in names)]
    return "".join(f"{line}\n" for line in lines)
