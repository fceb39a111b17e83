"""Code in the style of Julia's compiler is lowered; its derivatives, run on a stand-in run time, are right."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import llvmlite.binding as binding
import pytest

from adfuzz.ad.lower import lower_module
from adfuzz.errors import Unsupported
from adfuzz.ir import llvm

HERE = Path(__file__).parent / "julia"
SOURCE = (HERE / "functions.ll").read_text(encoding="utf-8")
X = 0.7
A = (0.7, 1.3)

SCALARS: dict[str, Callable[[float], float]] = {
    "square": lambda x: 2 * x,
    "reference": lambda x: 2 * x * math.cos(x * x),
    "lowered": lambda x: 2 * x + 1,
    "boxed": lambda x: 18 * x,
    "union_split": lambda x: 1.5 * math.sqrt(x),
    "tuple_by_sret": lambda x: math.cos(x) * x * x + 2 * x * math.sin(x),
    "fresh_memory": lambda x: 1 + 2 * x + 3 * x**2 + 4 * x**3,
    "object_field": lambda x: 4 * x,
    "checked_root": lambda x: 0.5 / math.sqrt(x),
    "memory_of_type": lambda x: 3 * x * x,
    "unboxed_by_call": lambda x: 18 * x,
    "framed": lambda x: 2 * x,
    "references_copied": lambda x: 2 * x,
    "sine_and_cosine": lambda x: math.cos(x) ** 3 - 2 * math.sin(x) ** 2 * math.cos(x),
}
"""Functions of a number, and their derivatives."""

FORWARD: dict[str, Callable[[float], float]] = {"grown": lambda x: 3 * x * x}
"""Functions of a number that have a derivative in forward mode only."""

ARRAYS: dict[str, tuple[float, float]] = {
    "sum_squares": (2 * A[0], 2 * A[1]),
    "loaded": (math.exp(A[1]), A[0] * math.exp(A[1])),
    "in_place": (math.sin(A[0]) + A[0] * math.cos(A[0]), 0.0),
    "preserved": (1 / A[1], -A[0] / A[1] ** 2),
    "copied": (2 * A[0] * A[1], A[0] ** 2),
    "reshaped": (2 * A[0] * A[1], A[0] ** 2),
}
"""Functions of an array of two, and their gradients at A."""


def text_with_drivers() -> str:
    drivers = ["@enzyme_dup = external global i32", "declare double @__enzyme_autodiff(...)",
               "declare double @__enzyme_fwddiff(...)"]  # fmt: skip
    for name in SCALARS:
        drivers.append(
            f"define double @reverse.{name}(double %x) {{\n"
            f"  %r = call double (...) @__enzyme_autodiff(ptr @{name}, double %x)\n  ret double %r\n}}"
        )
    for name in (*SCALARS, *FORWARD):
        drivers.append(
            f"define double @forward.{name}(double %x, double %dx) {{\n"
            f"  %r = call double (...) @__enzyme_fwddiff(ptr @{name}, double %x, double %dx)\n  ret double %r\n}}"
        )
    for name in ARRAYS:
        for mode, entry in (("reverse", "autodiff"), ("forward", "fwddiff")):
            drivers.append(
                f"define double @{mode}.{name}(ptr addrspace(10) %a, ptr addrspace(10) %da) {{\n"
                f"  %dup = load i32, ptr @enzyme_dup\n"
                f"  %r = call double (...) @__enzyme_{entry}(ptr @{name}, i32 %dup, ptr addrspace(10) %a,"
                f" ptr addrspace(10) %da)\n  ret double %r\n}}"
            )
    return SOURCE + "\n".join(drivers)


@pytest.fixture(scope="module")
def compiled() -> Any:
    lowered = lower_module(text_with_drivers())
    assert "llvm.julia.gc_preserve_begin" in lowered
    lines = [line for line in lowered.split("\n") if "llvm.julia.gc_preserve" not in line]  # Julia's passes do this
    text = llvm.link(["\n".join(lines), (HERE / "runtime.ll").read_text(encoding="utf-8")])
    module = llvm.parse(text.replace("-ni:10:11:12:13", ""))  # the x86 back end knows no non-integral pointers
    machine = binding.Target.from_default_triple().create_target_machine(opt=1)
    engine = binding.create_mcjit_compiler(module, machine)
    engine.finalize_object()
    yield engine
    engine.close()


def function(engine: Any, name: str, *types: Any) -> Any:
    return ctypes.CFUNCTYPE(ctypes.c_double, *types)(engine.get_function_address(name))


class JuliaArray(ctypes.Structure):
    """Vector{Float64} as it lies in memory: data, owner, length."""

    _fields_ = (("data", ctypes.c_void_p), ("memory", ctypes.c_void_p), ("length", ctypes.c_int64))


def array(*values: float) -> tuple[JuliaArray, Any]:
    data = (ctypes.c_double * len(values))(*values)
    place = ctypes.addressof(data)
    return JuliaArray(place, place, len(values)), data


@pytest.mark.parametrize("name", SCALARS)
def test_gradient_of_a_function_of_a_number(compiled: Any, name: str) -> None:
    found = function(compiled, f"reverse.{name}", ctypes.c_double)(X)
    assert found == pytest.approx(SCALARS[name](X), rel=1e-14)


@pytest.mark.parametrize("name", SCALARS | FORWARD)
def test_tangent_of_a_function_of_a_number(compiled: Any, name: str) -> None:
    expected = (SCALARS | FORWARD)[name](X)
    forward = function(compiled, f"forward.{name}", ctypes.c_double, ctypes.c_double)
    assert forward(X, 2.0) == pytest.approx(2 * expected, rel=1e-14)


@pytest.mark.parametrize("name", ARRAYS)
def test_gradient_of_a_function_of_an_array(compiled: Any, name: str) -> None:
    (a, _), (da, gradient) = array(*A), array(0.0, 0.0)
    function(compiled, f"reverse.{name}", ctypes.c_void_p, ctypes.c_void_p)(ctypes.addressof(a), ctypes.addressof(da))
    assert tuple(gradient) == pytest.approx(ARRAYS[name], rel=1e-14)
    (a, _), (da, _tangent) = array(*A), array(0.5, -2.0)
    forward = function(compiled, f"forward.{name}", ctypes.c_void_p, ctypes.c_void_p)
    found = forward(ctypes.addressof(a), ctypes.addressof(da))
    assert found == pytest.approx(0.5 * ARRAYS[name][0] - 2.0 * ARRAYS[name][1], rel=1e-14)


@pytest.mark.parametrize(
    ("call", "types"),
    [
        ("@ijl_apply_generic(ptr addrspace(10) %a, ptr null, i32 0)", "ptr addrspace(10), ptr, i32"),
        ("@ijl_array_grow_end(ptr addrspace(10) %a, i64 1)", "ptr addrspace(10), i64"),
    ],
)
def test_dynamic_dispatch_and_growth_have_no_reverse_mode_and_say_so(call: str, types: str) -> None:
    name = call.split("(")[0]
    text = f"""
declare ptr addrspace(10) {name}({types})
declare void @__enzyme_autodiff(...)
define void @f(ptr addrspace(10) %a) {{
  %r = call ptr addrspace(10) {call}
  ret void
}}
define void @df(ptr addrspace(10) %a, ptr addrspace(10) %da) {{
  call void (...) @__enzyme_autodiff(ptr @f, ptr addrspace(10) %a, ptr addrspace(10) %da)
  ret void
}}
"""
    with pytest.raises(Unsupported, match=name[1:]):
        lower_module(text)
