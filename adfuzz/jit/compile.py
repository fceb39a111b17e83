"""Compiles a batch of units into one piece of machine code (runs in the worker).

Every unit is parsed and verified alone, its symbols made internal except for its drivers, then all are linked (LLVM
renames what clashes), optimised and compiled for a generic x86-64 without host features, so that the same operations
give the same bits everywhere.
"""

from __future__ import annotations

import ctypes
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import llvmlite.binding as llvm

from adfuzz.jit import runtimes
from adfuzz.jit.protocol import Phase, Settings
from adfuzz.jit.signature import LAYOUT, TRIPLE

Run = Callable[[int], None]
"""Calls a driver with the address of its table."""

_GROUP = re.compile(r"^attributes #\d+ = \{.*$", re.MULTILINE)
_TARGET_WORD = re.compile(
    r' "(?:target-cpu|target-features|tune-cpu|min-legal-vector-width|prefer-vector-width)"="[^"]*"'
)

_MENTION = re.compile(r'@(?:"([^"]*)"|([-\w.$]+))')

_COMDAT = re.compile(r"^(?:define|@).*$", re.MULTILINE)
_COMDAT_WORD = re.compile(r",? comdat(?:\(\$[^)]*\))?(?=$|[ ,])")


_THREAD_LOCAL = re.compile(r"^(@[^\n]*? = [^@\"\n]*?)thread_local(?:\(\w+\))? (?=[^@\"\n]*?\bglobal )", re.MULTILINE)
_THREAD_ADDRESS = re.compile(
    r"= (?:(?:tail|notail) )?call [^@\n]*@llvm\.threadlocal\.address\.p0\(ptr [^@\n]*(@(?:\"[^\"]*\"|[-\w.$]+))\)"
)


@dataclass(frozen=True)
class Source:
    """Text that is ready to compile: some programs of a unit (both by number) and the names of their drivers."""

    unit: int
    programs: tuple[int, ...]
    text: str
    entries: tuple[str, ...]
    state: frozenset[str] | None = None
    """The variables that the program itself has, None: all. What an AD compiler adds keeps its value between runs, so
    that derivatives which rely on it are found out."""


@dataclass(eq=False)
class BuildError(Exception):
    """A source (or, with None, one that is not known) cannot be compiled: `kind` is an OutcomeKind's value."""

    source: Source | None
    kind: str
    message: str


@dataclass(eq=False)
class Built:
    """Machine code: how to run each driver, and what must stay alive meanwhile."""

    runs: dict[str, Run]
    keep: tuple[object, ...]
    state: tuple[tuple[int, bytes], ...] = ()
    """Where the programs' variables lie that code may change, and what they are at first."""

    def forget(self) -> None:
        """Give the programs' variables their first values: each run is the first."""
        for address, data in self.state:
            ctypes.memmove(address, data, len(data))


Builder = Callable[[Sequence[Source], Settings, Callable[[Phase, int], None]], Built]
"""Compiles sources; `enter` announces each step. Raises BuildError."""

_LIBRARIES = ("libm.so.6", "libgcc_s.so.1", "libstdc++.so.6")
_PROTOTYPE = ctypes.CFUNCTYPE(None, ctypes.c_void_p)
_ready = False


def initialize() -> None:
    """Set LLVM up and load the libraries whose symbols programs may use; once per process."""
    global _ready
    if _ready:
        return
    _ready = True
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    llvm.initialize_native_asmparser()
    for name in _LIBRARIES:
        try:
            ctypes.CDLL(name, mode=ctypes.RTLD_GLOBAL)
        except OSError:
            continue


def target_machine(optimize: int) -> llvm.TargetMachine:
    """Return a generic x86-64 machine for IR that is optimised at that level.

    Up to level 1 machine code is selected the fast way: it takes a sixth of the time, and what is run is small.
    """
    target = llvm.Target.from_triple(TRIPLE)
    return target.create_target_machine(cpu="x86-64", features="", opt=optimize if optimize > 1 else 0, jit=True)


