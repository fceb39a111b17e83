"""The type constraints of each opcode: one function a row of `OPCODES`, applied to a types_flow.Flow."""

from __future__ import annotations

from collections.abc import Callable
from math import gcd

from adfuzz.analysis import types_bits as bits
from adfuzz.analysis.types_addresses import may_be_address
from adfuzz.analysis.types_contents import FAR, POINTER_START, STRONG_INTEGER, WEAK_INTEGER, Content
from adfuzz.analysis.types_flow import Flow
from adfuzz.ir import instructions as ins
from adfuzz.ir import types as ty
from adfuzz.ir import values as va
from adfuzz.ir.instructions import Instruction
from adfuzz.ir.types import Type
from adfuzz.ir.values import Value

Handler = Callable[[Flow, Instruction], None]
OPCODES: dict[str, Handler] = {}
"""The handlers. Opcodes that say nothing about types (pure float arithmetic, branches, fences) have none."""


def _on(*opcodes: str) -> Callable[[Handler], Handler]:
    def enter(handler: Handler) -> Handler:
        for opcode in opcodes:
            OPCODES[opcode] = handler
        return handler

    return enter


def _width(type: Type) -> int:
    scalar = type.scalar
    return scalar.bits if isinstance(scalar, ty.IntegerType) else 0


@_on("mul", "udiv", "sdiv", "urem", "srem")
def _arithmetic(flow: Flow, instruction: Instruction) -> None:
    flow.integer(instruction.operands[0], instruction)
    flow.integer(instruction.operands[1], instruction)
    flow.integer(instruction, instruction)


@_on("add", "sub")
def _sum(flow: Flow, instruction: Instruction) -> None:
    if not flow.has_content(instruction.type):
        return
    left, right = instruction.operands
    width = _width(instruction.type)
    if instruction.opcode == "add" and bits.is_exponent_step(left, width):
        left, right = right, left
    if bits.is_exponent_step(right, width):
        flow.unify(instruction, left)
        return
    _arithmetic(flow, instruction)
    is_word = isinstance(instruction.type, ty.IntegerType) and width == 8 * flow.store.pointer_size
    if is_word and may_be_address(instruction):
        _add_sum(flow, instruction, left, right)
        if instruction.opcode == "add":
            _add_sum(flow, instruction, right, left)
        terms = [None if bits.is_number(operand) else flow.content(operand) for operand in (left, right)]
        flow.additions.append((flow.content(instruction), terms[0], terms[1], instruction.opcode == "sub"))


def _add_sum(flow: Flow, instruction: Instruction, operand: Value, other: Value) -> None:
    """Note that `operand` may be a pointer that is moved."""
    if isinstance(operand, va.ConstantInt):
        return
    minus = instruction.opcode == "sub"
    step = (-other.signed if minus else other.signed) if isinstance(other, va.ConstantInt) else None
    flow.sums.append((flow.content(operand), flow.content(instruction), step, bits.multiple_of(other) or 1, minus))


@_on("shl", "lshr", "ashr")
def _shift(flow: Flow, instruction: Instruction) -> None:
    if not flow.has_content(instruction.type):
        return
    left, amount = instruction.operands
    known = bits.constant(amount)
    width = _width(instruction.type)
    if known is None or known % 8:
        flow.integer(left, instruction, WEAK_INTEGER)
    flow.integer(amount, instruction)
    if known is None or instruction.opcode == "ashr":
        flow.integer(instruction, instruction, WEAK_INTEGER)
    elif known % 8 == 0 and isinstance(instruction.type, ty.IntegerType) and width % 8 == 0 and known < width:
        if not isinstance(left, va.Constant) and flow.layout.little_endian:
            size, moved = width // 8, known // 8
            if instruction.opcode == "lshr":
                flow.link(instruction, 0, left, moved, size - moved)
            else:
                flow.link(instruction, moved, left, 0, size - moved)
    elif instruction.opcode == "shl" and bits.mantissa_bits(width) and known >= bits.mantissa_bits(width):
        flow.content(instruction)  # an exponent moved to its place: evidence comes from the use
    else:
        flow.integer(instruction, instruction, WEAK_INTEGER if known == 1 else STRONG_INTEGER)


