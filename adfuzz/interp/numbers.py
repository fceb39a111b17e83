"""What a kind of number is to the machine: constants, patterns, arithmetic by template, functions of generated code.

Three kinds exist: "float" (here: IEEE values, exactly as native code computes them), "dual" and "high" (their own
files). Generated code is the same for all but for the templates and the functions it is given.
"""

# Tables of lambdas whose parameters are machine numbers (Any):
# pyright: reportUnknownLambdaType=false

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, Protocol

from adfuzz.errors import Unsupported
from adfuzz.interp import libm
from adfuzz.interp import rounding as rd
from adfuzz.interp.dual import quotient
from adfuzz.interp.states import POISON, UNDEF, Mixed, is_odd, odd_operand

OPERATORS = {"fadd": "+", "fsub": "-", "fmul": "*"}


class Log(Protocol):
    """What numbers tell the machine while running."""

    decide: Callable[[Any], None]  # adds a decision to the path signature

    def kink(self, distance: float) -> None:
        """Report the relative distance of an active number to a non-smooth point."""
        ...

    def note(self, text: str) -> None:
        """Report why no verdict may rest on this run."""
        ...


class Numbers(Protocol):
    """One kind of number."""

    name: str

    def constant(self, bits: int, kind: str) -> Any:
        """Return the number of this bit pattern."""
        ...

    def given(self, value: Any, kind: str, tangents: tuple[float, ...] | None) -> Any:
        """Return an input: `tangents` per lane, or None when it is not active."""
        ...

    def bits(self, number: Any, kind: str) -> Any: ...

    def from_bits(self, bits: Any, kind: str) -> Any: ...

    def is_active(self, number: Any) -> bool: ...

    def stripped(self, number: Any) -> Any: ...

    def binary(self, opcode: str, kind: str, is_reordered: bool = False) -> str:
        """Return the expression template of a float operation on {0} and {1}; `is_reordered`: flags let the terms of a
        sum be added in another order, which error bounds take into account."""
        ...

    def compare(self, predicate: str) -> str:
        """Return the expression template of an fcmp predicate."""
        ...

    def helpers(self) -> dict[str, Callable[..., Any]]:
        """Return the functions that the templates use, by name."""
        ...

    def function(self, name: str, kind: str) -> Callable[..., Any]:
        """Return a mathematical function by base name (`sin`, `minnum`, `fma`, …)."""
        ...

    def value_of(self, number: Any) -> Any:
        """Return the plain value (float64, or the high-precision number)."""
        ...


ORDERED_COMPARES = {
    "oeq": "({0} == {1})", "olt": "({0} < {1})", "ole": "({0} <= {1})", "ogt": "({0} > {1})", "oge": "({0} >= {1})",
    "one": "(({0} < {1}) | ({0} > {1}))", "ord": "(({0} == {0}) & ({1} == {1}))",
    "uno": "(({0} != {0}) | ({1} != {1}))",
    "ueq": "((({0} < {1}) | ({0} > {1})) ^ True)", "ult": "(({0} >= {1}) ^ True)", "ule": "(({0} > {1}) ^ True)",
    "ugt": "(({0} <= {1}) ^ True)", "uge": "(({0} < {1}) ^ True)", "une": "({0} != {1})",
    "true": "(({0} == {0}) | True)", "false": "(({0} == {0}) & False)",
}  # fmt: skip
"""fcmp on numbers whose comparisons are Python's; undef and poison travel through the operators."""


def no_function(name: str, kind: str) -> Unsupported:
    """Return the refusal for a mathematical function that the table lacks."""
    return Unsupported("no-function", f"the interpreter has no function {name} for {kind}")


