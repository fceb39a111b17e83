"""The worker process: `python -m adfuzz.jit.child IN OUT STATUS MEMORY` reads batches, lowers, compiles and runs them.

It announces every step in the shared block before taking it, arms a timer whose signal kills the process, and streams
results program by program, so that whatever happens the parent knows who did it and loses nothing that was finished.
"""

from __future__ import annotations

import ctypes
import importlib
import mmap
import os
import pickle
import resource
import signal
import struct
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import cast

from adfuzz.errors import AdfuzzError, Unsupported, VerifyError
from adfuzz.jit import guard
from adfuzz.jit.arena import Arena, Placed
from adfuzz.jit.compile import BuildError, Built, Source
from adfuzz.jit.protocol import (
    ENCODER,
    FRAME,
    MAX_PLACES,
    PLACES_OFFSET,
    STATUS,
    Failed,
    Finished,
    Phase,
    Program,
    Ran,
    Reply,
    Settings,
    Unit,
)

_PR_SET_PDEATHSIG = 1


@dataclass(eq=False)
class Child:
    """The state of the worker: its channels, the shared block and the memory arena."""

    incoming: int
    outgoing: int
    status: mmap.mmap
    arena: Arena = field(default_factory=Arena)

    def serve(self) -> None:
        """Answer batches until the parent closes the pipe."""
        while (frame := self.receive()) is not None:
            settings, units = cast(tuple[Settings, tuple[Unit, ...]], pickle.loads(frame))
            self.answer(settings, units)
            self.enter(Phase.IDLE)
            self.send(Finished())

    def receive(self) -> bytes | None:
        head = _read_exactly(self.incoming, FRAME.size)
        return None if head is None else _read_exactly(self.incoming, FRAME.unpack(head)[0])

    def send(self, reply: Reply) -> None:
        data = ENCODER.encode(reply)
        _write_all(self.outgoing, FRAME.pack(len(data)) + data)

    def enter(self, phase: Phase, unit: int = -1, program: int = -1, trial: int = -1) -> None:
        """Say what comes next, where the parent will find it."""
        STATUS.pack_into(self.status, 0, unit, program, trial, phase, 0, 0)

    # --------------------------------------------------------------------------------------------------- a batch

    def answer(self, settings: Settings, units: tuple[Unit, ...]) -> None:
        sources: list[Source] = []
        for index, unit in enumerate(units):
            source = self.lower(settings, index, unit)
            if source is not None:
                sources.append(source)
        while sources:
            _arm(settings.compile_seconds)
            try:
                built = _resolve(settings.builder)(sources, settings, self.enter_unit)
            except BuildError as error:
                failed = error.index if len(sources) > 1 else sources[0].index
                self.send(Failed((failed, -1), error.kind, Phase.COMPILE.label, error.message))
                if failed < 0:
                    return
                sources = [source for source in sources if source.index != failed]
                continue
            _arm(0)
            for source in sources:
                self.run_unit(settings, source.index, units[source.index], built)
            return

    def enter_unit(self, phase: Phase, unit: int) -> None:
        self.enter(phase, unit)

    def lower(self, settings: Settings, index: int, unit: Unit) -> Source | None:
        """Compose the unit's text and let the engine replace its requests; send the failure if there is one."""
        text = compose(unit)
        entries = tuple(program.entry for program in unit.programs)
        if not settings.lowerer or not any(program.lowered for program in unit.programs):
            return Source(index, text, entries)
        self.enter(Phase.LOWER, index)
        _arm(settings.compile_seconds)
        try:
            lowered = _resolve(settings.lowerer)(text, **settings.lowerer_options)
        except Unsupported as error:
            self.send(Failed((index, -1), "refused", Phase.LOWER.label, str(error)))
        except VerifyError as error:
            self.send(Failed((index, -1), "invalid", Phase.LOWER.label, str(error)))
        except AdfuzzError as error:
            self.send(Failed((index, -1), "refused", Phase.LOWER.label, f"{type(error).__name__}: {error}"))
        except Exception:
            self.send(Failed((index, -1), "crashed", Phase.LOWER.label, _last_lines(traceback.format_exc())))
        else:
            return Source(index, str(lowered), entries)
        finally:
            _arm(0)
        return None

    def run_unit(self, settings: Settings, index: int, unit: Unit, built: Built) -> None:
        for number, program in enumerate(unit.programs):
            self.enter(Phase.RUN, index, number, 0)
            _arm(settings.run_seconds)
            self.run_program(index, number, program, built.runs[program.entry])
            _arm(0)

    def run_program(self, unit: int, number: int, program: Program, run: Callable[[int], None]) -> None:
        placed = Placed(self.arena, program)
        for trial in range(len(program.trials)):
            table = placed.fill(trial)
            self.note_places(placed.addresses, program)
            self.enter(Phase.RUN, unit, number, trial)
            guard.save()
            run(table)
            damage = [text for text in (guard.damage(), placed.damage()) if text]
            buffers = placed.read()
            self.send(Ran((unit, number), trial, buffers, placed.moved(buffers), "; ".join(damage)))
        placed.close()

    def note_places(self, addresses: list[int], program: Program) -> None:
        """Say where the buffers lie, so that the parent can name the one beside which a fault happened."""
        flat = [n for pair in zip(addresses, (b.size for b in program.buffers), strict=True) for n in pair][
            : 2 * MAX_PLACES
        ]
        struct.pack_into(f"<{len(flat) + 1}Q", self.status, PLACES_OFFSET, len(flat) // 2, *flat)


def compose(unit: Unit) -> str:
    """Return the unit's module with the drivers of all its programs and the declarations that these need."""
    needs: dict[str, str] = {}
    for program in unit.programs:
        needs.update(program.needs)
    declarations = [text for name, text in needs.items() if name not in unit.names]
    return "\n".join([unit.text, *declarations, *(program.text for program in unit.programs)])


def _resolve(dotted: str) -> Callable[..., object]:
    module, name = dotted.split(":")
    return getattr(importlib.import_module(module), name)


def _arm(seconds: float) -> None:
    """Let SIGALRM kill this process after `seconds`; 0 disarms."""
    signal.setitimer(signal.ITIMER_REAL, seconds)


def _last_lines(text: str, count: int = 12) -> str:
    return "\n".join(text.strip().splitlines()[-count:])


def _read_exactly(source: int, count: int) -> bytes | None:
    parts: list[bytes] = []
    while count:
        part = os.read(source, min(count, 1 << 20))
        if not part:
            return None
        parts.append(part)
        count -= len(part)
    return b"".join(parts)


def _write_all(target: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(target, view) :]


def main(arguments: list[str]) -> None:
    """Confine this process, then serve."""
    incoming, outgoing, status, memory, parent = (int(text) for text in arguments)
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        return
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    block = mmap.mmap(status, 0)
    guard.install(ctypes.addressof(ctypes.c_char.from_buffer(block)))
    Child(incoming, outgoing, block).serve()


if __name__ == "__main__":
    main(sys.argv[1:])
