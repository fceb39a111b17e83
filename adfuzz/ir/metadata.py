"""Reading metadata nodes on demand: source locations, TBAA access tags, and any node's fields.

Nodes are kept by the module as text; nothing is read before it is asked for, and nothing here fails on a node it does
not understand: it answers "" or None.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from adfuzz.ir import lexer
from adfuzz.ir.module import Module

_OPERAND = re.compile(rf'(?:"[^"]*+"|{lexer.PARENTHESES}|\{{[^{{}}]*+\}}|<[^<>]*+>|[^,"({{<]++)++')
_FIELD = re.compile(r"\s*(\w+): (.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Node:
    """One metadata node. `kind` is "" for a tuple (`!{…}`, its parts in `operands`), else `DILocation` … with `fields`.

    Operands and fields are text: `!12`, `!"string"`, `i64 0`, `null`, `"name"`, `42`.
    """

    kind: str = ""
    operands: tuple[str, ...] = ()
    fields: dict[str, str] = field(default_factory=dict[str, str])
    is_distinct: bool = False


def parse_node(text: str) -> Node:
    """Return the parts of a node's text: `distinct !{…}`, `!DILocation(line: 3, …)`."""
    is_distinct = text.startswith("distinct ")
    body = text.removeprefix("distinct ")
    if body.startswith("!{") and body.endswith("}"):
        return Node("", _parts(body[2:-1]), {}, is_distinct)
    kind, opening, inside = body.partition("(")
    if not opening:
        return Node("", (body,), {}, is_distinct)
    operands: list[str] = []
    fields: dict[str, str] = {}
    for part in _parts(inside[:-1]):
        found = _FIELD.fullmatch(part)
        if found:
            fields[found[1]] = found[2]
        else:
            operands.append(part)
    return Node(kind[1:], tuple(operands), fields, is_distinct)


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in _OPERAND.findall(text) if part.strip())


def node(module: Module, reference: str) -> Node | None:
    """Return the node that `!12` names, or that `reference` itself spells out; None when there is none."""
    if reference[1:].isdigit():
        text = module.metadata.get(int(reference[1:]))
        return None if text is None else parse_node(text)
    return parse_node(reference) if reference.startswith(("!", "distinct !")) else None


def string(operand: str) -> str:
    """Return the characters of `!"string"` or `"string"`; "" for anything else."""
    text = operand.removeprefix("!")
    return lexer.unquote(text) if text.startswith('"') else ""


def integer(operand: str) -> int | None:
    """Return the number in `i64 8` or `8`."""
    number = operand.rsplit(" ", 1)[-1]
    return int(number) if number.lstrip("-").isdigit() else None


# -- source locations


def debug_location(module: Module, reference: str) -> str:
    """Return `file:line:column` of a DILocation such as "!12"; "" when it cannot be told."""
    location = node(module, reference)
    if location is None or location.kind != "DILocation":
        return ""
    name = file_name(module, location.fields.get("scope", ""))
    line, column = location.fields.get("line", "0"), location.fields.get("column", "0")
    return f"{name}:{line}:{column}" if name else ""


def file_name(module: Module, scope: str) -> str:
    """Return the file of a scope: its own, or that of the scopes around it."""
    for _ in range(100):  # scopes form a tree; malformed ones may not
        found = node(module, scope)
        if found is None:
            return ""
        if found.kind == "DIFile":
            return string(found.fields.get("filename", ""))
        scope = found.fields.get("file", "null")
        if scope == "null":
            scope = found.fields.get("scope", "")
    return ""


# -- type-based alias analysis


@dataclass(frozen=True, slots=True)
class AccessTag:
    """What `!tbaa` says of one access: a `type` (its name) at `offset` inside `base`; the same names for scalars.

    The name of a struct that has none in C is "".
    """

    type: str
    base: str
    offset: int


def tbaa_type(module: Module, reference: str) -> AccessTag | None:
    """Return the access tag "!5", or None when it is no struct-path tag."""
    tag = node(module, reference)
    if tag is None or tag.kind or len(tag.operands) < 3:
        return None
    base, access = tbaa_name(module, tag.operands[0]), tbaa_name(module, tag.operands[1])
    offset = integer(tag.operands[2])
    return AccessTag(access, base, offset) if access and offset is not None else None


def tbaa_name(module: Module, reference: str) -> str:
    """Return the name of a TBAA type node: `!{!"double", …}`, or `!{!parent, i64 size, !"double", …}`."""
    found = node(module, reference)
    if found is None or found.kind:
        return ""
    return next((string(operand) for operand in found.operands if operand.startswith('!"')), "")


def tbaa_fields(module: Module, reference: str) -> tuple[tuple[int, str], ...]:
    """Return (offset, type node) of each field of a struct's TBAA node; a scalar has its parent at offset 0."""
    found = node(module, reference)
    if found is None or found.kind or not found.operands or not found.operands[0].startswith('!"'):
        return ()
    pairs = zip(found.operands[1::2], found.operands[2::2], strict=False)
    return tuple((integer(offset) or 0, type) for type, offset in pairs if type.startswith("!"))


def tbaa_struct(module: Module, reference: str) -> tuple[tuple[int, int, AccessTag | None], ...]:
    """Return (offset, size, tag) of each part that a `!tbaa.struct` copy moves."""
    found = node(module, reference)
    if found is None:
        return ()
    operands = found.operands
    return tuple(
        (integer(offset) or 0, integer(size) or 0, tbaa_type(module, tag))
        for offset, size, tag in zip(operands[::3], operands[1::3], operands[2::3], strict=False)
    )
