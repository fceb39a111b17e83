; What callees have read, and who writes it before the reverse sweep comes (OC); ways back through many branches (W).

; === OC1_caller_writes_after_the_call: the callee's argument is overwritten when the call is over
; args: x=f64[3] -> f64
; unprepared: agree
define internal double @g(ptr %p) noinline {
  %a = load double, ptr %p
  %b = call double @llvm.sin.f64(double %a)
  %r = fmul double %a, %b
  ret double %r
}
define double @f(ptr %x) {
  %v = call double @g(ptr %x)
  store double %v, ptr %x
  %w = call double @g(ptr %x)
  %r = fmul double %v, %w
  ret double %r
}

; === OC2_caller_writes_in_the_next_round: the store stands in front of the call, and runs again behind it
; args: x=f64[4] -> f64
; unprepared: agree
define internal double @g(ptr %p) noinline {
  %a = load double, ptr %p
  %r = fmul double %a, %a
  ret double %r
}
define double @f(ptr %x) {
  br label %loop
loop:
  %i = phi i64 [ 0, %0 ], [ %j, %loop ]
  %s = phi double [ 1.0, %0 ], [ %t, %loop ]
  %q = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %q
  %u = fmul double %v, %s
  store double %u, ptr %x
  %w = call double @g(ptr %x)
  %t = fadd double %w, %s
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, 4
  br i1 %go, label %loop, label %done
done:
  ret double %t
}

; === OC3_another_callee_writes: what one callee has read another one overwrites
; args: x=f64[2] -> f64
; unprepared: agree
define internal double @g(ptr %p) noinline {
  %a = load double, ptr %p
  %r = fmul double %a, %a
  ret double %r
}
define internal void @h(ptr %p, double %v) noinline {
  %q = getelementptr double, ptr %p, i64 -1
  store double %v, ptr %q
  ret void
}
define double @f(ptr %x) {
  %v = call double @g(ptr %x)
  %q = getelementptr double, ptr %x, i64 1
  call void @h(ptr %q, double %v)
  %w = load double, ptr %x
  %r = fmul double %v, %w
  ret double %r
}

; === OC4_callee_writes_behind_a_pointer: the other callee finds the address in memory
; args: x=f64[2] -> f64
; unprepared: agree
define internal double @g(ptr %p) noinline {
  %a = load double, ptr %p
  %r = fmul double %a, %a
  ret double %r
}
define internal void @h(ptr %place, double %v) noinline {
  %q = load ptr, ptr %place
  store double %v, ptr %q
  ret void
}
define double @f(ptr %x) {
  %place = alloca ptr
  store ptr %x, ptr %place
  %v = call double @g(ptr %x)
  call void @h(ptr %place, double %v)
  %w = load double, ptr %x
  %r = fmul double %v, %w
  ret double %r
}

; === OC5_recursion_swaps_its_arguments: what one depth reads the next one overwrites
; args: x=f64[3] y=f64[3] n=i64=3 -> f64
; unprepared: agree
define internal double @g(ptr %to, ptr %from, i64 %n) noinline {
  %stop = icmp eq i64 %n, 0
  br i1 %stop, label %end, label %more
more:
  %m = sub i64 %n, 1
  %a = load double, ptr %from
  %b = load double, ptr %to
  %c = fmul double %a, %b
  store double %c, ptr %to
  %d = call double @g(ptr %from, ptr %to, i64 %m)
  %e = fmul double %d, %a
  br label %end
end:
  %r = phi double [ 1.0, %0 ], [ %e, %more ]
  ret double %r
}
define double @f(ptr %x, ptr %y, i64 %n) {
  %r = call double @g(ptr %x, ptr %y, i64 %n)
  ret double %r
}

; === OC6_recursion_overwrites_what_it_read: each depth squares the number that it has read
; args: x=f64[2] n=i64=3 -> f64
; unprepared: agree
define internal double @g(ptr %p, i64 %n) noinline {
  %stop = icmp eq i64 %n, 0
  br i1 %stop, label %end, label %more
more:
  %m = sub i64 %n, 1
  %a = load double, ptr %p
  %c = fmul double %a, %a
  store double %c, ptr %p
  %d = call double @g(ptr %p, i64 %m)
  %e = fmul double %d, %a
  br label %end
end:
  %r = phi double [ 1.0, %0 ], [ %e, %more ]
  ret double %r
}
define double @f(ptr %x, i64 %n) {
  %r = call double @g(ptr %x, i64 %n)
  ret double %r
}

