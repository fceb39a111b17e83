"""How far a number may be from the expected one: the running error bound of this case, never a global tolerance.

`Measured.bounds` from the interpreter bounds what rounding, reassociation and another order of accumulation can do to a
value that is computed correctly. What is added here: the last rounding into the leaf's format, and a fixed safety
factor.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from adfuzz.model import PRECISION

SAFETY = 4.0
"""Factor on the running error bound: engines may use other (correct) formulas with a few more roundings each."""

SPOILED = "an output is undefined, and what is multiplied by its zero adjoint may be no number"
"""Why an adjoint that is no number decides nothing (`Evidence.may_be_spoiled`)."""

UNDERFLOWS = 4
"""So many smallest numbers of the format may be missing from a number: what it was made of may have underflowed."""

KINK = 1e-9
"""Nearer than this (relatively) to a kink, a tie or a branch flip, a difference is a question of convention."""


WIDE = 0.25
"""A bound of this share of a number's size cannot tell a wrong sign or factor."""


def is_wide(value: float, bound: float, paths: float, kind: str) -> bool:
    """Whether a bound is too wide to decide anything about a number.

    A number that nearly cancels is decided by the size of what cancels, of which half the digits must be known.
    """
    smallest = 2.0**-20 if kind == "f16" else 2.0**-100
    if not math.isfinite(value):
        return False  # infinities and NaN are compared strictly
    if not math.isfinite(bound) or not math.isfinite(paths):
        return True
    return SAFETY * bound > max(WIDE * abs(value), math.sqrt(unit_roundoff(kind)) * max(paths, smallest))


def unit_roundoff(kind: str) -> float:
    """Return the unit roundoff of a float format."""
    return 2.0 ** -PRECISION.get(kind, 53)


_SUBNORMAL = {"f16": 2.0**-24, "bf16": 2.0**-133, "f32": 2.0**-149}


def spacing(kind: str) -> float:
    """Return the distance of the smallest numbers of a float format, double's at least: what underflow may lose."""
    return _SUBNORMAL.get(kind, 2.0**-1074)


def reordering(operations: int) -> float:
    """Return how many units roundoff of A (all paths, absolutely) another order of the same sums can move.

    The worst case grows with the number of operations, in practice with its square root; a factor of four is kept.
    """
    return 8 + 4 * math.sqrt(operations)


def accumulation(operations: int) -> float:
    """Return how many units roundoff of A adding up as many terms, at most, may lose: each use of an input is one."""
    return 2 * math.sqrt(operations)


_COMPUTES = re.compile(r"^ .*?\b(half|bfloat|float)\b", re.MULTILINE)
_KINDS = {"half": "f16", "bfloat": "bf16", "float": "f32"}


@lru_cache(maxsize=256)
def formats(text: str) -> frozenset[str]:
    """Return the float formats of the instructions, double always among them."""
    return frozenset(_KINDS[word] for word in set(_COMPUTES.findall(text))) | {"f64"}


def coarsest_roundoff(text: str) -> float:
    """Return the largest unit roundoff among the float types of the instructions (double at least)."""
    return max(map(unit_roundoff, formats(text)))


def coarsest_spacing(text: str) -> float:
    """Return the largest distance of smallest numbers among the float types of the instructions."""
    return max(map(spacing, formats(text)))


def allowance(expected: float, bound: float, kind: str) -> float:
    """Return the tolerance for one leaf."""
    return SAFETY * bound + 2 * unit_roundoff(kind) * abs(expected) + UNDERFLOWS * spacing(kind)


@dataclass(frozen=True)
class Hints:
    """What may explain a wrong number: the terms that make up the right one, and other numbers it may be instead.

    Both are made when they are needed: (name, number) each.
    """

    terms: Callable[[], Sequence[tuple[str, float]]]
    others: Callable[[], Sequence[tuple[str, float]]] = tuple

    def say(self, actual: float, expected: float, tolerance: float) -> str:
        """Return what fits the wrong number, or ""."""
        if not math.isfinite(actual) or not math.isfinite(expected):
            return ""
        slack = 4 * tolerance + 1e-9 * abs(expected)
        found = [(name, number) for name, number in self.terms() if abs(number) > 4 * slack]
        for name, number in found:
            for factor, meaning in ((1, "missing"), (-1, "counted twice"), (2, "of the wrong sign")):
                if len(found) > 1 and abs(actual - (expected - factor * number)) <= slack:
                    return f"the term {name} is {meaning}"
        for name, number in self.others():
            if abs(actual - number) <= slack and abs(number) > slack:
                return f"it is that of {name}"
        return ""


