"""What throws and what catches: unwinding by a Python exception, the personalities of C++ and Rust, their run times.

An invoke runs its call inside `try`; `caught` cleans up after the functions that were left, `landing` decides as the
personality routine would: enter the landing pad with (exception, selector), or go on unwinding. There is no search
phase: an exception that nothing catches runs the cleanups on its way and then ends the program, which C++ allows.
An exception is named by the address of the thrown object, where the unwinder's header would be.
"""

# Rows made by patterns are lambdas on machine values (Any):
# pyright: reportUnknownLambdaType=false

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from adfuzz.errors import Place, Unsupported
from adfuzz.interp.errors import Terminated, undefined
from adfuzz.interp.library import PATTERNS, Row, function
from adfuzz.interp.states import known
from adfuzz.ir import types as ty
from adfuzz.ir.module import Function, GlobalVariable
from adfuzz.ir.types import FunctionType

if TYPE_CHECKING:
    from adfuzz.interp.program import Program


class Thrown(Exception):
    """An exception on its way through frames of generated code; `object` names it."""

    def __init__(self, object: int) -> None:
        super().__init__(object)
        self.object = object
        self.place = Place()  # where it came from, known once a landing pad has seen it


@dataclass(slots=True)
class Record:
    """An exception that lives: its C++ type (0: not one of C++), how often it is being handled, as what."""

    object: int
    type: int
    destructor: int
    name: str
    adjusted: int = 0
    handlers: int = 0  # negative when it was thrown again while handled, as in libstdc++


Clause = tuple[str, Any]
"""("catch", address of a type or 0) or ("filter", addresses of types)."""


def caught(program: Program, thrown: Thrown, depth: int) -> Thrown:
    """Clean up after the functions that `thrown` left below the catching one: their stack objects, steps and calls."""
    machine = program.machine
    traceback = thrown.__traceback__
    thrown.__traceback__ = None
    thrown.place = program.place(traceback)
    is_own = True  # the first frame of generated code is the catching function itself
    while traceback is not None:
        code = traceback.tb_frame.f_code
        if code.co_filename in program.lines:
            if not is_own:
                _leave(program, code.co_filename, traceback.tb_frame.f_locals)
            is_own = False
        traceback = traceback.tb_next
    machine.depth = depth
    machine.decide(_UNWOUND)
    return thrown


_UNWOUND = -7777
"""Stands in the path signature for a call that did not return."""


def _leave(program: Program, file: str, names: dict[str, Any]) -> None:
    left = program.origins.get(file)
    if left is not None and "nounwind" in left.attributes:
        raise undefined(f"an exception leaves @{left.name}, which is nounwind")
    for address in names.get("frame", ()):
        program.memory.release(address)
    program.machine.counts[0] += names.get("s", 0)
    program.machine.counts[1] += names.get("o", 0)


def landing(
    program: Program, thrown: Thrown, clauses: tuple[Clause, ...], is_cleanup: bool, language: str
) -> tuple[int, int]:
    """Return what a landing pad gets, or throw on when none of its clauses is meant."""
    record = program.machine.exceptions[thrown.object]
    for kind, types in clauses:
        if kind == "catch":
            adjusted = record.object if types == 0 else _match(program, record, types)
            if adjusted is not None:
                record.adjusted = _pointee(program, record) if types == 0 else adjusted
                return record.object, 0 if language == "rust" else type_id(program, types)
        elif language == "rust" or all(_match(program, record, type) is None for type in types):
            return record.object, 0 if language == "rust" else -1
    if is_cleanup:
        return record.object, 0
    raise thrown


def language_of(function: Function) -> str:
    """Return whose personality a function has: c++, rust or c (which knows cleanups only)."""
    name = getattr(function.personality, "name", "") if function.personality is not None else ""
    if "rust_eh_personality" in name:
        return "rust"
    if name.startswith(("__gxx_personality", "__gcc_personality", "__objc_personality")):
        return "c++"
    raise Unsupported("personality", f"the interpreter does not know the personality routine '{name}'")


def type_id(program: Program, type: int) -> int:
    """Return the selector value of a type (llvm.eh.typeid.for)."""
    return program.type_ids.setdefault(type, len(program.type_ids) + 1)


