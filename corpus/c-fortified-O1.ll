;! adfuzz = 1
;! name = "c-fortified-O1"
;! function = "fortified"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513, 1.4020234353549161, 1.3170013394635098, 0.5957535428928089, 1.1794230461775972, 1.8390541542745633], [8]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302, 1.9447371151461383, 1.1218062796336805, 0.599179061233079, 0.8874559813586789, 0.8138065819712157], [8]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753, 0.5542905343040527, 1.4192145426528868, 0.5302144117389209, 1.3718178603717002, 0.49580535955810623], [8]],
;!   [[0.6059722810338671, 0.7532953652618657, 1.4655696027076768, 0.5890583981650577, 0.9525488139026823, 1.6248210485126888, 0.3442268360329932, 1.2540013125313514], [8]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[8]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "n"
;! layout = "i32"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [8]
;! [provenance]
;! source = "fortified.c"
;! level = "O1"
; ModuleID = '<string>'
source_filename = "fortified.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.pair = type { i32, double }

@__const.fortified.keys = private unnamed_addr constant [4 x i32] [i32 3, i32 1, i32 2, i32 0], align 16

; Function Attrs: nofree nounwind uwtable
define dso_local double @fortified(ptr noundef %x, i32 noundef %n) local_unnamed_addr #0 {
entry:
  %a = alloca [8 x double], align 16
  %p = alloca [4 x %struct.pair], align 16
  %q = alloca [4 x %struct.pair], align 16
  %taken = alloca [4 x i32], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %a) #7
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(64) %a, i8 0, i64 64, i1 false)
  call void @llvm.lifetime.start.p0(ptr nonnull %p) #7
  call void @llvm.lifetime.start.p0(ptr nonnull %q) #7
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(64) %q, i8 0, i64 64, i1 false)
  %0 = getelementptr inbounds nuw i8, ptr %q, i64 8
  store double 1.000000e+00, ptr %0, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %taken) #7
  %conv = sext i32 %n to i64
  %mul = shl nsw i64 %conv, 2
  %call.i = call ptr @__mempcpy_chk(ptr noundef nonnull %a, ptr noundef nonnull %x, i64 noundef range(i64 -8589934592, 8589934589) %mul, i64 noundef 64) #7
  %div = sdiv i32 %n, 2
  %idx.ext = sext i32 %div to i64
  %add.ptr = getelementptr inbounds double, ptr %x, i64 %idx.ext
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 %call.i, ptr noundef nonnull align 1 %add.ptr, i64 noundef range(i64 -34359738368, 34359738273) %mul, i1 noundef false) #7
  %add.ptr5 = getelementptr inbounds nuw i8, ptr %a, i64 8
  %sub = add nsw i32 %n, -1
  %conv7 = sext i32 %sub to i64
  %mul8 = shl nsw i64 %conv7, 3
  %call.i93 = call ptr @__memmove_chk(ptr noundef nonnull %add.ptr5, ptr noundef nonnull %a, i64 noundef range(i64 -17179869184, 17179869169) %mul8, i64 noundef 56) #7
  %add.ptr13.idx = shl nsw i64 %idx.ext, 3
  %add.ptr13 = getelementptr inbounds double, ptr %a, i64 %idx.ext
  %1 = call i64 @llvm.usub.sat.i64(i64 64, i64 %add.ptr13.idx)
  %call.i94 = call ptr @__memset_chk(ptr noundef nonnull %add.ptr13, i32 noundef 0, i64 noundef range(i64 -2147483648, 2147483648) %conv, i64 noundef %1) #7
  %mul20 = shl nsw i64 %conv, 1
  %call.i91 = call ptr @__memcpy_chk(ptr noundef nonnull %taken, ptr noundef nonnull @__const.fortified.keys, i64 noundef range(i64 -34359738368, 34359738273) %mul20, i64 noundef 16) #7, !alias.scope !9
  br label %for.body

for.cond.cleanup:                                 ; preds = %for.body
  %sub33 = add nsw i32 %n, -5
  %conv34 = sext i32 %sub33 to i64
  %mul35 = shl nsw i64 %conv34, 4
  %call.i90 = call ptr @__memcpy_chk(ptr noundef nonnull %q, ptr noundef nonnull %p, i64 noundef range(i64 -34359738368, 34359738273) %mul35, i64 noundef 64) #7, !alias.scope !13
  %add.ptr39 = getelementptr inbounds nuw i8, ptr %q, i64 16
  %sub40 = add nsw i32 %n, -6
  %conv41 = sext i32 %sub40 to i64
  %mul42 = shl nsw i64 %conv41, 4
  %call.i95 = call ptr @__memmove_chk(ptr noundef nonnull %add.ptr39, ptr noundef nonnull %q, i64 noundef range(i64 -34359738368, 34359738257) %mul42, i64 noundef 48) #7
  %mul46 = shl nsw i64 %conv41, 3
  %call.i96 = call ptr @__memset_chk(ptr noundef nonnull %a, i32 noundef 0, i64 noundef range(i64 -17179869184, 17179869129) %mul46, i64 noundef 64) #7
  %cmp5098 = icmp sgt i32 %n, 4
  br i1 %cmp5098, label %for.body53.preheader, label %for.cond.cleanup52

for.body53.preheader:                             ; preds = %for.cond.cleanup
  %sub49 = add nsw i32 %n, -4
  %wide.trip.count = zext i32 %sub49 to i64
  br label %for.body53

