"""What debug info says of a function: the source's names and types of its arguments, and the text without most of it.

Debug records (`#dbg_value`, `#dbg_declare`) tie an IR argument to a source variable, or to a part of one: a Rust slice
is two arguments, a C struct by value may be several. Types are read as far as they say what lies in memory.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from adfuzz.checking.known import TEXT, Field, Known, Variant
from adfuzz.ir.instructions import GetElementPtr, Store
from adfuzz.ir.layout import DataLayout
from adfuzz.ir.metadata import Node, integer, node, string
from adfuzz.ir.module import Function, Module
from adfuzz.ir.values import Argument, ConstantInt, MetadataOperand, Value

DEPTH = 5
"""Pointers inside types are followed this deep."""


@dataclass(frozen=True)
class Told:
    """What debug info says of one IR argument: the variable's name, the type of the argument, the type behind it."""

    name: str
    type: Known | None
    behind: Known | None = None
    is_slice: bool = False
    """Whether it is the pointer of a Rust slice (or of another array), which comes with a length."""
    source: str = "debug info"
    """What tells it: "numba" is certain, debug info may be contradicted by the accesses."""


def told_arguments(function: Function) -> dict[int, Told]:
    """Return by position what is told of the function's arguments."""
    module = function.module
    program = node(module, dict(function.metadata).get("dbg", "")) if module is not None else None
    if module is None or program is None or function.is_declaration:
        return {}
    reader = _Types(module)
    found: dict[int, Told] = {}
    for argument, variable, offset, is_memory in _tied(function, module):
        if argument.index in found or "arg" not in variable.fields:
            continue
        name = string(variable.fields.get("name", ""))
        type = reader.type(variable.fields.get("type", ""), 0)
        if is_memory:
            found[argument.index] = Told(name, None, type)
            continue
        part, member = _part(type, offset) if type is not None else (None, "")
        full = f"{name}.{member}" if member and member != "__0" else name
        behind = part.target if part is not None and part.kind == "ptr" else None
        is_slice = type is not None and {field.name for field in type.fields} == {"data_ptr", "length"}
        found[argument.index] = Told(full, part, behind, is_slice and behind is not None)
    return found or _by_position(function, program, reader)


def told_result(function: Function) -> Known | None:
    """Return the type of the function's result."""
    return _told_type(function, 0)


def told_first_argument(function: Function) -> Known | None:
    """Return the type of the first argument, also where it has no name as the result of a Fortran function has none."""
    return _told_type(function, 1)


def _told_type(function: Function, place: int) -> Known | None:
    """Return a type of the subroutine's type: first the result's, then those of the arguments."""
    module = function.module
    program = node(module, dict(function.metadata).get("dbg", "")) if module is not None else None
    subroutine = node(module, program.fields.get("type", "")) if module is not None and program is not None else None
    types = node(module, subroutine.fields.get("types", "")) if module is not None and subroutine is not None else None
    if module is None or types is None or place >= len(types.operands):
        return None
    return _Types(module).type(types.operands[place], 0)


