"""The flang run time, objects of derived types: default values, assignment, and what hangs on them in the end.

A type is described in the module: a table of components, each with its place, its type, its shape and default value.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import prod
from typing import TYPE_CHECKING, Any

from adfuzz.errors import Unsupported
from adfuzz.interp.errors import Terminated
from adfuzz.interp.fortran import ALLOCATABLE, DERIVED, Array
from adfuzz.interp.library import function
from adfuzz.interp.states import known

if TYPE_CHECKING:
    from adfuzz.interp.program import Program

_POINTER, _HAS_ADDENDUM, _VERSION = 1, 1, 20240719
_DATA, _POINTED, _ALLOCATED = 1, 2, 3
_COMPLEX, _CHARACTER, _OBJECT = 3, 4, 6
_EXPLICIT = 2
_NO_DEFAULTS, _NO_FINAL, _NO_ASSIGNMENT = 429, 431, 432
"""Where a description of a type says that it has none of these."""


def type_of(x: Array) -> int:
    """The address of the description of an array's derived type; 0 for any other."""
    if x.type != DERIVED or not x.memory.load("i8", x.address + 23) & _HAS_ADDENDUM:
        return 0
    return known(x.memory.load("i64", x.address + 24 + 24 * x.rank), "a type's description")


@dataclass(frozen=True)
class _Part:
    """A component."""

    genre: int
    category: int
    kind: int
    rank: int
    offset: int
    length: int
    described: int
    """The description of its type, if that is a derived one."""
    count: int
    """How many elements lie in the object itself."""
    initial: int
    """The address of the default value, or 0."""
    program: Program

    @property
    def size(self) -> int:
        """The bytes of an element."""
        if self.described:
            return known(self.program.memory.load("i64", self.described + 88), "the size of an object")
        return {_COMPLEX: 2 * self.kind, _CHARACTER: self.length}.get(self.category, self.kind)

    @property
    def code(self) -> int:
        """The type code of a descriptor of such elements."""
        match self.category:
            case 2:
                return {4: 27, 8: 28}[self.kind]
            case 3:
                return {4: 34, 8: 35}[self.kind]
            case 4:
                return 40
            case 5:
                return {1: 39, 2: 13, 4: 14, 8: 15}[self.kind]
            case 6:
                return DERIVED
            case _:
                return {1: 7, 2: 8, 4: 9, 8: 10}[self.kind]


def _parts(program: Program, described: int) -> Iterator[_Part]:
    load = program.memory.load
    if known(load("i64", described + 328), "the number of procedure components"):
        raise Unsupported("fortran", "the interpreter has no objects with procedures as components")
    table = known(load("i64", described + 232), "the components")
    for number in range(known(load("i64", described + 264), "the number of components")):
        at = table + 256 * number
        rank, genre = load("i8", at + 27), load("i8", at + 24)
        extents: list[int] = []
        if genre == _DATA and rank:
            bounds = known(load("i64", at + 160), "the bounds of a component")
            for axis in range(rank):
                if any(load("i8", bounds + 32 * axis + 16 * end) != _EXPLICIT for end in (0, 1)):
                    raise Unsupported("fortran", "the interpreter has no types with length parameters")
                low, high = (known(load("i64", bounds + 32 * axis + 16 * end + 8), "a bound") for end in (0, 1))
                extents.append(max(0, high - low + 1))
        if load("i8", at + 25) == _CHARACTER and load("i8", at + 40) != _EXPLICIT:
            raise Unsupported("fortran", "the interpreter has no objects with characters of any length")
        yield _Part(
            genre, load("i8", at + 25), load("i8", at + 26), rank, known(load("i64", at + 32), "a component's offset"),
            known(load("i64", at + 48), "a length") if load("i8", at + 25) == _CHARACTER else 0,
            known(load("i64", at + 56), "a component's type"), prod(extents),
            known(load("i64", at + 248), "a default value"), program,
        )  # fmt: skip


