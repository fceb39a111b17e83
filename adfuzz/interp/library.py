"""Library functions that are not plain mathematics: allocation, memory, some of the C, C++, Rust and Fortran run times.

A row is a function of (program, arguments…) → result; `make` binds it for one call signature.
"""

# Tables of lambdas whose parameters are machine numbers (Any):
# pyright: reportUnknownLambdaType=false

from __future__ import annotations

import math
import re
from collections.abc import Callable
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from adfuzz.errors import Unsupported
from adfuzz.interp.constants import scalar_kind
from adfuzz.interp.errors import Terminated, undefined
from adfuzz.interp.states import UNDEF, is_odd, known
from adfuzz.ir import types as ty
from adfuzz.ir.types import FunctionType

if TYPE_CHECKING:
    from adfuzz.interp.program import Program

Row = Callable[..., Any]
FUNCTIONS: dict[str, Row] = {}
PATTERNS: dict[re.Pattern[str], Callable[[Program, re.Match[str]], Row]] = {}
"""Families of functions: what matches the whole name is made by the function."""
_ALIGNMENT = 16


def function(*names: str) -> Callable[[Row], Row]:
    """Enter a library function."""

    def enter(row: Row) -> Row:
        for name in names:
            assert name not in FUNCTIONS, name
            FUNCTIONS[name] = row
        return row

    return enter


def make(program: Program, name: str, type: FunctionType) -> Callable[..., Any] | None:
    """Return the Python function of a library function, or None when it is not known."""
    row = FUNCTIONS.get(unmangled(name))
    if row is not None:
        return lambda *xs: row(program, *xs)
    if name in SHAPED:
        return SHAPED[name](program, name, type)
    for pattern, maker in PATTERNS.items():
        found = pattern.match(name)
        if found:
            made = maker(program, found)
            return lambda *xs: made(program, *xs)
    return None


_RUST = re.compile(r"^_RNvCs\w+?_7___rustc(?:\d+)(__rust\w+|_\w+)$")
_PANIC = re.compile(
    r"^(?:_RNv|_RINv|_ZN(?:4core|3std|5alloc)).*(?:9panicking|panic_|13expect_failed|13unwrap_failed|slice_index_fail"
    r"|handle_error|18handle_alloc_error|slice_\w*fail|11begin_panic)"
)
_PANIC_ENDS = re.compile(r"9panicking(?:12catch_unwind|3try)7cleanup(?:17h\w+E)?$")
_CANNOT_UNWIND = re.compile(r"panic_cannot_unwind|panic_nounwind|panic_in_cleanup|18handle_alloc_error")


def unmangled(name: str) -> str:
    """Return a function of the Rust run time by its plain name; other names as they are."""
    found = _RUST.match(name)
    if found:
        inner = found[1]
        return inner[1:] if inner.startswith("___") else inner
    if name.startswith(("_R", "_ZN")) and _PANIC_ENDS.search(name):
        return "the end of a Rust panic"
    if _PANIC.match(name):
        return "a Rust abort" if _CANNOT_UNWIND.search(name) else "a Rust panic"
    return name


def size_of(value: Any, what: str = "the size of an allocation") -> int:
    """Return a size as a number."""
    return known(value, what) & ((1 << 64) - 1)


# ---------------------------------------------------------------------------------------------------------- the heap


@function("malloc", "_Znwm", "_Znam", "_ZnwmRKSt9nothrow_t", "_ZnamRKSt9nothrow_t", "NRT_Allocate", "valloc")
def malloc(program: Program, size: Any, *_: Any) -> int:
    return program.memory.allocate(size_of(size), _ALIGNMENT, "heap")


@function("calloc", "__rust_calloc")
def calloc(program: Program, count: Any, size: Any) -> int:
    return _zeroed(program, size_of(count) * size_of(size), _ALIGNMENT)


def _zeroed(program: Program, size: int, alignment: int) -> int:
    address = program.memory.allocate(size, alignment, "heap")
    program.memory.lay(address, bytes(size))
    return address


@function("realloc", "reallocf")
def realloc(program: Program, pointer: Any, size: Any) -> int:
    return moved(program, known(pointer, "the argument of realloc"), size_of(size), _ALIGNMENT, "realloc")


