"""Code from which no return can be reached needs no derivative: it goes into functions of its own, and stays as it is.

What only leads to a throw that nobody catches, or to the end of the program, is no part of what is differentiated: the
text of an exception's message is built there, say. In the copy from which derivatives are made, a call of an *ending*
stands in the place of such code; endings are inactive, and never differentiated. A call of a function that never comes
back ends its block.

What may be called where exceptions are caught keeps its endings, for they may go on to a return of the catcher; so does
code that stores floats where others may see them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from adfuzz.ad.choices import address_taken, named_functions
from adfuzz.ad.models import modelled_copy
from adfuzz.ad.sweep import is_cold
from adfuzz.analysis import library
from adfuzz.analysis.overwritten import base_objects
from adfuzz.ir import types as ty
from adfuzz.ir.builder import Builder
from adfuzz.ir.cfg import predecessors, remove_unreachable, reverse_postorder
from adfuzz.ir.clone import ValueMap, remap
from adfuzz.ir.instructions import Alloca, Block, Call, Instruction, LandingPad, Phi, Store, Terminator
from adfuzz.ir.module import Function, Module
from adfuzz.ir.values import Argument, MetadataOperand, Value

_MARKS = ('"enzyme_inactive"', '"adfuzz_ending"')
_KEPT = ("nounwind", "uwtable", "strictfp", "null_pointer_is_valid", '"target-', '"frame-pointer"')
"""How attributes begin that an ending has from its function."""
_BOUND_TO_FRAMES = ("llvm.va_start", "llvm.local", "llvm.returnaddress", "llvm.frameaddress", "llvm.sponentry",
                    "llvm.addressofreturnaddress", "llvm.eh.")  # fmt: skip
_UNCOMMON = frozenset(("catchswitch", "catchpad", "cleanuppad", "callbr", "indirectbr"))


def is_ending(function: Function) -> bool:
    """Whether a function was made of code from which no return can be reached."""
    return _MARKS[1] in function.attributes


class Endings:
    """Sets endings apart; `roots`: what is to be differentiated."""

    def __init__(self, module: Module, roots: Iterable[Function]) -> None:
        self._module = module
        functions = _with_copies(roots)
        self._never_return = _that_never_return(functions)
        self._guarded = _called_where_caught(module, functions)
        self._made: list[Function] = []

    def has(self, function: Function) -> bool:
        """Whether `set_apart` has something to do."""
        if function in self._guarded or any(i.opcode in _UNCOMMON for i in function.instructions):
            return False
        return any(map(self._ends_early, function.instructions)) or any(map(_may_go, _entries(function)))

    def set_apart(self, function: Function) -> None:
        """Let a function, a copy, call its endings."""
        for i in [i for i in function.instructions if self._ends_early(i)]:
            if i.parent is not None:
                _end_behind(i)
        remove_unreachable(function)
        for block in [block for block in _entries(function) if _may_go(block)]:
            self._replace(function, block)
        remove_unreachable(function)

    def forget(self) -> None:
        """Let endings be functions like others: what is differentiated next may catch what they throw."""
        for function in self._made:
            function.attributes = tuple(a for a in function.attributes if a not in _MARKS)

    def _ends_early(self, i: Instruction) -> bool:
        """Whether a call never comes back, and the code behind it does not say so."""
        return isinstance(i, Call) and i.callee in self._never_return and not is_cold(i)

    def _replace(self, function: Function, block: Block) -> None:
        """Let what goes to the block call an ending instead."""
        region = reverse_postorder(block)
        stub = Block("", function)
        outside = [b for b in predecessors(function.blocks)[block] if b not in region]
        function.blocks.insert(function.blocks.index(block), stub)
        chosen = [_chosen(phi, stub, outside) for phi in block.phis]
        used = _used(region)
        b = Builder(stub)
        b.call(self._ending(function, region, block.phis, used), (*chosen, *used))
        b.unreachable()
        for before in outside:
            terminator = before.terminator
            assert isinstance(terminator, Terminator)
            terminator.targets = [stub if target is block else target for target in terminator.targets]

    def _ending(self, function: Function, region: list[Block], phis: list[Phi], used: list[Value]) -> Function:
        """A function that does what `region` does; parameters: what its first block's phis choose, what it uses."""
        passed = (*phis, *used)
        kind = ty.function(ty.VOID, tuple(value.type for value in passed))
        made = Function(self._module.free_name(f"ending.{function.name}"), kind)
        self._module.add(made)
        self._made.append(made)
        made.linkage, made.personality, made.gc = "internal", function.personality, function.gc
        made.attributes = (*(a for a in function.attributes if a.startswith(_KEPT)), "noreturn", "cold", *_MARKS)
        start = made.add_block()
        images = ValueMap(zip(used, made.arguments[len(phis) :], strict=True))
        for block in region:
            images[block] = made.add_block(block.name)
        copies = [(block, i, i.copy()) for block in region for i in block.instructions if not _is_dropped(i)]
        for block, i, copy in copies:
            images[i] = copy
            copy.name = i.name
            _image(images, block).append(copy)
        for _, _, copy in copies:
            remap(copy, images)
        for phi, argument in zip(phis, made.arguments, strict=False):
            copy = images[phi]
            assert isinstance(copy, Phi)
            copy.add_incoming(argument, start)
        Builder(start).branch(_image(images, region[0]))
        remove_unreachable(made)
        return made


def _image(images: ValueMap, block: Block) -> Block:
    found = images[block]
    assert isinstance(found, Block)
    return found


def _chosen(phi: Phi, stub: Block, outside: Sequence[Block]) -> Value:
    """What a phi is when control comes from outside its region."""
    made = Phi(phi.type)
    for value, source in phi.incoming:
        if source in outside:
            made.add_incoming(value, source)
    return stub.append(made)


