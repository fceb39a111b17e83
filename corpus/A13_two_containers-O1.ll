;! adfuzz = 1
;! name = "A13_two_containers-O1"
;! function = "A13_two_containers"
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
;! source = "more.cpp"
;! level = "O1"
; ModuleID = '<string>'
source_filename = "more.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [49 x i8] c"cannot create std::vector larger than max_size()\00", align 1
@.str.1 = private unnamed_addr constant [26 x i8] c"vector::_M_realloc_insert\00", align 1

; Function Attrs: mustprogress uwtable
define dso_local double @A13_two_containers(ptr noundef readonly captures(none) %x, i32 noundef %n) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
entry:
  %idx.ext = sext i32 %n to i64
  %add.ptr.idx = shl nsw i64 %idx.ext, 3
  %cmp.i.i.i = icmp ugt i64 %add.ptr.idx, 9223372036854775800
  br i1 %cmp.i.i.i, label %if.then.i.i.i, label %_ZNSt6vectorIdSaIdEE17_S_check_init_lenEmRKS0_.exit.i.i

if.then.i.i.i:                                    ; preds = %entry
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #7
  unreachable

_ZNSt6vectorIdSaIdEE17_S_check_init_lenEmRKS0_.exit.i.i: ; preds = %entry
  %cmp.not.i.i.i = icmp eq i32 %n, 0
  br i1 %cmp.not.i.i.i, label %_ZNSt12_Vector_baseIdSaIdEE11_M_allocateEm.exit.i.i, label %_ZNSt16allocator_traitsISaIdEE8allocateERS0_m.exit.i.i.i

_ZNSt16allocator_traitsISaIdEE8allocateERS0_m.exit.i.i.i: ; preds = %_ZNSt6vectorIdSaIdEE17_S_check_init_lenEmRKS0_.exit.i.i
  %call5.i.i.i.i4.i = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %add.ptr.idx) #8
  br label %_ZNSt12_Vector_baseIdSaIdEE11_M_allocateEm.exit.i.i

_ZNSt12_Vector_baseIdSaIdEE11_M_allocateEm.exit.i.i: ; preds = %_ZNSt16allocator_traitsISaIdEE8allocateERS0_m.exit.i.i.i, %_ZNSt6vectorIdSaIdEE17_S_check_init_lenEmRKS0_.exit.i.i
  %cond.i.i.i = phi ptr [ null, %_ZNSt6vectorIdSaIdEE17_S_check_init_lenEmRKS0_.exit.i.i ], [ %call5.i.i.i.i4.i, %_ZNSt16allocator_traitsISaIdEE8allocateERS0_m.exit.i.i.i ]
  %add.ptr.i.i = getelementptr inbounds nuw i8, ptr %cond.i.i.i, i64 %add.ptr.idx
  br i1 %cmp.not.i.i.i, label %invoke.cont, label %if.then.i.i.i.i.i.i.i.i.i.i

if.then.i.i.i.i.i.i.i.i.i.i:                      ; preds = %_ZNSt12_Vector_baseIdSaIdEE11_M_allocateEm.exit.i.i
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %cond.i.i.i, ptr align 8 %x, i64 %add.ptr.idx, i1 false)
  br label %invoke.cont

invoke.cont:                                      ; preds = %if.then.i.i.i.i.i.i.i.i.i.i, %_ZNSt12_Vector_baseIdSaIdEE11_M_allocateEm.exit.i.i
  %cmp.i78 = icmp eq i32 %n, 0
  br i1 %cmp.i78, label %for.cond.cleanup, label %for.body

for.cond.cleanup.loopexit:                        ; preds = %invoke.cont7
  %0 = ptrtoint ptr %w.sroa.12.1 to i64
  br label %for.cond.cleanup

