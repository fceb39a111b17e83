"""Engine `enzyme`: the real Enzyme out of the PyPI wheel `enzyme-ad` (extra `[enzyme]`).

The wheel compiles a module with a function `drive` into a kernel and offers one C function to call it. Several probes
ride in one module; their number and the address of their table travel in the kernel's input buffer. On errors Enzyme
does not raise: it writes to file descriptor 2 and the kernel returns zeros, so the descriptor is read after each build
and a canary with a known derivative is run first. Enzyme sees the module after LLVM's -O3: the wheel cannot do without.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import re
import shutil
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import llvmlite.binding as llvm

from adfuzz.engines import ENGINES, Engine
from adfuzz.engines.native import NativeEngine
from adfuzz.errors import ToolMissing, UserError
from adfuzz.jit import compile as jit
from adfuzz.jit.compile import BuildError, Built, Run, Source
from adfuzz.jit.protocol import Phase, Settings
from adfuzz.jit.runtimes import cache_folder
from adfuzz.jit.signature import LAYOUT, TRIPLE

_CSTDINT = """#pragma once
typedef __SIZE_TYPE__ size_t; typedef __INT64_TYPE__ int64_t; typedef __UINT64_TYPE__ uint64_t;
typedef __INT32_TYPE__ int32_t; typedef __UINT32_TYPE__ uint32_t;
namespace std { using ::size_t; template<class...> struct tuple { constexpr tuple() {} };
template<class... A> constexpr tuple<A...> make_tuple(A...) { return tuple<A...>(); } }
"""
_HEADERS = {"cstdint": _CSTDINT} | dict.fromkeys(("stdint.h", "tuple"), "#pragma once\n#include <cstdint>\n")
_CANARY = """
@enzyme_out = external global i32
declare double @__enzyme_autodiff_adfuzz_canary(...)
define internal double @adfuzz_canary(double %x) {
  %square = fmul double %x, %x
  %cube = fmul double %square, %x
  ret double %cube
}
"""
_ERROR = re.compile(r"error:.*", re.DOTALL)
_REGISTRATION = re.compile(r"^@__enzyme_(?:register|inactivefn|function_like|nofree|allocation_like)", re.MULTILINE)
_DEADLY = re.compile(r" (?:noinline|optnone)\b")
_SCOPES = re.compile(
    r", !(?:alias\.scope|noalias) !\d+|^.*call void @llvm\.experimental\.noalias\.scope\.decl\(.*$", re.MULTILINE
)
_SHOWN = 2000
_CANARY_NUMBER = -1


@ENGINES.register("enzyme")
def open_enzyme(detail: str) -> Engine:
    """Open the real Enzyme; ToolMissing when the wheel is not installed."""
    if detail:
        raise UserError(f"engine 'enzyme' takes no options, got '{detail}'")
    if importlib.util.find_spec("enzyme_ad") is None:
        raise ToolMissing("engine 'enzyme' needs the package enzyme-ad: pip install 'adfuzz[enzyme]'")
    settings = Settings(builder="adfuzz.engines.enzyme:build", memory=32 << 30, compile_seconds=60.0, recycle=100)
    return NativeEngine("enzyme", settings, batch=8)


def build(sources: Sequence[Source], settings: Settings, enter: Callable[[Phase, int], None]) -> Built:
    """Compile all sources into one kernel of the wheel (runs in the worker)."""
    jit.initialize()
    names = [entry for source in sources for entry in source.entries]
    plain = [replace(source, text=_without_artefacts(source.text)) for source in sources]
    frame = Source(-1, (), drive_text(names), ("drive",))
    context = llvm.create_context()
    module = jit.link([*plain, frame], context, enter)
    jit.resolve(module, sources, context, ignore="enzyme")
    enter(Phase.COMPILE, -1)
    return compile_probes(_forgetful(module), names)


_DEFINITION = re.compile(r'(@(?:"[^"]*"|[-\w.$]+)) = [^@"{(\[]*?\bglobal (.*)$', re.DOTALL)
_DRIVE = re.compile(r"^define void @drive\(.*\{\n", re.MULTILINE)


def _forgetful(module: llvm.ModuleRef) -> str:
    """Return the text with `drive` first giving all variables the values they begin with: each run is the first.

    Not where some have shadows of their own, which Enzyme must meet as they are.
    """
    text, layout = str(module), llvm.create_target_data(LAYOUT)
    kept: list[str] = []
    copies: list[str] = []
    for number, variable in enumerate(jit.variables(module)):
        found = _DEFINITION.match(str(variable).strip())
        if found is not None:
            first, size = f"@adfuzz.first.{number}", layout.get_abi_size(variable.global_value_type)
            kept.append(f"{first} = internal constant {found[2]}")
            copies.append(f"  call void @llvm.memcpy.p0.p0.i64(ptr {found[1]}, ptr {first}, i64 {size}, i1 false)\n")
    if not kept or "!enzyme_shadow" in text:
        return text
    declared = "declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)"
    kept += [] if "declare void @llvm.memcpy.p0.p0.i64(" in text else [declared]
    return "\n".join([_DRIVE.sub(lambda line: line[0] + "".join(copies), text, count=1), *kept, ""])


def compile_probes(text: str, names: Sequence[str]) -> Built:
    """Compile a module that holds the probes `names` and their `drive_text`. BuildError where Enzyme refuses."""
    start = os.fstat(2).st_size
    try:
        kernel = _Kernel(text)
    except ValueError as error:
        said = f"{error}\n{_stderr_since(start)}".strip()
        raise BuildError(None, "refused", said[:_SHOWN]) from error
    errors = _ERROR.search(_stderr_since(start))
    if errors:
        raise BuildError(None, "refused", errors.group().strip()[:_SHOWN])
    if kernel.canary() != 12.0:
        raise BuildError(None, "refused", "Enzyme built a kernel that returns zeros, without a message")
    return Built({name: kernel.runner(number) for number, name in enumerate(names)}, (kernel,))


def _without_artefacts(text: str) -> str:
    """Drop what the wheel itself cannot take, which is no fault of Enzyme's.

    Its verifier aborts on alias scopes (after inlining, and on domains with a name). Its default is always-inline, and
    it dies when it meets noinline or optnone in what it differentiates; modules that register rules for functions keep
    those, so that the calls stay.
    """
    text = _SCOPES.sub("", text)
    if _REGISTRATION.search(text):
        return text
    return jit.without_attributes(text, _DEADLY)


def drive_text(names: Sequence[str]) -> str:
    """Return the module with `drive`: it calls the probe whose number is in the input buffer."""
    cases = " ".join(f"i64 {number}, label %probe{number}" for number in range(len(names)))
    blocks = "".join(
        f"probe{number}:\n  call void @{name}(ptr %table)\n  ret void\n" for number, name in enumerate(names)
    )
    declarations = "".join(f"declare void @{name}(ptr)\n" for name in names)
    return f"""target datalayout = "{LAYOUT}"
