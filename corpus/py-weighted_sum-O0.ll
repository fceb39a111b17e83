;! adfuzz = 1
;! name = "py-weighted_sum-O0"
;! function = "cfunc._ZN12adfuzz_input12weighted_sumB2v1B52c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EiFSRRB9GgCAA_3d_3dE10float64_2a10float64_2ax"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513, 1.4020234353549161, 1.3170013394635098, 0.5957535428928089, 1.1794230461775972, 1.8390541542745633], [1.2856736670398612, 0.19515284239319403, 0.13298113354560764, 1.315515414415888, 0.8495815243139235, 0.18471444500681408, 1.746133629515903, 0.5203104078161669], [8]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302, 1.9447371151461383, 1.1218062796336805, 0.599179061233079, 0.8874559813586789, 0.8138065819712157], [1.0916120976085737, 1.3734079918317843, 1.4526878462902757, 0.34942040406405295, 1.8111505084767143, 1.9084081386844298, 1.4615086796686587, 1.1054888347903118], [8]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753, 0.5542905343040527, 1.4192145426528868, 0.5302144117389209, 1.3718178603717002, 0.49580535955810623], [1.8143180853807086, 1.5149854747504201, 0.9420987063886326, 0.9193416023948353, 1.3441021755426046, 1.5076899644732535, 1.4590609407750699, 0.8827198192970164], [8]],
;!   [[0.6059722810338671, 0.7532953652618657, 1.4655696027076768, 0.5890583981650577, 0.9525488139026823, 1.6248210485126888, 0.3442268360329932, 1.2540013125313514], [0.5137636863236008, 0.7134090687725029, 0.6130233374801609, 0.5431317791142916, 1.7292405024864226, 0.7546302663372715, 0.7691177649633597, 0.45501867043560196], [8]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[8]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "w"
;! layout = "ptr->f64[8]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "n"
;! layout = "i64"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [8]
;! [provenance]
;! source = "kernels.py"
;! level = "O0"
; ModuleID = '<string>'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@.const.pickledata.ca8efb3a72d614fe872032cce3ac326007a30727 = internal constant [76 x i8] c"\80\04\95A\00\00\00\00\00\00\00\8C\08builtins\94\8C\0AValueError\94\93\94\8C\1Erange() arg 3 must not be zero\94\85\94N\87\94."
@.const.pickledata.ca8efb3a72d614fe872032cce3ac326007a30727.sha1 = internal constant [20 x i8] c"\CA\8E\FB:r\D6\14\FE\87 2\CC\E3\AC2`\07\A3\07'"
@.const.picklebuf.ca8efb3a72d614fe872032cce3ac326007a30727 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.ca8efb3a72d614fe872032cce3ac326007a30727, i32 76, ptr @.const.pickledata.ca8efb3a72d614fe872032cce3ac326007a30727.sha1, ptr null, i32 0 }
@".const.Error creating Python tuple from runtime exception arguments" = internal constant [61 x i8] c"Error creating Python tuple from runtime exception arguments\00"
@".const.unknown error when calling native function" = internal constant [43 x i8] c"unknown error when calling native function\00"
@".const.<numba.core.cpu.CPUContext>" = internal constant [28 x i8] c"<numba.core.cpu.CPUContext>\00"
@PyExc_RuntimeError = external global i8
@PyExc_StopIteration = external global i8
@PyExc_SystemError = external global i8

