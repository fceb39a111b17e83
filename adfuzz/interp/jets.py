"""The "jet" kind: mixed derivatives of any order, with running error bounds, for Hessian-vector products and beyond.

A direction k is a nilpotent unit ε_k (ε_k² = 0), one for each tangent given, so perturbations are never confused. A
number holds one coefficient per set of directions: c[∅] the value, c[{k}] the tangent along direction k, c[{j,k}] the
second derivative along both, …; the same direction twice is given twice. Coefficients are high-precision numbers;
e bounds how far a computation in the program's own types may be from them, a is the sum of all paths' absolute values:
    (x·y)_S = Σ_{T ⊆ S} x_T y_{S∖T},      f(x)_S = Σ_{partitions π of S} f^(|π|)(x_∅) Π_{B ∈ π} x_B   (Faà di Bruno).
The derivatives of library functions are central differences of the function itself with hundreds of bits to spare: no
table of derivatives takes part.
"""

# Tables of lambdas whose parameters are machine numbers (Any):
# pyright: reportUnknownLambdaType=false

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from functools import cache
from itertools import product
from typing import Any

from adfuzz.interp import highnumbers as hn
from adfuzz.interp import rounding as rd
from adfuzz.interp.dualnumbers import number_from_tags, relative
from adfuzz.interp.numbers import (
    DECIDING,
    ORDERED_COMPARES,
    ROUNDINGS,
    SELECTIONS,
    Log,
    decision,
    no_function,
)
from adfuzz.interp.states import POISON, UNDEF, Mixed, is_odd, odd_operand
from adfuzz.interp.tags import Source

U = 2.0**-53
ULPS = 8.0
"""Allowed error of a library function in a program, in units in the last place."""
_STEP = 70
"""Differences use steps of 2^-70 of the argument: their error is about 2^-140 of the derivative."""


class Jet:
    """Coefficients `c`, bounds `e` and sums `a`, one for each set of directions (as a bit mask); one when inactive."""

    __slots__ = ("a", "c", "e")

    def __init__(self, c: tuple[Any, ...], e: tuple[float, ...], a: tuple[float, ...]) -> None:
        self.c = c
        self.e = e
        self.a = a

    @property
    def lanes(self) -> int:
        return len(self.c) - 1

    @property
    def tangents(self) -> tuple[float, ...]:
        return tuple(map(float, self.c[1:]))

    @property
    def tangent_bounds(self) -> tuple[float, ...]:
        return self.e[1:]

    @property
    def path_sums(self) -> tuple[float, ...]:
        return self.a[1:]

    def __neg__(self) -> Jet:
        return Jet(tuple([-x for x in self.c]), self.e, self.a)

    def __add__(self, y: Any) -> Any:
        return _sum(self, y, 1) if y.__class__ is Jet else odd_operand(y)

    def __sub__(self, y: Any) -> Any:
        return _sum(self, y, -1) if y.__class__ is Jet else odd_operand(y)

    def __mul__(self, y: Any) -> Any:
        return _product(self, y) if y.__class__ is Jet else odd_operand(y)

    def __truediv__(self, y: Any) -> Any:
        if y.__class__ is not Jet:
            return odd_operand(y)
        if y.c[0] == 0 or self.c[0] - self.c[0] != 0 or y.c[0] - y.c[0] != 0:
            return _singular(self, y)
        return _product(self, _composed(y, _reciprocals(y.c[0], len(y.c)), 0.0), 3.0)

    def __radd__(self, x: Any) -> Any:
        return odd_operand(x)

    __rsub__ = __rmul__ = __rtruediv__ = __radd__

    def __repr__(self) -> str:
        return f"<{[float(x) for x in self.c]} ± {self.e}>"


def _singular(x: Jet, y: Jet) -> Jet:
    """The quotient where value or divisor is zero, infinite or NaN: derivatives are not finite numbers."""
    size = max(len(x.c), len(y.c))
    value = hn.divide(x.c[0], y.c[0])
    lost = hn.number(math.nan)
    return Jet((value, *[lost] * (size - 1)), (math.inf,) * size, (math.inf,) * size)


def _sum(x: Jet, y: Jet, sign: int) -> Jet:
    n, m = len(x.c), len(y.c)
    size = max(n, m)
    c: list[Any] = []
    e: list[float] = []
    a: list[float] = []
    for s in range(size):
        if s >= m:
            c.append(x.c[s])
        elif s >= n:
            c.append(y.c[s] if sign > 0 else -y.c[s])
        else:
            c.append(x.c[s] + y.c[s] if sign > 0 else x.c[s] - y.c[s])
        spread = U * abs(float(c[s])) if s < m and s < n else 0.0
        e.append((x.e[s] if s < n else 0.0) + (y.e[s] if s < m else 0.0) + spread)
        a.append((x.a[s] if s < n else 0.0) + (y.a[s] if s < m else 0.0))
    return Jet(tuple(c), tuple(e), tuple(a))


