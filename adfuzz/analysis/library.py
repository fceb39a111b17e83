"""What is known of functions without a body: allocators, deallocators, memory transfers, and those without derivative.

Facts only, by name. A function that stands nowhere here and has no derivative rule is unknown: it may do anything.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from adfuzz.analysis import messages
from adfuzz.ir import types as ty
from adfuzz.ir.instructions import Call, Instruction
from adfuzz.ir.module import Function, GlobalVariable
from adfuzz.ir.values import InlineAsm


@dataclass(frozen=True, slots=True)
class Allocator:
    """`size` and `count`: indices of the arguments whose product is the size in bytes (`count` -1: none).

    `zeroed`: memory starts as zero. `release`: the function that frees it. `fill`: what sets memory of a device that
    only the device can write.
    """

    size: int
    count: int = -1
    zeroed: bool = False
    release: str = "free"
    data: int = -1  # where the result holds the pointer to the data; -1: the result is the data
    header: int = 0  # bytes of the size that lie before the result
    kept: int = 0  # bytes at the start of the result that are not the user's
    is_array: bool = False  # Julia's: the number of elements and their size stand in the result
    is_memory: bool = False  # Julia's: the number of elements stands in the result, their size in its type
    fill: str = ""


DEVICE_MEMORY = tuple(
    (name, release, fill)
    for names, release, fill in (
        ("cudaMalloc cudaMallocAsync cudaMallocFromPoolAsync cudaMallocManaged", "cudaFree", "cudaMemset"),
        ("cudaMallocHost cudaHostAlloc", "cudaFreeHost", ""),
        ("cuMemAlloc cuMemAlloc_v2 cuMemAllocAsync cuMemAllocManaged", "cuMemFree_v2", "cuMemsetD8_v2"),
        ("cuMemAllocHost cuMemAllocHost_v2 cuMemHostAlloc", "cuMemFreeHost", ""),
        ("hipMalloc hipMallocAsync hipMallocManaged", "hipFree", "hipMemset"),
        ("hipMallocHost hipHostMalloc", "hipHostFree", ""),
    )
    for name in names.split()
)
"""Allocators of devices, which return a status and write the address to a place: what releases the memory, and what
fills it where the host cannot. Calls of them are brought into the form of malloc (adfuzz.ad.device_memory)."""

DEVICE_RELEASES = tuple(
    """cudaFree cudaFreeAsync cudaFreeHost cuMemFree cuMemFree_v2 cuMemFreeAsync cuMemFreeHost hipFree hipFreeAsync
    hipHostFree hipFreeHost""".split()
)

_PLAIN_PAIRS = {
    "jl_malloc": "jl_free", "ijl_malloc": "ijl_free", "mkl_malloc": "mkl_free", "fftw_malloc": "fftw_free",
    "_mm_malloc": "_mm_free", "je_malloc": "je_free", "__libc_malloc": "__libc_free",
}  # fmt: skip
"""Allocators that take the size first, and what releases their memory, which takes nothing else."""

ALLOCATORS: dict[str, Allocator] = {
    "malloc": Allocator(0),
    "calloc": Allocator(1, 0, zeroed=True),
    "aligned_alloc": Allocator(1),
    "memalign": Allocator(1),
    "valloc": Allocator(0),
    **{name: Allocator(0, release=release) for name, release in _PLAIN_PAIRS.items()},
    "_Znwm": Allocator(0, release="_ZdlPv"),
    "_Znam": Allocator(0, release="_ZdaPv"),
    "_ZnwmRKSt9nothrow_t": Allocator(0, release="_ZdlPv"),
    "_ZnamRKSt9nothrow_t": Allocator(0, release="_ZdaPv"),
    "_ZnwmSt11align_val_t": Allocator(0, release="_ZdlPvSt11align_val_t"),
    "_ZnamSt11align_val_t": Allocator(0, release="_ZdaPvSt11align_val_t"),
    "NRT_Allocate": Allocator(0, release="NRT_Free"),
    "NRT_MemInfo_alloc_aligned": Allocator(0, release="NRT_MemInfo_call_dtor", data=24),
    "NRT_MemInfo_alloc_safe_aligned": Allocator(0, release="NRT_MemInfo_call_dtor", data=24),
    "julia.gc_alloc_obj": Allocator(1, release=""),
    "jl_gc_alloc_typed": Allocator(1, release=""),
    "ijl_gc_alloc_typed": Allocator(1, release=""),
    **dict.fromkeys(
        (
            "ijl_gc_small_alloc",
            "jl_gc_small_alloc",
            "ijl_gc_pool_alloc",
            "jl_gc_pool_alloc",
            "ijl_gc_pool_alloc_instrumented",
        ),
        Allocator(2, release="", header=8),
    ),
    **dict.fromkeys(
        ("ijl_gc_big_alloc", "jl_gc_big_alloc", "ijl_gc_big_alloc_instrumented"), Allocator(1, release="", header=8)
    ),
    **dict.fromkeys(
        ("jl_alloc_genericmemory_unchecked", "ijl_alloc_genericmemory_unchecked"), Allocator(1, release="", data=8)
    ),
    **dict.fromkeys(
        [f"adfuzz.fresh.{family}_box_float{bits}" for family in ("jl", "ijl") for bits in (32, 64)],
        Allocator(0, zeroed=True, release=""),
    ),  # a box of zero, to be filled
    **dict.fromkeys(
        [f"{family}_alloc_array_{rank}d" for family in ("jl", "ijl") for rank in (1, 2, 3)],
        Allocator(1, release="", data=0, is_array=True),
    ),
    **dict.fromkeys(
        [f"adfuzz.fresh.{family}_array_copy" for family in ("jl", "ijl")],
        Allocator(0, release="", data=0, is_array=True),
    ),
    **dict.fromkeys(
        [
            name.format(family)
            for family in ("jl", "ijl")
            for name in (
                "{}_alloc_genericmemory",
                "adfuzz.fresh.{}_genericmemory_copy_slice",
                "adfuzz.fresh.{}_genericmemory_copy",
            )
        ],
        Allocator(0, release="", data=8, is_memory=True),
    ),
    "julia.gc_alloc_bytes": Allocator(1, release=""),
    "swift_allocObject": Allocator(1, release="swift_release", kept=16),
    "_mlir_memref_to_llvm_alloc": Allocator(0, release="_mlir_memref_to_llvm_free"),
    "_mlir_memref_to_llvm_aligned_alloc": Allocator(1, release="_mlir_memref_to_llvm_free"),
    **{f"adfuzz.device.{name}": Allocator(0, release=release, fill=fill) for name, release, fill in DEVICE_MEMORY},
    "__rust_alloc": Allocator(0, release="__rust_dealloc"),
    "__rust_alloc_zeroed": Allocator(0, zeroed=True, release="__rust_dealloc"),
}

DEALLOCATORS = frozenset(
    """free _ZdlPv _ZdaPv _ZdlPvm _ZdaPvm _ZdlPvSt11align_val_t _ZdaPvSt11align_val_t _ZdlPvmSt11align_val_t
    _ZdaPvmSt11align_val_t __rust_dealloc NRT_MemInfo_call_dtor NRT_Free adfuzz_releases swift_release
    _mlir_memref_to_llvm_free""".split()
).union(_PLAIN_PAIRS.values(), (f"adfuzz.device.{name}" for name in DEVICE_RELEASES))

REGISTERED = '"adfuzz_registered"'
"""The attribute of declared functions for which the user registered a derivative."""

RELEASES = "adfuzz_releases"
"""The attribute of functions that a user's allocator (`enzyme_allocator`) names for release."""

