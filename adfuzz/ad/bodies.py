"""Bodies for library functions that do more than compute one number: results through pointers, sorting, splitting.

Differentiated code calls these in the library's place, and they are differentiated like the user's own functions. Each
computes what the library does; where only the library knows (the sign of lgamma, an exponent) its call stays, marked
inactive.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction
from string import Template

from adfuzz.ad.rules import callee_key, is_registered
from adfuzz.analysis import library
from adfuzz.ir import floats
from adfuzz.ir import types as ty
from adfuzz.ir.instructions import Call, Instruction
from adfuzz.ir.merge import merge_text
from adfuzz.ir.module import Function, Module
from adfuzz.ir.types import FloatType, FunctionType, Type
from adfuzz.ir.values import ConstantInt

_SUFFIXES = {"double": "", "float": "f", "x86_fp80": "l", "fp128": "f128"}
_MANGLED = {"double": "f64", "float": "f32", "half": "f16", "x86_fp80": "f80", "fp128": "f128"}

FREXP = """
; The fraction is x·2^-e, with the library's e.
define internal $T @"$name"($T %x, ptr %place) nounwind {
  %fraction = call $T @"$L"($T %x, ptr %place) #0
  %e = load i32, ptr %place
  %down = sub i32 0, %e
  %scaled = call $T @llvm.ldexp.$M.i32($T %x, i32 %down)
  ret $T %scaled
}
declare $T @"$L"($T, ptr)
declare $T @llvm.ldexp.$M.i32($T, i32)
attributes #0 = { "enzyme_inactive" }
"""

MODF = """
; x less its whole part, with the sign of x also when nothing is left.
define internal $T @"$name"($T %x, ptr %place) nounwind {
  %whole = call $T @llvm.trunc.$M($T %x)
  store $T %whole, ptr %place
  %less = fsub $T %whole, %x
  %negated = fneg $T %less
  %rest = fsub $T %x, %whole
  %is.negative = fcmp olt $T %x, zeroinitializer
  %part = select i1 %is.negative, $T %negated, $T %rest
  %is.infinite = call i1 @llvm.is.fpclass.$M($T %x, i32 516)
  %nothing = call $T @llvm.copysign.$M($T zeroinitializer, $T %x)
  %result = select i1 %is.infinite, $T %nothing, $T %part
  ret $T %result
}
declare $T @llvm.trunc.$M($T)
declare i1 @llvm.is.fpclass.$M($T, i32)
declare $T @llvm.copysign.$M($T, $T)
"""

REMQUO = """
define internal $T @"$name"($T %x, $T %y, ptr %place) nounwind {
  %same = call $T @"$L"($T %x, $T %y, ptr %place) #0
  %rest = call $T @${P}remainder${S}($T %x, $T %y)
  ret $T %rest
}
declare $T @"$L"($T, $T, ptr)
declare $T @${P}remainder${S}($T, $T)
attributes #0 = { "enzyme_inactive" }
"""

LGAMMA_R = """
define internal $T @"$name"($T %x, ptr %place) nounwind {
  %same = call $T @"$L"($T %x, ptr %place) #0
  %value = call $T @lgamma${S}($T %x)
  ret $T %value
}
declare $T @"$L"($T, ptr)
declare $T @lgamma${S}($T)
attributes #0 = { "enzyme_inactive" }
"""

SINCOS = """
define internal void @"$name"($T %x, ptr %sine.place, ptr %cosine.place) nounwind {
  %sine = call $T @${P}sin${E}${S}($T %x)
  store $T %sine, ptr %sine.place
  %cosine = call $T @${P}cos${E}${S}($T %x)
  store $T %cosine, ptr %cosine.place
  ret void
}
declare $T @${P}sin${E}${S}($T)
declare $T @${P}cos${E}${S}($T)
"""

SINCOS_PAIR = """
; Both in a structure, or (float) in a vector.
define internal $R @"$name"($T %x) nounwind {
  %sine = call $T @${P}sin${E}${S}($T %x)
  %cosine = call $T @${P}cos${E}${S}($T %x)
  %first = $insert $R poison, $T %sine, $index 0
  %both = $insert $R %first, $T %cosine, $index 1
  ret $R %both
}
declare $T @${P}sin${E}${S}($T)
declare $T @${P}cos${E}${S}($T)
"""

LOGABSGAMMA = """
; Julia's: the value, and the sign of gamma.
define internal $R @"$name"($T %x) nounwind {
  %both = call $R @"$L"($T %x) #0
  %value = call $T @lgamma${S}($T %x)
  %result = insertvalue $R %both, $T %value, 0
  ret $R %result
}
declare $R @"$L"($T)
declare $T @lgamma${S}($T)
attributes #0 = { "enzyme_inactive" }
"""

SEVERAL_FREXP = """
define internal {$T, $I} @"$name"($T %x) nounwind {
  %both = call {$T, $I} @llvm.frexp.$M.$J($T %x) #0
  %e = extractvalue {$T, $I} %both, 1
  %down = sub $I zeroinitializer, %e
  %scaled = call $T @llvm.ldexp.$M.$J($T %x, $I %down)
  %result = insertvalue {$T, $I} %both, $T %scaled, 0
  ret {$T, $I} %result
}
declare {$T, $I} @llvm.frexp.$M.$J($T)
declare $T @llvm.ldexp.$M.$J($T, $I)
attributes #0 = { "enzyme_inactive" }
"""

SEVERAL_MODF = """
define internal {$T, $T} @"$name"($T %x) nounwind {
  %whole = call $T @llvm.trunc.$M($T %x)
  %less = fsub $T %whole, %x
  %negated = fneg $T %less
  %rest = fsub $T %x, %whole
  %is.negative = fcmp olt $T %x, zeroinitializer
  %part = select $C %is.negative, $T %negated, $T %rest
  %is.infinite = call $C @llvm.is.fpclass.$M($T %x, i32 516)
  %nothing = call $T @llvm.copysign.$M($T zeroinitializer, $T %x)
  %result = select $C %is.infinite, $T %nothing, $T %part
  %first = insertvalue {$T, $T} poison, $T %result, 0
  %both = insertvalue {$T, $T} %first, $T %whole, 1
  ret {$T, $T} %both
}
declare $T @llvm.trunc.$M($T)
declare $C @llvm.is.fpclass.$M($T, i32)
declare $T @llvm.copysign.$M($T, $T)
"""

SEVERAL_SINCOS = """
define internal {$T, $T} @"$name"($T %x) nounwind {
  %sine = call $T @llvm.sin.$M($T %x)
  %cosine = call $T @llvm.cos.$M($T %x)
  %first = insertvalue {$T, $T} poison, $T %sine, 0
  %both = insertvalue {$T, $T} %first, $T %cosine, 1
  ret {$T, $T} %both
}
declare $T @llvm.sin.$M($T)
declare $T @llvm.cos.$M($T)
"""

SEVERAL_SINCOSPI = """
; In quarter turns: x less half their number is exact and small, the quarter decides which is which, and the signs.
define internal {$T, $T} @"$name"($T %x) nounwind {
  %twice = fadd $T %x, %x
  %quarters = call $T @llvm.roundeven.$M($T %twice)
  %whole = fmul $T %quarters, $H
  %rest = fsub $T %x, %whole
  %angle = fmul $T %rest, $PI
  %sine = call $T @llvm.sin.$M($T %angle)
  %cosine = call $T @llvm.cos.$M($T %angle)
  %half = fmul $T %whole, $H
  %turns = call $T @llvm.floor.$M($T %half)
  %full = fadd $T %turns, %turns
  %in.turn = fsub $T %whole, %full
  %is.second = fcmp oeq $T %in.turn, $H
  %is.third = fcmp oeq $T %in.turn, $ONE
  %is.late = fcmp oge $T %in.turn, $ONE
  %is.last = fcmp ogt $T %in.turn, $ONE
  %swaps = or $C %is.second, %is.last
  %sine.size = select $C %swaps, $T %cosine, $T %sine
  %cosine.size = select $C %swaps, $T %sine, $T %cosine
  %sine.minus = fneg $T %sine.size
  %cosine.minus = fneg $T %cosine.size
  %is.minus = or $C %is.second, %is.third
  %sine.signed = select $C %is.late, $T %sine.minus, $T %sine.size
  %cosine.signed = select $C %is.minus, $T %cosine.minus, $T %cosine.size
  %first = insertvalue {$T, $T} poison, $T %sine.signed, 0
  %both = insertvalue {$T, $T} %first, $T %cosine.signed, 1
  ret {$T, $T} %both
}
declare $T @llvm.roundeven.$M($T)
declare $T @llvm.floor.$M($T)
declare $T @llvm.sin.$M($T)
declare $T @llvm.cos.$M($T)
"""

POSIX_MEMALIGN = """
define internal i32 @"$name"(ptr %place, i64 %alignment, i64 %size) nounwind {
  %below = sub i64 %alignment, 1
  %more = and i64 %alignment, %below
  %odd = and i64 %alignment, 7
  %wrong = or i64 %more, %odd
  %is.wrong = icmp ne i64 %wrong, 0
  br i1 %is.wrong, label %invalid, label %make
invalid:
  ret i32 22
make:
  %made = call ptr @aligned_alloc(i64 %alignment, i64 %size)
  %none = icmp eq ptr %made, null
  br i1 %none, label %full, label %done
full:
  ret i32 12
done:
  store ptr %made, ptr %place
  ret i32 0
}
declare noalias ptr @aligned_alloc(i64, i64)
"""

MEMSET_PATTERN = """
; The pattern (4, 8 or 16 bytes) again and again, at the end a part of it.
define internal void @"$name"(ptr %place, ptr %pattern, i64 %size) nounwind {
entry:
  br label %head
head:
  %at = phi i64 [ 0, %entry ], [ %next, %body ]
  %left = sub i64 %size, %at
  %more = icmp ne i64 %left, 0
  br i1 %more, label %body, label %end
body:
  %bytes = call i64 @llvm.umin.i64(i64 %left, i64 $count)
  %to = getelementptr i8, ptr %place, i64 %at
  call void @llvm.memcpy.p0.p0.i64(ptr %to, ptr %pattern, i64 %bytes, i1 false)
  %next = add i64 %at, %bytes
  br label %head
end:
  ret void
}
declare i64 @llvm.umin.i64(i64, i64)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
"""

PATTERN_FILL = """
; A value as often as asked, one behind the other.
define internal void @"$name"($A %place, $T %value, $I %count, i1 %is.volatile) nounwind {
entry:
  br label %head
head:
  %at = phi $I [ 0, %entry ], [ %next, %body ]
  %more = icmp ne $I %at, %count
  br i1 %more, label %body, label %end
body:
  %to = getelementptr $T, $A %place, $I %at
  store $T %value, $A %to, align 1
  %next = add $I %at, 1
  br label %head
end:
  ret void
}
"""

QSORT = """
; Merge sort: runs of length 1, 2, 4 … of %base are merged into a second array, then copied back.
define internal void @"$name"(ptr %base, i64 %count, i64 %size, ptr %compare) nounwind {
entry:
  %bytes = mul i64 %count, %size
  %spare = call ptr @malloc(i64 %bytes)
  br label %widths
widths:
  %width = phi i64 [ 1, %entry ], [ %double, %merged ]
  %sorted = icmp uge i64 %width, %count
  br i1 %sorted, label %end, label %runs
runs:
  %low = phi i64 [ 0, %widths ], [ %high, %run.done ]
  %all = icmp uge i64 %low, %count
  br i1 %all, label %merged, label %run
run:
  %middle.full = add i64 %low, %width
  %middle = call i64 @llvm.umin.i64(i64 %middle.full, i64 %count)
  %high.full = add i64 %middle, %width
  %high = call i64 @llvm.umin.i64(i64 %high.full, i64 %count)
  br label %pick
pick:
  %to = phi i64 [ %low, %run ], [ %to.next, %take ]
  %a = phi i64 [ %low, %run ], [ %a.next, %take ]
  %b = phi i64 [ %middle, %run ], [ %b.next, %take ]
  %full = icmp uge i64 %to, %high
  br i1 %full, label %run.done, label %choose
choose:
  %a.offset = mul i64 %a, %size
  %a.place = getelementptr i8, ptr %base, i64 %a.offset
  %b.offset = mul i64 %b, %size
  %b.place = getelementptr i8, ptr %base, i64 %b.offset
  %a.left = icmp ult i64 %a, %middle
  br i1 %a.left, label %look, label %take
look:
  %b.left = icmp ult i64 %b, %high
  br i1 %b.left, label %ask, label %take
ask:
  %order = call i32 %compare(ptr %a.place, ptr %b.place)
  %is.first = icmp sle i32 %order, 0
  br label %take
take:
  %from.a = phi i1 [ false, %choose ], [ true, %look ], [ %is.first, %ask ]
  %from = select i1 %from.a, ptr %a.place, ptr %b.place
  %to.offset = mul i64 %to, %size
  %to.place = getelementptr i8, ptr %spare, i64 %to.offset
  call void @llvm.memcpy.p0.p0.i64(ptr %to.place, ptr %from, i64 %size, i1 false)
  %a.step = zext i1 %from.a to i64
  %a.next = add i64 %a, %a.step
  %b.step = sub i64 1, %a.step
  %b.next = add i64 %b, %b.step
  %to.next = add i64 %to, 1
  br label %pick
run.done:
  br label %runs
merged:
  call void @llvm.memcpy.p0.p0.i64(ptr %base, ptr %spare, i64 %bytes, i1 false)
  %double = shl i64 %width, 1
  br label %widths
end:
  call void @free(ptr %spare)
  ret void
}
declare i64 @llvm.umin.i64(i64, i64)
declare noalias ptr @malloc(i64)
declare void @free(ptr)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
"""

BSEARCH = """
define internal ptr @$name(ptr %key, ptr %base, i64 %count, i64 %size, ptr %compare) {
  br label %halve
halve:
  %from = phi i64 [ 0, %0 ], [ %from.next, %on ]
  %to = phi i64 [ %count, %0 ], [ %to.next, %on ]
  %more = icmp ult i64 %from, %to
  br i1 %more, label %look, label %none
look:
  %sum = add i64 %from, %to
  %middle = lshr i64 %sum, 1
  %offset = mul i64 %middle, %size
  %place = getelementptr i8, ptr %base, i64 %offset
  %order = call i32 %compare(ptr %key, ptr %place)
  %found = icmp eq i32 %order, 0
  br i1 %found, label %hit, label %on
on:
  %below = icmp slt i32 %order, 0
  %above = add i64 %middle, 1
  %from.next = select i1 %below, i64 %from, i64 %above
  %to.next = select i1 %below, i64 %middle, i64 %to
  br label %halve
hit:
  ret ptr %place
none:
  ret ptr null
}
"""


def _by_float(base: str, text: str, end: str = "", prefixes: tuple[str, ...] = ("",)) -> dict[str, Known]:
    """The forms of a C function for float, double and long double, each with its signature."""
    pointers = 2 if base.startswith("sincos") else 1
    numbers = 2 if base == "remquo" else 1
    found: dict[str, Known] = {}
    for type in (ty.FLOAT, ty.DOUBLE, ty.X86_FP80):
        result = ty.VOID if base.startswith("sincos") else type
        kind = ty.function(result, ((type,) * numbers + (ty.PTR,) * pointers))
        for prefix in prefixes:
            found[f"{prefix}{base}{_SUFFIXES[type.text]}{end}"] = (text, kind)
    return found


def _pairs(base: str) -> dict[str, Known]:
    """Sine and cosine as one result: `__sincos_stret` and `__sincosf_stret`, as Apple's library has them."""
    return {
        f"__{base}_stret": (SINCOS_PAIR, ty.function(ty.struct((ty.DOUBLE, ty.DOUBLE)), (ty.DOUBLE,))),
        f"__{base}f_stret": (SINCOS_PAIR, ty.function(ty.vector(2, ty.FLOAT), (ty.FLOAT,))),
    }


