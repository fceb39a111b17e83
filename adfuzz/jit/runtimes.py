"""Finds the language runtimes that a module calls (Rust's std, flang's, OpenMP) and stands in for a few symbols.

Nothing is loaded until a module needs it. Stand-ins are written in IR, by name pattern, for what exists only in a final
link (Rust's allocator entry points) or in a running Python (numba's reference counts), and for Rust's panics, which
only have to end the process. What is neither found nor stood in for stays unresolved, and the module is refused.
"""

from __future__ import annotations

import ctypes
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from adfuzz.jit.signature import quoted

_RUST = re.compile(r"rust|^_RN|^_RI|^_ZN(?:4core|3std|5alloc)")
_TOOL_SECONDS = 20


def resolves(name: str) -> bool:
    """Whether the process knows the symbol."""
    try:
        getattr(ctypes.CDLL(None), name)
    except (AttributeError, ValueError):
        return False
    return True


def load_for(names: Iterable[str]) -> None:
    """Load the runtimes that could define `names`, each at most once per process."""
    for name in names:
        for pattern, load in _LOADERS.items():
            if pattern.search(name) and pattern not in _tried:
                _tried.add(pattern)
                load()


def stand_ins(names: Iterable[str]) -> tuple[str, list[str]]:
    """Return IR that defines some of `names`, and the names it defines."""
    texts: dict[str, str] = {}
    needs: set[str] = set()
    libraries: dict[str, None] = {}
    for name in names:
        if (xla := _XLA.fullmatch(name)) is not None:
            texts[name] = _mathematics(name, xla, libraries)
            continue
        for pattern, body, declarations in _STAND_INS:
            if pattern.search(name):
                texts[name] = body.replace("NAME", "@" + quoted(name))
                needs.update(declarations)
                break
    known = [_DECLARATIONS[need] for need in sorted(needs) if need not in texts]
    return "\n".join([*known, *libraries, *texts.values(), ""]), list(texts)


_XLA = re.compile(r"xla\.(\w+)\.(?:v(\d+))?f(32|64)")


def _mathematics(name: str, parts: re.Match[str], libraries: dict[str, None]) -> str:
    """IR of one of XLA's mathematical functions, lane by lane, by the C library, whose declaration is added."""
    base, lanes, bits = parts[1], int(parts[2] or 0), parts[3]
    scalar = "double" if bits == "64" else "float"
    kind = f"<{lanes} x {scalar}>" if lanes else scalar
    library = f"@{'sqrt' if base == 'rsqrt' else base}{'f' if bits == '32' else ''}"
    libraries[f"declare {scalar} {library}({scalar})"] = None
    lines = [f"define {kind} @{quoted(name)}({kind} %x) {{"]
    value = "poison" if lanes else "%y"
    for lane in range(lanes or 1):
        x, y = (f"%x.{lane}", f"%y.{lane}") if lanes else ("%x", "%y")
        root = f"%root.{lane}" if base == "rsqrt" else y
        if lanes:
            lines.append(f"  {x} = extractelement {kind} %x, i32 {lane}")
        lines.append(f"  {root} = call {scalar} {library}({scalar} {x})")
        if base == "rsqrt":
            lines.append(f"  {y} = fdiv {scalar} 1.0, {root}")
        if lanes:
            lines.append(f"  %v.{lane} = insertelement {kind} {value}, {scalar} {y}, i32 {lane}")
            value = f"%v.{lane}"
    return "\n".join([*lines, f"  ret {kind} {value}", "}", ""])


def _load(path: str | Path) -> bool:
    try:
        ctypes.CDLL(str(path), mode=ctypes.RTLD_GLOBAL)
    except OSError:
        return False
    return True


def _load_rust() -> None:
    sysroot = _ask("rustc", "--print", "sysroot")
    for path in sorted(Path(sysroot).glob("lib/rustlib/*/lib/libstd-*.so")) if sysroot else []:
        _load(path)


def _load_openmp() -> None:
    for name in ("libomp.so.5", "libomp.so", "libiomp5.so"):
        if _load(name):
            return


def cache_folder() -> Path:
    """Return the user's folder of what adfuzz makes once per machine; it exists."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "adfuzz"
    cache.mkdir(parents=True, exist_ok=True)
    return cache


def _load_flang() -> None:
    """Make a shared library of flang's static runtime, once per machine, and load it."""
    flang = next(filter(None, map(shutil.which, ("flang-22", "flang"))), None)
    clang = next(filter(None, map(shutil.which, ("clang-22", "clang", "cc"))), None)
    folder = _ask(flang, "-print-resource-dir") if flang else ""
    archives = sorted(Path(folder).glob("lib/**/libflang_rt.runtime.a")) if folder else []
    if not archives or not clang:
        return
    cache = cache_folder()
    target = cache / f"libflang_rt-{archives[0].stat().st_mtime_ns}.so"
    if not target.exists():
        with tempfile.TemporaryDirectory(dir=cache) as scratch:
            made = Path(scratch) / "runtime.so"
            whole = ["-Wl,--whole-archive", str(archives[0]), "-Wl,--no-whole-archive"]
            _ask(clang, "-shared", "-o", str(made), *whole, "-lstdc++", "-lm", "-lpthread")
            if not made.exists():
                return
            made.replace(target)
    _load(target)


