; Vector-predicated loads and reductions.
; IN: 3 5
; OUT: refused
; CORE: 0 6 10 0 0 0 0 0
declare double @__enzyme_autodiff(ptr, ...)
declare <2 x double> @llvm.vp.fmul.v2f64(<2 x double>, <2 x double>, <2 x i1>, i32)
declare double @llvm.vp.reduce.fadd.v2f64(double, <2 x double>, <2 x i1>, i32)
declare <2 x double> @llvm.vp.load.v2f64.p0(ptr, <2 x i1>, i32)
define double @f(ptr %p) {
  %v = call <2 x double> @llvm.vp.load.v2f64.p0(ptr %p, <2 x i1> <i1 true, i1 true>, i32 2)
  %m = call <2 x double> @llvm.vp.fmul.v2f64(<2 x double> %v, <2 x double> %v, <2 x i1> <i1 true, i1 true>, i32 2)
  %s = call double @llvm.vp.reduce.fadd.v2f64(double 0.0, <2 x double> %m, <2 x i1> <i1 true, i1 true>, i32 2)
  ret double %s
}
define double @test(ptr %p, ptr %dp) {
  call double (ptr, ...) @__enzyme_autodiff(ptr @f, ptr %p, ptr %dp)
  ret double 0.0
}

define void @drive(ptr %input, ptr %output) {
  %v1 = alloca [2 x double], align 16
  %v3 = getelementptr double, ptr %input, i64 0
  %v4 = load double, ptr %v3
  %v2 = getelementptr double, ptr %v1, i64 0
  store double %v4, ptr %v2
  %v6 = getelementptr double, ptr %input, i64 1
  %v7 = load double, ptr %v6
  %v5 = getelementptr double, ptr %v1, i64 1
  store double %v7, ptr %v5
  %v8 = alloca [2 x double], align 16
  %v9 = getelementptr double, ptr %v8, i64 0
  store double 0.0, ptr %v9
  %v10 = getelementptr double, ptr %v8, i64 1
  store double 0.0, ptr %v10
  %v11 = call double @test(ptr %v1, ptr %v8)
  %v12 = getelementptr double, ptr %output, i64 0
  store double %v11, ptr %v12, align 8
  %v13 = getelementptr double, ptr %v8, i64 0
  %v14 = load double, ptr %v13
  %v15 = getelementptr double, ptr %output, i64 1
  store double %v14, ptr %v15, align 8
  %v16 = getelementptr double, ptr %v8, i64 1
  %v17 = load double, ptr %v16
  %v18 = getelementptr double, ptr %output, i64 2
  store double %v17, ptr %v18, align 8
  ret void
}
