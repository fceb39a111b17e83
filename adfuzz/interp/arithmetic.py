"""Rows of the opcode table that compute: arithmetic, comparisons, casts, vectors and aggregates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from adfuzz.interp.constants import element_count, scalar_kind
from adfuzz.interp.templates import bits_of, emits, scalar_template
from adfuzz.ir import instructions as ins
from adfuzz.ir import types as ty
from adfuzz.ir.instructions import Instruction
from adfuzz.ir.values import ConstantInt, Value

if TYPE_CHECKING:
    from adfuzz.interp.translate import Writer


def _range(bits: int) -> tuple[int, int]:
    return -(1 << (bits - 1)), (1 << (bits - 1)) - 1


@emits("add", "sub", "mul")
def emit_wrapping(w: Writer, i: Instruction) -> None:
    bits = bits_of(i.type)
    is_nuw, is_nsw = "nuw" in i.flags, "nsw" in i.flags
    slow = f"checked('{i.opcode}', {{0}}, {{1}}, {bits}, {is_nuw}, {is_nsw})"
    if bits == 1:
        scalar_template(w, i, [f"{{r}} = {slow}"], *i.operands)
        return
    low, high = _range(bits)
    sign = {"add": "+", "sub": "-", "mul": "*"}[i.opcode]
    template = [f"{{r}} = {{0}} {sign} {{1}}"]
    if is_nuw and i.opcode == "sub":
        template.append(f"if not {{0}} >= {{1}} >= 0: {{r}} = {slow}")
    elif is_nuw:
        tests = [f"{{{k}}} >= 0" for k in (0, 1) if not _is_natural(i.operands[k])]
        template.append(f"if not ({' and '.join([*tests, f'{{r}} <= {high}'])}): {{r}} = {slow}")
    elif is_nsw:
        template.append(f"if not {low} <= {{r}} <= {high}: {{r}} = nsw({{r}}, {bits})")
    else:
        template.append(f"if not {low} <= {{r}} <= {high}: {{r}} = wrapped({{r}}, {bits})")
    scalar_template(w, i, template, *i.operands)


def _is_natural(value: Value) -> bool:
    return isinstance(value, ConstantInt) and value.signed >= 0


@emits("and", "or", "xor")
def emit_bitwise(w: Writer, i: Instruction) -> None:
    sign = {"and": "&", "or": "|", "xor": "^"}[i.opcode]
    template = [f"{{r}} = {{0}} {sign} {{1}}"]
    if "disjoint" in i.flags:
        template.append("if {0} & {1}: {r} = POISON")
    scalar_template(w, i, template, *i.operands)


@emits("shl", "lshr", "ashr")
def emit_shift(w: Writer, i: Instruction) -> None:
    bits = bits_of(i.type)
    amount = i.operands[1]
    flags = f", {'nuw' in i.flags}, {'nsw' in i.flags}" if i.opcode == "shl" else f", {'exact' in i.flags}"
    slow = f"{i.opcode}({{0}}, {{1}}, {bits}{flags})"
    template = [f"{{r}} = {slow}"]
    if isinstance(amount, ConstantInt) and 0 < amount.value < bits and "exact" not in i.flags:
        if i.opcode == "shl" and "nuw" not in i.flags:
            low, high = _range(bits)
            template = [f"{{r}} = {{0}} << {amount.value}", f"if not {low} <= {{r}} <= {high}: {{r}} = {slow}"]
        elif i.opcode == "lshr":
            template = [f"{{r}} = ({{0}} & {(1 << bits) - 1}) >> {amount.value}"]
        elif i.opcode == "ashr":
            template = [f"{{r}} = {{0}} >> {amount.value}"]
    scalar_template(w, i, template, *i.operands)


@emits("udiv", "sdiv", "urem", "srem")
def emit_division(w: Writer, i: Instruction) -> None:
    exact = "exact" in i.flags
    scalar_template(w, i, [f"{{r}} = divide('{i.opcode}', {{0}}, {{1}}, {bits_of(i.type)}, {exact})"], *i.operands)


_REORDERING = frozenset(("reassoc", "fast"))


@emits("fadd", "fsub", "fmul", "fdiv", "frem")
def emit_float_binary(w: Writer, i: Instruction) -> None:
    is_reordered = not _REORDERING.isdisjoint(i.flags)
    expression = w.program.numbers.binary(i.opcode, scalar_kind(i.type.scalar), is_reordered)
    scalar_template(w, i, [f"{{r}} = {expression}"], *i.operands)


@emits("fneg")
def emit_fneg(w: Writer, i: Instruction) -> None:
    scalar_template(w, i, ["{r} = -{0}"], *i.operands)


@emits("icmp")
def emit_icmp(w: Writer, i: ins.Compare) -> None:
    shape = i.operands[0].type
    bits = bits_of(shape)
    predicate = i.predicate
    if bits == 1 or "samesign" in i.flags:
        samesign = ", True" if "samesign" in i.flags else ""
        template = [f"{{r}} = icmp('{predicate}', {{0}}, {{1}}, {bits}{samesign})"]
    else:
        sign = {"eq": "==", "ne": "!=", "lt": "<", "le": "<=", "gt": ">", "ge": ">="}[predicate[-2:]]
        mask = f" & {(1 << bits) - 1}" if predicate[0] == "u" else ""
        sides = [f"({{{k}}}{mask})" if mask else f"{{{k}}}" for k in (0, 1)]
        template = [f"{{r}} = {sides[0]} {sign} {sides[1]}"]
    scalar_template(w, i, template, *i.operands)


@emits("fcmp")
def emit_fcmp(w: Writer, i: ins.Compare) -> None:
    scalar_template(w, i, [f"{{r}} = {w.program.numbers.compare(i.predicate)}", "T({r})"], *i.operands)


@emits("select")
def emit_select(w: Writer, i: Instruction) -> None:
    condition = i.operands[0]
    template = ["{r} = ({1} if {0} else {2}) if {0}.__class__ is bool else select({0}, {1}, {2})"]
    if isinstance(condition.type, ty.VectorType):
        scalar_template(w, i, template, *i.operands)
        return
    texts = [w.value(operand) for operand in i.operands]
    w.line(template[0].format(*texts, r=w.name(i)))


@emits("freeze")
def emit_freeze(w: Writer, i: Instruction) -> None:
    w.line(f"{w.name(i)} = frozen({w.value(i.operands[0])}, {w.program.bound(('type', i.type), lambda: i.type)})")


# -------------------------------------------------------------------------------------------------------------- casts


@emits("trunc")
def emit_trunc(w: Writer, i: Instruction) -> None:
    bits = bits_of(i.type)
    low, high = _range(bits)
    if bits == 1:
        template = ["{r} = {0} & 1"]
        if "nuw" in i.flags or "nsw" in i.flags:
            template.append("if {0}.__class__ is int and {0} not in (0, 1, -1): {r} = POISON")
    else:
        otherwise = "nsw({r}, " if "nsw" in i.flags else "wrapped({r}, "
        template = ["{r} = {0}", f"if not {low} <= {{r}} <= {high}: {{r}} = {otherwise}{bits})"]
        if "nuw" in i.flags and "nsw" not in i.flags:
            source = (1 << bits_of(i.operands[0].type)) - 1
            template.append(f"if {{0}} & {source} > {(1 << bits) - 1}: {{r}} = POISON")
    scalar_template(w, i, template, *i.operands)


@emits("zext")
def emit_zext(w: Writer, i: Instruction) -> None:
    bits = bits_of(i.operands[0].type)
    template = [f"{{r}} = {{0}} & {(1 << bits) - 1}"]
    if "nneg" in i.flags and bits > 1:
        template.append("if {0} < 0: {r} = POISON")
    scalar_template(w, i, template, *i.operands)


@emits("sext")
def emit_sext(w: Writer, i: Instruction) -> None:
    is_bool = bits_of(i.operands[0].type) == 1
    scalar_template(w, i, ["{r} = -({0} & 1)" if is_bool else "{r} = {0}"], *i.operands)


@emits("fptrunc", "fpext")
def emit_float_cast(w: Writer, i: Instruction) -> None:
    kind = scalar_kind(i.type.scalar)
    scalar_template(w, i, [f"{{r}} = round_{kind}({{0}})"], *i.operands)


@emits("sitofp", "uitofp")
def emit_from_integer(w: Writer, i: Instruction) -> None:
    bits = bits_of(i.operands[0].type)
    kind = scalar_kind(i.type.scalar)
    operand = f"{{0}} & {(1 << bits) - 1}" if i.opcode == "uitofp" else "-({0} & 1)" if bits == 1 else "{0}"
    template = [f"{{r}} = from_int_{kind}({operand})"]
    if "nneg" in i.flags:
        template.append("if {0} < 0: {r} = POISON")
    scalar_template(w, i, template, *i.operands)


@emits("fptosi", "fptoui")
def emit_to_integer(w: Writer, i: Instruction) -> None:
    scalar_template(w, i, [f"{{r}} = to_int({{0}}, {bits_of(i.type)}, {i.opcode == 'fptosi'})"], *i.operands)


@emits("ptrtoint", "ptrtoaddr", "inttoptr", "addrspacecast")
def emit_pointer_cast(w: Writer, i: Instruction) -> None:
    source, target = bits_of(i.operands[0].type), bits_of(i.type)
    template = ["{r} = {0}"]
    if target < source:
        template = [f"{{r}} = wrapped({{0}}, {target})"]
    elif target > source:
        template = [f"{{r}} = {{0}} & {(1 << source) - 1}"]
    elif i.opcode == "ptrtoint" and target > 64:
        template = [f"{{r}} = {{0}} & {(1 << 64) - 1}"]
    scalar_template(w, i, template, *i.operands)


@emits("bitcast")
def emit_bitcast(w: Writer, i: Instruction) -> None:
    source, target = i.operands[0].type, i.type
    if source is target or (source.is_pointer and target.is_pointer):
        w.line(f"{w.name(i)} = {w.value(i.operands[0])}")
        return
    make = w.program.namespace["make_bitcast"]
    cast = w.program.bound(("bitcast", source, target), lambda: make(source, target))
    w.line(f"{w.name(i)} = {cast}({w.value(i.operands[0])})")


# ------------------------------------------------------------------------------------------- vectors and aggregates


def _replaced(texts: str, count: int, index: int, value: str) -> str:
    return "(" + ", ".join(value if k == index else f"{texts}[{k}]" for k in range(count)) + ",)"


@emits("extractvalue")
def emit_extractvalue(w: Writer, i: ins.AggregateAccess) -> None:
    path = "".join(f"[{index}]" for index in i.indices)
    w.line(f"{w.name(i)} = {w.value(i.operands[0])}{path}")


@emits("insertvalue")
def emit_insertvalue(w: Writer, i: ins.AggregateAccess) -> None:
    aggregate, value = w.value(i.operands[0]), w.value(i.operands[1])
    if len(i.indices) == 1 and element_count(i.type) <= 8:
        source = aggregate if aggregate.isidentifier() else f"({aggregate})"
        w.line(f"{w.name(i)} = {_replaced(source, element_count(i.type), i.indices[0], value)}")
        return
    w.line(f"{w.name(i)} = inserted({aggregate}, {i.indices!r}, {value})")


@emits("extractelement")
def emit_extractelement(w: Writer, i: Instruction) -> None:
    w.line(f"{w.name(i)} = extracted({w.value(i.operands[0])}, {w.value(i.operands[1])})")


@emits("insertelement")
def emit_insertelement(w: Writer, i: Instruction) -> None:
    vector, value, index = (w.value(operand) for operand in i.operands)
    w.line(f"{w.name(i)} = inserted_at({vector}, {index}, {value})")


@emits("shufflevector")
def emit_shufflevector(w: Writer, i: Instruction) -> None:
    first, second, mask = (w.value(operand) for operand in i.operands)
    w.line(f"{w.name(i)} = shuffled({first} + {second}, {mask})")
