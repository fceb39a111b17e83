"""Words that may be floats, taken for numbers or computed with: run time sees to it that they are no floats.

Where analysis knows that an integer is the bits of a float, taking it for a number is refused (bits_as_numbers). Where
memory holds one thing or another by turns, or functions pass on what it holds, the program looks at the word when it
comes to that, and ends with a message if it cannot be a number: if its sign and exponent are those of no denormal one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from adfuzz.ad.bit_flow import parts, reaches
from adfuzz.ad.discarded import Discarded
from adfuzz.ad.memory import bits_without_derivative
from adfuzz.analysis.types_bits import is_small
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import constant_int
from adfuzz.ir.instructions import INTEGER_BINARY, Call, Instruction
from adfuzz.ir.module import Function
from adfuzz.ir.values import ConstantInt, Value

if TYPE_CHECKING:
    from adfuzz.ad.sweep import Sweep

_MERGED = frozenset(("phi", "select"))
_COME_FROM_ELSEWHERE = frozenset(("load", "call", "invoke", "extractvalue", *_MERGED))
_FLOATS: dict[int, tuple[int, int]] = {64: (52, 48), 32: (23, 23)}
"""By size: the bits of a significand, and the place from which on they are all alike in pointers and small numbers."""


class WordsAsNumbers:
    """What one sweep emits behind instructions that make numbers of integers, or pass on those that were computed.

    What may be discarded, as by a select, is looked at where it no longer can be.
    """

    def __init__(self, sweep: Sweep) -> None:
        self._sweep = sweep
        self._waiting: dict[Value, list[Value]] = {}
        self._discarded = Discarded()

    def behind(self, i: Instruction) -> None:
        """Behind the copy of an instruction: end the program where a word of which it is made is a float."""
        if self._sweep.compiler.module.is_for_device:
            return
        wrong = self._arriving(i) if self._waiting else []
        if _is_end(self._sweep, i):
            wrong += self._floats(i)
        if not wrong:
            return
        if i.type.is_float and self._may_wait(i):
            self._waiting[i] = wrong
            return
        for is_wrong in wrong:
            self._sweep.b.call(self._sweep.compiler.runtime("adfuzz.end_if.torn"), (is_wrong,))

    def _may_wait(self, i: Instruction) -> bool:
        passed_on = [user for user in i.users if user.opcode not in ("phi", "ret")]
        return len(passed_on) == len(i.users) and self._discarded.may_be_unused(i)

    def _arriving(self, i: Instruction) -> list[Value]:
        """What is wrong with the operands, of a select with the one that is chosen."""
        found: list[Value] = []
        for place, operand in enumerate(i.operands):
            for is_wrong in self._waiting.get(operand, ()):
                if i.opcode == "select":
                    none = values.zero(is_wrong.type)
                    arms = (is_wrong, none) if place == 1 else (none, is_wrong)
                    is_wrong = self._sweep.b.select(self._sweep.primal.of(i.operands[0]), *arms)
                found.append(is_wrong)
        return [] if i.opcode in ("fcmp", "icmp") else found

    def _floats(self, i: Instruction) -> list[Value]:
        """For each word of which an instruction's result is made, whether it is a float."""
        found: list[Value] = []
        for word in _words(self._sweep, i):
            if isinstance(word, Instruction) and not _is_before(self._sweep, word, i):
                raise bits_without_derivative(i)
            found.append(_is_float(self._sweep, word))
        return found


def is_open(sweep: Sweep, value: Value) -> bool:
    """Whether a word that merges others is looked at when the program runs: a float or something else arrives."""
    is_word = isinstance(value.type, ty.IntegerType) and value.type.bits in _FLOATS
    if not is_word or not _is_merged(value) or sweep.compiler.kinds.kind(value).category != "mixed":
        return False
    seen: set[Value] = set()
    work = [value]
    while work:
        one = work.pop()
        if isinstance(one, Instruction) and _is_merged(one) and one not in seen:
            seen.add(one)
            work += [operand for operand in one.operands if operand.type is value.type]
        elif isinstance(one, ConstantInt):
            if is_small(one.value, 64):
                return True
        elif one not in seen and not (isinstance(one, Instruction) and one.opcode == "bitcast"):
            return True
    return False


def _is_merged(value: Value) -> bool:
    return isinstance(value, Instruction) and value.opcode in _MERGED


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
        return None if isinstance(value, Instruction) and value.opcode in _MERGED else False

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
