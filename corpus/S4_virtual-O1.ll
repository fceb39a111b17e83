;! adfuzz = 1
;! name = "S4_virtual-O1"
;! function = "S4_virtual"
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
;! name = "k"
;! layout = "i32"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [8]
;! [provenance]
;! source = "more.cpp"
;! level = "O1"
; ModuleID = '<string>'
source_filename = "more.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

$_ZNK4Disc4areaEv = comdat any

$_ZN4DiscD0Ev = comdat any

$_ZNK3Box4areaEv = comdat any

$_ZN5ShapeD2Ev = comdat any

$_ZN3BoxD0Ev = comdat any

$_ZTV4Disc = comdat any

$_ZTI4Disc = comdat any

$_ZTS4Disc = comdat any

$_ZTI5Shape = comdat any

$_ZTS5Shape = comdat any

$_ZTV3Box = comdat any

$_ZTI3Box = comdat any

$_ZTS3Box = comdat any

@_ZTV4Disc = linkonce_odr dso_local unnamed_addr constant { [5 x ptr] } { [5 x ptr] [ptr null, ptr @_ZTI4Disc, ptr @_ZNK4Disc4areaEv, ptr @_ZN5ShapeD2Ev, ptr @_ZN4DiscD0Ev] }, comdat, align 8
@_ZTI4Disc = linkonce_odr dso_local constant { ptr, ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv120__si_class_type_infoE, i64 2), ptr @_ZTS4Disc, ptr @_ZTI5Shape }, comdat, align 8
@_ZTVN10__cxxabiv120__si_class_type_infoE = external global [0 x ptr]
@_ZTS4Disc = linkonce_odr dso_local constant [6 x i8] c"4Disc\00", comdat, align 1
@_ZTI5Shape = linkonce_odr dso_local constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @_ZTS5Shape }, comdat, align 8
@_ZTVN10__cxxabiv117__class_type_infoE = external global [0 x ptr]
@_ZTS5Shape = linkonce_odr dso_local constant [7 x i8] c"5Shape\00", comdat, align 1
@_ZTV3Box = linkonce_odr dso_local unnamed_addr constant { [5 x ptr] } { [5 x ptr] [ptr null, ptr @_ZTI3Box, ptr @_ZNK3Box4areaEv, ptr @_ZN5ShapeD2Ev, ptr @_ZN3BoxD0Ev] }, comdat, align 8
@_ZTI3Box = linkonce_odr dso_local constant { ptr, ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv120__si_class_type_infoE, i64 2), ptr @_ZTS3Box, ptr @_ZTI5Shape }, comdat, align 8
@_ZTS3Box = linkonce_odr dso_local constant [5 x i8] c"3Box\00", comdat, align 1

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress uwtable
define dso_local double @S4_virtual(ptr noundef readonly captures(none) %x, i32 noundef %k) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
entry:
  %tobool.not = icmp eq i32 %k, 0
  br i1 %tobool.not, label %if.else, label %if.then

if.then:                                          ; preds = %entry
  %call = invoke noalias noundef nonnull dereferenceable(16) ptr @_Znwm(i64 noundef 16) #5
          to label %invoke.cont unwind label %lpad

invoke.cont:                                      ; preds = %if.then
  %0 = load double, ptr %x, align 8, !tbaa !9
  store ptr getelementptr inbounds nuw inrange(-16, 24) (i8, ptr @_ZTV4Disc, i64 16), ptr %call, align 8, !tbaa !11
  %r2.i = getelementptr inbounds nuw i8, ptr %call, i64 8
  store double %0, ptr %r2.i, align 8, !tbaa !13
  br label %if.end

lpad:                                             ; preds = %if.else, %if.then
  %1 = landingpad { ptr, i32 }
          cleanup
  br label %ehcleanup

if.else:                                          ; preds = %entry
  %call4 = invoke noalias noundef nonnull dereferenceable(24) ptr @_Znwm(i64 noundef 24) #5
          to label %invoke.cont3 unwind label %lpad

invoke.cont3:                                     ; preds = %if.else
  %2 = load double, ptr %x, align 8, !tbaa !9
  %arrayidx6 = getelementptr inbounds nuw i8, ptr %x, i64 8
  %3 = load double, ptr %arrayidx6, align 8, !tbaa !9
  store ptr getelementptr inbounds nuw inrange(-16, 24) (i8, ptr @_ZTV3Box, i64 16), ptr %call4, align 8, !tbaa !11
  %a2.i = getelementptr inbounds nuw i8, ptr %call4, i64 8
  store double %2, ptr %a2.i, align 8, !tbaa !16
  %b3.i = getelementptr inbounds nuw i8, ptr %call4, i64 16
  store double %3, ptr %b3.i, align 8, !tbaa !18
  br label %if.end

if.end:                                           ; preds = %invoke.cont3, %invoke.cont
  %s.sroa.0.0 = phi ptr [ %call4, %invoke.cont3 ], [ %call, %invoke.cont ]
  %vtable = load ptr, ptr %s.sroa.0.0, align 8, !tbaa !11
  %4 = load ptr, ptr %vtable, align 8
  %call12 = invoke double %4(ptr noundef nonnull align 8 dereferenceable(8) %s.sroa.0.0)
          to label %invoke.cont11 unwind label %lpad10

