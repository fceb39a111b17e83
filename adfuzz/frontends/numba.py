"""Python functions through numba, in a child process: the user's file is imported and its compiled functions are asked.

Taken are, among the names of the module: `@cfunc(signature)` functions (plain C calling convention: best), and
`@njit` functions (numba's own calling convention: a result pointer, an exception pointer, arrays taken apart). Where no
signature is given, those are tried that numba_signatures.py proposes; so can plain functions be compiled, by name.
"""

from __future__ import annotations

import importlib.util
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from adfuzz.errors import ToolMissing, UserError
from adfuzz.frontends.base import TIMEOUT, Options, frontend
from adfuzz.frontends.numba_child import FAILED, NEXT_MODULE, RESULTS
from adfuzz.frontends.numba_signatures import DEFAULT, proposals


@frontend("numba", ".py")
def compile_numba(path: Path, options: Options) -> str:
    """Python with numba: @cfunc and @njit functions; without a signature, for the first types that fit."""
    if importlib.util.find_spec("numba") is None:
        raise ToolMissing("numba is not installed: `pip install adfuzz[numba]`")
    asked = {
        "path": str(path.resolve()), "package": _package(path.resolve()), "names": list(options.names),
        "default": DEFAULT, "seconds": SECONDS_A_FUNCTION, "signatures": _signatures(options.extra),
        "proposals": _proposals(path),
    }  # fmt: skip
    with tempfile.TemporaryDirectory(prefix="adfuzz-numba-") as folder:
        # What numba keeps from earlier runs it cannot show, and the level may have been another.
        environment = dict(os.environ) | {"NUMBA_OPT": str(options.level), "NUMBA_DISABLE_JIT": "0"}
        environment |= {"NUMBA_CACHE_DIR": folder}
        try:
            done = subprocess.run(
                [sys.executable, "-P", str(_CHILD)], input=json.dumps(asked).encode(), capture_output=True,
                timeout=TIMEOUT, env=environment, check=False,
            )  # fmt: skip
        except subprocess.TimeoutExpired as error:
            raise UserError(f"{path}: importing and compiling it did not finish within {TIMEOUT} s") from error
    said = done.stderr.decode(errors="replace").strip()
    if done.returncode:
        place = re.findall(rf'File "(?:[^"]*/)?{re.escape(path.name)}", line (\d+)', said)
        if place and done.returncode == FAILED:  # the last line says what, the last frame in the file where
            raise UserError(f"{path}:{place[-1]}: error: {said.splitlines()[-1]}")
        what = "cannot be imported" if done.returncode == FAILED else "cannot be compiled by numba"
        raise UserError(f"{path} {what}:\n{said}")
    code, _, results = done.stdout.decode().partition(RESULTS)
    parts = [part for part in code.split(NEXT_MODULE) if part.strip()]
    lost = [line for line in said.splitlines() if line.partition(":")[0] in options.names]
    if not parts or lost:
        troubles = "".join(f"\n{line}" for line in lost or said.splitlines()[-4:])
        raise UserError(
            f"{path} has no function that numba compiled{troubles}\n"
            'help: put `@cfunc("float64(float64)")` over it or `@njit("float64(float64[::1])")`; '
            "or name a function with -f and its types with --option 'NAME(float64, float64[::1])'"
        )
    return merge(parts) + _described(results)


_CHILD = Path(__file__).with_name("numba_child.py")

SECONDS_A_FUNCTION = 20
"""No more types are tried for a function once it took this long."""


def _signatures(options: tuple[str, ...]) -> dict[str, list[str]]:
    """Return the types given as options, `NAME(float64, float64[::1])`, by function."""
    found: dict[str, list[str]] = {}
    for text in options:
        match = re.fullmatch(r"\s*(\w+)\((.*)\)\s*", text)
        if match is None:
            raise UserError(f"--option {text}: for Python an option names types: NAME(float64, float64[::1], int64)")
        found[match[1]] = [part.strip() for part in re.split(r",(?![^\[]*\])", match[2]) if part.strip()]
    return found


def _proposals(path: Path) -> dict[str, list[tuple[str, ...]]]:
    try:
        return proposals(path.read_text(encoding="utf-8"))
    except (SyntaxError, UnicodeDecodeError):
        return {}  # importing it will say more


def _package(path: Path) -> tuple[str, list[str]]:
    """Return the folder to import from and the names of the packages that a file is in, the outermost first."""
    names: list[str] = []
    folder = path.parent
    while (folder / "__init__.py").is_file():
        names.insert(0, folder.name)
        folder = folder.parent
    return str(folder), names


def _described(results: str) -> str:
    """Return metadata that says what arrays hold and where the numbers of results are; see adfuzz.checking.results."""
    nodes: list[str] = []
    for result in results.split("\n\n") if results else ():
        strings = ", ".join(f'!"{line}"' for line in result.split("\n"))
        nodes.append(f"!{_FIRST_NODE + len(nodes)} = !{{{strings}}}")
    if not nodes:
        return ""
    numbers = ", ".join(f"!{_FIRST_NODE + n}" for n in range(len(nodes)))
    return "\n".join([f"\n!adfuzz.results = !{{{numbers}}}", *nodes, ""])


_FIRST_NODE = 1_000_000
"""Above the numbers of all nodes in the text."""


def merge(parts: list[str]) -> str:
    """Return one module that holds all of these; LLVM links them (each has its own copies of helpers)."""
    from llvmlite import binding

    context = binding.create_context()
    first = binding.parse_assembly(parts[0], context)
    for part in parts[1:]:
        first.link_in(binding.parse_assembly(part, context))
    helpers = binding.parse_assembly(_HELPERS.read_text(encoding="utf-8"), context)
    if any(
        function.name == other.name
        for other in helpers.functions
        for function in first.functions
        if function.is_declaration
    ):
        helpers.data_layout, helpers.triple = first.data_layout, first.triple
        first.link_in(helpers)
    return _RAISING.sub(r"\1\n  ret i32 1\n}", str(first))


_RAISING = re.compile(
    r"^(define [^@\n]*i32 @[^\n(]*raise_with_shape_context[^\n]*\{)\n.*?^\}", re.MULTILINE | re.DOTALL
)
"""numba's function that raises where shapes do not fit. It first puts together a text that says so, from the shapes and
with string functions that are most of the module; left is that it raises: 1 is the status of an exception."""


_HELPERS = Path(__file__).with_name("numba_helpers.ll")