def _establish(program: Program, place: int, part: _Part) -> None:
    """Write a component's descriptor, for nothing yet."""
    store = program.memory.store
    attribute = ALLOCATABLE if part.genre == _ALLOCATED else _POINTER
    store("i64", place, 0)
    store("i64", place + 8, part.size)
    store("i32", place + 16, _VERSION)
    for offset, value in enumerate((part.rank, part.code, attribute, _HAS_ADDENDUM if part.described else 0)):
        store("i8", place + 20 + offset, value)
    for axis in range(part.rank):
        for offset, value in enumerate((1, 0, 0)):
            store("i64", place + 24 + 24 * axis + 8 * offset, value)
    if part.described:
        store("i64", place + 24 + 24 * part.rank, part.described)
        store("i64", place + 32 + 24 * part.rank, 0)


def _descriptor_size(part: _Part) -> int:
    return 24 + 24 * part.rank + (16 if part.described else 0)


# ---------------------------------------------------------------------------------------------------- default values


@function("_FortranAInitialize")
def initialize(program: Program, x: Any, *_: Any) -> None:
    """Give components their default values; types without any (and without allocatable components) stay as they are."""
    whole = Array(program, x)
    described = type_of(whole)
    for index in whole.indices() if described else ():
        _initialize_object(program, whole.at(index), described)


def _initialize_object(program: Program, place: int, described: int) -> None:
    if program.memory.load("i8", described + _NO_DEFAULTS):
        return
    for part in _parts(program, described):
        at = place + part.offset
        if part.genre == _ALLOCATED or (part.genre == _POINTED and not part.initial):
            _establish(program, at, part)
        elif part.initial:
            size = _descriptor_size(part) if part.genre == _POINTED else part.count * part.size
            program.memory.copy(at, part.initial, size, "a default value")
        elif part.described:
            for number in range(part.count):
                _initialize_object(program, at + number * part.size, part.described)


# -------------------------------------------------------------------------------------------------------- the end


@function("_FortranADestroy")
def destroy(program: Program, x: Any) -> None:
    """Free what hangs on the allocatable components, as the type's description in the module tells."""
    whole = Array(program, x)
    described = type_of(whole)
    for index in whole.indices() if described else ():
        _destroy_object(program, whole.at(index), described)


def _destroy_object(program: Program, place: int, described: int) -> None:
    for part in _parts(program, described):
        at = place + part.offset
        if part.genre == _ALLOCATED:
            _release(program, at, part)
        elif part.genre == _DATA and part.described:
            for number in range(part.count):
                _destroy_object(program, at + number * part.size, part.described)


def _release(program: Program, place: int, part: _Part) -> None:
    held = Array(program, place)
    if held.base:
        for index in held.indices() if part.described else []:
            _destroy_object(program, held.at(index), part.described)
        program.memory.free(held.base, "the end of a derived type's object")
        held.base = 0


# ---------------------------------------------------------------------------------------------------- assignment


def assign_objects(program: Program, target: Array, origin: Array) -> None:
    """Give all objects of an array the values of another's, or of one; an allocatable one takes the other's shape."""
    described, memory = type_of(origin), program.memory
    special = not (memory.load("i8", described + _NO_FINAL) and memory.load("i8", described + _NO_ASSIGNMENT))
    if not described or described != type_of(target) or special:
        raise Unsupported("fortran", "the interpreter does not assign objects of different types, or by procedures")
    if target.base and target.base == origin.base:
        return
    if target.attribute == ALLOCATABLE and (not target.base or (origin.rank and origin.shape != target.shape)):
        if target.base:
            destroy(program, target.address)
            memory.free(target.base, "an assignment")
        target.resize(origin.shape)
        memory.store("i64", target.address + 24 + 24 * target.rank, described)
        initialize(program, target.address)
    for index in target.indices():
        _assign_object(program, target.at(index), origin.at(index), described)


def _assign_object(program: Program, to: int, source: int, described: int) -> None:
    for part in _parts(program, described):
        at, other = to + part.offset, source + part.offset
        if part.genre == _ALLOCATED:
            _renew(program, at, other, part)
        elif part.genre == _POINTED:
            program.memory.copy(at, other, _descriptor_size(part), "an assignment")
        elif part.described:
            for number in range(part.count):
                _assign_object(program, at + number * part.size, other + number * part.size, part.described)
        else:
            program.memory.copy(at, other, part.count * part.size, "an assignment")


