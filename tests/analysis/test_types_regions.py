"""What memory holds where it is copied or cleared whole: structs, padding, arrays, slots of bytes, descriptors, unions.

Each row is a function body and what `%a` leads to for a size (None: unknown), as Region prints it.
"""

from __future__ import annotations

import pytest

from adfuzz.analysis.types import TypeAnalysis
from adfuzz.analysis.types_answers import united_regions
from adfuzz.analysis.types_kinds import INTEGER, Kind, Region, floating
from adfuzz.ir import llvm
from adfuzz.ir import types as ty
from adfuzz.ir.module import Function
from adfuzz.ir.values import Value

HEAD = """
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
declare double @ddot_(ptr, ptr, ptr, ptr, ptr)
declare ptr @malloc(i64)
%struct.s = type { i64, [10 x double], i64 }
%struct.mix = type { double, i32 }
%union.u = type { double }
%descriptor = type { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }
@table = internal global { i64, double, ptr } { i64 3, double 1.5, ptr @text }
@zeros = internal constant [16 x i8] zeroinitializer
@weights = internal constant [8 x i8] c"\\00\\00\\00\\00\\00\\00\\F0?"
declare <2 x double> @llvm.masked.gather.v2f64.v2p0(<2 x ptr>, <2 x i1>, <2 x double>)
@text = internal constant [6 x i8] c"hello\\00"
"""

COPY = "call void @llvm.memcpy.p0.p0.i64(ptr %b, ptr %a, i64 {}, i1 false)\n"
LOOP = """br label %loop
loop:
%i = phi i64 [ 0, %0 ], [ %i1, %loop ]
{}
%i1 = add i64 %i, 1
%done = icmp eq i64 %i1, %n
br i1 %done, label %out, label %loop
out:
ret void"""

