; Loops of all shapes (L).

; === L1_goto_out_of_two_loops: both loops leave to one shared block
; args: x=f64[4] n=i64=2 limit=f64:const=1.0 -> f64
; args: x=f64[4] n=i64=2 limit=f64:const=100.0 -> f64
define double @f(ptr %x, i64 %n, double %limit) {
entry:
  br label %outer
outer:
  %i = phi i64 [ 0, %entry ], [ %i2, %latch ]
  %t = phi double [ 1.0, %entry ], [ %t3, %latch ]
  br label %inner
inner:
  %j = phi i64 [ 0, %outer ], [ %j2, %next ]
  %t2 = phi double [ %t, %outer ], [ %t3, %next ]
  %row = mul i64 %i, 2
  %k = add i64 %row, %j
  %p = getelementptr double, ptr %x, i64 %k
  %v = load double, ptr %p
  %m = fmul double %v, %t2
  %t3 = fadd double %m, %v
  %c = fcmp ogt double %t3, %limit
  br i1 %c, label %out, label %next
next:
  %j2 = add i64 %j, 1
  %on = icmp slt i64 %j2, %n
  br i1 %on, label %inner, label %latch
latch:
  %i2 = add i64 %i, 1
  %go = icmp slt i64 %i2, %n
  br i1 %go, label %outer, label %out
out:
  %r = phi double [ %t3, %inner ], [ 2.0, %latch ]
  %s = fmul double %r, %t3
  ret double %s
}

; === L2_loop_with_three_exits: header, middle and latch leave the loop with different values
; args: x=f64[5] n=i64=5 a=f64:const=3.0 b=f64:const=100.0 -> f64
; args: x=f64[5] n=i64=5 a=f64:const=100.0 b=f64:const=2.0 -> f64
; args: x=f64[5] n=i64=3 a=f64:const=100.0 b=f64:const=100.0 -> f64
define double @f(ptr %x, i64 %n, double %a, double %b) {
entry:
  br label %head
head:
  %i = phi i64 [ 0, %entry ], [ %j, %latch ]
  %s = phi double [ 0.5, %entry ], [ %t, %latch ]
  %z = icmp sge i64 %i, %n
  br i1 %z, label %first, label %body
body:
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %w = fadd double %s, %v
  %c = fcmp ogt double %w, %a
  br i1 %c, label %second, label %latch
latch:
  %t = fmul double %w, %v
  %j = add i64 %i, 1
  %d = fcmp ogt double %t, %b
  br i1 %d, label %third, label %head
first:
  %r1 = fmul double %s, %s
  br label %join
second:
  %r2 = fmul double %w, 2.0
  br label %join
third:
  %r3 = fmul double %t, %v
  br label %join
join:
  %r = phi double [ %r1, %first ], [ %r2, %second ], [ %r3, %third ]
  ret double %r
}

; === L3_zero_trips: for (i = 0; i <= n; i++) with n = -1, and with one
; args: x=f64[4] n=i64=-1 -> f64
; args: x=f64[4] n=i64=2 -> f64
define double @f(ptr %x, i64 %n) {
entry:
  %first = load double, ptr %x
  br label %head
head:
  %i = phi i64 [ 0, %entry ], [ %j, %body ]
  %s = phi double [ %first, %entry ], [ %t, %body ]
  %c = icmp sle i64 %i, %n
  br i1 %c, label %body, label %done
body:
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %t = fmul double %s, %v
  %j = add i64 %i, 1
  br label %head
done:
  %r = fmul double %s, %first
  ret double %r
}

; === L4_unsigned_count_down: while (i-- > 0) on an unsigned byte
; args: x=f64[4] n=i8=4 -> f64
; args: x=f64[4] n=i8=0 -> f64
define double @f(ptr %x, i8 %n) {
entry:
  br label %head
head:
  %i = phi i8 [ %n, %entry ], [ %j, %body ]
  %s = phi double [ 1.0, %entry ], [ %t, %body ]
  %c = icmp ugt i8 %i, 0
  br i1 %c, label %body, label %done
body:
  %j = sub i8 %i, 1
  %k = zext i8 %j to i64
  %p = getelementptr double, ptr %x, i64 %k
  %v = load double, ptr %p
  %u = fmul double %s, %v
  %t = fadd double %u, %v
  br label %head
done:
  ret double %s
}

