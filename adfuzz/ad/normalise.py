"""Bringing a copy of a function into the form the sweeps expect: simple operations, bodies, no poison lanes."""

from __future__ import annotations

from collections.abc import Callable

from adfuzz.ad.assembly import expand_assembly, is_simple_assembly
from adfuzz.ad.bodies import body_of, has_body
from adfuzz.ad.byte_lanes import expand_lanes, has_lanes
from adfuzz.ad.checked_copies import COPIES
from adfuzz.ad.endings import Endings
from adfuzz.ad.expand import EXPANDERS, expand, may_expand
from adfuzz.ad.labels import number_labels
from adfuzz.ad.predicated_memory import PREDICATED
from adfuzz.ad.rebuilt_floats import has_rebuilt, rewrite
from adfuzz.ad.upper_parts import upper_sum, write_upper_sum
from adfuzz.analysis.activity import place_of
from adfuzz.errors import Unsupported
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder
from adfuzz.ir.cfg import remove_unreachable, reverse_postorder
from adfuzz.ir.clone import clone_function
from adfuzz.ir.instructions import Block, Call, Instruction, Phi, Store
from adfuzz.ir.layout import DataLayout
from adfuzz.ir.merge import parse_type
from adfuzz.ir.module import Function
from adfuzz.ir.values import Value

EXPANDERS.update(PREDICATED | COPIES)


def normalise(function: Function, endings: Endings | None = None) -> Function:
    """Return `function` itself when nothing is to be done, else an equivalent internal copy, which calls its
    `endings`."""
    byval = any(_byval_type(a.attributes) for a in function.arguments)
    dead = len(reverse_postorder(function.entry)) != len(function.blocks)
    jumps = any(block.terminator.opcode == "indirectbr" for block in function.blocks)
    ends = endings is not None and endings.has(function)
    has_more = byval or dead or jumps or ends or any(test(i) for i in function.instructions for test in _TO_DO)
    if not has_more and not has_rebuilt(function):
        return function
    made, copies = clone_function(function, f"normal.{function.name}")
    remove_unreachable(made)
    if endings is not None and ends:
        endings.set_apart(made)
    if jumps:
        number_labels(function, made, copies)
    for argument in made.arguments:
        text = _byval_type(argument.attributes)
        if text:
            _copy_argument(made, argument.index, text)
    for block in list(made.blocks):
        terminator = block.terminator
        if isinstance(terminator, Call) and terminator.opcode == "invoke":
            _split_edge(made, block, terminator)
    for i in [i for i in made.instructions if is_simple_assembly(i)]:
        expand_assembly(i)
    for i in [i for i in made.instructions if _is_misfit(i)]:
        assert isinstance(i, Call)
        _fit(i)
    for i in [i for i in made.instructions if may_expand(i)]:
        expand(i)
    for i in [i for i in made.instructions if upper_sum(i)]:
        write_upper_sum(i)
    rewrite(made)
    for i in [i for i in made.instructions if _is_float_as_pointer(i)]:
        _store_bits(i)
    for i in [i for i in made.instructions if has_lanes(i)]:
        if i.parent is not None:
            expand_lanes(Builder(i.parent, i), i)
    for i in [i for i in made.instructions if _is_reduction(i)]:
        assert isinstance(i, Call)
        _expand_reduction(i)
    for i in [i for i in made.instructions if has_body(i)]:
        assert isinstance(i, Call) and made.module is not None
        body = body_of(i, made.module)
        assert body is not None
        i.set_operand(len(i.operands) - 1, body)
        i.function_attributes, i.tail = (), ""
    for i in made.instructions:
        for operand in _poison_operands(i):
            i.replace_operand(operand, _without_poison(operand))
    return made


def _is_invoke(i: Instruction) -> bool:
    return isinstance(i, Call) and i.opcode == "invoke"


def _is_float_as_pointer(i: Instruction) -> bool:
    """Whether a store of a pointer stores the bits of floats: what LLVM makes of copies by way of `void *`."""
    if not isinstance(i, Store) or not isinstance(i.value, Instruction) or i.value.opcode != "inttoptr":
        return False
    work, seen = [i.value.operands[0]], set[Value]()
    while work:
        value = work.pop()
        if value in seen or not isinstance(value, Instruction):
            continue
        seen.add(value)
        if value.opcode == "bitcast" and value.operands[0].type.is_float:
            return True
        if value.opcode in ("shufflevector", "extractelement", "insertelement", "freeze", "select", "phi"):
            work += value.operands
    return False


def _store_bits(i: Instruction) -> None:
    """Store the integers of which the pointers are made: the same bytes."""
    assert isinstance(i, Store) and isinstance(i.value, Instruction)
    made = i.value
    i.set_operand(0, made.operands[0])
    if not made.users:
        made.erase()


def _is_misfit(i: Instruction) -> bool:
    """Whether a function with fixed arguments is called as if it had other ones (as C without prototypes does)."""
    return (
        isinstance(i, Call)
        and isinstance(i.callee, Function)
        and not i.callee.is_declaration
        and not i.callee.function_type.variadic
        and i.callee.function_type is not i.function_type
        and not i.bundles
    )


