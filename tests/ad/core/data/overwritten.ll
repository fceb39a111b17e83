; Values that the reverse sweep needs and that were overwritten in between (T).

; === T0_overwritten_in_the_same_block: the factor is overwritten right after its use
; args: x=f64[2] -> f64
define double @f(ptr %x) {
  %q = getelementptr double, ptr %x, i64 1
  %a = load double, ptr %x
  %b = load double, ptr %q
  %m = fmul double %a, %b
  store double %m, ptr %x
  store double 2.0, ptr %q
  %c = load double, ptr %x
  %r = fmul double %c, %a
  ret double %r
}

; === T1_range_overwritten_by_the_next_iteration: the inner loop reads what the next outer iteration overwrites
; args: x=f64[4] offset=ptr->i64[1]:const=1 n=i64=2 -> f64
define double @f(ptr %x, ptr %offset, i64 %n) {
entry:
  br label %outer
outer:
  %i = phi i64 [ 0, %entry ], [ %i2, %latch ]
  %total = phi double [ 0.0, %entry ], [ %sum2, %latch ]
  %off = load i64, ptr %offset
  br label %inner
inner:
  %j = phi i64 [ 0, %outer ], [ %j2, %inner ]
  %sum = phi double [ %total, %outer ], [ %sum2, %inner ]
  %k = add i64 %off, %j
  %p = getelementptr double, ptr %x, i64 %k
  %v = load double, ptr %p
  %s = fmul double %v, %v
  %sum2 = fadd double %sum, %s
  %j2 = add i64 %j, 1
  %on = icmp slt i64 %j2, %n
  br i1 %on, label %inner, label %latch
latch:
  %q = getelementptr double, ptr %x, i64 %off
  store double %sum2, ptr %q
  %i2 = add i64 %i, 1
  %go = icmp slt i64 %i2, %n
  br i1 %go, label %outer, label %done
done:
  ret double %sum2
}

; === T2_loop_bound_in_memory_clobbered_later: the trip count is read by a callee and overwritten after the loop
; args: x=f64 n=ptr->i64[1]:const=3 -> f64
define internal i64 @bound(ptr %n) noinline {
  %v = load i64, ptr %n
  ret i64 %v
}
define internal void @clobber(ptr %n) noinline {
  store i64 1, ptr %n
  ret void
}
define double @f(double %x, ptr %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %y = phi double [ %x, %entry ], [ %z, %loop ]
  %b = call i64 @bound(ptr %n)
  %e = fmul double %y, %x
  %z = call double @llvm.sin.f64(double %e)
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, %b
  br i1 %go, label %loop, label %done
done:
  call void @clobber(ptr %n)
  ret double %z
}

; === T3_pointer_is_safe_its_pointee_is_not: a pointer loaded through a callee stays, what it points to is overwritten
; args: x=ptr->ptr->f64[1] -> f64
define internal ptr @get(ptr %x) noinline {
  %p = load ptr, ptr %x
  ret ptr %p
}
define double @f(ptr %x) {
  %p = call ptr @get(ptr %x)
  %v = load double, ptr %p
  %w = fmul double %v, %v
  store double %w, ptr %p
  %u = load double, ptr %p
  %r = fmul double %u, %v
  ret double %r
}

; === T4_operand_of_an_intrinsic_overwritten: fma and pow need operands that memory no longer holds
; args: x=f64[3] -> f64
define double @f(ptr %x) {
  %q = getelementptr double, ptr %x, i64 1
  %p = getelementptr double, ptr %x, i64 2
  %a = load double, ptr %x
  %b = load double, ptr %q
  %c = load double, ptr %p
  %d = call double @llvm.fma.f64(double %a, double %b, double %c)
  store double 1.0, ptr %x
  store double %d, ptr %q
  %e = call double @llvm.pow.f64(double %a, double %b)
  store double %e, ptr %p
  %m = fmul double %d, %e
  ret double %m
}

; === T5_overwritten_on_a_path_that_does_not_dominate: the store lies on one arm after the load
; args: x=f64[2] k=i32=0 -> f64
; args: x=f64[2] k=i32=1 -> f64
define double @f(ptr %x, i32 %k) {
entry:
  %q = getelementptr double, ptr %x, i64 1
  %a = load double, ptr %x
  %b = load double, ptr %q
  %c = icmp eq i32 %k, 0
  br i1 %c, label %write, label %join
write:
  store double %b, ptr %x
  br label %join
join:
  %m = fmul double %a, %b
  %n = load double, ptr %x
  %r = fmul double %m, %n
  ret double %r
}

; === T6_recursion_keeps_one_record_per_call: each level needs its own overwritten value
; args: x=f64[1] n=i64=4
define internal void @go(ptr %x, i64 %n) {
entry:
  %z = icmp eq i64 %n, 0
  br i1 %z, label %end, label %more
more:
  %v = load double, ptr %x
  %w = fmul double %v, %v
  %s = call double @llvm.sin.f64(double %w)
  store double %s, ptr %x
  %m = sub i64 %n, 1
  call void @go(ptr %x, i64 %m)
  %u = load double, ptr %x
  %t = fmul double %u, %v
  store double %t, ptr %x
  br label %end
end:
  ret void
}
define void @f(ptr %x, i64 %n) {
  call void @go(ptr %x, i64 %n)
  ret void
}

