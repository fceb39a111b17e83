"""Python functions through numba, in a child process: the user's file is imported and its compiled functions are asked.

Taken are, among the names of the module: `@cfunc(signature)` functions (plain C calling convention: best), and
`@njit` functions
with explicit signatures (numba's own calling convention: a result pointer, an exception pointer, arrays taken apart).
"""

from __future__ import annotations

import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path

from adfuzz.errors import ToolMissing, UserError
from adfuzz.frontends.base import TIMEOUT, Options, frontend

_FAILED = 3

_CHILD = r"""
import importlib.util, sys, traceback
path = sys.argv[1]
try:
    spec = importlib.util.spec_from_file_location("adfuzz_input", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
except Exception:
    traceback.print_exc(limit=-1)
    sys.exit(3)
from numba.core.ccallback import CFunc
from numba.core.dispatcher import Dispatcher
from numba.core import types
sizes = {"float32": (4, ["0f32"]), "float64": (8, ["0f64"]), "complex64": (8, ["0f32", "4f32"]),
         "complex128": (16, ["0f64", "8f64"])}
def pieces(type, at, found):
    "The end of a value of the type that lies at a byte offset; the arrays and numbers in it. None: not known."
    if isinstance(type, types.Array):
        size, inside = sizes.get(str(type.dtype), (0, []))
        found.append(" ".join(["array", str(at), str(size), *inside]))
        return at + 40 + 16 * type.ndim if inside and at % 8 == 0 else None
    if isinstance(type, types.BaseTuple):
        for item in type:
            align = 8 if not str(item) in ("float32", "complex64", "int32") else 4
            at = pieces(item, -(-at // align) * align, found) if at is not None else None
        return at
    size, inside = sizes.get(str(type), ({"int64": 8, "int32": 4}.get(str(type)), []))
    offset = lambda text: str(at + int(text.split("f")[0])) + "f" + text.split("f")[1]
    found += [" ".join(["number", offset(text)]) for text in inside]
    return at + size if size else None
results = []
parts = []
for name, thing in vars(module).items():
    if isinstance(thing, CFunc):
        parts.append(thing.inspect_llvm())
    elif isinstance(thing, Dispatcher):
        for text in thing.inspect_llvm().values():
            parts.append(text)
        for made in thing.overloads.values():
            found = []
            size = pieces(made.signature.return_type, 0, found)
            if size is None or not any(text.startswith("array") for text in found):
                size, found = 0, []
            for name, type in zip(made.fndesc.args, made.signature.args):
                if isinstance(type, types.Array):
                    found.append(" ".join(["parameter", name, str(type.dtype)]))
            if found:
                results.append("\n".join([made.fndesc.llvm_func_name, str(size), *found]))
sys.stdout.write("\n;;; next module\n".join(parts) + "\n;;; results\n" + "\n\n".join(results))
"""


@frontend("numba", ".py")
def compile_numba(path: Path, options: Options) -> str:
    """Python with numba: functions under @cfunc(signature), or @njit with an explicit signature."""
    if importlib.util.find_spec("numba") is None:
        raise ToolMissing("numba is not installed: `pip install adfuzz[numba]`")
    if options.extra:
        raise UserError(f"{path}: compiler options make no sense for Python: {' '.join(options.extra)}")
    environment = dict(os.environ) | {"NUMBA_OPT": str(options.level), "NUMBA_DISABLE_JIT": "0"}
    command = [sys.executable, "-c", _CHILD, str(path)]
    try:
        done = subprocess.run(
            command, capture_output=True, timeout=TIMEOUT, env=environment, stdin=subprocess.DEVNULL, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise UserError(f"{path}: importing it did not finish within {TIMEOUT} s") from error
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip()
        place = re.findall(rf'File "(?:[^"]*/)?{re.escape(path.name)}", line (\d+)', said)
        if place and done.returncode == _FAILED:  # the last line says what, the last frame in the file where
            raise UserError(f"{path}:{place[-1]}: error: {said.splitlines()[-1]}")
        what = "cannot be imported" if done.returncode == _FAILED else "cannot be compiled by numba"
        raise UserError(f"{path} {what}:\n{said}")
    code, _, results = done.stdout.decode().partition("\n;;; results\n")
    parts = [part for part in code.split("\n;;; next module\n") if part.strip()]
    if not parts:
        raise UserError(
            f'{path} has no function that numba compiled: put `@cfunc("float64(float64)")` over it, '
            'or `@njit("float64(float64[::1])")` with an explicit signature'
        )
    return merge(parts) + _described(results)


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
    return str(first)


_HELPERS = Path(__file__).with_name("numba_helpers.ll")
