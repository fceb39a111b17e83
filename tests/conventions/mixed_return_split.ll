; A result of a pointer and a float whose adjoint is not passed: the float is not seeded.
; IN: 3
; OUT: 3 0 0 0 0 0 0 0
declare {ptr, {ptr, double}, {ptr, double}} @__enzyme_augmentfwd(...)
declare void @__enzyme_reverse(...)
define {ptr, double} @f(ptr %p) {
  %v = load double, ptr %p
  %m = fmul double %v, %v
  %a = insertvalue {ptr, double} undef, ptr %p, 0
  %b = insertvalue {ptr, double} %a, double %m, 1
  ret {ptr, double} %b
}
define void @test(ptr %p, ptr %dp) {
  %t = call {ptr, {ptr, double}, {ptr, double}} (...) @__enzyme_augmentfwd(ptr @f, ptr %p, ptr %dp)
  %tt = extractvalue {ptr, {ptr, double}, {ptr, double}} %t, 0
  call void (...) @__enzyme_reverse(ptr @f, ptr %p, ptr %dp, ptr %tt)
  ret void
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
  call void @test(ptr %v1, ptr %v5)
  %v7 = getelementptr double, ptr %v1, i64 0
  %v8 = load double, ptr %v7
  %v9 = getelementptr double, ptr %output, i64 0
  store double %v8, ptr %v9, align 8
  %v10 = getelementptr double, ptr %v5, i64 0
  %v11 = load double, ptr %v10
  %v12 = getelementptr double, ptr %output, i64 1
  store double %v11, ptr %v12, align 8
  ret void
}
