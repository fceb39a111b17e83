"""Tangents agree with finite differences at 200 bits, which use no derivative rule, within the running error bound."""

from __future__ import annotations

import math
import random
import statistics

import pytest

from adfuzz.interp import Evaluation, evaluate
from adfuzz.interp.highnumbers import number, precision
from adfuzz.model import (
    Activity,
    Argument,
    ArrayLayout,
    Case,
    FloatLayout,
    IntegerLayout,
    Layout,
    PointerLayout,
    StructLayout,
)  # fmt: skip

F64, F32, I64 = FloatLayout("f64"), FloatLayout("f32"), IntegerLayout(64)
STEP = 2.0**-60

DECLARATIONS = """
declare double @sin(double)
declare double @exp(double)
declare double @llvm.fmuladd.f64(double, double, double)
declare double @llvm.maxnum.f64(double, double)
declare double @llvm.fabs.f64(double)
declare double @llvm.copysign.f64(double, double)
declare double @llvm.floor.f64(double)
declare double @llvm.pow.f64(double, double)
declare double @llvm.powi.f64.i32(double, i32)
declare double @atan2(double, double)
declare double @fmod(double, double)
declare <2 x double> @llvm.sqrt.v2f64(<2 x double>)
declare double @llvm.vector.reduce.fadd.v4f64(double, <4 x double>)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare ptr @malloc(i64)
declare void @free(ptr)
"""

PROGRAMS = {
    "loop with memory": """define double @f(ptr %x, double %y) {
entry:
  %t = alloca [4 x double]
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %s = phi double [ 1.0, %entry ], [ %n, %loop ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %m = call double @llvm.fmuladd.f64(double %v, double %y, double %s)
  %n = call double @sin(double %m)
  %q = getelementptr [4 x double], ptr %t, i64 0, i64 %i
  store double %n, ptr %q
  %j = add nuw nsw i64 %i, 1
  %c = icmp ult i64 %j, 4
  br i1 %c, label %loop, label %end
end:
  call void @llvm.memcpy.p0.p0.i64(ptr %x, ptr %t, i64 32, i1 false)
  ret double %n
}""",
    "branches, selects and steps": """define double @f(ptr %x, double %y) {
  %a = load double, ptr %x
  %c = fcmp olt double %a, %y
  br i1 %c, label %less, label %more
less:
  %l = fmul double %a, %a
  br label %join
more:
  %m = fdiv double %y, %a
  br label %join
join:
  %j = phi double [ %l, %less ], [ %m, %more ]
  %d = call double @llvm.maxnum.f64(double %j, double %y)
  %e = fneg double %d
  %g = call double @llvm.fabs.f64(double %e)
  %h = call double @llvm.copysign.f64(double %g, double %e)
  %k = call double @llvm.floor.f64(double %y)
  %n = fmul double %k, %h
  %o = fcmp ogt double %n, 0.0
  %r = select i1 %o, double %n, double %g
  %z = call double @fmod(double %r, double %a)
  store double %z, ptr %x
  ret double %r
}""",
    "calls through a table": """@table = internal constant [2 x ptr] [ptr @exp, ptr @square]
define internal double @square(double %x) {
  %r = fmul double %x, %x
  ret double %r
}
define double @f(ptr %x, double %y) {
  %a = load double, ptr %x
  %p = load ptr, ptr @table
  %q = load ptr, ptr getelementptr (ptr, ptr @table, i64 1)
  %b = call double %p(double %a)
  %c = call double %q(double %b)
  %d = call double @power(double %c, i32 3)
  %e = call double @atan2(double %d, double %y)
  ret double %e
}
define double @power(double %x, i32 %n) {
  %z = icmp eq i32 %n, 0
  br i1 %z, label %one, label %more
one:
  ret double 1.0
more:
  %m = sub i32 %n, 1
  %p = call double @power(double %x, i32 %m)
  %r = fmul double %p, %x
  ret double %r
}""",
    "vectors and heap": """define double @f(ptr %x, double %y) {
  %v = load <4 x double>, ptr %x, align 8
  %s = insertelement <4 x double> poison, double %y, i64 0
  %w = shufflevector <4 x double> %s, <4 x double> poison, <4 x i32> zeroinitializer
  %m = fmul <4 x double> %v, %w
  %h = call ptr @malloc(i64 32)
  store <4 x double> %m, ptr %h, align 8
  %q = getelementptr double, ptr %h, i64 1
  %l = load <2 x double>, ptr %q, align 8
  %r = call <2 x double> @llvm.sqrt.v2f64(<2 x double> %l)
  %a = extractelement <2 x double> %r, i64 1
  %b = call double @llvm.vector.reduce.fadd.v4f64(double %a, <4 x double> %m)
  call void @free(ptr %h)
  %p = call double @llvm.pow.f64(double %b, double %y)
  %t = call double @llvm.powi.f64.i32(double %p, i32 -2)
  ret double %t
}""",
    "cancellation": """define double @f(ptr %x, double %y) {
  %a = load double, ptr %x
  %b = fadd double %a, 1.0e8
  %c = fsub double %b, 1.0e8
  %d = fmul double %c, %y
  %e = fsub double %d, %c
  %g = fdiv double %e, %c
  store double %e, ptr %x
  ret double %g
}""",
    "float and conversions": """define double @f(ptr %x, double %y) {
  %a = load double, ptr %x
  %b = fptrunc double %a to float
  %c = fptrunc double %y to float
  %d = fmul float %b, %c
  %e = fdiv float %d, 3.0
  %g = fpext float %e to double
  %n = fptosi double %y to i32
  %i = sitofp i32 %n to double
  %r = fmul double %g, %i
  ret double %r
}""",
}


