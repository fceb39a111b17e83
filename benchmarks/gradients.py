"""Measure the gradients that our core emits against Enzyme's: run time, memory, compile time.

usage: python benchmarks/gradients.py [speed|order|compile]… [--language c rust fortran] [--program gmm …]
       [--rounds 9] [--fast-math]
Every row is one program in one process, its runs taking turns; seconds are CPU time of the calling thread, best of
`rounds`, less the time of a call that does nothing. Only ratios mean something: machines differ, and so does one
machine from minute to minute. A program that an engine cannot do is named and left out of the mean.
"""

from __future__ import annotations

import argparse
import json
import math
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
WRONG = 1e-3
CPU = "x86-64-v3"
PROGRAMS = ("gmm", "bundle", "lstm", "fft_recursive", "fft_iterative", "ode", "brusselator", "matmul", "spmv",
            "logsumexp", "black_scholes")  # fmt: skip
COMPILERS = {
    "c": ("clang-22", ".c", ["-O2", "-Xclang", "-disable-llvm-passes", f"-march={CPU}", "-fno-math-errno"]),
    "rust": ("rustc", ".rs", ["--edition=2021", "--crate-type=lib", "-Copt-level=3", "-Ccodegen-units=1",
                              "-Cno-prepopulate-passes", "-Cpanic=abort", "-Cdebug-assertions=off",
                              "-Coverflow-checks=off", f"-Ctarget-cpu={CPU}"]),
    "fortran": ("flang-22", ".f90", ["-O2", "-mllvm", "-opt-bisect-limit=0", f"-march={CPU}"]),
}  # fmt: skip
EMIT = {"c": ["-S", "-emit-llvm"], "rust": ["--emit=llvm-ir"], "fortran": ["-S", "-emit-llvm"]}
FAST = {"c": ["-ffast-math"], "rust": list[str](), "fortran": ["-ffast-math"]}


