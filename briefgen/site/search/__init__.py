"""Searching the briefs: what Pagefind makes an index of, and the index as files of the site."""
