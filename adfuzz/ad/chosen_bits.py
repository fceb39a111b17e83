"""Integer intrinsics on what may be bits of floats: minima, maxima and rotations are written out, the rest is refused.

The smaller of two positive floats is the one whose bits are the smaller integer, which sorting by keys makes use of; so
a minimum of integers is a comparison and a choice, of which one knows what becomes of tangents and adjoints. A rotation
by whole bytes is two shifts and a join. What else moves bits (a swap of bytes, a saturated sum) has no derivative.
"""

from __future__ import annotations

from collections.abc import Callable

from adfuzz.analysis import library
from adfuzz.ir import types as ty
from adfuzz.ir.builder import Builder, constant_int
from adfuzz.ir.instructions import Call, Store
from adfuzz.ir.values import ConstantInt, Value

_PASSED_ON = frozenset(
    """phi select freeze and or xor shl lshr ashr add sub trunc zext sext insertelement extractelement shufflevector
    bitcast insertvalue""".split()
)
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


def moves_float_bits(i: Call) -> bool:
    """Whether the call is one of those that are refused where their result is bits of an active float."""
    return library.called(i) in library.BIT_MOVERS


def _may_be_float_bits(i: Call) -> bool:
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
