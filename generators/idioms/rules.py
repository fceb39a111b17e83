"""Class R: rules of single functions, with each subset of constant operands, and named kinks and ties."""

from __future__ import annotations

from generators.builder import BOUND, Builder
from generators.expressions import expression
from generators.idioms import idiom
from generators.mathematics import FUNCTIONS
from generators.program import Expr


@idiom("one-rule", "R7", weight=2.0)
def one_rule(b: Builder) -> Expr:
    """One function of the table, on a value near the middle of its domain."""
    name = b.choices.choose("function", tuple(FUNCTIONS))
    row = FUNCTIONS[name]
    args: list[Expr] = []
    for number, _ in enumerate(row.domains):
        if number and b.choices.flag("constant", 0.3):
            args.append(b.drawn(b.main_type, 0.3, 1.5))
        else:
            args.append(expression(b, b.main_type, 1))
    return b.math(name, *args)


@idiom("fma-subsets", "R6")
def fma_subsets(b: Builder) -> Expr:
    """fma with any operands constant."""
    type = b.main_type
    operands = [
        b.drawn(type, -1.5, 1.5) if b.choices.flag("constant", 0.4) else b.fit(expression(b, type, 1), -BOUND, BOUND)
        for _ in range(3)
    ]
    return b.fma(operands[0], operands[1], operands[2], b.choices.choose("name", ("fma", "fmuladd")))


@idiom("integer-power", "R2")
def integer_power(b: Builder) -> Expr:
    """powi, also with a run-time exponent that may be 0 or 1."""
    type = b.main_type
    x = b.fit(expression(b, type, 1), 0.4, 1.9)
    small = [size for size in b.frame.sizes if size.hi <= 9]
    if small and b.choices.flag("runtime", 0.4):
        exponent = b.cast(small[-1], "i32")
    else:
        exponent = b.constant("i32", b.choices.integer("exponent", -2, 5))
    return b.raw_math("powi", (x, exponent), 0.0, 1.9**9, type)


@idiom("power", "R1")
def power(b: Builder) -> Expr:
    """pow with constant base, constant exponent, or both active."""
    type = b.main_type
    exponent = b.choices.choose("exponent", ("2", "0.5", "3", "1", "0", "-1", "active"))
    base = b.fit(expression(b, type, 1), 0.3, 2.5)
    if exponent == "active":
        if b.choices.flag("constant-base", 0.4):
            base = b.drawn(type, 0.5, 2.5, "base")
        return b.math("pow", base, expression(b, type, 1))
    return b.math("pow", base, b.constant(type, float(exponent)))


@idiom("minimum-maximum", "R11")
def minimum_maximum(b: Builder) -> Expr:
    """min, max or positive difference of values that do not tie, by intrinsic or by comparison."""
    type = b.main_type
    x = b.let(b.fit(expression(b, type, 1), -1.5, 1.5))
    y = b.let(b.plus(b.times(b.fit(expression(b, type, 1), -1.5, 1.5), b.constant(type, 0.871)), b.odd(type)))
    how = b.choices.choose("how", ("maxnum", "minnum", "maximum", "minimum", "fmax", "fmin", "fdim", "select"))
    if how == "select":
        return b.select(b.compare("olt", x, y), x, y)
    return b.raw_math(how, (x, y), -BOUND, BOUND)


@idiom("absolute", "R3")
def absolute(b: Builder) -> Expr:
    """fabs away from its kink."""
    type = b.main_type
    x = b.plus(b.fit(expression(b, type, 1), -2.0, 2.0), b.odd(type, -1.5, 1.5))
    return b.raw_math("fabs", (x,), 0.0, BOUND)


@idiom("remainder", "R5")
def remainder(b: Builder) -> Expr:
    """frem, fmod or remainder, and floor-like steps."""
    type = b.main_type
    x = b.let(b.plus(b.fit(expression(b, type, 1), -3.0, 3.0), b.odd(type, -0.5, 0.5)))
    how = b.choices.choose("how", ("frem", "fmod", "remainder", "floor", "ceil", "trunc", "rint", "round"))
    if how in ("frem", "fmod", "remainder"):
        divisor = b.constant(type, float(b.choices.choose("divisor", ("1.0", "0.75", "2.0"))))
        if b.choices.flag("variable", 0.5):
            divisor = b.plus(b.fit(expression(b, type, 1), -0.3, 0.3), divisor)
        if how == "frem":
            b.spend(type)
            return b.plus(Expr("binary", type, (x, divisor), "frem", -2.3, 2.3), x)
        return b.plus(b.raw_math(how, (x, divisor), -2.3, 2.3), x)
    step = b.raw_math(how, (x,), -BOUND - 1, BOUND + 1)
    return b.plus(b.times(step, b.constant(type, 0.125)), b.square(x))


@idiom("scaled-exponent", "R4", "H5")
def scaled_exponent(b: Builder) -> Expr:
    """ldexp, and a quotient of very large numbers."""
    type = b.main_type
    x = b.fit(expression(b, type, 1), -BOUND, BOUND)
    if type == "f64" and b.choices.flag("huge", 0.5):
        big = b.constant(type, 1e155)
        denominator = b.times(b.plus(b.square(x), b.constant(type, 1.0)), big)
        return b.binary("fdiv", b.times(x, big), denominator)
    power = b.constant("i32", b.choices.integer("power", -3, 1))
    if b.frame.sizes and b.choices.flag("runtime", 0.7):  # else optimisers multiply
        power = b.binary("and", b.cast(b.frame.sizes[-1], "i32"), b.constant("i32", 1))
    return b.raw_math("ldexp", (x, power), -2 * BOUND, 2 * BOUND, type)


@idiom("guarded-quotient", "R15", "R8")
def guarded_quotient(b: Builder) -> Expr:
    """`n > 0 ? x / n : 0` with an integer n, evaluated lazily."""
    type = b.main_type
    if not b.frame.sizes:
        return b.divided(expression(b, type, 1), expression(b, type, 1))
    size = b.frame.sizes[-1]
    number = b.cast(size, type)
    number.lo = 1.0
    quotient = b.binary("fdiv", b.fit(expression(b, type, 1), -BOUND, BOUND), number)
    return b.select(b.compare("sgt", size, b.constant(size.type, 0)), quotient, b.constant(type, 0.0), "branch")


@idiom("precision-chain", "V5")
def precision_chain(b: Builder) -> Expr:
    """double -> float -> double, with arithmetic at each stage."""
    other = "f32" if b.main_type == "f64" else "f64"
    x = b.cast(b.fit(expression(b, b.main_type, 1), -BOUND, BOUND), other)
    y = b.times(x, b.plus(x, b.drawn(other, -1.0, 1.0)))
    return b.cast(b.fit(y, -BOUND, BOUND), b.main_type)
