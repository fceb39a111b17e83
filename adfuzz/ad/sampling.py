"""`__enzyme_trace` and `__enzyme_condition`: runs of probabilistic programs that tell what was drawn, and how likely.

A program draws by `__enzyme_sample(draw, density, name, arguments…)`, or takes a value for drawn by
`__enzyme_observe(value, density, name, arguments…)`. A copy of it draws alike, adds the logarithm `density(arguments…,
value)` to the likelihood, and tells the user's own functions: `__enzyme_insert_choice` of every value, `…_argument` and
`…_return` of the function, `…_call` of functions that draw, each of which has a trace of its own. A copy under
conditions takes the values that the observations have from there. A program that is run as it stands just draws.
"""

from __future__ import annotations

from functools import cached_property

from adfuzz.ad.checkpointed_loops import before, malformed
from adfuzz.ad.choices import split_behind
from adfuzz.ad.conversions import converted
from adfuzz.ad.entry import marker, resolve_function
from adfuzz.analysis.activity import place_of
from adfuzz.errors import Unsupported
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder
from adfuzz.ir.clone import clone_function
from adfuzz.ir.instructions import Block, Call, Instruction, Phi
from adfuzz.ir.layout import DataLayout
from adfuzz.ir.module import Function, GlobalVariable, Module
from adfuzz.ir.types import Type
from adfuzz.ir.values import Constant, ConstantString, InlineAsm, MetadataOperand, Value, constant_parts

SAMPLE, OBSERVE = "__enzyme_sample", "__enzyme_observe"

_PLACES = ("enzyme_trace", "enzyme_likelihood", "enzyme_observations")
_SHADOWED = ("enzyme_dup", "enzyme_dupnoneed")

_PURE = ("memory(", "nofree", "nosync", "willreturn", "speculatable", "mustprogress", "norecurse")
"""What may be true of a function, and not of one that tells a trace what it does."""

_INTERFACE: dict[str, tuple[Type, tuple[Type, ...]]] = {
    "newtrace": (ty.PTR, ()),
    "get_trace": (ty.PTR, (ty.PTR, ty.PTR)),
    "get_choice": (ty.I64, (ty.PTR, ty.PTR, ty.PTR, ty.I64)),
    "has_call": (ty.I1, (ty.PTR, ty.PTR)),
    "has_choice": (ty.I1, (ty.PTR, ty.PTR)),
    "insert_function": (ty.VOID, (ty.PTR, ty.PTR)),
    "insert_argument": (ty.VOID, (ty.PTR, ty.PTR, ty.PTR, ty.I64)),
    "insert_return": (ty.VOID, (ty.PTR, ty.PTR, ty.I64)),
    "insert_call": (ty.VOID, (ty.PTR, ty.PTR, ty.PTR)),
    "insert_choice": (ty.VOID, (ty.PTR, ty.PTR, ty.DOUBLE, ty.PTR, ty.I64)),
}
"""The user's functions for traces, behind `__enzyme_`: result and parameters."""


def write_out_trace(module: Module, call: Call) -> None:
    """`__enzyme_trace(f, arguments…, enzyme_trace, t, enzyme_likelihood, &l)`: f's result; t and l are filled."""
    _write_out(module, call, is_conditioned=False)


def write_out_condition(module: Module, call: Call) -> None:
    """`__enzyme_condition`: the same with `enzyme_observations, o`, a trace whose choices are taken."""
    _write_out(module, call, is_conditioned=True)


def draw_plainly(call: Call) -> None:
    """Put in the place of a sample what it draws, in that of an observation what is observed."""
    b = before(call)
    is_sample = _kind(call) == SAMPLE
    value = _draw(b, call) if is_sample else call.arguments[0]
    if call.users:
        call.replace_all_uses_with(converted(b, call, value, call.type))
    call.erase()


