; A BLAS routine without a body may be differentiated directly.
; IN: 3 5 7 11
; OUT: refused unresolved symbol cblas_ddot
; CORE: 7 11 3 5 0 0 0 0
@enzyme_dup = external global i32
declare void @__enzyme_autodiff(...)
declare double @cblas_ddot(i32, ptr, i32, ptr, i32)

define void @drive(ptr %input, ptr %output) {
  %y = getelementptr double, ptr %input, i64 2
  %dy = getelementptr double, ptr %output, i64 2
  call void (...) @__enzyme_autodiff(ptr @cblas_ddot, i32 2, ptr @enzyme_dup, ptr %input, ptr %output, i32 1,
                                     ptr @enzyme_dup, ptr %y, ptr %dy, i32 1)
  ret void
}
