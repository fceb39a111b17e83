"""What a module registers, in globals or as metadata of functions: derivatives, inactivity, names, allocators.

FEATURES.md sections 4 and 6.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from adfuzz.ad.entry import HAS_RULE
from adfuzz.analysis.library import REGISTERED
from adfuzz.errors import Place, Unsupported
from adfuzz.ir.module import Alias, Function, GlobalValue, GlobalVariable, Module
from adfuzz.ir.values import Constant, ConstantInt, ConstantString, Value

KINDS = (
    "__enzyme_register_gradient", "__enzyme_register_derivative", "__enzyme_register_splitderivative",
    "__enzyme_inactivefn", "__enzyme_function_like", "__enzyme_allocation_like", "__enzyme_nofree",
    "__enzyme_shouldrecompute", "__enzyme_inactive_global", "__enzyme_shadow_global",
)  # fmt: skip


@dataclass
class Registrations:
    """gradients: function → (augmented, reverse). derivatives: function → forward. inactive: functions without
    derivative. split_derivatives: function → (augmented, forward with its tape). shadows: global → the user's own."""

    gradients: dict[Function, tuple[Function, Function]] = field(
        default_factory=dict[Function, tuple[Function, Function]]
    )
    derivatives: dict[Function, Function] = field(default_factory=dict[Function, Function])
    split_derivatives: dict[Function, tuple[Function, Function]] = field(
        default_factory=dict[Function, tuple[Function, Function]]
    )
    inactive: set[Function] = field(default_factory=set[Function])
    inactive_globals: set[GlobalVariable] = field(default_factory=set[GlobalVariable])
    shadows: dict[GlobalVariable, GlobalValue] = field(default_factory=dict[GlobalVariable, GlobalValue])
    alike: set[Function] = field(default_factory=set[Function])  # said to be like a library function or an allocator

    @property
    def functions(self) -> set[Function]:
        """All functions whose calls must stay visible until they are lowered."""
        found = {*self.gradients, *self.derivatives, *self.inactive, *self.alike, *self.derivatives.values()}
        for pair in (*self.gradients.values(), *self.split_derivatives.values()):
            found.update(pair)
        return found | set(self.split_derivatives)


def read_registrations(module: Module) -> Registrations:
    """Collect the registrations of a module."""
    found = Registrations()
    for variable in module.variables:
        kind = _kind(variable)
        if not kind:
            if any(key == "enzyme_inactive" for key, _ in variable.metadata) or _is_marked(variable):
                found.inactive_globals.add(variable)
            shadow = named_global(module, dict(variable.metadata).get("enzyme_shadow", ""))
            if shadow is not None:
                found.shadows[variable] = shadow
            continue
        parts = list(_functions(variable.initializer))
        if kind == "__enzyme_register_gradient":
            _expect(variable, parts, 3)
            found.gradients[parts[0]] = (parts[1], parts[2])
        elif kind == "__enzyme_register_derivative":
            _expect(variable, parts, 2)
            found.derivatives[parts[0]] = parts[1]
        elif kind == "__enzyme_register_splitderivative":
            _expect(variable, parts, 3)
            found.split_derivatives[parts[0]] = (parts[1], parts[2])
        elif kind == "__enzyme_inactivefn":
            found.inactive.update(parts)
        elif kind in ("__enzyme_function_like", "__enzyme_allocation_like"):
            found.alike.update(parts)
        elif kind == "__enzyme_inactive_global":
            found.inactive_globals.update(_variables(variable.initializer))
        elif kind == "__enzyme_shadow_global":
            named = list(_variables(variable.initializer))
            if len(named) != 2:
                raise _bad(variable, "{variable, its shadow}")
            found.shadows[named[0]] = named[1]
    for function in module.functions:
        if function.metadata:
            _read_metadata(module, function, found)
    return found


def _is_marked(variable: GlobalVariable) -> bool:
    return any("enzyme_inactive" in attribute for attribute in variable.attributes)


def _read_metadata(module: Module, function: Function, found: Registrations) -> None:
    """Metadata of a function that names others: !enzyme_augment, !enzyme_gradient, !enzyme_derivative …"""
    named = {key: _named_function(module, text) for key, text in function.metadata if key.startswith("enzyme_")}
    augment = named.get("enzyme_augment")
    if (gradient := named.get("enzyme_gradient")) is not None:
        if augment is None:
            raise Unsupported(
                "bad-registration", f"'{function.name}' has !enzyme_gradient without !enzyme_augment",
                Place(function.name), "name the augmented function too",
            )  # fmt: skip
        found.gradients[function] = (augment, gradient)
    if (forward := named.get("enzyme_derivative")) is not None:
        found.derivatives[function] = forward
    if (split := named.get("enzyme_splitderivative")) is not None and augment is not None:
        found.split_derivatives[function] = (augment, split)
    if any(key == "enzyme_inactive" for key, _ in function.metadata):
        found.inactive.add(function)


