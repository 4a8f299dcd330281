from collections.abc import Callable

from briefgen.site.hosting import hosting_pages
from briefgen.site.model import Site

Make = Callable[..., Site]
Render = Callable[..., dict[str, bytes]]


def test_robots_txt_names_the_sitemaps(site: Site, rendered: Render) -> None:
    assert rendered(hosting_pages(site)) == {
        "robots.txt": b"User-agent: *\nAllow: /\n\n"
        b"Sitemap: https://fjord.example/wire/sitemap.xml\n"
        b"Sitemap: https://fjord.example/wire/news-sitemap.xml\n",
        ".nojekyll": b"",
    }


def test_robots_txt_names_no_sitemap_that_is_not_there(site_with: Make, rendered: Render) -> None:
    pages = rendered(hosting_pages(site_with(base_url="")))
    assert pages["robots.txt"] == b"User-agent: *\nAllow: /\n"


def test_a_custom_domain_is_told_to_the_host(site_with: Make, rendered: Render) -> None:
    pages = rendered(hosting_pages(site_with(cname="news.fjord.example")))
    assert pages["CNAME"] == b"news.fjord.example\n"


def test_keys_follow_the_configuration(site_with: Make) -> None:
    def keys(site: Site) -> dict[str, str]:
        return {page.path: page.key for page in hosting_pages(site)}

    assert keys(site_with()) == keys(site_with())
    assert (
        keys(site_with(cname="a.example"))["CNAME"] != keys(site_with(cname="b.example"))["CNAME"]
    )
