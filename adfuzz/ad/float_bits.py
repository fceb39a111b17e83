"""Integer instructions on the bits of floats that are known idioms: negation, abs, sign transfer, scaling by 2^k.

`bit_maps` gives, like a rule, one linear map per operand that has a derivative; forward and reverse mode use the same
maps. Anything else on the bits of an active float is refused.
"""

from __future__ import annotations

from collections.abc import Callable

from adfuzz.analysis.activity import place_of
from adfuzz.analysis.types_bits import trailing_zeros
from adfuzz.errors import Unsupported
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder, constant_float, constant_int
from adfuzz.ir.instructions import Instruction
from adfuzz.ir.types import Type
from adfuzz.ir.values import ConstantInt, Value

ValueOf = Callable[[Value], Value]
BitMap = Callable[[Builder, Value, ValueOf], Value]
"""(builder, direction of the float type, primal values) → image."""


def bit_maps(i: Instruction, kind: Type) -> list[tuple[int, BitMap]]:
    """The operands of `i` with a derivative and their maps; Unsupported when `i` is no known idiom."""
    found = _idiom(i, kind.scalar) if _is_one_float_each(i, kind) else None
    if found is not None:
        return found
    raise Unsupported(
        "no-derivative", f"integer '{i.opcode}' on the bits of an active {kind}", place_of(i),
        "compute with floating-point operations, or mark the function inactive if it has no derivative",
    )  # fmt: skip


def changed_float(i: Instruction, kind: Type) -> list[int]:
    """The operands of which `i` would be another float with a derivative, if they were floats of this kind."""
    found = _idiom(i, kind.scalar) if _is_one_float_each(i, kind) else None
    return [place for place, _ in found or ()]


def is_idiom(i: Instruction, kind: Type) -> bool:
    """Whether `i` computes with the bits of one float each; else it may move floats about (adfuzz.ad.byte_moves)."""
    if isinstance(kind, ty.VectorType) and isinstance(i.type, ty.VectorType):
        return True
    return isinstance(kind, ty.FloatType) and _is_one_float_each(i, kind) and _idiom(i, kind) is not None


def _is_one_float_each(i: Instruction, kind: Type) -> bool:
    """Whether every integer of `i` is exactly one float of `kind`, in an IEEE format."""
    integer, number = i.type.scalar, kind.scalar
    if isinstance(kind, ty.VectorType) != isinstance(i.type, ty.VectorType) or len(i.operands) != 2:
        return False
    is_ieee = number in (ty.HALF, ty.BFLOAT, ty.FLOAT, ty.DOUBLE, ty.FP128)
    return is_ieee and isinstance(integer, ty.IntegerType) and isinstance(number, ty.FloatType) and (
        integer.bits == number.bits
    )  # fmt: skip


def _idiom(i: Instruction, float_type: Type) -> list[tuple[int, BitMap]] | None:
    assert isinstance(float_type, ty.FloatType)
    sign = 1 << (float_type.bits - 1)
    mantissa = float_type.precision - 1
    exponent = (sign - 1) >> mantissa << mantissa
    left, right = i.operands
    place, mask = (0, constant_mask(right)) if constant_mask(right) is not None else (1, constant_mask(left))
    if mask is None:
        return _lane_by_lane(i, sign, exponent) or _sign_transfer(i, sign) or _exponent_sum(i, float_type)
    match i.opcode:
        case "xor" if mask == sign:
            return [(place, lambda b, t, of: b.fneg(t))]
        case "and" if mask == sign - 1:
            return [(place, _signed(i.operands[place], keep_positive=True))]
        case "or" if mask == sign:
            return [(place, _signed(i.operands[place], keep_positive=False))]
        case "and" if mask in (sign, exponent, sign | exponent):
            return []  # sign and exponent are constant wherever the float is differentiable
        case "and" if mask in (sign - 1 - exponent, (sign | (sign - 1)) - exponent) and _takes_exponents(i, exponent):
            return [(place, lambda b, t, of: t)]  # what becomes of the direction is said where the exponent comes in
        case "or" if mask & ~exponent == 0 and (kept := _without_exponent(i.operands[place], exponent, sign)):
            return [(place, _rescaled(*kept, mask, float_type))]
        case "add" | "sub" if all(trailing_zeros(operand) >= mantissa for operand in i.operands):
            return []  # a power of two, made of its exponent
        case "add" | "sub" if mask % (1 << mantissa) == 0 and (i.opcode == "add" or place == 0):
            step = mask >> mantissa if i.opcode == "add" else -(mask >> mantissa)
            half = 1 << (float_type.bits - mantissa - 2)
            power = (step + half) % (2 * half) - half
            if abs(power) >= 1000:
                return None
            factor = (
                -(2.0**power) if (step - power) // (2 * half) % 2 else 2.0**power
            )  # the sign bit is flipped, or not
            return [(place, lambda b, t, of: b.fmul(t, constant_float(t.type, factor)))]
        case _:
            return None


