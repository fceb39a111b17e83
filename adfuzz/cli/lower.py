"""`adfuzz lower IN -o OUT`: replace all `__enzyme_*` calls of a module by derivatives, as `opt -passes=enzyme` does.

The result is verified by LLVM before anything is written, and written whole or not at all.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

import typer

from adfuzz.cli import trouble
from adfuzz.cli.app import command
from adfuzz.errors import InternalError, ParseError, UserError, VerifyError

POST_OPTIMIZE_LEVEL = 2


@command("lower")
def lower(
    source: str = typer.Argument(..., metavar="IN", help="LLVM text or bitcode; - reads standard input."),
    output: str = typer.Option(
        "", "-o", "--output", help="Bitcode if it ends in .bc, else text; - is standard output."
    ),
    pre_optimize: bool = typer.Option(True, help="Optimise functions before differentiating them."),
    post_optimize: bool = typer.Option(True, help="Optimise the module with its derivatives."),
    strong_zero: bool = typer.Option(False, "--strong-zero", help="Make 0 times infinity 0 in derivatives."),
    runtime_activity: bool = typer.Option(
        False, "--runtime-activity", help="Decide at run time whether a pointer is active (shadow differs from primal)."
    ),
    always_cache: bool = typer.Option(False, "--always-cache", help="Keep every value the reverse sweep reads."),
    always_recompute: bool = typer.Option(
        False, "--always-recompute", help="Compute again whatever can be, at any price in time."
    ),
    lifo: bool = typer.Option(False, "--lifo", help="Keep values on one stack per block; count no rounds."),
    activity_analysis: bool = typer.Option(True, help="Find out what is inactive; otherwise all floats are active."),
    fast_math: bool = typer.Option(True, help="Let derivative arithmetic inherit fast-math flags."),
    survives: bool = typer.Option(True, help="Let facts the source states (tbaa, nsw, noalias …) hold in derivatives."),
    show: str = typer.Option(
        "",
        "--print",
        metavar="types|activity|cache|plan",
        help="Instead of lowering, print what the analyses say of the functions, or what the derivatives are made of.",
    ),
) -> None:
    """Replace all __enzyme_* calls of a module by derivative code (LLVM text or bitcode in and out)."""
    from adfuzz.ir import llvm

    if bool(output) == bool(show):
        raise UserError("say where the result goes (-o FILE), or what to print instead (--print types)")
    data, file = _read(source)
    with trouble.evidence({"input.bc" if data[:2] == b"BC" else "input.ll": data}):
        text = llvm.read(data, file)
        llvm.verify(text, file)

        from adfuzz import ad
        from adfuzz.ad import explain
        from adfuzz.ad.options import Options

        options = Options(
            pre_optimize=pre_optimize,
            optimize=POST_OPTIMIZE_LEVEL if post_optimize else None,
            strong_zero=strong_zero,
            runtime_activity=runtime_activity,
            always_cache=always_cache,
            always_recompute=always_recompute,
            lifo=lifo,
            all_active=not activity_analysis,
            fast_math=fast_math,
            survives=survives,
        )
        if show:
            if show not in explain.SUBJECTS:
                raise UserError(f"--print: unknown subject '{show}' (known: {', '.join(explain.SUBJECTS)})")
            typer.echo(explain.explain(text, show, options, file), nl=False)
            return
        lowered = ad.lower_module(text, options)
        try:
            llvm.verify(lowered)
        except (ParseError, VerifyError) as error:
            raise InternalError(f"LLVM rejects the generated derivative: {error}") from error
        result = llvm.to_bitcode(lowered) if output.endswith(".bc") else lowered.encode()
    _write(output, result)


def _read(source: str) -> tuple[bytes, str]:
    """Return the input's bytes and the name to use for it in messages."""
    name = "<stdin>" if source == "-" else source
    try:
        data = sys.stdin.buffer.read() if source == "-" else Path(source).read_bytes()
    except OSError as error:
        raise UserError(f"{name}: {error.strerror}") from None
    if not data.strip():
        raise UserError(f"{name}: empty, no LLVM text or bitcode in it")
    return data, name


def _write(output: str, content: bytes) -> None:
    """Write the file whole or not at all: into a temporary file beside it, which then takes its name.

    Links are followed; devices and pipes are written to as they are (/dev/null must not become a file).
    """
    if output == "-":
        sys.stdout.write(content.decode())
        return
    target = Path(os.path.realpath(output))
    if target.is_dir():
        raise UserError(f"{output}: is a directory")
    temporary = ""
    try:
        if target.exists() and not target.is_file():
            target.write_bytes(content)
            return
        handle, temporary = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.chmod(temporary, 0o666 & ~_umask())
        os.replace(temporary, target)
        temporary = ""
    except OSError as error:
        raise UserError(f"{output}: {error.strerror}") from None
    finally:
        if temporary:
            os.unlink(temporary)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