for.body:                                         ; preds = %for.body, %entry
  %indvars.iv = phi i64 [ 0, %entry ], [ %indvars.iv.next, %for.body ]
  %arrayidx = getelementptr inbounds nuw %struct.pair, ptr %p, i64 %indvars.iv
  %arrayidx24 = getelementptr inbounds nuw i32, ptr %taken, i64 %indvars.iv
  %2 = load i32, ptr %arrayidx24, align 4, !tbaa !5
  %arrayidx26 = getelementptr inbounds nuw double, ptr %a, i64 %indvars.iv
  %3 = load double, ptr %arrayidx26, align 8, !tbaa !17
  %4 = sub nuw nsw i64 7, %indvars.iv
  %arrayidx29 = getelementptr inbounds nuw double, ptr %a, i64 %4
  %5 = load double, ptr %arrayidx29, align 8, !tbaa !17
  %mul30 = fmul double %3, %5
  store i32 %2, ptr %arrayidx, align 16, !tbaa !5
  %.compoundliteral.sroa.2.0.arrayidx.sroa_idx = getelementptr inbounds nuw i8, ptr %arrayidx, i64 4
  store i32 0, ptr %.compoundliteral.sroa.2.0.arrayidx.sroa_idx, align 4
  %.compoundliteral.sroa.3.0.arrayidx.sroa_idx = getelementptr inbounds nuw i8, ptr %arrayidx, i64 8
  store double %mul30, ptr %.compoundliteral.sroa.3.0.arrayidx.sroa_idx, align 8, !tbaa !17
  %indvars.iv.next = add nuw nsw i64 %indvars.iv, 1
  %exitcond.not = icmp eq i64 %indvars.iv.next, 4
  br i1 %exitcond.not, label %for.cond.cleanup, label %for.body, !llvm.loop !19

for.cond.cleanup52:                               ; preds = %for.body53, %for.cond.cleanup
  %sum.0.lcssa = phi double [ 0.000000e+00, %for.cond.cleanup ], [ %11, %for.body53 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %taken) #7
  call void @llvm.lifetime.end.p0(ptr nonnull %q) #7
  call void @llvm.lifetime.end.p0(ptr nonnull %p) #7
  call void @llvm.lifetime.end.p0(ptr nonnull %a) #7
  ret double %sum.0.lcssa

for.body53:                                       ; preds = %for.body53, %for.body53.preheader
  %indvars.iv103 = phi i64 [ 0, %for.body53.preheader ], [ %indvars.iv.next104, %for.body53 ]
  %sum.099 = phi double [ 0.000000e+00, %for.body53.preheader ], [ %11, %for.body53 ]
  %6 = getelementptr inbounds nuw double, ptr %a, i64 %indvars.iv103
  %arrayidx56 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %7 = load double, ptr %arrayidx56, align 8, !tbaa !17
  %8 = call double @llvm.fmuladd.f64(double %sum.099, double 5.000000e-01, double %7)
  %arrayidx58 = getelementptr inbounds nuw %struct.pair, ptr %q, i64 %indvars.iv103
  %value59 = getelementptr inbounds nuw i8, ptr %arrayidx58, i64 8
  %9 = load double, ptr %value59, align 8, !tbaa !22
  %10 = load i32, ptr %arrayidx58, align 16, !tbaa !24
  %add63 = add nsw i32 %10, 1
  %conv64 = sitofp i32 %add63 to double
  %11 = call double @llvm.fmuladd.f64(double %9, double %conv64, double %8)
  %indvars.iv.next104 = add nuw nsw i64 %indvars.iv103, 1
  %exitcond106.not = icmp eq i64 %indvars.iv.next104, %wide.trip.count
  br i1 %exitcond106.not, label %for.cond.cleanup52, label %for.body53, !llvm.loop !25
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: nofree nounwind
declare ptr @__mempcpy_chk(ptr noundef, ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #4

; Function Attrs: nocallback nofree nounwind memory(argmem: readwrite)
declare ptr @__memcpy_chk(ptr noalias noundef writeonly, ptr noalias noundef readonly captures(none), i64 noundef, i64 noundef) local_unnamed_addr #5

; Function Attrs: nofree nounwind
declare ptr @__memmove_chk(ptr noundef, ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #4

; Function Attrs: nocallback nofree nounwind memory(argmem: readwrite)
declare ptr @__memset_chk(ptr noundef writeonly, i32 noundef, i64 noundef, i64 noundef) local_unnamed_addr #5

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.usub.sat.i64(i64, i64) #3

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #6

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nocallback nofree nounwind memory(argmem: readwrite) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #7 = { nounwind }

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
!9 = !{!10, !12}
!10 = distinct !{!10, !11, !"memcpy.inline: %__dest"}
!11 = distinct !{!11, !"memcpy.inline"}
!12 = distinct !{!12, !11, !"memcpy.inline: %__src"}
!13 = !{!14, !16}
!14 = distinct !{!14, !15, !"memcpy.inline: %__dest"}
!15 = distinct !{!15, !"memcpy.inline"}
!16 = distinct !{!16, !15, !"memcpy.inline: %__src"}
!17 = !{!18, !18, i64 0}
!18 = !{!"double", !7, i64 0}
!19 = distinct !{!19, !20, !21}
!20 = !{!"llvm.loop.mustprogress"}
!21 = !{!"llvm.loop.unroll.disable"}
!22 = !{!23, !18, i64 8}
!23 = !{!"pair", !6, i64 0, !18, i64 8}
!24 = !{!23, !6, i64 0}
!25 = distinct !{!25, !20, !21}
