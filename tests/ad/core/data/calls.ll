; Calls: recursion, indirect calls, aggregates (S and the calls of A and T).

; === S1_pair_by_value: a struct of two doubles is returned by value
; args: x=f64 y=f64 -> f64
define internal { double, double } @g(double %x, double %y) noinline {
  %a = fmul double %x, %y
  %s = insertvalue { double, double } poison, double %a, 0
  %t = insertvalue { double, double } %s, double %x, 1
  ret { double, double } %t
}
define double @f(double %x, double %y) {
  %s = call { double, double } @g(double %x, double %y)
  %a = extractvalue { double, double } %s, 0
  %b = extractvalue { double, double } %s, 1
  %r = fmul double %a, %b
  ret double %r
}

; === S2_large_struct_by_sret: four doubles are returned through a hidden pointer
; args: x=f64 y=f64 -> f64
%four = type { double, double, double, double }
define internal void @g(ptr sret(%four) %out, double %x, double %y) noinline {
  %p1 = getelementptr %four, ptr %out, i64 0, i32 1
  %p2 = getelementptr %four, ptr %out, i64 0, i32 2
  %p3 = getelementptr %four, ptr %out, i64 0, i32 3
  %a = fmul double %x, %y
  %b = fmul double %a, %a
  store double %x, ptr %out
  store double %a, ptr %p1
  store double %b, ptr %p2
  store double 1.0, ptr %p3
  ret void
}
define double @f(double %x, double %y) {
  %s = alloca %four
  call void @g(ptr sret(%four) %s, double %x, double %y)
  %p2 = getelementptr %four, ptr %s, i64 0, i32 2
  %a = load double, ptr %s
  %b = load double, ptr %p2
  %r = fmul double %a, %b
  ret double %r
}

; === S3_struct_by_byval_pointer: the callee changes its own copy
; args: x=ptr->struct{f64,f64} -> f64
%two = type { double, double }
define internal double @g(ptr byval(%two) align 8 %s) noinline {
  %q = getelementptr %two, ptr %s, i64 0, i32 1
  %a = load double, ptr %s
  %b = load double, ptr %q
  %m = fmul double %a, %b
  store double %m, ptr %s
  %c = load double, ptr %s
  %r = fmul double %c, %b
  ret double %r
}
define double @f(ptr %x) {
  %a = call double @g(ptr byval(%two) align 8 %x)
  %b = load double, ptr %x
  %r = fmul double %a, %b
  ret double %r
}

; === S4_struct_of_one_from_a_virtual_call: an aggregate of one, through a vtable
; args: x=f64 -> f64
@vtable = internal constant [1 x ptr] [ptr @get]
%object = type { ptr, double }
define internal { double } @get(ptr %this) {
  %p = getelementptr %object, ptr %this, i64 0, i32 1
  %v = load double, ptr %p
  %w = fmul double %v, %v
  %r = insertvalue { double } poison, double %w, 0
  ret { double } %r
}
define internal double @dispatch(ptr %o) noinline optnone {
  %t = load ptr, ptr %o
  %m = load ptr, ptr %t
  %s = call { double } %m(ptr %o)
  %r = extractvalue { double } %s, 0
  ret double %r
}
define double @f(double %x) {
  %o = alloca %object
  store ptr @vtable, ptr %o
  %p = getelementptr %object, ptr %o, i64 0, i32 1
  store double %x, ptr %p
  %v = call double @dispatch(ptr %o)
  %r = fmul double %v, %x
  ret double %r
}

; === S5_constant_array_return: the callee returns a constant pair, only one part matters
; args: x=f64 -> f64
define internal [2 x double] @g(double %x) noinline {
  %a = insertvalue [2 x double] [double 1.5, double 2.5], double %x, 1
  ret [2 x double] %a
}
define double @f(double %x) {
  %s = call [2 x double] @g(double %x)
  %a = extractvalue [2 x double] %s, 0
  %b = extractvalue [2 x double] %s, 1
  %m = fmul double %a, %b
  %r = fmul double %m, %b
  ret double %r
}

; === S7_tuple_with_an_integer: {double, i64} returned by value
; args: x=f64 -> f64
define internal { double, i64 } @g(double %x) noinline {
  %y = fmul double %x, %x
  %s = insertvalue { double, i64 } poison, double %y, 0
  %t = insertvalue { double, i64 } %s, i64 3, 1
  ret { double, i64 } %t
}
define double @f(double %x) {
  %s = call { double, i64 } @g(double %x)
  %a = extractvalue { double, i64 } %s, 0
  %k = extractvalue { double, i64 } %s, 1
  %d = sitofp i64 %k to double
  %r = fmul double %a, %d
  ret double %r
}

; === S9_aggregate_argument_by_value: a struct of floats is passed in registers
; args: x=f64 y=f64 -> f64
define internal double @g({ double, double } %s) noinline {
  %a = extractvalue { double, double } %s, 0
  %b = extractvalue { double, double } %s, 1
  %m = fmul double %a, %b
  %r = fmul double %m, %a
  ret double %r
}
define double @f(double %x, double %y) {
  %s = insertvalue { double, double } poison, double %x, 0
  %t = insertvalue { double, double } %s, double %y, 1
  %r = call double @g({ double, double } %t)
  ret double %r
}