def moved(program: Program, old: int, size: int, alignment: int, what: str) -> int:
    """Return larger (or smaller) memory with the contents of the old, which is freed."""
    memory = program.memory
    made = memory.allocate(size, alignment, "heap")
    if old:
        allocation = memory.regions.get(old >> 32)
        if allocation is None or not allocation.live:
            raise undefined(f"{what} of a pointer to no live object")
        memory.copy(made, old, min(size, allocation.size), what)
        memory.free(old, what)
    return made


@function("free", "_ZdlPv", "_ZdaPv", "_ZdlPvm", "_ZdaPvm", "_ZdlPvmSt11align_val_t", "_ZdlPvSt11align_val_t",
          "_ZdaPvSt11align_val_t", "_ZdaPvmSt11align_val_t", "_ZdlPvRKSt9nothrow_t", "cfree", "NRT_Free")  # fmt: skip
def free(program: Program, pointer: Any, *_: Any) -> None:
    program.memory.free(pointer, "free")


@function("aligned_alloc", "memalign")
def aligned_alloc(program: Program, alignment: Any, size: Any) -> int:
    return program.memory.allocate(size_of(size), size_of(alignment, "an alignment"), "heap")


@function("_ZnwmSt11align_val_t", "_ZnamSt11align_val_t")
def aligned_new(program: Program, size: Any, alignment: Any, *_: Any) -> int:
    return program.memory.allocate(size_of(size), size_of(alignment, "an alignment"), "heap")


@function("posix_memalign")
def posix_memalign(program: Program, slot: Any, alignment: Any, size: Any) -> int:
    program.memory.store("i64", slot, aligned_alloc(program, alignment, size), 8)
    return 0


@function("__rust_alloc")
def rust_alloc(program: Program, size: Any, alignment: Any) -> int:
    return program.memory.allocate(size_of(size), size_of(alignment, "an alignment"), "heap")


@function("__rust_alloc_zeroed")
def rust_alloc_zeroed(program: Program, size: Any, alignment: Any) -> int:
    return _zeroed(program, size_of(size), size_of(alignment, "an alignment"))


@function("__rust_dealloc")
def rust_dealloc(program: Program, pointer: Any, size: Any, alignment: Any) -> None:
    allocation = program.memory.regions.get(known(pointer, "the argument of __rust_dealloc") >> 32)
    if allocation is not None and allocation.live and allocation.size != size_of(size):
        raise undefined(f"__rust_dealloc of {size_of(size)} bytes of a {allocation}")
    program.memory.free(pointer, "__rust_dealloc")


@function("__rust_realloc")
def rust_realloc(program: Program, pointer: Any, old_size: Any, alignment: Any, size: Any) -> int:
    old = known(pointer, "the argument of __rust_realloc")
    return moved(program, old, size_of(size), size_of(alignment, "an alignment"), "__rust_realloc")


@function("__rust_no_alloc_shim_is_unstable_v2")
def nothing(program: Program, *_: Any) -> None:
    return None


@function("malloc_usable_size")
def malloc_usablesize_of(program: Program, pointer: Any) -> int:
    return program.memory.find(pointer, 0, "malloc_usable_size").size


# ------------------------------------------------------------------------------------------------------------ memory


@function("memcpy", "memmove")
def memcpy(program: Program, target: Any, source: Any, size: Any) -> Any:
    program.memory.copy(target, source, size_of(size), "memcpy")
    return target


@function("__memcpy_chk", "__memmove_chk")
def checked_memcpy(program: Program, target: Any, source: Any, size: Any, room: Any) -> Any:
    _check_room(size, room)
    return memcpy(program, target, source, size)


@function("__mempcpy_chk")
def checked_mempcpy(program: Program, target: Any, source: Any, size: Any, room: Any) -> Any:
    _check_room(size, room)
    return mempcpy(program, target, source, size)


@function("__memset_chk")
def checked_memset(program: Program, target: Any, byte: Any, size: Any, room: Any) -> Any:
    _check_room(size, room)
    return memset(program, target, byte, size)


def _check_room(size: Any, room: Any) -> None:
    """End the program where more bytes would be written than `_FORTIFY_SOURCE` found room for."""
    if size_of(size) > size_of(room):
        raise Terminated("a copy that is larger than the memory it goes to")


@function("bcopy")
def bcopy(program: Program, source: Any, target: Any, size: Any) -> None:
    program.memory.copy(target, source, size_of(size), "bcopy")


