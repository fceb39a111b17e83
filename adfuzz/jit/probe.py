"""Builds the Probe of a Job: a driver `void @entry(ptr %table)` that asks an engine for one derivative, and its memory.

`table` has one 16-byte slot per value that the call needs (scalars by value, addresses of host-built buffers for all
else) and a last slot with the address of the result buffer. The entry point of the engine is declared variadic, under a
name of its own for every driver, with the result type of the calling convention:

    reverse      the derivatives of `out` arguments in order ([N x T] each when N > 1), after the primal result if asked
    forward      the tangent of the result ([N x T] when N > 1), after the primal result if asked
    split        augmentfwd returns {tape, primal result}; reverse takes the seed and the tape last

One value alone is returned bare, several as a struct. A struct that mixes R and [N x R] travels by sret.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from adfuzz.errors import Unsupported
from adfuzz.jit.images import Shape, shape_of
from adfuzz.jit.protocol import Buffer, Program, Relocation
from adfuzz.jit.signature import Signature, signature_of
from adfuzz.model import (
    Activity,
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

    def read(self, buffers: Sequence[bytes], moved: Sequence[int], damage: str) -> Values:
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
    seed: str = ""
    slots: int = 0
    loaded: int = 0

    def build(self) -> Probe:
        case, request = self.job.case, self.job.request
        self.signature = signature_of(case)
        self.check_request()
        is_reverse = request.mode in (Mode.REVERSE, Mode.SPLIT)
        lanes = 0 if request.mode is Mode.PRIMAL else request.width
        arguments: list[Held] = []
        shadows: list[list[Held | None]] = [[] for _ in range(lanes)]
        operands: list[list[str]] = []
        for argument, activity, parameter in zip(
            case.arguments, request.activities, self.signature.parameters, strict=True
        ):
            first = len(self.relocations)
            alignment = _stated_alignment(parameter.attributes)
            primal = self.hold(argument.layout, argument.name, alignment)
            count = len(self.relocations) - first
            arguments.append(primal)
            texts = [self.load(primal, parameter.type)]
            for lane in range(lanes):
                held = None
                if activity in (Activity.DUP, Activity.DUPNONEED):
                    label = f"shadow {lane} of {argument.name}" if lanes > 1 else f"shadow of {argument.name}"
                    held = self.hold(argument.layout, label, alignment, range(first, first + count))
                    texts.append(self.load(held, parameter.type))
                shadows[lane].append(held)
            operands.append(texts)
        seeds: list[tuple[Held, Numbers]] = []
        if request.mode is Mode.SPLIT and self.is_active_return:
            assert case.returns is not None
            seed = self.hold(case.returns, "seed")
            self.seed = self.load(seed, self.signature.returns)
            seeds.append((seed, tuple(1.0 if real else 0 for real in seed.shape.is_float)))
        result = self.add_buffer(Buffer("result", 0, 16))
        result_slot = self.take_slot()
        self.relocations.append(Relocation(0, result_slot, result))
        self.lines.append(f"  %result.slot = getelementptr i8, ptr %table, i64 {result_slot}")
        self.lines.append("  %result = load ptr, ptr %result.slot, align 8")
        parts = _Parts()
        primal_part = parts.add(case.returns) if self.wants_primal and case.returns is not None else None
        tangents: list[Produced] = []
        adjoints: list[list[Produced | None]] = [[] for _ in range(lanes)]
        if request.mode is Mode.FORWARD and self.is_active_return:
            assert case.returns is not None
            tangents = [parts.add(case.returns) for _ in range(lanes)]
        if is_reverse:
            for argument, activity in zip(case.arguments, request.activities, strict=True):
                for lane in range(lanes):
                    adjoints[lane].append(parts.add(argument.layout) if activity is Activity.OUT else None)
        self.buffers[result] = Buffer("result", parts.size, 16)
        self.buffers[0] = Buffer("table", self.slots, 16)
        self.emit(operands, primal_part, tangents, adjoints)
        text = f"define void @{self.entry}(ptr %table) {{\n" + "\n".join(self.lines) + "\n  ret void\n}\n"
        program_trials = tuple(self.trial_bytes(trial, arguments, shadows, seeds) for trial in self.job.trials)
        program = Program(
            entry=self.entry,
            text=text,
            needs=self.needs,
            buffers=tuple(self.buffers),
            relocations=tuple(self.relocations),
            trials=program_trials,
            lowered=request.mode is not Mode.PRIMAL or self.signature.requests,
        )
        return Probe(
            self.job,
            program,
            tuple(arguments),
            tuple(tuple(lane) for lane in shadows),
            result,
            primal_part,
            tuple(tangents),
            tuple(tuple(lane) for lane in adjoints),
        )

    # -------------------------------------------------------------------------------------------- what is asked

    def check_request(self) -> None:
        request = self.job.request
        if request.mode in (Mode.BATCH, Mode.FORWARD_SPLIT):
            raise Unsupported("probe-mode", f"drivers for {request.mode} requests are not built yet")
        if request.width < 1:
            raise Unsupported("probe-width", f"width {request.width} is not a number of lanes")
        if len(request.activities) != len(self.job.case.arguments):
            raise Unsupported("probe-activities", "the request has not one activity per argument")
        for argument, activity in zip(self.job.case.arguments, request.activities, strict=True):
            if activity is Activity.OUT and (argument.is_pointer or request.mode is Mode.FORWARD):
                raise Unsupported("probe-activity", f"'{argument.name}' cannot be `out` in a {request.mode} request")

    @property
    def wants_primal(self) -> bool:
        request = self.job.request
        return request.mode in (Mode.PRIMAL, Mode.SPLIT) or request.primal_return

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
            self.relocations.append(Relocation(owner, offset, indices[pointee.target], next(first, -1)))
        return Held(shape, tuple(indices), slot if by_value else -1, by_value)

    def trial_bytes(
        self,
        trial: Trial,
        arguments: Sequence[Held],
        shadows: Sequence[Sequence[Held | None]],
        seeds: Sequence[tuple[Held, Numbers]],
    ) -> tuple[bytes, ...]:
        images = [bytearray(buffer.size) for buffer in self.buffers]
        for held, numbers in seeds:
            _write(held, numbers, images)
        for held, numbers in zip(arguments, trial.point, strict=True):
            _write(held, numbers, images)
        for lane, lane_numbers in zip(shadows, trial.shadows, strict=False):
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

    def emit(
        self,
        operands: Sequence[Sequence[str]],
        primal: Produced | None,
        tangents: Sequence[Produced],
        adjoints: Sequence[Sequence[Produced | None]],
    ) -> None:
        mode = self.job.request.mode
        if mode is Mode.PRIMAL:
            self.emit_primal([texts[0] for texts in operands], primal)
            return
        marked = self.marked_operands(operands)
        outs = [
            (parameter.type, [lane[index] for lane in adjoints])
            for index, parameter in enumerate(self.signature.parameters)
            if adjoints and adjoints[0] and adjoints[0][index] is not None
        ]
        result = self.signature.returns
        if mode is Mode.FORWARD:
            groups = [(result, list(tangents))] if tangents else []
            self.emit_call("fwddiff", marked, ([(result, [primal])] if primal else []) + groups, mixes=True)
        elif mode is Mode.REVERSE:
            self.emit_call("autodiff", marked, ([(result, [primal])] if primal else []) + outs)
        else:
            self.emit_split(marked, primal, outs)

    def marked_operands(self, operands: Sequence[Sequence[str]]) -> list[str]:
        marked: list[str] = []
        for texts, activity in zip(operands, self.job.request.activities, strict=True):
            marked.append(self.marker(_MARKERS[activity]))
            marked.extend(texts)
        return marked

    def options(self) -> list[str]:
        request = self.job.request
        options: list[str] = []
        if request.width > 1:
            options += [self.marker("enzyme_width"), f"i32 {request.width}"]
        if request.runtime_activity:
            options.append(self.marker("enzyme_runtime_activity"))
        if request.strong_zero:
            options.append(self.marker("enzyme_strong_zero"))
        return options

    def emit_primal(self, operands: Sequence[str], primal: Produced | None) -> None:
        texts: list[str] = []
        for operand, parameter in zip(operands, self.signature.parameters, strict=True):
            kind, value = operand.rsplit(" ", 1)
            texts.append(" ".join(part for part in (kind, parameter.attributes, value) if part))
        convention = f"{self.signature.convention} " if self.signature.convention else ""
        call = f"call {convention}{self.signature.returns} {self.signature.reference}({', '.join(texts)})"
        if primal is None:
            self.lines.append("  " + (call if self.signature.returns == "void" else f"%ignored = {call}"))
            return
        self.lines.append(f"  %r = {call}")
        self.store(f"{self.signature.returns} %r", primal.offset)

    def emit_call(
        self,
        kind: str,
        marked: Sequence[str],
        groups: Sequence[tuple[str, Sequence[Produced | None]]],
        mixes: bool = False,
    ) -> None:
        """Call the entry point and store its result: `groups` are (type, per lane where it goes), in order."""
        types = [_lanes_text(type_text, len(parts)) for type_text, parts in groups]
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
            name = self.entry_point(kind, returns)
            target = "" if returns == "void" else "%r = "
            self.lines.append(f"  {target}call {returns} (...) @{name}({', '.join(operands)})")
        self.unpack(returns, types, groups)

    def emit_split(
        self,
        marked: Sequence[str],
        primal: Produced | None,
        outs: Sequence[tuple[str, Sequence[Produced | None]]],
    ) -> None:
        result = self.signature.returns
        operands = [f"ptr {self.signature.reference}", *self.options(), *marked]
        augmented = "ptr" if result == "void" else f"{{ ptr, {result} }}"
        name = self.entry_point("augmentfwd", augmented)
        self.lines.append(f"  %forward = call {augmented} (...) @{name}({', '.join(operands)})")
        tape = "%forward"
        if result != "void":
            tape = "%tape"
            self.lines.append(f"  %tape = extractvalue {augmented} %forward, 0")
            self.lines.append(f"  %primal = extractvalue {augmented} %forward, 1")
            if primal is not None:
                self.store(f"{result} %primal", primal.offset)
        if self.is_active_return:
            assert self.job.case.returns is not None
            assert self.seed
            operands.append(self.repeat(self.seed, result))
        operands.append(f"ptr {tape}")
        types = [_lanes_text(type_text, len(parts)) for type_text, parts in outs]
        returns = _result_text(types)
        name = self.entry_point("reverse", returns)
        target = "" if returns == "void" else "%r = "
        self.lines.append(f"  {target}call {returns} (...) @{name}({', '.join(operands)})")
        self.unpack(returns, types, outs)

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

    def unpack(
        self, returns: str, types: Sequence[str], groups: Sequence[tuple[str, Sequence[Produced | None]]]
    ) -> None:
        """Store every lane of every group of the call's result %r to its place."""
        for index, (group_type, (type_text, parts)) in enumerate(zip(types, groups, strict=True)):
            value = "%r"
            if len(types) > 1:
                value = f"%r{index}"
                self.lines.append(f"  {value} = extractvalue {returns} %r, {index}")
            for lane, part in enumerate(parts):
                assert part is not None
                if len(parts) == 1:
                    self.store(f"{type_text} {value}", part.offset)
                else:
                    self.lines.append(f"  {value}.lane{lane} = extractvalue {group_type} {value}, {lane}")
                    self.store(f"{type_text} {value}.lane{lane}", part.offset)

    def store(self, operand: str, offset: int) -> None:
        self.lines.append(f"  %to{offset} = getelementptr i8, ptr %result, i64 {offset}")
        self.lines.append(f"  store {operand}, ptr %to{offset}, align 1")


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


def _lanes_text(type_text: str, lanes: int) -> str:
    return type_text if lanes == 1 else f"[{lanes} x {type_text}]"


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


def _has_pointer(layout: Layout) -> bool:
    return any(isinstance(cell.layout, PointerLayout) for cell in cells(layout))
