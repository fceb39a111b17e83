"""Steps that touch memory: tangents are stored beside what they belong to, tags say what lies where."""

from __future__ import annotations

from adfuzz.errors import Unsupported
from adfuzz.interp.native.twin import CARRIER, Twin, step
from adfuzz.interp.native.writing import FLOATS, shadow_type
from adfuzz.ir import instructions as ins
from adfuzz.ir import types as ty
from adfuzz.ir.types import Type
from adfuzz.ir.values import ConstantInt


@step("alloca")
def _alloca(w: Twin, i: ins.Alloca) -> None:
    w.copy(i)
    size = w.module.layout.size_of(i.allocated_type)
    count = i.operands[0]
    text = str(size * count.value) if isinstance(count, ConstantInt) else ""
    if not text:
        wide = w.temporary(f"zext {count.type} {w.operand(count)} to i64") if str(count.type) != "i64" else (
            w.operand(count))  # fmt: skip
        text = w.temporary(f"mul i64 {wide}, {size}")
    w.line(f"call void @adfuzz.clear(ptr %{i.name}, i64 {text})")


def kind_of(type: Type) -> str:
    """Return the prelude's word for a float type."""
    return "f64" if type is ty.DOUBLE else "f32"


@step("load")
def _load(w: Twin, i: ins.Load) -> None:
    w.check(i.pointer)
    i.flags = ()
    w.copy(i)
    pointer = w.operand(i.pointer)
    if i in w.carriers:
        assert isinstance(i.type, ty.IntegerType)
        w.line(f"%{i.name}.t = call double @adfuzz.load.{CARRIER[i.type.bits][0]}(ptr {pointer})")
    elif i.type in FLOATS:
        w.line(f"%{i.name}.t = call double @adfuzz.load.{kind_of(i.type)}(ptr {pointer})")
    elif isinstance(i.type, ty.VectorType) and shadow_type(i.type):
        made = "zeroinitializer"
        for lane in range(i.type.count):
            place = w.temporary(f"getelementptr {i.type.element}, ptr {pointer}, i64 {lane}")
            part = w.temporary(f"call double @adfuzz.load.{kind_of(i.type.element)}(ptr {place})")
            made = w.temporary(f"insertelement {shadow_type(i.type)} {made}, double {part}, i64 {lane}")
        w.define(i, made)
    elif shadow_type(i.type):
        raise Unsupported("native-dual", "an aggregate is loaded whole")
    elif not i.type.is_pointer:
        w.line(f"call void @adfuzz.check(ptr {pointer}, i64 {w.module.layout.store_size(i.type)})")


@step("store")
def _store(w: Twin, i: ins.Store) -> None:
    w.check(i.pointer)
    value, pointer = i.value, w.operand(i.pointer)
    if isinstance(value.type, ty.StructType | ty.ArrayType) and shadow_type(value.type):
        raise Unsupported("native-dual", "an aggregate is stored whole")
    w.copy(i)
    if value in w.carriers:
        assert isinstance(value.type, ty.IntegerType)
        kind = CARRIER[value.type.bits][0]
        active = w.temporary(f"fcmp une double %{value.name}.t, 0.0")
        w.line(f"call void @adfuzz.store.{kind}(ptr {pointer}, double %{value.name}.t)")
        # An integer that is no float must not be tagged as one: reading it in parts would be called lost.
        size = value.type.bits // 8
        tag = w.temporary(f"call ptr @adfuzz.tag(ptr {pointer})")
        old = w.temporary(f"load i{8 * size}, ptr {tag}, align 1")
        kept = w.temporary(f"select i1 {active}, i{8 * size} {old}, i{8 * size} 0")
        w.line(f"store i{8 * size} {kept}, ptr {tag}, align 1")
    elif value.type in FLOATS:
        w.line(f"call void @adfuzz.store.{kind_of(value.type)}(ptr {pointer}, double {w.tangent(value)})")
    elif isinstance(value.type, ty.VectorType) and shadow_type(value.type):
        for lane in range(value.type.count):
            place = w.temporary(f"getelementptr {value.type.element}, ptr {pointer}, i64 {lane}")
            part = w.temporary(f"extractelement {shadow_type(value.type)} {w.tangent(value)}, i64 {lane}")
            w.line(f"call void @adfuzz.store.{kind_of(value.type.element)}(ptr {place}, double {part})")
    else:
        w.line(f"call void @adfuzz.clear(ptr {pointer}, i64 {w.module.layout.store_size(value.type)})")


@step("atomicrmw")
def _atomic(w: Twin, i: ins.AtomicRMW) -> None:
    """One thread runs: the tangents need not be exchanged atomically."""
    value, pointer = i.operands[1], w.operand(i.operands[0])
    w.check(i.operands[0])
    if value.type not in FLOATS:
        w.check(value)
        size = w.module.layout.store_size(value.type)
        w.line(f"call void @adfuzz.check(ptr {pointer}, i64 {size})")
        w.copy(i)
        w.line(f"call void @adfuzz.clear(ptr {pointer}, i64 {size})")
        return
    if i.operation not in ("fadd", "fsub", "xchg"):
        raise Unsupported("native-dual", f"atomicrmw {i.operation} is not among its instructions")
    kind = kind_of(value.type)
    old = w.temporary(f"call double @adfuzz.load.{kind}(ptr {pointer})")
    w.copy(i)
    new = w.tangent(value)
    if i.operation != "xchg":
        new = w.temporary(f"{i.operation} double {old}, {new}")
    w.line(f"call void @adfuzz.store.{kind}(ptr {pointer}, double {new})")
    w.define(i, old)
