"""Integer operations that generated code does not do inline: the slow paths, divisions, shifts, bit tricks.

All take machine integers (two's complement, i1 as 0 or 1; also undef, poison and tagged ones) and the width in bits.
"""

# Tables of lambdas whose parameters are machine numbers (Any):
# pyright: reportUnknownLambdaType=false

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from adfuzz.interp.errors import undefined
from adfuzz.interp.rounding import canonical
from adfuzz.interp.states import POISON, UNDEF, Mixed, known, wrapped
from adfuzz.interp.tags import spread


def _plain(value: Any) -> bool:
    return value.__class__ is int or value.__class__ is bool


def _signed(value: int, bits: int) -> int:
    return -(value & 1) if bits == 1 else int(value)


def _unsigned(value: int, bits: int) -> int:
    return value & ((1 << bits) - 1)


def nsw(value: Any, bits: int) -> Any:
    """Return the exact result of an nsw operation that was not seen to be in range: poison unless it is."""
    if value is POISON:
        return POISON
    if value.__class__ is Mixed:
        return wrapped(value, bits)
    return value if -(1 << (bits - 1)) <= value < 1 << (bits - 1) else POISON


_OPERATIONS: dict[str, Callable[[Any, Any], Any]] = {
    "add": lambda x, y: x + y,
    "sub": lambda x, y: x - y,
    "mul": lambda x, y: x * y,
    "and": lambda x, y: x & y,
    "or": lambda x, y: x | y,
    "xor": lambda x, y: x ^ y,
}


def checked(opcode: str, x: Any, y: Any, bits: int, is_nuw: bool, is_nsw: bool) -> Any:
    """Return add, sub or mul with its flags, for any operands."""
    operation = _OPERATIONS[opcode]
    if not (_plain(x) and _plain(y)):
        return wrapped(operation(x, y), bits)
    if is_nsw:
        exact = operation(_signed(x, bits), _signed(y, bits))
        if not -(1 << (bits - 1)) <= exact < 1 << (bits - 1):
            return POISON
    if is_nuw:
        exact = operation(_unsigned(x, bits), _unsigned(y, bits))
        if not 0 <= exact < 1 << bits:
            return POISON
    return canonical(operation(int(x), int(y)), bits)


def binary(opcode: str, x: Any, y: Any, bits: int) -> Any:
    """Return any integer operation without flags."""
    if opcode in _OPERATIONS:
        return wrapped(_OPERATIONS[opcode](x, y), bits)
    if opcode in ("shl", "lshr", "ashr"):
        return {"shl": shl, "lshr": lshr, "ashr": ashr}[opcode](x, y, bits)
    return divide(opcode, x, y, bits, False)


def _amount(y: Any, bits: int) -> Any:
    """Return the shift amount, poison when it is too large, undef when it is not known."""
    if y is POISON or (y.__class__ is Mixed and y.undef):
        return POISON
    amount = _unsigned(int(y) if y.__class__ is not Mixed else y.value, bits)
    return amount if amount < bits else POISON


def shl(x: Any, y: Any, bits: int, is_nuw: bool = False, is_nsw: bool = False) -> Any:
    """Return x << y."""
    amount = _amount(y, bits)
    if amount is POISON or x is POISON:
        return POISON
    if not _plain(x):
        return wrapped(x << amount, bits)
    if is_nsw and not -(1 << (bits - 1)) <= _signed(x, bits) << amount < 1 << (bits - 1):
        return POISON
    if is_nuw and _unsigned(x, bits) << amount >> bits:
        return POISON
    return canonical(x << amount, bits)


def lshr(x: Any, y: Any, bits: int, is_exact: bool = False) -> Any:
    """Return x >> y, zeros coming in."""
    amount = _amount(y, bits)
    if amount is POISON or x is POISON:
        return POISON
    if not _plain(x):
        return wrapped((x & ((1 << bits) - 1)) >> amount, bits)
    if is_exact and x & ((1 << amount) - 1):
        return POISON
    return canonical(_unsigned(x, bits) >> amount, bits)


