"""LLVM itself, through llvmlite: reading any text or bitcode into canonical text, verifying, optimising, linking.

The only file of adfuzz.ir that imports llvmlite. Every module gets a fresh context: in a shared one named structs get
renamed.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import llvmlite.binding as binding  # pyright: ignore[reportMissingTypeStubs]

from adfuzz.errors import ParseError, UserError, VerifyError
from adfuzz.ir.module import Module
from adfuzz.ir.newer_text import as_llvm_22
from adfuzz.ir.older_text import repaired
from adfuzz.ir.parser import parse_module
from adfuzz.ir.typed_pointers import with_pointees
from adfuzz.source import Span

_initialised = False


def initialise() -> None:
    """Register LLVM's targets, once per process."""
    global _initialised
    if not _initialised:
        binding.initialize_all_targets()
        binding.initialize_all_asmprinters()
        binding.initialize_native_target()
        binding.initialize_native_asmprinter()
        binding.initialize_native_asmparser()
        _initialised = True


def parse(text: str, file: str = "<ir>") -> Any:
    """Return llvmlite's module of the text, in a fresh context; ParseError with LLVM's message and place.

    Where LLVM 22 rejects the text as it stands, text of LLVM 23 and 24 is rewritten (adfuzz.ir.newer_text) and that of
    LLVM 15 to 21 repaired (adfuzz.ir.older_text).
    """
    initialise()
    try:
        return binding.parse_assembly(text, binding.create_context())
    except RuntimeError as error:
        return _parse_rewritten(text, file, error)


def _parse_rewritten(text: str, file: str, error: RuntimeError) -> Any:
    """Parse a text that LLVM 22 rejected, rewritten and then repaired one place after another."""
    current = as_llvm_22(text)  # lines stay the same, and columns before the first of what is rewritten
    for _ in range(_MAX_REPAIRS):
        if current != text:
            try:
                return binding.parse_assembly(current, binding.create_context())
            except RuntimeError as later:
                text, error = current, later
        found = _PLACE.search(str(error))
        current = repaired(text, int(found[1]), int(found[2]), str(error)) if found else text
        if current == text:
            break
    raise _parse_error(text, file, str(error))


_MAX_REPAIRS = 1000


def parse_bitcode(data: bytes, file: str = "<bitcode>") -> Any:
    """Return llvmlite's module of bitcode."""
    initialise()
    try:
        return binding.parse_bitcode(data, binding.create_context())
    except RuntimeError as error:
        raise ParseError(str(error).strip(), Span(file, 1, 1, "")) from None


@contextmanager
def _closing(module: Any) -> Generator[Any]:
    """Dispose of a module before its context: left to the garbage collector, the order is arbitrary and may crash."""
    try:
        yield module
    finally:
        module.close()


_PLACE = re.compile(r"^[^\n]*?:(\d+):(\d+): (?:error: )?(.*)$", re.MULTILINE)


def _parse_error(text: str, file: str, message: str) -> ParseError:
    found = _PLACE.search(message)
    if found is None:
        return ParseError(message.strip(), Span(file, 1, 1, text.split("\n", 1)[0]))
    line, column = int(found[1]), int(found[2])
    lines = text.split("\n")
    shown = lines[line - 1] if line <= len(lines) else ""
    return ParseError(found[3].strip(), Span(file, line, max(1, column), shown))


def read(source: str | bytes | Path, file: str = "") -> str:
    """Return canonical text. `source` is a path (.ll or .bc), bitcode or text as bytes, or the text itself."""
    if isinstance(source, Path):
        file = file or str(source)
        try:
            source = source.read_bytes()
        except OSError as error:
            raise UserError(f"{file}: {error.strerror}") from None
        _guard(source, file)
    if isinstance(source, bytes):
        if source[:4] in (b"BC\xc0\xde", b"\xde\xc0\x17\x0b"):
            with _closing(parse_bitcode(source, file or "<bitcode>")) as module:
                return str(module)
        source = _decode(source, file or "<ir>")
    with _closing(_parse_with_pointees(source, file or "<ir>")) as module:
        return str(module)


def _parse_with_pointees(text: str, file: str) -> Any:
    """Parse a text; parameters that are typed pointers to floats say so in an attribute."""
    stated = with_pointees(text)
    if stated is not text:
        with suppress(ParseError):  # else the places in the text as it is are wanted
            return parse(stated, file)
    return parse(text, file)


def _decode(data: bytes, file: str) -> str:
    """Return the bytes as text; llvmlite takes only UTF-8 without NUL, anything else is an error with its place."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise ParseError("UTF-16, but LLVM reads UTF-8 (iconv -f UTF-16 -t UTF-8 converts it)", Span(file, 1, 1, ""))
    data = data.removeprefix(b"\xef\xbb\xbf")  # a byte order mark, as some editors write
    try:
        text = data.decode()
        bad = text.find("\0")
        what = "a NUL byte in LLVM text"
    except UnicodeDecodeError as error:
        text = data.decode("utf-8", "replace")
        bad = len(data[: error.start].decode())
        what = f"byte 0x{data[error.start]:02x} is not UTF-8: neither LLVM text nor bitcode"
    if bad < 0:
        return text
    line = text.count("\n", 0, bad) + 1
    begin = text.rfind("\n", 0, bad) + 1
    raise ParseError(what, Span(file, line, bad - begin + 1, text[begin:].split("\n", 1)[0]))


_TRY = """
import sys, llvmlite.binding as b
data = sys.stdin.buffer.read()
context = b.create_context()
try:
    b.parse_bitcode(data, context) if b"\\0" in data else b.parse_assembly(data.decode(), context)
