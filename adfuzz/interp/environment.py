"""Intrinsics about the floating-point environment and the machine: constrained arithmetic, rounding, trampolines."""

# Lambdas on machine numbers (Any):
# pyright: reportUnknownLambdaType=false

from __future__ import annotations

from typing import TYPE_CHECKING

from adfuzz.errors import Unsupported
from adfuzz.interp import templates
from adfuzz.interp.constants import scalar_kind
from adfuzz.interp.intrinsics import EMITTERS, base_of, emits, math_function
from adfuzz.ir import instructions as ins
from adfuzz.ir.values import ConstantInt, MetadataOperand

if TYPE_CHECKING:
    from adfuzz.interp.translate import Writer

_OTHER_ROUNDINGS = ("round.upward", "round.downward", "round.towardzero", "round.tonearestaway")


def _check_rounding(call: ins.Call) -> None:
    """Refuse rounding other than to the nearest, which "round.dynamic" is: changing it is refused."""
    for operand in call.arguments:
        if isinstance(operand, MetadataOperand) and any(mode in operand.text for mode in _OTHER_ROUNDINGS):
            raise Unsupported("rounding-mode", f"the interpreter rounds to nearest only, not {operand.text}")


@emits(*(f"experimental.constrained.{name}" for name in ("fadd", "fsub", "fmul", "fdiv", "frem")))
def emit_constrained(w: Writer, call: ins.Call) -> None:
    _check_rounding(call)
    opcode = base_of(call).rsplit(".", 1)[1]
    expression = w.program.numbers.binary(opcode, scalar_kind(call.type.scalar))
    templates.scalar_template(w, call, [f"{{r}} = {expression}"], *call.arguments[:2])


@emits("experimental.constrained.fcmp", "experimental.constrained.fcmps")
def emit_constrained_compare(w: Writer, call: ins.Call) -> None:
    predicate = call.arguments[2]
    assert isinstance(predicate, MetadataOperand)
    name = predicate.text.strip('!"')
    templates.scalar_template(w, call, [f"{{r}} = {w.program.numbers.compare(name)}", "T({r})"], *call.arguments[:2])


@emits(*(f"experimental.constrained.{name}" for name in ("fptosi", "fptoui")))
def emit_constrained_to_integer(w: Writer, call: ins.Call) -> None:
    signed = base_of(call).endswith("fptosi")
    line = f"{{r}} = to_int({{0}}, {templates.bits_of(call.type)}, {signed})"
    templates.scalar_template(w, call, [line], call.operands[0])


@emits(*(f"experimental.constrained.{name}" for name in ("sitofp", "uitofp")))
def emit_constrained_from_integer(w: Writer, call: ins.Call) -> None:
    _check_rounding(call)
    bits = templates.bits_of(call.operands[0].type)
    unsigned = base_of(call).endswith("uitofp")
    operand = f"{{0}} & {(1 << bits) - 1}" if unsigned else "-({0} & 1)" if bits == 1 else "{0}"
    templates.scalar_template(
        w, call, [f"{{r}} = from_int_{scalar_kind(call.type.scalar)}({operand})"], call.operands[0]
    )


@emits(*(f"experimental.constrained.{name}" for name in ("fpext", "fptrunc")))
def emit_constrained_cast(w: Writer, call: ins.Call) -> None:
    _check_rounding(call)
    templates.scalar_template(w, call, [f"{{r}} = round_{scalar_kind(call.type.scalar)}({{0}})"], call.operands[0])


@emits(*(f"experimental.constrained.{name}" for name in ("lrint", "llrint", "lround", "llround")))
def emit_constrained_rounding_cast(w: Writer, call: ins.Call) -> None:
    _check_rounding(call)
    rounding = "round" if "round" in base_of(call).rsplit(".", 1)[1] else "rint"
    function = math_function(w, rounding, scalar_kind(call.operands[0].type.scalar))
    line = f"{{r}} = to_int({function}({{0}}), {templates.bits_of(call.type)}, True)"
    templates.scalar_template(w, call, [line], call.operands[0])


@emits("get.rounding")
def emit_get_rounding(w: Writer, call: ins.Call) -> None:
    w.line(f"{w.name(call)} = 1")  # to nearest, ties to even


@emits("set.rounding")
def emit_set_rounding(w: Writer, call: ins.Call) -> None:
    mode = call.operands[0]
    if not isinstance(mode, ConstantInt) or mode.value != 1:
        raise Unsupported("rounding-mode", "the interpreter rounds to nearest only")


@emits("reset.fpenv", "reset.fpmode", "clear_cache", "codeview.annotation", "allow.sanitize", "reloc.none")
def emit_nothing(w: Writer, call: ins.Call) -> None:
    """These change nothing here: the environment is always the default one."""


@emits("convert.to.fp16", "convert.from.fp16")
def emit_half(w: Writer, call: ins.Call) -> None:
    """Halves carried as i16."""
    if call.type.is_float:
        read = w.program.bound(("half",), lambda: lambda bits: w.program.numbers.from_bits(bits, "f16"))
        w.line(f"{w.name(call)} = {read}({w.value(call.operands[0])})")
        return
    write = w.program.bound(("as half",), lambda: lambda x: w.program.numbers.bits(x, "f16"))
    w.line(f"{w.name(call)} = wrapped({write}(round_f16({w.value(call.operands[0])})), 16)")


@emits("allow.runtime.check", "allow.ubsan.check")
def emit_allow(w: Writer, call: ins.Call) -> None:
    w.line(f"{w.name(call)} = True")


@emits("get.dynamic.area.offset")
def emit_area(w: Writer, call: ins.Call) -> None:
    w.line(f"{w.name(call)} = 0")


@emits("load.relative")
def emit_load_relative(w: Writer, call: ins.Call) -> None:
    pointer, offset = (w.value(operand) for operand in call.arguments)
    w.line(f"{w.name(call)} = {pointer} + load('i32', {pointer} + {offset}, 4)")


@emits("init.trampoline")
def emit_init_trampoline(w: Writer, call: ins.Call) -> None:
    """Remember that calling the trampoline calls `function` with the static chain as its `nest` argument."""
    place, function, chain = (w.value(operand) for operand in call.arguments)
    w.line(f"trampolines[known({place}, 'the address of a trampoline')] = ({function}, {chain})")


@emits("adjust.trampoline")
def emit_adjust_trampoline(w: Writer, call: ins.Call) -> None:
    w.line(f"{w.name(call)} = {w.value(call.operands[0])}")


_FLAGS = {4: "{0} == 0", 5: "{0} != 0", 8: "{0} < 0", 9: "{0} >= 0"}


@emits(*(f"x86.atomic.{name}.cc" for name in ("add", "sub", "and", "or", "xor")))
def emit_atomic_flag(w: Writer, call: ins.Call) -> None:
    """A locked operation of which only a condition flag is used (reference counts)."""
    pointer, operand = (w.value(value) for value in call.operands[:2])
    condition = call.operands[2]
    if not isinstance(condition, ConstantInt) or condition.value not in _FLAGS:
        raise Unsupported("atomic-flag", "the interpreter has the conditions e, ne, s, ns of atomic flags only")
    bits = templates.bits_of(call.operands[1].type)
    made = w.temporary()
    operation = base_of(call).split(".")[2]
    w.line(f"{made} = atomic('{operation}', load('i{bits}', {pointer}), {operand}, {bits})")
    w.line(f"store('i{bits}', {pointer}, {made})")
    w.line(f"{w.name(call)} = int({_FLAGS[condition.value].format(f'known({made}, {operation!r})')})")


TABLE = EMITTERS
"""Importing this file adds its rows here."""
