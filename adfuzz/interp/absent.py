"""Intrinsics that the interpreter refuses on purpose, each with the reason that its refusal names."""

from __future__ import annotations

from functools import cache

_TARGETS = (
    "aarch64", "amdgcn", "arm", "bpf", "dx", "hexagon", "loongarch", "mips", "nvvm", "ppc", "r600", "riscv", "s390",
    "spv", "ve", "wasm", "x86", "xcore",
)  # fmt: skip

ABSENT: dict[str, str] = {
    **dict.fromkeys(_TARGETS, "an instruction of one processor, which portable code does not need"),
    "coro": "coroutines are split into plain functions by LLVM (-O1 and up) before anything runs",
    "objc": "the run time of Objective-C",
    "swift": "the run time of Swift",
    "ptrauth": "pointer authentication of Apple's ARM",
    "seh": "Windows exception handling",
    "eh.sjlj": "setjmp exceptions: the function returns twice",
    "eh.return": "an unwinder's own code",
    "eh.unwind.init": "an unwinder's own code",
    "eh.dwarf.cfa": "an unwinder's own code",
    "eh.recoverfp": "Windows exception handling",
    "eh.exceptioncode": "Windows exception handling",
    "eh.exceptionpointer": "Windows exception handling",
    "localaddress": "Windows exception handling",
    "localescape": "Windows exception handling",
    "localrecover": "Windows exception handling",
    "call.preallocated": "32-bit Windows passes arguments this way",
    "icall.branch.funnel": "link-time devirtualisation",
    "type": "link-time devirtualisation and control-flow integrity look at metadata of the whole program",
    "public.type.test": "link-time devirtualisation",
    "gcread": "a garbage collector's barriers",
    "gcwrite": "a garbage collector's barriers",
    "gcroot": "a garbage collector's roots",
    "experimental.gc": "safepoints of a garbage collector",
    "experimental.deoptimize": "a just-in-time compiler's way back to its interpreter",
    "experimental.guard": "a just-in-time compiler's way back to its interpreter",
    "experimental.widenable.condition": "a just-in-time compiler's way back to its interpreter",
    "experimental.patchpoint": "code that is patched while it runs",
    "experimental.stackmap": "code that is patched while it runs",
    "experimental.convergence": "groups of GPU threads",
    "experimental.vp": "vectors with a length at run time: only vectorisers for RISC-V and VE make them",
    "vp": "vectors with a length at run time: only vectorisers for RISC-V and VE make them",
    "vscale": "scalable vectors",
    "experimental.get.vector.length": "scalable vectors",
    "experimental.cttz.elts": "only vectorisers for scalable vectors make it",
    "experimental.vector.histogram": "only vectorisers for ARM's SVE make it",
    "experimental.vector.match": "only vectorisers for ARM's SVE make it",
    "experimental.vector.extract.last.active": "only vectorisers for scalable vectors make it",
    "loop.dependence": "only vectorisers for ARM's SVE make it",
    "fptrunc.round": "a rounding mode of AMD's GPUs",
    "get.fpenv": "the environment is always the default one, and its bits belong to one processor",
    "set.fpenv": "the environment is always the default one",
    "get.fpmode": "the environment is always the default one, and its bits belong to one processor",
    "set.fpmode": "the environment is always the default one",
    "sdiv.fix": "fixed-point types, whose rounding is not specified",
    "udiv.fix": "fixed-point types, whose rounding is not specified",
    "smul.fix": "fixed-point types, whose rounding is not specified",
    "umul.fix": "fixed-point types, whose rounding is not specified",
    "addressofreturnaddress": "the layout of the machine stack",
    "returnaddress": "the layout of the machine stack",
    "frameaddress": "the layout of the machine stack",
    "sponentry": "the layout of the machine stack",
    "stackaddress": "the layout of the machine stack",
    "stackguard": "the layout of the machine stack",
    "stackprotector": "the layout of the machine stack",
    "thread.pointer": "the layout of a thread's control block",
    "read_register": "registers of the machine",
    "read_volatile_register": "registers of the machine",
    "write_register": "registers of the machine",
    "readcyclecounter": "a clock, which is no function of the program's input",
    "readsteadycounter": "a clock, which is no function of the program's input",
    "pcmarker": "a marker for simulators",
    "set.loop.iterations": "hardware loops, made after everything that we see",
    "start.loop.iterations": "hardware loops, made after everything that we see",
    "test.set.loop.iterations": "hardware loops, made after everything that we see",
    "test.start.loop.iterations": "hardware loops, made after everything that we see",
    "loop.decrement": "hardware loops, made after everything that we see",
    "asan.check.memaccess": "a sanitiser's shadow memory",
    "hwasan.check.memaccess": "a sanitiser's shadow memory",
    "preserve.array.access.index": "only BPF makes it",
    "preserve.struct.access.index": "only BPF makes it",
    "preserve.union.access.index": "only BPF makes it",
    "preserve.static.offset": "only BPF makes it",
    "protected.field.ptr": "pointer authentication",
    "callbr.landingpad": "only asm goto uses it, and inline assembly is not interpreted",
    "xray": "tracing by code that is patched while it runs",
    "alloc.token.id": "an allocator's partitioning, whose numbers are not specified",
}  # fmt: skip
"""By name without `llvm.`; a row stands for all intrinsics that begin with it."""


@cache
def reason(name: str) -> str:
    """Return why the intrinsic `llvm.…` is absent, "" when it is not."""
    parts = name.split(".")[1:]
    for count in range(len(parts), 0, -1):
        found = ABSENT.get(".".join(parts[:count]))
        if found is not None:
            return found
    return ""
