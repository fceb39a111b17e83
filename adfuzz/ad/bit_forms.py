"""What an integer is of the bits of a float: a sum of parts of them, as far as shifts, masks and sums show.

C libraries take the upper word of a number, add to it, mask it and put the lower word back. Followed as sums of parts
(the number that the lowest n bits of a float make), such an integer is seen to be the bits of the float again but for
its sign and exponent, or a multiple of them, perhaps with some of the lowest bits cut off. A float with such bits
depends on the first one by a factor that is locally constant (adfuzz.ad.rebuilt_floats).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction

from adfuzz.analysis import library
from adfuzz.analysis.types_bits import constant, trailing_zeros
from adfuzz.ir import types as ty
from adfuzz.ir.cfg import predecessors
from adfuzz.ir.instructions import Block, Call, Compare, Instruction, Phi, Terminator
from adfuzz.ir.values import ConstantInt, Value, poison


@dataclass(frozen=True)
class Merge:
    """The float that arrives at a block, from each block before it another, where no phi says so."""

    block: Block
    arriving: tuple[tuple[Source, Block], ...]


@dataclass(frozen=True)
class Choice:
    """The float that is chosen as a select chooses integers."""

    at: Instruction
    then: Source
    other: Source


@dataclass(frozen=True)
class Rest:
    """An integer that is a sum of parts, of which some of the lowest bits are a part of something else."""

    parts: frozenset[tuple[Part, Fraction]]
    constant: Fraction


Source = Value | Merge | Choice
Part = tuple[Source | Rest, int]
"""The number that the lowest n bits of a float make, or of a sum."""

_EXACT = 1 << 16
_MOST_STEPS = 400
_MOST_BLOCKS = 4
_KEPT_BITS = 7
"""How much of a significand must be left for cut off bits to be a rounding: what bfloat16 has."""

_STEEPEST = 4
"""How many times as fast as the bits of a float others may grow; faster ones are its lower bits alone."""


@dataclass(frozen=True)
class Form:
    """An unsigned integer that is the sum of multiples of parts and a constant, modulo 2^modulus, up to an error."""

    parts: Mapping[Part, Fraction] = field(default_factory=dict[Part, Fraction])
    constant: Fraction = Fraction(0)
    modulus: int = _EXACT
    error: Fraction = Fraction(0)

    def plus(self, other: Form, sign: int = 1) -> Form:
        """The sum, or the difference."""
        parts = dict(self.parts)
        for part, factor in other.parts.items():
            parts[part] = parts.get(part, Fraction(0)) + sign * factor
        return Form(
            {part: factor for part, factor in parts.items() if factor}, self.constant + sign * other.constant,
            min(self.modulus, other.modulus), self.error + other.error,
        )  # fmt: skip

    def scaled(self, factor: Fraction) -> Form:
        """The product, as exact as the form."""
        parts = {part: factor * one for part, one in self.parts.items()}
        return Form(parts, factor * self.constant, self.modulus, factor * self.error)

    def times(self, factor: Fraction) -> Form:
        """The product with a power of two, or with an odd number if the form is exact."""
        modulus = self.modulus if self.modulus == _EXACT else max(0, self.modulus + _power(factor))
        return replace(self.scaled(factor), modulus=modulus)

    def within(self, bits: int) -> Form:
        """The same, of which only the lowest bits are looked at."""
        modulus = min(self.modulus, bits)
        if modulus == _EXACT:
            return self
        size = 1 << modulus
        parts = {part: factor - size * round(factor / size) for part, factor in self.parts.items()}
        return replace(self, parts={part: factor for part, factor in parts.items() if factor}, modulus=modulus)

    def remainder(self, bits: int) -> Form | None:
        """What the lowest bits make, exactly; None where the number is not known well enough."""
        denominators = [factor.denominator for factor in (*self.parts.values(), self.constant)]
        if self.error or self.modulus < bits or any(one & (one - 1) for one in denominators):
            return None
        form = self.opened(bits)
        up = max(factor.denominator for factor in (*form.parts.values(), form.constant)).bit_length() - 1
        found = _aligned(form, bits + up, up)
        if found is not None:
            return found.times(Fraction(1, 1 << up))
        return Form({(Rest(frozenset(self.parts.items()), self.constant), bits): Fraction(1)})

    def opened(self, bits: int) -> Form:
        """The same as far as the lowest bits are concerned, with sums in the place of their parts."""
        form = self.within(bits)
        while True:
            for (source, end), factor in form.parts.items():
                if isinstance(source, Rest) and end + _power(factor) >= bits:
                    rest = {part: one for part, one in form.parts.items() if part != (source, end)}
                    inner = Form(dict(source.parts), source.constant)
                    form = Form(rest, form.constant, form.modulus, form.error).plus(inner.scaled(factor))
                    break
            else:
                return form

    def quotient(self, bits: int) -> Form:
        """The number without its lowest bits, shifted to where they stood."""
        low = self.remainder(bits)
        less = self.plus(low, -1) if low is not None else replace(self, error=self.error + 2**bits)
        return replace(less, modulus=self.modulus).times(Fraction(1, 1 << bits))

    def masked(self, mask: int, width: int) -> Form:
        """The bits that a mask keeps, as far as they can be said, from the lowest of them on."""
        found: Form | None = None
        for low, high in _runs(mask):
            below = self.remainder(low) if low else Form()
            whole = self if high >= width and self.modulus >= width else self.remainder(high)
            if found is None:
                start = self.within(high) if whole is None else whole
                found = start.plus(below, -1) if below is not None else replace(start, error=start.error + (1 << low))
            elif below is None or whole is None:
                return found.within(low)
            else:
                found = found.plus(whole.plus(below, -1))
            if whole is None:
                return found
        return found or Form()


def _power(factor: Fraction) -> int:
    """How often a number can be divided by two; of 1/3, never."""
    up = factor.denominator & -factor.denominator
    return (factor.numerator & -factor.numerator).bit_length() - up.bit_length()


def _aligned(form: Form, bits: int, up: int) -> Form | None:
    """The lowest bits of a form times 2^up, if they are runs of bits that do not overlap; None if they may."""
    size = 1 << bits
    number = int(form.constant * (1 << up)) % size
    taken, found = number, Form(constant=Fraction(number))
    for source in dict.fromkeys(source for source, _ in form.parts):
        for low, high, factor in _segments(form.parts, source, up, size):
            place = factor.bit_length() - 1
            high = min(high, bits - place)
            mask = ((1 << max(low, high)) - (1 << low)) << place
            if factor & (factor - 1) or taken & mask:
                return None
            taken |= mask
            for end, sign in ((high, 1), (low, -1)):
                found = found.plus(Form({(source, end): Fraction(sign * factor)} if mask and end else {}))
    return found


def _segments(
    parts: Mapping[Part, Fraction], source: Source | Rest, up: int, size: int
) -> Iterable[tuple[int, int, int]]:
    """The runs [low, high) of a number's bits, and what each is multiplied with, modulo a size."""
    ends = sorted(end for one, end in parts if one == source)
    low = 0
    for high in ends:
        factor = sum(int(parts[source, end] * (1 << up)) for end in ends if end >= high) % size
        if factor:
            yield low, high, factor
        low = high


