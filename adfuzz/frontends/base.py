"""What a frontend is, the registry by file suffix, and how compilers are run and their errors shown."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from adfuzz.errors import ToolMissing, UserError
from adfuzz.ir import llvm
from adfuzz.registry import Registry

TIMEOUT = 120
"""Seconds a compiler may take."""


@dataclass(frozen=True)
class Options:
    """What is asked of a compiler: optimisation level 0–3, debug information, further options passed through.

    `names` are the functions that are wanted, as the user says them; none: all. `keep`: also what nothing in the file
    calls is wanted, such as static functions and inline ones, before LLVM's passes would drop it.
    """

    level: int = 2
    debug: bool = False
    extra: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    keep: bool = False


Compile = Callable[[Path, Options], str]


@dataclass(frozen=True)
class Frontend:
    """A compiler: `compile` returns LLVM IR text (any version that `adfuzz.ir.llvm.read` accepts).

    `can_keep`: it knows the option `keep`.
    """

    name: str
    suffixes: tuple[str, ...]
    summary: str
    compile: Compile
    can_keep: bool = False


FRONTENDS: Registry[Frontend] = Registry("source file suffix", "adfuzz.frontends")


def frontend(name: str, *suffixes: str, can_keep: bool = False) -> Callable[[Compile], Frontend]:
    """Register a function as the compiler of these suffixes; its docstring's first line is the summary."""

    def enter(compile: Compile) -> Frontend:
        summary = (compile.__doc__ or "").strip().split("\n")[0]
        return FRONTENDS.register(*suffixes)(Frontend(name, suffixes, summary, compile, can_keep))

    return enter


def to_ir(
    path: Path | str,
    *,
    level: int = 2,
    debug: bool = False,
    options: Sequence[str] = (),
    names: Sequence[str] = (),
    keep: bool = False,
) -> str:
    """Return a source file as canonical LLVM text.

    `names` are the functions that are wanted; others may be left out. With `keep`, functions that nothing calls are in
    it, and LLVM's passes have not run yet. ToolMissing says how to get a compiler that is
    absent; what the compiler says of wrong source is shown as it is.
    """
    path = Path(path)
    if not path.is_file():
        raise UserError(f"cannot read {path}: {'it is a folder' if path.is_dir() else 'no such file'}")
    if path.suffix not in FRONTENDS:
        known = " ".join(FRONTENDS)
        raise UserError(f"{path}: no compiler is known for files named *{path.suffix or path.name} (known: {known})")
    compiled = FRONTENDS[path.suffix].compile(path, Options(level, debug, tuple(options), tuple(names), keep))
    return llvm.read_verified(compiled, str(path))


def find_tool(*names: str) -> str | None:
    """Return the first of these programs that is on PATH."""
    return next((found for name in names if (found := shutil.which(name))), None)


def run_compiler(command: Sequence[str], source: Path) -> str:
    """Run a compiler and return its standard output; a failure is a UserError with the compiler's own words."""
    try:
        done = subprocess.run(command, capture_output=True, timeout=TIMEOUT, stdin=subprocess.DEVNULL, check=False)
    except FileNotFoundError as error:
        raise ToolMissing(f"{command[0]} is not installed") from error
    except subprocess.TimeoutExpired as error:
        raise UserError(f"{source}: {Path(command[0]).name} did not finish within {TIMEOUT} s") from error
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip() or f"exit status {done.returncode}"
        raise UserError(f"{source} does not compile with {Path(command[0]).name}:\n{said}")
    return done.stdout.decode(errors="replace")
