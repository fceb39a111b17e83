"""A module made ready to run: machine state, addresses of globals, and functions translated when first called.

One Program holds the translation of one module for one kind of number and one width. Running it again only resets the
machine. A Program is not thread-safe: it is one machine.
"""

from __future__ import annotations

import itertools
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import FrameType, TracebackType
from typing import Any

from adfuzz.errors import AdfuzzError, Place, Unsupported
from adfuzz.interp import constants, integers, runtime, states
from adfuzz.interp.complexstep import ComplexNumbers
from adfuzz.interp.dualnumbers import DualNumbers
from adfuzz.interp.errors import LimitExceeded, Terminated, UndefinedBehaviour, undefined
from adfuzz.interp.exceptions import Record, Thrown
from adfuzz.interp.highnumbers import HighNumbers
from adfuzz.interp.jets import JetNumbers
from adfuzz.interp.memory import GLOBAL_REGIONS, Memory
from adfuzz.interp.numbers import FloatNumbers, Numbers
from adfuzz.interp.tags import HIDDEN, fine_bits
from adfuzz.ir import types as ty
from adfuzz.ir.instructions import Block, Instruction
from adfuzz.ir.layout import DataLayout
from adfuzz.ir.module import Alias, Function, GlobalValue, GlobalVariable, Module
from adfuzz.ir.printer import print_instruction
from adfuzz.ir.values import Value


@dataclass(frozen=True)
class Limits:
    """What one evaluation may use: executed instructions, bytes of live memory, nested calls."""

    steps: int = 5_000_000
    memory: int = 1 << 28
    depth: int = 1000


class Machine:
    """What changes while a program runs. `trace` holds the decisions; `counts` = [steps, float operations]."""

    def __init__(self) -> None:
        self.trace: list[Any] = []
        self.counts = [0, 0]
        self.limits = Limits()
        self.kink_distance = float("inf")
        self.notes: dict[str, None] = {}
        self.depth = 0
        self.loops: list[tuple[Any, Any, Any] | None] = []  # OpenMP loops handed out by dispatch
        self.exceptions: dict[int, Record] = {}  # alive, by the address of the thrown object
        self.handled: list[Record] = []
        self.thrown_again: list[int] = []
        self.messages: list[tuple[int, int, int]] = []  # MPI: tag, where it is kept, size
        self.receives: list[tuple[int, Any, int]] = []  # tag, buffer, room
        self.trampolines: dict[int, tuple[Any, Any]] = {}  # address → function pointer, static chain
        self.decide: Callable[[Any], None] = self.trace.append

    def reset(self, limits: Limits) -> None:
        """Make ready for a run."""
        self.trace.clear()
        self.counts[:] = (0, 0)
        self.limits = limits
        self.kink_distance = float("inf")
        self.notes.clear()
        self.depth = 0
        self.loops.clear()
        self.exceptions.clear()
        self.handled.clear()
        self.thrown_again.clear()
        self.trampolines.clear()
        self.messages.clear()
        self.receives.clear()

    def kink(self, distance: float) -> None:
        if distance < self.kink_distance:
            self.kink_distance = distance

    def note(self, text: str) -> None:
        self.notes[text] = None


def make_numbers(kind: str, width: int, machine: Machine) -> Numbers:
    """Return the numbers called `kind`."""
    if kind == "jet":
        return JetNumbers(machine, width)
    if kind == "complex":
        return ComplexNumbers(machine, width)
    if kind == "dual":
        return DualNumbers(machine, width)
    if kind == "high":
        return HighNumbers(machine)
    if kind == "float":
        return FloatNumbers(machine)
    raise AdfuzzError(f"unknown kind of number '{kind}' (known: float, dual, high, jet, complex)")


