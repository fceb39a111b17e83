"""NaN and infinity are traced to the instruction where they enter, values and tangents apart."""

from __future__ import annotations

from collections.abc import Callable

from adfuzz.interp.nonfinite import entries
from adfuzz.model import Case

TEXT = """define double @f(double %x, double %y) {
start:
  %a = fmul double %x, %x
  %b = fsub double %a, %a
  br label %next
next:
  %c = call double @llvm.log.f64(double %b)
  %d = fmul double %c, %y
  %e = fsub double %d, %d
  ret double %e
}
declare double @llvm.log.f64(double)"""


def test_value_is_traced_to_the_logarithm_of_zero(case: Callable[..., Case]) -> None:
    found = entries(case(TEXT, "f64", x="f64", y="f64"), ((1.5,), (2.0,)), (((1.0,), (0.0,)),))
    assert [entry.what for entry in found] == ["value", "tangent"]
    assert found[0].number == float("-inf")
    assert found[0].place.block == "next"
    assert found[0].place.instruction.startswith("%c = call double @llvm.log.f64")
    assert "becomes -inf" in str(found[0])


def test_tangent_alone_becomes_infinite(case: Callable[..., Case]) -> None:
    text = """define double @f(double %x) {
  %a = fsub double %x, 1.0
  %b = call double @cbrt(double %a)
  %c = fadd double %b, 2.0
  ret double %c
}
declare double @cbrt(double)"""
    found = entries(case(text, "f64", x="f64"), ((1.0,),), (((1.0,),),))
    assert [(entry.what, entry.place.instruction[:2]) for entry in found] == [("tangent", "%b")]


def test_nothing_is_found_where_all_is_finite(case: Callable[..., Case]) -> None:
    text = "define double @f(double %x) {\n  %a = fmul double %x, %x\n  ret double %a\n}"
    assert entries(case(text, "f64", x="f64"), ((1.0,),), (((1.0,),),)) == []


def test_overflow_is_traced_through_calls_and_vectors(case: Callable[..., Case]) -> None:
    text = """define double @f(double %x) {
  %v = insertelement <2 x double> <double 1.0, double 1.0>, double %x, i32 1
  %w = call <2 x double> @square(<2 x double> %v)
  %r = extractelement <2 x double> %w, i32 1
  ret double %r
}
define internal <2 x double> @square(<2 x double> %v) {
  %w = fmul <2 x double> %v, %v
  ret <2 x double> %w
}"""
    found = entries(case(text, "f64", x="f64"), ((1e200,),), (((1.0,),),))
    assert [(entry.what, entry.place.function) for entry in found] == [("value", "square")]
