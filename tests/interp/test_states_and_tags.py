"""Undef and poison travel silently; bytes of active numbers keep their derivative or make the verdict abstain."""

from __future__ import annotations

import math

import pytest

from adfuzz.interp import UndefinedBehaviour

TANGENT = (((1.0,),),)


def tangent_of(run, body: str, x: float, extra: str = "") -> tuple[float, str]:
    text = f"define double @f(double %x) {{\n{body}\n ret double %r\n}}\n{extra}"
    found = run(text, "f64", (x,), TANGENT, x="f64")
    return found.returned_tangents[0].values[0], found.abstain


FUSED = "call double @llvm.fmuladd.f64(double %u, double %x, double %x)"
KEPT = {
    "fabs by and": ("%b = bitcast double %x to i64\n %c = and i64 %b, 9223372036854775807\n"
                    " %r = bitcast i64 %c to double",
                    -3.0, -1.0),
    "negation by xor": ("%b = bitcast double %x to i64\n %c = xor i64 %b, -9223372036854775808\n"
                        " %r = bitcast i64 %c to double", 3.0, -1.0),
    "exponent raised by add": ("%b = bitcast double %x to i64\n %c = add i64 %b, 9007199254740992\n"
                               " %r = bitcast i64 %c to double", 3.0, 4.0),
    "mantissa with exponent of one": ("%b = bitcast double %x to i64\n %c = and i64 %b, 4503599627370495\n"
                                      " %d = or i64 %c, 4607182418800017408\n"
                                      " %r = bitcast i64 %d to double", 6.0, 0.25),
    "copysign by masks": ("%b = bitcast double %x to i64\n %c = and i64 %b, 9223372036854775807\n"
                          " %s = and i64 %b, -9223372036854775808\n %t = or i64 %c, %s\n %r = bitcast i64 %t to double",
                          -3.0, 1.0),
    "halves moved and joined": ("%b = bitcast double %x to i64\n %lo = trunc i64 %b to i32\n %h = lshr i64 %b, 32\n"
                                " %hi = trunc i64 %h to i32\n %zl = zext i32 %lo to i64\n %zh = zext i32 %hi to i64\n"
                                " %sh = shl i64 %zh, 32\n %j = or disjoint i64 %sh, %zl\n"
                                " %r = bitcast i64 %j to double",
                                3.0, 1.0),
    "bytes through memory": ("%a = alloca [8 x i8]\n %c = alloca [8 x i8]\n store double %x, ptr %a, align 1\n"
                             " %b = load i64, ptr %a, align 1\n store i64 %b, ptr %c, align 1\n"
                             " %r = load double, ptr %c, align 1", 3.0, 1.0),
    "four bytes at a time": ("%a = alloca [8 x i8], align 8\n %c = alloca [8 x i8], align 8\n"
                             " store double %x, ptr %a, align 8\n"
                             " %u = load i32, ptr %a, align 8\n %p = getelementptr i8, ptr %a, i64 4\n"
                             " %v = load i32, ptr %p, align 4\n store i32 %u, ptr %c, align 4\n"
                             " %q = getelementptr i8, ptr %c, i64 4\n store i32 %v, ptr %q, align 4\n"
                             " %r = load double, ptr %c, align 4", 3.0, 1.0),
    "vector bitcast": ("%v = insertelement <2 x double> zeroinitializer, double %x, i32 1\n"
                       " %w = bitcast <2 x double> %v to <2 x i64>\n %b = extractelement <2 x i64> %w, i32 1\n"
                       " %r = bitcast i64 %b to double", 3.0, 1.0),
    "exponent out of the upper half": ("%b = bitcast double %x to i64\n %h = lshr i64 %b, 32\n"
                                       " %t = trunc i64 %h to i32\n %e = ashr i32 %t, 20\n %k = sub i32 %e, 1020\n"
                                       " %c = sitofp i32 %k to double\n %r = fmul double %c, %x", 3.0, 4.0),
    "two beside each other by a product": ("%b = bitcast double %x to i64\n %z = zext i64 %b to i128\n"
                                           " %m = mul nuw i128 %z, 18446744073709551617\n"
                                           " %h = lshr i128 %m, 64\n %c = trunc i128 %h to i64\n"
                                           " %y = bitcast i64 %c to double\n %k = trunc i128 %m to i64\n"
                                           " %w = bitcast i64 %k to double\n %r = fmul double %y, %w", 3.0, 6.0),
    "upper word masked, rounded to an exponent and put back": (
        "%b = bitcast double %x to i64\n %h = lshr i64 %b, 32\n %w = trunc i64 %h to i32\n"
        " %m = and i32 %w, 1048575\n %c = add i32 %m, 614244\n %i = and i32 %c, 1048576\n"
        " %e = xor i32 %i, 1072693248\n %o = or i32 %m, %e\n %z = zext i32 %o to i64\n %s = shl i64 %z, 32\n"
        " %l = and i64 %b, 4294967295\n %j = or disjoint i64 %s, %l\n %r = bitcast i64 %j to double", 6.7, 0.125),
    "upper word moved by no whole exponent and back": (
        "%b = bitcast double %x to i64\n %t = sub i64 %b, 4604480259023595110\n %k = and i64 %t, -4503599627370496\n"
        " %j = sub i64 %b, %k\n %r = bitcast i64 %j to double", 6.7, 0.125),
    "significand multiplied and divided": (
        "%b = bitcast double %x to i64\n %m = and i64 %b, 4503599627370495\n %t = mul i64 %m, 3\n"
        " %q = udiv i64 %t, 3\n %j = or i64 %q, 4607182418800017408\n %r = bitcast i64 %j to double", 6.7, 0.25),
    "what a sum carries": ("%b = bitcast double %x to i64\n %z = zext i64 %b to i128\n"
                           " %m = sub i128 36893488147419103232, %z\n %h = lshr i128 %m, 64\n"
                           " %c = trunc i128 %h to i64\n %k = sitofp i64 %c to double\n %r = fmul double %x, %k",
                           3.0, 1.0),
    "exponent that a sum has raised, as a number": (
        "%b = bitcast double %x to i64\n %h = lshr i64 %b, 32\n %w = trunc i64 %h to i32\n"
        " %c = add i32 %w, 614244\n %e = ashr i32 %c, 20\n %k = sub i32 %e, 1020\n"
        " %n = sitofp i32 %k to double\n %r = fmul double %n, %x", 3.0, 5.0),
}  # fmt: skip


