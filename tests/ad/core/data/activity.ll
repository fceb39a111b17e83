; Activity: what must not be classed constant (A), and constant data that must not be written to (CM).

; === A1_phi_with_a_literal_arm: x >= 0 ? x : 0 as a phi with one literal arm
; args: x=f64~0.2..2 -> f64
; args: x=f64~-2..-0.2 -> f64
define double @f(double %x) {
entry:
  %c = fcmp oge double %x, 0.0
  br i1 %c, label %yes, label %join
yes:
  %s = fmul double %x, %x
  br label %join
join:
  %r = phi double [ %s, %yes ], [ 0.0, %entry ]
  ret double %r
}

; === A1_select_with_a_literal_arm: the same as a select, on the taken and on the other side
; args: x=f64~0.2..2 -> f64
; args: x=f64~-2..-0.2 -> f64
define double @f(double %x) {
  %c = fcmp oge double %x, 0.0
  %s = fmul double %x, 3.0
  %r = select i1 %c, double %s, double 7.0
  ret double %r
}

; === A2_function_pointer_in_a_stack_struct: the callee reads active memory through the struct that holds its address
; args: x=f64[3] n=i64=3 -> f64
%pair = type { ptr, ptr }
define double @f(ptr %x, i64 %n) {
  %slot = alloca %pair
  store ptr @g, ptr %slot
  %second = getelementptr %pair, ptr %slot, i64 0, i32 1
  store ptr %x, ptr %second
  %r = call double @run(ptr %slot, i64 %n)
  ret double %r
}
define internal double @run(ptr %s, i64 %n) noinline {
  %fn = load ptr, ptr %s
  %r = call double %fn(ptr %s, i64 %n)
  ret double %r
}
define internal double @g(ptr %s, i64 %n) noinline {
  %second = getelementptr %pair, ptr %s, i64 0, i32 1
  %x = load ptr, ptr %second
  %p = getelementptr double, ptr %x, i64 1
  %v = load double, ptr %p
  %w = fmul double %v, %v
  ret double %w
}

; === A3_fresh_memory_each_iteration: a loop-carried pointer to memory made in the previous iteration
; args: x=f64 n=i64=3 -> f64
define double @f(double %x, i64 %n) {
entry:
  %first = call ptr @malloc(i64 8)
  store double %x, ptr %first
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %current = phi ptr [ %first, %entry ], [ %new, %loop ]
  %v = load double, ptr %current
  %w = fmul double %v, %x
  %new = call ptr @malloc(i64 8)
  store double %w, ptr %new
  call void @free(ptr %current)
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, %n
  br i1 %go, label %loop, label %done
done:
  %r = load double, ptr %new
  call void @free(ptr %new)
  ret double %r
}

; === A4_struct_rebuilt_in_a_new_alloca: taken apart by loads, rebuilt elsewhere, passed to a readonly callee
; args: x=ptr->struct{f64,f64} -> f64
%two = type { double, double }
define double @f(ptr %x) {
  %s = load %two, ptr %x
  %a = extractvalue %two %s, 0
  %b = extractvalue %two %s, 1
  %slot = alloca %two
  %q = getelementptr %two, ptr %slot, i64 0, i32 1
  store double %b, ptr %slot
  store double %a, ptr %q
  %r = call double @g(ptr %slot)
  ret double %r
}
define internal double @g(ptr readonly %s) noinline memory(argmem: read) {
  %q = getelementptr %two, ptr %s, i64 0, i32 1
  %a = load double, ptr %s
  %b = load double, ptr %q
  %c = fmul double %a, %b
  %d = fmul double %c, %a
  ret double %d
}

; === A5_integer_counter_guards_the_float: a counter in memory is converted and used as a factor and guard
; args: x=f64 -> f64
define double @f(double %x) {
entry:
  %slot = alloca i64
  store i64 2, ptr %slot
  %old = atomicrmw add ptr %slot, i64 1 seq_cst
  %k = sitofp i64 %old to double
  %y = fmul double %x, %k
  %now = load i64, ptr %slot
  %c = icmp eq i64 %now, 3
  br i1 %c, label %yes, label %no
yes:
  %z = fmul double %y, %x
  br label %no
no:
  %r = phi double [ %y, %entry ], [ %z, %yes ]
  ret double %r
}