; === S10_pointer_and_float_in_one_argument: a slice with a factor, by value
; args: x=f64[2] -> f64
define internal double @g({ ptr, double } %s) noinline optnone {
  %p = extractvalue { ptr, double } %s, 0
  %b = extractvalue { ptr, double } %s, 1
  %a = load double, ptr %p
  %r = fmul double %a, %b
  ret double %r
}
define double @f(ptr %x) {
  %q = getelementptr double, ptr %x, i64 1
  %b = load double, ptr %q
  %s = insertvalue { ptr, double } poison, ptr %x, 0
  %t = insertvalue { ptr, double } %s, double %b, 1
  %r = call double @g({ ptr, double } %t)
  ret double %r
}

; === S11_pointer_returned_by_a_callee: the callee returns the address of the larger element
; args: x=f64[2] -> f64
define internal ptr @larger(ptr %x) noinline {
  %q = getelementptr double, ptr %x, i64 1
  %a = load double, ptr %x
  %b = load double, ptr %q
  %c = fcmp ogt double %a, %b
  %p = select i1 %c, ptr %x, ptr %q
  ret ptr %p
}
define double @f(ptr %x) {
  %p = call ptr @larger(ptr %x)
  %v = load double, ptr %p
  %w = fmul double %v, %v
  store double %w, ptr %p
  %r = fmul double %w, %v
  ret double %r
}

; === S12_memory_made_by_a_callee: the callee allocates and fills, the caller frees
; args: x=f64 -> f64
define internal ptr @make(double %x) noinline {
  %p = call ptr @malloc(i64 16)
  %q = getelementptr double, ptr %p, i64 1
  %y = fmul double %x, %x
  store double %x, ptr %p
  store double %y, ptr %q
  ret ptr %p
}
define double @f(double %x) {
  %p = call ptr @make(double %x)
  %q = getelementptr double, ptr %p, i64 1
  %a = load double, ptr %p
  %b = load double, ptr %q
  call void @free(ptr %p)
  %r = fmul double %a, %b
  ret double %r
}

; === C1_recursion_with_two_calls: a tree of calls (Fibonacci of products)
; args: x=f64 n=i64=5 -> f64
define internal double @fib(double %x, i64 %n) {
entry:
  %c = icmp slt i64 %n, 2
  br i1 %c, label %leaf, label %more
leaf:
  ret double %x
more:
  %a = sub i64 %n, 1
  %b = sub i64 %n, 2
  %u = call double @fib(double %x, i64 %a)
  %v = call double @fib(double %u, i64 %b)
  %m = fmul double %u, %v
  %r = call double @llvm.sin.f64(double %m)
  ret double %r
}
define double @f(double %x, i64 %n) {
  %r = call double @fib(double %x, i64 %n)
  ret double %r
}

; === C2_mutual_recursion: even and odd steps do different things to memory
; args: x=f64[2] n=i64=4 -> f64
define internal void @even(ptr %x, i64 %n) {
entry:
  %z = icmp eq i64 %n, 0
  br i1 %z, label %end, label %more
more:
  %v = load double, ptr %x
  %w = fmul double %v, %v
  store double %w, ptr %x
  %m = sub i64 %n, 1
  call void @odd(ptr %x, i64 %m)
  br label %end
end:
  ret void
}
define internal void @odd(ptr %x, i64 %n) {
entry:
  %z = icmp eq i64 %n, 0
  br i1 %z, label %end, label %more
more:
  %q = getelementptr double, ptr %x, i64 1
  %v = load double, ptr %x
  %u = load double, ptr %q
  %w = fmul double %v, %u
  store double %w, ptr %q
  %m = sub i64 %n, 1
  call void @even(ptr %x, i64 %m)
  br label %end
end:
  ret void
}
define double @f(ptr %x, i64 %n) {
  call void @even(ptr %x, i64 %n)
  %q = getelementptr double, ptr %x, i64 1
  %a = load double, ptr %x
  %b = load double, ptr %q
  %r = fmul double %a, %b
  ret double %r
}

; === C3_indirect_call_through_a_table: a run-time index chooses the callee in a loop
; args: x=f64 n=i64=4 -> f64
@table = internal constant [2 x ptr] [ptr @one, ptr @two]
define internal double @one(double %x, double %y) {
  %s = call double @llvm.sin.f64(double %x)
  %r = fmul double %s, %y
  ret double %r
}
define internal double @two(double %x, double %y) {
  %r = fadd double %x, %y
  ret double %r
}
define double @f(double %x, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %s = phi double [ %x, %entry ], [ %t, %loop ]
  %k = and i64 %i, 1
  %p = getelementptr [2 x ptr], ptr @table, i64 0, i64 %k
  %g = load ptr, ptr %p
  %t = call double %g(double %s, double %x)
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, %n
  br i1 %go, label %loop, label %done
done:
  ret double %t
}

