; `__enzyme_trace` tells the user's functions for traces of the function, its arguments, what it draws, its result.
; IN: 3
; OUT: 24 602.5 179137 23 0 0 0 0
@llvm.used = appending global [13 x ptr] [ptr @__enzyme_newtrace, ptr @__enzyme_freetrace, ptr @__enzyme_get_trace, ptr @__enzyme_get_choice, ptr @__enzyme_has_call, ptr @__enzyme_has_choice, ptr @__enzyme_insert_call, ptr @__enzyme_insert_choice, ptr @__enzyme_insert_argument, ptr @__enzyme_insert_return, ptr @__enzyme_insert_function, ptr @__enzyme_insert_gradient_choice, ptr @__enzyme_insert_gradient_argument], section "llvm.metadata"
@enzyme_trace = external global i32
@enzyme_likelihood = external global i32
@sum = internal global double 0.0
@n = internal global double 1.0
@mu = private constant [3 x i8] c"mu\00"
@sg = private constant [3 x i8] c"sg\00"
; What the functions for traces are told: the sum of the k-th number times k.
define internal void @put(double %x) {
  %k = load double, ptr @n
  %m = fmul double %k, %x
  %s = load double, ptr @sum
  %s1 = fadd double %s, %m
  store double %s1, ptr @sum
  %k1 = fadd double %k, 1.0
  store double %k1, ptr @n
  ret void
}
define internal void @puti(i64 %x) {
  %f = sitofp i64 %x to double
  call void @put(double %f)
  ret void
}
define internal void @name(ptr %p) {
  %c = load i8, ptr %p
  %d = zext i8 %c to i64
  call void @puti(i64 %d)
  %q = getelementptr i8, ptr %p, i64 1
  %e = load i8, ptr %q
  %g = zext i8 %e to i64
  call void @puti(i64 %g)
  ret void
}
define internal void @bits(ptr %p) {
  %i = ptrtoint ptr %p to i64
  %d = bitcast i64 %i to double
  call void @put(double %d)
  ret void
}
declare ptr @malloc(i64)
define ptr @__enzyme_newtrace() {
  call void @put(double 1000.0)
  %m = call ptr @malloc(i64 8)
  ret ptr %m
}
define void @__enzyme_freetrace(ptr %t) {
  call void @put(double 1001.0)
  ret void
}
define ptr @__enzyme_get_trace(ptr %t, ptr %name) {
  call void @put(double 1002.0)
  call void @name(ptr %name)
  ret ptr %t
}
define i64 @__enzyme_get_choice(ptr %t, ptr %name, ptr %out, i64 %size) {
  call void @put(double 1003.0)
  call void @name(ptr %name)
  call void @puti(i64 %size)
  store double 7.0, ptr %out
  ret i64 8
}
define i1 @__enzyme_has_call(ptr %t, ptr %name) {
  call void @put(double 1004.0)
  call void @name(ptr %name)
  ret i1 true
}
define i1 @__enzyme_has_choice(ptr %t, ptr %name) {
  call void @put(double 1005.0)
  call void @name(ptr %name)
  %c = load i8, ptr %name
  %r = icmp eq i8 %c, 115
  ret i1 %r
}
define void @__enzyme_insert_call(ptr %t, ptr %name, ptr %sub) {
  call void @put(double 3000.0)
  call void @name(ptr %name)
  ret void
}
define void @__enzyme_insert_choice(ptr %t, ptr %name, double %score, ptr %choice, i64 %size) {
  call void @put(double 2000.0)
  call void @name(ptr %name)
  call void @put(double %score)
  call void @bits(ptr %choice)
  call void @puti(i64 %size)
  ret void
}
define void @__enzyme_insert_argument(ptr %t, ptr %name, ptr %arg, i64 %size) {
  call void @put(double 4000.0)
  call void @name(ptr %name)
  call void @bits(ptr %arg)
  call void @puti(i64 %size)
  ret void
}
define void @__enzyme_insert_return(ptr %t, ptr %ret, i64 %size) {
  call void @put(double 5000.0)
  call void @bits(ptr %ret)
  call void @puti(i64 %size)
  ret void
}
define void @__enzyme_insert_function(ptr %t, ptr %f) {
  call void @put(double 6000.0)
  %c = icmp eq ptr %f, @model
  %z = zext i1 %c to i64
  call void @puti(i64 %z)
  ret void
}
define void @__enzyme_insert_gradient_choice(ptr %t, ptr %name, ptr %arg, i64 %size) {
  call void @put(double 7000.0)
  call void @name(ptr %name)
  call void @bits(ptr %arg)
  call void @puti(i64 %size)
  ret void
}
define void @__enzyme_insert_gradient_argument(ptr %t, ptr %name, ptr %arg, i64 %size) {
  call void @put(double 8000.0)
  call void @name(ptr %name)
  call void @bits(ptr %arg)
  call void @puti(i64 %size)
  ret void
}
define double @draw(double %a, double %b) {
  %r = fadd double %a, %b
  ret double %r
}
define double @score(double %a, double %b, double %x) {
  %p = fmul double %a, 100.0
  %q = fmul double %b, 10.0
  %s = fadd double %p, %q
  %x2 = fmul double %x, %x
  %r = fadd double %s, %x2
  ret double %r
}
declare double @__enzyme_sample(ptr, ptr, ptr, double, double)
declare double @__enzyme_trace(...)
define double @model(double %yy) {
  %m = call double @__enzyme_sample(ptr @draw, ptr @score, ptr @mu, double 1.0, double %yy)
  %s = call double @__enzyme_sample(ptr @draw, ptr @score, ptr @sg, double %m, double 2.0)
  %r = fmul double %m, %s
  ret double %r
}
define void @drive(ptr %input, ptr %output) {
  %y = load double, ptr %input
  %l = alloca double
  store double 0.5, ptr %l
  %m1 = load i32, ptr @enzyme_likelihood
  %m2 = load i32, ptr @enzyme_trace
  %t = call ptr @malloc(i64 8)
  %r = call double (...) @__enzyme_trace(ptr @model, i32 %m1, ptr %l, i32 %m2, ptr %t, double %y)
  store double %r, ptr %output
  %lv = load double, ptr %l
  %o1 = getelementptr double, ptr %output, i64 1
  store double %lv, ptr %o1
  %s = load double, ptr @sum
  %o2 = getelementptr double, ptr %output, i64 2
  store double %s, ptr %o2
  %n = load double, ptr @n
  %o3 = getelementptr double, ptr %output, i64 3
  store double %n, ptr %o3
  ret void
}