; === A6_identity_call_hides_the_pointer: memmove through a pointer that an opaque identity gave
; args: x=f64[2] y=f64[2] -> f64
define internal ptr @same(ptr %p) noinline optnone {
  ret ptr %p
}
define double @f(ptr %x, ptr %y) {
  %p = call ptr @same(ptr %x)
  call void @llvm.memmove.p0.p0.i64(ptr %y, ptr %p, i64 16, i1 false)
  %q = getelementptr double, ptr %y, i64 1
  %a = load double, ptr %y
  %b = load double, ptr %q
  %r = fmul double %a, %b
  ret double %r
}

; === A7_pointer_through_local_memory: an active pointer stored to a slot, the slot copied, a phi of both loaded
; args: x=f64[2] y=f64[2] c=i32=0 -> f64
; args: x=f64[2] y=f64[2] c=i32=1 -> f64
define double @f(ptr %x, ptr %y, i32 %c) {
entry:
  %a = alloca ptr
  %b = alloca ptr
  %t = alloca ptr
  store ptr %x, ptr %a
  store ptr %y, ptr %b
  call void @llvm.memcpy.p0.p0.i64(ptr %t, ptr %a, i64 8, i1 false)
  %k = icmp eq i32 %c, 0
  br i1 %k, label %yes, label %join
yes:
  br label %join
join:
  %s = phi ptr [ %t, %yes ], [ %b, %entry ]
  %p = load ptr, ptr %s
  %q = getelementptr double, ptr %p, i64 1
  %v = load double, ptr %p
  %w = load double, ptr %q
  %m = fmul double %v, %w
  %r = fmul double %m, %v
  ret double %r
}

; === A8_copysign_both_ways: the sign of one operand on the magnitude of the other
; args: x=f64~-2..-0.2 y=f64~0.2..2 -> f64
define double @f(double %x, double %y) {
  %a = call double @llvm.copysign.f64(double 3.0, double %x)
  %b = call double @llvm.copysign.f64(double %y, double %x)
  %m = fmul double %a, %x
  %r = fadd double %m, %b
  ret double %r
}

; === A10_pair_from_nested_calls: a struct of two doubles goes through two calls
; args: x=f64 y=f64 -> f64
%two = type { double, double }
define internal %two @inner(double %x, double %y) noinline {
  %a = fmul double %x, %y
  %b = fadd double %x, %a
  %s = insertvalue %two poison, double %a, 0
  %t = insertvalue %two %s, double %b, 1
  ret %two %t
}
define internal %two @outer(double %x, double %y) noinline {
  %s = call %two @inner(double %x, double %y)
  %a = extractvalue %two %s, 1
  %t = call %two @inner(double %a, double %x)
  ret %two %t
}
define double @f(double %x, double %y) {
  %s = call %two @outer(double %x, double %y)
  %a = extractvalue %two %s, 0
  %b = extractvalue %two %s, 1
  %r = fmul double %a, %b
  ret double %r
}

; === A12_unused_line_changes_nothing: a value that nobody uses stands beside the result
; args: x=f64[2] -> f64
define double @f(ptr %x) {
  %q = getelementptr double, ptr %x, i64 1
  %a = load double, ptr %x
  %unused = load double, ptr %q
  %more = fmul double %unused, %a
  %r = fmul double %a, %a
  ret double %r
}

