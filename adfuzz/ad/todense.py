"""`__enzyme_todense(load, store, arguments…)`: a pointer to dense memory that is not there, for sparse derivatives.

Every load of a number at byte `o` behind the pointer is a call `load(o, arguments…)`, every store of v `store(v, o,
arguments…)`. This is done when all derivatives are made, in the code that they have become: functions that are handed
such a pointer are copied, with the arguments behind their own. The pointer itself is an address that no memory has, one
for each call of the entry point, so that arithmetic and choices of pointers stay as they are; where several pointers
meet, run time tells them apart. Nothing is made sparse: loops run over all elements, and load and store see them all.

Behind a constant address that is passed beside such a pointer (`(double *)1` for a primal result that nobody wants)
nothing is stored; that nothing is made of what is loaded there is checked.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from adfuzz.ad.conversions import converted
from adfuzz.ad.dense_access import Access, Source, copy_routine, fill_routine, load_routine, store_routine
from adfuzz.ad.entry import resolve_function
from adfuzz.analysis import library
from adfuzz.analysis.activity import place_of
from adfuzz.errors import Unsupported
from adfuzz.ir import llvm, values
from adfuzz.ir import types as ty
from adfuzz.ir.builder import Builder
from adfuzz.ir.cfg import ControlFlow, remove_unreachable
from adfuzz.ir.clone import clone_function
from adfuzz.ir.instructions import AtomicRMW, Call, GetElementPtr, Instruction, Load, Phi, Store
from adfuzz.ir.layout import DataLayout
from adfuzz.ir.merge import merge_text
from adfuzz.ir.module import Function, Module
from adfuzz.ir.parser import parse_module
from adfuzz.ir.printer import print_module
from adfuzz.ir.types import Type
from adfuzz.ir.values import ConstantExpression, ConstantInt, Value

NAMES = ("__enzyme_todense", "__enzyme_post_sparse_todense")

Reached = dict[Value, Access]
"""The pointers that may be such ones, and which."""
_SAME = frozenset(("bitcast", "addrspacecast", "freeze"))
_PURE = frozenset("fadd fsub fmul fdiv fneg frem fpext fptrunc phi select insertelement extractelement".split())


def write_out_todense(text: str, file: str) -> str:
    """The module's text without calls of the entry point."""
    module = parse_module(text, file)
    for function in module.functions:
        function.attributes = tuple(a for a in function.attributes if a != "optnone")
    module = parse_module(llvm.promote(print_module(module)), file)  # pointers that variables hold are seen as values
    _Writer(module).run()
    return print_module(module)


def is_todense(function: Function) -> bool:
    """Whether a declaration is the entry point."""
    return function.is_declaration and any(name in function.name for name in NAMES)


@dataclass
class _Body:
    """A function in which such pointers are followed: where they begin, and the arguments of each source."""

    function: Function
    roots: Reached = field(default_factory=Reached)
    arguments: dict[Source, list[Value]] = field(default_factory=dict[Source, list[Value]])
    places: dict[Source, list[Value]] = field(default_factory=dict[Source, list[Value]])
    """Where the arguments stand in the function that calls the entry point."""


