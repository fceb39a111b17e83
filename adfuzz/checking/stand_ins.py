"""Functions of our own, passed for callbacks where the file has none that fits: x³ − x/2 − 3/10, and its derivative.

The first changes its sign between 0.1 and 2, as root finders want; a second callback of the same type gets the second.
What they are given is their first float, or the number that their first pointer leads to. Callbacks that fill arrays
have stand-ins in `filling_stand_ins`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from adfuzz.checking.callbacks import Callback, Spot
from adfuzz.checking.filling_stand_ins import MOST, filling_stand_ins
from adfuzz.ir import types as ty
from adfuzz.ir.types import FunctionType

NAME = "adfuzz.stand_in"

_BODIES = (
    "  %s = fmul T %x, %x\n  %c = fmul T %s, %x\n  %h = fmul T %x, C\n"
    "  %d = fsub T %c, %h\n  %r = fsub T %d, D\n  ret T %r\n",
    "  %s = fmul T %x, %x\n  %c = fmul T %s, E\n  %r = fsub T %c, C\n  ret T %r\n",
)
_HALF, _THIRD, _THREE = "0x3FE0000000000000", "0x3FD3333340000000", "0x4008000000000000"  # exact as floats too


def stand_ins(found: Sequence[Callback], wanted: Mapping[Spot, str]) -> list[tuple[str, dict[Spot, str]]]:
    """Return ways to pass functions of our own for all callbacks but those that `wanted` names: their definitions,
    and which goes where, the likeliest first; none when one of them is neither a function of a number nor fills arrays.
    """
    ways: list[tuple[str, dict[Spot, str]]] = [("", dict(wanted))]
    met: dict[str, int] = {}
    for place, callback in enumerate(found):
        if callback.spot in wanted:
            continue
        turn = met.get(str(callback.type), 0)
        met[str(callback.type)] = turn + 1
        name = f"{NAME}.{place}"
        text = _definition(name, callback.type, min(turn, len(_BODIES) - 1))
        offered = [(name, text)] if text else filling_stand_ins(name, callback.type)
        if callback.is_table:
            return []
        ways = [
            (f"{before}{text}\n" if text not in before else before, {**chosen, callback.spot: name})
            for name, text in offered
            for before, chosen in ways
        ][:MOST]
    return ways


def says(name: str) -> str:
    """Return what is passed, for people; "" for functions of the file."""
    if not name.startswith(NAME):
        return ""
    what = "one that fills an array" if name.count(".") > NAME.count(".") + 1 else "x³ - x/2 - 3/10 or its derivative"
    return f"no function of this file fits: {what} stands in"


def _definition(name: str, type: FunctionType, which: int) -> str:
    result = type.result
    if result not in (ty.DOUBLE, ty.FLOAT) or type.variadic:
        return ""
    floats = [place for place, given in enumerate(type.parameters) if given is result]
    pointers = [place for place, given in enumerate(type.parameters) if given.is_pointer]
    if not floats and not pointers:
        return ""
    parameters = ", ".join(f"{given} %a{place}" for place, given in enumerate(type.parameters))
    start = f"  %x = fadd T %a{floats[0]}, 0.0\n" if floats else f"  %x = load T, ptr %a{pointers[0]}\n"
    body = (start + _BODIES[which]).replace("T ", f"{result} ").replace("T,", f"{result},")
    body = body.replace(", C", f", {_HALF}").replace(", D", f", {_THIRD}").replace(", E", f", {_THREE}")
    return f"define internal {result} @{name}({parameters}) {{\n{body}}}\n"
