"""Speed of the reference interpreter, as ratios to a plain Python loop that does the same arithmetic.

Run: python -m benchmarks.interp   (prints one table; every ratio is measured in this run)
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from adfuzz.interp import evaluate
from adfuzz.interp.evaluate import program_for
from adfuzz.model import Activity, Argument, ArrayLayout, Case, FloatLayout, IntegerLayout, PointerLayout

COUNT = 2000
KERNEL = """
define double @f(ptr %x, i64 %n, double %y) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %s = phi double [ 0.0, %entry ], [ %t, %loop ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
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


def plain(x: list[float], n: int, y: float) -> float:
    """Do what the kernel does, in Python."""
    s = 0.0
    for i in range(n):
        a = x[i] * y
        b = a + 1.5
        e = math.sqrt(b * a) / b
        s = s + e
        x[i] = e
    return s


def best(function: Callable[[], object], repeats: int = 15) -> float:
    """Return the shortest of a few timings (of this process, so that others on the machine matter less)."""
    times: list[float] = []
    for _ in range(repeats):
        start = time.process_time()
        function()
        times.append(time.process_time() - start)
    return min(times)


def main() -> None:
    """Print the table."""
    values = tuple(0.1 + 0.001 * k for k in range(COUNT))
    arguments = (
        Argument("x", PointerLayout(ArrayLayout(FloatLayout("f64"), COUNT)), Activity.DUP),
        Argument("n", IntegerLayout(64), Activity.CONST),
        Argument("y", FloatLayout("f64"), Activity.OUT),
    )
    case = Case("bench", KERNEL, "f", arguments, FloatLayout("f64"))
    point = (values, (COUNT,), (1.25,))
    seed = (tuple(1.0 for _ in values), (0,), (0.5,))
    base = best(lambda: plain(list(values), COUNT, 1.25))
    print(f"plain Python loop: {base * 1e6 / COUNT:.2f} µs an iteration (6 float operations, a load, a store)\n")
    print("| numbers | loop: µs an iteration | ratio to plain | with laying out and reading back 2000 numbers |")
    print("|---|---|---|---|")
    rows = [("float", 0), ("dual, width 1", 1), ("dual, width 3", 3), ("high (200 bits)", 0)]
    for name, width in rows:
        kind = name.split(",")[0].split(" ")[0]
        whole = best(lambda kind=kind, width=width: run_body(case, point, (seed,) * width, kind))
        once = (values, (1,), (1.25,))
        frame = best(lambda kind=kind, width=width, once=once: run_body(case, once, (seed,) * width, kind))
        loop = whole - frame
        print(f"| {name} | {loop * 1e6 / COUNT:.2f} | {loop / base:.1f} | {whole / base:.1f} |")
    small = Case("small", KERNEL, "f", (Argument("x", PointerLayout(ArrayLayout(FloatLayout("f64"), 8)), Activity.DUP),
                 *arguments[1:]), FloatLayout("f64"))  # fmt: skip
    small_point, small_seed = (values[:8], (8,), (1.25,)), ((1.0,) * 8, (0,), (0.5,))
    whole = best(lambda: evaluate(small, small_point, (small_seed,)), 50)
    print(
        f"\nwhole dual evaluation of 8 iterations (48 float operations), set-up and read-back too: {whole * 1e6:.0f} µs"
    )
    start = time.process_time()
    program_for(KERNEL.replace("1.5", "1.625"), "dual", 1)
    evaluate(
        Case("new", KERNEL.replace("1.5", "1.625"), "f", small.arguments, FloatLayout("f64")),
        small_point,
        (small_seed,),
    )
    print(f"first evaluation of a new module (parse, translate, run): {(time.process_time() - start) * 1e3:.1f} ms")


def run_body(case: Case, point: tuple[tuple[float, ...], ...], seeds: tuple[object, ...], kind: str) -> object:
    """Evaluate the case."""
    return evaluate(case, point, seeds, number=kind)  # type: ignore[arg-type]


if __name__ == "__main__":
    main()