def _used(region: Sequence[Block]) -> list[Value]:
    """The values from elsewhere that a region uses, but for what the first block's phis choose."""
    inside = {i for block in region for i in block.instructions}
    found: dict[Value, None] = {}
    for block in region:
        for i in block.instructions:
            if isinstance(i, Phi):
                operands = [value for value, source in i.incoming if source in region]
            else:
                operands = [] if _is_dropped(i) else i.operands
            outer = (o for o in _parts(operands) if isinstance(o, Instruction | Argument) and o not in inside)
            found.update((o, None) for o in outer)
    return list(found)


def _parts(operands: Iterable[Value]) -> Iterator[Value]:
    for operand in operands:
        yield from operand.values if isinstance(operand, MetadataOperand) else (operand,)


def _is_dropped(i: Instruction) -> bool:
    return isinstance(i, Call) and library.called(i) in library.DROPPED_INTRINSICS and not i.users


# ------------------------------------------------------------------------------------------ where endings begin


def _entries(function: Function) -> list[Block]:
    """The blocks at which control, by other ways than an exception, leaves what may still return."""
    returning = _that_return(function)
    if function.entry not in returning:
        return [function.entry]
    return [
        block for block, before in predecessors(function.blocks).items()
        if block not in returning and not returning.isdisjoint(before)
        and not any(isinstance(i, LandingPad) for i in block.instructions)
    ]  # fmt: skip


def _that_return(function: Function) -> set[Block]:
    """The blocks from which a return can be reached."""
    before = predecessors(function.blocks)
    work = [block for block in function.blocks if block.terminator.opcode == "ret"]
    found: set[Block] = set()
    while work:
        block = work.pop()
        if block not in found:
            found.add(block)
            work += before[block]
    return found


def _may_go(entry: Block) -> bool:
    """Whether what follows can, and need, stand apart: it calls what would be differentiated, stores no floats that
    are seen elsewhere, and is not bound to its function."""
    region = reverse_postorder(entry)
    instructions = [i for block in region for i in block.instructions]
    return (
        any(map(_is_differentiated, instructions))
        and not any(map(_stores_floats_elsewhere, instructions))
        and not any(map(_is_bound, instructions))
        and not any(_is_bound_value(value) for value in _used(region))
    )


def _is_differentiated(i: Instruction) -> bool:
    if not isinstance(i, Call) or library.is_inactive(i) or is_cold(i):
        return False
    name = library.callee_name(i)
    return not (name.startswith("llvm.") or name in library.DEALLOCATORS or library.is_allocation(i))


def _stores_floats_elsewhere(i: Instruction) -> bool:
    if not isinstance(i, Store) or not i.value.type.scalar.is_float:
        return False
    bases = base_objects(i.pointer)
    return not all(isinstance(o, Alloca) or (isinstance(o, Call) and library.is_allocation(o)) for o in bases)


def _is_bound(i: Instruction) -> bool:
    return isinstance(i, Call) and library.callee_name(i).startswith(_BOUND_TO_FRAMES)


def _is_bound_value(value: Value) -> bool:
    if value.type is ty.TOKEN:
        return True
    facts = value.attributes if isinstance(value, Argument) else getattr(value, "flags", ())
    return any(fact.startswith(("swifterror", "inalloca")) for fact in facts)


# -------------------------------------------------------------------------------------- between functions


def _that_never_return(functions: Sequence[Function]) -> set[Value]:
    """The functions that leave by exceptions only, end the program, or run for ever."""
    found: set[Value] = set()
    calls = {f: {b: [i.callee for i in b.instructions if isinstance(i, Call)] for b in f.blocks} for f in functions}
    changed = True
    while changed:
        new = {f for f in functions if f not in found and not _may_return(f, calls[f], found)}
        found |= new
        changed = bool(new)
    return found


def _may_return(function: Function, calls: dict[Block, list[Value]], never_return: set[Value]) -> bool:
    work, seen = [function.entry], {function.entry}
    while work:
        block = work.pop()
        after: Sequence[Block] = block.successors
        if not never_return.isdisjoint(calls[block]):
            after = after[1:] if block.terminator.opcode == "invoke" else ()
        elif block.terminator.opcode == "ret":
            return True
        for successor in after:
            if successor not in seen:
                seen.add(successor)
                work.append(successor)
    return False


def _called_where_caught(module: Module, functions: Sequence[Function]) -> set[Function]:
    """The functions that may throw what is caught in one that then may return."""
    taken = address_taken(module)
    work: list[Function] = []
    for function in functions:
        returning = _that_return(function)
        for i in function.instructions:
            if isinstance(i, Call) and i.opcode == "invoke" and i.targets[1] in returning:
                work += [i.callee] if isinstance(i.callee, Function) else taken.get(i.function_type, ())
    return set(_with_copies(work))


def _with_copies(functions: Iterable[Function]) -> list[Function]:
    """What the functions name, and the copies in which models are called."""
    named = named_functions(functions)
    return named_functions([*named, *(copy for f in named if (copy := modelled_copy(f)) is not None)])


def _end_behind(i: Instruction) -> None:
    """Let nothing follow a call."""
    block = i.parent
    assert isinstance(i, Call) and block is not None and block.parent is not None
    if i.opcode == "invoke":
        end = block.parent.add_block()
        Builder(end).unreachable()
        i.targets = [end, i.targets[1]]
        return
    place = block.instructions.index(i) + 1
    for other in block.instructions[place:]:
        other.drop_operands()
    del block.instructions[place:]
    Builder(block).unreachable()
