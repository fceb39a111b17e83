"""Derivative code for other targets than the one that runs it: what cannot be run here is read."""

from __future__ import annotations

import ctypes
import math
import re

import llvmlite.binding as binding
import pytest

from adfuzz.ad import Options, lower_module
from adfuzz.errors import Unsupported
from adfuzz.ir import llvm
from adfuzz.ir.instructions import Call
from adfuzz.ir.module import Function
from adfuzz.ir.parser import parse_module

GROWING = """
target datalayout = "e-m:e-p:32:32-i64:64-n32:64-S128"
target triple = "wasm32-unknown-unknown"
DECLARATION
declare void @__enzyme_autodiff(...)
declare ptr @__enzyme_augmentfwd(...)

define void @f(ptr %x) {
entry:
  br label %round
round:
  %i = phi i32 [ 0, %entry ], [ %next, %round ]
  %at = getelementptr double, ptr %x, i32 %i
  %v = load double, ptr %at
  %square = fmul double %v, %v
  store double %square, ptr %at
  %next = add i32 %i, 1
  %again = fcmp olt double %square, 100.0
  br i1 %again, label %round, label %end
end:
  ret void
}

define void @g(ptr %x, ptr %dx) {
  call void (...) @__enzyme_autodiff(ptr @f, ptr %x, ptr %dx)
  %tape = call ptr (...) @__enzyme_augmentfwd(ptr @f, ptr %x, ptr %dx)
  ret void
}
"""


@pytest.mark.parametrize("declaration", ["", "declare ptr @malloc(i32)"])
def test_sizes_have_as_many_bits_as_addresses(declaration: str) -> None:
    lowered = lower_module(GROWING.replace("DECLARATION", declaration))
    assert re.search(r"call [^\n]*@malloc\(i32 ", lowered)
    assert not re.search(r"@malloc\(i64", lowered)


def test_vectors_whose_size_no_compiler_knows_are_refused_where_they_must_be_kept() -> None:
    text = (
        "declare void @__enzyme_fwdsplit(...)\n"
        "define void @f(ptr %x) {\n  %v = load <vscale x 2 x double>, ptr %x\n"
        "  %w = fmul <vscale x 2 x double> %v, %v\n  store <vscale x 2 x double> %w, ptr %x\n  ret void\n}\n"
        "define void @g(ptr %x, ptr %dx) {\n"
        "  call void (...) @__enzyme_fwdsplit(ptr @f, ptr %x, ptr %dx, ptr null)\n  ret void\n}\n"
    )
    with pytest.raises(Unsupported, match="not known at compile time"):
        lower_module(text)


def test_sums_of_vectors_whose_size_no_compiler_knows_are_refused_not_aborted_on() -> None:
    text = (
        "declare void @__enzyme_autodiff(...)\n"
        "declare double @llvm.vector.reduce.fadd.nxv2f64(double, <vscale x 2 x double>)\n"
        "define double @f(ptr %x) {\n  %v = load <vscale x 2 x double>, ptr %x\n"
        "  %w = fmul <vscale x 2 x double> %v, %v\n"
        "  %r = call double @llvm.vector.reduce.fadd.nxv2f64(double 0.0, <vscale x 2 x double> %w)\n"
        "  ret double %r\n}\n"
        "define void @g(ptr %x, ptr %dx) {\n  call void (...) @__enzyme_autodiff(ptr @f, ptr %x, ptr %dx)\n"
        "  ret void\n}\n"
    )
    with pytest.raises(Unsupported, match="not known at compile time"):
        lower_module(text)


@pytest.mark.parametrize("x", [0.3, 0.7, 1.2, -0.4, 1.9, 3.5])
def test_sines_of_half_turns_are_differentiated_where_no_library_has_them(x: float) -> None:
    text = (
        "declare double @__enzyme_autodiff(...)\n"
        "declare { double, double } @llvm.sincospi.f64(double)\n"
        "define internal double @f(double %x) {\n  %b = call { double, double } @llvm.sincospi.f64(double %x)\n"
        "  %s = extractvalue { double, double } %b, 0\n  %c = extractvalue { double, double } %b, 1\n"
        "  %p = fmul double %s, %x\n  %r = fsub double %p, %c\n  ret double %r\n}\n"
        "define double @g(double %x) {\n  %d = call double (...) @__enzyme_autodiff(ptr @f, double %x)\n"
        "  ret double %d\n}\n"
    )
    module = llvm.parse(lower_module(text, Options(optimize=2)))
    engine = binding.create_mcjit_compiler(module, binding.Target.from_default_triple().create_target_machine())
    engine.finalize_object()
    found = ctypes.CFUNCTYPE(ctypes.c_double, ctypes.c_double)(engine.get_function_address("g"))(x)
    engine.close()
    sine, cosine = math.sin(math.pi * x), math.cos(math.pi * x)
    assert found == pytest.approx(sine + math.pi * (x * cosine + sine), rel=1e-13, abs=1e-14)


def test_routines_get_pointers_of_the_address_space_that_they_take() -> None:
    text = (
        "declare void @llvm.memcpy.p1.p1.i64(ptr addrspace(1), ptr addrspace(1), i64, i1)\n"
        "declare void @__enzyme_autodiff(...)\n"
        "define double @f(ptr addrspace(1) align 8 %x, ptr addrspace(1) align 8 %y) {\n"
        "  call void @llvm.memcpy.p1.p1.i64(ptr addrspace(1) align 8 %y, ptr addrspace(1) align 8 %x, i64 24,\n"
        "      i1 false)\n"
        "  %v = load double, ptr addrspace(1) %y\n  ret double %v\n}\n"
        "define void @g(ptr addrspace(1) %x, ptr addrspace(1) %dx, ptr addrspace(1) %y, ptr addrspace(1) %dy) {\n"
        "  call void (...) @__enzyme_autodiff(ptr @f, ptr addrspace(1) %x, ptr addrspace(1) %dx, ptr addrspace(1) %y,\n"
        "      ptr addrspace(1) %dy)\n  ret void\n}\n"
    )
    module = parse_module(lower_module(text))
    calls = [i for f in module.functions for i in f.instructions if isinstance(i, Call)]
    named = [i for i in calls if isinstance(i.callee, Function) and i.callee.name.startswith("adfuzz.")]
    assert named
    assert all(isinstance(i.callee, Function) and i.function_type is i.callee.function_type for i in named)


def test_activity_that_run_time_decides_works_in_any_address_space() -> None:
    text = (
        "declare void @__enzyme_autodiff(...)\ndeclare double @__enzyme_fwddiff(...)\n"
        "define double @f(ptr addrspace(11) %x) {\n  %v = load double, ptr addrspace(11) %x\n"
        "  %w = fmul double %v, %v\n  %old = atomicrmw fadd ptr addrspace(11) %x, double %w monotonic\n"
        "  store double %w, ptr addrspace(11) %x\n  ret double %w\n}\n"
        "define void @g(ptr addrspace(11) %x, ptr addrspace(11) %dx) {\n"
        '  call void (...) @__enzyme_autodiff(ptr @f, metadata !"enzyme_runtime_activity", ptr addrspace(11) %x,\n'
        "      ptr addrspace(11) %dx)\n"
        '  %t = call double (...) @__enzyme_fwddiff(ptr @f, metadata !"enzyme_runtime_activity",\n'
        "      ptr addrspace(11) %x, ptr addrspace(11) %dx)\n  ret void\n}\n"
    )
    assert "addrspacecast" in lower_module(text)
