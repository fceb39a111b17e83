"""`adfuzz list KIND`: print the tables that the program itself works from, so that no list is kept by hand."""

from __future__ import annotations

import importlib
import inspect
import json
from collections.abc import Iterable
from dataclasses import dataclass, is_dataclass
from typing import Any

import typer

from adfuzz.cli.app import command
from adfuzz.cli.tables import as_text
from adfuzz.errors import UserError


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of thing to list: where its table is, and which fields of an entry are columns of their own."""

    module: str
    table: str
    fields: tuple[str, ...] = ()


KINDS = {
    "engines": Kind("adfuzz.engines", "ENGINES"),
    "dialects": Kind("generators", "DIALECTS"),
    "oracles": Kind("oracles", "ORACLES", ("witness", "about")),
    "rules": Kind("adfuzz.ad.rules", "RULES", ("is_inactive", "domain")),
    "opcodes": Kind("adfuzz.ir.instructions", "OPCODES"),
    "frontends": Kind("adfuzz.frontends", "FRONTENDS"),
    "passes": Kind("adfuzz.reduce.passes", "PASSES"),
    "formats": Kind("adfuzz.report", "FORMATS"),
}


@command("list")
def list_(
    kind: str = typer.Argument(..., help=f"One of: {', '.join(KINDS)}."),
    as_json: bool = typer.Option(False, "--json", help="Print JSON."),
) -> None:
    """Print a table: engines, dialects, oracles, rules, opcodes, frontends, passes or formats."""
    if kind not in KINDS:
        raise UserError(f"unknown kind '{kind}' (known: {', '.join(KINDS)})")
    rows = table(kind)
    typer.echo(json.dumps(rows, indent=2) if as_json else as_text(rows))


def table(kind: str) -> list[dict[str, str]]:
    """Return one row of text columns per entry, sorted by name; opcodes show which rule differentiates them."""
    described = KINDS[kind]
    try:
        entries = getattr(importlib.import_module(described.module), described.table)
    except (ModuleNotFoundError, AttributeError):
        raise UserError(f"this version of adfuzz has no table of {kind}") from None
    if kind == "opcodes":
        return _opcodes(entries)
    return [_row(name, entry, described.fields) for name, entry in entries.items()]


def _row(name: str, entry: Any, fields: tuple[str, ...]) -> dict[str, str]:
    shown = {field: _text(getattr(entry, field)) for field in fields}
    return {"name": name, **shown, "summary": _summary(entry)}


def _summary(entry: Any) -> str:
    """Return what an entry says of itself: its summary, or the first line of its own docstring (not of its class's)."""
    said = getattr(entry, "summary", None)
    if isinstance(said, str):
        return said
    for thing in (entry, getattr(entry, "function", None)):
        text = inspect.getdoc(thing) if _has_own_docstring(thing) else None
        if text:
            return text.split("\n", 1)[0]
    return ""


def _has_own_docstring(thing: Any) -> bool:
    return inspect.isclass(thing) or inspect.isroutine(thing) or inspect.ismodule(thing)


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        parts: Iterable[Any] = value
        return " ".join(_interval(part) for part in parts)
    return type(value).__name__ if is_dataclass(value) else str(value)


def _interval(value: Any) -> str:
    match value:
        case (low, high):
            return f"{low}..{high}"
        case _:
            return str(value)


def _opcodes(names: Iterable[str]) -> list[dict[str, str]]:
    """Say for each opcode whether a row of the derivative table covers it; the others are structural or have none."""
    rules = {row["name"]: row for row in table("rules")}
    rows: list[dict[str, str]] = []
    for name in sorted(names):
        rule = rules.get(name)
        covered = "not in the rule table" if rule is None else "inactive" if rule["is_inactive"] == "yes" else "rule"
        rows.append({"name": name, "derivative": covered})
    return rows