class FloatNumbers:
    """IEEE values: Python floats rounded to their type; wide kinds as `wide.Wide`."""

    name = "float"

    def __init__(self, log: Log) -> None:
        self.log = log

    def constant(self, bits: int, kind: str) -> Any:
        if kind in rd.WIDE:
            from adfuzz.interp import wide

            return wide.from_pattern(bits, kind)
        return rd.unpattern(bits, kind)

    def given(self, value: Any, kind: str, tangents: tuple[float, ...] | None) -> Any:
        if kind in rd.WIDE:
            from adfuzz.interp import wide

            return wide.rounded(value, kind)
        return rd.ROUND[kind](float(value))

    def bits(self, number: Any, kind: str) -> Any:
        if is_odd(number):
            return number
        if kind in rd.WIDE:
            from adfuzz.interp import wide

            return wide.pattern(number, kind)
        return rd.pattern(number, kind)

    def from_bits(self, bits: Any, kind: str) -> Any:
        if bits is POISON:
            return POISON
        if bits.__class__ is Mixed:
            return UNDEF
        return self.constant(bits & ((1 << rd.BITS[kind]) - 1), kind)

    def is_active(self, number: Any) -> bool:
        return False

    def stripped(self, number: Any) -> Any:
        return number

    def value_of(self, number: Any) -> Any:
        return number

    def binary(self, opcode: str, kind: str, is_reordered: bool = False) -> str:
        if kind in rd.WIDE:
            return f"wide_{opcode}_{kind}({{0}}, {{1}})"
        if opcode in OPERATORS:
            core = f"{{0}} {OPERATORS[opcode]} {{1}}"
            return f"({core})" if kind == "f64" else f"round_{kind}({core})"
        core = f"{opcode}({{0}}, {{1}})"
        return core if kind == "f64" else f"round_{kind}({core})"

    def compare(self, predicate: str) -> str:
        return ORDERED_COMPARES[predicate]

    def helpers(self) -> dict[str, Callable[..., Any]]:
        names: dict[str, Callable[..., Any]] = {"fdiv": _divide, "frem": _remainder}
        for kind in ("f32", "f16", "bf16", "f64"):
            names[f"round_{kind}"] = _narrow(kind)
        for kind in rd.WIDE:
            names[f"round_{kind}"] = _widen(kind)
            for opcode in ("fadd", "fsub", "fmul", "fdiv", "frem"):
                names[f"wide_{opcode}_{kind}"] = _wide_operation(opcode, kind)
        for kind in rd.KIND_TYPES:
            names[f"from_int_{kind}"] = self._from_integer(kind)
        names["to_int"] = self._to_integer(rd.integer_of)
        names["to_int_sat"] = self._to_integer(rd.saturated)
        return names

    def _from_integer(self, kind: str) -> Callable[..., Any]:
        if kind in rd.WIDE:
            from adfuzz.interp import wide

            return lambda x: odd_operand(x) if is_odd(x) else wide.rounded(int(x), kind)
        return lambda x: odd_operand(x) if is_odd(x) else rd.from_integer(int(x), kind)

    def _to_integer(self, convert: Callable[[Any, int, bool], Any]) -> Callable[..., Any]:
        decide = self.log.decide

        def call(x: Any, bits: int, signed: bool) -> Any:
            if is_odd(x):
                return x
            result = convert(x, bits, signed)
            decide(result)
            return result

        return call

    def function(self, name: str, kind: str) -> Callable[..., Any]:
        if kind in rd.WIDE:
            from adfuzz.interp import wide

            return wide.function(name, kind)
        value = value_function(name, "f32" if kind in ("f16", "bf16") else kind)
        if kind in ("f16", "bf16"):
            inner, narrow = value, rd.ROUND[kind]
            value = lambda *xs: narrow(inner(*xs))  # noqa: E731 (a second value of the same name)
        return _odd_checked(self._deciding(name, value) if name in DECIDING else value)

    def _deciding(self, name: str, value: Callable[..., Any]) -> Callable[..., Any]:
        decide = self.log.decide

        def call(*xs: Any) -> Any:
            result = value(*xs)
            decide(decision(name, result, xs))
            return result

        return call


def _odd_checked(function: Callable[..., Any]) -> Callable[..., Any]:
    def call(*xs: Any) -> Any:
        for x in xs:
            if x.__class__ is Mixed or x is POISON:
                return odd_operand(*xs)
        return function(*xs)

    return call


def _divide(x: Any, y: Any) -> Any:
    try:
        return x / y
    except ZeroDivisionError:
        return quotient(x, y)


def _remainder(x: Any, y: Any) -> Any:
    try:
        return math.fmod(x, y)
    except ValueError:
        return math.nan
    except TypeError:
        return odd_operand(x, y)


def _narrow(kind: str) -> Callable[[Any], Any]:
    function = rd.ROUND[kind]

    def call(x: Any) -> Any:
        if x.__class__ is float:
            return function(x)
        if is_odd(x):
            return x
        from adfuzz.interp import wide

        return wide.narrowed(x, kind)

    return call


def _widen(kind: str) -> Callable[[Any], Any]:
    def call(x: Any) -> Any:
        from adfuzz.interp import wide

        return x if is_odd(x) else wide.rounded(x, kind)

    return call


def _wide_operation(opcode: str, kind: str) -> Callable[..., Any]:
    def call(x: Any, y: Any) -> Any:
        from adfuzz.interp import wide

        return odd_operand(x, y) if is_odd(x) or is_odd(y) else wide.binary(opcode, kind, x, y)

    return call


# ------------------------------------------------------------------------------------------------- values of functions


