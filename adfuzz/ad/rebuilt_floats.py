"""Floats that are made of the bits of others by integer arithmetic: written as products, whose derivative is known.

Where the bits of one float are, but for sign and exponent, those of another (adfuzz.ad.bit_forms), it is the other
times a power of two that is locally constant: the product takes its place, and a call that gives it exactly the bits
that were computed. These, and all integers of such bits that are compared, converted or used as indices, are computed
from copies of the bits of which analysis knows that they are no floats.
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from string import Template

from adfuzz.ad.bit_flow import Bits, is_rounded, parts, reaches
from adfuzz.ad.bit_forms import Choice, Forms, Merge, Moved, Source
from adfuzz.ad.float_bits import changed_float
from adfuzz.analysis import library
from adfuzz.ir import types as ty
from adfuzz.ir.builder import Builder, constant_float
from adfuzz.ir.instructions import INTEGER_BINARY, Call, GetElementPtr, Instruction
from adfuzz.ir.merge import merge_text
from adfuzz.ir.module import Function, Module
from adfuzz.ir.values import ConstantInt, Value, integer

BITS, WITH_BITS = "adfuzz.bits.", "adfuzz.with_bits."
_SUFFIX = {ty.DOUBLE: "f64", ty.FLOAT: "f32"}
_TEXT = """
; The bits of a float as a number, which has no derivative.
declare $I @adfuzz.bits.$S($T) #0
; The float with the bits, of which it is known that it depends on anything as the first argument does.
declare $T @adfuzz.with_bits.$S($T, $I) #1
; Half of the factor by which a number changes with its exponent and sign, or the rest of it: the whole may be beyond
; the range of exponents. Denormal numbers are as far apart as the smallest that are none.
define internal $T @adfuzz.change.$S($I %old, $I %new, i1 %rest) #0 {
  %old.up = lshr $I %old, $M
  %new.up = lshr $I %new, $M
  %old.field = and $I %old.up, $F
  %new.field = and $I %new.up, $F
  %old.exponent = call $I @llvm.umax.i$N($I %old.field, $I 1)
  %new.exponent = call $I @llvm.umax.i$N($I %new.field, $I 1)
  %steps = sub $I %new.exponent, %old.exponent
  %half = ashr $I %steps, 1
  %other = sub $I %steps, %half
  %some = select i1 %rest, $I %other, $I %half
  %field = add $I %some, $B
  %power = shl $I %field, $M
  %factor = bitcast $I %power to $T
  %old.negative = icmp slt $I %old, 0
  %new.negative = icmp slt $I %new, 0
  %differs = xor i1 %old.negative, %new.negative
  %turns = xor i1 %differs, %rest
  %both = and i1 %differs, %turns
  %negated = fneg $T %factor
  %result = select i1 %both, $T %negated, $T %factor
  ret $T %result
}
declare $I @llvm.umax.i$N($I, $I)
attributes #0 = { nounwind willreturn memory(none) "enzyme_inactive" }
attributes #1 = { nounwind willreturn memory(none) "enzyme_math"="adfuzz.with_bits" }
"""

_PASSED_ON = frozenset((*INTEGER_BINARY, "zext", "sext", "trunc", "freeze", "phi", "select", "bitcast",
                        "extractelement", "insertelement"))  # fmt: skip
_ARITHMETIC = frozenset(("add", "sub", "mul", "udiv", "sdiv", "urem", "srem"))
_INTRINSICS = frozenset("llvm.ctlz llvm.cttz llvm.abs llvm.smax llvm.smin llvm.umax llvm.umin".split())


@dataclass(frozen=True)
class _Change:
    """An instruction that gets other bits for one of its operands; a float among them may be made of another one."""

    user: Instruction
    place: int
    moved: Moved | None = None


def has_rebuilt(function: Function) -> bool:
    """Whether there is something to rewrite."""
    return bool(_all_changes(function))


def rewrite(function: Function) -> None:
    """Do it."""
    found = _all_changes(function)
    if found:
        _Rewriting(function).write(found)


def is_plain_bits(i: Instruction) -> bool:
    """Whether an instruction takes the bits of a float as a number."""
    return isinstance(i, Call) and isinstance(i.callee, Function) and i.callee.name.startswith(BITS)


def give_bodies(module: Module) -> bool:
    """When all derivatives are made: what the calls compute; whether there are any."""
    found = [f for f in module.functions if f.is_declaration and f.name.startswith((BITS, WITH_BITS))]
    for function in found:
        function.linkage = "internal"
        b = Builder(function.add_block("entry"))
        b.ret(b.cast("bitcast", function.arguments[-1], function.result_type))
    return bool(found)


def _takes_bits(i: Instruction) -> bool:
    """Whether the bits of a float are taken as an integer, or as several of them."""
    if i.opcode != "bitcast" or i.operands[0].type not in _SUFFIX:
        return False
    is_split = isinstance(i.type, ty.VectorType) and all(
        user.opcode in ("extractelement", "insertelement") and isinstance(user.operands[-1], ConstantInt)
        for user in i.users
    )
    return isinstance(i.type, ty.IntegerType) or (is_split and i.type.is_integer)


def _is_float_made(i: Instruction) -> bool:
    return i.opcode == "bitcast" and i.type in _SUFFIX


def _all_changes(function: Function) -> list[_Change]:
    cone = _cone(function)
    forms = Forms()
    return [
        change
        for value in cone
        for user in value.users
        if user not in cone
        for place, operand in enumerate(user.operands)
        if operand is value and (change := _change(user, place, cone, forms))
    ]


def _cone(function: Function) -> dict[Instruction, None]:
    """The integers that are made of bits of floats."""
    found: dict[Instruction, None] = {}
    work = [i for i in function.instructions if _takes_bits(i)]
    while work:
        i = work.pop()
        if i not in found:
            found[i] = None
            work += [user for user in i.users if _passes_on(user, i)]
    return found


def _passes_on(user: Instruction, value: Value) -> bool:
    is_scalar = isinstance(user.type, ty.IntegerType)
    if not (is_scalar or user.opcode == "insertelement") or (user.opcode == "select" and value is user.operands[0]):
        return False
    return user.opcode in _PASSED_ON or (isinstance(user, Call) and library.called(user) in _INTRINSICS)


def _change(user: Instruction, place: int, cone: Container[Value], forms: Forms) -> _Change | None:
    """What is done where an integer made of a float's bits leaves the integers."""
    value = user.operands[place]
    if _is_float_made(user):
        return _float_change(user, cone, forms) if _is_computed(value, cone, strictly=False) else None
    if not _is_computed(value, cone, strictly=True):
        return None
    if user.opcode in ("icmp", "switch") or isinstance(user, GetElementPtr):
        return _Change(user, place)
    if user.opcode in ("sitofp", "uitofp") and not _has_significand([(value, _whole(value.type))]):
        return _Change(user, place)
    return None


