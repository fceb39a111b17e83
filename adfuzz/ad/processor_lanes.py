"""Intrinsics of x86 that add neighbours, or work on the first lane only, written out lane by lane."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder
from adfuzz.ir.instructions import Call
from adfuzz.ir.values import ConstantInt, Value

Writer = Callable[[Builder, Call], Value | None]

_REGISTER = 128
"""Bits of the parts of a wide register that do not mix."""


def _join(b: Builder, type: ty.VectorType, lanes: Sequence[Value]) -> Value:
    made: Value = values.poison(type)
    for index, lane in enumerate(lanes):
        made = b.insert_element(made, lane, index)
    return made


def _shape(i: Call) -> tuple[ty.VectorType, int] | None:
    """The type of the result, and the lanes in each part of the register."""
    type, element = i.type, i.type.scalar
    if not isinstance(type, ty.VectorType) or not isinstance(element, ty.FloatType) or type.scalable:
        return None
    return (type, _REGISTER // element.bits) if {a.type for a in i.arguments[:2]} == {type} else None


def _horizontal(opcode: str) -> Writer:
    def write_out(b: Builder, i: Call) -> Value | None:
        found = _shape(i)
        if found is None:
            return None
        type, part = found
        lanes = [
            b.binary(opcode, b.extract_element(side, start + pair), b.extract_element(side, start + pair + 1))
            for start in range(0, type.count, part) for side in i.arguments for pair in range(0, part, 2)
        ]  # fmt: skip
        return _join(b, type, lanes)

    return write_out


def _alternating(b: Builder, i: Call) -> Value | None:
    """Even lanes are differences, odd ones sums."""
    found = _shape(i)
    if found is None:
        return None
    left, right = i.arguments
    lanes = [
        b.binary("fadd" if n % 2 else "fsub", b.extract_element(left, n), b.extract_element(right, n))
        for n in range(found[0].count)
    ]
    return _join(b, found[0], lanes)


def _dot_product(b: Builder, i: Call) -> Value | None:
    """The upper four bits of the last argument say which products are added, the lower ones where the sum goes."""
    found, mask = _shape(i), i.arguments[-1]
    if found is None or not isinstance(mask, ConstantInt):
        return None
    (type, part), (left, right, _) = found, i.arguments
    zero, lanes = values.zero(type.element), list[Value]()
    for start in range(0, type.count, part):
        terms = [
            b.fmul(b.extract_element(left, start + n), b.extract_element(right, start + n))
            if mask.value >> (4 + n) & 1 else zero for n in range(part)
        ]  # fmt: skip
        while len(terms) > 1:
            terms = [b.fadd(terms[n], terms[n + 1]) for n in range(0, len(terms), 2)]
        lanes += [terms[0] if mask.value >> n & 1 else zero for n in range(part)]
    return _join(b, type, lanes)


_ROUNDING = {0: "roundeven", 1: "floor", 2: "ceil", 3: "trunc"}


def _rounded_first(b: Builder, i: Call) -> Value | None:
    """The first lane of the second argument rounded, the other lanes of the first."""
    found, how = _shape(i), i.arguments[-1]
    if found is None or not isinstance(how, ConstantInt):
        return None
    type = found[0].element
    name = "rint" if how.value & 4 else _ROUNDING[how.value & 3]
    rounded = b.intrinsic(name, type, (b.extract_element(i.arguments[1], 0),), (type,))
    return b.insert_element(i.arguments[0], rounded, 0)


def _first(packed: str) -> Writer:
    """The first lane of what another intrinsic makes, the other lanes of the argument."""

    def write_out(b: Builder, i: Call) -> Value | None:
        if not isinstance(i.type, ty.VectorType) or [a.type for a in i.arguments] != [i.type]:
            return None
        made = b.intrinsic(packed, i.type, i.arguments)
        return b.insert_element(i.arguments[0], b.extract_element(made, 0), 0)

    return write_out


EXPANDERS: dict[str, Writer] = {
    **{
        f"llvm.x86.{form.format(name)}": _horizontal(opcode)
        for name, opcode in (("hadd", "fadd"), ("hsub", "fsub"))
        for form in ("sse3.{}.ps", "sse3.{}.pd", "avx.{}.ps.256", "avx.{}.pd.256")
    },
    **dict.fromkeys(
        [f"llvm.x86.{form}" for form in ("sse3.addsub.ps", "sse3.addsub.pd", "avx.addsub.ps.256", "avx.addsub.pd.256")],
        _alternating,
    ),
    **dict.fromkeys(("llvm.x86.sse41.dpps", "llvm.x86.sse41.dppd", "llvm.x86.avx.dp.ps.256"), _dot_product),
    **dict.fromkeys(("llvm.x86.sse41.round.ss", "llvm.x86.sse41.round.sd"), _rounded_first),
    "llvm.x86.sse.rcp.ss": _first("x86.sse.rcp.ps"),
    "llvm.x86.sse.rsqrt.ss": _first("x86.sse.rsqrt.ps"),
}
