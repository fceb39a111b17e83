"""`__enzyme_fixed_point`: the iteration as a loop with derivatives of its own, taken at the converged state only.

With the step φ(z, p) and z = φ(z, p) at the end, reverse mode solves λ = seed + (∂φ/∂z)ᵀ λ by iteration, then adds
(∂φ/∂p)ᵀ λ to the adjoints of p; that of z is zero afterwards, since the start does not matter (Christianson, 1994).
Forward mode iterates ż = ∂φ/∂z ż + ∂φ/∂p ṗ. Both stop when a round changes z's derivative by less than `reduction`
times what the first one did. The step runs a few more times at the converged state, whose numbers are put back.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from string import Template

from adfuzz.ad.checkpointed_loops import before, expect_arguments, malformed, named_step, replace_call
from adfuzz.ad.conversions import converted
from adfuzz.ad.entry import derivative_calls, entry_point, marker
from adfuzz.analysis.activity import place_of
from adfuzz.errors import Unsupported
from adfuzz.ir import floats
from adfuzz.ir import types as ty
from adfuzz.ir.instructions import Call, Load, Store
from adfuzz.ir.merge import merge_text
from adfuzz.ir.module import Function, Module
from adfuzz.ir.values import ConstantFloat, ConstantInt, Value

_REDUCTION, _ROUNDS = 1e-12, 1000

LOOP = """
declare $result @"$step"($types)

define internal void @"$name"(i64 %bytes, $plain) noinline {
entry:
  br label %round
round:
  %more = call $result @"$step"($plain)
  %again = icmp ne $result %more, 0
  br i1 %again, label %round, label %end
end:
  ret void
}
"""

HELPERS = """
define internal void @"$name.add"(ptr %to, ptr %what, i64 %bytes) {
entry:
  br label %round
round:
  %at = phi i64 [ 0, %entry ], [ %next, %round ]
  %to.at = getelementptr i8, ptr %to, i64 %at
  %what.at = getelementptr i8, ptr %what, i64 %at
  %old = load $number, ptr %to.at
  %more = load $number, ptr %what.at
  %sum = fadd $number %old, %more
  store $number %sum, ptr %to.at
  %next = add i64 %at, $size
  %again = icmp ult i64 %next, %bytes
  br i1 %again, label %round, label %end
end:
  ret void
}

; Whether the change since `old` is still more than the first one, times the reduction.
define internal i1 @"$name.goes.on"(ptr %new, ptr %old, i64 %bytes, ptr %first, i64 %count) {
entry:
  br label %round
round:
  %at = phi i64 [ 0, %entry ], [ %next, %round ]
  %total = phi double [ 0.0, %entry ], [ %sum, %round ]
  %new.at = getelementptr i8, ptr %new, i64 %at
  %old.at = getelementptr i8, ptr %old, i64 %at
  %now = load $number, ptr %new.at
  %before = load $number, ptr %old.at
  %change = fsub $number %now, %before
  %square = fmul $number %change, %change
  %wide = $widened
  %sum = fadd double %total, %wide
  %next = add i64 %at, $size
  %again = icmp ult i64 %next, %bytes
  br i1 %again, label %round, label %end
end:
  %is.first = icmp eq i64 %count, 0
  %known = load double, ptr %first
  %start = select i1 %is.first, double %sum, double %known
  store double %start, ptr %first
  %bound = fmul double %start, $bound
  %is.large = fcmp ogt double %sum, %bound
  %is.early = icmp slt i64 %count, $last
  %goes.on = and i1 %is.large, %is.early
  ret i1 %goes.on
}
declare ptr @malloc(i64)
declare void @free(ptr)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
"""

REVERSE = """
; The tape: what the step's two reverse functions need, for the state alone and for all arguments.
define internal ptr @"$name.augmented"(i64 %bytes, $shadowed) {
entry:
  call void @"$name"(i64 %bytes, $plain)
  %is.const = icmp eq ptr $state, $shadow
  br i1 %is.const, label %nothing, label %taped
taped:
  %kept = call ptr @malloc(i64 %bytes)
  call void @llvm.memcpy.p0.p0.i64(ptr %kept, ptr $state, i64 %bytes, i1 false)
  %tape = call ptr @malloc(i64 16)
  %alone = call ptr (...) @__enzyme_augmentfwd.fixed(ptr @"$step", metadata !"enzyme_noret", $alone)
  store ptr %alone, ptr %tape
  call void @llvm.memcpy.p0.p0.i64(ptr $state, ptr %kept, i64 %bytes, i1 false)
  %all = call ptr (...) @__enzyme_augmentfwd.fixed(ptr @"$step", metadata !"enzyme_noret",
      metadata !"enzyme_runtime_activity", $all)
  %all.at = getelementptr i8, ptr %tape, i64 8
  store ptr %all, ptr %all.at
  call void @llvm.memcpy.p0.p0.i64(ptr $state, ptr %kept, i64 %bytes, i1 false)
  call void @free(ptr %kept)
  ret ptr %tape
nothing:
  ret ptr null
}