def resumed(program: Program, pointer: Any) -> Thrown:
    """Return the exception that `resume` throws on."""
    address = known(pointer, "the exception of a resume")
    if address not in program.machine.exceptions:
        raise undefined("resume of something that is no exception in flight")
    return Thrown(address)


# --------------------------------------------------------------------------------------------------- C++ types

_STANDARD = {
    "logic_error": "exception", "domain_error": "logic_error", "invalid_argument": "logic_error",
    "length_error": "logic_error", "out_of_range": "logic_error", "runtime_error": "exception",
    "range_error": "runtime_error", "overflow_error": "runtime_error", "underflow_error": "runtime_error",
    "system_error": "runtime_error", "bad_alloc": "exception", "bad_array_new_length": "bad_alloc",
    "bad_cast": "exception", "bad_typeid": "exception", "bad_exception": "exception",
    "bad_function_call": "exception", "bad_weak_ptr": "exception", "bad_optional_access": "exception",
    "bad_variant_access": "exception",
}  # fmt: skip
"""Base classes of the exceptions that libstdc++ throws; none has another one, so pointers need no adjustment."""
_STANDARD_INFO = re.compile(r"^_ZTISt\d+(\w+)$")


def _type_name(program: Program, type: int) -> str:
    value = program.objects.get(type >> 32)
    return value.name if value is not None else ""


def _match(program: Program, record: Record, type: int) -> int | None:
    """Return the address that a handler of `type` gets, or None where it does not catch the exception."""
    if record.type == 0:
        return None  # not an exception of C++: only catch-all handlers see it
    if _is_pointer(program, record.type):
        return _match_pointer(program, record, type)
    found = set(_bases(program, record.type, record.object, type))
    return found.pop() if len(found) == 1 else None  # an ambiguous base is no base


def _pointee(program: Program, record: Record) -> int:
    """Return what __cxa_begin_catch gives: the object, or the pointer's value where a pointer was thrown."""
    if record.type and _is_pointer(program, record.type):
        return known(program.memory.load("i64", record.object), "a thrown pointer")
    return record.object


def _is_pointer(program: Program, type: int) -> bool:
    return _type_name(program, type).startswith("_ZTIP") or "__pointer_type_info" in _kind(program, type)


def _match_pointer(program: Program, record: Record, type: int) -> int | None:
    thrown, handler = (_type_name(program, t) for t in (record.type, type))
    value = _pointee(program, record)
    if thrown == handler or handler in ("_ZTIPv", "_ZTIPKv"):
        return value
    if not handler.startswith("_ZTIP"):
        return None
    if handler.replace("PK", "P", 1) == thrown.replace("PK", "P", 1) and not thrown.startswith("_ZTIPK"):
        return value  # T* to const T*
    inner = [_field(program, t, 24) for t in (record.type, type) if _kind(program, t)]
    if len(inner) != 2 or value == 0:
        return None
    found = set(_bases(program, inner[0], value, inner[1]))
    return found.pop() if len(found) == 1 else None


def _bases(program: Program, type: int, address: int, wanted: int) -> list[int]:
    """Return the addresses of all subobjects of type `wanted` in an object of class `type` at `address`."""
    if type == wanted:
        return [address]
    kind = _kind(program, type)
    if "__si_class_type_info" in kind:
        return _bases(program, _field(program, type, 16), address, wanted)
    if "__vmi_class_type_info" in kind:
        found: list[int] = []
        for index in range(_field(program, type, 16) >> 32 & 0xFFFFFFFF):
            flags = _field(program, type, 32 + 16 * index)
            offset = flags >> 8
            if flags & 1:  # a virtual base: its offset stands in the object's table
                offset = _field(program, _field(program, address, 0), offset)
            found += _bases(program, _field(program, type, 24 + 16 * index), address + offset, wanted)
        return found
    standard = _STANDARD_INFO.match(_type_name(program, type))
    base = _STANDARD.get(standard[1]) if standard else None
    while base:
        if _type_name(program, wanted) == f"_ZTISt{len(base)}{base}":
            return [address]
        base = _STANDARD.get(base)
    return []


