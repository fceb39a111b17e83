"""The derivatives of holomorphic functions that no common library has are those of mpmath's."""

from __future__ import annotations

import cmath
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import mpmath as mp
import pytest

from adfuzz.ad.complex_calls import HOLOMORPHIC

Number = Any  # mpmath is untyped


@dataclass
class Numbers:
    """The operations of `Complex` on Python's complex numbers. `order`: of a Bessel function."""

    function: Callable[[int, complex], Number]
    order: int = 2

    def add(self, x: complex, y: complex) -> complex:
        return x + y

    def subtract(self, x: complex, y: complex) -> complex:
        return x - y

    def multiply(self, x: complex, y: complex) -> complex:
        return x * y

    def divide(self, x: complex, y: complex) -> complex:
        return x / y

    def scale(self, x: complex, factor: float) -> complex:
        return x * factor

    def turned(self, x: complex) -> complex:
        return x * 1j

    def number(self, value: float, x: complex) -> complex:
        return complex(value)

    def neighbour(self, step: int, z: complex) -> complex:
        return complex(self.function(self.order + step, z))

    def call(self, name: str, z: complex) -> complex:
        return {"cexp": cmath.exp}[name](z)


def _faddeeva(z: Number) -> Number:
    return mp.exp(-z * z) * mp.erfc(-1j * z)


FUNCTIONS: dict[str, Callable[[int, Number], Number]] = {
    "Faddeeva_erf": lambda n, z: mp.erf(z),
    "Faddeeva_erfc": lambda n, z: mp.erfc(z),
    "Faddeeva_erfi": lambda n, z: mp.erfi(z),
    "Faddeeva_erfcx": lambda n, z: mp.exp(z * z) * mp.erfc(z),
    "Faddeeva_dawson": lambda n, z: mp.sqrt(mp.pi) / 2 * mp.exp(-z * z) * mp.erfi(z),
    "Faddeeva_w": lambda n, z: _faddeeva(z),
    "cmplx_inv": lambda n, z: 1 / z,
    "cmplx_sqrt": lambda n, z: mp.sqrt(z),
    "cmplx_jn": mp.besselj,
    "cmplx_yn": mp.bessely,
}
POINTS = [0.5 + 0.25j, -1.25 + 0.5j, 0.75 - 1.5j, 2.0 + 1.0j]


@pytest.mark.parametrize("name", FUNCTIONS)
@pytest.mark.parametrize("z", POINTS)
def test_slope(name: str, z: complex, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("adfuzz.ad.complex_calls._suffix", lambda x: "")
    c = Numbers(FUNCTIONS[name])
    slope: Any = HOLOMORPHIC[name]
    found = slope(c, z, complex(FUNCTIONS[name](c.order, mp.mpc(z))))
    with mp.workdps(40):
        expected = complex(mp.diff(lambda w: FUNCTIONS[name](c.order, w), mp.mpc(z)))
    assert found == pytest.approx(expected, rel=1e-10)
