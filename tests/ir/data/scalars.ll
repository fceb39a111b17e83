; Every arithmetic, cast, comparison and selection opcode with every flag it takes, on scalars, vectors and scalable vectors.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define i32 @integers(i32 %a, i32 %b, <4 x i32> %v, <vscale x 2 x i64> %s, i1 %c, i48 %odd) {
  %add = add i32 %a, %b
  %add.nuw = add nuw i32 %a, %b
  %add.nsw = add nsw i32 %a, -7
  %add.both = add nuw nsw i32 %a, 2147483647
  %sub = sub nuw nsw i32 0, %b
  %mul = mul nuw nsw i32 %a, %b
  %udiv = udiv exact i32 %a, 3
  %sdiv = sdiv exact i32 %a, -3
  %udiv2 = udiv i32 %a, %b
  %sdiv2 = sdiv i32 %a, %b
  %urem = urem i32 %a, %b
  %srem = srem i32 %a, %b
  %shl = shl nuw nsw i32 %a, 1
  %lshr = lshr exact i32 %a, 1
  %ashr = ashr exact i32 %a, 1
  %and = and i32 %a, 255
  %or = or i32 %a, %b
  %or.disjoint = or disjoint i32 %a, 1
  %xor = xor i32 %a, -1
  %vadd = add <4 x i32> %v, <i32 1, i32 2, i32 undef, i32 poison>
  %vsplat = mul <4 x i32> %v, splat (i32 3)
  %sadd = add <vscale x 2 x i64> %s, splat (i64 9)
  %not = xor i1 %c, true
  %odd2 = add i48 %odd, 140737488355327
  %big = sext i48 %odd to i128
  %big2 = add i128 %big, 170141183460469231731687303715884105727
  %tr = trunc nuw nsw i128 %big2 to i7
  %r = zext i7 %tr to i32
  ret i32 %r
}

define double @floats(double %x, double %y, float %f, <2 x double> %v, half %h, bfloat %b, x86_fp80 %e, fp128 %q, ppc_fp128 %p) {
entry:
  %neg = fneg double %x
  %neg.fast = fneg fast <2 x double> %v
  %add = fadd double %x, %y
  %add1 = fadd reassoc double %x, %y
  %add2 = fadd nnan double %x, %y
  %add3 = fadd ninf double %x, %y
  %add4 = fadd nsz double %x, %y
  %add5 = fadd arcp double %x, %y
  %add6 = fadd contract double %x, %y
  %add7 = fadd afn double %x, %y
  %add8 = fadd reassoc nnan ninf nsz arcp contract afn double %x, %y
  %add9 = fadd nnan ninf contract double %x, %y
  %sub = fsub double -0.000000e+00, %y
  %mul = fmul fast double %x, 2.500000e+00
  %div = fdiv arcp double 1.000000e+00, %x
  %rem = frem double %x, 3.0
  %hadd = fadd half %h, 0xH3C00
  %badd = fadd bfloat %b, 0xR3F80
  %eadd = fadd x86_fp80 %e, 0xK3FFF8000000000000000
  %qadd = fadd fp128 %q, 0xL00000000000000003FFF000000000000
  %padd = fadd ppc_fp128 %p, 0xM3FF00000000000000000000000000000
  %fadd = fadd float %f, 0x3FB99999A0000000
  %t1 = fptrunc double %x to float
  %t2 = fptrunc nnan contract double %x to half
  %e1 = fpext float %f to double
  %e2 = fpext fast half %h to fp128
  %i1 = fptoui double %x to i64
  %i2 = fptosi <2 x double> %v to <2 x i32>
  %u1 = uitofp i64 %i1 to double
  %u2 = uitofp nneg i64 %i1 to double
  %s1 = sitofp <2 x i32> %i2 to <2 x double>
  %c1 = bitcast double %x to i64
  %c2 = bitcast i64 %c1 to <2 x float>
  %z = zext nneg i32 5 to i64
  ret double %add9
}

