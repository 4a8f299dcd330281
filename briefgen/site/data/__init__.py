"""The site as data: JSON, CSV, Web Annotations and an SQLite file."""
