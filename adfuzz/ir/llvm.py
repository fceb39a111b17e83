"""LLVM itself, through llvmlite: reading any text or bitcode into canonical text, verifying, optimising, linking.

The only file of adfuzz.ir that imports llvmlite. Every module gets a fresh context: in a shared one named structs get
renamed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import llvmlite.binding as binding  # pyright: ignore[reportMissingTypeStubs]

from adfuzz.errors import ParseError, UserError, VerifyError
from adfuzz.ir.module import Module
from adfuzz.ir.newer_text import as_llvm_22
from adfuzz.ir.parser import parse_module
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

    Text of LLVM 23 and 24 is rewritten (adfuzz.ir.newer_text) when LLVM 22 rejects it as it stands.
    """
    initialise()
    try:
        return binding.parse_assembly(text, binding.create_context())
    except RuntimeError as error:
        rewritten = as_llvm_22(text)
        if rewritten != text:
            try:
                return binding.parse_assembly(rewritten, binding.create_context())
            except RuntimeError:
                pass  # the error of the original text is the one to show
        raise _parse_error(text, file, str(error)) from None


def parse_bitcode(data: bytes, file: str = "<bitcode>") -> Any:
    """Return llvmlite's module of bitcode."""
    initialise()
    try:
        return binding.parse_bitcode(data, binding.create_context())
    except RuntimeError as error:
        raise ParseError(str(error).strip(), Span(file, 1, 1, "")) from None


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
    if isinstance(source, bytes):
        if source[:4] in (b"BC\xc0\xde", b"\xde\xc0\x17\x0b"):
            return str(parse_bitcode(source, file or "<bitcode>"))
        source = _decode(source, file or "<ir>")
    return str(parse(source, file or "<ir>"))


def _decode(data: bytes, file: str) -> str:
    """Return the bytes as text; llvmlite takes only UTF-8 without NUL, anything else is an error with its place."""
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


def load_text(text: str, file: str = "<ir>") -> Module:
    """Return our model of any LLVM text."""
    return parse_module(str(parse(text, file)), file)


def load(path: str | Path) -> Module:
    """Return our model of a .ll or .bc file."""
    return parse_module(read(Path(path)), str(path))


def verify(text: str, file: str = "<ir>") -> None:
    """Raise VerifyError (or ParseError) unless LLVM accepts the text."""
    module = parse(text, file)
    _verify(module, file)


def _verify(module: Any, file: str = "<ir>") -> None:
    try:
        module.verify()
    except RuntimeError as error:
        raise VerifyError(f"{file}: error: {str(error).strip()}") from None


def _pass_builder(level: int, vectorize: bool, unroll: bool) -> Any:
    options = binding.create_pipeline_tuning_options(speed_level=level)
    options.loop_vectorization = vectorize
    options.slp_vectorization = vectorize
    options.loop_unrolling = unroll
    options.loop_interleaving = vectorize
    target = binding.Target.from_default_triple().create_target_machine(opt=level)
    return binding.create_pass_builder(target, options)


def optimize(text: str, level: int = 2, *, vectorize: bool = False, unroll: bool = False) -> str:
    """Return the text after LLVM's default pipeline of that level."""
    module = parse(text)
    _verify(module)
    builder = _pass_builder(level, vectorize, unroll)
    builder.getModulePassManager().run(module, builder)
    return str(module)


def prepare(text: str, level: int = 2) -> str:
    """Return the text as the derivative passes want it: optimised, not vectorised or unrolled, loops simplified."""
    module = parse(text)
    _verify(module)
    builder = _pass_builder(level, False, False)
    builder.getModulePassManager().run(module, builder)
    builder = _pass_builder(level, False, False)
    passes = binding.create_new_module_pass_manager()
    passes.add_sroa_pass()
    passes.add_loop_simplify_pass()
    passes.add_lcssa_pass()
    passes.run(module, builder)
    return str(module)


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
    return parse(text).as_bitcode()
