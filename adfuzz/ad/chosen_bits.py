"""Integer operations on what may be bits of floats: minima, rotations and repetitions are written out, others refused.

The smaller of two positive floats is the one whose bits are the smaller integer, which sorting by keys makes use of; so
a minimum of integers is a comparison and a choice, of which one knows what becomes of tangents and adjoints. A rotation
by whole bytes is two shifts and a join, and so is a multiplication by 2³² + 1 (and the like), which LLVM makes of two
equal floats that are stored at once. What else moves bits (a swap of bytes, a saturated sum) has no derivative, nor
has other arithmetic on the bits of a float whose result may be taken for a float again.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

from adfuzz.ad.bit_flow import reaches
from adfuzz.ad.memory import bits_without_derivative
from adfuzz.analysis import library
from adfuzz.ir import types as ty
from adfuzz.ir.builder import Builder, constant_int
from adfuzz.ir.instructions import INTEGER_BINARY, Call, Instruction, Store
from adfuzz.ir.values import Constant, ConstantInt, Value

if TYPE_CHECKING:
    from adfuzz.ad.sweep import Sweep

_PASSED_ON = frozenset(
    """phi select freeze and or xor shl lshr ashr add sub trunc zext sext insertelement extractelement shufflevector
    bitcast insertvalue""".split()
)
_CASTS = frozenset(("trunc", "zext", "sext", "phi", "select", "freeze"))
_SHIFTS = frozenset(("shl", "lshr", "ashr"))
_COMPARED = {"llvm.umin": "ult", "llvm.umax": "ugt", "llvm.smin": "slt", "llvm.smax": "sgt"}


def _extremum(b: Builder, i: Call) -> Value | None:
    left, right = i.arguments
    if not _may_be_float_bits(i):
        return None
    return b.select(b.icmp(_COMPARED[library.called(i)], left, right), left, right)


def _rotation(b: Builder, i: Call) -> Value | None:
    high, low, by = i.arguments
    if not isinstance(by, ConstantInt) or not isinstance(i.type, ty.IntegerType) or not _may_be_float_bits(i):
        return None
    bits = i.type.bits
    left = by.value % bits if library.called(i) == "llvm.fshl" else (bits - by.value) % bits
    if left % 8 or bits % 8:
        return None
    if left == 0:
        return high if library.called(i) == "llvm.fshl" else low
    up = b.binary("shl", high, constant_int(i.type, left))
    return b.binary("or", up, b.binary("lshr", low, constant_int(i.type, bits - left)))


EXPANDERS: dict[str, Callable[[Builder, Call], Value | None]] = {
    **dict.fromkeys(_COMPARED, _extremum),
    **dict.fromkeys(("llvm.fshl", "llvm.fshr"), _rotation),
}


def is_repetition(i: Instruction) -> bool:
    """Whether a multiplication puts what may be the bits of a float beside themselves."""
    return bool(_repeated_at(i)) and _may_be_float_bits(i)


def repetition(b: Builder, i: Instruction) -> Value:
    """The same by shifts, joined."""
    value = i.operands[0]
    first, *others = _repeated_at(i)
    made = b.binary("shl", value, constant_int(i.type, first)) if first else value
    for place in others:
        made = b.binary("or", made, b.binary("shl", value, constant_int(i.type, place)))
    return made


def _repeated_at(i: Instruction) -> list[int]:
    """The bits at which the factor's bits stand in the product, several times and apart; empty if it is not so."""
    if i.opcode != "mul" or not isinstance(i.type, ty.IntegerType) or not isinstance(i.operands[1], ConstantInt):
        return []
    bits, factor = i.type.bits, i.operands[1].value
    places = [place for place in range(bits) if factor >> place & 1]
    width = _significant_bits(i.operands[0], bits, set())
    apart = all(after - place >= width for place, after in pairwise((*places, bits)))
    return places if len(places) > 1 and apart and not any(place % 8 for place in places) else []


def _significant_bits(value: Value, bits: int, seen: set[Value]) -> int:
    """How many of the lower bits of an integer can be other than zero, by how it is computed."""
    if isinstance(value, ConstantInt):
        return value.value.bit_length()
    if not isinstance(value, Instruction) or value in seen:
        return 0 if value in seen else bits
    other = value.operands[-1]
    match value.opcode:
        case "zext" if isinstance(value.operands[0].type, ty.IntegerType):
            return value.operands[0].type.bits
        case "lshr" if isinstance(other, ConstantInt):
            return max(0, bits - other.value)
        case "and" if isinstance(other, ConstantInt):
            return other.value.bit_length()
        case "phi" | "select" | "freeze":
            options = value.operands[1:] if value.opcode == "select" else value.operands
            return max(_significant_bits(option, bits, seen | {value}) for option in options)
        case _:
            return bits


