"""Integer intrinsics, and intrinsics that compute nothing: inactive.

A float whose bits pass through an integer operation is a matter of type analysis, not of this table.
"""

from __future__ import annotations

from adfuzz.ad.rules import inactive

_BITS = ("ctpop", "ctlz", "cttz", "bswap", "bitreverse", "fshl", "fshr", "clmul")
_ORDER = ("abs", "smax", "smin", "umax", "umin", "scmp", "ucmp")
_SATURATING = ("sadd.sat", "uadd.sat", "ssub.sat", "usub.sat", "sshl.sat", "ushl.sat")
_OVERFLOWING = tuple(f"{sign}{name}.with.overflow" for sign in "su" for name in ("add", "sub", "mul"))
_FIXED_POINT = tuple(f"{sign}{name}.fix{end}" for sign in "su" for name in ("mul", "div") for end in ("", ".sat"))
_LANES = (
    "get.active.lane.mask", "experimental.get.vector.length", "experimental.cttz.elts", "experimental.vector.match",
    "loop.dependence.raw.mask", "loop.dependence.war.mask", "stepvector", "vscale",
)  # fmt: skip
_REDUCTIONS = tuple(
    f"vector.reduce.{name}" for name in ("add", "mul", "and", "or", "xor", "smax", "smin", "umax", "umin")
)
_VECTOR_PREDICATED = (
    "add", "sub", "mul", "sdiv", "udiv", "srem", "urem", "shl", "lshr", "ashr", "and", "or", "xor", "abs", "smax",
    "smin", "umax", "umin", "ctpop", "ctlz", "cttz", "cttz.elts", "bswap", "bitreverse", "fshl", "fshr", "sadd.sat",
    "uadd.sat", "ssub.sat", "usub.sat", "icmp", "fcmp", "trunc", "zext", "sext", "fptosi", "fptoui", "sitofp",
    "uitofp", "is.fpclass",
    "reduce.add", "reduce.mul", "reduce.and", "reduce.or", "reduce.xor", "reduce.smax", "reduce.smin", "reduce.umax",
    "reduce.umin", "ceil", "floor", "rint", "nearbyint", "round", "roundeven", "roundtozero", "lrint", "llrint",
)  # fmt: skip
_HINTS = (
    "assume", "expect", "expect.with.probability", "donothing", "sideeffect", "prefetch", "is.constant", "objectsize",
    "lifetime.start", "lifetime.end", "invariant.start", "invariant.end", "experimental.noalias.scope.decl", "fake.use",
    "annotation", "var.annotation", "codeview.annotation", "pseudoprobe", "allow.runtime.check", "allow.ubsan.check",
    "experimental.widenable.condition", "experimental.guard", "pcmarker", "readcyclecounter", "readsteadycounter",
    "trap", "debugtrap", "ubsantrap", "clear_cache", "reloc.none",
    "allow.sanitize.address", "allow.sanitize.hwaddress", "allow.sanitize.memory", "allow.sanitize.thread",
)  # fmt: skip
_DEBUG = ("dbg.declare", "dbg.value", "dbg.assign", "dbg.label")
_FLOAT_ENVIRONMENT = (
    "get.rounding", "set.rounding", "get.fpenv", "set.fpenv", "reset.fpenv", "get.fpmode", "set.fpmode", "reset.fpmode",
)  # fmt: skip
_PROFILE = tuple(
    f"instrprof.{name}"
    for name in ("callsite", "cover", "increment", "increment.step", "mcdc.parameters", "mcdc.tvbitmap.update",
                 "timestamp", "value.profile")
)  # fmt: skip
_CONVERGENCE = tuple(f"experimental.convergence.{name}" for name in ("anchor", "entry", "loop"))

for _family in (_BITS, _ORDER, _SATURATING, _OVERFLOWING, _FIXED_POINT, _LANES, _REDUCTIONS, _HINTS, _DEBUG,
                _FLOAT_ENVIRONMENT, _PROFILE, _CONVERGENCE):  # fmt: skip
    inactive(*(f"llvm.{name}" for name in _family))
inactive(*(f"llvm.vp.{name}" for name in _VECTOR_PREDICATED))