define i1 @comparisons(i32 %a, i32 %b, double %x, double %y, ptr %p, <2 x i64> %v, <2 x ptr> %vp) {
  %1 = icmp eq i32 %a, %b
  %2 = icmp ne ptr %p, null
  %3 = icmp ugt i32 %a, %b
  %4 = icmp uge i32 %a, %b
  %5 = icmp ult i32 %a, %b
  %6 = icmp samesign ule i32 %a, %b
  %7 = icmp sgt i32 %a, %b
  %8 = icmp sge i32 %a, %b
  %9 = icmp slt <2 x i64> %v, zeroinitializer
  %10 = icmp sle i32 %a, %b
  %11 = fcmp false double %x, %y
  %12 = fcmp oeq double %x, %y
  %13 = fcmp ogt double %x, %y
  %14 = fcmp oge double %x, %y
  %15 = fcmp fast olt double %x, %y
  %16 = fcmp nnan ninf ole double %x, %y
  %17 = fcmp one double %x, %y
  %18 = fcmp ord double %x, %y
  %19 = fcmp ueq double %x, 0x7FF0000000000000
  %20 = fcmp ugt double %x, 0x7FF8000000000000
  %21 = fcmp uge double %x, 0xFFF0000000000000
  %22 = fcmp ult double %x, 0x7FF4000000000001
  %23 = fcmp ule double %x, %y
  %24 = fcmp une double %x, %y
  %25 = fcmp uno double %x, 0.000000e+00
  %26 = fcmp true double %x, %y
  %27 = select i1 %1, i32 %a, i32 %b
  %28 = select nnan nsz i1 %2, double %x, double %y
  %29 = select <2 x i1> %9, <2 x i64> %v, <2 x i64> splat (i64 1)
  %30 = freeze i32 %27
  %31 = freeze { i32, double } undef
  %32 = icmp eq <2 x ptr> %vp, zeroinitializer
  ret i1 %26
}

define void @pointers(ptr %p, i64 %i, ptr addrspace(1) %q, <2 x ptr> %v) {
  %1 = ptrtoint ptr %p to i64
  %2 = inttoptr i64 %i to ptr
  %3 = addrspacecast ptr addrspace(1) %q to ptr
  %4 = ptrtoaddr ptr %p to i64
  %5 = ptrtoint <2 x ptr> %v to <2 x i64>
  %6 = inttoptr i64 %1 to ptr addrspace(3)
  ret void
}

define i32 @vectors(<4 x i32> %a, <4 x i32> %b, i32 %i, <vscale x 4 x float> %s, { i32, [2 x { ptr, double }] } %t) {
  %1 = extractelement <4 x i32> %a, i32 %i
  %2 = extractelement <4 x i32> %a, i64 0
  %3 = insertelement <4 x i32> %a, i32 %1, i64 3
  %4 = insertelement <4 x i32> poison, i32 %2, i32 0
  %5 = shufflevector <4 x i32> %a, <4 x i32> %b, <2 x i32> <i32 0, i32 7>
  %6 = shufflevector <4 x i32> %4, <4 x i32> poison, <4 x i32> zeroinitializer
  %7 = shufflevector <4 x i32> %a, <4 x i32> undef, <8 x i32> <i32 0, i32 poison, i32 1, i32 2, i32 3, i32 3, i32 3, i32 3>
  %8 = shufflevector <vscale x 4 x float> %s, <vscale x 4 x float> poison, <vscale x 4 x i32> zeroinitializer
  %9 = extractvalue { i32, [2 x { ptr, double }] } %t, 0
  %10 = extractvalue { i32, [2 x { ptr, double }] } %t, 1, 1
  %11 = extractvalue { i32, [2 x { ptr, double }] } %t, 1, 0, 1
  %12 = insertvalue { i32, [2 x { ptr, double }] } %t, i32 4, 0
  %13 = insertvalue { i32, [2 x { ptr, double }] } undef, double %11, 1, 1, 1
  %14 = insertvalue { ptr, double } %10, ptr null, 0
  ret i32 %9
}

define double @control(i32 %n, i1 %c, ptr %address) {
entry:
  br i1 %c, label %"odd name", label %loop

"odd name":                                       ; preds = %entry
  br label %loop

loop:
  %i = phi i32 [ 0, %entry ], [ 1, %"odd name" ], [ %next, %latch ], [ %next, %latch ]
  %x = phi fast double [ 0.0, %entry ], [ %later, %latch ], [ %later, %latch ], [ poison, %"odd name" ]
  switch i32 %i, label %latch [
    i32 0, label %zero
    i32 -1, label %zero
    i32 7, label %out
  ]

zero:
  switch i1 %c, label %latch [
  ]

latch:
  %next = add i32 %i, 1
  %later = call double @llvm.fmuladd.f64(double %x, double 2.0, double %x)
  %again = icmp slt i32 %next, %n
  switch i1 %again, label %latch2 [
    i1 true, label %loop
    i1 false, label %loop
  ]

latch2:
  indirectbr ptr %address, [label %zero2, label %out]

zero2:
  unreachable

out:
  %r = phi double [ %x, %loop ], [ 1.0, %latch2 ]
  ret double %r
}

declare double @llvm.fmuladd.f64(double, double, double)
