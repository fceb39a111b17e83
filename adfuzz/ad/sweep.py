"""The forward sweep: a copy of the primal with shadows beside it, made block by block.

Shared by forward mode (shadows of everything active) and reverse mode (shadows of what holds pointers; float
derivatives are the reverse sweep's work). Handlers append to the current block: the primal instruction, then what
belongs to its shadow. `shadow(value)` is a list with one value per lane (width).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from adfuzz.ad.addresses import shadow_address, shadow_of_moved, unknown_address
from adfuzz.ad.bits_as_numbers import watch_bits_as_numbers
from adfuzz.ad.byte_lanes import is_pointer_among_floats
from adfuzz.ad.chosen_bits import watch_computed_bits, watch_lane
from adfuzz.ad.disguises import watch_disguise
from adfuzz.ad.distances import watch_distance
from adfuzz.ad.float_labels import FloatLabels
from adfuzz.ad.memory import number_parts
from adfuzz.ad.options import Key
from adfuzz.ad.survives import Role
from adfuzz.ad.torn import watch_torn
from adfuzz.ad.unshadowed import watch_unshadowed
from adfuzz.ad.words_as_numbers import WordsAsNumbers
from adfuzz.analysis import library
from adfuzz.analysis.activity import Activity, place_of, refuse_mixed
from adfuzz.analysis.pointers import holds_pointer
from adfuzz.analysis.torn_floats import torn_loads
from adfuzz.errors import Unsupported
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder
from adfuzz.ir.cfg import ControlFlow
from adfuzz.ir.clone import ValueMap, remap
from adfuzz.ir.instructions import (
    INTEGER_BINARY,
    Alloca,
    Block,
    Call,
    GetElementPtr,
    Instruction,
    Load,
    Phi,
    Store,
    Terminator,
)
from adfuzz.ir.module import Alias, Function, GlobalVariable
from adfuzz.ir.types import FunctionType, Type
from adfuzz.ir.values import Constant, ConstantExpression, Value
from adfuzz.model import Activity as ArgumentActivity

if TYPE_CHECKING:  # the compiler owns the sweeps; annotations only
    from adfuzz.ad.compiler import Compiler

Lanes = list[Value]


class Sweep:
    """Makes `target`'s blocks from `source`'s, with shadows. Subclasses say what else a handler emits."""

    is_reverse = False
    """Whether shadows of globals hold adjoints (which the reverse sweep adds to) or tangents."""

    def __init__(self, compiler: Compiler, key: Key, target: Function, activity: Activity, flow: ControlFlow) -> None:
        self.compiler = compiler
        self.key = key
        self.width = key.width
        self.source = key.function
        self.target = target
        self.activity = activity
        self.flow = flow
        self.layout = compiler.layout
        self.primal = ValueMap()
        self.shadows: dict[Value, Lanes] = {}
        self.compared: set[tuple[Value, Block]] = set()
        """Pointers in globals, and the blocks in which run time looks whether they have shadows."""
        self.b = Builder(Block())
        self.labels = FloatLabels(self)
        self.words = WordsAsNumbers(self)

    # -- the walk

    def run(self) -> None:
        """Emit all reachable blocks."""
        for block in self.flow.order:
            self.primal[block] = self.target.add_block(block.name)
        for block in self.flow.order:
            self.b.at_end(self.block(block))
            self.begin_block(block)
            for instruction in block.instructions:
                self.b.origin = instruction
                self.b.fast_math = self.fast_math(instruction)
                self.visit(instruction)
        self._finish_phis()

    def begin_block(self, block: Block) -> None:
        """Called before the first instruction of a block."""

    def block(self, block: Block) -> Block:
        """The copy of a source block."""
        made = self.primal[block]
        assert isinstance(made, Block)
        return made

    def visit(self, i: Instruction) -> None:
        """Emit the primal copy of `i` and its shadow."""
        self.watch_ahead(i)
        handler = _HANDLERS.get(i.opcode)
        if handler is not None:
            handler(self, i)
        else:
            self.copy(i)
            self.after_copy(i)
            if i.opcode == "trunc" and self.wants_shadow(i) and i.operands[0] in self.shadows:
                self.shadows.setdefault(i, self.copy_with_shadows(i, (0,)))
        self.watch(i)

    def watch_ahead(self, i: Instruction) -> None:
        """The same in front of an instruction."""
        self.labels.before(i)
        if isinstance(i, Load | Store | Call):
            watch_unshadowed(self, i)

    def watch(self, i: Instruction) -> None:
        """Behind an instruction: let run time see to what analysis can't."""
        if i.opcode in ("add", "sub"):
            watch_distance(self, i)
            watch_computed_bits(self, i)
        elif isinstance(i, Load):
            watch_disguise(self, i)
            watch_torn(self, i)
        elif i.opcode in INTEGER_BINARY:
            watch_computed_bits(self, i)
        elif i.opcode in ("sitofp", "uitofp", "bitcast"):
            watch_bits_as_numbers(self, i)
        elif i.opcode == "insertelement":
            watch_lane(self, i)
        self.words.behind(i)
        self.labels.behind(i)

    @cached_property
    def torn_loads(self) -> frozenset[Load]:
        """The loads that are certain to find bytes of another float."""
        return torn_loads(self.flow, self.layout)

    def copy(self, i: Instruction) -> Instruction:
        """Append a copy of `i` with mapped operands."""
        made = i.copy()
        self.compiler.survivors.dress(made, i, Role.PRIMAL)
        made.name = i.name
        if not isinstance(i, Phi):
            remap(made, self.primal)
        self.b.insert(made)
        self.primal[i] = made
        return made

    def after_copy(self, i: Instruction) -> None:
        """What an instruction without a handler needs beside its copy (arithmetic); nothing in a reverse's forward
        sweep."""

    def _finish_phis(self) -> None:
        for block in self.flow.order:
            for phi in block.phis:
                made = self.primal[phi]
                assert isinstance(made, Phi)
                for index, (value, origin) in enumerate(phi.incoming):
                    made.set_operand(index, self.primal.of(value))
                    made.blocks[index] = self.block(origin) if origin in self.primal else origin
                for shadow, lane in zip(self.shadows.get(phi, ()), range(self.width), strict=False):
                    assert isinstance(shadow, Phi)
                    for value, origin in phi.incoming:
                        self.b.at_exit(self.block(origin))
                        shadow.add_incoming(self.shadow(value)[lane], self.block(origin))
                self._drop_unreachable(made)

    def _drop_unreachable(self, phi: Phi) -> None:
        """Blocks that cannot be reached are not copied: neither are their phi entries."""
        if all(block.parent is self.target for block in phi.blocks):
            return
        kept = [(v, b) for v, b in phi.incoming if b.parent is self.target]
        phi.drop_operands()
        phi.blocks = []
        for value, block in kept:
            phi.add_incoming(value, block)

    def fast_math(self, i: Instruction) -> tuple[str, ...]:
        """The flags of the arithmetic that belongs to the derivative of `i`."""
        return derivative_flags(i) if self.compiler.options.fast_math else ()

    # -- what has a shadow

    def wants_shadow(self, value: Value) -> bool:
        """Whether `value` gets a shadow value in this sweep."""
        raise NotImplementedError

    def is_active(self, value: Value) -> bool:
        """Whether `value` takes part: active, and not known to be a plain integer."""
        if not self.activity.is_active(value):
            return False
        if not value.type.is_integer:
            return True
        kinds = self.compiler.kinds
        takes_part = self.activity.may_vary(value) and self.activity.is_useful(value)
        if not takes_part and kinds.holds_floats_only(value):
            return False
        return not kinds.is_plain_integer(value)

    def shadow(self, value: Value) -> Lanes:
        """The shadow of an operand, one value per lane; zero for inactive floats, the primal for inactive pointers."""
        found = self.shadows.get(value)
        if found is not None:
            return found
        if isinstance(value, Constant):
            return self._constant_shadow(value)
        if holds_pointer(value.type) or value.type.is_integer:
            own = self.primal.of(value)
            return [own if self.is_reverse else self.without_numbers(value, own)] * self.width
        return [values.zero(value.type)] * self.width

    def without_numbers(self, value: Value, image: Value) -> Value:
        """An image of an aggregate, in which its floats are zero."""
        kind = self.compiler.kinds.adjoint_type(value) if value.type.is_aggregate else None
        for part in number_parts(self.layout, value.type, kind):
            image = self.b.insert_value(image, values.zero(part.type), part.path)
        return image

    def _constant_shadow(self, value: Constant) -> Lanes:
        if isinstance(value, GlobalVariable):
            return [self.compiler.shadow_global(value, lane, self.is_reverse) for lane in range(self.width)]
        if isinstance(value, Function):
            return [self.compiler.shadow_function(value)] * self.width
        if isinstance(value, Alias):
            if value.kind == "ifunc":
                raise Unsupported(
                    "ifunc", f"which function '{value.name}' is, is chosen when the program is loaded (ifunc)",
                    remedy="compile for one processor (without target_clones), or call the version itself",
                )  # fmt: skip
            return self.shadow(value.target)
        if isinstance(value, ConstantExpression) and value.operands:
            bases = [self.shadow(operand) for operand in value.operands]
            return [
                ConstantExpression(
                    value.type, value.opcode, tuple(base[lane] for base in bases), value.source_type, value.flags
                )
                for lane in range(self.width)
            ]
        if value.type.is_float:
            return [values.zero(value.type)] * self.width
        if isinstance(value, values.ConstantAggregate):
            lanes = [self.shadow(element) for element in value.elements]
            return [
                values.ConstantAggregate(value.type, tuple(element[lane] for element in lanes))
                for lane in range(self.width)
            ]
        return [value] * self.width

    def each_lane(self, make: Callable[[int], Value]) -> Lanes:
        """Build one value per lane."""
        return [make(lane) for lane in range(self.width)]

    def copy_with_shadows(self, i: Instruction, shadowed: Sequence[int]) -> Lanes:
        """Per lane, append a copy of `i` in which the operands at `shadowed` are shadows, the others primal."""
        lanes: Lanes = []
        for lane in range(self.width):
            made = self.compiler.survivors.dress(i.copy(), i, Role.SHADOW)
            if isinstance(made, Call):  # an invoke's shadow cannot end the block: it is called before it
                made.opcode = "call"
                made.targets = []
                made.tail = ""
            for index, operand in enumerate(i.operands):
                image = self.shadow(operand)[lane] if index in shadowed else self.primal.of(operand)
                made.set_operand(index, image)
            self.b.insert(made)
            lanes.append(made)
        return lanes

    def emit_call(self, i: Call, callee: Value, arguments: list[Value], kind: FunctionType) -> Call:
        """Call a derivative in the place of `i`; for an invoke, the builder goes on in a block behind the normal edge.

        After that, `leave_call` goes to the invoke's normal successor.
        """
        if i.opcode != "invoke":
            return self.b.call(callee, arguments, function_type=kind)
        behind = self.target.add_block()
        made = Call(kind, callee, arguments, "", "invoke", (behind, self.block(i.targets[1])))
        self.b.insert(made)
        self.b.at_end(behind)
        return made

    def leave_call(self, i: Call) -> None:
        """End the block of an invoke whose call was replaced."""
        if i.opcode == "invoke":
            self.b.branch(self.block(i.targets[0]))

    def refuse(self, code: str, what: str, at: Instruction, remedy: str = "") -> Unsupported:
        """An error naming the instruction."""
        return Unsupported(code, what, place_of(at), remedy)

    # -- handlers

    def alloca(self, i: Instruction) -> None:
        assert isinstance(i, Alloca)
        self.copy(i)
        if self.activity.is_memory_active(i):
            size = self.alloca_size(i)
            self.shadows[i] = self.shadow_allocas(i, size)
            for lane in self.shadows[i]:
                self.fill_zero(lane, size)

    def shadow_allocas(self, i: Alloca, size: Value) -> Lanes:
        """One shadow of `size` bytes per lane, on the stack like the primal."""
        return self.copy_with_shadows(i, ())

    def alloca_size(self, i: Alloca) -> Value:
        """The bytes of an alloca."""
        element = self.layout.size_of(i.allocated_type)
        count = self.primal.of(i.operands[0])
        if isinstance(count, values.ConstantInt):
            return values.integer(ty.I64, element * count.value)
        wide = self.b.cast("zext", count, ty.I64)
        return self.b.mul(wide, values.integer(ty.I64, element))

    def fill_zero(self, pointer: Value, size: Value) -> None:
        """memset(pointer, 0, size)."""
        arguments = [pointer, values.integer(ty.I8, 0), size, values.integer(ty.I1, 0)]
        self.b.intrinsic("memset", ty.VOID, arguments, (pointer.type, size.type))

    def clear_allocated(self, block: Value, size: Value, facts: library.Allocator) -> None:
        """Zero the fresh memory of a shadow, of which `size` bytes were asked for."""
        data, length = self.allocated_data(block, facts), self.allocated_size(block, size, facts)
        if not facts.fill:
            self.fill_zero(data, length)
            return
        place, value = (
            (data, ty.I32) if facts.fill != "cuMemsetD8_v2" else (self.b.cast("ptrtoint", data, ty.I64), ty.I8)
        )
        kind = ty.function(ty.I32, (place.type, value, ty.I64))
        fill = self.compiler.module.declare(facts.fill, kind)
        self.b.call(fill, (place, values.integer(value, 0), length), function_type=kind)

    def mirror(self, i: Call) -> None:
        """Do on the shadows what a function that only moves pointers does on the primal."""
        self.copy(i)
        pointers = [n for n, a in enumerate(i.arguments) if a.type.is_pointer]
        if library.called(i) in library.HEADERS:
            pointers = [1]
        if any(self.activity.is_memory_active(i.arguments[n]) for n in pointers):
            self.refuse_mixed([i.arguments[n] for n in pointers], i)
            lanes = self.copy_with_shadows(i, pointers)
            if i.type is not ty.VOID:
                self.shadows[i] = lanes

    def pass_pointer(self, i: Call) -> None:
        """A call that returns its first argument: its shadow is that argument's, passed in the same way."""
        self.copy(i)
        if self.activity.is_memory_active(i):
            self.shadows[i] = self.copy_with_shadows(i, (0,))

    def cast_object(self, i: Call) -> None:
        """`__dynamic_cast`: the shadow of an object's other base lies as far from the shadow of the one at hand."""
        self.copy(i)
        if self.activity.is_memory_active(i):
            made, given, b = self.primal[i], self.primal.of(i.arguments[0]), self.b
            distance = b.sub(b.cast("ptrtoint", made, ty.I64), b.cast("ptrtoint", given, ty.I64))
            failed = b.icmp("eq", made, values.zero(ty.PTR))
            self.shadows[i] = [
                b.select(failed, made, b.gep(ty.I8, shadow, (distance,))) for shadow in self.shadow(i.arguments[0])
            ]

    def allocated_data(self, block: Value, facts: library.Allocator) -> Value:
        """Where the data of an allocation starts: the result itself, or what a header in it points to."""
        if facts.data < 0:
            return self.b.gep(ty.I8, block, (facts.kept,)) if facts.kept else block
        return self.b.load(ty.PTR, self.b.gep(ty.I8, block, (facts.data,)))

    def is_checked(self, pointer: Value) -> bool:
        """Whether run time decides if the memory has a shadow: it has none where the shadow pointer is the pointer."""
        return self.key.runtime_activity or self.activity.may_lack_shadow(pointer)

    def callee_key(self, i: Call, activities: tuple[ArgumentActivity, ...]) -> Key:
        """This function's key with what a callee needs: one that is handed pointers to memory that may have no shadow
        must check at run time."""
        passed = [a for a, k in zip(i.arguments, activities, strict=True) if k is ArgumentActivity.DUP]
        is_checked = self.key.runtime_activity or self.activity.reaches_memory_without_shadow(passed)
        return replace(
            self.key, arguments=activities, primal_return=i.type is not ty.VOID, runtime_activity=is_checked, steady=()
        )  # fmt: skip

    def allocated_size(self, block: Value, size: Value, facts: library.Allocator) -> Value:
        """How many bytes of an allocation can be used."""
        if facts.is_array:
            count = self.b.load(ty.I64, self.b.gep(ty.I8, block, (8,)))
            width = self.b.load(ty.IntegerType(16), self.b.gep(ty.I8, block, (18,)))
            return self.b.mul(count, self.b.cast("zext", width, ty.I64))
        if facts.is_memory:
            plain = block if block.type is ty.PTR else self.b.cast("addrspacecast", block, ty.PTR)
            width = self.b.call(self.compiler.runtime("adfuzz.element_of_memory"), (plain,))
            return self.b.mul(self.b.load(ty.I64, block), width)
        other = facts.header + facts.kept
        return self.b.sub(size, values.integer(size.type, other)) if other else size

    def refuse_mixed(self, pointers: Sequence[Value], at: Instruction) -> None:
        """Refuse to hand pointers to memory that may have no shadow to code that does not check."""
        if not self.key.runtime_activity:
            for pointer in pointers:
                refuse_mixed(self.activity, pointer, at)

    def unless_inactive(self, pointer: Value, shadow: Value, then: Value, other: Value) -> Value:
        """`then`, or `other` where the memory turns out to have no shadow."""
        if not self.is_checked(pointer):
            return then
        return self.b.select(self.b.icmp("eq", shadow, self.primal.of(pointer)), other, then)

    def load(self, i: Instruction) -> None:
        assert isinstance(i, Load)
        made = self.copy(i)
        if not self.wants_shadow(i):
            return
        if self.activity.is_memory_active(i.pointer):
            self.shadows[i] = self.copy_with_shadows(i, (0,))
        elif i.type.is_integer and self.compiler.kinds.is_mixed_word(i):
            # From memory without shadow: a pointer is its own shadow, a number's is zero.
            self.shadows[i] = [self.b.call(self.compiler.runtime("adfuzz.pointer_part"), (made,))] * self.width

    def store(self, i: Instruction) -> None:
        assert isinstance(i, Store)
        self.copy(i)
        if self.activity.is_memory_active(i.pointer):
            self.shadow_store(i)

    def shadow_store(self, i: Store) -> None:
        """Store the shadow of what a primal store stores."""
        raise NotImplementedError

    def pointer_arithmetic(self, i: Instruction) -> None:
        assert isinstance(i, GetElementPtr)
        self.copy(i)
        if self.wants_shadow(i):
            self.shadows[i] = shadow_of_moved(self, i) or self.copy_with_shadows(i, (0,))

    def linear(self, i: Instruction) -> None:
        """Casts, freeze, insert/extract, shuffle: the shadow is the same operation on shadows."""
        self.copy(i)
        if i.opcode == "inttoptr" and i.users and is_pointer_among_floats(i):
            raise unknown_address(self, i)
        if self.wants_shadow(i):
            if i.opcode == "inttoptr" and not isinstance(i.operands[0], Constant) and not self._is_address(i):
                raise unknown_address(self, i)
            data = {"extractelement": (0,), "insertelement": (0, 1), "shufflevector": (0, 1)}
            self.shadows[i] = self.copy_with_shadows(i, data.get(i.opcode, range(len(i.operands))))

    def _is_address(self, i: Instruction) -> bool:
        """Whether the integer that becomes a pointer has a shadow, or may do without."""
        number = i.operands[0]
        return number in self.shadows or self.is_checked(i) or not self.activity.is_active(number)

    def move_pointer_bits(self, i: Instruction) -> None:
        """Integer arithmetic on an address: its shadow moves by as many bytes as the primal.

        So a mask that aligns the primal moves the shadow alike, however that is aligned.
        """
        moved = shadow_address(self, i)
        if moved is not None:
            self.shadows[i] = moved

    def select(self, i: Instruction) -> None:
        self.copy(i)
        if self.wants_shadow(i):
            self.shadows[i] = self.copy_with_shadows(i, (1, 2))

    def phi(self, i: Instruction) -> None:
        assert isinstance(i, Phi)
        self.copy(i)
        if self.wants_shadow(i):
            self.shadows[i] = [self.insert_phi(i.type) for _ in range(self.width)]

    def insert_phi(self, type: Type) -> Phi:
        """An empty phi behind the phis of the current block."""
        made = Phi(type)
        made.origin = self.b.origin
        position = len(self.b.block.phis)
        self.b.block.insert(position, made)
        return made

    def call(self, i: Instruction) -> None:
        """Calls: see adfuzz.ad.calls."""
        raise NotImplementedError

    def ret(self, i: Instruction) -> None:
        """The end of the primal."""
        raise NotImplementedError

    def refuse_opcode(self, i: Instruction) -> None:
        raise self.refuse(
            "unsupported-instruction", f"'{i.opcode}' is not differentiated yet", i, "simplify the code or report it"
        )

    def plain(self, i: Instruction) -> None:
        """Instructions that have no shadow: comparisons, branches."""
        self.copy(i)


