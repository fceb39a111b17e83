"""What is deliberately not in the rule table: operations that are no element-wise map of numbers, each with the reason.

Memory, pointers, several results and mixed lanes are differentiated by functions of the transform, or refused.
A completeness test takes every instruction, LLVM intrinsic and libm name to be in the table or here.
"""

from __future__ import annotations

from adfuzz.ad.rules import libm

_COMPLEX_UNARY = (
    "cacos", "cacosh", "casin", "casinh", "catan", "catanh", "ccos", "ccosh", "cexp", "clog", "clog10", "conj", "cproj",
    "csin", "csinh", "csqrt", "ctan", "ctanh", "cpow", "__clog10",
)  # fmt: skip
_COMPLEX_PART = tuple(f"{name}{suffix}" for name in ("cabs", "carg", "cimag", "creal")
                      for suffix in ("f", "l", "f32", "f64", "f128", "f32x", "f64x"))  # fmt: skip
_LGAMMA_R = tuple(f"{name}{suffix}_r{end}"
                  for name, end in (("lgamma", ""), ("__lgamma", "_finite"), ("__gamma", "_finite"))
                  for suffix in ("", "f", "l", "f32", "f64", "f128", "f32x", "f64x"))  # fmt: skip


def _intrinsics(*names: str) -> tuple[str, ...]:
    return tuple(f"llvm.{name}" for name in names)


_GROUPS: dict[str, tuple[str, ...]] = {
    "writes a second result through a pointer": (*libm("frexp", "modf", "remquo", "sincos"), *_LGAMMA_R),
    "writes its result through a pointer": libm("canonicalize", "setpayload", "setpayloadsig"),
    "has several results": _intrinsics("frexp", "modf", "sincos", "sincospi"),
    "complex: two results, or both parts in one argument": (*libm(*_COMPLEX_UNARY), *_COMPLEX_PART),
    "a half's bits in an integer": _intrinsics("convert.from.fp16", "convert.to.fp16"),
    "passes on a value of any type": (
        "freeze", "phi", "select", "extractvalue", "insertvalue", "bitcast", "ret",
        *_intrinsics("ssa.copy", "threadlocal.address", "launder.invariant.group", "strip.invariant.group", "ptrmask",
                     "ptr.annotation", "preserve.static.offset", "preserve.array.access.index",
                     "preserve.struct.access.index", "preserve.union.access.index", "protected.field.ptr"),
    ),
    "moves or mixes lanes": (
        "extractelement", "insertelement", "shufflevector",
        *_intrinsics("vector.extract", "vector.insert", "vector.reverse", "vector.splice.left", "vector.splice.right",
                     "experimental.vector.compress", "experimental.vector.extract.last.active",
                     "vector.partial.reduce.add", "vector.partial.reduce.fadd"),
        *_intrinsics("experimental.vp.reverse", "experimental.vp.splice"),
        *_intrinsics(*(f"vector.{word}{count}" for word in ("interleave", "deinterleave") for count in range(2, 9))),
        *_intrinsics(*(f"{family}.reduce.{name}" for family in ("vector", "vp")
                       for name in ("fadd", "fmul", "fmax", "fmin", "fmaximum", "fminimum"))),
        *_intrinsics("matrix.multiply", "matrix.transpose"),
    ),
    "reads or writes memory": (
        "alloca", "load", "store", "getelementptr", "atomicrmw", "cmpxchg", "fence", "va_arg",
        *_intrinsics(*(f"{name}{form}" for name in ("memcpy", "memmove", "memset")
                       for form in ("", ".inline", ".element.unordered.atomic")
                       if (name, form) != ("memmove", ".inline"))),
        *_intrinsics("experimental.memset.pattern", "load.relative"),
        *_intrinsics("matrix.column.major.load", "matrix.column.major.store"),
        *_intrinsics(*(f"masked.{name}" for name in ("load", "store", "gather", "scatter"))),
        *_intrinsics("masked.expandload", "masked.compressstore"),
        *_intrinsics(*(f"vp.{name}" for name in ("load", "load.ff", "store", "gather", "scatter"))),
        *_intrinsics("experimental.vp.strided.load", "experimental.vp.strided.store"),
        *_intrinsics(*(f"experimental.vector.histogram.{name}" for name in ("add", "uadd.sat", "umax", "umin"))),
        *_intrinsics("stacksave", "stackrestore", "va_start", "va_end", "va_copy"),
    ),
    "transfers control": (
        "br", "switch", "indirectbr", "call", "invoke", "callbr", "resume", "unreachable", "landingpad", "catchswitch",
        "catchpad", "catchret", "cleanuppad", "cleanupret",
        *_intrinsics("experimental.deoptimize", "icall.branch.funnel", "callbr.landingpad", "experimental.patchpoint",
                     "experimental.patchpoint.void", "experimental.stackmap"),
    ),
    "integer or pointer instruction: a matter of type analysis when it moves a number's bits": (
        "add", "sub", "mul", "udiv", "sdiv", "urem", "srem", "shl", "lshr", "ashr", "and", "or", "xor", "trunc", "zext",
        "sext", "ptrtoint", "ptrtoaddr", "inttoptr", "addrspacecast", *_intrinsics("vp.inttoptr", "vp.ptrtoint"),
    ),
    "an address, register or machine state, never a number": _intrinsics(
        "addressofreturnaddress", "returnaddress", "frameaddress", "sponentry", "stackaddress", "stackguard",
        "stackprotector", "localaddress", "localescape", "localrecover", "get.dynamic.area.offset", "thread.pointer",
        "read_register", "read_volatile_register", "write_register", "init.trampoline", "adjust.trampoline",
        "swift.async.context.addr", "alloc.token.id", "set.loop.iterations", "start.loop.iterations",
        "test.set.loop.iterations", "test.start.loop.iterations", "loop.decrement", "loop.decrement.reg",
        "type.test", "public.type.test", "type.checked.load", "type.checked.load.relative"),
}  # fmt: skip

STRUCTURAL: dict[str, str] = {name: why for why, names in _GROUPS.items() for name in names}
"""Name (as in the rule table) → why it has no row."""

STRUCTURAL_FAMILIES: dict[str, str] = {
    "llvm.coro.": "coroutines are lowered before differentiation",
    "llvm.eh.": "exception handling",
    "llvm.seh.": "exception handling",
    "llvm.objc.": "Objective-C reference counts",
    "llvm.gc": "garbage collector",
    "llvm.experimental.gc.": "garbage collector",
    "llvm.ptrauth.": "pointer signing",
    "llvm.call.preallocated.": "argument memory",
    "llvm.asan.": "sanitizer",
    "llvm.hwasan.": "sanitizer",
    "llvm.xray.": "tracing",
}
"""Prefix → why nothing under it has a row."""


def why_structural(name: str) -> str:
    """Why `name` has no row; "" if nothing is stated."""
    families = (why for prefix, why in STRUCTURAL_FAMILIES.items() if name.startswith(prefix))
    return STRUCTURAL.get(name) or next(families, "")