define internal $gradient @"$name.reverse"(i64 %bytes, $shadowed, ptr %tape) {
entry:
  %first = alloca double
  store double 0.0, ptr %first
  %is.const = icmp eq ptr %tape, null
  br i1 %is.const, label %nothing, label %start
start:
  %alone = load ptr, ptr %tape
  %all.at = getelementptr i8, ptr %tape, i64 8
  %all = load ptr, ptr %all.at
  %seed = call ptr @malloc(i64 %bytes)
  %old = call ptr @malloc(i64 %bytes)
  call void @llvm.memcpy.p0.p0.i64(ptr %seed, ptr $shadow, i64 %bytes, i1 false)
  br label %round
round:
  %count = phi i64 [ 0, %start ], [ %next, %round ]
  call void @llvm.memcpy.p0.p0.i64(ptr %old, ptr $shadow, i64 %bytes, i1 false)
  call void (...) @__enzyme_reverse.fixed(ptr @"$step", metadata !"enzyme_noret", metadata !"enzyme_nofree", $alone,
      ptr %alone)
  call void @"$name.add"(ptr $shadow, ptr %seed, i64 %bytes)
  %again = call i1 @"$name.goes.on"(ptr $shadow, ptr %old, i64 %bytes, ptr %first, i64 %count)
  %next = add i64 %count, 1
  br i1 %again, label %round, label %end
end:
  call void @llvm.memcpy.p0.p0.i64(ptr %old, ptr $shadow, i64 %bytes, i1 false)
  call void (...) @__enzyme_reverse.fixed(ptr @"$step", metadata !"enzyme_noret", $alone, ptr %alone)
  call void @llvm.memcpy.p0.p0.i64(ptr $shadow, ptr %old, i64 %bytes, i1 false)
  ${assigned}call $gradient (...) @__enzyme_reverse.fixed.all(ptr @"$step", metadata !"enzyme_noret",
      metadata !"enzyme_runtime_activity", $all, ptr %all)
  call void @llvm.memset.p0.i64(ptr $shadow, i8 0, i64 %bytes, i1 false)
  call void @free(ptr %seed)
  call void @free(ptr %old)
  call void @free(ptr %tape)
  ret $gradient $given
nothing:
  ret $gradient $zero
}
declare ptr @__enzyme_augmentfwd.fixed(...)
declare void @__enzyme_reverse.fixed(...)
declare $gradient @__enzyme_reverse.fixed.all(...)
@"__enzyme_register_gradient.$name" = weak hidden global [3 x ptr]
    [ptr @"$name", ptr @"$name.augmented", ptr @"$name.reverse"]
