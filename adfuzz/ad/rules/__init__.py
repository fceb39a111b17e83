"""The derivative table. A rule states, per argument and lazily, the linear map applied to a direction t.

    @rule("llvm.sqrt", *libm("sqrt"), domain=((0.1, 4.0),))
    def sqrt(x, *, y):              # x: the arguments as Terms, y: the result
        yield lambda t: t / (2 * y)  # one map per argument; None (or `inactive`) for one without derivative

For real element-wise operations the map is its own transpose, so one entry serves forward (t a tangent) and reverse
(t a cotangent), scalars and vectors, every float type. What a row reads is found by `needs`, never declared. Operations
that need more (memory, calls, phi, lane mixing) have no row: adfuzz.ad.rules.structural says why.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from adfuzz.ad.devices import plain_name
from adfuzz.ad.terms import Recording, Term
from adfuzz.analysis.library import REGISTERED
from adfuzz.ir.instructions import OPCODES, Call, Instruction
from adfuzz.ir.module import Function
from adfuzz.ir.types import Type, VectorType
from adfuzz.ir.values import MetadataOperand, Value
from adfuzz.registry import Registry

LinearMap = Callable[[Term], Term]
RuleFunction = Callable[..., Iterator[LinearMap | None]]
Domain = tuple[tuple[float, float], ...]


@dataclass(frozen=True, eq=False)
class Rule:
    """One row. `function(*arguments, y=result)` yields one map per argument; empty for `inactive` rows.

    `domain` is where to sample each argument in tests; integer arguments take whole numbers in theirs. Arguments beyond
    it are no numbers (a source file for error messages …).
    """

    name: str
    function: RuleFunction
    domain: Domain
    is_inactive: bool = False

    def __str__(self) -> str:
        """Where the row stands, as far as the registry's message needs it: powers.sqrt, inactive(llvm.floor)."""
        if self.is_inactive:
            return f"inactive({self.name})"
        return f"{self.function.__module__.rpartition('.')[2]}.{self.function.__name__}"

    @property
    def arity(self) -> int:
        """How many arguments the operation takes; -1 for inactive rows, which do not look."""
        return -1 if self.is_inactive else self.function.__code__.co_argcount

    def maps(self, arguments: Sequence[Term], result: Term) -> list[LinearMap | None]:
        """The maps of all arguments; missing ones at the end are None."""
        found = list(self.function(*arguments, y=result))
        return found + [None] * (len(arguments) - len(found))


RULES: Registry[Rule] = Registry("derivative rule", "adfuzz.ad.rules")


def rule(*names: str, domain: Domain = ((0.1, 2.0),)) -> Callable[[RuleFunction], RuleFunction]:
    """Enter a rule under opcodes (`fmul`), intrinsics without mangling (`llvm.sin`) and library names (`sinf`)."""

    def enter(function: RuleFunction) -> RuleFunction:
        RULES.register(*names)(Rule(names[0], function, domain))
        return function

    return enter


def inactive(*names: str) -> None:
    """State that these have derivative zero wherever they have one (floor, lround, llvm.ctpop, …)."""
    RULES.register(*names)(Rule(names[0], _no_maps, (), is_inactive=True))


def _no_maps(*arguments: Term, y: Term) -> Iterator[LinearMap | None]:
    return iter(())


def libm(*names: str) -> tuple[str, ...]:
    """The names of C library functions in all precisions, and glibc's `__x_finite` spellings."""
    forms = [form for name in names for suffix in PRECISIONS for form in (name + suffix, f"__{name}{suffix}_finite")]
    return tuple(callee_key(form) for form in forms)


PRECISIONS = ("", "f", "l", "f32", "f64", "f128", "f32x", "f64x")


def with_constrained(*operations: str) -> tuple[str, ...]:
    """Instructions or intrinsics together with their `llvm.experimental.constrained` forms.

    `constrained.fadd` differentiates as fadd does; the derivative is computed in the default rounding mode.
    """
    short = [operation.removeprefix("llvm.") for operation in operations]
    return (*operations, *(f"llvm.experimental.constrained.{name}" for name in short))


