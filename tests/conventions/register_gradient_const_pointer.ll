; A registered gradient is given, for a pointer without shadow, the pointer itself as its shadow.
; IN: 3 5
; OUT: crashed
; CORE: 0 3 3 77 0 0 0 0
@__enzyme_register_gradient_g = internal global [3 x ptr] [ptr @g, ptr @g_aug, ptr @g_rev], align 16
declare void @__enzyme_autodiff(...)
define void @g(ptr %x, ptr %y) noinline {
  %v = load double, ptr %x
  store double %v, ptr %y
  ret void
}
define void @g_aug(ptr %x, ptr %dx, ptr %y, ptr %dy) noinline {
  %v = load double, ptr %x
  store double %v, ptr %y
  ret void
}
define void @g_rev(ptr %x, ptr %dx, ptr %y, ptr %dy) noinline {
  %e = icmp eq ptr %x, %dx
  br i1 %e, label %a, label %b
a:
  store double 77.0, ptr %dy
  ret void
b:
  store double 66.0, ptr %dy
  ret void
}
define void @f(ptr %x, ptr %y) {
  call void @g(ptr %x, ptr %y)
  ret void
}
define double @test(ptr %x, ptr %y, ptr %dy) {
  call void (...) @__enzyme_autodiff(ptr @f, metadata !"enzyme_const", ptr %x, ptr %y, ptr %dy)
  ret double 0.0
}

define void @drive(ptr %input, ptr %output) {
  %v1 = alloca [1 x double], align 16
  %v3 = getelementptr double, ptr %input, i64 0
  %v4 = load double, ptr %v3
  %v2 = getelementptr double, ptr %v1, i64 0
  store double %v4, ptr %v2
  %v5 = alloca [1 x double], align 16
  %v7 = getelementptr double, ptr %input, i64 1
  %v8 = load double, ptr %v7
  %v6 = getelementptr double, ptr %v5, i64 0
  store double %v8, ptr %v6
  %v9 = alloca [1 x double], align 16
  %v10 = getelementptr double, ptr %v9, i64 0
  store double 1.0, ptr %v10
  %v11 = call double @test(ptr %v1, ptr %v5, ptr %v9)
  %v12 = getelementptr double, ptr %output, i64 0
  store double %v11, ptr %v12, align 8
  %v13 = getelementptr double, ptr %v1, i64 0
  %v14 = load double, ptr %v13
  %v15 = getelementptr double, ptr %output, i64 1
  store double %v14, ptr %v15, align 8
  %v16 = getelementptr double, ptr %v5, i64 0
  %v17 = load double, ptr %v16
  %v18 = getelementptr double, ptr %output, i64 2
  store double %v17, ptr %v18, align 8
  %v19 = getelementptr double, ptr %v9, i64 0
  %v20 = load double, ptr %v19
  %v21 = getelementptr double, ptr %output, i64 3
  store double %v20, ptr %v21, align 8
  ret void
}
