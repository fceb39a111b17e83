"""Small functions that derivative code calls, written in IR and added to a module when first needed.

They are ordinary code: internal, inlinable, and differentiable themselves when derivatives are nested.
"""

from __future__ import annotations

from adfuzz.ad.runtime_labels import LABELS, ROUTINES
from adfuzz.ir import types as ty
from adfuzz.ir.builder import Builder
from adfuzz.ir.module import Function, Module

TOLD = {
    "apart": "error[address-distance]: a distance of addresses in two objects is kept in memory or passed on; what it "
    "moves may lead from one into the other, whose shadow lies elsewhere (adfuzz)",
    "pointer": "error[disguised-copy]: a pointer is copied by a load and a store of a double; copy it as a pointer or "
    "an integer, or with memcpy (adfuzz)",
    "number": "error[disguised-copy]: a double is copied by a load and a store of a pointer; copy it as a double or an "
    "integer, or with memcpy (adfuzz)",
    "unshadowed": "error[global-without-shadow]: the pointer in a global leads to memory that was there before the "
    "derivative began and has no shadow; pass it as an argument (adfuzz)",
    "narrow": "error[narrow-context]: the context has fewer lanes than the derivative; make it with the same width "
    "(adfuzz)",
    "elsewhere": "error[global-without-shadow]: a shadow is asked for of an address in no global that derivatives may "
    "touch (adfuzz)",
    "small_tape": "error[small-tape]: the memory after enzyme_tape has fewer bytes than __enzyme_augmentsize says "
    "(adfuzz)",
    "reused": "error[word-reused]: a pointer is stored over a number whose adjoint or tangent stands in the shadow "
    "since before the derivative began; keep pointers elsewhere, or use __enzyme_fwddiff (adfuzz)",
    "torn": "error[torn-float]: a floating-point number is read whose bytes were last written, or read, as another "
    "one, or computed from the bits of one; read what was written (adfuzz)",
}
"""What derivative code says before it ends the program, where only run time can show that there is no derivative."""


def _telling(what: str) -> str:
    """A function that says it, and ends the program if its argument is true."""
    text = TOLD[what]
    return f"""
define internal void @adfuzz.end_if.{what}(i1 %is) nounwind {{
  br i1 %is, label %tell, label %end
tell:
  %count = call i32 (i32, ptr, ...) @dprintf(i32 2, ptr @adfuzz.told.{what})
  call void @abort()
  unreachable
end:
  ret void
}}
@adfuzz.told.{what} = private unnamed_addr constant [{len(text) + 2} x i8] c"{text}\\0A\\00"
"""


_ABORT = "declare i32 @dprintf(i32, ptr, ...)\ndeclare void @abort()\n"

ELEMENT_OF_MEMORY = """
; The bytes of an element of one of Julia's memories: its tag, without marks, is the address of its type, which knows
; its layout.
define internal i64 @adfuzz.element_of_memory(ptr %memory) noinline nounwind memory(read) "enzyme_inactive" {
  %at.tag = getelementptr i8, ptr %memory, i64 -8
  %tag = load ptr, ptr %at.tag
  %type = call ptr @llvm.ptrmask.p0.i64(ptr %tag, i64 -16)
  %at.layout = getelementptr i8, ptr %type, i64 40
  %layout = load ptr, ptr %at.layout
  %size = load i32, ptr %layout
  %wide = zext i32 %size to i64
  ret i64 %wide
}
declare ptr @llvm.ptrmask.p0.i64(ptr, i64)
"""

_ENLARGE = """
; An array of `bytes` bytes that begins with the `used` ones of an older array, which may be null. For derivatives of
; derivatives it is written out; at the very end the system's realloc takes its place (use_realloc).
define internal ptr @adfuzz.enlarge(ptr %old, i64 %used, i64 %bytes) noinline nounwind {
  %new = call ptr @malloc(i64 %bytes)
  %none = icmp eq ptr %old, null
  br i1 %none, label %made, label %copy
copy:
  call void @llvm.memcpy.p0.p0.i64(ptr %new, ptr %old, i64 %used, i1 false)
  call void @free(ptr %old)
  br label %made
made:
  ret ptr %new
}
declare noalias ptr @malloc(i64)
declare void @free(ptr)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
"""