@_on("and", "or", "xor")
def _bitwise(flow: Flow, instruction: Instruction) -> None:
    if not flow.has_content(instruction.type):
        return
    left, right = instruction.operands
    if isinstance(left, va.Constant):
        left, right = right, left
    mask = bits.constant(right)
    width = _width(instruction.type)
    if mask is None:
        _link_all(flow, instruction, left, right)
        return
    if instruction.opcode == "and":
        if mask >> (width - 1) == 0 and bits.is_small(mask, width) and mask != 255:
            flow.integer(left, instruction, WEAK_INTEGER)
            flow.integer(instruction, instruction)
            return
        runs = bits.byte_runs(mask, width) if width % 8 == 0 else None
        if runs is not None and isinstance(instruction.type, ty.IntegerType):
            for offset, size in runs:
                offset = offset if flow.layout.little_endian else width // 8 - offset - size
                flow.link(instruction, offset, left, offset, size)
            return
    if bits.is_small(mask, width) and mask >> (width - 1) == 0:
        flow.integer(left, instruction, WEAK_INTEGER)
    flow.unify(instruction, left)


def _link_all(flow: Flow, instruction: Instruction, left: Value, right: Value) -> None:
    """Bits of both operands meet: masks say nothing themselves, floats that pass through are found by the merge."""
    for operand in (left, right):
        if not _is_mask(operand):
            flow.unify(instruction, operand)


def _is_mask(value: Value) -> bool:
    """Whether a value is all zeros or all ones by construction, or such a value inverted."""
    if not isinstance(value, Instruction):
        return False
    if value.opcode == "xor":
        return _is_mask(value.operands[0])
    if value.opcode == "sext":
        scalar = value.operands[0].type.scalar
        return isinstance(scalar, ty.IntegerType) and scalar.bits == 1
    return value.opcode == "ashr" and bits.constant(value.operands[1]) == _width(value.type) - 1


@_on("trunc")
def _truncate(flow: Flow, instruction: Instruction) -> None:
    source = instruction.operands[0]
    if not flow.has_content(instruction.type):
        flow.integer(source, instruction, STRONG_INTEGER if "nuw" in instruction.flags else WEAK_INTEGER)
        return
    if isinstance(source, va.Constant):
        return
    small, big = _width(instruction.type), _width(source.type)
    if small % 8 or big % 8:
        flow.integer(instruction, instruction)
        return
    for a, b, size in _lanes(flow, instruction.type, source.type):
        flow.link(instruction, a, source, b, size)


@_on("zext", "sext")
def _extend(flow: Flow, instruction: Instruction) -> None:
    source = instruction.operands[0]
    if not flow.has_content(instruction.type):
        return
    if instruction.opcode == "sext" or _width(source.type) < 8 or _width(source.type) % 8:
        mask = instruction.opcode == "sext" and _width(source.type) == 1
        flow.integer(source, instruction, WEAK_INTEGER)
        flow.integer(instruction, instruction, WEAK_INTEGER if mask or instruction.opcode == "sext" else STRONG_INTEGER)
    if flow.has_content(source.type) and not isinstance(source, va.Constant) and _width(instruction.type) % 8 == 0:
        for a, b, size in _lanes(flow, source.type, instruction.type):
            flow.link(source, a, instruction, b, size)


def _lanes(flow: Flow, small: Type, big: Type) -> list[tuple[int, int, int]]:
    """(offset in small, offset in big, size) of the low bytes of each lane."""
    count = small.count if isinstance(small, ty.VectorType) else 1
    a, b = _width(small) // 8, _width(big) // 8
    low = 0 if flow.layout.little_endian else b - a
    return [(i * a, i * b + low, a) for i in range(count)]


