"""The site as a value: briefs, actors, tags, corrections; and its pages, feeds and data."""