; === A14_buffer_grows_by_realloc: values pushed into a buffer that realloc moves, then summed
; args: x=f64[4] n=i64=4 -> f64
define double @f(ptr %x, i64 %n) {
entry:
  %start = call ptr @malloc(i64 8)
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %buffer = phi ptr [ %start, %entry ], [ %grown, %loop ]
  %j = add i64 %i, 1
  %bytes = mul i64 %j, 8
  %grown = call ptr @realloc(ptr %buffer, i64 %bytes)
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %q = getelementptr double, ptr %grown, i64 %i
  store double %v, ptr %q
  %go = icmp slt i64 %j, %n
  br i1 %go, label %loop, label %reduce
reduce:
  %k = phi i64 [ 0, %loop ], [ %l, %reduce ]
  %sum = phi double [ 0.0, %loop ], [ %more, %reduce ]
  %s = getelementptr double, ptr %grown, i64 %k
  %w = load double, ptr %s
  %sq = fmul double %w, %w
  %more = fadd double %sum, %sq
  %l = add i64 %k, 1
  %on = icmp slt i64 %l, %n
  br i1 %on, label %reduce, label %done
done:
  call void @free(ptr %grown)
  ret double %more
}

; === A16_branches_that_each_build_a_pair: aggregates of logs from several branches meet in a phi
; args: x=f64 c=i32=0 -> f64
; args: x=f64 c=i32=1 -> f64
; args: x=f64 c=i32=2 -> f64
%two = type { double, double }
define double @f(double %x, i32 %c) {
entry:
  switch i32 %c, label %other [ i32 0, label %zero
                                i32 1, label %one ]
zero:
  %e = call double @llvm.exp.f64(double %x)
  %z0 = insertvalue %two poison, double %e, 0
  %z = insertvalue %two %z0, double %x, 1
  br label %join
one:
  %s = call double @llvm.sin.f64(double %x)
  %o0 = insertvalue %two poison, double 2.0, 0
  %o = insertvalue %two %o0, double %s, 1
  br label %join
other:
  br label %join
join:
  %p = phi %two [ %z, %zero ], [ %o, %one ], [ { double 1.0, double 4.0 }, %other ]
  %a = extractvalue %two %p, 0
  %b = extractvalue %two %p, 1
  %m = fmul double %a, %b
  %r = fmul double %m, %x
  ret double %r
}

; === A18_scalar_and_vector_in_one_struct: a struct by pointer holds a number and a pointer to more
; args: s=ptr->struct{f64,ptr->f64[3]} -> f64
%box = type { double, ptr }
define double @f(ptr %s) {
  %a = load double, ptr %s
  %q = getelementptr %box, ptr %s, i64 0, i32 1
  %v = load ptr, ptr %q
  %p = getelementptr double, ptr %v, i64 2
  %b = load double, ptr %p
  %c = fmul double %a, %b
  %r = fmul double %c, %a
  ret double %r
}

; === A19_constant_array_beside_active_data: an array constant is loaded, one element replaced by an active value
; args: x=f64 -> f64
@table = private constant [3 x double] [double 1.0, double 2.0, double 3.0]
define double @f(double %x) {
  %t = load [3 x double], ptr @table
  %u = insertvalue [3 x double] %t, double %x, 1
  %a = extractvalue [3 x double] %u, 0
  %b = extractvalue [3 x double] %u, 1
  %c = extractvalue [3 x double] %u, 2
  %m = fmul double %a, %b
  %n = fmul double %c, %b
  %r = fmul double %m, %n
  ret double %r
}

; === A22_parameter_reassigned_from_the_active_one: a const parameter's slot gets an active value
; args: x=f64 y=f64:const -> f64
define double @f(double %x, double %y) {
  %slot = alloca double
  store double %y, ptr %slot
  %old = load double, ptr %slot
  %m = fmul double %old, %x
  store double %m, ptr %slot
  %new = load double, ptr %slot
  %r = fmul double %new, %x
  ret double %r
}

; === A24_everything_through_untyped_slots: bytes are copied between untyped stack slots
; args: x=f64 y=f64 -> f64
define double @f(double %x, double %y) {
  %a = alloca [16 x i8], align 8
  %b = alloca [16 x i8], align 8
  store double %x, ptr %a
  %a1 = getelementptr i8, ptr %a, i64 8
  store double %y, ptr %a1
  call void @llvm.memcpy.p0.p0.i64(ptr %b, ptr %a, i64 16, i1 false)
  %b1 = getelementptr i8, ptr %b, i64 8
  %u = load double, ptr %b
  %v = load double, ptr %b1
  %m = fmul double %u, %v
  %r = fmul double %m, %u
  ret double %r
}