def _renew(program: Program, to: int, source: int, part: _Part) -> None:
    """Let an allocatable component hold a copy of what another one holds."""
    _release(program, to, part)
    target, origin = Array(program, to), Array(program, source)
    if not origin.base:
        return
    target.resize(origin.shape, [origin.dimension(axis)[0] for axis in range(origin.rank)])
    for number, index in enumerate(origin.indices()):
        at = target.base + number * part.size
        if part.described:
            _initialize_object(program, at, part.described)
            _assign_object(program, at, origin.at(index), part.described)
        else:
            program.memory.copy(at, origin.at(index), part.size, "an assignment")


# ------------------------------------------------------------------------------------------- what is to be allocated


@function("_FortranAAllocatableInitDerivedForAllocate")
def make_allocatable(program: Program, x: Any, described: Any, rank: int, corank: int) -> None:
    """Let a descriptor be for objects of a type."""
    whole, description = Array(program, x), known(described, "a type's description")
    if whole.base:
        return
    part = _Part(_ALLOCATED, _OBJECT, 0, rank, 0, 0, description, 1, 0, program)
    _establish(program, whole.address, part)


@function("_FortranAAllocatableApplyMold")
def apply_mold(program: Program, x: Any, mold: Any, rank: int) -> None:
    """Let a descriptor be for an array of another's type and shape."""
    whole, other = Array(program, x), Array(program, mold)
    if whole.base:
        return
    store = program.memory.store
    store("i64", whole.address + 8, other.size)
    for offset, value in ((20, rank), (21, other.type)):
        store("i8", whole.address + offset, value)
    stride = other.size
    for axis in range(rank if other.rank == rank else 0):
        lower, extent, _ = other.dimension(axis)
        for place, value in enumerate((lower, extent, stride)):
            store("i64", whole.address + 24 + 24 * axis + 8 * place, value)
        stride *= extent
    _become(program, whole, type_of(other))


def _become(program: Program, x: Array, described: int) -> None:
    """Write a type into a descriptor that has room for one."""
    if program.memory.load("i8", x.address + 23) & _HAS_ADDENDUM:
        program.memory.store("i64", x.address + 24 + 24 * x.rank, described)
        program.memory.store("i64", x.address + 32 + 24 * x.rank, 0)


@function("_FortranAAllocatableAllocateSource")
def allocate_source(program: Program, x: Any, source: Any, has_stat: Any, *_: Any) -> int:
    """Allocate with the values of another array, or one for all elements."""
    whole, other = Array(program, x), Array(program, source)
    described = type_of(other)
    if whole.base:
        if not has_stat:
            raise Terminated("allocate of what is allocated")
        return 109
    whole.base = program.memory.allocate(max(1, len(whole.indices()) * whole.size), 16, "heap")
    initialize(program, x)
    for number, index in enumerate(whole.indices()):
        if described:
            _assign_object(program, whole.base + number * whole.size, other.at(index), described)
        else:
            program.memory.copy(whole.base + number * whole.size, other.at(index), whole.size, "a source")
    return 0


def release(program: Program, x: Any, has_stat: Any) -> int:
    """Free an array and what its elements hold; the status, 0 if there was one."""
    whole = Array(program, x)
    if not whole.base:
        if not has_stat:
            raise Terminated("deallocate of what is not allocated")
        return 110
    destroy(program, x)
    program.memory.free(whole.base, "deallocate")
    whole.base = 0
    return 0


@function("_FortranAAllocatableDeallocatePolymorphic")
def deallocate_polymorphic(program: Program, x: Any, declared: Any, has_stat: Any, *_: Any) -> int:
    """Release an object of a class: the descriptor is for the declared type again."""
    whole, described = Array(program, x), known(declared, "a type's description")
    status = release(program, x, has_stat)
    if described and not status:
        program.memory.store("i8", whole.address + 21, DERIVED)
        _become(program, whole, described)
    return status
