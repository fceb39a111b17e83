"""The derivative table of the interpreter against 60-digit numerical differentiation over each function's domain."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import mpmath
import pytest

from adfuzz.interp import libm
from adfuzz.interp.highnumbers import _by_mpmath, number, precision
from adfuzz.interp.highnumbers import functions as high_functions

POINTS = 6
UNIT = 2.0**-53


@pytest.fixture(autouse=True)
def sixty_digits():
    with mpmath.workdps(60):
        yield


def functions() -> dict[str, Callable[..., Any]]:
    table = _by_mpmath()
    table["powi"] = lambda x, n: x**n
    table["fmod"] = lambda x, y: x - mpmath.floor(x / y) * y
    table["remainder"] = lambda x, y: x - mpmath.nint(x / y) * y
    table["nextafter"] = lambda x, y: x
    table["pow"] = mpmath.power
    table["atan2pi"] = lambda y, x: mpmath.atan2(y, x) / mpmath.pi
    table["cbrt"] = lambda x: mpmath.sign(x) * mpmath.cbrt(abs(x))
    return table


FUNCTIONS = functions()


@pytest.mark.parametrize("name", libm.UNARY)
def test_unary_derivative_is_right_over_its_domain(name: str) -> None:
    row = libm.UNARY[name]
    exact = FUNCTIONS[name]
    rng = random.Random(name)
    for low, high in row.domain:
        for _ in range(POINTS):
            x = rng.uniform(low, high)
            y = libm.c_function(name)(x)
            value = exact(mpmath.mpf(x))
            slope = mpmath.diff(exact, mpmath.mpf(x))
            curve = abs(mpmath.diff(exact, mpmath.mpf(x), 2))
            assert abs(y - value) <= row.ulp * UNIT * abs(value), (x, y)
            assert abs(row.first(x, y) - slope) <= row.ulp * UNIT * (abs(slope) + abs(curve * x)), (x, row.first(x, y))
            assert curve <= row.second(x, y) * 1.001 + 1e-300, (x, row.second(x, y), curve)


@pytest.mark.parametrize("name", libm.BINARY)
def test_binary_derivatives_are_right_over_their_domain(name: str) -> None:
    row = libm.BINARY[name]
    exact = FUNCTIONS[name]
    rng = random.Random(name)
    for _ in range(3 * POINTS):
        x, y = (rng.uniform(*domain) for domain in row.domain)
        point = (mpmath.mpf(x), mpmath.mpf(y))
        z = libm.c_function(name, "f64", 2)(x, y)
        for index, order in enumerate(((1, 0), (0, 1))):
            slope = mpmath.diff(exact, point, order)
            found = row.first[index](x, y, z)
            curves = [abs(mpmath.diff(exact, point, o)) for o in ((2, 0), (1, 1), (0, 2))]
            room = abs(slope) + curves[index] * abs(x) + curves[index + 1] * abs(y)
            assert abs(found - slope) <= row.ulp * UNIT * room, (x, y, order, found)
            for second, curve in zip(row.second, curves, strict=True):
                assert curve <= second(x, y, z) * 1.001 + 1e-20, (x, y, curve)


@pytest.mark.parametrize("name", libm.INDEXED)
def test_indexed_derivatives_are_right_over_their_domain(name: str) -> None:
    row = libm.INDEXED[name]
    rng = random.Random(name)
    value = libm.indexed_value(name, "f64")
    for n in (0, 1, 2, 5, -3):
        if name == "yn" and n < 0:
            continue
        for _ in range(POINTS):
            x = rng.uniform(*row.domain)
            exact = (lambda t, n=n: t**n) if name == "powi" else (lambda t, n=n: FUNCTIONS[name](n, t))
            y = value(n, x)
            slope = mpmath.diff(exact, mpmath.mpf(x))
            curve = abs(mpmath.diff(exact, mpmath.mpf(x), 2))
            room = abs(slope) + curve * abs(x) + abs(y)
            assert abs(row.first(n, x, y) - slope) <= row.ulp * UNIT * room, (n, x)
            assert curve <= row.second(n, x, y) * 1.001 + 1e-200, (n, x)


def test_both_high_precision_backends_agree() -> None:
    with precision():
        for name, row in libm.UNARY.items():
            for low, high in row.domain:
                x = (low + 2 * high) / 3
                fast = high_functions()[name](number(x))
                slow = _by_mpmath()[name](mpmath.mpf(x))
                text = str(fast) if "mpfr" in type(fast).__name__ else mpmath.nstr(fast, 60)
                assert abs(mpmath.mpf(text) - slow) <= (1 + abs(slow)) * mpmath.mpf(10) ** -45, name


def test_planted_wrong_derivative_is_seen() -> None:
    """The comparison above is sharp enough to see one part in 10¹⁴."""
    row = libm.UNARY["sin"]
    x = 0.7
    slope = mpmath.diff(mpmath.sin, mpmath.mpf(x))
    wrong = row.first(x, 0.0) * (1 + 1e-14)
    assert abs(wrong - slope) > row.ulp * UNIT * abs(slope)
