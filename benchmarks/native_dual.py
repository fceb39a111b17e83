"""The native dual against the interpreter: agreement on generated cases, and instructions a second on long loops.

Run: python -m benchmarks.native_dual [--cases 400] [--first 0] [--seed 1] [--points 2] [--speed]
Tangents must agree within the interpreter's bounds (and what another order of the sums can move); abstentions of
either side are counted by reason. Exits 1 on a disagreement.
"""

from __future__ import annotations

import argparse
import math
import sys
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from adfuzz.errors import AdfuzzError
from adfuzz.interp import evaluate
from adfuzz.model import Activity, Argument, ArrayLayout, Case, FloatLayout, IntegerLayout, PointerLayout, Shadow
from benchmarks.against_native import generated
from generators.dialects import DIALECTS
from oracles.native_dual import NativeDual
from oracles.points import draw_points
from oracles.tolerance import KINK, allowance, coarsest_roundoff, reordering


@dataclass
class Tally:
    """Counts, disagreements as lines, abstentions by reason."""

    counts: Counter[str] = field(default_factory=Counter[str])
    differences: list[str] = field(default_factory=list[str])
    abstained: Counter[str] = field(default_factory=Counter[str])


def direction_of(case: Case, number: int) -> Shadow:
    """Return a dense direction of small numbers."""
    return tuple(
        tuple(
            ((5 * k + 3 * i + number) % 7 - 3) / 2 if leaf.is_float and a.activity is not Activity.CONST else 0
            for k, leaf in enumerate(a.leaves)
        )
        for i, a in enumerate(case.arguments)
    )


def compare(judge: NativeDual, cases: Iterable[Case], points: int, seed: int, tally: Tally) -> None:
    """Compare tangents of every output at every point."""
    for case in cases:
        tally.counts["cases"] += 1
        for number, point in enumerate(draw_points(case, points, seed)):
            direction = direction_of(case, number)
            try:
                exact = evaluate(case, point, (direction,))
            except AdfuzzError as error:
                tally.abstained[f"interpreter: {str(error).splitlines()[0]}"] += 1
                continue
            found = judge.run(case, point, direction)
            if found.abstain or exact.abstain:
                who = "native" if found.abstain else "interpreter"
                tally.abstained[f"{who}: {(found.abstain or exact.abstain)[-120:]}"] += 1
                continue
            if exact.kink_distance < KINK:
                tally.abstained["on a kink"] += 1
                continue
            tally.counts["points"] += 1
            paths = reordering(exact.operations) * coarsest_roundoff(case.text)
            undefined = set(exact.undefined)
            rows = [("return", -1, exact.returned_tangents[0], found.returned_tangents, case.return_leaves)]
            rows += [
                (a.name, k, exact.tangents[0][k], found.tangents[k], a.leaves)
                for k, a in enumerate(case.arguments)
                if a.is_pointer and a.activity is not Activity.CONST
            ]
            for name, index, measured, actual, leaves in rows:
                for place, leaf in enumerate(leaves):
                    if not leaf.is_float or (index, place) in undefined or place >= len(actual):
                        continue
                    value, bound = float(measured.values[place]), measured.bounds[place]
                    room = allowance(value, bound + paths * measured.sums[place], leaf.kind)
                    if not math.isfinite(value) or not math.isfinite(room):
                        tally.counts["leaves not finite"] += 1
                    elif abs(float(actual[place]) - value) <= room:
                        tally.counts["leaves agree"] += 1
                    else:
                        said = f"{actual[place]!r}, interpreter {value!r} ± {room:.1e}"
                        where = f"{case.name} {' '.join(case.provenance.values())} {name}{leaf.path}"
                        tally.differences.append(f"{where}: native {said}")


LOOP = """
define double @f(ptr %x, i64 %n, double %y) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %s = phi double [ 0.0, %entry ], [ %t, %loop ]
  %k = and i64 %i, 1023
  %p = getelementptr inbounds double, ptr %x, i64 %k
  %v = load double, ptr %p, align 8
  %a = fmul double %v, %y
  %b = fadd double %a, 1.5
  %c = fmul double %b, %a
  %d = call double @llvm.sqrt.f64(double %c)
  %e = fdiv double %d, %b
  %t = fadd double %s, %e
  store double %e, ptr %p, align 8
  %next = add nuw nsw i64 %i, 1
  %more = icmp slt i64 %next, %n
  br i1 %more, label %loop, label %end
end:
  ret double %t
}
declare double @llvm.sqrt.f64(double)
"""
STEPS = 14  # instructions an iteration


def speed() -> None:
    """Print how long loops of growing length take."""
    arguments = (
        Argument("x", PointerLayout(ArrayLayout(FloatLayout("f64"), 1024)), Activity.DUP),
        Argument("n", IntegerLayout(64), Activity.CONST),
        Argument("y", FloatLayout("f64"), Activity.OUT),
    )
    case = Case("loop", LOOP, "f", arguments, FloatLayout("f64"))
    values = tuple(0.1 + 0.001 * k for k in range(1024))
    seed = ((1.0,) * 1024, (0,), (0.5,))
    judge = NativeDual()
    start = time.perf_counter()
    judge.run(case, (values, (1,), (1.25,)), seed)
    print(f"\ninstrument, compile, first run: {time.perf_counter() - start:.2f} s\n")
    print("| instructions of the primal | seconds | instructions/s |\n|---|---|---|")
    for count in (10_000, 1_000_000, 10_000_000):
        start = time.perf_counter()
        found = judge.run(case, (values, (count,), (1.25,)), seed)
        seconds = time.perf_counter() - start
        assert not found.abstain, found.abstain
        print(f"| {count * STEPS:,} | {seconds:.2f} | {count * STEPS / seconds:,.0f} |")
    judge.close()


def main() -> int:
    """Run the comparison, then the timing."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=int, default=400)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--points", type=int, default=2)
    parser.add_argument("--speed", action="store_true", help="the timing only")
    options = parser.parse_args()
    tally = Tally()
    if not options.speed:
        judge = NativeDual()
        cases = generated(sorted(DIALECTS), options.seed, options.first, options.cases, options.points)
        compare(judge, cases, options.points, options.seed, tally)
        judge.close()
        print("\n".join(tally.differences))
        print("\n".join(f"{name}: {count:,}" for name, count in sorted(tally.counts.items())))
        print("\n".join(f"abstained ({count}): {reason}" for reason, count in tally.abstained.most_common()))
    if options.speed:
        speed()
    return 1 if tally.differences else 0


if __name__ == "__main__":
    sys.exit(main())