for.cond.cleanup:                                 ; preds = %for.cond.cleanup.loopexit, %invoke.cont
  %w.sroa.0.0.lcssa = phi ptr [ null, %invoke.cont ], [ %w.sroa.0.1, %for.cond.cleanup.loopexit ]
  %w.sroa.12.0.lcssa = phi i64 [ 0, %invoke.cont ], [ %0, %for.cond.cleanup.loopexit ]
  %cmp9.i = icmp sgt i32 %n, 0
  br i1 %cmp9.i, label %for.body.lr.ph.i, label %"_ZZ18A13_two_containersENK3$_0clEv.exit"

for.body.lr.ph.i:                                 ; preds = %for.cond.cleanup
  %wide.trip.count.i = zext nneg i32 %n to i64
  br label %for.body.i

for.body.i:                                       ; preds = %for.body.i, %for.body.lr.ph.i
  %indvars.iv.i = phi i64 [ 0, %for.body.lr.ph.i ], [ %indvars.iv.next.i, %for.body.i ]
  %s.010.i = phi double [ 0.000000e+00, %for.body.lr.ph.i ], [ %3, %for.body.i ]
  %add.ptr.i.i20 = getelementptr inbounds nuw double, ptr %cond.i.i.i, i64 %indvars.iv.i
  %1 = load double, ptr %add.ptr.i.i20, align 8, !tbaa !9
  %add.ptr.i8.i = getelementptr inbounds nuw double, ptr %w.sroa.0.0.lcssa, i64 %indvars.iv.i
  %2 = load double, ptr %add.ptr.i8.i, align 8, !tbaa !9
  %3 = tail call double @llvm.fmuladd.f64(double %1, double %2, double %s.010.i)
  %indvars.iv.next.i = add nuw nsw i64 %indvars.iv.i, 1
  %exitcond.not.i = icmp eq i64 %indvars.iv.next.i, %wide.trip.count.i
  br i1 %exitcond.not.i, label %"_ZZ18A13_two_containersENK3$_0clEv.exit", label %for.body.i, !llvm.loop !11

"_ZZ18A13_two_containersENK3$_0clEv.exit":        ; preds = %for.body.i, %for.cond.cleanup
  %s.0.lcssa.i = phi double [ 0.000000e+00, %for.cond.cleanup ], [ %3, %for.body.i ]
  %tobool.not.i.i.i21 = icmp eq ptr %w.sroa.0.0.lcssa, null
  br i1 %tobool.not.i.i.i21, label %_ZNSt6vectorIdSaIdEED2Ev.exit, label %if.then.i.i.i22

if.then.i.i.i22:                                  ; preds = %"_ZZ18A13_two_containersENK3$_0clEv.exit"
  %sub.ptr.rhs.cast.i.i25 = ptrtoint ptr %w.sroa.0.0.lcssa to i64
  %sub.ptr.sub.i.i26 = sub i64 %w.sroa.12.0.lcssa, %sub.ptr.rhs.cast.i.i25
  tail call void @_ZdlPvm(ptr noundef nonnull %w.sroa.0.0.lcssa, i64 noundef %sub.ptr.sub.i.i26) #9
  br label %_ZNSt6vectorIdSaIdEED2Ev.exit

_ZNSt6vectorIdSaIdEED2Ev.exit:                    ; preds = %if.then.i.i.i22, %"_ZZ18A13_two_containersENK3$_0clEv.exit"
  %tobool.not.i.i.i28 = icmp eq ptr %cond.i.i.i, null
  br i1 %tobool.not.i.i.i28, label %_ZNSt6vectorIdSaIdEED2Ev.exit35, label %if.then.i.i.i29

if.then.i.i.i29:                                  ; preds = %_ZNSt6vectorIdSaIdEED2Ev.exit
  tail call void @_ZdlPvm(ptr noundef nonnull %cond.i.i.i, i64 noundef %add.ptr.idx) #9
  br label %_ZNSt6vectorIdSaIdEED2Ev.exit35

_ZNSt6vectorIdSaIdEED2Ev.exit35:                  ; preds = %if.then.i.i.i29, %_ZNSt6vectorIdSaIdEED2Ev.exit
  ret double %s.0.lcssa.i

