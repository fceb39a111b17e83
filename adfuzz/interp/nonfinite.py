"""Where NaN and infinity enter: the first instruction whose result is not finite although all it reads is.

Works on values and on tangents: a run in which every computing instruction is followed by a look at its result. It
costs more than a plain run, so it is done again for a point that is in question.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from adfuzz.errors import Place
from adfuzz.interp.evaluate import evaluate_with
from adfuzz.interp.program import Limits, Program, place_of
from adfuzz.interp.states import is_odd
from adfuzz.ir import llvm
from adfuzz.ir.instructions import Instruction
from adfuzz.model import Case, Point, Shadow


@dataclass(frozen=True)
class Entry:
    """One place where something that is not finite came up: `what` is "value" or "tangent"."""

    what: str
    number: float
    place: Place

    def __str__(self) -> str:
        return f"a {self.what} becomes {self.number} {self.place}"


class Watch:
    """Called by generated code with (instruction number, result, operands); keeps the first entry of each kind."""

    def __init__(self) -> None:
        self.instructions: list[Instruction] = []
        self.found: dict[str, Entry] = {}

    def __call__(self, number: int, result: Any, *operands: Any) -> None:
        for what, read in (("value", _values), ("tangent", _tangents)):
            if what in self.found:
                continue
            bad = [x for x in read(result) if not math.isfinite(x)]
            if bad and all(math.isfinite(x) for operand in operands for x in read(operand)):
                self.found[what] = Entry(what, bad[0], place_of(self.instructions[number]))

    def watched(self, instruction: Instruction) -> int:
        """Return the number under which an instruction calls."""
        self.instructions.append(instruction)
        return len(self.instructions) - 1


def _values(x: Any) -> list[float]:
    if isinstance(x, tuple):
        return [value for item in x for value in _values(item)]
    if is_odd(x) or isinstance(x, int):
        return []
    return [float(getattr(x, "v", x))]


def _tangents(x: Any) -> list[float]:
    if isinstance(x, tuple):
        return [value for item in x for value in _tangents(item)]
    return list(getattr(x, "tangents", ()))


def entries(case: Case, point: Point, tangents: tuple[Shadow, ...] = (), limits: Limits | None = None) -> list[Entry]:
    """Return where the first value and the first tangent that is not finite came up in a dual run, if any did."""
    program = Program(llvm.load_text(case.text), "dual", len(tangents))
    program.watch = watch = Watch()
    program.namespace["watch"] = watch
    evaluate_with(program, case, point, tangents, limits)
    return [watch.found[what] for what in ("value", "tangent") if what in watch.found]
