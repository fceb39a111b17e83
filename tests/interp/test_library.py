"""Library functions and intrinsics with memory, several results, or a variable number of arguments."""

from __future__ import annotations

import ctypes
import math

import pytest

from adfuzz.interp import UndefinedBehaviour, evaluate, highnumbers

SEED = (((1.0,),),)

PIECES = {
    "frexp": ("%e = alloca i32\n %m = call double @frexp(double %x, ptr %e)\n %i = load i32, ptr %e\n"
              " %d = sitofp i32 %i to double\n %r = fmul double %m, %d",
              "declare double @frexp(double, ptr)", 3.0, 0.75 * 2, 0.5),
    "llvm.frexp": ("%p = call {double, i32} @llvm.frexp.f64.i32(double %x)\n %m = extractvalue {double, i32} %p, 0\n"
                   " %i = extractvalue {double, i32} %p, 1\n %d = sitofp i32 %i to double\n %r = fmul double %m, %d",
                   "declare {double, i32} @llvm.frexp.f64.i32(double)", 3.0, 0.75 * 2, 0.5),
    "modf": ("%w = alloca double\n %m = call double @modf(double %x, ptr %w)\n %i = load double, ptr %w\n"
             " %r = fmul double %m, %i", "declare double @modf(double, ptr)", 3.25, 0.75, 3.0),
    "llvm.modf": ("%p = call {double, double} @llvm.modf.f64(double %x)\n %m = extractvalue {double, double} %p, 0\n"
                  " %i = extractvalue {double, double} %p, 1\n %r = fmul double %m, %i",
                  "declare {double, double} @llvm.modf.f64(double)", -3.25, 0.75, -3.0),
    "sincos": ("%s = alloca double\n %c = alloca double\n call void @sincos(double %x, ptr %s, ptr %c)\n"
               " %a = load double, ptr %s\n %b = load double, ptr %c\n %r = fmul double %a, %b",
               "declare void @sincos(double, ptr, ptr)", 0.5, math.sin(0.5) * math.cos(0.5), math.cos(1.0)),
    "llvm.sincos": ("%p = call {double, double} @llvm.sincos.f64(double %x)\n"
                    " %a = extractvalue {double, double} %p, 0\n"
                    " %b = extractvalue {double, double} %p, 1\n %r = fmul double %a, %b",
                    "declare {double, double} @llvm.sincos.f64(double)", 0.5, math.sin(0.5) * math.cos(0.5),
                    math.cos(1.0)),
    "lgamma_r": ("%s = alloca i32\n %l = call double @lgamma_r(double %x, ptr %s)\n %i = load i32, ptr %s\n"
                 " %d = sitofp i32 %i to double\n %r = fmul double %l, %d",
                 "declare double @lgamma_r(double, ptr)", 1.0, 0.0, -0.5772156649015329),
    "remquo": ("%q = alloca i32\n %m = call double @remquo(double %x, double 2.0, ptr %q)\n %i = load i32, ptr %q\n"
               " %d = sitofp i32 %i to double\n %r = fadd double %m, %d",
               "declare double @remquo(double, double, ptr)", 6.5, 3.5, 1.0),
    "ldexp": ("%r = call double @ldexp(double %x, i32 3)", "declare double @ldexp(double, i32)", 1.5, 12.0, 8.0),
    "llvm.ldexp": ("%r = call double @llvm.ldexp.f64.i32(double %x, i32 -1)",
                   "declare double @llvm.ldexp.f64.i32(double, i32)", 1.5, 0.75, 0.5),
    "jn": ("%r = call double @jn(i32 0, double %x)", "declare double @jn(i32, double)", 0.5, 0.9384698072408130,
           -0.2422684576748739),
    "lround": ("%i = call i64 @lround(double %x)\n %d = sitofp i64 %i to double\n %r = fmul double %x, %d",
               "declare i64 @lround(double)", 2.5, 7.5, 3.0),
    "llvm.lrint": ("%i = call i64 @llvm.lrint.i64.f64(double %x)\n %d = sitofp i64 %i to double\n"
                   " %r = fmul double %x, %d",
                   "declare i64 @llvm.lrint.i64.f64(double)", 2.5, 5.0, 2.0),
    "significand": ("%r = call double @significand(double %x)", "declare double @significand(double)", 6.0, 1.5, 0.25),
    "logb": ("%e = call double @logb(double %x)\n %r = fmul double %e, %x", "declare double @logb(double)", 6.0, 12.0,
             2.0),
    "cabs": ("%r = call double @cabs(double %x, double 4.0)", "declare double @cabs(double, double)", 3.0, 5.0,
             0.6),
    "cexp": ("%p = call {double, double} @cexp(double %x, double 0.0)\n %a = extractvalue {double, double} %p, 0\n"
             " %b = extractvalue {double, double} %p, 1\n %r = fadd double %a, %b",
             "declare {double, double} @cexp(double, double)", 0.0, 1.0, 1.0),
    "__muldc3": ("%p = call {double, double} @__muldc3(double %x, double 2.0, double 3.0, double %x)\n"
                 " %a = extractvalue {double, double} %p, 0\n %b = extractvalue {double, double} %p, 1\n"
                 " %r = fadd double %a, %b", "declare {double, double} @__muldc3(double, double, double, double)",
                 5.0, 15.0 - 10.0 + 25.0 + 6.0, 3.0 - 2.0 + 10.0),
    "__divdc3": ("%p = call {double, double} @__divdc3(double %x, double 2.0, double 0.0, double 1.0)\n"
                 " %a = extractvalue {double, double} %p, 0\n %b = extractvalue {double, double} %p, 1\n"
                 " %s = fmul double %b, 10.0\n %r = fadd double %a, %s",
                 "declare {double, double} @__divdc3(double, double, double, double)", 5.0, 2.0 - 50.0, -10.0),
    "is.fpclass": ("%c = call i1 @llvm.is.fpclass.f64(double %x, i32 264)\n %r = select i1 %c, double %x, double 0.0",
                   "declare i1 @llvm.is.fpclass.f64(double, i32)", 2.0, 2.0, 1.0),
    "masked load and store": (
        "%a = alloca [4 x double], align 8\n store double %x, ptr %a\n"
        " %v = call <4 x double> @llvm.masked.load.v4f64.p0(ptr %a, i32 8, <4 x i1> <i1 1, i1 0, i1 0, i1 0>,"
        " <4 x double> splat (double 2.0))\n"
        " call void @llvm.masked.store.v4f64.p0(<4 x double> %v, ptr %a, i32 8, <4 x i1> <i1 0, i1 1, i1 0, i1 1>)\n"
        " %p = getelementptr double, ptr %a, i64 3\n %l = load double, ptr %p\n %r = fmul double %l, %x",
        "declare <4 x double> @llvm.masked.load.v4f64.p0(ptr, i32, <4 x i1>, <4 x double>)\n"
        "declare void @llvm.masked.store.v4f64.p0(<4 x double>, ptr, i32, <4 x i1>)", 3.0, 6.0, 2.0),
    "reductions": ("%v = insertelement <3 x double> <double 1.0, double 2.0, double 4.0>, double %x, i32 1\n"
                   " %a = call double @llvm.vector.reduce.fmul.v3f64(double 2.0, <3 x double> %v)\n"
                   " %b = call double @llvm.vector.reduce.fmax.v3f64(<3 x double> %v)\n %r = fadd double %a, %b",
                   "declare double @llvm.vector.reduce.fmul.v3f64(double, <3 x double>)\n"
                   "declare double @llvm.vector.reduce.fmax.v3f64(<3 x double>)", 5.0, 45.0, 9.0),
    "stacksave": ("%s = call ptr @llvm.stacksave.p0()\n %a = alloca [2 x double]\n store double %x, ptr %a\n"
                  " %r = load double, ptr %a\n call void @llvm.stackrestore.p0(ptr %s)",
                  "declare ptr @llvm.stacksave.p0()\ndeclare void @llvm.stackrestore.p0(ptr)", 5.0, 5.0, 1.0),
}  # fmt: skip