@function("mempcpy")
def mempcpy(program: Program, target: Any, source: Any, size: Any) -> Any:
    program.memory.copy(target, source, size_of(size), "mempcpy")
    return target + size_of(size)


@function("memset")
def memset(program: Program, target: Any, byte: Any, size: Any) -> Any:
    program.memory.fill(target, byte, size_of(size))
    return target


@function("bzero")
def bzero(program: Program, target: Any, size: Any) -> None:
    program.memory.fill(target, 0, size_of(size))


@function("memcmp", "bcmp")
def memcmp(program: Program, left: Any, right: Any, size: Any) -> int:
    count = size_of(size)
    a, b = (program.memory.read_bytes(p, count, "memcmp") if count else b"" for p in (left, right))
    return (a > b) - (a < b)


@function("strlen")
def strlen(program: Program, text: Any) -> int:
    return len(program.memory.read_string(text, "strlen"))


@function("strcmp")
def strcmp(program: Program, left: Any, right: Any) -> int:
    a, b = (program.memory.read_string(p, "strcmp") for p in (left, right))
    return (a > b) - (a < b)


# -------------------------------------------------------------------------------------------------- output and endings


@function("puts", "putchar", "printf", "fflush", "fputs", "putc", "fputc", "__printf_chk", "atexit", "__cxa_atexit",
          "__cxa_guard_release", "fprintf")  # fmt: skip
def silent(program: Program, *_: Any) -> int:
    return 0


@function("__cxa_guard_acquire")
def guard_acquire(program: Program, guard: Any) -> int:
    if program.memory.load("i8", guard) & 255:
        return 0
    program.memory.store("i8", guard, 1)
    return 1


@function("abort", "exit", "_exit", "_ZSt9terminatev", "__cxa_pure_virtual", "__assert_fail", "__stack_chk_fail",
          "quick_exit", "_FortranAStopStatement", "_FortranAReportFatalUserError", "__chk_fail",
          "_Exit", "_FortranAStopStatementText")  # fmt: skip
def ending(program: Program, *_: Any) -> Any:
    raise Terminated("a call of a function that ends the program")


@function("fegetround")
def fegetround(program: Program) -> int:
    return 0  # to nearest


@function("fesetround", "fesetenv", "feenableexcept", "feupdateenv")
def fesetround(program: Program, mode: Any) -> int:
    if known(mode, "a rounding mode") not in (0, -1):
        raise Unsupported("rounding-mode", "the interpreter rounds to nearest only and keeps no other environment")
    return 0


@function("feclearexcept", "feholdexcept", "fedisableexcept")
def feclearexcept(program: Program, *_: Any) -> int:
    return 0


# --------------------------------------------------------------------------- mathematics with integers and pointers

Maker = Callable[["Program", str, FunctionType], Callable[..., Any]]


def scalar_function(program: Program, base: str, kind: str) -> Callable[..., Any]:
    """Return a mathematical function on scalars of `kind`."""
    return program.object(("math", base, kind), lambda: program.numbers.function(base, kind))


def _rounding_cast(program: Program, name: str, type: FunctionType) -> Callable[..., Any]:
    kind = scalar_kind(type.parameters[0])
    step = scalar_function(program, "round" if "round" in name else "rint", kind)
    bits = type.result.bits if isinstance(type.result, ty.IntegerType) else 64
    convert = program.namespace["to_int"]
    return lambda x: convert(step(x), bits, True)


def _ilogb(program: Program, name: str, type: FunctionType) -> Callable[..., Any]:
    step = scalar_function(program, "logb", scalar_kind(type.parameters[0]))
    return lambda x: program.namespace["to_int_sat"](step(x), 32, True)


def _sincos(program: Program, name: str, type: FunctionType) -> Callable[..., Any]:
    kind = scalar_kind(type.parameters[0])
    sine, cosine = scalar_function(program, "sin", kind), scalar_function(program, "cos", kind)

    def call(x: Any, first: Any, second: Any) -> None:
        program.memory.store(kind, first, sine(x))
        program.memory.store(kind, second, cosine(x))

    return call


