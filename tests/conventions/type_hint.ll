; `__enzyme_double(pointer, bytes)` tells what is behind a pointer that is only copied.
; IN: 3 5
; OUT: 3 4 0 0 0 0 0 0
declare void @__enzyme_double(...)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @__enzyme_autodiff(...)

define void @f(ptr %p, ptr %q) {
  call void (...) @__enzyme_double(ptr %p, i64 16)
  call void @llvm.memcpy.p0.p0.i64(ptr %p, ptr %q, i64 16, i1 false)
  ret void
}

define void @drive(ptr %input, ptr %output) {
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %s = alloca [2 x double]
  store [2 x double] [double 3.0, double 4.0], ptr %s
  %t = alloca [2 x double]
  call void (...) @__enzyme_autodiff(ptr @f, ptr %t, ptr %s, ptr %input, ptr %output)
  ret void
}
