"""The "dual" kind: Real and Dual numbers in generated code, kinks reported, bytes of active numbers tagged."""

# Tables of lambdas whose parameters are machine numbers (Any):
# pyright: reportUnknownLambdaType=false

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from adfuzz.interp import libm
from adfuzz.interp import rounding as rd
from adfuzz.interp.dual import TINY, Real, dual_class, quotient
from adfuzz.interp.numbers import (
    DECIDING,
    ORDERED_COMPARES,
    ROUNDINGS,
    SELECTIONS,
    Log,
    decision,
    no_function,
    value_function,
)
from adfuzz.interp.states import POISON, UNDEF, Mixed, is_odd, odd_operand
from adfuzz.interp.tags import HIDDEN, Source, fine_bits, rebuilt_source, whole_source

_OPERATORS = {"fadd": "+", "fsub": "-", "fmul": "*", "fdiv": "/"}


class DualNumbers:
    """Numbers with running error bounds and tangents of `width` lanes."""

    name = "dual"

    def __init__(self, log: Log, width: int) -> None:
        self.log = log
        self.width = width
        self.dual = dual_class(width) if width else Real

    def constant(self, bits: int, kind: str) -> Any:
        return Real(rd.unpattern(bits, kind))

    def given(self, value: Any, kind: str, tangents: tuple[float, ...] | None) -> Any:
        v = rd.ROUND[kind](float(value))
        if tangents is None or not self.width:
            return Real(v)
        return self.dual(v, 0.0, *(part for t in tangents for part in (float(t), 0.0, abs(float(t)))))

    def bits(self, number: Any, kind: str) -> Any:
        if is_odd(number):
            return number
        bits = rd.pattern(number.v, kind)
        if number.__class__ is Real:
            return bits
        size = (rd.BITS[kind] + 7) // 8
        source = Source(number, bits, size, kind)
        return Mixed(bits, 0, tuple((source, index) for index in range(size)))

    def from_bits(self, bits: Any, kind: str) -> Any:
        if bits is POISON:
            return POISON
        if bits.__class__ is not Mixed:
            return Real(rd.unpattern(bits, kind))
        if bits.undef:
            return UNDEF
        return number_from_tags(bits, kind, self.log, Real(rd.unpattern(bits.value, kind)), _scaled)

    def is_active(self, number: Any) -> bool:
        return isinstance(number, Real) and number.has_tangent

    def stripped(self, number: Any) -> Any:
        return number.stripped() if isinstance(number, Real) else number

    def value_of(self, number: Any) -> Any:
        return number.v

    def binary(self, opcode: str, kind: str, is_reordered: bool = False) -> str:
        core = f"({{0}} {_OPERATORS[opcode]} {{1}})" if opcode in _OPERATORS else f"{opcode}({{0}}, {{1}})"
        if is_reordered and opcode in ("fadd", "fsub"):
            core = f"in_any_order_{kind}({core}, {{0}}, {{1}})"
        return core if kind in ("f64", *rd.WIDE) else f"round_{kind}({core})"

    def compare(self, predicate: str) -> str:
        return f"compare_{predicate}({{0}}, {{1}})"

    def helpers(self) -> dict[str, Callable[..., Any]]:
        names: dict[str, Callable[..., Any]] = {"frem": self.function("fmod", "f64")}
        for predicate, template in ORDERED_COMPARES.items():
            names[f"compare_{predicate}"] = self._comparison(template, predicate not in ("ord", "uno", "true", "false"))
        for kind in rd.KIND_TYPES:
            names[f"round_{kind}"] = _rounding(kind)
            names[f"in_any_order_{kind}"] = _in_any_order(kind)
            names[f"from_int_{kind}"] = _from_integer(kind)
        names["to_int"] = self._to_integer(rd.integer_of)
        names["to_int_sat"] = self._to_integer(rd.saturated)
        return names

    def _comparison(self, template: str, has_kink: bool) -> Callable[..., Any]:
        compare: Callable[[float, float], bool] = eval("lambda a, b: " + template.format("a", "b"))
        kink = self.log.kink

        def call(x: Any, y: Any) -> Any:
            try:
                a, b = x.v, y.v
            except AttributeError:
                return odd_operand(x, y)
            if has_kink and x is not y and (x.__class__ is not Real or y.__class__ is not Real):
                kink(relative(a, b, x.e + y.e))
            return compare(a, b)

        return call

    def _to_integer(self, convert: Callable[[Any, int, bool], Any]) -> Callable[..., Any]:
        log = self.log

        def call(x: Any, bits: int, signed: bool) -> Any:
            if is_odd(x):
                return x
            result = convert(x.v, bits, signed)
            if x.__class__ is not Real:
                log.kink(_to_next_integer(x.v, 0.0, x.e))
            log.decide(result)
            return result

        return call

    # -------------------------------------------------------------------------------------------- functions by name

    def function(self, name: str, kind: str) -> Callable[..., Any]:
        base = kind if kind in ("f64", "f32") else "f64" if kind in rd.WIDE else "f32"
        narrow = rd.ROUND[kind]
        value = value_function(name, base)
        if kind in ("f16", "bf16"):
            inner = value
            value = lambda *xs: narrow(inner(*xs))  # noqa: E731 (a second value of the same name)
        unit = max(rd.UNIT[kind], rd.UNIT["f64"])
        if name in libm.UNARY:
            return _unary(libm.UNARY[name], value, unit)
        if name in libm.BINARY:
            return self._binary(libm.BINARY[name], value, unit)
        if name in libm.INDEXED:
            return _indexed(libm.INDEXED[name], value, unit)
        if name in ROUNDINGS or name in ("logb", "significand"):
            return self._step(name, value)
        if name in SELECTIONS:
            return self._selection(name, value)
        own = {"fabs": self._fabs, "copysign": self._copysign, "canonicalize": lambda: lambda x: x, "fdim": self._fdim,
               "ldexp": lambda: _ldexp(value), "fma": lambda: _fma(value, unit),
               "fmuladd": lambda: _fmuladd(_rounding(kind))}.get(name)  # fmt: skip
        if own is None:
            raise no_function(name, kind)
        return own()

    def _binary(self, row: libm.Binary, value: Callable[..., float], unit: float) -> Callable[..., Any]:
        error = row.ulp * unit
        scale = row.ulp * unit / rd.UNIT["f64"]
        log = self.log

        def call(x: Any, y: Any) -> Any:
            try:
                a, b, xe, ye = x.v, y.v, x.e, y.e
            except AttributeError:
                return odd_operand(x, y)
            z = value(a, b)
            e = error * abs(z) + TINY
            dx = dy = dxe = dye = 0.0
            x_active, y_active = x.__class__ is not Real, y.__class__ is not Real
            if xe or ye:
                xx, xy, yy = (safe(f, a, b, z) for f in row.second)
                dxe, dye = xx * xe + xy * ye, xy * xe + yy * ye
            if xe or x_active:
                dx = safe(row.first[0], a, b, z)
                e += (abs(dx) + dxe) * xe if xe else 0.0
            if ye or y_active:
                dy = safe(row.first[1], a, b, z)
                e += (abs(dy) + dye) * ye if ye else 0.0
            if row.name in ("fmod", "remainder") and (x_active or y_active):
                log.kink(_to_next_integer(quotient(a, b), 0.0 if row.name == "fmod" else 0.5))
            if row.name in DECIDING:
                log.decide(decision(row.name, z, (a, b)))
            if not x_active:
                return y.scaled(z, e, dy, dye, scale)
            left = x.scaled(z, e, dx, dxe, scale)
            return left.combined(y.scaled(z, e, dy, dye, scale), z, e) if y_active else left

        return call

    def _step(self, name: str, value: Callable[[float], float]) -> Callable[..., Any]:
        log = self.log
        offset = 0.5 if name in ("rint", "nearbyint", "roundeven", "round") else 0.0

        def call(x: Any) -> Any:
            if is_odd(x):
                return x
            y = value(x.v)
            log.decide(decision(name, y, (x.v,)))
            if x.__class__ is not Real:
                log.kink(_to_next_integer(x.v, offset, x.e) if name in ROUNDINGS else _to_power(x.v))
            if name == "significand":
                return x.scaled(y, quotient(x.e * abs(y), abs(x.v)), quotient(y, x.v))
            return Real(y)

        return call

    def _selection(self, name: str, value: Callable[[float, float], float]) -> Callable[..., Any]:
        log = self.log
        takes_first = "max" in name

        def call(x: Any, y: Any) -> Any:
            try:
                a, b = x.v, y.v
            except AttributeError:
                return odd_operand(x, y)
            z = value(a, b)
            log.decide(decision(name, z, (a, b)))
            if z != z:
                return x if a != a else y
            first = takes_first if a == b else z == a  # ties: the convention of ad/rules/README.md
            if (x.__class__ is not Real or y.__class__ is not Real) and a == a and b == b:
                log.kink(relative(a, b, x.e + y.e))
            chosen = x if first else y
            return chosen if math.copysign(1.0, chosen.v) == math.copysign(1.0, z) else chosen.rounded(z, 0.0)

        return call

    def _fabs(self) -> Callable[..., Any]:
        log = self.log

        def call(x: Any) -> Any:
            if is_odd(x):
                return x
            log.decide(decision("fabs", x.v, (x.v,)))
            if x.__class__ is not Real:
                log.kink(relative(x.v, 0.0, x.e))
            if x.v == 0.0:
                return x.rounded(0.0, 0.0)  # slope 1 at both zeros
            return -x if math.copysign(1.0, x.v) < 0.0 else x

        return call

    def _copysign(self) -> Callable[..., Any]:
        log = self.log

        def call(x: Any, y: Any) -> Any:
            if is_odd(x) or is_odd(y):
                return odd_operand(x, y)
            log.decide(decision("copysign", x.v, (x.v, y.v)))
            for number in (x, y):
                if number.__class__ is not Real:
                    log.kink(relative(number.v, 0.0, number.e))
            return x if math.copysign(1.0, x.v) == math.copysign(1.0, y.v) else -x

        return call

    def _fdim(self) -> Callable[..., Any]:
        log = self.log

        def call(x: Any, y: Any) -> Any:
            if is_odd(x) or is_odd(y):
                return odd_operand(x, y)
            log.decide(decision("fdim", x.v, (x.v, y.v)))
            if x.__class__ is not Real or y.__class__ is not Real:
                log.kink(relative(x.v, y.v, x.e + y.e))
            return Real(0.0) if x.v < y.v else x - y

        return call