target triple = "{TRIPLE}"
{_CANARY}{declarations}
define void @drive(ptr %r, ptr %o, ptr %p, ptr %buffers, ptr %s, ptr %q) {{
  %out = load ptr, ptr %buffers
  %second = getelementptr ptr, ptr %buffers, i64 1
  %in = load ptr, ptr %second
  %address = load i64, ptr %in
  %table = inttoptr i64 %address to ptr
  %place = getelementptr i64, ptr %in, i64 1
  %number = load i64, ptr %place
  switch i64 %number, label %canary [ {cases} ]
canary:
  %third = getelementptr double, ptr %in, i64 2
  %x = load double, ptr %third
  %marker = load i32, ptr @enzyme_out
  %d = call double (...) @__enzyme_autodiff_adfuzz_canary(ptr @adfuzz_canary, i32 %marker, double %x)
  store double %d, ptr %out
  ret void
{blocks}}}
"""


def _stderr_since(start: int) -> str:
    os.write(2, b"")
    end = os.fstat(2).st_size
    return os.pread(2, end - start, start).decode(errors="replace")


def _headers() -> Path:
    """Return the folder of headers that kernels are compiled with: kept, since a crashing wheel cleans nothing up."""
    digest = hashlib.sha256("".join(_HEADERS.values()).encode()).hexdigest()[:12]
    folder = cache_folder() / f"enzyme-headers-{digest}"
    if not folder.exists():
        scratch = Path(tempfile.mkdtemp(dir=folder.parent))
        for name, text in _HEADERS.items():
            (scratch / name).write_text(text)
        try:
            scratch.rename(folder)
        except OSError:  # another process was faster
            shutil.rmtree(scratch)
    return folder


class _Kernel:
    """One kernel of the wheel."""

    def __init__(self, text: str) -> None:
        from enzyme_ad.jax import enzyme_call  # type: ignore[import-untyped]  # the wheel ships no types

        wheel: Any = enzyme_call
        number, _ = wheel.create_enzyme_kernel(
            text, "drive", [("double", [1])], [("double", [3])], [f"-I{_headers()}"], wheel.ABI.Primal,
            wheel.Language.LLVM, False, "", "cpu",
        )  # fmt: skip
        get = ctypes.pythonapi.PyCapsule_GetPointer
        get.restype, get.argtypes = ctypes.c_void_p, [ctypes.py_object, ctypes.c_char_p]
        address = get(wheel.get_callback(), b"xla._CUSTOM_CALL_TARGET")
        pointer, size = ctypes.c_void_p, ctypes.c_size_t
        self._call = ctypes.CFUNCTYPE(None, pointer, pointer, pointer, size, pointer)(address)
        self._key = ctypes.c_int64(number)
        self._input = (ctypes.c_int64 * 3)()
        self._output = ctypes.c_double()
        self._buffers = (pointer * 2)(ctypes.addressof(self._key), ctypes.addressof(self._input))

    def canary(self) -> float:
        """Return what the kernel thinks the derivative of x³ at 2 is."""
        ctypes.c_double.from_buffer(self._input, 16).value = 2.0
        self._run(_CANARY_NUMBER, 0)
        return self._output.value

    def runner(self, number: int) -> Run:
        return lambda table: self._run(number, table)

    def _run(self, number: int, table: int) -> None:
        self._input[0], self._input[1] = table, number
        self._call(ctypes.addressof(self._output), self._buffers, None, 0, None)
