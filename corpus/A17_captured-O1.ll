;! adfuzz = 1
;! name = "A17_captured-O1"
;! function = "A17_captured"
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

%"struct.std::array" = type { [2 x double] }
%"class.std::function" = type { %"class.std::_Function_base", ptr }
%"class.std::_Function_base" = type { %"union.std::_Any_data", ptr }
%"union.std::_Any_data" = type { %"union.std::_Nocopy_types" }
%"union.std::_Nocopy_types" = type { { i64, i64 } }

$__clang_call_terminate = comdat any

@__const.A17_captured.box = private unnamed_addr constant %"struct.std::array" { [2 x double] [double 1.000000e+00, double 0.000000e+00] }, align 8
@_ZTVN10__cxxabiv117__class_type_infoE = external global [0 x ptr]
@"_ZTIZ12A17_capturedE3$_0" = internal constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @"_ZTSZ12A17_capturedE3$_0" }, align 8
@"_ZTSZ12A17_capturedE3$_0" = internal constant [21 x i8] c"Z12A17_capturedE3$_0\00", align 1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #0

declare i32 @__gxx_personality_v0(...)

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #0

; Function Attrs: mustprogress uwtable
define dso_local double @A17_captured(ptr noundef readonly captures(none) %x, i32 noundef %n) local_unnamed_addr #1 personality ptr @__gxx_personality_v0 {
entry:
  %__args.addr.i = alloca double, align 8
  %box = alloca %"struct.std::array", align 8
  %put = alloca %"class.std::function", align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %box) #9
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %box, ptr noundef nonnull align 8 dereferenceable(16) @__const.A17_captured.box, i64 16, i1 false)
  call void @llvm.lifetime.start.p0(ptr nonnull %put) #9
  %_M_manager.i.i = getelementptr inbounds nuw i8, ptr %put, i64 16
  %_M_invoker.i = getelementptr inbounds nuw i8, ptr %put, i64 24
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %put, i8 0, i64 32, i1 false)
  %0 = ptrtoint ptr %box to i64
  store i64 %0, ptr %put, align 8, !tbaa !9
  store ptr @"_ZNSt17_Function_handlerIFvdEZ12A17_capturedE3$_0E9_M_invokeERKSt9_Any_dataOd", ptr %_M_invoker.i, align 8, !tbaa !12
  store ptr @"_ZNSt17_Function_handlerIFvdEZ12A17_capturedE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", ptr %_M_manager.i.i, align 8, !tbaa !15
  %cmp18 = icmp sgt i32 %n, 0
  br i1 %cmp18, label %for.body.preheader, label %for.cond.cleanup

for.body.preheader:                               ; preds = %entry
  %wide.trip.count = zext nneg i32 %n to i64
  br label %for.body

for.cond.cleanup:                                 ; preds = %_ZNKSt8functionIFvdEEclEd.exit, %entry
  %1 = load double, ptr %box, align 8, !tbaa !16
  %arrayidx.i.i = getelementptr inbounds nuw i8, ptr %box, i64 8
  %2 = load double, ptr %arrayidx.i.i, align 8, !tbaa !16
  %3 = load ptr, ptr %_M_manager.i.i, align 8, !tbaa !15
  %tobool.not.i = icmp eq ptr %3, null
  br i1 %tobool.not.i, label %_ZNSt14_Function_baseD2Ev.exit, label %if.then.i

if.then.i:                                        ; preds = %for.cond.cleanup
  %call.i = invoke noundef zeroext i1 %3(ptr noundef nonnull align 8 dereferenceable(32) %put, ptr noundef nonnull align 8 dereferenceable(32) %put, i32 noundef 3)
          to label %_ZNSt14_Function_baseD2Ev.exit unwind label %terminate.lpad.i

terminate.lpad.i:                                 ; preds = %if.then.i
  %4 = landingpad { ptr, i32 }
          catch ptr null
  %5 = extractvalue { ptr, i32 } %4, 0
  call void @__clang_call_terminate(ptr %5) #10
  unreachable

