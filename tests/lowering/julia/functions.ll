; Functions in the style of Julia's code: tracked, derived and loaded pointers, tasks' stacks, boxes, boxed unions,
; write barriers, bounds errors, preserved objects. An array is { data, memory, length }.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:10:11:12:13"
target triple = "x86_64-unknown-linux-gnu"

@Float64 = external constant i8
@Point = external constant i8
@Memory = external constant i8

declare ptr @julia.get_pgcstack()
declare void @julia.safepoint(ptr)
declare ptr addrspace(10) @julia.gc_alloc_obj(ptr, i64, ptr addrspace(10))
declare ptr @julia.pointer_from_objref(ptr addrspace(11))
declare ptr addrspace(13) @julia.gc_loaded(ptr addrspace(10), ptr)
declare void @julia.write_barrier(ptr addrspace(10), ...)
declare token @llvm.julia.gc_preserve_begin(...)
declare void @llvm.julia.gc_preserve_end(token)
declare ptr addrspace(10) @ijl_box_float64(double)
declare ptr addrspace(10) @jl_alloc_genericmemory_unchecked(ptr, i64, ptr)
declare ptr @ijl_gc_small_alloc(ptr, i32, i32, i64)
declare ptr @jl_get_pgcstack()
declare void @ijl_bounds_error_ints(ptr addrspace(12), ptr, i64) noreturn
declare void @ijl_throw(ptr addrspace(12)) noreturn
declare double @llvm.sin.f64(double)
declare double @llvm.sqrt.f64(double)
declare double @llvm.exp.f64(double)
declare void @llvm.memcpy.p11.p11.i64(ptr addrspace(11), ptr addrspace(11), i64, i1)

define double @square(double %x) "enzyme_type"="{[-1]:Float@double}" {
top:
  %stack = call ptr @julia.get_pgcstack()
  %at = getelementptr inbounds i8, ptr %stack, i64 16
  %ptls = load ptr, ptr %at, align 8
  call void @julia.safepoint(ptr %ptls)
  %y = fmul double %x, %x
  ret double %y
}

define double @sum_squares(ptr addrspace(10) noundef nonnull align 8 dereferenceable(24) "enzymejl_parmtype"="1" %a) {
top:
  %d = addrspacecast ptr addrspace(10) %a to ptr addrspace(11)
  %at.length = getelementptr inbounds i8, ptr addrspace(11) %d, i64 16
  %n = load i64, ptr addrspace(11) %at.length, align 8, !range !0
  %data = load ptr addrspace(13), ptr addrspace(11) %d, align 8
  %none = icmp slt i64 %n, 1
  br i1 %none, label %done, label %loop
loop:
  %i = phi i64 [ %next, %body ], [ 0, %top ]
  %s = phi double [ %s.next, %body ], [ 0.0, %top ]
  %in = icmp ult i64 %i, %n
  br i1 %in, label %body, label %oob
oob:
  %index = alloca i64
  store i64 %i, ptr %index
  %box = addrspacecast ptr addrspace(10) %a to ptr addrspace(12)
  call void @ijl_bounds_error_ints(ptr addrspace(12) %box, ptr %index, i64 1)
  unreachable
body:
  %p = getelementptr inbounds double, ptr addrspace(13) %data, i64 %i
  %v = load double, ptr addrspace(13) %p, align 8
  %q = fmul double %v, %v
  %s.next = fadd double %s, %q
  %next = add nuw nsw i64 %i, 1
  %more = icmp slt i64 %next, %n
  br i1 %more, label %loop, label %done
done:
  %r = phi double [ 0.0, %top ], [ %s.next, %body ]
  ret double %r
}