@_on("sitofp", "uitofp")
def _from_integer(flow: Flow, instruction: Instruction) -> None:
    flow.integer(instruction.operands[0], instruction)


@_on("fptosi", "fptoui")
def _to_integer(flow: Flow, instruction: Instruction) -> None:
    flow.integer(instruction, instruction)


@_on("bitcast")
def _bitcast(flow: Flow, instruction: Instruction) -> None:
    source = instruction.operands[0]
    if source.type.is_pointer and instruction.type.is_pointer:
        _alias(flow, instruction)
        return
    if flow.has_content(source.type) and flow.has_content(instruction.type):
        flow.unify_contents(flow.content(source), flow.content(instruction))
        return
    for integer, floats in ((instruction, source), (source, instruction)):
        if flow.has_content(integer.type) and floats.type.is_float:
            flow.declare(flow.content(integer), floats.type, instruction)


@_on("ptrtoint", "ptrtoaddr", "inttoptr")
def _pointer_cast(flow: Flow, instruction: Instruction) -> None:
    source = instruction.operands[0]
    integer, pointer = (source, instruction) if instruction.opcode == "inttoptr" else (instruction, source)
    if not flow.has_content(integer.type):
        return
    if flow.size(integer.type) != flow.size(pointer.type) or isinstance(pointer.type, ty.VectorType):
        flow.integer(integer, instruction)
        return
    content = flow.content(integer)
    flow.store.add(content, POINTER_START, instruction)
    flow.store.set_target(content, flow.target(pointer))
    flow.store.settle()


@_on("addrspacecast")
def _alias(flow: Flow, instruction: Instruction) -> None:
    source = instruction.operands[0]
    if isinstance(instruction.type, ty.PointerType):
        flow.unify(instruction, source)
    elif flow.has_content(instruction.type) and flow.size(instruction.type) == flow.size(source.type):
        flow.unify_contents(flow.content(instruction), flow.content(source))


@_on("freeze")
def _freeze(flow: Flow, instruction: Instruction) -> None:
    flow.unify(instruction, instruction.operands[0])


@_on("select")
def _select(flow: Flow, instruction: Instruction) -> None:
    if isinstance(instruction.type, ty.PointerType):
        flow.choose(instruction, instruction.operands[1:])
        return
    flow.unify(instruction, instruction.operands[1])
    flow.unify(instruction, instruction.operands[2])


@_on("phi")
def _phi(flow: Flow, instruction: Instruction) -> None:
    if not isinstance(instruction.type, ty.PointerType):
        for operand in instruction.operands:
            flow.unify(instruction, operand)
        return
    walks = [(operand, _steps_from(operand, instruction)) for operand in instruction.operands]
    flow.choose(instruction, [operand for operand, walk in walks if walk is None])
    for _, walk in walks:
        if walk is not None and walk[0]:
            step, low, high = walk
            flow.zones += [(target, low, high, step) for target in flow.alternatives(instruction)]
            if flow.context is not None:
                flow.context.loose[instruction] = gcd(step, flow.context.loose.get(instruction, 0))


def _steps_from(value: Value, phi: Instruction) -> tuple[int, int, int] | None:
    """When `value` is `phi` moved by getelementptrs: (step, low, high), the array that the loop walks through."""
    step, up, down = 0, False, False
    for _ in range(8):
        if value is phi:
            low, high = (-FAR if down else 0), (FAR if up or not down else step)
            return step, low, high
        if not isinstance(value, ins.GetElementPtr) or not isinstance(value.type, ty.PointerType):
            return None
        if len(value.operands) != 2 or not isinstance(
            value.source_type, ty.IntegerType | ty.FloatType | ty.PointerType
        ):
            return None
        index = value.operands[1]
        unit = (value.source_type.bits + 7) // 8 if not isinstance(value.source_type, ty.PointerType) else 8
        if isinstance(value.source_type, ty.FloatType) and value.source_type.bits == 80:
            unit = 16
        if isinstance(index, va.ConstantInt):
            moved = index.signed
            up, down = up or moved > 0, down or moved < 0
        else:
            up = down = True
        step = gcd(step, unit * bits.multiple_of(index))
        value = value.pointer
    return None


