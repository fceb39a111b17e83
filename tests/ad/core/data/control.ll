; Phi, select, switch and other control flow (P).

; === P1_switch_with_repeated_targets: two cases go to one block, the phi has an entry for each
; args: x=f64 k=i32=0 -> f64
; args: x=f64 k=i32=1 -> f64
; args: x=f64 k=i32=2 -> f64
; args: x=f64 k=i32=9 -> f64
define double @f(double %x, i32 %k) {
entry:
  %a = fmul double %x, %x
  %b = fmul double %a, %x
  switch i32 %k, label %other [ i32 0, label %join
                                i32 1, label %join
                                i32 2, label %two ]
two:
  %c = call double @llvm.sin.f64(double %x)
  br label %join
other:
  ret double %b
join:
  %r = phi double [ %a, %entry ], [ %a, %entry ], [ %c, %two ]
  %s = fmul double %r, %x
  ret double %s
}

; === P2_lookup_table_on_one_path: a switch whose one arm loads a factor from a table
; args: x=f64 k=i32=0 i=i64=1 -> f64
; args: x=f64 k=i32=1 i=i64=2 -> f64
@table = private constant [3 x double] [double 2.0, double 4.0, double 8.0]
define double @f(double %x, i32 %k, i64 %i) {
entry:
  switch i32 %k, label %none [ i32 1, label %look ]
look:
  %p = getelementptr [3 x double], ptr @table, i64 0, i64 %i
  %t = load double, ptr %p
  %m = fmul double %t, %x
  br label %none
none:
  %v = phi double [ %x, %entry ], [ %m, %look ]
  %r = fmul double %v, %v
  ret double %r
}

; === P3_all_cases_unreachable_but_the_default: only the default arm is real
; args: x=f64 k=i32=7 -> f64
define double @f(double %x, i32 %k) {
entry:
  switch i32 %k, label %real [ i32 0, label %bad
                               i32 1, label %bad ]
bad:
  unreachable
real:
  %r = fmul double %x, %x
  ret double %r
}

; === P4_unreachable_default_and_an_allocation: memory is made on every arm, the default cannot be
; args: x=f64 k=i32=0 -> f64
; args: x=f64 k=i32=1 -> f64
define double @f(double %x, i32 %k) {
entry:
  switch i32 %k, label %never [ i32 0, label %a
                                i32 1, label %b ]
never:
  unreachable
a:
  %p = call ptr @malloc(i64 8)
  store double %x, ptr %p
  br label %join
b:
  %q = call ptr @malloc(i64 8)
  %y = fmul double %x, %x
  store double %y, ptr %q
  br label %join
join:
  %s = phi ptr [ %p, %a ], [ %q, %b ]
  %v = load double, ptr %s
  %r = fmul double %v, %v
  call void @free(ptr %s)
  ret double %r
}

; === P5_select_between_pointers: an array is chosen at run time, then read and written
; args: x=f64[2] y=f64[2] k=i32=0 -> f64
; args: x=f64[2] y=f64[2] k=i32=1 -> f64
define double @f(ptr %x, ptr %y, i32 %k) {
  %c = icmp eq i32 %k, 0
  %p = select i1 %c, ptr %x, ptr %y
  %v = load double, ptr %p
  %w = fmul double %v, %v
  store double %w, ptr %p
  %u = load double, ptr %x
  %r = fmul double %u, %v
  ret double %r
}

; === P5_select_between_functions: the callee is chosen at run time
; args: x=f64 k=i32=0 -> f64
; args: x=f64 k=i32=1 -> f64
define internal double @one(double %x) noinline {
  %r = call double @llvm.sin.f64(double %x)
  ret double %r
}
define internal double @two(double %x) noinline {
  %r = fmul double %x, %x
  ret double %r
}
define double @f(double %x, i32 %k) {
  %c = icmp eq i32 %k, 0
  %g = select i1 %c, ptr @one, ptr @two
  %y = call double %g(double %x)
  %r = fmul double %y, %x
  ret double %r
}

