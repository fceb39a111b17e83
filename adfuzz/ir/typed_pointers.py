"""Text of LLVM up to 16 says what pointers point to, which LLVM 22 forgets: parameters keep it in an attribute.

`double* %x` becomes `double* "adfuzz_points_to"="double" %x`; so with float's and others', and with arrays and vectors
of them. What the analysis does with it is its own affair: it is what a declaration says, no more.
"""

from __future__ import annotations

import re

from adfuzz.ir.older_text import end_of_type, matching

POINTS_TO = '"adfuzz_points_to"="'

_HEADER = re.compile(r"^define [^\n]*?@(?:\"[^\"\n]*\"|[-\w.$]+)\(", re.MULTILINE)
_OF_FLOATS = re.compile(r"(?:[\[<]\d+ x )*(half|bfloat|float|double|x86_fp80|fp128)[\]>]*(?: addrspace\(\d+\))?\*$")
_STATEMENT = re.compile(rf" {POINTS_TO}\w+\"")


def with_pointees(text: str) -> str:
    """Return the text with the attribute on the parameters of its functions; the text itself where none has one."""
    if "*" not in text:
        return text
    parts: list[str] = []
    done = 0
    for header in _HEADER.finditer(text):
        opening = header.end() - 1
        closing = matching(text, opening)
        if closing < 0 or "*" not in text[opening:closing]:
            continue
        parts += [text[done : opening + 1], ",".join(map(_stated, _parameters(text[opening + 1 : closing])))]
        done = closing
    return "".join((*parts, text[done:])) if parts else text


def without_pointees(text: str) -> str:
    """Return the text without the attribute."""
    return _STATEMENT.sub("", text) if POINTS_TO in text else text


def _parameters(text: str) -> list[str]:
    """Split at the commas between parameters."""
    found, start, depth = list[str](), 0, 0
    for index, character in enumerate(text):
        depth += (character in "([{<") - (character in ")]}>")
        if character == "," and depth == 0:
            found.append(text[start:index])
            start = index + 1
    return [*found, text[start:]]


def _stated(parameter: str) -> str:
    begin = len(parameter) - len(parameter.lstrip())
    end = begin + end_of_type(parameter[begin:])
    found = _OF_FLOATS.match(parameter[begin:end])
    return f'{parameter[:end]} {POINTS_TO}{found[1]}"{parameter[end:]}' if found else parameter