REALLOCATORS = frozenset(("realloc", "__rust_realloc"))

TRANSFERS = frozenset(("llvm.memcpy", "llvm.memmove", "llvm.memcpy.inline", "memcpy", "memmove",
                       "llvm.memcpy.element.unordered.atomic", "llvm.memmove.element.unordered.atomic"))  # fmt: skip
FILLS = frozenset(("llvm.memset", "llvm.memset.inline", "memset", "llvm.memset.element.unordered.atomic"))

DROPPED_INTRINSICS = frozenset(
    """llvm.dbg.declare llvm.dbg.value llvm.dbg.label llvm.dbg.assign llvm.lifetime.start llvm.lifetime.end
    llvm.invariant.start llvm.invariant.end llvm.experimental.noalias.scope.decl llvm.assume llvm.donothing
    llvm.prefetch llvm.sideeffect llvm.julia.gc_preserve_end
    llvm.pseudoprobe llvm.var.annotation llvm.stackrestore""".split()
)
"""Calls that derivative code leaves out: they speak of the primal only, or would end memory that the reverse still
reads."""

_OF_JULIA = """
    box_int8 box_uint8 box_int16 box_uint16 box_int32 box_uint32 box_int64 box_uint64 box_long box_ulong box_bool
    box_char box_ssavalue box_slotnumber subtype isa typeassert stored_inline has_empty_intersection idtable_size
    array_isassigned genericmemory_isassigned egal__unboxed egal__bits array_eval_type type_unionall tagged_gensym
    pchar_to_string cstr_to_string load_and_lookup lazy_load_and_lookup gc_add_finalizer gc_add_finalizer_th
    gc_add_ptr_finalizer""".split()

