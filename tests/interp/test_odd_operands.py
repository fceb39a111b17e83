"""Library functions take every operand: undef, poison, infinities, NaNs, zeros; none ends in an error of ours."""

from __future__ import annotations

import itertools
import math

import pytest

from adfuzz.errors import AdfuzzError
from adfuzz.interp import UndefinedBehaviour, evaluate, libm
from adfuzz.interp.errors import Terminated
from adfuzz.model import Activity, Argument, ArrayLayout, Case, FloatLayout, PointerLayout

INFINITE, NAN, HUGE, TINY = "0x7FF0000000000000", "0x7FF8000000000000", "0x7FE1CCF385EBC8A0", "0x0000000000000001"
OPERANDS = ("undef", "poison", INFINITE, "0xFFF0000000000000", NAN, "-0.0", HUGE, TINY, "-2.5")
NUMBERS = ("float", "dual", "high", "jet", "complex")
FUNCTIONS: dict[str, str] = {
    **dict.fromkeys(libm.UNARY, "double(double)"),
    **dict.fromkeys((*libm.BINARY, "copysign", "fdim", "fmin", "fmax", "nextafter"), "double(double,double)"),
    "fma": "double(double,double,double)", "fabs": "double(double)", "lround": "i64(double)", "ilogb": "i32(double)",
    "ldexp": "double(double,i32)", "sincos": "void(double,ptr,ptr)", "modf": "double(double,ptr)",
    "frexp": "double(double,ptr)", "remquo": "double(double,double,ptr)", "lgamma_r": "double(double,ptr)",
    "_FortranAModReal8": "double(double,double,ptr,i32)", "_FortranAModuloReal8": "double(double,double,ptr,i32)",
}  # fmt: skip
POINT = ((1.0, 2.0, 3.0, 4.0),)


def case_of(body: str) -> Case:
    argument = Argument("p", PointerLayout(ArrayLayout(FloatLayout("f64"), 4)), Activity.DUP)
    return Case("odd", body, "f", (argument,), None)


def call(name: str, signature: str, operands: tuple[str, ...]) -> Case:
    result, _, rest = signature.partition("(")
    kinds = rest.rstrip(")").split(",")
    left = iter(operands)
    passed = [f"{k} {next(left) if k == 'double' else '%p' if k == 'ptr' else '3'}" for k in kinds]
    body = f"call {result} @{name}({', '.join(passed)})\n ret void\n}}\n"
    return case_of(f"declare {result} @{name}({', '.join(kinds)})\ndefine void @f(ptr %p) {{\n {body}")


@pytest.mark.parametrize("name", sorted(FUNCTIONS))
def test_no_operand_is_an_error_of_ours(name: str) -> None:
    signature = FUNCTIONS[name]
    count = signature.count("double") - signature.startswith("double")
    pool = OPERANDS if count == 1 else ("undef", INFINITE, NAN, "-0.0", "-2.5") if count == 2 else ("undef", INFINITE)
    for operands in itertools.product(pool, repeat=count):
        case = call(name, signature, operands)
        for number in NUMBERS:
            tangents = (((1.0, 0.0, 0.0, 0.0),),) if number in ("dual", "jet", "complex") else ()
            try:
                evaluate(case, POINT, tangents, number=number)
            except AdfuzzError:
                continue


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("name", ["fmod", "remainder"])
@pytest.mark.parametrize(("x", "y"), [(INFINITE, "2.0"), ("1.0", "0.0"), ("2.0", INFINITE), (NAN, "1.0")])
def test_remainders_at_infinity_and_zero(number: str, name: str, x: str, y: str) -> None:
    text = f"""declare double @{name}(double, double)
define void @f(ptr %p) {{
  %r = call double @{name}(double {x}, double {y})
  store double %r, ptr %p
  ret void
}}"""
    (found, *_) = evaluate(case_of(text), POINT, number=number).memory[0].values
    assert float(found) == 2.0 if y == INFINITE else math.isnan(float(found))


@pytest.mark.parametrize(("x", "y"), [(1e18, 3.0), (-1e18, 3.0), (7.5, -2.0), (1e308, 1e-300)])
def test_last_bits_of_a_quotient_are_exact(x: float, y: float) -> None:
    text = f"""declare double @remquo(double, double, ptr)
define void @f(ptr %p) {{
  %q = alloca i32
  %r = call double @remquo(double {x:e}, double {y:e}, ptr %q)
  %n = load i32, ptr %q
  %d = sitofp i32 %n to double
  store double %d, ptr %p
  ret void
}}"""
    from fractions import Fraction

    count = round(Fraction(x) / Fraction(y))
    (found, *_) = evaluate(case_of(text), POINT, number="float").memory[0].values
    assert found == (abs(count) & 7) * (1 if count >= 0 else -1)


def test_undefined_load_factor_of_a_hash_table_is_reported() -> None:
    name = "_ZNKSt8__detail20_Prime_rehash_policy14_M_need_rehashEmmm"
    text = f"""declare {{ i8, i64 }} @{name}(ptr, i64, i64, i64)
define void @f(ptr %p) {{
  %policy = alloca [2 x i64]
  %r = call {{ i8, i64 }} @{name}(ptr %policy, i64 1, i64 0, i64 1)
  ret void
}}"""
    with pytest.raises(UndefinedBehaviour, match="rehash policy is undefined"):
        evaluate(case_of(text), POINT, number="float")


def test_case_that_ends_the_program_is_no_smaller_finding() -> None:
    from dataclasses import replace

    from adfuzz.campaign.shrinking import is_defined, step_limit

    ends = replace(case_of("declare void @abort()\ndefine void @f(ptr %p) {\n call void @abort()\n ret void\n}\n"),
                   points=(POINT,))  # fmt: skip
    with pytest.raises(Terminated):
        evaluate(ends, POINT, number="float")
    assert not is_defined(ends, 1000)
    unknown = replace(ends, text=ends.text.replace("@abort", "@nobody_knows"))
    assert is_defined(unknown, 1000)
    assert step_limit(unknown) == step_limit(ends) == 5_000_000