; === A25_unrelated_second_result: two results in memory do not disturb each other
; args: x=f64[2] y=f64[2]
define void @f(ptr %x, ptr %y) {
  %x1 = getelementptr double, ptr %x, i64 1
  %y1 = getelementptr double, ptr %y, i64 1
  %a = load double, ptr %x
  %b = load double, ptr %x1
  %p = fmul double %a, %a
  %q = call double @llvm.sin.f64(double %b)
  store double %p, ptr %y
  store double %q, ptr %y1
  ret void
}

; === CM1_value_selected_from_const_or_active: the values are selected, not the pointers
; args: x=f64[2] c=f64[2]:const k=i32=0 -> f64
; args: x=f64[2] c=f64[2]:const k=i32=1 -> f64
define double @f(ptr %x, ptr %c, i32 %k) {
  %a = load double, ptr %x
  %b = load double, ptr %c
  %z = icmp eq i32 %k, 0
  %s = select i1 %z, double %a, double %b
  %r = fmul double %s, %a
  ret double %r
}

; === CM1_pointer_to_const_or_active: only run time tells which memory the pointer means
; args: x=f64[2] c=f64[2]:const k=i32=0 -> f64
; args: x=f64[2] c=f64[2]:const k=i32=1 -> f64
define double @f(ptr %x, ptr %c, i32 %k) {
  %z = icmp eq i32 %k, 0
  %p = select i1 %z, ptr %x, ptr %c
  %v = load double, ptr %p
  %r = fmul double %v, %v
  ret double %r
}

; === CM2_const_data_flows_into_active: const memory is read beside active memory and stays as it is
; args: x=f64[3] c=f64[3]:const n=i64=3 -> f64
define double @f(ptr %x, ptr %c, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %p = getelementptr double, ptr %x, i64 %i
  %q = getelementptr double, ptr %c, i64 %i
  %a = load double, ptr %p
  %b = load double, ptr %q
  %m = fmul double %a, %b
  %w = fmul double %m, %a
  store double %w, ptr %p
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, %n
  br i1 %go, label %loop, label %done
done:
  %r = load double, ptr %x
  ret double %r
}

; === CM4_integer_fields_of_the_shadow_stay: lengths and counters beside floats are not accumulated
; args: s=ptr->struct{i64,f64,i32,f32} -> f64
%mixed = type { i64, double, i32, float }
define double @f(ptr %s) {
  %p1 = getelementptr %mixed, ptr %s, i64 0, i32 1
  %p2 = getelementptr %mixed, ptr %s, i64 0, i32 2
  %p3 = getelementptr %mixed, ptr %s, i64 0, i32 3
  %n = load i64, ptr %s
  %a = load double, ptr %p1
  %k = load i32, ptr %p2
  %b = load float, ptr %p3
  %c = fpext float %b to double
  %l = add i64 %n, 5
  store i64 %l, ptr %s
  %kd = sitofp i32 %k to double
  %m = fmul double %a, %c
  %w = fmul double %m, %kd
  store double %w, ptr %p1
  ret double %m
}

; === CM1_pointer_to_constant_global_or_active: the constant table must not be written to
; args: x=f64[2] k=i32=0 -> f64
; args: x=f64[2] k=i32=1 -> f64
@table = internal constant [2 x double] [double 2.0, double 3.0]
define double @f(ptr %x, i32 %k) {
  %z = icmp eq i32 %k, 0
  %p = select i1 %z, ptr %x, ptr @table
  %v = load double, ptr %p
  %q = getelementptr double, ptr %p, i64 1
  %w = load double, ptr %q
  %m = fmul double %v, %w
  %a = load double, ptr %x
  %r = fmul double %m, %a
  ret double %r
}