def _float_change(user: Instruction, cone: Container[Value], forms: Forms) -> _Change | None:
    """What is done where an integer becomes a float: a number of its own, or one that depends on another."""
    number = user.type
    assert isinstance(number, ty.FloatType)
    low = (1 << (number.precision - 1)) - 1
    if not _has_significand(parts(user, _whole(number))):
        return None if _is_made_of_number(parts(user, low)) else _Change(user, 0)
    moved = forms.moved(user, number)
    if moved is None or _first(moved.source).type is not number:
        return None
    rest = _whole(number) >> moved.known << moved.known
    return None if _has_significand(parts(user, rest)) else _Change(user, 0, moved)


def _has_significand(bits: list[Bits]) -> bool:
    """Whether bits are made of those of a float's significand, and not only of what sums of them carry."""

    def end(value: Value, mask: int) -> bool | None:
        if not isinstance(value, Instruction) or not _takes_bits(value):
            return None
        number = value.operands[0]
        assert isinstance(number.type, ty.FloatType)
        return bool(mask & ((1 << (number.type.precision - 1)) - 1)) and not is_rounded(number)

    return reaches(bits, end)


def _is_made_of_number(bits: list[Bits]) -> bool:
    """Whether bits are made of a number that was converted to an integer."""
    return reaches(bits, lambda value, _: True if getattr(value, "opcode", "") in ("fptosi", "fptoui") else None)


def _whole(type: ty.Type) -> int:
    return (1 << getattr(type.scalar, "bits", 0)) - 1


def _first(source: Source) -> Value:
    while not isinstance(source, Value):
        source = source.arriving[0][0] if isinstance(source, Merge) else source.then
    return source