@pytest.mark.parametrize("what", PIECES)
def test_value_and_derivative(run, what: str) -> None:
    body, declare, x, value, slope = PIECES[what]
    text = f"define double @f(double %x) {{\n {body}\n ret double %r\n}}\n{declare}"
    found = run(text, "f64", (x,), SEED, x="f64")
    assert found.abstain == ""
    assert found.returned.values[0] == pytest.approx(value, rel=1e-14, abs=1e-15)
    assert found.returned_tangents[0].values[0] == pytest.approx(slope, rel=1e-14)
    assert run(text, "f64", (x,), number="float", x="f64").returned.values == found.returned.values


@pytest.mark.parametrize("what", PIECES)
def test_high_precision_gives_the_same_value_and_takes_the_same_path(run, what: str) -> None:
    body, declare, x, _, _ = PIECES[what]
    text = f"define double @f(double %x) {{\n {body}\n ret double %r\n}}\n{declare}"
    high = run(text, "f64", (x,), number="high", x="f64")
    dual = run(text, "f64", (x,), SEED, x="f64")
    assert float(high.returned.values[0]) == pytest.approx(dual.returned.values[0], rel=1e-14, abs=1e-15)
    assert high.path == dual.path


VARARGS = """
%list = type { i32, i32, ptr, ptr }
define double @f(double %x, i32 %n) {
  %r = call double (i32, ...) @sum(i32 %n, double %x, i32 7, double 2.0, i32 5, double %x, i32 3)
  ret double %r
}
define double @sum(i32 %n, ...) {
entry:
  %l = alloca %list, align 16
  call void @llvm.va_start.p0(ptr %l)
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %j, %loop ]
  %s = phi double [ 0.0, %entry ], [ %u, %loop ]
  %fp = getelementptr %list, ptr %l, i64 0, i32 1
  %fo = load i32, ptr %fp
  %ap = getelementptr %list, ptr %l, i64 0, i32 3
  %area = load ptr, ptr %ap
  %da = getelementptr i8, ptr %area, i32 %fo
  %fn = add i32 %fo, 16
  store i32 %fn, ptr %fp
  %d = load double, ptr %da
  %go = load i32, ptr %l
  %ia = getelementptr i8, ptr %area, i32 %go
  %gn = add i32 %go, 8
  store i32 %gn, ptr %l
  %k = load i32, ptr %ia
  %kd = sitofp i32 %k to double
  %m = fmul double %d, %kd
  %u = fadd double %s, %m
  %j = add i32 %i, 1
  %c = icmp slt i32 %j, %n
  br i1 %c, label %loop, label %end
end:
  call void @llvm.va_end.p0(ptr %l)
  ret double %u
}
declare void @llvm.va_start.p0(ptr)
declare void @llvm.va_end.p0(ptr)
"""