GROW = (
    """
; Return an array with room for element `index`: `old` itself, or a copy of twice the size when index is a power of
; two ≥ 16.
define internal ptr @adfuzz.grow(ptr %old, i64 %index, i64 %size) alwaysinline nounwind {
  %start = icmp eq i64 %index, 0
  br i1 %start, label %first, label %test
first:
  %bytes0 = mul i64 %size, 16
  %made = call ptr @malloc(i64 %bytes0)
  ret ptr %made
test:
  %below = sub i64 %index, 1
  %bits = and i64 %index, %below
  %power = icmp eq i64 %bits, 0
  %large = icmp uge i64 %index, 16
  %full = and i1 %power, %large
  br i1 %full, label %grow, label %keep
grow:
  %used = mul i64 %index, %size
  %bytes = mul i64 %used, 2
  %new = call ptr @adfuzz.enlarge(ptr %old, i64 %used, i64 %bytes)
  ret ptr %new
keep:
  ret ptr %old
}
"""
    + _ENLARGE
)

RESERVE = (
    """
; Return an array with room for `more` elements behind the first `index`. An array that holds n elements has room for
; max(16, n rounded up to a power of two), here and in adfuzz.grow, so no size needs to be kept.
define internal ptr @adfuzz.reserve(ptr %old, i64 %index, i64 %more, i64 %size) alwaysinline nounwind {
  %wanted = add i64 %index, %more
  %atleast = call i64 @llvm.umax.i64(i64 %index, i64 16)
  %below = sub i64 %atleast, 1
  %zeros = call i64 @llvm.ctlz.i64(i64 %below, i1 false)
  %bits = sub i64 64, %zeros
  %room = shl i64 1, %bits
  %enough = icmp ule i64 %wanted, %room
  %none = icmp eq ptr %old, null
  %keeps = select i1 %none, i1 false, i1 %enough
  br i1 %keeps, label %keep, label %grow
grow:
  %made = call ptr @adfuzz.regrow(ptr %old, i64 %index, i64 %wanted, i64 %size)
  br label %keep
keep:
  %result = phi ptr [ %old, %0 ], [ %made, %grow ]
  ret ptr %result
}
; A new array with room for `wanted` elements that holds what the old one held.
define internal ptr @adfuzz.regrow(ptr %old, i64 %index, i64 %wanted, i64 %size) noinline nounwind {
  %atleast = call i64 @llvm.umax.i64(i64 %wanted, i64 16)
  %below = sub i64 %atleast, 1
  %zeros = call i64 @llvm.ctlz.i64(i64 %below, i1 false)
  %bits = sub i64 64, %zeros
  %room = shl i64 1, %bits
  %bytes = mul i64 %room, %size
  %used = mul i64 %index, %size
  %new = call ptr @adfuzz.enlarge(ptr %old, i64 %used, i64 %bytes)
  ret ptr %new
}
declare i64 @llvm.umax.i64(i64, i64)
declare i64 @llvm.ctlz.i64(i64, i1)
"""
    + _ENLARGE
)

DEFER = """
; Put `memory` on the list of what is released (by calling `free`) when the reverse sweep is over; the list's new head.
define internal ptr @adfuzz.defer(ptr %head, ptr %memory, ptr %free) nounwind {
  %node = call ptr @malloc(i64 32)
  store ptr %head, ptr %node
  %place = getelementptr i8, ptr %node, i64 8
  store ptr %memory, ptr %place
  %list = getelementptr i8, ptr %node, i64 16
  store ptr null, ptr %list
  %function = getelementptr i8, ptr %node, i64 24
  store ptr %free, ptr %function
  ret ptr %node
}
; Put on the list a call of `release` with the address of `size` bytes behind the node, which the caller fills.
define internal ptr @adfuzz.defer_call(ptr %head, ptr %release, i64 %size) nounwind {
  %bytes = add i64 %size, 32
  %node = call ptr @malloc(i64 %bytes)
  store ptr %head, ptr %node
  %place = getelementptr i8, ptr %node, i64 8
  %kept = getelementptr i8, ptr %node, i64 32
  store ptr %kept, ptr %place
  %list = getelementptr i8, ptr %node, i64 16
  store ptr null, ptr %list
  %function = getelementptr i8, ptr %node, i64 24
  store ptr %release, ptr %function
  ret ptr %node
}
; Put a whole list (that of a called function) on the list; returns the list's new head.
define internal ptr @adfuzz.defer_list(ptr %head, ptr %other) nounwind {
  %empty = icmp eq ptr %other, null
  br i1 %empty, label %same, label %add
same:
  ret ptr %head
add:
  %node = call ptr @adfuzz.defer(ptr %head, ptr null, ptr null)
  %list = getelementptr i8, ptr %node, i64 16
  store ptr %other, ptr %list
  ret ptr %node
}
declare noalias ptr @malloc(i64)
"""

