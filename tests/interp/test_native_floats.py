"""In "float" mode the interpreter gives the bits that native code gives (NaNs canonicalised)."""

from __future__ import annotations

import ctypes
import math
import random
import struct

import pytest

C_TYPES = {"double": ctypes.c_double, "float": ctypes.c_float}
KINDS = {"double": "f64", "float": "f32"}
SUFFIX = {"double": "f64", "float": "f32"}
SPECIALS = (0.0, -0.0, 1.0, -1.5, 2.5, 0.5, 1e-310, 3.5e38, -1e300, math.inf, -math.inf, math.nan, 1e-40, 7.0)
UNARY = [
    "sqrt",
    "sin",
    "cos",
    "tan",
    "asin",
    "acos",
    "atan",
    "sinh",
    "cosh",
    "tanh",
    "exp",
    "exp2",
    "exp10",
    "log",
    "log2",
    "log10",
    "fabs",
    "floor",
    "ceil",
    "trunc",
    "rint",
    "nearbyint",
    "round",
    "roundeven",
    "canonicalize",
]
C_UNARY = [
    "cbrt",
    "asinh",
    "acosh",
    "atanh",
    "expm1",
    "log1p",
    "erf",
    "erfc",
    "tgamma",
    "lgamma",
    "j0",
    "j1",
    "y0",
    "y1",
    "logb",
    "significand",
]
BINARY = ["pow", "copysign", "minnum", "maxnum", "atan2"]
C_BINARY = ["hypot", "fmod", "remainder", "fdim", "fmin", "fmax", "nextafter", "drem"]
NO_INTRINSIC_LIBCALL = ("canonicalize",)
PREDICATES = [
    "false",
    "oeq",
    "ogt",
    "oge",
    "olt",
    "ole",
    "one",
    "ord",
    "ueq",
    "ugt",
    "uge",
    "ult",
    "ule",
    "une",
    "uno",
    "true",
]


def values(type: str, seed: int, count: int) -> list[float]:
    rng = random.Random(seed)
    made = [*SPECIALS, *(rng.uniform(-4, 4) for _ in range(count)), *(rng.uniform(0, 40) for _ in range(count))]
    return [ctypes.c_float(x).value for x in made] if type == "float" else made


def same(x: float, y: float) -> bool:
    return (x != x and y != y) or struct.pack("<d", x) == struct.pack("<d", y)


def check(run, native, text: str, type: str, arity: int, seed: int = 1, count: int = 20) -> None:
    compiled = native(text, "f", C_TYPES[type], *[C_TYPES[type]] * arity)
    names = dict.fromkeys("xyz"[:arity], KINDS[type])
    rng = random.Random(seed)
    pool = values(type, seed, count)
    points = [(x,) for x in pool] if arity == 1 else [tuple(rng.choice(pool) for _ in range(arity)) for _ in range(80)]
    for point in points:
        found = run(text, KINDS[type], point, number="float", **names)
        assert same(found.returned.values[0], compiled(*point)), (point, found.returned.values, compiled(*point))


@pytest.mark.parametrize("type", C_TYPES)
@pytest.mark.parametrize("opcode", ["fadd", "fsub", "fmul", "fdiv", "frem"])
def test_arithmetic_is_bit_equal(run, native, opcode: str, type: str) -> None:
    text = f"define {type} @f({type} %x, {type} %y) {{\n %r = {opcode} {type} %x, %y\n ret {type} %r\n}}"
    check(run, native, text, type, 2)


@pytest.mark.parametrize("type", C_TYPES)
@pytest.mark.parametrize("name", UNARY)
def test_intrinsics_are_bit_equal(run, native, name: str, type: str) -> None:
    if name == "canonicalize" and type == "float":
        pytest.skip("the same code as for double")
    text = (
        f"define {type} @f({type} %x) {{\n %r = call {type} @llvm.{name}.{SUFFIX[type]}({type} %x)\n"
        f" ret {type} %r\n}}\n"
        f"declare {type} @llvm.{name}.{SUFFIX[type]}({type})"
    )
    check(run, native, text, type, 1)


@pytest.mark.parametrize("type", C_TYPES)
@pytest.mark.parametrize("name", C_UNARY)
def test_libm_functions_are_bit_equal(run, native, name: str, type: str) -> None:
    symbol = name + ("f" if type == "float" else "")
    text = (
        f"define {type} @f({type} %x) {{\n %r = call {type} @{symbol}({type} %x)\n ret {type} %r\n}}\n"
        f"declare {type} @{symbol}({type})"
    )
    check(run, native, text, type, 1)


@pytest.mark.parametrize("type", C_TYPES)
@pytest.mark.parametrize("name", BINARY)
def test_binary_intrinsics_are_bit_equal(run, native, name: str, type: str) -> None:
    text = (
        f"define {type} @f({type} %x, {type} %y) {{\n"
        f" %r = call {type} @llvm.{name}.{SUFFIX[type]}({type} %x, {type} %y)\n"
        f" %z = fadd {type} %r, 0.0\n ret {type} %z\n}}\ndeclare {type} @llvm.{name}.{SUFFIX[type]}({type}, {type})"
    )
    check(run, native, text, type, 2)  # adding 0.0 hides the sign of zero, which minnum leaves open


@pytest.mark.parametrize("type", C_TYPES)
@pytest.mark.parametrize("name", C_BINARY)
def test_binary_libm_functions_are_bit_equal(run, native, name: str, type: str) -> None:
    symbol = name + ("f" if type == "float" else "")
    text = (
        f"define {type} @f({type} %x, {type} %y) {{\n %r = call {type} @{symbol}({type} %x, {type} %y)\n"
        f" %z = fadd {type} %r, 0.0\n ret {type} %z\n}}\ndeclare {type} @{symbol}({type}, {type})"
    )
    check(run, native, text, type, 2)


