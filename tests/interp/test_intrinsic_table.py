"""Every intrinsic of the LLVM in use is implemented or absent with a reason; rows that nothing else meets run here."""

from __future__ import annotations

import ctypes
from pathlib import Path

import llvmlite.binding as binding
import pytest

from adfuzz.errors import Unsupported
from adfuzz.interp import absent, calls, environment, intrinsics, vectors

assert environment.TABLE is vectors.TABLE is intrinsics.EMITTERS  # importing them adds their rows


def names_of_llvm() -> list[str]:
    """Read LLVM's own table of intrinsic names out of its shared library: one string after the other."""
    library = Path(binding.__file__).parent / "libllvmlite.so"
    if not library.exists():
        library = Path(binding.ffi.lib._name)
    data = library.read_bytes()
    start = data.index(b"\0llvm.abs\0") + 1
    names: list[str] = []
    for piece in data[start : start + (1 << 20)].split(b"\0"):
        if not piece.startswith(b"llvm."):
            break
        names.append(piece.decode())
    return names


NAMES = names_of_llvm()


def test_the_table_of_llvm_was_found() -> None:
    assert len(NAMES) > 10_000
    assert {"llvm.sqrt", "llvm.memcpy", "llvm.masked.gather", "llvm.x86.sse2.pause"} <= set(NAMES)


def test_every_intrinsic_is_implemented_or_absent_with_a_reason() -> None:
    missing = [
        name for name in NAMES if not intrinsics.emitter(name) and not calls.base_name(name) and not absent.reason(name)
    ]
    assert missing == []


def test_no_row_is_about_an_intrinsic_that_llvm_does_not_have() -> None:
    known = [name.removeprefix("llvm.") for name in NAMES]

    def is_known(row: str) -> bool:
        return any(name == row or name.startswith(row + ".") or row.startswith(name + ".") for name in known)

    assert [row for row in (*absent.ABSENT, *intrinsics.EMITTERS) if not is_known(row)] == []


def test_refusal_of_an_absent_intrinsic_gives_the_reason(run) -> None:
    text = """define i64 @f(i64 %x) {
  %t = call i64 @llvm.readcyclecounter()
  ret i64 %t
}
declare i64 @llvm.readcyclecounter()"""
    with pytest.raises(Unsupported, match="a clock"):
        run(text, "i64", (1,), x="i64")


V4 = "<4 x double>"
LANES = (0.5, 1.25, -2.0, 3.5, 4.75, 5.5, -6.25, 7.0)
ROWS = {
    "interleave": """%w = call <8 x double> @llvm.vector.interleave2.v8f64(<4 x double> %a, <4 x double> %b)
  %r = shufflevector <8 x double> %w, <8 x double> poison, <4 x i32> <i32 1, i32 2, i32 4, i32 7>""",
    "deinterleave": """%w = shufflevector <4 x double> %a, <4 x double> %b, <8 x i32>
    <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %d = call {<4 x double>, <4 x double>} @llvm.vector.deinterleave2.v8f64(<8 x double> %w)
  %d0 = extractvalue {<4 x double>, <4 x double>} %d, 0
  %d1 = extractvalue {<4 x double>, <4 x double>} %d, 1
  %r = fadd <4 x double> %d0, %d1""",
    "splice left": "%r = call <4 x double> @llvm.vector.splice.left.v4f64(<4 x double> %a, <4 x double> %b, i32 1)",
    "splice right": "%r = call <4 x double> @llvm.vector.splice.right.v4f64(<4 x double> %a, <4 x double> %b, i32 1)",
    "compress": """%m = fcmp ogt <4 x double> %b, %a
  %r = call <4 x double> @llvm.experimental.vector.compress.v4f64(<4 x double> %a, <4 x i1> %m, <4 x double> %b)""",
    "expandload": """%m = fcmp ogt <4 x double> %b, %a
  %r = call <4 x double> @llvm.masked.expandload.v4f64(ptr %p, <4 x i1> %m, <4 x double> %b)""",
    "compressstore": """%m = fcmp ogt <4 x double> %b, %a
  call void @llvm.masked.compressstore.v4f64(<4 x double> %b, ptr %p, <4 x i1> %m)
  %r = load <4 x double>, ptr %p, align 8""",
    "modf of vectors": """%s = call {<4 x double>, <4 x double>} @llvm.modf.v4f64(<4 x double> %a)
  %s0 = extractvalue {<4 x double>, <4 x double>} %s, 0
  %s1 = extractvalue {<4 x double>, <4 x double>} %s, 1
  %r = fsub <4 x double> %s0, %s1""",
    "constrained": """%c = call <4 x i1> @llvm.experimental.constrained.fcmp.v4f64(<4 x double> %a, <4 x double> %b,
    metadata !"olt", metadata !"fpexcept.strict") strictfp
  %i = call <4 x i32> @llvm.experimental.constrained.fptosi.v4i32.v4f64(<4 x double> %a,
    metadata !"fpexcept.strict") strictfp
  %g = call <4 x double> @llvm.experimental.constrained.sitofp.v4f64.v4i32(<4 x i32> %i, metadata !"round.dynamic",
    metadata !"fpexcept.strict") strictfp
  %t = call <4 x float> @llvm.experimental.constrained.fptrunc.v4f32.v4f64(<4 x double> %b, metadata !"round.dynamic",
    metadata !"fpexcept.strict") strictfp
  %e = call <4 x double> @llvm.experimental.constrained.fpext.v4f64.v4f32(<4 x float> %t,
    metadata !"fpexcept.strict") strictfp
  %k = call <4 x double> @llvm.experimental.constrained.fmul.v4f64(<4 x double> %g, <4 x double> %e,
    metadata !"round.tonearest", metadata !"fpexcept.strict") strictfp
  %r = select <4 x i1> %c, <4 x double> %k, <4 x double> %a""",
    "memset pattern": """call void @llvm.experimental.memset.pattern.p0.f64.i64(ptr %p, double 2.5, i64 3, i1 false)
  %l = load <4 x double>, ptr %p, align 8
  %r = fadd <4 x double> %l, %a""",
    "get rounding": """%g = call i32 @llvm.get.rounding()
  %g1 = sitofp i32 %g to double
  %r = insertelement <4 x double> %a, double %g1, i32 0""",
}


