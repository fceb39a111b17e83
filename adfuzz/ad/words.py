"""Words: 8 bytes that are only copied about, so that nothing says what they hold, in programs whose floats are doubles.

Such a word is a double, a pointer or an integer, and so is its shadow: which of them is seen when the program runs, as
in a union (adfuzz.ad.runtime.MIXED). Where a module has floats of other sizes nothing is assumed: two of them may stand
in a word, and their adjoints cannot be added as one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from adfuzz.ad.constant_stores import constant_place
from adfuzz.ad.patterns import MIXED, Pattern
from adfuzz.analysis import library
from adfuzz.analysis.activity import place_of
from adfuzz.analysis.bases import base_objects, is_local
from adfuzz.errors import Unsupported
from adfuzz.ir import types as ty
from adfuzz.ir.instructions import Alloca, Call, GetElementPtr, Instruction, Load, Store
from adfuzz.ir.layout import DataLayout
from adfuzz.ir.module import Function, Module
from adfuzz.ir.types import Type
from adfuzz.ir.values import Argument, Constant, Value

SIZE = 8
_COPIES = ("load", "phi", "select", "freeze")


def only_doubles(module: Module) -> bool:
    """Whether the module has floats, and all of them are doubles."""
    types: set[Type] = set()
    for function in module.functions:
        types.update((function.result_type, *function.function_type.parameters))
        for i in function.instructions:
            types.add(i.type)
            types.update(operand.type for operand in i.operands)
            if isinstance(i, GetElementPtr):
                types.add(i.source_type)
            elif isinstance(i, Alloca):
                types.add(i.allocated_type)
    types.update(variable.value_type for variable in module.variables)
    types.update(module.types.values())
    return _floats(types) == {ty.DOUBLE}


def makes_only_doubles(functions: Iterable[Function]) -> bool:
    """Whether all floats that code computes or takes from somewhere are doubles, each at an address divisible by 8."""
    types: set[Type] = set()
    for function in functions:
        types.update(argument.type for argument in function.arguments)
        for i in function.instructions:
            types.add(i.type)
            if isinstance(i, Load | Store):
                moved = i.type if isinstance(i, Load) else i.value.type
                if 0 < i.alignment < SIZE and _floats([moved]):
                    return False
    return _floats(types) == {ty.DOUBLE}


def _floats(types: Iterable[Type]) -> set[Type]:
    """The float types inside of types."""
    found: set[Type] = set()
    seen: set[Type] = set()
    work = list(types)
    while work:
        type = work.pop()
        if type in seen:
            continue
        seen.add(type)
        match type:
            case ty.FloatType():
                found.add(type)
            case ty.ArrayType() | ty.VectorType():
                work.append(type.element)
            case ty.StructType() if type.fields is not None:
                work += type.fields
            case _:
                pass
    return found


def is_copy(value: Value) -> bool:
    """Whether an i64 is nothing but a copy of a word of memory."""
    return value.type is ty.I64 and isinstance(value, Instruction) and value.opcode in _COPIES


def given(functions: Sequence[Function], forms: Mapping[Function, Function]) -> frozenset[Value]:
    """The integer arguments that are what the caller of a derivative passes by value, so that they have no derivative:
    those of functions that nothing here names, and those to which calls pass only such or constants."""
    found: set[Value] = {a for f in functions for a in f.arguments if a.type is ty.I64}
    passed: list[tuple[Value, Value]] = []
    for function in functions:
        for i in function.instructions:
            for place, operand in enumerate(i.operands):
                if not isinstance(operand, Function):
                    continue
                callee = forms.get(operand, operand)
                if isinstance(i, Call) and place == len(i.operands) - 1 and operand is i.callee:
                    passed += zip(callee.arguments, i.arguments, strict=False)
                else:
                    found.difference_update(callee.arguments)
    more = True
    while more:
        before = len(found)
        found.difference_update(a for a, o in passed if o not in found and not isinstance(o, Constant))
        more = len(found) < before
    return frozenset(found)


def whole_words(unknown: Iterable[int], start: int = 0) -> list[int]:
    """The offsets, from `start` on in steps of 8, of words of which no byte is known."""
    bytes_ = set(unknown)
    return [
        byte for byte in sorted(bytes_) if (byte - start) % SIZE == 0 and all(byte + n in bytes_ for n in range(SIZE))
    ]


def is_aligned(call: Call, index: int) -> bool:
    """Whether an address that is passed is a multiple of 8; memory that an allocator has given is."""
    if library.called(call) in library.REALLOCATORS:
        return True
    pointer = call.arguments[index]
    attributes = list(call.argument_attributes[index]) if index < len(call.argument_attributes) else []
    if isinstance(pointer, Argument):
        attributes += pointer.attributes
    stated = [int(word.split()[1]) for word in attributes if word.startswith("align ")]
    if isinstance(pointer, Alloca):
        stated.append(pointer.alignment)
    return max(stated, default=0) >= SIZE


def copied_words(call: Call, layout: DataLayout) -> Pattern:
    """The words that a copy moves, each at an address divisible by 8: a copy may begin in the middle of one.

    Objects are taken to begin at such addresses; memory of the function's own that is a piece of one, as LLVM makes
    them, lies as what it is copied from or to.
    """
    pointers = [argument for argument in call.arguments[:2] if argument.type.is_pointer]
    seen = [pointer for pointer in pointers if not all(map(is_local, base_objects(pointer)))]
    starts = {-constant_place(pointer, layout)[1] % SIZE for pointer in seen or pointers}
    if len(starts) > 1:
        raise Unsupported(
            "cannot-deduce-type", "bytes are copied that begin in the middle of a word of memory, and of which nothing "
            "tells what they hold", place_of(call), "access the memory as what it holds in the same function",
        )  # fmt: skip
    return Pattern(SIZE, ((0, MIXED),), starts.pop())