def build(sources: Sequence[Source], settings: Settings, enter: Callable[[Phase, int], None]) -> Built:
    """Compile all sources; `enter` announces each step. Raises BuildError."""
    initialize()
    context = llvm.create_context()
    batch = link(sources, context, enter)
    enter(Phase.COMPILE, -1)
    machine = target_machine(settings.optimize)
    optimize(batch, machine, settings.optimize)
    resolve(batch, sources, context)
    sizes = _named_state(batch, machine)
    jit = llvm.create_lljit_compiler(machine)
    library = llvm.JITLibraryBuilder().add_object_img(machine.emit_object(batch)).add_current_process()
    names = [entry for source in sources for entry in source.entries]
    for name in (*names, *sizes):
        library.export_symbol(name)
    try:
        tracker = library.link(jit, "batch")
    except RuntimeError as error:
        raise BuildError(None, "crashed", f"LLVM's JIT: {error}") from error
    state = tuple((tracker[name], ctypes.string_at(tracker[name], size)) for name, size in sizes.items())
    return Built({name: _PROTOTYPE(tracker[name]) for name in names}, (tracker, jit), state)


def link(sources: Sequence[Source], context: llvm.ContextRef, enter: Callable[[Phase, int], None]) -> llvm.ModuleRef:
    """Parse, verify and link all sources into one module of `context`."""
    batch: llvm.ModuleRef | None = None
    for source in sources:
        enter(Phase.PARSE, source.unit)
        module = parse(source, context)
        internalize(module, source.entries)
        _mark_state(module, source)
        if batch is None:
            batch = module
        else:
            try:
                batch.link_in(module)
            except RuntimeError as error:
                raise BuildError(None, "invalid", f"linking failed: {error}") from error
    assert batch is not None
    return batch


def parse(source: Source, context: llvm.ContextRef) -> llvm.ModuleRef:
    """Parse and verify one source."""
    try:
        module = llvm.parse_assembly(generic(source.text), context)
        module.verify()
    except RuntimeError as error:
        raise BuildError(source, "invalid", str(error).strip()) from error
    module.triple = TRIPLE
    module.data_layout = module.data_layout or LAYOUT
    return module


def generic(text: str) -> str:
    """Drop what ties functions to a processor (it would override the generic target) and comdats (units stay apart).

    Variables of a thread, which the JIT has no room for, become plain ones where there is one thread.
    """
    if "comdat" in text:
        text = _COMDAT.sub(lambda line: _COMDAT_WORD.sub("", line.group()), text)
    if "thread_local" in text and "__kmpc_fork_call" not in text:
        text = _THREAD_LOCAL.sub(r"\1", _THREAD_ADDRESS.sub(r"= getelementptr i8, ptr \1, i64 0", text))
    return without_attributes(text, _TARGET_WORD)


def without_attributes(text: str, words: re.Pattern[str]) -> str:
    """Drop `words` from attribute groups; LLVM reads no empty group, so one keeps a harmless word."""

    def cleaned(line: re.Match[str]) -> str:
        left = words.sub("", line.group())
        return left if not left.endswith("{ }") else left[:-1] + '"adfuzz" }'

    return _GROUP.sub(cleaned, text)


_OF_COMPILERS = ("llvm.", "__enzyme_")
"""Globals that tell a compiler something, such as registrations for an AD compiler."""


def internalize(module: llvm.ModuleRef, entries: Sequence[str]) -> None:
    """Give every definition internal linkage, so that units cannot meet each other's symbols.

    Not `entries`, nor registrations for an AD compiler, which would be dropped as unused.
    """
    for function in module.functions:
        if not function.is_declaration and function.name not in entries:
            function.linkage = "internal"
    for variable in module.global_variables:
        if not variable.is_declaration and not variable.name.startswith(_OF_COMPILERS):
            variable.linkage = "internal"


