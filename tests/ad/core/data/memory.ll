; Memory intrinsics, allocation, release (M, X).

; === M1_memcpy_of_a_mixed_struct: an integer and a double travel together
; args: x=ptr->struct{i64,f64} y=ptr->struct{i64,f64} -> f64
%s = type { i64, double }
define double @f(ptr %x, ptr %y) {
  call void @llvm.memcpy.p0.p0.i64(ptr %y, ptr %x, i64 16, i1 false)
  %q = getelementptr %s, ptr %y, i64 0, i32 1
  %p = getelementptr %s, ptr %x, i64 0, i32 1
  %n = load i64, ptr %y
  %k = sitofp i64 %n to double
  %a = load double, ptr %q
  store double %k, ptr %p
  %m = fmul double %a, %a
  %r = fadd double %m, %k
  ret double %r
}

; === M1_memcpy_from_a_constant_mixed_struct: a constant record is copied, its float replaced
; args: x=f64 -> f64
%s = type { i64, double }
@record = private constant %s { i64 3, double 2.5 }
define double @f(double %x) {
  %t = alloca %s
  call void @llvm.memcpy.p0.p0.i64(ptr %t, ptr @record, i64 16, i1 false)
  %q = getelementptr %s, ptr %t, i64 0, i32 1
  %old = load double, ptr %q
  %m = fmul double %old, %x
  store double %m, ptr %q
  %new = load double, ptr %q
  %n = load i64, ptr %t
  %k = sitofp i64 %n to double
  %u = fmul double %new, %x
  %r = fmul double %u, %k
  ret double %r
}

; === M2_memset_over_a_mixed_struct: integers and floats are cleared at once
; args: x=ptr->struct{i64,f64,i32,f32} -> f64
%s = type { i64, double, i32, float }
define double @f(ptr %x) {
  %p1 = getelementptr %s, ptr %x, i64 0, i32 1
  %p2 = getelementptr %s, ptr %x, i64 0, i32 2
  %p3 = getelementptr %s, ptr %x, i64 0, i32 3
  %n = load i64, ptr %x
  %a = load double, ptr %p1
  %k = load i32, ptr %p2
  %b = load float, ptr %p3
  call void @llvm.memset.p0.i64(ptr %x, i8 0, i64 24, i1 false)
  %l = add i64 %n, 1
  store i64 %l, ptr %x
  %kd = sitofp i32 %k to double
  %c = fpext float %b to double
  %m0 = fmul double %a, %c
  %m = fmul double %m0, %kd
  store double %m, ptr %p1
  %r = fmul double %m, %a
  ret double %r
}

; === M2_memset_through_an_offset: only the second half is cleared
; args: x=f64[4] -> f64
define double @f(ptr %x) {
  %p = getelementptr i8, ptr %x, i64 16
  %q = getelementptr double, ptr %x, i64 3
  %a = load double, ptr %x
  %b = load double, ptr %q
  %m = fmul double %a, %b
  store double %m, ptr %x
  call void @llvm.memset.p0.i64(ptr %p, i8 0, i64 16, i1 false)
  %c = load double, ptr %x
  %r = fmul double %c, %b
  ret double %r
}

; === M4_memset_in_a_loop_on_an_untyped_slot: the slot is cleared and half filled in every iteration
; args: x=f64[4] n=i64=2 -> f64
define double @f(ptr %x, i64 %n) {
entry:
  %slot = alloca [32 x i8], align 8
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %s = phi double [ 0.0, %entry ], [ %t, %loop ]
  call void @llvm.memset.p0.i64(ptr %slot, i8 0, i64 32, i1 false)
  %k = mul i64 %i, 2
  %p = getelementptr double, ptr %x, i64 %k
  %q = getelementptr double, ptr %slot, i64 %k
  %v = load double, ptr %p
  store double %v, ptr %q
  %w = load double, ptr %slot
  %z = getelementptr double, ptr %slot, i64 2
  %u = load double, ptr %z
  %a = fadd double %w, %u
  %t = fadd double %s, %a
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, %n
  br i1 %go, label %loop, label %done
done:
  ret double %t
}