def _exponent_sum(i: Instruction, float_type: ty.FloatType) -> list[tuple[int, BitMap]] | None:
    """A float's bits plus or less a number that leaves its significand alone, as in ldexp."""
    if i.opcode not in ("add", "sub"):
        return None
    mantissa = float_type.precision - 1
    places = [n for n in ((0,) if i.opcode == "sub" else (0, 1)) if trailing_zeros(i.operands[1 - n]) >= mantissa]
    if len(places) > 1:
        return []  # a power of two, made of its exponent
    return [(places[0], _scaled(i, i.operands[places[0]], float_type))] if places else None


def _scaled(changed: Instruction, bits: Value, float_type: ty.FloatType) -> BitMap:
    """t times the power of two by which a number has changed with its exponent, negated where its sign has changed.

    The power is seen in the exponents themselves; as two factors, since it may be beyond the format's range.
    """
    sign = 1 << (float_type.bits - 1)
    mantissa = float_type.precision - 1
    exponent = (sign - 1) >> mantissa << mantissa
    bias = exponent >> (mantissa + 1) << mantissa

    def apply(b: Builder, t: Value, of: ValueOf) -> Value:
        old, new = of(bits), of(changed)
        whole = constant_int(old.type, exponent)
        steps = b.sub(b.binary("and", new, whole), b.binary("and", old, whole))
        half = b.binary(
            "shl", b.binary("ashr", steps, constant_int(old.type, mantissa + 1)), constant_int(old.type, mantissa)
        )
        flipped = b.binary("and", b.binary("xor", old, new), constant_int(old.type, sign))
        one = constant_int(old.type, bias)
        first = b.binary("or", b.add(half, one), flipped)
        second = b.add(b.sub(steps, half), one)
        return b.fmul(b.fmul(t, b.cast("bitcast", first, t.type)), b.cast("bitcast", second, t.type))

    return apply


def _lane_by_lane(i: Instruction, sign: int, exponent: int) -> list[tuple[int, BitMap]] | None:
    """xor, and, or with a vector constant that does something else to each lane: nothing, negation, |x|, −|x|, zero."""
    place = 0 if isinstance(i.operands[1], values.ConstantAggregate) else 1
    constant, bits = i.operands[1 - place], i.operands[place]
    if not isinstance(constant, values.ConstantAggregate):
        return None
    everything = 2 * sign - 1
    actions = {
        "xor": {0: "keep", sign: "negate"},
        "or": {0: "keep", sign: "negative"},
        "and": {everything: "keep", sign - 1: "positive"} | dict.fromkeys((0, sign, exponent, sign | exponent), "drop"),
    }.get(i.opcode, {})
    found = [actions.get(mask) if (mask := constant_mask(lane)) is not None else None for lane in constant.elements]
    if None in found:
        return None

    def apply(b: Builder, t: Value, of: ValueOf) -> Value:
        images = {
            "negate": lambda: b.fneg(t),
            "negative": lambda: _signed(bits, keep_positive=False)(b, t, of),
            "positive": lambda: _signed(bits, keep_positive=True)(b, t, of),
            "drop": lambda: values.zero(t.type),
        }
        result = t
        for action, image in images.items():
            if action in found:
                chosen = tuple(values.integer(ty.I1, action == other) for other in found)
                result = b.select(values.ConstantAggregate(ty.vector(len(chosen), ty.I1), chosen), image(), result)
        return result

    return [(place, apply)]


def _takes_exponents(i: Instruction, exponent: int) -> bool:
    """Whether every user of a mantissa gives it an exponent."""
    return all(
        user.opcode == "or" and any((mask := constant_mask(o)) is not None and mask & ~exponent == 0
                                    for o in user.operands)
        for user in i.users
    )  # fmt: skip


