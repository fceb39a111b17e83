"""Which values take part in a derivative: may depend on an active input and may reach an active output.

Each row is a function, which of its arguments are active, and the values that must be active; all other named values
must not be.
"""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from adfuzz.ad import lower_module
from adfuzz.ad.options import Options
from adfuzz.analysis.activity import Activity, carries_derivative, refuse_mixed
from adfuzz.errors import Unsupported
from adfuzz.ir import llvm
from adfuzz.ir import types as ty
from adfuzz.ir.module import Function
from adfuzz.ir.values import Value

HEAD = """
declare ptr @malloc(i64)
declare void @free(ptr)
declare i32 @printf(ptr, ...)
declare double @llvm.sin.f64(double)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
declare void @sink(ptr)
@state = internal global double 0.0
@table = internal constant [2 x double] [double 1.0, double 2.0]
define internal double @twice(double %v) {
  %r = fmul double %v, 2.0
  ret double %r
}
"""


@dataclass(frozen=True)
class Row:
    """A function, active arguments (names), values that are active, and whether the result counts."""

    name: str
    body: str
    arguments: str
    active: str
    returns: bool = True


ROWS = (
    Row("what_depends_on_the_input", """define double @f(double %x, double %c) {
  %a = fmul double %x, %c
  %b = fmul double %c, %c
  %r = fadd double %a, %b
  ret double %r
}""", "x", "x a r"),
    Row("what_reaches_no_output", """define double @f(double %x) {
  %a = fmul double %x, %x
  %b = fmul double %a, %x
  ret double %a
}""", "x", "x a"),
    Row("nothing_when_the_result_does_not_count", """define double @f(double %x) {
  %a = fmul double %x, %x
  ret double %a
}""", "x", "", returns=False),
    Row("comparisons_and_integers_end_it", """define double @f(double %x) {
  %c = fcmp ogt double %x, 1.0
  %k = fptosi double %x to i64
  %d = sitofp i64 %k to double
  %s = select i1 %c, double %d, double 2.0
  ret double %s
}""", "x", ""),
    Row("phi_with_a_literal_arm", """define double @f(double %x, i1 %c) {
entry:
  br i1 %c, label %yes, label %join
yes:
  br label %join
join:
  %r = phi double [ %x, %yes ], [ 0.0, %entry ]
  ret double %r
}""", "x", "x r"),
    Row("local_memory_that_gets_active_data", """define double @f(double %x, double %c) {
  %p = alloca double
  %q = alloca double
  store double %x, ptr %p
  store double %c, ptr %q
  %a = load double, ptr %p
  %b = load double, ptr %q
  %r = fmul double %a, %b
  ret double %r
}""", "x", "x p a r"),
    Row("const_memory_stays_const", """define double @f(ptr %x, ptr %c) {
  %a = load double, ptr %x
  %b = load double, ptr %c
  store double %a, ptr %c
  %r = fmul double %a, %b
  ret double %r
}""", "x", "x a r"),
    Row("copies_carry_it", """define double @f(ptr %x) {
  %p = alloca [2 x double]
  %q = alloca [2 x double]
  call void @llvm.memcpy.p0.p0.i64(ptr %p, ptr %x, i64 16, i1 false)
  call void @llvm.memset.p0.i64(ptr %q, i8 0, i64 16, i1 false)
  %a = load double, ptr %p
  %b = load double, ptr %q
  %r = fmul double %a, %b
  ret double %r
}""", "x", "x p a r"),
    Row("pointers_through_memory", """define double @f(ptr %x) {
  %slot = alloca ptr
  store ptr %x, ptr %slot
  %p = load ptr, ptr %slot
  %r = load double, ptr %p
  ret double %r
}""", "x", "x slot p r"),
    Row("heap_that_gets_active_data", """define double @f(double %x) {
  %p = call ptr @malloc(i64 8)
  %q = call ptr @malloc(i64 8)
  store double %x, ptr %p
  store double 1.0, ptr %q
  %r = load double, ptr %p
  %s = load double, ptr %q
  ret double %r
}""", "x", "x p r"),
    Row("printing_does_not_use_it", """define double @f(double %x, ptr %s) {
  %a = fmul double %x, %x
  %n = call i32 (ptr, ...) @printf(ptr %s, double %a)
  ret double 1.0
}""", "x", ""),
    Row("constant_tables_are_const", """define double @f(double %x) {
  %a = load double, ptr @table
  %r = fmul double %a, %x
  ret double %r
}""", "x", "x r"),
    Row("calls_with_active_arguments", """define double @f(double %x) {
  %a = call double @twice(double %x)
  %b = call double @twice(double 3.0)
  %r = fmul double %a, 2.0
  ret double %r
}""", "x", "x a r"),
    Row("float_bits_in_integers", """define double @f(double %x) {
  %i = bitcast double %x to i64
  %j = xor i64 %i, -9223372036854775808
  %r = bitcast i64 %j to double
  ret double %r
}""", "x", "x i j r"),
    Row("one_way_round_a_loop", """define double @f(double %x, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %k, %loop ]
  %a = phi double [ 1.0, %entry ], [ %b, %loop ]
  %b = phi double [ 2.0, %entry ], [ %c, %loop ]
  %c = fmul double %x, %b
  %k = add i64 %i, 1
  %go = icmp slt i64 %k, %n
  br i1 %go, label %loop, label %done
done:
  ret double %a
}""", "x", "x a b c"),
)  # fmt: skip


