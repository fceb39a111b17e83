// Models of the OpenMP run time (libomp's `__kmpc_*`) as a team of one thread sees it: one thread runs the whole region.
//
// OpenMP leaves the number of threads to the implementation, so this is what the program means, too. `adfuzz.ad.teams`
// puts these functions in the place of the run time's inside the regions that derivative code runs so. One thread
// meets nobody: nothing is locked, and nobody is waited for.

#define MODEL __attribute__((noinline))

void *malloc(unsigned long);
void free(void *);
int puts(const char *);
void abort(void);
int omp_get_num_threads(void);

// A worksharing construct outside any region that the differentiated code itself begins belongs to the team that calls
// the derivative. Its share of the work is not known here.
const char adfuzz_orphaned[] =
    "adfuzz: the derivative of an orphaned OpenMP construct was called by a team of several threads; "
    "differentiate the function that begins the parallel region";
MODEL void model_alone_check(void) {
  if (omp_get_num_threads() > 1) {
    puts(adfuzz_orphaned);
    abort();
  }
}

// ------------------------------------------------------------------------------------------------- loops

// The whole loop: the bounds stay as they are. Chunks are as long as the loop.
#define LOOPS(suffix, type, wide)                                                                               \
  MODEL void model_alone___kmpc_for_static_init_##suffix(void *place, int thread, int schedule, int *last,      \
                                                         type *lower, type *upper, wide *stride,                \
                                                         wide increment, wide chunk) {                          \
    if (increment > 0 ? *upper < *lower : *lower < *upper) {                                                    \
      if (last) *last = 0;                                                                                      \
      *stride = increment;                                                                                      \
      return;                                                                                                   \
    }                                                                                                           \
    if (last) *last = 1;                                                                                        \
    *stride = increment > 0 ? *upper - *lower + 1 : *upper - *lower - 1;                                        \
  }                                                                                                             \
  MODEL void model_alone___kmpc_dist_for_static_init_##suffix(void *place, int thread, int schedule, int *last, \
                                                              type *lower, type *upper, type *upper_of_all,     \
                                                              wide *stride, wide increment, wide chunk) {       \
    *upper_of_all = *upper;                                                                                     \
    model_alone___kmpc_for_static_init_##suffix(place, thread, schedule, last, lower, upper, stride, increment, \
                                                chunk);                                                         \
  }                                                                                                             \
  MODEL void model_alone___kmpc_dispatch_init_##suffix(Loop *loop, int thread, int schedule, type lower,        \
                                                       type upper, wide step, wide chunk) {                     \
    loop->lower = (long)lower;                                                                                  \
    loop->upper = (long)upper;                                                                                  \
    loop->step = step;                                                                                          \
    loop->is_left = step > 0 ? lower <= upper : upper <= lower;                                                 \
  }                                                                                                             \
  MODEL int model_alone___kmpc_dispatch_next_##suffix(Loop *loop, int thread, int *last, type *lower,           \
                                                      type *upper, wide *stride) {                              \
    if (!loop->is_left) return 0;                                                                               \
    loop->is_left = 0;                                                                                          \
    *lower = (type)loop->lower;                                                                                 \
    *upper = (type)loop->upper;                                                                                 \
    if (stride) *stride = (wide)loop->step;                                                                     \
    if (last) *last = 1;                                                                                        \
    return 1;                                                                                                   \
  }                                                                                                             \
  MODEL void model_alone___kmpc_dispatch_fini_##suffix(void *place, int thread) {}

// A loop whose chunks are handed out one by one: all of it at once. It stands where the caller passes a source location.
typedef struct {
  long lower, upper, step, is_left;
} Loop;

LOOPS(4, int, int)
LOOPS(4u, unsigned, int)
LOOPS(8, long, long)
LOOPS(8u, unsigned long, long)

MODEL void model_alone___kmpc_for_static_fini(void *place, int thread) {}
MODEL void model_alone___kmpc_distribute_static_fini(void *place, int thread) {}
MODEL void model_alone___kmpc_dispatch_deinit(void *place, int thread) {}
MODEL void model_alone___kmpc_ordered(void *place, int thread) {}
MODEL void model_alone___kmpc_end_ordered(void *place, int thread) {}

// ------------------------------------------------------------------------------------------------- regions, sections