def _ask(*command: str) -> str:
    """Return what a tool prints, "" if it fails or is missing."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_TOOL_SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


_tried: set[re.Pattern[str]] = set()
_LOADERS: dict[re.Pattern[str], Callable[[], None]] = {
    _RUST: _load_rust,
    re.compile(r"^_Fortran|^_QM|^_QQ"): _load_flang,
    re.compile(r"^__kmpc_|^omp_"): _load_openmp,
}

_DECLARATIONS = {
    "malloc": "declare ptr @malloc(i64)",
    "calloc": "declare ptr @calloc(i64, i64)",
    "realloc": "declare ptr @realloc(ptr, i64)",
    "free": "declare void @free(ptr)",
    "abort": "declare void @abort()",
    "aligned_alloc": "declare ptr @aligned_alloc(i64, i64)",
    "memset": "declare ptr @memset(ptr, i32, i64)",
    "llvm.umax.i64": "declare i64 @llvm.umax.i64(i64, i64)",
}
_ALLOCATE = """define ptr NAME(i64 %size, i64 %align) {
  %mask = sub i64 %align, 1
  %padded = add i64 %size, %mask
  %low = xor i64 %mask, -1
  %whole = and i64 %padded, %low
  %memory = call ptr @aligned_alloc(i64 %align, i64 %whole)
  ret ptr %memory
}
"""
_ABORT = "define void NAME() {\n  call void @abort()\n  unreachable\n}\n"
_GROW = """define { i64, i64 } NAME(ptr %vector, i64 %used, i64 %more, i64 %align, i64 %size) {
  %capacity = load i64, ptr %vector
  %place = getelementptr i8, ptr %vector, i64 8
  %data = load ptr, ptr %place
  %needed = add i64 %used, %more
  %twice = shl i64 %capacity, 1
  %larger = call i64 @llvm.umax.i64(i64 %needed, i64 %twice)
  %new = call i64 @llvm.umax.i64(i64 %larger, i64 4)
  %bytes = mul i64 %new, %size
  %empty = icmp eq i64 %capacity, 0
  %old = select i1 %empty, ptr null, ptr %data
  %made = call ptr @realloc(ptr %old, i64 %bytes)
  store i64 %new, ptr %vector
  store ptr %made, ptr %place
  ret { i64, i64 } { i64 -9223372036854775807, i64 0 }
}
"""
_RESERVE = _GROW.replace("define { i64, i64 }", "define void").replace(
    "ret { i64, i64 } { i64 -9223372036854775807, i64 0 }", "ret void"
)
_ALLOCATE_VECTOR = """define void NAME(ptr %result, i64 %count, i1 %zeroed, i64 %align, i64 %size) {
  %bytes = mul i64 %count, %size
  %empty = icmp eq i64 %bytes, 0
  %made = call ptr @calloc(i64 %bytes, i64 1)
  %nowhere = inttoptr i64 %align to ptr
  %data = select i1 %empty, ptr %nowhere, ptr %made
  %capacity = select i1 %empty, i64 0, i64 %count
  %at.capacity = getelementptr i8, ptr %result, i64 8
  %at.data = getelementptr i8, ptr %result, i64 16
  store i64 0, ptr %result
  store i64 %capacity, ptr %at.capacity
  store ptr %data, ptr %at.data
  ret void
}
"""
_RELEASE_VECTOR = """define void NAME(ptr %vector PARAMETERS) {
  %capacity = load i64, ptr %vector
  %place = getelementptr i8, ptr %vector, i64 8
  %data = load ptr, ptr %place
  %empty = icmp eq i64 %capacity, 0
  %freed = select i1 %empty, ptr null, ptr %data
  call void @free(ptr %freed)
  ret void
}
"""
_STAND_INS: tuple[tuple[re.Pattern[str], str, tuple[str, ...]], ...] = (
    (
        re.compile(r"__rust_alloc_zeroed$"),
        _ALLOCATE.replace("  ret ptr", "  %zeroed = call ptr @memset(ptr %memory, i32 0, i64 %size)\n  ret ptr"),
        ("aligned_alloc", "memset"),
    ),
    (re.compile(r"__rust_alloc$"), _ALLOCATE, ("aligned_alloc",)),
    (
        re.compile(r"__rust_dealloc$"),
        "define void NAME(ptr %memory, i64 %size, i64 %align) {\n  call void @free(ptr %memory)\n  ret void\n}\n",
        ("free",),
    ),
    (
        re.compile(r"__rust_realloc$"),
        "define ptr NAME(ptr %memory, i64 %old, i64 %align, i64 %size) {\n"
        "  %new = call ptr @realloc(ptr %memory, i64 %size)\n  ret ptr %new\n}\n",
        ("realloc",),
    ),
    (re.compile(r"RawVecInner.*(?:14grow_amortized|10grow_exact)"), _GROW, ("realloc", "llvm.umax.i64")),
    (re.compile(r"RawVecInner.*21do_reserve_and_handle"), _RESERVE, ("realloc", "llvm.umax.i64")),
    (re.compile(r"RawVecInner.*15try_allocate_in"), _ALLOCATE_VECTOR, ("calloc",)),
    (
        re.compile(r"RawVecInner.*10deallocate"),
        _RELEASE_VECTOR.replace(" PARAMETERS", ", i64 %align, i64 %size"),
        ("free",),
    ),
    (re.compile(r"7raw_vecINtB\w_6RawVech.*4Drop4drop"), _RELEASE_VECTOR.replace(" PARAMETERS", ""), ("free",)),
    (re.compile(r"3vecINtB\w_3Vech.*4Drop4drop"), "define void NAME(ptr %vector) {\n  ret void\n}\n", ()),
    (re.compile(r"__rust_no_alloc_shim_is_unstable_v2$"), "define void NAME() {\n  ret void\n}\n", ()),
    (re.compile(r"__rust_no_alloc_shim_is_unstable$"), "NAME = global i8 0\n", ()),
    (
        re.compile(
            r"9panicking|slice_.*fail|handle_alloc_error|capacity_overflow|unwrap_failed|expect_failed"
            r"|^rust_eh_personality$|raw_vec12handle_error"
        ),
        _ABORT,
        ("abort",),
    ),
    (
        re.compile(r"^NRT_MemInfo_call_dtor$"),
        """define void NAME(ptr %info) {
  %at.dtor = getelementptr i8, ptr %info, i64 8
  %dtor = load ptr, ptr %at.dtor
  %none = icmp eq ptr %dtor, null
  br i1 %none, label %release, label %destroy
destroy:
  %at.extra = getelementptr i8, ptr %info, i64 16
  %extra = load ptr, ptr %at.extra
  %at.data = getelementptr i8, ptr %info, i64 24
  %data = load ptr, ptr %at.data
  %at.size = getelementptr i8, ptr %info, i64 32
  %size = load i64, ptr %at.size
  call void %dtor(ptr %data, i64 %size, ptr %extra)
  br label %release
release:
  call void @free(ptr %info)
  ret void
}
""",
        ("free",),
    ),
    (
        re.compile(r"^NRT_MemInfo_alloc(?:_safe)?_aligned$"),
        """define ptr NAME(i64 %size, i32 %align32) {
  %align = zext i32 %align32 to i64
  %room = add i64 %size, 64
  %enough = add i64 %room, %align
  %info = call ptr @malloc(i64 %enough)
  store i64 1, ptr %info
  %at.dtor = getelementptr i8, ptr %info, i64 8
  store ptr null, ptr %at.dtor
  %at.extra = getelementptr i8, ptr %info, i64 16
  store ptr null, ptr %at.extra
  %start = ptrtoint ptr %info to i64
  %mask = sub i64 %align, 1
  %behind = add i64 %start, 48
  %above = add i64 %behind, %mask
  %low = xor i64 %mask, -1
  %aligned = and i64 %above, %low
  %offset = sub i64 %aligned, %start
  %data = getelementptr i8, ptr %info, i64 %offset
  %at.data = getelementptr i8, ptr %info, i64 24
  store ptr %data, ptr %at.data
  %at.size = getelementptr i8, ptr %info, i64 32
  store i64 %size, ptr %at.size
  %at.external = getelementptr i8, ptr %info, i64 40
  store ptr null, ptr %at.external
  ret ptr %info
}
""",
        ("malloc",),
    ),
    (
        re.compile(r"^NRT_Allocate$"),
        "define ptr NAME(i64 %size) {\n  %memory = call ptr @malloc(i64 %size)\n  ret ptr %memory\n}\n",
        ("malloc",),
    ),
    (re.compile(r"^numba_gil_(?:ensure|release)$"), "define void NAME(ptr %state) {\n  ret void\n}\n", ()),
    (
        re.compile(r"^numba_(?:unpickle|do_raise|runtime_build_excinfo_struct|pickle)|^Py[A-Z]\w*_\w+$|^NRT_adapt_"),
        _ABORT,  # numba's way back into Python: only taken by wrappers that nobody calls here, and to raise
        ("abort",),
    ),
    (re.compile(r"^NRT_Free$"), "define void NAME(ptr %p) {\n  call void @free(ptr %p)\n  ret void\n}\n", ("free",)),
)