; === L5_value_of_the_last_iteration: the bound is stored by a callee inside the loop
; args: x=f64[4] -> f64
@bound = internal global i64 1
define internal void @raise(i64 %i) noinline {
  %c = icmp slt i64 %i, 3
  br i1 %c, label %up, label %end
up:
  %n = add i64 %i, 1
  store i64 %n, ptr @bound
  br label %end
end:
  ret void
}
define double @f(ptr %x) {
entry:
  store i64 1, ptr @bound
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %y = phi double [ 1.0, %entry ], [ %z, %loop ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %z = fmul double %v, %y
  %j = add i64 %i, 1
  call void @raise(i64 %j)
  %n = load i64, ptr @bound
  %go = icmp slt i64 %j, %n
  br i1 %go, label %loop, label %done
done:
  %r = fmul double %z, %v
  ret double %r
}

; === L6_index_of_the_previous_outer_iteration: used as subscript inside the inner loop
; args: x=f64[4] n=i64=3 -> f64
define double @f(ptr %x, i64 %n) {
entry:
  br label %outer
outer:
  %i = phi i64 [ 0, %entry ], [ %i2, %latch ]
  %previous = phi i64 [ 3, %entry ], [ %i, %latch ]
  %s = phi double [ 0.0, %entry ], [ %t, %latch ]
  br label %inner
inner:
  %j = phi i64 [ 0, %outer ], [ %j2, %inner ]
  %a = phi double [ %s, %outer ], [ %t, %inner ]
  %p = getelementptr double, ptr %x, i64 %previous
  %q = getelementptr double, ptr %x, i64 %j
  %v = load double, ptr %p
  %w = load double, ptr %q
  %m = fmul double %v, %w
  %t = fadd double %m, %a
  %j2 = add i64 %j, 1
  %on = icmp sle i64 %j2, %i
  br i1 %on, label %inner, label %latch
latch:
  %i2 = add i64 %i, 1
  %go = icmp slt i64 %i2, %n
  br i1 %go, label %outer, label %done
done:
  ret double %t
}

; === L7_two_counters_with_different_steps: one counts down by two, the other up by three; start is not zero
; args: x=f64[10] n=i32=9 -> f64
define double @f(ptr %x, i32 %n) {
entry:
  br label %loop
loop:
  %i = phi i32 [ %n, %entry ], [ %i2, %loop ]
  %k = phi i32 [ 1, %entry ], [ %k2, %loop ]
  %s = phi double [ 1.0, %entry ], [ %t, %loop ]
  %i64 = sext i32 %i to i64
  %k64 = sext i32 %k to i64
  %p = getelementptr double, ptr %x, i64 %i64
  %q = getelementptr double, ptr %x, i64 %k64
  %v = load double, ptr %p
  %w = load double, ptr %q
  %m = fmul double %v, %w
  %u = fmul double %s, %m
  %t = fadd double %u, %w
  %i2 = sub i32 %i, 2
  %k2 = add i32 %k, 3
  %go = icmp ne i32 %i2, 3
  br i1 %go, label %loop, label %done
done:
  ret double %t
}

; === L8_inner_value_used_after_the_outer_loop: the value of an inner loop is used far outside, without lcssa
; args: x=f64[4] n=i64=2 -> f64
define double @f(ptr %x, i64 %n) {
entry:
  br label %outer
outer:
  %i = phi i64 [ 0, %entry ], [ %i2, %latch ]
  br label %inner
inner:
  %j = phi i64 [ 0, %outer ], [ %j2, %inner ]
  %k = add i64 %i, %j
  %p = getelementptr double, ptr %x, i64 %k
  %v = load double, ptr %p
  %w = fmul double %v, %v
  store double %w, ptr %p
  %j2 = add i64 %j, 1
  %on = icmp slt i64 %j2, %n
  br i1 %on, label %inner, label %latch
latch:
  %i2 = add i64 %i, 1
  %go = icmp slt i64 %i2, %n
  br i1 %go, label %outer, label %done
done:
  %q = getelementptr double, ptr %x, i64 %j
  %u = load double, ptr %q
  %r = fmul double %w, %u
  ret double %r
}

; === L9_invariant_of_the_inner_loop_varies_with_the_outer: cached once an outer iteration, not once
; args: x=f64[3] y=f64[3] n=i64=3 -> f64
define double @f(ptr %x, ptr %y, i64 %n) {
entry:
  br label %outer
outer:
  %i = phi i64 [ 0, %entry ], [ %i2, %latch ]
  %s = phi double [ 0.0, %entry ], [ %t, %latch ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %e = call double @llvm.exp.f64(double %v)
  store double 0.0, ptr %p
  br label %inner
inner:
  %j = phi i64 [ 0, %outer ], [ %j2, %inner ]
  %a = phi double [ %s, %outer ], [ %t, %inner ]
  %q = getelementptr double, ptr %y, i64 %j
  %w = load double, ptr %q
  %m = fmul double %w, %e
  %t = fadd double %a, %m
  store double %m, ptr %q
  %j2 = add i64 %j, 1
  %on = icmp slt i64 %j2, %n
  br i1 %on, label %inner, label %latch
latch:
  %i2 = add i64 %i, 1
  %go = icmp slt i64 %i2, %n
  br i1 %go, label %outer, label %done
done:
  ret double %t
}

; === L10_loop_that_stores_zeros: only the stores, which LLVM makes a memset of, tell what the memory holds
; args: x=f64[4] n=i64=3
define void @f(ptr %x, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %p = getelementptr double, ptr %x, i64 %i
  store double 0.0, ptr %p
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, %n
  br i1 %go, label %loop, label %done
done:
  ret void
}

; === L10_loop_that_clears_what_it_read: every cleared element loses its adjoint
; args: x=f64[4] n=i64=3 -> f64
define double @f(ptr %x, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %s = phi double [ 1.0, %entry ], [ %t, %loop ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %t = fmul double %s, %v
  store double 0.0, ptr %p
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, %n
  br i1 %go, label %loop, label %done
done:
  ret double %t
}

; === L11_four_nested_loops: a product accumulates through four levels
; args: x=f64[2] n=i64=2 -> f64
define double @f(ptr %x, i64 %n) {
entry:
  br label %a
a:
  %i = phi i64 [ 0, %entry ], [ %i2, %a2 ]
  %sa = phi double [ 1.0, %entry ], [ %t, %a2 ]
  br label %b
b:
  %j = phi i64 [ 0, %a ], [ %j2, %b2 ]
  %sb = phi double [ %sa, %a ], [ %t, %b2 ]
  br label %c
c:
  %k = phi i64 [ 0, %b ], [ %k2, %c2 ]
  %sc = phi double [ %sb, %b ], [ %t, %c2 ]
  br label %d
d:
  %l = phi i64 [ 0, %c ], [ %l2, %d ]
  %s = phi double [ %sc, %c ], [ %t, %d ]
  %p = getelementptr double, ptr %x, i64 %l
  %v = load double, ptr %p
  %m = fmul double %s, %v
  %u = fmul double %m, 0.5
  %t = fadd double %u, %v
  %l2 = add i64 %l, 1
  %dl = icmp slt i64 %l2, %n
  br i1 %dl, label %d, label %c2
c2:
  %k2 = add i64 %k, 1
  %cl = icmp slt i64 %k2, %n
  br i1 %cl, label %c, label %b2
b2:
  %j2 = add i64 %j, 1
  %bl = icmp slt i64 %j2, %n
  br i1 %bl, label %b, label %a2
a2:
  %i2 = add i64 %i, 1
  %al = icmp slt i64 %i2, %n
  br i1 %al, label %a, label %done
done:
  ret double %t
}

; === L12_triangular_nest: the inner trip count depends on the outer index
; args: x=f64[4] n=i64=4 -> f64
define double @f(ptr %x, i64 %n) {
entry:
  br label %outer
outer:
  %i = phi i64 [ 0, %entry ], [ %i2, %latch ]
  br label %head
head:
  %j = phi i64 [ 0, %outer ], [ %j2, %body ]
  %c = icmp slt i64 %j, %i
  br i1 %c, label %body, label %latch
body:
  %p = getelementptr double, ptr %x, i64 %i
  %q = getelementptr double, ptr %x, i64 %j
  %v = load double, ptr %p
  %w = load double, ptr %q
  %m = fmul double %v, %w
  store double %m, ptr %p
  %j2 = add i64 %j, 1
  br label %head
latch:
  %i2 = add i64 %i, 1
  %go = icmp slt i64 %i2, %n
  br i1 %go, label %outer, label %done
done:
  %last = getelementptr double, ptr %x, i64 3
  %r = load double, ptr %last
  ret double %r
}

; === L13_lagged_value: a phi takes another phi of its block on the back edge (Fibonacci)
; args: x=f64 y=f64 n=i64=5 -> f64
define double @f(double %x, double %y, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %a = phi double [ %x, %entry ], [ %b, %loop ]
  %b = phi double [ %y, %entry ], [ %c, %loop ]
  %m = fmul double %a, %b
  %c = fadd double %m, %a
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, %n
  br i1 %go, label %loop, label %done
done:
  %r = fmul double %a, %c
  ret double %r
}

; === L13_swapped_values: two phis exchange their values on the back edge
; args: x=f64 y=f64 n=i64=3 -> f64
define double @f(double %x, double %y, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %a = phi double [ %x, %entry ], [ %b, %loop ]
  %b = phi double [ %y, %entry ], [ %a, %loop ]
  %s = phi double [ 1.0, %entry ], [ %t, %loop ]
  %m = fmul double %s, %a
  %t = fadd double %m, %b
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, %n
  br i1 %go, label %loop, label %done
done:
  %u = fmul double %a, %t
  %r = fadd double %u, %b
  ret double %r
}

; === L14_guarded_loop_fills_part_of_a_local_array: the guard is false at run time, or true
; args: x=f64[3] k=i32=0 -> f64
; args: x=f64[3] k=i32=1 -> f64
define double @f(ptr %x, i32 %k) {
entry:
  %local = alloca [3 x double]
  call void @llvm.memset.p0.i64(ptr %local, i8 0, i64 24, i1 false)
  %c = icmp ne i32 %k, 0
  br i1 %c, label %loop, label %done
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %p = getelementptr double, ptr %x, i64 %i
  %q = getelementptr double, ptr %local, i64 %i
  %v = load double, ptr %p
  %w = fmul double %v, %v
  store double %w, ptr %q
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, 2
  br i1 %go, label %loop, label %done
done:
  %l1 = getelementptr double, ptr %local, i64 1
  %a = load double, ptr %local
  %b = load double, ptr %l1
  %x2 = load double, ptr %x
  %m = fmul double %a, %b
  %r = fadd double %m, %x2
  ret double %r
}

; === L15_32_bit_zero_iterations: a rotated i32 loop behind a guard
; args: x=f64 n=i32=0 -> f64
; args: x=f64 n=i32=2 -> f64
define double @f(double %x, i32 %n) {
entry:
  %c = icmp sgt i32 %n, 0
  br i1 %c, label %loop, label %done
loop:
  %i = phi i32 [ 0, %entry ], [ %j, %loop ]
  %s = phi double [ %x, %entry ], [ %t, %loop ]
  %t = fmul double %s, %x
  %j = add nsw i32 %i, 1
  %go = icmp ne i32 %j, %n
  br i1 %go, label %loop, label %done
done:
  %r = phi double [ %x, %entry ], [ %t, %loop ]
  ret double %r
}

; === L16_found_index_used_after_the_loop: a search finds the largest element, which is used as subscript
; args: x=f64[4] n=i64=4 -> f64
define double @f(ptr %x, i64 %n) {
entry:
  %v0 = load double, ptr %x
  br label %loop
loop:
  %i = phi i64 [ 1, %entry ], [ %j, %loop ]
  %best = phi i64 [ 0, %entry ], [ %nb, %loop ]
  %max = phi double [ %v0, %entry ], [ %nm, %loop ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %more = fcmp ogt double %v, %max
  %nb = select i1 %more, i64 %i, i64 %best
  %nm = select i1 %more, double %v, double %max
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, %n
  br i1 %go, label %loop, label %done
done:
  %q = getelementptr double, ptr %x, i64 %nb
  %w = load double, ptr %q
  %r = fmul double %w, %nm
  ret double %r
}

; === L17_trip_count_from_a_float: ceil of the input gives the count, memory is allocated in the body
; args: x=f64~2.2..2.8 -> f64
define double @f(double %x) {
entry:
  %c = call double @llvm.ceil.f64(double %x)
  %n = fptosi double %c to i64
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %s = phi double [ 1.0, %entry ], [ %t, %loop ]
  %p = call ptr @malloc(i64 8)
  store double %s, ptr %p
  %v = load double, ptr %p
  %t = fmul double %v, %x
  call void @free(ptr %p)
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, %n
  br i1 %go, label %loop, label %done
done:
  ret double %t
}

; === L19_infinite_loop_with_break: for (;;) left from the middle when a condition on data holds
; args: x=f64~0.5..0.9 -> f64
define double @f(double %x) {
entry:
  br label %loop
loop:
  %s = phi double [ 1.0, %entry ], [ %u, %more ]
  %t = fmul double %s, %x
  %c = fcmp olt double %t, 0.3
  br i1 %c, label %out, label %more
more:
  %e = call double @llvm.sin.f64(double %t)
  %u = fmul double %e, 0.9
  br label %loop
out:
  %r = fmul double %t, %s
  ret double %r
}

; === L20_continue_in_the_middle: some iterations skip the rest of the body
; args: x=f64[5] n=i64=5 -> f64
define double @f(ptr %x, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %latch ]
  %s = phi double [ 1.0, %entry ], [ %t, %latch ]
  %odd = and i64 %i, 1
  %skip = icmp ne i64 %odd, 0
  br i1 %skip, label %latch, label %body
body:
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %w = fmul double %s, %v
  %z = fdiv double %w, %s
  %u = fadd double %z, %w
  br label %latch
latch:
  %t = phi double [ %s, %loop ], [ %u, %body ]
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, %n
  br i1 %go, label %loop, label %done
done:
  ret double %t
}

; === L21_irreducible: a loop with two entries
; args: x=f64 y=f64 n=i64=4 k=i32=0 -> f64
; args: x=f64 y=f64 n=i64=4 k=i32=1 -> f64
define double @f(double %x, double %y, i64 %n, i32 %k) {
entry:
  %c = icmp eq i32 %k, 0
  br i1 %c, label %a, label %b
a:
  %i = phi i64 [ 0, %entry ], [ %ib2, %b ]
  %u = phi double [ %x, %entry ], [ %w, %b ]
  %v = fmul double %u, %y
  %ia2 = add i64 %i, 1
  %ga = icmp slt i64 %ia2, %n
  br i1 %ga, label %b, label %done
b:
  %ib = phi i64 [ 0, %entry ], [ %ia2, %a ]
  %q = phi double [ %y, %entry ], [ %v, %a ]
  %w = fmul double %q, %x
  %ib2 = add i64 %ib, 1
  %gb = icmp slt i64 %ib2, %n
  br i1 %gb, label %a, label %done
done:
  %r = phi double [ %v, %a ], [ %w, %b ]
  ret double %r
}

; === L22_data_dependent_inner_count: a Newton iteration of unknown length inside a counted loop
; args: x=f64[3] n=i64=3 -> f64
define double @f(ptr %x, i64 %n) {
entry:
  br label %outer
outer:
  %i = phi i64 [ 0, %entry ], [ %i2, %latch ]
  %sum = phi double [ 0.0, %entry ], [ %more, %latch ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  br label %newton
newton:
  %y = phi double [ 1.0, %outer ], [ %z, %newton ]
  %q = fdiv double %v, %y
  %s = fadd double %y, %q
  %z = fmul double %s, 0.5
  %d = fsub double %z, %y
  %a = call double @llvm.fabs.f64(double %d)
  %on = fcmp ogt double %a, 1.0e-3
  br i1 %on, label %newton, label %latch
latch:
  %more = fadd double %sum, %z
  store double %z, ptr %p
  %i2 = add i64 %i, 1
  %go = icmp slt i64 %i2, %n
  br i1 %go, label %outer, label %done
done:
  ret double %more
}

; === L23_return_inside_the_loop: two returns, one in the middle of the loop
; args: x=f64[4] n=i64=4 limit=f64:const=1.5 -> f64
; args: x=f64[4] n=i64=4 limit=f64:const=1000.0 -> f64
define double @f(ptr %x, i64 %n, double %limit) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %latch ]
  %s = phi double [ 0.0, %entry ], [ %t, %latch ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %t = fadd double %s, %v
  %c = fcmp ogt double %t, %limit
  br i1 %c, label %early, label %latch
early:
  %e = fmul double %t, %v
  ret double %e
latch:
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, %n
  br i1 %go, label %loop, label %done
done:
  %r = fmul double %t, %t
  ret double %r
}

; === L24_failure_path_ends_in_unreachable: a check inside the loop may abort
; args: x=f64[3] n=i64=3 -> f64
define double @f(ptr %x, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %latch ]
  %s = phi double [ 1.0, %entry ], [ %t, %latch ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %c = fcmp ult double %v, 0.0
  br i1 %c, label %fail, label %latch
fail:
  call void @abort()
  unreachable
latch:
  %t = fmul double %s, %v
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, %n
  br i1 %go, label %loop, label %done
done:
  ret double %t
}

; === L25_narrow_counter_that_wraps: an i8 counter passes 255 and ends at 2
; args: x=f64 n=i8=2 -> f64
define double @f(double %x, i8 %n) {
entry:
  br label %loop
loop:
  %i = phi i8 [ -3, %entry ], [ %j, %loop ]
  %s = phi double [ %x, %entry ], [ %t, %loop ]
  %m = fmul double %s, %x
  %t = call double @llvm.sin.f64(double %m)
  %j = add i8 %i, 1
  %go = icmp ne i8 %j, %n
  br i1 %go, label %loop, label %done
done:
  ret double %t
}