INACTIVE = frozenset(
    """printf puts putchar fprintf sprintf snprintf vprintf vfprintf vsnprintf fputs fputc fwrite fflush fopen fclose
    perror abort exit _exit __assert_fail time clock gettimeofday clock_gettime getenv rand srand random srandom
    _ZNKSt8__detail20_Prime_rehash_policy14_M_need_rehashEmmm _ZNKSt8__detail20_Prime_rehash_policy11_M_next_bktEm
    _ZSt11_Hash_bytesPKvmm _ZSt15_Fnv_hash_bytesPKvmm __dynamic_cast
    strlen strcmp strncmp memcmp memchr strchr bcmp strrchr strstr strcpy strncpy strcat strncat strtol strtoul strtoll
    __strcpy_chk __strncpy_chk __strcat_chk __strncat_chk
    strtoull atoi atol atoll strerror strcoll strxfrm putc putw fputw feof ferror clearerr fileno fseek ftell rewind
    fseeko ftello setbuf setvbuf remove rename write isatty fsync flockfile funlockfile
    __printf_chk __fprintf_chk __sprintf_chk __snprintf_chk __vprintf_chk __vfprintf_chk __vsnprintf_chk dprintf
    vsprintf vdprintf localtime localtime_r gmtime gmtime_r mktime ctime asctime strftime difftime nanosleep usleep
    sleep clock_getres times getrusage rand_r drand48 erand48 lrand48 nrand48 srand48 getrandom getpid getppid gettid
    stat fstat lstat access mkdir rmdir unlink chdir open close gethostname uname atexit compress compress2
    malloc_size _msize mpfr_greater_p mpfr_greaterequal_p mpfr_less_p mpfr_lessequal_p mpfr_equal_p
    mpfr_lessgreater_p mpfr_unordered_p xerbla_ cblas_xerbla lsame_ ilaenv_ slamch_ dlamch_ __kmpc_global_thread_num
    __nvvm_reflect __assertfail nvtxRangePushA nvtxRangePop pthread_mutexattr_init pthread_mutexattr_settype
    pthread_mutexattr_destroy
    sysconf getcwd system sched_yield setlocale localeconv isalpha isdigit isspace toupper tolower
    __ctype_b_loc __ctype_tolower_loc __ctype_toupper_loc __errno_location __error
    pthread_self pthread_mutex_init pthread_mutex_lock pthread_mutex_trylock pthread_mutex_unlock pthread_mutex_destroy
    pthread_cond_init pthread_cond_signal pthread_cond_broadcast pthread_cond_wait pthread_cond_destroy
    __cxa_thread_atexit __cxa_get_exception_ptr __cxa_bad_cast __cxa_bad_typeid __cxa_throw_bad_array_new_length
    __cxa_deleted_virtual __cxa_current_exception_type __cxa_uncaught_exceptions
    swift_retain swift_isUniquelyReferenced_nonNull_native swift_beginAccess swift_endAccess
    swift_getTypeByMangledNameInContext swift_getTypeByMangledNameInContextInMetadataState swift_getGenericMetadata
    __swift_instantiateConcreteTypeFromMangledName $ss5print_9separator10terminatoryypd_S2StF
    jl_enter_handler ijl_enter_handler jl_pop_handler ijl_pop_handler jl_object_id ijl_object_id jl_object_id_
    ijl_object_id_ jl_egal ijl_egal jl_types_equal ijl_types_equal jl_array_len jl_excstack_state ijl_excstack_state
    __cxa_guard_acquire __cxa_guard_release __cxa_guard_abort __cxa_atexit __cxa_pure_virtual
    __cxa_throw __cxa_allocate_exception __cxa_free_exception __cxa_begin_catch __cxa_end_catch _Unwind_Resume
    _Unwind_Resume_or_Rethrow
    __clang_call_terminate __gxx_personality_v0 __cxa_rethrow _ZSt9terminatev
    _ZSt17__throw_bad_allocv _ZSt20__throw_length_errorPKc _ZSt28__throw_bad_array_new_lengthv
    _ZSt24__throw_out_of_range_fmtPKcz _ZSt25__throw_bad_function_callv
    llvm.returnaddress llvm.frameaddress __cyg_profile_func_enter __cyg_profile_func_exit
    llvm.stacksave llvm.trap llvm.ubsantrap llvm.debugtrap llvm.objectsize llvm.is.constant llvm.expect
    llvm.expect.with.probability llvm.eh.typeid.for llvm.va_start llvm.va_end llvm.readcyclecounter
    llvm.get.rounding llvm.get.fpenv llvm.vscale llvm.x86.sse.stmxcsr llvm.x86.sse.ldmxcsr
    numba_unpickle numba_do_raise NRT_incref NRT_decref PyErr_SetString PyErr_SetObject PyErr_Clear PyErr_Format
    PyGILState_Ensure PyGILState_Release numba_gil_ensure numba_gil_release
    julia.get_pgcstack julia.ptls_states julia.safepoint jl_throw ijl_throw jl_undefined_var_error
    ijl_undefined_var_error ijl_get_ptls_states jl_get_ptls_states
    julia.write_barrier julia.write_barrier_binding jl_get_pgcstack ijl_gc_queue_root jl_gc_queue_root
    ijl_get_pgcstack llvm.julia.gc_preserve_begin julia.push_gc_frame julia.pop_gc_frame
    julia.queue_gc_root julia.queue_gc_binding jl_gc_queue_binding ijl_gc_queue_binding jl_gc_queue_multiroot
    ijl_gc_queue_multiroot jl_gc_run_pending_finalizers ijl_gc_run_pending_finalizers
    jl_get_binding_or_error ijl_get_binding_or_error jl_f_apply_type
    malloc_usable_size
    julia.typeof jl_typeof ijl_typeof jl_object_id ijl_object_id jl_object_id_ ijl_object_id_ jl_types_equal
    ijl_types_equal jl_type_error ijl_type_error jl_excstack_state ijl_excstack_state jl_pop_handler ijl_pop_handler
    julia.except_enter julia.call_type_error jl_get_world_counter ijl_get_world_counter jl_symbol_n ijl_symbol_n
    jl_gc_get_total_bytes jl_breakpoint memhash_seed memhash32_seed
    adfuzz.integer __rust_no_alloc_shim_is_unstable _FortranAStopStatement _FortranAReportFatalUserError""".split()
).union(f"{family}_{name}" for family in ("jl", "ijl") for name in _OF_JULIA)
"""Calls that neither compute with nor store anything that has a derivative."""


