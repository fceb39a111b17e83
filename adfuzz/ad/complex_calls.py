"""Complex arithmetic that compilers call as functions: products, quotients, and holomorphic functions of libraries.

A complex number is two float arguments, or a <2 x T>, [2 x T] or {T, T}, and one of these as a result. The derivative
of a holomorphic f is multiplication by f′(z); its transpose is multiplication by the conjugate of f′(z).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from adfuzz.ad.complex_parts import is_pair
from adfuzz.ad.rules.special import TWO_OVER_ROOT_PI
from adfuzz.analysis import library
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder, constant_float
from adfuzz.ir.instructions import Call
from adfuzz.ir.module import Function
from adfuzz.ir.types import Type
from adfuzz.ir.values import Value

if TYPE_CHECKING:  # the sweeps use this module
    from adfuzz.ad.forward import ForwardSweep
    from adfuzz.ad.reverse import ReverseSweep

Pair = tuple[Value, Value]

PRODUCTS = frozenset(f"__mul{kind}c3" for kind in "hsdxt")
POWERS = frozenset(("cpow", "cpowf", "cpowl"))
QUOTIENTS = frozenset(f"__div{kind}c3" for kind in "hsdxt")


class Complex:
    """Complex arithmetic at the place of a builder; `like` is a call whose result type and precision are used."""

    def __init__(self, b: Builder, like: Call, others: Sequence[Value] = ()) -> None:
        self.b = b
        self.like = like
        self.others = others  # the values of arguments that are not complex

    def parts(self, value: Value) -> Pair:
        """Take a complex result apart."""
        if isinstance(value.type, ty.VectorType):
            return self.b.extract_element(value, 0), self.b.extract_element(value, 1)
        return self.b.extract_value(value, (0,)), self.b.extract_value(value, (1,))

    def join(self, pair: Pair, type: Type) -> Value:
        """Make a complex result."""
        if isinstance(type, ty.VectorType):
            first = self.b.insert_element(values.poison(type), pair[0], 0)
            return self.b.insert_element(first, pair[1], 1)
        return self.b.aggregate(type, pair)

    def add(self, x: Pair, y: Pair) -> Pair:
        return self.b.fadd(x[0], y[0]), self.b.fadd(x[1], y[1])

    def subtract(self, x: Pair, y: Pair) -> Pair:
        return self.b.fsub(x[0], y[0]), self.b.fsub(x[1], y[1])

    def multiply(self, x: Pair, y: Pair) -> Pair:
        b = self.b
        real = b.fsub(b.fmul(x[0], y[0]), b.fmul(x[1], y[1]))
        return real, b.fadd(b.fmul(x[0], y[1]), b.fmul(x[1], y[0]))

    def conjugate(self, x: Pair) -> Pair:
        return x[0], self.b.fneg(x[1])

    def scale(self, x: Pair, factor: float) -> Pair:
        by = constant_float(x[0].type, factor)
        return self.b.fmul(x[0], by), self.b.fmul(x[1], by)

    def reciprocal(self, x: Pair) -> Pair:
        """1 / x."""
        return self.divide(self.number(1.0, x), x)

    def turned(self, x: Pair) -> Pair:
        """i x."""
        return self.b.fneg(x[1]), x[0]

    def root(self, x: Pair) -> Pair:
        """The principal square root."""
        return self.call(f"csqrt{_suffix(x)}", x)

    def neighbour(self, step: int, z: Pair) -> Pair:
        """The same function of an integer and a complex number, at the next integer."""
        i = self.like
        order = self.others[0]
        moved = self.b.add(order, values.integer(order.type, step))
        first = i.arguments[1].type
        passed = [*z] if first.is_float and not isinstance(first, ty.VectorType) else [self.join(z, first)]
        return self.parts(self.b.call(i.callee, (moved, *passed), function_type=i.function_type))

    def number(self, value: float, x: Pair) -> Pair:
        """A real constant in the precision of `x`."""
        return constant_float(x[0].type, value), constant_float(x[0].type, 0.0)

    def divide(self, x: Pair, y: Pair) -> Pair:
        """By the runtime's own division, which does not overflow where the quotient does not."""
        kind = {"half": "h", "float": "s", "double": "d", "x86_fp80": "x", "fp128": "t"}[x[0].type.text]
        return self.call(f"__div{kind}c3", x, y)

    def call(self, name: str, *operands: Pair) -> Pair:
        """Call a complex function of the runtime or the C library by its full name."""
        module = self.like.function.module
        assert module is not None
        scalar = operands[0][0].type
        result = ty.vector(2, scalar) if scalar is ty.FLOAT else ty.struct((scalar, scalar))
        arguments = [part for pair in operands for part in pair]
        if scalar is ty.FLOAT and not name.startswith("__"):  # the C library's, not the runtime's
            arguments = [self.join(pair, result) for pair in operands]
        kind = ty.function(result, tuple(a.type for a in arguments))
        return self.parts(self.b.call(module.declare(name, kind), arguments, function_type=kind))


