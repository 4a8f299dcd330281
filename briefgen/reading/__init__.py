"""Bytes become text, YAML with positions, and values that were checked: what people type."""

import os

# No plugin has a say in what a newsroom's file means, and to look for one among all that is
# installed takes longer than to read a brief.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