def ashr(x: Any, y: Any, bits: int, is_exact: bool = False) -> Any:
    """Return x >> y, sign bits coming in."""
    amount = _amount(y, bits)
    if amount is POISON or x is POISON:
        return POISON
    if not _plain(x):
        return wrapped(x >> amount, bits)
    if is_exact and x & ((1 << amount) - 1):
        return POISON
    return canonical(_signed(x, bits) >> amount, bits)


def divide(opcode: str, x: Any, y: Any, bits: int, is_exact: bool) -> Any:
    """Return udiv, sdiv, urem or srem."""
    if y is POISON or (y.__class__ is Mixed and y.undef):
        raise undefined(f"{opcode} by {'poison' if y is POISON else 'an undefined value'}")
    if not _plain(x) or not _plain(y):
        if x is POISON:
            return POISON
        if x.__class__ is Mixed and x.undef:
            return UNDEF
        divisor = known(y, opcode)
        if opcode in ("udiv", "urem") and divisor > 0 and divisor & (divisor - 1) == 0:
            whole = x & ((1 << bits) - 1)
            return wrapped(whole >> divisor.bit_length() - 1 if opcode == "udiv" else whole & (divisor - 1), bits)
        exact = divide(opcode, known(x, opcode), divisor, bits, is_exact)
        tags = spread(bits // 8, *(one.tags for one in (x, y) if one.__class__ is Mixed))
        return exact if exact is POISON or not tags else Mixed(exact, 0, tags)
    if opcode in ("udiv", "urem"):
        a, b = _unsigned(x, bits), _unsigned(y, bits)
        if b == 0:
            raise undefined(f"{opcode} by zero")
        quotient, rest = divmod(a, b)
    else:
        a, b = _signed(x, bits), _signed(y, bits)
        if b == 0:
            raise undefined(f"{opcode} by zero")
        if b == -1 and a == -(1 << (bits - 1)):
            raise undefined(f"{opcode} overflows")
        quotient = abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)
        rest = a - quotient * b
    if opcode in ("urem", "srem"):
        return canonical(rest, bits)
    return POISON if is_exact and rest else canonical(quotient, bits)


def compare(predicate: str, x: Any, y: Any, bits: int, is_samesign: bool = False) -> Any:
    """Return icmp of any operands."""
    if x is POISON or y is POISON:
        return POISON
    if bits == 1 and predicate[0] == "s":
        x, y = -(x & 1), -(y & 1)
    if is_samesign and _plain(x) and _plain(y) and (x < 0) != (y < 0):
        return POISON
    if predicate[0] == "u":
        mask = (1 << bits) - 1
        x, y = x & mask, y & mask
    match predicate[-2:]:
        case "eq":
            return x == y
        case "ne":
            return x != y
        case "lt":
            return x < y
        case "le":
            return x <= y
        case "gt":
            return x > y
        case _:
            return x >= y


def freeze(x: Any) -> Any:
    """Return an integer or pointer with its undefined bits chosen as zero."""
    if x is POISON:
        return 0
    if x.__class__ is Mixed and x.undef:
        return Mixed(x.value, 0, x.tags) if x.tags else x.value
    return x


def select(condition: Any, x: Any, y: Any) -> Any:
    """Return select on a condition that is not a plain bool."""
    if condition is POISON:
        return _every(x, POISON)
    if condition.__class__ is Mixed and condition.undef & 1:
        return x if x is y else _every(x, UNDEF)
    return x if condition & 1 == 1 else y


def _every(shape: Any, leaf: Any) -> Any:
    return tuple(_every(item, leaf) for item in shape) if isinstance(shape, tuple) else leaf


# ------------------------------------------------------------------------------------------ intrinsics, by base name


def _reverse_bits(x: int, bits: int) -> int:
    return int(format(x, f"0{bits}b")[::-1], 2)


def _saturate(exact: int, bits: int, is_signed: bool) -> int:
    low, high = (-(1 << (bits - 1)), (1 << (bits - 1)) - 1) if is_signed else (0, (1 << bits) - 1)
    return min(max(exact, low), high)


def _shift_saturated(x: int, y: int, bits: int, is_signed: bool) -> Any:
    return _saturate(x << y, bits, is_signed) if y < bits else POISON


def _scmp(x: int, y: int) -> int:
    return (x > y) - (x < y)