def _runs(mask: int) -> list[tuple[int, int]]:
    """The runs [low, high) of ones in a mask."""
    found: list[tuple[int, int]] = []
    low = 0
    while mask >> low:
        if not mask >> low & 1:
            low += 1
            continue
        high = low
        while mask >> high & 1:
            high += 1
        found.append((low, high))
        low = high
    return found


@dataclass(frozen=True)
class Moved:
    """A float with the bits of another one times a factor, but for the sign and perhaps the exponent."""

    source: Source
    factor: Fraction
    known: int
    """How many of the lowest bits are such; the others are something else."""


class Forms:
    """The forms of the integers of a function."""

    def __init__(self) -> None:
        self._known: dict[Value, Form] = {}
        self._steps = 0
        self._before: dict[Block, list[Block]] | None = None

    def moved(self, cast: Instruction, number: ty.FloatType) -> Moved | None:
        """What a float that is cast from an integer is of another float; None if that does not show."""
        significand = number.precision - 1
        bits = cast.operands[0]
        form = self._joined(bits) if isinstance(bits.type, ty.VectorType) else self.of(bits)
        if form is None or form.modulus < significand:
            return None
        whole = _steady(form.within(number.bits), significand)
        found = whole or _steady(form.opened(significand), significand)
        return Moved(*found, form.modulus if whole else significand) if found else None

    def of(self, value: Value) -> Form:
        """The form of an integer."""
        found = self._known.get(value)
        if found is None:
            self._steps += 1
            found = self._found(value) if self._steps < _MOST_STEPS else Form(modulus=0)
            self._known[value] = found
        return found

    def _found(self, value: Value) -> Form:
        if isinstance(value, ConstantInt):
            return Form(constant=Fraction(value.value))
        if not isinstance(value, Instruction) or not isinstance(value.type, ty.IntegerType):
            return Form(modulus=0)
        found = self._computed(value, value.type.bits)
        return found if found is not None else Form(modulus=min(trailing_zeros(value), value.type.bits))

    def _computed(self, i: Instruction, width: int) -> Form | None:
        """The form of an instruction's result; None if nothing is known but zeros."""
        match i.opcode:
            case "bitcast":
                return self._bits(i.operands[0], width)
            case "freeze":
                return self.of(i.operands[0])
            case "zext" | "trunc" | "sext":
                form, before = self.of(i.operands[0]), _width(i.operands[0])
                if i.opcode == "zext":
                    return form.remainder(before) or form
                is_kept = i.opcode == "trunc" and may_be_set(i.operands[0]) < 1 << width
                return form if is_kept else form.within(min(width, before))
            case "add" | "sub" | "mul" | "udiv":
                return self._arithmetic(i, width)
            case "and" | "or" | "xor":
                return self._bitwise(i, width)
            case "shl" | "lshr" | "ashr" if (by := constant(i.operands[1])) is not None:
                form = self.of(i.operands[0])
                if i.opcode == "shl":
                    made = form.times(Fraction(1 << by))
                    return made if may_be_set(i.operands[0]) << by < 1 << width else made.within(width)
                return (form if i.opcode == "lshr" else form.within(width)).quotient(by)
            case "extractelement" if isinstance(i.operands[1], ConstantInt):
                return self._lane(i.operands[0], i.operands[1].value, width)
            case "phi":
                assert isinstance(i, Phi)
                return self._merged(i)
            case "select":
                return self._chosen(i)
            case _:
                return None

    def _bits(self, number: Value, width: int) -> Form | None:
        """The bits of a float, of which absolute values and negations share all but the highest."""
        if isinstance(number.type, ty.VectorType) and isinstance(number.type.element, ty.IntegerType):
            return self._joined(number)
        if not isinstance(number.type, ty.FloatType):
            return None
        source = _unsigned(number)
        if source is number:
            return Form({(number, width): Fraction(1)})
        is_positive = isinstance(number, Call) and library.called(number) == "llvm.fabs"
        return Form({(source, width - 1): Fraction(1)}, modulus=_EXACT if is_positive else width - 1)

    def _lane(self, vector: Value, lane: int, width: int) -> Form | None:
        """A lane of a float that was cast to a vector."""
        if not isinstance(vector, Instruction) or vector.opcode != "bitcast":
            return None
        number = vector.operands[0]
        if not isinstance(number.type, ty.FloatType):
            return None
        form = self._bits(number, number.type.bits)
        return None if form is None else form.quotient(lane * width).remainder(width)

    def _joined(self, vector: Value) -> Form | None:
        """The lanes of a vector side by side: those that were inserted, and those of a float that was cast to it."""
        assert isinstance(vector.type, ty.VectorType)
        width, count, lanes = _width(vector), vector.type.count, dict[int, Value]()
        while isinstance(vector, Instruction) and vector.opcode == "insertelement":
            vector, lane, place = vector.operands
            if not isinstance(place, ConstantInt):
                return None
            lanes.setdefault(place.value, lane)
        found = Form()
        for lane in range(count):
            part = self.of(lanes[lane]) if lane in lanes else self._lane(vector, lane, width) or Form(modulus=0)
            found = found.plus((part.remainder(width) or part).times(Fraction(1 << lane * width)))
        return found

    def _arithmetic(self, i: Instruction, width: int) -> Form | None:
        left, right = (self.of(operand) for operand in i.operands)
        by = constant(i.operands[1])
        match i.opcode:
            case "add" | "sub":
                made = left.plus(right, -1 if i.opcode == "sub" else 1)
                return made if "nuw" in i.flags else made.within(width)
            case "mul" if by:
                return left.times(Fraction(by)).within(width)
            case "udiv" if by and left.modulus == _EXACT:
                made = left.times(Fraction(1, by))
                return replace(made, modulus=_EXACT, error=made.error + 1)
            case _:
                return None

    def _bitwise(self, i: Instruction, width: int) -> Form | None:
        left, right = i.operands
        if i.opcode == "and":
            for operand, other in ((left, right), (right, left)):
                mask = constant(other)
                if mask is not None:
                    return self.of(operand).masked(mask, width)
            return None
        if "disjoint" in i.flags or may_be_set(left) & may_be_set(right) == 0:
            return self.of(left).plus(self.of(right))
        zeros = [min(trailing_zeros(operand), width) for operand in (left, right)]
        return self.of(left if zeros[1] >= zeros[0] else right).within(max(zeros))

    def _merged(self, phi: Phi) -> Form | None:
        """What arrives, if it is the same of the float that arrives with it."""
        self._known[phi] = Form(modulus=0)  # in a loop: nothing is known
        arriving = [(_one_source(self._arriving(value, block)), block) for value, block in phi.incoming]
        found = _alike([one for one, _ in arriving])
        if found is None or phi.parent is None:
            return None
        sources = tuple((one[0], block) for one, block in arriving if one is not None)
        return found[1](_merge(phi.parent, sources) if len({one for one, _ in sources}) > 1 else found[0])

    def _arriving(self, value: Value, block: Block) -> Form:
        """The form of what a phi gets from a block. LLVM puts a constant in the place of what was compared with it."""
        if not isinstance(value, ConstantInt):
            return self.of(value)
        for _ in range(_MOST_BLOCKS):
            before = self._predecessors(block)
            if len(before) != 1:
                break
            end, behind, block = before[0].terminator, block, before[0]
            test = end.operands[0] if end.opcode == "br" and end.operands else None
            if isinstance(end, Terminator) and isinstance(test, Compare) and test.predicate == "eq":
                compared, other = test.operands
                is_here = end.targets[0] is behind is not end.targets[1]
                if is_here and isinstance(other, ConstantInt) and other.value == value.value:
                    return self.of(compared)
        return self.of(value)

    def _predecessors(self, block: Block) -> list[Block]:
        if self._before is None and block.parent is not None:
            self._before = predecessors(block.parent.blocks)
        return self._before.get(block, []) if self._before is not None else []

    def _chosen(self, i: Instruction) -> Form | None:
        options = [_one_source(self.of(value)) for value in i.operands[1:]]
        found = _alike(options)
        if found is None:
            return None
        sources = [one[0] for one in options if one is not None]
        return found[1](sources[0] if sources[0] == sources[1] else Choice(i, *sources))