def differences(case: Case, point, seed, at: Evaluation) -> list[tuple[float, float]]:
    """Return (slope, 200-bit value) of every result leaf along the seed."""
    with precision():

        def shifted(values, ts, sign: int):
            return tuple(
                number(v) + sign * STEP * t if isinstance(v, float) else v for v, t in zip(values, ts, strict=True)
            )

        def moved(sign: int):
            return tuple(shifted(values, ts, sign) for values, ts in zip(point, seed, strict=True))

        low, middle, high = (evaluate(case, moved(sign), number="high") for sign in (-1, 0, 1))
        assert low.path == middle.path == high.path == at.path
        out: list[tuple[float, float]] = []
        for a, b, c in zip(leaves(low), leaves(middle), leaves(high), strict=True):
            out.append((0.0, float(b)) if isinstance(b, int) else (float((c - a) / (2 * STEP)), b))
        return out


def leaves(found: Evaluation) -> list:
    return [v for part in (found.returned, *found.memory) for v in part.values]


def check(case: Case, point, seeds) -> list[float]:
    """Assert that values and tangents are within their bounds; return the relative bounds of the tangents."""
    dual = evaluate(case, point, seeds)
    plain = evaluate(case, point, number="float")
    assert leaves(dual) == leaves(plain)
    ratios: list[float] = []
    for lane, seed in enumerate(seeds):
        values = [v for part in (dual.returned, *dual.memory) for v in zip(part.values, part.bounds, strict=True)]
        parts = (dual.returned_tangents[lane], *dual.tangents[lane])
        tangents = [t for part in parts for t in zip(part.values, part.bounds, part.sums, strict=True)]
        exact = differences(case, point, seed, dual)
        for (value, error), (t, bound, total), (slope, high) in zip(values, tangents, exact, strict=True):
            assert abs(float(high - number(value))) <= error
            assert abs(slope - t) <= bound + 2.0**-50 * abs(slope)
            assert abs(t) <= total * (1 + 1e-10)
            if t:
                ratios.append(bound / abs(t))
    return ratios


