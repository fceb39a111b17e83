"""Layouts proposed from access patterns, before anything runs."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from adfuzz.checking.access import regions_of
from adfuzz.checking.descriptors import flang_descriptor, numba_integers
from adfuzz.checking.shape import Sizing, shape
from adfuzz.frontends import to_ir
from adfuzz.ir import llvm
from adfuzz.ir.parser import parse_module

FUNCTIONS = {
    "double f(const double *x, int n) { double s = 0; for (int i = 0; i < n; i++) s += x[i]; return s; }": "f64[7]",
    "double f(const double *x) { return x[0] * x[1] * x[2]; }": "f64[3]",
    "double f(const double *x) { return *x; }": "f64",
    "double f(const double *x) { return x[0] + x[5]; }": "f64[6]",
    "float f(const float *x, int n) { float s = 0; while (n-- > 0) s += x[n]; return s; }": "f32[7]",
    "double f(const double *x, int n) { double s = 0; for (int i = 0; i < n; i++) s += x[3 * i + 1]; return s; }":
        "f64[7]",
    "struct s { double a; int b; float c; }; double f(struct s *x) { return x->a * x->b * x->c; }":
        "struct{f64,i32,f32}",
    "struct __attribute__((packed)) s { char c; double a; float b; };"
    " double f(struct s *x) { return x->a * x->b * x->c; }": "struct<{i8,f64,f32}>",
    "struct s { double a; int b; }; double f(struct s *x, int n) { double s = 0;"
    " for (int i = 0; i < n; i++) s += x[i].a * x[i].b; return s; }": "struct{f64,i32}[7]",
    "struct s { double m, p[3]; int id; }; double f(struct s *x, int n) { double s = 0; for (int i = 0; i < n; i++)"
    " for (int j = 0; j < 3; j++) s += x[i].m * x[i].p[j] * x[i].id; return s; }": None,
    "double f(double **x, int n) { double s = 0; for (int i = 0; i < n; i++) for (int j = 0; j < n; j++)"
    " s += x[i][j]; return s; }": "(ptr->f64[7])[7]",
    "struct s { int n; double *d; }; double f(struct s *x) { double s = 0; for (int i = 0; i < x->n; i++)"
    " s += x->d[i]; return s; }": "struct{i32,ptr->f64[7]}",
    "struct s { double scale; double d[]; }; double f(struct s *x, int n) { double s = 0; for (int i = 0; i < n; i++)"
    " s += x->scale * x->d[i]; return s; }": "f64[7]",
    "struct s { long n; double d[]; }; double f(struct s *x) { double s = 0; for (long i = 0; i < x->n; i++)"
    " s += x->d[i]; return s; }": "struct{i64,f64[7]}",
}  # fmt: skip


@pytest.mark.parametrize("source", FUNCTIONS)
@pytest.mark.parametrize("level", [0, 2])
def test_layout_behind_the_pointer(tmp_path: Path, source: str, level: int) -> None:
    if shutil.which("clang-22") is None:
        pytest.skip("clang-22 is not installed")
    path = tmp_path / "f.c"
    path.write_text(source)
    text = to_ir(path, level=level, options=["-fno-vectorize", "-fno-unroll-loops"])
    text = text.replace("optnone", "nounwind")
    region = regions_of(parse_module(llvm.optimize(text, 1)).function("f"))[0]
    assert region is not None
    found = str(shape(region, Sizing(7)))
    expected = FUNCTIONS[source]
    if expected is None:  # one struct, spelt with or without the inner array
        assert found in ("struct{f64,f64[3],i32}[7]", "struct{f64,f64,f64,f64,i32}[7]")
    else:
        assert found == expected


def test_written_and_escaping_regions_are_known() -> None:
    text = """
    declare void @unknown(ptr)
    define void @f(ptr %x, ptr %y) {
      store double 1.0, ptr %x
      call void @unknown(ptr %y)
      ret void
    }
    """
    x, y = regions_of(parse_module(llvm.read(text)).function("f"))
    assert x is not None and y is not None
    assert x.is_written and not y.is_written
    assert y.escapes == {"unknown"}


def test_accesses_in_callees_count() -> None:
    text = """
    define internal double @g(ptr %p) {
      %v = load double, ptr %p
      ret double %v
    }
    define double @f(ptr %x) {
      %p = getelementptr i8, ptr %x, i64 16
      %v = call double @g(ptr %p)
      ret double %v
    }
    """
    region = regions_of(parse_module(llvm.read(text)).function("f"))[0]
    assert region is not None
    assert {(a.offset, str(a.type)) for a in region.accesses} == {(16, "double")}


def test_pointer_kept_in_a_struct_that_is_copied_is_followed() -> None:
    text = """
    declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
    define internal double @g(ptr %s) {
      %copy = alloca [3 x i64]
      %to = getelementptr i8, ptr %copy, i64 8
      call void @llvm.memcpy.p0.p0.i64(ptr %to, ptr %s, i64 10, i1 false)
      %p = load ptr, ptr %to
      %q = getelementptr i8, ptr %p, i64 16
      %v = load double, ptr %q
      ret double %v
    }
    define double @f(ptr %x) {
      %s = alloca [2 x i64]
      store ptr %x, ptr %s
      %v = call double @g(ptr %s)
      ret double %v
    }
    """
    region = regions_of(parse_module(llvm.read(text)).function("f"))[0]
    assert region is not None
    assert {(a.offset, str(a.type)) for a in region.accesses} == {(16, "double")}


def test_fortran_descriptor_is_recognised() -> None:
    text = """
    define double @f(ptr %d) {
      %e = getelementptr i8, ptr %d, i64 32
      %n = load i64, ptr %e
      %p = load ptr, ptr %d
      %q = getelementptr double, ptr %p, i64 %n
      %v = load double, ptr %q
      ret double %v
    }
    """
    region = regions_of(parse_module(llvm.read(text)).function("f"))[0]
    assert region is not None
    descriptor = flang_descriptor(region)
    assert descriptor is not None
    assert (descriptor.rank, str(descriptor.element)) == (1, "f64")
    assert descriptor.integers(5)[-3:] == (1, 5, 8)


def test_numba_array_parts_get_true_integers() -> None:
    names = ["retptr", "excinfo", *(f"arg.a.{part}" for part in ("0", "1", "2", "3", "4", "5.0", "5.1", "6.0", "6.1"))]
    assert numba_integers(names, 3) == {4: 9, 5: 8, 7: 3, 8: 3, 9: 24, 10: 8}