BIT_MOVERS = frozenset(
    """llvm.fshl llvm.fshr llvm.bswap llvm.bitreverse llvm.abs llvm.smax llvm.smin llvm.umax llvm.umin llvm.sadd.sat
    llvm.uadd.sat llvm.ssub.sat llvm.usub.sat llvm.sadd.with.overflow llvm.uadd.with.overflow llvm.ssub.with.overflow
    llvm.usub.with.overflow llvm.vector.reduce.add llvm.vector.reduce.and llvm.vector.reduce.or llvm.vector.reduce.xor
    llvm.vector.reduce.smax llvm.vector.reduce.smin llvm.vector.reduce.umax llvm.vector.reduce.umin""".split()
)
"""Integer intrinsics without a rule whose result may be bits of a float that their arguments hold, moved or chosen."""


MIRRORED = frozenset(
    """_ZSt18_Rb_tree_incrementPSt18_Rb_tree_node_base _ZSt18_Rb_tree_incrementPKSt18_Rb_tree_node_base
    _ZSt18_Rb_tree_decrementPSt18_Rb_tree_node_base _ZSt18_Rb_tree_decrementPKSt18_Rb_tree_node_base
    _ZSt29_Rb_tree_insert_and_rebalancebPSt18_Rb_tree_node_baseS0_RS_
    _ZSt28_Rb_tree_rebalance_for_erasePSt18_Rb_tree_node_baseRS_
    _ZNSt8__detail15_List_node_base7_M_hookEPS0_ _ZNSt8__detail15_List_node_base9_M_unhookEv
    _ZNSt8__detail15_List_node_base11_M_transferEPS0_S1_ _ZNSt8__detail15_List_node_base10_M_reverseEv
    _ZNSt8__detail15_List_node_base4swapERS0_S1_""".split()
)
"""Functions that only follow or set pointers of a linked structure: done once more on the shadows, nothing to undo."""

