"""The interpreter against native code on generated programs: bit for bit, or within the bound where flags allow others.

Run: python -m benchmarks.against_native [--cases 2000] [--first 0] [--seed 1] [--points 4] [--dialect raw]…
Native code is LLVM's without any optimisation, for the generic x86-64, with the process's own libm, which the
interpreter calls too. So even code with fast-math flags usually gives the same bits; such code that does not is held
to the running error bound. NaN payloads do not count. Prints one line per difference and a summary; exits 1 on any.
"""

from __future__ import annotations

import argparse
import re
import struct
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from adfuzz.engines.native import NativeEngine
from adfuzz.errors import AdfuzzError
from adfuzz.interp import Evaluation, Measured, evaluate
from adfuzz.jit.protocol import Settings
from adfuzz.model import Case, Job, Leaf, Mode, Numbers, OutcomeKind, Request, Trial, Values
from generators import Config, generate
from generators.dialects import DIALECTS
from oracles.points import draw_points
from oracles.tolerance import allowance

_LOOSE = re.compile(r"\b(?:reassoc|contract|afn|arcp|nsz|fast)\b|@llvm\.fmuladd")


@dataclass
class Tally:
    """What was seen: counts of points and leaves, differences as lines, refusals of the interpreter by reason."""

    counts: Counter[str] = field(default_factory=Counter[str])
    differences: list[str] = field(default_factory=list[str])
    refusals: Counter[str] = field(default_factory=Counter[str])

    def report(self) -> str:
        """Return the summary."""
        lines = [f"{name}: {self.counts[name]:,}" for name in sorted(self.counts)]
        lines += [f"interpreter stopped ({count}): {reason}" for reason, count in self.refusals.most_common()]
        return "\n".join([*lines, f"differences: {len(self.differences)}"])


@lru_cache(maxsize=256)
def may_round_otherwise(text: str) -> bool:
    """Whether flags of the module allow other bits than those of the written operations."""
    return _LOOSE.search(text) is not None


def generated(dialects: Iterable[str], seed: int, first: int, count: int, points: int) -> Iterator[Case]:
    """Yield the cases of a run; sizes and dialects take turns."""
    names = list(dialects)
    for index in range(first, first + count):
        size = (0.5, 1.0, 2.0, 1.0)[index % 4]
        yield generate(names[index % len(names)], seed, index, Config(size=size, points=points))


def open_native() -> NativeEngine:
    """Return an engine that only runs primals, unoptimised."""
    return NativeEngine("native", Settings(optimize=0), batch=48)


def compare(engine: NativeEngine, cases: Iterable[Case], points: int, seed: int, tally: Tally) -> None:
    """Run the cases natively and interpreted, and enter what differs."""
    jobs: list[Job] = []
    for case in cases:
        trials = tuple(Trial(point, ()) for point in draw_points(case, points, seed))
        jobs.append(Job(case, Request(Mode.PRIMAL, tuple(a.activity for a in case.arguments)), trials))
    for job, outcome in zip(jobs, engine.run(jobs), strict=True):
        tally.counts["cases"] += 1
        if outcome.kind is not OutcomeKind.VALUES:
            tally.counts["not run natively"] += 1
            tally.differences.append(
                f"{_name(job.case)}: native code {outcome.kind}: {outcome.message.splitlines()[0]}"
            )
            continue
        for trial, values in zip(job.trials, outcome.values, strict=True):
            _point(job.case, trial, values, tally)


def _name(case: Case) -> str:
    return f"{case.name} {' '.join(case.provenance.values())}"


def _point(case: Case, trial: Trial, values: Values, tally: Tally) -> None:
    try:
        plain = evaluate(case, trial.point, number="float")
    except AdfuzzError as error:
        tally.refusals[str(error).split("\n", 1)[0]] += 1
        return
    tally.counts["points"] += 1
    exact = not may_round_otherwise(case.text)
    tally.counts["points without flags" if exact else "points with flags"] += 1
    dual: Evaluation | None = None
    for where, leaf, actual, expected, place in _rows(case, values, plain):
        if same(actual, expected, leaf):
            tally.counts["leaves equal bit for bit"] += 1
            continue
        if exact or not leaf.is_float:
            tally.differences.append(f"{_name(case)}: {where}: native {actual!r}, interpreted {expected!r}")
            continue
        dual = dual or evaluate(case, trial.point, number="dual")
        measured: Measured = dual.returned if place[0] < 0 else dual.memory[place[0]]
        room = allowance(float(expected), measured.bounds[place[1]], leaf.kind)
        if abs(float(actual) - float(expected)) <= room:
            tally.counts["leaves within the bound"] += 1
        else:
            tally.differences.append(
                f"{_name(case)}: {where}: native {actual!r}, interpreted {expected!r} ± {room:.1e}"
            )


def _rows(case: Case, values: Values, plain: Evaluation) -> Iterator[tuple[str, Leaf, float, float, tuple[int, int]]]:
    """Yield every leaf that both sides have and that is defined: name, leaf, native, interpreted, (argument, place)."""
    parts: list[tuple[int, str, tuple[Leaf, ...], Numbers, Numbers]] = []
    if values.returned:
        parts.append((-1, "return", case.return_leaves, values.returned, plain.returned.values))
    for index, argument in enumerate(case.arguments):
        if argument.is_pointer and index < len(values.primal):
            parts.append((index, argument.name, argument.leaves, values.primal[index], plain.memory[index].values))
    undefined = set(plain.undefined)
    for index, name, leaves, actual, expected in parts:
        for place, leaf in enumerate(leaves):
            if (index, place) not in undefined and place < len(actual):
                yield f"{name}{leaf.path}", leaf, actual[place], expected[place], (index, place)


def same(actual: float, expected: float, leaf: Leaf) -> bool:
    """Whether two numbers have the same bits; all NaNs are one."""
    if not leaf.is_float:
        mask = (1 << int(leaf.kind[1:])) - 1
        return int(actual) & mask == int(expected) & mask
    a, b = float(actual), float(expected)
    return struct.pack("<d", a) == struct.pack("<d", b) or (a != a and b != b)


def main() -> int:
    """Run the comparison."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=int, default=2000)
    parser.add_argument("--first", type=int, default=0, help="index of the first case, to run in pieces")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--points", type=int, default=4)
    parser.add_argument("--dialect", action="append", choices=sorted(DIALECTS), help="default: all")
    options = parser.parse_args()
    tally = Tally()
    engine = open_native()
    start = time.process_time()
    for first in range(options.first, options.first + options.cases, 480):
        count = min(480, options.first + options.cases - first)
        cases = generated(options.dialect or sorted(DIALECTS), options.seed, first, count, options.points)
        shown = len(tally.differences)
        compare(engine, cases, options.points, options.seed, tally)
        for line in tally.differences[shown:]:
            print(line, flush=True)
        print(f"… {first + count}, {time.process_time() - start:.0f} s", file=sys.stderr, flush=True)
    engine.close()
    print(tally.report())
    return 1 if tally.differences else 0


if __name__ == "__main__":
    sys.exit(main())