@_on("load")
def _load(flow: Flow, instruction: Instruction) -> None:
    flow.moved(instruction, instruction, instruction.operands[0])
    if instruction.metadata and instruction.metadata_of("range"):
        flow.integer(instruction, instruction)


@_on("store")
def _store(flow: Flow, instruction: Instruction) -> None:
    flow.moved(instruction, instruction.operands[0], instruction.operands[1])


@_on("atomicrmw")
def _atomic(flow: Flow, instruction: Instruction) -> None:
    assert isinstance(instruction, ins.AtomicRMW)
    pointer, value = instruction.operands
    flow.moved(instruction, value, pointer)
    flow.moved(instruction, instruction, pointer)
    if instruction.operation in _INTEGER_ATOMICS:
        flow.integer(instruction, instruction)


_INTEGER_ATOMICS = frozenset(
    ("add", "sub", "max", "min", "umax", "umin", "uinc_wrap", "udec_wrap", "usub_cond", "usub_sat")
)


@_on("cmpxchg")
def _exchange(flow: Flow, instruction: Instruction) -> None:
    pointer, expected, new = instruction.operands
    flow.moved(instruction, expected, pointer)
    flow.moved(instruction, new, pointer)
    size = flow.size(expected.type)
    part = flow.store.part(flow.content(instruction), 0, size)
    flow.store.merge(part, flow.store.access(flow.target(pointer), size))


@_on("alloca")
def _allocate(flow: Flow, instruction: Instruction) -> None:
    assert isinstance(instruction, ins.Alloca)
    target = flow.target(instruction)
    flow.integer(instruction.operands[0], instruction)
    count = bits.constant(instruction.operands[0])
    if count == 1:
        flow.hint(target, instruction.allocated_type)
    elif count is not None:
        flow.hint(target, ty.array(count, instruction.allocated_type))


@_on("getelementptr")
def _element(flow: Flow, instruction: Instruction) -> None:
    assert isinstance(instruction, ins.GetElementPtr)
    flow.element_pointer(instruction)


@_on("icmp")
def _compare(flow: Flow, instruction: Instruction) -> None:
    assert isinstance(instruction, ins.Compare)
    left, right = instruction.operands
    if instruction.predicate in ("eq", "ne"):
        for operand, other in ((left, right), (right, left)):
            known = bits.constant(other)
            if known and bits.is_small(known, _width(other.type)):
                flow.integer(operand, instruction, WEAK_INTEGER)
        return
    if not left.type.is_pointer:
        flow.integer(left, instruction, WEAK_INTEGER)
        flow.integer(right, instruction, WEAK_INTEGER)


@_on("switch")
def _switch(flow: Flow, instruction: Instruction) -> None:
    flow.integer(instruction.operands[0], instruction)


@_on("landingpad", "resume")
def _landing(flow: Flow, instruction: Instruction) -> None:
    """The second part of what a landing pad gives is the number of the exception's type."""
    value = instruction if instruction.opcode == "landingpad" else instruction.operands[0]
    type = value.type
    if isinstance(type, ty.StructType) and len(type.elements) == 2 and isinstance(type.elements[1], ty.IntegerType):
        offset = flow.layout.field_offsets(type)[1]
        part = flow.store.part(flow.content(value), offset, flow.size(type.elements[1]))
        flow.store.add(part, STRONG_INTEGER, instruction)


@_on("extractvalue")
def _extract(flow: Flow, instruction: Instruction) -> None:
    assert isinstance(instruction, ins.AggregateAccess)
    _element_of(flow, instruction, instruction.operands[0], instruction.indices, instruction)


@_on("insertvalue")
def _insert(flow: Flow, instruction: Instruction) -> None:
    assert isinstance(instruction, ins.AggregateAccess)
    _replace(flow, instruction, instruction.operands[1], instruction.indices)


