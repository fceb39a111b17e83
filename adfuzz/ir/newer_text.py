"""Text of LLVM 23 and 24 rewritten so that LLVM 22 reads it; used only after LLVM 22 rejected the text as it stands.

- `target_mem: X` inside `memory(…)` (all target locations at once) becomes `target_mem0: X, target_mem1: X`.
- `denormal_fpenv(X, float: Y)` becomes `"denormal-fp-math"="X,X" "denormal-fp-math-f32"="Y,Y"`.
- `f0x` hexadecimal floats (the type's own bits) become LLVM 22's `0x` (bits of a double), `0xH`, `0xR`, `0xK`, `0xL`.
- `+inf`, `-inf`, `+qnan`, `+nan(0x…)`, `+snan(0x…)` become hexadecimal.
- Decimals that the type has to round (`float 4.000000e-04`, an error in LLVM 22) are rounded here.
"""

from __future__ import annotations

import math
import re
from fractions import Fraction

from adfuzz.ir import floats
from adfuzz.ir import types as ty
from adfuzz.ir.types import FloatType, Type

_MEMORY = re.compile(r"memory\(([^()]*)\)")
_TARGET_MEMORY = re.compile(r"\btarget_mem: (\w+)")
_DENORMAL = re.compile(r"\bdenormal_fpenv\(([\w|:, ]*)\)")
_DENORMAL_MODES = {"preservesign": "preserve-sign", "positivezero": "positive-zero"}
_TYPES = "half|bfloat|float|double|x86_fp80|fp128|ppc_fp128"
_VALUE = r"f0x[0-9A-Fa-f]+|[+-]inf|[+-]qnan|[+-]s?nan\(0x[0-9A-Fa-f]+\)|-?\d+\.\d+(?:e[+-]?\d+)?"
_MENTIONS = re.compile(rf"\b(?:{_TYPES})\b.*?(?:{_VALUE})")
_FLOAT = re.compile(rf"(?<![\w.$%@-])({_TYPES})\b|(?<![\w.$%@-])({_VALUE})(?![\w.$:])")


def as_llvm_22(text: str) -> str:
    """Return the text with the newer forms rewritten; unchanged where there are none."""
    text = _MEMORY.sub(_split_target_memory, text)
    text = _DENORMAL.sub(_denormal_strings, text)
    return "\n".join(_rewrite_floats(line) if _MENTIONS.search(line) else line for line in text.split("\n"))


def _split_target_memory(match: re.Match[str]) -> str:
    return _TARGET_MEMORY.sub(r"target_mem0: \1, target_mem1: \1", match[0])


def _denormal_strings(match: re.Match[str]) -> str:
    """Return the two string attributes of LLVM 22; a mode is `output|input`, or one word for both."""
    found: list[str] = []
    for part in match[1].split(","):
        kind, _, modes = part.strip().rpartition(": ")
        output, _, given = modes.partition("|")
        words = [_DENORMAL_MODES.get(word, word) for word in (output, given or output)]
        found.append(f'"denormal-fp-math{"-f32" if kind == "float" else ""}"="{",".join(words)}"')
    return " ".join(found)


def _rewrite_floats(line: str) -> str:
    """Rewrite the constants of one line; the type of each is the last floating-point type before it on the line."""
    current: FloatType = ty.DOUBLE

    def replace(match: re.Match[str]) -> str:
        nonlocal current
        if match[1]:
            found: Type = ty.NAMED_TYPES[match[1]]
            assert isinstance(found, FloatType)
            current = found
            return match[0]
        if current is ty.DOUBLE and "." in match[2]:
            return match[2]
        return floats.text_from_bits(current, _bits(current, match[2]))

    parts = re.split(r'("[^"]*")', line)  # strings stay as they are
    return "".join(part if index % 2 else _FLOAT.sub(replace, part) for index, part in enumerate(parts))


def _sign(type: FloatType, text: str) -> int:
    """Return the sign bit that a text asks for (a fraction has no negative zero)."""
    return 1 << (type.bits - 1) if text.startswith("-") else 0


def _bits(type: FloatType, text: str) -> int:
    if text.startswith("f0x"):
        return int(text[3:], 16)
    if "." in text:
        return floats.bits_from_fraction(type, Fraction(text)) | _sign(type, text)
    if text.endswith("inf"):
        return floats.bits_from_float(type, -math.inf if text[0] == "-" else math.inf)
    nan = floats.bits_from_float(type, math.copysign(math.nan, -1.0 if text[0] == "-" else 1.0))
    if "(" not in text:
        return nan
    payload = int(text[text.index("(") + 1 : -1], 16)
    quiet = 1 << (62 if type is ty.X86_FP80 else type.precision - 2)  # the bit that tells quiet from signalling
    return nan & ~quiet | payload if "snan" in text else nan | payload