; === C4_same_callee_with_different_activities: once with a constant, once with the input
; args: x=f64 c=f64:const -> f64
define internal double @g(double %x, double %y) noinline {
  %m = fmul double %x, %y
  %r = fadd double %m, %y
  ret double %r
}
define double @f(double %x, double %c) {
  %a = call double @g(double %x, double %c)
  %b = call double @g(double %c, double %a)
  %d = call double @g(double %a, double %b)
  ret double %d
}

; === C5_callee_in_a_loop_changes_memory: the callee overwrites what it read
; args: x=f64[3] n=i64=3 -> f64
define internal double @step(ptr %p, double %s) noinline {
  %v = load double, ptr %p
  %w = fmul double %v, %s
  store double %w, ptr %p
  %r = fadd double %w, %v
  ret double %r
}
define double @f(ptr %x, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %s = phi double [ 1.0, %entry ], [ %t, %loop ]
  %p = getelementptr double, ptr %x, i64 %i
  %t = call double @step(ptr %p, double %s)
  %u = call double @step(ptr %x, double %t)
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, %n
  br i1 %go, label %loop, label %done
done:
  %r = fmul double %u, %t
  ret double %r
}

; === C6_callee_without_a_body: nothing is known of it
; args: x=f64 -> f64
; expect: refuse no-derivative
declare double @secret(double)
define double @f(double %x) {
  %y = call double @secret(double %x)
  %r = fmul double %y, %x
  ret double %r
}

; === C7_printing_is_inactive: printf of an active value changes nothing
; args: x=f64 -> f64
@format = private constant [1 x i8] zeroinitializer
define double @f(double %x) {
  %y = fmul double %x, %x
  %n = call i32 (ptr, ...) @printf(ptr @format, double %y)
  %r = fmul double %y, %x
  ret double %r
}

; === C8_inline_assembly: the callee is opaque
; args: x=f64 -> f64
; expect: refuse inline-assembly
define double @f(double %x) {
  %y = call double asm "mulsd $1, $0", "=x,x,0"(double %x, double %x)
  %r = fmul double %y, %x
  ret double %r
}

; === C9_tail_call_in_a_chain: musttail-free tail calls with different argument orders
; args: x=f64 y=f64 -> f64
define internal double @a(double %x, double %y) noinline {
  %m = fmul double %x, %y
  %r = tail call double @b(double %y, double %m)
  ret double %r
}
define internal double @b(double %x, double %y) noinline {
  %m = fdiv double %x, %y
  %r = fadd double %m, %y
  ret double %r
}
define double @f(double %x, double %y) {
  %r = tail call double @a(double %x, double %y)
  ret double %r
}

; === S10_pointer_and_float_beside_constants: one that a function makes takes the array's address; its factor has no derivative
; args: x=f64[2] n=i64=1 -> f64
; args: x=f64[2] n=i64=0 -> f64
; unprepared: agree
define internal { ptr, double } @make(i64 %n) noinline "enzyme_inactive" {
  %k = sitofp i64 %n to double
  %c = insertvalue { ptr, double } { ptr null, double 7.0 }, double %k, 1
  ret { ptr, double } %c
}
define double @f(ptr %x, i64 %n) {
entry:
  %m = add i64 %n, 7
  %s = call { ptr, double } @make(i64 %m)
  %is = icmp eq i64 %n, 1
  br i1 %is, label %far, label %end
far:
  %x1 = getelementptr double, ptr %x, i64 1
  %v = load double, ptr %x
  %c = insertvalue { ptr, double } %s, double %v, 1
  %d = insertvalue { ptr, double } %c, ptr %x1, 0
  br label %end
end:
  %e = phi { ptr, double } [ %s, %entry ], [ %d, %far ]
  %at = phi ptr [ %x, %entry ], [ %x1, %far ]
  %t = insertvalue { ptr, double } %e, ptr %at, 0
  %q = extractvalue { ptr, double } %t, 0
  %k = extractvalue { ptr, double } %t, 1
  %y = load double, ptr %q
  %r = fmul double %y, %k
  store double %r, ptr %q
  ret double %r
}

; === S10_pointer_and_bits_of_a_float: the aggregate holds the float as an integer
; args: x=f64[2] n=i64=1 -> f64
; unprepared: agree
define double @f(ptr %x, i64 %n) {
  %place = alloca { ptr, i64 }
  %v = load double, ptr %x
  %w = fmul double %v, %v
  %bits = bitcast double %w to i64
  %a = insertvalue { ptr, i64 } poison, ptr %x, 0
  %b = insertvalue { ptr, i64 } %a, i64 %bits, 1
  store { ptr, i64 } %b, ptr %place
  %c = load { ptr, i64 }, ptr %place
  %q = extractvalue { ptr, i64 } %c, 0
  %k = extractvalue { ptr, i64 } %c, 1
  %kd = bitcast i64 %k to double
  %y = getelementptr double, ptr %q, i64 %n
  %z = load double, ptr %y
  %r = fmul double %kd, %z
  ret double %r
}