@cache
def _splits(s: int) -> tuple[tuple[int, int], ...]:
    """The ways to split a set in two, in order."""
    return tuple((t, s ^ t) for t in range(s + 1) if t & s == t)


def _product(x: Jet, y: Jet, ulps: float = 1.0) -> Jet:
    n, m = len(x.c), len(y.c)
    xs, ys = [abs(float(v)) for v in x.c], [abs(float(v)) for v in y.c]
    c: list[Any] = []
    e: list[float] = []
    a: list[float] = []
    for s in range(max(n, m)):
        total: Any = None
        bound = paths = 0.0
        pairs = _splits(s) if n > 1 and m > 1 else ((s, 0),) if n > 1 else ((0, s),)
        for t, r in pairs:
            term = x.c[t] * y.c[r]
            total = term if total is None else total + term
            bound += xs[t] * y.e[r] + ys[r] * x.e[t] + x.e[t] * y.e[r] + len(pairs) * ulps * U * xs[t] * ys[r]
            paths += x.a[t] * y.a[r]
        c.append(total)
        e.append(bound + 5e-324)
        a.append(paths)
    return Jet(tuple(c), tuple(e), tuple(a))


@cache
def partitions(s: int) -> tuple[tuple[int, ...], ...]:
    """The partitions of a set into blocks."""
    if s == 0:
        return ((),)
    lowest = s & -s
    rest = s ^ lowest
    found: list[tuple[int, ...]] = []
    for t, others in _splits(rest):
        found += [(lowest | t, *more) for more in partitions(others)]
    return tuple(found)


def _composed(x: Jet, derivatives: list[Any], ulps: float) -> Jet:
    """Return f(x) from f, f′, f″ … at the value: one more than the order, for the bounds."""
    return composed([x], {(k,): d for k, d in enumerate(derivatives)}, ulps)


Partials = dict[tuple[int, ...], Any]
"""Mixed partial derivatives by how often each argument is differentiated."""


def composed(xs: list[Jet], partials: Partials, ulps: float) -> Jet:
    """Return f(xs) from its partial derivatives, up to one order more than the directions need."""
    size = max(len(x.c) for x in xs)
    sizes = {key: abs(float(value)) for key, value in partials.items()}
    c: list[Any] = []
    e: list[float] = []
    a: list[float] = []
    for s in range(size):
        total: Any = hn.number(0)
        bound = paths = 0.0
        for key, factors in _terms(xs, s):
            term = partials[key]
            value = magnitude = 1.0
            spread = 0.0
            for block, x in factors:
                term = term * x.c[block]
                size_of = abs(float(x.c[block]))
                spread = spread * (size_of + x.e[block]) + magnitude * x.e[block]
                magnitude *= size_of
                value *= x.a[block]
            total = total + term
            curved = sum(
                sizes[(*key[:k], key[k] + 1, *key[k + 1 :])] * x.e[0] for k, x in enumerate(xs) if x.e[0]
            )  # the derivative itself is taken at a value that is off by e
            bound += sizes[key] * (spread + ulps * U * magnitude) + 2.0 * curved * (magnitude + spread)
            paths += sizes[key] * value
        c.append(total)
        e.append(bound + 5e-324)
        a.append(paths if s else abs(float(total)))
    return Jet(tuple(c), tuple(e), tuple(a))


def _terms(xs: list[Jet], s: int) -> Iterator[tuple[tuple[int, ...], list[tuple[int, Jet]]]]:
    """Yield the terms of Faà di Bruno's formula: which partial derivative, and the coefficients it is multiplied by."""
    active = [k for k, x in enumerate(xs) if len(x.c) > 1]
    for blocks in partitions(s):
        for places in product(active, repeat=len(blocks)):
            key = [0] * len(xs)
            for place in places:
                key[place] += 1
            yield tuple(key), [(block, xs[place]) for block, place in zip(blocks, places, strict=True)]


def _order(size: int) -> int:
    return (size - 1).bit_length()


def _reciprocals(y: Any, size: int) -> list[Any]:
    found = [1 / y]
    for k in range(1, _order(size) + 2):
        found.append(-k * found[-1] / y)
    return found