def _fit(i: Call) -> None:
    """Pass what the function takes: surplus arguments are dropped, missing ones undefined. Other types are refused."""
    callee = i.callee
    assert isinstance(callee, Function)
    kind = callee.function_type
    passed = i.arguments[: len(kind.parameters)]
    fits = all(a.type is p for a, p in zip(passed, kind.parameters, strict=False))
    if not fits or (i.type is not kind.result and (i.type is not ty.VOID or i.opcode != "call")):
        raise Unsupported(
            "mismatched-call", f"'{callee.name}' is called as {i.function_type}, but is {kind}", place_of(i),
            "declare the function with the types that it has",
        )  # fmt: skip
    missing = [values.zero(p) for p in kind.parameters[len(passed) :]]
    made = Call(kind, callee, (*passed, *missing), i.name, i.opcode, i.targets, i.flags)
    made.calling_convention, made.function_attributes = i.calling_convention, i.function_attributes
    made.argument_attributes = [*i.argument_attributes[: len(passed)], *[()] * len(missing)]
    made.metadata, made.origin = i.metadata, i
    assert i.parent is not None
    i.parent.insert(i.parent.instructions.index(i), made)
    if i.type is not ty.VOID:
        i.replace_all_uses_with(made)
    i.erase()


_REDUCTIONS = {"fadd": "fadd", "fmul": "fmul", "fmax": "maxnum", "fmin": "minnum", "fmaximum": "maximum",
               "fminimum": "minimum"}  # fmt: skip


def _reduction(i: Instruction) -> str:
    name = i.callee.name if isinstance(i, Call) else ""
    return name.split(".")[3] if name.startswith("llvm.vector.reduce.f") else ""


def _is_reduction(i: Instruction) -> bool:
    return (
        _reduction(i) in _REDUCTIONS
        and isinstance(i.operands[-2].type, ty.VectorType)
        and not i.operands[-2].type.scalable
    )


def _expand_reduction(i: Call) -> None:
    """llvm.vector.reduce.f… as the chain of scalar operations that it means (in order, as LangRef says without
    reassoc)."""
    assert i.parent is not None
    b = Builder(i.parent, i)
    b.fast_math = i.flags
    operation = _REDUCTIONS[_reduction(i)]
    *start, vector = i.arguments
    assert isinstance(vector.type, ty.VectorType)
    lanes = [b.extract_element(vector, n) for n in range(vector.type.count)]
    total = start[0] if start else lanes.pop(0)
    for lane in lanes:
        if operation in ("fadd", "fmul"):
            total = b.binary(operation, total, lane)
        else:
            total = b.intrinsic(operation, lane.type, (total, lane), (lane.type,))
    i.replace_all_uses_with(total)
    i.erase()


def _poison_operands(i: Instruction) -> list[Value]:
    """Constant vectors with undefined lanes, shuffle masks included.

    Such a lane is never used by the primal, but its zero adjoint times poison would be added to a real lane.
    """
    return [o for o in dict.fromkeys(i.operands) if isinstance(o.type, ty.VectorType) and _has_poison(o)]


def _has_poison(value: Value) -> bool:
    if isinstance(value, values.SpecialConstant):
        return value.kind in ("undef", "poison")
    return isinstance(value, values.ConstantAggregate | values.ConstantSplat) and any(map(_has_poison, value.operands))


def _without_poison(value: Value) -> Value:
    """The constant with zero (for a mask: lane 0) in the place of what is undefined."""
    if isinstance(value, values.ConstantAggregate):
        elements = tuple(values.zero(e.type) if _has_poison(e) else e for e in value.elements)
        return values.ConstantAggregate(value.type, elements)
    return values.zero(value.type)


def _byval_type(attributes: tuple[str, ...]) -> str:
    for attribute in attributes:
        if attribute.startswith("byval("):
            return attribute[len("byval(") : -1]
    return ""


def _copy_argument(function: Function, index: int, text: str) -> None:
    """The callee's own copy of what the caller passes by value."""
    assert function.module is not None
    argument = function.arguments[index]
    argument.attributes = tuple(a for a in argument.attributes if not a.startswith("byval("))
    kind = parse_type(text, function.module)
    layout = DataLayout(function.module.data_layout)
    b = Builder(function.entry, function.entry.instructions[0])
    users = list(argument.users)
    copy = b.alloca(kind, f"{argument.name}.copy", alignment=max(16, layout.align_of(kind)))
    size = values.integer(ty.I64, layout.size_of(kind))
    b.intrinsic("memcpy", ty.VOID, (copy, argument, size, values.integer(ty.I1, 0)), (ty.PTR, ty.PTR, ty.I64))
    for user in users:
        user.replace_operand(argument, copy)


def _split_edge(function: Function, block: Block, invoke: Call) -> None:
    """Give the normal edge of an invoke a block of its own, where its result can be cached."""
    target = invoke.targets[0]
    middle = Block("", function)
    function.blocks.insert(function.blocks.index(block) + 1, middle)
    Builder(middle).branch(target)
    invoke.targets[0] = middle
    for phi in target.phis:
        assert isinstance(phi, Phi)
        phi.blocks = [middle if source is block else source for source in phi.blocks]


_TO_DO: tuple[Callable[[Instruction], object], ...] = (
    _is_invoke, is_simple_assembly, _is_misfit, may_expand, upper_sum, _is_float_as_pointer, has_lanes, _is_reduction,
    has_body, _poison_operands,
)  # fmt: skip
"""What is looked for in each instruction, in the order in which it is brought into form."""
