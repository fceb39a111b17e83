"""Forward error estimation (`__enzyme_error_estimate`): beside every active value goes its estimated relative error.

An operation y = f(x₁ …) gives max(Σ |xᵢ · ∂f/∂xᵢ / y| · εᵢ, ulp of y): errors grow by condition numbers, and none is
smaller than the distance to the next number. Whatever only moves values (memory, choices, casts) moves errors alike.
"""

from __future__ import annotations

from adfuzz.ad.complex_calls import complex_kind
from adfuzz.ad.forward import ForwardSweep
from adfuzz.ad.rules import Rule, apply_map, rule_operands
from adfuzz.ad.terms import Emitting
from adfuzz.ir import types as ty
from adfuzz.ir.builder import constant_int
from adfuzz.ir.instructions import Call, Instruction
from adfuzz.ir.types import Type
from adfuzz.ir.values import Value


class ErrorSweep(ForwardSweep):
    """Emits the error estimate of `key.function`; shadows are errors."""

    def apply_rule(self, i: Instruction, rule: Rule) -> None:
        if rule.is_inactive or not self.wants_shadow(i) or not i.type.is_float:
            return
        emitting = Emitting(self.b)
        operands = rule_operands(i)
        terms = [emitting.lazy(o.type, lambda o=o: self.primal.of(o)) for o in operands]
        maps = rule.maps(terms, emitting.lazy(i.type, lambda: self.primal[i]))
        least = self._ulp(self.primal[i])
        lanes: list[Value | None] = [None] * self.width
        for operand, linear in zip(operands, maps, strict=True):
            if operand not in self.shadows or linear is None:
                continue
            for lane, error in enumerate(self.shadows[operand]):
                along = emitting.wrap(self.b.fmul(self.primal.of(operand), error))
                change = apply_map(linear, along, self.key.strong_zero).value
                part = self._of_floats("fabs", self.b.fdiv(change, self.primal[i]))
                total = lanes[lane]
                lanes[lane] = part if total is None else self.b.fadd(total, part)
        self.shadows[i] = [least if total is None else self._of_floats("maxnum", total, least) for total in lanes]

    def _ulp(self, value: Value) -> Value:
        """How far the next larger number is from the absolute value."""
        size = self._of_floats("fabs", value)
        scalar = value.type.scalar
        assert isinstance(scalar, ty.FloatType)
        bits = ty.with_scalar(value.type, ty.integer(scalar.bits))
        next = self.b.add(self.b.cast("bitcast", size, bits), constant_int(bits, 1))
        return self.b.fsub(self.b.cast("bitcast", next, value.type), size)

    def _of_floats(self, name: str, *arguments: Value) -> Value:
        type: Type = arguments[0].type
        return self.b.intrinsic(name, type, arguments, (type,))

    def call(self, i: Instruction) -> None:
        assert isinstance(i, Call)
        if complex_kind(i) or i.callee in self.compiler.registrations.derivatives:
            raise self.refuse(
                "no-error-estimate", "how errors go through this call is not known", i,
                "call a function with a body, or use __enzyme_fwddiff",
            )  # fmt: skip
        super().call(i)

    def atomic(self, i: Instruction) -> None:
        if self.wants_shadow(i):
            raise self.refuse("no-error-estimate", f"'{i.opcode}' of a number with an error", i, "use a plain store")
        super().atomic(i)
