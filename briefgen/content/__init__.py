"""A file becomes a Brief: front matter, validated and with positions, and a Body."""