def moves_float_bits(i: Call) -> bool:
    """Whether the call is one of those that are refused where their result is bits of an active float."""
    return library.called(i) in library.BIT_MOVERS


def watch_computed_bits(sweep: Sweep, i: Instruction) -> None:
    """Refuse integer arithmetic on the bits of an active float, whose result holds one thing or another by turns.

    Where it plainly holds a float, it is an idiom or refused where it is met; where it plainly is a number, it is one.
    """
    if i.opcode not in INTEGER_BINARY or not i.type.is_integer:
        return
    kinds = sweep.compiler.kinds
    if i.opcode in NUMBERS:
        is_open = sweep.activity.may_vary(i) and kinds.analysis.taken_kind(i).category in ("mixed", "float")
    else:
        is_open = sweep.is_active(i) and kinds.kind(i).category == "mixed" and kinds.float_bits_type(i) is None
        is_open = is_open and not kinds.is_pointer_bits(i)
    if is_open and _is_made_of_float(sweep, i):
        raise bits_without_derivative(i)


NUMBERS = frozenset(("mul", "udiv", "sdiv", "urem", "srem"))
"""What gives plain numbers; where they are taken for a float all the same, it is one that has no derivative."""


def watch_lane(sweep: Sweep, i: Instruction) -> None:
    """Refuse a part of a float that is computed from active bits and put into a vector that holds the float."""
    lane, kinds = i.operands[1], sweep.compiler.kinds
    width = lane.type.bits if isinstance(lane.type, ty.IntegerType) else 0
    if not width or not sweep.is_active(i) or kinds.kind(i).category == "unknown":
        return

    def end(value: Value, mask: int) -> bool | None:
        if not sweep.activity.may_vary(value):
            return False
        if isinstance(value, Instruction) and value.opcode == "bitcast":
            number = value.operands[0].type
            return isinstance(number, ty.FloatType) and number.bits > width
        is_piece = value.type.is_integer and kinds.kind(value).category == "fragment"
        return True if is_piece and getattr(value, "opcode", "load") in ("load", "call", "extractvalue") else None

    is_computed = isinstance(lane, Instruction) and lane.opcode in INTEGER_BINARY and lane.opcode not in _SHIFTS
    if is_computed and kinds.float_bits_type(lane) is None and reaches([(lane, (1 << width) - 1)], end):
        raise bits_without_derivative(i)


def _is_made_of_float(sweep: Sweep, i: Instruction) -> bool:
    """Whether bits that are certain to be those of an active float go into an integer."""
    kinds = sweep.compiler.kinds
    seen: set[Value] = set()
    work: list[Value] = list(i.operands)
    while work:
        value = work.pop()
        if value in seen or isinstance(value, Constant) or not sweep.is_active(value):
            continue
        seen.add(value)
        if not isinstance(value, Instruction) or value.opcode in ("load", "call", "invoke", "extractvalue"):
            if value.type.is_integer and kinds.holds_floats_only(value):
                return True
        elif value.opcode == "bitcast" and value.operands[0].type.is_float:
            if sweep.activity.may_vary(value.operands[0]):
                return True
        elif value.opcode in INTEGER_BINARY or value.opcode in _CASTS:
            work += value.operands
    return False


def _may_be_float_bits(i: Instruction) -> bool:
    """Whether an integer may become a float: it is wide enough for one, and stored, passed on or cast."""
    if not isinstance(i.type.scalar, ty.IntegerType) or i.type.scalar.bits < 16:
        return False
    seen: set[Value] = {i}
    work: list[Value] = [i]
    while work:
        value = work.pop()
        for user in value.users:
            if user.opcode == "ret" or user.type.is_float or (isinstance(user, Store) and user.value is value):
                return True
            if isinstance(user, Call) and library.called(user) not in library.BIT_MOVERS:
                return True
            if (user.opcode in _PASSED_ON or isinstance(user, Call)) and user not in seen:
                seen.add(user)
                work.append(user)
    return False
