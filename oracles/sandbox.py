"""Runs one trial of a Probe in the interpreter, and says what the code did to memory on the way.

The text is a module that holds the driver: an engine's lowered IR, or the case itself for the primal. The interpreter
gives every object a region of its own, never used twice, and knows which bytes were written; so an access out of
bounds, after free or to const memory, a second free, and a decision on undefined bytes are exact errors with their
instruction. Beyond that the ledger here keeps heap objects (freed, or reachable from memory that the caller sees, at
the end), and loads of bytes that nobody wrote.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from adfuzz.errors import AdfuzzError, Place
from adfuzz.interp import Limits, UndefinedBehaviour
from adfuzz.interp.memory import Allocation
from adfuzz.interp.program import Program
from adfuzz.ir import llvm
from adfuzz.ir.module import GlobalVariable
from adfuzz.jit.probe import Held, Probe
from adfuzz.model import Values

STEPS = 3_000_000


@dataclass(frozen=True)
class Sandboxed:
    """What a run did. Either `values` hold its results, or one of `trouble` (undefined behaviour) and `gave_up` is set.

    `undefined` names results that hold bytes nobody wrote, as (argument, leaf, name); the argument is −1 for what the
    call returns. `loads` are the instructions that loaded such bytes, `leaks` those that made heap memory which is
    neither freed nor reachable at the end.
    """

    values: Values | None = None
    trouble: str = ""
    gave_up: str = ""
    undefined: tuple[tuple[int, int, str], ...] = ()
    loads: tuple[str, ...] = ()
    leaks: tuple[str, ...] = ()


@dataclass
class Ledger:
    """Watches a program's memory (an `Observer`)."""

    program: Program
    heap: dict[int, Place] = field(default_factory=dict[int, Place])  # region → where it was made
    loads: dict[str, None] = field(default_factory=dict[str, None])

    def allocated(self, allocation: Allocation) -> None:
        if allocation.kind == "heap":
            self.heap[allocation.base >> 32] = self.program.here()

    def undefined_load(self, allocation: Allocation, offset: int) -> None:
        value = self.program.objects.get(allocation.base >> 32)
        if isinstance(value, GlobalVariable) and value.initializer is None:
            return  # defined elsewhere, as the markers of a request are
        self.loads[f"bytes of a {allocation} at offset {offset} that nobody wrote, {self.program.here()}"] = None

    def leaks(self, roots: Collection[int]) -> list[str]:
        """Return the heap objects that are alive and cannot be reached from the regions `roots`, nor from globals."""
        regions = self.program.memory.regions
        pending = [region for region, a in regions.items() if region in roots or a.kind in ("global", "constant")]
        reached = set(pending)
        words = self.program.memory.stores["i64"]
        while pending:
            allocation = regions[pending.pop()]
            for place, kind in allocation.cells.items():
                if kind != "i64" or words[place].__class__ is not int:
                    continue
                region = words[place] >> 32
                if region in regions and region not in reached and regions[region].live:
                    reached.add(region)
                    pending.append(region)
        return [
            f"{regions[region].size} bytes made {place}"
            for region, place in self.heap.items()
            if regions[region].live and region not in reached
        ]


class Sandbox:
    """A text with its driver, translated once; `run` executes one trial of the probe."""

    def __init__(self, text: str, probe: Probe) -> None:
        self.probe = probe
        self.program = Program(llvm.load_text(text), "float", 0)
        self.ledger = Ledger(self.program)

    def run(self, trial: int, const: Collection[int] = ()) -> Sandboxed:
        """Run a trial; arguments by number in `const` have memory that must not be written."""
        self.ledger = Ledger(self.program)
        memory = self.program.memory
        memory.observer = self.ledger
        try:
            self.program.reset(Limits(steps=STEPS))
            places = self._lay(trial, const)
            self.program.call(self.program.module.function(self.probe.program.entry), (places[0],))
        except UndefinedBehaviour as error:
            return Sandboxed(trouble=_one_line(error), loads=tuple(self.ledger.loads))
        except AdfuzzError as error:
            return Sandboxed(gave_up=str(error).split("\n", 1)[0])
        finally:
            memory.observer = None
        found = [memory.contents(place) for place in places]
        values = self.probe.read([data for data, _ in found], (), "")
        undefined = self._undefined([mask for _, mask in found])
        leaks = self.ledger.leaks([place >> 32 for place in places])
        return Sandboxed(values, "", "", tuple(undefined), tuple(self.ledger.loads), tuple(leaks))

    def _lay(self, trial: int, const: Collection[int]) -> list[int]:
        """Put the trial's buffers into memory; return their addresses. The result buffer starts unwritten."""
        program, memory = self.probe.program, self.program.memory
        watched = {index for argument in const for index in self.probe.arguments[argument].buffers if index}
        images = program.trials[trial]
        places = [
            memory.allocate(buffer.size, max(buffer.alignment, 16), "argument", buffer.name)
            for buffer in program.buffers
        ]
        for index, place in enumerate(places):
            if index != self.probe.result:
                memory.lay(place, images[index])
        for relocation in program.relocations:
            at = places[relocation.buffer] + relocation.offset
            memory.put(memory.regions[at >> 32], "i64", at, places[relocation.target])
        for index in watched:
            region = places[index] >> 32
            memory.regions[region].kind = "constant"
            memory.guarded.add(region)
        return places

    def _undefined(self, masks: list[bytes]) -> list[tuple[int, int, str]]:
        """Return the results that hold unwritten bytes: decoded, the mask of such a leaf is not zero."""
        probe, case = self.probe, self.probe.job.case
        found: list[tuple[int, int, str]] = []
        for lane in probe.shadows:
            for index, held in enumerate(lane):
                if held is not None:
                    for leaf in _marked(held, masks):
                        name = f"the shadow of {case.arguments[index].name}{case.arguments[index].leaves[leaf].path}"
                        found.append((index, leaf, name))
        result = masks[probe.result]
        produced = [("the result", -1, probe.primal), *(("the result's tangent", -1, part) for part in probe.tangents)]
        for lane in probe.adjoints:
            produced += [(f"the adjoint of {case.arguments[i].name}", i, part) for i, part in enumerate(lane)]
        for name, index, part in produced:
            if part is not None:
                size = part.shape.blocks[0].size
                numbers = part.shape.decode([result[part.offset : part.offset + size]])
                found += [(index, leaf, name) for leaf, number in enumerate(numbers) if number != 0]
        return found


def primal_text(probe: Probe) -> str:
    """Return the module in which the probe's driver calls the function itself, for probes that need no engine."""
    program = probe.program
    return "\n".join([probe.job.case.text, *program.needs.values(), program.text])


def _marked(held: Held, masks: list[bytes]) -> list[int]:
    blocks = [masks[index] for index in held.buffers]
    if held.slot >= 0:
        blocks[0] = blocks[0][held.slot : held.slot + held.shape.blocks[0].size]
    return [leaf for leaf, number in enumerate(held.shape.decode(blocks)) if number != 0]


def _one_line(error: UndefinedBehaviour) -> str:
    place = str(error.place)
    return error.message + (f", {place}" if place else "")