def compile_source(language: str, program: str, folder: Path, fast: bool) -> Path | None:
    """The program's unoptimised LLVM text; None without the compiler."""
    tool, suffix, flags = COMPILERS[language]
    if shutil.which(tool) is None:
        return None
    made = folder / f"{language}.{program}.ll"
    source = HERE / "gradients" / language / (program + suffix)
    words = [tool, *flags, *(FAST[language] if fast else ()), *EMIT[language], str(source), "-o", str(made)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{source}: {done.stderr}")
    return made


def run_child(asked: dict[str, Any]) -> dict[str, Any] | str:
    """What one process measures; a text where an engine fails, of its own accord or by dying."""
    words = [sys.executable, str(HERE / "gradient_run.py"), json.dumps(asked)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return json.loads(done.stdout.splitlines()[-1])
    lines = done.stderr.strip().splitlines() or [f"exit status {done.returncode}"]
    return next((line for line in lines if "error" in line.lower()), lines[-1])[:160]


def mean(ratios: Sequence[float]) -> float:
    """The geometric mean."""
    return math.exp(sum(map(math.log, ratios)) / len(ratios)) if ratios else math.nan


def speed(texts: dict[str, Path], rounds: int) -> None:
    """Gradient against primal, ours against Enzyme's."""
    print(f"{'program':<24}{'primal ms':>10}{'ours/primal':>12}{'Enzyme/primal':>14}{'ours/Enzyme':>12}"
          f"{'MB ours':>9}{'Enzyme':>8}{'difference':>12}")  # fmt: skip
    ratios: dict[str, list[float]] = {}
    for name, text in texts.items():
        engines = {"ours": {"engine": "core", "text": str(text)}, "enzyme": {"engine": "enzyme", "text": str(text)}}
        found = run_child({"program": name.split("/")[1], "rounds": rounds, "engines": engines})
        if isinstance(found, str):
            alone = run_child({"program": name.split("/")[1], "rounds": rounds, "engines": {"ours": engines["ours"]}})
            who = "Enzyme" if not isinstance(alone, str) else "ours"
            print(f"{name:<24}  {who} fails: {alone if isinstance(alone, str) else found}", flush=True)
            continue
        seconds = found["seconds"]
        primal = min(seconds["ours.primal"], seconds["enzyme.primal"]) - seconds["ours.nothing"]
        ours = seconds["ours.gradient"] - seconds["ours.nothing"]
        theirs = seconds["enzyme.gradient"] - seconds["enzyme.nothing"]
        ratios.setdefault(name.split("/")[0], []).append(ours / theirs)
        memory, wrong = found["memory"], [who for who, error in found["wrong"].items() if not error < WRONG]
        if wrong:
            print(f"{name:<24}  wrong gradient (against differences of the primal): {', '.join(wrong)}", flush=True)
            if "ours" in wrong:
                continue
        print(f"{name:<24}{1e3 * primal:>10.2f}{ours / primal:>12.2f}{theirs / primal:>14.2f}{ours / theirs:>12.2f}"
              f"{memory['ours'] / 1e6:>9.1f}{memory['enzyme'] / 1e6:>8.1f}{found['difference']['enzyme']:>12.0e}",
              flush=True)  # fmt: skip
    for language, found in ratios.items():
        print(f"geometric mean, {language}: {mean(found):.2f} (worst {max(found):.2f}, {len(found)} programs)")
    everything = [ratio for found in ratios.values() for ratio in found]
    print(f"geometric mean of all: {mean(everything):.2f} (worst {max(everything, default=math.nan):.2f})")


def order(texts: dict[str, Path], rounds: int) -> None:
    """Our gradient of optimised code against our gradient of code as the compiler wrote it, both optimised after."""
    print(f"{'program':<24}{'before/after':>13}")
    ratios: list[float] = []
    for name, text in texts.items():
        engines = {
            "after": {"engine": "core", "text": str(text)},
            "before": {"engine": "core", "text": str(text), "options": {"pre_optimize": False}},
        }
        found = run_child({"program": name.split("/")[1], "rounds": rounds, "engines": engines})
        if isinstance(found, str):
            print(f"{name:<24}  fails: {found}", flush=True)
            continue
        ratios.append(found["seconds"]["before.gradient"] / found["seconds"]["after.gradient"])
        print(f"{name:<24}{ratios[-1]:>13.2f}", flush=True)
    print(f"geometric mean: differentiating before LLVM's optimisation costs {mean(ratios):.2f} times the run time")


def compile_time(texts: dict[str, Path], rounds: int) -> None:
    """Time to machine code, ours by phase and Enzyme's whole."""
    phases: list[str] = []
    ratios: list[float] = []
    for name, text in texts.items():
        asked = {"program": name.split("/")[1], "compile": str(text), "rounds": max(2, rounds // 3)}
        found = run_child(asked)
        if isinstance(found, str):
            print(f"{name:<24}  fails: {found}", flush=True)
            continue
        if not phases:
            phases = list(found["ours"])
            print(f"{'ms':<24}" + "".join(f"{phase:>10}" for phase in phases) +
                  f"{'total':>8}{'Enzyme':>8}{'ratio':>7}{'AD/rest':>8}")  # fmt: skip
        ours, theirs = sum(found["ours"].values()), found["enzyme"]
        ratios.append(ours / theirs)
        rest = ours - found["ours"]["AD"]
        print(f"{name:<24}" + "".join(f"{1e3 * found['ours'][phase]:>10.1f}" for phase in phases) +
              f"{1e3 * ours:>8.0f}{1e3 * theirs:>8.0f}{ours / theirs:>7.2f}{found['ours']['AD'] / rest:>8.2f}",
              flush=True)  # fmt: skip
    print(f"geometric mean ours/Enzyme: {mean(ratios):.2f}")
    grown = run_child({"growth": [1000, 2000, 5000, 10_000, 20_000]})
    if isinstance(grown, str):
        print(f"growth: {grown}")
        return
    print(f"{'instructions':<24}" + "".join(f"{size:>8}" for size in grown["sizes"]) + f"{'exponent':>10}")
    for shape, seconds in grown["seconds"].items():
        low, high = seconds[0], seconds[-1]
        exponent = math.log(high / low) / math.log(grown["sizes"][-1] / grown["sizes"][0])
        print(f"AD ms, {shape:<17}" + "".join(f"{1e3 * one:>8.0f}" for one in seconds) + f"{exponent:>10.2f}")


TABLES = {"speed": speed, "order": order, "compile": compile_time}


def main(arguments: Sequence[str]) -> int:
    """Print the tables asked for, all by default."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("table", nargs="*", choices=[*TABLES, []], default=[])
    parser.add_argument("--language", nargs="+", choices=list(COMPILERS), default=list(COMPILERS))
    parser.add_argument("--program", nargs="+", choices=PROGRAMS, default=list(PROGRAMS))
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--fast-math", action="store_true", help="compile the programs with fast-math (not Rust)")
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        texts: dict[str, Path] = {}
        for language in given.language:
            for program in given.program:
                made = compile_source(language, program, Path(folder), given.fast_math)
                if made is not None:
                    texts[f"{language}/{program}"] = made
        for table in given.table or TABLES:
            print(f"-- {table}: {(TABLES[table].__doc__ or '').strip()}")
            TABLES[table](texts, given.rounds)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
