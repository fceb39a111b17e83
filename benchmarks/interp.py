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


class Number:
    """What the hand-written dual loop keeps in memory: value, its error bound, tangent, its bound, sum of paths."""

    __slots__ = ("a", "b", "e", "t", "v")

    def __init__(self, v: float, e: float, t: float, b: float, a: float) -> None:
        self.v, self.e, self.t, self.b, self.a = v, e, t, b, a


def plain_dual(x: list[Number], n: int, y: Number) -> float:
    """Do what the dual interpreter computes for the kernel, by hand: tangent, bounds and sums of one lane."""
    u, w, tiny = 2.0**-53, 2.0**-52, 5e-324
    sv = se = st = sb = sa = 0.0
    yv, ye, yt, yb, ya = y.v, y.e, y.t, y.b, y.a
    for i in range(n):
        p = x[i]
        xv, xe, xt, xb, xa = p.v, p.e, p.t, p.b, p.a
        av, at, big_x, big_y = xv * yv, xv * yt + yv * xt, abs(xv), abs(yv)
        ae = u * abs(av) + tiny + (big_x * ye + big_y * xe + xe * ye)
        ab = (big_x + xe) * yb + (big_y + ye) * xb + (xe + w * big_x) * abs(yt) + (ye + w * big_y) * abs(xt) + tiny
        aa = big_x * ya + big_y * xa
        bv = av + 1.5
        be = ae + u * abs(bv)
        cv, ct, big_x, big_y = bv * av, bv * at + av * at, abs(bv), abs(av)
        ce = u * abs(cv) + tiny + (big_x * ae + big_y * be + be * ae)
        cb = (big_x + be) * ab + (big_y + ae) * ab + (be + w * big_x) * abs(at) + (ae + w * big_y) * abs(at) + tiny
        ca = big_x * aa + big_y * aa
        dv = math.sqrt(cv)
        slope, bend = 0.5 / dv, 0.25 / abs(cv * dv) * ce
        de, dt = 4 * u * dv + (slope + bend) * ce, slope * ct
        db, da = (slope + bend) * cb + bend * abs(ct) + 4 * u * abs(dt) + tiny, slope * ca
        ev, r = dv / bv, 1.0 / bv
        size = abs(r)
        re, m = size * be * size * 2.0, -ev * r
        ee = u * abs(ev) + tiny + (de + abs(ev) * be) / (abs(bv) - be)
        big, me = abs(m), abs(ev) * re + size * ee
        q1, q2 = dt * r, m * at
        eb = (size + re) * db + re * abs(dt) + (big + me) * ab + me * abs(at) + w * (abs(q1) + abs(q2)) + tiny
        et, ea = q1 + q2, size * da + big * aa
        sv, st, sa = sv + ev, st + et, sa + ea
        se, sb = se + ee + u * abs(sv), sb + eb + u * abs(st)
        x[i] = Number(ev, ee, et, eb, ea)
    return sv + se + sb


def plain_high(values: list[float], n: int, y: float) -> object:
    """Do what the kernel does with 200-bit numbers of gmpy2."""
    import gmpy2

    with gmpy2.context(precision=200):
        x = [gmpy2.mpfr(value) for value in values]
        s, factor, more = gmpy2.mpfr(0), gmpy2.mpfr(y), gmpy2.mpfr(1.5)
        for i in range(n):
            a = x[i] * factor
            b = a + more
            e = gmpy2.sqrt(b * a) / b
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
    made = [Number(v, 0.0, 1.0, 0.0, 1.0) for v in values]
    y = Number(1.25, 0.0, 0.5, 0.0, 0.5)
    same = {"float": base, "dual, width 1": best(lambda: plain_dual(list(made), COUNT, y))}
    try:
        start = best(lambda: plain_high(list(values), 0, 1.25))
        same["high (200 bits)"] = best(lambda: plain_high(list(values), COUNT, 1.25)) - start
    except ImportError:
        pass
    print("| numbers | loop: µs an iteration | ratio to the plain loop in floats | to a plain loop doing the same "
          "arithmetic | with laying out and reading back 2000 numbers |")  # fmt: skip
    print("|---|---|---|---|---|")
    rows = [("float", 0), ("dual, width 1", 1), ("dual, width 3", 3), ("high (200 bits)", 0)]
    for name, width in rows:
        kind = name.split(",")[0].split(" ")[0]
        whole = best(lambda kind=kind, width=width: run_body(case, point, (seed,) * width, kind))
        once = (values, (1,), (1.25,))
        frame = best(lambda kind=kind, width=width, once=once: run_body(case, once, (seed,) * width, kind))
        loop = whole - frame
        alike = f"{loop / same[name]:.1f}" if name in same else "–"
        print(f"| {name} | {loop * 1e6 / COUNT:.2f} | {loop / base:.1f} | {alike} | {whole / base:.1f} |")
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