"""

FORWARD = """
define internal void @"$name.forward"(i64 %bytes, $tangents) {
entry:
  %first = alloca double
  store double 0.0, ptr %first
  call void @"$name"(i64 %bytes, $plain)
  %is.const = icmp eq ptr $state, $shadow
  br i1 %is.const, label %end, label %start
start:
  %kept = call ptr @malloc(i64 %bytes)
  %old = call ptr @malloc(i64 %bytes)
  call void @llvm.memcpy.p0.p0.i64(ptr %kept, ptr $state, i64 %bytes, i1 false)
  br label %round
round:
  %count = phi i64 [ 0, %start ], [ %next, %round ]
  call void @llvm.memcpy.p0.p0.i64(ptr %old, ptr $shadow, i64 %bytes, i1 false)
  call void (...) @__enzyme_fwddiff.fixed(ptr @"$step", metadata !"enzyme_runtime_activity", $along)
  call void @llvm.memcpy.p0.p0.i64(ptr $state, ptr %kept, i64 %bytes, i1 false)
  %again = call i1 @"$name.goes.on"(ptr $shadow, ptr %old, i64 %bytes, ptr %first, i64 %count)
  %next = add i64 %count, 1
  br i1 %again, label %round, label %clean
clean:
  call void @free(ptr %kept)
  call void @free(ptr %old)
  br label %end
end:
  ret void
}
declare void @__enzyme_fwddiff.fixed(...)
@"__enzyme_register_derivative.$name" = weak hidden global [2 x ptr] [ptr @"$name", ptr @"$name.forward"]
"""


@dataclass
class _Stated:
    """What stands behind the step: the state, how long, when the adjoint iteration ends, the step's arguments."""

    state: Value | None = None
    bytes: Value | None = None
    reduction: float = _REDUCTION
    rounds: int = _ROUNDS
    passed: list[Value] = field(default_factory=list[Value])


def write_out_fixed_point(module: Module, call: Call) -> None:
    """Call the loop instead, and register its derivatives where the module asks for any."""
    rest = list(call.arguments)
    step = named_step(call, rest)
    stated = _read(call, rest)
    assert stated.state is not None and stated.bytes is not None
    if not step.result_type.is_integer:
        raise malformed(call, f"the step returns {step.result_type}, not an integer that is zero at the end")
    if len(step.arguments) == len(stated.passed) + 1:
        stated.passed.insert(0, stated.state)
    expect_arguments(call, step, len(stated.passed))
    places = [n for n, value in enumerate(stated.passed) if _is_same(value, stated.state)]
    if len(places) != 1 or not all(_is_plain(a.type) for a in step.arguments):
        raise malformed(call, "the step must take the state once, and numbers, integers and pointers besides")
    name = module.free_name(f"adfuzz.fixed.{step.name}")
    entries = {entry_point(i) for i in derivative_calls(module)}
    merge_text(module, _text(name, step, places[0], stated, entries, call), name)
    b = before(call)
    given = [converted(b, call, stated.bytes, ty.I64)]
    given += [converted(b, call, v, p.type) for v, p in zip(stated.passed, step.arguments, strict=True)]
    replace_call(call, module.function(name), given)


def _read(call: Call, rest: list[Value]) -> _Stated:
    found = _Stated()
    while rest:
        value = rest.pop(0)
        match marker(value):
            case "":
                found.passed.append(value)
            case "enzyme_fp_state" if len(rest) >= 2 and found.state is None:
                found.state, found.bytes = rest.pop(0), rest.pop(0)
            case "enzyme_fp_reduction" if rest and isinstance(number := rest.pop(0), ConstantFloat):
                found.reduction = floats.float_from_bits(number.type, number.bits)
            case "enzyme_fp_max_iters" if rest and isinstance(number := rest.pop(0), ConstantInt):
                found.rounds = max(1, number.signed)
            case "enzyme_checkpoint_region" if len(rest) >= 2:
                del rest[:2]
            case name:
                raise malformed(call, f"'{name}' is not supported here, or needs other values behind it")
    if found.state is None:
        raise malformed(call, "enzyme_fp_state, the state and its bytes are missing")
    return found


