"""Words that may be floats, taken for numbers or computed with: run time sees to it that they are no floats.

Where analysis knows that an integer is the bits of a float, taking it for a number is refused (bits_as_numbers). Where
memory holds one thing or another by turns, or functions pass on what it holds, the program looks at the word when it
comes to that, and ends with a message if it cannot be a number: if its sign and exponent are those of no denormal one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from adfuzz.ad.bit_flow import parts, reaches
from adfuzz.ad.memory import bits_without_derivative
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import constant_int
from adfuzz.ir.instructions import INTEGER_BINARY, Call, Instruction
from adfuzz.ir.module import Function
from adfuzz.ir.values import Value

if TYPE_CHECKING:
    from adfuzz.ad.sweep import Sweep

_COME_FROM_ELSEWHERE = frozenset(("load", "call", "invoke", "extractvalue", "phi"))
_FLOATS: dict[int, tuple[int, int]] = {64: (52, 48), 32: (23, 23)}
"""By size: the bits of a significand, and the place from which on they are all alike in pointers and small numbers."""


def watch_words_as_numbers(sweep: Sweep, i: Instruction) -> None:
    """Behind what makes a number of an integer, or passes on one that was computed: look at the words it is made of.

    What a select may discard is looked at where it is chosen.
    """
    if sweep.compiler.module.is_for_device:
        return
    if i.opcode == "select" and i.type.is_float:
        for place, arm in enumerate(i.operands[1:]):
            if isinstance(arm, Instruction) and _is_end(sweep, arm) and _is_for_selects(arm):
                _look(sweep, arm, i.operands[0], chosen_by=place == 0)
    elif _is_end(sweep, i) and not _is_for_selects(i):
        _look(sweep, i)


def _is_for_selects(i: Instruction) -> bool:
    return bool(i.users) and all(user.opcode == "select" and user.operands[0] is not i for user in i.users)


def _look(sweep: Sweep, i: Instruction, condition: Value | None = None, chosen_by: bool = True) -> None:
    """End the program where a word of which `i` is made is a float, and `i` is chosen."""
    for word in _words(sweep, i):
        if isinstance(word, Instruction) and not _is_before(sweep, word, i):
            raise bits_without_derivative(i)
        b, is_float = sweep.b, _is_float(sweep, word)
        if condition is not None:
            chosen = sweep.primal.of(condition)
            none = values.zero(is_float.type)
            is_float = b.select(chosen, *((is_float, none) if chosen_by else (none, is_float)))
        b.call(sweep.compiler.runtime("adfuzz.end_if.torn"), (is_float,))


def _is_end(sweep: Sweep, i: Instruction) -> bool:
    """Whether bits of a float would be lost in `i`: it gets no tangent for the one that comes in."""
    kinds = sweep.compiler.kinds
    if i.opcode in ("sitofp", "uitofp"):
        return sweep.activity.is_useful(i) and any(user.opcode != "fcmp" for user in i.users)
    if i.opcode == "bitcast":
        is_made = i.type.is_float and i.operands[0].type.is_integer and sweep.activity.is_useful(i)
        return is_made and kinds.float_bits_type(i.operands[0]) is None
    if i.opcode not in INTEGER_BINARY or kinds.kind(i).category != "mixed" or kinds.float_bits_type(i) is not None:
        return False
    return any(user.opcode == "ret" or _is_differentiated(sweep, user) for user in i.users)


def _is_differentiated(sweep: Sweep, user: Instruction) -> bool:
    """Whether a call may lead to code that takes its arguments for numbers."""
    if not isinstance(user, Call) or sweep.compiler.is_inactive(user):
        return False
    return not (isinstance(user.callee, Function) and user.callee.is_declaration)


def _words(sweep: Sweep, i: Instruction) -> list[Value]:
    """The words of which it is not known whether they are floats, and whose significands would go into the result;
    refuses those that are floats for certain."""
    found: list[Value] = []
    kinds = sweep.compiler.kinds

    def end(value: Value, mask: int) -> bool | None:
        if isinstance(value, Instruction) and value.opcode not in _COME_FROM_ELSEWHERE:
            return None
        size = value.type.bits if isinstance(value.type, ty.IntegerType) else 0
        kind = kinds.kind(value) if size in _FLOATS and sweep.activity.may_vary(value) else None
        is_taken = kind is not None and bool(mask & ((1 << _FLOATS[size][0]) - 1))
        if is_taken and kind is not None and kind.category == "mixed":
            found.append(value)
            return False
        if is_taken and kind is not None and kind.is_float and i.opcode in INTEGER_BINARY:
            raise bits_without_derivative(i)
        return None if isinstance(value, Instruction) and value.opcode == "phi" else False

    is_converted = i.opcode in ("sitofp", "uitofp")
    source = i.operands[0]
    whole = (1 << getattr(source.type.scalar, "bits", 0)) - 1
    reaches([(source, whole)] if is_converted else parts(i, whole), end)
    return found


def _is_before(sweep: Sweep, word: Instruction, i: Instruction) -> bool:
    above, below = word.parent, i.parent
    return above is not None and below is not None and sweep.flow.dominators.dominates(above, below)


def _is_float(sweep: Sweep, word: Value) -> Value:
    """Whether a word is no pointer and no number that is not large."""
    b, made = sweep.b, sweep.primal.of(word)
    assert isinstance(made.type, ty.IntegerType)
    top = b.binary("ashr", made, constant_int(made.type, _FLOATS[made.type.bits][1]))
    is_other = [b.icmp("ne", top, constant_int(made.type, alike)) for alike in (0, -1)]
    return b.select(is_other[0], is_other[1], values.integer(ty.I1, 0))