def _without_exponent(value: Value, exponent: int, sign: int) -> tuple[Value, int] | None:
    """The bits from which a mask takes the exponent, and the sign bit where it is lost as well (else 0)."""
    if not isinstance(value, Instruction) or value.opcode != "and" or not _takes_exponents(value, exponent):
        return None
    for place in (0, 1):
        mask = constant_mask(value.operands[1 - place])
        if mask in (sign - 1 - exponent, (sign | (sign - 1)) - exponent):
            return value.operands[place], 0 if mask & sign else sign
    return None


def _rescaled(bits: Value, lost_sign: int, mask: int, float_type: ty.FloatType) -> BitMap:
    """t times the power of two by which a number changes when its exponent becomes the one in `mask` (and its sign
    is lost)."""
    mantissa = float_type.precision - 1
    exponent = (1 << (float_type.bits - 1)) - (1 << mantissa)
    bias = exponent >> (mantissa + 1) << mantissa

    def apply(b: Builder, t: Value, of: ValueOf) -> Value:
        raw = of(bits)
        old = b.binary("and", raw, constant_int(raw.type, exponent))
        factor = b.sub(constant_int(raw.type, mask + bias), old)
        if lost_sign:
            factor = b.binary("xor", factor, b.binary("and", raw, constant_int(raw.type, lost_sign)))
        return b.fmul(t, b.cast("bitcast", factor, t.type))

    return apply


def _sign_transfer(i: Instruction, sign: int) -> list[tuple[int, BitMap]] | None:
    """A float's bits together with a word of which only the sign bit may be set: the float keeps its derivative, up to
    that sign."""
    if i.opcode not in ("or", "xor", "add", "sub"):
        return None
    for place in (0,) if i.opcode == "sub" else (0, 1):
        other = i.operands[1 - place]
        if not _is_sign(other, sign):
            continue
        magnitude = i.operands[place]
        is_positive = isinstance(magnitude, Instruction) and magnitude.opcode == "and" and (
            sign - 1 in map(constant_mask, magnitude.operands)
        )  # fmt: skip
        if i.opcode != "or" or is_positive:
            return [(place, _signed(other, keep_positive=True))]
        return [(place, _negative_if(other, _signed(magnitude, keep_positive=False)))]
    return None


def _is_sign(value: Value, sign: int, depth: int = 4) -> bool:
    """Whether only the sign bit of an integer may be set: that of another number, or one that was computed."""
    mask = constant_mask(value)
    if mask is not None:
        return mask in (0, sign)
    if not isinstance(value, Instruction) or depth == 0:
        return False
    match value.opcode:
        case "and":
            return any(_is_sign(operand, sign, depth - 1) for operand in value.operands)
        case "shl":
            return constant_mask(value.operands[1]) == sign.bit_length() - 1
        case "or" | "xor" | "add" | "sub":
            return all(_is_sign(operand, sign, depth - 1) for operand in value.operands)
        case "select":
            return all(_is_sign(operand, sign, depth - 1) for operand in value.operands[1:])
        case "phi":
            return all(_is_sign(operand, sign, depth - 1) for operand in value.operands)
        case _:
            return False


def _negative_if(bits: Value, negated: BitMap) -> BitMap:
    """What `negated` makes of t where the sign bit of `bits` is set, else t."""

    def apply(b: Builder, t: Value, of: ValueOf) -> Value:
        raw = of(bits)
        return b.select(b.icmp("slt", raw, values.zero(raw.type)), negated(b, t, of), t)

    return apply


def _signed(bits: Value, keep_positive: bool) -> BitMap:
    """t, negated where the sign bit of `bits` is set (or, without `keep_positive`, where it is not)."""

    def apply(b: Builder, t: Value, of: ValueOf) -> Value:
        raw = of(bits)
        negative = b.icmp("slt", raw, values.zero(raw.type))
        flipped = b.fneg(t)
        return b.select(negative, flipped, t) if keep_positive else b.select(negative, t, flipped)

    return apply


def constant_mask(value: Value) -> int | None:
    """The value of an integer constant, or of a vector constant with all lanes alike."""
    if isinstance(value, values.ConstantSplat):
        value = value.element
    if isinstance(value, values.ConstantAggregate):
        lanes = {constant_mask(element) for element in value.elements}
        return lanes.pop() if len(lanes) == 1 else None
    return value.value if isinstance(value, ConstantInt) else None
