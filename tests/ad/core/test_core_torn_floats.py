"""Floats read from bytes of other floats: refused where certain, ended where run time comes to it, else let be."""

from __future__ import annotations

from adfuzz.ad import lower_module

CALL = """
declare { double, float } @__enzyme_autodiff(...)
define { double, float } @derivative(double %x, i64 %tag, float %y) {
  %d = call { double, float } (...) @__enzyme_autodiff(ptr @f, double %x, metadata !"enzyme_const", i64 %tag, float %y)
  ret { double, float } %d
}
"""

UNION = """
define double @f(double %x, i64 %tag, float %y) {
  %u = alloca double
  %is = icmp eq i64 %tag, 1
  br i1 %is, label %float, label %double
float:
  store volatile float %y, ptr %u
  br label %read
double:
  store volatile double %x, ptr %u
  br label %read
read:
  %d = load volatile double, ptr %u
  %s = load volatile float, ptr %u
  %e = fpext float %s to double
  %twice = fmul double %e, 3.0
  %v = select i1 %is, double %twice, double %d
  %w = fmul double %v, %v
  ret double %w
}
"""

TORN_ON_ONE_SIDE = """
define double @f(double %x, i64 %tag, float %y) {
  %u = alloca double
  store volatile double %x, ptr %u
  %is = icmp eq i64 %tag, 1
  br i1 %is, label %tear, label %leave
tear:
  store volatile float %y, ptr %u
  %d = load volatile double, ptr %u
  ret double %d
leave:
  ret double %x
}
"""


def test_union_whose_members_are_both_read_and_one_used_is_differentiated() -> None:
    assert "call void @adfuzz.labels.look" not in lower_module(UNION + CALL)


def test_torn_double_ends_the_program_where_run_time_may_not_come_to_it() -> None:
    assert "call void @adfuzz.labels.look" in lower_module(TORN_ON_ONE_SIDE + CALL)
