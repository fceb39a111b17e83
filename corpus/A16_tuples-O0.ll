;! adfuzz = 1
;! name = "A16_tuples-O0"
;! function = "A16_tuples"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494], [8]],
;!   [[0.18965926505598402, 0.6520348697950454], [8]],
;!   [[1.2970864611525046, 0.5606950855013105], [8]],
;!   [[0.6059722810338671, 0.7532953652618657], [8]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[2]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "k"
;! layout = "i32"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [8]
;! [provenance]
;! source = "shapes.c"
;! level = "O0"
; ModuleID = '<string>'
source_filename = "shapes.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Pair = type { double, double }

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #0

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @A16_tuples(ptr noundef %x, i32 noundef %k) #1 {
entry:
  %x.addr = alloca ptr, align 8
  %k.addr = alloca i32, align 4
  %p = alloca %struct.Pair, align 8
  %.compoundliteral = alloca %struct.Pair, align 8
  %.compoundliteral5 = alloca %struct.Pair, align 8
  %.compoundliteral12 = alloca %struct.Pair, align 8
  store ptr %x, ptr %x.addr, align 8
  store i32 %k, ptr %k.addr, align 4
  %0 = load i32, ptr %k.addr, align 4
  %cmp = icmp eq i32 %0, 0
  br i1 %cmp, label %if.then, label %if.else

if.then:                                          ; preds = %entry
  %a = getelementptr inbounds nuw %struct.Pair, ptr %.compoundliteral, i32 0, i32 0
  %1 = load ptr, ptr %x.addr, align 8
  %arrayidx = getelementptr inbounds double, ptr %1, i64 0
  %2 = load double, ptr %arrayidx, align 8
  %call = call double @log(double noundef %2) #3
  store double %call, ptr %a, align 8
  %b = getelementptr inbounds nuw %struct.Pair, ptr %.compoundliteral, i32 0, i32 1
  %3 = load ptr, ptr %x.addr, align 8
  %arrayidx1 = getelementptr inbounds double, ptr %3, i64 1
  %4 = load double, ptr %arrayidx1, align 8
  %call2 = call double @log(double noundef %4) #3
  store double %call2, ptr %b, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %p, ptr align 8 %.compoundliteral, i64 16, i1 false)
  br label %if.end20

if.else:                                          ; preds = %entry
  %5 = load i32, ptr %k.addr, align 4
  %cmp3 = icmp eq i32 %5, 1
  br i1 %cmp3, label %if.then4, label %if.else11

if.then4:                                         ; preds = %if.else
  %a6 = getelementptr inbounds nuw %struct.Pair, ptr %.compoundliteral5, i32 0, i32 0
  %6 = load ptr, ptr %x.addr, align 8
  %arrayidx7 = getelementptr inbounds double, ptr %6, i64 1
  %7 = load double, ptr %arrayidx7, align 8
  %call8 = call double @log(double noundef %7) #3
  store double %call8, ptr %a6, align 8
  %b9 = getelementptr inbounds nuw %struct.Pair, ptr %.compoundliteral5, i32 0, i32 1
  %8 = load ptr, ptr %x.addr, align 8
  %arrayidx10 = getelementptr inbounds double, ptr %8, i64 0
  %9 = load double, ptr %arrayidx10, align 8
  store double %9, ptr %b9, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %p, ptr align 8 %.compoundliteral5, i64 16, i1 false)
  br label %if.end

if.else11:                                        ; preds = %if.else
  %a13 = getelementptr inbounds nuw %struct.Pair, ptr %.compoundliteral12, i32 0, i32 0
  %10 = load ptr, ptr %x.addr, align 8
  %arrayidx14 = getelementptr inbounds double, ptr %10, i64 0
  %11 = load double, ptr %arrayidx14, align 8
  %12 = load ptr, ptr %x.addr, align 8
  %arrayidx15 = getelementptr inbounds double, ptr %12, i64 0
  %13 = load double, ptr %arrayidx15, align 8
  %mul = fmul double %11, %13
  store double %mul, ptr %a13, align 8
  %b16 = getelementptr inbounds nuw %struct.Pair, ptr %.compoundliteral12, i32 0, i32 1
  %14 = load ptr, ptr %x.addr, align 8
  %arrayidx17 = getelementptr inbounds double, ptr %14, i64 0
  %15 = load double, ptr %arrayidx17, align 8
  %16 = load ptr, ptr %x.addr, align 8
  %arrayidx18 = getelementptr inbounds double, ptr %16, i64 1
  %17 = load double, ptr %arrayidx18, align 8
  %add = fadd double %15, %17
  %call19 = call double @log(double noundef %add) #3
  store double %call19, ptr %b16, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %p, ptr align 8 %.compoundliteral12, i64 16, i1 false)
  br label %if.end

if.end:                                           ; preds = %if.else11, %if.then4
  br label %if.end20

if.end20:                                         ; preds = %if.end, %if.then
  %a21 = getelementptr inbounds nuw %struct.Pair, ptr %p, i32 0, i32 0
  %18 = load double, ptr %a21, align 8
  %b22 = getelementptr inbounds nuw %struct.Pair, ptr %p, i32 0, i32 1
  %19 = load double, ptr %b22, align 8
  %mul23 = fmul double %18, %19
  ret double %mul23
}

; Function Attrs: nounwind
declare double @log(double noundef) #2

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #1 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3, !4}
!llvm.ident = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
