"""Atomic read-modify-write: what becomes of the shadow when memory is exchanged, added to, or its extremum is kept.

An atomic reads the old value, perhaps writes a new one, and gives the old one back. The primal stays atomic. Additions
and exchanges of tangents are atomic too; where the primal decides whether to write (an extremum, compare and exchange),
the shadow follows its decision in plain steps, so derivatives of such code hold as long as threads do not race.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from adfuzz.ad.byte_moves import relaid
from adfuzz.analysis.activity import place_of
from adfuzz.errors import Unsupported
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder
from adfuzz.ir.instructions import AtomicRMW, Instruction
from adfuzz.ir.types import Type
from adfuzz.ir.values import Value

if TYPE_CHECKING:
    from adfuzz.ad.forward import ForwardSweep
    from adfuzz.ad.reverse import AugmentedSweep, ReverseSweep
    from adfuzz.ad.sweep import Sweep

WINS = {"fmax": "ogt", "fmin": "olt", "fmaximum": "ogt", "fminimum": "olt"}
"""The comparison (new with old) under which an extremum replaces what is there; at a tie the old one stays."""


def forward_atomic(sweep: ForwardSweep, i: Instruction) -> None:
    """Do on the shadow what the atomic does on the primal; its result's tangent is the shadow's old content."""
    sweep.copy(i)
    if not sweep.activity.is_memory_active(i.operands[0]) or atomic_category(sweep, i) == "plain":
        return
    sweep.shadows[i] = exchange_shadows(sweep, i)


def augment_atomic(sweep: AugmentedSweep, i: Instruction) -> None:
    """In the forward sweep of reverse mode: pointers are exchanged in the shadow too; floats are the reverse's work."""
    sweep.copy(i)
    if sweep.activity.is_memory_active(i.operands[0]) and atomic_category(sweep, i) == "pointer":
        sweep.shadows[i] = exchange_shadows(sweep, i)


def undo_atomic(r: ReverseSweep, i: Instruction) -> None:
    """Where the atomic wrote, the written value's adjoint is the shadow's; the old value's flows into memory."""
    pointer, value = i.operands[0], i.operands[-1]
    if not r.activity.is_memory_active(pointer) or atomic_category(r.sweep, i) != "float":
        return
    operation = i.operation if isinstance(i, AtomicRMW) else "cmpxchg"
    kind = r.adjoint_type(value) or r.compiler.kinds.adjoint_type(value)
    if kind is None:  # a constant's bits: what they replace is what the old value was
        kind = _part(r.adjoint_type(i), operation) or _float_of(value.type)
    old = r.adjoints.take(r.b, i)
    wrote: Value | None = None
    if operation == "cmpxchg":
        wrote = r.b.extract_value(r.lookup.value(i), (1,))
    elif operation in WINS:
        wrote = r.b.fcmp(WINS[operation], r.lookup.value(value), r.lookup.value(i))
    for lane, shadow in enumerate(r.shadow_places(pointer, kind)):
        amount: Value = r.b.load(kind, shadow, alignment=1)
        if wrote is not None:
            kept = r.b.select(wrote, values.zero(kind), amount)
            amount = r.b.select(wrote, amount, values.zero(kind))
            r.b.store(kept, shadow, 1)
        elif operation == "xchg":
            r.b.store(values.zero(kind), shadow, 1)
        r.adjoints.add(r.b, value, lane, r.b.fneg(amount) if operation == "fsub" else amount)
        if old is not None:
            back = r.b.extract_value(old[lane], (0,)) if operation == "cmpxchg" else old[lane]
            moved = relaid(r.b, r.compiler.layout, back, kind)
            if moved is None:
                raise _refusal(i, operation)
            r.compiler.accumulate(r.b, shadow, moved, 1)


def exchange_shadows(sweep: Sweep, i: Instruction) -> list[Value]:
    """Update the shadow memory as the atomic, which has been done, did with the primal's; the shadows of its result."""
    return [_exchange(sweep, i, lane) for lane in range(sweep.width)]


def _exchange(sweep: Sweep, i: Instruction, lane: int) -> Value:
    """Update one lane's shadow memory; return the shadow of the atomic's result."""
    b, pointer = sweep.b, i.operands[0]
    shadow, image = sweep.shadow(pointer)[lane], sweep.shadow(i.operands[-1])[lane]
    if isinstance(i.operands[-1], values.Constant) and i.operands[-1].type.is_integer:
        image = values.zero(image.type)
    type = image.type
    if sweep.is_checked(pointer):
        entry = sweep.target.entry
        nowhere = Builder(entry, entry.instructions[0] if entry.instructions else None).alloca(type)
        b.store(values.zero(type), nowhere)
        shadow = sweep.unless_inactive(pointer, shadow, shadow, nowhere)
    if isinstance(i, AtomicRMW) and i.operation in ("fadd", "fsub", "xchg"):
        again = i.copy()
        again.metadata = ()
        again.set_operand(0, shadow)
        again.set_operand(1, image)
        return b.insert(again)
    old = b.load(type, shadow, alignment=1)
    if isinstance(i, AtomicRMW):
        wrote = b.fcmp(WINS[i.operation], sweep.primal.of(i.operands[1]), sweep.primal.of(i))
        b.store(b.select(wrote, image, old), shadow, 1)
        return old
    made = sweep.primal.of(i)
    wrote = b.extract_value(made, (1,))
    b.store(b.select(wrote, image, old), shadow, 1)
    return b.insert_value(made, old, (0,))


def atomic_category(sweep: Sweep, i: Instruction) -> str:
    """What the atomic handles: `float` (or its bits), `pointer`, or `plain` numbers; refuses what is none of these."""
    value = i.operands[-1]
    operation = i.operation if isinstance(i, AtomicRMW) else "cmpxchg"
    if value.type.is_float:
        if operation not in ("fadd", "fsub", "xchg") and operation not in WINS:
            raise _refusal(i, operation)
        return "float"
    if value.type.is_pointer:
        return "pointer"
    kinds = sweep.compiler.kinds
    holds_float = kinds.adjoint_type(i) is not None or kinds.float_bits_type(value) is not None
    if kinds.is_mixed_word(value) or (holds_float and operation not in ("xchg", "cmpxchg")):
        raise _refusal(i, operation)
    if holds_float:
        return "float"
    if kinds.is_pointer_bits(value):
        return "pointer"
    if sweep.activity.may_vary(value) and kinds.kind(value).category != "integer":
        raise _refusal(i, operation)
    return "plain"


def _part(type: Type | None, operation: str) -> Type | None:
    """The type of the old value's adjoint."""
    if operation == "cmpxchg" and isinstance(type, ty.StructType):
        return type.elements[0]
    return type


def _float_of(type: Type) -> Type:
    """The float whose bits an integer of this size may hold."""
    sizes = {64: ty.DOUBLE, 32: ty.FLOAT, 16: ty.HALF}
    return sizes[type.bits] if isinstance(type, ty.IntegerType) else type


def _refusal(i: Instruction, operation: str) -> Unsupported:
    name = "cmpxchg" if operation == "cmpxchg" else f"atomicrmw {operation}"
    return Unsupported(
        "no-derivative", f"'{name}' on active memory", place_of(i),
        "use atomic additions of floating-point type, or mark the function inactive if it has no derivative",
    )  # fmt: skip