Known = tuple[str, FunctionType]
"""A text and the signature of the library function that it stands for."""

_LIBRARY: dict[str, Known] = {
    **_by_float("frexp", FREXP, "", ("", "__nv_")),
    **_by_float("modf", MODF, "", ("", "__nv_")),
    **_by_float("remquo", REMQUO, "", ("", "__nv_")),
    **_by_float("lgamma", LGAMMA_R, "_r"),
    **_by_float("lgamma", LGAMMA_R, "_r_finite", ("__",)),
    **_by_float("sincos", SINCOS, "", ("", "__", "__nv_")),
    **_by_float("sincospi", SINCOS, "", ("", "__", "__nv_")),
    **_pairs("sincos"),
    **_pairs("sincospi"),
    **{
        f"memset_pattern{count}": (
            MEMSET_PATTERN.replace("$count", str(count)),
            ty.function(ty.VOID, (ty.PTR, ty.PTR, ty.I64)),
        )
        for count in (4, 8, 16)
    },
    "posix_memalign": (POSIX_MEMALIGN, ty.function(ty.I32, (ty.PTR, ty.I64, ty.I64))),
    "bsearch": (BSEARCH, ty.function(ty.PTR, (ty.PTR, ty.PTR, ty.I64, ty.I64, ty.PTR))),
    "qsort": (QSORT, ty.function(ty.VOID, (ty.PTR, ty.I64, ty.I64, ty.PTR))),
}

