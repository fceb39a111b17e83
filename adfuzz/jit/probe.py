"""Builds the Probe of a Job: a driver `void @entry(ptr %table)` that asks an engine for one derivative, and its memory.

`table` has one 16-byte slot per value that the call needs (scalars by value, addresses of host-built buffers for all
else) and a last slot with the address of the result buffer. The entry point of the engine is declared variadic, under a
name of its own for every driver, with the result type of the calling convention:

    reverse      the derivatives of `out` arguments in order ([N x T] each when N > 1), after the primal result if asked
    forward      the tangent of the result ([N x T] when N > 1), after the primal result if asked
    split        augmentfwd returns {tape, primal result}; reverse (fwdsplit) takes the seed and the tape last
    batch        `dup` arguments are vectors: lane i gets its "shadow" i as input and gives "tangent" i as result

One value alone is returned bare, several as a struct. A struct that mixes R and [N x R] travels by sret.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import assert_never

from adfuzz.errors import Unsupported
from adfuzz.jit.images import Shape, shape_of
from adfuzz.jit.protocol import Buffer, Program, Relocation
from adfuzz.jit.signature import Signature, signature_of
from adfuzz.model import (
    Activity,
    EndLayout,
    FloatLayout,
    IntegerLayout,
    Job,
    Layout,
    Mode,
    Numbers,
    PointerLayout,
    Trial,
    Values,
    cells,
    leaves,
)

SLOT = 16
_MARKERS = {
    Activity.CONST: "enzyme_const",
    Activity.DUP: "enzyme_dup",
    Activity.DUPNONEED: "enzyme_dupnoneed",
    Activity.OUT: "enzyme_out",
}


_TANGENT_MODES = (Mode.FORWARD, Mode.FORWARD_SPLIT, Mode.BATCH)


@dataclass(frozen=True)
class Held:
    """A value of a layout placed in the program's memory: its shape, and where block i of it lies."""

    shape: Shape
    buffers: tuple[int, ...]
    slot: int  # table offset of a by-value scalar, or -1: block 0 is then a buffer and the slot holds its address
    by_value: bool


@dataclass(frozen=True)
class Produced:
    """A part of the result buffer: one value of `shape` at `offset`; what it is for is known by position."""

    shape: Shape
    offset: int


@dataclass(frozen=True)
class Probe:
    """A Program and how to read its trials back."""

    job: Job
    program: Program
    arguments: tuple[Held, ...]
    shadows: tuple[tuple[Held | None, ...], ...]  # [lane][argument]
    result: int  # buffer
    primal: Produced | None
    tangents: tuple[Produced, ...]  # per lane
    adjoints: tuple[tuple[Produced | None, ...], ...]  # [lane][argument]

    def read(self, buffers: Sequence[bytes], moved: Sequence[int], damage: str, held: int = 0) -> Values:
        """Turn the bytes after a trial into numbers; `moved` are the pointer fields that changed.

        A pointer of a shadow that changed although the primal's did not is damage: code wrote an adjoint over it.
        """
        relocations = self.program.relocations
        lost = [i for i in moved if relocations[i].shadow_of >= 0 and relocations[i].shadow_of not in moved]
        texts = [damage] if damage else []
        for index in lost:
            place = relocations[index]
            texts.append(f"pointer at offset {place.offset} of '{self.program.buffers[place.buffer].name}' changed")
        result = buffers[self.result]

        def produced(part: Produced | None) -> Numbers:
            if part is None:
                return ()
            block = part.shape.blocks[0]
            return part.shape.decode([result[part.offset : part.offset + block.size]])

        return Values(
            returned=produced(self.primal),
            tangents=tuple(produced(part) for part in self.tangents),
            adjoints=tuple(tuple(produced(part) for part in lane) for lane in self.adjoints),
            primal=tuple(_read_held(held, buffers) for held in self.arguments),
            shadows=tuple(tuple(() if h is None else _read_held(h, buffers) for h in lane) for lane in self.shadows),
            damage="; ".join(texts),
            held=held,
        )


def _read_held(held: Held, buffers: Sequence[bytes]) -> Numbers:
    blocks = [buffers[index] for index in held.buffers]
    if held.slot >= 0:
        blocks[0] = blocks[0][held.slot : held.slot + held.shape.blocks[0].size]
    return held.shape.decode(blocks)


def build_probe(job: Job, entry: str) -> Probe:
    """Return the probe of `job`; raise Unsupported where the convention has no way to ask for it."""
    return _Builder(job, entry).build()


