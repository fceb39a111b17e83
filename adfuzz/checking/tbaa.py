"""What TBAA (type-based alias metadata) says of the memory behind a pointer: scalar types, and structs with all fields.

clang's access tags name the struct that was accessed and list every field's offset and type, also of fields that the
function never touches. Sizes of arrays inside are not told; the gap to the next field is taken for them.
"""

from __future__ import annotations

import re

from adfuzz.checking.demangle import demangled
from adfuzz.checking.known import Field, Known
from adfuzz.checking.regions import Region
from adfuzz.ir.metadata import node, tbaa_fields, tbaa_name
from adfuzz.ir.module import Function, Module

_SCALARS = {
    "double": "f64", "float": "f32", "long double": "f80", "half": "f16", "__bf16": "bf16", "_Float16": "f16",
    "int": "i32", "long": "i64", "long long": "i64", "short": "i16", "bool": "i8", "__int128": "i128",
}  # fmt: skip
_SIZES = {"f64": 8, "f32": 4, "f80": 16, "f16": 2, "bf16": 2, "i8": 1, "i16": 2, "i32": 4, "i64": 8, "i128": 16}
_POINTER = re.compile(r"any pointer|vtable pointer|p\d+ ")


def tbaa_type_of(region: Region, module: Module) -> Known | None:
    """Return the widest type that the tags of a region's accesses agree to begin at its first byte."""
    found: Known | None = None
    for offset, stride, reference in sorted(region.tags):
        tag = node(module, reference)
        if tag is None or tag.kind or len(tag.operands) < 3:
            continue
        inside = int(tag.operands[2].rpartition(" ")[2])
        start = offset - inside
        type = _type(module, tag.operands[0], 0)
        if type is None or type.kind == "ptr" or (start % stride if stride else start):
            continue  # of a pointer alone nothing new is told
        if type.kind != "struct" and len({access.type for access in region.accesses}) > 1:
            continue
        if found is None or type.size > found.size:
            found = type
    return found


def _type(module: Module, reference: str, depth: int) -> Known | None:
    name = tbaa_name(module, reference)
    if name in _SCALARS:
        return Known(name, _SIZES[_SCALARS[name]], _SCALARS[name])
    if _POINTER.match(name):
        return Known(name.removeprefix("p1 ") + "*", 8, "ptr")
    told = tbaa_fields(module, reference)
    if depth > 6 or len(told) < 1 or name == "omnipotent char" or name.startswith("any "):
        return None
    fields: list[Field] = []
    for place, (offset, inner) in enumerate(told):
        type = _type(module, inner, depth + 1)
        if type is None:
            continue  # char and what is like it says nothing; the gap is filled
        following = told[place + 1][0] if place + 1 < len(told) else offset + type.size
        count = (following - offset) // type.size
        if count > 1:
            type = Known(f"{type.name}[{count}]", count * type.size, "array", element=type, count=count)
        fields.append(Field(offset, "", type))
    if not fields or (len(told) == 1 and told[0][0] == 0):
        return None
    end = max(field.offset + field.type.size for field in fields)
    alignment = max(_alignment(field.type) for field in fields)
    shown = demangled(name) or f"a struct of {len(told)}"
    return Known(shown, -(-end // alignment) * alignment, "struct", tuple(fields))


def _alignment(type: Known) -> int:
    if type.kind == "struct":
        return max(_alignment(field.type) for field in type.fields)
    if type.element is not None:
        return _alignment(type.element)
    return type.size or 1


_FLANG_ARGUMENT = re.compile(r"dummy arg data/_Q\w*E(\w+)$")


def fortran_names(function: Function) -> dict[int, str]:
    """Return argument names by position that flang's tags tell: `dummy arg data/_QFaxpyEalpha`."""
    module = function.module
    found: dict[int, str] = {}
    if module is None or not any("dummy arg data/" in text for text in module.metadata.values()):
        return found
    arguments = {argument: argument.index for argument in function.arguments}
    for instruction in function.instructions:
        tag = node(module, instruction.metadata_of("tbaa")) if instruction.metadata_of("tbaa") else None
        if tag is None or not tag.operands:
            continue
        told = _FLANG_ARGUMENT.match(tbaa_name(module, tag.operands[0]))
        if told is None:
            continue
        for operand in instruction.operands:
            base = operand
            while base not in arguments and getattr(base, "opcode", "") == "getelementptr":
                base = base.operands[0]  # type: ignore[attr-defined]
            if base in arguments:
                found.setdefault(arguments[base], told[1])  # type: ignore[index]
    return found