def _tied(function: Function, module: Module) -> list[tuple[Argument, Node, int, bool]]:
    """Return (argument, variable, byte offset in the variable, whether the variable is the memory behind it)."""
    scope = dict(function.metadata).get("dbg", "")
    slots: dict[Value, tuple[Node, bool]] = {}  # where a variable is kept, or a pointer to it
    found: list[tuple[Argument, Node, int, bool]] = []
    instructions = list(function.instructions)
    for instruction in instructions:
        for record in instruction.debug_records:
            if len(record.operands) < 3 or record.kind not in ("dbg_value", "dbg_declare"):
                continue
            variable = node(module, record.operands[1].text)
            if variable is None or "arg" not in variable.fields or variable.fields.get("scope") != scope:
                continue
            value = _value(record.operands[0])
            expression = record.operands[2].text
            if isinstance(value, Argument):
                fragment = re.search(r"DW_OP_LLVM_fragment, (\d+), (\d+)", expression)
                is_memory = record.kind == "dbg_declare" or "DW_OP_deref" in expression
                found.append((value, variable, int(fragment[1]) // 8 if fragment else 0, is_memory))
            elif value is not None and record.kind == "dbg_declare":
                slots[value] = (variable, "DW_OP_deref" in expression)
    for instruction in instructions if slots else ():
        if isinstance(instruction, Store) and isinstance(instruction.value, Argument):
            slot, offset = _slot(instruction.pointer)
            if slot in slots:
                variable, is_memory = slots[slot]
                found.append((instruction.value, variable, offset, is_memory))
    return found


def _value(operand: MetadataOperand) -> Value | None:
    return operand.values[0] if len(operand.values) == 1 else None


def _slot(pointer: Value) -> tuple[Value, int]:
    """Return the alloca behind an address and the bytes past it."""
    offset = 0
    while isinstance(pointer, GetElementPtr):
        constants = [index.value for index in pointer.indices if isinstance(index, ConstantInt)]
        layout = DataLayout()
        type = pointer.source_type
        if len(constants) != len(pointer.indices):
            return pointer, 0
        offset += constants[0] * layout.size_of(type)
        for index in constants[1:]:
            elements = getattr(type, "elements", None)
            if elements is not None:
                offset += layout.field_offsets(type)[index]  # type: ignore[arg-type]
                type = elements[index]
            else:
                type = type.element  # type: ignore[attr-defined]
                offset += index * layout.size_of(type)  # type: ignore[arg-type]
        pointer = pointer.pointer
    return pointer, offset


def _by_position(function: Function, program: Node, reader: _Types) -> dict[int, Told]:
    """Return the types of the subroutine's type, where it has as many arguments as the function; no names."""
    subroutine = node(reader.module, program.fields.get("type", ""))
    types = node(reader.module, subroutine.fields.get("types", "")) if subroutine is not None else None
    if types is None or len(types.operands) != len(function.arguments) + 1:
        return {}
    if any("sret" in attribute for argument in function.arguments for attribute in argument.attributes):
        return {}
    found: dict[int, Told] = {}
    for argument, reference in zip(function.arguments, types.operands[1:], strict=True):
        type = reader.type(reference, 0)
        if type is not None and argument.type.is_pointer == (type.kind == "ptr"):
            found[argument.index] = Told("", type, type.target)
    return found


def _part(type: Known, offset: int) -> tuple[Known | None, str]:
    """Return the member at a byte offset and its name."""
    names: list[str] = []
    while type.kind == "struct":
        inside = [field for field in type.fields if field.offset <= offset < field.offset + field.type.size]
        if not inside:
            return None, ""
        names.append(inside[0].name)
        offset -= inside[0].offset
        type = inside[0].type
    return type, ".".join(name for name in names if name)


_ENCODINGS = {
    "DW_ATE_float": "f", "DW_ATE_signed": "i", "DW_ATE_unsigned": "i", "DW_ATE_boolean": "i",
    "DW_ATE_signed_char": "i", "DW_ATE_unsigned_char": "i", "DW_ATE_UTF": "i",
}  # fmt: skip
_TRANSPARENT = ("const_type", "volatile_type", "restrict_type", "typedef", "atomic_type", "member", "inheritance")


class _Types:
    """Types read so far."""

    def __init__(self, module: Module) -> None:
        self.module = module
        self.read: dict[tuple[str, int], Known | None] = {}

    def type(self, reference: str, depth: int) -> Known | None:
        """Return the type that a node spells out, or None."""
        key = (reference, depth)
        if key not in self.read:
            self.read[key] = None  # what contains itself without a pointer is malformed
            found = node(self.module, reference) if reference.startswith("!") else None
            self.read[key] = self._type(found, depth) if found is not None and depth <= 2 * DEPTH else None
        return self.read[key]

    def _type(self, found: Node, depth: int) -> Known | None:
        name = string(found.fields.get("name", ""))
        size = (integer(found.fields.get("size", "0")) or 0) // 8
        tag = found.fields.get("tag", "").removeprefix("DW_TAG_")
        if found.kind == "DIBasicType":
            return _basic(name, size, found.fields.get("encoding", ""))
        if found.kind == "DIStringType":  # Fortran: characters, whose number is passed besides
            return Known(TEXT, 1, "i8")
        if found.kind == "DISubroutineType":
            return Known("function", 0, "code")
        if tag in ("pointer_type", "reference_type", "rvalue_reference_type"):
            target = self.type(found.fields.get("baseType", ""), depth + 2) if depth < 2 * DEPTH else None
            mark = "*" if tag == "pointer_type" else "&"
            shown = name if name else f"{target.name if target else 'void'}{mark}"
            if target is not None and target.kind == "code":
                return Known("function pointer", 8, "code")
            if target is not None and "&" in shown:
                target = replace(target, is_one=True)
            return Known(shown, 8, "ptr", target=target)
        if tag in _TRANSPARENT:
            inner = self.type(found.fields.get("baseType", ""), depth)
            if inner is None or tag != "typedef" or not name:
                return inner
            return replace(inner, name=name)
        if tag == "enumeration_type":
            return Known(name or "enum", size, f"i{8 * size}", values=self._enumerators(found)) if size else None
        if tag == "array_type":
            return self._array(found, name, depth)
        if tag in ("structure_type", "class_type", "union_type"):
            return self._struct(found, name, size, depth)
        return None

    def _enumerators(self, found: Node) -> tuple[int, ...]:
        listed = node(self.module, found.fields.get("elements", ""))
        nodes = [node(self.module, reference) for reference in (listed.operands if listed else ())]
        values = [integer(item.fields.get("value", "x")) for item in nodes if item is not None]
        return tuple(value for value in values if value is not None)

    def _array(self, found: Node, name: str, depth: int) -> Known | None:
        type = self.type(found.fields.get("baseType", ""), depth)
        if type is None:
            return None
        ranges = node(self.module, found.fields.get("elements", ""))
        if "dataLocation" in found.fields:  # Fortran: the variable is a descriptor
            rank = len(ranges.operands) if ranges else 0
            return Known(f"{type.name}, rank {rank}", 24 + 24 * rank, "descriptor", element=type, count=rank)
        counts = [self._count(reference) for reference in (ranges.operands if ranges else ())]
        if found.fields.get("flags", "").find("DIFlagVector") >= 0:
            counts = [-(-(integer(found.fields.get("size", "0")) or 0) // (8 * type.size))] if type.size else counts
        if not counts or not all(counts):
            return type  # of an extent that is not told: its element, and the accesses say how many
        base, extents = type.name, ""
        for count in reversed(counts):
            extents = f"[{count}]{extents}"
            type = Known(f"{base}{extents}", type.size * count, "array", element=type, count=count)
        return type

    def _count(self, reference: str) -> int:
        found = node(self.module, reference)
        if found is None:
            return 0
        count = integer(found.fields.get("count", "x"))
        if count is not None:
            return max(count, 0)
        low, high = integer(found.fields.get("lowerBound", "1")), integer(found.fields.get("upperBound", "x"))
        return max(0, high - low + 1) if low is not None and high is not None else 0

    def _struct(self, found: Node, name: str, size: int, depth: int) -> Known | None:
        elements = node(self.module, found.fields.get("elements", ""))
        fields: list[Field] = []
        variants: list[Variant] = []
        for reference in elements.operands if elements else ():
            member = node(self.module, reference)
            if member is not None and member.fields.get("tag") == "DW_TAG_variant_part":
                variants += self._variants(member, depth)
            if member is None or member.fields.get("tag") not in ("DW_TAG_member", "DW_TAG_inheritance"):
                continue
            flags = member.fields.get("flags", "")
            if "DIFlagStaticMember" in flags or "DIFlagBitField" in flags:
                continue
            type = self.type(member.fields.get("baseType", ""), depth)
            if type is not None:
                offset = (integer(member.fields.get("offset", "0")) or 0) // 8
                fields.append(Field(offset, string(member.fields.get("name", "")), type))
        if not size:
            return None
        parameter = self._parameter(found, depth)
        known = Known(
            name or "struct", size, "struct", tuple(sorted(fields, key=lambda f: f.offset)), parameter=parameter,
            variants=tuple(variants),
        )  # fmt: skip
        return _leading_to(known, parameter) if name.startswith("Vec<") and parameter is not None else known

    def _variants(self, part: Node, depth: int) -> list[Variant]:
        """Return the variants of a Rust enum that has a discriminator."""
        discriminator = node(self.module, part.fields.get("discriminator", ""))
        elements = node(self.module, part.fields.get("elements", ""))
        if discriminator is None or elements is None:
            return []
        offset, bits = (integer(discriminator.fields.get(word, "0")) or 0 for word in ("offset", "size"))
        found: list[Variant] = []
        for member in (node(self.module, reference) for reference in elements.operands):
            type = self.type(member.fields.get("baseType", ""), depth) if member is not None else None
            if member is not None and type is not None:
                found.append(Variant(offset // 8, bits, integer(member.fields.get("extraData", "none")), type))
        return found

    def _parameter(self, found: Node, depth: int) -> Known | None:
        """Return the first type parameter of a struct."""
        parameters = node(self.module, found.fields.get("templateParams", ""))
        for reference in parameters.operands if parameters is not None else ():
            first = node(self.module, reference)
            if first is not None and first.kind == "DITemplateTypeParameter":
                return self.type(first.fields.get("type", ""), depth + 1)
        return None


def _leading_to(type: Known, target: Known) -> Known:
    """Return a type with its first pointer leading to `target`: a Rust vector only says that it owns bytes."""
    if type.kind == "ptr":
        return replace(type, target=target)
    for place, field in enumerate(type.fields):
        changed = _leading_to(field.type, target)
        if changed is not field.type:
            return replace(type, fields=(*type.fields[:place], replace(field, type=changed), *type.fields[place + 1 :]))
    return type


def _basic(name: str, size: int, encoding: str) -> Known | None:
    if encoding == "DW_ATE_complex_float" and size in (8, 16):
        part = Known("part", size // 2, f"f{4 * size}")
        return Known(name, size, "array", element=part, count=2)
    letter = _ENCODINGS.get(encoding, "")
    if not letter or not size:
        return None
    bits = 80 if letter == "f" and size == 16 and "128" not in name else 8 * size
    return Known(name, size, f"{letter}{bits}", values=(1, 0) if encoding == "DW_ATE_boolean" else ())


_RECORD = re.compile(r"^ +#dbg_\w+\(.*\n", re.MULTILINE)
_UNIT_FIELDS = re.compile(r", (?:enums|retainedTypes|globals|imports|macros): ![\w{}]+")
_PROGRAM_FIELDS = re.compile(
    r", (?:retainedNodes|declaration|templateParams|thrownTypes|containingType|annotations|targetFuncName): !?[^,)]+"
)


def only_lines(text: str) -> str:
    """Return canonical text with the line numbers of its debug info, but without variables and types.

    Those are most of the text of a C++ file that includes a library of templates: LLVM reads the rest 20 times faster.
    """
    if "!DICompileUnit(" not in text:
        return text
    lines: list[str] = []
    kept = _RECORD.sub("", text)
    largest = max((int(found) for found in re.findall(r"^!(\d+) = ", kept, re.MULTILINE)), default=0)
    for line in kept.split("\n"):
        if line.startswith("!"):
            if "= distinct !DICompileUnit(" in line:
                line = _UNIT_FIELDS.sub("", line)
            elif "!DISubprogram(" in line:
                line = _PROGRAM_FIELDS.sub("", line)
                file = re.search(r"\bfile: (!\d+)", line)
                if file:
                    line = re.sub(r"\bscope: !\d+", f"scope: {file[1]}", line, count=1)
                line = re.sub(r"\btype: !\d+", f"type: !{largest + 1}", line, count=1)
        elif line.startswith("@"):
            line = re.sub(r", !dbg !\d+", "", line)
        else:
            line = re.sub(r", !heapallocsite !\d+", "", line)
        lines.append(line)
    lines.append(f"!{largest + 1} = !DISubroutineType(types: !{{}})\n")
    return "\n".join(_without_unreferenced(lines))


_NODE = re.compile(r"!(\d+) = ")
_REFERENCE = re.compile(r"!(\d+)")


def _without_unreferenced(lines: list[str]) -> list[str]:
    """Return the lines without the metadata that nothing else refers to, be it over other metadata."""
    nodes: dict[str, str] = {}
    kept: list[str] = []
    for line in lines:
        if match := _NODE.match(line):
            nodes[match[1]] = line
        else:
            kept.append(line)
    found: dict[str, None] = {}
    waiting = list(dict.fromkeys(_REFERENCE.findall("\n".join(kept))))
    while waiting:
        number = waiting.pop()
        if number in nodes and number not in found:
            found[number] = None
            waiting += _REFERENCE.findall(nodes[number])
    return [*kept, *(nodes[number] for number in sorted(found, key=int)), ""]