def relative(a: float, b: float, error: float) -> float:
    """Return the relative distance of two compared numbers, less their error; infinite when it says nothing."""
    if a == b:
        return 0.0
    size = max(abs(a), abs(b))
    return max(0.0, abs(a - b) - error) / size if math.isfinite(size) else math.inf


def safe(function: Callable[..., float], *xs: Any) -> float:
    """Return the function's value, infinite where Python's arithmetic raises."""
    try:
        return function(*xs)
    except (OverflowError, ZeroDivisionError, ValueError):
        return math.inf


def _to_next_integer(x: float, offset: float, error: float = 0.0) -> float:
    if not math.isfinite(x):
        return math.inf
    shifted = x - offset
    return max(0.0, abs(shifted - round(shifted)) - error) / max(1.0, abs(x))


def _to_power(x: float) -> float:
    mantissa = abs(math.frexp(x)[0]) if math.isfinite(x) and x else 0.75
    return min(mantissa - 0.5, 1.0 - mantissa)


def _rounding(kind: str) -> Callable[[Any], Any]:
    if kind in ("f64", *rd.WIDE):
        return lambda x: x
    narrow, unit = rd.ROUND[kind], rd.UNIT[kind]

    def call(x: Any) -> Any:
        try:
            return x.rounded(narrow(x.v), unit)
        except AttributeError:
            return x

    return call


