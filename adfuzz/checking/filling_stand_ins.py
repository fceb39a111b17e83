"""Functions of our own for callbacks that fill an array from another, as right-hand sides of differential equations do.

Number i that is written is 1/(1 + xᵢ²) − xᵢ/2 + 3/10·x₀ (times the time, where a float is passed too): the slopes are
bounded, so that steps of any length stay finite, and every number depends on another one. Nothing tells which pointer
leads to what, nor to how many numbers; several ways are offered, and the interpreter says which fits the caller.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, pairwise

from adfuzz.ir import types as ty
from adfuzz.ir.types import FunctionType

MOST = 6
"""Ways offered for one type."""

COUNTS = (2, 3, 4, 1)
"""How many numbers there may be, where no integer is passed that says it."""

_TEXT = """define internal RESULT @NAME(PARAMETERS) {
entry:
  %first = load T, ptr SOURCE, align 1
  %share = fmul T %first, 0x3FD3333340000000
BEFORE
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %body ]
  %more = icmp slt i64 %i, %n
  br i1 %more, label %body, label %end
body:
  %from = getelementptr T, ptr SOURCE, i64 %i
  %x = load T, ptr %from, align 1
  %square = fmul T %x, %x
  %above = fadd T %square, 1.0
  %bell = fdiv T 1.0, %above
  %half = fmul T %x, 0.5
  %rest = fsub T %bell, %half
  %slope = fadd T %rest, %coupled
  %to = getelementptr T, ptr TARGET, i64 %i
  store T %slope, ptr %to, align 1
  %next = add i64 %i, 1
  br label %loop
end:
  ret DONE
}
"""


def filling_stand_ins(name: str, type: FunctionType) -> list[tuple[str, str]]:
    """Return names and definitions of functions of a type, the likeliest first; none where it cannot fill an array."""
    is_status = isinstance(type.result, ty.IntegerType)
    pointers = [place for place, given in enumerate(type.parameters) if given.is_pointer]
    if type.variadic or not pointers or not (is_status or type.result is ty.VOID):
        return []
    made: list[tuple[str, str]] = []
    for source, target, count in islice(_ways(type, pointers), MOST):
        floats = [place for place, given in enumerate(type.parameters) if given in (ty.DOUBLE, ty.FLOAT)]
        kind = str(type.parameters[floats[0]]) if floats else "double"
        by_time = f"fmul {kind} %share, %a{floats[0]}" if floats else f"fadd {kind} %share, 0.0"
        words = {
            "RESULT": str(type.result),
            "PARAMETERS": ", ".join(f"{given} %a{place}" for place, given in enumerate(type.parameters)),
            "BEFORE": f"  %coupled = {by_time}\n{count}",
            "SOURCE": f"%a{source}",
            "TARGET": f"%a{target}",
            "DONE": f"{type.result} 0" if is_status else "void",
            "T ": f"{kind} ",
            "T,": f"{kind},",
            "NAME": f"{name}.{len(made)}",
        }
        text = _TEXT
        for word, meant in words.items():
            text = text.replace(word, meant)
        made.append((f"{name}.{len(made)}", text))
    return made


def _ways(type: FunctionType, pointers: list[int]) -> Iterator[tuple[int, int, str]]:
    """Yield which pointer is read, which is written, and the code that finds how many numbers that are."""
    whole = [place for place, given in enumerate(type.parameters) if isinstance(given, ty.IntegerType)]
    if 4 <= len(pointers) == len(type.parameters):  # all by address: how many, the time, the arrays
        yield pointers[2], pointers[3], f"  %count = load i32, ptr %a{pointers[0]}\n  %n = sext i32 %count to i64"
    pairs = list(pairwise(pointers)) or [(pointers[0], pointers[0])]
    if len(pointers) == 2:
        pairs.append((pointers[1], pointers[0]))
    if whole:
        given = type.parameters[whole[0]]
        count = f"  %n = sext {given} %a{whole[0]} to i64" if str(given) != "i64" else f"  %n = add i64 %a{whole[0]}, 0"
        for source, target in pairs:
            yield source, target, count
    for source, target in pairs:
        for number in COUNTS:
            yield source, target, f"  %n = add i64 {number}, 0"
