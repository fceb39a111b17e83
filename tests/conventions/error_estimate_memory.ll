; Error estimates through calls, loops and memory.
; IN: 2 1
; OUT: 2 1 2 2 1 0 0 0
declare double @__enzyme_error_estimate(...)
define double @g(double %x) {
  %r = fmul double %x, %x
  ret double %r
}
define double @f1(double %x) {
  br label %l
l:
  %i = phi i32 [ 0, %0 ], [ %j, %l ]
  %s = phi double [ 0.0, %0 ], [ %t, %l ]
  %q = call double @g(double %x)
  %t = fadd double %s, %q
  %j = add i32 %i, 1
  %c = icmp slt i32 %j, 5
  br i1 %c, label %l, label %o
o:
  %r = fmul double %t, 1.0
  ret double %r
}
define double @t1(double %x, double %dx) {
  %r = call double (...) @__enzyme_error_estimate(ptr @f1, double %x, double %dx)
  ret double %r
}
define void @f2(ptr %x, ptr %y) {
  %a = load double, ptr %x
  %q = getelementptr double, ptr %x, i64 1
  %b = load double, ptr %q
  %s = fsub double %a, %b
  store double %s, ptr %y
  %z = getelementptr double, ptr %y, i64 1
  %m = fmul double %a, %b
  store double %m, ptr %z
  ret void
}
define void @t2(ptr %x, ptr %dx, ptr %y, ptr %dy) {
  %r = call double (...) @__enzyme_error_estimate(ptr @f2, ptr %x, ptr %dx, ptr %y, ptr %dy)
  ret void
}

define void @drive(ptr %input, ptr %output) {
  %v1 = getelementptr double, ptr %input, i64 0
  %v2 = load double, ptr %v1
  %v3 = getelementptr double, ptr %input, i64 1
  %v4 = load double, ptr %v3
  %v5 = call double @t1(double %v2, double %v4)
  %v6 = getelementptr double, ptr %output, i64 0
  store double %v5, ptr %v6, align 8
  %v7 = alloca [2 x double], align 16
  %v9 = getelementptr double, ptr %input, i64 0
  %v10 = load double, ptr %v9
  %v8 = getelementptr double, ptr %v7, i64 0
  store double %v10, ptr %v8
  %v12 = getelementptr double, ptr %input, i64 1
  %v13 = load double, ptr %v12
  %v11 = getelementptr double, ptr %v7, i64 1
  store double %v13, ptr %v11
  %v14 = alloca [2 x double], align 16
  %v15 = getelementptr double, ptr %v14, i64 0
  store double 1.0, ptr %v15
  %v16 = getelementptr double, ptr %v14, i64 1
  store double 0.0, ptr %v16
  %v17 = alloca [2 x double], align 16
  %v18 = getelementptr double, ptr %v17, i64 0
  store double 0.0, ptr %v18
  %v19 = getelementptr double, ptr %v17, i64 1
  store double 0.0, ptr %v19
  %v20 = alloca [2 x double], align 16
  %v21 = getelementptr double, ptr %v20, i64 0
  store double 0.0, ptr %v21
  %v22 = getelementptr double, ptr %v20, i64 1
  store double 0.0, ptr %v22
  call void @t2(ptr %v7, ptr %v14, ptr %v17, ptr %v20)
  %v23 = getelementptr double, ptr %v17, i64 0
  %v24 = load double, ptr %v23
  %v25 = getelementptr double, ptr %output, i64 1
  store double %v24, ptr %v25, align 8
  %v26 = getelementptr double, ptr %v17, i64 1
  %v27 = load double, ptr %v26
  %v28 = getelementptr double, ptr %output, i64 2
  store double %v27, ptr %v28, align 8
  %v29 = getelementptr double, ptr %v20, i64 0
  %v30 = load double, ptr %v29
  %v31 = getelementptr double, ptr %output, i64 3
  store double %v30, ptr %v31, align 8
  %v32 = getelementptr double, ptr %v20, i64 1
  %v33 = load double, ptr %v32
  %v34 = getelementptr double, ptr %output, i64 4
  store double %v33, ptr %v34, align 8
  ret void
}