; === OC7_recursion_over_halves: only what is read survives, nothing needs a tape
; args: x=f64[8] y=f64[8] n=i64=8
; unprepared: agree
define internal void @g(ptr noalias readonly %from, ptr noalias %to, i64 %n) noinline {
  %one = icmp eq i64 %n, 1
  br i1 %one, label %leaf, label %split
leaf:
  %a = load double, ptr %from
  %b = fmul double %a, %a
  store double %b, ptr %to
  br label %end
split:
  %half = sdiv i64 %n, 2
  %p = getelementptr double, ptr %from, i64 %half
  %q = getelementptr double, ptr %to, i64 %half
  call void @g(ptr %from, ptr %to, i64 %half)
  call void @g(ptr %p, ptr %q, i64 %half)
  %w = load double, ptr %from
  %s = load double, ptr %q
  %t = fmul double %w, %s
  store double %t, ptr %q
  br label %end
end:
  ret void
}
define void @f(ptr noalias %x, ptr noalias %y, i64 %n) {
  call void @g(ptr %x, ptr %y, i64 %n)
  ret void
}

; === OC8_the_stack_of_a_callee: memory of a function that is gone when the reverse sweep comes
; args: x=f64 -> f64
; unprepared: agree
define internal double @g(ptr %p) noinline {
  %a = load double, ptr %p
  %r = fmul double %a, %a
  ret double %r
}
define internal double @h(double %x) noinline {
  %p = alloca double
  store double %x, ptr %p
  %v = call double @g(ptr %p)
  %r = fmul double %v, %x
  ret double %r
}
define double @f(double %x) {
  %a = call double @h(double %x)
  %b = call double @h(double %a)
  %r = fadd double %a, %b
  ret double %r
}

; === OC9_one_object_by_two_arguments: the caller passes the same array twice, and one of them is written
; args: x=f64[3] -> f64
; unprepared: agree
define internal double @g(ptr %p, ptr %q) noinline {
  %a = load double, ptr %p
  %b = call double @h(ptr %p)
  %c = fmul double %a, %b
  store double %c, ptr %q
  ret double %c
}
define internal double @h(ptr %p) noinline {
  %a = load double, ptr %p
  %r = fmul double %a, %a
  ret double %r
}
define double @f(ptr %x) {
  %v = call double @g(ptr %x, ptr %x)
  %w = load double, ptr %x
  %r = fmul double %v, %w
  ret double %r
}

; === W1_three_ways_in: nested conditions tell which of three blocks came before, in every round
; args: x=f64[6] k=i64=2 -> f64
; unprepared: agree
define double @f(ptr %x, i64 %k) {
  br label %loop
loop:
  %i = phi i64 [ 0, %0 ], [ %j, %merge ]
  %s = phi double [ 1.0, %0 ], [ %t, %merge ]
  %q = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %q
  %first = icmp slt i64 %i, %k
  br i1 %first, label %one, label %other
one:
  %a = fmul double %v, %s
  br label %merge
other:
  %rest = urem i64 %i, 2
  %even = icmp eq i64 %rest, 0
  br i1 %even, label %two, label %three
two:
  %b = call double @llvm.sin.f64(double %v)
  br label %merge
three:
  %c = fadd double %v, %s
  br label %merge
merge:
  %m = phi double [ %a, %one ], [ %b, %two ], [ %c, %three ]
  %t = fmul double %m, %s
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, 6
  br i1 %go, label %loop, label %done
done:
  ret double %t
}