_INTRINSICS: dict[str, str] = {
    "llvm.frexp": SEVERAL_FREXP,
    "llvm.modf": SEVERAL_MODF,
    "llvm.sincos": SEVERAL_SINCOS,
    "llvm.sincospi": SEVERAL_SINCOSPI,
}

_NUMBERS = {"H": Fraction(1, 2), "ONE": Fraction(1), "PI": Fraction(31415926535897932384626433832795028841972, 10**40)}

_SIZED = frozenset(("bsearch", "qsort"))
"""What handles elements of any type: a body for each known size and comparison, so that each type of element shows."""


def body_of(call: Call, module: Module) -> Function | None:
    """The function to call in the place of a library function, added to the module when first asked for."""
    callee = call.callee
    if not isinstance(callee, Function) or not callee.is_declaration:
        return None
    text = _text(callee)
    if text is None:
        return None
    known: list[tuple[int, ConstantInt | Function]] = []
    if callee.name in _SIZED:
        known = [(n, o) for n, o in enumerate(call.arguments) if isinstance(o, ConstantInt | Function)]
    labels = (f"{n}.{o.value if isinstance(o, ConstantInt) else o.name}" for n, o in known)
    name = re.sub(r"[^A-Za-z0-9_.$]", "_", "_".join([f"adfuzz.body.{callee.name}", *labels]))
    if name not in module.globals:
        merge_text(module, text(name))
        for index, value in known:
            if isinstance(value, ConstantInt):
                module.function(name).arguments[index].replace_all_uses_with(value)
    return module.function(name)


