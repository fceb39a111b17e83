"""Type-based alias metadata (TBAA): what the tags of accesses and copies say about the scalars in memory."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from adfuzz.analysis.types_contents import POINTER_START, WEAK_INTEGER, Evidence
from adfuzz.ir import types as ty
from adfuzz.ir.module import Module

_ITEM = re.compile(r'!"(?:[^"\\]|\\.)*"|!\d+|null|i\d+ -?\d+')
_FLOATS: dict[str, tuple[ty.FloatType, ...]] = {
    "float": (ty.FLOAT,),
    "double": (ty.DOUBLE,),
    "long double": (ty.X86_FP80, ty.FP128, ty.PPC_FP128),
    "__fp16": (ty.HALF,),
    "_Float16": (ty.HALF,),
    "half": (ty.HALF,),
    "__bf16": (ty.BFLOAT,),
    "__float128": (ty.FP128,),
    "f32": (ty.FLOAT,),
    "f64": (ty.DOUBLE,),
    "real": (ty.FLOAT,),
}
_INTEGERS = frozenset(
    [
        "int",
        "long",
        "long long",
        "short",
        "bool",
        "_Bool",
        "unsigned int",
        "__int128",
        "wchar_t",
        "char16_t",
        "char32_t",
        "size_t",
        "i8",
        "i16",
        "i32",
        "i64",
        "jtbaa_arraylen",
        "jtbaa_arraysize",
        "jtbaa_arrayflags",
        "jtbaa_arrayoffset",
        "jtbaa_tag",
        "jtbaa_memorylen",
    ]
)
_POINTERS = frozenset(
    ["any pointer", "vtable pointer", "jtbaa_arrayptr", "jtbaa_ptrarraybuf", "jtbaa_memoryptr", "jtbaa_memoryown"]
)
_DEEPEST = 40
_POINTER_NAME = re.compile(r"p\d+ ")


@dataclass(frozen=True, slots=True)
class Access:
    """What one access tag says: the scalar's name; and of the struct it lies in, `offset` of the access in it,
    `fields` (offset, scalar name, size or 0) and `bounds` (low, high) of fields that may be arrays."""

    scalar: str
    offset: int
    fields: tuple[tuple[int, str, int], ...] = ()
    bounds: tuple[tuple[int, int], ...] = ()


class Tags:
    """Reads the tags of one module, each once."""

    def __init__(self, module: Module) -> None:
        self._module = module
        self._items: dict[str, list[str]] = {}
        self._access: dict[str, Access | None] = {}
        self._copies: dict[str, tuple[tuple[int, int, str], ...]] = {}

    def items(self, reference: str) -> list[str]:
        """The operands of a metadata node `!N`: strings and references as text; empty when it is none."""
        found = self._items.get(reference)
        if found is None:
            number = reference[1:]
            text = self._module.metadata.get(int(number), "") if number.isdigit() else reference
            text = text.removeprefix("distinct ")
            inside = text[2:-1] if text.startswith("!{") else ""
            found = self._items[reference] = _ITEM.findall(inside)
        return found

    def access(self, tag: str) -> Access | None:
        """What the access tag `!N` says; None when it cannot be read."""
        if tag not in self._access:
            self._access[tag] = self._read_access(tag)
        return self._access[tag]

    def is_word_of_its_own(self, tag: str) -> bool:
        """Whether the access is to a truth value or an enumeration, as which nobody takes pieces of a float."""
        facts = self.access(tag) if tag else None
        return facts is not None and (facts.scalar in ("bool", "_Bool") or facts.scalar.startswith("_ZTS"))

    def _read_access(self, tag: str) -> Access | None:
        items = self.items(tag)
        if not items:
            return None
        if items[0].startswith('!"'):
            return Access(_name(items[0]), 0)  # the old scalar form
        if len(items) < 3:
            return None
        scalar = self.items(items[1])
        if not scalar or not scalar[0].startswith('!"'):
            return None
        offset = _number(items[2])
        if items[0] == items[1]:
            return Access(_name(scalar[0]), offset)
        fields = tuple(self._fields(items[0], 0, 0))
        return Access(_name(scalar[0]), offset, fields, tuple(self._bounds(items[0])))

    def _fields(self, reference: str, base: int, depth: int) -> list[tuple[int, str, int]]:
        """All scalars of a struct type node, nested structs included. Two at one offset (a union) are left out."""
        found: list[tuple[int, str, int]] = []
        for field, offset in self._members(reference):
            name = self.items(field)
            if not name:
                continue
            scalar = _name(name[0])
            size = _SIZES.get(scalar, 0) or (8 if _is_pointer(scalar) else 0)
            if size:
                found.append((base + offset, scalar, size))
            elif depth < 5 and len(name) > 3:
                found += self._fields(field, base + offset, depth + 1)
        offsets = [offset for offset, _, _ in found]
        return [field for field in found if offsets.count(field[0]) == 1]

    def _members(self, reference: str) -> list[tuple[str, int]]:
        items = self.items(reference)
        if len(items) < 3 or not items[0].startswith('!"'):
            return []
        return [(items[i], _number(items[i + 1])) for i in range(1, len(items) - 1, 2)]

    def _bounds(self, reference: str) -> list[tuple[int, int]]:
        """From each member to the next one: a member that is an array cannot go beyond."""
        offsets = sorted({offset for _, offset in self._members(reference)})
        return list(pairwise(offsets))

    def are_apart(self, one: str, other: str) -> bool:
        """Whether accesses with these tags are to scalars of unrelated types, neither an ancestor of the other."""
        if one == other or not one or not other:
            return False
        a, b = self._scalar_line(one), self._scalar_line(other)
        return bool(a and b) and a[-1] == b[-1] and a[0] not in b and b[0] not in a

    def _scalar_line(self, tag: str) -> list[str]:
        """The scalar type that a tag accesses, its parent and so on to the root; empty when that cannot be read."""
        items = self.items(tag)
        if len(items) < 3 or not items[0].startswith("!") or items[0].startswith('!"'):
            return []
        found = [items[1]]
        while len(found) < _DEEPEST:
            node = self.items(found[-1])
            if len(node) == 1:
                return found
            if len(node) not in (2, 3) or not node[0].startswith('!"') or node[1].startswith('!"'):
                return []
            found.append(node[1])
        return []

    def copy(self, tag: str) -> tuple[tuple[int, int, str], ...]:
        """The (offset, size, scalar name) entries of a `!tbaa.struct` node."""
        found = self._copies.get(tag)
        if found is None:
            items = self.items(tag)
            entries: list[tuple[int, int, str]] = []
            for index in range(0, len(items) - 2, 3):
                access = self.access(items[index + 2])
                entries.append((_number(items[index]), _number(items[index + 1]), access.scalar if access else ""))
            found = self._copies[tag] = tuple(entries)
        return found


def scalar_evidence(name: str, size: int, pointer_size: int) -> Evidence | None:
    """What the name of a scalar type says about `size` bytes; None for char, unknown names and other sizes.

    Integer names are weak evidence: bit tricks copy the bytes of a float to a variable that is declared as an integer.
    """
    for type in _FLOATS.get(name, ()):
        if (type.bits + 7) // 8 == size:
            return ("F", type, 0)
    if name in _INTEGERS:
        return WEAK_INTEGER
    if _is_pointer(name) and size == pointer_size:
        return POINTER_START
    return None


def element_size(name: str) -> int:
    """Bytes of the scalar of this name; 0 when not known from the name."""
    return _SIZES.get(name, 0) or (8 if _is_pointer(name) else 0)


_SIZES = {
    "float": 4, "double": 8, "f32": 4, "f64": 8, "int": 4, "long": 8, "long long": 8, "short": 2, "bool": 1, "_Bool": 1,
    "i8": 1, "i16": 2, "i32": 4, "i64": 8,
}  # fmt: skip


def _is_pointer(name: str) -> bool:
    return name in _POINTERS or _POINTER_NAME.match(name) is not None


def _name(text: str) -> str:
    return text[2:-1]


def _number(text: str) -> int:
    return int(text.split()[-1]) if " " in text else 0