@pytest.mark.parametrize("name", PROGRAMS)
def test_program_agrees_with_finite_differences(name: str) -> None:
    arguments = (
        Argument("x", PointerLayout(ArrayLayout(F64, 4)), Activity.DUP), Argument("y", F64, Activity.OUT)
    )  # fmt: skip
    case = Case(name, PROGRAMS[name] + DECLARATIONS, "f", arguments, F64)
    seeds = (((1.0, 0.5, -2.0, 0.25), (0.0,)), ((0.0,) * 4, (1.0,)), ((0.25, 0.0, 1.0, -1.0), (-3.0,)))
    for point in (((0.5, 1.25, 2.0, 0.75), (1.375,)), ((2.5, 0.25, 1.0, 0.5), (3.0625,))):
        check(case, point, seeds)
        check(case, point, seeds[1:2])


def test_random_programs_stay_within_their_bounds_and_bounds_stay_small() -> None:
    ratios: list[float] = []
    for index in range(60):
        rng = random.Random(index)
        names = ["%x", "%y"]
        lines: list[str] = []
        for k in range(rng.randrange(5, 40)):
            a, b = rng.choice(names[-6:]), rng.choice(names)
            opcode = rng.choice(("fadd", "fsub", "fmul", "fmul", "fdiv", "sin", "exp"))
            if opcode in ("sin", "exp"):
                lines.append(f"%s{k} = call double @sin(double {a})")
                lines.append(f"%v{k} = call double @{opcode}(double %s{k})")
            else:
                lines.append(f"%v{k} = {opcode} double {a}, {b if b != a or opcode != 'fsub' else '%x'}")
            names.append(f"%v{k}")
        body = "\n  ".join(lines)
        text = f"define double @f(double %x, double %y) {{\n  {body}\n  ret double {names[-1]}\n}}\n{DECLARATIONS}"
        arguments = (Argument("x", F64, Activity.OUT), Argument("y", F64, Activity.OUT))
        case = Case("random", text, "f", arguments, F64)
        point = ((rng.uniform(0.5, 2.0),), (rng.uniform(0.5, 2.0),))
        value = evaluate(case, point, number="float").returned.values[0]
        if not math.isfinite(value) or abs(value) > 1e30:
            continue
        ratios += check(case, point, (((1.0,), (-0.5,)), ((0.25,), (1.0,))))
    assert len(ratios) > 60
    assert statistics.median(ratios) < 1e-12


def test_planted_error_of_one_part_in_a_million_is_outside_the_bound() -> None:
    arguments = (Argument("x", PointerLayout(ArrayLayout(F64, 4)), Activity.DUP), Argument("y", F64, Activity.OUT))
    case = Case("c", PROGRAMS["loop with memory"] + DECLARATIONS, "f", arguments, F64)
    found = evaluate(case, ((0.5, 1.25, 2.0, 0.75), (1.375,)), (((1.0,) * 4, (0.0,)),))
    t, bound = found.returned_tangents[0].values[0], found.returned_tangents[0].bounds[0]
    assert abs(t * 1e-6) > 1000 * bound


def test_kinks_and_ties_are_reported() -> None:
    body = " %r = call double @llvm.maxnum.f64(double %x, double %y)\n ret double %r"
    text = f"define double @f(double %x, double %y) {{\n{body}\n}}\n"
    case = Case(
        "c", text + DECLARATIONS, "f", (Argument("x", F64, Activity.OUT), Argument("y", F64, Activity.OUT)), F64
    )
    seed = (((1.0,), (0.0,)),)
    assert evaluate(case, ((1.0,), (1.0,)), seed).kink_distance == 0.0
    assert evaluate(case, ((1.0,), (0.5,)), seed).kink_distance == pytest.approx(0.5)


def test_nan_checks_are_no_kinks() -> None:
    body = " %c = fcmp uno double %x, 0.0\n %d = fcmp une double %x, %x\n %e = or i1 %c, %d"
    body += "\n %r = select i1 %e, double 1.0, double %x\n ret double %r"
    case = Case("c", f"define double @f(double %x) {{\n{body}\n}}", "f", (Argument("x", F64, Activity.OUT),), F64)
    assert evaluate(case, ((0.0,),), (((1.0,),),)).kink_distance == math.inf


def struct_case(text: str, layout: Layout, returns: Layout | None) -> Case:
    return Case("c", text, "f", (Argument("s", layout, Activity.DUP),), returns)