def has_body(call: Instruction) -> bool:
    """Whether `body_of` has a function for the call: not for one marked inactive, as those in the bodies are."""
    if not isinstance(call, Call) or not isinstance(call.callee, Function) or not call.callee.is_declaration:
        return False
    return _text(call.callee) is not None and not library.is_inactive(call)


def _text(callee: Function) -> Callable[[str], str] | None:
    key = callee_key(callee.name)
    if key in _INTRINSICS and isinstance(callee.result_type, ty.StructType) and callee.arguments:
        fields = callee.result_type.elements
        return lambda name: _fill(_INTRINSICS[key], name, callee, callee.arguments[0].type, fields[1])
    if key == "llvm.experimental.memset.pattern":
        _, value, count, _ = callee.function_type.parameters
        return lambda name: _fill(PATTERN_FILL, name, callee, value, count)
    if is_registered(callee):
        return None
    known = _LIBRARY.get(key)
    text = known[0] if known is not None and known[1] is callee.function_type else _returning(callee)
    if text is None:
        return None  # somebody else's function of the same name
    number = next((p for p in callee.function_type.parameters if isinstance(p, FloatType)), ty.DOUBLE)
    return lambda name: _fill(text, name, callee, number, ty.I32)


_BOTH = ("sincos", "sincospi", "sincosf", "sincospif", "__fd_sincos_1", "__fs_sincos_1")
"""What returns sine and cosine at once."""


