# Everyday commands. Needs only make and Python >= 3.11; everything else goes into .venv.

# The first interpreter that is new enough (make PYTHON=... chooses another one).
PYTHON ?= $(firstword $(foreach name,python3 python3.11 python3.12 python3.13 python3.14,$(shell \
	$(name) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $(name))))
VENV ?= .venv
BIN = $(VENV)/bin
OUT ?= runs/latest
TIME ?= 60s
# Extra packages (see pyproject.toml) that `make setup` and `make test` install besides: make EXTRAS=numba,enzyme test
EXTRAS ?=
WORKERS ?= auto

comma = ,
FOR_USE = $(VENV)/.extras-$(if $(EXTRAS),$(EXTRAS),none)
FOR_TEST = $(VENV)/.extras-test$(if $(EXTRAS),$(comma)$(EXTRAS))

.DEFAULT_GOAL := help
.PHONY: help setup fuzz test lint check bench golden-bless clean

help: ## Show this list
	@awk -F':.*## ' '/^[a-z-]+:.*## / {printf "  make %-13s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(FOR_USE) ## Create .venv and install adfuzz into it
	@echo "ready: $(BIN)/adfuzz --help"

fuzz: $(FOR_USE) ## Hunt for wrong derivatives in our own AD core for a minute (TIME=10m OUT=DIR)
	@if [ -d "$(OUT)" ]; then mv "$(OUT)" "$(OUT)-$$(date -r "$(OUT)" +%Y%m%d-%H%M%S)"; fi
	@$(BIN)/adfuzz fuzz --engine core --time $(TIME) --out $(OUT); code=$$?; \
	if [ -d "$(OUT)" ]; then echo "report: $$(ls $(OUT)/*.md 2>/dev/null | head -n 1)"; fi; exit $$code

test: $(FOR_TEST) ## Run all tests
	$(BIN)/python -m pytest -n $(WORKERS) -q

lint: $(FOR_TEST) ## Style, formatting, types, layers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/pyright
	$(BIN)/lint-imports

check: lint test ## Everything that CI runs: lint, types, layers, tests

bench: $(FOR_TEST) ## Run the benchmarks (benchmarks/README.md explains them)
	@for file in benchmarks/[a-z]*.py; do echo "== $$file"; $(BIN)/python "$$file" || exit 1; done

golden-bless: $(FOR_TEST) ## Rewrite the expected output of golden tests and README; review the diff
	$(BIN)/python -m pytest -q tests/golden tests/quality/test_docs.py --bless
	@git --no-pager diff --stat -- tests/golden README.md

clean: ## Remove .venv, caches and builds (keeps runs/)
	rm -rf $(VENV) build dist *.egg-info .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# One stamp per set of extras, so that pip runs again only when pyproject.toml has changed.
$(VENV)/.extras-%: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install -q --disable-pip-version-check -e '.$(if $(filter none,$*),,[$*])'
	@touch "$@"

$(BIN)/python:
	@if [ -z "$(PYTHON)" ]; then echo "error: no Python >= 3.11 on PATH; install one, or name it: make PYTHON=/path/to/python3 $(MAKECMDGOALS)" >&2; exit 4; fi
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
		echo "error: $(PYTHON) has no venv/ensurepip module; on Debian or Ubuntu: apt-get install python3-venv" >&2; exit 4; }
	$(PYTHON) -m venv $(VENV)
