"""The words that parent and worker process speak: batches go down as pickles, replies come up as MessagePack.

Downwards the parent trusts itself, so pickles are fine. Upwards speaks a process that has just run code under test: its
frames are decoded into the types below and into nothing else. Memory travels as plain bytes; only the parent knows what
they mean (adfuzz.jit.images).
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from enum import IntEnum

import msgspec


class Phase(IntEnum):
    """What the worker is doing; written to the shared block before each step, so that a death names its culprit."""

    IDLE = 0
    LOWER = 1  # the engine turns derivative requests into code
    PARSE = 2  # LLVM reads and verifies one unit
    COMPILE = 3  # LLVM optimises and compiles the batch
    RUN = 4

    @property
    def label(self) -> str:
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Buffer:
    """A piece of memory that the worker places between guard pages; `name` is for people."""

    name: str
    size: int
    alignment: int


@dataclass(frozen=True, slots=True)
class Relocation:
    """A pointer field: `buffer` at `offset` holds the address of buffer `target` plus `addend`. `shadow_of` is the
    index of the relocation of which this is the shadow (-1: none)."""

    buffer: int
    offset: int
    target: int
    shadow_of: int = -1
    addend: int = 0


@dataclass(frozen=True)
class Program:
    """One driver to run, `void entry(ptr table)`: buffer 0 is the table; `trials` hold initial bytes per buffer.

    `text` is the driver, `needs` are the declarations it wants, by name (``@enzyme_dup`` without the @).
    """

    entry: str
    text: str
    needs: dict[str, str]
    buffers: tuple[Buffer, ...]
    relocations: tuple[Relocation, ...]
    trials: tuple[tuple[bytes, ...], ...]
    lowered: bool  # whether the text holds derivative requests that an engine must replace


@dataclass(frozen=True)
class Unit:
    """A module and the programs that run in it. `names` are the module's own globals (declared there already)."""

    text: str
    names: frozenset[str]
    programs: tuple[Program, ...]


@dataclass(frozen=True)
class Settings:
    """How a worker lowers, compiles and limits; it imports `lowerer` and `builder`, given as ``module:function``."""

    builder: str = "adfuzz.jit.compile:build"
    lowerer: str = ""
    lowerer_options: dict[str, object] = field(default_factory=dict[str, object])
    optimize: int = 1
    memory: int = 6 << 30  # bytes of address space
    compile_seconds: float = 30.0  # CPU time, as the next
    run_seconds: float = 5.0  # for all trials of one program
    recycle: int = 200  # batches until a worker is replaced: LLVM leaks
    keep_text: bool = False  # only lower, and send the text back

    def __post_init__(self) -> None:
        assert ":" in self.builder


class Ran(msgspec.Struct, tag=True, frozen=True):
    """One trial ran: the bytes of every buffer afterwards, indices of pointer fields that changed, any damage, and how
    many more bytes of the heap were in use than before."""

    program: tuple[int, int]  # unit, program
    trial: int
    buffers: list[bytes]
    moved: list[int]
    damage: str
    held: int = 0


class Failed(msgspec.Struct, tag=True, frozen=True):
    """A program gave no result, cleanly: `kind` is an OutcomeKind's value; program -1 means all of the unit,
    unit -1 means that the batch failed and the culprit is unknown."""

    program: tuple[int, int]
    kind: str
    phase: str
    message: str


class Lowered(msgspec.Struct, tag=True, frozen=True):
    """The text of a lowered program, its driver included, where only that was asked for."""

    program: tuple[int, int]  # unit, program
    text: str


class Finished(msgspec.Struct, tag=True, frozen=True):
    """The batch is done."""


Reply = Ran | Failed | Lowered | Finished
ENCODER = msgspec.msgpack.Encoder()
DECODER: msgspec.msgpack.Decoder[Reply] = msgspec.msgpack.Decoder(Reply)  # type: ignore[arg-type]  # a union of tagged structs
FRAME = struct.Struct("<I")
WALL_FACTOR = 6  # how much longer than its CPU time limit a step may take on the clock
STATUS = struct.Struct("<qqqqQQ")  # unit, program, trial, phase; then fault address and signal, written by the handler
FAULT_OFFSET = 32
PLACES_OFFSET = 64  # where the running program's buffers lie: count, then (start, size) each
STATUS_SIZE = 1 << 16
MAX_PLACES = (STATUS_SIZE - PLACES_OFFSET) // 16 - 1
