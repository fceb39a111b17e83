"""What stands for arguments that cannot be drawn: a count for the end of an array, functions of the file in structs."""

from __future__ import annotations

from adfuzz.checking.run import Checked, check_function
from adfuzz.interp import evaluate
from adfuzz.ir import llvm

RANGE = """
define double @f(ptr %first, ptr %last) {
entry:
  %none = icmp eq ptr %first, %last
  br i1 %none, label %end, label %loop
loop:
  %p = phi ptr [ %first, %entry ], [ %next, %loop ]
  %s = phi double [ 0.0, %entry ], [ %t, %loop ]
  %v = load double, ptr %p
  %t = fadd double %s, %v
  %next = getelementptr double, ptr %p, i64 1
  %over = icmp eq ptr %next, %last
  br i1 %over, label %end, label %loop
end:
  %r = phi double [ 0.0, %entry ], [ %t, %loop ]
  ret double %r
}
"""
MEMBER = """
define double @weighted(double %x, ptr %params) {
  %q = getelementptr double, ptr %params, i64 1
  %a = load double, ptr %params
  %b = load double, ptr %q
  %ax = fmul double %a, %x
  %r = fadd double %ax, %b
  ret double %r
}
define double @f(ptr %what, double %x) {
  %at = getelementptr { i64, ptr, ptr }, ptr %what, i64 0, i32 1
  %function = load ptr, ptr %at
  %where = getelementptr { i64, ptr, ptr }, ptr %what, i64 0, i32 2
  %params = load ptr, ptr %where
  %r = call double %function(double %x, ptr %params)
  ret double %r
}
"""


def checked(text: str) -> Checked:
    found = check_function(llvm.read(text), "f", {})
    assert not found.trouble, found.trouble
    return found


def test_end_of_an_array_is_passed_as_a_count() -> None:
    found = checked(RANGE)
    assert found.case is not None
    (array, count), point = found.case.arguments, found.case.points[0]
    assert str(array.layout) == f"ptr->f64[{point[1][0]}]"
    assert count.name == "count.last"
    assert found.notes[1][1] == "last is compared with first: its end"
    assert float(evaluate(found.case, point).returned.values[0]) == sum(float(x) for x in point[0])


def test_function_of_the_file_is_stored_in_the_struct_that_is_passed() -> None:
    found = checked(MEMBER)
    assert found.case is not None
    assert ("what->[8]=@weighted", "a function of this file with the type of its calls") in found.notes
    assert "ptr->f64[2]" in str(found.case.arguments[0].layout)
    point = found.case.points[0]
    a, b = [float(x) for x in point[0]][-2:]
    assert float(evaluate(found.case, point).returned.values[0]) == a * float(point[1][0]) + b
