"""Shadows of memory from every allocator start as zero, are of the right size, and are released by its own function."""

from __future__ import annotations

import ctypes
from string import Template

import llvmlite.binding as binding
import pytest

from adfuzz.ad import lower_module
from adfuzz.errors import Unsupported
from adfuzz.ir import llvm

# x³ through two numbers in memory, the second at a place that the compiler does not know. The allocators of the tests
# count what lives, and fill memory with bytes that are no zeros.
PROGRAM = Template("""
$declared
declare double @__enzyme_autodiff(...)
declare double @__enzyme_fwddiff(...)
define internal double @f(double %x, i64 %k) {
$made
  %square = fmul double %x, %x
  store double %square, ptr %p
  %q = getelementptr double, ptr %p, i64 %k
  store double %x, ptr %q
  %a = load double, ptr %p
  %b = load double, ptr %q
  %r = fmul double %a, %b
$released
  ret double %r
}
define double @reverse(double %x, i64 %k) {
  %r = call double (...) @__enzyme_autodiff(ptr @f, double %x, i64 %k)
  ret double %r
}
define double @forward(double %x, i64 %k) {
  %r = call double (...) @__enzyme_fwddiff(ptr @f, double %x, double 1.0, i64 %k)
  ret double %r
}
""")

LIBRARY = """
@live = global i64 0
@meta = global i8 0
declare ptr @malloc(i64)
declare void @free(ptr)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
define ptr @_Znwm(i64 %n) {
  %p = call ptr @malloc(i64 %n)
  call void @llvm.memset.p0.i64(ptr %p, i8 127, i64 %n, i1 false)
  %l = load i64, ptr @live
  %m = add i64 %l, 1
  store i64 %m, ptr @live
  ret ptr %p
}
define ptr @mkl_malloc(i64 %n, i32 %alignment) {
  %p = call ptr @_Znwm(i64 %n)
  ret ptr %p
}
define void @mkl_free(ptr %p) {
  call void @_ZdlPv(ptr %p)
  ret void
}
define ptr @own_make(i32 %kind, i64 %n) {
  %p = call ptr @_Znwm(i64 %n)
  ret ptr %p
}
define void @own_release(ptr %p) {
  call void @_ZdlPv(ptr %p)
  ret void
}
define void @sized_release(ptr %p, i64 %n, i32 %kind) {
  %size = icmp eq i64 %n, 16
  %same = icmp eq i32 %kind, 3
  %both = and i1 %size, %same
  br i1 %both, label %good, label %bad
good:
  call void @_ZdlPv(ptr %p)
  br label %bad
bad:
  ret void
}
define void @_ZdlPv(ptr %p) {
  call void @free(ptr %p)
  %l = load i64, ptr @live
  %m = sub i64 %l, 1
  store i64 %m, ptr @live
  ret void
}
define ptr @swift_allocObject(ptr %meta, i64 %n, i64 %mask) {
  %p = call ptr @_Znwm(i64 %n)
  store ptr %meta, ptr %p
  ret ptr %p
}
define void @swift_release(ptr %p) {
  %m = load ptr, ptr %p
  %same = icmp eq ptr %m, @meta
  br i1 %same, label %good, label %bad
good:
  call void @_ZdlPv(ptr %p)
  br label %bad
bad:
  ret void
}
define ptr @_mlir_memref_to_llvm_alloc(i64 %n) {
  %p = call ptr @_Znwm(i64 %n)
  ret ptr %p
}
define void @_mlir_memref_to_llvm_free(ptr %p) {
  call void @_ZdlPv(ptr %p)
  ret void
}
define ptr @jl_alloc_array_1d(ptr %type, i64 %n) {
  %a = call ptr @malloc(i64 40)
  %bytes = mul i64 %n, 8
  %data = call ptr @malloc(i64 %bytes)
  call void @llvm.memset.p0.i64(ptr %data, i8 127, i64 %bytes, i1 false)
  store ptr %data, ptr %a
  %length = getelementptr i8, ptr %a, i64 8
  store i64 %n, ptr %length
  %size = getelementptr i8, ptr %a, i64 18
  store i16 8, ptr %size
  ret ptr %a
}
define i32 @cudaMalloc(ptr %place, i64 %n) {
  %p = call ptr @_Znwm(i64 %n)
  store ptr %p, ptr %place
  ret i32 0
}
define i32 @cudaFree(ptr %p) {
  call void @_ZdlPv(ptr %p)
  ret i32 0
}
define i32 @cudaMemset(ptr %p, i32 %v, i64 %n) {
  %byte = trunc i32 %v to i8
  call void @llvm.memset.p0.i64(ptr %p, i8 %byte, i64 %n, i1 false)
  ret i32 0
}
define i32 @cuMemAlloc_v2(ptr %place, i64 %n) {
  %s = call i32 @cudaMalloc(ptr %place, i64 %n)
  ret i32 %s
}
define i32 @cuMemFree_v2(i64 %address) {
  %p = inttoptr i64 %address to ptr
  call void @_ZdlPv(ptr %p)
  ret i32 0
}
define i32 @cuMemsetD8_v2(i64 %address, i8 %byte, i64 %n) {
  %p = inttoptr i64 %address to ptr
  call void @llvm.memset.p0.i64(ptr %p, i8 %byte, i64 %n, i1 false)
  ret i32 0
}
"""