; === M5_memcpy_where_one_side_is_const: const into active
; args: c=f64[1]:const y=f64[1] -> f64
define double @f(ptr %c, ptr %y) {
  %a = load double, ptr %y
  call void @llvm.memcpy.p0.p0.i64(ptr %y, ptr %c, i64 8, i1 false)
  %b = load double, ptr %y
  %r = fmul double %a, %b
  ret double %r
}

; === M5_memcpy_where_the_target_is_const: active data copied into const memory and used there
; args: x=f64[3] c=f64[3]:const -> f64
define double @f(ptr %x, ptr %c) {
  %q = getelementptr double, ptr %x, i64 2
  %a = load double, ptr %q
  call void @llvm.memcpy.p0.p0.i64(ptr %c, ptr %x, i64 24, i1 false)
  %r = fmul double %a, %a
  ret double %r
}

; === M6_strided_copy_backwards: a loop with a negative stride
; args: x=f64[4] y=f64[4] n=i64=4
define void @f(ptr %x, ptr %y, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %m = sub i64 3, %i
  %p = getelementptr double, ptr %x, i64 %m
  %q = getelementptr double, ptr %y, i64 %i
  %v = load double, ptr %p
  store double %v, ptr %q
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, %n
  br i1 %go, label %loop, label %done
done:
  ret void
}

; === M7_memcpy_of_run_time_size_over_an_array: n doubles, read back in a loop
; args: x=f64[3] y=f64[3] n=i64=1 m=i64=3 -> f64
; args: x=f64[3] y=f64[3] n=i64=0 m=i64=3 -> f64
; args: x=f64[3] y=f64[3] n=i64=3 m=i64=3 -> f64
define double @f(ptr %x, ptr %y, i64 %n, i64 %m) {
entry:
  %b = shl i64 %n, 3
  call void @llvm.memcpy.p0.p0.i64(ptr %y, ptr %x, i64 %b, i1 false)
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %s = phi double [ 1.0, %entry ], [ %t, %loop ]
  %p = getelementptr double, ptr %x, i64 %i
  %q = getelementptr double, ptr %y, i64 %i
  %v = load double, ptr %p
  %w = load double, ptr %q
  %u = fmul double %v, %w
  %z = fadd double %s, %u
  %t = fmul double %z, %w
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, %m
  br i1 %go, label %loop, label %done
done:
  ret double %t
}

; === M7_memcpy_of_one_element_with_run_time_size: n doubles, also none
; args: x=f64[2] y=f64[2] n=i64=1 -> f64
; args: x=f64[2] y=f64[2] n=i64=0 -> f64
define double @f(ptr %x, ptr %y, i64 %n) {
  %b = shl i64 %n, 3
  %a = load double, ptr %x
  %x1 = getelementptr double, ptr %x, i64 1
  %y1 = getelementptr double, ptr %y, i64 1
  %c = load double, ptr %x1
  call void @llvm.memcpy.p0.p0.i64(ptr %y, ptr %x, i64 %b, i1 false)
  %v = load double, ptr %y
  %w = load double, ptr %y1
  %m = fmul double %v, %w
  %r = fmul double %m, %c
  ret double %r
}

; === M9_realloc_keeps_the_head: half of the memory is new
; args: x=f64[2] -> f64
define double @f(ptr %x) {
  %q = getelementptr double, ptr %x, i64 1
  %a = load double, ptr %x
  %b = load double, ptr %q
  %p = call ptr @malloc(i64 8)
  store double %a, ptr %p
  %g = call ptr @realloc(ptr %p, i64 16)
  %h = getelementptr double, ptr %g, i64 1
  store double %b, ptr %h
  %c = load double, ptr %g
  %d = load double, ptr %h
  %m = fmul double %c, %d
  %r = fmul double %m, %c
  call void @free(ptr %g)
  ret double %r
}