def _suffix(x: Pair) -> str:
    return {"float": "f", "double": "", "x86_fp80": "l"}[x[0].type.text]


def _circle(c: Complex, z: Pair) -> Pair:
    """sqrt(1 - z²) on the branch of asin: sqrt(1 - z) sqrt(1 + z)."""
    one = c.number(1.0, z)
    return c.multiply(c.root(c.subtract(one, z)), c.root(c.add(one, z)))


def _bell(c: Complex, z: Pair, sign: float) -> Pair:
    """2/sqrt(π) · exp(sign · z²)."""
    return c.scale(c.call(f"cexp{_suffix(z)}", c.scale(c.multiply(z, z), sign)), TWO_OVER_ROOT_PI)


def _less_twice(c: Complex, z: Pair, y: Pair, constant: Pair) -> Pair:
    """constant - 2 z y."""
    return c.subtract(constant, c.scale(c.multiply(z, y), 2.0))


def _by_order(c: Complex, z: Pair, y: Pair) -> Pair:
    """Of a Bessel function of order n: half the difference of its neighbours."""
    return c.scale(c.subtract(c.neighbour(-1, z), c.neighbour(1, z)), 0.5)


HOLOMORPHIC: dict[str, Callable[[Complex, Pair, Pair], Pair]] = {
    "cexp": lambda c, z, y: y,
    "clog": lambda c, z, y: c.divide(c.number(1.0, z), z),
    "clog10": lambda c, z, y: c.divide(c.number(0.43429448190325182765, z), z),
    "csqrt": lambda c, z, y: c.divide(c.number(0.5, z), y),
    "casin": lambda c, z, y: c.reciprocal(_circle(c, z)),
    "cacos": lambda c, z, y: c.scale(c.reciprocal(_circle(c, z)), -1.0),
    "catan": lambda c, z, y: c.reciprocal(c.add(c.number(1.0, z), c.multiply(z, z))),
    "casinh": lambda c, z, y: c.reciprocal(_circle(c, c.turned(z))),
    "cacosh": lambda c, z, y: c.reciprocal(
        c.multiply(c.root(c.subtract(z, c.number(1.0, z))), c.root(c.add(z, c.number(1.0, z))))
    ),
    "catanh": lambda c, z, y: c.reciprocal(c.subtract(c.number(1.0, z), c.multiply(z, z))),
    "csin": lambda c, z, y: c.call(f"ccos{_suffix(z)}", z),
    "ccos": lambda c, z, y: c.scale(c.call(f"csin{_suffix(z)}", z), -1.0),
    "csinh": lambda c, z, y: c.call(f"ccosh{_suffix(z)}", z),
    "ccosh": lambda c, z, y: c.call(f"csinh{_suffix(z)}", z),
    "ctan": lambda c, z, y: c.add(c.number(1.0, z), c.multiply(y, y)),
    "cproj": lambda c, z, y: c.number(1.0, z),
    "ctanh": lambda c, z, y: c.subtract(c.number(1.0, z), c.multiply(y, y)),
    "cmplx_inv": lambda c, z, y: c.scale(c.multiply(y, y), -1.0),
    "cmplx_sqrt": lambda c, z, y: c.divide(c.number(0.5, z), y),
    "cmplx_jn": _by_order,
    "cmplx_yn": _by_order,
    "Faddeeva_erf": lambda c, z, y: _bell(c, z, -1.0),
    "Faddeeva_erfc": lambda c, z, y: c.scale(_bell(c, z, -1.0), -1.0),
    "Faddeeva_erfi": lambda c, z, y: _bell(c, z, 1.0),
    "Faddeeva_erfcx": lambda c, z, y: c.scale(_less_twice(c, z, y, c.number(TWO_OVER_ROOT_PI, z)), -1.0),
    "Faddeeva_dawson": lambda c, z, y: _less_twice(c, z, y, c.number(1.0, z)),
    "Faddeeva_w": lambda c, z, y: _less_twice(c, z, y, c.turned(c.number(TWO_OVER_ROOT_PI, z))),
}
"""f′(z) from z and y = f(z)."""

_BEFORE = {"cmplx_jn": 1, "cmplx_yn": 1}
"""How many arguments stand before the complex ones: an order."""

_BEHIND = {name: 1 for name in HOLOMORPHIC if name.startswith("Faddeeva_")}
"""How many stand behind them: a tolerance."""


def _power_slopes(c: Complex, x: Pair, z: Pair, y: Pair) -> tuple[Pair, Pair]:
    """The derivatives of y = x^z by x, z y / x, and by z, y log x."""
    return c.divide(c.multiply(z, y), x), c.multiply(y, c.call(f"clog{_suffix(x)}", x))


