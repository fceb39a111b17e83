"""`adfuzz list KIND`: print the tables that the program itself works from, so that no list is kept by hand."""

from __future__ import annotations

import importlib
import inspect
import json
import sys
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
    "oracles": Kind("oracles", "ORACLES", ("witness", "about", "share")),
    "transforms": Kind("oracles.transforms", "TRANSFORMS"),
    "rules": Kind("adfuzz.ad.rules", "RULES"),
    "opcodes": Kind("adfuzz.ir.instructions", "OPCODES"),
    "frontends": Kind("adfuzz.frontends", "FRONTENDS"),
    "passes": Kind("adfuzz.reduce.engine", "PASSES"),
    "idioms": Kind("generators.idioms", "IDIOMS", ("ids", "weight")),
}


@command("list")
def list_(
    kind: str = typer.Argument(..., help=f"One of: {', '.join(KINDS)}."),
    as_json: bool = typer.Option(False, "--json", help="Print JSON."),
) -> None:
    """Print a table: engines, dialects, oracles, rules, opcodes, frontends, passes or idioms."""
    if kind not in KINDS:
        raise UserError(f"unknown kind '{kind}' (known: {', '.join(KINDS)})")
    rows = table(kind)
    typer.echo(json.dumps(rows, indent=2) if as_json else as_text(rows))


def table(kind: str) -> list[dict[str, str]]:
    """Return one row of text columns per entry, sorted by name; opcodes show which rule differentiates them."""
    described = KINDS[kind]
    entries = getattr(importlib.import_module(described.module), described.table)
    if kind == "opcodes":
        return _opcodes(entries)
    if kind == "rules":
        return _rules(entries.items())
    return [_row(name, entry, described.fields) for name, entry in entries.items()]


def _row(name: str, entry: Any, fields: tuple[str, ...]) -> dict[str, str]:
    shown = {field: _text(getattr(entry, field)) for field in fields}
    return {"name": name, **shown, "summary": _summary(entry)}


def _summary(entry: Any) -> str:
    """Return what an entry says of itself: its summary, or the first docstring line of it or of its module."""
    said = getattr(entry, "summary", None)
    if isinstance(said, str):
        return said
    fields = list(vars(entry).values()) if is_dataclass(entry) and not isinstance(entry, type) else []
    things = [thing for thing in (entry, *fields) if inspect.isclass(thing) or inspect.isroutine(thing)]
    modules = [sys.modules.get(thing.__module__) for thing in things]
    texts = (inspect.getdoc(thing) for thing in (*things, *modules) if thing is not None)
    return next((text.split("\n", 1)[0] for text in texts if text), "")


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return " ".join(value) if isinstance(value, tuple) else str(value)


def _rules(entries: Iterable[tuple[str, Any]]) -> list[dict[str, str]]:
    """Give one row to each rule, under its first name, with the other names that it goes by."""
    names: dict[str, list[str]] = {}
    rules: dict[str, Any] = {}
    for name, rule in entries:
        rules[rule.name] = rule
        names.setdefault(rule.name, []).append(name)
    return [
        {
            "name": name,
            "kind": "inactive" if rule.is_inactive else "rule",
            "family": "" if rule.is_inactive else rule.function.__module__.rpartition(".")[2],
            "domain": " ".join(f"{low}..{high}" for low, high in rule.domain),
            "other names": " ".join(other for other in sorted(names[name]) if other != name),
        }
        for name, rule in sorted(rules.items())
    ]


def _opcodes(names: Iterable[str]) -> list[dict[str, str]]:
    """Say of each opcode whether the interpreter executes it, and how the core differentiates it."""
    from adfuzz.ad.rules.structural import STRUCTURAL
    from adfuzz.interp.operations import ABSENT

    known = {name: row["kind"] for row in table("rules") for name in (row["name"], *row["other names"].split())}
    return [
        {
            "name": name,
            "interpreter": "refused" if name in ABSENT else "yes",
            "derivative": known.get(name) or ("structural" if name in STRUCTURAL else "-"),
            "why": "; ".join(why for why in (ABSENT.get(name), STRUCTURAL.get(name)) if why),
        }
        for name in sorted(names)
    ]