def _is_computed(value: Value, cone: Container[Value], strictly: bool) -> bool:
    """Whether an integer is more than bits of floats that are moved about or, unless `strictly`, get other signs and
    exponents: what analysis knows how to do."""
    seen: set[Value] = set()
    work = [value]
    while work:
        one = work.pop()
        if one in seen or one not in cone:
            continue
        seen.add(one)
        assert isinstance(one, Instruction)
        if _takes_bits(one):
            continue
        number = {64: ty.DOUBLE, 32: ty.FLOAT}.get(getattr(one.type, "bits", 0))
        if strictly and one.opcode in _ARITHMETIC:
            return True
        is_merged = one.opcode in ("phi", "select", "freeze")
        if not strictly and not is_merged and (number is None or not changed_float(one, number)):
            return True
        work += one.operands
    return False


class _Rewriting:
    """Writes the changes of a function."""

    def __init__(self, function: Function) -> None:
        assert function.module is not None
        self._module = function.module
        self._plain: dict[Value, Value] = {}
        self._cone = _cone(function)
        self._sources: dict[Source, Value] = {}

    def write(self, found: list[_Change]) -> None:
        """Make all of them, and leave nothing behind that nobody uses any more."""
        done: list[Value] = []
        for change in found:
            value = change.user.operands[change.place]
            plain = self._plain_of(value)
            done.append(value)
            if change.moved is None:
                change.user.set_operand(change.place, plain)
                continue
            made = self._product(change.user, change.moved, plain)
            change.user.replace_all_uses_with(made)
            change.user.erase()
        while done:
            value = done.pop()
            if isinstance(value, Instruction) and value in self._cone and not value.users and value.parent is not None:
                done += value.operands
                value.erase()

    def _function(self, name: str, number: ty.Type) -> Function:
        assert isinstance(number, ty.FloatType)
        suffix = _SUFFIX[number]
        if f"adfuzz.{name}.{suffix}" not in self._module.globals:
            significand, bits = number.precision - 1, number.bits
            field = (1 << (bits - 1 - significand)) - 1
            text = Template(_TEXT).substitute(
                I=f"i{bits}", T=number.text, S=suffix, N=bits, M=significand, F=field, B=field >> 1,
            )  # fmt: skip
            merge_text(self._module, text)
        return self._module.function(f"adfuzz.{name}.{suffix}")

    def _plain_of(self, value: Value) -> Value:
        """An integer, computed from bits that count as plain numbers."""
        if value not in self._cone:
            return value
        if value in self._plain:
            return self._plain[value]
        assert isinstance(value, Instruction) and value.parent is not None
        if _takes_bits(value):
            number = value.operands[0]
            b = Builder(value.parent, value)
            made = b.call(self._function("bits", number.type), (number,))
            self._plain[value] = made if made.type is value.type else b.cast("bitcast", made, value.type)
            return self._plain[value]
        made = value.copy()
        made.origin, made.metadata = value.origin or value, ()
        value.parent.insert(value.parent.instructions.index(value), made)
        self._plain[value] = made
        for place, operand in enumerate(value.operands):
            made.set_operand(place, self._plain_of(operand))
        return made

    def _product(self, cast: Instruction, moved: Moved, plain: Value) -> Value:
        """The float that a cast makes, as a multiple of another one."""
        assert cast.parent is not None
        source = self._source(moved.source)
        b = Builder(cast.parent, cast)
        b.origin = cast
        old = b.call(self._function("bits", source.type), (source,))
        product = source
        if moved.factor != 1:
            product = b.fmul(product, constant_float(source.type, float(moved.factor)))
        for is_rest in (False, True):
            change = b.call(self._function("change", source.type), (old, plain, integer(ty.I1, is_rest)))
            product = b.fmul(product, change)
        return b.call(self._function("with_bits", source.type), (product, plain))

    def _source(self, source: Source) -> Value:
        """The float of which bits were taken, made where it is not there as such."""
        if isinstance(source, Value):
            return source
        found = self._sources.get(source)
        if found is None:
            if isinstance(source, Choice):
                at = source.at
                assert at.parent is not None
                then, other = self._source(source.then), self._source(source.other)
                found = Builder(at.parent, at).select(at.operands[0], then, other)
            else:
                found = Builder(source.block, source.block.instructions[0]).phi(_first(source).type)
                for one, origin in source.arriving:
                    found.add_incoming(self._source(one), origin)
            self._sources[source] = found
        return found
