"""Bytes become text, YAML with positions, and values that were checked: what people type."""
