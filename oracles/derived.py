"""Cases whose function is a derivative: J·v as a function of x and v, and the gradient as a function of x.

Their text asks for the inner derivative by the calling convention itself, so any engine can be asked for the outer one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from adfuzz.errors import AdfuzzError
from adfuzz.jit.signature import signature_of
from adfuzz.model import (
    FLOAT_IR,
    Activity,
    Argument,
    Case,
    FloatLayout,
    IntegerLayout,
    Layout,
    Numbers,
    Point,
    PointerLayout,
    Shadow,
    StructLayout,
)
from oracles.evidence import is_scalar_float

_MARKERS = {Activity.CONST: "enzyme_const", Activity.DUP: "enzyme_dup", Activity.OUT: "enzyme_out"}


@dataclass(frozen=True)
class Derived:
    """A derived case; `shadow_of[i]` is the argument of the original that argument i is a shadow of, −1 if none.

    `adjoints` is the argument that takes the adjoints of by-value inputs (−1: there is none), in order of `scalars`.
    """

    case: Case
    shadow_of: tuple[int, ...]
    adjoints: int = -1
    scalars: tuple[int, ...] = ()

    def point(self, point: Point, shadows: Shadow) -> Point:
        """Return the point at which the originals are `point` and the shadows `shadows`; adjoints are 0."""
        original = iter(zip(point, shadows, strict=True))
        rows: list[Numbers] = []
        current: tuple[Numbers, Numbers] = ((), ())
        for index, argument in enumerate(self.case.arguments):
            if index == self.adjoints:
                rows.append((0.0,) * len(argument.leaves))
            elif self.shadow_of[index] >= 0:
                rows.append(_shadow(argument, *current))
            else:
                current = next(original)
                rows.append(current[0])
        return tuple(rows)

    def direction(self, direction: Shadow) -> Shadow:
        """Return the direction that moves the originals along `direction` and holds everything else."""
        original = iter(direction)
        return tuple(
            (0.0,) * len(argument.leaves) if self.shadow_of[i] >= 0 or i == self.adjoints else next(original)
            for i, argument in enumerate(self.case.arguments)
        )


def _shadow(argument: Argument, primal: Numbers, shadow: Numbers) -> Numbers:
    return tuple(s if leaf.is_float else p for leaf, p, s in zip(argument.leaves, primal, shadow, strict=True))


def tangent_case(case: Case) -> Derived | str:
    """Return the case of J·v, forward mode of the case, or why there is none."""
    return _Builder(case, "fwddiff").build()


def gradient_case(case: Case) -> Derived | str:
    """Return the case of the gradient, reverse mode of the case: adjoints of by-value inputs go to memory."""
    return _Builder(case, "autodiff").build()


class _Builder:
    """Writes the wrapper function."""

    def __init__(self, case: Case, kind: str) -> None:
        self.case = case
        self.kind = kind
        self.parameters: list[str] = []
        self.passed: list[str] = []
        self.arguments: list[Argument] = []
        self.shadow_of: list[int] = []
        self.scalars: list[int] = []
        self.needs: dict[str, str] = {}
        self.lines: list[str] = []

    def build(self) -> Derived | str:
        case = self.case
        if case.returns is not None and not is_scalar_float(case) and any(leaf.is_float for leaf in case.return_leaves):
            return "the result is an aggregate"
        try:
            signature = signature_of(case)
        except AdfuzzError as error:
            return str(error).split("\n", 1)[0]
        if signature.requests:
            return "the case asks for derivatives itself"
        for index, (argument, parameter) in enumerate(zip(case.arguments, signature.parameters, strict=True)):
            if (
                not isinstance(argument.layout, FloatLayout | IntegerLayout | PointerLayout)
                or "byval" in parameter.attributes
            ):
                return "an aggregate is passed by value"
            self._argument(index, argument, parameter.type)
        self.lines.insert(0, f"  %w = {self._call(signature.reference)}")
        return self._finish()

    def _argument(self, index: int, argument: Argument, type_text: str) -> None:
        active = argument.activity is not Activity.CONST and bool(argument.float_count)
        by_register = active and not argument.is_pointer
        activity = Activity.CONST
        if active:
            activity = Activity.OUT if by_register and self.kind == "autodiff" else Activity.DUP
        name = f"a{len(self.parameters)}"
        self._parameter(f"{type_text} %{name}", argument if active else replace(argument, activity=Activity.CONST), -1)
        self.passed += [f"i32 {self._marker(_MARKERS[activity])}", f"{type_text} %{name}"]
        if activity is Activity.DUP:
            name = f"a{len(self.parameters)}"
            self._parameter(f"{type_text} %{name}", replace(argument, name=f"d.{argument.name}", values=()), index)
            self.passed.append(f"{type_text} %{name}")
        elif activity is Activity.OUT:
            self.scalars.append(index)

    def _parameter(self, text: str, argument: Argument, shadow_of: int) -> None:
        self.parameters.append(text)
        self.arguments.append(argument)
        self.shadow_of.append(shadow_of)

    def _marker(self, name: str) -> str:
        if name not in self.needs:
            self.needs[name] = f"@{name} = external global i32"
            self.lines.append(f"  %{name} = load i32, ptr @{name}, align 4")
        return f"%{name}"

    def _call(self, reference: str) -> str:
        entry = f"__enzyme_{self.kind}_adfuzz_derived"
        self.needs[entry] = f"declare {self._result} @{entry}(...)"
        return f"call {self._result} (...) @{entry}(ptr {reference}, {', '.join(self.passed)})"

    @property
    def _result(self) -> str:
        """The type of the inner derivative's result."""
        if self.kind == "fwddiff":
            returns = self.case.returns
            return FLOAT_IR[returns.kind] if isinstance(returns, FloatLayout) else "void"
        types = [FLOAT_IR[str(self.case.arguments[i].layout)] for i in self.scalars]
        return "void" if not types else types[0] if len(types) == 1 else "{ " + ", ".join(types) + " }"

    def _finish(self) -> Derived:
        result = self._result
        call = self.lines.pop(0)
        returns: Layout | None = None
        if result == "void":
            call = call.replace("%w = ", "")
        after: list[str] = ["  ret void"]
        adjoints = -1
        if self.kind == "fwddiff" and result != "void":
            after = [f"  ret {result} %w"]
            returns = self.case.returns
        elif self.scalars:
            adjoints = len(self.parameters)
            fields = tuple(self.case.arguments[i].layout for i in self.scalars)
            layout = PointerLayout(StructLayout(fields))
            self._parameter("ptr %adjoints", Argument("adjoints", layout, Activity.DUP), -1)
            shape = "{ " + ", ".join(FLOAT_IR[str(field)] for field in fields) + " }"
            after = []
            for place, field in enumerate(fields):
                value = "%w"
                if len(fields) > 1:
                    value = f"%w{place}"
                    after.append(f"  {value} = extractvalue {result} %w, {place}")
                after.append(f"  %to{place} = getelementptr {shape}, ptr %adjoints, i32 0, i32 {place}")
                after.append(f"  store {FLOAT_IR[str(field)]} {value}, ptr %to{place}")
            after.append("  ret void")
        function = f"adfuzz.derived.{self.kind}"
        head = f"define {result if returns is not None else 'void'} @{function}({', '.join(self.parameters)}) {{"
        body = "\n".join([head, *self.lines, call, *after, "}"])
        text = "\n".join([self.case.text, *self.needs.values(), body, ""])
        derived = replace(
            self.case, name=f"{self.case.name}, {self.kind}", text=text, function=function, returns=returns,
            arguments=tuple(self.arguments), points=(), provenance={}, expectation="",
        )  # fmt: skip
        return Derived(derived, tuple(self.shadow_of), adjoints, tuple(self.scalars))
