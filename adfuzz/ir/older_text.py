"""Text of LLVM 15 to 21 repaired so that LLVM 22 reads it: one place at a time, where LLVM 22 has just rejected it.

- `byval`, `sret`, `inalloca` and `preallocated` without a type get that of the typed pointer before them.
- `inrange` before an index of a getelementptr, an assertion only, is left out.
- A constant expression that no longer exists (`fadd`, `select`, `icmp`, `zext` …) becomes an instruction before the one
  that uses it; for an operand of a phi, one at the end of the block that it comes from.
"""

from __future__ import annotations

import re

_INRANGE = re.compile(r"\binrange (?=i\d)")
_UNTYPED = re.compile(r"\b(byval|sret|inalloca|preallocated)\s*$")
_GONE = "constexprs are no longer supported"
_CASTS = frozenset(
    """trunc zext sext fptrunc fpext uitofp sitofp fptoui fptosi ptrtoint inttoptr bitcast addrspacecast""".split()
)
_AS_WRITTEN = _CASTS | frozenset(
    ("select", "fneg", "extractvalue", "insertvalue", "extractelement", "insertelement", "shufflevector")
)
_OPENING, _CLOSING = "([{<", ")]}>"
_STATEMENT = re.compile(
    r"\s*(?:%(?:\"[^\"]*\"|[-\w.$]+)\s*=\s*)?(?:(?:tail|musttail|notail) )?"
    r"(ret|br|switch|indirectbr|invoke|callbr|resume|unreachable|cleanupret|catchret|catchswitch|fneg|[fu]?add|f?sub|"
    r"f?mul|[usf]div|[usf]rem|shl|[la]shr|and|x?or|extract\w+|insert\w+|shufflevector|alloca|load|store|fence|cmpxchg|"
    r"atomicrmw|getelementptr|trunc|[zs]ext|fptrunc|fpext|fpto[us]i|[us]itofp|ptrtoint|inttoptr|bitcast|addrspacecast|"
    r"[if]cmp|phi|select|freeze|call|va_arg|landingpad|catchpad|cleanuppad)\b"
)
_LABEL = re.compile(r"\s*(\"[^\"]*\"|[-\w.$]+):")
_HOISTED = "adfuzz.constant."
_NAMES = re.compile(rf"{re.escape(_HOISTED)}\d+")


def repaired(text: str, line: int, column: int, message: str) -> str:
    """Return the text without what LLVM complains of at this place; unchanged if that is no older form."""
    lines = text.split("\n")
    at = sum(len(earlier) + 1 for earlier in lines[: line - 1]) + column - 1
    if text.startswith("inrange ", at):
        return _INRANGE.sub("", text)
    if _GONE in message:
        return _with_instruction(text, at)
    untyped = _UNTYPED.search(text, max(0, at - 40), at)
    return _with_type(text, untyped.start(), untyped[1]) if untyped else text


def _with_type(text: str, at: int, word: str) -> str:
    """Write behind an attribute the type that its argument points to."""
    start, depth = at, 0
    while start > 0 and (depth > 0 or text[start - 1] not in ",("):
        start -= 1
        depth += (text[start] in _CLOSING) - (text[start] in _OPENING)
    argument = text[start:at].lstrip()
    pointer = argument[: end_of_type(argument)]
    if not pointer.endswith("*"):
        return text
    return f"{text[:at]}{word}({pointer[:-1]}){text[at + len(word) :]}"


def _with_instruction(text: str, at: int) -> str:
    """Compute a constant expression by an instruction of its own."""
    opening = text.find("(", at)
    closing = matching(text, opening)
    if opening < 0 or closing < 0:
        return text
    head, inner = text[at:opening].split(), text[opening + 1 : closing]
    if head[0] not in _AS_WRITTEN:
        inner = _one_type(inner)
    name = f"%{_HOISTED}{len(set(_NAMES.findall(text)))}"
    place = _place_before(text, at, closing + 1)
    if place is None:
        return text
    rest = f"{text[place:at]}{name}{text[closing + 1 :]}" if place <= at else text[place:]
    front = text[:place] if place <= at else f"{text[:at]}{name}{text[closing + 1 : place]}"
    return f"{front}  {name} = {' '.join(head)} {inner}\n{rest}"


def _place_before(text: str, at: int, behind: int) -> int | None:
    """Where an instruction can stand whose result is used at `at`: the start of a line, None outside functions."""
    start = text.rfind("\ndefine ", 0, at)
    start = 0 if start < 0 and text.startswith("define ") else start
    end = text.find("\n}", max(start, 0))
    if start < 0 or not start < at < end:
        return None
    statement = _statement(text, at)
    if statement is None:
        return None
    found = _STATEMENT.match(text, statement)
    if found is None or found[1] != "phi":
        return statement
    label = re.compile(r"\s*,\s*%(\"[^\"]*\"|[-\w.$]+)\s*\]").match(text, behind)
    return _end_of_block(text, label[1], start, end) if label else None


def _statement(text: str, at: int) -> int | None:
    """The start of the line on which the instruction around `at` begins."""
    line = text.rfind("\n", 0, at) + 1
    while not _STATEMENT.match(text, line):
        if line == 0 or text.startswith("define ", line):
            return None
        line = text.rfind("\n", 0, line - 1) + 1
    return line


def _end_of_block(text: str, label: str, start: int, end: int) -> int | None:
    """The start of the line with the last instruction of a block; the entry block may have no label."""
    lines = [m.end() for m in re.finditer("\n", text[:end]) if m.end() > start + 1]
    labels = [line for line in lines if _LABEL.match(text, line)]
    named = [line for line in labels if (m := _LABEL.match(text, line)) and m[1] == label]
    if not named and labels and not label.isdigit():
        return None
    first = named[0] if named else lines[0]
    stop = min((line for line in labels if line > first), default=end)
    statements = [line for line in lines if first <= line < stop and _STATEMENT.match(text, line)]
    return statements[-1] if statements else None


def _one_type(operands: str) -> str:
    """`T a, T b` → `T a, b`."""
    type = operands[: end_of_type(operands)]
    depth = 0
    for index, character in enumerate(operands):
        depth += (character in _OPENING) - (character in _CLOSING)
        if character == "," and depth == 0:
            second = operands[index + 1 :].strip().removeprefix(type).strip()
            return f"{operands[:index]}, {second}"
    return operands


def end_of_type(text: str) -> int:
    """Where the type ends that a text begins with."""
    depth = 0
    for index, character in enumerate(text):
        depth += (character in _OPENING) - (character in _CLOSING)
        if character == " " and depth == 0:
            function = re.match(r" \(", text[index:])
            closing = matching(text, index + 1) if function else -1
            if closing > 0 and text[closing + 1 : closing + 2] == "*":
                continue
            return index
    return len(text)


def matching(text: str, opening: int) -> int:
    """The parenthesis that closes the one at `opening`; -1 if there is none."""
    depth = 0
    for index in range(opening, len(text)):
        depth += (text[index] == "(") - (text[index] == ")")
        if depth == 0:
            return index
    return -1