REGIONS: dict[str, tuple[str, int | None, str]] = {
    "nothing known": (COPY.format(16) + "ret void", 16, "[unknown]"),
    "one double": (COPY.format(8) + "%d = load double, ptr %b\n ret void", 8, "[0: float:double]"),
    "an int and a double with padding": (
        COPY.format(16)
        + """%i = load i32, ptr %b
        %m = mul i32 %i, 3
        %p = getelementptr i8, ptr %b, i64 8
        %d = load double, ptr %p
        ret void""",
        16,
        "[0: integer, 8: float:double]",
    ),
    "evidence on the other side of two copies": (
        """%t = alloca [16 x i8]
        call void @llvm.memcpy.p0.p0.i64(ptr %t, ptr %a, i64 16, i1 false)
        call void @llvm.memcpy.p0.p0.i64(ptr %b, ptr %t, i64 16, i1 false)
        %p = getelementptr i8, ptr %b, i64 8
        %d = load double, ptr %p
        %e = load ptr, ptr %b
        ret void""",
        16,
        "[0: pointer, 8: float:double]",
    ),
    "an array of doubles": (
        LOOP.format("%p = getelementptr double, ptr %a, i64 %i\n %d = load double, ptr %p"),
        None,
        "[from 0 every 8: {0: float:double}]",
    ),
    "a known stretch of an array of doubles": (
        LOOP.format("%p = getelementptr double, ptr %a, i64 %i\n %d = load double, ptr %p"),
        80,
        "[from 0 every 8: {0: float:double}]",
    ),
    "an array of structs": (
        LOOP.format(
            """%p = getelementptr %struct.mix, ptr %a, i64 %i
            %d = load double, ptr %p
            %r = getelementptr %struct.mix, ptr %a, i64 %i, i32 1
            %k = load i32, ptr %r
            %f = sitofp i32 %k to double"""
        ),
        None,
        "[from 0 every 16: {0: float:double, 8: integer}]",
    ),
    "an array walked by a pointer": (
        """br label %loop
        loop:
        %p = phi ptr [ %a, %0 ], [ %p1, %loop ]
        %d = load float, ptr %p
        %p1 = getelementptr i8, ptr %p, i64 4
        %done = icmp eq ptr %p1, %b
        br i1 %done, label %out, label %loop
        out:
        ret void""",
        None,
        "[from 0 every 4: {0: float:float}]",
    ),
    "bytes at a multiple of eight": (
        LOOP.format("%o = shl nuw i64 %i, 3\n %p = getelementptr i8, ptr %a, i64 %o\n %d = load double, ptr %p"),
        None,
        "[from 0 every 8: {0: float:double}]",
    ),
    "doubles at strides only known at run time": (
        LOOP.format("%o = mul i64 %i, %n\n %p = getelementptr i8, ptr %a, i64 %o\n %d = load double, ptr %p"),
        64,
        "[from 0 every 8: {0: float:double}]",
    ),
    "an array in the middle of a struct": (
        """%s = getelementptr %struct.s, ptr %a, i64 0, i32 1, i64 %n
        %d = load double, ptr %s
        %h = load i64, ptr %a
        %t = getelementptr i8, ptr %a, i64 88
        %j = load i64, ptr %t
        %m = mul i64 %h, %j
        ret void""",
        96,
        "[0: integer, 8: float:double, 16: float:double, 24: float:double, 32: float:double, 40: float:double, "
        "48: float:double, 56: float:double, 64: float:double, 72: float:double, 80: float:double, 88: integer]",
    ),
    "a header before doubles without end": (
        """%s = getelementptr i8, ptr %a, i64 8
        %p = getelementptr double, ptr %s, i64 %n
        %d = load double, ptr %p
        %h = load i64, ptr %a
        %g = getelementptr i8, ptr %b, i64 %h
        ret void""",
        None,
        "[0: integer, from 8 every 8: {0: float:double}]",
    ),
    "a packed struct": (
        """%i = load i8, ptr %a
        %t = trunc nuw i8 %i to i1
        %p = getelementptr i8, ptr %a, i64 1
        %d = load double, ptr %p, align 1
        ret void""",
        9,
        "[0: integer, 1: float:double]",
    ),
    "a double moved byte by byte": (
        LOOP.format(
            """%p = getelementptr i8, ptr %a, i64 %i
            %y = load i8, ptr %p
            %r = getelementptr i8, ptr %b, i64 %i
            store i8 %y, ptr %r"""
        ).replace("ret void", "%d = load double, ptr %b\n ret void"),
        8,
        "[0: float:double]",
    ),
    "two floats moved as one integer": (
        """%w = load i64, ptr %a
        store i64 %w, ptr %b
        %p = getelementptr i8, ptr %b, i64 4
        %x0 = load float, ptr %b
        %x1 = load float, ptr %p
        ret void""",
        8,
        "[from 0 every 4: {0: float:float}]",
    ),
    "a union": (
        """%d = load double, ptr %a
        %i = load i64, ptr %a
        %g = getelementptr i8, ptr %b, i64 %i
        ret void""",
        8,
        "[0: mixed]",
    ),
    "a cleared struct": (
        """call void @llvm.memset.p0.i64(ptr %a, i8 0, i64 16, i1 false)
        %d = load double, ptr %a
        ret void""",
        16,
        "[0: float:double]",
    ),
    "a descriptor": (
        """%s = alloca %descriptor
        call void @llvm.memcpy.p0.p0.i64(ptr %s, ptr %a, i64 48, i1 false)
        %p = load ptr, ptr %s
        %d = load double, ptr %p
        ret void""",
        48,
        "[0: pointer, 8: integer, 16: integer, 24: integer, 32: integer, 40: integer]",
    ),
    "what the allocated type declares": (
        """%s = alloca %struct.mix
        call void @llvm.memcpy.p0.p0.i64(ptr %s, ptr %a, i64 16, i1 false)
        call void @llvm.memcpy.p0.p0.i64(ptr %b, ptr %s, i64 16, i1 false)
        ret void""",
        16,
        "[0: float:double, 8: integer]",
    ),
    "a declared union says nothing": (
        "%s = alloca %union.u\n call void @llvm.memcpy.p0.p0.i64(ptr %s, ptr %a, i64 8, i1 false)\n ret void",
        8,
        "[unknown]",
    ),
    "copied out of a global": (
        "call void @llvm.memcpy.p0.p0.i64(ptr %a, ptr @table, i64 24, i1 false)\n ret void",
        24,
        "[0: integer, 8: float:double, 16: pointer]",
    ),
    "what BLAS takes": (
        """%t = alloca i32
        %r = call double @ddot_(ptr %t, ptr %a, ptr %t, ptr %b, ptr %t)
        ret void""",
        None,
        "[from 0 every 8: {0: float:double}]",
    ),
    "a copy of unknown length": (
        """call void @llvm.memcpy.p0.p0.i64(ptr %b, ptr %a, i64 %n, i1 false)
        %p = getelementptr float, ptr %b, i64 %n
        %d = load float, ptr %p
        ret void""",
        None,
        "[from 0 every 4: {0: float:float}]",
    ),
    "elements moved up by one": (
        """%s = getelementptr i8, ptr %a, i64 8
        call void @llvm.memmove.p0.p0.i64(ptr %s, ptr %a, i64 %n, i1 false)
        store double %x, ptr %a
        ret void""",
        32,
        "[from 0 every 8: {0: float:double}]",
    ),
    "an array in an array of structs": (
        LOOP.format(
            """%p = getelementptr {i64, [3 x double]}, ptr %a, i64 %i, i32 1, i64 %n
            %d = load double, ptr %p
            %r = getelementptr {i64, [3 x double]}, ptr %a, i64 %i
            %k = load i64, ptr %r
            %f = sitofp i64 %k to double"""
        ),
        None,
        "[from 0 every 32: {0: integer, 8: float:double, 16: float:double, 24: float:double}]",
    ),
    "a field chosen by a phi": (
        """%c = icmp eq i64 %n, 0
        br i1 %c, label %then, label %join
        then:
        br label %join
        join:
        %o = phi i64 [ 8, %0 ], [ 16, %then ]
        %p = getelementptr i8, ptr %a, i64 %o
        %e = load ptr, ptr %p
        %t = load i64, ptr %a
        %m = mul i64 %t, 5
        %g = getelementptr i8, ptr %a, i64 24
        %d = load double, ptr %g
        ret void""",
        32,
        "[0: integer, 8: pointer, 16: pointer, 24: float:double]",
    ),
    "a field chosen by a select of pointers": (
        """%c = icmp eq i64 %n, 0
        %x1 = getelementptr i8, ptr %a, i64 8
        %y1 = getelementptr i8, ptr %a, i64 16
        %p = select i1 %c, ptr %x1, ptr %y1
        %d = load double, ptr %p
        %t = load i64, ptr %a
        %m = mul i64 %t, 5
        ret void""",
        24,
        "[0: integer, 8: float:double, 16: float:double]",
    ),
    "a pointer that comes round a loop from elsewhere": (
        """br label %loop
        loop:
        %p = phi ptr [ %a, %0 ], [ %g, %loop ]
        %d = load double, ptr %p
        %q = load ptr, ptr %b
        %g = getelementptr i8, ptr %q, i64 0
        call void @llvm.memcpy.p0.p0.i64(ptr %q, ptr %p, i64 8, i1 false)
        %done = icmp eq ptr %g, null
        br i1 %done, label %out, label %loop
        out:
        ret void""",
        8,
        "[0: float:double]",
    ),
    "an array of structs walked by a pointer": (
        """br label %loop
        loop:
        %p = phi ptr [ %a, %0 ], [ %p1, %loop ]
        %d = load float, ptr %p
        %r = getelementptr i8, ptr %p, i64 4
        %k = load i32, ptr %r
        %f = sitofp i32 %k to float
        %p1 = getelementptr i8, ptr %p, i64 8
        %done = icmp eq ptr %p1, %b
        br i1 %done, label %out, label %loop
        out:
        ret void""",
        None,
        "[from 0 every 8: {0: float:float, 4: integer}]",
    ),
    "an array walked backwards": (
        """br label %loop
        loop:
        %p = phi ptr [ %a, %0 ], [ %p1, %loop ]
        %d = load double, ptr %p
        %p1 = getelementptr i8, ptr %p, i64 -8
        %done = icmp eq ptr %p1, %b
        br i1 %done, label %out, label %loop
        out:
        ret void""",
        8,
        "[0: float:double]",
    ),
    "a long double": ("%d = load x86_fp80, ptr %a\n ret void", 16, "[0: float:x86_fp80]"),
    "one byte of a double": ("%d = load double, ptr %a\n ret void", 1, "[0: double@byte0]"),
    "an aggregate with floats and a flag": (
        """%l = load { float, float, float, i1 }, ptr %a
        %f = extractvalue { float, float, float, i1 } %l, 3
        ret void""",
        16,
        "[0: float:float, 4: float:float, 8: float:float, 12: integer]",
    ),
    "a vector of pointers": (
        """%v = load <2 x ptr>, ptr %a
        %p = extractelement <2 x ptr> %v, i32 1
        %d = load double, ptr %p
        ret void""",
        16,
        "[from 0 every 8: {0: pointer}]",
    ),
    "a constant all-zero template": (
        """call void @llvm.memcpy.p0.p0.i64(ptr %a, ptr @zeros, i64 16, i1 false)
        call void @llvm.memcpy.p0.p0.i64(ptr %b, ptr @zeros, i64 16, i1 false)
        %d = load double, ptr %a
        %i = load i64, ptr %b
        %g = getelementptr i8, ptr %b, i64 %i
        ret void""",
        16,
        "[0: float:double]",
    ),
    "floats that the compiler wrote as a byte string": (
        "call void @llvm.memcpy.p0.p0.i64(ptr %a, ptr @weights, i64 8, i1 false)\n %d = load double, ptr %a\n ret void",
        8,
        "[0: float:double]",
    ),
    "an interior pointer made by integer arithmetic": (
        """%i = ptrtoint ptr %a to i64
        %j = add i64 %i, 8
        %p = inttoptr i64 %j to ptr
        %d = load double, ptr %p
        ret void""",
        16,
        "[8: float:double]",
    ),
    "gathered doubles": (
        """%i = load <2 x i64>, ptr %b
        %p = getelementptr double, ptr %a, <2 x i64> %i
        %m = insertelement <2 x i1> splat (i1 true), i1 false, i32 0
        %v = call <2 x double> @llvm.masked.gather.v2f64.v2p0(<2 x ptr> %p, <2 x i1> %m, <2 x double> poison)
        ret void""",
        None,
        "[from 0 every 8: {0: float:double}]",
    ),
    "the element before the one at a variable index, behind a header": (
        """%s = getelementptr i8, ptr %a, i64 8
        %p = getelementptr double, ptr %s, i64 %n
        %r = getelementptr i8, ptr %p, i64 -8
        %d = load double, ptr %r
        %h = load i64, ptr %a
        %g = getelementptr i8, ptr %b, i64 %h
        ret void""",
        None,
        "[0: integer, from 8 every 8: {0: float:double}]",
    ),
    "an iterator kept in memory": (
        """store ptr %a, ptr %b
        br label %loop
        loop:
        %p = load ptr, ptr %b
        %d = load double, ptr %p
        %q = getelementptr i8, ptr %p, i64 8
        store ptr %q, ptr %b
        %done = icmp eq ptr %q, null
        br i1 %done, label %out, label %loop
        out:
        ret void""",
        64,
        "[from 0 every 8: {0: float:double}]",
    ),
    "a pointer moved by the distance of two others": (
        """%e = getelementptr %struct.mix, ptr %a, i64 %n
        %d = load double, ptr %e
        %k = getelementptr i8, ptr %e, i64 8
        %i = load i32, ptr %k
        %f = sitofp i32 %i to double
        %u = ptrtoint ptr %e to i64
        %v = ptrtoint ptr %a to i64
        %w = sub i64 %u, %v
        %q = getelementptr i8, ptr %a, i64 %w
        %r = load double, ptr %q
        ret void""",
        None,
        "[from 0 every 16: {0: float:double, 8: integer}]",
    ),
    "a linked list": (
        """br label %loop
        loop:
        %p = phi ptr [ %a, %0 ], [ %p1, %loop ]
        %v = getelementptr i8, ptr %p, i64 8
        %d = load double, ptr %v
        %p1 = load ptr, ptr %p
        %done = icmp eq ptr %p1, null
        br i1 %done, label %out, label %loop
        out:
        ret void""",
        16,
        "[0: pointer, 8: float:double]",
    ),
}


