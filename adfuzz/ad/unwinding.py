"""Exceptions that are caught become returns, so that what a function did before it threw can be undone.

An `invoke` whose landing pad can go on to a return calls, in the place of a function that may throw, a copy that comes
back with the exception in a slot; the exception is then raised again from there, with the same landing pad. A reverse
sweep so finds the tape of the call, whichever way it ended.

A function pointer that may lead to functions that throw is compared with them, and they are called directly. What the
library throws when memory is short stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterable

from adfuzz.ad.choices import address_taken, choose, let_unwind, named_functions, split_behind
from adfuzz.analysis import library
from adfuzz.analysis.activity import place_of
from adfuzz.errors import Unsupported
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder
from adfuzz.ir.clone import clone_function
from adfuzz.ir.instructions import Block, Call, Instruction, LandingPad
from adfuzz.ir.module import Function, Module
from adfuzz.ir.types import FunctionType
from adfuzz.ir.values import Value

_CPP = "__gxx_personality_v0"
_MOST = 64
"""Functions with which a pointer is compared."""
_LANDING = ty.struct((ty.PTR, ty.I32))
_THROWING = ("__cxa_throw", "__cxa_rethrow")
_SHORT_OF_MEMORY = ("bad_alloc", "length_error", "bad_array_new_length")


def return_where_thrown(module: Module, functions: Iterable[Function], untouched: set[Function]) -> None:
    """Rewrite the invokes of `functions`, and of those that they name, which catch what a function with a body throws;
    not calls of `untouched`."""
    catcher = _Catcher(module, untouched)
    for function in named_functions(functions):
        for i in [i for i in function.instructions if i.opcode == "invoke" and _reaches_return(i.successors[1])]:
            catcher.choose_thrower(i)
        caught = [i for i in function.instructions if catcher.may_catch(i)]
        if caught:
            slot = _slot(function)
            for i in caught:
                catcher.catch(function, i, slot)


class _Catcher:
    def __init__(self, module: Module, untouched: set[Function]) -> None:
        self.module = module
        self.untouched = untouched
        self._copies: dict[Function, Function] = {}
        self._throwing: dict[Function, bool] = {}
        self._taken: dict[FunctionType, list[Function]] | None = None

    def choose_thrower(self, i: Instruction) -> None:
        """Let a call through a pointer call the functions that may throw directly."""
        if not isinstance(i, Call) or not _throws(i) or isinstance(i.callee, Function) or i.tail == "musttail":
            return
        if self._taken is None:
            self._taken = address_taken(self.module)
        throwers = [f for f in self._taken.get(i.function_type, ()) if self._may_throw(f)]
        if len(throwers) > _MOST:
            raise Unsupported(
                "exceptions", f"{len(throwers)} functions may be called here, and throw what is caught", place_of(i),
                "catch exceptions in the functions that throw them, or call the function directly",
            )  # fmt: skip
        if throwers:
            choose(i, throwers)

    def may_catch(self, i: Instruction) -> bool:
        """Whether an invoke calls a function that may throw, and may go on to a return of the caller if it does."""
        return self._calls_thrower(i) and i.opcode == "invoke" and _reaches_return(i.successors[1])

    def _calls_thrower(self, i: Instruction) -> bool:
        if not isinstance(i, Call) or "nounwind" in i.function_attributes or i.tail == "musttail":
            return False
        callee = i.callee
        return isinstance(callee, Function) and i.function_type is callee.function_type and self._may_throw(callee)

    def _may_throw(self, function: Function) -> bool:
        """Whether a function with a body may throw, by itself or in what it calls."""
        if function.is_declaration or function.function_type.variadic or function in self.untouched:
            return False
        if "nounwind" in function.attributes:
            return False
        found = self._throwing.get(function)
        if found is None:
            self._throwing[function] = False  # while it is being decided: recursion adds nothing
            found = any(_throws(i) or self._calls_thrower(i) for i in function.instructions)
            self._throwing[function] = found
        return found

    def catch(self, function: Function, i: Instruction, slot: Value) -> None:
        """Let an invoke call the returning copy; behind it, what was thrown goes to the invoke's landing pad."""
        assert isinstance(i, Call) and i.parent is not None
        normal, unwind = i.targets
        b = Builder(i.parent, i)
        b.store(values.zero(ty.PTR), slot)
        test = function.add_block()
        made = self._call(i, slot)
        made.opcode, made.targets = "invoke", [test, unwind]
        _replace(i, made)
        for phi in normal.phis:
            phi.blocks = [test if block is made.parent else block for block in phi.blocks]
        thrown, dead = function.add_block(), function.add_block()
        exception = self._branch_if_thrown(test, slot, thrown, normal)
        b = Builder(thrown)
        kind = ty.function(ty.I32, (ty.PTR,))
        raise_again = self.module.declare("_Unwind_Resume_or_Rethrow", kind)
        b.insert(Call(kind, raise_again, (exception,), "", "invoke", (dead, unwind)))
        b = Builder(dead)  # it comes back where nobody catches
        is_cpp = getattr(function.personality, "name", "") == _CPP
        b.call(self.module.declare("_ZSt9terminatev" if is_cpp else "abort", ty.function(ty.VOID, ())))
        b.unreachable()
        for phi in unwind.phis:
            assert made.parent is not None
            phi.add_incoming(phi.value_from(made.parent), thrown)

    def _call(self, i: Call, slot: Value) -> Call:
        copy = self._copy(i.callee)
        made = Call(copy.function_type, copy, (*i.arguments, slot))
        made.calling_convention = i.calling_convention
        made.argument_attributes = [*i.argument_attributes, ()]
        made.function_attributes = _without_promises(i.function_attributes)
        made.origin = i.origin or i
        made.name, made.flags, made.metadata = i.name, i.flags, i.metadata
        return made

    @staticmethod
    def _branch_if_thrown(block: Block, slot: Value, thrown: Block, normal: Block) -> Value:
        b = Builder(block)
        exception = b.load(ty.PTR, slot)
        b.branch_if(b.icmp("ne", exception, values.zero(ty.PTR)), thrown, normal)
        return exception

    def _copy(self, source: Value) -> Function:
        """The function that comes back with what `source` throws, or null, in one more argument's place."""
        assert isinstance(source, Function)
        found = self._copies.get(source)
        if found is not None:
            return found
        kind = ty.function(source.result_type, (*source.function_type.parameters, ty.PTR))
        made, _ = clone_function(source, f"returning.{source.name}", kind)
        self._copies[source] = made
        made.attributes = _without_promises(source.attributes)
        made.return_attributes = ()
        made.arguments[-1].attributes = ("nocapture", '"enzyme_inactive"')
        slot = _slot(made)
        made.personality = source.personality or self._personality()
        for i in list(made.instructions):
            self.choose_thrower(i)
        for i in list(made.instructions):
            if isinstance(i, LandingPad):
                _catch_everything(i)
            elif i.opcode == "resume":
                assert i.parent is not None
                b = Builder(i.parent, i)
                self._leave(made, b, b.extract_value(i.operands[0], (0,)))
                i.erase()
            elif self._calls_thrower(i):
                if i.opcode == "invoke":
                    self.catch(made, i, slot)
                else:
                    self._pass_on(made, i, slot)
            elif i.opcode == "call" and _throws(i):
                self._intercept(made, i)
        return made

    def _leave(self, function: Function, b: Builder, exception: Value) -> None:
        b.store(exception, function.arguments[-1])
        b.ret(None if function.result_type is ty.VOID else values.zero(function.result_type))

    def _pass_on(self, function: Function, i: Instruction, slot: Value) -> None:
        """A plain call: what it threw leaves this function too."""
        assert isinstance(i, Call) and i.parent is not None
        Builder(i.parent, i).store(values.zero(ty.PTR), slot)
        made = self._call(i, slot)
        _replace(i, made)
        rest, thrown = split_behind(made), function.add_block()
        assert made.parent is not None
        self._leave(function, Builder(thrown), self._branch_if_thrown(made.parent, slot, thrown, rest))

    def _intercept(self, function: Function, i: Instruction) -> None:
        """A call that leaves the function by an exception: caught here, and given back."""
        assert isinstance(i, Call)
        pad = function.add_block()
        let_unwind(i, pad)
        b = Builder(pad)
        landed = b.insert(LandingPad(_LANDING, (("catch", values.zero(ty.PTR)),), False))
        self._leave(function, b, b.extract_value(landed, (0,)))

    def _personality(self) -> Value:
        """The language's, for functions that so far had nothing to do when they are left by an exception."""
        known = [f.personality for f in self.module.functions if f.personality is not None]
        return known[0] if known else self.module.declare(_CPP, ty.function(ty.I32, (), variadic=True))