Handler = Callable[[Sweep, Instruction], None]


def _late(name: str) -> Handler:
    """A handler looked up on the subclass."""
    return lambda sweep, i: getattr(sweep, name)(i)


_HANDLERS: dict[str, Handler] = {
    "alloca": _late("alloca"),
    "load": _late("load"),
    "store": _late("store"),
    "getelementptr": _late("pointer_arithmetic"),
    "phi": _late("phi"),
    "select": _late("select"),
    "call": _late("call"),
    "invoke": _late("call"),
    "ret": _late("ret"),
    **dict.fromkeys(
        ("bitcast", "addrspacecast", "freeze", "extractvalue", "insertvalue", "extractelement", "insertelement",
         "shufflevector", "ptrtoint", "inttoptr", "fpext", "fptrunc"), _late("linear")),
    **dict.fromkeys(
        ("icmp", "fcmp", "fptoui", "fptosi", "uitofp", "sitofp", "br", "switch", "unreachable", "fence", "landingpad",
         "resume", "ptrtoaddr", "indirectbr", "callbr"), _late("plain")),
    **dict.fromkeys(
        ("va_arg", "catchswitch", "catchpad", "cleanuppad", "catchret", "cleanupret"),
         _late("refuse_opcode")),
    "atomicrmw": _late("atomic"),
    "cmpxchg": _late("atomic"),
}  # fmt: skip


