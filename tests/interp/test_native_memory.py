"""Random loads, stores, copies and fills of overlapping ranges leave the bytes that native code leaves."""

from __future__ import annotations

import ctypes
import random

import pytest

SIZE = 48
KINDS = {"i8": 1, "i16": 2, "i24": 3, "i32": 4, "i64": 8, "double": 8, "i128": 16}


def program(rng: random.Random) -> str:
    lines = ["%a = alloca [48 x i8], align 16", "call void @llvm.memset.p0.i64(ptr %a, i8 90, i64 48, i1 false)"]
    total = "%x"
    number = 0

    def fresh() -> str:
        nonlocal number
        number += 1
        return f"%t{number}"

    def place(size: int, aligned: bool) -> str:
        offset = rng.randrange(0, SIZE - size + 1)
        offset -= offset % size if aligned and size in (1, 2, 4, 8, 16) else 0
        pointer = fresh()
        lines.append(f"{pointer} = getelementptr i8, ptr %a, i64 {offset}")
        return pointer

    for _ in range(rng.randrange(10, 40)):
        kind = rng.choice(list(KINDS))
        size = KINDS[kind]
        action = rng.choice(("store", "store", "load", "load", "copy", "fill"))
        if action in ("copy", "fill"):
            length = rng.randrange(0, 24)
            target = place(max(1, length), False)
            if action == "fill":
                byte = rng.randrange(256) - 128
                lines.append(f"call void @llvm.memset.p0.i64(ptr {target}, i8 {byte}, i64 {length}, i1 false)")
            else:
                source = place(max(1, length), False)
                lines.append(f"call void @llvm.memmove.p0.p0.i64(ptr {target}, ptr {source}, i64 {length}, i1 false)")
            continue
        pointer = place(size, rng.random() < 0.7)
        if action == "store":
            value = fresh()
            wide = fresh()
            lines.append(f"{wide} = mul i64 {total}, {rng.randrange(1 << 62) | 1}")
            if kind == "double":
                lines.append(f"{value} = bitcast i64 {wide} to double")
            elif kind == "i128":
                lines.append(f"{value} = sext i64 {wide} to i128")
            else:
                lines.append(f"{value} = " + (f"add i64 {wide}, 0" if kind == "i64" else f"trunc i64 {wide} to {kind}"))
            lines.append(f"store {kind} {value}, ptr {pointer}, align 1")
            continue
        loaded, made, joined = fresh(), fresh(), fresh()
        lines.append(f"{loaded} = load {kind}, ptr {pointer}, align 1")
        cast = {"double": "bitcast double", "i64": "", "i128": "trunc i128"}.get(kind, f"sext {kind}")
        lines.append(f"{made} = {cast} {loaded} to i64" if cast else f"{made} = add i64 {loaded}, 0")
        lines.append(f"{joined} = xor i64 {made}, {total}")
        total = joined
    body = "\n  ".join(lines)
    return f"""define i64 @f(i64 %x) {{
  {body}
  ret i64 {total}
}}
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)
"""


@pytest.mark.parametrize("seed", range(40))
def test_random_accesses_agree_with_native_code(run, native, seed: int) -> None:
    rng = random.Random(seed)
    text = program(rng)
    compiled = native(text, "f", ctypes.c_int64, ctypes.c_int64)
    for _ in range(3):
        x = rng.randrange(-(2**63), 2**63)
        for number in ("float", "dual", "high"):
            assert run(text, "i64", (x,), number=number, x="i64").returned.values == (compiled(x),)