; === M10_struct_with_padding: copied as 24 bytes, four of them padding
; args: x=ptr->struct{f32,f64,f32} y=ptr->struct{f32,f64,f32} -> f64
; expect: refuse cannot-deduce-type
%s = type { float, double, float }
define double @f(ptr %x, ptr %y) {
  call void @llvm.memcpy.p0.p0.i64(ptr %y, ptr %x, i64 24, i1 false)
  %p1 = getelementptr %s, ptr %y, i64 0, i32 1
  %p2 = getelementptr %s, ptr %y, i64 0, i32 2
  %a = load float, ptr %y
  %b = load double, ptr %p1
  %c = load float, ptr %p2
  %ac = fmul float %a, %c
  %d = fpext float %ac to double
  %r = fmul double %d, %b
  ret double %r
}

; === M11_loop_over_an_array_of_mixed_structs: {float, int} records, both fields used
; args: x=ptr->struct{f32,i32}[3] n=i64=3 -> f32
%s = type { float, i32 }
define float @f(ptr %x, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %sum = phi float [ 1.0, %entry ], [ %t, %loop ]
  %p = getelementptr %s, ptr %x, i64 %i
  %q = getelementptr %s, ptr %x, i64 %i, i32 1
  %v = load float, ptr %p
  %k = load i32, ptr %q
  %kf = sitofp i32 %k to float
  %m = fmul float %v, %kf
  %t = fadd float %sum, %m
  %u = fmul float %t, %v
  store float %u, ptr %p
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, %n
  br i1 %go, label %loop, label %done
done:
  ret float %t
}

; === M12_load_of_a_mixed_aggregate: three floats and a bit in one load
; args: x=ptr->struct{f32,f32,f32,i8} -> f32
%s = type { float, float, float, i8 }
define float @f(ptr %x) {
  %v = load %s, ptr %x
  %a = extractvalue %s %v, 0
  %b = extractvalue %s %v, 1
  %c = extractvalue %s %v, 2
  %k = extractvalue %s %v, 3
  %kf = sitofp i8 %k to float
  %m = fmul float %a, %b
  %n = fmul float %m, %c
  %u = insertvalue %s %v, float %n, 0
  store %s %u, ptr %x
  %r = fadd float %n, %kf
  ret float %r
}

; === M13_low_bits_of_a_float: a hash of the bits chooses nothing that matters
; args: x=f64 -> f64
define double @f(double %x) {
  %i = bitcast double %x to i64
  %b = trunc i64 %i to i1
  %s = select i1 %b, double 1.0, double 1.0
  %m = fmul double %x, %s
  %r = fmul double %m, %x
  ret double %r
}

; === M15_copy_of_memory_that_nobody_types: beyond the double that is read they are taken for more doubles
; args: x=f64[2] y=f64[2] -> f64
define double @f(ptr %x, ptr %y) {
  %a = load double, ptr %x
  call void @llvm.memcpy.p0.p0.i64(ptr %x, ptr %y, i64 16, i1 false)
  %r = fmul double %a, %a
  ret double %r
}

; === M16_union_chosen_at_run_time: a slot holds a double or an integer, a tag says which
; args: x=f64 k=i64=0 -> f64
; args: x=f64 k=i64=5 -> f64
define double @f(double %x, i64 %k) {
entry:
  %u = alloca i64
  %c = icmp eq i64 %k, 0
  br i1 %c, label %a, label %b
a:
  store double %x, ptr %u
  br label %j
b:
  store i64 %k, ptr %u
  br label %j
j:
  br i1 %c, label %d, label %e
d:
  %v = load double, ptr %u
  %w = fmul double %v, %v
  br label %l
e:
  %i = load i64, ptr %u
  %f = sitofp i64 %i to double
  %g = fmul double %f, %x
  br label %l
l:
  %r = phi double [ %w, %d ], [ %g, %e ]
  ret double %r
}

