"""Halves and bits of floats that devices' libraries take apart and put together again lead to right derivatives."""

from __future__ import annotations

import ctypes

import llvmlite.binding as binding
import pytest

from adfuzz.ad import lower_module
from adfuzz.ir import llvm

DECLARED = """
declare i32 @__nv_double2hiint(double)
declare i32 @__nv_double2loint(double)
declare double @__nv_hiloint2double(i32, i32)
declare i32 @llvm.nvvm.d2i.hi(double)
declare i32 @llvm.nvvm.d2i.lo(double)
declare double @llvm.nvvm.lohi.i2d(i32, i32)
declare i64 @__nv_double_as_longlong(double)
declare double @__nv_longlong_as_double(i64)
declare i32 @__nv_float_as_int(float)
declare float @__nv_int_as_float(i32)
declare double @__enzyme_autodiff(...)
declare double @__enzyme_fwddiff(...)
define double @reverse(double %x) {
  %r = call double (...) @__enzyme_autodiff(ptr @f, double %x)
  ret double %r
}
define double @forward(double %x) {
  %r = call double (...) @__enzyme_fwddiff(ptr @f, double %x, double 1.0)
  ret double %r
}
"""

# each makes %r, with the derivative at 1.5
BODIES = {
    "halves": ("""
  %h = call i32 @__nv_double2hiint(double %x)
  %l = call i32 @__nv_double2loint(double %x)
  %y = call double @__nv_hiloint2double(i32 %h, i32 %l)
  %r = fmul double %x, %y""", 3.0),
    "halves in memory": ("""
  %p = alloca [2 x i32], align 8
  %h = call i32 @llvm.nvvm.d2i.hi(double %x)
  %l = call i32 @llvm.nvvm.d2i.lo(double %x)
  %q = getelementptr i32, ptr %p, i64 1
  store i32 %l, ptr %p
  store i32 %h, ptr %q
  %y = load double, ptr %p
  %r = fmul double %y, %y""", 3.0),
    "bits": ("""
  %b = call i64 @__nv_double_as_longlong(double %x)
  %m = and i64 %b, 9223372036854775807
  %y = call double @__nv_longlong_as_double(i64 %m)
  %r = fmul double %x, %y""", 3.0),
    "bits of single precision": ("""
  %s = fptrunc double %x to float
  %b = call i32 @__nv_float_as_int(float %s)
  %m = xor i32 %b, -2147483648
  %y = call float @__nv_int_as_float(i32 %m)
  %w = fpext float %y to double
  %r = fmul double %x, %w""", -3.0),
}  # fmt: skip


@pytest.mark.parametrize("name", BODIES)
def test_derivative_of(name: str) -> None:
    body, derivative = BODIES[name]
    lowered = lower_module(f"{DECLARED}define double @f(double %x) {{{body}\n  ret double %r\n}}\n")
    llvm.initialise()
    module = binding.parse_assembly(lowered, binding.create_context())
    engine = binding.create_mcjit_compiler(module, binding.Target.from_default_triple().create_target_machine())
    engine.finalize_object()
    for mode in ("reverse", "forward"):
        function = ctypes.CFUNCTYPE(ctypes.c_double, ctypes.c_double)(engine.get_function_address(mode))
        assert function(1.5) == derivative