def complex_kind(call: Call) -> str:
    """`product`, `quotient`, `power`, the name of a holomorphic function, or ""."""
    callee = call.callee
    if not isinstance(callee, Function) or not callee.is_declaration:
        return ""
    name = library.callee_name(call)
    base = name[:-1] if name[-1:] in "fl" and name[:-1] in HOLOMORPHIC and "_" not in name else name
    count = _operand_count(call, base)
    if count == 2:
        return "product" if name in PRODUCTS else "quotient" if name in QUOTIENTS else "power" if name in POWERS else ""
    return base if base in HOLOMORPHIC and count == 1 else ""


def _complex_arguments(call: Call, kind: str) -> range:
    """Which arguments are complex numbers or parts of them."""
    return range(_BEFORE.get(kind, 0), len(call.arguments) - _BEHIND.get(kind, 0))


def _operand_count(call: Call, kind: str) -> int:
    """How many complex numbers a call takes; 0 when it takes something else, or gives something else."""
    chosen = _complex_arguments(call, kind)
    types = [a.type for n, a in enumerate(call.arguments) if n in chosen]
    others = [a.type for n, a in enumerate(call.arguments) if n not in chosen]
    if not all(t.is_integer if kind in _BEFORE else isinstance(t, ty.FloatType) for t in others):
        return 0
    if all(isinstance(t, ty.FloatType) for t in types):
        return len(types) // 2
    return len(types) if all(is_pair(t) for t in types) else 0


def _operands(c: Complex, values: list[Value]) -> list[Pair]:
    """The complex numbers among call arguments."""
    if isinstance(values[0].type, ty.FloatType):
        return list(zip(values[::2], values[1::2], strict=True))
    return [c.parts(value) for value in values]


def forward_complex(sweep: ForwardSweep, i: Call) -> None:
    """The tangent of a complex call."""
    kind = complex_kind(i)
    sweep.copy(i)
    if not sweep.wants_shadow(i):
        return
    chosen = _complex_arguments(i, kind)
    arguments = [a for n, a in enumerate(i.arguments) if n in chosen]
    c = Complex(sweep.b, i, [sweep.primal.of(a) for n, a in enumerate(i.arguments) if n not in chosen])
    known = _operands(c, [sweep.primal.of(a) for a in arguments])
    x, z = known[0], known[-1]
    lanes: list[Value] = []
    for lane in range(sweep.width):
        d = _operands(c, [sweep.shadow(a)[lane] for a in arguments])
        dx, dz = d[0], d[-1]
        if kind in HOLOMORPHIC:
            tangent = c.multiply(HOLOMORPHIC[kind](c, x, c.parts(sweep.primal[i])), dx)
        elif kind == "product":
            tangent = c.add(c.multiply(dx, z), c.multiply(x, dz))
        elif kind == "power":
            by_base, by_exponent = _power_slopes(c, x, z, c.parts(sweep.primal[i]))
            tangent = c.add(c.multiply(by_base, dx), c.multiply(by_exponent, dz))
        else:
            quotient = c.parts(sweep.primal[i])
            tangent = c.divide(c.subtract(dx, c.multiply(quotient, dz)), z)
        lanes.append(c.join(tangent, i.type))
    sweep.shadows[i] = lanes


def undo_complex(r: ReverseSweep, i: Call) -> None:
    """The transposed derivative of a complex call."""
    kind = complex_kind(i)
    lanes = r.adjoints.take(r.b, i)
    if lanes is None:
        return
    chosen = _complex_arguments(i, kind)
    arguments = [a for n, a in enumerate(i.arguments) if n in chosen]
    c = Complex(r.b, i, [r.lookup.value(a) for n, a in enumerate(i.arguments) if n not in chosen])
    known = _operands(c, [r.lookup.value(a) for a in arguments])
    x, z = known[0], known[-1]
    for lane, amount in enumerate(lanes):
        t = c.parts(amount)
        if kind in HOLOMORPHIC:
            slope = HOLOMORPHIC[kind](c, x, c.parts(r.lookup.value(i)))
            parts = [c.multiply(c.conjugate(slope), t)]
        elif kind == "product":
            parts = [c.multiply(c.conjugate(z), t), c.multiply(c.conjugate(x), t)]
        elif kind == "power":
            slopes = _power_slopes(c, x, z, c.parts(r.lookup.value(i)))
            parts = [c.multiply(c.conjugate(slope), t) for slope in slopes]
        else:
            quotient = c.parts(r.lookup.value(i))
            share = c.divide(t, c.conjugate(z))
            parts = [share, c.scale(c.multiply(c.conjugate(quotient), share), -1.0)]
        if isinstance(arguments[0].type, ty.FloatType):
            addends = [number for part in parts for number in part]
        else:
            addends = [c.join(part, arguments[0].type) for part in parts]
        for argument, addend in zip(arguments, addends, strict=True):
            r.adjoints.add(r.b, argument, lane, addend)
