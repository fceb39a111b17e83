"""The child process of numba.py: imports the user's file and prints what numba compiled of it.

Standard input tells what is asked (JSON); standard output gets LLVM modules, then what is known of results and arrays;
standard error gets why a function could not be compiled. Exit status 3: the file cannot be imported.
"""

# numba has no types.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false, reportMissingParameterType=false
# pyright: reportAttributeAccessIssue=false, reportMissingTypeArgument=false, reportUnknownLambdaType=false

from __future__ import annotations

import importlib.util
import inspect
import json
import sys
import time
import traceback
from types import ModuleType
from typing import Any

FAILED = 3
NEXT_MODULE = "\n;;; next module\n"
RESULTS = "\n;;; results\n"
_SIZES = {
    "float32": (4, ["0f32"]), "float64": (8, ["0f64"]), "complex64": (8, ["0f32", "4f32"]),
    "complex128": (16, ["0f64", "8f64"]), "int64": (8, []), "int32": (4, []),
}  # fmt: skip


class Postponed:
    """While the file is imported: functions with signatures that are not asked for are not compiled.

    They are when something that is asked for calls them, for the signatures they were given.
    """

    def __init__(self, wanted: Any) -> None:
        from numba.core.dispatcher import Dispatcher

        self.kind = Dispatcher
        self.compile, self.stop, template = Dispatcher.compile, Dispatcher.disable_compile, Dispatcher.get_call_template
        self.signatures: dict[Any, list[Any]] = {}

        def compile(function: Any, signature: Any) -> Any:
            if wanted(function.py_func.__name__):
                return self.compile(function, signature)
            return self.signatures.setdefault(function, []).append(signature)

        def call_template(function: Any, *given: Any) -> Any:
            signatures = self.signatures.pop(function, [])
            for signature in signatures:
                self.compile(function, signature)
            if signatures:
                self.stop(function)
            return template(function, *given)

        def stop(function: Any, value: bool = True) -> None:
            if function not in self.signatures:
                self.stop(function, value)

        Dispatcher.compile, Dispatcher.get_call_template, Dispatcher.disable_compile = compile, call_template, stop

    def end(self) -> None:
        """Compile what is asked for from now on; postponed ones stay so until they are called."""
        self.kind.compile, self.kind.disable_compile = self.compile, self.stop


def imported(path: str, folder: str, packages: list[str]) -> ModuleType:
    """Import a file. The packages it lies in are there, without their `__init__`, which may want what is not
    installed."""
    sys.path.insert(0, folder)
    for count in range(1, len(packages) + 1):
        name = ".".join(packages[:count])
        package = sys.modules[name] = ModuleType(name)
        package.__path__ = ["/".join([folder, *packages[:count]])]
    spec = importlib.util.spec_from_file_location("adfuzz_input", path)
    assert spec is not None and spec.loader is not None
    module = sys.modules["adfuzz_input"] = importlib.util.module_from_spec(spec)
    module.__package__ = ".".join(packages)
    spec.loader.exec_module(module)
    return module


def pieces(type: Any, at: int, found: list[str]) -> int | None:
    """Return the end of a value of the type that lies at a byte offset, None where that is not known; `found` gets the
    arrays and numbers in it."""
    from numba.core import types

    if isinstance(type, types.Array):
        size, inside = _SIZES.get(str(type.dtype), (0, []))
        found.append(" ".join(["array", str(at), str(size), *inside]))
        return at + 40 + 16 * type.ndim if inside and at % 8 == 0 else None
    if isinstance(type, types.BaseTuple):
        place: int | None = at
        for item in type.types:
            align = 4 if str(item) in ("float32", "complex64", "int32") else 8
            place = pieces(item, -(-place // align) * align, found) if place is not None else None
        return place
    size, inside = _SIZES.get(str(type), (0, []))
    for text in inside:
        offset, bits = text.split("f")
        found.append(f"number {at + int(offset)}f{bits}")
    return at + size if size else None


def described(made: Any) -> str:
    """Return what is known of a compiled function: where its result has arrays and numbers, what its arrays hold."""
    from numba.core import types

    found: list[str] = []
    size = pieces(made.signature.return_type, 0, found)
    if size is None or not any(text.startswith("array") for text in found):
        size, found = 0, []
    for name, type in zip(made.fndesc.args, made.signature.args, strict=False):
        if isinstance(type, types.Array):
            found.append(f"parameter {name} {type.dtype}")
    return "\n".join([made.fndesc.llvm_func_name, str(size), *found]) if found else ""


def compiled(thing: Any, function: Any, name: str, asked: dict[str, Any]) -> Any:
    """Return the function compiled for the first types that numba takes; None when it takes none."""
    import numba

    options = dict(getattr(thing, "targetoptions", {}))
    for unfit in ("parallel", "cache", "nopython"):
        options.pop(unfit, None)
    trouble: Exception | None = None
    given = asked["signatures"].get(name)
    started = time.monotonic()
    for texts in [given] if given else asked["proposals"].get(function.__name__, []):
        if trouble is not None and time.monotonic() - started > asked["seconds"]:
            break
        made = numba.njit(**options)(function)
        try:
            made.compile(typed(texts, function, asked["default"]))
            return made
        except Exception as error:
            trouble = trouble or error
    why = " ".join(str(trouble).split()[:60]) if trouble else "no types are known that it could be compiled for"
    sys.stderr.write(f"{name}: {why}\n")
    return None


def typed(texts: list[str], function: Any, default: str) -> tuple[Any, ...]:
    """Return the types of a proposal; a parameter left to its default has the type of an omitted argument."""
    import numba
    from numba.core import types

    names = vars(types) | vars(numba)
    parameters = inspect.signature(function).parameters.values()
    return tuple(
        types.Omitted(parameter.default) if text == default else eval(text, names)
        for text, parameter in zip(texts, parameters, strict=False)
    )


def main() -> int:
    """Do what standard input asks for."""
    from numba.core.ccallback import CFunc
    from numba.core.dispatcher import Dispatcher

    asked: dict[str, Any] = json.load(sys.stdin)
    names: list[str] = asked["names"]

    def wanted(name: str) -> bool:
        return not names or any(name == n or (n not in asked["proposals"] and n in name) for n in names)

    postponed = Postponed(wanted)
    try:
        module = imported(asked["path"], *asked["package"])
    except Exception:
        traceback.print_exc(limit=-1)
        return FAILED
    postponed.end()
    parts: list[str] = []
    results: list[str] = []
    for name, thing in list(vars(module).items()):
        if isinstance(thing, CFunc):
            parts.append(thing.inspect_llvm())
            continue
        function = getattr(thing, "py_func", None) or getattr(getattr(thing, "_dispatcher", None), "py_func", None)
        if function is None and inspect.isfunction(thing) and name in names:
            function = thing
        is_own = function is not None and inspect.getsourcefile(function) == module.__file__
        made = thing
        if is_own and wanted(name) and not getattr(thing, "overloads", None):
            made = compiled(thing, function, name, asked)
        if isinstance(made, Dispatcher) and made.overloads:
            best = max(made.overloads.values(), key=lambda made: str(made.signature).count("float64"))
            parts.append(made.inspect_llvm(best.signature.args))
            results.append(described(best))
    sys.stdout.write(NEXT_MODULE.join(parts) + RESULTS + "\n\n".join(text for text in results if text))
    return 0


if __name__ == "__main__":
    sys.exit(main())