invoke.cont11:                                    ; preds = %if.end
  %arrayidx14 = getelementptr inbounds nuw i8, ptr %x, i64 8
  %5 = load double, ptr %arrayidx14, align 8, !tbaa !9
  %mul = fmul double %call12, %5
  %vtable.i.i = load ptr, ptr %s.sroa.0.0, align 8, !tbaa !11
  %vfn.i.i = getelementptr inbounds nuw i8, ptr %vtable.i.i, i64 16
  %6 = load ptr, ptr %vfn.i.i, align 8
  tail call void %6(ptr noundef nonnull align 8 dereferenceable(8) %s.sroa.0.0) #6
  ret double %mul

lpad10:                                           ; preds = %if.end
  %7 = landingpad { ptr, i32 }
          cleanup
  br label %ehcleanup

ehcleanup:                                        ; preds = %lpad10, %lpad
  %s.sroa.0.1 = phi ptr [ %s.sroa.0.0, %lpad10 ], [ null, %lpad ]
  %.pn = phi { ptr, i32 } [ %7, %lpad10 ], [ %1, %lpad ]
  %cmp.not.i26 = icmp eq ptr %s.sroa.0.1, null
  br i1 %cmp.not.i26, label %_ZNSt10unique_ptrI5ShapeSt14default_deleteIS0_EED2Ev.exit30, label %delete.notnull.i.i27

delete.notnull.i.i27:                             ; preds = %ehcleanup
  %vtable.i.i28 = load ptr, ptr %s.sroa.0.1, align 8, !tbaa !11
  %vfn.i.i29 = getelementptr inbounds nuw i8, ptr %vtable.i.i28, i64 16
  %8 = load ptr, ptr %vfn.i.i29, align 8
  tail call void %8(ptr noundef nonnull align 8 dereferenceable(8) %s.sroa.0.1) #6
  br label %_ZNSt10unique_ptrI5ShapeSt14default_deleteIS0_EED2Ev.exit30

_ZNSt10unique_ptrI5ShapeSt14default_deleteIS0_EED2Ev.exit30: ; preds = %delete.notnull.i.i27, %ehcleanup
  resume { ptr, i32 } %.pn
}

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znwm(i64 noundef) local_unnamed_addr #1

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local double @_ZNK4Disc4areaEv(ptr noundef nonnull align 8 dereferenceable(16) %this) unnamed_addr #3 comdat align 2 {
entry:
  %r = getelementptr inbounds nuw i8, ptr %this, i64 8
  %0 = load double, ptr %r, align 8, !tbaa !13
  %mul = fmul double %0, %0
  %mul3 = fmul double %mul, 3.000000e+00
  ret double %mul3
}

; Function Attrs: inlinehint mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZN4DiscD0Ev(ptr noundef nonnull align 8 dereferenceable(16) %this) unnamed_addr #4 comdat align 2 {
entry:
  tail call void @_ZdlPvm(ptr noundef %this, i64 noundef 16) #7
  ret void
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local double @_ZNK3Box4areaEv(ptr noundef nonnull align 8 dereferenceable(24) %this) unnamed_addr #3 comdat align 2 {
entry:
  %a = getelementptr inbounds nuw i8, ptr %this, i64 8
  %0 = load double, ptr %a, align 8, !tbaa !16
  %b = getelementptr inbounds nuw i8, ptr %this, i64 16
  %1 = load double, ptr %b, align 8, !tbaa !18
  %mul = fmul double %0, %1
  ret double %mul
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZN5ShapeD2Ev(ptr noundef nonnull align 8 dereferenceable(8) %this) unnamed_addr #3 comdat align 2 {
entry:
  ret void
}

; Function Attrs: inlinehint mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZN3BoxD0Ev(ptr noundef nonnull align 8 dereferenceable(24) %this) unnamed_addr #4 comdat align 2 {
entry:
  tail call void @_ZdlPvm(ptr noundef %this, i64 noundef 24) #7
  ret void
}

attributes #0 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nobuiltin allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { inlinehint mustprogress nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { builtin allocsize(0) }
attributes #6 = { nounwind }
attributes #7 = { builtin nounwind }

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
!8 = !{!"Simple C++ TBAA"}
!9 = !{!10, !10, i64 0}
!10 = !{!"double", !7, i64 0}
!11 = !{!12, !12, i64 0}
!12 = !{!"vtable pointer", !8, i64 0}
!13 = !{!14, !10, i64 8}
!14 = !{!"_ZTS4Disc", !15, i64 0, !10, i64 8}
!15 = !{!"_ZTS5Shape"}
!16 = !{!17, !10, i64 8}
!17 = !{!"_ZTS3Box", !15, i64 0, !10, i64 8, !10, i64 16}
!18 = !{!17, !10, i64 16}
