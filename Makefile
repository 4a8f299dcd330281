# Two commands do everything: `make site` builds this repository's own site, `make test` passes
# every test. They set up what they need in .venv.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# The environment gets its packages from the pip that is there: Debian's Python has no ensurepip.
PIP := $(PYTHON) -m pip --python $(BIN)/python --disable-pip-version-check
LOCK_COMMAND := $(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --no-annotate --no-header --quiet

.PHONY: site serve test lint unit test-browser bench evaluate lock clean

site: $(VENV)/.site-ready
	$(BIN)/briefgen build

serve: $(VENV)/.site-ready
	$(BIN)/briefgen serve

test: lint unit

lint: $(VENV)/.test-ready
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

unit: $(VENV)/.test-ready
	$(BIN)/pytest -m "not browser" -n auto

# Opens pages in Debian's chromium: CHROMIUM names another one.
test-browser: $(VENV)/.test-ready
	$(BIN)/pytest -m browser

bench: $(VENV)/.bench-ready
	$(BIN)/python -m bench

evaluate: $(VENV)/.test-ready
	$(BIN)/python -m bench.evaluate

# Writes the locks anew from pyproject.toml: run it after changing a dependency, and commit them.
lock: $(VENV)/pyvenv.cfg
	$(PIP) install --quiet uv
	$(LOCK_COMMAND) pyproject.toml --group build --output-file requirements.lock
	$(LOCK_COMMAND) pyproject.toml --group dev --output-file requirements-dev.lock
	$(LOCK_COMMAND) pyproject.toml --group bench --output-file requirements-bench.lock

clean:
	rm -rf $(VENV) .briefgen .site.next .site.last build dist

$(VENV)/pyvenv.cfg:
	$(PYTHON) -m venv --without-pip $(VENV)

$(VENV)/.site-ready: requirements.lock pyproject.toml | $(VENV)/pyvenv.cfg
	$(PIP) install --quiet --require-hashes --requirement requirements.lock
	$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	touch $@

$(VENV)/.test-ready: requirements-dev.lock pyproject.toml | $(VENV)/pyvenv.cfg
	$(PIP) install --quiet --require-hashes --requirement requirements-dev.lock
	$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	touch $(VENV)/.site-ready $@

$(VENV)/.bench-ready: requirements-bench.lock | $(VENV)/.test-ready
	$(PIP) install --quiet --require-hashes --requirement requirements-bench.lock
	touch $@
