"""What became of one planted fault, and whether two outcomes differ by more than rounding. Pure data."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass
from typing import cast

from adfuzz.campaign.faults import Fault
from adfuzz.model import Outcome

NOTHING = ((11, 2.0**-8), (24, 2.0**-14), (53, 2.0**-36))
"""Bits of half, float and double (two numbers with no more digits are taken for such), and the relative difference that
is no effect of a fault: one that only makes code slower changes the order of sums, and some of what is summed cancels.
What is wrong is wrong by far more."""


@dataclass
class Measured:
    """What became of one fault. Cases are counted from 1; 0 is never.

    `cases` were tried, of which `reached` run the faulty statement (of all there are, `reachable` do); `changed` ones
    are lowered to other code (`equal`: other text, the same code), in `touched` ones a number differs. `needed` are
    the oracles without each of which the case that found it would have been no finding.
    """

    fault: Fault
    cases: int = 0
    reachable: int = 0
    reached: int = 0
    equal: int = 0
    changed: int = 0
    touched: int = 0
    loud: int = 0
    first_touched: int = 0
    detected: int = 0
    seconds: float = 0.0
    grade: str = ""
    oracles: tuple[str, ...] = ()
    needed: tuple[str, ...] = ()
    case: str = ""
    loud_reason: str = ""
    stale: bool = False

    @property
    def state(self) -> str:
        """detected, missed (touched, but not reported), loud (never silent), unseen (only the code differs),
        equivalent (reached, but the same code), not reached, or stale."""
        if self.stale:
            return "stale"
        if self.detected:
            return "detected"
        if self.touched:
            return "missed"
        if self.loud:
            return "loud"
        if self.changed:
            return "unseen"
        return "equivalent" if self.reached else "not reached"

    @property
    def word(self) -> str:
        """The state, and after how many cases."""
        return self.state + (f" after {self.detected} cases" if self.detected else f" ({self.cases} cases)")

    def as_text(self) -> str:
        """Everything but the fault, as JSON."""
        return json.dumps({name: value for name, value in asdict(self).items() if name != "fault"})

    @staticmethod
    def from_text(fault: Fault, text: str) -> Measured:
        """The reverse of `as_text`."""
        data = json.loads(text)
        for name in ("oracles", "needed"):
            data[name] = tuple(data[name])
        return Measured(fault, **data)


def differ(new: Outcome, old: Outcome) -> bool:
    """Whether anything that the outcomes' trials gave differs by more than the last digits."""
    return not same(_as_tuples(new), _as_tuples(old))


def _as_tuples(outcome: Outcome) -> object:
    return tuple((v.returned, v.tangents, v.adjoints, v.primal, v.shadows, v.damage, v.held) for v in outcome.values)


def same(left: object, right: object) -> bool:
    """Whether nested tuples of numbers are equal up to the last digits, which change when a value is computed again."""
    if isinstance(left, tuple) and isinstance(right, tuple):
        a, b = cast("tuple[object, ...]", left), cast("tuple[object, ...]", right)
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(left, float) and isinstance(right, float) and math.isfinite(left) and math.isfinite(right):
        digits = max(_digits(left), _digits(right))
        nothing = next(nothing for precision, nothing in NOTHING if digits <= precision)
        return abs(left - right) <= nothing * max(abs(left), abs(right))
    return repr(left) == repr(right)


def _digits(number: float) -> int:
    """How many binary digits a number has, from the first to the last that is not zero."""
    whole = abs(int(math.frexp(number)[0] * 2.0**53))
    return (whole // (whole & -whole)).bit_length() if whole else 0
