"""Measures how long our core and Enzyme take to compile a gradient, by phase, and how our core's time grows.

A helper of gradients.py, run in the process of gradient_run.py.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from gradient_run import compile_enzyme, compile_ours, with_drivers

from adfuzz.ad.lower import lower_innermost
from adfuzz.ad.options import Options
from adfuzz.ad.prepare import prepare_module
from adfuzz.ad.registrations import state_registrations
from adfuzz.ir import llvm
from adfuzz.ir.parser import no_collection, parse_module
from adfuzz.ir.printer import print_module

HEAD = """@enzyme_dup = external global i32
@enzyme_const = external global i32
declare void @__enzyme_autodiff(...)
define void @derivative(ptr %x, ptr %dx, i64 %n) {
  %dup = load i32, ptr @enzyme_dup
  %const = load i32, ptr @enzyme_const
  call void (...) @__enzyme_autodiff(ptr @f, i32 %dup, ptr %x, ptr %dx, i32 %const, i64 %n)
  ret void
}
"""


def phases(text: str) -> tuple[dict[str, float], str]:
    """Seconds of each step of lowering, and the lowered text."""
    spent: dict[str, float] = {}
    start = time.thread_time()

    def done(phase: str) -> None:
        nonlocal start
        now = time.thread_time()
        spent[phase], start = now - start, now

    with no_collection():
        module = parse_module(llvm.read(text, "<ir>"), "<ir>")
        done("read")
        module = prepare_module(module, text, "<ir>")
        state_registrations(module)
        done("prepare")
        lower_innermost(module, Options())
        done("AD")
        lowered = llvm.read(print_module(module), "<derivative>")
        llvm.verify(lowered)
        done("print")
    return spent, lowered


def compile_once(name: str, text: str) -> dict[str, Any]:
    """Our phases down to machine code, and the whole time of Enzyme for the same text."""
    text = with_drivers(text, name)
    ours, lowered = phases(text)
    start = time.thread_time()
    compile_ours(lowered, [])
    ours["O3+code"] = time.thread_time() - start
    start = time.process_time()
    compile_enzyme(text, [])
    return {"ours": ours, "enzyme": time.process_time() - start}


def straight(n: int) -> str:
    """Loads, arithmetic and stores without loops."""
    source = random.Random(n)
    lines, values = [HEAD, "define void @f(ptr %x, i64 %n) {"], ["%v0"]
    lines.append("  %v0 = load double, ptr %x")
    for i in range(1, n // 2):
        a, b = source.choice(values[-20:]), source.choice(values[-20:])
        if i % 4 == 0:
            lines += [f"  %p{i} = getelementptr double, ptr %x, i64 {i}", f"  %v{i} = load double, ptr %p{i}"]
        elif i % 4 == 1:
            lines += [f"  %q{i} = getelementptr double, ptr %x, i64 {i + 1}", f"  store double {a}, ptr %q{i}"]
            continue
        else:
            lines += [f"  %t{i} = fmul double {a}, {b}", f"  %v{i} = fadd double %t{i}, {b}"]
        values.append(f"%v{i}")
    return "\n".join([*lines, "  ret void", "}"])


def loops(n: int) -> str:
    """Loops in a row, each carrying values and overwriting memory."""
    lines = [HEAD, "define void @f(ptr %x, i64 %n) {", "entry:", "  br label %head0"]
    count = n // 12
    for k in range(count):
        before = "entry" if k == 0 else f"head{k - 1}"
        lines.append(f"""head{k}:
  %i{k} = phi i64 [ 0, %{before} ], [ %next{k}, %head{k} ]
  %s{k} = phi double [ 1.0, %{before} ], [ %w{k}, %head{k} ]
  %p{k} = getelementptr double, ptr %x, i64 %i{k}
  %v{k} = load double, ptr %p{k}
  %u{k} = fmul double %v{k}, %s{k}
  %w{k} = fadd double %u{k}, {k}.5
  %y{k} = fmul double %w{k}, %v{k}
  store double %y{k}, ptr %p{k}
  %next{k} = add nuw nsw i64 %i{k}, 1
  %go{k} = icmp ult i64 %next{k}, %n
  br i1 %go{k}, label %head{k}, label %{f"head{k + 1}" if k + 1 < count else "end"}""")
    return "\n".join([*lines, "end:", "  ret void", "}"])


SHAPES: dict[str, Callable[[int], str]] = {"straight": straight, "loops": loops}


def grow(sizes: list[int]) -> dict[str, Any]:
    """Seconds of differentiation alone, for functions of each size (not prepared, so the size is what it says)."""
    found: dict[str, list[float]] = {}
    for shape, make in SHAPES.items():
        for size in sizes:
            best = float("inf")
            for _ in range(2):
                module = parse_module(llvm.read(make(size), "<ir>"), "<ir>")
                with no_collection():
                    start = time.thread_time()
                    lower_innermost(module, Options(pre_optimize=False))
                    best = min(best, time.thread_time() - start)
            found.setdefault(shape, []).append(best)
    return {"sizes": sizes, "seconds": found}


def answer(asked: dict[str, Any]) -> dict[str, Any]:
    """What the child is asked for."""
    if "growth" in asked:
        return grow(asked["growth"])
    text = Path(asked["compile"]).read_text()
    runs = [compile_once(asked["program"], text) for _ in range(asked["rounds"])]
    ours = {phase: min(run["ours"][phase] for run in runs) for phase in runs[0]["ours"]}
    return {"ours": ours, "enzyme": min(run["enzyme"] for run in runs)}