@dataclass
class Comparison:
    """Collects comparisons for one verdict: how many, the worst ratio, what failed first, what was too wide to say.

    A number disagrees when |actual − expected| > tolerance and the tolerance is narrow enough to mean something.
    """

    compared: int = 0
    worst: float = 0.0
    failures: list[str] = field(default_factory=list[str])
    undecided: list[str] = field(default_factory=list[str])
    data: dict[str, str] = field(default_factory=dict[str, str])
    dropped: int = 0  # failures that are zero and should not be

    def number(self, what: str, actual: float, expected: float, tolerance: float, hints: Hints | None = None) -> bool:
        """Compare a derivative; return whether it agrees. A non-finite expectation that is not met is undecided."""
        if not math.isfinite(expected) or not math.isfinite(tolerance):
            if same(actual, expected):
                self.compared += 1
                return True
            self.undecided.append(f"{what}: the expected derivative is {expected!r} ± {tolerance:.1e}")
            return True
        self.compared += 1
        difference = abs(actual - expected)
        if difference <= tolerance:
            self.worst = max(self.worst, difference / tolerance if tolerance else 0.0)
            return True
        ratio = difference / tolerance if tolerance else math.inf
        if math.isnan(difference):
            ratio = math.inf
        self.worst = max(self.worst, ratio)
        self._fail(what, actual, expected, tolerance, hints)
        return False

    def exact(self, what: str, actual: float | int, expected: float | int) -> bool:
        """Compare bit for bit (NaN equals NaN, −0 differs from 0)."""
        self.compared += 1
        if same(actual, expected) and math.copysign(1, actual) == math.copysign(1, expected):
            return True
        if math.isnan(actual) and math.isnan(expected):
            return True
        self.worst = math.inf
        self._fail(what, actual, expected, 0.0)
        return False

    def absorb(self, other: Comparison, excuse: str = "") -> None:
        """Take over another comparison; with an `excuse`, its failures count as undecided for that reason."""
        self.undecided += other.undecided
        if other.failures and excuse:
            self.undecided.append(f"{excuse} ({other.failures[0]})")
            return
        self.compared += other.compared
        self.worst = max(self.worst, other.worst)
        if other.failures and not self.failures:
            self.data |= other.data
        self.failures += other.failures
        self.dropped += other.dropped

    @property
    def only_zeros(self) -> bool:
        """Whether all numbers that failed are zero and should not be."""
        return bool(self.failures) and self.dropped == len(self.failures)

    def _fail(self, what: str, actual: float, expected: float, tolerance: float, hints: Hints | None = None) -> None:
        hint = ratio_hint(actual, expected, tolerance) or (hints.say(actual, expected, tolerance) if hints else "")
        self.dropped += actual == 0 and expected != 0
        if not self.failures:
            self.data |= {
                "where": what,
                "actual": repr(actual),
                "expected": repr(expected),
                "tolerance": f"{tolerance:.2e}",
            }
            if hint:
                self.data["hint"] = hint
        said = f": {hint}" if hint else ""
        self.failures.append(f"{what} is {actual!r}, expected {expected!r} ± {tolerance:.1e}{said}")


def same(a: float, b: float) -> bool:
    """Whether two numbers are equal, all NaNs being one number."""
    return a == b or (a != a and b != b)


def ratio_hint(actual: float, expected: float, tolerance: float) -> str:
    """Return what the ratio of a wrong number to the right one suggests, or ""."""
    if not math.isfinite(actual) or not math.isfinite(expected):
        return "not finite" if not math.isfinite(actual) else ""
    if actual == 0:
        return "zero: the dependence was dropped"
    if expected == 0:
        return "should be zero"
    slack = max(tolerance / abs(expected), 1e-9)
    ratios = (
        (-1.0, "sign"), (2.0, "factor 2: counted twice"), (0.5, "factor ½"), (-2.0, "factor −2"), (-0.5, "factor −½"),
        (3.0, "factor 3"), (4.0, "factor 4"), (0.25, "factor ¼"),
    )  # fmt: skip
    for ratio, meaning in ratios:
        if abs(actual / expected - ratio) <= slack * max(1.0, abs(ratio)):
            return meaning
    return ""
