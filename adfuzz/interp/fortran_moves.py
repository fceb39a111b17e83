"""The flang run time, where elements only move: assignment, shifts, reshaping, packing, allocation, constructors."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from adfuzz.errors import Unsupported
from adfuzz.interp.errors import Terminated
from adfuzz.interp.fortran import ALLOCATABLE, DERIVED, Array, Index, array, chosen_indices
from adfuzz.interp.fortran_objects import assign_objects, destroy, initialize, release
from adfuzz.interp.library import function
from adfuzz.interp.states import known

if TYPE_CHECKING:
    from adfuzz.interp.program import Program


def _plain(x: Array) -> None:
    if x.type == DERIVED:
        raise Unsupported("fortran", "the interpreter does not assign derived types through the run time")


@function("_FortranAAssign", "_FortranAAssignTemporary")
def assign(program: Program, to: Any, source: Any, *_: Any) -> None:
    target, origin = Array(program, to), Array(program, source)
    if origin.type == DERIVED:
        assign_objects(program, target, origin)
        return
    memory, size = program.memory, origin.size
    count = len(origin.indices())
    between = memory.allocate(max(1, count * size), 16, "heap")
    for number, index in enumerate(origin.indices()):
        memory.copy(between + number * size, origin.at(index), size, "an assignment")
    if target.attribute == ALLOCATABLE and (not target.base or (origin.rank and origin.shape != target.shape)):
        old = target.base
        lower = [] if old else [origin.dimension(axis)[0] if n else 1 for axis, n in enumerate(origin.shape)]
        memory.store("i64", target.address + 8, size)
        memory.store("i8", target.address + 21, origin.type)
        target.resize(origin.shape, lower)
        if old:
            memory.free(old, "an assignment")
    for number, index in enumerate(target.indices()):
        target.copy_to(index, between + (number * size if origin.rank else 0))
    memory.free(between, "an assignment")


@function("_FortranACopyInAssign")
def copy_in(program: Program, to: Any, source: Any, *_: Any) -> None:
    target, origin = Array(program, to), Array(program, source)
    _plain(origin)
    target.become(origin, origin.shape)
    for index in origin.indices():
        target.copy_to(index, origin.at(index))


@function("_FortranACopyOutAssign")
def copy_out(program: Program, to: Any, source: Any, *_: Any) -> None:
    target, origin = array(program, to), Array(program, source)
    if target is not None:
        for index in origin.indices():
            target.copy_to(index, origin.at(index))
    program.memory.free(origin.base, "the end of an argument's copy")
    origin.base = 0


@function("_FortranATranspose")
def transpose(program: Program, r: Any, x: Any, *_: Any) -> None:
    whole, result = Array(program, x), Array(program, r)
    result.become(whole, whole.shape[::-1])
    for index in whole.indices():
        result.copy_to(index[::-1], whole.at(index))


def _shifted(program: Program, r: Any, x: Any, shift: Callable[[Index], int], dim: int, fill: Any = None) -> None:
    whole, result = Array(program, x), Array(program, r)
    result.become(whole, whole.shape)
    extent = whole.shape[dim - 1]
    for index in whole.indices():
        place = index[dim - 1] + shift((*index[: dim - 1], *index[dim:]))
        if fill is None or 0 <= place < extent:
            result.copy_to(index, whole.at((*index[: dim - 1], place % extent, *index[dim:])))
        else:
            fill(result, index, (*index[: dim - 1], *index[dim:]))


def _shifts(program: Program, shift: Any) -> Callable[[Index], int]:
    by = Array(program, shift)
    return lambda line: by.integer(line)


def _filler(program: Program, boundary: Any) -> Callable[[Array, Index, Index], None]:
    found = array(program, boundary)

    def fill(result: Array, index: Index, line: Index) -> None:
        if found is not None:
            result.copy_to(index, found.at(line))
        else:
            program.memory.fill(result.at(index), 0, result.size)

    return fill


@function("_FortranACshift")
def cshift(program: Program, r: Any, x: Any, shift: Any, dim: int, *_: Any) -> None:
    _shifted(program, r, x, _shifts(program, shift), dim)


@function("_FortranACshiftVector")
def cshift_vector(program: Program, r: Any, x: Any, shift: int, *_: Any) -> None:
    _shifted(program, r, x, lambda line: shift, 1)


@function("_FortranAEoshift")
def eoshift(program: Program, r: Any, x: Any, shift: Any, boundary: Any, dim: int, *_: Any) -> None:
    _shifted(program, r, x, _shifts(program, shift), dim, _filler(program, boundary))


@function("_FortranAEoshiftVector")
def eoshift_vector(program: Program, r: Any, x: Any, shift: int, boundary: Any, *_: Any) -> None:
    _shifted(program, r, x, lambda line: shift, 1, _filler(program, boundary))


@function("_FortranAReshape")
def reshape(program: Program, r: Any, x: Any, shape: Any, pad: Any, order: Any, *_: Any) -> None:
    whole, result, wanted, more = Array(program, x), Array(program, r), Array(program, shape), array(program, pad)
    extents = [wanted.integer(index) for index in wanted.indices()]
    turn = array(program, order)
    axes = [turn.integer(index) - 1 for index in turn.indices()] if turn else list(range(len(extents)))
    result.become(whole, extents)
    sources = [whole.at(index) for index in whole.indices()]
    if more is not None:
        cycle = [more.at(index) for index in more.indices()]
        sources += [cycle[n % len(cycle)] for n in range(len(result.indices()))]
    runs = [range(extents[axis]) for axis in axes]
    for source, found in zip(sources, itertools.product(*reversed(runs)), strict=False):
        index = [0] * len(extents)
        for axis, value in zip(axes, reversed(found), strict=True):
            index[axis] = value
        result.copy_to(index, source)


@function("_FortranASpread")
def spread(program: Program, r: Any, x: Any, dim: int, copies: int, *_: Any) -> None:
    whole, result = Array(program, x), Array(program, r)
    result.become(whole, (*whole.shape[: dim - 1], max(0, copies), *whole.shape[dim - 1 :]))
    for index in result.indices():
        result.copy_to(index, whole.at((*index[: dim - 1], *index[dim:])))


@function("_FortranAPack")
def pack(program: Program, r: Any, x: Any, mask: Any, vector: Any, *_: Any) -> None:
    whole, result, rest = Array(program, x), Array(program, r), array(program, vector)
    sources = [whole.at(index) for index in chosen_indices(program, whole, mask)]
    if rest is not None:
        sources += [rest.at(index) for index in rest.indices()[len(sources) :]]
    result.become(whole, (len(sources),))
    for number, source in enumerate(sources):
        result.copy_to((number,), source)


@function("_FortranAUnpack")
def unpack(program: Program, r: Any, vector: Any, mask: Any, field: Any, *_: Any) -> None:
    values, result, where, other = (Array(program, item) for item in (vector, r, mask, field))
    result.become(values, where.shape)
    sources = iter(values.at(index) for index in values.indices())
    for index in where.indices():
        result.copy_to(index, next(sources) if where.integer(index) else other.at(index))


# ------------------------------------------------------------------------------------- allocation, array constructors


@function("_FortranAAllocatableSetBounds", "_FortranAPointerSetBounds")
def set_bounds(program: Program, x: Any, dim: int, lower: int, upper: int) -> None:
    whole = Array(program, x)
    _, extent, stride = whole.dimension(dim - 1) if dim else (1, 1, whole.size)
    start = whole.address + 24 + 24 * dim
    for place, value in enumerate((lower, max(0, upper - lower + 1), extent * stride)):
        program.memory.store("i64", start + 8 * place, value)


@function("_FortranAAllocatableAllocate")
def allocate(program: Program, x: Any, queue: Any, has_stat: Any, *_: Any) -> int:
    whole = Array(program, x)
    if whole.base:
        if not has_stat:
            raise Terminated("allocate of what is allocated")
        return 109
    whole.base = program.memory.allocate(max(1, len(whole.indices()) * whole.size), 16, "heap")
    initialize(program, x)
    return 0


@function("_FortranAAllocatableDeallocate")
def deallocate(program: Program, x: Any, has_stat: Any, *_: Any) -> int:
    return release(program, x, has_stat)


@function("_FortranAPointerAllocate")
def allocate_pointer(program: Program, x: Any, *_: Any) -> int:
    whole = Array(program, x)
    whole.base = program.memory.allocate(max(1, len(whole.indices()) * whole.size), 16, "heap")
    initialize(program, x)
    return 0


@function("_FortranAPointerDeallocate")
def deallocate_pointer(program: Program, x: Any, has_stat: Any, *_: Any) -> int:
    return deallocate(program, x, has_stat)


@function("_FortranAMoveAlloc")
def move_alloc(program: Program, to: Any, source: Any, *_: Any) -> int:
    target, moved = Array(program, to), Array(program, source)
    if target.base:
        destroy(program, to)
        program.memory.free(target.base, "move_alloc")
    program.memory.copy(target.address, moved.address, 24 + 24 * moved.rank, "move_alloc")
    moved.base = 0
    return 0


@function("_FortranAInitArrayConstructorVector")
def start_constructor(program: Program, vector: Any, to: Any, *_: Any) -> None:
    place = known(vector, "an array constructor")
    fixed = 1 if Array(program, to).base else 0
    for offset, value in ((0, known(to, "a descriptor")), (8, 0), (16, fixed)):
        program.memory.store("i64", place + offset, value)


def _push(program: Program, vector: Any, sources: list[int]) -> None:
    memory, place = program.memory, known(vector, "an array constructor")
    target = Array(program, memory.load("i64", place))
    used, fixed = (known(memory.load("i64", place + offset), "an array constructor") for offset in (8, 16))
    if not fixed:
        old, size = target.base, target.size
        target.resize((used + len(sources),))
        if old:
            memory.copy(target.base, old, used * size, "an array constructor")
            memory.free(old, "an array constructor")
    for number, source in enumerate(sources):
        memory.copy(target.base + (used + number) * target.size, source, target.size, "an array constructor")
    memory.store("i64", place + 8, used + len(sources))


@function("_FortranAPushArrayConstructorValue")
def push_value(program: Program, vector: Any, x: Any) -> None:
    whole = Array(program, x)
    _plain(whole)
    _push(program, vector, [whole.at(index) for index in whole.indices()])


@function("_FortranAPushArrayConstructorSimpleScalar")
def push_scalar(program: Program, vector: Any, source: Any) -> None:
    _push(program, vector, [known(source, "a value of an array constructor")])


# ------------------------------------------------------------------------------------------------- about arrays


@function("_FortranACount")
def count(program: Program, x: Any, *_: Any) -> int:
    whole = Array(program, x)
    return sum(whole.integer(index) != 0 for index in whole.indices())


@function("_FortranAAny")
def any_of(program: Program, x: Any, *_: Any) -> int:
    return int(count(program, x) > 0)


@function("_FortranAAll")
def all_of(program: Program, x: Any, *_: Any) -> int:
    whole = Array(program, x)
    return int(all(whole.integer(index) for index in whole.indices()))


@function("_FortranAIsContiguous")
def is_contiguous(program: Program, x: Any) -> int:
    whole, stride = Array(program, x), Array(program, x).size
    for axis, extent in enumerate(whole.shape):
        if extent != 1 and whole.dimension(axis)[2] != stride:
            return 0
        stride *= extent
    return 1


@function("_FortranACharacterCompareScalar1")
def compare_text(program: Program, left: Any, right: Any, m: int, n: int) -> int:
    a, b = (program.memory.read_bytes(p, size, "a comparison of texts") for p, size in ((left, m), (right, n)))
    width = max(m, n)
    a, b = a.ljust(width), b.ljust(width)
    return (a > b) - (a < b)


@function("_FortranAioBeginExternalListOutput", "_FortranAioOutputAscii", "_FortranAioOutputInteger32",
          "_FortranAioOutputInteger64", "_FortranAioOutputReal64", "_FortranAioOutputReal32",
          "_FortranAioOutputLogical", "_FortranAioEndIoStatement")  # fmt: skip
def output(program: Program, *_: Any) -> int:
    return 1