MODEL int model_alone___kmpc_global_thread_num(void *place) { return 0; }
MODEL void model_alone___kmpc_push_num_threads(void *place, int thread, int count) {}
MODEL void model_alone___kmpc_push_num_teams(void *place, int thread, int teams, int threads) {}
MODEL void model_alone___kmpc_push_proc_bind(void *place, int thread, int kind) {}
MODEL void model_alone___kmpc_serialized_parallel(void *place, int thread) {}
MODEL void model_alone___kmpc_end_serialized_parallel(void *place, int thread) {}
MODEL int model_alone___kmpc_single(void *place, int thread) { return 1; }
MODEL void model_alone___kmpc_end_single(void *place, int thread) {}
MODEL int model_alone___kmpc_master(void *place, int thread) { return 1; }
MODEL void model_alone___kmpc_end_master(void *place, int thread) {}
MODEL int model_alone___kmpc_masked(void *place, int thread, int filter) { return filter == 0; }
MODEL void model_alone___kmpc_end_masked(void *place, int thread) {}
MODEL void model_alone___kmpc_scope(void *place, int thread, void *reductions) {}
MODEL void model_alone___kmpc_end_scope(void *place, int thread, void *reductions) {}
MODEL int model_alone___kmpc_next_section(void *place, int thread, int count) { return count; }
MODEL void model_alone___kmpc_copyprivate(void *place, int thread, unsigned long size, void *data,
                                          void (*copy)(void *, void *), int did) {}

// ------------------------------------------------------------------------------------------------- nobody else is there

MODEL void model_alone___kmpc_barrier(void *place, int thread) {}
MODEL int model_alone___kmpc_cancel_barrier(void *place, int thread) { return 0; }
MODEL int model_alone___kmpc_cancel(void *place, int thread, int kind) { return 0; }
MODEL int model_alone___kmpc_cancellationpoint(void *place, int thread, int kind) { return 0; }
MODEL void model_alone___kmpc_critical(void *place, int thread, void *lock) {}
MODEL void model_alone___kmpc_critical_with_hint(void *place, int thread, void *lock, int hint) {}
MODEL void model_alone___kmpc_end_critical(void *place, int thread, void *lock) {}
MODEL void model_alone___kmpc_flush(void *place) {}
MODEL void model_alone_omp_set_lock(void *lock) {}
MODEL void model_alone_omp_unset_lock(void *lock) {}
MODEL int model_alone_omp_test_lock(void *lock) { return 1; }
MODEL int model_alone_omp_get_thread_num(void) { return 0; }
MODEL int model_alone_omp_get_num_threads(void) { return 1; }
MODEL int model_alone_omp_get_thread_num_(void) { return 0; }
MODEL int model_alone_omp_get_num_threads_(void) { return 1; }

// "You combine": what the other threads found is nothing.
MODEL int model_alone___kmpc_reduce(void *place, int thread, int count, unsigned long size, void *data,
                                    void (*combine)(void *, void *), void *lock) {
  return 1;
}
MODEL int model_alone___kmpc_reduce_nowait(void *place, int thread, int count, unsigned long size, void *data,
                                           void (*combine)(void *, void *), void *lock) {
  return 1;
}
MODEL void model_alone___kmpc_end_reduce(void *place, int thread, void *lock) {}
MODEL void model_alone___kmpc_end_reduce_nowait(void *place, int thread, void *lock) {}

MODEL void *model_alone___kmpc_threadprivate_cached(void *place, int thread, void *data, unsigned long size,
                                                    void *cache) {
  return data;
}
MODEL void model_alone___kmpc_threadprivate_register(void *place, void *constructor, void *copy, void *destructor) {}

// ------------------------------------------------------------------------------------------------- tasks

// A task is run where it is made, by a call that stands in the place of `__kmpc_omp_task`; its descriptor begins with
// the address of what it shares. The address of its code, which would follow, is not asked for.
typedef struct {
  void *shared, *code;
} Task;

MODEL void *model_alone___kmpc_omp_task_alloc(void *place, int thread, int flags, unsigned long size,
                                              unsigned long shared, void *code) {
  Task *task = malloc(size + shared);
  task->shared = (char *)task + size;
  return task;
}
MODEL void model_alone_task_done(void *task) { free(task); }
MODEL void model_alone___kmpc_omp_task_begin_if0(void *place, int thread, void *task) {}
MODEL void model_alone___kmpc_omp_task_complete_if0(void *place, int thread, void *task) { free(task); }
MODEL int model_alone___kmpc_omp_taskwait(void *place, int thread) { return 0; }
MODEL int model_alone___kmpc_omp_taskyield(void *place, int thread, int part) { return 0; }
MODEL void model_alone___kmpc_omp_wait_deps(void *place, int thread, int count, void *depends, int others,
                                            void *other_depends) {}
MODEL void model_alone___kmpc_omp_taskwait_deps_51(void *place, int thread, int count, void *depends, int others,
                                                   void *other_depends, int has_nowait) {}
MODEL void model_alone___kmpc_taskgroup(void *place, int thread) {}
MODEL void model_alone___kmpc_end_taskgroup(void *place, int thread) {}

// All iterations are one task, the last one too; the bounds stand in it already, and the flag behind them.
MODEL void model_alone_whole_loop(long *lower) { *(int *)(lower + 3) = 1; }
