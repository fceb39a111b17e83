;! adfuzz = 1
;! name = "c-black_scholes_call-O2"
;! function = "black_scholes_call"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529], [1.492406328017494], [0.6546212111264513], [1.4020234353549161], [1.3170013394635098]],
;!   [[0.18965926505598402], [0.6520348697950454], [0.8677971548161302], [1.9447371151461383], [1.1218062796336805]],
;!   [[1.2970864611525046], [0.5606950855013105], [1.5103581788464753], [0.5542905343040527], [1.4192145426528868]],
;!   [[0.6059722810338671], [0.7532953652618657], [1.4655696027076768], [0.5890583981650577], [0.9525488139026823]],
;! ]
;! [[argument]]
;! name = "spot"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "strike"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "rate"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "vol"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "time"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "scalar.c"
;! level = "O2"
; ModuleID = '<string>'
source_filename = "benchmarks/sources/scalar.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #0

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @exp(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @sqrt(double noundef) local_unnamed_addr #1

; Function Attrs: nounwind uwtable
define dso_local double @black_scholes_call(double noundef %spot, double noundef %strike, double noundef %rate, double noundef %vol, double noundef %time) local_unnamed_addr #2 {
entry:
  %call = tail call double @sqrt(double noundef %time) #4, !tbaa !5
  %mul = fmul double %vol, %call
  %div = fdiv double %spot, %strike
  %call1 = tail call double @log(double noundef %div) #4, !tbaa !5
  %mul2 = fmul double %vol, 5.000000e-01
  %0 = tail call double @llvm.fmuladd.f64(double %mul2, double %vol, double %rate)
  %1 = tail call double @llvm.fmuladd.f64(double %0, double %time, double %call1)
  %div5 = fdiv double %1, %mul
  %sub = fsub double %div5, %mul
  %mul6 = fmul double %spot, 5.000000e-01
  %div8 = fdiv double %div5, 0xBFF6A09E667F3BCD
  %call9 = tail call double @erfc(double noundef %div8) #4, !tbaa !5
  %fneg11 = fneg double %rate
  %mul12 = fmul double %time, %fneg11
  %call13 = tail call double @exp(double noundef %mul12) #4, !tbaa !5
  %mul14 = fmul double %strike, %call13
  %mul15 = fmul double %mul14, 5.000000e-01
  %div18 = fdiv double %sub, 0xBFF6A09E667F3BCD
  %call19 = tail call double @erfc(double noundef %div18) #4, !tbaa !5
  %2 = fneg double %call19
  %neg = fmul double %mul15, %2
  %3 = tail call double @llvm.fmuladd.f64(double %mul6, double %call9, double %neg)
  ret double %3
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @log(double noundef) local_unnamed_addr #1

; Function Attrs: nounwind
declare double @erfc(double noundef) local_unnamed_addr #3

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}
!llvm.errno.tbaa = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!5 = !{!6, !6, i64 0}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
