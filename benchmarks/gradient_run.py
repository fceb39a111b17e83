"""Measures one program's gradient: primal, our gradient and Enzyme's, taking turns (the child of gradients.py).

usage: python benchmarks/gradient_run.py JSON      prints one line of JSON

Every program has one signature, `void f(x, c, m, y, n)`: active inputs, constant numbers, constant integers, active
results, a size. Its drivers take a table of addresses, so both engines run the very same calls, and one that does
nothing gives the overhead to subtract.
"""

from __future__ import annotations

import ctypes
import gc
import json
import math
import os
import random
import re
import sys
import tempfile
import time
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

import llvmlite.binding as llvm

from adfuzz.ad.lower import lower_module
from adfuzz.ad.options import Options
from adfuzz.jit import compile as jit

Run = Callable[[int], None]
DRIVERS = ("primal", "gradient", "nothing")
_PROTOTYPE = ctypes.CFUNCTYPE(None, ctypes.c_void_p)


@dataclass
class Data:
    """What a program is called with."""

    x: list[float]
    c: list[float]
    m: list[int]
    outputs: int
    n: int


def uniform(source: random.Random, count: int, low: float = -1.0, high: float = 1.0) -> list[float]:
    return [source.uniform(low, high) for _ in range(count)]


def roots(n: int) -> list[float]:
    """The first n/2 powers of the n-th root of unity, real and imaginary parts."""
    angles = [-2 * math.pi * k / n for k in range(n // 2)]
    return [part for angle in angles for part in (math.cos(angle), math.sin(angle))]


def bundle(source: random.Random, n: int) -> Data:
    cameras, points = 40, n // 8
    x: list[float] = []
    for _ in range(cameras):
        x += [*uniform(source, 3, 0.1, 0.4), *uniform(source, 3, -0.2, 0.2), 1.1, 0.1, -0.1, 0.01, 0.002]
    for _ in range(points):
        x += [*uniform(source, 2), source.uniform(3, 5)]
    seen = [index for _ in range(n) for index in (source.randrange(cameras), source.randrange(points))]
    return Data([*x, *uniform(source, n, 0.5, 1.5)], uniform(source, 2 * n), [cameras, points, *seen], 3 * n, n)


def sparse(source: random.Random, n: int) -> Data:
    starts, columns = [0], list[int]()
    for _ in range(n):
        columns += sorted(source.sample(range(n), source.randrange(8, 24)))
        starts.append(len(columns))
    return Data(uniform(source, n + len(columns)), [0.0], [*starts, *columns], n, n)


def options(source: random.Random, n: int) -> Data:
    ranges = ((80, 120), (80, 120), (0.01, 0.05), (0.1, 0.5), (0.2, 2.0))
    return Data([source.uniform(*ends) for _ in range(n) for ends in ranges], [0.0], [0], 2 * n, n)


PROGRAMS: dict[str, Callable[[random.Random], Data]] = {
    "gmm": lambda s: Data(uniform(s, 12 * (1 + 8 + 36), -0.5, 0.5), uniform(s, 8 * 3000), [0], 1, 3000),
    "bundle": lambda s: bundle(s, 80_000),
    "lstm": lambda s: Data(uniform(s, 2 * 160 + 32, -0.5, 0.5), uniform(s, 16 * 1800), [0], 1, 1800),
    "fft_recursive": lambda s: Data(uniform(s, 1 << 17), roots(1 << 16), [0], 1 << 17, 1 << 16),
    "fft_iterative": lambda s: Data(uniform(s, 1 << 17), roots(1 << 16), [0], 1 << 17, 1 << 16),
    "ode": lambda s: Data([1.0, 0.01, 0.02, 0.04, 100.0, 30.0, 1e-4], [0.0], [0], 3, 50_000),
    "brusselator": lambda s: Data([*uniform(s, 2 * 900 * 900), 3.4, 1.0, 0.1], [0.0], [0], 2 * 900 * 900, 900),
    "matmul": lambda s: Data(uniform(s, 2 * 250 * 250), [0.0], [0], 250 * 250, 250),
    "spmv": lambda s: sparse(s, 60_000),
    "logsumexp": lambda s: Data(uniform(s, 300_000, -5, 5), [0.0], [0], 1, 300_000),
    "black_scholes": lambda s: options(s, 32_000),
}


# ---------------------------------------------------------------------------------------------------------- drivers


def drivers(name: str, attributes: str) -> str:
    """The functions that unpack a table and call the program or its gradient."""
    slots = ("x", "dx", "c", "m", "y", "dy", "n")
    kinds = {slot: "i64" if slot == "n" else "ptr" for slot in slots}
    loads = "".join(
        f"  %{s}.at = getelementptr ptr, ptr %table, i64 {i}\n  %{s} = load {kinds[s]}, ptr %{s}.at\n"
        for i, s in enumerate(slots)
    )
    return f"""
declare void @__enzyme_autodiff_{name}(...)
define void @drive_primal(ptr %table) {attributes} {{
{loads}  call void @{name}(ptr %x, ptr %c, ptr %m, ptr %y, i64 %n)
  ret void
}}
define void @drive_gradient(ptr %table) {attributes} {{
{loads}  call void (...) @__enzyme_autodiff_{name}(ptr @{name}, metadata !"enzyme_dup", ptr %x, ptr %dx,
    metadata !"enzyme_const", ptr %c, metadata !"enzyme_const", ptr %m, metadata !"enzyme_dup", ptr %y, ptr %dy,
    metadata !"enzyme_const", i64 %n)
  ret void
}}
define void @drive_nothing(ptr %table) {{
  ret void
}}
"""


def with_drivers(text: str, name: str) -> str:
    """The program with its drivers, which run on the same processor features."""
    words = re.findall(r'"(?:target-cpu|target-features|tune-cpu|prefer-vector-width)"="[^"]*"', text)
    return text + drivers(name, " ".join(dict.fromkeys(words)))


# ---------------------------------------------------------------------------------------------------------- engines


def compile_ours(text: str, keep: list[Any]) -> dict[str, Run]:
    """LLVM's O3 (vectorising) and machine code of lowered text."""
    jit.initialize()
    context = llvm.create_context()
    module = llvm.parse_assembly(text, context)
    names = [f"drive_{driver}" for driver in DRIVERS]
    jit.resolve(module, [jit.Source(0, (), text, tuple(names))], context, ignore="enzyme")
    target = llvm.Target.from_triple(jit.TRIPLE)
    machine = target.create_target_machine(cpu="x86-64", features="", opt=3, jit=True)
    tuning = llvm.create_pipeline_tuning_options(speed_level=3)
    builder = llvm.create_pass_builder(machine, tuning)
    builder.getModulePassManager().run(module, builder)
    if path := os.environ.get("ADFUZZ_BENCHMARK_IR"):
        Path(path).write_text(str(module))
    compiler = llvm.create_lljit_compiler(machine)
    library = llvm.JITLibraryBuilder().add_object_img(machine.emit_object(module)).add_current_process()
    for driver in DRIVERS:
        library.export_symbol(f"drive_{driver}")
    tracker = library.link(compiler, "gradient")
    keep += [tracker, compiler]
    return {driver: _PROTOTYPE(tracker[f"drive_{driver}"]) for driver in DRIVERS}


def compile_enzyme(text: str, keep: list[Any]) -> dict[str, Run]:
    """The same drivers through the wheel, which optimises before and after. It reports errors on descriptor 2 only."""
    from adfuzz.engines import enzyme

    names = [f"drive_{driver}" for driver in DRIVERS]
    with tempfile.TemporaryFile() as messages:
        os.dup2(messages.fileno(), 2)
    head = f'target datalayout = "{jit.LAYOUT}"\ntarget triple = "{jit.TRIPLE}"\n'
    context = llvm.create_context()
    module = llvm.parse_assembly(head + _without_target(text), context)
    module.link_in(llvm.parse_assembly(enzyme.drive_text(names), context))
    jit.resolve(module, [], context, ignore="enzyme")
    built = enzyme.compile_probes(str(module), names)
    keep.append(built)
    return {driver: built.runs[name] for driver, name in zip(DRIVERS, names, strict=True)}


def _without_target(text: str) -> str:
    text = re.sub(r" (?:noinline|optnone)\b", "", text)  # the wheel dies of them
    return re.sub(r"^target .*$", "", text, flags=re.MULTILINE)


# ------------------------------------------------------------------------------------------------------- measurement


class Buffers:
    """The arrays behind one table."""

    def __init__(self, data: Data) -> None:
        self.x, self.c, self.m = array("d", data.x), array("d", data.c), array("q", data.m)
        self.dx, self.y = array("d", [0.0]) * len(data.x), array("d", [0.0]) * data.outputs
        self.dy = array("d", [1.0]) * data.outputs
        arrays = (self.x, self.dx, self.c, self.m, self.y, self.dy)
        self.table = array("q", [*(a.buffer_info()[0] for a in arrays), data.n])
        self.outputs = data.outputs

    def reset(self) -> None:
        """Ready for another gradient."""
        ctypes.memset(self.dx.buffer_info()[0], 0, 8 * len(self.dx))
        self.dy[:] = array("d", [1.0]) * self.outputs

    def time(self, run: Run) -> float:
        self.reset()
        address = self.table.buffer_info()[0]
        start = time.thread_time()
        run(address)
        return time.thread_time() - start


def peak_bytes(buffers: Buffers, run: Run) -> int:
    """How much memory one call holds at most, beyond what there was."""
    ctypes.CDLL("libc.so.6").malloc_trim(0)
    buffers.reset()
    Path("/proc/self/clear_refs").write_text("5")
    before = status("VmRSS")
    run(buffers.table.buffer_info()[0])
    return max(0, status("VmHWM") - before)


def status(field: str) -> int:
    found = re.search(rf"^{field}:\s+(\d+) kB", Path("/proc/self/status").read_text(), re.MULTILINE)
    return 1024 * int(found[1]) if found else 0


def difference(a: Sequence[float], b: Sequence[float]) -> float:
    """The largest difference, against the largest number."""
    scale = max(map(abs, b)) or 1.0
    return max(abs(p - q) if math.isfinite(p - q) else math.inf for p, q in zip(a, b, strict=True)) / scale


def slope_error(primal: Run, buffers: Buffers, gradients: dict[str, list[float]]) -> dict[str, float]:
    """How far each gradient is from central differences along one random direction, relative to the terms' size."""
    source = random.Random(2)
    direction = [source.uniform(-1.0, 1.0) for _ in buffers.x]
    start, sums = list(buffers.x), list[float]()
    for step in (1e-5, -1e-5):
        for index, (value, way) in enumerate(zip(start, direction, strict=True)):
            buffers.x[index] = value * (1 + step * way)
        buffers.time(primal)
        sums.append(math.fsum(buffers.y))
    buffers.x[:] = array("d", start)
    slope = (sums[0] - sums[1]) / 2e-5
    found: dict[str, float] = {}
    for label, gradient in gradients.items():
        terms = [g * v * way for g, v, way in zip(gradient, start, direction, strict=True)]
        found[label] = abs(math.fsum(terms) - slope) / (math.sqrt(math.fsum(t * t for t in terms)) + 1e-300)
    return found


def measure(runs: dict[str, Run], buffers: Buffers, rounds: int) -> dict[str, float]:
    """Seconds of each run: the best of `rounds`, taking turns."""
    best = dict.fromkeys(runs, math.inf)
    for _ in range(rounds):
        for name, run in runs.items():
            best[name] = min(best[name], buffers.time(run))
    return best


def main(arguments: Sequence[str]) -> int:
    """Print what was measured as JSON."""
    asked = json.loads(arguments[0])
    if "compile" in asked or "growth" in asked:
        import compile_run

        print(json.dumps(compile_run.answer(asked)))
        return 0
    name, engines = asked["program"], asked["engines"]
    keep: list[Any] = []
    runs: dict[str, Run] = {}
    for label, engine in engines.items():
        text = with_drivers(Path(engine["text"]).read_text(), name)
        if engine["engine"] == "enzyme":
            made = compile_enzyme(text, keep)
        else:
            made = compile_ours(lower_module(text, Options(**engine.get("options", {}))), keep)
        runs |= {f"{label}.{driver}": run for driver, run in made.items()}
    buffers = Buffers(PROGRAMS[name](random.Random(1)))
    gradients: dict[str, list[float]] = {}
    memory: dict[str, int] = {}
    for label in engines:
        buffers.time(runs[f"{label}.gradient"])
        gradients[label] = list(buffers.dx)
    gc.disable()
    seconds = measure(runs, buffers, asked["rounds"])
    for label in engines:
        memory[label] = peak_bytes(buffers, runs[f"{label}.gradient"])
    wrong = slope_error(runs[f"{next(iter(engines))}.primal"], buffers, gradients)
    reference = next(iter(gradients.values()))
    print(
        json.dumps(
            {
                "seconds": seconds,
                "memory": memory,
                "wrong": wrong,
                "difference": {label: difference(found, reference) for label, found in gradients.items()},
            }
        )
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