def _steady(form: Form, significand: int) -> tuple[Source, Fraction] | None:
    """The float with whose bits a form grows, and how fast; None if it does so in too small or too many steps."""
    slopes, error = _slopes(form, significand)
    if len(slopes) != 1:
        return None
    ((source, factor),) = slopes.items()
    is_steady = abs(factor) <= _STEEPEST and error <= abs(factor) * (1 << max(0, significand - _KEPT_BITS))
    return (source, factor) if is_steady else None


def _slopes(form: Form, significand: int) -> tuple[dict[Source, Fraction], Fraction]:
    """How fast a form grows with the bits of floats, and how far it may be from growing so."""
    slopes: dict[Source, Fraction] = {}
    error = form.error
    for (source, end), factor in form.parts.items():
        if end < significand:
            error += abs(factor) * (1 << end)
        elif isinstance(source, Rest):
            inner, more = _slopes(Form(dict(source.parts), source.constant), significand)
            error += abs(factor) * more
            for one, slope in inner.items():
                slopes[one] = slopes.get(one, Fraction(0)) + factor * slope
        else:
            slopes[source] = slopes.get(source, Fraction(0)) + factor
    return {source: slope for source, slope in slopes.items() if slope}, error


class _OfOne:
    """A form of a single float, as a function of the float."""

    def __init__(self, form: Form) -> None:
        self.form = form

    def __call__(self, source: Source) -> Form:
        return replace(self.form, parts=_renamed(self.form.parts.items(), source))

    def shared(self, other: _OfOne) -> _OfOne | None:
        """What both say, of as many of the lowest bits as possible."""
        mine, others = self(_ANY), other(_ANY)
        if mine == others:
            return self
        for bits in range(min(mine.modulus, others.modulus, 64), 0, -1):
            low = mine.remainder(bits)
            if low is not None and low.parts and low == others.remainder(bits):
                return _OfOne(low.within(bits))
        return None


