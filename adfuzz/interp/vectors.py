"""Intrinsics that move lanes: interleaving, splicing, compressing, masked memory in a row, matrices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from adfuzz.interp import templates
from adfuzz.interp.constants import element_count, scalar_kind
from adfuzz.interp.intrinsics import EMITTERS, base_of, element_loader, element_storer, emits
from adfuzz.ir import instructions as ins
from adfuzz.ir.values import ConstantInt

if TYPE_CHECKING:
    from adfuzz.interp.translate import Writer

_COUNTS = range(2, 9)


def _texts(w: Writer, call: ins.Call) -> list[str]:
    return [w.value(argument) for argument in call.arguments]


@emits(*(f"vector.interleave{count}" for count in _COUNTS))
def emit_interleave(w: Writer, call: ins.Call) -> None:
    element_count(call.type)
    w.line(f"{w.name(call)} = tuple([x for row in zip({', '.join(_texts(w, call))}) for x in row])")


@emits(*(f"vector.deinterleave{count}" for count in _COUNTS))
def emit_deinterleave(w: Writer, call: ins.Call) -> None:
    count = element_count(call.type)
    (text,) = _texts(w, call)
    w.line(f"{w.name(call)} = ({', '.join(f'{text}[{k}::{count}]' for k in range(count))},)")


@emits("vector.splice.left", "vector.splice.right")
def emit_splice(w: Writer, call: ins.Call) -> None:
    """Lanes of first ++ second, starting at `amount` (left), or ending `amount` before the end of first (right)."""
    first, second, amount = _texts(w, call)
    lanes = element_count(call.type)
    start = amount if base_of(call).endswith("left") else f"{lanes} - {amount}"
    w.line(f"{w.name(call)} = ({first} + {second})[{start}:][:{lanes}]")


@emits("vector.partial.reduce.add", "vector.partial.reduce.fadd")
def emit_partial_reduce(w: Writer, call: ins.Call) -> None:
    """Add the lanes of the long vector to those of the short one, each lane k to lane k mod the short length."""
    total, values = _texts(w, call)
    lanes, parts = element_count(call.type), element_count(call.operands[1].type)
    if call.type.scalar.is_float:
        template = [f"{{r}} = {w.program.numbers.binary('fadd', scalar_kind(call.type.scalar))}"]
    else:
        template = [f"{{r}} = wrapped({{0}} + {{1}}, {templates.bits_of(call.type)})"]
    helper = templates.helper_function(w, template, 2)
    rows = ", ".join(f"reduce({helper}, {values}[{k}:{parts}:{lanes}], {total}[{k}])" for k in range(lanes))
    w.line(f"{w.name(call)} = ({rows},)")


@emits("experimental.vector.compress")
def emit_compress(w: Writer, call: ins.Call) -> None:
    """The chosen lanes first, then those of the pass-through at their own places."""
    values, mask, rest = _texts(w, call)
    made = w.temporary()
    w.line(f"{made} = tuple([x for x, m in zip({values}, {mask}) if truth(m, 'mask')])")
    w.line(f"{w.name(call)} = {made} + {rest}[len({made}):]")


@emits("masked.expandload")
def emit_expandload(w: Writer, call: ins.Call) -> None:
    """Read consecutive elements into the lanes that are on."""
    pointer, mask, rest = _texts(w, call)
    loader = element_loader(w, call.type)
    step = w.program.layout.size_of(call.type.scalar)
    made, place = w.temporary(), w.temporary()
    w.line(f"{made} = []; {place} = {pointer}")
    w.line(f"for m, x in zip({mask}, {rest}):")
    w.line(f" if truth(m, 'mask'): x = {loader}({place}, 1); {place} += {step}")
    w.line(f" {made}.append(x)")
    w.line(f"{w.name(call)} = tuple({made})")


@emits("masked.compressstore")
def emit_compressstore(w: Writer, call: ins.Call) -> None:
    """Write the lanes that are on to consecutive elements."""
    values, pointer, mask = _texts(w, call)
    element = call.operands[0].type.scalar
    place = w.temporary()
    w.line(f"{place} = {pointer}")
    w.line(f"for m, x in zip({mask}, {values}):")
    w.line(f" if truth(m, 'mask'): {element_storer(w, element)}({place}, x, 1); {place} += "
           f"{w.program.layout.size_of(element)}")  # fmt: skip


@emits("experimental.memset.pattern")
def emit_memset_pattern(w: Writer, call: ins.Call) -> None:
    pointer, value, count = _texts(w, call)[:3]
    element = call.operands[1].type
    size = w.program.layout.size_of(element)
    w.line(f"for k in range({count}): {element_storer(w, element)}({pointer} + k * {size}, {value}, 1)")


# ------------------------------------------------------------------------------------------------------------ matrices


def _dimension(call: ins.Call, index: int) -> int:
    value = call.operands[index]
    assert isinstance(value, ConstantInt)
    return value.value


@emits("matrix.transpose")
def emit_transpose(w: Writer, call: ins.Call) -> None:
    (text, *_), rows, columns = _texts(w, call), _dimension(call, 1), _dimension(call, 2)
    picked = ", ".join(f"{text}[{c * rows + r}]" for r in range(rows) for c in range(columns))
    w.line(f"{w.name(call)} = ({picked},)")


@emits("matrix.multiply")
def emit_multiply(w: Writer, call: ins.Call) -> None:
    """A (rows × inner) · B (inner × columns), column by column, sums in the order of the inner index."""
    a, b = _texts(w, call)[:2]
    rows, inner, columns = (_dimension(call, k) for k in (2, 3, 4))
    if call.type.is_float:
        kind = scalar_kind(call.type.scalar)
        times, plus = (w.program.numbers.binary(opcode, kind) for opcode in ("fmul", "fadd"))
    else:
        bits = templates.bits_of(call.type)
        times, plus = f"wrapped({{0}} * {{1}}, {bits})", f"wrapped({{0}} + {{1}}, {bits})"
    add, multiply = (templates.helper_function(w, [f"{{r}} = {text}"], 2) for text in (plus, times))
    entries = [
        f"reduce({add}, map({multiply}, {a}[{r}::{rows}], {b}[{c * inner}:{(c + 1) * inner}]))"
        for c in range(columns)
        for r in range(rows)
    ]
    w.line(f"{w.name(call)} = ({', '.join(entries)},)")


@emits("matrix.column.major.load")
def emit_matrix_load(w: Writer, call: ins.Call) -> None:
    pointer, stride = _texts(w, call)[:2]
    rows, columns = _dimension(call, 3), _dimension(call, 4)
    step = w.program.layout.size_of(call.type.scalar)
    w.line(
        f"{w.name(call)} = tuple([{element_loader(w, call.type)}({pointer} + (c * {stride} + r) * {step}, 1) "
        f"for c in range({columns}) for r in range({rows})])"
    )


@emits("matrix.column.major.store")
def emit_matrix_store(w: Writer, call: ins.Call) -> None:
    value, pointer, stride = _texts(w, call)[:3]
    element = call.operands[0].type.scalar
    rows = _dimension(call, 4)
    step = w.program.layout.size_of(element)
    w.line(
        f"for k, x in enumerate({value}): {element_storer(w, element)}"
        f"({pointer} + (k // {rows} * {stride} + k % {rows}) * {step}, x, 1)"
    )


TABLE = EMITTERS
"""Importing this file adds its rows here."""
