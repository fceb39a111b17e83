"""Shielding what LLVM must not see through while it prepares a module: registered functions, inactive globals, markers.

`protect` before, `restore` after. A registered function is weak meanwhile, so that nothing is concluded from its body;
a marker that is a variable with a value is only declared, so that its loads stay recognisable; accesses to inactive
globals are volatile, so that none is replaced by what was stored; the result of an instruction that is said to be
inactive passes through a function that LLVM doesn't know, so that the statement isn't lost with the instruction.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from adfuzz.ad.entry import MARKERS
from adfuzz.ad.models import model_gradient
from adfuzz.ad.registrations import KINDS, read_registrations
from adfuzz.analysis import library
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.instructions import Call, Instruction, Load, Phi, Store, Terminator
from adfuzz.ir.module import Function, GlobalVariable, Module
from adfuzz.ir.values import Constant, Value, constant_parts

KEEP = "adfuzz.keep"
STATED = "adfuzz.stated"


@dataclass
class Protection:
    """What `restore` puts back, by name; `changed` tells whether the module's text is another one."""

    linkages: dict[str, str] = field(default_factory=dict[str, str])
    inactive: set[str] = field(default_factory=set[str])
    markers: dict[str, tuple[str, Value, bool]] = field(default_factory=dict[str, tuple[str, Value, bool]])
    changed: bool = False


def protect(module: Module) -> Protection:
    """Make the module ready to be optimised; functions that LLVM may not touch (clang -O0 marks all so) lose that."""
    kept = Protection()
    registrations = read_registrations(module)
    registered = registrations.functions
    kept.inactive = {variable.name for variable in registrations.inactive_globals}
    _set_volatile(module, kept, True)
    _shield_stated(module, kept)
    for function in module.functions:
        if not function.is_declaration:
            _allow(function, function in registered or model_gradient(function) is not None, kept)
    for variable in module.variables:
        if any(kind in variable.name for kind in KINDS) and variable.is_local:
            _relink(variable, "", kept)
        elif variable.initializer is not None and any(name in variable.name for name in MARKERS):
            kept.markers[variable.name] = (variable.linkage, variable.initializer, variable.is_constant)
            variable.linkage, variable.initializer, variable.is_constant = "external", None, False
            kept.changed = True
    if registered:
        _keep(module, sorted(registered, key=lambda function: function.name))
        kept.changed = True
    return kept


def _set_volatile(module: Module, kept: Protection, is_volatile: bool) -> None:
    """Let accesses to inactive globals stand: what goes through them has no derivative, however obvious its value.

    A global with volatile accesses of its own keeps them all so.
    """
    if not kept.inactive:
        return
    accesses = [i for f in module.functions for i in f.instructions if isinstance(i, Load | Store)]
    found = {i: names for i in accesses if not (names := _globals(i)).isdisjoint(kept.inactive)}
    if is_volatile:
        for i, names in found.items():
            if i.is_volatile:
                kept.inactive -= names
    for i, names in found.items():
        if not names.isdisjoint(kept.inactive):
            i.is_volatile = is_volatile
            kept.changed = True


def _globals(i: Load | Store) -> set[str]:
    """The globals in an address that is a constant."""
    parts = constant_parts(i.pointer) if isinstance(i.pointer, Constant) else ()
    return {part.name for part in parts if isinstance(part, GlobalVariable)}


def _shield_stated(module: Module, kept: Protection) -> None:
    """Keep what is said of single instructions: results pass through an unknown function, calls are not inlined."""
    for function in [f for f in module.functions if not f.is_declaration]:
        for i in list(function.instructions):
            by_metadata = bool(i.metadata) and library.is_stated_inactive(i)
            if isinstance(i, Call) and (by_metadata or any("enzyme_inactive" in a for a in i.function_attributes)):
                i.function_attributes = (*(a for a in i.function_attributes if a != "alwaysinline"), "noinline")
                kept.changed = True
            if by_metadata and i.users and _may_be_followed(i):
                _pass_on(module, i)
                kept.changed = True


def _may_be_followed(i: Instruction) -> bool:
    """Whether a call with the result of `i` may stand right behind it."""
    if isinstance(i, Call):
        return i.opcode == "call" and i.tail != "musttail" and i.type is not ty.TOKEN
    return not isinstance(i, Phi | Terminator) and i.type is not ty.TOKEN


def _pass_on(module: Module, i: Instruction) -> None:
    """Let the users of `i` see the result of an unknown function of it."""
    name = next((f.name for f in module.functions if _is_stated(f) and f.result_type is i.type), "")
    if not name:
        name = module.free_name(STATED)
        module.declare(name, ty.function(i.type, (i.type,))).attributes = ("nounwind", "willreturn", "memory(none)")
    assert i.parent is not None
    users = list(i.users)
    made = Call(ty.function(i.type, (i.type,)), module.function(name), (i,))
    i.parent.insert(i.parent.instructions.index(i) + 1, made)
    for user in users:
        user.replace_operand(i, made)
    made.metadata = tuple((key, text) for key, text in i.metadata if key in library.INACTIVE_METADATA)


def _is_stated(function: Function) -> bool:
    return function.is_declaration and function.name.startswith(STATED)


def _state_again(module: Module) -> None:
    """Replace the calls of `_pass_on` by operations that do nothing and are said to be inactive."""
    for function in [f for f in module.functions if _is_stated(f)]:
        for call in [i for f in module.functions for i in f.instructions if isinstance(i, Call)]:
            if call.callee is function:
                made = Instruction("freeze", call.type, (call.arguments[0],), call.name)
                made.metadata = call.metadata
                assert call.parent is not None
                call.parent.insert(call.parent.instructions.index(call), made)
                call.replace_all_uses_with(made)
                call.erase()
        module.remove(function)


def _allow(function: Function, is_registered: bool, kept: Protection) -> None:
    stops = any("enzyme_inactive" in a for argument in function.arguments for a in argument.attributes)
    if is_registered or stops or any("enzyme_" in a for a in function.attributes):
        attributes = (*(a for a in function.attributes if a not in ("noinline", "alwaysinline")), "noinline")
    else:
        attributes = tuple(a for a in function.attributes if a not in ("optnone", "noinline"))
    kept.changed = kept.changed or attributes != function.attributes
    function.attributes = attributes
    if is_registered and function.linkage != "weak":
        _relink(function, "weak", kept)
    elif function.linkage == "available_externally":  # whose body would be thrown away
        _relink(function, "linkonce_odr", kept)


def _relink(item: Function | GlobalVariable, linkage: str, kept: Protection) -> None:
    kept.linkages[item.name] = item.linkage
    item.linkage = linkage
    kept.changed = True


def _keep(module: Module, functions: list[Function]) -> None:
    """A global that refers to functions: those named only in metadata stay."""
    type = ty.array(len(functions), ty.PTR)
    made = GlobalVariable(module.free_name(KEEP), type, values.ConstantAggregate(type, tuple(functions)))
    module.add(made)


def restore(module: Module, kept: Protection) -> None:
    """Undo `protect` in the optimised module."""
    for variable in [v for v in module.variables if v.name.startswith(KEEP)]:
        module.remove(variable)
    _set_volatile(module, kept, False)
    _state_again(module)
    for name, linkage in kept.linkages.items():
        if name in module.globals:
            module.globals[name].linkage = linkage
    for name, (linkage, initializer, is_constant) in kept.markers.items():
        found = module.globals.get(name)
        if isinstance(found, GlobalVariable):
            found.linkage, found.initializer, found.is_constant = linkage, initializer, is_constant
