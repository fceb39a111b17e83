"""OpenMP in differentiated code: copies of functions whose parallel regions are run by a team of one thread.

How many threads run a region is left to the implementation, so a team of one is what the program means, too. A copy
calls the region's code directly, and models (`models/openmp.c`) in the place of the run time, whose answers are those
that a team of one gets. The primal program keeps its threads.

Code outside any region that the differentiated code begins belongs to whatever team calls the derivative. Its
questions (`omp_get_thread_num`) go to the real run time; worksharing there is right for a team of one only, which is
checked when it runs.
"""

from __future__ import annotations

from collections.abc import Iterable

from adfuzz.ad.models import MODEL, PREFIX, has_model, link_model, reachable_functions
from adfuzz.analysis.activity import place_of
from adfuzz.errors import Unsupported
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder
from adfuzz.ir.clone import clone_function
from adfuzz.ir.instructions import Call, Instruction
from adfuzz.ir.module import Function, Module
from adfuzz.ir.values import Value

ALONE = f"{MODEL}alone_"
FORKS = ("__kmpc_fork_call", "__kmpc_fork_teams", "__kmpc_fork_call_if")
TASKS = ("__kmpc_omp_task", "__kmpc_omp_task_with_deps", "__kmpc_taskloop", "__kmpc_taskloop_5")
_ALLOCATE_TASK = "__kmpc_omp_task_alloc"
_DISPATCH = ("__kmpc_dispatch_init_", "__kmpc_dispatch_next_")
_ANYWHERE = frozenset(
    """__kmpc_global_thread_num __kmpc_push_num_threads __kmpc_push_num_teams __kmpc_push_proc_bind
    __kmpc_serialized_parallel __kmpc_end_serialized_parallel __kmpc_flush""".split()
)
"""Calls that a thread may make outside any region without sharing work with others."""


def speaks_openmp(module: Module) -> bool:
    """Whether the module declares anything of the OpenMP run time."""
    return any(f.is_declaration and _is_runtime(f) for f in module.functions)


def add_teams(module: Module, roots: Iterable[Function], keep: Iterable[Function] = ()) -> list[Function]:
    """Give what is reachable from `roots` and uses OpenMP copies for a team of one; those that now stand for functions
    of the program.

    The functions in `keep` (with registered derivatives) stay as they are.
    """
    kept, asked = set(keep), dict.fromkeys(roots)
    reachable = [f for f in reachable_functions(asked) if f not in kept]
    teams = _Teams(module, reachable)
    speaking = [f for f in reachable if f in teams.speaking and not f.name.startswith(PREFIX)]
    return [teams.outside(f) for f in speaking if f in asked or f not in teams.regions]