except (RuntimeError, UnicodeError):
    pass
"""


def _guard(data: bytes, file: str) -> None:
    """Raise VerifyError where reading would end this process.

    LLVM aborts on broken modules that have debug information, so those are first read in a process of their own.
    """
    if b"Debug Info Version" not in data:
        return
    found = subprocess.run([sys.executable, "-c", _TRY], input=data, capture_output=True, check=False)
    if found.returncode < 0:
        message = found.stderr.decode("utf-8", "replace")
        raise VerifyError(f"{file}: error: {message.partition('LLVM ERROR:')[0].strip() or message.strip()}")


def load_text(text: str, file: str = "<ir>") -> Module:
    """Return our model of any LLVM text."""
    return parse_module(read(text, file), file)


def load(path: str | Path) -> Module:
    """Return our model of a .ll or .bc file."""
    return parse_module(read(Path(path)), str(path))


def read_verified(text: str, file: str = "<ir>") -> str:
    """Return canonical text of LLVM text that is valid; VerifyError otherwise."""
    with _closing(parse(text, file)) as module:
        _verify(module, file)
        return str(module)


def verify(text: str, file: str = "<ir>") -> None:
    """Raise VerifyError (or ParseError) unless LLVM accepts the text."""
    with _closing(parse(text, file)) as module:
        _verify(module, file)


def _verify(module: Any, file: str = "<ir>") -> None:
    try:
        module.verify()
    except RuntimeError as error:
        raise VerifyError(f"{file}: error: {str(error).strip()}") from None


def _target(triple: str) -> Any:
    """Return the target of a triple; the host's when there is none (LLVM may be built without it)."""
    try:
        return binding.Target.from_triple(triple) if triple else binding.Target.from_default_triple()
    except RuntimeError:
        return binding.Target.from_default_triple()


def _run(module: Any, level: int, vectorize: bool, unroll: bool, add: Callable[[Any], None] | None = None) -> None:
    """Run the default pipeline of a level, or the passes that `add` adds, with a builder of its own (they add up)."""
    options = binding.create_pipeline_tuning_options(speed_level=level)
    options.loop_vectorization = vectorize
    options.slp_vectorization = vectorize
    options.loop_unrolling = unroll
    options.loop_interleaving = vectorize
    builder = binding.create_pass_builder(_target(module.triple).create_target_machine(opt=level), options)
    if add is None:
        passes = builder.getModulePassManager()
    else:
        passes = binding.create_new_module_pass_manager()
        add(passes)
    passes.run(module, builder)


def with_layout(text: str) -> str:
    """The canonical text with the data layout of its target, where it names only the target (as LLVM's `opt` does)."""
    triple = _TRIPLE.search(text)
    if triple is None or _LAYOUT.search(text):
        return text
    try:
        machine = binding.Target.from_triple(triple[1]).create_target_machine()
    except RuntimeError:
        return text
    layout = str(machine.target_data)
    return f'{text[: triple.start()]}target datalayout = "{layout}"\n{text[triple.start() :]}'


_TRIPLE = re.compile(r'^target triple = "([^"]+)"', re.MULTILINE)
_LAYOUT = re.compile(r"^target datalayout = ", re.MULTILINE)


def optimize(text: str, level: int = 2, *, vectorize: bool = False, unroll: bool = False) -> str:
    """Return the text after LLVM's default pipeline of that level."""
    with _closing(parse(text)) as module:
        _verify(module)
        _run(module, level, vectorize, unroll)
        return str(module)


def prepare(text: str, level: int = 3, *, again: bool = False) -> str:
    """Return the text as the derivative passes want it: optimised, not vectorised or unrolled, loops simplified.

    `again`: it was prepared before, and only a little has changed.
    """
    with _closing(parse(text)) as module:
        _verify(module)
        _run(module, level, False, False, _add_clean_passes if again else None)
        _run(module, level, False, False, _add_loop_passes)
        return str(module)


def promote(text: str) -> str:
    """Return the text with local variables as SSA values, otherwise much as it was."""
    with _closing(parse(text)) as module:
        _verify(module)
        _run(module, 1, False, False, _add_clean_passes)
        return str(module)


def _add_clean_passes(passes: Any) -> None:
    passes.add_sroa_pass()
    passes.add_instruction_combine_pass()
    passes.add_simplify_cfg_pass()


def _add_loop_passes(passes: Any) -> None:
    passes.add_sroa_pass()
    passes.add_loop_simplify_pass()
    passes.add_lcssa_pass()


def link(texts: Sequence[str]) -> str:
    """Return one module made of all of them."""
    initialise()
    if not texts:
        raise UserError("nothing to link")
    context = binding.create_context()
    modules = [binding.parse_assembly(str(parse(text)), context) for text in texts]
    first = modules[0]
    for other in modules[1:]:
        try:
            first.link_in(other)
        except RuntimeError as error:
            raise VerifyError(str(error).strip()) from None
    return read(str(first))


def to_bitcode(text: str) -> bytes:
    """Return the module as bitcode."""
    with _closing(parse(text)) as module:
        return module.as_bitcode()


def run_passes(text: str, names: Sequence[str], level: int = 2) -> str:
    """Return the text after these passes (llvmlite's names: `sroa`, `loop_rotate` …), in this order."""

    def add(passes: Any) -> None:
        for name in names:
            getattr(passes, f"add_{name}_pass")()

    with _closing(parse(text)) as module:
        _verify(module)
        _run(module, level, False, True, add)
        return str(module)