define double @loaded(ptr addrspace(10) %a) {
  %d = addrspacecast ptr addrspace(10) %a to ptr addrspace(11)
  %raw = load ptr, ptr addrspace(11) %d, align 8
  %at.memory = getelementptr inbounds i8, ptr addrspace(11) %d, i64 8
  %memory = load ptr addrspace(10), ptr addrspace(11) %at.memory, align 8
  %data = call ptr addrspace(13) @julia.gc_loaded(ptr addrspace(10) %memory, ptr %raw)
  %x = load double, ptr addrspace(13) %data, align 8
  %at.y = getelementptr inbounds double, ptr addrspace(13) %data, i64 1
  %y = load double, ptr addrspace(13) %at.y, align 8
  %e = call double @llvm.exp.f64(double %y)
  %r = fmul double %x, %e
  ret double %r
}

define double @in_place(ptr addrspace(10) %a) {
top:
  %d = addrspacecast ptr addrspace(10) %a to ptr addrspace(11)
  %at.length = getelementptr inbounds i8, ptr addrspace(11) %d, i64 16
  %n = load i64, ptr addrspace(11) %at.length, align 8
  %data = load ptr addrspace(13), ptr addrspace(11) %d, align 8
  br label %loop
loop:
  %i = phi i64 [ 0, %top ], [ %next, %loop ]
  %p = getelementptr inbounds double, ptr addrspace(13) %data, i64 %i
  %v = load double, ptr addrspace(13) %p, align 8
  %w = call double @llvm.sin.f64(double %v)
  %t = fmul double %w, %v
  store double %t, ptr addrspace(13) %p, align 8
  %next = add nuw nsw i64 %i, 1
  %more = icmp slt i64 %next, %n
  br i1 %more, label %loop, label %done
done:
  %last = load double, ptr addrspace(13) %data, align 8
  ret double %last
}

define double @reference(double %x) {
  %stack = call ptr @julia.get_pgcstack()
  %type = addrspacecast ptr @Float64 to ptr addrspace(10)
  %ref = call noalias nonnull ptr addrspace(10) @julia.gc_alloc_obj(ptr %stack, i64 8, ptr addrspace(10) %type)
  %d = addrspacecast ptr addrspace(10) %ref to ptr addrspace(11)
  store double %x, ptr addrspace(11) %d, align 8
  call fastcc void @scale_reference(ptr addrspace(10) %ref, double %x)
  %y = load double, ptr addrspace(11) %d, align 8
  ret double %y
}

define internal fastcc void @scale_reference(ptr addrspace(10) %ref, double %by) noinline {
  %d = addrspacecast ptr addrspace(10) %ref to ptr addrspace(11)
  %v = load double, ptr addrspace(11) %d, align 8
  %w = fmul double %v, %by
  %z = call double @llvm.sin.f64(double %w)
  store double %z, ptr addrspace(11) %d, align 8
  ret void
}

; After Julia has lowered its collector's intrinsics: a frame on the task's stack, a header before the object.
define double @lowered(double %x) {
top:
  %frame = alloca [3 x ptr], align 16
  call void @llvm.memset.p0.i64(ptr align 16 %frame, i8 0, i64 24, i1 true)
  %stack = call ptr @jl_get_pgcstack()
  store i64 4, ptr %frame, align 8
  %at.prev = getelementptr inbounds ptr, ptr %frame, i64 1
  %prev = load ptr, ptr %stack, align 8
  store ptr %prev, ptr %at.prev, align 8
  store ptr %frame, ptr %stack, align 8
  %at.ptls = getelementptr inbounds i8, ptr %stack, i64 16
  %ptls = load ptr, ptr %at.ptls, align 8
  %box = call noalias nonnull align 16 dereferenceable(16) ptr @ijl_gc_small_alloc(ptr %ptls, i32 360, i32 24, i64 7)
  %tag = getelementptr inbounds i64, ptr %box, i64 -1
  store atomic i64 7, ptr %tag unordered, align 8
  store double %x, ptr %box, align 8
  %second = getelementptr inbounds i8, ptr %box, i64 8
  %y = fadd double %x, 1.0
  store double %y, ptr %second, align 8
  %root = getelementptr inbounds ptr, ptr %frame, i64 2
  store ptr %box, ptr %root, align 8
  %kept = load ptr, ptr %root, align 8
  %a = load double, ptr %kept, align 8
  %at.b = getelementptr inbounds i8, ptr %kept, i64 8
  %b = load double, ptr %at.b, align 8
  %r = fmul double %a, %b
  %back = load ptr, ptr %at.prev, align 8
  store ptr %back, ptr %stack, align 8
  ret double %r
}
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

