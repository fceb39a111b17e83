"""Reads the `name=value,…` that may follow the colon of an engine's specification."""

from __future__ import annotations

from adfuzz.errors import UserError


def parse_options(engine: str, detail: str) -> dict[str, int | str]:
    """Return options by name; whole numbers become ints, `name` alone means 1."""
    options: dict[str, int | str] = {}
    for part in filter(None, (item.strip() for item in detail.split(","))):
        name, separator, value = part.partition("=")
        if not name or (separator and not value):
            raise UserError(f"engine '{engine}': cannot read option '{part}' (expected name=value)")
        options[name] = int(value) if value.lstrip("-").isdigit() else value if separator else 1
    return options