_ANY: Source = poison(ty.DOUBLE)


def _renamed(parts: Iterable[tuple[Part, Fraction]], source: Source) -> dict[Part, Fraction]:
    """The parts of one float as those of another."""
    found: dict[Part, Fraction] = {}
    for (one, end), factor in parts:
        is_sum = isinstance(one, Rest)
        renamed = Rest(frozenset(_renamed(one.parts, source).items()), one.constant) if is_sum else source
        found[renamed, end] = factor
    return found


def _floats(parts: Iterable[tuple[Part, Fraction]]) -> set[Source]:
    """The floats of which parts are."""
    found: set[Source] = set()
    for (one, _), _ in parts:
        found |= _floats(one.parts) if isinstance(one, Rest) else {one}
    return found


def _one_source(form: Form) -> tuple[Source, _OfOne] | None:
    sources = _floats(form.parts.items())
    return (sources.pop(), _OfOne(form)) if len(sources) == 1 else None


def _alike(forms: list[tuple[Source, _OfOne] | None]) -> tuple[Source, _OfOne] | None:
    """A float and what all forms say of theirs; None if one is of no float, or says something else."""
    first = forms[0] if forms else None
    if first is None:
        return None
    shared: _OfOne | None = first[1]
    for one in forms[1:]:
        shared = shared.shared(one[1]) if one is not None and shared is not None else None
    return None if shared is None else (first[0], shared)