def function_of(body: str) -> Function:
    return llvm.load_text(HEAD + body).function("f")


def named(function: Function) -> dict[str, Value]:
    values: list[Value] = [*function.arguments, *function.instructions]
    return {value.name: value for value in values if value.name}


def analysed(function: Function, active: str, returns: bool = True, everything: bool = False) -> Activity:
    return Activity(function, [a.name in active.split() for a in function.arguments], returns, everything)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_exactly_these_values_are_active(row: Row) -> None:
    function = function_of(row.body)
    activity = analysed(function, row.arguments, row.returns)
    found = {name for name, value in named(function).items() if activity.is_active(value)}
    integers = {name for name in found if named(function)[name].type.is_integer}
    expected = set(row.active.split())
    assert found - integers == expected - integers
    assert expected <= found


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_switching_the_analysis_off_loses_nothing(row: Row) -> None:
    function = function_of(row.body)
    everything = analysed(function, row.arguments, row.returns, everything=True)
    exact = analysed(function, row.arguments, row.returns)
    assert all(everything.is_active(v) for v in named(function).values() if exact.is_active(v))


def test_result_does_not_depend_on_the_order_of_questions() -> None:
    function = function_of(ROWS[8].body)
    one, other = analysed(function, "x"), analysed(function, "x")
    values = list(named(function).values())
    first = {value: one.is_active(value) for value in values}
    second = {value: other.is_active(value) for value in reversed(values)}
    assert first == second


def test_pointer_to_const_or_active_memory_is_named() -> None:
    function = function_of("""define double @f(ptr %x, ptr %c, i1 %k) {
  %p = select i1 %k, ptr %x, ptr %c
  %r = load double, ptr %p
  ret double %r
}""")
    activity = analysed(function, "x")
    pointer, load = named(function)["p"], named(function)["r"]
    found = activity.mixed(pointer)
    assert found is not None and [argument.name for argument in found] == ["c", "x"]
    with pytest.raises(Unsupported, match="mixed-activity"):
        refuse_mixed(activity, pointer, next(i for i in function.instructions if i is load))


def test_pointer_to_two_active_arguments_is_not_mixed() -> None:
    function = function_of("""define double @f(ptr %x, ptr %y, i1 %k) {
  %p = select i1 %k, ptr %x, ptr %y
  %r = load double, ptr %p
  ret double %r
}""")
    assert analysed(function, "x y").mixed(named(function)["p"]) is None


@pytest.mark.parametrize(("kind", "expected"), [
    (ty.DOUBLE, True), (ty.HALF, True), (ty.PTR, True), (ty.I64, True), (ty.I32, True), (ty.I8, False), (ty.I1, False),
    (ty.vector(2, ty.FLOAT), True), (ty.struct((ty.I8, ty.DOUBLE)), True), (ty.struct((ty.I8, ty.I1)), False),
])  # fmt: skip
def test_types_that_can_carry_a_derivative(kind: ty.Type, expected: bool) -> None:
    assert carries_derivative(kind) is expected


STORED_BEFORE_A_REPORT = """
declare double @__enzyme_autodiff(...)
declare void @REPORT(i64, ptr) cold noreturn
define void @f(ptr %x, ptr %c, i64 %i) {
  %slot = alloca [2 x ptr]
  store ptr %x, ptr %slot
  %second = getelementptr ptr, ptr %slot, i64 1
  store ptr %c, ptr %second
  %place = getelementptr ptr, ptr %slot, i64 %i
  %chosen = load ptr, ptr %place
  %v = load double, ptr %x
  %w = fmul double %v, %v
  store double %w, ptr %chosen
  %bad = icmp ugt i64 %i, 1
  br i1 %bad, label %report, label %end
report:
  call void @REPORT(i64 %i, ptr %slot)
  unreachable
end:
  ret void
}
define void @g(ptr %x, ptr %dx, ptr %c, i64 %i) {
  call double (...) @__enzyme_autodiff(
      ptr @f, metadata !"enzyme_dup", ptr %x, ptr %dx, metadata !"enzyme_const", ptr %c, i64 %i)
  ret void
}
"""


@pytest.mark.parametrize(
    ("name", "reads"),
    [
        ("_RNvNtCs123_4core9panicking18panic_bounds_check", False),
        ("_ZN4core6option13expect_failed17h0123456789abcdefE", False),
        ("_RNvCs123_4mine4fail", True),
        ("report_core", True),
    ],
)
def test_reports_of_errors_by_rusts_own_crates_read_no_active_data(name: str, reads: bool) -> None:
    text = STORED_BEFORE_A_REPORT.replace("REPORT", name)
    try:
        lower_module(text, Options(pre_optimize=False))
        refused = ""
    except Unsupported as problem:
        refused = str(problem)
    assert ("read back from there" in refused) == reads, refused