def _catch_everything(i: LandingPad) -> None:
    """Let no exception pass the frame by."""
    made = LandingPad(
        i.type, [*zip(i.clauses, i.operands, strict=True), ("catch", values.zero(ty.PTR))], i.is_cleanup, i.name
    )
    made.origin = i.origin
    assert i.parent is not None
    i.parent.insert(i.parent.instructions.index(i), made)
    i.replace_all_uses_with(made)
    i.erase()


def _slot(function: Function) -> Value:
    return Builder(function.entry, function.entry.instructions[0]).alloca(ty.PTR, "")


def _throws(i: Instruction) -> bool:
    """Whether a call throws by itself: the library on the program's behalf, or what a function pointer leads to."""
    if not isinstance(i, Call) or "nounwind" in i.function_attributes:
        return False
    if not isinstance(i.callee, Function):
        return not isinstance(i.callee, values.InlineAsm)
    if not i.callee.is_declaration or "nounwind" in i.callee.attributes:
        return False
    name = library.callee_name(i)
    never_returns = "noreturn" in (
        *i.function_attributes,
        *i.callee.attributes,
    )  # a panic of Rust's, a helper that throws
    return (never_returns or name in _THROWING) and not any(word in name for word in _SHORT_OF_MEMORY)


def _reaches_return(block: Block) -> bool:
    seen: set[Block] = set()
    work = [block]
    while work:
        item = work.pop()
        if item not in seen:
            seen.add(item)
            if item.terminator.opcode == "ret":
                return True
            work += item.successors
    return False


_PROMISES = ("memory(", "noreturn", "willreturn", "mustprogress", "speculatable", "allocsize", "alloc-family")


def _without_promises(attributes: tuple[str, ...]) -> tuple[str, ...]:
    """The attributes that hold as well for a function that stores an exception and comes back."""
    return tuple(a for a in attributes if not a.strip('"').startswith(_PROMISES))


def _replace(old: Call, new: Call) -> None:
    block = old.parent
    assert block is not None
    block.insert(block.instructions.index(old), new)
    old.replace_all_uses_with(new)
    old.erase()
