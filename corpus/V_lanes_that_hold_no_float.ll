;! adfuzz = 1
;! name = "V_lanes_that_hold_no_float"
;! function = "V_lanes_that_hold_no_float"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529], [1.492406328017494], [8]],
;!   [[0.18965926505598402], [0.6520348697950454], [8]],
;!   [[1.2970864611525046], [0.5606950855013105], [8]],
;!   [[0.6059722810338671], [0.7532953652618657], [8]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "y"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "n"
;! layout = "i64"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [8]
;! [provenance]
;! source = "by hand"
; ModuleID = '<string>'
source_filename = "<string>"

define double @V_lanes_that_hold_no_float(double %x, double %y, i64 %n) {
  %o = alloca [32 x i8], align 8
  %c = alloca [32 x i8], align 8
  store double %x, ptr %o, align 8
  %o1 = getelementptr i8, ptr %o, i64 8
  store i64 %n, ptr %o1, align 8
  %o2 = getelementptr i8, ptr %o, i64 16
  store double %y, ptr %o2, align 8
  %flag = trunc i64 %n to i8
  %o3 = getelementptr i8, ptr %o, i64 24
  store i8 %flag, ptr %o3, align 8
  call void @seen(ptr %o)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %c, ptr align 8 %o, i64 25, i1 false)
  %r = call double @inner(ptr %c)
  ret double %r
}

; Function Attrs: noinline
define internal void @seen(ptr %o) #0 {
  %v = load double, ptr %o, align 8
  %w = fmul double %v, %v
  store double %w, ptr %o, align 8
  ret void
}

; Function Attrs: noinline
define internal double @inner(ptr %c) #0 {
entry:
  %v = load <2 x double>, ptr %c, align 8
  %w = bitcast <2 x double> %v to <2 x i64>
  %n = extractelement <2 x i64> %w, i64 1
  %few = icmp slt i64 %n, 2
  br i1 %few, label %end, label %more

more:                                             ; preds = %entry
  %u = load <2 x double>, ptr %c, align 8
  br label %end

end:                                              ; preds = %more, %entry
  %p = phi <2 x double> [ %v, %entry ], [ %u, %more ]
  %q = shufflevector <2 x double> %p, <2 x double> poison, <2 x i32> zeroinitializer
  %s = fmul <2 x double> %q, <double 2.000000e+00, double 3.000000e+00>
  %s0 = extractelement <2 x double> %s, i64 0
  %s1 = extractelement <2 x double> %s, i64 1
  %place = getelementptr i8, ptr %c, i64 16
  %t = load <2 x double>, ptr %place, align 8
  %y = extractelement <2 x double> %t, i64 0
  %at = getelementptr i8, ptr %c, i64 24
  %flag = load i8, ptr %at, align 8
  %counted = uitofp i8 %flag to double
  %k = sitofp i64 %n to double
  %ab = fmul double %s0, %y
  %a = fmul double %ab, %counted
  %b = fmul double %s1, %k
  %r = fadd double %a, %b
  ret double %r
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

attributes #0 = { noinline }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
