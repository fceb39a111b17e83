"""How the cost of type analysis grows with the size of a function: µs per instruction and the growth exponent.

`python benchmarks/type_analysis.py [sizes…]` prints one line a shape; exponent 1 is linear, the goal is at most 1.15.
"""

from __future__ import annotations

import gc
import math
import sys
import time
from collections.abc import Callable

from adfuzz.analysis.types import TypeAnalysis
from adfuzz.ir import llvm

SIZES = (1000, 2000, 5000, 10_000, 20_000)
HEAD = """target datalayout = "e-m:e-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
"""


def arrays(n: int) -> str:
    """Loads, float arithmetic and stores of one array at constant offsets and at variable ones."""
    lines: list[str] = []
    for i in range(n // 6):
        lines += [
            f"%p{i} = getelementptr i8, ptr %a, i64 {8 * i}",
            f"%l{i} = load double, ptr %p{i}",
            f"%m{i} = fmul double %l{i}, 2.0",
            f"%j{i} = add i64 %n, {i}",
            f"%q{i} = getelementptr double, ptr %b, i64 %j{i}",
            f"store double %m{i}, ptr %q{i}",
        ]
    return body(lines)


def copies(n: int) -> str:
    """Structs copied from slot to slot, one field used of each."""
    lines = [f"%s{i} = alloca [32 x i8]" for i in range(n // 5 + 1)]
    for i in range(n // 5):
        lines += [
            f"call void @llvm.memcpy.p0.p0.i64(ptr %s{i + 1}, ptr %s{i}, i64 32, i1 false)",
            f"%p{i} = getelementptr i8, ptr %s{i}, i64 {8 * (i % 4)}",
            f"%l{i} = load double, ptr %p{i}",
            f"store double %l{i}, ptr %a",
        ]
    return body(lines)


def integers(n: int) -> str:
    """A chain of integer arithmetic and bit operations that ends as an index."""
    lines = ["%v0 = add i64 %n, 1"]
    for i in range(1, n, 3):
        lines += [
            f"%x{i} = xor i64 %v{i - 1 if i > 1 else 0}, %n",
            f"%y{i} = shl i64 %x{i}, 8",
            f"%v{i + 2} = add i64 %y{i}, %x{i}",
        ]
    return body(lines)


def calls(n: int) -> str:
    """Many small functions, each calling the next two."""
    count = n // 6
    parts: list[str] = []
    for i in range(count):
        parts.append(f"""define internal void @g{i}(ptr %p, ptr %q) {{
          %l = load i64, ptr %p
          store i64 %l, ptr %q
          %r = getelementptr i8, ptr %p, i64 8
          call void @g{min(i + 1, count)}(ptr %r, ptr %q)
          ret void
        }}""")
    parts.append(f"define internal void @g{count}(ptr %p, ptr %q) {{\n store double 1.0, ptr %p\n ret void\n}}")
    start = "define void @f(ptr %a, ptr %b, i64 %n) {\n call void @g0(ptr %a, ptr %b)\n ret void\n}\n"
    return HEAD + "\n".join(parts) + "\n" + start


def body(lines: list[str]) -> str:
    return HEAD + "define void @f(ptr %a, ptr %b, i64 %n) {\n" + "\n".join(lines) + "\nret void\n}\n"


SHAPES: tuple[Callable[[int], str], ...] = (arrays, copies, integers, calls)


def seconds(text: str) -> tuple[int, float]:
    """(instructions, best of three times) for analysing a module."""
    module = llvm.load_text(text)
    count = sum(1 for function in module.functions if not function.is_declaration for _ in function.instructions)
    best = math.inf
    for _ in range(3):
        gc.collect()
        start = time.perf_counter()
        TypeAnalysis(module, [module.function("f")])
        best = min(best, time.perf_counter() - start)
    return count, best


def exponent(points: list[tuple[int, float]]) -> float:
    """The least-squares slope of log time over log size."""
    xs, ys = [math.log(n) for n, _ in points], [math.log(t) for _, t in points]
    mean_x, mean_y = sum(xs) / len(xs), sum(ys) / len(ys)
    return sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys, strict=True)) / sum((x - mean_x) ** 2 for x in xs)


def main(sizes: tuple[int, ...]) -> None:
    for shape in SHAPES:
        points = [seconds(shape(size)) for size in sizes]
        cost = "  ".join(f"{1e6 * t / n:5.1f}" for n, t in points)
        print(f"{shape.__name__:10} µs/instruction: {cost}   exponent {exponent(points):.2f}", flush=True)


if __name__ == "__main__":
    main(tuple(map(int, sys.argv[1:])) or SIZES)
