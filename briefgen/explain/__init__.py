"""``briefgen explain``: what was found in one brief, why, and the front matter to correct it."""
