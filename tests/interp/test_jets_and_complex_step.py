"""Mixed derivatives of any order and the complex step agree with duals, with differences, and with known formulas."""

from __future__ import annotations

import math
from typing import Any

import mpmath
import pytest

from adfuzz.errors import Unsupported
from adfuzz.interp import evaluate, highnumbers
from adfuzz.interp.jets import partitions
from adfuzz.model import Activity, Argument, Case, FloatLayout
from generators import generate
from oracles.points import draw_points
from oracles.tolerance import KINK

CASES = [generate(dialect, 5, index) for dialect in ("raw", "clang") for index in range(12)]


def direction(case: Case, start: int) -> Any:
    """Return a dense direction of small numbers."""
    return tuple(
        tuple(
            ((3 * k + 2 * i + start) % 5 - 2) / 2 if leaf.is_float and argument.activity is not Activity.CONST else 0
            for k, leaf in enumerate(argument.leaves)
        )
        for i, argument in enumerate(case.arguments)
    )


def numbers(found: Any, lane: int) -> list[tuple[float, float]]:
    """Return tangents and bounds of a lane, defined ones only."""
    undefined = set(found.undefined)
    pairs = list(zip(found.returned_tangents[lane].values, found.returned_tangents[lane].bounds, strict=True))
    for index, part in enumerate(found.tangents[lane]):
        rows = zip(part.values, part.bounds, strict=True)
        pairs += [pair for place, pair in enumerate(rows) if (index, place) not in undefined]
    return pairs


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_first_order_of_jets_is_the_dual(case: Case) -> None:
    point = draw_points(case, 1, 3)[0]
    u, v = direction(case, 0), direction(case, 1)
    dual = evaluate(case, point, (u, v))
    if dual.abstain or dual.kink_distance < KINK:
        pytest.skip("undecided")
    jet = evaluate(case, point, (u, v), number="jet")
    if jet.path != dual.path:
        pytest.skip("rounding decides the path")
    for lane in (0, 1):
        for (a, bound), (b, _) in zip(numbers(dual, lane), numbers(jet, lane), strict=True):
            assert abs(a - b) <= bound or (a != a and b != b)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_second_order_is_the_slope_of_the_first(case: Case) -> None:
    point = draw_points(case, 1, 3)[0]
    u, v = direction(case, 0), direction(case, 1)
    jet = evaluate(case, point, (u, v), number="jet")
    with highnumbers.precision():
        step = highnumbers.number(2) ** -20

        def slope_at(sign: int) -> Any:
            """The jet of one direction at a point beside."""
            moved = tuple(
                tuple(
                    highnumbers.number(x) + sign * step * d if isinstance(x, float) else x
                    for x, d in zip(xs, ds, strict=True)
                )
                for xs, ds in zip(point, v, strict=True)
            )
            return evaluate(case, moved, (u,), number="jet")

        low, high = slope_at(-1), slope_at(1)
    if low.path != high.path or low.path != jet.path or jet.kink_distance < KINK:
        pytest.skip("a kink is near")
    for (a, _), (b, _), (second, bound) in zip(numbers(low, 0), numbers(high, 0), numbers(jet, 2), strict=True):
        slope = (b - a) * 2.0**19  # of numbers rounded to double, over a step of 2^-20
        if math.isfinite(slope) and math.isfinite(second):
            assert abs(slope - second) <= bound + 1e-8 * (abs(a) + abs(b)) + 1e-4 * abs(second)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_complex_step_is_the_dual(case: Case) -> None:
    point = draw_points(case, 1, 3)[0]
    u = direction(case, 0)
    dual = evaluate(case, point, (u,))
    try:
        stepped = evaluate(case, point, (u,), number="complex")
    except Unsupported as error:
        assert error.code == "complex-step"
        return
    if dual.abstain or stepped.abstain or dual.kink_distance < KINK or dual.path != stepped.path:
        pytest.skip("undecided")
    for (a, bound), (b, _) in zip(numbers(dual, 0), numbers(stepped, 0), strict=True):
        assert abs(a - b) <= bound + 2.0**-52 * abs(b) or (a != a and b != b)


