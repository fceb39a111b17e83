;! adfuzz = 1
;! name = "V_cached_vector_alignment"
;! function = "f"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513, 1.4020234353549161], [3]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302, 1.9447371151461383], [3]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753, 0.5542905343040527], [3]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[4]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "n"
;! layout = "i64"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [3]
;! [provenance]
;! source = "by hand"
; ModuleID = '<string>'
source_filename = "<string>"

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.vector.reduce.fadd.v4f64(double, <4 x double>) #0

define double @f(ptr %x, i64 %n) {
entry:
  %v = load <4 x double>, ptr %x, align 8
  br label %loop

loop:                                             ; preds = %loop, %entry
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %s = phi <4 x double> [ %v, %entry ], [ %t, %loop ]
  %m = fmul <4 x double> %s, %v
  %t = fadd <4 x double> %m, splat (double 5.000000e-01)
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, %n
  br i1 %go, label %loop, label %done

done:                                             ; preds = %loop
  %r = call double @llvm.vector.reduce.fadd.v4f64(double 0.000000e+00, <4 x double> %t)
  ret double %r
}

attributes #0 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