for.body:                                         ; preds = %invoke.cont7, %invoke.cont
  %__begin1.sroa.0.082 = phi ptr [ %incdec.ptr.i, %invoke.cont7 ], [ %cond.i.i.i, %invoke.cont ]
  %w.sroa.12.081 = phi ptr [ %w.sroa.12.1, %invoke.cont7 ], [ null, %invoke.cont ]
  %w.sroa.9.080 = phi ptr [ %w.sroa.9.1, %invoke.cont7 ], [ null, %invoke.cont ]
  %w.sroa.0.079 = phi ptr [ %w.sroa.0.1, %invoke.cont7 ], [ null, %invoke.cont ]
  %4 = load double, ptr %__begin1.sroa.0.082, align 8, !tbaa !9
  %mul = fmul double %4, %4
  %cmp.not.i.i = icmp eq ptr %w.sroa.9.080, %w.sroa.12.081
  br i1 %cmp.not.i.i, label %if.else.i.i, label %if.then.i.i

if.then.i.i:                                      ; preds = %for.body
  store double %mul, ptr %w.sroa.9.080, align 8, !tbaa !9
  br label %invoke.cont7

if.else.i.i:                                      ; preds = %for.body
  %sub.ptr.lhs.cast.i.i.i.i.i = ptrtoint ptr %w.sroa.9.080 to i64
  %sub.ptr.rhs.cast.i.i.i.i.i = ptrtoint ptr %w.sroa.0.079 to i64
  %sub.ptr.sub.i.i.i.i.i = sub i64 %sub.ptr.lhs.cast.i.i.i.i.i, %sub.ptr.rhs.cast.i.i.i.i.i
  %cmp.i.i.i.i = icmp eq i64 %sub.ptr.sub.i.i.i.i.i, 9223372036854775800
  br i1 %cmp.i.i.i.i, label %if.then.i.i.i.i, label %_ZNKSt6vectorIdSaIdEE12_M_check_lenEmPKc.exit.i.i.i

if.then.i.i.i.i:                                  ; preds = %if.else.i.i
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.1) #7
          to label %.noexc unwind label %lpad6.loopexit.split-lp

.noexc:                                           ; preds = %if.then.i.i.i.i
  unreachable

_ZNKSt6vectorIdSaIdEE12_M_check_lenEmPKc.exit.i.i.i: ; preds = %if.else.i.i
  %sub.ptr.div.i.i.i.i.i = ashr exact i64 %sub.ptr.sub.i.i.i.i.i, 3
  %.sroa.speculated.i.i.i.i = tail call i64 @llvm.umax.i64(i64 %sub.ptr.div.i.i.i.i.i, i64 1)
  %add.i.i.i.i = add nsw i64 %.sroa.speculated.i.i.i.i, %sub.ptr.div.i.i.i.i.i
  %cmp7.i.i.i.i = icmp ult i64 %add.i.i.i.i, %sub.ptr.div.i.i.i.i.i
  %5 = tail call i64 @llvm.umin.i64(i64 %add.i.i.i.i, i64 1152921504606846975)
  %cond.i.i.i.i = select i1 %cmp7.i.i.i.i, i64 1152921504606846975, i64 %5
  %cmp.not.i.i.i.i = icmp ne i64 %cond.i.i.i.i, 0
  tail call void @llvm.assume(i1 %cmp.not.i.i.i.i)
  %mul.i.i.i.i.i.i = shl nuw nsw i64 %cond.i.i.i.i, 3
  %call5.i.i.i.i.i.i38 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %mul.i.i.i.i.i.i) #8
          to label %call5.i.i.i.i.i.i.noexc unwind label %lpad6.loopexit