HEADERS = {
    **dict.fromkeys(("jl_reshape_array", "ijl_reshape_array"), True),
    **{f"{family}_ptr_to_array{end}": False for family in ("jl", "ijl") for end in ("", "_1d")},
}
"""Julia's functions that make another header for numbers that are there, behind their second argument: whether that is
a header too. Done once more on the shadow of that argument."""

RESIZERS = frozenset(
    f"{family}_array_{change}"
    for family in ("jl", "ijl")
    for change in "grow_end grow_beg grow_at del_end del_beg del_at sizehint".split()
)
"""Julia's functions that change the length of an array, and may move its numbers to another place. In forward mode,
done once more on the shadow; in reverse mode, what was read and written before would be undone in the place that is no
more."""

SAME_POINTER = frozenset(
    """llvm.threadlocal.address llvm.launder.invariant.group llvm.strip.invariant.group llvm.ptr.annotation
    llvm.preserve.static.offset julia.pointer_from_objref""".split()
)
"""Intrinsics whose result is their first argument, a pointer."""

INACTIVE_PREFIXES = (
    "Py_", "PyErr_", "PyBytes_", "PyTuple_", "PyUnicode_", "PyGILState_", "PyDict_", "PyObject_", "__ubsan_handle_",
    "llvm.x86.atomic.", "numba_runtime_", "julia.write_barrier", "julia.gc_preserve_", "jl_bounds_error",
    "ijl_bounds_error", "omp_get_", "omp_in_", "ijl_undefined_var_error", "_FortranAioBegin",
    "_FortranAioOutput", "_FortranAioEnd", "_FortranAioEnable",
    "_FortranAioSet", "_FortranAioGet", "_FortranAioCheck", "_gfortran_st_", "_gfortran_stop_", "_gfortran_error_stop_",
    "_gfortran_runtime_", "_gfortran_os_error", "_gfortran_generate_error", "_gfortran_set_", "f90io_src_info",
    "f90io_print", "f90io_sc_", "f90io_ldw", "f90io_fmtw", "f90io_encode", "f90io_close", "f90io_open", "ftnio_ldw",
    "f90io_unf_init", "f90io_unf_end", "f90io_unf_write", "f90io_fmt_write", "ftnio_fmt_write", "ftnio_unf_write",
    "f90_strcmp", "f90_stop",
    "cuStream", "cuEvent", "cuCtx", "cuDevice", "cuDriver", "cuInit", "cuModule", "cuFuncGet", "cuFuncSet",
    "cuGetError", "cudaStream", "cudaEvent", "cudaDevice", "cudaGetDevice", "cudaSetDevice", "cudaGetLastError",
    "cudaPeekAtLast", "cudaGetError", "cudaFuncGet", "cudaFuncSet", "cudaOccupancy", "cudaRuntimeGet", "cudaDriverGet",
    "hipStream",
    "hipEvent", "hipCtx", "hipDevice", "hipGetDevice", "hipSetDevice", "hipGetLastError", "hipPeekAtLast",
    "hipGetError", "hipInit", "cuMemPool", "cuMemGetInfo", "cudaMemPool", "cudaMemGetInfo",
    "cudaPointerGetAttribute", "cudaMemPrefetch", "cudaMemAdvise", "cudaHostRegister", "cudaHostUnregister",
    "omp_init_", "omp_destroy_", "omp_set_", "omp_unset_", "omp_test_", "cublasCreate",
    "cublasDestroy", "cublasSetStream", "cublasGetStream", "cublasSetMathMode", "cublasGetMathMode",
    "cublasSetWorkspace", "cublasGetVersion", "gsl_rng_", "_ZN9__gnu_cxx12__to_xstring",
)  # fmt: skip
"""Families: CPython's interface, as numba calls it to report errors (not PyFloat_: that one moves numbers); reports of
undefined behaviour; atomic counters; Fortran's output (input writes numbers: it is not here); queues, events, handles
and properties of devices; streams of random numbers; numbers made text."""