@dataclass
class _Builder:
    """Collects memory and text while walking over the arguments once."""

    job: Job
    entry: str
    signature: Signature = field(init=False)
    lines: list[str] = field(default_factory=list[str])
    needs: dict[str, str] = field(default_factory=dict[str, str])
    buffers: list[Buffer] = field(default_factory=lambda: [Buffer("table", 0, 16)])
    relocations: list[Relocation] = field(default_factory=list[Relocation])
    arguments: list[Held] = field(default_factory=list[Held])
    shadows: list[list[Held | None]] = field(default_factory=list[list[Held | None]])  # [lane][argument]
    operands: list[list[str]] = field(default_factory=list[list[str]])  # per argument: the value, then shadows
    seed: Held | None = None
    primal: Produced | None = None
    tangents: list[Produced] = field(default_factory=list[Produced])
    adjoints: list[list[Produced | None]] = field(default_factory=list[list[Produced | None]])
    slots: int = 0
    loaded: int = 0

    def build(self) -> Probe:
        mode = self.job.request.mode
        self.signature = signature_of(self.job.case)
        self.check_request()
        self.place_arguments()
        seed = self.place_seed()
        result = self.place_results()
        self.buffers[0] = Buffer("table", self.slots, 16)
        self.emit(seed)
        program = Program(
            entry=self.entry,
            text=f"define void @{self.entry}(ptr %table) {{\n" + "\n".join(self.lines) + "\n  ret void\n}\n",
            needs=self.needs,
            buffers=tuple(self.buffers),
            relocations=tuple(self.relocations),
            trials=tuple(self.trial_bytes(trial) for trial in self.job.trials),
            lowered=mode is not Mode.PRIMAL or self.signature.requests,
        )
        return Probe(
            job=self.job,
            program=program,
            arguments=tuple(self.arguments),
            shadows=tuple(tuple(lane) for lane in self.shadows),
            result=result,
            primal=self.primal,
            tangents=tuple(self.tangents),
            adjoints=tuple(tuple(lane) for lane in self.adjoints),
        )

    @property
    def lanes(self) -> int:
        return 0 if self.job.request.mode is Mode.PRIMAL else self.job.request.width

    def place_arguments(self) -> None:
        """Give every argument and its shadows memory and load them."""
        self.shadows = [[] for _ in range(self.lanes)]
        for argument, activity, parameter in zip(
            self.job.case.arguments, self.job.request.activities, self.signature.parameters, strict=True
        ):
            first = len(self.relocations)
            alignment = _stated_alignment(parameter.attributes)
            primal = self.hold(argument.layout, argument.name, alignment)
            own = range(first, len(self.relocations))
            self.arguments.append(primal)
            texts = [self.load(primal, parameter.type)]
            for lane in range(self.lanes):
                held = None
                if activity in (Activity.DUP, Activity.DUPNONEED):
                    number = f" {lane}" if self.lanes > 1 else ""
                    held = self.hold(argument.layout, f"shadow{number} of {argument.name}", alignment, own)
                    texts.append(self.load(held, parameter.type))
                self.shadows[lane].append(held)
            self.operands.append(texts)

    def place_seed(self) -> str:
        """Give the seed of the result memory, in split mode, and load it."""
        if self.job.request.mode is not Mode.SPLIT or not self.is_active_return:
            return ""
        assert self.job.case.returns is not None
        self.seed = self.hold(self.job.case.returns, "seed")
        return self.load(self.seed, self.signature.returns)

    def place_results(self) -> int:
        """Give what the call returns places in the result buffer; return the buffer's index."""
        case, request = self.job.case, self.job.request
        result = self.add_buffer(Buffer("result", 0, 16))
        slot = self.take_slot()
        self.relocations.append(Relocation(0, slot, result))
        self.lines.append(f"  %result.slot = getelementptr i8, ptr %table, i64 {slot}")
        self.lines.append("  %result = load ptr, ptr %result.slot, align 8")
        parts = _Parts()
        if self.wants_primal and case.returns is not None:
            self.primal = parts.add(case.returns)
        if request.mode in _TANGENT_MODES and case.returns is not None and self.is_active_return:
            self.tangents = [parts.add(case.returns) for _ in range(self.lanes)]
        self.adjoints = [[] for _ in range(self.lanes)]
        if request.mode in (Mode.REVERSE, Mode.SPLIT):
            for argument, activity in zip(case.arguments, request.activities, strict=True):
                for lane in range(self.lanes):
                    self.adjoints[lane].append(parts.add(argument.layout) if activity is Activity.OUT else None)
        self.buffers[result] = Buffer("result", parts.size, 16)
        return result

    # -------------------------------------------------------------------------------------------- what is asked

    def check_request(self) -> None:
        request = self.job.request
        returns = self.job.case.returns
        if returns is not None and _points(returns):
            raise Unsupported("probe-return", "what a returned pointer points to cannot be read back")
        if returns is not None and _has_pointer(returns) and request.mode in (Mode.SPLIT, Mode.FORWARD_SPLIT):
            raise Unsupported("probe-return", f"a pointer cannot be returned in a {request.mode} request")
        if request.width < 1:
            raise Unsupported("probe-width", f"width {request.width} is not a number of lanes")
        if len(request.activities) != len(self.job.case.arguments):
            raise Unsupported("probe-activities", "the request has not one activity per argument")
        for argument, activity in zip(self.job.case.arguments, request.activities, strict=True):
            if activity is Activity.OUT and (argument.is_pointer or request.mode in _TANGENT_MODES):
                raise Unsupported("probe-activity", f"'{argument.name}' cannot be `out` in a {request.mode} request")

    @property
    def wants_primal(self) -> bool:
        request = self.job.request
        return request.mode in (Mode.PRIMAL, Mode.SPLIT, Mode.FORWARD_SPLIT) or request.primal_return

    @property
    def is_active_return(self) -> bool:
        returns = self.job.case.returns
        return returns is not None and any(leaf.is_float for leaf in leaves(returns)) and not _has_pointer(returns)

    # ---------------------------------------------------------------------------------------------------- memory

    def add_buffer(self, buffer: Buffer) -> int:
        self.buffers.append(buffer)
        return len(self.buffers) - 1

    def take_slot(self) -> int:
        self.slots += SLOT
        return self.slots - SLOT

    def hold(self, layout: Layout, name: str, alignment: int = 1, shadow_of: range | None = None) -> Held:
        """Give a value of `layout` a slot and buffers, at least `alignment` aligned.

        `shadow_of` are the relocations of the primal, in order.
        """
        shape = shape_of(layout, name)
        slot = self.take_slot()
        by_value = isinstance(layout, FloatLayout | IntegerLayout | PointerLayout)
        indices: list[int] = []
        for number, block in enumerate(shape.blocks):
            if number == 0 and by_value:
                indices.append(0)
            else:
                indices.append(self.add_buffer(Buffer(block.name, block.size, max(block.alignment, alignment))))
        first = iter(shadow_of or ())
        if not by_value:
            self.relocations.append(Relocation(0, slot, indices[0], next(first, -1)))
        for pointee in shape.pointees:
            offset = pointee.offset + (slot if by_value and pointee.owner == 0 else 0)
            owner = indices[pointee.owner]
            target = indices[pointee.target]
            self.relocations.append(Relocation(owner, offset, target, next(first, -1), pointee.addend))
        return Held(shape, tuple(indices), slot if by_value else -1, by_value)

    def trial_bytes(self, trial: Trial) -> tuple[bytes, ...]:
        images = [bytearray(buffer.size) for buffer in self.buffers]
        if self.seed is not None:
            _write(self.seed, tuple(1.0 if real else 0 for real in self.seed.shape.is_float), images)
        for held, numbers in zip(self.arguments, trial.point, strict=True):
            _write(held, numbers, images)
        for lane, lane_numbers in zip(self.shadows, trial.shadows, strict=bool(self.shadows)):
            for held, numbers, primal in zip(lane, lane_numbers, trial.point, strict=True):
                if held is not None:
                    _write(held, held.shape.shadow_numbers(primal, numbers), images)
        return tuple(bytes(image) for image in images)

    # ------------------------------------------------------------------------------------------------------ text

    def load(self, held: Held, type_text: str) -> str:
        """Emit the load of a value and return it as `type %name`."""
        number = self.loaded
        self.loaded += 1
        slot = held.slot if held.by_value else self.slots_of(held)
        self.lines.append(f"  %slot{number} = getelementptr i8, ptr %table, i64 {slot}")
        if held.by_value:
            self.lines.append(f"  %v{number} = load {type_text}, ptr %slot{number}, align 1")
        elif type_text == "ptr":
            raise Unsupported("probe-layout", "an aggregate by value cannot be passed for a pointer parameter")
        else:
            self.lines.append(f"  %at{number} = load ptr, ptr %slot{number}, align 8")
            self.lines.append(f"  %v{number} = load {type_text}, ptr %at{number}, align 1")
        return f"{type_text} %v{number}"

    def slots_of(self, held: Held) -> int:
        return next(r.offset for r in self.relocations if r.buffer == 0 and r.target == held.buffers[0])

    def marker(self, name: str) -> str:
        """Emit the load of a marker global once and return it as an operand."""
        value = f"%{name}"
        if name not in self.needs:
            self.needs[name] = f"@{name} = external global i32"
            self.lines.append(f"  {value} = load i32, ptr @{name}, align 4")
        return f"i32 {value}"

    def entry_point(self, kind: str, returns: str, first: str = "") -> str:
        name = f"__enzyme_{kind}_{self.entry}"
        self.needs[name] = f"declare {returns} @{name}({first}...)"
        return name

    def emit(self, seed: str) -> None:
        """Emit the call that the request asks for; `seed` is the loaded seed of split mode."""
        result = self.signature.returns
        primal = [_Group(result, (self.primal,))] if self.primal else []
        tangents = [_Group(result, tuple(self.tangents))] if self.tangents else []
        adjoints = [
            _Group(parameter.type, tuple(lane[index] for lane in self.adjoints))
            for index, parameter in enumerate(self.signature.parameters)
            if self.adjoints and self.adjoints[0] and self.adjoints[0][index] is not None
        ]
        match self.job.request.mode:
            case Mode.PRIMAL:
                self.emit_primal()
            case Mode.FORWARD:
                self.emit_call("fwddiff", self.marked_operands(), primal + tangents, mixes=True)
            case Mode.REVERSE:
                self.emit_call("autodiff", self.marked_operands(), primal + adjoints)
            case Mode.BATCH:
                self.emit_call("batch", self.batched_operands(), tangents)
            case Mode.FORWARD_SPLIT:
                self.emit_split("fwdsplit", "", tangents)
            case Mode.SPLIT:
                self.emit_split("reverse", seed, adjoints)
            case _ as never:
                assert_never(never)

    def batched_operands(self) -> list[str]:
        """Lanes of `dup` arguments are vectors, everything else is the same for all lanes."""
        operands: list[str] = []
        for texts in self.operands:
            operands.append(self.marker("enzyme_vector" if len(texts) > 1 else "enzyme_scalar"))
            operands.extend(texts[1:] or texts)
        return operands

    def marked_operands(self) -> list[str]:
        marked: list[str] = []
        for texts, activity in zip(self.operands, self.job.request.activities, strict=True):
            marked.append(self.marker(_MARKERS[activity]))
            marked.extend(texts)
        return marked

    def options(self) -> list[str]:
        request = self.job.request
        options: list[str] = []
        if request.width > 1 or request.mode is Mode.BATCH:
            options += [self.marker("enzyme_width"), f"i32 {request.width}"]
        if request.runtime_activity:
            options.append(self.marker("enzyme_runtime_activity"))
        if request.strong_zero:
            options.append(self.marker("enzyme_strong_zero"))
        return options

    def emit_primal(self) -> None:
        texts: list[str] = []
        for operands, parameter in zip(self.operands, self.signature.parameters, strict=True):
            kind, value = operands[0].rsplit(" ", 1)
            texts.append(" ".join(part for part in (kind, parameter.attributes, value) if part))
        convention = f"{self.signature.convention} " if self.signature.convention else ""
        call = f"call {convention}{self.signature.returns} {self.signature.reference}({', '.join(texts)})"
        if self.primal is None:
            self.lines.append("  " + (call if self.signature.returns == "void" else f"%ignored = {call}"))
            return
        self.lines.append(f"  %r = {call}")
        self.store(f"{self.signature.returns} %r", self.primal.offset)

    def emit_call(self, kind: str, marked: Sequence[str], groups: Sequence[_Group], mixes: bool = False) -> None:
        """Call the entry point and store its result, `groups` in order."""
        types = [group.text for group in groups]
        returns = _result_text(types)
        operands = [f"ptr {self.signature.reference}", *self.options(), *marked]
        if self.job.request.primal_return:
            operands.insert(1, self.marker("enzyme_primal_return"))
        if mixes and len(set(types)) > 1:
            name = self.entry_point(kind, "void", f"ptr sret({returns}), ")
            self.lines.append(f"  %r.memory = alloca {returns}, align 16")
            operands.insert(0, f"ptr sret({returns}) %r.memory")
            self.lines.append(f"  call void (ptr, ...) @{name}({', '.join(operands)})")
            self.lines.append(f"  %r = load {returns}, ptr %r.memory, align 16")
        else:
            self.call_variadic(kind, returns, operands)
        self.unpack(returns, groups)

    def emit_split(self, kind: str, seed: str, groups: Sequence[_Group]) -> None:
        """Call augmentfwd, then `kind` with the seed and the tape."""
        result = self.signature.returns
        operands = [f"ptr {self.signature.reference}", *self.options(), *self.marked_operands()]
        augmented = "ptr" if result == "void" else f"{{ ptr, {result} }}"
        name = self.entry_point("augmentfwd", augmented)
        self.lines.append(f"  %forward = call {augmented} (...) @{name}({', '.join(operands)})")
        tape = "%forward"
        if result != "void":
            tape = "%tape"
            self.lines.append(f"  %tape = extractvalue {augmented} %forward, 0")
            self.lines.append(f"  %primal = extractvalue {augmented} %forward, 1")
        if self.primal is not None:
            self.store(f"{result} %primal", self.primal.offset)
        if seed:
            operands.append(self.repeat(seed, result))
        returns = _result_text([group.text for group in groups])
        self.call_variadic(kind, returns, [*operands, f"ptr {tape}"])
        self.unpack(returns, groups)

    def call_variadic(self, kind: str, returns: str, operands: Sequence[str]) -> None:
        target = "" if returns == "void" else "%r = "
        name = self.entry_point(kind, returns)
        self.lines.append(f"  {target}call {returns} (...) @{name}({', '.join(operands)})")

    def repeat(self, operand: str, type_text: str) -> str:
        """Return `operand` itself, or for several lanes an array of copies of it."""
        width = self.job.request.width
        if width == 1:
            return operand
        kind, current = f"[{width} x {type_text}]", "poison"
        for lane in range(width):
            self.lines.append(f"  %seeds{lane} = insertvalue {kind} {current}, {operand}, {lane}")
            current = f"%seeds{lane}"
        return f"{kind} {current}"

    def unpack(self, returns: str, groups: Sequence[_Group]) -> None:
        """Store every lane of every group of the call's result %r to its place."""
        for index, group in enumerate(groups):
            value = "%r"
            if len(groups) > 1:
                value = f"%r{index}"
                self.lines.append(f"  {value} = extractvalue {returns} %r, {index}")
            for lane, place in enumerate(group.places):
                assert place is not None
                if len(group.places) == 1:
                    self.store(f"{group.type} {value}", place.offset)
                else:
                    self.lines.append(f"  {value}.lane{lane} = extractvalue {group.text} {value}, {lane}")
                    self.store(f"{group.type} {value}.lane{lane}", place.offset)

    def store(self, operand: str, offset: int) -> None:
        self.lines.append(f"  %to{offset} = getelementptr i8, ptr %result, i64 {offset}")
        self.lines.append(f"  store {operand}, ptr %to{offset}, align 1")


