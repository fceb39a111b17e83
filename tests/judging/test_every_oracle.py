"""No oracle without planted faults that it must catch, and right answers that it must not flag."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from oracles import ORACLES

FILES = sorted(path for path in Path(__file__).parent.glob("test_*.py") if path != Path(__file__))


def tables(name: str) -> set[str]:
    """What the files beside this one say in their table of this name."""
    return {oracle for path in FILES if f"\n{name} =" in text_of(path) for oracle in getattr(loaded(path), name)}


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8").replace("CATCHES = SPARES =", "CATCHES =\nSPARES =")


def loaded(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"tables_of_{path.stem}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("table", ["CATCHES", "SPARES"])
def test_every_oracle_is_in_the_table(table: str) -> None:
    assert tables(table) == {name for name, _ in ORACLES.items()}