; === T7_integer_slot_passed_to_a_readonly_callee: the index lies in a slot that is refilled each iteration
; args: x=f64[4] n=i64=3 -> f64
define internal double @at(ptr %x, ptr %slot) noinline {
  %i = load i64, ptr %slot
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %r = fmul double %v, %v
  ret double %r
}
define double @f(ptr %x, i64 %n) {
entry:
  %slot = alloca i64
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %sum = phi double [ 0.0, %entry ], [ %more, %loop ]
  %j = add i64 %i, 1
  store i64 %j, ptr %slot
  %v = call double @at(ptr %x, ptr %slot)
  %m = fmul double %v, %sum
  %more = fadd double %m, %v
  %go = icmp slt i64 %j, %n
  br i1 %go, label %loop, label %done
done:
  ret double %more
}

; === T9_local_copy_changed_by_a_callee: the copy's value is used, changed through its pointer, used again
; args: x=f64 -> f64
define internal void @square(ptr %p) noinline {
  %v = load double, ptr %p
  %w = fmul double %v, %v
  store double %w, ptr %p
  ret void
}
define double @f(double %x) {
  %slot = alloca double
  store double %x, ptr %slot
  %a = load double, ptr %slot
  %e = fmul double %a, %x
  call void @square(ptr %slot)
  call void @square(ptr %slot)
  %b = load double, ptr %slot
  %r = fmul double %e, %b
  ret double %r
}

; === T10_divisor_computed_in_the_loop: a quotient whose divisor changes with every iteration
; args: x=f64[3] n=i64=3 -> f64
define double @f(ptr %x, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %y = phi double [ 1.0, %entry ], [ %z, %loop ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %d = fadd double %v, %y
  %z = fdiv double %v, %d
  store double %z, ptr %p
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, %n
  br i1 %go, label %loop, label %done
done:
  ret double %z
}

; === T_overwritten_by_memcpy: the factor's place is overwritten by a copy
; args: x=f64[2] y=f64[2] -> f64
define double @f(ptr %x, ptr %y) {
  %a = load double, ptr %x
  %s = fmul double %a, %a
  call void @llvm.memcpy.p0.p0.i64(ptr %x, ptr %y, i64 16, i1 false)
  %q = getelementptr double, ptr %x, i64 1
  %b = load double, ptr %x
  %c = load double, ptr %q
  %u = fmul double %s, %b
  %r = fmul double %u, %c
  ret double %r
}

; === T_overwritten_by_memset: the factor's place is cleared
; args: x=f64[2] -> f64
define double @f(ptr %x) {
  %q = getelementptr double, ptr %x, i64 1
  %a = load double, ptr %x
  %b = load double, ptr %q
  %s = fmul double %a, %b
  call void @llvm.memset.p0.i64(ptr %x, i8 0, i64 16, i1 false)
  %c = load double, ptr %x
  %r = fadd double %s, %c
  ret double %r
}

; === T_overwritten_through_an_alias: two pointers into one object, one writes what the other read
; args: x=f64[3] k=i64=1 -> f64
; args: x=f64[3] k=i64=0 -> f64
define double @f(ptr %x, i64 %k) {
  %p = getelementptr double, ptr %x, i64 %k
  %a = load double, ptr %x
  %m = fmul double %a, %a
  store double %m, ptr %p
  %b = load double, ptr %x
  %r = fmul double %m, %b
  ret double %r
}

; === T_freed_memory_is_reused: the next allocation may lie where the freed value lay
; args: x=f64 -> f64
define double @f(double %x) {
  %p = call ptr @malloc(i64 8)
  store double %x, ptr %p
  %a = load double, ptr %p
  %s = fmul double %a, %a
  call void @free(ptr %p)
  %q = call ptr @malloc(i64 8)
  store double %s, ptr %q
  %b = load double, ptr %q
  %t = fmul double %b, %b
  call void @free(ptr %q)
  ret double %t
}

; === T_branch_condition_overwritten: the compared value is gone when the reverse sweep asks which way
; args: x=f64[2] -> f64
define double @f(ptr %x) {
entry:
  %q = getelementptr double, ptr %x, i64 1
  %a = load double, ptr %x
  %b = load double, ptr %q
  %c = fcmp ogt double %a, %b
  store double 0.0, ptr %x
  store double 5.0, ptr %q
  br i1 %c, label %yes, label %no
yes:
  %m = fmul double %a, %b
  br label %join
no:
  %n = fmul double %a, 3.0
  br label %join
join:
  %r = phi double [ %m, %yes ], [ %n, %no ]
  ret double %r
}

; === T_index_array_overwritten: the index is loaded from memory that is overwritten in the same iteration
; args: x=f64[4] idx=ptr->i32[3]:const=2,0,1 n=i64=3 -> f64
define double @f(ptr %x, ptr %idx, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %y = phi double [ 1.0, %entry ], [ %z, %loop ]
  %p = getelementptr i32, ptr %idx, i64 %i
  %k = load i32, ptr %p
  store i32 0, ptr %p
  %k64 = sext i32 %k to i64
  %q = getelementptr double, ptr %x, i64 %k64
  %v = load double, ptr %q
  %z = fmul double %v, %y
  store double %z, ptr %q
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, %n
  br i1 %go, label %loop, label %done
done:
  ret double %z
}

; === T_pointer_overwritten: the pointer that was loaded is replaced before the reverse sweep needs it
; args: x=f64[2] y=f64[2] -> f64
define double @f(ptr %x, ptr %y) {
  %slot = alloca ptr
  store ptr %x, ptr %slot
  %p = load ptr, ptr %slot
  %a = load double, ptr %p
  store ptr %y, ptr %slot
  %q = load ptr, ptr %slot
  %b = load double, ptr %q
  %m = fmul double %a, %b
  store double %m, ptr %q
  %r = fmul double %m, %a
  ret double %r
}
