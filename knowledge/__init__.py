"""Compiles the knowledge base that ships inside briefgen; no part of the installed package."""
