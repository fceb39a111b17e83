; Globals and their shadows (G).

; === G1_caller_reads_before_the_callee_writes: the global is loaded, the callee overwrites it in the same block
; args: x=f64 -> f64
@state = internal global double 0.0
define internal void @twice() noinline {
  %v = load double, ptr @state
  %w = fmul double %v, %v
  store double %w, ptr @state
  ret void
}
define double @f(double %x) {
  store double %x, ptr @state
  %a = load double, ptr @state
  call void @twice()
  %b = load double, ptr @state
  %r = fmul double %a, %b
  ret double %r
}

; === G2_one_writes_another_reads: two callees share the global
; args: x=f64 -> f64
@state = internal global double 0.0
define internal void @write(double %x) noinline {
  %a = fmul double %x, %x
  store double %a, ptr @state
  ret void
}
define internal double @read(double %x) noinline {
  %v = load double, ptr @state
  %r = fmul double %v, %x
  ret double %r
}
define double @f(double %x) {
  call void @write(double %x)
  %r = call double @read(double %x)
  ret double %r
}

; === G3_table_of_functions_that_refer_to_the_table: recursion through a constant table of function pointers
; args: x=f64 n=i64=3 -> f64
@table = internal constant [2 x ptr] [ptr @even, ptr @odd]
define internal double @even(double %x, i64 %n) {
entry:
  %z = icmp eq i64 %n, 0
  br i1 %z, label %end, label %more
end:
  ret double %x
more:
  %m = sub i64 %n, 1
  %k = and i64 %m, 1
  %p = getelementptr [2 x ptr], ptr @table, i64 0, i64 %k
  %g = load ptr, ptr %p
  %y = fmul double %x, %x
  %r = call double %g(double %y, i64 %m)
  ret double %r
}
define internal double @odd(double %x, i64 %n) {
  %m = sub i64 %n, 1
  %k = and i64 %m, 1
  %p = getelementptr [2 x ptr], ptr @table, i64 0, i64 %k
  %g = load ptr, ptr %p
  %y = call double @llvm.sin.f64(double %x)
  %r = call double %g(double %y, i64 %m)
  ret double %r
}
define double @f(double %x, i64 %n) {
  %k = and i64 %n, 1
  %p = getelementptr [2 x ptr], ptr @table, i64 0, i64 %k
  %g = load ptr, ptr %p
  %r = call double %g(double %x, i64 %n)
  ret double %r
}

; === G4_constant_table_of_coefficients: a polynomial with coefficients in constant memory
; args: x=f64 n=i64=3 -> f64
@coefficients = private constant [4 x double] [double 1.0, double -2.0, double 0.5, double 3.0]
define double @f(double %x, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ %n, %entry ], [ %j, %loop ]
  %sum = phi double [ 0.0, %entry ], [ %next, %loop ]
  %p = getelementptr [4 x double], ptr @coefficients, i64 0, i64 %i
  %c = load double, ptr %p
  %m = fmul double %sum, %x
  %next = fadd double %m, %c
  %j = sub i64 %i, 1
  %go = icmp sge i64 %j, 0
  br i1 %go, label %loop, label %done
done:
  ret double %next
}

; === G5_copy_from_a_constant_global_then_fill: memcpy of a table into active memory, then memset over a part
; args: x=f64[3] -> f64
; unprepared: agree
@table = private constant [3 x double] [double 1.5, double 2.5, double 3.5]
define double @f(ptr %x) {
  %a = load double, ptr %x
  call void @llvm.memcpy.p0.p0.i64(ptr %x, ptr @table, i64 24, i1 false)
  call void @llvm.memset.p0.i64(ptr %x, i8 0, i64 8, i1 false)
  %q = getelementptr double, ptr %x, i64 2
  %b = load double, ptr %q
  %m = fmul double %a, %b
  store double %m, ptr %q
  %r = fmul double %m, %a
  ret double %r
}

; === G6_visible_global: a global that other modules could see
; args: x=f64 -> f64
@state = global double 0.0
define double @f(double %x) {
  store double %x, ptr @state
  call void @touch()
  %v = load double, ptr @state
  %r = fmul double %v, %v
  ret double %r
}
define internal void @touch() noinline optnone {
  %v = load double, ptr @state
  %w = fmul double %v, 3.0
  store double %w, ptr @state
  ret void
}

