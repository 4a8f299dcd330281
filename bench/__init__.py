"""Benchmarks: `make bench` measures speed and memory, `make evaluate` what is found rightly."""