RELEASE = """
; Release everything on a list made by adfuzz.defer, and free the list.
define internal void @adfuzz.release(ptr %head) nounwind {
entry:
  br label %test
test:
  %node = phi ptr [ %head, %entry ], [ %next, %done ]
  %end = icmp eq ptr %node, null
  br i1 %end, label %over, label %body
body:
  %next = load ptr, ptr %node
  %list = getelementptr i8, ptr %node, i64 16
  %inner = load ptr, ptr %list
  %none = icmp eq ptr %inner, null
  br i1 %none, label %plain, label %deep
plain:
  %place = getelementptr i8, ptr %node, i64 8
  %memory = load ptr, ptr %place
  %function = getelementptr i8, ptr %node, i64 24
  %free = load ptr, ptr %function
  call void %free(ptr %memory)
  br label %done
deep:
  call void @adfuzz.release(ptr %inner)
  br label %done
done:
  call void @free(ptr %node)
  br label %test
over:
  ret void
}
declare void @free(ptr)
"""

MIXED = """
; Shadow words of unions: 8 bytes that hold a pointer, an integer or a double, known only at run time. A shadow
; pointer (and a copied small integer) has its upper 16 bits all alike, 0 or 1; an adjoint that looks so is below
; 1e-308, or no number.
define internal i1 @adfuzz.is_pointer_word(i64 %word) alwaysinline nounwind {
  %top = ashr i64 %word, 48
  %low = icmp eq i64 %top, 0
  %high = icmp eq i64 %top, -1
  %alike = or i1 %low, %high
  %any = icmp ne i64 %word, 0
  %is = and i1 %alike, %any
  ret i1 %is
}
; The word itself where it is a pointer, else 0.
define internal i64 @adfuzz.pointer_part(i64 %word) nounwind {
  %is = call i1 @adfuzz.is_pointer_word(i64 %word)
  %part = select i1 %is, i64 %word, i64 0
  ret i64 %part
}
; The word itself where it is no pointer, else 0.
define internal i64 @adfuzz.number_part(i64 %word) nounwind {
  %is = call i1 @adfuzz.is_pointer_word(i64 %word)
  %part = select i1 %is, i64 0, i64 %word
  ret i64 %part
}
; Where a number was stored, or (in reverse) where a pointer was: a pointer that still stands there ends. Nothing where
; the shadow is the primal.
define internal void @adfuzz.end_pointer(ptr %place, ptr %primal) nounwind {
  %same = icmp eq ptr %place, %primal
  br i1 %same, label %end, label %look
look:
  %word = load i64, ptr %place, align 1
  %is = call i1 @adfuzz.is_pointer_word(i64 %word)
  br i1 %is, label %clear, label %end
clear:
  store i64 0, ptr %place, align 1
  br label %end
end:
  ret void
}
; Take the adjoint out of a word, leaving zero; a pointer counts as zero: what was there before was none of its own.
define internal double @adfuzz.take_mixed(ptr %place) nounwind {
  %word = load i64, ptr %place, align 1
  store i64 0, ptr %place, align 1
  %is = call i1 @adfuzz.is_pointer_word(i64 %word)
  br i1 %is, label %pointer, label %number
number:
  %value = bitcast i64 %word to double
  ret double %value
pointer:
  ret double 0.0
}
; Add to the adjoint in a word, unless it holds a pointer.
define internal void @adfuzz.add_mixed(ptr %place, double %amount) nounwind {
  %word = load i64, ptr %place, align 1
  %is = call i1 @adfuzz.is_pointer_word(i64 %word)
  br i1 %is, label %end, label %number
number:
  %old = bitcast i64 %word to double
  %new = fadd double %old, %amount
  store double %new, ptr %place, align 1
  br label %end
end:
  ret void
}
; In the forward sweep: store a shadow word where it is a pointer, end the pointer that stood there; adjoints are the
; reverse sweep's work.
define internal void @adfuzz.store_mixed(ptr %place, i64 %word) nounwind {
  %is = call i1 @adfuzz.is_pointer_word(i64 %word)
  br i1 %is, label %pointer, label %number
number:
  call void @adfuzz.end_pointer(ptr %place, ptr null)
  br label %end
pointer:
  store i64 %word, ptr %place, align 1
  br label %end
end:
  ret void
}
"""