INACTIVE_ENDS = ("_write",)
"""Ends of gfortran's `_gfortran_transfer_…_write`: output."""


INACTIVE_CLASSES = tuple(
    """St13basic_ostream St8ios_base St9basic_ios St4endl St5flush St5ctype St6locale St16__throw_ St19__throw_
    St20__throw_ St24__throw_ St17__throw_ St28__throw_ St7__cxx1112basic_string St6chrono
    St6thread4join St6thread6detach St6thread20hardware_concurrency St6thread6_StateD St11logic_error
    St13runtime_error St12domain_error St16invalid_argument St9exception St12length_error St12out_of_range
    St11range_error St14overflow_error St15underflow_error
    St7__cxx1119basic_ostringstream St7__cxx1118basic_stringstream St7__cxx1115basic_stringbuf St14basic_ofstream
    St13random_device St13basic_filebuf St12__basic_file St9type_info St18condition_variable
    St15__exception_ptr13exception_ptr9_M_addref St15__exception_ptr13exception_ptr10_M_release
    St17__verify_grouping St10filesystem St3__124__put_character_sequence St3__121__throw_
    St3__113basic_ostream St3__18ios_base St3__19basic_ios St3__15ctype
    St3__16locale St3__112basic_string St3__16chrono St3__16thread St3__113random_device St3__112__next_prime
    St3__121__murmur2_or_cityhash St3__120__throw_ St3__1lsI St3__15mutex St5mutex""".split()
)
"""Mangled names of parts of the C++ libraries, GNU's and (with `St3__1`) LLVM's: output streams, locales, strings,
clocks, hashes, random devices, throwing helpers.

Input streams write numbers: they are not here (but see below). A string stream holds text; what takes numbers out of it
is an input stream's. What starts threads runs code of the user's."""

_ABBREVIATED = ("So", "Ss", "SaI", *(f"SirsER{letter}" for letter in "bstijlmxy"))
"""How members of `basic_ostream<char>`, of the old `string` and of `allocator<…>` begin, and those of
`basic_istream<char>` that read integers."""

_NESTED = re.compile(r"_ZN[rVK]*[RO]?")
"""How mangled names of members, and of what stands in inner namespaces, begin."""


INACTIVE_OF_RUST = ("4core3fmt", "5alloc3fmt", "19hashmap_random_keys", "3std2io", "3std9panicking", "11Fallibility")
"""Parts of Rust's mangled names: formatting of text, output, random keys, what panics leave behind, and what becomes of
hash tables that can not grow."""