def _merge(block: Block, arriving: tuple[tuple[Source, Block], ...]) -> Source:
    """The phi of what arrives, if there is one."""
    for phi in block.phis:
        assert isinstance(phi, Phi)
        if isinstance(phi.type, ty.FloatType) and all(
            _unsigned(phi.value_from(origin)) is source for source, origin in arriving
        ):
            return phi
    return Merge(block, arriving)


def _unsigned(number: Value) -> Value:
    """The float whose absolute value a float has."""
    while isinstance(number, Instruction):
        if number.opcode == "fneg" or (
            isinstance(number, Call) and library.called(number) in ("llvm.fabs", "llvm.copysign")
        ):
            number = number.operands[0]
        else:
            break
    return number


def _width(value: Value) -> int:
    scalar = value.type.scalar
    assert isinstance(scalar, ty.IntegerType)
    return scalar.bits


def may_be_set(value: Value, depth: int = 6) -> int:
    """The mask of the bits of an integer that can be other than zero, as far as a short look shows."""
    whole = (1 << _width(value)) - 1
    if isinstance(value, ConstantInt):
        return value.value
    if not isinstance(value, Instruction) or depth == 0:
        return whole
    by = constant(value.operands[1]) if len(value.operands) == 2 else None
    masks = [may_be_set(operand, depth - 1) for operand in value.operands if operand.type is value.type]
    match value.opcode:
        case "zext" | "trunc":
            return may_be_set(value.operands[0], depth - 1) & whole
        case "shl" if by is not None:
            return masks[0] << by & whole
        case "lshr" if by is not None:
            return masks[0] >> by
        case "and":
            return masks[0] & masks[1]
        case "or" | "xor":
            return masks[0] | masks[1]
        case _:
            return whole