def test_third_derivative_of_a_power(run) -> None:
    text = """define double @f(double %x) {
  %y = call double @pow(double %x, double 5.0)
  ret double %y
}
declare double @pow(double, double)"""
    found = run(text, "f64", (1.5,), (((1.0,),),) * 3, number="jet", x="f64")
    first, second, third = 5 * 1.5**4, 20 * 1.5**3, 60 * 1.5**2
    expected = (first, first, second, first, second, second, third)
    for lane, value in zip(found.returned_tangents, expected, strict=True):
        assert lane.values[0] == pytest.approx(value, rel=1e-15)
        assert 0 < lane.bounds[0] < 1e-12 * lane.sums[0]


def test_perturbations_of_two_directions_are_not_confused(run) -> None:
    """d/dx (x · d/dy (x + y)) at y = x: 1, where confusing the two gives 2."""
    text = """define double @f(double %x, double %y) {
  %s = fadd double %x, %y
  %p = fmul double %x, %s
  ret double %p
}"""
    found = run(text, "f64", (3.0, 3.0), (((1.0,), (0.0,)), ((0.0,), (1.0,))), number="jet", x="f64", y="f64")
    assert [lane.values[0] for lane in found.returned_tangents] == [9.0, 3.0, 1.0]


def test_bounds_of_second_order_hold_for_double_precision() -> None:
    """A cancelling computation in doubles, differentiated twice by hand, stays within the bound, which is not wide."""
    text = """define double @f(double %x) {
  %e = call double @exp(double %x)
  %a = fmul double %e, 1000.1
  %b = fmul double %e, 1000.0
  %c = fsub double %a, %b
  %d = fmul double %c, %c
  ret double %d
}
declare double @exp(double)"""
    case = Case("t", text, "f", (Argument("x", FloatLayout("f64"), Activity.OUT),), FloatLayout("f64"))
    found = evaluate(case, ((0.7,),), (((1.0,),),) * 2, number="jet").returned_tangents[2]
    e = math.exp(0.7)
    c = e * 1000.1 - e * 1000.0
    in_doubles = 2 * c * c + 2 * c * c  # c = c′ = c″
    assert 0 < abs(in_doubles - found.values[0]) <= found.bounds[0] < 1e-9


def test_partitions_are_those_of_bell() -> None:
    assert [len(partitions((1 << k) - 1)) for k in range(6)] == [1, 1, 2, 5, 15, 52]


def test_complex_step_refuses_what_it_cannot_do(run) -> None:
    text = """define double @f(double %x) {
  %y = call double @nextafter(double %x, double 2.0)
  ret double %y
}
declare double @nextafter(double, double)"""
    with pytest.raises(Unsupported, match="no analytic continuation of nextafter"):
        run(text, "f64", (1.5,), (((1.0,),),), number="complex", x="f64")
    with pytest.raises(Unsupported, match="one direction"):
        run(text, "f64", (1.5,), (((1.0,),),) * 2, number="complex", x="f64")


@pytest.mark.parametrize("bits", (200, 400, 1000))
def test_precision_can_be_chosen(case, bits: int) -> None:
    text = """define double @f(double %x) {
  %y = call double @llvm.sqrt.f64(double %x)
  ret double %y
}
declare double @llvm.sqrt.f64(double)"""
    found = evaluate(case(text, "f64", x="f64"), ((2.0,),), number="high", bits=bits).returned.values[0]
    with mpmath.workprec(bits + 20):
        exact = mpmath.sqrt(2)
        error = abs(mpmath.mpf(str(found)) - exact) if not hasattr(found, "as_integer_ratio") else None
        if error is None:
            numerator, denominator = found.as_integer_ratio()
            error = abs(mpmath.mpf(int(numerator)) / int(denominator) - exact)
        assert 0 < error < mpmath.mpf(2) ** (1 - bits)


def test_complex_step_of_a_remainder_keeps_the_whole_quotient() -> None:
    text = "define double @f(double %x, double %y) {\n  %r = frem double %x, %y\n  ret double %r\n}\n"
    f64 = FloatLayout("f64")
    case = Case("rem", text, "f", (Argument("x", f64, Activity.OUT), Argument("y", f64, Activity.OUT)), f64)
    found = evaluate(case, ((7.5,), (2.0,)), (((1.0,), (1.0,)),), number="complex")
    assert found.returned_tangents[0].values == (-2.0,)  # 7.5 − 3·2: dr = dx − 3 dy
