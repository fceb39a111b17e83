"""The OpenMP run time (libomp's `__kmpc_*`) for a team of one thread: regions, loops, tasks, critical sections."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from adfuzz.interp.library import function
from adfuzz.interp.states import known

if TYPE_CHECKING:
    from adfuzz.interp.program import Program

_CHUNKED = 33
_WIDTHS = {"4": "i32", "4u": "i32", "8": "i64", "8u": "i64"}


@function("__kmpc_fork_call")
def fork_call(program: Program, place: Any, count: Any, region: Any, *shared: Any) -> None:
    """Run the outlined region once, as thread 0."""
    slots = [program.memory.allocate(4, 4, "stack", "thread number") for _ in range(2)]
    for slot in slots:
        program.memory.store("i32", slot, 0)
    program.called(region, 2 + len(shared))(*slots, *shared)
    for slot in slots:
        program.memory.release(slot)


@function(
    "__kmpc_for_static_fini", "__kmpc_barrier", "__kmpc_critical", "__kmpc_critical_with_hint", "__kmpc_end_critical",
    "__kmpc_end_reduce", "__kmpc_end_reduce_nowait", "__kmpc_end_single", "__kmpc_end_master", "__kmpc_end_masked",
    "__kmpc_dispatch_deinit", "__kmpc_push_num_threads", "__kmpc_flush", "__kmpc_dispatch_fini_4",
    "__kmpc_dispatch_fini_8", "__kmpc_ordered", "__kmpc_end_ordered", "omp_set_num_threads",
)  # fmt: skip
def nothing_alone(program: Program, *_: Any) -> None:
    """What one thread need not do."""


@function(
    "__kmpc_reduce", "__kmpc_reduce_nowait", "__kmpc_single", "__kmpc_master", "__kmpc_masked", "omp_get_num_threads",
    "omp_get_max_threads", "omp_get_num_procs",
)  # fmt: skip
def one(program: Program, *_: Any) -> int:
    return 1


@function(
    "__kmpc_global_thread_num", "omp_get_thread_num", "omp_in_parallel", "__kmpc_omp_taskwait", "__kmpc_omp_taskyield"
)
def zero(program: Program, *_: Any) -> int:
    return 0


def _register_loops(suffix: str, kind: str) -> None:
    size = 4 if kind == "i32" else 8

    @function(f"__kmpc_for_static_init_{suffix}")
    def static_init(
        program: Program, place: Any, thread: Any, schedule: Any, last: Any, lower: Any, upper: Any, stride: Any,
        increment: Any, chunk: Any,
    ) -> None:  # fmt: skip
        """One thread does the whole loop; with chunks, it begins with the first and strides by one."""
        memory = program.memory
        low, high = (known(memory.load(kind, slot, size), "a loop bound") for slot in (lower, upper))
        step = known(increment, "the increment of a loop")
        span = high - low + (1 if step > 0 else -1)
        if known(schedule, "a schedule") == _CHUNKED:
            span = known(chunk, "a chunk") * step
            memory.store(kind, upper, low + span - step, size)
        memory.store(kind, stride, span, size)
        memory.store("i32", last, 1, 4)

    @function(f"__kmpc_dispatch_init_{suffix}")
    def dispatch_init(
        program: Program, place: Any, thread: Any, schedule: Any, lower: Any, upper: Any, step: Any, chunk: Any
    ) -> None:
        program.machine.loops.append((lower, upper, step))

    @function(f"__kmpc_dispatch_next_{suffix}")
    def dispatch_next(program: Program, place: Any, thread: Any, last: Any, lower: Any, upper: Any, stride: Any) -> int:
        """Hand out the whole loop, then say that it is over."""
        loops = program.machine.loops
        if not loops or loops[-1] is None:
            if loops:
                loops.pop()
            return 0
        for slot, value in zip((lower, upper, stride), loops[-1], strict=True):
            program.memory.store(kind, slot, value, size)
        program.memory.store("i32", last, 1, 4)
        low, high, step = (known(value, "a loop bound") for value in loops[-1])
        loops[-1] = None
        return int(low <= high if step > 0 else low >= high)

    assert static_init and dispatch_init and dispatch_next  # entered by their decorators


for _suffix, _kind in _WIDTHS.items():
    _register_loops(_suffix, _kind)


@function("__kmpc_omp_task_alloc")
def task_alloc(program: Program, place: Any, thread: Any, flags: Any, size: Any, shared: Any, entry: Any) -> int:
    """Return a task: {ptr shared, ptr entry, …private…}, the shared variables behind it."""
    memory = program.memory
    length = known(size, "the size of a task")
    task = memory.allocate(length + known(shared, "the size of a task"), 16, "heap", "task")
    memory.store("i64", task, task + length)
    memory.store("i64", task + 8, entry)
    return task


@function("__kmpc_omp_task", "__kmpc_omp_task_with_deps")
def run_task(program: Program, place: Any, thread: Any, task: Any, *_: Any) -> int:
    """Run the task at once."""
    program.called(program.memory.load("i64", task + 8), 2)(thread, task)
    return 0