; === P6_phi_of_constant_vectors: constant vectors and an active one meet
; args: x=f64[2] k=i32=0 -> f64
; args: x=f64[2] k=i32=1 -> f64
; args: x=f64[2] k=i32=2 -> f64
define double @f(ptr %x, i32 %k) {
entry:
  %v = load <2 x double>, ptr %x, align 8
  switch i32 %k, label %join [ i32 0, label %a
                               i32 1, label %b ]
a:
  br label %join
b:
  br label %join
join:
  %p = phi <2 x double> [ <double 1.0, double 2.0>, %a ], [ zeroinitializer, %b ], [ %v, %entry ]
  %m = fmul <2 x double> %p, %v
  %c = extractelement <2 x double> %m, i32 0
  %d = extractelement <2 x double> %m, i32 1
  %r = fadd double %c, %d
  ret double %r
}

; === P8_running_minimum: if (v <= m[0]) m[0] = v in a loop
; args: x=f64[5] m=f64[1]~5..6 n=i64=5 -> f64
define double @f(ptr %x, ptr %m, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %latch ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %old = load double, ptr %m
  %c = fcmp ole double %v, %old
  br i1 %c, label %less, label %latch
less:
  store double %v, ptr %m
  br label %latch
latch:
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, %n
  br i1 %go, label %loop, label %done
done:
  %r = load double, ptr %m
  %s = fmul double %r, %r
  ret double %s
}

; === P10_invoke_that_does_not_throw: the landing pad is never reached
; args: x=f64 -> f64
define internal double @g(double %x) noinline {
  %c = fcmp olt double %x, -100.0
  br i1 %c, label %bad, label %good
bad:
  call void @abort()
  unreachable
good:
  %r = fmul double %x, %x
  ret double %r
}
define double @f(double %x) personality ptr @__gxx_personality_v0 {
entry:
  %y = invoke double @g(double %x) to label %ok unwind label %pad
ok:
  %r = fmul double %y, %x
  ret double %r
pad:
  %e = landingpad { ptr, i32 } cleanup
  resume { ptr, i32 } %e
}

; === P11_active_pointer_phi_in_a_loop: a pointer walks through the array
; args: x=f64[4] -> f64
define double @f(ptr %x) {
entry:
  %end = getelementptr double, ptr %x, i64 4
  br label %loop
loop:
  %p = phi ptr [ %x, %entry ], [ %q, %loop ]
  %s = phi double [ 1.0, %entry ], [ %t, %loop ]
  %v = load double, ptr %p
  %t = fmul double %s, %v
  store double %t, ptr %p
  %q = getelementptr double, ptr %p, i64 1
  %go = icmp ne ptr %q, %end
  br i1 %go, label %loop, label %done
done:
  ret double %t
}

; === P12_diamonds_in_a_row: paths multiply, every merge records where it came from
; args: x=f64 k=i32=5 -> f64
; args: x=f64 k=i32=2 -> f64
define double @f(double %x, i32 %k) {
entry:
  %b0 = and i32 %k, 1
  %c0 = icmp ne i32 %b0, 0
  br i1 %c0, label %a, label %b
a:
  %u = fmul double %x, %x
  br label %j
b:
  %v = fadd double %x, 1.0
  br label %j
j:
  %y = phi double [ %u, %a ], [ %v, %b ]
  %b1 = and i32 %k, 2
  %c1 = icmp ne i32 %b1, 0
  br i1 %c1, label %c, label %d
c:
  %w = fmul double %y, %x
  br label %l
d:
  %z = call double @llvm.sin.f64(double %y)
  br label %l
l:
  %t = phi double [ %w, %c ], [ %z, %d ]
  %r = fmul double %t, %y
  ret double %r
}

; === L21_jump_through_a_table_of_addresses: the table holds addresses of the blocks of the function itself
; args: x=f64[3] n=i64=7 -> f64
@steps = internal constant [3 x ptr] [ptr blockaddress(@f, %a), ptr blockaddress(@f, %b), ptr blockaddress(@f, %c)]
define double @f(ptr %x, i64 %n) {
entry:
  br label %next
next:
  %i = phi i64 [ 0, %entry ], [ %j, %a ], [ %j, %b ], [ %j, %c ]
  %s = phi double [ 1.0, %entry ], [ %sa, %a ], [ %sb, %b ], [ %sc, %c ]
  %done = icmp sge i64 %i, %n
  br i1 %done, label %end, label %jump
jump:
  %j = add i64 %i, 1
  %k = urem i64 %i, 3
  %slot = getelementptr [3 x ptr], ptr @steps, i64 0, i64 %k
  %place = load ptr, ptr %slot
  %p = getelementptr double, ptr %x, i64 %k
  %v = load double, ptr %p
  indirectbr ptr %place, [label %a, label %b, label %c]
a:
  %sa = fmul double %s, %v
  br label %next
b:
  %sb = fadd double %s, %v
  br label %next
c:
  %sq = fmul double %s, %s
  %sc = fsub double %sq, %v
  br label %next
end:
  ret double %s
}