def test_layouts_of_structs_pointers_and_aggregates_by_value_are_followed() -> None:
    text = """%S = type { double, i32, ptr, [2 x float] }
define { double, float } @f(ptr %s) {
  %a = load double, ptr %s
  %np = getelementptr %S, ptr %s, i64 0, i32 1
  %n = load i32, ptr %np
  %pp = getelementptr %S, ptr %s, i64 0, i32 2
  %p = load ptr, ptr %pp
  %q = getelementptr double, ptr %p, i32 %n
  %b = load double, ptr %q
  store double %a, ptr %q
  %fp = getelementptr %S, ptr %s, i64 0, i32 3, i64 1
  %g = load float, ptr %fp
  %m = fmul double %a, %b
  %r = insertvalue { double, float } poison, double %m, 0
  %t = insertvalue { double, float } %r, float %g, 1
  ret { double, float } %t
}"""
    layout = PointerLayout(
        StructLayout((F64, IntegerLayout(32), PointerLayout(ArrayLayout(F64, 3)), ArrayLayout(F32, 2)))
    )
    case = struct_case(text, layout, StructLayout((F64, F32)))
    point = ((2.0, 1, 10.0, 20.0, 30.0, 0.5, 0.75),)
    seed = ((1.0, 0, 0.0, 1.0, 0.0, 0.0, 4.0),)
    found = evaluate(case, point, (seed,))
    assert found.returned.values == (40.0, 0.75)
    assert found.returned_tangents[0].values == (22.0, 4.0)
    assert found.memory[0].values == (2.0, 1, 10.0, 2.0, 30.0, 0.5, 0.75)
    assert found.tangents[0][0].values == (1.0, 0.0, 0.0, 1.0, 0.0, 0.0, 4.0)


def test_struct_passed_in_registers_and_vector_argument() -> None:
    text = """define double @f({ double, [2 x float] } %s, <2 x double> %v) {
  %a = extractvalue { double, [2 x float] } %s, 0
  %b = extractvalue { double, [2 x float] } %s, 1, 1
  %c = fpext float %b to double
  %d = extractelement <2 x double> %v, i32 1
  %e = fmul double %a, %c
  %r = fmul double %e, %d
  ret double %r
}"""
    arguments = (
        Argument("s", StructLayout((F64, ArrayLayout(F32, 2))), Activity.OUT),
        Argument("v", ArrayLayout(F64, 2), Activity.OUT),
    )
    case = Case("c", text, "f", arguments, F64)
    found = evaluate(case, ((2.0, 9.0, 3.0), (7.0, 5.0)), (((0.0, 0.0, 1.0), (0.0, 0.0)),))
    assert (found.returned.values, found.returned_tangents[0].values) == ((30.0,), (10.0,))


def test_byval_argument_is_a_copy() -> None:
    text = """%S = type { double, double }
define double @f(ptr %s) {
  %a = call double @g(ptr byval(%S) align 8 %s)
  %b = load double, ptr %s
  %r = fadd double %a, %b
  ret double %r
}
define double @g(ptr byval(%S) align 8 %p) {
  %q = getelementptr double, ptr %p, i64 1
  %v = load double, ptr %q
  store double 100.0, ptr %p
  ret double %v
}"""
    case = struct_case(text, PointerLayout(StructLayout((F64, F64))), F64)
    found = evaluate(case, ((2.0, 3.0),), (((1.0, 10.0),),))
    assert (found.returned.values, found.returned_tangents[0].values) == ((5.0,), (11.0,))


def test_remainders_of_narrow_floats_have_tangents() -> None:
    text = "define float @f(float %x, float %y) {\n  %r = frem float %x, %y\n  ret float %r\n}"
    arguments = (Argument("x", F32, Activity.OUT), Argument("y", F32, Activity.OUT))
    found = evaluate(Case("c", text, "f", arguments, F32), ((7.5,), (2.0,)), (((1.0,), (10.0,)),))
    assert (found.returned.values, found.returned_tangents[0].values) == ((1.5,), (-29.0,))