class _Writer:
    def __init__(self, module: Module) -> None:
        self.module = module
        self.layout = DataLayout(module.data_layout)
        self._sources: list[Source] = []
        self._copies: dict[tuple[Function, tuple[Access | None, ...]], Function] = {}
        self._work: list[_Body] = []

    def run(self) -> None:
        """Replace all calls of the entry point, and what is done with their results."""
        for function in [f for f in self.module.functions if not f.is_declaration]:
            instructions = (i for i in function.instructions if isinstance(i, Call))
            calls = [i for i in instructions if isinstance(i.callee, Function) and is_todense(i.callee)]
            if calls:
                body = _Body(function)
                for call in calls:
                    self._begin(body, call)
                remove_unreachable(function)
                self._work.append(body)
        while self._work:
            self._follow(self._work.pop())
        for declared in [f for f in self.module.functions if is_todense(f)]:
            if not declared.users:
                self.module.remove(declared)

    # -- where pointers begin

    def _begin(self, body: _Body, call: Call) -> None:
        """A call of the entry point becomes an address, and its arguments go to places of their own."""
        source = self._source(call)
        assert call.parent is not None
        b = Builder(call.parent, call)
        made: list[Value] = []
        for type, value in zip(source.argument_types, call.arguments[2:] * 2, strict=True):
            made.append(converted(b, call, value, type))
        entry = body.function.entry
        top = Builder(entry, entry.instructions[0])
        body.places[source] = [top.alloca(value.type) for value in made]
        for value, place in zip(made, body.places[source], strict=True):
            b.store(value, place)
        pointer = b.cast("inttoptr", values.integer(ty.I64, source.address), ty.PTR)
        assert isinstance(pointer, Instruction)
        body.roots[pointer] = Access((source,))
        if call.opcode == "invoke":
            b.branch(call.targets[0])
            for phi in call.targets[1].phis:
                kept = [(v, block) for v, block in phi.incoming if block is not call.parent]
                phi.drop_operands()
                phi.blocks = []
                for value, block in kept:
                    phi.add_incoming(value, block)
        call.replace_all_uses_with(pointer)
        call.erase()

    def _source(self, call: Call) -> Source:
        functions = [resolve_function(a) for a in call.arguments[:2]]
        load, store = functions if len(functions) == 2 else (None, None)
        if load is None or store is None or not call.type.is_pointer:
            raise _bad(call, "it needs a function that loads and one that stores, and gives a pointer")
        number, rest = load.result_type, len(call.arguments) - 2
        loaded, stored = load.function_type.parameters, store.function_type.parameters
        if (
            not isinstance(number, ty.FloatType) or len(loaded) != 1 + rest or len(stored) != 2 + rest
            or not loaded[0].is_integer or not stored[1].is_integer or stored[0] is not number
        ):  # fmt: skip
            raise _bad(call, "the functions are number load(offset, …) and store(number, offset, …), where … are the "
                       f"{rest} arguments that follow")  # fmt: skip
        source = Source(len(self._sources), number, load, store, (*loaded[1:], *stored[2:]))
        self._sources.append(source)
        return source

    # -- following them

    def _follow(self, body: _Body) -> None:
        """Replace what is done with such pointers in a function."""
        reached = self._reach(body)
        self._check_rounds(body, reached)
        users = dict.fromkeys(user for pointer in reached for user in pointer.users)
        nowhere = [
            i for i in users
            if isinstance(i, Load) and any(source.is_nowhere for source in reached[i.pointer].sources)
        ]  # fmt: skip
        for i in nowhere:
            self._check_unused(i, reached)
        for i in users:
            self._replace(body, reached, i)

    def _reach(self, body: _Body) -> Reached:
        """All pointers in the function that may be such ones."""
        reached: Reached = dict(body.roots)
        work = list(reached)
        while work:
            value = work.pop()
            for user in value.users:
                if not self._passes_on(user, value):
                    continue
                before = reached.get(user, Access(()))
                made = before.joined(reached[value])
                if made != before:
                    reached[user] = made
                    work.append(user)
        changed = True
        while changed:  # what may also be another pointer
            changed = False
            for value, access in list(reached.items()):
                if isinstance(value, Instruction) and not access.is_open and value not in body.roots:
                    options = _pointers_of(value)
                    if any(o not in reached and not isinstance(o, values.SpecialConstant) for o in options) or any(
                        reached[o].is_open for o in options if o in reached
                    ):
                        reached[value] = Access(access.sources, True)
                        changed = True
        return reached

    @staticmethod
    def _passes_on(user: Instruction, value: Value) -> bool:
        if isinstance(user, GetElementPtr):
            return user.pointer is value
        if user.opcode == "select":
            return value in user.operands[1:]
        return isinstance(user, Phi) or (user.opcode in _SAME and user.type.is_pointer)

    def _check_rounds(self, body: _Body, reached: Reached) -> None:
        """A pointer of one round of a loop may not live on in the next, which has other arguments."""
        if not body.places:
            return
        flow = ControlFlow(body.function)
        for value in reached:
            if isinstance(value, Phi) and value.parent is not None:
                for option, block in value.incoming:
                    if option in reached and value.parent in flow.dominators.order and (
                        flow.dominators.dominates(value.parent, block)
                    ) and any(s in body.places for s in reached[option].sources) and option is not value and (
                        any(isinstance(root, Instruction) and root.parent is not None and flow.in_cycle(root.parent)
                            for root in body.roots)
                    ):  # fmt: skip
                        raise _escapes(value, "it lives on in the next round of a loop, with other arguments")

    def _check_unused(self, i: Load, reached: Reached) -> None:
        """What is loaded from nowhere may only be stored there again."""
        seen: set[Value] = {i}
        work: list[Value] = [i]
        while work:
            value = work.pop()
            for user in value.users:
                kept = user.pointer if isinstance(user, Store) and user.value is value else None
                if kept in reached and all(source.is_nowhere for source in reached[kept].sources):
                    continue
                is_math = isinstance(user, Call) and library.called(user).startswith(("llvm.fma", "llvm.fmuladd"))
                if user.opcode not in _PURE and not is_math:
                    raise Unsupported(
                        "sparse-pointer", "the result that stands at a constant address is needed", place_of(user),
                        "pass memory for the primal result beside the pointer of __enzyme_todense",
                    )  # fmt: skip
                if user not in seen:
                    seen.add(user)
                    work.append(user)

    # -- what is done with a pointer

    def _replace(self, body: _Body, reached: Reached, i: Instruction) -> None:
        if i in reached or i.parent is None or i.opcode == "icmp":
            return
        b = Builder(i.parent, i)
        match i:
            case Load():
                i.replace_all_uses_with(self._load(b, body, reached[i.pointer], i.pointer, i.type, i))
                i.erase()
            case Store() if i.pointer in reached and i.value not in reached:
                self._store(b, body, reached[i.pointer], i.pointer, i.value, i)
                i.erase()
            case AtomicRMW() if i.operands[1] not in reached:
                old = self._load(b, body, reached[i.operands[0]], i.operands[0], i.type, i)
                self._store(b, body, reached[i.operands[0]], i.operands[0], _combined(b, i, old), i)
                i.replace_all_uses_with(old)
                i.erase()
            case Call():
                self._call(body, reached, i)
            case _ if i.opcode == "ptrtoint" and _is_only_compared(i):
                pass
            case _:
                raise _escapes(i, f"'{i.opcode}' lets it escape")

    def _load(self, b: Builder, body: _Body, access: Access, pointer: Value, type: Type, at: Instruction) -> Value:
        routine = load_routine(self.module, self.layout, access, type)
        if routine is None:
            raise _escapes(at, f"a {type} is loaded, which is no such number")
        return b.call(routine, [pointer, *self._arguments(b, body, access)])

    def _store(self, b: Builder, body: _Body, access: Access, pointer: Value, value: Value, at: Instruction) -> None:
        routine = store_routine(self.module, self.layout, access, value.type)
        if routine is None:
            raise _escapes(at, f"a {value.type} is stored, which is no such number")
        b.call(routine, [value, pointer, *self._arguments(b, body, access)])

    @staticmethod
    def _arguments(b: Builder, body: _Body, access: Access) -> list[Value]:
        """The arguments of the functions of all sources, here."""
        found: list[Value] = []
        for source in access.sources:
            if source in body.places:
                pairs = zip(source.argument_types, body.places[source], strict=True)
                found += [b.load(type, place) for type, place in pairs]
            else:
                found += body.arguments[source]
        return found

    def _call(self, body: _Body, reached: Reached, i: Call) -> None:
        name = library.called(i)
        if name in library.DROPPED_INTRINSICS and i.type is ty.VOID:
            i.erase()
            return
        if name in library.TRANSFERS or name in library.FILLS:
            i = self._as_loop(i, reached, name in library.FILLS)
        callee = i.callee
        if not isinstance(callee, Function) or callee.is_declaration or callee.function_type.variadic or i.bundles:
            what = callee.name if isinstance(callee, Function) else "a function that is not known here"
            raise _escapes(i, f"it is passed to {what}")
        accesses: list[Access | None] = []
        for argument in i.arguments:
            access = reached.get(argument)
            if access is None and _is_nowhere(argument) and not any(s.is_nowhere for s in self._sources):
                self._sources.append(Source(len(self._sources), None, None, None, ()))
            if access is None and _is_nowhere(argument):
                access = Access((next(s for s in self._sources if s.is_nowhere),))
                body.arguments.setdefault(access.sources[0], [])
            accesses.append(access)
        self._redirect(body, i, callee, accesses)

    def _redirect(self, body: _Body, i: Call, callee: Function, accesses: list[Access | None]) -> None:
        """Call the copy of a function that is handed such pointers."""
        key = (callee, tuple(accesses))
        sources = dict.fromkeys(source for access in accesses if access for source in access.sources)
        made = self._copies.get(key)
        if made is None:
            made = self._copies[key] = self._copy(callee, accesses, sources)
        assert i.parent is not None
        b = Builder(i.parent, i)
        passed: list[Value] = []
        for argument, access in zip(i.arguments, accesses, strict=True):
            is_nowhere = access is not None and access.sources[0].is_nowhere and _is_nowhere(argument)
            passed.append(_address(access.sources[0]) if access is not None and is_nowhere else argument)
        extra = self._arguments(b, body, Access(tuple(sources)))
        call = Call(made.function_type, made, [*passed, *extra], i.name, i.opcode, i.targets, i.flags)
        call.calling_convention = i.calling_convention
        call.return_attributes = ()
        call.argument_attributes = [
            tuple(a for a in attributes if a.startswith(("sret", "byval", "zeroext", "signext", "inreg")))
            for attributes in i.argument_attributes
        ] + [()] * len(extra)
        b.insert(call)
        i.replace_all_uses_with(call)
        i.erase()

    def _copy(self, source: Function, accesses: list[Access | None], sources: Iterable[Source]) -> Function:
        types = [type for s in sources for type in s.argument_types]
        kind = ty.function(source.result_type, (*source.function_type.parameters, *types))
        made, mapped = clone_function(source, f"sparse.{source.name}", kind)
        made.attributes, made.return_attributes = (), ()
        body = _Body(made)
        for old, access in zip(source.arguments, accesses, strict=True):
            new = mapped[old]
            assert isinstance(new, values.Argument)
            new.attributes = tuple(
                a for a in old.attributes if a.startswith(("sret", "byval", "zeroext", "signext", "inreg"))
            )
            if access is not None:
                body.roots[new] = access
        rest = list(made.arguments[len(source.arguments) :])
        for s in sources:
            body.arguments[s] = list(rest[: len(s.argument_types)])
            del rest[: len(s.argument_types)]
        self._work.append(body)
        return made

    def _as_loop(self, i: Call, reached: Reached, is_fill: bool) -> Call:
        """A copy or fill of memory as a call of a function that goes through the numbers."""
        pointers = i.arguments[:1] if is_fill else i.arguments[:2]
        numbers = {s.number for p in pointers if p in reached for s in reached[p].sources if s.number is not None}
        if len(numbers) > 1 or i.opcode != "call":
            raise _escapes(i, "numbers of several types are copied")
        number = numbers.pop() if numbers else ty.DOUBLE
        size = i.arguments[2]
        width = self.layout.store_size(number)
        if isinstance(size, ConstantInt) and size.value % width:
            raise _escapes(i, "a part of a number is copied")
        text = fill_routine(number, width) if is_fill else copy_routine(number, width)
        name = text.split("@", 1)[1].split("(", 1)[0]
        if name not in self.module.globals:
            merge_text(self.module, text)
        assert i.parent is not None
        b = Builder(i.parent, i)
        length = b.cast("zext", size, ty.I64)
        made = b.call(self.module.function(name), [i.arguments[0], i.arguments[1], length])
        i.erase()
        return made


