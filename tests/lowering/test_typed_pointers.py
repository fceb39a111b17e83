"""Typed pointers (LLVM up to 16) say what memory holds that is only copied; what the code itself says counts more."""

from __future__ import annotations

import ctypes

import llvmlite.binding as binding
import pytest

from adfuzz.ad.lower import lower_module
from adfuzz.errors import Unsupported
from adfuzz.ir import llvm

COPIES = {
    "all_bytes": "  %d = bitcast double* %to to i8*\n  %s = bitcast double* %from to i8*\n"
    "  call void @llvm.memcpy.p0i8.p0i8.i64(i8* %d, i8* %s, i64 %n, i1 false)\n",
    "as_integers": "  %d = bitcast double* %to to i64*\n  %s = bitcast double* %from to i64*\n"
    "  %word = load i64, i64* %s\n  store i64 %word, i64* %d\n",
}

PROGRAM = """
declare void @llvm.memcpy.p0i8.p0i8.i64(i8*, i8*, i64, i1)
declare void @__enzyme_autodiff(i8*, ...)
define void @copy({kind}* nocapture %to, {kind}* nocapture readonly %from, i64 %n) {{
{body}  ret void
}}
define double @gradient() {{
  %to = alloca double
  %to.shadow = alloca double
  %from = alloca double
  %from.shadow = alloca double
  store double 2.0, double* %from
  store double 3.0, double* %to.shadow
  store double 0.5, double* %from.shadow
  call void (i8*, ...) @__enzyme_autodiff(i8* bitcast (void ({kind}*, {kind}*, i64)* @copy to i8*), double* %to,
      double* %to.shadow, double* %from, double* %from.shadow, i64 8)
  %left = load double, double* %to.shadow
  %all = load double, double* %from.shadow
  %hundred = fmul double %left, 100.0
  %r = fadd double %all, %hundred
  ret double %r
}}
"""


@pytest.mark.parametrize("body", COPIES.values(), ids=COPIES)
def test_memory_that_is_only_copied_holds_what_its_pointer_says(body: str) -> None:
    lowered = lower_module(PROGRAM.format(kind="double", body=body))
    assert "points_to" not in lowered
    engine = binding.create_mcjit_compiler(
        llvm.parse(lowered), binding.Target.from_default_triple().create_target_machine()
    )
    engine.finalize_object()
    assert ctypes.CFUNCTYPE(ctypes.c_double)(engine.get_function_address("gradient"))() == 3.5


def test_pointers_to_bytes_say_nothing() -> None:
    body = "  call void @llvm.memcpy.p0i8.p0i8.i64(i8* %to, i8* %from, i64 %n, i1 false)\n"
    with pytest.raises(Unsupported, match="not known what byte 0"):
        lower_module(PROGRAM.format(kind="i8", body=body))


def test_pointers_that_contradict_each_other_say_nothing() -> None:
    text = PROGRAM.format(kind="double", body=COPIES["all_bytes"])
    text = text.replace("copy(double*", "copy(float*").replace("bitcast double* %to ", "bitcast float* %to ")
    with pytest.raises(Unsupported, match="not known what byte 0"):
        lower_module(text.replace("void (double*, double*", "void (float*, double*"))


def test_what_the_code_says_counts_more() -> None:
    used = "  %i = load i64, i64* %d\n  %p = getelementptr double, double* %from, i64 %i\n"
    used += "  store double 0.0, double* %p\n"
    lowered = lower_module(PROGRAM.format(kind="double", body=COPIES["as_integers"] + used).replace(" readonly", ""))
    assert "@gradient" in lowered
