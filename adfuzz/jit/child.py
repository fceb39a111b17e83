"""The worker process: `python -m adfuzz.jit.child IN OUT STATUS MEMORY` reads batches, lowers, compiles and runs them.

It announces every step in the shared block before taking it, arms a timer whose signal kills the process, and streams
results program by program, so that whatever happens the parent knows who did it and loses nothing that was finished.
"""

from __future__ import annotations

import ctypes
import gc
import importlib
import mmap
import os
import pickle
import resource
import signal
import struct
import sys
import traceback
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import cast

from adfuzz.errors import AdfuzzError, InternalError, ParseError, VerifyError
from adfuzz.jit import guard, heap
from adfuzz.jit.arena import Arena, Placed
from adfuzz.jit.compile import Builder, BuildError, Built, Source, defined_variables
from adfuzz.jit.protocol import (
    ENCODER,
    FRAME,
    MAX_PLACES,
    PLACES_OFFSET,
    STATUS,
    WALL_FACTOR,
    Failed,
    Finished,
    Lowered,
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
        sources = [source for index, unit in enumerate(units) for source in self.lower(settings, index, unit)]
        if settings.keep_text:
            for source in sources:
                for number in source.programs:
                    self.send(Lowered((source.unit, number), source.text))
            return
        while sources:
            _arm(settings.compile_seconds)
            try:
                built = cast(Builder, _resolve(settings.builder))(sources, settings, self.enter_unit)
            except BuildError as error:
                culprit = error.source or (sources[0] if len(sources) == 1 else None)
                self.fail(culprit, error.kind, Phase.COMPILE, error.message)
                if culprit is None:
                    return
                sources.remove(culprit)
                continue
            finally:
                _arm(0)
            for source in sources:
                for number in source.programs:
                    self.run_program(settings, source.unit, number, units[source.unit].programs[number], built)
            return

    def enter_unit(self, phase: Phase, unit: int) -> None:
        self.enter(phase, unit)

    def fail(self, source: Source | None, kind: str, phase: Phase, message: str) -> None:
        """Report a clean failure, as exactly as it is known."""
        unit, program = -1, -1
        if source is not None:
            unit, program = source.unit, source.programs[0] if len(source.programs) == 1 else -1
        self.send(Failed((unit, program), kind, phase.label, message))

    # --------------------------------------------------------------------------------------------------- lowering

    def lower(self, settings: Settings, index: int, unit: Unit) -> list[Source]:
        """Let the engine replace the unit's requests, all in one go if possible, else one by one."""
        plain = [n for n, program in enumerate(unit.programs) if not (settings.lowerer and program.lowered)]
        asked = [n for n, program in enumerate(unit.programs) if settings.lowerer and program.lowered]
        sources = [_source(index, unit, plain)] if plain else []
        groups = deque([asked] if asked else [])
        while groups:
            group = groups.popleft()
            source = _source(index, unit, group)
            failure = self.lower_source(settings, source)
            if isinstance(failure, Source):
                sources.append(failure)
            elif len(group) > 1:
                groups.extend([number] for number in group)
            else:
                self.fail(source, failure[0], Phase.LOWER, failure[1])
        return sources

    def lower_source(self, settings: Settings, source: Source) -> Source | tuple[str, str]:
        """Return the lowered source, or the kind of outcome and the message."""
        self.enter(Phase.LOWER, source.unit, source.programs[0] if len(source.programs) == 1 else -1)
        _arm(settings.compile_seconds)
        try:
            text = str(_resolve(settings.lowerer)(source.text, **settings.lowerer_options))
        except (VerifyError, ParseError) as error:
            return "invalid", str(error)
        except TimeoutError as error:
            return "hung", str(error)
        except InternalError as error:
            return "crashed", f"internal error: {error}"
        except AdfuzzError as error:
            return "refused", str(error)
        except Exception:
            return "crashed", _last_lines(traceback.format_exc())
        finally:
            _arm(0)
        return replace(source, text=text, state=defined_variables(source.text))

    # ---------------------------------------------------------------------------------------------------- running

    def run_program(self, settings: Settings, unit: int, number: int, program: Program, built: Built) -> None:
        """Run all trials and send what each gave."""
        run = built.runs[program.entry]
        placed = Placed(self.arena, program)
        _arm(settings.run_seconds)
        for trial in range(len(program.trials)):
            table = placed.fill(trial)
            self.note_places(placed.addresses, program)
            self.enter(Phase.RUN, unit, number, trial)
            heap.perturb(trial)
            guard.save()
            built.forget()
            before = heap.in_use()
            run(table)
            held = heap.in_use() - before
            damage = [text for text in (guard.damage(), placed.damage()) if text]
            buffers = placed.read()
            self.send(Ran((unit, number), trial, buffers, placed.moved(buffers), "; ".join(damage), held))
        _arm(0)
        placed.close()

    def note_places(self, addresses: list[int], program: Program) -> None:
        """Say where the buffers lie, so that the parent can name the one beside which a fault happened."""
        flat = [n for pair in zip(addresses, (b.size for b in program.buffers), strict=True) for n in pair][
            : 2 * MAX_PLACES
        ]
        struct.pack_into(f"<{len(flat) + 1}Q", self.status, PLACES_OFFSET, len(flat) // 2, *flat)


def _source(index: int, unit: Unit, numbers: list[int]) -> Source:
    """Put the drivers of some of the unit's programs, and the declarations they need, into the unit's module."""
    programs = [unit.programs[number] for number in numbers]
    needs: dict[str, str] = {}
    for program in programs:
        needs.update(program.needs)
    declarations = [text for name, text in needs.items() if name not in unit.names]
    text = "\n".join([unit.text, *declarations, *(program.text for program in programs)])
    return Source(index, tuple(numbers), text, tuple(program.entry for program in programs))


def _resolve(dotted: str) -> Callable[..., object]:
    module, name = dotted.split(":")
    return getattr(importlib.import_module(module), name)


def _arm(seconds: float) -> None:
    """Let a signal kill this process after `seconds` of CPU time, or much later if it sleeps; 0 disarms.

    CPU time, because a verdict must not depend on how busy the machine is.
    """
    signal.setitimer(signal.ITIMER_PROF, seconds)
    signal.setitimer(signal.ITIMER_REAL, WALL_FACTOR * seconds)


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
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)  # lowering builds many long-lived objects: collecting often finds nothing
    block = mmap.mmap(status, 0)
    guard.install(ctypes.addressof(ctypes.c_char.from_buffer(block)))
    Child(incoming, outgoing, block).serve()


if __name__ == "__main__":
    main(sys.argv[1:])
