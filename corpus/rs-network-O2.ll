;! adfuzz = 1
;! name = "rs-network-O2"
;! function = "network"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529], [1.492406328017494], [0.6546212111264513]],
;!   [[0.18965926505598402], [0.6520348697950454], [0.8677971548161302]],
;!   [[1.2970864611525046], [0.5606950855013105], [1.5103581788464753]],
;!   [[0.6059722810338671], [0.7532953652618657], [1.4655696027076768]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "a"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "b"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "kernels.rs"
;! level = "O2"
; ModuleID = '<string>'
source_filename = "kernels.10e27077f27b0680-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nounwind nonlazybind willreturn memory(errnomem: write) uwtable
define noundef double @network(double noundef %x, double noundef %a, double noundef %b) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %_3.i = fmul double %x, %a
  %_0.i = fadd double %_3.i, %b
  %_0.i1 = tail call noundef double @tanh(double noundef %_0.i) #3, !noalias !3
  %_3.i3 = fmul double %b, %_0.i1
  %_0.i5 = fadd double %a, %_3.i3
  ret double %_0.i5
}

; Function Attrs: nounwind nonlazybind uwtable
declare noundef range(i32 0, 10) i32 @rust_eh_personality(i32 noundef, i32 noundef, i64 noundef, ptr noundef, ptr noundef) unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nounwind nonlazybind willreturn memory(errnomem: write) uwtable
declare noundef double @tanh(double noundef) unnamed_addr #2

attributes #0 = { mustprogress nofree norecurse nounwind nonlazybind willreturn memory(errnomem: write) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { mustprogress nocallback nofree nounwind nonlazybind willreturn memory(errnomem: write) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { nounwind }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"_ZN7kernels7network28_$u7b$$u7b$closure$u7d$$u7d$17h2c892a21d388c9f8E: %l:It1"}
!5 = distinct !{!5, !"_ZN7kernels7network28_$u7b$$u7b$closure$u7d$$u7d$17h2c892a21d388c9f8E"}