define i32 @_ZN12adfuzz_input12weighted_sumB2v1B52c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EiFSRRB9GgCAA_3d_3dE10float64_2a10float64_2ax(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.x, ptr %arg.w, i64 %arg.n) {
entry:
  %x = alloca ptr, align 8
  store ptr null, ptr %x, align 8
  %w = alloca ptr, align 8
  store ptr null, ptr %w, align 8
  %s.2 = alloca double, align 8
  store double 0.000000e+00, ptr %s.2, align 8
  %.14 = alloca { i64, i64, i64 }, align 8
  store { i64, i64, i64 } zeroinitializer, ptr %.14, align 8
  %.24 = alloca { i64, i64, i64 }, align 8
  store { i64, i64, i64 } zeroinitializer, ptr %.24, align 8
  %.28 = alloca { ptr, i64, i64, ptr }, align 8
  store { ptr, i64, i64, ptr } zeroinitializer, ptr %.28, align 8
  %.37 = alloca i64, align 8
  store i64 0, ptr %.37, align 8
  %.40 = alloca i64, align 8
  store i64 0, ptr %.40, align 8
  %try_state = alloca i64, align 8
  store i64 0, ptr %try_state, align 8
  %"$phi38.0" = alloca { ptr, i64, i64, ptr }, align 8
  store { ptr, i64, i64, ptr } zeroinitializer, ptr %"$phi38.0", align 8
  %.85 = alloca { i64, i1 }, align 8
  store { i64, i1 } zeroinitializer, ptr %.85, align 8
  %.88 = alloca { ptr, i64, i64, ptr }, align 8
  store { ptr, i64, i64, ptr } zeroinitializer, ptr %.88, align 8
  %.114 = alloca { i64, i1 }, align 8
  store { i64, i1 } zeroinitializer, ptr %.114, align 8
  %.120 = alloca { i64, i1 }, align 8
  store { i64, i1 } zeroinitializer, ptr %.120, align 8
  %"$phi40.1" = alloca i64, align 8
  store i64 0, ptr %"$phi40.1", align 8
  br label %B0

B0:                                               ; preds = %entry
  store ptr %arg.x, ptr %x, align 8
  store ptr %arg.w, ptr %w, align 8
  %.12 = load double, ptr %s.2, align 8
  store double 0.000000e+00, ptr %s.2, align 8
  store { i64, i64, i64 } zeroinitializer, ptr %.14, align 8
  %.17 = getelementptr inbounds { i64, i64, i64 }, ptr %.14, i32 0, i32 0
  store i64 0, ptr %.17, align 8
  %.19 = getelementptr inbounds { i64, i64, i64 }, ptr %.14, i32 0, i32 1
  store i64 %arg.n, ptr %.19, align 8
  %.21 = getelementptr inbounds { i64, i64, i64 }, ptr %.14, i32 0, i32 2
  store i64 1, ptr %.21, align 8
  %.23 = load { i64, i64, i64 }, ptr %.14, align 8
  store { i64, i64, i64 } zeroinitializer, ptr %.24, align 8
  store { i64, i64, i64 } %.23, ptr %.24, align 8
  store { ptr, i64, i64, ptr } zeroinitializer, ptr %.28, align 8
  %.31 = getelementptr inbounds { i64, i64, i64 }, ptr %.24, i32 0, i32 0
  %.32 = load i64, ptr %.31, align 8
  %.33 = getelementptr inbounds { i64, i64, i64 }, ptr %.24, i32 0, i32 1
  %.34 = load i64, ptr %.33, align 8
  %.35 = getelementptr inbounds { i64, i64, i64 }, ptr %.24, i32 0, i32 2
  %.36 = load i64, ptr %.35, align 8
  store i64 %.32, ptr %.37, align 8
  %.42 = getelementptr inbounds { ptr, i64, i64, ptr }, ptr %.28, i32 0, i32 0
  store ptr %.37, ptr %.42, align 8
  %.44 = getelementptr inbounds { ptr, i64, i64, ptr }, ptr %.28, i32 0, i32 1
  store i64 %.34, ptr %.44, align 8
  %.46 = getelementptr inbounds { ptr, i64, i64, ptr }, ptr %.28, i32 0, i32 2
  store i64 %.36, ptr %.46, align 8
  %.48 = getelementptr inbounds { ptr, i64, i64, ptr }, ptr %.28, i32 0, i32 3
  store ptr %.40, ptr %.48, align 8
  %.50 = sub i64 %.34, %.32
  %.51 = icmp sgt i64 %.50, 0
  %.52 = icmp sgt i64 %.36, 0
  %.53 = xor i1 %.51, %.52
  %.54 = icmp eq i64 %.36, 0
  br i1 %.54, label %B0.if, label %B0.endif, !prof !0

B38:                                              ; preds = %B0.endif.endif, %B40
  %.84 = load { ptr, i64, i64, ptr }, ptr %"$phi38.0", align 8
  store { i64, i1 } zeroinitializer, ptr %.85, align 8
  store { ptr, i64, i64, ptr } zeroinitializer, ptr %.88, align 8
  store { ptr, i64, i64, ptr } %.84, ptr %.88, align 8
  %.92 = getelementptr inbounds { ptr, i64, i64, ptr }, ptr %.88, i32 0, i32 3
  %.93 = load ptr, ptr %.92, align 8
  %.94 = load i64, ptr %.93, align 8
  %.95 = icmp sgt i64 %.94, 0
  %.96 = getelementptr inbounds { i64, i1 }, ptr %.85, i32 0, i32 1
  store i1 %.95, ptr %.96, align 1
  br i1 %.95, label %B38.if, label %B38.endif

B40:                                              ; preds = %B38.endif
  %.130 = load i64, ptr %"$phi40.1", align 8
  %.131 = load i64, ptr %"$phi40.1", align 8
  store i64 0, ptr %"$phi40.1", align 8
  %.133 = load ptr, ptr %w, align 8
  %.134 = getelementptr double, ptr %.133, i64 %.130
  %.135 = load double, ptr %.134, align 8
  %.136 = load ptr, ptr %x, align 8
  %.137 = getelementptr double, ptr %.136, i64 %.130
  %.138 = load double, ptr %.137, align 8
  %.139 = call double @llvm.sin.f64(double %.138)
  %.140 = fmul double %.135, %.139
  %.141 = load double, ptr %s.2, align 8
  %.142 = fadd double %.141, %.140
  %.143 = load double, ptr %s.2, align 8
  store double %.142, ptr %s.2, align 8
  br label %B38

B120:                                             ; preds = %B38.endif
  %.146 = load ptr, ptr %x, align 8
  store ptr null, ptr %x, align 8
  %.148 = load ptr, ptr %w, align 8
  store ptr null, ptr %w, align 8
  %.150 = load i64, ptr %"$phi40.1", align 8
  store i64 0, ptr %"$phi40.1", align 8
  %.152 = load { ptr, i64, i64, ptr }, ptr %"$phi38.0", align 8
  %extracted.iter.3 = extractvalue { ptr, i64, i64, ptr } %.152, 0
  %extracted.stop.4 = extractvalue { ptr, i64, i64, ptr } %.152, 1
  %extracted.step.4 = extractvalue { ptr, i64, i64, ptr } %.152, 2
  %extracted.count.3 = extractvalue { ptr, i64, i64, ptr } %.152, 3
  store { ptr, i64, i64, ptr } zeroinitializer, ptr %"$phi38.0", align 8
  %.154 = load double, ptr %s.2, align 8
  %.155 = load double, ptr %s.2, align 8
  store double 0.000000e+00, ptr %s.2, align 8
  store double %.154, ptr %retptr, align 8
  ret i32 0

B0.if:                                            ; preds = %B0
  store ptr @.const.picklebuf.ca8efb3a72d614fe872032cce3ac326007a30727, ptr %excinfo, align 8, !numba_exception_output !1
  store i64 0, ptr %try_state, align 8
  %.59 = load i64, ptr %try_state, align 8
  %.60 = icmp ugt i64 %.59, 0
  %.61 = load ptr, ptr %excinfo, align 8
  ret i32 1

B0.endif:                                         ; preds = %B0
  br i1 %.53, label %B0.endif.if, label %B0.endif.else

B0.endif.if:                                      ; preds = %B0.endif
  %.64 = getelementptr inbounds { ptr, i64, i64, ptr }, ptr %.28, i32 0, i32 3
  %.65 = load ptr, ptr %.64, align 8
  store i64 0, ptr %.65, align 8
  br label %B0.endif.endif

B0.endif.else:                                    ; preds = %B0.endif
  %.68 = srem i64 %.50, %.36
  %.69 = sub i64 0, %.68
  %.70 = select i1 %.51, i64 %.68, i64 %.69
  %.71 = icmp sgt i64 %.70, 0
  %.72 = sdiv i64 %.50, %.36
  %.73 = select i1 %.71, i64 1, i64 0
  %.74 = add i64 %.72, %.73
  %.75 = getelementptr inbounds { ptr, i64, i64, ptr }, ptr %.28, i32 0, i32 3
  %.76 = load ptr, ptr %.75, align 8
  store i64 %.74, ptr %.76, align 8
  br label %B0.endif.endif

B0.endif.endif:                                   ; preds = %B0.endif.else, %B0.endif.if
  %.79 = load { ptr, i64, i64, ptr }, ptr %.28, align 8
  %extracted.start = extractvalue { i64, i64, i64 } %.23, 0
  %extracted.stop = extractvalue { i64, i64, i64 } %.23, 1
  %extracted.step = extractvalue { i64, i64, i64 } %.23, 2
  %extracted.iter = extractvalue { ptr, i64, i64, ptr } %.79, 0
  %extracted.stop.1 = extractvalue { ptr, i64, i64, ptr } %.79, 1
  %extracted.step.1 = extractvalue { ptr, i64, i64, ptr } %.79, 2
  %extracted.count = extractvalue { ptr, i64, i64, ptr } %.79, 3
  %.81 = load { ptr, i64, i64, ptr }, ptr %"$phi38.0", align 8
  %extracted.iter.1 = extractvalue { ptr, i64, i64, ptr } %.81, 0
  %extracted.stop.2 = extractvalue { ptr, i64, i64, ptr } %.81, 1
  %extracted.step.2 = extractvalue { ptr, i64, i64, ptr } %.81, 2
  %extracted.count.1 = extractvalue { ptr, i64, i64, ptr } %.81, 3
  store { ptr, i64, i64, ptr } %.79, ptr %"$phi38.0", align 8
  %extracted.iter.2 = extractvalue { ptr, i64, i64, ptr } %.79, 0
  %extracted.stop.3 = extractvalue { ptr, i64, i64, ptr } %.79, 1
  %extracted.step.3 = extractvalue { ptr, i64, i64, ptr } %.79, 2
  %extracted.count.2 = extractvalue { ptr, i64, i64, ptr } %.79, 3
  br label %B38

B38.if:                                           ; preds = %B38
  %.99 = getelementptr inbounds { ptr, i64, i64, ptr }, ptr %.88, i32 0, i32 0
  %.100 = load ptr, ptr %.99, align 8
  %.101 = load i64, ptr %.100, align 8
  %.102 = getelementptr inbounds { i64, i1 }, ptr %.85, i32 0, i32 0
  store i64 %.101, ptr %.102, align 8
  %.104 = sub nsw i64 %.94, 1
  store i64 %.104, ptr %.93, align 8
  %.106 = getelementptr inbounds { ptr, i64, i64, ptr }, ptr %.88, i32 0, i32 2
  %.107 = load i64, ptr %.106, align 8
  %.108 = add i64 %.101, %.107
  %.109 = getelementptr inbounds { ptr, i64, i64, ptr }, ptr %.88, i32 0, i32 0
  %.110 = load ptr, ptr %.109, align 8
  store i64 %.108, ptr %.110, align 8
  br label %B38.endif

B38.endif:                                        ; preds = %B38.if, %B38
  %.113 = load { i64, i1 }, ptr %.85, align 8
  %extracted.first = extractvalue { i64, i1 } %.113, 0
  %extracted.second = extractvalue { i64, i1 } %.113, 1
  store { i64, i1 } zeroinitializer, ptr %.114, align 8
  store { i64, i1 } %.113, ptr %.114, align 8
  %.118 = getelementptr inbounds { i64, i1 }, ptr %.114, i32 0, i32 0
  %.119 = load i64, ptr %.118, align 8
  store { i64, i1 } zeroinitializer, ptr %.120, align 8
  store { i64, i1 } %.113, ptr %.120, align 8
  %.124 = getelementptr inbounds { i64, i1 }, ptr %.120, i32 0, i32 1
  %.125 = load i1, ptr %.124, align 1
  %extracted.first.1 = extractvalue { i64, i1 } %.113, 0
  %extracted.second.1 = extractvalue { i64, i1 } %.113, 1
  %.127 = load i64, ptr %"$phi40.1", align 8
  store i64 %.119, ptr %"$phi40.1", align 8
  br i1 %.125, label %B40, label %B120
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #0

define double @cfunc._ZN12adfuzz_input12weighted_sumB2v1B52c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EiFSRRB9GgCAA_3d_3dE10float64_2a10float64_2ax(ptr %.1, ptr %.2, i64 %.3) {
entry:
  %.5 = alloca double, align 8
  store double 0.000000e+00, ptr %.5, align 8
  store double 0.000000e+00, ptr %.5, align 8
  %excinfo = alloca ptr, align 8
  store ptr null, ptr %excinfo, align 8
  %.9 = call i32 @_ZN12adfuzz_input12weighted_sumB2v1B52c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EiFSRRB9GgCAA_3d_3dE10float64_2a10float64_2ax(ptr %.5, ptr %excinfo, ptr %.1, ptr %.2, i64 %.3) #1
  %.10 = load ptr, ptr %excinfo, align 8
  %.11 = icmp eq i32 %.9, 0
  %.12 = icmp eq i32 %.9, -2
  %.13 = icmp eq i32 %.9, -1
  %.14 = icmp eq i32 %.9, -3
  %.15 = or i1 %.11, %.12
  %.16 = xor i1 %.15, true
  %.17 = icmp sge i32 %.9, 1
  %.18 = select i1 %.17, ptr %.10, ptr undef
  %.19 = load double, ptr %.5, align 8
  %.21 = alloca i32, align 4
  store i32 0, ptr %.21, align 4
  br i1 %.16, label %entry.if, label %entry.endif, !prof !0

entry.if:                                         ; preds = %entry
  call void @numba_gil_ensure(ptr %.21)
  br i1 %.17, label %entry.if.if, label %entry.if.endif

entry.endif:                                      ; preds = %.24, %entry
  ret double %.19

.24:                                              ; preds = %entry.if.endif.endif.endif, %entry.if.endif.endif.if, %entry.if.endif.if, %entry.if.if.endif.endif
  %.72 = call ptr @PyUnicode_FromString(ptr @".const.<numba.core.cpu.CPUContext>")
  call void @PyErr_WriteUnraisable(ptr %.72)
  call void @Py_DecRef(ptr %.72)
  call void @numba_gil_release(ptr %.21)
  br label %entry.endif

entry.if.if:                                      ; preds = %entry.if
  call void @PyErr_Clear()
  %.27 = load { ptr, i32, ptr, ptr, i32 }, ptr %.18, align 8
  %.28 = extractvalue { ptr, i32, ptr, ptr, i32 } %.27, 4
  %.29 = icmp sgt i32 %.28, 0
  br i1 %.29, label %entry.if.if.if, label %entry.if.if.else

entry.if.endif:                                   ; preds = %entry.if
  br i1 %.14, label %entry.if.endif.if, label %entry.if.endif.endif

entry.if.if.if:                                   ; preds = %entry.if.if
  %.31 = load { ptr, i32, ptr, ptr, i32 }, ptr %.18, align 8
  %.32 = extractvalue { ptr, i32, ptr, ptr, i32 } %.31, 0
  %.33 = load { ptr, i32, ptr, ptr, i32 }, ptr %.18, align 8
  %.34 = extractvalue { ptr, i32, ptr, ptr, i32 } %.33, 1
  %.35 = sext i32 %.34 to i64
  %.36 = call ptr @PyBytes_FromStringAndSize(ptr %.32, i64 %.35)
  %.37 = load { ptr, i32, ptr, ptr, i32 }, ptr %.18, align 8
  %.38 = extractvalue { ptr, i32, ptr, ptr, i32 } %.37, 2
  %.39 = load { ptr, i32, ptr, ptr, i32 }, ptr %.18, align 8
  %.40 = extractvalue { ptr, i32, ptr, ptr, i32 } %.39, 3
  %.41 = bitcast ptr %.40 to ptr
  %.42 = call ptr %.41(ptr %.38)
  %.43 = icmp eq ptr null, %.42
  br i1 %.43, label %entry.if.if.if.if, label %entry.if.if.if.endif, !prof !0

entry.if.if.else:                                 ; preds = %entry.if.if
  %.51 = load { ptr, i32, ptr, ptr, i32 }, ptr %.18, align 8
  %.52 = extractvalue { ptr, i32, ptr, ptr, i32 } %.51, 0
  %.53 = load { ptr, i32, ptr, ptr, i32 }, ptr %.18, align 8
  %.54 = extractvalue { ptr, i32, ptr, ptr, i32 } %.53, 1
  %.55 = load { ptr, i32, ptr, ptr, i32 }, ptr %.18, align 8
  %.56 = extractvalue { ptr, i32, ptr, ptr, i32 } %.55, 2
  %.57 = call ptr @numba_unpickle(ptr %.52, i32 %.54, ptr %.56)
  br label %entry.if.if.endif

entry.if.if.endif:                                ; preds = %entry.if.if.if.endif, %entry.if.if.else
  %.59 = phi ptr [ %.47, %entry.if.if.if.endif ], [ %.57, %entry.if.if.else ]
  %.60 = icmp ne ptr null, %.59
  br i1 %.60, label %entry.if.if.endif.if, label %entry.if.if.endif.endif, !prof !2

entry.if.if.if.if:                                ; preds = %entry.if.if.if
  call void @PyErr_SetString(ptr @PyExc_RuntimeError, ptr @".const.Error creating Python tuple from runtime exception arguments")
  ret double 0.000000e+00

entry.if.if.if.endif:                             ; preds = %entry.if.if.if
  %.47 = call ptr @numba_runtime_build_excinfo_struct(ptr %.36, ptr %.42)
  %.48 = bitcast ptr %.18 to ptr
  call void @NRT_Free(ptr %.48)
  br label %entry.if.if.endif

entry.if.if.endif.if:                             ; preds = %entry.if.if.endif
  call void @numba_do_raise(ptr %.59)
  br label %entry.if.if.endif.endif

entry.if.if.endif.endif:                          ; preds = %entry.if.if.endif.if, %entry.if.if.endif
  br label %.24

entry.if.endif.if:                                ; preds = %entry.if.endif
  call void @PyErr_SetNone(ptr @PyExc_StopIteration)
  br label %.24

entry.if.endif.endif:                             ; preds = %entry.if.endif
  br i1 %.13, label %entry.if.endif.endif.if, label %entry.if.endif.endif.endif

entry.if.endif.endif.if:                          ; preds = %entry.if.endif.endif
  br label %.24

entry.if.endif.endif.endif:                       ; preds = %entry.if.endif.endif
  call void @PyErr_SetString(ptr @PyExc_SystemError, ptr @".const.unknown error when calling native function")
  br label %.24
}

declare void @numba_gil_ensure(ptr)

declare ptr @PyUnicode_FromString(ptr)

declare void @PyErr_WriteUnraisable(ptr)

declare void @Py_DecRef(ptr)

declare void @numba_gil_release(ptr)

declare void @PyErr_Clear()

declare ptr @PyBytes_FromStringAndSize(ptr, i64)

declare ptr @numba_unpickle(ptr, i32, ptr)

declare void @PyErr_SetString(ptr, ptr)

declare ptr @numba_runtime_build_excinfo_struct(ptr, ptr)

declare void @NRT_Free(ptr)

declare void @numba_do_raise(ptr)

declare void @PyErr_SetNone(ptr)

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { noinline }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{i1 true}
!2 = !{!"branch_weights", i32 99, i32 1}