@pytest.mark.parametrize("what", KEPT)
def test_tags_keep_the_derivative(run, what: str) -> None:
    body, x, slope = KEPT[what]
    assert tangent_of(run, body, x) == (slope, "")


def test_memcpy_of_odd_pieces_keeps_the_derivative(run) -> None:
    body = """%a = alloca [2 x double]
  %c = alloca [2 x double]
  %q = getelementptr double, ptr %a, i64 1
  store double %x, ptr %a
  store double %x, ptr %q
  call void @llvm.memcpy.p0.p0.i64(ptr %c, ptr %a, i64 11, i1 false)
  %s = getelementptr i8, ptr %a, i64 11
  %t = getelementptr i8, ptr %c, i64 11
  call void @llvm.memcpy.p0.p0.i64(ptr %t, ptr %s, i64 5, i1 false)
  %o = getelementptr double, ptr %c, i64 1
  %r = load double, ptr %o"""
    declare = "declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)"
    assert tangent_of(run, body, 3.0, declare) == (1.0, "")


def test_lost_tag_abstains_and_is_never_zero_silently(run) -> None:
    body = "%b = bitcast double %x to i64\n %c = mul i64 %b, 3\n %d = udiv i64 %c, 2\n %r = bitcast i64 %d to double"
    _, abstain = tangent_of(run, body, 1.1e-300)
    assert "integer operations" in abstain


@pytest.mark.parametrize("operation", ["mul i128 %z, 18446744073709551619", "mul i128 %z, 18446744073709551616001"])
def test_other_products_are_lost_in_all_their_bytes(run, operation: str) -> None:
    body = f"""%b = bitcast double %x to i64
 %z = zext i64 %b to i128
 %m = {operation}
 %h = lshr i128 %m, 64
 %c = trunc i128 %h to i64
 %r = bitcast i64 %c to double"""
    _, abstain = tangent_of(run, body, 2.0)
    assert "integer operations" in abstain


MASKED = "%b = bitcast double %x to i64\n %c = and i64 %b, -4294967296\n %d = or i64 %c, 1\n %e = sub i64 %d, 1"


@pytest.mark.parametrize("x", [1.1, 1.5])
def test_significand_that_is_the_same_because_it_has_few_bits_proves_nothing(run, x: float) -> None:
    _, abstain = tangent_of(run, MASKED + "\n %r = bitcast i64 %e to double", x)
    assert "integer operations" in abstain


def test_number_made_of_a_mantissa_abstains(run) -> None:
    body = "%b = bitcast double %x to i64\n %c = lshr i64 %b, 20\n %r = sitofp i64 %c to double"
    slope, abstain = tangent_of(run, body, 2.0)
    assert "integer operations" in abstain
    assert slope == 0.0


def test_fast_inverse_square_root_abstains(run) -> None:
    body = """%b = bitcast double %x to i64
  %h = lshr i64 %b, 1
  %m = sub i64 6910469410427058089, %h
  %r = bitcast i64 %m to double"""
    _, abstain = tangent_of(run, body, 2.0)
    assert "integer operations" in abstain


