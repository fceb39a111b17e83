"""`adfuzz list` prints each registry; `adfuzz doctor` tells what is there."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from adfuzz.cli.list import KINDS, table
from adfuzz.cli.tables import as_text
from adfuzz.ir.instructions import OPCODES

Run = Callable[..., object]


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_prints_a_table_of_its_registry(kind: str, run_adfuzz: Run) -> None:
    done = run_adfuzz("list", kind)
    assert done.code == 0, done.err
    lines = done.out.splitlines()
    assert lines[0].split()[0] == "name"
    assert len(lines) == 2 + len(table(kind)) > 2


@pytest.mark.parametrize("kind", ["engines", "dialects", "oracles", "frontends", "passes", "idioms"])
def test_each_entry_says_what_it_is_for(kind: str) -> None:
    assert [row["name"] for row in table(kind) if not row["summary"]] == []


def test_opcodes_are_listed_whole_and_float_arithmetic_has_rules() -> None:
    rows = {row["name"]: row["derivative"] for row in table("opcodes")}
    assert set(rows) == set(OPCODES)
    assert rows["fmul"] == "rule"


def test_json_has_the_rows_of_the_table(run_adfuzz: Run) -> None:
    assert json.loads(run_adfuzz("list", "engines", "--json").out) == table("engines")


def test_unknown_kind_names_the_known_ones(run_adfuzz: Run) -> None:
    done = run_adfuzz("list", "engine")
    assert done.code == 2
    assert "unknown kind 'engine'" in done.err and "engines" in done.err and done.out == ""


def test_table_columns_are_aligned() -> None:
    assert as_text([{"a": "1", "bc": "x"}, {"a": "222", "bc": ""}]) == "a    bc\n---  --\n1    x\n222"


def test_empty_table_says_so() -> None:
    assert as_text([]) == "(none)"