def _is_same(value: Value, state: Value) -> bool:
    """Whether both are one value, or loaded from one place (as without optimisation)."""
    if isinstance(value, Load) and isinstance(state, Load):
        return value.pointer is state.pointer
    return value is state


def _is_plain(type: ty.Type) -> bool:
    return type is ty.PTR or type.is_integer or isinstance(type, ty.FloatType)


def _number_type(step: Function, index: int, call: Call) -> str:
    """The type of the numbers that the step loads and stores: the state's."""
    found = {
        i.type if isinstance(i, Load) else i.operands[0].type
        for f in [step, *(o for i in step.instructions for o in i.operands if isinstance(o, Function))]
        if not f.is_declaration
        for i in f.instructions
        if isinstance(i, Load | Store)
    }
    kinds = {type.scalar.text for type in found if type.is_float}
    if len(kinds) != 1 or not kinds <= {"float", "double"}:
        raise Unsupported(
            "fixed-point", f"it cannot be seen whether the state, argument {index} of '{step.name}', holds float or "
            "double", place_of(call), "let the step itself load and store the numbers of the state",
        )  # fmt: skip
    return kinds.pop()


def _text(name: str, step: Function, index: int, stated: _Stated, entries: set[str], call: Call) -> str:
    types = [a.type for a in step.arguments]
    outs = [type.text for type in types if type.is_float]
    gradient = "void" if not outs else outs[0] if len(outs) == 1 else f"{{ {', '.join(outs)} }}"
    number = _number_type(step, index, call)
    forward = entries & {"__enzyme_fwddiff", "__enzyme_error_estimate"}
    parts = [LOOP, HELPERS if entries else "", REVERSE if entries - forward else "", FORWARD if forward else ""]
    return Template("".join(parts)).substitute(
        name=name, step=step.name, result=step.result_type.text, state=f"%a{index}", shadow=f"%d{index}",
        types=", ".join(type.text for type in types), plain=_list(types, lambda n: f"%a{n}"),
        shadowed=_parameters(types, lambda type: type.is_pointer),
        tangents=_parameters(types, lambda type: type.is_pointer or type.is_float),
        alone=_arguments(types, lambda n: "dup" if n == index else "const"),
        all=_arguments(types, lambda n: "dup" if types[n].is_pointer else "out" if types[n].is_float else "const"),
        along=_arguments(types, lambda n: "const" if types[n].is_integer else "dup"),
        gradient=gradient, assigned="%gradient = " if outs else "", given="%gradient" if outs else "",
        zero="" if not outs else "zeroinitializer", number=number, size={"float": 4, "double": 8}[number],
        widened="fpext float %square to double" if number == "float" else "fadd double %square, 0.0",
        bound=floats.text_from_bits(ty.DOUBLE, floats.bits_from_float(ty.DOUBLE, stated.reduction**2)),
        last=stated.rounds - 1,
    )  # fmt: skip


def _list(types: Sequence[ty.Type], spell: Callable[[int], str]) -> str:
    return ", ".join(f"{type.text} {spell(n)}" for n, type in enumerate(types))


def _parameters(types: Sequence[ty.Type], has_shadow: Callable[[ty.Type], bool]) -> str:
    """The step's parameters, those that have one with their shadows behind them."""
    return ", ".join(
        f"{type.text} %a{n}, {type.text} %d{n}" if has_shadow(type) else f"{type.text} %a{n}"
        for n, type in enumerate(types)
    )


def _arguments(types: Sequence[ty.Type], activity: Callable[[int], str]) -> str:
    """The step's arguments as an entry point takes them."""
    return ", ".join(
        f'metadata !"enzyme_{kind}", {type.text} %a{n}' + (f", {type.text} %d{n}" if kind == "dup" else "")
        for n, type in enumerate(types)
        for kind in [activity(n)]
    )
