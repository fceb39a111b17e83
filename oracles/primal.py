"""Comparing primal results: the interpreter's values with the machine's, and one machine run with another."""

from __future__ import annotations

import math
import re
from functools import lru_cache

from adfuzz.interp import Evaluation
from adfuzz.model import Activity, Case, Leaf, Numbers, Values
from oracles.tolerance import Comparison, allowance

_LOOSE_FLAG = re.compile(r"\b(?:reassoc|contract|afn|arcp|nsz|fast)\b|@llvm\.fmuladd")
_EXACT_CALLS = ("sqrt", "fabs", "floor", "ceil", "trunc", "rint", "nearbyint", "round", "copysign", "fma", "minnum",
                "maxnum", "minimum", "maximum", "canonicalize", "mem", "lifetime", "fmin", "fmax")  # fmt: skip
_DECLARED = re.compile(r"^declare [^@]*?\b(?:float|double|half|bfloat|x86_fp80|fp128)[^@]*@\"?([\w.$]+)", re.MULTILINE)


@lru_cache(maxsize=256)
def is_bit_exact(text: str) -> bool:
    """Whether every compilation of the module must give the same bits.

    So it is without flags that allow other roundings, and without library functions that LLVM may evaluate or rewrite.
    """
    if _LOOSE_FLAG.search(text):
        return False
    for name in _DECLARED.findall(text):
        core = name.removeprefix("llvm.")
        if not core.startswith(_EXACT_CALLS) and not name.startswith("llvm.vector.reduce"):
            return False
    return "llvm.vector.reduce.f" not in text


def compare_primal(case: Case, evaluation: Evaluation, values: Values) -> Comparison:
    """Compare a machine run of the primal with the interpreter's evaluation: return value and memory."""
    comparison = Comparison()
    undefined = set(evaluation.undefined)
    rows: list[tuple[str, tuple[Leaf, ...], Numbers, Numbers, tuple[float, ...], int]] = []
    if values.returned:
        measured = evaluation.returned
        rows.append(("return", case.return_leaves, values.returned, measured.values, measured.bounds, -1))
    for index, argument in enumerate(case.arguments):
        if argument.is_pointer and index < len(values.primal):
            measured = evaluation.memory[index]
            rows.append((argument.name, argument.leaves, values.primal[index], measured.values, measured.bounds, index))
    for name, leaves, actual, expected, bounds, index in rows:
        for place, leaf in enumerate(leaves):
            if (index, place) in undefined or place >= len(actual):
                continue
            where = f"{name}{leaf.path}"
            if leaf.is_float:
                value = float(expected[place])
                _primal_number(
                    comparison, where, float(actual[place]), value, allowance(value, bounds[place], leaf.kind)
                )
            else:
                _integer(comparison, where, int(actual[place]), int(expected[place]), int(leaf.kind[1:]))
    return comparison


def compare_runs(case: Case, expected: Values, actual: Values, tolerances: Evaluation | None) -> Comparison:
    """Compare the primal part of a derivative run with the plain primal run of the same engine.

    Const pointers are left to const_memory, `dupnoneed` contents are nobody's promise. Bit for bit when `tolerances` is
    None, otherwise within the interpreter's bounds on the values; contents undefined there are left out.
    """
    comparison = Comparison()
    undefined = set(tolerances.undefined) if tolerances else set[tuple[int, int]]()
    for index, argument in enumerate(case.arguments):
        if argument.is_pointer and argument.activity is Activity.DUP and index < len(actual.primal):
            bounds = tolerances.memory[index].bounds if tolerances else None
            skip = {place for at, place in undefined if at == index}
            _rows(
                comparison, argument.name, argument.leaves, actual.primal[index], expected.primal[index], bounds, skip
            )
    if actual.returned and expected.returned:
        bounds = tolerances.returned.bounds if tolerances else None
        skip = {place for at, place in undefined if at < 0}
        _rows(comparison, "return", case.return_leaves, actual.returned, expected.returned, bounds, skip)
    return comparison


def _rows(
    comparison: Comparison,
    name: str,
    leaves: tuple[Leaf, ...],
    actual: Numbers,
    expected: Numbers,
    bounds: tuple[float, ...] | None,
    skip: set[int],
) -> None:
    for place, leaf in enumerate(leaves):
        if place in skip:
            continue
        where = f"{name}{leaf.path}"
        if not leaf.is_float:
            _integer(comparison, where, int(actual[place]), int(expected[place]), int(leaf.kind[1:]))
        elif bounds is None:
            comparison.exact(where, float(actual[place]), float(expected[place]))
        else:
            value = float(expected[place])
            tolerance = 2 * allowance(value, bounds[place], leaf.kind)
            _primal_number(comparison, where, float(actual[place]), value, tolerance)


def _primal_number(comparison: Comparison, where: str, actual: float, expected: float, tolerance: float) -> None:
    """Compare primal floats: NaN and infinities must be met strictly."""
    if math.isfinite(expected) and math.isfinite(tolerance):
        comparison.number(where, actual, expected, tolerance)
    elif not math.isfinite(expected):
        comparison.exact(where, actual, expected)
    else:
        comparison.undecided.append(f"{where}: the bound of the primal value is not finite")


def _integer(comparison: Comparison, where: str, actual: int, expected: int, bits: int) -> None:
    mask = (1 << bits) - 1
    comparison.exact(where, actual & mask, expected & mask)
