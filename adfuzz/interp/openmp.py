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
    "__kmpc_dispatch_fini_8", "__kmpc_ordered", "__kmpc_end_ordered", "omp_set_num_threads", "__kmpc_begin",
    "__kmpc_end", "__kmpc_serialized_parallel", "__kmpc_end_serialized_parallel", "__kmpc_push_proc_bind",
    "__kmpc_push_num_teams", "__kmpc_taskgroup", "__kmpc_end_taskgroup", "__kmpc_omp_wait_deps",
    "__kmpc_omp_taskwait_deps_51", "__kmpc_doacross_init", "__kmpc_doacross_wait", "__kmpc_doacross_post",
    "__kmpc_doacross_fini", "__kmpc_end_scope", "__kmpc_scope", "omp_set_dynamic", "omp_set_nested",
    "omp_set_max_active_levels", "omp_init_lock", "omp_init_nest_lock", "omp_destroy_lock", "omp_destroy_nest_lock",
    "omp_set_lock", "omp_unset_lock", "omp_unset_nest_lock", "__kmpc_init_lock", "__kmpc_destroy_lock",
    "__kmpc_set_lock", "__kmpc_unset_lock", "__kmpc_task_reduction_modifier_fini", "omp_set_schedule",
)  # fmt: skip
def nothing_alone(program: Program, *_: Any) -> None:
    """What one thread need not do."""


@function(
    "__kmpc_reduce", "__kmpc_reduce_nowait", "__kmpc_single", "__kmpc_master", "__kmpc_masked", "omp_get_num_threads",
    "omp_get_max_threads", "omp_get_num_procs", "omp_get_num_teams", "omp_test_lock", "omp_set_nest_lock",
    "omp_test_nest_lock", "omp_get_thread_limit",
)  # fmt: skip
def one(program: Program, *_: Any) -> int:
    return 1


@function(
    "__kmpc_global_thread_num", "omp_get_thread_num", "omp_in_parallel", "__kmpc_omp_taskwait", "__kmpc_omp_taskyield",
    "omp_get_level", "omp_get_team_num", "omp_get_dynamic", "omp_get_nested", "__kmpc_cancel",
    "__kmpc_cancellationpoint", "__kmpc_cancel_barrier", "omp_get_cancellation", "omp_in_final",
    "omp_get_default_device", "omp_get_num_devices", "omp_get_active_level",
)  # fmt: skip
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


@function("__kmpc_omp_task_begin_if0", "__kmpc_omp_task_complete_if0")
def inline_task(program: Program, *_: Any) -> None:
    """The compiler runs the task itself between these."""


@function("__kmpc_fork_call_if")
def fork_call_if(program: Program, place: Any, count: Any, region: Any, condition: Any, shared: Any) -> None:
    fork_call(program, place, count, region, shared)


@function("__kmpc_copyprivate")
def copyprivate(program: Program, place: Any, thread: Any, size: Any, data: Any, copy: Any, did: Any) -> None:
    """Nobody else wants the values."""


@function("__kmpc_threadprivate_cached")
def threadprivate(program: Program, place: Any, thread: Any, data: Any, size: Any, cache: Any) -> Any:
    """The one thread uses the variable itself."""
    return data


@function("__kmpc_threadprivate_register")
def threadprivate_register(program: Program, *_: Any) -> None:
    """No copies will be made."""


@function("__kmpc_taskloop", "__kmpc_taskloop_5")
def taskloop(
    program: Program, place: Any, thread: Any, task: Any, condition: Any, lower: Any, upper: Any, stride: Any, *_: Any
) -> None:
    """Run all iterations as one task, whose bounds stand in it already."""
    program.memory.store("i32", task + _last_flag(program, task, lower), 1)
    run_task(program, place, thread, task)


def _last_flag(program: Program, task: Any, lower: Any) -> int:
    """Offset of `liter` in a taskloop's descriptor: it follows lower, upper and stride."""
    return known(lower, "a bound") - known(task, "a task") + 24
