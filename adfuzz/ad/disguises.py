"""Words copied as what they are not: pointers by loads and stores of doubles, doubles by loads and stores of pointers.

Routines that move memory of any kind do so (a sort that swaps elements as arrays of `void *`), and unions are copied by
one of their members. The shadow would follow the type of the copy. Where memory holds doubles and pointers by turns,
what is loaded to be copied is therefore looked at when the program runs, which ends with a message if it is not what it
is loaded as. (Integers as wide are copied as what they are: adfuzz.ad.words.)
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from adfuzz.ir import types as ty
from adfuzz.ir.instructions import Call, Instruction, Load, Store
from adfuzz.ir.module import Function
from adfuzz.ir.types import Type
from adfuzz.ir.values import Value

if TYPE_CHECKING:
    from adfuzz.ad.sweep import Sweep

_PASSED_ON = frozenset(("phi", "select", "freeze", "extractelement", "insertelement", "shufflevector"))


def watch_disguise(sweep: Sweep, i: Load) -> None:
    """Behind the copy of a load: make sure that what will be stored elsewhere is what it is loaded as."""
    words = list(_words(i.type))
    if not words or not sweep.activity.is_memory_active(i.pointer):
        return
    keepers = list(_kept_by(i))
    places = dict.fromkeys((i.pointer, *(keeper.pointer for keeper in keepers if isinstance(keeper, Store))))
    size = sweep.layout.store_size(i.type)
    if not keepers or not any(sweep.compiler.kinds.mixed_words(place, size) for place in places):
        return
    b, made = sweep.b, sweep.primal.of(i)
    if i.type.scalar.is_pointer:
        for lane in words:
            word = b.cast("ptrtoint", _lane(sweep, made, lane), ty.I64)
            b.call(sweep.compiler.runtime("adfuzz.end_if_number"), (word,))
        return
    for shadow in sweep.shadow(i.pointer):
        for lane in words:
            word = b.cast("bitcast", _lane(sweep, made, lane), ty.I64)
            place = b.gep(ty.I8, shadow, (8 * max(lane, 0),))
            b.call(sweep.compiler.runtime("adfuzz.end_if_pointer"), (word, place))


def _words(type: Type) -> Iterator[int]:
    """The lanes of a double or pointer (-1), or of a vector of them."""
    if type is ty.DOUBLE or type is ty.PTR:
        yield -1
    elif isinstance(type, ty.VectorType) and type.scalar in (ty.DOUBLE, ty.PTR):
        yield from range(type.count)


def _lane(sweep: Sweep, value: Value, lane: int) -> Value:
    return value if lane < 0 else sweep.b.extract_element(value, lane)


def _kept_by(i: Instruction) -> Iterator[Instruction]:
    """What stores, returns or passes on a value as it is."""
    seen: set[Value] = {i}
    work: list[Value] = [i]
    while work:
        value = work.pop()
        for user in value.users:
            is_stored = isinstance(user, Store) and user.value is value
            if is_stored or user.opcode == "ret" or (isinstance(user, Call) and _may_store(user)):
                yield user
            elif user.opcode in _PASSED_ON and user not in seen:
                seen.add(user)
                work.append(user)


def _may_store(call: Call) -> bool:
    return not isinstance(call.callee, Function) or not call.callee.is_declaration