call5.i.i.i.i.i.i.noexc:                          ; preds = %_ZNKSt6vectorIdSaIdEE12_M_check_lenEmPKc.exit.i.i.i
  %add.ptr.i.i.i = getelementptr inbounds nuw i8, ptr %call5.i.i.i.i.i.i38, i64 %sub.ptr.sub.i.i.i.i.i
  store double %mul, ptr %add.ptr.i.i.i, align 8, !tbaa !9
  %cmp.i.i.i.i.i.i = icmp sgt i64 %sub.ptr.sub.i.i.i.i.i, 0
  br i1 %cmp.i.i.i.i.i.i, label %if.then.i.i.i.i.i.i, label %_ZNSt6vectorIdSaIdEE11_S_relocateEPdS2_S2_RS0_.exit.i.i.i

if.then.i.i.i.i.i.i:                              ; preds = %call5.i.i.i.i.i.i.noexc
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %call5.i.i.i.i.i.i38, ptr align 8 %w.sroa.0.079, i64 %sub.ptr.sub.i.i.i.i.i, i1 false)
  br label %_ZNSt6vectorIdSaIdEE11_S_relocateEPdS2_S2_RS0_.exit.i.i.i

_ZNSt6vectorIdSaIdEE11_S_relocateEPdS2_S2_RS0_.exit.i.i.i: ; preds = %if.then.i.i.i.i.i.i, %call5.i.i.i.i.i.i.noexc
  %tobool.not.i.i.i.i = icmp eq ptr %w.sroa.0.079, null
  br i1 %tobool.not.i.i.i.i, label %_ZNSt6vectorIdSaIdEE17_M_realloc_insertIJdEEEvN9__gnu_cxx17__normal_iteratorIPdS1_EEDpOT_.exit.i.i, label %if.then.i39.i.i.i

if.then.i39.i.i.i:                                ; preds = %_ZNSt6vectorIdSaIdEE11_S_relocateEPdS2_S2_RS0_.exit.i.i.i
  %sub.ptr.lhs.cast.i.i.i = ptrtoint ptr %w.sroa.12.081 to i64
  %sub.ptr.sub.i.i.i = sub i64 %sub.ptr.lhs.cast.i.i.i, %sub.ptr.rhs.cast.i.i.i.i.i
  tail call void @_ZdlPvm(ptr noundef nonnull %w.sroa.0.079, i64 noundef %sub.ptr.sub.i.i.i) #9
  br label %_ZNSt6vectorIdSaIdEE17_M_realloc_insertIJdEEEvN9__gnu_cxx17__normal_iteratorIPdS1_EEDpOT_.exit.i.i

_ZNSt6vectorIdSaIdEE17_M_realloc_insertIJdEEEvN9__gnu_cxx17__normal_iteratorIPdS1_EEDpOT_.exit.i.i: ; preds = %if.then.i39.i.i.i, %_ZNSt6vectorIdSaIdEE11_S_relocateEPdS2_S2_RS0_.exit.i.i.i
  %add.ptr19.i.i.i = getelementptr inbounds nuw double, ptr %call5.i.i.i.i.i.i38, i64 %cond.i.i.i.i
  br label %invoke.cont7

invoke.cont7:                                     ; preds = %_ZNSt6vectorIdSaIdEE17_M_realloc_insertIJdEEEvN9__gnu_cxx17__normal_iteratorIPdS1_EEDpOT_.exit.i.i, %if.then.i.i
  %w.sroa.0.1 = phi ptr [ %call5.i.i.i.i.i.i38, %_ZNSt6vectorIdSaIdEE17_M_realloc_insertIJdEEEvN9__gnu_cxx17__normal_iteratorIPdS1_EEDpOT_.exit.i.i ], [ %w.sroa.0.079, %if.then.i.i ]
  %add.ptr.i.i.i.pn = phi ptr [ %add.ptr.i.i.i, %_ZNSt6vectorIdSaIdEE17_M_realloc_insertIJdEEEvN9__gnu_cxx17__normal_iteratorIPdS1_EEDpOT_.exit.i.i ], [ %w.sroa.9.080, %if.then.i.i ]
  %w.sroa.12.1 = phi ptr [ %add.ptr19.i.i.i, %_ZNSt6vectorIdSaIdEE17_M_realloc_insertIJdEEEvN9__gnu_cxx17__normal_iteratorIPdS1_EEDpOT_.exit.i.i ], [ %w.sroa.12.081, %if.then.i.i ]
  %w.sroa.9.1 = getelementptr inbounds nuw i8, ptr %add.ptr.i.i.i.pn, i64 8
  %incdec.ptr.i = getelementptr inbounds nuw i8, ptr %__begin1.sroa.0.082, i64 8
  %cmp.i = icmp eq ptr %incdec.ptr.i, %add.ptr.i.i
  br i1 %cmp.i, label %for.cond.cleanup.loopexit, label %for.body, !llvm.loop !14