_RUST_CRATES = ("4core", "3std", "5alloc")
"""Rust's own crates: functions of theirs that never return report an error."""

_RUST_HASH = re.compile(r"17h[0-9a-f]{16}E$")
"""How Rust's older mangling ends."""


def callee_name(call: Call) -> str:
    """The plain name of a directly called function ("" for indirect calls); Rust's hashed runtime names are reduced."""
    callee = call.callee
    if not isinstance(callee, Function):
        return ""
    return RELEASES if callee.attributes and f'"{RELEASES}"' in callee.attributes else runtime_name(callee.name)


def runtime_name(name: str) -> str:
    """`_RNvCs…_7___rustc12___rust_alloc` → `__rust_alloc`; any other name is itself."""
    if "___rustc" in name:
        for known in ("__rust_alloc_zeroed", "__rust_alloc", "__rust_dealloc", "__rust_realloc",
                      "__rust_no_alloc_shim_is_unstable"):  # fmt: skip
            if known in name:
                return known
    return name


def intrinsic_name(name: str) -> str:
    """`llvm.memcpy.p0.p0.i64` → `llvm.memcpy`: the name without its overload mangling."""
    if not name.startswith("llvm."):
        return name
    parts = name.split(".")
    while len(parts) > 2 and parts[-1][:1] in ("p", "i", "f", "v", "n") and parts[-1].lstrip("nxvpifb")[:1].isdigit():
        parts.pop()
    return ".".join(parts)


def is_inactive_global(variable: GlobalVariable) -> bool:
    """Whether the variable is an object of a language's library that holds no numbers of the user's."""
    name = variable.name
    return variable.initializer is None and (
        name in _LIBRARY_OBJECTS or name.startswith("_ZT") or _is_rust(name, _RUST_CRATES)
    )


_LIBRARY_OBJECTS = frozenset(
    """_ZSt3cin _ZSt4cout _ZSt4cerr _ZSt4clog _ZSt4wcin _ZSt5wcout _ZSt5wcerr _ZSt5wclog stdin stdout stderr
    __stdinp __stdoutp __stderrp environ __environ _ZSt7nothrow __dso_handle""".split()
)
"""Streams, tags. Run-time type descriptions and virtual tables begin with _ZT."""


def called(call: Call) -> str:
    """The name by which the tables above know a call: runtime name without intrinsic mangling."""
    return intrinsic_name(callee_name(call))


def is_allocation(call: Call) -> bool:
    """Whether the call returns fresh memory."""
    return callee_name(call) in ALLOCATORS or _stated_allocator(call) is not None


def allocator(call: Call) -> Allocator:
    """The facts about a call that `is_allocation`."""
    return _stated_allocator(call) or ALLOCATORS[callee_name(call)]


def _stated_allocator(call: Call) -> Allocator | None:
    """What `"enzyme_allocator"="0"` says: which argument is the size in bytes."""
    callee = call.callee
    if not isinstance(callee, Function):
        return None
    for attribute in (*callee.attributes, *call.function_attributes):
        if attribute.startswith('"enzyme_allocator"'):
            index = attribute.split('"')[3] if attribute.count('"') >= 4 else "0"
            return Allocator(int(index) if index.isdigit() else 0)
    return None


INACTIVE_METADATA = frozenset(("enzyme_inactive", "enzyme_inactive_inst", "enzyme_inactive_val"))


def is_stated_inactive(instruction: Instruction) -> bool:
    """Whether metadata states that an instruction has nothing to do with derivatives."""
    return any(key in INACTIVE_METADATA for key, _ in instruction.metadata)


def is_inactive_argument(call: Call, index: int) -> bool:
    """Whether an attribute states that no derivative goes through this argument."""
    callee = call.callee
    attributes = call.argument_attributes[index]
    if isinstance(callee, Function) and index < len(callee.arguments):
        attributes = (*attributes, *callee.arguments[index].attributes)
    return any("enzyme_inactive" in attribute for attribute in attributes)


def hint_type(name: str) -> str:
    """What a hint says memory holds, as in a type tree; "" for any other function."""
    return next((type for hint, type in HINTS.items() if hint in name), "")


