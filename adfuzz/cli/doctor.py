"""`adfuzz doctor`: what is installed, what is missing and the command that gets it, and whether the core works here."""

from __future__ import annotations

import json
import platform
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from importlib import metadata

import typer

from adfuzz.cli.app import command
from adfuzz.cli.tables import as_text
from adfuzz.errors import AdfuzzError, UserError

TOOL_MISSING = 4

Probe = Callable[[], str]
"""Returns the version found, or "" when the thing is not there."""


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that adfuzz can use: how to find it, what it is for, how to get it; `required` ones must be there."""

    name: str
    purpose: str
    get: str
    find: Probe
    required: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """What was found of a Part."""

    name: str
    version: str
    purpose: str
    get: str
    required: bool


def _package(name: str) -> Probe:
    def find() -> str:
        try:
            return metadata.version(name)
        except metadata.PackageNotFoundError:
            return ""

    return find


def _program(*names: str) -> Probe:
    def find() -> str:
        for name in names:
            path = shutil.which(name)
            if path is None:
                continue
            try:
                done = subprocess.run([path, "--version"], capture_output=True, text=True, timeout=20, check=False)
            except (OSError, subprocess.TimeoutExpired):
                continue
            number = re.search(r"\d+\.\d+[\w.]*", done.stdout)
            if done.returncode == 0 and number:
                return f"{number[0]} ({path})"
        return ""

    return find


def _llvm() -> str:
    try:
        from llvmlite import binding
    except ImportError:
        return ""
    return ".".join(str(number) for number in binding.llvm_version_info)


def _extra(name: str) -> str:
    """Return the command that installs what an extra of pyproject.toml asks for."""
    try:
        declared = metadata.requires("adfuzz") or []
    except metadata.PackageNotFoundError:
        return f"make EXTRAS={name} setup"
    wanted = [line.partition(";")[0].strip() for line in declared if re.search(rf"extra == .{name}.", line)]
    return f"pip install {shlex.join(wanted)}"


PARTS = (
    Part("python", "running adfuzz (3.11 or newer)", "apt-get install python3", platform.python_version, True),
    Part("llvmlite", "LLVM for reading, verifying, compiling IR", "pip install llvmlite", _package("llvmlite"), True),
    Part("LLVM", "the LLVM inside llvmlite", "pip install llvmlite", _llvm, True),
    Part("gmpy2", "high-precision oracles, 8 times faster", _extra("fast"), _package("gmpy2")),
    Part("clang", "C and C++ input", "apt-get install clang-22", _program("clang-22", "clang")),
    Part("zig", "C and C++ input where there is no clang", _extra("compilers"), _package("ziglang")),
    Part("rustc", "Rust input", "apt-get install rustc-web", _program("rustc")),
    Part("flang", "Fortran input", "apt-get install flang-22", _program("flang-22", "flang")),
    Part("numba", "Python input", _extra("numba"), _package("numba")),
    Part("jax", "JAX input", _extra("jax"), _package("jax")),
    Part("enzyme", "engine `enzyme`", _extra("enzyme"), _package("enzyme-ad")),
    Part("dask", "campaigns on more than one machine", _extra("cluster"), _package("distributed")),
)


@command("doctor")
def doctor(
    require: str = typer.Option("", help="Names, separated by commas, that must be installed; else exit code 4."),
    as_json: bool = typer.Option(False, "--json", help="Print JSON."),
) -> int:
    """Show what is installed, what is missing and how to get it, and whether the core works here."""
    wanted = {name.strip() for name in require.split(",") if name.strip()}
    unknown = wanted - {part.name for part in PARTS}
    if unknown:
        known = ", ".join(part.name for part in PARTS)
        raise UserError(f"--require: unknown name '{sorted(unknown)[0]}' (known: {known})")
    found = [
        Found(part.name, part.find(), part.purpose, part.get, part.required or part.name in wanted) for part in PARTS
    ]
    check = self_check()
    missing = [item.name for item in found if item.required and not item.version]
    if as_json:
        typer.echo(json.dumps({"parts": [asdict(item) for item in found], "self_check": check or "ok"}, indent=2))
    else:
        typer.echo(as_text([_row(item) for item in found]))
        typer.echo(
            f"\nself-check: {check or 'ok: d/dx x*x at 3 is 6, forward and reverse, compiled and run by the core'}"
        )
    if missing:
        print(f"error: missing: {', '.join(missing)}", file=sys.stderr)
        return TOOL_MISSING
    return TOOL_MISSING if check else 0


def _row(item: Found) -> dict[str, str]:
    missing = "MISSING" if item.required else "-"
    return {
        "what": item.name,
        "version": item.version or missing,
        "for": item.purpose,
        "how to get it": "" if item.version else item.get,
    }


SQUARE = """\
define double @square(double %x) {
  %y = fmul double %x, %x
  ret double %y
}
"""


def self_check() -> str:
    """Differentiate x*x with the engine `core` at 3, forward and reverse; return "" or what went wrong."""
    try:
        from adfuzz.engines import open_engine
        from adfuzz.model import Activity, Argument, Case, FloatLayout, Job, Mode, OutcomeKind, Request, Trial

        real = FloatLayout("f64")
        case = Case("square", SQUARE, "square", (Argument("x", real, Activity.OUT),), real)
        trial = Trial(((3.0,),), (((1.0,),),))
        jobs = [
            Job(case, Request(Mode.FORWARD, (Activity.DUP,)), (trial,)),
            Job(case, Request(Mode.REVERSE, (Activity.OUT,)), (trial,)),
        ]
        engine = open_engine("core")
        try:
            forward, reverse = engine.run(jobs)
        finally:
            engine.close()
    except (ImportError, AttributeError) as error:
        return f"not possible: {error}"
    except AdfuzzError as error:
        return f"failed: {error}"
    for outcome in (forward, reverse):
        if outcome.kind is not OutcomeKind.VALUES:
            return f"failed: the core answered {outcome.kind}: {outcome.message.strip().rpartition(chr(10))[2]}"
    got = (forward.values[0].tangents[0][0], reverse.values[0].adjoints[0][0][0])
    return "" if got == (6.0, 6.0) else f"failed: d/dx x*x at 3 is 6, but the core computed {got[0]} and {got[1]}"
