"""C and C++ through clang 22, or through the clang inside the PyPI package `ziglang`."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import tempfile
from functools import lru_cache
from pathlib import Path

from adfuzz.errors import ToolMissing
from adfuzz.frontends.base import Options, find_tool, frontend, run_compiler

_ZIG_QUIET = ("-g0", "-fno-sanitize=all", "-fno-stack-protector", "-target", "x86_64-linux-gnu")


@frontend("clang", ".c", can_keep=True)
def compile_c(path: Path, options: Options) -> str:
    """C (gnu17), with clang-22, clang or `python -m ziglang cc`."""
    return _compile(path, options, "cc", "-std=gnu17", ("clang-22", "clang"))


@frontend("clang++", ".cpp", ".cc", ".cxx", ".C", ".h", ".hh", ".hpp", ".hxx", can_keep=True)
def compile_cpp(path: Path, options: Options) -> str:
    """C++ (c++20) and headers, with clang++-22, clang++ or `python -m ziglang c++`."""
    return _compile(path, options, "c++", "-std=c++20", ("clang++-22", "clang++"))


def _compile(path: Path, options: Options, zig_driver: str, standard: str, names: tuple[str, ...]) -> str:
    tool = find_tool(*names)
    command = [tool] if tool else _zig(zig_driver, names[0])
    command += [standard, f"-O{options.level}", "-S", "-emit-llvm", "-fno-discard-value-names"]
    if options.debug:
        command += ["-g", *_debug_options(command[0], zig_driver == "c++")]
    if options.keep:
        command += ["-femit-all-decls", "-Xclang", "-disable-llvm-passes"]
    if zig_driver == "c++":
        command += ["-x", "c++"]  # headers would be made into precompiled ones
    with tempfile.TemporaryDirectory(prefix="adfuzz-clang-") as folder:  # zig's driver cannot write to a pipe
        out = Path(folder) / "out.ll"
        run_compiler([*command, *options.extra, "-o", str(out), str(path)], path)
        return out.read_text(encoding="utf-8", errors="surrogateescape")


@lru_cache
def _debug_options(tool: str, is_cpp: bool) -> tuple[str, ...]:
    """Return what makes clang tell all types, also those whose constructors are elsewhere, and of C++ no functions but
    those that are called: the others are most of the text where a library of templates is included."""
    short = ("-gomit-unreferenced-methods", "-fno-standalone-debug", "-Xclang", "-debug-info-kind=limited")
    is_known = is_cpp and not subprocess.run([tool, short[0], "--version"], capture_output=True, check=False).returncode
    return short if is_known else ("-fstandalone-debug",)


def _zig(driver: str, wanted: str) -> list[str]:
    if importlib.util.find_spec("ziglang") is None:
        raise ToolMissing(
            f"{wanted} is not installed: install LLVM's clang 22 (Debian: apt install clang-22), "
            "or `pip install adfuzz[compilers]`, which brings a clang that needs nothing else"
        )
    return [sys.executable, "-m", "ziglang", driver, *_ZIG_QUIET]
