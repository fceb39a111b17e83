; With `enzyme_nofree` a tape may be used again; it holds what a loop has overwritten.
; IN: 3 5
; OUT: 10 15 0 0 0 0 0 0
@enzyme_dup = external global i32
declare { ptr, double } @__enzyme_augmentfwd(...)
declare double @__enzyme_fwdsplit(...)

define double @f(double %x, ptr %p) {
entry:
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %s = phi double [ %x, %entry ], [ %t, %loop ]
  %q = getelementptr double, ptr %p, i64 %i
  %v = load double, ptr %q
  %t = fmul double %s, %v
  store double %t, ptr %q
  %next = add i64 %i, 1
  %last = icmp eq i64 %next, 2
  br i1 %last, label %end, label %loop

end:
  ret double %t
}

define void @drive(ptr %input, ptr %output) {
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %dup = load i32, ptr @enzyme_dup
  %s = alloca [2 x double]
  store [2 x double] [double 1.0, double 0.0], ptr %s
  %t = call { ptr, double } (...) @__enzyme_augmentfwd(ptr @f, i32 %dup, double 2.0, double 0.0, ptr %input, ptr %s)
  %tape = extractvalue { ptr, double } %t, 0
  %z = call double (...) @__enzyme_fwdsplit(ptr @f, metadata !"enzyme_nofree", i32 %dup, double 2.0, double 0.0, ptr %input, ptr %s, ptr %tape)
  store [2 x double] zeroinitializer, ptr %s
  %z2 = call double (...) @__enzyme_fwdsplit(ptr @f, i32 %dup, double 2.0, double 1.0, ptr %input, ptr %s, ptr %tape)
  store double %z, ptr %output
  %o1 = getelementptr double, ptr %output, i64 1
  store double %z2, ptr %o1
  ret void
}