@_on("extractelement")
def _extract_lane(flow: Flow, instruction: Instruction) -> None:
    vector, index = instruction.operands
    flow.integer(index, instruction)
    if not flow.has_content(vector.type):
        return
    known = bits.constant(index)
    if known is not None:
        _element_of(flow, instruction, vector, (known,), instruction)
    else:
        _element_of(flow, instruction, vector, None, instruction)


@_on("insertelement")
def _insert_lane(flow: Flow, instruction: Instruction) -> None:
    vector, value, index = instruction.operands
    flow.integer(index, instruction)
    if not flow.has_content(vector.type):
        return
    known = bits.constant(index)
    if known is not None:
        _replace(flow, instruction, value, (known,))
    else:
        flow.unify(instruction, vector)
        _element_of(flow, value, instruction, None, instruction)


def _element_of(
    flow: Flow, value: Value, aggregate: Value, indices: tuple[int, ...] | None, witness: Instruction
) -> None:
    """State that `value` is the element of `aggregate` at `indices` (None: at any one of a vector)."""
    size = flow.size(value.type)
    if not size or not flow.has_content(aggregate.type) or isinstance(aggregate, va.SpecialConstant):
        return
    if indices is not None:
        offsets = [flow.layout.index_offset(aggregate.type, indices)]
    else:
        assert isinstance(aggregate.type, ty.VectorType)
        offsets = [flow.layout.index_offset(aggregate.type, (i,)) for i in range(aggregate.type.count)]
    whole = flow.content(aggregate)
    for offset in offsets:
        if offset + size <= whole.size:
            flow.placed(witness, value, flow.store.part(whole, offset, size))


def _replace(flow: Flow, instruction: Instruction, value: Value, indices: tuple[int, ...]) -> None:
    """The result is operand 0 with `value` at `indices`: merge what stays, place what is new."""
    type = instruction.type
    old, new = instruction.operands[0], flow.content(instruction) if flow.has_content(type) else None
    if new is None:
        return
    offset, size = flow.layout.index_offset(type, indices), flow.size(value.type)
    if not isinstance(old, va.SpecialConstant):
        source, end = flow.content(old), offset + size
        for low, high in ((0, offset), (end, new.size)):
            if high > low:
                flow.store.merge(flow.store.part(new, low, high - low), flow.store.part(source, low, high - low))
    if size and not isinstance(value, va.SpecialConstant):
        flow.placed(instruction, value, flow.store.part(new, offset, size))


@_on("shufflevector")
def _shuffle(flow: Flow, instruction: Instruction) -> None:
    first, second, mask = instruction.operands
    type = instruction.type
    if not flow.has_content(type) or not isinstance(type, ty.VectorType) or not isinstance(first.type, ty.VectorType):
        return
    step, lanes = flow.layout.bits_of(type.element) // 8, first.type.count
    for to, lane in enumerate(_mask_lanes(mask, type.count)):
        source = first if lane < lanes else second
        if lane >= 0 and not isinstance(source, va.SpecialConstant):
            flow.link(instruction, to * step, source, lane % lanes * step, step)


def _mask_lanes(mask: Value, count: int) -> list[int]:
    """The lanes a shuffle takes; -1 for any."""
    if isinstance(mask, va.SpecialConstant):
        return [0 if mask.is_zero else -1] * count
    if isinstance(mask, va.ConstantSplat):
        known = bits.constant(mask)
        return [-1 if known is None else known] * count
    if isinstance(mask, va.ConstantAggregate):
        return [part.value if isinstance(part, va.ConstantInt) else -1 for part in mask.elements]
    return [-1] * count


@_on("ret")
def _return(flow: Flow, instruction: Instruction) -> None:
    if not instruction.operands or flow.context is None:
        return
    value, made = instruction.operands[0], flow.result_of(flow.context)
    if isinstance(made, Content):
        flow.store.merge(made, flow.content(value))
    elif made is not None and not isinstance(value, va.SpecialConstant):
        flow.store.join(made, flow.target(value))