_ZNSt14_Function_baseD2Ev.exit:                   ; preds = %if.then.i, %for.cond.cleanup
  %mul = fmul double %1, %2
  call void @llvm.lifetime.end.p0(ptr nonnull %put) #9
  call void @llvm.lifetime.end.p0(ptr nonnull %box) #9
  ret double %mul

for.body:                                         ; preds = %_ZNKSt8functionIFvdEEclEd.exit, %for.body.preheader
  %indvars.iv = phi i64 [ 0, %for.body.preheader ], [ %indvars.iv.next, %_ZNKSt8functionIFvdEEclEd.exit ]
  %arrayidx = getelementptr inbounds nuw double, ptr %x, i64 %indvars.iv
  %6 = load double, ptr %arrayidx, align 8, !tbaa !16
  call void @llvm.lifetime.start.p0(ptr nonnull %__args.addr.i)
  store double %6, ptr %__args.addr.i, align 8, !tbaa !16
  %7 = load ptr, ptr %_M_manager.i.i, align 8, !tbaa !15
  %tobool.not.i.i = icmp eq ptr %7, null
  br i1 %tobool.not.i.i, label %if.then.i7, label %if.end.i

if.then.i7:                                       ; preds = %for.body
  invoke void @_ZSt25__throw_bad_function_callv() #11
          to label %.noexc unwind label %lpad.loopexit.split-lp

.noexc:                                           ; preds = %if.then.i7
  unreachable

if.end.i:                                         ; preds = %for.body
  %8 = load ptr, ptr %_M_invoker.i, align 8, !tbaa !12
  invoke void %8(ptr noundef nonnull align 8 dereferenceable(32) %put, ptr noundef nonnull align 8 dereferenceable(8) %__args.addr.i)
          to label %_ZNKSt8functionIFvdEEclEd.exit unwind label %lpad.loopexit

_ZNKSt8functionIFvdEEclEd.exit:                   ; preds = %if.end.i
  call void @llvm.lifetime.end.p0(ptr nonnull %__args.addr.i)
  %indvars.iv.next = add nuw nsw i64 %indvars.iv, 1
  %exitcond.not = icmp eq i64 %indvars.iv.next, %wide.trip.count
  br i1 %exitcond.not, label %for.cond.cleanup, label %for.body, !llvm.loop !18

lpad.loopexit:                                    ; preds = %if.end.i
  %lpad.loopexit16 = landingpad { ptr, i32 }
          cleanup
  br label %lpad

lpad.loopexit.split-lp:                           ; preds = %if.then.i7
  %lpad.loopexit.split-lp17 = landingpad { ptr, i32 }
          cleanup
  br label %lpad

lpad:                                             ; preds = %lpad.loopexit.split-lp, %lpad.loopexit
  %lpad.phi = phi { ptr, i32 } [ %lpad.loopexit16, %lpad.loopexit ], [ %lpad.loopexit.split-lp17, %lpad.loopexit.split-lp ]
  %9 = load ptr, ptr %_M_manager.i.i, align 8, !tbaa !15
  %tobool.not.i10 = icmp eq ptr %9, null
  br i1 %tobool.not.i10, label %_ZNSt14_Function_baseD2Ev.exit15, label %if.then.i11

if.then.i11:                                      ; preds = %lpad
  %call.i12 = invoke noundef zeroext i1 %9(ptr noundef nonnull align 8 dereferenceable(32) %put, ptr noundef nonnull align 8 dereferenceable(32) %put, i32 noundef 3)
          to label %_ZNSt14_Function_baseD2Ev.exit15 unwind label %terminate.lpad.i13

terminate.lpad.i13:                               ; preds = %if.then.i11
  %10 = landingpad { ptr, i32 }
          catch ptr null
  %11 = extractvalue { ptr, i32 } %10, 0
  call void @__clang_call_terminate(ptr %11) #10
  unreachable

_ZNSt14_Function_baseD2Ev.exit15:                 ; preds = %if.then.i11, %lpad
  call void @llvm.lifetime.end.p0(ptr nonnull %put) #9
  call void @llvm.lifetime.end.p0(ptr nonnull %box) #9
  resume { ptr, i32 } %lpad.phi
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