define double @boxed(double %x) {
  %y = fmul double %x, 3.0
  %box = call ptr addrspace(10) @ijl_box_float64(double %y)
  %r = call fastcc double @unboxed(ptr addrspace(10) %box)
  ret double %r
}

define internal fastcc double @unboxed(ptr addrspace(10) %box) noinline {
  %d = addrspacecast ptr addrspace(10) %box to ptr addrspace(11)
  %v = load double, ptr addrspace(11) %d, align 8
  %r = fmul double %v, %v
  ret double %r
}

; Union{Nothing, Float64}: the value in the caller's memory, and a selector.
define double @union_split(double %x) {
  %place = alloca double, align 8
  %u = call fastcc { ptr addrspace(10), i8 } @maybe(ptr %place, double %x)
  %which = extractvalue { ptr addrspace(10), i8 } %u, 1
  %is.number = icmp eq i8 %which, 2
  br i1 %is.number, label %number, label %nothing
number:
  %v = load double, ptr %place, align 8
  %r = fmul double %v, %x
  ret double %r
nothing:
  ret double 0.0
}

define internal fastcc { ptr addrspace(10), i8 } @maybe(ptr noalias %place, double %x) noinline {
  %small = fcmp olt double %x, 0.0
  br i1 %small, label %none, label %some
none:
  ret { ptr addrspace(10), i8 } { ptr addrspace(10) null, i8 1 }
some:
  %root = call double @llvm.sqrt.f64(double %x)
  store double %root, ptr %place, align 8
  ret { ptr addrspace(10), i8 } { ptr addrspace(10) null, i8 2 }
}

define double @tuple_by_sret(double %x) {
  %place = alloca { double, double }, align 8
  call fastcc void @sin_and_square(ptr noalias sret({ double, double }) %place, double %x)
  %a = load double, ptr %place, align 8
  %at = getelementptr inbounds { double, double }, ptr %place, i32 0, i32 1
  %b = load double, ptr %at, align 8
  %r = fmul double %a, %b
  ret double %r
}

define internal fastcc void @sin_and_square(ptr noalias sret({ double, double }) %place, double %x) noinline {
  %a = call double @llvm.sin.f64(double %x)
  %b = fmul double %x, %x
  store double %a, ptr %place, align 8
  %at = getelementptr inbounds { double, double }, ptr %place, i32 0, i32 1
  store double %b, ptr %at, align 8
  ret void
}

define double @preserved(ptr addrspace(10) %a) {
  %token = call token (...) @llvm.julia.gc_preserve_begin(ptr addrspace(10) %a)
  %d = addrspacecast ptr addrspace(10) %a to ptr addrspace(11)
  %raw = call ptr @julia.pointer_from_objref(ptr addrspace(11) %d)
  %data = load ptr, ptr %raw, align 8
  %x = load double, ptr %data, align 8
  %at = getelementptr inbounds double, ptr %data, i64 1
  %y = load double, ptr %at, align 8
  %r = fdiv double %x, %y
  call void @llvm.julia.gc_preserve_end(token %token)
  ret double %r
}