def _write_out(module: Module, call: Call, is_conditioned: bool) -> None:
    function = resolve_function(call.arguments[0]) if call.arguments else None
    if function is None or function.is_declaration or call.opcode != "call":
        raise malformed(call, "it needs a function with a body, and a call that does not throw")
    places, given = _read(call, function)
    wanted = _PLACES if is_conditioned else _PLACES[:2]
    missing = [name for name in wanted if name not in places]
    if missing:
        raise malformed(call, f"{missing[0]} is missing")
    b = before(call)
    arguments = [converted(b, call, v, p.type) for v, p in zip(given, function.arguments, strict=True)]
    made = b.call(Tracing(module).copy(function, is_conditioned), [*arguments, *(places[name] for name in wanted)])
    if call.users:
        if made.type is ty.VOID:
            raise malformed(call, f"'{function.name}' has no result")
        call.replace_all_uses_with(converted(b, call, made, call.type))
    call.erase()


def _read(call: Call, function: Function) -> tuple[dict[str, Value], list[Value]]:
    """The places after markers, and the function's arguments; shadows, which a run has no use for, are left out."""
    places: dict[str, Value] = {}
    given: list[tuple[str, Value]] = []
    rest, name = list(call.arguments[1:]), ""
    while rest:
        value = rest.pop(0)
        found = marker(value)
        if found in _PLACES and rest:
            places[found] = rest.pop(0)
        elif found in ("enzyme_const", *_SHADOWED):
            name = found
        elif found or isinstance(value, MetadataOperand):
            what = f"the marker '{found or value}' of probabilistic programs is not available"
            raise Unsupported("entry-point", what, place_of(call), "differentiate the density as an ordinary function")
        else:
            given.append((name, value))
            if name in _SHADOWED and rest:
                rest.pop(0)
            name = ""
    count = len(function.arguments)
    if len(given) > count:  # pointers without a marker have shadows
        kept: list[Value] = []
        while given:
            name, value = given.pop(0)
            kept.append(value)
            if not name and value.type.is_pointer and given:
                given.pop(0)
    else:
        kept = [value for _, value in given]
    if len(kept) != count:
        raise malformed(call, f"'{function.name}' takes {count} arguments, {len(kept)} are passed")
    return places, kept


def _is_named(i: Instruction, index: int) -> bool:
    """Whether an operand is the function that is called, or that an entry point of this file is to run."""
    if not isinstance(i, Call) or not isinstance(i.callee, Function):
        return False
    is_run = any(name in i.callee.name for name in ("__enzyme_trace", "__enzyme_condition"))
    return index == len(i.operands) - 1 or (is_run and index == 0)


def _kind(i: Instruction) -> str:
    """Whether an instruction samples or observes, or ""."""
    name = i.callee.name if isinstance(i, Call) and isinstance(i.callee, Function) and i.callee.is_declaration else ""
    return next((kind for kind in (SAMPLE, OBSERVE) if kind in name), "")


def _apply(b: Builder, call: Call, callee: Value, arguments: list[Value], result: Type) -> Value:
    """A call of what draws, or of a density."""
    function = resolve_function(callee)
    if function is None:
        kind = ty.function(result, tuple(a.type for a in arguments))
        return b.call(callee, arguments, function_type=kind)
    wanted = function.function_type.parameters
    if len(wanted) != len(arguments):
        raise malformed(call, f"'{function.name}' takes {len(wanted)} arguments, {len(arguments)} are passed")
    return b.call(function, [converted(b, call, v, type) for v, type in zip(arguments, wanted, strict=True)])


def _draw(b: Builder, call: Call) -> Value:
    if len(call.arguments) < 3:
        raise malformed(call, "it needs what draws, the density, and a name")
    return converted(b, call, _apply(b, call, call.arguments[0], list(call.arguments[3:]), call.type), call.type)


