;! adfuzz = 1
;! name = "X3_variable_length_array_in_a_loop"
;! function = "f"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513], [3]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302], [3]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753], [3]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[3]"
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

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare ptr @llvm.stacksave.p0() #0

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare void @llvm.stackrestore.p0(ptr) #0

define double @f(ptr %x, i64 %n) {
entry:
  br label %loop

loop:                                             ; preds = %loop, %entry
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %s = phi double [ 1.000000e+00, %entry ], [ %t, %loop ]
  %j = add i64 %i, 1
  %stack = call ptr @llvm.stacksave.p0()
  %vla = alloca double, i64 %j, align 8
  %p = getelementptr double, ptr %x, i64 %i
  %q = getelementptr double, ptr %vla, i64 %i
  %v = load double, ptr %p, align 8
  store double %v, ptr %q, align 8
  %w = load double, ptr %q, align 8
  %m = fmul double %w, %s
  store double %m, ptr %q, align 8
  %u = load double, ptr %q, align 8
  %t = fadd double %u, %w
  call void @llvm.stackrestore.p0(ptr %stack)
  %go = icmp slt i64 %j, %n
  br i1 %go, label %loop, label %done

done:                                             ; preds = %loop
  ret double %t
}

attributes #0 = { nocallback nofree nosync nounwind willreturn }
