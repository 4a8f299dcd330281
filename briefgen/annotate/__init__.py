"""A text becomes Annotations: pure, knows no files, no site, no front matter."""
