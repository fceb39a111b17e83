"""The interpreter computes integers exactly as native code does."""

from __future__ import annotations

import ctypes
import random

import pytest

from adfuzz.errors import AdfuzzError
from adfuzz.interp import UndefinedBehaviour

INTEGERS = {8: ctypes.c_int8, 16: ctypes.c_int16, 32: ctypes.c_int32, 64: ctypes.c_int64}
BINARY = ["add", "sub", "mul", "udiv", "sdiv", "urem", "srem", "shl", "lshr", "ashr", "and", "or", "xor"]
PREDICATES = ["eq", "ne", "ult", "ule", "ugt", "uge", "slt", "sle", "sgt", "sge"]
INTRINSICS = {
    "ctpop": "i{b} %x", "ctlz": "i{b} %x, i1 false", "cttz": "i{b} %x, i1 false", "bitreverse": "i{b} %x",
    "abs": "i{b} %x, i1 false", "fshl": "i{b} %x, i{b} %y, i{b} 5", "fshr": "i{b} %x, i{b} %y, i{b} %y",
    **dict.fromkeys(
        ("smin", "smax", "umin", "umax", "uadd.sat", "usub.sat", "sadd.sat", "ssub.sat"), "i{b} %x, i{b} %y"
    ),
}  # fmt: skip
EDGES = (0, 1, -1, 2, 7, -8, 100)


def samples(bits: int, count: int = 25) -> list[tuple[int, int]]:
    rng = random.Random(bits)
    edges = [*EDGES, -(1 << (bits - 1)), (1 << (bits - 1)) - 1]
    pool = edges + [rng.randrange(-(1 << (bits - 1)), 1 << (bits - 1)) for _ in range(6)]
    return [(rng.choice(pool), rng.choice(pool)) for _ in range(count)]


def agree(run, native, text: str, bits: int, result_bits: int, pairs: list[tuple[int, int]]) -> None:
    compiled = native(text, "f", INTEGERS[max(8, result_bits)], INTEGERS[bits], INTEGERS[bits])
    for x, y in pairs:
        try:
            found = run(text, f"i{result_bits}", (x, y), number="float", x=f"i{bits}", y=f"i{bits}")
        except UndefinedBehaviour:
            continue  # native code may do anything, even trap
        if found.abstain:
            continue  # poison
        expected = compiled(x, y)
        if result_bits == 1:
            expected &= 1
        assert found.returned.values == (expected,), (x, y)


@pytest.mark.parametrize("bits", INTEGERS)
@pytest.mark.parametrize("opcode", BINARY)
def test_binary_operations_agree_with_native_code(run, native, opcode: str, bits: int) -> None:
    text = f"define i{bits} @f(i{bits} %x, i{bits} %y) {{\n %r = {opcode} i{bits} %x, %y\n ret i{bits} %r\n}}"
    agree(run, native, text, bits, bits, samples(bits))


@pytest.mark.parametrize("bits", INTEGERS)
def test_comparisons_agree_with_native_code(run, native, bits: int) -> None:
    for predicate in PREDICATES:
        text = f"define i1 @f(i{bits} %x, i{bits} %y) {{\n %r = icmp {predicate} i{bits} %x, %y\n ret i1 %r\n}}"
        agree(run, native, text, bits, 1, samples(bits, 12))


@pytest.mark.parametrize("bits", (16, 32, 64))
@pytest.mark.parametrize("name", (*INTRINSICS, "bswap"))
def test_intrinsics_agree_with_native_code(run, native, name: str, bits: int) -> None:
    arguments = INTRINSICS.get(name, "i{b} %x").format(b=bits)
    types = ", ".join(part.split()[0] for part in arguments.split(", "))
    text = (
        f"define i{bits} @f(i{bits} %x, i{bits} %y) {{\n %r = call i{bits} @llvm.{name}.i{bits}({arguments})\n"
        f" ret i{bits} %r\n}}\ndeclare i{bits} @llvm.{name}.i{bits}({types})\n"
    )
    agree(run, native, text, bits, bits, samples(bits, 15))


@pytest.mark.parametrize("name", ["sadd", "ssub", "smul", "uadd", "usub", "umul"])
def test_overflow_intrinsics_agree_with_native_code(run, native, name: str) -> None:
    text = f"""define i32 @f(i32 %x, i32 %y) {{
  %p = call {{i32, i1}} @llvm.{name}.with.overflow.i32(i32 %x, i32 %y)
  %v = extractvalue {{i32, i1}} %p, 0
  %o = extractvalue {{i32, i1}} %p, 1
  %w = zext i1 %o to i32
  %s = shl i32 %w, 20
  %r = xor i32 %v, %s
  ret i32 %r
}}
declare {{i32, i1}} @llvm.{name}.with.overflow.i32(i32, i32)
"""
    agree(run, native, text, 32, 32, samples(32, 30))