def _carry_less(x: int, y: int) -> int:
    product = 0
    while y:
        low = y & -y
        product ^= x * low
        y ^= low
    return product


Unsigned = Callable[..., Any]
UNSIGNED: dict[str, Unsigned] = {
    "ctpop": lambda b, x: x.bit_count(),
    "ctlz": lambda b, x, p: POISON if p and not x else b - x.bit_length(),
    "cttz": lambda b, x, p: (POISON if p else b) if not x else (x & -x).bit_length() - 1,
    "bswap": lambda b, x: int.from_bytes(x.to_bytes(b // 8, "little"), "big"),
    "bitreverse": lambda b, x: _reverse_bits(x, b),
    "fshl": lambda b, x, y, s: (x << b | y) >> (b - s % b),
    "fshr": lambda b, x, y, s: (x << b | y) >> s % b,
    "umin": lambda b, x, y: min(x, y),
    "umax": lambda b, x, y: max(x, y),
    "uadd.sat": lambda b, x, y: _saturate(x + y, b, False),
    "usub.sat": lambda b, x, y: _saturate(x - y, b, False),
    "ushl.sat": lambda b, x, y: _shift_saturated(x, y, b, False),
    "uadd.with.overflow": lambda b, x, y: (x + y, x + y >= 1 << b),
    "usub.with.overflow": lambda b, x, y: (x - y, x < y),
    "umul.with.overflow": lambda b, x, y: (x * y, x * y >= 1 << b),
    "clmul": lambda b, x, y: _carry_less(x, y),
    "ucmp": lambda b, x, y: _scmp(x, y),
}
"""Intrinsics on unsigned readings: function of (bits, operands…); results are reduced to the result type."""

SIGNED: dict[str, Unsigned] = {
    "abs": lambda b, x, p: POISON if p and x == -(1 << (b - 1)) else abs(x),
    "smin": lambda b, x, y: min(x, y),
    "smax": lambda b, x, y: max(x, y),
    "sadd.sat": lambda b, x, y: _saturate(x + y, b, True),
    "ssub.sat": lambda b, x, y: _saturate(x - y, b, True),
    "sshl.sat": lambda b, x, y: _shift_saturated(x, y, b, True),
    "sadd.with.overflow": lambda b, x, y: (x + y, not -(1 << (b - 1)) <= x + y < 1 << (b - 1)),
    "ssub.with.overflow": lambda b, x, y: (x - y, not -(1 << (b - 1)) <= x - y < 1 << (b - 1)),
    "smul.with.overflow": lambda b, x, y: (x * y, not -(1 << (b - 1)) <= x * y < 1 << (b - 1)),
    "scmp": lambda b, x, y: _scmp(x, y),
}
"""Intrinsics on signed readings."""


def intrinsic(name: str, bits: int, result_bits: int) -> Callable[..., Any]:
    """Return the function of an integer intrinsic on scalars of `bits` bits."""
    is_signed = name in SIGNED
    function = SIGNED[name] if is_signed else UNSIGNED[name]
    read = _signed if is_signed else _unsigned
    pair = name.endswith(".with.overflow")

    def call(*xs: Any) -> Any:
        if not all(map(_plain, xs)):
            if any(x is POISON for x in xs):
                return (POISON, POISON) if pair else POISON
            if any(x.__class__ is Mixed and x.undef for x in xs):
                return (UNDEF, UNDEF) if pair else UNDEF
            return _with_tags(call(*(known(x, name) for x in xs)), xs)
        found = function(bits, *(read(int(x), bits) for x in xs))
        if pair:
            return canonical(found[0], bits), found[1]
        return found if found is POISON else canonical(found, result_bits)

    return call


def _with_tags(result: Any, xs: tuple[Any, ...]) -> Any:
    for x in xs:
        if x.__class__ is Mixed and not isinstance(result, tuple) and result is not POISON:
            return x * 0 + result if (x * 0).__class__ is Mixed else result
    return result


HELPERS: dict[str, Callable[..., Any]] = {
    "nsw": nsw, "checked": checked, "shl": shl, "lshr": lshr, "ashr": ashr, "divide": divide, "icmp": compare,
    "freeze": freeze, "select": select,
}  # fmt: skip