@pytest.mark.parametrize("row", ROWS)
def test_row_computes_what_native_code_does(row: str, run, native) -> None:
    text = f"""define void @f(ptr %p) {{
  %q = getelementptr {V4}, ptr %p, i64 1
  %a = load {V4}, ptr %p, align 8
  %b = load {V4}, ptr %q, align 8
  {ROWS[row]}
  store {V4} %r, ptr %q, align 8
  ret void
}}"""
    found = run(text, "", (LANES,), number="float", p="f64[8]").memory[0].values
    buffer = (ctypes.c_double * 8)(*LANES)
    native(text, "f", None, ctypes.c_void_p)(ctypes.addressof(buffer))
    assert found == tuple(buffer)


def test_frexp_of_vectors_gives_two_vectors(run) -> None:
    """Native code of this LLVM has none to compare with."""
    text = """define void @f(ptr %p) {
  %a = load <2 x double>, ptr %p, align 8
  %s = call {<2 x double>, <2 x i32>} @llvm.frexp.v2f64.v2i32(<2 x double> %a)
  %s0 = extractvalue {<2 x double>, <2 x i32>} %s, 0
  %s1 = extractvalue {<2 x double>, <2 x i32>} %s, 1
  %s2 = sitofp <2 x i32> %s1 to <2 x double>
  %r = fsub <2 x double> %s0, %s2
  store <2 x double> %r, ptr %p, align 8
  ret void
}
declare {<2 x double>, <2 x i32>} @llvm.frexp.v2f64.v2i32(<2 x double>)"""
    assert run(text, "", ((6.0, -0.25),), number="float", p="f64[2]").memory[0].values == (0.75 - 3.0, -0.5 + 1.0)


def test_matrix_intrinsics_multiply_and_transpose(run) -> None:
    text = """define void @f(ptr %p) {
  %a = call <6 x double> @llvm.matrix.column.major.load.v6f64.i64(ptr %p, i64 2, i1 false, i32 2, i32 3)
  %t = call <6 x double> @llvm.matrix.transpose.v6f64(<6 x double> %a, i32 2, i32 3)
  %m = call <4 x double> @llvm.matrix.multiply.v4f64.v6f64.v6f64(<6 x double> %a, <6 x double> %t, i32 2, i32 3, i32 2)
  call void @llvm.matrix.column.major.store.v4f64.i64(<4 x double> %m, ptr %p, i64 3, i1 false, i32 2, i32 2)
  ret void
}
declare <6 x double> @llvm.matrix.column.major.load.v6f64.i64(ptr, i64, i1, i32, i32)
declare <6 x double> @llvm.matrix.transpose.v6f64(<6 x double>, i32, i32)
declare <4 x double> @llvm.matrix.multiply.v4f64.v6f64.v6f64(<6 x double>, <6 x double>, i32, i32, i32)
declare void @llvm.matrix.column.major.store.v4f64.i64(<4 x double>, ptr, i64, i1, i32, i32)"""
    found = run(text, "", ((1.0, 2.0, 3.0, 4.0, 5.0, 6.0),), number="float", p="f64[6]").memory[0].values
    assert found == (35.0, 44.0, 3.0, 44.0, 56.0, 6.0)


def test_trampoline_passes_the_static_chain(run) -> None:
    text = """define double @f(double %x) {
  %t = alloca [32 x i8], align 16
  %c = alloca double
  store double %x, ptr %c
  call void @llvm.init.trampoline(ptr %t, ptr @inner, ptr %c)
  %g = call ptr @llvm.adjust.trampoline(ptr %t)
  %y = call double %g(double 3.0)
  ret double %y
}
define internal double @inner(ptr nest %chain, double %k) {
  %v = load double, ptr %chain
  %w = fmul double %v, %k
  ret double %w
}
declare void @llvm.init.trampoline(ptr, ptr, ptr)
declare ptr @llvm.adjust.trampoline(ptr)"""
    found = run(text, "f64", (1.5,), (((1.0,),),), x="f64")
    assert found.returned.values == (4.5,)
    assert found.returned_tangents[0].values == (3.0,)


def test_atomic_flag_of_a_reference_count(run) -> None:
    text = """define i8 @f(ptr %p) {
  %z = call i8 @llvm.x86.atomic.sub.cc.i64(ptr %p, i64 1, i32 4)
  ret i8 %z
}
declare i8 @llvm.x86.atomic.sub.cc.i64(ptr, i64, i32 immarg)"""
    assert run(text, "i8", ((1,),), number="float", p="i64[1]").returned.values == (1,)
    assert run(text, "i8", ((2,),), number="float", p="i64[1]").returned.values == (0,)
