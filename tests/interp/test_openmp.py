"""OpenMP regions run with a team of one thread, derivatives included."""

from __future__ import annotations

import math

import pytest

PARALLEL_SUM = """
define double @f(ptr %x, i32 %n) {
  %s = alloca double
  store double 0.0, ptr %s
  %c = alloca i32
  store i32 %n, ptr %c
  call void (ptr, i32, ptr, ...) @__kmpc_fork_call(ptr null, i32 3, ptr @region, ptr %c, ptr %x, ptr %s)
  %r = load double, ptr %s
  ret double %r
}
define internal void @region(ptr %gtid, ptr %btid, ptr %c, ptr %x, ptr %s) {
entry:
  %t = load i32, ptr %gtid
  %last = alloca i32
  %lower = alloca i32
  %upper = alloca i32
  %stride = alloca i32
  %n = load i32, ptr %c
  %top = sub i32 %n, 1
  store i32 0, ptr %last
  store i32 0, ptr %lower
  store i32 %top, ptr %upper
  store i32 1, ptr %stride
  SCHEDULE
loop:
  %i = phi i32 [ %first, %FROM ], [ %j, %loop ]
  %p = getelementptr double, ptr %x, i32 %i
  %v = load double, ptr %p
  %w = call double @sin(double %v)
  %a = atomicrmw fadd ptr %s, double %w seq_cst
  %j = add i32 %i, 1
  %m = icmp sle i32 %j, %end
  br i1 %m, label %loop, label %done
done:
  call void @__kmpc_barrier(ptr null, i32 %t)
  ret void
}
declare double @sin(double)
declare void @__kmpc_fork_call(ptr, i32, ptr, ...)
declare void @__kmpc_barrier(ptr, i32)
declare void @__kmpc_for_static_init_4(ptr, i32, i32, ptr, ptr, ptr, ptr, i32, i32)
declare void @__kmpc_dispatch_init_4(ptr, i32, i32, i32, i32, i32, i32)
declare i32 @__kmpc_dispatch_next_4(ptr, i32, ptr, ptr, ptr, ptr)
"""
STATIC = """call void @__kmpc_for_static_init_4(ptr null, i32 %t, i32 34, ptr %last, ptr %lower, ptr %upper,
    ptr %stride, i32 1, i32 1)
  %first = load i32, ptr %lower
  %end = load i32, ptr %upper
  br label %loop"""
DYNAMIC = """call void @__kmpc_dispatch_init_4(ptr null, i32 %t, i32 35, i32 0, i32 %top, i32 1, i32 4)
  %more = call i32 @__kmpc_dispatch_next_4(ptr null, i32 %t, ptr %last, ptr %lower, ptr %upper, ptr %stride)
  %first = load i32, ptr %lower
  %end = load i32, ptr %upper
  %any = icmp ne i32 %more, 0
  br i1 %any, label %loop, label %done"""


@pytest.mark.parametrize("schedule", (STATIC, DYNAMIC))
def test_parallel_loop_is_summed_and_differentiated(run, schedule: str) -> None:
    text = PARALLEL_SUM.replace("SCHEDULE", schedule).replace("%FROM", "%entry")
    found = run(text, "f64", ((0.5, 1.0, 1.5), 3), (((0.0, 1.0, 2.0), (0,)),), x="f64[3]", n="i32")
    assert found.returned.values[0] == pytest.approx(math.sin(0.5) + math.sin(1.0) + math.sin(1.5), rel=1e-15)
    assert found.returned_tangents[0].values[0] == pytest.approx(math.cos(1.0) + 2 * math.cos(1.5), rel=1e-15)