; A fresh array filled and folded.
define double @fresh_memory(double %x) {
top:
  %stack = call ptr @julia.get_pgcstack()
  %memory = call noalias ptr addrspace(10) @jl_alloc_genericmemory_unchecked(ptr %stack, i64 32, ptr @Float64)
  %d = addrspacecast ptr addrspace(10) %memory to ptr addrspace(11)
  store i64 4, ptr addrspace(11) %d, align 8
  %at.data = getelementptr inbounds i8, ptr addrspace(11) %d, i64 8
  %data = load ptr, ptr addrspace(11) %at.data, align 8
  br label %fill
fill:
  %i = phi i64 [ 0, %top ], [ %i.next, %fill ]
  %v = phi double [ %x, %top ], [ %v.next, %fill ]
  %p = getelementptr inbounds double, ptr %data, i64 %i
  store double %v, ptr %p, align 8
  %v.next = fmul double %v, %x
  %i.next = add nuw nsw i64 %i, 1
  %more = icmp ult i64 %i.next, 4
  br i1 %more, label %fill, label %fold
fold:
  %j = phi i64 [ 0, %fill ], [ %j.next, %fold ]
  %s = phi double [ 0.0, %fill ], [ %s.next, %fold ]
  %q = getelementptr inbounds double, ptr %data, i64 %j
  %w = load double, ptr %q, align 8
  %s.next = fadd double %s, %w
  %j.next = add nuw nsw i64 %j, 1
  %again = icmp ult i64 %j.next, 4
  br i1 %again, label %fold, label %done
done:
  ret double %s.next
}

; A mutable object whose field is another one; the collector is told.
define double @object_field(double %x) {
  %stack = call ptr @julia.get_pgcstack()
  %type = addrspacecast ptr @Point to ptr addrspace(10)
  %outer = call noalias ptr addrspace(10) @julia.gc_alloc_obj(ptr %stack, i64 16, ptr addrspace(10) %type)
  %inner = call noalias ptr addrspace(10) @julia.gc_alloc_obj(ptr %stack, i64 8, ptr addrspace(10) %type)
  %i = addrspacecast ptr addrspace(10) %inner to ptr addrspace(11)
  store double %x, ptr addrspace(11) %i, align 8
  %o = addrspacecast ptr addrspace(10) %outer to ptr addrspace(11)
  store atomic ptr addrspace(10) %inner, ptr addrspace(11) %o release, align 8
  call void (ptr addrspace(10), ...) @julia.write_barrier(ptr addrspace(10) %outer, ptr addrspace(10) %inner)
  %at = getelementptr inbounds i8, ptr addrspace(11) %o, i64 8
  store double 2.0, ptr addrspace(11) %at, align 8
  %r = call fastcc double @through(ptr addrspace(10) %outer)
  ret double %r
}

define internal fastcc double @through(ptr addrspace(10) %outer) noinline {
  %o = addrspacecast ptr addrspace(10) %outer to ptr addrspace(11)
  %inner = load atomic ptr addrspace(10), ptr addrspace(11) %o unordered, align 8
  %i = addrspacecast ptr addrspace(10) %inner to ptr addrspace(11)
  %x = load double, ptr addrspace(11) %i, align 8
  %at = getelementptr inbounds i8, ptr addrspace(11) %o, i64 8
  %c = load double, ptr addrspace(11) %at, align 8
  %q = fmul double %x, %x
  %r = fmul double %q, %c
  ret double %r
}

define double @checked_root(double %x) {
  %bad = fcmp olt double %x, 0.0
  br i1 %bad, label %throw, label %root
throw:
  %error = addrspacecast ptr @Point to ptr addrspace(12)
  call void @ijl_throw(ptr addrspace(12) %error)
  unreachable
root:
  %y = call double @llvm.sqrt.f64(double %x)
  ret double %y
}

; copyto! of an immutable pair, as untyped bytes, then used.
define double @copied(ptr addrspace(10) %a) {
  %stack = call ptr @julia.get_pgcstack()
  %type = addrspacecast ptr @Point to ptr addrspace(10)
  %new = call noalias ptr addrspace(10) @julia.gc_alloc_obj(ptr %stack, i64 16, ptr addrspace(10) %type)
  %to = addrspacecast ptr addrspace(10) %new to ptr addrspace(11)
  %d = addrspacecast ptr addrspace(10) %a to ptr addrspace(11)
  %data = load ptr addrspace(11), ptr addrspace(11) %d, align 8
  call void @llvm.memcpy.p11.p11.i64(ptr addrspace(11) %to, ptr addrspace(11) %data, i64 16, i1 false)
  %x = load double, ptr addrspace(11) %to, align 8
  %at = getelementptr inbounds double, ptr addrspace(11) %to, i64 1
  %y = load double, ptr addrspace(11) %at, align 8
  %xx = fmul double %x, %x
  %r = fmul double %xx, %y
  ret double %r
}