def _modf(program: Program, name: str, type: FunctionType) -> Callable[..., Any]:
    kind = scalar_kind(type.parameters[0])
    whole = scalar_function(program, "trunc", kind)

    def call(x: Any, slot: Any) -> Any:
        part = whole(x)
        program.memory.store(kind, slot, part)
        return x - part

    return call


def _frexp(program: Program, name: str, type: FunctionType) -> Callable[..., Any]:
    kind = scalar_kind(type.parameters[0])
    ldexp = scalar_function(program, "ldexp", kind)

    def call(x: Any, slot: Any) -> Any:
        exponent = program.namespace["exponent_of"](x, kind)
        program.machine.decide(exponent)
        program.memory.store("i32", slot, exponent)
        return ldexp(x, -exponent) if exponent is not UNDEF else x

    return call


def _lgamma_r(program: Program, name: str, type: FunctionType) -> Callable[..., Any]:
    kind = scalar_kind(type.parameters[0])
    value = scalar_function(program, "lgamma", kind)

    def call(x: Any, slot: Any) -> Any:
        result = value(x)
        sign: Any = UNDEF
        if not is_odd(x):
            v = program.numbers.value_of(x)
            negative = v < 0 and v != v // 1 and abs(v) != math.inf and int(-(-v // 1)) % 2 == 0
            sign = -1 if negative else 1
        program.memory.store("i32", slot, sign)
        return result

    return call


def _remquo(program: Program, name: str, type: FunctionType) -> Callable[..., Any]:
    kind = scalar_kind(type.parameters[0])
    value = scalar_function(program, "remainder", kind)

    def call(x: Any, y: Any, slot: Any) -> Any:
        rest = value(x, y)
        last: Any = UNDEF
        if not is_odd(rest):
            a, b, r = (float(program.numbers.value_of(n)) for n in (x, y, rest))
            is_finite = b and math.isfinite(a) and math.isfinite(b) and math.isfinite(r)
            count = round((Fraction(a) - Fraction(r)) / Fraction(b)) if is_finite else 0
            last = (abs(count) & 7) * (1 if count >= 0 else -1)
        program.memory.store("i32", slot, last)
        return rest

    return call


def _nan(program: Program, name: str, type: FunctionType) -> Callable[..., Any]:
    made = program.numbers.given(float("nan"), scalar_kind(type.result), None)
    return lambda text: made


def _all(names: str, maker: Maker) -> dict[str, Maker]:
    return {name + suffix: maker for name in names.split() for suffix in ("", "f", "l")}


ROUNDING_CASTS = {**_all("lround llround lrint llrint", _rounding_cast), **_all("ilogb", _ilogb)}
SHAPED: dict[str, Maker] = {
    **ROUNDING_CASTS,
    **_all("sincos", _sincos), **_all("modf", _modf), **_all("frexp", _frexp), **_all("remquo", _remquo),
    **_all("nan", _nan), "lgamma_r": _lgamma_r, "lgammaf_r": _lgamma_r, "gamma_r": _lgamma_r,
}  # fmt: skip
"""Functions made for the types of one call."""


# ----------------------------------------------------------------------------------------- numba's reference counting

_HEADER = 64  # refct, dtor, dtor_info, data, size, external_allocator; then the data


@function("numba_gil_ensure")
def _numba_raises(program: Program, state: Any) -> None:
    """What numba's C entry calls first when the function has raised an exception, which it hands to Python."""
    raise Terminated("a Python exception that the function raises")


@function("NRT_MemInfo_alloc", "NRT_MemInfo_alloc_safe")
def nrt_alloc(program: Program, size: Any) -> int:
    return nrt_alloc_aligned(program, size, _ALIGNMENT)


@function("NRT_MemInfo_alloc_aligned", "NRT_MemInfo_alloc_safe_aligned")
def nrt_alloc_aligned(program: Program, size: Any, alignment: Any) -> int:
    align = max(size_of(alignment, "an alignment") & 0xFFFFFFFF, _HEADER)
    address = program.memory.allocate(align + size_of(size), align, "heap")
    for offset, value in ((0, 1), (8, 0), (16, 0), (24, address + align), (32, size_of(size)), (40, 0)):
        program.memory.store("i64", address + offset, value)
    return address


@function("NRT_MemInfo_call_dtor")
def nrt_call_dtor(program: Program, info: Any) -> None:
    program.memory.free(info, "NRT_MemInfo_call_dtor")
