"""Engine `command`: any tool that reads a module with `__enzyme_*` calls and writes one without them.

    command:opt-20 -load-pass-plugin=LLVMEnzyme-20.so -passes=enzyme -S {in} -o {out}

`{in}` and `{out}` are replaced by file names. The tool runs in the worker's process group, one run for a case (one per
request when the case's requests fail together). It refuses by exiting with a status; a signal is a crash.
"""

from __future__ import annotations

import shlex
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

from adfuzz.engines import ENGINES, Engine
from adfuzz.engines.native import NativeEngine
from adfuzz.errors import InternalError, ToolMissing, Unsupported, UserError
from adfuzz.ir import llvm
from adfuzz.jit.protocol import Settings

_SHOWN = 2000


@ENGINES.register("command")
def open_command(detail: str) -> Engine:
    """Open an engine that runs the command line `detail`."""
    words = shlex.split(detail)
    if not any("{in}" in word for word in words) or not any("{out}" in word for word in words):
        raise UserError(
            "engine 'command' needs a command line with {in} and {out}, such as command:opt … -S {in} -o {out}"
        )
    if shutil.which(words[0]) is None:
        raise ToolMissing(f"engine 'command': there is no program '{words[0]}'")
    settings = Settings(lowerer="adfuzz.engines.command:lower", lowerer_options={"words": words})
    return NativeEngine(f"command:{detail}", settings)


def lower(text: str, words: list[str], seconds: float = 25.0) -> str:
    """Run the tool on `text` and return what it writes (called in the worker)."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "in.ll", Path(folder) / "out.ll"
        source.write_text(text)
        line = [word.replace("{in}", str(source)).replace("{out}", str(target)) for word in words]
        try:
            done = subprocess.run(line, capture_output=True, timeout=seconds, check=False, stdin=subprocess.DEVNULL)
        except subprocess.TimeoutExpired:
            raise TimeoutError(f"the command did not end within {seconds:g} s") from None
        message = done.stderr.decode(errors="replace").strip().replace(folder + "/", "")[-_SHOWN:]
        if done.returncode < 0:
            raise InternalError(f"the command died by {signal.Signals(-done.returncode).name}\n{message}")
        if done.returncode or not target.exists():
            status = f"exited with status {done.returncode}" if done.returncode else "wrote no file"
            raise Unsupported("command", f"the command {status}: {message or 'no message'}")
        return llvm.read(target.read_bytes(), "out.ll")