HINTS = {"__enzyme_float": "Float@float", "__enzyme_double": "Float@double", "__enzyme_integer": "Integer",
         "__enzyme_pointer": "Pointer"}  # fmt: skip


def _is_conversion(call: Call, name: str) -> bool:
    """Whether one of the processor's own intrinsics makes integers of floats: by rounding, or their signs."""
    return name.startswith("llvm.x86.") and call.type.scalar.is_integer and any(a.type.is_float for a in call.arguments)


def _says_nothing(assembly: str) -> bool:
    """Whether inline assembly has no instruction: its lines are empty, or comments."""
    lines = assembly.split('"')[1].replace(r"\09", " ").split(r"\0A")
    return all(not line.strip() or line.strip().startswith("#") for line in lines)


def is_inactive(call: Call) -> bool:
    """Whether the call is known to have nothing to do with derivatives."""
    name = called(call)
    if call.metadata and is_stated_inactive(call):
        return True
    if (name in INACTIVE or name in DROPPED_INTRINSICS) and not _is_users(call, name):
        return True
    if messages.is_inactive(call):
        return True
    callee = call.callee
    if isinstance(callee, InlineAsm):
        return call.type is ty.VOID and _says_nothing(callee.text)
    if not isinstance(callee, Function):
        return False
    if name.startswith(INACTIVE_PREFIXES) and callee.is_declaration:
        return True
    if callee.is_declaration and (
        _is_inactive_declaration(name)
        or _is_conversion(call, name)
        or (call.type in (ty.VOID, ty.I1, ty.I8) and only_reads(call))
        or (_is_rust(name, _RUST_CRATES) and "noreturn" in (*callee.attributes, *call.function_attributes))
    ):
        return True
    return any("enzyme_inactive" in attribute for attribute in (*callee.attributes, *call.function_attributes))


def only_reads(call: Call) -> bool:
    """Whether attributes say that a call of a library function changes no memory that can be seen."""
    callee = call.callee
    if not isinstance(callee, Function) or not callee.is_declaration or REGISTERED in callee.attributes:
        return False
    for attribute in (*callee.attributes, *call.function_attributes):
        if attribute.startswith("memory("):
            parts = [part.strip() for part in attribute.removeprefix("memory(").removesuffix(")").split(",")]
            if all(part.startswith(_UNSEEN) or part.split()[-1] in ("none", "read") for part in parts):
                return True
    return False


_UNSEEN = ("inaccessiblemem:", "errnomem:", "target_mem")
"""Memory that no pointer of the module leads to."""


def _is_users(call: Call, name: str) -> bool:
    """Whether a function of the user's has the name of one of C's: it has a body, or takes floats by value."""
    callee = call.callee
    if not isinstance(callee, Function) or name.startswith(("_", "llvm.")) or "." in name:
        return False
    return not callee.is_declaration or any(a.type.is_float for a in callee.arguments)


def _is_inactive_declaration(name: str) -> bool:
    """What is known by a part of its name."""
    if name.startswith("_Z") and _is_of_inactive_class(name):
        return True
    if hint_type(name) or (name.startswith("_gfortran_transfer_") and name.endswith(INACTIVE_ENDS)):
        return True
    return _is_rust(name, INACTIVE_OF_RUST)


@cache
def _is_of_inactive_class(name: str) -> bool:
    """Whether a function belongs to one of the classes, or is one of std's own that works on one (`operator<<`).

    A function of the user's that merely takes such an object is none.
    """
    if name.startswith("_ZSt"):
        return any(part in name for part in INACTIVE_CLASSES)
    nested = _NESTED.match(name)
    return nested is not None and name[nested.end() :].startswith((*INACTIVE_CLASSES, *_ABBREVIATED))


def _is_rust(name: str, parts: tuple[str, ...]) -> bool:
    """Whether a name is mangled in one of Rust's ways, and has one of the parts."""
    is_mangled = name.startswith("_R") or (name.startswith("_ZN") and _RUST_HASH.search(name))
    return bool(is_mangled) and any(part in name for part in parts)