class Tracing:
    """Makes copies of functions that tell a trace what they do."""

    def __init__(self, module: Module) -> None:
        self.module = module
        self.layout = DataLayout(module.data_layout)

    def copy(self, source: Function, is_conditioned: bool) -> Function:
        """The copy, which takes besides a trace, the place of the likelihood and, conditioned, the observations."""
        name = f"adfuzz.{'conditioned' if is_conditioned else 'traced'}.{source.name}"
        found = self.module.globals.get(name)
        if isinstance(found, Function):
            return found
        extra = (ty.PTR,) * (3 if is_conditioned else 2)
        kind = ty.function(source.result_type, (*source.function_type.parameters, *extra))
        made, _ = clone_function(source, name, kind)
        made.attributes = tuple(a for a in source.attributes if not a.startswith(_PURE))
        own, places = made.arguments[: -len(extra)], made.arguments[-len(extra) :]
        instructions = list(made.instructions)
        b = Builder(made.entry, next(i for i in made.entry.instructions if i.opcode not in ("phi", "alloca")))
        self._tell(b, "insert_function", places[0], made)
        for argument in own:
            self._tell(b, "insert_argument", places[0], self._name(argument.name), *self._bytes(b, argument))
        for i in instructions:
            if i.opcode == "ret" and i.operands:
                b = Builder(_block(i), i)
                self._tell(b, "insert_return", places[0], *self._bytes(b, i.operands[0]))
            elif isinstance(i, Call) and _kind(i):
                self._choice(i, list(places))
            elif isinstance(i, Call) and isinstance(i.callee, Function) and self._draws(i.callee):
                self._call(i, list(places))
            elif isinstance(i, Call) and not isinstance(i.callee, Function | InlineAsm) and self._is_drawing_passed:
                raise Unsupported(
                    "entry-point", "a call through a pointer may draw, and the trace would not be told", place_of(i),
                    "call the function by its name",
                )  # fmt: skip
        return made

    @cached_property
    def _is_drawing_passed(self) -> bool:
        """Whether code or data hold the address of a function that draws, but to call or to trace it."""
        held: list[Value] = [v.initializer for v in self.module.variables if v.initializer is not None]
        for function in self.module.functions:
            for i in function.instructions:
                held += [o for n, o in enumerate(i.operands) if isinstance(o, Constant) and not _is_named(i, n)]
        functions = {part for value in held for part in constant_parts(value) if isinstance(part, Function)}
        return any(self._draws(function) for function in functions)

    def _choice(self, i: Call, places: list[Value]) -> None:
        """A sample or an observation: its value, the likelihood, and a choice of the trace."""
        is_sample = _kind(i) == SAMPLE
        if len(i.arguments) < 3 or i.opcode != "call":
            raise malformed(i, "it needs three arguments and more, and cannot throw")
        first, density, name = i.arguments[:3]
        trace, likelihood, *observations = places
        b = before(i)
        value = first
        if is_sample:
            value = self._observed(i, name, observations[0]) if observations else _draw(b, i)
            b = before(i)
        score = _apply(b, i, density, [*i.arguments[3:], value], ty.DOUBLE)
        score = converted(b, i, score, ty.DOUBLE)
        b.store(b.binary("fadd", b.load(ty.DOUBLE, likelihood), score), likelihood)
        self._tell(b, "insert_choice", trace, name, score, *self._bytes(b, value))
        if i.users:
            i.replace_all_uses_with(converted(b, i, value, i.type))
        i.erase()

    def _observed(self, i: Call, name: Value, observations: Value) -> Value:
        """The value that the observations have under the name, else what is drawn."""
        entry = i.function.entry
        place = Builder(entry, entry.instructions[0]).alloca(i.type, alignment=self.layout.align_of(i.type))
        front = _block(i)
        rest = split_behind(i)
        known, drawn = i.function.add_block(), i.function.add_block()
        b = Builder(front, i)
        has = self._tell(b, "has_choice", observations, name)
        b.branch_if(converted(b, i, has, ty.I1), known, drawn)
        b.at_end(known)
        size = values.integer(ty.I64, self.layout.store_size(i.type))
        self._tell(b, "get_choice", observations, name, place, size)
        taken = b.load(i.type, place)
        b.branch(rest)
        b.at_end(drawn)
        made = _draw(b, i)
        b.branch(rest)
        return self._joined(i, rest, ((taken, known), (made, drawn)))

    def _call(self, i: Call, places: list[Value]) -> None:
        """A function that draws: with a trace of its own, and the observations for it if there are some."""
        assert isinstance(i.callee, Function)
        if i.opcode != "call":
            raise malformed(i, "a function that draws cannot throw")
        trace, likelihood, *observations = places
        name = self._name(f"{i.name}.{i.callee.name}" if i.name else i.callee.name)
        b = before(i)
        own = self._tell(b, "newtrace")
        arguments: list[Value] = [*i.arguments, own, likelihood]
        if not observations:
            result: Value = b.call(self.copy(i.callee, False), arguments)
        else:
            front = _block(i)
            rest = split_behind(i)
            known, drawn = i.function.add_block(), i.function.add_block()
            b = Builder(front, i)
            has = self._tell(b, "has_call", observations[0], name)
            b.branch_if(converted(b, i, has, ty.I1), known, drawn)
            b.at_end(known)
            inner = self._tell(b, "get_trace", observations[0], name)
            taken = b.call(self.copy(i.callee, True), [*arguments, inner])
            b.branch(rest)
            b.at_end(drawn)
            made = b.call(self.copy(i.callee, False), arguments)
            b.branch(rest)
            result = self._joined(i, rest, ((taken, known), (made, drawn)))
            b = before(i)
        self._tell(b, "insert_call", trace, name, own)
        if i.users:
            i.replace_all_uses_with(result)
        i.erase()

    @staticmethod
    def _joined(i: Call, rest: Block, ends: tuple[tuple[Value, Block], ...]) -> Value:
        """One of two values at the start of `rest`, to whose start the instruction is moved."""
        _block(i).instructions.remove(i)
        rest.insert(0, i)
        if i.type is ty.VOID:
            return i
        phi = Phi(i.type)
        rest.insert(0, phi)
        for value, block in ends:
            phi.add_incoming(value, block)
        return phi

    def _draws(self, function: Function, seen: set[Function] | None = None) -> bool:
        """Whether a function, or one that it calls, samples or observes."""
        seen = set() if seen is None else seen
        if function in seen or function.is_declaration:
            return False
        seen.add(function)
        calls = [i for i in function.instructions if isinstance(i, Call)]
        return any(_kind(i) or (isinstance(i.callee, Function) and self._draws(i.callee, seen)) for i in calls)

    def _tell(self, b: Builder, name: str, *arguments: Value) -> Value:
        """A call of one of the user's functions for traces."""
        full = f"__enzyme_{name}"
        function = next((f for f in self.module.functions if full in f.name), None)
        if function is None:
            result, parameters = _INTERFACE[name]
            function = self.module.declare(full, ty.function(result, parameters))
        wanted = function.function_type.parameters
        if len(wanted) != len(arguments):
            raise Unsupported("bad-argument", f"'{function.name}' takes {len(arguments)} arguments")
        made = b.call(function, arguments)
        for index, (value, type) in enumerate(zip(arguments, wanted, strict=True)):
            if value.type is not type:
                made.set_operand(index, converted(Builder(b.block, made), made, value, type))
        return made

    def _bytes(self, b: Builder, value: Value) -> tuple[Value, Value]:
        """How a trace gets a value: its bits as a pointer where they fit, else a pointer to it; and its bytes."""
        size = self.layout.store_size(value.type)
        if value.type.is_pointer:
            return value, values.integer(ty.I64, 0)  # which it does not own
        if isinstance(value.type, ty.IntegerType | ty.FloatType) and size <= 8:
            bits = ty.integer(8 * size) if isinstance(value.type, ty.FloatType) else value.type
            number = value if bits is value.type else b.cast("bitcast", value, bits)
            number = number if bits is ty.I64 else b.cast("zext", number, ty.I64)
            return b.cast("inttoptr", number, ty.PTR), values.integer(ty.I64, size)
        entry = b.block.parent.entry if b.block.parent is not None else b.block
        place = Builder(entry, entry.instructions[0]).alloca(value.type)
        b.store(value, place)
        return place, values.integer(ty.I64, size)

    def _name(self, text: str) -> Constant:
        data = text.encode() + b"\0"
        kind = ty.array(len(data), ty.I8)
        made = GlobalVariable(self.module.free_name("adfuzz.name"), kind, ConstantString(kind, data), True)
        made.linkage = "private"
        self.module.add(made)
        return made


def _block(i: Instruction) -> Block:
    assert i.parent is not None
    return i.parent
