; `__enzyme_error_estimate`: relative errors grow by condition numbers, none is below the ulp of its result.
; IN: 2 1
; OUT: 2 4 0.9153151087205715 2 1.6666666666666665 0.6153846153846154 0 0
; CORE: 2 4 0.9153151087205715 2 1.6666666666666665 0.6153846153846166 0 0
declare double @__enzyme_error_estimate(...)
declare double @sin(double)
declare double @sqrt(double)
declare double @llvm.fma.f64(double,double,double)
define double @f1(double %x) {
  %r = fmul double %x, %x
  ret double %r
}
define double @f2(double %x) {
  %a = fadd double %x, 1.0
  %r = fsub double %a, %x
  ret double %r
}
define double @f3(double %x) {
  %r = call double @sin(double %x)
  ret double %r
}
define double @f4(double %x) {
  %t = fptrunc double %x to float
  %m = fmul float %t, %t
  %r = fpext float %m to double
  ret double %r
}
define double @f5(double %x) {
  %r = call double @llvm.fma.f64(double %x, double %x, double %x)
  ret double %r
}
define double @f6(double %x) {
  %v = insertelement <2 x double> undef, double %x, i32 0
  %w = insertelement <2 x double> %v, double 3.0, i32 1
  %m = fmul <2 x double> %w, %w
  %a = extractelement <2 x double> %m, i32 0
  %b = extractelement <2 x double> %m, i32 1
  %r = fadd double %a, %b
  ret double %r
}
define double @t1(double %x, double %dx) {
  %r = call double (...) @__enzyme_error_estimate(ptr @f1, double %x, double %dx)
  ret double %r
}
define double @t2(double %x, double %dx) {
  %r = call double (...) @__enzyme_error_estimate(ptr @f2, double %x, double %dx)
  ret double %r
}
define double @t3(double %x, double %dx) {
  %r = call double (...) @__enzyme_error_estimate(ptr @f3, double %x, double %dx)
  ret double %r
}
define double @t4(double %x, double %dx) {
  %r = call double (...) @__enzyme_error_estimate(ptr @f4, double %x, double %dx)
  ret double %r
}
define double @t5(double %x, double %dx) {
  %r = call double (...) @__enzyme_error_estimate(ptr @f5, double %x, double %dx)
  ret double %r
}
define double @t6(double %x, double %dx) {
  %r = call double (...) @__enzyme_error_estimate(ptr @f6, double %x, double %dx)
  ret double %r
}

define void @drive(ptr %input, ptr %output) {
  %v1 = getelementptr double, ptr %input, i64 0
  %v2 = load double, ptr %v1
  %v3 = getelementptr double, ptr %input, i64 1
  %v4 = load double, ptr %v3
  %v5 = call double @t1(double %v2, double %v4)
  %v6 = getelementptr double, ptr %output, i64 0
  store double %v5, ptr %v6, align 8
  %v7 = getelementptr double, ptr %input, i64 0
  %v8 = load double, ptr %v7
  %v9 = getelementptr double, ptr %input, i64 1
  %v10 = load double, ptr %v9
  %v11 = call double @t2(double %v8, double %v10)
  %v12 = getelementptr double, ptr %output, i64 1
  store double %v11, ptr %v12, align 8
  %v13 = getelementptr double, ptr %input, i64 0
  %v14 = load double, ptr %v13
  %v15 = getelementptr double, ptr %input, i64 1
  %v16 = load double, ptr %v15
  %v17 = call double @t3(double %v14, double %v16)
  %v18 = getelementptr double, ptr %output, i64 2
  store double %v17, ptr %v18, align 8
  %v19 = getelementptr double, ptr %input, i64 0
  %v20 = load double, ptr %v19
  %v21 = getelementptr double, ptr %input, i64 1
  %v22 = load double, ptr %v21
  %v23 = call double @t4(double %v20, double %v22)
  %v24 = getelementptr double, ptr %output, i64 3
  store double %v23, ptr %v24, align 8
  %v25 = getelementptr double, ptr %input, i64 0
  %v26 = load double, ptr %v25
  %v27 = getelementptr double, ptr %input, i64 1
  %v28 = load double, ptr %v27
  %v29 = call double @t5(double %v26, double %v28)
  %v30 = getelementptr double, ptr %output, i64 4
  store double %v29, ptr %v30, align 8
  %v31 = getelementptr double, ptr %input, i64 0
  %v32 = load double, ptr %v31
  %v33 = getelementptr double, ptr %input, i64 1
  %v34 = load double, ptr %v33
  %v35 = call double @t6(double %v32, double %v34)
  %v36 = getelementptr double, ptr %output, i64 5
  store double %v35, ptr %v36, align 8
  ret void
}