; === P13_invoke_with_a_tape_in_a_loop: what the call hands to its reverse is kept once for each time it came back
; args: x=f64[4] n=i64=4 -> f64
; args: x=f64[4] n=i64=0 -> f64
@_ZTIi = external constant ptr
declare ptr @__cxa_allocate_exception(i64)
declare void @__cxa_throw(ptr, ptr, ptr) noreturn
define internal double @g(ptr %p) noinline {
  %c = load double, ptr %p
  %l = fcmp olt double %c, -100.0
  br i1 %l, label %bad, label %good
bad:
  %e = call ptr @__cxa_allocate_exception(i64 8)
  call void @__cxa_throw(ptr %e, ptr @_ZTIi, ptr null)
  unreachable
good:
  %r = fmul double %c, %c
  %s = call double @llvm.sin.f64(double %r)
  store double %s, ptr %p
  ret double %r
}
define double @f(ptr %x, i64 %n) personality ptr @__gxx_personality_v0 {
entry:
  br label %head
head:
  %i = phi i64 [ 0, %entry ], [ %j, %ok ]
  %t = phi double [ 1.0, %entry ], [ %u, %ok ]
  %go = icmp slt i64 %i, %n
  br i1 %go, label %body, label %done
body:
  %k = urem i64 %i, 3
  %p = getelementptr double, ptr %x, i64 %k
  %y = invoke double @g(ptr %p) to label %ok unwind label %pad
ok:
  %u = fmul double %t, %y
  %j = add i64 %i, 1
  br label %head
done:
  ret double %t
pad:
  %e = landingpad { ptr, i32 } cleanup
  resume { ptr, i32 } %e
}

; === P14_landing_pad_in_a_loop: each round catches an exception, and what was caught decides what is computed
; args: x=f64[4] n=i64=4 -> f64
@_ZTIi = external constant ptr
@_ZTId = external constant ptr
declare ptr @__cxa_allocate_exception(i64)
declare void @__cxa_throw(ptr, ptr, ptr) noreturn
declare ptr @__cxa_begin_catch(ptr)
declare void @__cxa_end_catch()
declare i32 @llvm.eh.typeid.for.p0(ptr)
define internal void @throws(i64 %i) noinline {
  %b = and i64 %i, 1
  %o = icmp eq i64 %b, 0
  %type = select i1 %o, ptr @_ZTIi, ptr @_ZTId
  %e = call ptr @__cxa_allocate_exception(i64 8)
  store i64 %i, ptr %e
  call void @__cxa_throw(ptr %e, ptr %type, ptr null)
  unreachable
}
define double @f(ptr %x, i64 %n) personality ptr @__gxx_personality_v0 {
entry:
  br label %head
head:
  %i = phi i64 [ 0, %entry ], [ %j, %pad ]
  %t = phi double [ 1.0, %entry ], [ %u, %pad ]
  %go = icmp slt i64 %i, %n
  br i1 %go, label %body, label %done
body:
  %p = getelementptr double, ptr %x, i64 %i
  %y = load double, ptr %p
  invoke void @throws(i64 %i) to label %never unwind label %pad
never:
  unreachable
done:
  ret double %t
pad:
  %e = landingpad { ptr, i32 } catch ptr @_ZTIi catch ptr @_ZTId
  %thrown = extractvalue { ptr, i32 } %e, 0
  %selector = extractvalue { ptr, i32 } %e, 1
  %int = call i32 @llvm.eh.typeid.for.p0(ptr @_ZTIi)
  %is = icmp eq i32 %selector, %int
  %o = call ptr @__cxa_begin_catch(ptr %thrown)
  call void @__cxa_end_catch()
  %a = fmul double %t, %y
  %b = fadd double %t, %y
  %u = select i1 %is, double %a, double %b
  %j = add i64 %i, 1
  br label %head
}
