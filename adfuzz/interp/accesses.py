"""Rows of the opcode table that touch memory: alloca, load, store, atomics, getelementptr."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from adfuzz.interp import varargs
from adfuzz.interp.constants import is_compound, scalar_kind
from adfuzz.interp.memory import NATURAL
from adfuzz.interp.templates import bits_of, emits
from adfuzz.ir import instructions as ins
from adfuzz.ir import types as ty
from adfuzz.ir.instructions import Instruction
from adfuzz.ir.types import Type
from adfuzz.ir.values import ConstantInt

if TYPE_CHECKING:
    from adfuzz.interp.translate import Writer


@emits("alloca")
def emit_alloca(w: Writer, i: ins.Alloca) -> None:
    if i in w.promoted:
        w.line(f"{w.name(i)} = UNDEF")
        return
    size = w.program.layout.size_of(i.allocated_type)
    alignment = i.alignment or w.program.layout.align_of(i.allocated_type)
    count = i.operands[0]
    bits = bits_of(count.type)
    total = (
        str(size * count.value)
        if isinstance(count, ConstantInt)
        else f"{size} * (known({w.value(count)}, 'the size of an alloca') & {(1 << bits) - 1})"
    )
    w.line(f"{w.name(i)} = alloca(frame, {total}, {alignment}, {f'%{i.name}' if i.name else ''!r})")


def natural_kind(type: Type) -> str:
    """Return the memory kind of a scalar that has a dictionary of its own, else ""."""
    return "" if is_compound(type) else scalar_kind(type)


def load_lines(w: Writer, type: Type, result: str, pointer: str, alignment: int) -> None:
    """Write a load of any type into `result`."""
    kind = natural_kind(type)
    if not kind:
        loader = w.program.bound(("load", type), lambda: w.program.namespace["make_load"](type))
        w.line(f"{result} = {loader}({pointer}, {alignment})")
        return
    _check_alignment(w, kind, pointer, alignment)
    w.line(f"{result} = M_{kind}.get({pointer})")
    w.line(f"if {result} is None: {result} = load('{kind}', {pointer}, {alignment})")


def store_lines(w: Writer, type: Type, pointer: str, value: str, alignment: int) -> None:
    """Write a store of any type."""
    kind = natural_kind(type)
    if not kind:
        storer = w.program.bound(("store", type), lambda: w.program.namespace["make_store"](type))
        w.line(f"{storer}({pointer}, {value}, {alignment})")
        return
    _check_alignment(w, kind, pointer, alignment)
    w.line(f"if {pointer} in M_{kind} and {pointer} >> 32 not in GUARDED: M_{kind}[{pointer}] = {value}")
    w.line(f"else: store('{kind}', {pointer}, {value}, {alignment})")


def _check_alignment(w: Writer, kind: str, pointer: str, alignment: int) -> None:
    if alignment > NATURAL[kind]:
        w.line(f"if {pointer} & {alignment - 1}: misaligned({pointer}, {alignment})")


def access_alignment(w: Writer, i: ins.MemoryAccess, type: Type) -> int:
    """Return the alignment that an access promises."""
    return i.alignment or w.program.layout.align_of(type)


@emits("load")
def emit_load(w: Writer, i: ins.Load) -> None:
    if i.pointer in w.promoted:
        w.line(f"{w.name(i)} = {w.name(i.pointer)}")
        return
    load_lines(w, i.type, w.name(i), w.value(i.pointer), access_alignment(w, i, i.type))


@emits("store")
def emit_store(w: Writer, i: ins.Store) -> None:
    if i.pointer in w.promoted:
        w.line(f"{w.name(i.pointer)} = {w.value(i.value)}")
        return
    store_lines(w, i.value.type, w.value(i.pointer), w.value(i.value), access_alignment(w, i, i.value.type))


@emits("fence")
def emit_fence(w: Writer, i: Instruction) -> None:
    w.line("pass")


@emits("atomicrmw")
def emit_atomicrmw(w: Writer, i: ins.AtomicRMW) -> None:
    pointer, operand = w.value(i.operands[0]), w.value(i.operands[1])
    alignment = access_alignment(w, i, i.type)
    load_lines(w, i.type, w.name(i), pointer, alignment)
    made = w.temporary()
    if i.type.is_float:
        kind = scalar_kind(i.type.scalar)
        operations = {"fadd": "fadd", "fsub": "fsub"}
        if i.operation in operations:
            expression = w.program.numbers.binary(i.operation, kind).format(w.name(i), operand)
        elif i.operation == "xchg":
            expression = operand
        else:
            names = {"fmax": "maxnum", "fmin": "minnum", "fmaximum": "maximum", "fminimum": "minimum"}
            function = names[i.operation]
            name = w.program.bound(("math", function, kind), lambda: w.program.numbers.function(function, kind))
            expression = f"{name}({w.name(i)}, {operand})"
    else:
        expression = f"atomic('{i.operation}', {w.name(i)}, {operand}, {bits_of(i.type)})"
    w.line(f"{made} = {expression}")
    store_lines(w, i.type, pointer, made, alignment)


@emits("cmpxchg")
def emit_cmpxchg(w: Writer, i: ins.CompareExchange) -> None:
    pointer, expected, new = (w.value(operand) for operand in i.operands)
    shape = i.operands[1].type
    alignment = access_alignment(w, i, shape)
    old, same = w.temporary(), w.temporary()
    load_lines(w, shape, old, pointer, alignment)
    w.line(f"{same} = truth({old} == {expected}, 'cmpxchg')")
    w.line(f"{w.name(i)} = ({old}, {same})")
    w.line(f"if {same}:")
    w.depth += 1
    store_lines(w, shape, pointer, new, alignment)
    w.depth -= 1


@emits("getelementptr")
def emit_getelementptr(w: Writer, i: ins.GetElementPtr) -> None:
    if isinstance(i.type, ty.VectorType):
        _emit_vector_gep(w, i)
        return
    constant, terms = _offset_terms(w, i)
    base = w.value(i.pointer)
    text = " + ".join([base, *terms]) + (f" + {constant}" if constant > 0 else f" - {-constant}" if constant else "")
    w.line(f"{w.name(i)} = {text}")


def _offset_terms(w: Writer, i: ins.GetElementPtr, wrap: Callable[[str], str] = str) -> tuple[int, list[str]]:
    layout = w.program.layout
    constant, terms = 0, list[str]()
    type: Type = i.source_type
    for position, index in enumerate(i.indices):
        if position and isinstance(type, ty.StructType):
            assert isinstance(index, ConstantInt)
            constant += layout.field_offsets(type)[index.value]
            type = type.elements[index.value]
            continue
        if position:
            assert isinstance(type, ty.ArrayType | ty.VectorType)
            type = type.element
        stride = layout.size_of(type)
        if isinstance(index, ConstantInt):
            constant += index.signed * stride
        else:
            text = wrap(w.value(index))
            terms.append(text if stride == 1 else f"{text} * {stride}")
    return constant, terms


def _emit_vector_gep(w: Writer, i: ins.GetElementPtr) -> None:
    shape = i.type
    assert isinstance(shape, ty.VectorType)
    lanes: list[str] = []
    for lane in range(shape.count):
        at = f"[{lane}]"

        def pick(text: str, at: str = at) -> str:
            return f"lane({text}, {at[1:-1]})"

        constant, terms = _offset_terms(w, i, pick)
        lanes.append(" + ".join([pick(w.value(i.pointer)), *terms, str(constant)]))
    w.line(f"{w.name(i)} = ({', '.join(lanes)},)")


@emits("va_arg")
def emit_va_arg(w: Writer, i: Instruction) -> None:
    kind = varargs.kind_of(i.type)
    place = w.temporary()
    w.line(f"{place} = va_next({w.value(i.operands[0])}, {kind!r})")
    load_lines(w, i.type, w.name(i), place, 1)