; === M16_union_of_three: slots hold a double, a float or the loop's counter by turns
; args: x=f64[6] y=f32 -> f64
define double @f(ptr %x, float %y) {
entry:
  %u = alloca [6 x i64]
  br label %write
write:
  %i = phi i64 [ 0, %entry ], [ %i.next, %written ]
  %slot = getelementptr i64, ptr %u, i64 %i
  %tag = urem i64 %i, 3
  switch i64 %tag, label %number [ i64 1, label %double
                                   i64 2, label %float ]
number:
  store i64 %i, ptr %slot
  br label %written
double:
  %p = getelementptr double, ptr %x, i64 %i
  %a = load double, ptr %p
  %b = fmul double %a, %a
  store double %b, ptr %slot
  br label %written
float:
  %c = fmul float %y, %y
  store float %c, ptr %slot
  br label %written
written:
  %i.next = add nuw nsw i64 %i, 1
  %more = icmp ult i64 %i.next, 6
  br i1 %more, label %write, label %read
read:
  %j = phi i64 [ 0, %written ], [ %j.next, %next ]
  %sum = phi double [ 0.0, %written ], [ %sum.next, %next ]
  %where = getelementptr i64, ptr %u, i64 %j
  %kind = urem i64 %j, 3
  switch i64 %kind, label %is.number [ i64 1, label %is.double
                                       i64 2, label %is.float ]
is.number:
  %k = load i64, ptr %where
  %k.double = uitofp i64 %k to double
  br label %next
is.double:
  %d = load double, ptr %where
  br label %next
is.float:
  %s = load float, ptr %where
  %s.double = fpext float %s to double
  br label %next
next:
  %term = phi double [ %k.double, %is.number ], [ %d, %is.double ], [ %s.double, %is.float ]
  %sum.squared = fmul double %sum, %term
  %sum.next = fadd double %sum.squared, %term
  %j.next = add nuw nsw i64 %j, 1
  %again = icmp ult i64 %j.next, 6
  br i1 %again, label %read, label %end
end:
  ret double %sum.next
}

; === M17_only_the_integer_of_a_pair_is_used: insertvalue of a double beside an integer
; args: x=f64 -> f64
define double @f(double %x) {
  %a = insertvalue { double, i64 } poison, double %x, 0
  %b = insertvalue { double, i64 } %a, i64 3, 1
  %k = extractvalue { double, i64 } %b, 1
  %d = sitofp i64 %k to double
  %m = fmul double %d, %x
  %r = fmul double %m, %x
  ret double %r
}

; === M18_packed_struct_at_odd_offsets: floats at unaligned addresses
; args: x=ptr->struct<{i8,f64,f32}> -> f64
%s = type <{ i8, double, float }>
define double @f(ptr %x) {
  %p = getelementptr i8, ptr %x, i64 1
  %q = getelementptr i8, ptr %x, i64 9
  %a = load double, ptr %p, align 1
  %b = load float, ptr %q, align 1
  %c = fpext float %b to double
  %m = fmul double %a, %c
  store double %m, ptr %p, align 1
  %r = fmul double %m, %a
  ret double %r
}

; === M21_memmove_overlapping_up: elements move one place up within one array
; args: x=f64[4] -> f64
define double @f(ptr %x) {
  %q = getelementptr double, ptr %x, i64 1
  %l = getelementptr double, ptr %x, i64 3
  call void @llvm.memmove.p0.p0.i64(ptr %q, ptr %x, i64 24, i1 false)
  %a = load double, ptr %q
  %b = load double, ptr %l
  %c = load double, ptr %x
  %m = fmul double %a, %b
  %r = fmul double %m, %c
  ret double %r
}

; === M22_memmove_overlapping_down: elements move one place down
; args: x=f64[4] -> f64
define double @f(ptr %x) {
  %q = getelementptr double, ptr %x, i64 1
  %l = getelementptr double, ptr %x, i64 2
  %a = load double, ptr %x
  call void @llvm.memmove.p0.p0.i64(ptr %x, ptr %q, i64 24, i1 false)
  %b = load double, ptr %l
  %m = fmul double %a, %b
  ret double %m
}

; === X1_allocation_on_a_path_that_aborts: memory is made, then a check fails or not
; args: x=f64 -> f64
define double @f(double %x) {
entry:
  %p = call ptr @malloc(i64 8)
  store double %x, ptr %p
  %c = fcmp olt double %x, 0.0
  br i1 %c, label %bad, label %good
bad:
  call void @abort()
  unreachable
good:
  %v = load double, ptr %p
  %r = fmul double %v, %v
  call void @free(ptr %p)
  ret double %r
}

