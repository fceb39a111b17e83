"""Derivative code for other targets than the one that runs it: what cannot be run here is read."""

from __future__ import annotations

import re

import pytest

from adfuzz.ad import lower_module
from adfuzz.errors import Unsupported

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