def rule_key(instruction: Instruction) -> str:
    """The name under which an instruction's rule would stand (see `callee_key` for calls); "" for an indirect call."""
    if not isinstance(instruction, Call):
        return instruction.opcode
    callee = instruction.callee
    return callee_key(callee.name) if isinstance(callee, Function) else ""


def callee_key(name: str) -> str:
    """Strip the overload mangling of an intrinsic: llvm.fma.v4f32 → llvm.fma; other names are themselves.

    Functions that are called like an instruction (glibc's narrowing `fadd`) stand under @fadd.
    """
    if not name.startswith("llvm."):
        return f"@{name}" if name in OPCODES else name
    parts = name.split(".")
    while len(parts) > 2 and _is_mangling(parts[-1]):
        parts.pop()
    return ".".join(parts)


def _is_mangling(part: str) -> bool:
    part = part.removeprefix("nx")
    if part.startswith("v") and part[1:2].isdigit():
        part = part[1:].lstrip("0123456789")
    head = part.rstrip("0123456789")
    return (head in ("f", "i", "p", "bf") and part != head) or part in ("ppcf128",)


def find_rule(instruction: Instruction) -> Rule | None:
    """The rule for an instruction or library call, if the table has one.

    A function that the module defines itself, or that is declared with another signature, is not the library's; unless
    the user says that it is like it ("enzyme_math"="sin").
    """
    key = rule_key(instruction)
    if isinstance(instruction, Call):
        callee = instruction.callee
        if not isinstance(callee, Function):
            return None
        if is_registered(callee):
            return None
        stated = stated_name(instruction)
        if stated:
            key = callee_key(stated)
        elif not callee.is_declaration:
            return None
    found = RULES.get(plain_name(key)) if key else None
    if found is None or found.is_inactive or not isinstance(instruction, Call):
        return found
    types = [operand.type for operand in rule_operands(instruction)]
    fits = instruction.type.is_float and len(types) == found.arity and any(type.is_float for type in types)
    numbers = all(type.is_float or type.is_integer for type in types[: len(found.domain)])
    alike = all(_lanes(type) == _lanes(instruction.type) for type in types if type.is_float)
    return found if fits and numbers and alike else None  # somebody else's function of the same name


def _lanes(type: Type) -> tuple[int, bool]:
    return (type.count, type.scalable) if isinstance(type, VectorType) else (0, False)


def is_registered(callee: Function) -> bool:
    """Whether the user has registered a derivative for a library function (see adfuzz.ad.registrations)."""
    return bool(callee.attributes) and REGISTERED in callee.attributes


_STATED = tuple(f'"{name}"="' for name in ("enzyme_math", "enzyme_function_like"))


def stated_name(call: Call) -> str:
    """The library function that a call is stated to be like, by an attribute of its own or of the callee; else ""."""
    callee = call.callee
    attributes = (*call.function_attributes, *(callee.attributes if isinstance(callee, Function) else ()))
    return next((a.split('"')[3] for a in attributes if a.startswith(_STATED)), "")


def rule_operands(instruction: Instruction) -> list[Value]:
    """The operands a rule sees: call arguments without metadata (rounding modes …), or all operands."""
    if not isinstance(instruction, Call):
        return list(instruction.operands)
    return [argument for argument in instruction.arguments if not isinstance(argument, MetadataOperand)]


RESULT = "result"


def needs(found: Rule, types: Sequence[Type], result: Type, active: Sequence[bool]) -> set[int | str]:
    """Which primal values the maps of the active arguments read: argument indices, and RESULT."""
    recording = Recording()
    arguments = [recording.leaf(str(i), type) for i, type in enumerate(types)]
    for is_active, map in zip(active, found.maps(arguments, recording.leaf(RESULT, result)), strict=True):
        if is_active and map is not None:
            direction = recording.leaf("", result)
            map(direction)
    return {label if label == RESULT else int(label) for label in recording.read}


def apply_map(linear: LinearMap, direction: Term, strong_zero: bool) -> Term:
    """The image of a direction; under `strong_zero` a zero direction has image zero, whatever the map's coefficient."""
    image = linear(direction)
    if not strong_zero or image is direction:
        return image
    return direction.compare("oeq", 0.0).where(0.0, image)