def test_variable_arguments_lie_as_in_native_code(run, native) -> None:
    compiled = native(VARARGS, "f", ctypes.c_double, ctypes.c_double, ctypes.c_int32)
    for n in (1, 2, 3):
        found = run(VARARGS, "f64", (1.25, n), (((1.0,), (0,)),), x="f64", n="i32")
        assert found.returned.values == (compiled(1.25, n),)
        assert found.returned_tangents[0].values == ((7.0, 7.0, 10.0)[n - 1],)


def test_everything_high_works_without_gmpy2(case, monkeypatch) -> None:
    monkeypatch.setattr(highnumbers, "_gmpy2", lambda: None)
    highnumbers.functions.cache_clear()
    try:
        text = """define double @f(double %x) {
  %a = call double @sin(double %x)
  %b = call double @llvm.floor.f64(double %x)
  %c = fdiv double %a, %b
  %d = fcmp olt double %c, 1.0
  %e = select i1 %d, double %c, double %a
  %i = bitcast double %e to i64
  %n = xor i64 %i, -9223372036854775808
  %g = bitcast i64 %n to double
  %h = fdiv double %g, 3.0
  ret double %h
}
declare double @sin(double)
declare double @llvm.floor.f64(double)
; without gmpy2
"""
        found = evaluate(case(text, "f64", x="f64"), ((2.5,),), number="high")
        assert type(found.returned.values[0]).__name__ == "mpf"
        assert float(found.returned.values[0]) == pytest.approx(-math.sin(2.5) / 6)
    finally:
        highnumbers.functions.cache_clear()


MPI = """
declare i32 @MPI_Comm_rank(i32, ptr)
declare i32 @MPI_Comm_size(i32, ptr)
declare i32 @MPI_Allreduce(ptr, ptr, i32, i32, i32, i32)
declare i32 @MPI_Isend(ptr, i32, i32, i32, i32, i32, ptr)
declare i32 @MPI_Irecv(ptr, i32, i32, i32, i32, i32, ptr)
declare i32 @MPI_Waitall(i32, ptr, ptr)
define double @f(ptr %p) {{
  %n = alloca i32
  %r = alloca [2 x i32]
  %c1 = call i32 @MPI_Comm_size(i32 1140850688, ptr %n)
  %q = getelementptr double, ptr %p, i64 2
  %s1 = call i32 @MPI_Irecv(ptr %q, i32 2, i32 1275070475, i32 0, i32 {tag}, i32 1140850688, ptr %r)
  %s2 = call i32 @MPI_Isend(ptr %p, i32 2, i32 1275070475, i32 0, i32 7, i32 1140850688, ptr %r)
  %s3 = call i32 @MPI_Waitall(i32 2, ptr %r, ptr null)
  %t = alloca double
  %s4 = call i32 @MPI_Allreduce(ptr %q, ptr %t, i32 1, i32 1275070475, i32 1476395011, i32 1140850688)
  %x = load double, ptr %t
  %size = load i32, ptr %n
  %k = sitofp i32 %size to double
  %y = fmul double %x, %k
  ret double %y
}}"""


def test_messages_of_one_rank_come_back_with_their_tangents(run) -> None:
    found = run(MPI.format(tag=7), "f64", ((2.0, 3.0, 0.0, 0.0),), (((1.0, 0.5, 0.0, 0.0),),), p="f64[4]")
    assert found.returned.values == (2.0,)
    assert found.returned_tangents[0].values == (1.0,)
    assert found.memory[0].values == (2.0, 3.0, 2.0, 3.0)
    assert found.tangents[0][0].values == (1.0, 0.5, 1.0, 0.5)


def test_waiting_for_a_message_that_nobody_sends_is_an_error(run) -> None:
    with pytest.raises(UndefinedBehaviour, match="nobody sent"):
        run(MPI.format(tag=8), "f64", ((2.0, 3.0, 0.0, 0.0),), p="f64[4]")
