"""Vector loads of which some lanes are not used as floats: loads of each lane, so that nothing else counts as a float.

LLVM widens the load of a number to its neighbours when it knows that these can be read, whatever they hold, and takes
an integer or a pointer that stands there from the same vector.
"""

from __future__ import annotations

from math import gcd

from adfuzz.ad.memory import mask_lanes
from adfuzz.ir import types as ty
from adfuzz.ir.builder import Builder
from adfuzz.ir.instructions import Instruction, Load
from adfuzz.ir.values import ConstantInt, Value, poison

_LANE_BY_LANE = frozenset(("phi", "fneg", "fadd", "fsub", "fmul", "fdiv", "frem"))
_MANY = 50


def is_too_wide(i: Instruction) -> bool:
    """Whether a plain load of floats reads lanes that nobody uses as such."""
    if not isinstance(i, Load) or i.is_volatile or i.ordering or not isinstance(i.type, ty.VectorType):
        return False
    if i.type.scalable or not i.users or not isinstance(i.type.element, ty.FloatType) or i.type.element.bits % 8:
        return False
    used = float_lanes(i)
    return used is not None and len(used) < i.type.count


def narrowed(b: Builder, i: Load) -> Value:
    """A vector of the lanes that are used as floats, the others poison; what took integers or pointers loads them
    itself."""
    assert isinstance(i.type, ty.VectorType) and isinstance(i.type.element, ty.FloatType)

    def lane(index: int, bits: int, type: ty.Type) -> Value:
        offset = index * bits // 8
        place = b.gep(ty.I8, i.pointer, [offset]) if offset else i.pointer
        return b.load(type, place, alignment=gcd(i.alignment, offset))

    for view in [user for user in i.users if user.opcode == "bitcast"]:
        for user in list(view.users):
            index = user.operands[1]
            assert isinstance(index, ConstantInt) and isinstance(user.type, ty.IntegerType)
            for address in [other for other in user.users if other.opcode == "inttoptr" and user.type is ty.I64]:
                address.replace_all_uses_with(lane(index.value, user.type.bits, address.type))
                address.erase()
            if user.users:
                user.replace_all_uses_with(lane(index.value, user.type.bits, user.type))
            user.erase()
        view.erase()
    made: Value = poison(i.type)
    for index in sorted(float_lanes(i) or ()):
        made = b.insert_element(made, lane(index, i.type.element.bits, i.type.element), index)
    return made


def float_lanes(i: Instruction) -> set[int] | None:
    """The lanes of a vector that its users take as floats, also behind what works lane by lane; None where one takes it
    whole (or there are many)."""
    assert isinstance(i.type, ty.VectorType)
    count = i.type.count
    used: set[int] = set()
    same: dict[Instruction, None] = {i: None}
    work = [i]
    while work and len(used) < count:
        vector = work.pop()
        for user in vector.users:
            if user.opcode == "extractelement" and isinstance(user.operands[1], ConstantInt):
                used.add(user.operands[1].value)
            elif user.opcode == "shufflevector" and isinstance(user.type, ty.VectorType) and not user.type.scalable:
                for lane in mask_lanes(user.operands[2], user.type.count):
                    if lane is not None and user.operands[lane // count] is vector:
                        used.add(lane % count)
            elif user.opcode in _LANE_BY_LANE or (user.opcode == "select" and vector is not user.operands[0]):
                if user not in same:
                    same[user] = None
                    work.append(user)
            elif vector is not i or not _takes_integers(user):
                return None
        if len(same) > _MANY:
            return None
    return used


def _takes_integers(user: Instruction) -> bool:
    """Whether a bitcast to integers serves only to take some of them."""
    return (
        user.opcode == "bitcast"
        and isinstance(user.type, ty.VectorType)
        and isinstance(user.type.element, ty.IntegerType)
        and user.type.element.bits % 8 == 0
        and all(u.opcode == "extractelement" and isinstance(u.operands[1], ConstantInt) for u in user.users)
    )