lpad6.loopexit:                                   ; preds = %_ZNKSt6vectorIdSaIdEE12_M_check_lenEmPKc.exit.i.i.i
  %lpad.loopexit = landingpad { ptr, i32 }
          cleanup
  br label %lpad6

lpad6.loopexit.split-lp:                          ; preds = %if.then.i.i.i.i
  %lpad.loopexit.split-lp = landingpad { ptr, i32 }
          cleanup
  br label %lpad6

lpad6:                                            ; preds = %lpad6.loopexit.split-lp, %lpad6.loopexit
  %lpad.phi = phi { ptr, i32 } [ %lpad.loopexit, %lpad6.loopexit ], [ %lpad.loopexit.split-lp, %lpad6.loopexit.split-lp ]
  %tobool.not.i.i.i39 = icmp eq ptr %w.sroa.0.079, null
  br i1 %tobool.not.i.i.i39, label %_ZNSt6vectorIdSaIdEED2Ev.exit46, label %if.then.i.i.i40

if.then.i.i.i40:                                  ; preds = %lpad6
  %sub.ptr.lhs.cast.i.i42 = ptrtoint ptr %w.sroa.12.081 to i64
  %sub.ptr.sub.i.i44 = sub i64 %sub.ptr.lhs.cast.i.i42, %sub.ptr.rhs.cast.i.i.i.i.i
  tail call void @_ZdlPvm(ptr noundef nonnull %w.sroa.0.079, i64 noundef %sub.ptr.sub.i.i44) #9
  br label %_ZNSt6vectorIdSaIdEED2Ev.exit46

_ZNSt6vectorIdSaIdEED2Ev.exit46:                  ; preds = %if.then.i.i.i40, %lpad6
  %tobool.not.i.i.i47 = icmp eq ptr %cond.i.i.i, null
  br i1 %tobool.not.i.i.i47, label %ehcleanup14, label %if.then.i.i.i48

if.then.i.i.i48:                                  ; preds = %_ZNSt6vectorIdSaIdEED2Ev.exit46
  tail call void @_ZdlPvm(ptr noundef nonnull %cond.i.i.i, i64 noundef %add.ptr.idx) #9
  br label %ehcleanup14

ehcleanup14:                                      ; preds = %if.then.i.i.i48, %_ZNSt6vectorIdSaIdEED2Ev.exit46
  resume { ptr, i32 } %lpad.phi
}

declare i32 @__gxx_personality_v0(...)

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znwm(i64 noundef) local_unnamed_addr #3

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #4

; Function Attrs: noreturn
declare void @_ZSt20__throw_length_errorPKc(ptr noundef) local_unnamed_addr #5

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr writeonly captures(none), ptr readonly captures(none), i64, i1 immarg) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #6

attributes #0 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nobuiltin allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { noreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #7 = { noreturn }
attributes #8 = { builtin allocsize(0) }
attributes #9 = { builtin nounwind }

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
!11 = distinct !{!11, !12, !13}
!12 = !{!"llvm.loop.mustprogress"}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = distinct !{!14, !13}
