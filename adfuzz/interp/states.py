"""Values that are not plain numbers: poison, undef bits, and integers whose bytes still belong to a float.

Plain integers are Python ints in two's complement (`i1` is 0 or 1), so generated code can use Python's operators; the
classes here overload the same operators and so travel silently through it. Comparisons with a value that is not known
give a value that is not known; its truth value is False, and every guard in the generated code is written so that such
a value falls to the slow path, which knows what to do. A branch on it goes through `truth` and is undefined behaviour.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce
from itertools import pairwise
from operator import or_
from typing import Any, Final

from adfuzz.interp.errors import undefined
from adfuzz.interp.tags import Tags, and_tags, fine_bits, joined, or_tags, same_significand, shifted, spread


class Poison:
    """The poison value of any type; every operation on it is poison."""

    __slots__ = ()

    def _self(self, *_: object) -> Poison:
        return self

    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = _self
    __and__ = __rand__ = __or__ = __ror__ = __xor__ = __rxor__ = __lshift__ = __rlshift__ = _self
    __rshift__ = __rrshift__ = __neg__ = __abs__ = __invert__ = __pos__ = _self
    __lt__ = __le__ = __gt__ = __ge__ = _self

    def __eq__(self, other: object) -> Any:
        return self

    def __ne__(self, other: object) -> Any:
        return self

    def __bool__(self) -> bool:
        return False

    def __hash__(self) -> int:
        return 0x70015

    def __repr__(self) -> str:
        return "poison"


POISON: Final = Poison()


class Mixed:
    """An integer with some undefined bits (`undef`, a mask like the value in two's complement) or byte tags (`tags`).

    `tags` has one entry per byte, lowest first, or is empty. Undefined bits are 0 in `value`.
    """

    __slots__ = ("tags", "undef", "value")

    def __init__(self, value: int, undef: int, tags: Tags = ()) -> None:
        self.value = value
        self.undef = undef
        self.tags = tags

    # -- bitwise operations keep what is known bit by bit

    def __and__(self, other: Any) -> Any:
        y = _parts(other)
        if y is None:
            return POISON
        value, undef, tags = y
        unknown = (self.undef & (value | undef)) | (undef & (self.value | self.undef))
        result = self.value & value
        return _made(result, unknown, and_tags(self.tags, value, tags) if self.tags or tags else ())

    def __or__(self, other: Any) -> Any:
        y = _parts(other)
        if y is None:
            return POISON
        value, undef, tags = y
        unknown = (self.undef & ~value) | (undef & ~self.value)
        return _made(self.value | value, unknown, self._either_tags(value, tags))

    def __xor__(self, other: Any) -> Any:
        y = _parts(other)
        if y is None:
            return POISON
        value, undef, tags = y
        unknown = self.undef | undef
        return _made((self.value ^ value) & ~unknown, unknown, self._either_tags(value, tags))

    def _either_tags(self, value: int, tags: Tags) -> Tags:
        return or_tags(self.tags, self.value, tags, value) if self.tags or tags else ()

    __rand__, __ror__, __rxor__ = __and__, __or__, __xor__

    def __lshift__(self, other: Any) -> Any:
        if other.__class__ is not int and other.__class__ is not bool:
            return _opaque(self, other)
        count = int(other)
        return _made(self.value << count, self.undef << count, shifted(self.tags, count) if self.tags else ())

    def __rshift__(self, other: Any) -> Any:
        if other.__class__ is not int and other.__class__ is not bool:
            return _opaque(self, other)
        count = int(other)
        return _made(self.value >> count, self.undef >> count, shifted(self.tags, -count) if self.tags else ())

    def __rlshift__(self, other: Any) -> Any:
        return _opaque(self, other, (lambda: other << self.value) if 0 <= self.value < 65536 else None)

    def __rrshift__(self, other: Any) -> Any:
        return _opaque(self, other, (lambda: other >> self.value) if 0 <= self.value < 65536 else None)

    # -- arithmetic: all bits depend on all bits

    def __add__(self, other: Any) -> Any:
        return _sum(self, other, lambda x, y: x + y)

    def __radd__(self, other: Any) -> Any:
        return _sum(self, other, lambda x, y: x + y)

    def __sub__(self, other: Any) -> Any:
        return _sum(self, other, lambda x, y: x - y)

    def __rsub__(self, other: Any) -> Any:
        return _sum(self, other, lambda x, y: y - x)

    def __mul__(self, other: Any) -> Any:
        return _product(self, other)

    def __rmul__(self, other: Any) -> Any:
        return _product(self, other)

    def __truediv__(self, other: Any) -> Any:
        return UNDEF if other is not POISON else POISON

    def __rtruediv__(self, other: Any) -> Any:
        return UNDEF if other is not POISON else POISON

    def __neg__(self) -> Any:
        return _sum(self, 0, lambda x, y: y - x)

    def __abs__(self) -> Any:
        return _opaque(self, 0, lambda: abs(self.value))

    # -- comparisons: known when all bits are known

    def __lt__(self, other: Any) -> Any:
        return _compared(self, other, lambda x, y: x < y)

    def __le__(self, other: Any) -> Any:
        return _compared(self, other, lambda x, y: x <= y)

    def __gt__(self, other: Any) -> Any:
        return _compared(self, other, lambda x, y: x > y)

    def __ge__(self, other: Any) -> Any:
        return _compared(self, other, lambda x, y: x >= y)

    def __eq__(self, other: object) -> Any:
        return _compared(self, other, lambda x, y: x == y)

    def __ne__(self, other: object) -> Any:
        return _compared(self, other, lambda x, y: x != y)

    def __bool__(self) -> bool:
        return False

    def __hash__(self) -> int:
        return hash(self.value)

    def __repr__(self) -> str:
        return "undef" if self.undef == -1 else f"<{self.value:#x} undef {self.undef:#x} tags {self.tags}>"


UNDEF: Final = Mixed(0, -1)


def is_odd(value: Any) -> bool:
    """Whether a number slot holds poison or (partly) undef instead of a number."""
    return value is POISON or value.__class__ is Mixed


def is_undefined(value: Any) -> bool:
    """Whether a value is poison or has an undefined bit."""
    return value is POISON or (value.__class__ is Mixed and bool(value.undef))


def odd_operand(*values: Any) -> Any:
    """Return what an operation on floats gives when an operand is not a number: poison wins over undef."""
    return POISON if any(value is POISON for value in values) else UNDEF


def truth(value: Any, what: str = "branch") -> bool:
    """Return the i1 as a bool; undef and poison are undefined behaviour."""
    if value.__class__ is int or value.__class__ is bool:
        return bool(value & 1)
    if value.__class__ is Mixed and not value.undef & 1:
        return bool(value.value & 1)
    raise undefined(f"{what} on {'poison' if value is POISON else 'an undefined value'}")


def known(value: Any, what: str) -> int:
    """Return a plain integer (dropping tags); undef and poison are undefined behaviour in the role `what`."""
    if value.__class__ is int or value.__class__ is bool:
        return int(value)
    if value.__class__ is Mixed and not value.undef:
        return value.value
    raise undefined(f"{what} is {'poison' if value is POISON else 'undefined'}")


def wrapped(value: Any, bits: int) -> Any:
    """Return the value reduced to `bits` bits in two's complement (i1: 0 or 1), for any kind of integer."""
    if value is POISON:
        return POISON
    if value.__class__ is Mixed:
        tags = value.tags[: (bits + 7) // 8]
        if all(tag is None for tag in tags):
            tags = ()
        return _made(_signed(value.value, bits), _signed(value.undef, bits), tags)
    return _signed(int(value), bits)


def _signed(value: int, bits: int) -> int:
    value &= (1 << bits) - 1
    if bits > 1 and value >> (bits - 1):
        value -= 1 << bits
    return value


def _parts(value: Any) -> tuple[int, int, Tags] | None:
    if value.__class__ is Mixed:
        return value.value, value.undef, value.tags
    return None if value is POISON else (int(value), 0, ())


def _operand(other: Any) -> tuple[int, int, Tags] | None:
    """The parts of what an integer is computed with; unknown where a float meets memory that was never written."""
    return _parts(other) if isinstance(other, int | Mixed | Poison) else (0, -1, ())


def _made(value: int, undef: int, tags: Tags) -> int | Mixed:
    if tags and tags[-1] is None:
        tags = tags[: max((n for n, tag in enumerate(tags, 1) if tag is not None), default=0)]  # the rest: no number's
    return Mixed(value & ~undef, undef, tags) if undef or tags else value


def _bytes(value: int) -> int:
    return (value.bit_length() + 7) // 8


def _opaque(x: Mixed, other: Any, compute: Callable[[], int] | None = None) -> Any:
    y = _operand(other)
    if y is None:
        return POISON
    if x.undef or y[1] or compute is None:
        return UNDEF
    result = compute()
    return _made(result, 0, spread(_bytes(result), x.tags, y[2]))


def _sum(x: Mixed, other: Any, compute: Callable[[int, int], int]) -> Any:
    """A sum or difference, which keeps tags where something changed sign and exponent only."""
    y = _operand(other)
    if y is None:
        return POISON
    value, undef, tags = y
    if x.undef or undef:
        return UNDEF
    result = compute(x.value, value)
    if not fine_bits(tags) and same_significand(x.tags, result):
        return _made(result, 0, x.tags)
    return _made(result, 0, joined(x.tags, tags))


def _product(x: Mixed, other: Any) -> Any:
    """x · other. By a constant like 2³² + 1 the bytes of x stand several times in it, side by side."""
    y = _operand(other)
    if y is None:
        return POISON
    if not x.tags or x.undef or not isinstance(other, int) or other <= 0 or x.value < 0:
        return _opaque(x, other, lambda: x.value * y[0])
    places = [place for place in range(other.bit_length()) if other >> place & 1]
    width = max(8 * len(x.tags), x.value.bit_length())
    if any(place % 8 for place in places) or any(b - a < width for a, b in pairwise(places)):
        return _opaque(x, other, lambda: x.value * other)
    first, *others = (x << place for place in places)
    return reduce(or_, others, first)


def _compared(x: Mixed, other: Any, compare: Callable[[int, int], bool]) -> Any:
    if other is POISON:
        return POISON
    y = _operand(other)
    assert y is not None
    return UNDEF if x.undef or y[1] else compare(x.value, y[0])