def named_global(module: Module, text: str) -> GlobalValue | None:
    """The global that a metadata attachment (`!3`, or the node itself) names, None if it names none."""
    node = module.metadata.get(int(text[1:]), "") if text[1:].isdigit() else text
    match = re.search(r'ptr @(?:"([^"]+)"|([-\w.$]+))', node)
    return module.globals.get(match[1] or match[2]) if match else None


def _named_function(module: Module, text: str) -> Function | None:
    item = named_global(module, text)
    return item if isinstance(item, Function) else None


def state_registrations(module: Module) -> None:
    """Write registered names and allocators to the functions themselves, as attributes: there all analyses find
    them."""
    for variable in module.variables:
        kind = _kind(variable)
        if kind not in ("__enzyme_function_like", "__enzyme_allocation_like"):
            continue
        parts = list(variable.initializer.operands) if isinstance(variable.initializer, Constant) else []
        functions = _functions(variable.initializer)
        if kind == "__enzyme_function_like":
            name = _text(parts[1]) if len(parts) == 2 else ""
            if len(functions) != 1 or not name:
                raise _bad(variable, "{function, name of the library function}")
            _attribute(functions[0], f'"enzyme_math"="{name}"')
        else:
            if len(parts) != 4 or len(functions) != 2:
                raise _bad(variable, "{allocating function, index of the size, flags, releasing function}")
            _attribute(functions[0], f'"enzyme_allocator"="{_number(parts[1])}"')
            _attribute(functions[0], f'"enzyme_deallocator_fn"="{functions[1].name}"')
    registrations = read_registrations(module)
    for function in (*registrations.gradients, *registrations.derivatives, *registrations.split_derivatives):
        _attribute(function, REGISTERED if function.is_declaration else HAS_RULE)
    for function in list(module.functions):
        for attribute in function.attributes:
            if attribute.startswith('"enzyme_deallocator_fn"="'):
                released = module.globals.get(attribute.split('"')[3])
                if isinstance(released, Function):
                    _attribute(released, '"adfuzz_releases"')
        for key, text in function.metadata:
            if key == "enzyme_deallocator_fn" and (named := _named_function(module, text)) is not None:
                _attribute(named, '"adfuzz_releases"')


def _attribute(function: Function, text: str) -> None:
    if text not in function.attributes:
        function.attributes = (*function.attributes, text)


def _bad(variable: GlobalVariable, what: str) -> Unsupported:
    return Unsupported(
        "bad-registration", f"'@{variable.name}' does not hold {what}", Place(instruction=f"@{variable.name}"),
        f"write {what}",
    )  # fmt: skip


def _number(value: Value) -> int:
    """A small number, also one written as a pointer."""
    if isinstance(value, ConstantInt):
        return value.value
    inner = value.operands[0] if isinstance(value, Constant) and value.operands else None
    return inner.value if isinstance(inner, ConstantInt) else 0


def _text(value: Value) -> str:
    """A C string that a constant points to."""
    target = value.initializer if isinstance(value, GlobalVariable) else None
    return target.data.split(b"\0")[0].decode() if isinstance(target, ConstantString) else ""


def is_registration(variable: GlobalVariable) -> bool:
    """Whether a variable tells adfuzz something, and is nothing else."""
    return bool(_kind(variable))


def _kind(variable: GlobalVariable) -> str:
    return next((kind for kind in KINDS if kind in variable.name), "")


def _expect(variable: GlobalVariable, parts: list[Function], count: int) -> None:
    if len(parts) != count:
        raise Unsupported(
            "bad-registration", f"'@{variable.name}' must hold {count} functions, it holds {len(parts)}",
            Place(instruction=f"@{variable.name}"), "write {function, augmented, reverse} or {function, forward}",
        )  # fmt: skip


def _functions(value: Value | None) -> list[Function]:
    if isinstance(value, Function):
        return [value]
    if isinstance(value, Alias):
        return _functions(value.target)
    if isinstance(value, Constant) and not isinstance(value, GlobalVariable):
        return [f for part in value.operands for f in _functions(part)]
    return []


def _variables(value: Value | None) -> list[GlobalVariable]:
    if isinstance(value, GlobalVariable):
        return [value]
    if isinstance(value, Constant):
        return [v for part in value.operands for v in _variables(part)]
    return []
