"""The native dual gives the interpreter's tangents on generated cases, and abstains where it cannot know."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from adfuzz.interp import evaluate
from adfuzz.model import Activity, Argument, ArrayLayout, Case, FloatLayout, IntegerLayout, PointerLayout
from benchmarks.native_dual import LOOP, Tally, compare
from generators import generate
from generators.dialects import DIALECTS
from oracles.native_dual import NativeDual

F64 = FloatLayout("f64")


@pytest.fixture(scope="module")
def judge() -> Iterator[NativeDual]:
    made = NativeDual()
    yield made
    made.close()


def case_of(text: str, count: int = 4, activity: Activity = Activity.DUP) -> Case:
    """Return a case of `double @f(double, ptr to doubles)`."""
    pointer = PointerLayout(ArrayLayout(F64, count))
    return Case("t", text, "f", (Argument("x", F64, Activity.OUT), Argument("p", pointer, activity)), F64)


@pytest.mark.parametrize("dialect", sorted(DIALECTS))
def test_tangents_of_generated_cases_are_the_interpreters(judge: NativeDual, dialect: str) -> None:
    tally = Tally()
    compare(judge, [generate(dialect, 31, index) for index in range(60)], 2, 31, tally)
    assert tally.differences == []
    assert tally.counts["points"] >= 110
    assert tally.counts["leaves agree"] > 500


POINT = ((1.5,), (0.5, 2.0, -1.0, 3.0))
SEED = ((1.0,), (0.25, 1.0, 0.0, 0.0))

PROGRAMS = {
    "copies as integers": """define double @f(double %x, ptr %p) {
  %q = getelementptr double, ptr %p, i64 2
  store double %x, ptr %p
  %i = load i64, ptr %p
  store i64 %i, ptr %q
  %r = load double, ptr %q
  %s = fmul double %r, %r
  ret double %s
}""",
    "memcpy and memset": """define double @f(double %x, ptr %p) {
  %a = alloca [4 x double], align 16
  call void @llvm.memcpy.p0.p0.i64(ptr %a, ptr %p, i64 32, i1 false)
  call void @llvm.memset.p0.i64(ptr %p, i8 0, i64 16, i1 false)
  %q = getelementptr double, ptr %a, i64 1
  %v = load double, ptr %q
  %w = load double, ptr %p
  %s = fmul double %v, %x
  %t = fadd double %s, %w
  ret double %t
}""",
    "calls through pointers": """@t = constant [2 x ptr] [ptr @g, ptr @h]
define double @g(double %x) {
  %y = fmul double %x, %x
  ret double %y
}
define double @h(double %x) {
  %y = call double @llvm.exp.f64(double %x)
  ret double %y
}
define double @f(double %x, ptr %p) {
  %c = fcmp olt double %x, 1.0
  %k = zext i1 %c to i64
  %e = xor i64 %k, 1
  %q = getelementptr ptr, ptr @t, i64 %e
  %g = load ptr, ptr %q
  %y = call double %g(double %x)
  ret double %y
}""",
    "floats, vectors, heap": """define double @f(double %x, ptr %p) {
  %m = call ptr @malloc(i64 64)
  %v = load <4 x double>, ptr %p, align 8
  %i = insertelement <4 x double> %v, double %x, i32 3
  %n = fptrunc <4 x double> %i to <4 x float>
  store <4 x float> %n, ptr %m, align 16
  %q = getelementptr float, ptr %m, i64 3
  %g = load float, ptr %q
  %w = load <4 x float>, ptr %m, align 16
  %s = shufflevector <4 x float> %w, <4 x float> poison, <4 x i32> <i32 1, i32 1, i32 0, i32 3>
  %o = fmul <4 x float> %s, %w
  %r = call float @llvm.vector.reduce.fadd.v4f32(float %g, <4 x float> %o)
  call void @free(ptr %m)
  %d = fpext float %r to double
  ret double %d
}
declare ptr @malloc(i64)
declare void @free(ptr)""",
    "atomics": """define double @f(double %x, ptr %p) {
  %q = getelementptr double, ptr %p, i64 1
  %a = atomicrmw fadd ptr %p, double %x seq_cst
  %b = atomicrmw fsub ptr %q, double %a monotonic
  %c = atomicrmw xchg ptr %p, double %b seq_cst
  %i = alloca i64
  store i64 5, ptr %i
  %n = atomicrmw add ptr %i, i64 2 seq_cst
  %m = load i64, ptr %i
  %k = uitofp i64 %m to double
  %d = load double, ptr %p
  %s = fmul double %c, %d
  %r = fmul double %s, %k
  ret double %r
}""",
    "globals begin afresh": """@g = internal global double 2.0