REPLAYED = (
    _ABORT
    + MIXED
    + _telling("reused")
    + """
; A shadow word in a replay: the pointer that the augmented function saw there, else the tangent that stands there now.
define internal i64 @adfuzz.replayed_word(i64 %seen, i64 %word) nounwind {
  %pointer = call i64 @adfuzz.pointer_part(i64 %seen)
  %number = call i64 @adfuzz.number_part(i64 %word)
  %none = icmp eq i64 %pointer, 0
  %result = select i1 %none, i64 %number, i64 %pointer
  ret i64 %result
}
; In a forward sweep, before a shadow pointer is stored: end the program if that destroys a tangent, or an adjoint.
define internal void @adfuzz.end_if_tangent(ptr %place, i64 %word) nounwind {
  %is = call i1 @adfuzz.is_pointer_word(i64 %word)
  br i1 %is, label %look, label %end
look:
  %old = load i64, ptr %place, align 1
  %number = call i64 @adfuzz.number_part(i64 %old)
  %any = icmp ne i64 %number, 0
  call void @adfuzz.end_if.reused(i1 %any)
  br label %end
end:
  ret void
}
; Memory of `size` bytes, all zero.
define internal ptr @adfuzz.zeroed(i64 %size) nounwind {
  %made = call ptr @malloc(i64 %size)
  call void @llvm.memset.p0.i64(ptr %made, i8 0, i64 %size, i1 false)
  ret ptr %made
}
declare noalias ptr @malloc(i64)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
"""
)

DISGUISED = (
    _ABORT
    + MIXED
    + _telling("pointer")
    + _telling("number")
    + """
; A word that is loaded as a double to be copied, and where its shadow stands: end the program if it is a pointer.
define internal void @adfuzz.end_if_pointer(i64 %word, ptr %place) nounwind {
  %shadow = load i64, ptr %place, align 1
  %is = call i1 @adfuzz.is_pointer_word(i64 %word)
  %too = call i1 @adfuzz.is_pointer_word(i64 %shadow)
  %other = icmp ne i64 %word, %shadow
  %both = and i1 %is, %too
  %bad = and i1 %both, %other
  call void @adfuzz.end_if.pointer(i1 %bad)
  ret void
}
; A word that is loaded as a pointer to be copied: end the program if it is none.
define internal void @adfuzz.end_if_number(i64 %word) nounwind {
  %is = call i1 @adfuzz.is_pointer_word(i64 %word)
  %any = icmp ne i64 %word, 0
  %not = xor i1 %is, true
  %bad = and i1 %any, %not
  call void @adfuzz.end_if.number(i1 %bad)
  ret void
}
"""
)

FREE = "declare void @free(ptr)\n"
MALLOC = "declare noalias ptr @malloc(i64)\n"
USABLE_SIZE = "declare i64 @malloc_usable_size(ptr)\n"

FUNCTIONS = {
    "adfuzz.element_of_memory": ELEMENT_OF_MEMORY,
    **dict.fromkeys(ROUTINES, _ABORT + _telling("torn") + LABELS),
    "adfuzz.grow": GROW,
    "adfuzz.reserve": RESERVE,
    "adfuzz.defer": DEFER,
    "adfuzz.defer_call": DEFER,
    "adfuzz.defer_list": DEFER,
    "adfuzz.release": RELEASE,
    "adfuzz.take_mixed": MIXED,
    "adfuzz.add_mixed": MIXED,
    "adfuzz.store_mixed": MIXED,
    "adfuzz.end_pointer": MIXED,
    "adfuzz.pointer_part": MIXED,
    "adfuzz.replayed_word": REPLAYED,
    "adfuzz.end_if_tangent": REPLAYED,
    "adfuzz.zeroed": REPLAYED,
    "adfuzz.end_if.apart": _ABORT + _telling("apart"),
    "adfuzz.end_if.unshadowed": _ABORT + _telling("unshadowed"),
    "adfuzz.end_if.small_tape": _ABORT + _telling("small_tape"),
    "adfuzz.end_if.torn": _ABORT + _telling("torn"),
    "adfuzz.end_if.narrow": _ABORT + _telling("narrow"),
    "adfuzz.end_if.elsewhere": _ABORT + _telling("elsewhere"),
    "adfuzz.end_if_pointer": DISGUISED,
    "adfuzz.end_if_number": DISGUISED,
    "free": FREE,
    "malloc": MALLOC,
    "malloc_usable_size": USABLE_SIZE,
}


def use_realloc(module: Module) -> bool:
    """When all derivatives are made: let arrays grow where they stand if the system can do that; whether any may."""
    enlarge = module.globals.get("adfuzz.enlarge")
    if not isinstance(enlarge, Function) or module.is_for_device:
        return False
    old, _, size = enlarge.arguments
    enlarge.blocks.clear()
    b = Builder(enlarge.add_block())
    b.ret(b.call(module.declare("realloc", ty.function(ty.PTR, (ty.PTR, ty.I64))), (old, size)))
    return True