; another header for the same numbers: what is stored through it is read through the first
define double @reshaped(ptr addrspace(10) %a) {
  %type = addrspacecast ptr @Point to ptr addrspace(10)
  %b = call ptr addrspace(10) @ijl_reshape_array(ptr addrspace(10) %type, ptr addrspace(10) %a, ptr addrspace(10) %type)
  %b.derived = addrspacecast ptr addrspace(10) %b to ptr addrspace(11)
  %b.data = load ptr addrspace(13), ptr addrspace(11) %b.derived, align 8
  %x = load double, ptr addrspace(13) %b.data, align 8
  %xx = fmul double %x, %x
  store double %xx, ptr addrspace(13) %b.data, align 8
  %a.derived = addrspacecast ptr addrspace(10) %a to ptr addrspace(11)
  %a.data = load ptr addrspace(13), ptr addrspace(11) %a.derived, align 8
  %again = load double, ptr addrspace(13) %a.data, align 8
  %at = getelementptr inbounds double, ptr addrspace(13) %a.data, i64 1
  %y = load double, ptr addrspace(13) %at, align 8
  %r = fmul double %again, %y
  ret double %r
}
declare ptr addrspace(10) @ijl_reshape_array(ptr addrspace(10), ptr addrspace(10), ptr addrspace(10))

; A memory made by its type and number of elements, and copies of it: of all, and of a part.
define double @memory_of_type(double %x) {
  %type = addrspacecast ptr @Memory to ptr addrspace(10)
  %memory = call noalias ptr addrspace(10) @jl_alloc_genericmemory(ptr addrspace(10) %type, i64 2)
  %at.data = getelementptr inbounds i8, ptr addrspace(10) %memory, i64 8
  %data = load ptr, ptr addrspace(10) %at.data, align 8
  %second = getelementptr inbounds double, ptr %data, i64 1
  %xx = fmul double %x, %x
  store double %x, ptr %data, align 8
  store double %xx, ptr %second, align 8
  %all = call ptr addrspace(10) @ijl_genericmemory_copy(ptr addrspace(10) %memory)
  %part = call ptr addrspace(10) @jl_genericmemory_copy_slice(ptr addrspace(10) %memory, ptr %second, i64 1)
  store double 5.0, ptr %data, align 8
  store double 5.0, ptr %second, align 8
  %a = call fastcc double @first_of_memory(ptr addrspace(10) %all)
  %b = call fastcc double @first_of_memory(ptr addrspace(10) %part)
  %r = fmul double %a, %b
  ret double %r
}
define internal fastcc double @first_of_memory(ptr addrspace(10) %memory) noinline {
  %at.data = getelementptr inbounds i8, ptr addrspace(10) %memory, i64 8
  %data = load ptr, ptr addrspace(10) %at.data, align 8
  %x = load double, ptr %data, align 8
  ret double %x
}
declare ptr addrspace(10) @jl_alloc_genericmemory(ptr addrspace(10), i64)
declare ptr addrspace(10) @ijl_genericmemory_copy(ptr addrspace(10))
declare ptr addrspace(10) @jl_genericmemory_copy_slice(ptr addrspace(10), ptr, i64)

define double @unboxed_by_call(double %x) {
  %y = fmul double %x, 3.0
  %box = call ptr addrspace(10) @ijl_box_float64(double %y)
  %v = call double @ijl_unbox_float64(ptr addrspace(10) %box)
  %r = fmul double %v, %v
  ret double %r
}
declare double @ijl_unbox_float64(ptr addrspace(10))