_FAST = ("reassoc", "nsz", "arcp", "contract", "afn")
_REORDERED = frozenset(("fadd", "fsub", "fmul", "fneg"))


def derivative_flags(i: Instruction) -> tuple[str, ...]:
    """Fast-math flags that derivative arithmetic inherits: never nnan, ninf (false on derivatives).

    Reordering is inherited from sums and products only. Where a rule divides, (t * y) / (b * b) in place of t * (y / b)
    may overflow although neither the primal nor the derivative does.
    """
    flags = _FAST if "fast" in i.flags else tuple(flag for flag in i.flags if flag in _FAST)
    return flags if i.opcode in _REORDERED else tuple(flag for flag in flags if flag not in ("reassoc", "arcp"))


def is_cold(call: Call) -> bool:
    """Whether the call leads to `unreachable`: a panic or abort, after which no derivative is ever asked for."""
    if call.opcode != "invoke":
        return call.parent is not None and call.parent.terminator.opcode == "unreachable"
    block, seen = call.targets[0], set[Block]()
    while block not in seen and len(block.instructions) == 1:  # its normal edge may lead there through empty blocks
        seen.add(block)
        end = block.terminator
        if end.opcode == "unreachable":
            return True
        if not isinstance(end, Terminator) or len(end.targets) != 1:
            return False
        block = end.targets[0]
    return False


def is_dropped(call: Call) -> bool:
    """Whether derivative code leaves the call out."""
    return library.called(call) in library.DROPPED_INTRINSICS
