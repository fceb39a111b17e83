"""Releases that are put off until the reverse sweep is over: each is then the very call that the program makes.

What an allocator gave goes back to its own deallocator, with the size and alignment that the program states: programs
bring their own (`operator delete`, Rust's global allocator), which know nothing of the C library's `free`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder
from adfuzz.ir.instructions import Call
from adfuzz.ir.merge import merge_text
from adfuzz.ir.module import Function, quoted
from adfuzz.ir.values import Value

if TYPE_CHECKING:
    from adfuzz.ad.compiler import Compiler

CELL = 8
"""Bytes that a node keeps for each argument."""

NODE = 32
"""Bytes of a node before its arguments (adfuzz.ad.runtime)."""


def defer_call(compiler: Compiler, b: Builder, head: Value, release: Function, arguments: Sequence[Value]) -> Value:
    """Put `release(arguments)` on a list of deferred releases; return the list's new head. Nothing is called for a
    null pointer."""
    size = values.integer(ty.I64, CELL * len(arguments))
    node = b.call(compiler.runtime("adfuzz.defer_call"), (head, _caller(compiler, release), size))
    for place, argument in enumerate(arguments):
        b.store(argument, b.gep(ty.I8, node, (NODE + CELL * place,)))
    return node


def can_be_deferred(i: Call) -> bool:
    """Whether what a call of a deallocator is given can be kept, a pointer, then integers and pointers, and nobody asks
    for what it returns."""
    parameters = i.function_type.parameters
    return (
        bool(parameters) and parameters[0].is_pointer and not i.users
        and all(p.is_pointer or (isinstance(p, ty.IntegerType) and p.bits <= 8 * CELL) for p in parameters)
    )  # fmt: skip


def _caller(compiler: Compiler, release: Function) -> Function:
    """A function that is given where the arguments are kept, and calls `release` with them."""
    name = f"adfuzz.call_later.{release.name}"
    if name not in compiler.module.globals:
        kinds = release.function_type.parameters
        loads = "\n".join(
            f"  %at{n} = getelementptr i8, ptr %kept, i64 {CELL * n}\n  %a{n} = load {kind}, ptr %at{n}"
            for n, kind in enumerate(kinds)
        )
        given = ", ".join(f"{kind} %a{n}" for n, kind in enumerate(kinds))
        result, callee = release.function_type.result, f"@{quoted(release.name)}"
        made = "" if result is ty.VOID else "%unused = "
        text = f"""
define internal void @{quoted(name)}(ptr %kept) nounwind {{
{loads}
  %none = icmp eq {kinds[0]} %a0, null
  br i1 %none, label %over, label %call
call:
  {made}call {release.calling_convention} {result} {callee}({given})
  br label %over
over:
  ret void
}}
declare {release.calling_convention} {result} {callee}({", ".join(map(str, kinds))})
"""
        merge_text(compiler.module, text)
    return compiler.module.function(name)