def analyse(text: str) -> tuple[TypeAnalysis, Function]:
    function_text = (
        f"define void @f(ptr %a, ptr %b, i64 %n, double %x) {{\n{text}\n}}\n" if "define" not in text else text
    )
    module = llvm.load_text(HEAD + function_text)
    function = module.function("f")
    return TypeAnalysis(module, [function]), function


def named(function: Function, name: str) -> Value:
    return next(value for value in (*function.arguments, *function.instructions) if value.name == name)


@pytest.mark.parametrize("case", REGIONS)
def test_region_is_what_memory_holds(case: str) -> None:
    lines, size, expected = REGIONS[case]
    analysis, function = analyse(lines)
    assert str(analysis.region(named(function, "a"), size)) == expected


def _records(period: int, *fields: tuple[int, int, Kind], start: int = 0) -> Region:
    return Region(None, period, fields, start)


FLOAT, WORD = floating(ty.FLOAT), INTEGER
UNITED: dict[str, tuple[Region, Region, str]] = {
    "one knows more": (
        _records(12, (0, 4, FLOAT), (4, 4, FLOAT)), _records(12, (0, 4, FLOAT), (4, 4, FLOAT), (8, 1, WORD)),
        "[from 0 every 12: {0: float:float, 4: float:float, 8: integer}]",
    ),
    "two in one": (
        _records(4, (0, 4, FLOAT)), _records(8, (0, 4, FLOAT), (4, 4, FLOAT)),
        "[from 0 every 8: {0: float:float, 4: float:float}]",
    ),
    "another field": (
        _records(8, (0, 4, FLOAT)), _records(8, (0, 4, WORD), (4, 4, WORD)), "[from 0 every 8: {0: mixed, 4: integer}]"
    ),
    "an integer and its pieces": (
        _records(8, (0, 4, FLOAT), (4, 4, WORD)), _records(8, (4, 1, WORD), (5, 3, WORD)),
        "[from 0 every 8: {0: float:float, 4: integer}]",
    ),
    "across each other": (_records(8, (0, 4, FLOAT)), _records(8, (2, 4, WORD)), "[from 0 every 1: {0: mixed}]"),
    "from another byte on": (_records(8, (0, 4, FLOAT)), _records(8, (0, 4, FLOAT), start=4),
                             "[from 0 every 1: {0: mixed}]"),
}  # fmt: skip


@pytest.mark.parametrize("case", UNITED)
def test_records_of_several_call_sites_are_united_field_by_field(case: str) -> None:
    left, right, expected = UNITED[case]
    assert str(united_regions([left, right], None)) == expected
    assert str(united_regions([right, left], None)) == expected
