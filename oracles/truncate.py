"""Cuts a case short: the same function up to one execution of one instruction, whose value it then returns.

`events` lists what can be cut at, in the order in which it happens at a point; `truncated` makes the case. Instructions
without a float value (stores, calls for their effect) are cut behind: the case then returns 0 and its memory tells.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from adfuzz.interp import evaluate
from adfuzz.interp.program import place_of
from adfuzz.ir import llvm
from adfuzz.ir import types as ty
from adfuzz.ir.builder import Builder, constant_float, constant_int
from adfuzz.ir.cfg import remove_unreachable
from adfuzz.ir.clone import clone_function
from adfuzz.ir.instructions import Alloca, Block, Call, Instruction, Phi
from adfuzz.ir.module import Function, Module
from adfuzz.ir.printer import print_module
from adfuzz.ir.types import Type
from adfuzz.ir.values import ConstantInt, Value
from adfuzz.model import Activity, Argument, ArrayLayout, Case, FloatLayout, IntegerLayout, Point, PointerLayout

CUT = "adfuzz.truncated"
_KINDS = {"half": "f16", "bfloat": "bf16", "float": "f32", "double": "f64", "x86_fp80": "f80", "fp128": "f128"}
_EFFECTS = ("store", "atomicrmw", "cmpxchg")


@dataclass(frozen=True)
class Event:
    """One execution of the instruction at (block, index): the `turn`-th of `turns`. `order` sorts events by time."""

    block: int
    index: int
    turn: int
    turns: int
    order: tuple[int, int]
    text: str
    place: str
    callee: str = ""  # the function of the module that it calls

    def __str__(self) -> str:
        when = f", at its {_ordinal(self.turn)} of {self.turns} executions" if self.turns > 1 else ""
        return f"`{self.text}` ({self.place}{when})"


def _ordinal(number: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10 if number % 100 not in (11, 12, 13) else 0, "th")
    return f"{number}{ending}"


def events(case: Case, point: Point) -> list[Event]:
    """Return the first and the last execution of every instruction that can be cut at, as the interpreter runs them."""
    module = llvm.load_text(case.text)
    function = module.function(case.function)
    turns = _turns(case, module, function, point)
    found: list[Event] = []
    for number, block in enumerate(llvm.load_text(case.text).function(case.function).blocks):
        count, first, last = turns[number]
        for index, instruction in enumerate(block.instructions):
            if not count or not _can_cut(instruction):
                continue
            where = place_of(instruction)
            place = f"@{where.function}, block %{where.block}"
            callee = _callee(instruction)
            for turn, time in {1: first, count: last}.items():
                text = where.instruction
                found.append(Event(number, index, turn, count, (time, index), text, place, callee))
    return sorted(found, key=lambda event: event.order)


def _callee(instruction: Instruction) -> str:
    if isinstance(instruction, Call) and isinstance(instruction.callee, Function):
        return "" if instruction.callee.is_declaration else instruction.callee.name
    return ""


def _can_cut(instruction: Instruction) -> bool:
    if instruction.is_terminator:
        return False
    kind = instruction.type
    if isinstance(kind, ty.VectorType):
        kind = kind.element
    if isinstance(kind, ty.FloatType):
        return kind.text in _KINDS
    is_call = instruction.opcode == "call" and instruction.type is ty.VOID
    return instruction.opcode in _EFFECTS or (is_call and not _is_marker(instruction))


def _is_marker(instruction: Instruction) -> bool:
    callee = instruction.callee if isinstance(instruction, Call) else None
    name = callee.name if isinstance(callee, Function) else ""
    return name.startswith(("llvm.lifetime", "llvm.dbg", "llvm.assume", "llvm.experimental", "llvm.invariant"))


# ---------------------------------------------------------------------------------------------------------- counting


def _turns(case: Case, module: Module, function: Function, point: Point) -> list[tuple[int, int, int]]:
    """Run the function; return per block how often it ran and when first and last, counted in blocks."""
    blocks = list(function.blocks)
    kind = ty.function(function.result_type, (*function.function_type.parameters, ty.PTR))
    counting, values = clone_function(function, "adfuzz.counted", kind)
    counting.linkage = ""
    table = counting.arguments[-1]
    table.name = "adfuzz.turns"
    for number, block in enumerate(blocks):
        image = values.of(block)
        assert isinstance(image, Block)
        _count(image, table, 1 + 3 * number)
    size = 1 + 3 * len(blocks)
    turns = Argument("adfuzz.turns", PointerLayout(ArrayLayout(IntegerLayout(64), size)), Activity.CONST)
    counted = replace(
        case, text=print_module(module), function=counting.name, arguments=(*case.arguments, turns), points=()
    )
    found = evaluate(counted, (*point, (0,) * size), (), number="float").memory[-1].values
    return [(int(found[at]), int(found[at + 1]), int(found[at + 2])) for at in range(1, size, 3)]


def _count(block: Block, table: Value, at: int) -> None:
    """Insert: clock += 1; count[b] += 1; last[b] = clock; first[b] = clock when it is 0."""
    place = len(block.phis)
    while block.instructions[place].opcode == "landingpad":
        place += 1
    builder = Builder(block, block.instructions[place])

    def slot(index: int) -> Value:
        return builder.gep(ty.I64, table, (index,))

    one = ConstantInt(ty.I64, 1)
    clock = builder.add(builder.load(ty.I64, table), one)
    builder.store(clock, table)
    builder.store(builder.add(builder.load(ty.I64, slot(at)), one), slot(at))
    first = builder.load(ty.I64, slot(at + 1))
    is_new = builder.icmp("eq", first, ConstantInt(ty.I64, 0))
    builder.store(builder.select(is_new, clock, first), slot(at + 1))
    builder.store(clock, slot(at + 2))


# ----------------------------------------------------------------------------------------------------------- cutting


def truncated(case: Case, event: Event, points: Sequence[Point]) -> Case:
    """Return the case that stops at the event and returns its value (0 where it has none)."""
    module = llvm.load_text(case.text)
    source = module.function(case.function)
    chosen = source.blocks[event.block].instructions[event.index]
    result = _result(chosen)
    kind = ty.function(result, source.function_type.parameters)
    made, values = clone_function(source, CUT, kind)
    made.linkage = ""
    made.return_attributes = ()
    source.linkage = "internal"  # it goes when nothing calls it
    for block in made.blocks:
        _return_zero(block, result)
    image = values.of(chosen)
    assert isinstance(image, Instruction)
    _cut(made, image, event, result)
    remove_unreachable(made)
    text = print_module(module)
    return replace(
        case,
        name=f"{case.name}, cut",
        text=llvm.run_passes(text, ["global_dead_code_eliminate"]),
        function=made.name,
        returns=FloatLayout(_KINDS[result.text]),
        points=tuple(points),
        provenance={},
        expectation="",
    )


def _result(instruction: Instruction) -> Type:
    kind = instruction.type
    if isinstance(kind, ty.VectorType):
        kind = kind.element
    return kind if isinstance(kind, ty.FloatType) else ty.DOUBLE


def _return_zero(block: Block, result: Type) -> None:
    """Let a block that returned something else return 0."""
    if block.terminator.opcode == "ret":
        block.terminator.drop_operands()
        block.instructions.pop()
        Builder(block).ret(constant_float(result, 0.0))


def _cut(function: Function, at: Instruction, event: Event, result: Type) -> None:
    """Return behind the instruction, at the event's turn."""
    block = at.parent
    assert block is not None
    place = block.instructions.index(at) + 1
    while isinstance(block.instructions[place], Phi):
        place += 1
    rest = Block("adfuzz.rest", function)
    function.blocks.insert(function.blocks.index(block) + 1, rest)
    for instruction in block.instructions[place:]:
        instruction.parent = rest
        rest.instructions.append(instruction)
    del block.instructions[place:]
    for successor in dict.fromkeys(rest.successors):
        for phi in successor.phis:
            phi.blocks = [rest if source is block else source for source in phi.blocks]
    cut = function.add_block("adfuzz.cut")
    builder = Builder(block)
    if event.turn == 1:
        builder.branch(cut)
    else:
        entry = function.entry
        counter = entry.insert(0, Alloca(ty.I64, ConstantInt(ty.I32, 1), name="adfuzz.turn"))
        head = Builder(entry, entry.instructions[1])
        head.store(ConstantInt(ty.I64, 0), counter)
        turn = builder.add(builder.load(ty.I64, counter), ConstantInt(ty.I64, 1))
        builder.store(turn, counter)
        builder.branch_if(builder.icmp("eq", turn, constant_int(ty.I64, event.turn)), cut, rest)
    _return_value(Builder(cut), at, result)


def _return_value(builder: Builder, at: Instruction, result: Type) -> None:
    value: Value = at
    if isinstance(at.type, ty.VectorType):
        value = builder.extract_element(at, 0)
        for lane in range(1, at.type.count):
            value = builder.fadd(value, builder.extract_element(at, lane))
    elif not isinstance(at.type, ty.FloatType):
        value = constant_float(result, 0.0)
    builder.ret(value)