; Function Attrs: noinline noreturn nounwind uwtable
define linkonce_odr hidden void @__clang_call_terminate(ptr noundef %0) local_unnamed_addr #3 comdat {
  %2 = tail call ptr @__cxa_begin_catch(ptr %0) #9
  tail call void @_ZSt9terminatev() #10
  unreachable
}

declare ptr @__cxa_begin_catch(ptr) local_unnamed_addr

; Function Attrs: cold nofree noreturn
declare void @_ZSt9terminatev() local_unnamed_addr #4

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #5

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal void @"_ZNSt17_Function_handlerIFvdEZ12A17_capturedE3$_0E9_M_invokeERKSt9_Any_dataOd"(ptr noundef nonnull readonly align 8 captures(none) dereferenceable(16) %__functor, ptr noundef nonnull readonly align 8 captures(none) dereferenceable(8) %__args) #6 align 2 {
entry:
  %0 = load double, ptr %__args, align 8, !tbaa !16
  %1 = load ptr, ptr %__functor, align 8, !tbaa !21, !nonnull !23, !align !24
  %2 = load double, ptr %1, align 8, !tbaa !16
  %mul.i.i.i = fmul double %0, %2
  %arrayidx.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %1, i64 8
  %3 = load double, ptr %arrayidx.i.i.i.i.i, align 8, !tbaa !16
  %add.i.i.i = fadd double %0, %3
  store double %mul.i.i.i, ptr %1, align 8
  store double %add.i.i.i, ptr %arrayidx.i.i.i.i.i, align 8, !tbaa !25
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define internal noundef zeroext i1 @"_ZNSt17_Function_handlerIFvdEZ12A17_capturedE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation"(ptr noundef nonnull writeonly align 8 captures(none) dereferenceable(16) %__dest, ptr noundef nonnull align 8 dereferenceable(16) %__source, i32 noundef %__op) #7 align 2 personality ptr @__gxx_personality_v0 {
entry:
  switch i32 %__op, label %sw.epilog [
    i32 0, label %sw.bb
    i32 1, label %sw.bb1
    i32 2, label %sw.bb4.i
  ]

sw.bb:                                            ; preds = %entry
  store ptr @"_ZTIZ12A17_capturedE3$_0", ptr %__dest, align 8, !tbaa !26
  br label %sw.epilog

sw.bb1:                                           ; preds = %entry
  store ptr %__source, ptr %__dest, align 8, !tbaa !28
  br label %sw.epilog

sw.bb4.i:                                         ; preds = %entry
  %0 = load i64, ptr %__source, align 8, !tbaa !9
  store i64 %0, ptr %__dest, align 8, !tbaa !9
  br label %sw.epilog

sw.epilog:                                        ; preds = %sw.bb4.i, %sw.bb1, %sw.bb, %entry
  ret i1 false
}

; Function Attrs: noreturn
declare void @_ZSt25__throw_bad_function_callv() local_unnamed_addr #8

attributes #0 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #1 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { noinline noreturn nounwind uwtable "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { cold nofree noreturn }
attributes #5 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #6 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { noreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nounwind }
attributes #10 = { noreturn nounwind }
attributes #11 = { noreturn }

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
!10 = !{!"p1 _ZTSSt5arrayIdLm2EE", !11, i64 0}
!11 = !{!"any pointer", !7, i64 0}
!12 = !{!13, !11, i64 24}
!13 = !{!"_ZTSSt8functionIFvdEE", !14, i64 0, !11, i64 24}
!14 = !{!"_ZTSSt14_Function_base", !7, i64 0, !11, i64 16}
!15 = !{!14, !11, i64 16}
!16 = !{!17, !17, i64 0}
!17 = !{!"double", !7, i64 0}
!18 = distinct !{!18, !19, !20}
!19 = !{!"llvm.loop.mustprogress"}
!20 = !{!"llvm.loop.unroll.disable"}
!21 = !{!22, !10, i64 0}
!22 = !{!"_ZTSZ12A17_capturedE3$_0", !10, i64 0}
!23 = !{}
!24 = !{i64 8}
!25 = !{!7, !7, i64 0}
!26 = !{!27, !27, i64 0}
!27 = !{!"p1 _ZTSSt9type_info", !11, i64 0}
!28 = !{!11, !11, i64 0}
