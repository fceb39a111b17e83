"""Functions to be differentiated, bound to the functions that they are passed as constants: calls become direct.

Interfaces that take any callable pass it to one function for all callables of a type, `call(f, x…)`, f as a constant:
the address of a function, or of an object that holds it. Where the caller can be seen to pass a certain function, a
function of its own is differentiated in the place of `call`, which makes the object anew and calls `call` with it; LLVM
then sees through. Else derivatives go through tables, and a callable that asks for derivatives itself by the same
interface would seem to contain itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from adfuzz.ad.constant_stores import constant_place
from adfuzz.ad.entry import Passed, derivative_calls, entry_point, read_call, resolve_function
from adfuzz.ad.registrations import read_registrations
from adfuzz.errors import Unsupported
from adfuzz.ir import types as ty
from adfuzz.ir.builder import Builder
from adfuzz.ir.cfg import ControlFlow, Dominators
from adfuzz.ir.instructions import Alloca, Call, GetElementPtr, Instruction, Load, Store
from adfuzz.ir.layout import DataLayout
from adfuzz.ir.module import Function, Module
from adfuzz.ir.values import Argument, Constant, Value, constant_parts
from adfuzz.model import Activity

BOUND = ("__enzyme_autodiff", "__enzyme_fwddiff")
"""Entry points whose calls stand alone: those of split modes must agree about the function."""

Content = Function | tuple[tuple[int, Constant], ...]
"""What is known of a constant argument: which function it is, or which constants stand at which bytes behind it."""


def bind_known_functions(module: Module) -> bool:
    """Bind what derivative calls of the module pass as constants; whether there was any."""
    registered = read_registrations(module).functions
    made: dict[tuple[Function, tuple[tuple[int, Content], ...]], Function] = {}
    layout = DataLayout(module.data_layout)
    for call in derivative_calls(module):
        if entry_point(call) not in BOUND:
            continue
        try:
            request = read_call(call)
        except Unsupported:
            continue
        function = request.function
        if function in registered or function.is_declaration or function.function_type.variadic:
            continue
        found: dict[int, tuple[Content, Alloca | None]] = {}
        for parameter, passed in zip(function.arguments, request.arguments, strict=True):
            content = _known(call, parameter, passed, layout)
            if content is not None:
                found[parameter.index] = content
        place = next((n for n, value in enumerate(call.arguments) if resolve_function(value) is function), None)
        if not found or place is None:
            continue
        key = (function, tuple((index, content) for index, (content, _) in found.items()))
        if key not in made:
            made[key] = _bound(function, found, module)
        call.set_operand(place, made[key])
    return bool(made)


def _known(call: Call, parameter: Argument, passed: Passed, layout: DataLayout) -> tuple[Content, Alloca | None] | None:
    """What an argument that has no shadow is, if it is a function or an object that holds one and stays as it is."""
    if passed.activity is not Activity.CONST or not parameter.type.is_pointer or passed.by_reference:
        return None
    if isinstance(passed.value, Function):
        return passed.value, None
    if isinstance(passed.value, Alloca) and _is_only_read(parameter):
        stores = _stores(passed.value, call, layout)
        if stores and any(isinstance(part, Function) for _, value in stores for part in constant_parts(value)):
            return stores, passed.value
    return None


def _is_only_read(value: Value, depth: int = 8) -> bool:
    """Whether a function does no more with a pointer, however it passes it on, than to read through it."""
    if isinstance(value, Argument) and any(a in ("readonly", "readnone") for a in value.attributes):
        return True
    for user in value.users:
        if isinstance(user, Load) or user.opcode == "icmp":
            continue
        if isinstance(user, GetElementPtr) and _is_only_read(user, depth):
            continue
        callee = user.callee if isinstance(user, Call) else None
        if not isinstance(callee, Function) or callee.function_type.variadic or depth == 0:
            return False
        places = [n for n, passed in enumerate(user.operands[:-1]) if passed is value]
        if any(n >= len(callee.arguments) or not _may_only_read(callee, n, depth) for n in places):
            return False
    return True


def _may_only_read(callee: Function, index: int, depth: int) -> bool:
    parameter = callee.arguments[index]
    is_stated = any(a in ("readonly", "readnone") for a in parameter.attributes)
    return is_stated or (not callee.is_declaration and _is_only_read(parameter, depth - 1))


def _stores(place: Alloca, call: Call, layout: DataLayout) -> tuple[tuple[int, Constant], ...] | None:
    """The constants that a local object holds when a derivative is called; None where it may hold anything else."""
    found: list[tuple[int, Constant]] = []
    flow = ControlFlow(call.function)
    for user in _users(place):
        if isinstance(user, Store) and isinstance(user.value, Constant):
            base, offset = constant_place(user.pointer, layout)
            if base is not place or user.is_volatile or not _comes_before(user, call, flow.dominators):
                return None
            found.append((offset, user.value))
        elif not (isinstance(user, Call) and (entry_point(user) in BOUND or _is_lifetime(user))):
            return None
    ends = sorted((at, at + layout.store_size(value.type)) for at, value in found)
    is_apart = all(a[1] <= b[0] for a, b in pairwise(ends))
    return tuple(found) if is_apart else None


def _users(pointer: Value) -> Iterator[Instruction]:
    """What uses an address, or one moved from it."""
    for user in pointer.users:
        if isinstance(user, GetElementPtr):
            yield from _users(user)
        else:
            yield user


def _is_lifetime(call: Call) -> bool:
    return isinstance(call.callee, Function) and call.callee.name.startswith("llvm.lifetime.")


def _comes_before(store: Store, call: Call, flow: Dominators) -> bool:
    """Whether the store has always been made when the call is."""
    above, below = store.parent, call.parent
    assert above is not None and below is not None
    if above is below:
        return above.instructions.index(store) < above.instructions.index(call)
    return above in flow.order and below in flow.order and flow.dominates(above, below)


def _bound(function: Function, found: dict[int, tuple[Content, Alloca | None]], module: Module) -> Function:
    """The function with known arguments in the place of those that it is passed, which it ignores."""
    made = Function(module.free_name(f"{function.name}.bound"), function.function_type)
    made.linkage = "internal"
    made.attributes = tuple(a for a in function.attributes if a not in ("noinline", "optnone"))
    made.return_attributes = function.return_attributes
    module.add(made)
    b = Builder(made.add_block())
    arguments: list[Value] = list(made.arguments)
    for mine, stated in zip(made.arguments, function.arguments, strict=True):
        mine.attributes = stated.attributes
    for index, (content, place) in found.items():
        if isinstance(content, Function):
            arguments[index] = content
            continue
        assert place is not None
        arguments[index] = b.alloca(place.allocated_type, alignment=place.alignment)
        for offset, value in content:
            b.store(value, b.gep(ty.I8, arguments[index], (offset,)), 1)
    result = b.call(function, arguments)
    result.calling_convention = function.calling_convention
    for index, argument in enumerate(function.arguments):
        abi = ("sret(", "byval(", "byref(", "inreg", "zeroext", "signext", "nest", "swift")
        result.argument_attributes[index] = tuple(a for a in argument.attributes if a.startswith(abi))
    if not function.has_attribute("noinline"):
        result.function_attributes = ("alwaysinline",)
    b.ret(None if result.type is ty.VOID else result)
    return made