def _in_any_order(kind: str) -> Callable[..., Any]:
    """Widen the bound of a sum that may be part of a longer one: in another order its terms may not cancel until the
    end, and what is rounded in between is as large as they are."""
    unit = max(rd.UNIT[kind], rd.UNIT["f64"])

    def call(total: Any, x: Any, y: Any) -> Any:
        if isinstance(total, Real):  # neither undefined nor poison: nor are the terms
            total.e += unit * max(0.0, abs(x.v) + abs(y.v) - abs(total.v))
        return total

    return call


def _from_integer(kind: str) -> Callable[[Any], Any]:
    unit = max(rd.UNIT[kind], rd.UNIT["f64"])

    def call(x: Any) -> Any:
        if is_odd(x):
            return odd_operand(x)
        value = rd.from_integer(int(x), kind)
        exact = math.isfinite(value) and int(value) == x
        return Real(value, 0.0 if exact else unit * abs(value))

    return call


def _unary(row: libm.Unary, value: Callable[[float], float], unit: float) -> Callable[[Any], Any]:
    first, second = row.first, row.second
    error = row.ulp * unit
    scale = row.ulp * unit / rd.UNIT["f64"]

    def call(x: Any) -> Any:
        try:
            xv, xe = x.v, x.e
        except AttributeError:
            return odd_operand(x)
        y = value(xv)
        e = error * abs(y) + TINY
        if not xe:
            if x.__class__ is Real:
                return Real(y, e)
            return x.scaled(y, e, safe(first, xv, y), 0.0, scale)
        d, s = safe(first, xv, y), safe(second, xv, y)
        de = s * xe
        return x.scaled(y, e + (abs(d) + de) * xe, d, de, scale)

    return call