class Program:
    """A module with its machine. `call` runs a function; `namespace` is what generated code sees."""

    def __init__(self, module: Module, kind: str, width: int) -> None:
        self.module = module
        self.layout = DataLayout(module.data_layout)
        self.machine = Machine()
        self.numbers = make_numbers(kind, width, self.machine)
        self.memory = Memory(self.numbers, self.machine.note)
        self.addresses: dict[GlobalValue, int] = {}
        self.objects: dict[int, GlobalValue] = {}
        self.images: dict[GlobalValue, constants.Image] = {}
        self.functions: dict[Function, str] = {}
        self.lines: dict[str, list[Instruction | None]] = {}
        self.origins: dict[str, Function] = {}
        self.type_ids: dict[int, int] = {}
        self.blocks: dict[int, tuple[Function, str]] = {}
        self._edges: dict[Function, range] = {}
        self.watch: Any = None  # nonfinite.Watch, when every computed number is to be looked at
        self._fresh = itertools.count()
        self._regions = itertools.chain(range(*GLOBAL_REGIONS), itertools.count(1 << 24))
        self._running = False
        self._cache: dict[Any, Any] = {}
        self.namespace: dict[str, Any] = {
            "UNDEF": states.UNDEF, "POISON": states.POISON, "ODD": frozenset((states.Mixed, states.Poison)),
            "truth": states.truth, "known": states.known, "wrapped": states.wrapped, "T": self.machine.decide,
            "COUNTS": self.machine.counts, "GUARDED": self.memory.guarded, "load": self.memory.load,
            "store": self.memory.store, "load_integer": self.memory.load_integer, "count": self.count,
            "store_integer": self.memory.store_integer, "copy": self.memory.copy, "fill": self.memory.fill,
            "undefined": undefined, "tuple": tuple, "map": map, "LIMIT": [0], "over": self.over, "enter": self.enter,
            "refusal": refusal,
            "trampolines": self.machine.trampolines,
            **{f"M_{name}": store for name, store in self.memory.stores.items()},
            **integers.HELPERS, **self._number_helpers(), **runtime.helpers(self),
        }  # fmt: skip

    def _number_helpers(self) -> dict[str, Any]:
        """What the kind of number does, where conversions also take integers made of the bits of active numbers."""
        helpers = self.numbers.helpers()
        for name in [name for name in helpers if name.startswith("from_int_")]:
            helpers[name] = self._telling(helpers[name])
        return helpers

    def _telling(self, convert: Callable[[Any], Any]) -> Callable[[Any], Any]:
        def call(x: Any) -> Any:
            if x.__class__ is states.Mixed and not x.undef:
                if fine_bits(x.tags):
                    self.machine.note(HIDDEN)
                x = x.value
            return convert(x)

        return call

    def edges_of(self, function: Function) -> Iterator[int]:
        """Return the numbers of a function's edges out of branches: no other edge of the module has them, and no truth
        value that is recorded beside them is equal to one."""
        if not self._edges:
            first = 2
            for other in self.module.functions:
                count = sum(len(block.terminator.successors) for block in other.blocks)
                self._edges[other] = range(first, first + count)
                first += count
        return iter(self._edges[function])

    # ----------------------------------------------------------------------------------------------------- running

    def call(self, function: Function, arguments: tuple[Any, ...]) -> Any:
        """Run a function; errors leave with their place."""
        recursion = sys.getrecursionlimit()
        sys.setrecursionlimit(recursion + 2 * self.machine.limits.depth)
        try:
            return self.function(function)(*arguments)
        except UndefinedBehaviour as error:
            if not str(error.place):
                error.place = self.place(error.__traceback__)
            raise
        except (Unsupported, Terminated) as error:
            if str(error.place):
                raise
            place = self.place(error.__traceback__)
            if isinstance(error, Terminated):
                raise Terminated(error.how, place) from None
            raise Unsupported(error.code, error.what, place, error.remedy) from None
        except Thrown as thrown:
            what = self.machine.exceptions[thrown.object].name
            place = thrown.place if str(thrown.place) else self.place(thrown.__traceback__)
            raise Terminated(f"an exception that nothing catches ({what})", place) from None
        except (TypeError, AttributeError) as error:
            if not _ODD_NAMES.search(str(error)):
                raise
            what = "the interpreter cannot compute with an undefined value here"
            raise Unsupported("undefined-value", what, self.place(error.__traceback__)) from error
        except RecursionError:
            raise LimitExceeded("calls nested too deeply") from None
        finally:
            sys.setrecursionlimit(recursion)

    def reset(self, limits: Limits) -> None:
        """Forget the last run and initialise the globals that the translated code uses."""
        self.machine.reset(limits)
        self.memory.clear()
        self.memory.limit = limits.memory
        self.namespace["LIMIT"][0] = limits.steps
        self._running = True
        for value in list(self.addresses):
            self._materialise(value)

    def count(self, steps: int, operations: int) -> None:
        """Add what a call executed and check the limit."""
        counts = self.machine.counts
        counts[0] += steps
        counts[1] += operations
        self.machine.depth -= 1
        if counts[0] > self.machine.limits.steps:
            raise LimitExceeded(f"more than {self.machine.limits.steps} steps")

    def over(self, steps: int) -> None:
        raise LimitExceeded(f"more than {self.machine.limits.steps} steps")

    def enter(self) -> int:
        """Count one more nested call; return how many there are."""
        machine = self.machine
        machine.depth += 1
        if machine.depth > machine.limits.depth:
            raise LimitExceeded(f"calls nested deeper than {machine.limits.depth}")
        return machine.depth

    def place(self, traceback: TracebackType | None) -> Place:
        """Return the innermost instruction of generated code on the traceback."""
        found: Instruction | None = None
        while traceback is not None:
            lines = self.lines.get(traceback.tb_frame.f_code.co_filename)
            if lines is not None and traceback.tb_lineno - 1 < len(lines):
                found = lines[traceback.tb_lineno - 1] or found
            traceback = traceback.tb_next
        return place_of(found) if found is not None else Place()

    def here(self) -> Place:
        """Return the instruction that is being executed, as seen from a function that generated code called."""
        frame: FrameType | None = sys._getframe(1)  # pyright: ignore[reportPrivateUsage]  # as traceback does
        while frame is not None:
            lines = self.lines.get(frame.f_code.co_filename)
            found = lines[frame.f_lineno - 1] if lines is not None and frame.f_lineno <= len(lines) else None
            if found is not None:
                return place_of(found)
            frame = frame.f_back
        return Place()

    # ----------------------------------------------------------------------------------------------------- functions

    def function(self, function: Function) -> Callable[..., Any]:
        """Return the Python function of a defined IR function."""
        return self.namespace[self.function_name(function)]

    def function_name(self, function: Function) -> str:
        """Return the global name under which generated code calls `function`; it is translated on the first call."""
        name = self.functions.get(function)
        if name is None:
            name = self.functions[function] = f"f{next(self._fresh)}"

            def stub(*arguments: Any) -> Any:
                made = self._translated(function, name)
                self.namespace[name] = made
                return made(*arguments)

            self.namespace[name] = stub
        return name

    def _translated(self, function: Function, name: str) -> Callable[..., Any]:
        from adfuzz.interp.translate import translate

        if function.is_declaration:
            from adfuzz.interp.calls import external

            return external(self, function, function.function_type)
        source, places = translate(self, function, name)
        file = f"<interpreted @{function.name} {id(self)}>"
        self.lines[file] = places
        self.origins[file] = function
        exec(compile(source, file, "exec"), self.namespace)
        return self.namespace[name]

    def bound(self, key: Any, make: Callable[[], Any]) -> str:
        """Return the name of an object of generated code, made once per `key`."""
        found = self._cache.get(key)
        if found is None:
            found = self._cache[key] = f"k{next(self._fresh)}"
            self.namespace[found] = make()
        return found

    def object(self, key: Any, make: Callable[[], Any]) -> Any:
        """Return the object that `bound` keeps under `key`."""
        return self.namespace[self.bound(key, make)]

    # ------------------------------------------------------------------------------------------------------- globals

    def address_of(self, value: GlobalValue) -> int:
        """Return the address of a global; it is the same in every run."""
        if isinstance(value, Alias):
            if value.kind == "ifunc":
                raise Unsupported("ifunc", f"the interpreter does not resolve ifunc @{value.name}")
            return constants.evaluate(self, value.target)
        found = self.addresses.get(value)
        if found is None:
            region = next(self._regions)
            alignment = max(value.alignment, 16)
            found = self.addresses[value] = (region << 32) + 0x1000 + alignment
            self.objects[region] = value
            if self._running:
                self._materialise(value)
        return found

    def _materialise(self, value: GlobalValue) -> None:
        address = self.addresses[value]
        region = address >> 32
        if isinstance(value, GlobalVariable):
            if value.initializer is None:
                size = self.layout.size_of(value.value_type) if not _is_opaque(value.value_type) else 0
                self.memory.allocate(size, max(value.alignment, 16), "global", f"@{value.name}", region)
                if value.thread_local and value.name.startswith("_R"):  # of Rust's library: nothing has used it yet
                    self.memory.lay(address, bytes(size))
                return
            image = self.images.get(value)
            if image is None:
                image = self.images[value] = constants.image(self, value.value_type, value.initializer)
            kind = "constant" if value.is_constant else "global"
            self.memory.allocate(len(image.data), max(value.alignment, 16), kind, f"@{value.name}", region)
            if value.is_constant:
                self.memory.guarded.add(region)
            constants.lay(self.memory, address, image)
        else:
            self.memory.allocate(1, 16, "code", f"@{value.name}", region)
            self.memory.guarded.add(region)

    def block_address(self, function: Function, block: Block) -> int:
        """Return the address that stands for a block in blockaddress and indirectbr."""
        return self.address_of(function) + 16 + 16 * function.blocks.index(block)

    def called(self, pointer: Any, count: int, fixed: int = -1) -> Callable[..., Any]:
        """Return the callable behind a function pointer that is called with `count` arguments.

        With `fixed` ≥ 0, those from there on come as (kind, value) pairs (`varargs`).
        """
        address = states.known(pointer, "the called pointer")
        if address in self.machine.trampolines:
            return self._through_trampoline(*self.machine.trampolines[address], count)
        value = self.objects.get(address >> 32)
        if not isinstance(value, Function) or address != self.addresses[value]:
            raise undefined(f"call through {'a null pointer' if address == 0 else 'a pointer that is no function'}")
        type = value.function_type
        if count < len(type.parameters) or (count > len(type.parameters) and not type.variadic):
            raise undefined(f"call of @{value.name} with {count} arguments through a pointer of another type")
        made = self.function(value)
        if fixed >= 0 and (value.is_declaration or not type.variadic):
            return lambda *xs: made(*xs[:fixed], *(x for _, x in xs[fixed:]))
        return made

    def _through_trampoline(self, target: Any, chain: Any, count: int) -> Callable[..., Any]:
        function = self.called(target, count + 1)
        value = self.objects[states.known(target, "the target of a trampoline") >> 32]
        assert isinstance(value, Function)
        place = next((k for k, argument in enumerate(value.arguments) if "nest" in argument.attributes), 0)
        return lambda *xs: function(*xs[:place], chain, *xs[place:])


_ODD_NAMES = re.compile(rf"\b({states.Mixed.__name__}|{states.Poison.__name__})\b")
"""Python's complaint about an undefined value where a row of the library, or a number, takes known ones only."""


def refusal(error: Unsupported) -> Unsupported:
    """Return a fresh copy of a refusal found while translating: one object raised again would collect tracebacks."""
    return Unsupported(error.code, error.what, error.place, error.remedy)


def _is_opaque(type: ty.Type) -> bool:
    return isinstance(type, ty.StructType) and type.fields is None


def place_of(instruction: Instruction) -> Place:
    """Return where an instruction stands."""
    block = instruction.parent
    function = block.parent if block is not None else None
    return Place(
        function.name if function else "",
        block_name(block) if block is not None else "",
        print_instruction(instruction).strip(),
    )


def block_name(block: Value) -> str:
    """Return a block's name, or its number as LLVM would print it when that is known from the function."""
    parent = getattr(block, "parent", None)
    if block.name or parent is None:
        return block.name
    return str(parent.blocks.index(block))