ALLOCATORS = {
    "size-returning new": (
        "declare {ptr, i64} @__size_returning_new_experiment(i64)\ndeclare void @_ZdlPv(ptr)",
        "  %z = call {ptr, i64} @__size_returning_new_experiment(i64 16)\n  %p = extractvalue {ptr, i64} %z, 0",
        "  call void @_ZdlPv(ptr %p)",
    ),
    "Swift": (
        "declare ptr @swift_allocObject(ptr, i64, i64)\ndeclare void @swift_release(ptr)\n@meta = external global i8",
        "  %o = call ptr @swift_allocObject(ptr @meta, i64 32, i64 7)\n  %p = getelementptr i8, ptr %o, i64 16",
        "  call void @swift_release(ptr %o)",
    ),
    "MLIR": (
        "declare ptr @_mlir_memref_to_llvm_alloc(i64)\ndeclare void @_mlir_memref_to_llvm_free(ptr)",
        "  %p = call ptr @_mlir_memref_to_llvm_alloc(i64 16)",
        "  call void @_mlir_memref_to_llvm_free(ptr %p)",
    ),
    "Julia's arrays": (
        "declare ptr @jl_alloc_array_1d(ptr, i64)",
        "  %o = call ptr @jl_alloc_array_1d(ptr null, i64 2)\n  %p = load ptr, ptr %o",
        "",
    ),
    "CUDA": (
        "declare i32 @cudaMalloc(ptr, i64)\ndeclare i32 @cudaFree(ptr)",
        "  %place = alloca ptr\n  %s = call i32 @cudaMalloc(ptr %place, i64 16)\n  %p = load ptr, ptr %place",
        "  %t = call i32 @cudaFree(ptr %p)",
    ),
    "MKL": (
        "declare ptr @mkl_malloc(i64, i32)\ndeclare void @mkl_free(ptr)",
        "  %p = call ptr @mkl_malloc(i64 16, i32 64)",
        "  call void @mkl_free(ptr %p)",
    ),
    "named by metadata": (
        'declare !enzyme_deallocator_fn !0 ptr @own_make(i32, i64) "enzyme_allocator"="1"\n'
        "declare void @own_release(ptr)\n!0 = !{ptr @own_release}",
        "  %p = call ptr @own_make(i32 3, i64 16)",
        "  call void @own_release(ptr %p)",
    ),
    "registered, told more": (
        "declare ptr @own_make(i32, i64)\ndeclare void @sized_release(ptr, i64, i32)\n"
        '@places = constant [7 x i8] c"-1,1,0\\00"\n'
        "@__enzyme_allocation_like_own = global [4 x ptr] [ptr @own_make, ptr inttoptr (i64 1 to ptr), ptr @places, "
        "ptr @sized_release]",
        "  %p = call ptr @own_make(i32 3, i64 16)",
        "  call void @sized_release(ptr %p, i64 16, i32 3)",
    ),
    "CUDA's driver": (
        "declare i32 @cuMemAlloc_v2(ptr, i64)\ndeclare i32 @cuMemFree_v2(i64)",
        "  %place = alloca ptr\n  %s = call i32 @cuMemAlloc_v2(ptr %place, i64 16)\n  %p = load ptr, ptr %place",
        "  %address = load i64, ptr %place\n  %t = call i32 @cuMemFree_v2(i64 %address)",
    ),
}


@pytest.mark.parametrize("name", ALLOCATORS)
def test_derivative_through_memory_of(name: str) -> None:
    declared, made, released = ALLOCATORS[name]
    lowered = lower_module(PROGRAM.substitute(declared=declared, made=made, released=released))
    llvm.initialise()
    context = binding.create_context()
    module = binding.parse_assembly(llvm.optimize(lowered, 1), context)  # the primal goes, with what it calls
    module.link_in(binding.parse_assembly(LIBRARY, context))
    engine = binding.create_mcjit_compiler(module, binding.Target.from_default_triple().create_target_machine())
    engine.finalize_object()
    for mode in ("reverse", "forward"):
        function = ctypes.CFUNCTYPE(ctypes.c_double, ctypes.c_double, ctypes.c_int64)(engine.get_function_address(mode))
        assert function(3.0, 1) == 27.0
    assert ctypes.c_int64.from_address(engine.get_global_value_address("live")).value == 0


RELEASES_OTHERWISE = {
    "void @own_release(i64, ptr)": "  call void @own_release(i64 16, ptr %p)",
    "i32 @own_release(ptr)": "  %s = call i32 @own_release(ptr %p)\n  store i32 %s, ptr @status",
}


@pytest.mark.parametrize("release", RELEASES_OTHERWISE)
def test_function_that_releases_memory_takes_it_first_and_answers_nothing(release: str) -> None:
    declared = 'declare !enzyme_deallocator_fn !0 ptr @own_make(i64) "enzyme_allocator"="0"\n'
    declared += f"declare {release}\n!0 = !{{ptr @own_release}}\n@status = global i32 0"
    made = "  %p = call ptr @own_make(i64 16)"
    with pytest.raises(Unsupported, match="released when the reverse sweep is over, and the function that releases it"):
        lower_module(PROGRAM.substitute(declared=declared, made=made, released=RELEASES_OTHERWISE[release]))