def variables(module: llvm.ModuleRef) -> list[llvm.ValueRef]:
    """Return the variables that the module defines and its code may change."""
    return [
        variable
        for variable in module.global_variables
        if not variable.is_declaration and not variable.name.startswith(_OF_COMPILERS) and _is_variable(variable)
    ]


_VARIABLE = re.compile(r"@.*? = (?!.*\bthread_local\b)[^@\"{(\[]*?\bglobal ")


def _is_variable(variable: llvm.ValueRef) -> bool:
    return _VARIABLE.match(str(variable).lstrip()) is not None


_STATE = "adfuzz.state."
_PIECE = re.compile(r"(?:\.\d+)+$")
"""How LLVM names the parts into which it takes a variable."""


def _mark_state(module: llvm.ModuleRef, source: Source) -> None:
    """Give the program's own variables names by which they are known after linking."""
    for number, variable in enumerate(variables(module)):
        if source.state is None or not {variable.name, _PIECE.sub("", variable.name)}.isdisjoint(source.state):
            variable.name = f"{_STATE}{source.unit}.{min(source.programs, default=0)}.{number}"


def _named_state(module: llvm.ModuleRef, machine: llvm.TargetMachine) -> dict[str, int]:
    """Let the JIT find the marked variables; return their sizes."""
    sizes: dict[str, int] = {}
    for variable in variables(module):
        size = machine.target_data.get_abi_size(variable.global_value_type)
        if size and variable.name.startswith(_STATE):
            variable.linkage = "external"
            sizes[variable.name] = size
    return sizes


_DEFINED = re.compile(r'^@(?:"([^"]*)"|([-\w.$]+)) = ', re.MULTILINE)


def defined_variables(text: str) -> frozenset[str]:
    """Return the names of the globals that a module's text defines or declares, but for functions."""
    return frozenset(quoted or plain for quoted, plain in _DEFINED.findall(text))


def optimize(module: llvm.ModuleRef, machine: llvm.TargetMachine, level: int) -> None:
    """Run LLVM's default pipeline of `level` without vectorisation, and drop declarations nobody uses."""
    tuning = llvm.create_pipeline_tuning_options(speed_level=level)
    tuning.loop_vectorization = False
    tuning.slp_vectorization = False
    tuning.loop_unrolling = False
    builder = llvm.create_pass_builder(machine, tuning)
    passes = builder.getModulePassManager()
    passes.add_strip_dead_prototype_pass()
    passes.run(module, builder)


def resolve(module: llvm.ModuleRef, sources: Sequence[Source], context: llvm.ContextRef, ignore: str = "\0") -> None:
    """Load or stand in for what the module calls; BuildError if a symbol is left that nothing defines.

    Names that contain `ignore` do not count, nor does what is declared and never used.
    """
    missing = [name for name in _declared(module) if ignore not in name and not runtimes.resolves(name)]
    missing = _used(module, missing)
    runtimes.load_for(missing)
    missing = [name for name in missing if not runtimes.resolves(name)]
    text, defined = runtimes.stand_ins(missing)
    if defined:
        module.link_in(llvm.parse_assembly(text, context))
        missing = [name for name in missing if name not in defined]
    if missing:
        users = [s for s in sources if any(re.search(rf'@"?{re.escape(name)}\b', s.text) for name in missing)]
        culprit = users[0] if len(users) == 1 else None
        raise BuildError(culprit, "refused", f"unresolved symbol {', '.join(missing)}")


def _used(module: llvm.ModuleRef, names: list[str]) -> list[str]:
    """Those of the declared names that stand somewhere else as well (flang declares all that a module offers)."""
    if not names:
        return []
    mentions = Counter(quoted or plain for quoted, plain in _MENTION.findall(str(module)))
    return [name for name in names if mentions[name] != 1]


def _declared(module: llvm.ModuleRef) -> list[str]:
    names = [f.name for f in module.functions if f.is_declaration and not f.name.startswith("llvm.")]
    return names + [v.name for v in module.global_variables if v.is_declaration]
