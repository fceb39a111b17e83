;! adfuzz = 1
;! name = "H_sign_set_in_a_loop"
;! function = "f"
;! returns = "f64"
;! expectation = "agree"
;! tags = ["D4", "D5", "H1", "M13", "S2", "call", "loop", "memory"]
;! points = [
;!   [[0.5776882472482915, 1.002911398952893, 1.3872313016796716, 0.9486893199605583, 0.7126584347522119, 1.3775779481040735, 0.6794856413660926]],
;! ]
;! [[argument]]
;! name = "a1"
;! layout = "ptr->f64[7]"
;! activity = "dup"
;! domain = [0.5, 1.5]
;! [provenance]
;! found = "a campaign of 70,000 cases, seed 9001"
; ModuleID = '<string>'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nounwind
define internal void @split1(double %p1, ptr %a2, ptr %a3) #0 {
entry:
  store double %p1, ptr %a2, align 8
  ret void
}

; Function Attrs: nounwind
define double @f(ptr %a1) #0 {
entry:
  %b1 = alloca double, align 8
  %b2 = alloca double, align 8
  call void @split1(double 1.000000e+00, ptr %b1, ptr %b2) #1
  %and29 = and i1 true, true
  br label %head24

head24:                                           ; preds = %exit33, %entry
  %q1.30 = phi double [ 1.850000e+00, %entry ], [ %mul60, %exit33 ]
  %k1.31 = phi i32 [ 0, %entry ], [ %add61, %exit33 ]
  br label %body32

body32:                                           ; preds = %body32, %head24
  %i1.35 = phi i64 [ 0, %head24 ], [ %add42, %body32 ]
  %mul36 = mul i64 %i1.35, 2
  %add37 = add i64 %mul36, 1
  %urem38 = urem i64 %add37, 7
  %arrayidx39 = getelementptr double, ptr %a1, i64 %urem38
  %bits40 = load i64, ptr %arrayidx39, align 8
  %bits41 = or i64 %bits40, -9223372036854775808
  store i64 %bits41, ptr %arrayidx39, align 8
  %add42 = add i64 %i1.35, 1
  %cmp43 = icmp ult i64 %add42, 2
  br i1 %cmp43, label %body32, label %exit33

exit33:                                           ; preds = %body32
  %cmp47 = icmp slt i64 0, 7
  %arrayidx50 = getelementptr double, ptr %a1, i64 0
  %t51 = load double, ptr %arrayidx50, align 8
  %mul52 = fmul nsz contract double %t51, 2.260000e-02
  %add53 = fadd nsz contract double 0.000000e+00, %mul52
  %add54 = add i64 0, 1
  %cmp55 = icmp slt i64 %add54, 7
  %mul60 = fmul nsz contract double %q1.30, 0x3FEB1A9FBE76C8B4
  %add61 = add i32 %k1.31, 1
  %cmp62 = fcmp ogt double %mul60, 0x3FF02E044C1D9875
  %cmp63 = icmp slt i32 %add61, 6
  br i1 %cmp62, label %head24, label %exit25

exit25:                                           ; preds = %exit33
  ret double 1.000000e+00
}

; Function Attrs: nounwind
declare double @cos(double) #0

attributes #0 = { nounwind }
attributes #1 = { noinline }
