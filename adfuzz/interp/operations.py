"""The opcode table: how each instruction becomes Python text. One emitter per opcode (or group), nothing else to edit.

A *template* is a list of lines in which {r} is the result and {0}, {1} … are scalar operands. For vectors a helper
function is made of the same template and mapped over the lanes. Inline guards are written so that undef, poison and
tagged integers (whose comparisons are falsy or exact) fall to the slow path named after the guard.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from adfuzz.errors import Unsupported
from adfuzz.interp.constants import element_count, is_compound, scalar_kind
from adfuzz.interp.memory import NATURAL
from adfuzz.ir import instructions as ins
from adfuzz.ir import types as ty
from adfuzz.ir.instructions import Block, Instruction
from adfuzz.ir.types import Type
from adfuzz.ir.values import ConstantInt

if TYPE_CHECKING:
    from adfuzz.interp.translate import Writer

Emitter = Callable[["Writer", Any], None]
EMITTERS: dict[str, Emitter] = {}
ABSENT: dict[str, str] = {
    "callbr": "only asm goto uses it, and inline assembly is not interpreted",
    "catchswitch": "Windows exception handling",
    "catchpad": "Windows exception handling",
    "cleanuppad": "Windows exception handling",
    "catchret": "Windows exception handling",
    "cleanupret": "Windows exception handling",
    "landingpad": "nothing throws in the interpreter, so control never gets here",
    "resume": "nothing throws in the interpreter, so control never gets here",
}
"""Opcodes that are deliberately refused where control reaches them, with the reason."""


def emits(*opcodes: str) -> Callable[[Emitter], Emitter]:
    """Enter an emitter for the opcodes."""

    def enter(emitter: Emitter) -> Emitter:
        for opcode in opcodes:
            assert opcode not in EMITTERS, opcode
            EMITTERS[opcode] = emitter
        return emitter

    return enter


def is_float_operation(instruction: Instruction) -> bool:
    """Whether the instruction counts as a float operation."""
    if instruction.opcode in ("fadd", "fsub", "fmul", "fdiv", "frem", "fneg"):
        return True
    return isinstance(instruction, ins.Call) and instruction.type.is_float


def calls_intrinsic(instruction: Instruction, *names: str) -> bool:
    """Whether the instruction calls an intrinsic whose name starts with one of `names`."""
    return isinstance(instruction, ins.Call) and instruction.callee.name.startswith(names)


def attribute_type(w: Writer, attributes: tuple[str, ...], keyword: str) -> Type:
    """Return the type inside a parameter attribute such as byval(%struct.S)."""
    text = next(a for a in attributes if a.startswith(keyword + "("))
    inside = text[len(keyword) + 1 : -1]
    module = w.program.module
    if inside.startswith("%"):
        return module.types[inside[1:].strip('"')]
    from adfuzz.ir.parser import ModuleReader

    return ModuleReader(inside, "<type>").type()


def scalar_template(w: Writer, instruction: Instruction, template: list[str], *operands: Any) -> None:
    """Write `{r} = …` for scalars, or a map of the same over vector lanes."""
    shape = instruction.type if isinstance(instruction.type, ty.VectorType) else operands[0].type
    texts = [w.value(operand) for operand in operands]
    result = w.name(instruction)
    if not isinstance(shape, ty.VectorType):
        for line in template:
            w.line(line.format(*texts, r=result))
        return
    element_count(shape)
    helper = helper_function(w, template, len(operands))
    w.line(f"{result} = tuple(map({helper}, {', '.join(texts)}))")


def helper_function(w: Writer, template: list[str], count: int) -> str:
    """Return the name of a function that runs a scalar template."""

    def make() -> Any:
        names = ["a", "b", "c", "d"][:count]
        body = "\n ".join(line.format(*names, r="r") for line in template)
        space = w.program.namespace
        exec(f"def _lane({', '.join(names)}):\n {body}\n return r", space)
        return space.pop("_lane")

    return w.program.bound(("template", tuple(template), count), make)


def bits_of(type: Type) -> int:
    """Return the width of an integer scalar or pointer."""
    scalar = type.scalar
    if isinstance(scalar, ty.PointerType):
        return 64
    assert isinstance(scalar, ty.IntegerType)
    return scalar.bits


def _range(bits: int) -> tuple[int, int]:
    return -(1 << (bits - 1)), (1 << (bits - 1)) - 1


# -------------------------------------------------------------------------------------------------------- arithmetic


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
        tests = [
            f"{{{k}}} >= 0" for k in (0, 1) if not isinstance(i.operands[k], ConstantInt) or i.operands[k].signed < 0
        ]  # type: ignore[attr-defined]
        template.append(f"if not ({' and '.join([*tests, f'{{r}} <= {high}'])}): {{r}} = {slow}")
    elif is_nsw:
        template.append(f"if not {low} <= {{r}} <= {high}: {{r}} = nsw({{r}}, {bits})")
    else:
        template.append(f"if not {low} <= {{r}} <= {high}: {{r}} = wrapped({{r}}, {bits})")
    scalar_template(w, i, template, *i.operands)


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
    if i.opcode == "shl":
        flags = f", {'nuw' in i.flags}, {'nsw' in i.flags}"
    else:
        flags = f", {'exact' in i.flags}"
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


@emits("fadd", "fsub", "fmul", "fdiv", "frem")
def emit_float_binary(w: Writer, i: Instruction) -> None:
    expression = w.program.numbers.binary(i.opcode, scalar_kind(i.type.scalar))
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


# ------------------------------------------------------------------------------------------------------------- memory


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
    raise Unsupported("va_arg", "the interpreter does not execute va_arg (frontends for x86-64 lower it themselves)")


# ---------------------------------------------------------------------------------------------------------- terminators


@emits("ret")
def emit_ret(w: Writer, i: Instruction) -> None:
    if not i.operands:
        w.leave("None")
        return
    value = w.value(i.operands[0])
    if "noundef" in w.function.return_attributes and not is_compound(i.operands[0].type):
        w.line(f"if {value}.__class__ in ODD: known({value}, 'the noundef result')")
    w.leave(value)


@emits("br")
def emit_br(w: Writer, i: ins.Terminator) -> None:
    assert i.parent is not None
    if not i.operands:
        w.jump(i.parent, i.targets[0])
        return
    condition = w.value(i.operands[0])
    if condition in ("True", "False"):
        w.line(f"if {condition}:")
    else:
        w.line(f"if {condition} if {condition}.__class__ is bool else truth({condition}):")
    _branch(w, i.parent, i.targets[0], "T(1)")
    w.line("else:")
    _branch(w, i.parent, i.targets[1], "T(0)")


def _branch(w: Writer, source: Block, target: Block, record: str) -> None:
    w.depth += 1
    w.line(record)
    w.jump(source, target)
    w.depth -= 1


@emits("switch")
def emit_switch(w: Writer, i: ins.Switch) -> None:
    assert i.parent is not None
    chosen = w.temporary()
    w.line(f"{chosen} = known({w.value(i.operands[0])}, 'the value of a switch')")
    w.line(f"T({chosen})")
    keyword = "if"
    for case, target in zip(i.cases, i.targets[1:], strict=True):
        literal = case.signed if case.type is not ty.I1 else case.value
        w.line(f"{keyword} {chosen} == {literal}:")
        w.depth += 1
        w.jump(i.parent, target)
        w.depth -= 1
        keyword = "elif"
    if not i.cases:
        w.jump(i.parent, i.targets[0])
        return
    w.line("else:")
    w.depth += 1
    w.jump(i.parent, i.targets[0])
    w.depth -= 1


@emits("indirectbr")
def emit_indirectbr(w: Writer, i: ins.Terminator) -> None:
    assert i.parent is not None
    program, function = w.program, w.function
    chosen = w.temporary()
    w.line(f"{chosen} = known({w.value(i.operands[0])}, 'the address of an indirectbr')")
    keyword = "if"
    for target in dict.fromkeys(i.targets):
        address = program.block_address(function, target.name)
        w.line(f"{keyword} {chosen} == {address}:")
        _branch(w, i.parent, target, f"T({function.blocks.index(target)})")
        keyword = "elif"
    w.line("else: raise undefined('indirectbr to an address that is not among its destinations')")


@emits("unreachable")
def emit_unreachable(w: Writer, i: Instruction) -> None:
    w.line("raise undefined('unreachable was reached')")


@emits(*ABSENT)
def emit_absent(w: Writer, i: Instruction) -> None:
    raise Unsupported("opcode", f"the interpreter does not execute {i.opcode}: {ABSENT[i.opcode]}")


@emits("call", "invoke")
def emit_call(w: Writer, i: ins.Call) -> None:
    from adfuzz.interp import calls

    calls.emit(w, i)
    if i.opcode == "invoke":
        assert i.parent is not None
        w.jump(i.parent, i.targets[0])


@emits("phi")
def emit_phi(w: Writer, i: ins.Phi) -> None:
    """Phis are assigned on the edges (Writer.jump)."""