def _indexed(row: libm.Indexed, value: Callable[..., float], unit: float) -> Callable[..., Any]:
    swapped = row.name != "powi"

    def call(x: Any, n: Any) -> Any:
        if swapped:
            x, n = n, x
        if is_odd(x) or is_odd(n):
            return odd_operand(x, n)
        y = value(n, x.v) if swapped else value(x.v, n)
        steps = max(row.ulp, float(abs(n)))
        e = steps * unit * abs(y) + TINY
        d = safe(row.first, n, x.v, y)
        de = safe(row.second, n, x.v, y) * x.e if x.e else 0.0
        return x.scaled(y, e + ((abs(d) + de) * x.e if x.e else 0.0), d, de, steps * unit / rd.UNIT["f64"])

    return call


def _ldexp(value: Callable[[float, int], float]) -> Callable[..., Any]:
    def call(x: Any, n: Any) -> Any:
        if is_odd(x) or is_odd(n):
            return odd_operand(x, n)
        y = value(x.v, n)
        factor = value(1.0, n)
        return x.scaled(y, x.e * factor + TINY, factor, 0.0, 1.0)

    return call


def _fma(value: Callable[..., float], unit: float) -> Callable[..., Any]:
    def call(x: Any, y: Any, z: Any) -> Any:
        if is_odd(x) or is_odd(y) or is_odd(z):
            return odd_operand(x, y, z)
        return (x * y + z).rounded(value(x.v, y.v, z.v), unit)

    return call


def _fmuladd(narrow: Callable[[Any], Any]) -> Callable[..., Any]:
    return lambda x, y, z: narrow(narrow(x * y) + z)


def number_from_tags(bits: Mixed, kind: str, log: Log, plain: Any, scale: Callable[[Any, float], Any]) -> Any:
    """Return the number whose bytes these are, a power of two of it, or `plain` with a note that a derivative hides."""
    source = whole_source(bits.tags)
    if source is not None and source.kind == kind:
        pattern = bits.value & ((1 << 8 * source.size) - 1)
        if pattern == source.bits:
            return source.number
        factor = rd.same_bits(pattern, source.bits, kind) if kind not in rd.WIDE else None
        if factor is not None:
            return scale(source.number, factor)
    elif (source := rebuilt_source(bits.tags, bits.value, kind)) is not None:
        factor = rd.same_bits(bits.value & ((1 << rd.BITS[kind]) - 1), source.bits, kind)
        if factor is not None:
            return scale(source.number, factor)
    if fine_bits(bits.tags):
        log.note(HIDDEN)
    return plain


def _scaled(number: Any, factor: float) -> Any:
    return -number if factor == -1.0 else number.scaled(number.v * factor, abs(factor) * number.e, factor, 0.0, 0.0)
