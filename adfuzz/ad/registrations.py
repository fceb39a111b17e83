"""What a module registers through globals: custom derivatives, inactive functions (FEATURES.md section 4)."""

from __future__ import annotations

from dataclasses import dataclass, field

from adfuzz.errors import Place, Unsupported
from adfuzz.ir.module import Alias, Function, GlobalVariable, Module
from adfuzz.ir.values import Constant, Value

KINDS = (
    "__enzyme_register_gradient", "__enzyme_register_derivative", "__enzyme_register_splitderivative",
    "__enzyme_inactivefn", "__enzyme_function_like", "__enzyme_allocation_like", "__enzyme_nofree",
    "__enzyme_shouldrecompute", "__enzyme_inactive_global",
)  # fmt: skip


@dataclass
class Registrations:
    """gradients: function → (augmented, reverse). derivatives: function → forward. inactive: functions without
    derivative."""

    gradients: dict[Function, tuple[Function, Function]] = field(
        default_factory=dict[Function, tuple[Function, Function]]
    )
    derivatives: dict[Function, Function] = field(default_factory=dict[Function, Function])
    inactive: set[Function] = field(default_factory=set[Function])

    @property
    def functions(self) -> set[Function]:
        """All functions whose calls must stay visible until they are lowered."""
        found = {*self.gradients, *self.derivatives, *self.inactive, *self.derivatives.values()}
        for pair in self.gradients.values():
            found.update(pair)
        return found


def read_registrations(module: Module) -> Registrations:
    """Collect the registrations of a module."""
    found = Registrations()
    for variable in module.variables:
        kind = next((kind for kind in KINDS if kind in variable.name), "")
        if not kind:
            continue
        parts = list(_functions(variable.initializer))
        if kind == "__enzyme_register_gradient":
            _expect(variable, parts, 3)
            found.gradients[parts[0]] = (parts[1], parts[2])
        elif kind == "__enzyme_register_derivative":
            _expect(variable, parts, 2)
            found.derivatives[parts[0]] = parts[1]
        elif kind == "__enzyme_inactivefn":
            found.inactive.update(parts)
        elif kind not in ("__enzyme_nofree", "__enzyme_shouldrecompute"):  # those two only change speed
            raise Unsupported(
                "unsupported-registration", f"the registration '@{variable.name}' is not supported yet",
                Place(instruction=f"@{variable.name}"),
            )  # fmt: skip
    return found


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
