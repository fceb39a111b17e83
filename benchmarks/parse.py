"""Time of our parser, all bodies forced, against llvmlite's own parse + verify of the same text in the same run.

Reads the compiler output in ADFUZZ_SAMPLES (or ../shared/samples beside the checkout); without it, a generated module.
"""

from __future__ import annotations

import gc
import os
import re
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import llvmlite.binding as binding  # pyright: ignore[reportMissingTypeStubs]

from adfuzz.errors import AdfuzzError
from adfuzz.ir import llvm
from adfuzz.ir.parser import parse_module
from adfuzz.ir.printer import print_module

SAMPLES = Path(os.environ.get("ADFUZZ_SAMPLES", Path(__file__).parents[2] / "shared" / "samples"))
TARGET = 8.0


def best(actions: Sequence[Callable[[], object]], times: int = 7) -> list[float]:
    """Return the shortest CPU time of each action in seconds; the actions take turns, so noise meets all of them."""
    shortest = [float("inf")] * len(actions)
    for _ in range(times):
        for index, action in enumerate(actions):
            start = time.process_time()
            action()
            shortest[index] = min(shortest[index], time.process_time() - start)
    return shortest


def generated(functions: int = 200) -> str:
    """Return a module of many small loops over memory, as canonical text."""
    body = """define double @f{n}(ptr noalias noundef %x, i64 noundef %count) {{
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %s = phi double [ {n}.5, %entry ], [ %t, %loop ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p, align 8
  %w = call fast double @llvm.fma.f64(double %v, double %v, double %s)
  %c = fcmp ogt double %w, 1.0e3
  %t = select i1 %c, double %s, double %w
  store double %t, ptr %p, align 8
  %next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %next, %count
  br i1 %done, label %exit, label %loop
exit:
  ret double %t
}}
"""
    return llvm.read("declare double @llvm.fma.f64(double, double, double)\n" + "".join(
        body.format(n=n) for n in range(functions)))  # fmt: skip


def texts() -> dict[str, list[str]]:
    """Return canonical texts by frontend."""
    found: dict[str, list[str]] = {}
    for path in sorted(SAMPLES.glob("*/*.ll")):
        text = re.sub(  # anonymised paths no longer have the length of their type
            r'\[(\d+) x i8\] c"(/src/[\w.]+)\\00"',
            lambda match: f'[{match[1]} x i8] c"{match[2].ljust(int(match[1]) - 1, "_")}\\00"',
            path.read_text(),
        )
        try:
            found.setdefault(path.parent.name, []).append(llvm.read(text, path.name))
        except AdfuzzError as error:
            print(f"left out: {path.name}: {str(error).splitlines()[0]}")
    return found or {"generated": [generated()]}


def native(text: str) -> None:
    """Parse and verify with LLVM."""
    binding.parse_assembly(text, binding.create_context()).verify()


def full(text: str) -> int:
    """Parse with ours, bodies included; return the number of instructions."""
    module = parse_module(text, lazy=False)
    return sum(len(block.instructions) for function in module.functions for block in function.blocks)


def main() -> None:
    """Print one row per frontend and the sum."""
    llvm.initialise()
    everything = texts()
    gc.collect()
    gc.freeze()
    print("| frontend | files | instructions | ours, ms | llvmlite, ms | ratio | worst file | print, ms |")
    print("|---|---|---|---|---|---|---|---|")
    total = [0.0] * 5
    worst_of_all = 0.0
    for name, files in everything.items():
        rows: list[list[float]] = []
        count = 0
        for text in files:
            count += full(text)
            module = parse_module(text)
            rows.append(best([partial(full, text), partial(native, text), partial(print_module, module)]))
        ours, theirs, printing = (sum(column) for column in zip(*rows, strict=True))
        worst = max(mine / reference for mine, reference, _ in rows)
        worst_of_all = max(worst, worst_of_all)
        row = [float(len(files)), float(count), ours, theirs, printing]
        total = [a + b for a, b in zip(total, row, strict=True)]
        show(name, row, worst)
    show("all", total, worst_of_all)
    print(f"\ntarget: ratio ≤ {TARGET:g}: {'met by every file' if worst_of_all <= TARGET else 'MISSED'}; "
          f"{total[1] / total[2]:,.0f} instructions/s")  # fmt: skip


def show(name: str, row: list[float], worst: float) -> None:
    """Print one row of the table."""
    files, count, ours, theirs, printing = row
    times = f"{ours * 1e3:.1f} | {theirs * 1e3:.1f} | {ours / theirs:.1f} | {worst:.1f} | {printing * 1e3:.1f}"
    print(f"| {name} | {files:.0f} | {count:.0f} | {times} |")


if __name__ == "__main__":
    main()