define double @f(double %x, ptr %p) {
  %v = load double, ptr @g
  %w = fmul double %v, %x
  store double %w, ptr @g
  %r = fadd double %w, %v
  ret double %r
}""",
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_program_has_the_interpreters_tangent(judge: NativeDual, name: str) -> None:
    case = case_of(PROGRAMS[name])
    exact = evaluate(case, POINT, (SEED,))
    for _ in range(2):
        found = judge.run(case, POINT, SEED)
        assert found.abstain == ""
        assert found.returned == pytest.approx(exact.returned.values, rel=1e-7)
        assert found.returned_tangents == pytest.approx(exact.returned_tangents[0].values, rel=1e-6)
        assert found.memory == exact.memory[0:0] or found.memory[1] == exact.memory[1].values
        assert found.tangents[1] == pytest.approx(exact.tangents[0][1].values)


HIDDEN = """define double @f(double %x, ptr %p) {
  %i = bitcast double %x to i64
  %j = add i64 %i, 4503599627370497
  %y = bitcast i64 %j to double
  ret double %y
}"""


def test_tangent_hidden_by_integers_makes_it_abstain(judge: NativeDual) -> None:
    assert "hide" in judge.run(case_of(HIDDEN), POINT, SEED).abstain
    assert judge.run(case_of(HIDDEN), POINT, ((0.0,), SEED[1])).abstain == ""


def test_half_of_an_active_double_makes_it_abstain(judge: NativeDual) -> None:
    text = """define double @f(double %x, ptr %p) {
  store volatile double %x, ptr %p
  %i = load volatile i16, ptr %p
  %y = sitofp i16 %i to double
  ret double %y
}"""
    assert "hide" in judge.run(case_of(text), POINT, SEED).abstain


def test_active_data_in_const_memory_makes_it_abstain(judge: NativeDual) -> None:
    text = """define double @f(double %x, ptr %p) {
  store double %x, ptr %p
  %y = load volatile double, ptr %p
  ret double %y
}"""
    assert "const memory" in judge.run(case_of(text, activity=Activity.CONST), POINT, SEED).abstain


@pytest.mark.parametrize(
    ("line", "reason"),
    (("%y = call double @strange(double %x)", "@strange is not known"),
     ("%y = atomicrmw fmax ptr %p, double %x seq_cst", "atomicrmw fmax"),
     ("%z = fptrunc double %x to half\n  %y = fpext half %z to double", "no half")),
)  # fmt: skip
def test_what_is_not_covered_stops_the_run_with_its_reason(judge: NativeDual, line: str, reason: str) -> None:
    text = f"define double @f(double %x, ptr %p) {{\n  {line}\n  ret double %y\n}}\ndeclare double @strange(double)"
    assert reason in judge.run(case_of(text), POINT, SEED).abstain
    assert judge.run(case_of(PROGRAMS["memcpy and memset"]), POINT, SEED).abstain == ""  # and the next case runs


def test_code_that_is_not_covered_does_no_harm_where_control_does_not_reach_it(judge: NativeDual) -> None:
    text = """define double @f(double %x, ptr %p) {
  %c = fcmp ogt double %x, 100.0
  br i1 %c, label %strange, label %plain
strange:
  %y = call double @strange(double %x)
  ret double %y
plain:
  ret double %x
}
declare double @strange(double)"""
    found = judge.run(case_of(text), POINT, SEED)
    assert found.abstain == "" or "unresolved" in found.abstain
    assert found.returned_tangents == (1.0,)


def test_paths_tell_branches_apart(judge: NativeDual) -> None:
    text = """define double @f(double %x, ptr %p) {
  %c = fcmp ogt double %x, 1.0
  br i1 %c, label %one, label %two
one:
  store double %x, ptr %p
  br label %two
two:
  ret double %x
}"""
    low, high, again = (judge.run(case_of(text), ((x,), POINT[1]), SEED).path for x in (0.5, 1.5, 2.5))
    assert low != high == again


def test_a_hundred_million_instructions_take_seconds(judge: NativeDual) -> None:
    pointer = PointerLayout(ArrayLayout(F64, 1024))
    arguments = (Argument("x", pointer, Activity.DUP), Argument("n", IntegerLayout(64), Activity.CONST),
                 Argument("y", F64, Activity.OUT))  # fmt: skip
    case = Case("loop", LOOP, "f", arguments, F64)
    values = tuple(0.1 + 0.001 * k for k in range(1024))
    found = judge.run(case, (values, (8_000_000,), (1.25,)), ((1.0,) * 1024, (0,), (0.5,)))
    assert found.abstain == ""
    assert found.returned_tangents[0] != 0.0