def differences(function: Callable[..., Any], xs: tuple[Any, ...], order: int) -> Partials:
    """Return all mixed partial derivatives of up to `order` at `xs` by central differences at high precision."""
    steps = [hn.number(2) ** (hn.exponent(x) - _STEP) if x != 0 else hn.number(2) ** -_STEP for x in xs]
    values: dict[tuple[int, ...], Any] = {}

    def at(halves: tuple[int, ...]) -> Any:
        if halves not in values:
            values[halves] = function(*[x + h * k / 2 for x, h, k in zip(xs, steps, halves, strict=True)])
        return values[halves]

    found: Partials = {}
    with hn.precision(200 + 80 * (order + 2)):
        for key in product(range(order + 1), repeat=len(xs)):
            if sum(key) > order:
                continue
            total: Any = hn.number(0)
            for picks in product(*(range(m + 1) for m in key)):
                weight = math.prod((-1) ** j * math.comb(m, j) for j, m in zip(picks, key, strict=True))
                total = total + weight * at(tuple(m - 2 * j for j, m in zip(picks, key, strict=True)))
            for m, h in zip(key, steps, strict=True):
                total = total / h**m
            found[key] = total
    return found


class JetNumbers:
    """Numbers with all mixed derivatives along `width` directions."""

    name = "jet"

    def __init__(self, log: Log, width: int) -> None:
        self.log = log
        self.size = 1 << width
        self._high = hn.HighNumbers(log)

    def _plain(self, value: Any) -> Jet:
        return Jet((value,), (0.0,), (abs(float(value)),))

    def constant(self, bits: int, kind: str) -> Any:
        return self._plain(self._high.constant(bits, kind))

    def given(self, value: Any, kind: str, tangents: tuple[float, ...] | None) -> Any:
        if tangents is None or self.size == 1:
            return self._plain(hn.number(value))
        c: list[Any] = [hn.number(value), *[hn.number(0)] * (self.size - 1)]
        for k, tangent in enumerate(tangents):
            c[1 << k] = hn.number(tangent)
        return Jet(tuple(c), (0.0,) * self.size, tuple([abs(float(x)) for x in c]))

    def bits(self, number: Any, kind: str) -> Any:
        if is_odd(number):
            return number
        bits = hn.pattern(number.c[0], kind)
        size = (rd.BITS[kind] + 7) // 8
        source = Source(number, bits, size, kind)
        return Mixed(bits, 0, tuple((source, index) for index in range(size)))

    def from_bits(self, bits: Any, kind: str) -> Any:
        if bits is POISON:
            return POISON
        if bits.__class__ is not Mixed:
            return self.constant(bits & ((1 << rd.BITS[kind]) - 1), kind)
        if bits.undef:
            return UNDEF
        plain = self.constant(bits.value & ((1 << rd.BITS[kind]) - 1), kind)
        return number_from_tags(
            bits, kind, self.log, plain, lambda x, factor: _product(x, self._plain(hn.number(factor)))
        )

    def is_active(self, number: Any) -> bool:
        return number.__class__ is Jet and any(number.c[1:])

    def stripped(self, number: Any) -> Any:
        return Jet(number.c[:1], number.e[:1], number.a[:1]) if number.__class__ is Jet else number

    def value_of(self, number: Any) -> Any:
        return number.c[0]

    def error_of(self, number: Any) -> float:
        """Return the bound on the value's error."""
        return number.e[0]

    def binary(self, opcode: str, kind: str, is_reordered: bool = False) -> str:
        sign = {"fadd": "+", "fsub": "-", "fmul": "*", "fdiv": "/"}.get(opcode)
        core = f"({{0}} {sign} {{1}})" if sign else "frem({0}, {1})"
        return core if kind in ("f64", *rd.WIDE) else f"round_{kind}({core})"

    def compare(self, predicate: str) -> str:
        return f"compare_{predicate}({{0}}, {{1}})"

    def helpers(self) -> dict[str, Callable[..., Any]]:
        names: dict[str, Callable[..., Any]] = {"frem": self.function("fmod", "f64")}
        for predicate, template in ORDERED_COMPARES.items():
            names[f"compare_{predicate}"] = self._comparison(template, predicate not in ("ord", "uno", "true", "false"))
        for kind in rd.KIND_TYPES:
            names[f"round_{kind}"] = _rounding(kind)
            names[f"from_int_{kind}"] = lambda x: odd_operand(x) if is_odd(x) else self._plain(hn.number(int(x)))
        high = self._high.helpers()
        for name in ("to_int", "to_int_sat"):
            names[name] = self._of_value(high[name])
        return names

    def _of_value(self, function: Callable[..., Any]) -> Callable[..., Any]:
        return lambda x, *rest: x if is_odd(x) else function(x.c[0], *rest)

    def _comparison(self, template: str, has_kink: bool) -> Callable[..., Any]:
        compare: Callable[[Any, Any], bool] = eval("lambda a, b: " + template.format("a", "b"))

        def call(x: Any, y: Any) -> Any:
            if is_odd(x) or is_odd(y):
                return odd_operand(x, y)
            if has_kink and x is not y and max(len(x.c), len(y.c)) > 1:
                self._kink(x, y)
            return compare(x.c[0], y.c[0])

        return call

    def _kink(self, x: Jet, y: Jet) -> None:
        self.log.kink(relative(float(x.c[0]), float(y.c[0]), x.e[0] + y.e[0]))

    # -------------------------------------------------------------------------------------------- functions by name

    def function(self, name: str, kind: str) -> Callable[..., Any]:
        value = hn.functions().get(name)
        if value is None:
            raise no_function(name, "jets")
        ulps = ULPS * max(rd.UNIT[kind], U) / U
        own = {"fma": lambda x, y, z: x * y + z, "fmuladd": lambda x, y, z: x * y + z, "canonicalize": lambda x: x}
        call = own.get(name) or self._call(name, value, ulps)

        def checked(*xs: Any) -> Any:
            if any(map(is_odd, xs)):
                return odd_operand(*xs)
            return call(*xs)

        return checked

    def _call(self, name: str, value: Callable[..., Any], ulps: float) -> Callable[..., Any]:
        log = self.log

        def call(*xs: Any) -> Any:
            jets = [x for x in xs if x.__class__ is Jet]
            plain = [x.c[0] if x.__class__ is Jet else x for x in xs]
            result = value(*plain)
            is_active = any(len(x.c) > 1 for x in jets)
            if name in DECIDING:
                log.decide(decision(name, result, tuple(plain)))
                if is_active:
                    self._note_kink(name, jets)
            if name in SELECTIONS:  # at ties as everywhere: a maximum takes the first, a minimum the second
                if plain[0] == plain[1]:
                    return jets[0] if "max" in name else jets[1]
                is_first = result == plain[0] or (result != result and plain[0] != plain[0])
                return jets[0] if is_first else jets[1]
            if name in ("fabs", "copysign"):
                return jets[0] if result == plain[0] else -jets[0]
            if name == "fdim":
                return self._plain(hn.number(0)) if plain[0] < plain[1] else jets[0] - jets[1]
            if not is_active or name in ROUNDINGS or name == "logb":
                return self._by_bounds(value, xs, result, jets, ulps, exact=name in ROUNDINGS)
            order = _order(max(len(x.c) for x in jets)) + 1
            return composed(jets, _partials(value, xs, jets, order), ulps)

        return call

    def _by_bounds(
        self, value: Callable[..., Any], xs: Any, result: Any, jets: list[Jet], ulps: float, *, exact: bool
    ) -> Jet:
        """Return an inactive result with the bound that its inactive arguments' errors give it."""
        if exact or not any(x.e[0] for x in jets):
            spread = 0.0 if exact else ulps * U * abs(float(result))
            return Jet((result,), (spread,), (abs(float(result)),))
        inner = [self.stripped(x) for x in jets]
        return composed(inner, _partials(value, xs, jets, 1), ulps)

    def _note_kink(self, name: str, jets: list[Jet]) -> None:
        if name in SELECTIONS or name == "fdim":
            self._kink(jets[0], jets[1])
        elif name in ("fabs", "copysign"):
            for x in jets:
                self._kink(x, self._plain(hn.number(0)))


def _partials(value: Callable[..., Any], xs: Any, jets: list[Jet], order: int) -> Partials:
    """Differentiate in the float arguments; integers (powi, ldexp, jn) are held."""
    places = [k for k, x in enumerate(xs) if x.__class__ is Jet]

    def inner(*floats: Any) -> Any:
        full = list(xs)
        for place, number in zip(places, floats, strict=True):
            full[place] = number
        return value(*full)

    return differences(inner, tuple(x.c[0] for x in jets), order)


def _rounding(kind: str) -> Callable[[Any], Any]:
    unit = rd.UNIT[kind]
    if unit <= U:
        return lambda x: x

    def call(x: Any) -> Any:
        if x.__class__ is not Jet:
            return x
        return Jet(x.c, tuple([e + 2.0 * unit * abs(float(c)) for e, c in zip(x.e, x.c, strict=True)]), x.a)

    return call