def _pointers_of(i: Instruction) -> list[Value]:
    """The pointers of which an instruction that passes one on may give one."""
    if isinstance(i, GetElementPtr):
        return [i.pointer]
    return list(i.operands[1:] if i.opcode == "select" else i.operands)


def _is_nowhere(value: Value) -> bool:
    """Whether a pointer is a small constant number that is not null."""
    if not isinstance(value, ConstantExpression) or value.opcode != "inttoptr":
        return False
    number = value.operands[0]
    return isinstance(number, ConstantInt) and 0 < number.value < 4096


def _address(source: Source) -> Value:
    return ConstantExpression(ty.PTR, "inttoptr", (values.integer(ty.I64, source.address),))


def _is_only_compared(i: Instruction) -> bool:
    """Whether nothing but a comparison is made of an address as a number."""
    return all(
        user.opcode == "icmp" or (user.opcode in ("sub", "add", "and", "xor", "trunc") and _is_only_compared(user))
        for user in i.users
    )


_OPERATIONS = {"fadd": "fadd", "fsub": "fsub"}
_EXTREMA = {"fmax": "maxnum", "fmin": "minnum"}


def _combined(b: Builder, i: AtomicRMW, old: Value) -> Value:
    """What an atomic operation stores."""
    value = i.operands[1]
    if i.operation == "xchg":
        return value
    if i.operation in _OPERATIONS:
        return b.binary(_OPERATIONS[i.operation], old, value)
    if i.operation in _EXTREMA:
        return b.intrinsic(_EXTREMA[i.operation], old.type, (old, value), (old.type,))
    raise _escapes(i, f"'atomicrmw {i.operation}' is no operation on such a number")


def _bad(call: Call, what: str) -> Unsupported:
    assert isinstance(call.callee, Function)
    return Unsupported("bad-argument", f"in the call of {call.callee.name}: {what}", place_of(call))


def _escapes(i: Instruction, what: str) -> Unsupported:
    return Unsupported(
        "sparse-pointer", f"the pointer of __enzyme_todense cannot be followed: {what}", place_of(i),
        "pass it as it is, in a program compiled with -O1 or more; load and store numbers of the type that its "
        "functions have",
    )  # fmt: skip
