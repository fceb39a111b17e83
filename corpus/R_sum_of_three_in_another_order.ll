;! adfuzz = 1
;! name = "R_sum_of_three_in_another_order"
;! function = "f"
;! returns = "f64"
;! expectation = "agree"
;! tags = ["memory"]
;! points = [
;!   [[1.0, 1.0, -0.1899560369361284], [-0.8290338880948899], [1.0, 0]],
;! ]
;! [[argument]]
;! name = "a1"
;! layout = "ptr->f64[3]"
;! activity = "dup"
;! domain = [-1.5, 1.5]
;! [[argument]]
;! name = "x3"
;! layout = "f64"
;! activity = "out"
;! domain = [-1.5, 1.5]
;! [[argument]]
;! name = "a2"
;! layout = "ptr->struct{f64,i32}"
;! activity = "dup"
;! domain = [0.5, 1.5]
;! [provenance]
;! dialect = "raw"
;! seed = "93001"
;! index = "759"
; ModuleID = '<string>'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define double @f(ptr %a1, double %x3, ptr %a2) {
entry:
  %arrayidx1 = getelementptr double, ptr %a1, i64 2
  %t2 = load double, ptr %arrayidx1, align 8
  %t4 = load double, ptr %a1, align 8
  %add5 = fadd reassoc nsz arcp contract double %x3, %t4
  %add6 = fadd reassoc nsz arcp contract double %t2, %add5
  store double %add6, ptr %a2, align 8
  ret double %add6
}