def _kind(program: Program, type: int) -> str:
    """Return the name of the class of a type_info that the module defines, else ""."""
    value = program.objects.get(type >> 32)
    if not isinstance(value, GlobalVariable) or value.initializer is None:
        return ""
    return _type_name(program, _field(program, type, 0))


def _field(program: Program, address: int, offset: int) -> int:
    return known(program.memory.load("i64", address + offset), "a field of run-time type information")


# ------------------------------------------------------------------------------------------------ the C++ run time


def throw(program: Program, object: int, type: int, destructor: int, name: str) -> Thrown:
    """Enter a new exception and return what carries it."""
    program.machine.exceptions[object] = Record(object, type, destructor, name)
    return Thrown(object)


@function("__cxa_allocate_exception")
def allocate_exception(program: Program, size: Any) -> int:
    return program.memory.allocate(known(size, "the size of an exception"), 16, "heap", "exception")


@function("__cxa_free_exception", "_Unwind_DeleteException")
def free_exception(program: Program, pointer: Any) -> None:
    address = known(pointer, "the argument of __cxa_free_exception")
    program.machine.exceptions.pop(address, None)
    program.memory.free(address, "__cxa_free_exception")


@function("__cxa_throw")
def cxa_throw(program: Program, pointer: Any, type: Any, destructor: Any) -> Any:
    address, info = known(pointer, "a thrown object"), known(type, "a type")
    raise throw(program, address, info, known(destructor, "a destructor"), _type_name(program, info))


@function("__cxa_begin_catch")
def begin_catch(program: Program, pointer: Any) -> int:
    machine = program.machine
    record = _record(program, pointer)
    record.handlers = abs(record.handlers) + 1
    if record not in machine.handled:
        machine.handled.append(record)
    return record.adjusted or record.object


def _record(program: Program, pointer: Any) -> Record:
    record = program.machine.exceptions.get(known(pointer, "a caught exception"))
    if record is None:
        raise undefined("a handler is entered with something that is no exception in flight")
    return record


@function("__cxa_get_exception_ptr")
def exception_pointer(program: Program, pointer: Any) -> int:
    record = _record(program, pointer)
    return record.adjusted or record.object


@function("__cxa_end_catch")
def end_catch(program: Program) -> None:
    machine = program.machine
    if not machine.handled:
        raise undefined("__cxa_end_catch where no exception is handled")
    record = machine.handled[-1]
    record.handlers += 1 if record.handlers < 0 else -1
    if record.handlers:
        return
    machine.handled.pop()
    if not any(record.object == other for other in machine.thrown_again):
        _destroy(program, record)
    else:
        machine.thrown_again.remove(record.object)


def _destroy(program: Program, record: Record) -> None:
    program.machine.exceptions.pop(record.object, None)
    if record.destructor:
        program.called(record.destructor, 1)(record.object)
    if record.type:
        program.memory.free(record.object, "__cxa_end_catch")


@function("__cxa_rethrow")
def rethrow(program: Program) -> Any:
    machine = program.machine
    if not machine.handled:
        raise Terminated("throw without an exception to throw again")
    record = machine.handled[-1]
    record.handlers = -record.handlers
    machine.thrown_again.append(record.object)
    raise Thrown(record.object)


@function("_Unwind_Resume", "_Unwind_Resume_or_Rethrow")
def unwind_resume(program: Program, pointer: Any) -> Any:
    raise resumed(program, pointer)


@function("_Unwind_RaiseException")
def raise_exception(program: Program, pointer: Any) -> Any:
    raise throw(program, known(pointer, "an exception"), 0, 0, "an exception of another language")


@function("_ZSt18uncaught_exceptionv")
def uncaught(program: Program) -> int:
    return int(len(program.machine.exceptions) > len(program.machine.handled))


@function("_ZSt19uncaught_exceptionsv")
def uncaught_count(program: Program) -> int:
    return len(program.machine.exceptions) - len(program.machine.handled)


@function("__cxa_call_unexpected", "__cxa_call_terminate")
def unexpected(program: Program, *_: Any) -> Any:
    raise Terminated("an exception where none is allowed")


# ------------------------------------------------------------------------------- what the libraries throw themselves


