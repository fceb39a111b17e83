"""Rows of the opcode table that end blocks, and calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from adfuzz.errors import Unsupported
from adfuzz.interp import calls, exceptions
from adfuzz.interp.constants import is_compound
from adfuzz.interp.templates import ABSENT, emits
from adfuzz.ir import instructions as ins
from adfuzz.ir import types as ty
from adfuzz.ir.instructions import Block, Instruction

if TYPE_CHECKING:
    from adfuzz.interp.translate import Writer


@emits("ret")
def emit_ret(w: Writer, i: Instruction) -> None:
    if not i.operands:
        w.leave("None")
        return
    value = w.value(i.operands[0])
    if "noundef" in w.function.return_attributes and not is_compound(i.operands[0].type):
        w.line(f"if {value}.__class__ in ODD: known({value}, 'the noundef result')")
    w.leave(value)


@emits("br")
def emit_br(w: Writer, i: ins.Terminator) -> None:
    assert i.parent is not None
    if not i.operands:
        w.jump(i.parent, i.targets[0])
        return
    condition = w.value(i.operands[0])
    if condition in ("True", "False"):
        w.line(f"if {condition}:")
    else:
        w.line(f"if {condition} if {condition}.__class__ is bool else truth({condition}):")
    _branch(w, i.parent, i.targets[0])
    w.line("else:")
    _branch(w, i.parent, i.targets[1])


def _branch(w: Writer, source: Block, target: Block) -> None:
    w.depth += 1
    w.line(w.decided())
    w.jump(source, target)
    w.depth -= 1


@emits("switch")
def emit_switch(w: Writer, i: ins.Switch) -> None:
    assert i.parent is not None
    chosen = w.temporary()
    w.line(f"{chosen} = known({w.value(i.operands[0])}, 'the value of a switch')")
    keyword = "if"
    for case, target in zip(i.cases, i.targets[1:], strict=True):
        literal = case.signed if case.type is not ty.I1 else case.value
        w.line(f"{keyword} {chosen} == {literal}:")
        _branch(w, i.parent, target)
        keyword = "elif"
    if not i.cases:
        w.jump(i.parent, i.targets[0])
        return
    w.line("else:")
    _branch(w, i.parent, i.targets[0])


@emits("indirectbr")
def emit_indirectbr(w: Writer, i: ins.Terminator) -> None:
    assert i.parent is not None
    program, function = w.program, w.function
    chosen = w.temporary()
    w.line(f"{chosen} = known({w.value(i.operands[0])}, 'the address of an indirectbr')")
    keyword = "if"
    for target in dict.fromkeys(i.targets):
        address = program.block_address(function, target)
        w.line(f"{keyword} {chosen} == {address}:")
        _branch(w, i.parent, target)
        keyword = "elif"
    w.line("else: raise undefined('indirectbr to an address that is not among its destinations')")


@emits("unreachable")
def emit_unreachable(w: Writer, i: Instruction) -> None:
    w.line("raise undefined('unreachable was reached')")


@emits(*ABSENT)
def emit_absent(w: Writer, i: Instruction) -> None:
    raise Unsupported("opcode", f"the interpreter does not execute {i.opcode}: {ABSENT[i.opcode]}")


@emits("call")
def emit_call(w: Writer, i: ins.Call) -> None:
    calls.emit(w, i)


@emits("invoke")
def emit_invoke(w: Writer, i: ins.Call) -> None:
    assert i.parent is not None
    w.line("u = None")
    w.line("try:")
    w.depth += 1
    w.line("pass")
    try:
        calls.emit(w, i)
    except Unsupported as error:
        w.refuse(error)
    w.depth -= 1
    w.line("except Thrown as x: u = caught(x, depth)")
    for test, target in (("if u is None:", i.targets[0]), ("else:", i.targets[1])):
        w.line(test)
        w.depth += 1
        w.jump(i.parent, target)
        w.depth -= 1


@emits("landingpad")
def emit_landingpad(w: Writer, i: ins.LandingPad) -> None:
    """`u` is the exception with which the last invoke was left."""
    language = exceptions.language_of(w.function)
    clauses = ", ".join(f"({kind!r}, {w.value(operand)})" for kind, operand in zip(i.clauses, i.operands, strict=True))
    w.line(f"{w.name(i)} = landing(u, ({clauses}{',' if clauses else ''}), {i.is_cleanup}, {language!r})")


@emits("resume")
def emit_resume(w: Writer, i: Instruction) -> None:
    w.line(f"raise resumed({w.value(i.operands[0])}[0])")


@emits("phi")
def emit_phi(w: Writer, i: ins.Phi) -> None:
    """Phis are assigned on the edges (Writer.jump)."""