@pytest.mark.parametrize("type", C_TYPES)
@pytest.mark.parametrize("name", ("fma", "fmuladd"))
def test_fused_operations_are_bit_equal(run, native, name: str, type: str) -> None:
    full = f"llvm.{name}.{SUFFIX[type]}"
    text = (
        f"define {type} @f({type} %x, {type} %y, {type} %z) {{\n"
        f" %r = call {type} @{full}({type} %x, {type} %y, {type} %z)\n"
        f" ret {type} %r\n}}\ndeclare {type} @{full}({type}, {type}, {type})"
    )
    check(run, native, text, type, 3)


@pytest.mark.parametrize("type", C_TYPES)
def test_powi_is_bit_equal(run, native, type: str) -> None:
    suffix = SUFFIX[type]
    text = (
        f"define {type} @f({type} %x, i32 %n) {{\n %r = call {type} @llvm.powi.{suffix}.i32({type} %x, i32 %n)\n"
        f" ret {type} %r\n}}\ndeclare {type} @llvm.powi.{suffix}.i32({type}, i32)"
    )
    constant = text.replace("i32 %n)\n ret", "i32 -7)\n ret")
    compiled = native(constant, "f", C_TYPES[type], C_TYPES[type], ctypes.c_int32)
    for x in values(type, 3, 10):
        found = run(constant, KINDS[type], (x, 0), number="float", x=KINDS[type], n="i32")
        assert same(found.returned.values[0], compiled(x, 0)), x
    for n in (0, 1, 2, -3, 10):
        found = run(text, KINDS[type], (1.5, n), number="float", x=KINDS[type], n="i32")
        assert found.returned.values == (1.5**n if type == "double" else ctypes.c_float(1.5**n).value,)


@pytest.mark.parametrize("type", C_TYPES)
def test_comparisons_are_equal(run, native, type: str) -> None:
    lines = [f" %c{k} = fcmp {p} {type} %x, %y\n %z{k} = zext i1 %c{k} to i32" for k, p in enumerate(PREDICATES)]
    shifts = [f" %s{k} = shl i32 %z{k}, {k}" for k in range(16)]
    sums = [f" %a{k + 1} = add i32 %a{k}, %s{k}" for k in range(16)]
    body = "\n".join([*lines, *shifts, " %a0 = add i32 0, 0", *sums])
    text = f"define i32 @f({type} %x, {type} %y) {{\n{body}\n ret i32 %a16\n}}"
    compiled = native(text, "f", ctypes.c_int32, C_TYPES[type], C_TYPES[type])
    for x in SPECIALS:
        for y in SPECIALS:
            found = run(text, "i32", (x, y), number="float", x=KINDS[type], y=KINDS[type])
            assert found.returned.values == (compiled(x, y),), (x, y)


def test_conversions_are_bit_equal(run, native) -> None:
    text = """define double @f(double %x, i64 %n) {
  %a = fptrunc double %x to float
  %b = fpext float %a to double
  %c = sitofp i64 %n to float
  %d = uitofp i64 %n to double
  %e = fpext float %c to double
  %m = trunc i64 %n to i8
  %g = uitofp i8 %m to float
  %h = fpext float %g to double
  %i = call i32 @llvm.fptosi.sat.i32.f64(double %x)
  %j = sitofp i32 %i to double
  %k = fadd double %b, %d
  %l = fadd double %e, %h
  %o = fsub double %k, %l
  %p = fadd double %o, %j
  ret double %p
}
declare i32 @llvm.fptosi.sat.i32.f64(double)
"""
    compiled = native(text, "f", ctypes.c_double, ctypes.c_double, ctypes.c_int64)
    rng = random.Random(4)
    for _ in range(200):
        x, n = rng.uniform(-1e10, 1e10), rng.randrange(-(2**63), 2**63) >> rng.randrange(60)
        found = run(text, "f64", (x, n), number="float", x="f64", n="i64")
        assert same(found.returned.values[0], compiled(x, n)), (x, n)


def test_narrow_types_round_after_every_operation(run) -> None:
    for kind, type in (("f16", "half"), ("bf16", "bfloat")):
        body = f" %m = fmul {type} %x, %y\n %r = fadd {type} %m, %x\n ret {type} %r"
        text = f"define {type} @f({type} %x, {type} %y) {{\n{body}\n}}"
        found = run(text, kind, (1.125, 3.25), number="float", x=kind, y=kind)
        assert found.returned.values == ((1.125 * 3.25 + 1.125) if kind == "f16" else 4.78125,)


def test_x86_fp80_and_fp128_keep_their_precision(run) -> None:
    for type, bits in (("x86_fp80", 64), ("fp128", 113)):
        text = f"""define double @f(double %x) {{
  %a = fpext double %x to {type}
  %b = fpext double 1.0 to {type}
  %c = fadd {type} %a, %b
  %d = fsub {type} %c, %b
  %p = alloca {type}
  store {type} %d, ptr %p
  %q = getelementptr i8, ptr %p, i64 0
  %e = load {type}, ptr %q
  %r = fptrunc {type} %e to double
  ret double %r
}}"""
        small = math.ldexp(1.0, 1 - bits)
        assert run(text, "f64", (small,), number="float", x="f64").returned.values == (small,)
        assert isinstance(run(text, "f64", (small,), number="float", x="f64").returned.values[0], float)
        assert run(text, "f64", (small / 4,), number="float", x="f64").returned.values == (0.0,)