; === G7_global_updated_from_parameters: G = w - x, used through another function
; args: x=f64 w=f64 -> f64
@g = internal global double 1.0
define internal double @use(double %x) noinline {
  %v = load double, ptr @g
  %e = call double @llvm.exp.f64(double %v)
  %r = fmul double %e, %x
  ret double %r
}
define double @f(double %x, double %w) {
  %d = fsub double %w, %x
  store double %d, ptr @g
  %r = call double @use(double %x)
  ret double %r
}

; === G8_global_array_as_scratch: a mutable internal array is filled and summed
; args: x=f64[3] n=i64=3 -> f64
@scratch = internal global [3 x double] zeroinitializer
define double @f(ptr %x, i64 %n) {
entry:
  br label %fill
fill:
  %i = phi i64 [ 0, %entry ], [ %j, %fill ]
  %p = getelementptr double, ptr %x, i64 %i
  %q = getelementptr double, ptr @scratch, i64 %i
  %v = load double, ptr %p
  %w = fmul double %v, %v
  store double %w, ptr %q
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, %n
  br i1 %go, label %fill, label %sum
sum:
  %a = load double, ptr @scratch
  %b = load double, ptr getelementptr (double, ptr @scratch, i64 2)
  %r = fmul double %a, %b
  ret double %r
}

; === G9_pointer_kept_in_a_global: the address of active memory waits in a global
; args: x=f64[2] -> f64
@where = internal global ptr null
define internal void @keep(ptr %p) noinline {
  store ptr %p, ptr @where
  ret void
}
define internal double @fetch() noinline {
  %p = load ptr, ptr @where
  %v = load double, ptr %p
  %w = fmul double %v, %v
  ret double %w
}
define double @f(ptr %x) {
  %q = getelementptr double, ptr %x, i64 1
  call void @keep(ptr %q)
  %r = call double @fetch()
  ret double %r
}

; === G10_read_in_one_call_written_in_the_next: what one derivative leaves in the shadow does not disturb the next
; args: x=f64 k=i32=0 -> f64
; args: x=f64 k=i32=1 -> f64
@state = internal global double 2.0
define double @f(double %x, i32 %k) {
entry:
  %c = icmp eq i32 %k, 0
  br i1 %c, label %read, label %write
write:
  %s = fmul double %x, %x
  store double %s, ptr @state
  br label %read
read:
  %t = load double, ptr @state
  %r = fmul double %t, %x
  ret double %r
}

; === G11_callee_without_active_arguments: a recursive callee without float or pointer arguments changes the global
; args: x=f64 n=i64=2 -> f64
@state = internal global double 0.0
define internal void @square(i64 %n) {
entry:
  %z = icmp eq i64 %n, 0
  br i1 %z, label %end, label %more
more:
  %v = load double, ptr @state
  %w = fmul double %v, %v
  store double %w, ptr @state
  %m = sub i64 %n, 1
  call void @square(i64 %m)
  %u = load double, ptr @state
  %t = fmul double %u, 0.5
  store double %t, ptr @state
  br label %end
end:
  ret void
}
define double @f(double %x, i64 %n) {
  store double %x, ptr @state
  call void @square(i64 %n)
  %a = load double, ptr @state
  %r = fmul double %a, %x
  ret double %r
}

; === G3_table_of_addresses_of_globals: a constant table of pointers to mutable globals, indexed at run time
; args: x=f64[2] k=i64=0 -> f64
; args: x=f64[2] k=i64=1 -> f64
@a = internal global double 0.0
@b = internal global [2 x double] zeroinitializer
@tab = internal constant [2 x ptr] [ptr @a, ptr getelementptr (i8, ptr @b, i64 8)]
define double @f(ptr %x, i64 %k) {
  %e = getelementptr ptr, ptr @tab, i64 %k
  %q = load ptr, ptr %e
  %v = load double, ptr %x
  %w = fmul double %v, %v
  store double %w, ptr %q
  %p1 = getelementptr double, ptr %x, i64 1
  %u = load double, ptr %p1
  %r = load double, ptr %q
  %s = fmul double %r, %u
  ret double %s
}

; === G12_memory_that_a_global_is_given: made anew for each derivative, which the address left over does not disturb
; args: x=f64[2] -> f64
@work = global ptr null
define double @f(ptr %x) {
  %m = call ptr @malloc(i64 16)
  store ptr %m, ptr @work
  %q = load volatile ptr, ptr @work
  %v = load double, ptr %x
  %w = fmul double %v, %v
  store double %w, ptr %q
  %r = load double, ptr %q
  %s = fmul double %r, %v
  call void @free(ptr %m)
  ret double %s
}
