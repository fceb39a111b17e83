"""Measure how many cases a second the engines answer: generated 20-instruction functions, by batch size.

usage: python benchmarks/engines.py [--engine core]… [--cases 96] [--points 4] [--batch 1 8 24]
Seconds are CPU time of this process and of the worker together, so a busy machine does not matter much.
A case is: primal, forward, reverse and forward of width 3, each at all points, no judging. The last column is relative
to the first row of the same engine.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import time
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from adfuzz.engines import open_engine
from adfuzz.engines.native import NativeEngine
from adfuzz.model import (
    Activity,
    Argument,
    ArrayLayout,
    Case,
    FloatLayout,
    Job,
    Mode,
    OutcomeKind,
    PointerLayout,
    Request,
    Trial,
)

F64 = FloatLayout("f64")
INSTRUCTIONS = 20


def make_case(seed: int) -> Case:
    """Return a straight-line function of `INSTRUCTIONS` operations on two scalars and a buffer."""
    source = random.Random(seed)
    values, lines = ["%x", "%y", "%z"], ["  %z = load double, ptr %p"]
    for number in range(INSTRUCTIONS):
        operation = source.choice(["fadd", "fmul", "fsub"])
        lines.append(f"  %v{number} = {operation} double {source.choice(values)}, {source.choice(values)}")
        values.append(f"%v{number}")
    lines += [f"  store double %v{INSTRUCTIONS - 2}, ptr %p", f"  ret double %v{INSTRUCTIONS - 1}"]
    text = "define double @f(double %x, double %y, ptr %p) {\n" + "\n".join(lines) + "\n}\n"
    buffer = Argument("p", PointerLayout(ArrayLayout(F64, 4)), Activity.DUP)
    return Case(
        f"case{seed}", text, "f", (Argument("x", F64, Activity.OUT), Argument("y", F64, Activity.OUT), buffer), F64
    )


def make_jobs(count: int, points: int) -> list[Job]:
    """Return four requests for each of `count` cases."""
    out, dup = Activity.OUT, Activity.DUP
    requests = [
        Request(Mode.PRIMAL, (out, out, dup)),
        Request(Mode.FORWARD, (dup, dup, dup)),
        Request(Mode.REVERSE, (out, out, dup)),
        Request(Mode.FORWARD, (dup, dup, dup), 3),
    ]
    jobs: list[Job] = []
    for seed in range(count):
        case = make_case(seed)
        for request in requests:
            lanes = 0 if request.mode is Mode.PRIMAL else request.width
            shadow = ((1.0,), (0.5,), (1.0, 2.0, 3.0, 4.0))
            trial = Trial(((0.5,), (0.7,), (1.0, 2.0, 3.0, 4.0)), (shadow,) * lanes)
            jobs.append(Job(case, request, (trial,) * points))
    return jobs


def used(engine: NativeEngine) -> float:
    """Return the CPU seconds of this process and of the engine's worker so far."""
    fields = Path(f"/proc/{engine.worker.process_id}/stat").read_text().rsplit(")", 1)[1].split()
    return time.process_time() + (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def main(arguments: Sequence[str]) -> int:
    """Print one row per engine and batch size."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--engine", action="append", default=[])
    parser.add_argument("--cases", type=int, default=96)
    parser.add_argument("--points", type=int, default=4)
    parser.add_argument("--batch", type=int, nargs="+", default=[1, 8, 24])
    given = parser.parse_args(arguments)
    jobs = make_jobs(given.cases, given.points)
    print(f"{'engine':<10}{'batch':>6}{'cases/s':>10}{'ms/case':>10}{'ratio':>8}")
    for name in given.engine or ["core", "enzyme"]:
        first = 0.0
        for batch in given.batch:
            engine = open_engine(name)
            assert isinstance(engine, NativeEngine)
            engine.batch = batch
            engine.run(jobs[:4])  # start the worker
            start = used(engine)
            outcomes = engine.run(jobs)
            seconds = (used(engine) - start) / given.cases
            engine.close()
            bad = sum(outcome.kind is not OutcomeKind.VALUES for outcome in outcomes)
            first = first or seconds
            note = f"  ({bad} of {len(outcomes)} without values)" if bad else ""
            print(
                f"{name:<10}{batch:>6}{1 / seconds:>10.1f}{1000 * seconds:>10.1f}{first / seconds:>8.2f}{note}",
                flush=True,
            )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