@dataclass(frozen=True)
class _Group:
    """One member of a call's result: its IR type for one lane, and per lane where it goes."""

    type: str
    places: tuple[Produced | None, ...]

    @property
    def text(self) -> str:
        lanes = len(self.places)
        return self.type if lanes == 1 else f"[{lanes} x {self.type}]"


@dataclass
class _Parts:
    """Hands out places in the result buffer."""

    size: int = 0

    def add(self, layout: Layout) -> Produced:
        offset = self.size
        self.size += -(-layout.size // 16) * 16
        return Produced(shape_of(layout, "result"), offset)


def _write(held: Held, numbers: Numbers, images: list[bytearray]) -> None:
    for number, (index, data) in enumerate(zip(held.buffers, held.shape.encode(numbers), strict=True)):
        start = held.slot if number == 0 and held.slot >= 0 else 0
        images[index][start : start + len(data)] = data


def _result_text(types: Sequence[str]) -> str:
    match len(types):
        case 0:
            return "void"
        case 1:
            return types[0]
        case _:
            return "{ " + ", ".join(types) + " }"


def _stated_alignment(attributes: str) -> int:
    found = re.search(r"\balign[ (](\d+)", attributes)
    return int(found.group(1)) if found else 1


def _points(layout: Layout) -> bool:
    return any(isinstance(cell.layout, PointerLayout) and cell.layout.pointee is not None for cell in cells(layout))


def _has_pointer(layout: Layout) -> bool:
    return any(isinstance(cell.layout, PointerLayout | EndLayout) for cell in cells(layout))
