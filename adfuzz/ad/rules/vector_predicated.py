"""Rules of llvm.vp.*: those of the plain operations, with the lanes that are switched off set to 0.

The operands of such a lane may hold anything, infinity and NaN included: its derivative is discarded, not multiplied.
"""

from __future__ import annotations

from collections.abc import Iterator

from adfuzz.ad.rules import RULES, Domain, LinearMap, Rule, RuleFunction, arithmetic, minmax, powers, rule
from adfuzz.ad.terms import Term, call

_UNARY = {
    "fneg": arithmetic.fneg,
    "sqrt": powers.sqrt,
    "fabs": powers.fabs,
    "fpext": arithmetic.cast,
    "fptrunc": arithmetic.cast,
}
_BINARY = {
    "fadd": arithmetic.fadd, "fsub": arithmetic.fsub, "fmul": arithmetic.fmul, "fdiv": arithmetic.fdiv,
    "frem": arithmetic.frem, "copysign": powers.copysign, "minnum": minmax.minnum, "maxnum": minmax.maxnum,
    "minimum": minmax.minimum, "maximum": minmax.maximum,
}  # fmt: skip
_TERNARY = {"fma": arithmetic.fma, "fmuladd": arithmetic.fma}


def _masked(map: LinearMap, mask: Term, length: Term) -> LinearMap:
    def along(t: Term) -> Term:
        found = map(t)
        return call("llvm.vp.merge", mask, found, found.constant(0.0), length)

    return along


def _all_masked(function: RuleFunction, arguments: tuple[Term, ...], y: Term) -> Iterator[LinearMap | None]:
    *plain, mask, length = arguments
    for map in function(*plain, y=y):
        yield None if map is None else _masked(map, mask, length)


def _unary(function: RuleFunction) -> RuleFunction:
    def of(a: Term, mask: Term, length: Term, *, y: Term) -> Iterator[LinearMap | None]:
        return _all_masked(function, (a, mask, length), y)

    return of


def _binary(function: RuleFunction) -> RuleFunction:
    def of(a: Term, b: Term, mask: Term, length: Term, *, y: Term) -> Iterator[LinearMap | None]:
        return _all_masked(function, (a, b, mask, length), y)

    return of


def _ternary(function: RuleFunction) -> RuleFunction:
    def of(a: Term, b: Term, c: Term, mask: Term, length: Term, *, y: Term) -> Iterator[LinearMap | None]:
        return _all_masked(function, (a, b, c, mask, length), y)

    return of


DOMAIN: Domain = ((0.1, 2.0),) * 3
for _table, _widen in ((_UNARY, _unary), (_BINARY, _binary), (_TERNARY, _ternary)):
    for _name, _function in _table.items():
        RULES.register(f"llvm.vp.{_name}")(Rule(f"llvm.vp.{_name}", _widen(_function), DOMAIN))


@rule("llvm.vp.merge", domain=((0.0, 1.0), (-2.0, 2.0), (-2.0, 2.0), (3.0, 3.0)))
def merge(mask: Term, a: Term, b: Term, length: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield None
    yield lambda t: call("llvm.vp.merge", mask, t, t.constant(0.0), length)
    yield lambda t: call("llvm.vp.merge", mask, t.constant(0.0), t, length)


@rule("llvm.vp.select", domain=((0.0, 1.0), (-2.0, 2.0), (-2.0, 2.0), (3.0, 3.0)))
def select(mask: Term, a: Term, b: Term, length: Term, *, y: Term) -> Iterator[LinearMap | None]:
    def to_second(t: Term) -> Term:
        found = call("llvm.vp.merge", mask, t.constant(0.0), t, length)
        return call("llvm.vp.merge", mask.constant(1), found, t.constant(0.0), length)  # nothing beyond `length`

    yield None
    yield lambda t: call("llvm.vp.merge", mask, t, t.constant(0.0), length)
    yield to_second