def test_sign_test_by_integer_is_a_plain_decision(run) -> None:
    body = """%b = bitcast double %x to i64
  %n = icmp slt i64 %b, 0
  %m = fmul double %x, 3.0
  %r = select i1 %n, double %m, double %x"""
    assert tangent_of(run, body, -2.0) == (3.0, "")
    assert tangent_of(run, body, 2.0) == (1.0, "")


def test_exponent_extraction_has_no_derivative(run) -> None:
    body = """%b = bitcast double %x to i64
  %e = lshr i64 %b, 52
  %k = and i64 %e, 2047
  %d = sub i64 %k, 1023
  %y = sitofp i64 %d to double
  %r = fmul double %y, %x"""
    assert tangent_of(run, body, 6.0) == (2.0, "")


def test_undef_bits_of_a_bit_field_do_not_matter(run) -> None:
    text = """define i32 @f(i32 %x) {
  %s = alloca [4 x i8], align 4
  %o = load i32, ptr %s
  %m = and i32 %o, -8
  %l = and i32 %x, 7
  %n = or i32 %m, %l
  store i32 %n, ptr %s
  %p = load i32, ptr %s
  %r = and i32 %p, 7
  ret i32 %r
}"""
    assert run(text, "i32", (13,), x="i32").returned.values == (5,)


def test_undef_that_is_not_observed_is_silent_and_one_that_is_is_not_compared(run) -> None:
    text = """define double @f(ptr %x, double %y) {
  %u = fadd double undef, %y
  %p = select i1 true, double %y, double %u
  %q = getelementptr double, ptr %x, i64 1
  store double %u, ptr %q
  ret double %p
}"""
    for number in ("float", "dual", "high"):
        found = run(text, "f64", ((1.0, 2.0, 3.0), 4.0), number=number, x="f64[3]", y="f64")
        assert found.abstain == ""
        assert found.undefined == ((0, 1),)
        assert found.returned.values == (4.0,)


def test_freeze_stops_undef(run) -> None:
    text = """define i32 @f(i32 %x) {
  %u = add i32 undef, %x
  %z = freeze i32 %u
  %c = icmp eq i32 %z, %z
  br i1 %c, label %a, label %b
a:
  ret i32 1
b:
  ret i32 0
}"""
    assert run(text, "i32", (13,), x="i32").returned.values == (1,)


def test_noundef_violations_are_errors(run) -> None:
    text = "define i32 @f(i32 %x) {\n %r = call i32 @g(i32 undef)\n ret i32 %r\n}\n"
    text += "define i32 @g(i32 noundef %y) {\n ret i32 0\n}"
    with pytest.raises(UndefinedBehaviour, match="noundef argument 0"):
        run(text, "i32", (13,), x="i32")


def test_active_data_through_const_memory_abstains(run) -> None:
    text = """define double @f(ptr %c, double %x) {
  store double %x, ptr %c
  %r = load double, ptr %c
  ret double %r
}"""
    seeds = (((0.0,), (1.0,)),)
    found = run(text, "f64", ((2.0,), 3.0), seeds, c="const f64[1]", x="f64")
    assert found.abstain == "active data through const memory"
    stored = text.replace("%r = load double, ptr %c", "%r = fneg double %x")
    found = run(stored, "f64", ((2.0,), 3.0), seeds, c="const f64[1]", x="f64")
    assert found.abstain == ""
    assert found.memory[0].values == (3.0,)
    assert found.tangents[0][0].values == (0.0,)


def test_overwriting_dropped_data_with_inactive_data_is_no_reason_to_abstain(run) -> None:
    text = """define double @f(ptr %c, double %x) {
  store double %x, ptr %c
  store double 5.0, ptr %c
  %k = load double, ptr %c
  %r = fmul double %k, %x
  ret double %r
}"""
    found = run(text, "f64", ((2.0,), 3.0), (((0.0,), (1.0,)),), c="const f64[1]", x="f64")
    assert (found.abstain, found.returned_tangents[0].values) == ("", (5.0,))


def test_nan_and_infinite_slopes_are_not_masked(run) -> None:
    slope, _ = tangent_of(run, "%r = call double @cbrt(double %x)", 0.0, "declare double @cbrt(double)")
    assert slope == math.inf


@pytest.mark.parametrize("product", ["fmul double %u, %x", FUSED])
def test_number_that_was_never_written_times_an_active_one_is_not_known(run, product: str) -> None:
    body = f"%p = alloca double\n %u = load double, ptr %p\n %r = {product}"
    declared = "declare double @llvm.fmuladd.f64(double, double, double)"
    text = f"define double @f(double %x) {{\n{body}\n ret double %r\n}}\n{declared}"
    assert "undef" in run(text, "f64", (3.0,), TANGENT, x="f64").abstain