class _Teams:
    """Makes the copies, each once."""

    def __init__(self, module: Module, reachable: list[Function]) -> None:
        self._module = module
        self._outside: dict[Function, Function] = {}
        self._alone: dict[Function, Function] = {}
        self.regions = {  # the code of parallel regions
            part for f in reachable for i in f.instructions if isinstance(i, Call) and _runtime_name(i) in FORKS
            for part in i.arguments[:3] if isinstance(part, Function)
        }  # fmt: skip
        self.speaking = _speaking(reachable)
        """The functions that use OpenMP, directly or through what they call."""

    def outside(self, function: Function) -> Function:
        """The copy that stands for the function where the program calls it outside a region."""
        return self._outside.get(function) or self._copy(function, PREFIX + function.name, self._outside, False)

    def alone(self, function: Function) -> Function:
        """The copy to be used inside a region."""
        return self._alone.get(function) or self._copy(function, f"{PREFIX}alone.{function.name}", self._alone, True)

    def _copy(self, function: Function, name: str, known: dict[Function, Function], is_alone: bool) -> Function:
        made, _ = clone_function(function, name)
        known[function] = made
        if not is_alone:
            made.linkage = ""  # LLVM must not drop or specialise it before it is asked for
        state: list[Value] = []
        is_orphan = False
        for i in [i for i in made.instructions if isinstance(i, Call)]:
            called = _runtime_name(i)
            if called in FORKS:
                self._run_region(made, i)
            elif called in TASKS:
                self._run_task(i)
                is_orphan = True
            elif called:
                if is_alone or called.startswith("__kmpc_"):
                    is_orphan = is_orphan or called not in _ANYWHERE
                    self._use_model(made, i, called, state, is_alone)
            elif isinstance(i.callee, Function) and i.callee in self.speaking:
                is_inside = is_alone or i.callee in self.regions  # its `if` clause says to run the region serially
                i.replace_operand(i.callee, self.alone(i.callee) if is_inside else self.outside(i.callee))
        if is_orphan and not is_alone:
            check = link_model(self._module, f"{ALONE}check")
            Builder(made.entry, made.entry.instructions[0]).call(check, ())
        return made

    def _use_model(self, function: Function, i: Call, called: str, state: list[Value], is_alone: bool) -> None:
        """Call the model of a run-time function; loops whose chunks are handed out keep their state in the function."""
        assert isinstance(i.callee, Function)
        if not has_model(ALONE + called, i.function_type):
            if not called.startswith("__kmpc_"):
                return  # settings and clocks of the program
            raise _unknown(i, called)
        if not is_alone and called == "__kmpc_global_thread_num":
            return
        i.replace_operand(i.callee, link_model(self._module, ALONE + called))
        i.function_attributes = ()
        if called.startswith(_DISPATCH):
            if not state:
                place = Builder(function.entry, function.entry.instructions[0])
                state.append(place.alloca(ty.array(4, ty.I64), alignment=8))
            i.set_operand(0, state[0])

    def _run_region(self, function: Function, i: Call) -> None:
        """Call the region's code where the run time was asked to let threads do so."""
        region = i.arguments[2]
        if not isinstance(region, Function) or region.is_declaration:
            raise _unknown(i, "a parallel region whose code is not known")
        first = 4 if _runtime_name(i) == "__kmpc_fork_call_if" else 3
        entry = Builder(function.entry, function.entry.instructions[0])
        slots = [entry.alloca(ty.I32, alignment=4) for _ in range(2)]
        assert i.parent is not None
        b = Builder(i.parent, i)
        b.origin = i.origin
        for slot in slots:
            b.store(values.zero(ty.I32), slot, 4)
        arguments = [*slots, *i.arguments[first:]]
        if tuple(a.type for a in arguments) != region.function_type.parameters:
            raise _unknown(i, "a parallel region whose code takes other arguments than it is given")
        self._call(b, i, region, arguments)
        i.erase()

    def _run_task(self, i: Call) -> None:
        """Run a task where it is made."""
        task = i.arguments[2]
        entry = task.arguments[5] if isinstance(task, Call) and len(task.arguments) == 6 else None
        if not isinstance(entry, Function) or entry.is_declaration or i.opcode != "call":
            raise _unknown(i, "a task whose code is not known")
        assert i.parent is not None
        b = Builder(i.parent, i)
        b.origin = i.origin
        if "taskloop" in _runtime_name(i):
            b.call(link_model(self._module, f"{ALONE}whole_loop"), (i.arguments[4],))
        self._call(b, i, entry, [values.zero(ty.I32), task])
        b.call(link_model(self._module, f"{ALONE}task_done"), (task,))
        if i.type is not ty.VOID:
            i.replace_all_uses_with(values.zero(i.type))
        i.erase()

    def _call(self, b: Builder, i: Call, code: Function, arguments: list[Value]) -> None:
        callee = self.alone(code) if code in self.speaking else code
        made = Call(callee.function_type, callee, arguments, "", i.opcode, i.targets)
        made.calling_convention = code.calling_convention
        b.insert(made)


def _speaking(functions: list[Function]) -> set[Function]:
    """Those that call the run time, or something that does, or hand it something that does."""
    named = {
        f: [o for i in f.instructions if isinstance(i, Call) for o in _leads_to(i)]
        for f in functions
        if not f.is_declaration
    }
    found = {f for f, others in named.items() if any(o.is_declaration and _is_runtime(o) for o in others)}
    changed = True
    while changed:
        before = len(found)
        found.update(f for f, others in named.items() if not found.isdisjoint(others))
        changed = len(found) != before
    return found


def _leads_to(i: Call) -> list[Function]:
    """The functions that a call may run."""
    passed = i.operands if _runtime_name(i) else (i.callee,)
    return [o for o in passed if isinstance(o, Function)]


def _is_runtime(function: Function) -> bool:
    return function.name.startswith(("__kmpc_", "omp_"))


def _runtime_name(i: Instruction) -> str:
    """The name of the run-time function that is called; "" for any other instruction."""
    callee = i.callee if isinstance(i, Call) else None
    is_runtime = isinstance(callee, Function) and callee.is_declaration and _is_runtime(callee)
    return callee.name if isinstance(callee, Function) and is_runtime else ""


def _unknown(i: Call, what: str) -> Unsupported:
    return Unsupported(
        "openmp", f"no derivative is known for {what} (OpenMP)", place_of(i.origin or i),
        "differentiate the code without it (compile without -fopenmp), or register a derivative for the function",
    )  # fmt: skip