; === W2_two_ways_out_of_a_loop: a loop is left early or at its end, or is never entered
; args: x=f64[5] n=i64=5 -> f64
; args: x=f64[5] n=i64=0 -> f64
; unprepared: agree
define double @f(ptr %x, i64 %n) {
  %any = icmp sgt i64 %n, 0
  br i1 %any, label %loop, label %none
loop:
  %i = phi i64 [ 0, %0 ], [ %j, %next ]
  %s = phi double [ 1.0, %0 ], [ %t, %next ]
  %q = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %q
  %big = fcmp ogt double %v, 0.5
  br i1 %big, label %early, label %next
next:
  %t = fmul double %v, %s
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, %n
  br i1 %go, label %loop, label %late
early:
  %e = call double @llvm.sin.f64(double %v)
  br label %merge
late:
  %l = fmul double %t, %t
  br label %merge
none:
  %z = load double, ptr %x
  br label %merge
merge:
  %m = phi double [ %e, %early ], [ %l, %late ], [ %z, %none ]
  %r = fmul double %m, %m
  ret double %r
}

; === W3_a_way_around: one branch leads to the merge by both of its sides
; args: x=f64 y=f64 -> f64
; unprepared: agree
define double @f(double %x, double %y) {
  %c = fcmp olt double %x, %y
  br i1 %c, label %one, label %two
one:
  %a = fmul double %x, %y
  %d = fcmp olt double %a, 0.25
  br i1 %d, label %merge, label %both
two:
  %b = fadd double %x, %y
  %e = fcmp olt double %b, 0.5
  br i1 %e, label %both, label %merge
both:
  %p = phi double [ %a, %one ], [ %x, %two ]
  %q = fmul double %p, %y
  br label %merge
merge:
  %m = phi double [ %a, %one ], [ %b, %two ], [ %q, %both ]
  %r = fmul double %m, %m
  ret double %r
}

; === OC10_recursion_writes_the_other_argument: only the second depth overwrites what the caller has read
; args: x=f64[2] y=f64[2] n=i64=2 -> f64
; unprepared: agree
define internal void @g(ptr %to, ptr %from, i64 %n) noinline {
  %stop = icmp eq i64 %n, 0
  br i1 %stop, label %end, label %more
more:
  %m = sub i64 %n, 1
  store double 1.5, ptr %to
  call void @g(ptr %from, ptr %to, i64 %m)
  br label %end
end:
  ret void
}
define double @f(ptr noalias %x, ptr noalias %y, i64 %n) {
  %v = load double, ptr %x
  call void @g(ptr %y, ptr %x, i64 %n)
  %s = fmul double %v, %v
  %r = fmul double %s, %v
  ret double %r
}

; === W4_a_pointer_walks_to_the_end: the loop's counter is an address, moved by two numbers at once, inside another loop
; args: x=f64[6] n=i64=6 -> f64
; unprepared: agree
define double @f(ptr %x, i64 %n) {
  %end = getelementptr inbounds double, ptr %x, i64 %n
  br label %outer
outer:
  %k = phi i64 [ 0, %0 ], [ %l, %next ]
  %s = phi double [ 1.0, %0 ], [ %t, %next ]
  br label %loop
loop:
  %p = phi ptr [ %x, %outer ], [ %q, %loop ]
  %u = phi double [ %s, %outer ], [ %t, %loop ]
  %v = load double, ptr %p
  %w = call double @llvm.sin.f64(double %u)
  %t = fmul double %v, %w
  store double %t, ptr %p
  %q = getelementptr inbounds [2 x double], ptr %p, i64 1
  %go = icmp ne ptr %q, %end
  br i1 %go, label %loop, label %next
next:
  %l = add i64 %k, 1
  %more = icmp slt i64 %l, 3
  br i1 %more, label %outer, label %done
done:
  ret double %t
}

; === W5_a_pointer_walks_back: downwards, tested before it moves, and not inbounds, so that rounds are counted as it runs
; args: x=f64[6] n=i64=5 -> f64
; unprepared: agree
define double @f(ptr %x, i64 %n) {
  %last = getelementptr double, ptr %x, i64 %n
  br label %loop
loop:
  %p = phi ptr [ %last, %0 ], [ %q, %loop ]
  %u = phi double [ 1.0, %0 ], [ %t, %loop ]
  %v = load double, ptr %p
  %w = call double @llvm.sin.f64(double %u)
  %t = fmul double %v, %w
  store double %t, ptr %p
  %q = getelementptr double, ptr %p, i64 -1
  %go = icmp ne ptr %p, %x
  br i1 %go, label %loop, label %done
done:
  ret double %t
}