def _throw_standard(program: Program, name: str, *_: Any) -> Any:
    """Throw one of libstdc++'s exceptions: an object that answers what()."""
    address = program.memory.allocate(16, 16, "heap", f"std::{name}")
    _construct(program, address, 0)
    symbol = f"_ZTISt{len(name)}{name}"
    info = program.module.globals.get(symbol) or _stand_in(program, symbol)
    raise throw(program, address, program.address_of(info), 0, symbol)


def _stand_in(program: Program, symbol: str) -> GlobalVariable:
    """Return a declaration of a type that the module does not mention: nothing can catch it but a base or `...`."""

    def make() -> GlobalVariable:
        return GlobalVariable(symbol, ty.PTR)

    return program.object(("stand-in", symbol), make)


def _construct(program: Program, address: Any, text: Any) -> None:
    """Initialise an exception of libstdc++: a table of virtual functions and the text."""

    def table() -> list[Function]:
        signature = FunctionType(ty.PTR, (ty.PTR,), False)
        return [Function(name, signature) for name in ("_ZNSt9exceptionD1Ev", "_ZNSt9exceptionD0Ev", _WHAT)]

    functions = program.object(("std::exception",), table)
    memory = program.memory
    made = memory.allocate(24, 8, "heap", "table of virtual functions")
    for index, entry in enumerate(functions):
        memory.store("i64", made + 8 * index, program.address_of(entry))
    memory.store("i64", address, made)
    memory.store("i64", address + 8, text)


_WHAT = "_ZNKSt9exception4whatEv"


@function(_WHAT, "_ZNKSt13runtime_error4whatEv", "_ZNKSt11logic_error4whatEv")
def what(program: Program, this: Any) -> Any:
    return program.memory.load("i64", this + 8)


def _standard_constructor(program: Program, found: re.Match[str]) -> Row:
    def call(program: Program, this: Any, text: Any = 0) -> None:
        _construct(program, this, program.memory.load("i64", text) if "basic_string" in found[2] else text)

    return call


def _standard_destructor(program: Program, found: re.Match[str]) -> Row:
    return lambda program, this: None


def _standard_throw(program: Program, found: re.Match[str]) -> Row:
    return lambda program, *xs: _throw_standard(program, found[1], *xs)


_NAMES = "|".join(("exception", *_STANDARD))
PATTERNS.update(
    {
        re.compile(rf"^_ZNSt\d+({_NAMES})C[12]E(v|PKc|RKNSt7__cxx1112basic_string\w+)$"): _standard_constructor,
        re.compile(rf"^_ZNSt\d+({_NAMES})D[012]Ev$"): _standard_destructor,
        re.compile(rf"^_ZSt\d+__throw_({_NAMES})(?:_fmt)?(?:PKcz|PKc|v|i)$"): _standard_throw,
    }
)


@function("__cxa_bad_cast")
def bad_cast(program: Program) -> Any:
    return _throw_standard(program, "bad_cast")


@function("__cxa_bad_typeid")
def bad_typeid(program: Program) -> Any:
    return _throw_standard(program, "bad_typeid")


@function("__cxa_throw_bad_array_new_length")
def bad_array_new_length(program: Program) -> Any:
    return _throw_standard(program, "bad_array_new_length")


@function("a Rust panic", "__rust_start_panic")
def panic(program: Program, *_: Any) -> Any:
    """Throw a panic; with panic=abort no function catches it, so the program ends."""
    raise throw(program, program.memory.allocate(32, 16, "heap", "panic"), 0, 0, "a Rust panic")


@function("a Rust abort")
def abort(program: Program, *_: Any) -> Any:
    raise Terminated("a Rust panic where none may unwind")


@function("the end of a Rust panic")
def panic_caught(program: Program, pointer: Any) -> tuple[int, int]:
    """Return the payload that catch_unwind gives: a `Box<dyn Any>` of nothing."""
    memory = program.memory
    address = known(pointer, "a caught panic")
    program.machine.exceptions.pop(address, None)
    memory.free(address, "catch_unwind")
    table = memory.allocate(32, 8, "heap", "table of a panic payload")
    for offset, value in ((0, 0), (8, 0), (16, 1), (24, 0)):  # no destructor, size 0, alignment 1
        memory.store("i64", table + offset, value)
    return 1, table
