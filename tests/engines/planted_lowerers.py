"""Lowerings that go wrong in every way an AD compiler can; workers import them by name."""

from __future__ import annotations

import ctypes
import os
import re

from adfuzz.errors import InternalError, Place, Unsupported


def _with_body(text: str, body: str) -> str:
    """Define every entry point of `text` as a double-returning function with `body`."""
    lines = text.splitlines()
    for index, line in enumerate(lines):
        if line.startswith("declare") and "__enzyme_" in line:
            lines[index] = line.replace("declare", "define") + f" {{\n{body}\n}}"
    return "\n".join(lines) + "\n"


def right(text: str) -> str:
    """The derivative of x² at x = 3."""
    return _with_body(text, "  ret double 6.0")


def remembers(text: str) -> str:
    """Derivatives add up from call to call, in a variable that the compiler adds."""
    body = "  %old = load double, ptr @sum\n  %new = fadd double %old, 6.0\n  store double %new, ptr @sum\n"
    return _with_body(text, body + "  ret double %new") + "@sum = internal global double 0.0\n"


def zero(text: str) -> str:
    """Every derivative is zero."""
    return re.sub(
        r"^declare (.*?) (@__enzyme_.*)$",
        lambda found: f"define {found[1]} {found[2]} {{\n  ret {found[1]} zeroinitializer\n}}",
        text,
        flags=re.MULTILINE,
    ).replace("ret void zeroinitializer", "ret void")


def invalid(text: str) -> str:
    return _with_body(text, "  ret float 6.0")


def not_dominated(text: str) -> str:
    return _with_body(text, "  br label %b\na:\n  %x = fadd double 1.0, 1.0\n  br label %b\nb:\n  ret double %x")


def unresolved(text: str) -> str:
    return (
        _with_body(text, "  %x = call double @no_such_function()\n  ret double %x")
        + "declare double @no_such_function()"
    )


def refuse(text: str) -> str:
    raise Unsupported("planted", "this is not covered", Place(function="f"), remedy="try something else")


def internal(text: str) -> str:
    raise InternalError("an invariant does not hold")


def bug(text: str) -> str:
    return [text][1]


def endless(text: str) -> str:
    while True:
        pass


def segfault(text: str) -> str:
    return str(ctypes.string_at(8))


def abort(text: str) -> str:
    os.write(2, b"LLVM ERROR: planted\n")
    os.abort()


def leave(text: str) -> str:
    os._exit(3)
