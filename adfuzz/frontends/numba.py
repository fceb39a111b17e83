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
parts = []
for name, thing in vars(module).items():
    if isinstance(thing, CFunc):
        parts.append(thing.inspect_llvm())
    elif isinstance(thing, Dispatcher):
        for text in thing.inspect_llvm().values():
            parts.append(text)
sys.stdout.write("\n;;; next module\n".join(parts))
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
    parts = [part for part in done.stdout.decode().split("\n;;; next module\n") if part.strip()]
    if not parts:
        raise UserError(
            f'{path} has no function that numba compiled: put `@cfunc("float64(float64)")` over it, '
            'or `@njit("float64(float64[::1])")` with an explicit signature'
        )
    return merge(parts)


def merge(parts: list[str]) -> str:
    """Return one module that holds all of these; LLVM links them (each has its own copies of helpers)."""
    from llvmlite import binding

    context = binding.create_context()
    first = binding.parse_assembly(parts[0], context)
    for part in parts[1:]:
        first.link_in(binding.parse_assembly(part, context))
    return str(first)
