; Sizes of 32 bits in memset, memcpy and memmove; nothing, also.
; IN: 3 5
; OUT: refused
; CORE: 0 0 5 0 3 0 0 0
declare void @__enzyme_autodiff(ptr, ...)
declare void @llvm.memset.p0.i32(ptr, i8, i32, i1)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
declare void @llvm.memcpy.p0.p0.i32(ptr, ptr, i32, i1)
declare void @llvm.memmove.p0.p0.i32(ptr, ptr, i32, i1)
declare void @llvm.memcpy.inline.p0.p0.i64(ptr, ptr, i64, i1 immarg)
define void @f(ptr %p, i32 %n) {
  call void @llvm.memset.p0.i64(ptr align 8 %p, i8 0, i64 0, i1 false)
  call void @llvm.memset.p0.i32(ptr align 8 %p, i8 0, i32 %n, i1 false)
  %v = load double, ptr %p
  %q = getelementptr double, ptr %p, i64 1
  %t = alloca double
  call void @llvm.memcpy.inline.p0.p0.i64(ptr %t, ptr %q, i64 8, i1 false)
  %w = load double, ptr %t
  call void @llvm.memmove.p0.p0.i32(ptr %q, ptr %t, i32 %n, i1 false)
  ret void
}
define double @test(ptr %p, ptr %dp, i32 %n) {
  call void (ptr, ...) @__enzyme_autodiff(ptr @f, ptr %p, ptr %dp, i32 %n)
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
  store double 1.0, ptr %v9
  %v10 = getelementptr double, ptr %v8, i64 1
  store double 3.0, ptr %v10
  %v11 = call double @test(ptr %v1, ptr %v8, i32 8)
  %v12 = getelementptr double, ptr %output, i64 0
  store double %v11, ptr %v12, align 8
  %v13 = getelementptr double, ptr %v1, i64 0
  %v14 = load double, ptr %v13
  %v15 = getelementptr double, ptr %output, i64 1
  store double %v14, ptr %v15, align 8
  %v16 = getelementptr double, ptr %v1, i64 1
  %v17 = load double, ptr %v16
  %v18 = getelementptr double, ptr %output, i64 2
  store double %v17, ptr %v18, align 8
  %v19 = getelementptr double, ptr %v8, i64 0
  %v20 = load double, ptr %v19
  %v21 = getelementptr double, ptr %output, i64 3
  store double %v20, ptr %v21, align 8
  %v22 = getelementptr double, ptr %v8, i64 1
  %v23 = load double, ptr %v22
  %v24 = getelementptr double, ptr %output, i64 4
  store double %v23, ptr %v24, align 8
  ret void
}
