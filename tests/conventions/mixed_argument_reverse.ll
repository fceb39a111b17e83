; A by-value aggregate of a pointer and a float: memory gets its adjoint, that of the float is not returned.
; IN: 3 5
; OUT: 0 5 0 0 0 0 0 0
declare void @__enzyme_autodiff(...)
define double @f({ptr, double} %s) {
  %p = extractvalue {ptr, double} %s, 0
  %d = extractvalue {ptr, double} %s, 1
  %v = load double, ptr %p
  %m = fmul double %v, %d
  ret double %m
}
define double @test(ptr %p, ptr %dp, double %x) {
  %a = insertvalue {ptr, double} undef, ptr %p, 0
  %b = insertvalue {ptr, double} %a, double %x, 1
  %c = insertvalue {ptr, double} undef, ptr %dp, 0
  %d = insertvalue {ptr, double} %c, double 0.0, 1
  call void (...) @__enzyme_autodiff(ptr @f, {ptr, double} %b, {ptr, double} %d)
  ret double 0.0
}

define void @drive(ptr %input, ptr %output) {
  %v1 = alloca [1 x double], align 16
  %v3 = getelementptr double, ptr %input, i64 0
  %v4 = load double, ptr %v3
  %v2 = getelementptr double, ptr %v1, i64 0
  store double %v4, ptr %v2
  %v5 = alloca [1 x double], align 16
  %v6 = getelementptr double, ptr %v5, i64 0
  store double 0.0, ptr %v6
  %v7 = getelementptr double, ptr %input, i64 1
  %v8 = load double, ptr %v7
  %v9 = call double @test(ptr %v1, ptr %v5, double %v8)
  %v10 = getelementptr double, ptr %output, i64 0
  store double %v9, ptr %v10, align 8
  %v11 = getelementptr double, ptr %v5, i64 0
  %v12 = load double, ptr %v11
  %v13 = getelementptr double, ptr %output, i64 1
  store double %v12, ptr %v13, align 8
  ret void
}