def test_casts_and_odd_widths_agree_with_native_code(run, native) -> None:
    text = """define i64 @f(i64 %x, i64 %y) {
  %a = trunc i64 %x to i37
  %b = trunc i64 %y to i37
  %c = mul i37 %a, %b
  %d = ashr i37 %c, 3
  %e = sext i37 %d to i64
  %g = zext i37 %c to i64
  %h = trunc i64 %y to i1
  %i = sext i1 %h to i64
  %j = zext i1 %h to i64
  %k = add i64 %e, %g
  %l = xor i64 %k, %i
  %m = sub i64 %l, %j
  %n = trunc i64 %m to i8
  %o = sext i8 %n to i64
  %p = udiv i64 %m, 7
  %q = add i64 %o, %p
  ret i64 %q
}"""
    agree(run, native, text, 64, 64, samples(64, 60))


def test_vectors_agree_with_native_code(run, native) -> None:
    text = """define i32 @f(i32 %x, i32 %y) {
  %a = insertelement <4 x i32> poison, i32 %x, i32 0
  %b = insertelement <4 x i32> %a, i32 %y, i32 1
  %c = shufflevector <4 x i32> %b, <4 x i32> <i32 1, i32 2, i32 3, i32 4>, <4 x i32> <i32 1, i32 0, i32 6, i32 0>
  %d = mul <4 x i32> %c, splat (i32 3)
  %e = icmp sgt <4 x i32> %d, %c
  %g = select <4 x i1> %e, <4 x i32> %d, <4 x i32> zeroinitializer
  %h = bitcast <4 x i32> %g to <2 x i64>
  %i = extractelement <2 x i64> %h, i32 1
  %j = lshr i64 %i, 16
  %k = trunc i64 %j to i32
  %l = call i32 @llvm.vector.reduce.add.v4i32(<4 x i32> %g)
  %m = call i32 @llvm.vector.reduce.umax.v4i32(<4 x i32> %d)
  %n = bitcast <4 x i1> %e to i4
  %o = zext i4 %n to i32
  %p = xor i32 %k, %l
  %q = add i32 %p, %m
  %r = add i32 %q, %o
  ret i32 %r
}
declare i32 @llvm.vector.reduce.add.v4i32(<4 x i32>)
declare i32 @llvm.vector.reduce.umax.v4i32(<4 x i32>)
"""
    agree(run, native, text, 32, 32, samples(32, 60))


def test_switch_phi_memory_and_calls_agree_with_native_code(run, native) -> None:
    text = """@table = private constant [4 x i16] [i16 3, i16 -5, i16 7, i16 11]
@counter = internal global i32 5
define internal i32 @g(ptr %p, i32 %n) {
  %z = icmp eq i32 %n, 0
  br i1 %z, label %stop, label %go
go:
  %v = load i32, ptr %p
  %w = add i32 %v, %n
  store i32 %w, ptr %p
  %m = sub i32 %n, 1
  %r = call i32 @g(ptr %p, i32 %m)
  ret i32 %r
stop:
  %o = load i32, ptr %p
  ret i32 %o
}
define i32 @f(i32 %x, i32 %y) {
entry:
  %s = alloca [3 x i32], align 4
  call void @llvm.memset.p0.i64(ptr %s, i8 -1, i64 12, i1 false)
  %m = and i32 %x, 3
  %e = getelementptr [3 x i32], ptr %s, i64 0, i32 1
  store i32 %y, ptr %e
  switch i32 %m, label %other [ i32 0, label %zero
                                i32 1, label %one ]
zero:
  br label %join
one:
  %t = getelementptr i16, ptr @table, i32 %m
  %h = load i16, ptr %t
  %hx = sext i16 %h to i32
  br label %join
other:
  %b = getelementptr i8, ptr %s, i64 3
  store i8 77, ptr %b
  %q = load i32, ptr %s
  br label %join
join:
  %r = phi i32 [ %y, %zero ], [ %hx, %one ], [ %q, %other ]
  %k = urem i32 %y, 20
  %c = call i32 @g(ptr %e, i32 %k)
  %cc = load i32, ptr @counter
  %d = add i32 %c, %r
  %dd = xor i32 %d, %cc
  ret i32 %dd
}
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
"""
    agree(run, native, text, 32, 32, samples(32, 60))


def test_exact_flags_give_poison(run) -> None:
    for line, x, y in (
        ("add nsw i32 %x, %y", 2**31 - 1, 1), ("add nuw i32 %x, %y", -1, 1), ("sub nuw i32 %x, %y", 1, 2),
        ("mul nsw i32 %x, %y", 2**20, 2**20), ("shl nsw i32 %x, %y", 1, 31), ("shl i32 %x, %y", 1, 32),
        ("lshr exact i32 %x, %y", 3, 1), ("sdiv exact i32 %x, %y", 7, 2), ("or disjoint i32 %x, %y", 3, 1),
    ):  # fmt: skip
        text = f"define i32 @f(i32 %x, i32 %y) {{\n %r = {line}\n ret i32 %r\n}}"
        assert run(text, "i32", (x, y), x="i32", y="i32").abstain == "the result is undefined", line


def test_division_by_zero_is_an_error_with_its_place(run) -> None:
    text = "define i32 @f(i32 %x, i32 %y) {\nstart:\n %r = sdiv i32 %x, %y\n ret i32 %r\n}"
    with pytest.raises(UndefinedBehaviour) as caught:
        run(text, "i32", (1, 0), x="i32", y="i32")
    assert str(caught.value.place) == "in @f, block %start, at `%r = sdiv i32 %x, %y`"
    assert isinstance(caught.value, AdfuzzError)