; Before Julia lowers its collector's intrinsics: an object of so many bytes, kept in a frame, read from there.
define double @framed(double %x) {
  %frame = call noalias nonnull ptr @julia.new_gc_frame(i32 2)
  %stack = call ptr @julia.get_pgcstack()
  call void @julia.push_gc_frame(ptr %frame, i32 2)
  %type = ptrtoint ptr @Point to i64
  %object = call ptr addrspace(10) @julia.gc_alloc_bytes(ptr %stack, i64 8, i64 %type)
  %slot = call ptr @julia.get_gc_frame_slot(ptr %frame, i32 1)
  store ptr addrspace(10) %object, ptr %slot, align 8
  store double %x, ptr addrspace(10) %object, align 8
  call void @julia.queue_gc_root(ptr addrspace(10) %object)
  %r = call fastcc double @squared_in_slot(ptr %slot)
  call void @julia.pop_gc_frame(ptr %frame)
  ret double %r
}
define internal fastcc double @squared_in_slot(ptr %slot) noinline {
  %object = load ptr addrspace(10), ptr %slot, align 8
  %x = load double, ptr addrspace(10) %object, align 8
  %r = fmul double %x, %x
  ret double %r
}
declare ptr @julia.new_gc_frame(i32)
declare void @julia.push_gc_frame(ptr, i32)
declare ptr @julia.get_gc_frame_slot(ptr, i32)
declare void @julia.pop_gc_frame(ptr)
declare ptr addrspace(10) @julia.gc_alloc_bytes(ptr, i64, i64)
declare void @julia.queue_gc_root(ptr addrspace(10))

; References are copied from one array of objects to another, an element further.
define double @references_copied(double %x) {
  %type = addrspacecast ptr @Point to ptr addrspace(10)
  %a = call ptr addrspace(10) @jl_alloc_array_1d(ptr addrspace(10) %type, i64 2)
  %object = call ptr addrspace(10) @julia.gc_alloc_obj(ptr null, i64 8, ptr addrspace(10) %type)
  store double %x, ptr addrspace(10) %object, align 8
  %from = load ptr, ptr addrspace(10) %a, align 8
  %to = getelementptr inbounds ptr, ptr %from, i64 1
  store ptr addrspace(10) %object, ptr %from, align 8
  call void @jl_array_ptr_copy(ptr addrspace(10) %a, ptr %to, ptr addrspace(10) %a, ptr %from, i64 1)
  store ptr addrspace(10) null, ptr %from, align 8
  %r = call fastcc double @squared_in_slot(ptr %to)
  ret double %r
}
declare ptr addrspace(10) @jl_alloc_array_1d(ptr addrspace(10), i64)
declare void @jl_array_ptr_copy(ptr addrspace(10), ptr, ptr addrspace(10), ptr, i64)

; A longer array may lie elsewhere: its tangents go with it.
define double @grown(double %x) {
  %type = addrspacecast ptr @Point to ptr addrspace(10)
  %a = call ptr addrspace(10) @jl_alloc_array_1d(ptr addrspace(10) %type, i64 1)
  %short = load ptr, ptr addrspace(10) %a, align 8
  store double %x, ptr %short, align 8
  call void @ijl_array_grow_end(ptr addrspace(10) %a, i64 1)
  %long = load ptr, ptr addrspace(10) %a, align 8
  %v = load double, ptr %long, align 8
  %end = getelementptr inbounds double, ptr %long, i64 1
  %vv = fmul double %v, %v
  store double %vv, ptr %end, align 8
  %w = load double, ptr %end, align 8
  %r = fmul double %w, %v
  ret double %r
}
declare void @ijl_array_grow_end(ptr addrspace(10), i64)

; Sine and cosine at once, as a tuple in an array.
define double @sine_and_cosine(double %x) {
  %both = call [2 x double] @__fd_sincos_1(double %x)
  %s = extractvalue [2 x double] %both, 0
  %c = extractvalue [2 x double] %both, 1
  %cc = fmul double %c, %c
  %r = fmul double %s, %cc
  ret double %r
}
declare [2 x double] @__fd_sincos_1(double)

!0 = !{i64 0, i64 9223372036854775807}
