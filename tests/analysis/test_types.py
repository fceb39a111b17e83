"""Kinds of integers and regions of memory on small functions: what copies, bit tricks, unions and arrays hold.

In the IR of a row, `%q` is the value asked for; a region is asked of `%p` when the expectation is a list of cells.
"""

from __future__ import annotations

import pytest

from adfuzz.analysis.types import Region, TypeAnalysis
from adfuzz.ir import llvm
from adfuzz.ir.module import Function
from adfuzz.ir.values import Value

HEAD = """
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
declare double @frexp(double, ptr)
declare ptr @malloc(i64)
"""


def analyse(text: str) -> tuple[TypeAnalysis, Function]:
    module = llvm.load_text(HEAD + text)
    function = module.function("f")
    return TypeAnalysis(module, [function]), function


def named(function: Function, name: str) -> Value:
    for value in (*function.arguments, *function.instructions):
        if value.name == name:
            return value
    raise KeyError(name)


def body(lines: str, parameters: str = "ptr %a, ptr %b, i64 %n, double %x", result: str = "void") -> str:
    return f"define {result} @f({parameters}) {{\n{lines}\n}}\n"


def cells(region: Region) -> list[tuple[int, str]]:
    return [(offset, str(kind)) for offset, _, kind in region.head]


KINDS: dict[str, tuple[str, str]] = {
    "an i64 copy of a double": (
        "%q = load i64, ptr %a\n store i64 %q, ptr %b\n %d = load double, ptr %b\n ret void",
        "float:double",
    ),
    "an i64 copy of nothing known": ("%q = load i64, ptr %a\n store i64 %q, ptr %b\n ret void", "unknown"),
    "a pointer that travels as i64": (
        "%q = load i64, ptr %a\n store i64 %q, ptr %b\n %p = load ptr, ptr %b\n %d = load double, ptr %p\n ret void",
        "pointer",
    ),
    "a loop bound": (
        "%q = load i64, ptr %a\n %m = mul i64 %q, 24\n %g = getelementptr i8, ptr %b, i64 %m\n ret void",
        "integer",
    ),
    "an index": ("%q = load i64, ptr %a\n %g = getelementptr double, ptr %b, i64 %q\n ret void", "integer"),
    "the bits of a float": ("%q = bitcast double %x to i64\n %m = mul i64 %q, 77\n ret void", "float:double"),
    "negation by xor of the sign": (
        "%l = load i64, ptr %a\n %q = xor i64 %l, -9223372036854775808\n %d = bitcast i64 %q to double\n ret void",
        "float:double",
    ),
    "absolute value by and": (
        "%q = load i64, ptr %a\n %k = and i64 %q, 9223372036854775807\n %d = bitcast i64 %k to double\n ret void",
        "float:double",
    ),
    "copysign by masks": (
        """%q = load i64, ptr %a
        %s = load i64, ptr %b
        %k = and i64 %q, 9223372036854775807
        %m = and i64 %s, -9223372036854775808
        %o = or i64 %k, %m
        %d = bitcast i64 %o to double
        ret void""",
        "float:double",
    ),
    "scaling by a power of two in the exponent": (
        "%q = load i64, ptr %a\n %k = add i64 %q, 4503599627370496\n %d = bitcast i64 %k to double\n ret void",
        "float:double",
    ),
    "scaling by a variable power of two": (
        """%q = load i64, ptr %a
        %e = shl i64 %n, 52
        %k = add i64 %q, %e
        %d = bitcast i64 %k to double
        ret void""",
        "float:double",
    ),
    "the exponent's shift count": (
        "%q = add i64 %n, 1023\n %e = shl i64 %q, 52\n %d = bitcast i64 %e to double\n ret void",
        "integer",
    ),
    "a vector negated as integers": (
        """%l = load <2 x i64>, ptr %a
        %v = xor <2 x i64> %l, splat (i64 -9223372036854775808)
        %d = bitcast <2 x i64> %v to <2 x double>
        %q = extractelement <2 x i64> %v, i32 1
        ret void""",
        "float:double",
    ),
    "two floats in one i64": (
        "%q = load i64, ptr %a\n %l = trunc i64 %q to i32\n %d = bitcast i32 %l to float\n ret void",
        "{0: float:float}",
    ),
    "both halves of an i64 are floats": (
        """%q = load i64, ptr %a
        %l = trunc i64 %q to i32
        %d = bitcast i32 %l to float
        %h = lshr i64 %q, 32
        %i = trunc i64 %h to i32
        %e = bitcast i32 %i to float
        ret void""",
        "{0: float:float, 4: float:float}",
    ),
    "two doubles in an i128": (
        """%b0 = bitcast double %x to i64
        %z = zext i64 %b0 to i128
        %s = shl i128 %z, 64
        %q = or i128 %s, %z
        ret void""",
        "{0: float:double, 8: float:double}",
    ),
    "half of a double": (
        "%q = load i32, ptr %a\n %d = load double, ptr %a\n ret void",
        "double@byte0",
    ),
    "a bit of a float tested": (
        """%l = load i64, ptr %a
        %q = trunc i64 %l to i8
        %t = trunc i64 %l to i1
        %d = load double, ptr %a
        ret void""",
        "double@byte0",
    ),
    "a float's bits compared as integers": (
        "%q = load i64, ptr %a\n %c = icmp slt i64 %q, %n\n %d = load double, ptr %a\n ret void",
        "float:double",
    ),
    "a union of float and index": (
        """%q = load i64, ptr %a
        %d = load double, ptr %a
        %g = getelementptr double, ptr %b, i64 %q
        ret void""",
        "mixed",
    ),
    "a union of two floats": (
        "%q = load i32, ptr %a\n %d = load float, ptr %a\n %e = load half, ptr %a\n ret void",
        "mixed",
    ),
    "a small constant": ("store i64 5, ptr %a\n %q = load i64, ptr %a\n ret void", "integer"),
    "only zeros": ("store i64 0, ptr %a\n %q = load i64, ptr %a\n ret void", "unknown"),
    "a boolean byte": ("%q = load i8, ptr %a\n %t = trunc nuw i8 %q to i1\n ret void", "integer"),
    "an i1": ("%q = icmp eq i64 %n, 0\n ret void", "integer"),
    "the integer that frexp writes": (
        "%s = alloca i32\n %r = call double @frexp(double %x, ptr %s)\n %q = load i32, ptr %s\n ret void",
        "integer",
    ),
    "a phi of float bits": (
        """%c = icmp eq i64 %n, 0
        br i1 %c, label %t, label %e
        t:
        %l = load i64, ptr %a
        br label %e
        e:
        %q = phi i64 [ %l, %t ], [ 0, %0 ]
        store i64 %q, ptr %b
        %d = load double, ptr %b
        ret void""",
        "float:double",
    ),
    "the double of a struct value": (
        """%l = load {i64, double}, ptr %a
        %q = extractvalue {i64, double} %l, 0
        %g = getelementptr i8, ptr %b, i64 %q
        ret void""",
        "integer",
    ),
    "a double put in a struct as bits": (
        """%i = bitcast double %x to i64
        %s = insertvalue {i64, i64} poison, i64 %i, 0
        %t = insertvalue {i64, i64} %s, i64 %n, 1
        %q = extractvalue {i64, i64} %t, 0
        ret void""",
        "float:double",
    ),
    "the double of a sum type told by a tag": (
        """%t = load i64, ptr %a
        switch i64 %t, label %e [ i64 1, label %d ]
        d:
        %p = getelementptr i8, ptr %a, i64 8
        %q = load i64, ptr %p
        %r = getelementptr i8, ptr %b, i64 8
        store i64 %q, ptr %r
        %v = load double, ptr %r
        br label %e
        e:
        ret void""",
        "float:double",
    ),
}


@pytest.mark.parametrize("case", KINDS)
def test_kind_of_integer_is_what_its_bits_hold(case: str) -> None:
    lines, expected = KINDS[case]
    analysis, function = analyse(body(lines))
    assert str(analysis.kind(named(function, "q"))) == expected
