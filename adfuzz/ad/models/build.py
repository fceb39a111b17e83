"""Makes the `.ll` files here from the C files beside them: `python -m adfuzz.ad.models.build` (needs clang 22).

The text is what clang makes of it before any optimisation but sroa, without attributes, TBAA and debug information: it
says nothing that holds only for the primal.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from adfuzz.ad.models import INTEGER, MODEL, REVERSE
from adfuzz.ir import llvm
from adfuzz.ir.instructions import Call
from adfuzz.ir.parser import parse_module
from adfuzz.ir.printer import print_module

HERE = Path(__file__).parent


_OPTIONS = (
    "-std=gnu17 -O1 -Xclang -disable-llvm-passes -fno-ident -ffp-contract=off -fno-math-errno -fwrapv "
    "-fno-strict-aliasing -target x86_64-unknown-linux-gnu -Wall -Wextra -Werror -Wno-unused-parameter "
    "-Wno-unused-function -S -emit-llvm"
).split()


def build(source: Path) -> str:
    """Return the text of the models in a C file."""
    clang = shutil.which("clang-22") or shutil.which("clang")
    if clang is None:
        raise SystemExit("clang is not installed")
    command = [clang, *_OPTIONS, "-o", "-", str(source)]
    text = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
    module = parse_module(llvm.promote(text), source.name)
    module.source_filename = source.name
    known = {f.name.removesuffix(REVERSE) for f in module.functions if f.name.endswith(REVERSE)}
    inlined = ("alwaysinline",) if any(f.name.startswith("model_") for f in module.functions) else ()
    for function in module.functions:
        how = ("noinline",) if function.name in known else inlined
        function.attributes = () if function.is_declaration else (*how, "nounwind")
        function.preemption = ""
        if function.name.startswith("adfuzz_"):
            function.name = function.name.replace("_", ".", 1)
            function.attributes = ("nounwind", "willreturn", *(("memory(none)",) if function.name == INTEGER else ()))
        if not function.is_declaration:
            function.linkage = "internal" if function.linkage == "internal" else ""
            own = f"{source.stem}." if function.linkage else ""  # the helpers of several files have the same names
            function.name = MODEL + own + function.name.removeprefix("model_")
        for argument in function.arguments:
            argument.attributes = _kept(argument.attributes)
        for i in function.instructions:
            i.metadata = ()
            if isinstance(i, Call):
                i.function_attributes = ()
                i.argument_attributes = [_kept(a) for a in i.argument_attributes]
    module.metadata = {}
    module.named_metadata = {}
    return llvm.read(print_module(module), source.name)


def _kept(attributes: tuple[str, ...]) -> tuple[str, ...]:
    """What an argument keeps: how it is passed, and what C says with `restrict`, which holds for derivatives too."""
    return tuple(a for a in attributes if a in ("zeroext", "signext", "noalias"))


def main() -> int:
    """Write every file."""
    for source in sorted(HERE.glob("*.c")):
        source.with_suffix(".ll").write_text(build(source), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