; === X2_malloc_and_free_in_a_loop: every iteration has its own scratch array
; args: x=f64[3] n=i64=3 -> f64
define double @f(ptr %x, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %s = phi double [ 1.0, %entry ], [ %t, %loop ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %h = call ptr @malloc(i64 16)
  %h1 = getelementptr double, ptr %h, i64 1
  store double %v, ptr %h
  store double %s, ptr %h1
  %a = load double, ptr %h
  %b = load double, ptr %h1
  %m = fmul double %a, %b
  %t = fadd double %m, %a
  call void @free(ptr %h)
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, %n
  br i1 %go, label %loop, label %done
done:
  ret double %t
}

; === X3_variable_length_array_in_a_loop: stacksave, alloca, stackrestore
; args: x=f64[3] n=i64=3 -> f64
define double @f(ptr %x, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %s = phi double [ 1.0, %entry ], [ %t, %loop ]
  %j = add i64 %i, 1
  %stack = call ptr @llvm.stacksave.p0()
  %vla = alloca double, i64 %j
  %p = getelementptr double, ptr %x, i64 %i
  %q = getelementptr double, ptr %vla, i64 %i
  %v = load double, ptr %p
  store double %v, ptr %q
  %w = load double, ptr %q
  %m = fmul double %w, %s
  store double %m, ptr %q
  %u = load double, ptr %q
  %t = fadd double %u, %w
  call void @llvm.stackrestore.p0(ptr %stack)
  %go = icmp slt i64 %j, %n
  br i1 %go, label %loop, label %done
done:
  ret double %t
}

; === X4_alloca_outside_refilled_per_iteration: one slot array, new contents each time
; args: x=f64[3] n=i64=3 -> f64
define double @f(ptr %x, i64 %n) {
entry:
  %slot = alloca [2 x double]
  %s1 = getelementptr double, ptr %slot, i64 1
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %s = phi double [ 1.0, %entry ], [ %t, %loop ]
  %k = and i64 %i, 1
  %p = getelementptr double, ptr %x, i64 %i
  %q = getelementptr double, ptr %slot, i64 %k
  %v = load double, ptr %p
  store double 1.0, ptr %slot
  store double 2.0, ptr %s1
  store double %v, ptr %q
  %a = load double, ptr %slot
  %b = load double, ptr %s1
  %m = fmul double %a, %b
  %t = fmul double %m, %s
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, %n
  br i1 %go, label %loop, label %done
done:
  ret double %t
}

; === X5_malloc_and_free_under_a_branch_in_a_loop: only some iterations allocate
; args: x=f64[4] n=i64=4 -> f64
define double @f(ptr %x, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %latch ]
  %s = phi double [ 1.0, %entry ], [ %t, %latch ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %odd = and i64 %i, 1
  %c = icmp eq i64 %odd, 0
  br i1 %c, label %make, label %latch
make:
  %h = call ptr @malloc(i64 8)
  %m = fmul double %v, %s
  store double %m, ptr %h
  %a = load double, ptr %h
  call void @free(ptr %h)
  br label %latch
latch:
  %t = phi double [ %s, %loop ], [ %a, %make ]
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, %n
  br i1 %go, label %loop, label %done
done:
  ret double %t
}

; === X6_pointers_stored_in_local_memory: a local array of pointers to active memory, filled in a loop
; args: x=f64[3] n=i64=3 -> f64
define double @f(ptr %x, i64 %n) {
entry:
  %ps = alloca [3 x ptr]
  br label %fill
fill:
  %i = phi i64 [ 0, %entry ], [ %j, %fill ]
  %p = getelementptr double, ptr %x, i64 %i
  %m = sub i64 2, %i
  %q = getelementptr ptr, ptr %ps, i64 %m
  store ptr %p, ptr %q
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, %n
  br i1 %go, label %fill, label %use
use:
  %a = load ptr, ptr %ps
  %q2 = getelementptr ptr, ptr %ps, i64 2
  %b = load ptr, ptr %q2
  %u = load double, ptr %a
  %v = load double, ptr %b
  %w = fmul double %u, %v
  store double %w, ptr %a
  %z = load double, ptr %a
  %r = fmul double %z, %u
  ret double %r
}

; === X7_free_variants: operator new and delete with sizes, calloc, aligned memory
; args: x=f64 -> f64
define double @f(double %x) {
  %a = call ptr @_Znwm(i64 8)
  %b = call ptr @_Znam(i64 16)
  %c = call ptr @calloc(i64 2, i64 8)
  %d = call ptr @aligned_alloc(i64 32, i64 32)
  %b1 = getelementptr double, ptr %b, i64 1
  %c1 = getelementptr double, ptr %c, i64 1
  %d3 = getelementptr double, ptr %d, i64 3
  store double %x, ptr %a
  %v = load double, ptr %a
  %w = fmul double %v, %x
  store double %w, ptr %b1
  %u = load double, ptr %b1
  store double %u, ptr %c
  %y = load double, ptr %c
  %zero = load double, ptr %c1
  %z = fmul double %y, %u
  %zz = fadd double %z, %zero
  store double %zz, ptr %d3
  %t = load double, ptr %d3
  %r = fmul double %t, %v
  call void @_ZdlPvm(ptr %a, i64 8)
  call void @_ZdaPv(ptr %b)
  call void @free(ptr %c)
  call void @free(ptr %d)
  ret double %r
}

; === X7_guarded_free: freed only when it was made
; args: x=f64 k=i32=0 -> f64
; args: x=f64 k=i32=1 -> f64
define double @f(double %x, i32 %k) {
entry:
  %c = icmp eq i32 %k, 0
  br i1 %c, label %join, label %make
make:
  %h = call ptr @malloc(i64 8)
  store double %x, ptr %h
  br label %join
join:
  %p = phi ptr [ null, %entry ], [ %h, %make ]
  %z = icmp eq ptr %p, null
  br i1 %z, label %no, label %yes
yes:
  %v = load double, ptr %p
  %w = fmul double %v, %v
  call void @free(ptr %p)
  br label %end
no:
  br label %end
end:
  %r = phi double [ %w, %yes ], [ %x, %no ]
  ret double %r
}

; === X10_slot_used_again_in_the_next_iteration: its shadow starts from zero each time
; args: x=f64[3] n=i64=3 -> f64
define double @f(ptr %x, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %latch ]
  %s = phi double [ 0.0, %entry ], [ %t, %latch ]
  %slot = alloca double
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  store double %v, ptr %slot
  %odd = and i64 %i, 1
  %c = icmp eq i64 %odd, 0
  br i1 %c, label %use, label %latch
use:
  %u = load double, ptr %slot
  %w = fmul double %u, %u
  br label %latch
latch:
  %a = phi double [ 1.0, %loop ], [ %w, %use ]
  %t = fadd double %s, %a
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, %n
  br i1 %go, label %loop, label %done
done:
  ret double %t
}

; === X11_linked_list_built_and_freed: nodes from malloc, walked, then freed one by one
; args: x=f64[3] n=i64=3 -> f64
%node = type { double, ptr }
define double @f(ptr %x, i64 %n) {
entry:
  br label %build
build:
  %i = phi i64 [ 0, %entry ], [ %j, %build ]
  %head = phi ptr [ null, %entry ], [ %new, %build ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %new = call ptr @malloc(i64 16)
  store double %v, ptr %new
  %link = getelementptr %node, ptr %new, i64 0, i32 1
  store ptr %head, ptr %link
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, %n
  br i1 %go, label %build, label %walk
walk:
  %c = phi ptr [ %new, %build ], [ %next, %walk ]
  %s = phi double [ 1.0, %build ], [ %t, %walk ]
  %a = load double, ptr %c
  %m = fmul double %s, %a
  %t = fadd double %m, %a
  %l = getelementptr %node, ptr %c, i64 0, i32 1
  %next = load ptr, ptr %l
  call void @free(ptr %c)
  %end = icmp eq ptr %next, null
  br i1 %end, label %done, label %walk
done:
  ret double %t
}