def value_function(name: str, kind: str) -> Callable[..., Any]:
    """Return the function on Python floats for f64 or f32, rounded as in native code; powi and ldexp take (x, n)."""
    narrow = rd.ROUND[kind]
    if name in libm.UNARY:
        return libm.c_function(name, kind)
    if name in libm.BINARY:
        return libm.c_function(name, kind, 2)
    if name in libm.INDEXED:
        found = libm.indexed_value(name, kind)
        return (lambda x, n: found(n, x)) if name == "powi" else found
    if name in SPECIAL:
        return SPECIAL[name](kind)
    if name in ("logb", "significand"):
        return libm.c_function(name, kind)
    if name in ("fma",):
        return libm.c_function("fma", kind, 3)
    if name == "fmuladd":
        return lambda x, y, z: narrow(narrow(x * y) + z)
    raise no_function(name, kind)


def _floor(x: float) -> float:
    return math.copysign(float(math.floor(x)), x) if math.isfinite(x) else x


def _ceil(x: float) -> float:
    return math.copysign(float(math.ceil(x)), x) if math.isfinite(x) else x


def _trunc(x: float) -> float:
    return math.copysign(float(math.trunc(x)), x) if math.isfinite(x) else x


def _even(x: float) -> float:
    return math.copysign(float(round(x)), x) if math.isfinite(x) else x


def _away(x: float) -> float:
    if not math.isfinite(x):
        return x
    whole = math.trunc(x)
    return math.copysign(float(whole + (abs(x - whole) >= 0.5) * (1 if x > 0 else -1)), x)


ROUNDINGS: dict[str, Callable[[float], float]] = {
    "floor": _floor, "ceil": _ceil, "trunc": _trunc, "rint": _even, "nearbyint": _even, "roundeven": _even,
    "round": _away,
}  # fmt: skip


def _pick_min(x: float, y: float) -> float:
    return y if y < x or x != x else x


def _pick_max(x: float, y: float) -> float:
    return y if y > x or x != x else x


def _minimum(x: float, y: float) -> float:
    if x != x or y != y:
        return math.nan
    if x == y == 0.0:
        return x if math.copysign(1.0, x) < 0 else y
    return y if y < x else x


def _maximum(x: float, y: float) -> float:
    if x != x or y != y:
        return math.nan
    if x == y == 0.0:
        return x if math.copysign(1.0, x) > 0 else y
    return y if y > x else x


def _minimum_number(x: float, y: float) -> float:
    return y if x != x else x if y != y else _minimum(x, y)


def _maximum_number(x: float, y: float) -> float:
    return y if x != x else x if y != y else _maximum(x, y)


SELECTIONS: dict[str, Callable[[float, float], float]] = {
    "minnum": _pick_min, "maxnum": _pick_max, "fmin": _pick_min, "fmax": _pick_max, "minimum": _minimum,
    "maximum": _maximum, "minimumnum": _minimum_number, "maximumnum": _maximum_number,
}  # fmt: skip
"""Functions that return one of their two operands."""


def _scaled(x: float, n: int, narrow: Callable[[float], float]) -> float:
    if x == 0.0 or not math.isfinite(x):
        return x
    try:
        return narrow(math.ldexp(x, max(-100000, min(100000, n))))
    except OverflowError:
        return math.copysign(math.inf, x)


def _difference(x: float, y: float) -> float:
    return x - y if x > y else math.nan if x != x or y != y else 0.0


DECIDING = frozenset((*ROUNDINGS, *SELECTIONS, "fabs", "copysign", "fdim", "fmod", "remainder", "logb", "significand"))
"""Functions made of pieces: which piece was taken belongs to the path signature, the same for every kind of number."""


def decision(name: str, result: Any, xs: tuple[Any, ...]) -> Any:
    """Return what a function of DECIDING decided, from plain or high-precision values."""
    if name in SELECTIONS:
        return bool(result == xs[0])
    if name == "fdim":
        return bool(xs[0] > xs[1])
    if name == "fabs":
        return bool(xs[0] >= 0)
    if name == "copysign":
        return bool((xs[0] >= 0) == (xs[1] >= 0))
    if name in ("fmod", "remainder"):
        count = float((xs[0] - result) / xs[1]) if xs[1] != 0 else math.nan
        return round(count) if math.isfinite(count) else 0
    if name == "significand":
        return math.frexp(float(xs[0]))[1]
    return float(result) if result == result else 0.0


def _of_any_kind(function: Callable[..., float]) -> Callable[[str], Callable[..., Any]]:
    return lambda kind: function


SPECIAL: dict[str, Callable[[str], Callable[..., Any]]] = {
    "fabs": lambda kind: lambda x: abs(x),
    "copysign": lambda kind: lambda x, y: math.copysign(x, y),
    "canonicalize": lambda kind: lambda x: x,
    "ldexp": lambda kind: lambda x, n: _scaled(x, n, rd.ROUND[kind]),
    "fdim": lambda kind: lambda x, y: rd.ROUND[kind](_difference(x, y)),
    **{name: _of_any_kind(function) for name, function in (*ROUNDINGS.items(), *SELECTIONS.items())},
}