def _returning(callee: Function) -> str | None:
    """The text for functions that return two things at once, as Julia's do."""
    result, parameters = callee.result_type, callee.function_type.parameters
    if isinstance(result, ty.ArrayType) and result.count == 2:
        first = second = result.element
    elif isinstance(result, ty.StructType) and len(result.elements) == 2:
        first, second = result.elements
    else:
        return None
    if len(parameters) != 1 or first is not parameters[0] or not isinstance(first, FloatType):
        return None
    if callee.name in _BOTH and second is first:
        return SINCOS_PAIR
    return LOGABSGAMMA if callee.name in ("logabsgamma", "logabsgammaf") and second.is_integer else None


def _fill(text: str, name: str, callee: Function, number: Type, second: Type) -> str:
    """Put names and types into a text.

    L: the library's own name; P: what stands before the names of its sisters. T: number, S: its library suffix, M: its
    mangling; I, J: the integer's; C: a truth; R: the result; E: what half turns have behind the names.
    A: the first parameter's type; H, ONE, PI: numbers.
    """
    prefix = "__nv_" if callee.name.startswith("__nv_") else "__" if callee.name.startswith("__sincospi") else ""
    in_vector = isinstance(callee.result_type, ty.VectorType)
    return Template(text).substitute(
        name=name, L=callee.name, P=prefix, E="pi" if "sincospi" in callee.name else "", R=callee.result_type.text,
        T=number.text, S=_SUFFIXES.get(number.scalar.text, ""), M=_mangled(number), I=second.text, J=_mangled(second),
        C=ty.with_scalar(number, ty.I1).text, insert="insertelement" if in_vector else "insertvalue",
        index="i32" if in_vector else "", A=callee.arguments[0].type.text,
        **{key: _number(number, value) for key, value in _NUMBERS.items() if number.is_float},
    )  # fmt: skip


def _number(type: Type, number: Fraction) -> str:
    """A number, in all lanes, as LLVM's text."""
    text = floats.text_from_bits(type.scalar, floats.bits_from_fraction(type.scalar, number))
    return f"splat ({type.scalar.text} {text})" if isinstance(type, ty.VectorType) else text


def _mangled(type: Type) -> str:
    if isinstance(type, ty.VectorType):
        return f"v{type.count}{_mangled(type.element)}"
    if isinstance(type, ty.IntegerType):
        return f"i{type.bits}"
    return _MANGLED.get(type.text, type.text)
