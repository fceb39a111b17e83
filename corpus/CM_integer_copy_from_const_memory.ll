;! adfuzz = 1
;! name = "A_integer_copy_from_const_memory"
;! function = "f"
;! returns = "f64"
;! expectation = "agree"
;! tags = ["M6", "M7", "loop", "memory"]
;! points = [
;!   [[0.7059, 1.0], [0.4912, 1.05, 0.8824, 0.3794, 0.9382, 0.7059, 0.2676, 0.8265]],
;! ]
;! [[argument]]
;! name = "a1"
;! layout = "ptr->f64[2]"
;! activity = "const"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "a2"
;! layout = "ptr->f64[8]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [provenance]
;! dialect = "clang"
;! seed = "5"
;! index = "294"
; ModuleID = '<string>'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nounwind uwtable
define double @f(ptr noundef %a1, ptr noundef %a2) #0 {
entry:
  %a1.addr = alloca ptr, align 8
  %a2.addr = alloca ptr, align 8
  %v1.addr = alloca double, align 8
  %b1 = alloca [3 x double], align 16
  %v2.addr = alloca double, align 8
  %i1.addr = alloca i32, align 4
  %w1.addr = alloca double, align 8
  store ptr %a1, ptr %a1.addr, align 8
  store ptr %a2, ptr %a2.addr, align 8
  %t1 = load ptr, ptr %a1.addr, align 8
  %t2 = load double, ptr %t1, align 8
  store double %t2, ptr %v1.addr, align 8
  %t3 = load ptr, ptr %a1.addr, align 8
  %arrayidx4 = getelementptr inbounds double, ptr %t3, i64 1
  call void @llvm.memcpy.p0.p0.i64(ptr %b1, ptr %arrayidx4, i64 8, i1 false)
  %t5 = load double, ptr %v1.addr, align 8
  %t6 = load double, ptr %v1.addr, align 8
  %mul7 = fmul double %t5, %t6
  %mul8 = fmul double %mul7, 2.370000e-01
  %arrayidx9 = getelementptr inbounds [3 x double], ptr %b1, i64 0, i64 1
  store double %mul8, ptr %arrayidx9, align 8
  %arrayidx10 = getelementptr inbounds [3 x double], ptr %b1, i64 0, i64 2
  %t11 = load ptr, ptr %a2.addr, align 8
  %arrayidx12 = getelementptr inbounds double, ptr %t11, i64 2
  call void @llvm.memcpy.p0.p0.i64(ptr %arrayidx10, ptr %arrayidx12, i64 8, i1 false)
  store double 0.000000e+00, ptr %v2.addr, align 8
  store i32 0, ptr %i1.addr, align 4
  br label %for.cond13

for.cond13:                                       ; preds = %for.body18, %entry
  %t16 = load i32, ptr %i1.addr, align 4
  %cmp17 = icmp slt i32 %t16, 3
  br i1 %cmp17, label %for.body18, label %for.end14

for.body18:                                       ; preds = %for.cond13
  %t19 = load double, ptr %v2.addr, align 8
  %t20 = load i32, ptr %i1.addr, align 4
  %conv21 = zext nneg i32 %t20 to i64
  %arrayidx22 = getelementptr inbounds [3 x double], ptr %b1, i64 0, i64 %conv21
  %t23 = load double, ptr %arrayidx22, align 8
  %conv25 = zext nneg i32 1 to i64
  %t28 = load double, ptr %b1, align 8
  %add31 = fadd double %t19, %t23
  store double %add31, ptr %v2.addr, align 8
  %t32 = load i32, ptr %i1.addr, align 4
  %add33 = add nuw nsw i32 %t32, 1
  store i32 %add33, ptr %i1.addr, align 4
  br label %for.cond13

for.end14:                                        ; preds = %for.cond13
  store double 1.000000e+00, ptr %w1.addr, align 8
  %t36 = load double, ptr %v2.addr, align 8
  %fma38 = call double @llvm.fmuladd.f64(double 1.000000e+00, double 1.000000e+00, double %t36)
  ret double %t36
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

attributes #0 = { nounwind uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
