"""Split mode with slices, a pointer and a word in one value: the gradient goes to the memory of the shadow."""

from __future__ import annotations

import ctypes

import llvmlite.binding as binding
import pytest

from adfuzz.ad import lower_module
from adfuzz.ir import llvm

PROGRAM = """
declare {{ ptr, double }} @__enzyme_augmentfwd(...)
declare float @__enzyme_reverse(...)
define double @f({{ ptr, i64 }} %slice, float %scale) noinline {{
  %p = extractvalue {{ ptr, i64 }} %slice, 0
  %i = extractvalue {{ ptr, i64 }} %slice, 1
  %q = getelementptr double, ptr %p, i64 %i
  %x = load double, ptr %q
  %s = fpext float %scale to double
  %y = fmul double %x, %x
  %r = fmul double %y, %s
  ret double %r
}}
define double @gradient(double %x) {{
  %a = alloca [2 x double]
  %d = alloca [2 x double]
  %p = getelementptr double, ptr %a, i64 1
  %q = getelementptr double, ptr %d, i64 1
  store double %x, ptr %p
  store double 0.0, ptr %q
  %s0 = insertvalue {{ ptr, i64 }} {{ ptr null, i64 1 }}, ptr %a, 0
  %t0 = insertvalue {{ ptr, i64 }} {{ ptr null, i64 1 }}, ptr %d, 0
  %t = call {{ ptr, double }} (...) @__enzyme_augmentfwd(ptr @f, metadata !"{marker}", {{ ptr, i64 }} %s0,
                                                      {{ ptr, i64 }} %t0, float 3.0)
  %tape = extractvalue {{ ptr, double }} %t, 0
  %g = call float (...) @__enzyme_reverse(ptr @f, metadata !"{marker}", {{ ptr, i64 }} %s0, {{ ptr, i64 }} %t0,
                                          float 3.0, double 1.0, ptr %tape)
  %w = fpext float %g to double
  %v = load double, ptr %q
  %r = fadd double %w, %v
  ret double %r
}}
"""


@pytest.mark.parametrize("marker", ["enzyme_dup", "enzyme_dupnoneed"])
def test_gradient_through_a_slice(marker: str) -> None:
    llvm.initialise()
    module = binding.parse_assembly(lower_module(PROGRAM.format(marker=marker)), binding.create_context())
    engine = binding.create_mcjit_compiler(module, binding.Target.from_default_triple().create_target_machine())
    engine.finalize_object()
    gradient = ctypes.CFUNCTYPE(ctypes.c_double, ctypes.c_double)(engine.get_function_address("gradient"))
    assert gradient(2.0) == 4.0 + 12.0
