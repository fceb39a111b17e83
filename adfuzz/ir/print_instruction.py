"""The text of one instruction: a table from opcode to a function that writes what follows the opcode."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from adfuzz.ir import instructions as ins
from adfuzz.ir import types as ty
from adfuzz.ir.instructions import BINARY, CASTS, DebugRecord, Instruction
from adfuzz.ir.print_value import Numbering, address_space, attachments, metadata_text, operand_text, typed
from adfuzz.ir.values import ConstantInt, Value

Write = Callable[[Numbering, Any], str]
WRITERS: dict[str, Write] = {}


def writes(*opcodes: str) -> Callable[[Write], Write]:
    """Enter a writer into the table."""

    def enter(write: Write) -> Write:
        for opcode in opcodes:
            WRITERS[opcode] = write
        return write

    return enter


def instruction_text(names: Numbering, instruction: Instruction) -> str:
    """Return the whole instruction, without indentation."""
    text = WRITERS[instruction.opcode](names, instruction)
    if instruction.type is not ty.VOID:
        text = f"{names.name(instruction)} = {text}"
    return text + attachments(instruction.metadata) if instruction.metadata else text


def record_text(names: Numbering, record: DebugRecord) -> str:
    """Return `#dbg_value(…)`."""
    return f"#{record.kind}({', '.join(metadata_text(names, operand) for operand in record.operands)})"


def _head(instruction: Instruction) -> str:
    """Return the opcode and its flags."""
    return " ".join((instruction.opcode, *instruction.flags)) if instruction.flags else instruction.opcode


def _list(names: Numbering, values: Iterable[Value]) -> str:
    return ", ".join([typed(names, value) for value in values])


def _labels(names: Numbering, blocks: Iterable[ins.Block]) -> str:
    return ", ".join([f"label {names.name(block)}" for block in blocks])


# -- arithmetic, aggregates, vectors


@writes(*BINARY)
def write_binary(names: Numbering, instruction: Instruction) -> str:
    left, right = instruction.operands
    return f"{_head(instruction)} {typed(names, left)}, {operand_text(names, right)}"


@writes("fneg", "freeze", "select", "extractelement", "insertelement", "shufflevector", "resume")
def write_operands(names: Numbering, instruction: Instruction) -> str:
    return f"{_head(instruction)} {_list(names, instruction.operands)}"


@writes(*CASTS)
def write_cast(names: Numbering, instruction: Instruction) -> str:
    return f"{_head(instruction)} {typed(names, instruction.operands[0])} to {instruction.type}"


@writes("icmp", "fcmp")
def write_compare(names: Numbering, instruction: ins.Compare) -> str:
    left, right = instruction.operands
    return f"{_head(instruction)} {instruction.predicate} {typed(names, left)}, {operand_text(names, right)}"


@writes("phi")
def write_phi(names: Numbering, instruction: ins.Phi) -> str:
    pairs = [f"[ {operand_text(names, value)}, {names.name(block)} ]" for value, block in instruction.incoming]
    return f"{_head(instruction)} {instruction.type} {', '.join(pairs)}"


@writes("extractvalue", "insertvalue")
def write_aggregate_access(names: Numbering, instruction: ins.AggregateAccess) -> str:
    path = "".join(f", {index}" for index in instruction.indices)
    return f"{instruction.opcode} {_list(names, instruction.operands)}{path}"


# -- memory


def _access(instruction: ins.MemoryAccess) -> str:
    """Return scope, ordering and alignment."""
    scope = f' syncscope("{instruction.sync_scope}")' if instruction.sync_scope else ""
    order = f" {instruction.ordering}" if instruction.ordering else ""
    failure = f" {instruction.failure_ordering}" if isinstance(instruction, ins.CompareExchange) else ""
    align = f", align {instruction.alignment}" if instruction.alignment else ""
    return f"{scope}{order}{failure}{align}"


def _words(instruction: ins.MemoryAccess) -> str:
    """Return `load atomic volatile ` and the like."""
    atomic = " atomic" if instruction.is_atomic and instruction.opcode in ("load", "store") else ""
    weak = " weak" if isinstance(instruction, ins.CompareExchange) and instruction.is_weak else ""
    volatile = " volatile" if instruction.is_volatile else ""
    return f"{instruction.opcode}{atomic}{weak}{volatile} "


@writes("alloca")
def write_alloca(names: Numbering, instruction: ins.Alloca) -> str:
    count = instruction.operands[0]
    text = f"{_head(instruction)} {instruction.allocated_type}"
    if not (isinstance(count, ConstantInt) and count.value == 1 and count.type is ty.I32):
        text += f", {typed(names, count)}"
    if instruction.alignment:
        text += f", align {instruction.alignment}"
    return text + (f", {instruction.type.text[4:]}" if instruction.type is not ty.PTR else "")


@writes("load")
def write_load(names: Numbering, instruction: ins.Load) -> str:
    return f"{_words(instruction)}{instruction.type}, {typed(names, instruction.pointer)}{_access(instruction)}"


@writes("store")
def write_store(names: Numbering, instruction: ins.Store) -> str:
    return f"{_words(instruction)}{_list(names, instruction.operands)}{_access(instruction)}"


@writes("atomicrmw")
def write_atomicrmw(names: Numbering, instruction: ins.AtomicRMW) -> str:
    operands = _list(names, instruction.operands)
    return f"{_words(instruction)}{instruction.operation} {operands}{_access(instruction)}"


@writes("cmpxchg")
def write_cmpxchg(names: Numbering, instruction: ins.CompareExchange) -> str:
    return f"{_words(instruction)}{_list(names, instruction.operands)}{_access(instruction)}"


@writes("fence")
def write_fence(names: Numbering, instruction: ins.Fence) -> str:
    scope = f'syncscope("{instruction.sync_scope}") ' if instruction.sync_scope else ""
    return f"fence {scope}{instruction.ordering}"


@writes("getelementptr")
def write_getelementptr(names: Numbering, instruction: ins.GetElementPtr) -> str:
    return f"{_head(instruction)} {instruction.source_type}, {_list(names, instruction.operands)}"


@writes("va_arg")
def write_va_arg(names: Numbering, instruction: Instruction) -> str:
    return f"va_arg {typed(names, instruction.operands[0])}, {instruction.type}"


# -- control flow


@writes("ret")
def write_ret(names: Numbering, instruction: Instruction) -> str:
    return f"ret {_list(names, instruction.operands) or 'void'}"


@writes("br")
def write_br(names: Numbering, instruction: ins.Terminator) -> str:
    condition = f"{_list(names, instruction.operands)}, " if instruction.operands else ""
    return f"br {condition}{_labels(names, instruction.targets)}"


@writes("switch")
def write_switch(names: Numbering, instruction: ins.Switch) -> str:
    cases = "".join(
        f"    {typed(names, case)}, label {names.name(block)}\n"
        for case, block in zip(instruction.cases, instruction.targets[1:], strict=True)
    )
    default = names.name(instruction.targets[0])
    return f"switch {typed(names, instruction.operands[0])}, label {default} [\n{cases}  ]"


@writes("indirectbr")
def write_indirectbr(names: Numbering, instruction: ins.Terminator) -> str:
    return f"indirectbr {typed(names, instruction.operands[0])}, [{_labels(names, instruction.targets)}]"


@writes("unreachable")
def write_unreachable(names: Numbering, instruction: Instruction) -> str:
    return "unreachable"


# -- exceptions


@writes("landingpad")
def write_landingpad(names: Numbering, instruction: ins.LandingPad) -> str:
    text = f"landingpad {instruction.type}"
    if instruction.is_cleanup:
        text += "\n          cleanup"
    for kind, value in zip(instruction.clauses, instruction.operands, strict=True):
        text += f"\n          {kind} {typed(names, value)}"
    return text


@writes("catchswitch")
def write_catchswitch(names: Numbering, instruction: ins.CatchSwitch) -> str:
    handlers = instruction.targets[:-1] if instruction.has_unwind else instruction.targets
    unwind = f"label {names.name(instruction.targets[-1])}" if instruction.has_unwind else "to caller"
    parent = operand_text(names, instruction.operands[0])
    return f"catchswitch within {parent} [{_labels(names, handlers)}] unwind {unwind}"


@writes("catchpad", "cleanuppad")
def write_funcletpad(names: Numbering, instruction: ins.FuncletPad) -> str:
    parent, *values = instruction.operands
    return f"{instruction.opcode} within {operand_text(names, parent)} [{_list(names, values)}]"


@writes("catchret")
def write_catchret(names: Numbering, instruction: ins.Terminator) -> str:
    return f"catchret from {operand_text(names, instruction.operands[0])} to {_labels(names, instruction.targets)}"


@writes("cleanupret")
def write_cleanupret(names: Numbering, instruction: ins.Terminator) -> str:
    unwind = _labels(names, instruction.targets) or "to caller"
    return f"cleanupret from {operand_text(names, instruction.operands[0])} unwind {unwind}"


# -- calls


@writes("call", "invoke", "callbr")
def write_call(names: Numbering, instruction: ins.Call) -> str:
    type = instruction.function_type
    parts = [
        instruction.tail,
        _head(instruction),
        instruction.calling_convention,
        *instruction.return_attributes,
        address_space(names, instruction.callee.type),
        (type if type.variadic else type.result).text,
        f"{operand_text(names, instruction.callee)}({_arguments(names, instruction)})",
        names.group(instruction.function_attributes) if instruction.function_attributes else "",
        _bundles(names, instruction),
    ]
    return " ".join([part for part in parts if part]) + _destinations(names, instruction)


def _arguments(names: Numbering, instruction: ins.Call) -> str:
    texts: list[str] = []
    for value, attributes in zip(instruction.arguments, instruction.argument_attributes, strict=False):
        words = f"{' '.join(attributes)} " if attributes else ""
        texts.append(f"{value.type} {words}{operand_text(names, value)}")
    block = instruction.parent
    if instruction.tail == "musttail" and block and block.parent and block.parent.function_type.variadic:
        texts.append("...")
    return ", ".join(texts)


def _bundles(names: Numbering, instruction: ins.Call) -> str:
    if not instruction.bundles:
        return ""
    parts = [f'"{bundle.tag}"({_list(names, instruction.bundle_values(bundle))})' for bundle in instruction.bundles]
    return f"[ {', '.join(parts)} ]"


def _destinations(names: Numbering, instruction: ins.Call) -> str:
    if instruction.opcode == "invoke":
        normal, unwind = _labels(names, instruction.targets[:1]), _labels(names, instruction.targets[1:])
        return f"\n          to {normal} unwind {unwind}"
    if instruction.opcode == "callbr":
        others = _labels(names, instruction.targets[1:])
        return f"\n          to {_labels(names, instruction.targets[:1])} [{others}]"
    return ""
