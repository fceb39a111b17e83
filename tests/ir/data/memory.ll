; Every memory opcode with every ordering, scope, alignment and flag.
target datalayout = "e-m:e-p1:32:32-p5:32:32-i64:64-n8:16:32:64-S128-A5-G1"

%struct.pair = type { i32, double }
%packed = type <{ i8, i32, [3 x i16] }>
%opaque = type opaque
%recursive = type { ptr, %struct.pair, [4 x %struct.pair] }
%"quoted name" = type { i32 }
%empty = type {}

define void @plain(ptr %p, i64 %n) {
  %a = alloca i32, align 4, addrspace(5)
  %b = alloca %struct.pair, i32 10, align 16, addrspace(5)
  %c = alloca i8, i64 %n, align 1, addrspace(5)
  %e = alloca [4 x { i8, %packed }], align 8, addrspace(5)
  %f = alloca <4 x float>, align 64, addrspace(5)
  %g = alloca %empty, align 1, addrspace(5)
  %h = alloca swifterror ptr, align 8, addrspace(5)
  %l = load i32, ptr %p, align 4
  %lv = load volatile i32, ptr %p, align 1
  %ls = load %struct.pair, ptr %p, align 8
  %lp = load %packed, ptr %p, align 1
  %ln = load float, ptr %p, align 4, !nontemporal !0, !invariant.load !1
  %l5 = load i32, ptr addrspace(5) %a, align 4
  %lq = load %"quoted name", ptr %p, align 4
  store i32 %l, ptr %p, align 4
  store volatile double 1.0, ptr %p, align 8
  store %struct.pair { i32 1, double 2.0 }, ptr %p, align 8
  store <2 x i1> <i1 true, i1 false>, ptr %p, align 1
  store ptr %p, ptr %p, align 8, !nontemporal !0
  ret void
}

define ptr @geps(ptr %p, i64 %i, <2 x ptr> %v, <2 x i64> %w, ptr addrspace(1) %q) {
  %1 = getelementptr i8, ptr %p, i64 %i
  %2 = getelementptr inbounds i32, ptr %p, i64 4
  %3 = getelementptr nuw i32, ptr %p, i64 4
  %4 = getelementptr nusw i32, ptr %p, i64 4
  %5 = getelementptr nusw nuw i32, ptr %p, i64 4
  %6 = getelementptr inbounds nuw %struct.pair, ptr %p, i64 0, i32 1
  %7 = getelementptr %recursive, ptr %p, i64 0, i32 2, i64 3, i32 1
  %8 = getelementptr i8, <2 x ptr> %v, i64 1
  %9 = getelementptr i8, ptr %p, <2 x i64> %w
  %10 = getelementptr i8, ptr addrspace(1) %q, i32 -1
  %11 = getelementptr { i32, [4 x <2 x i8>] }, ptr %p, i64 %i, i32 1, i64 0
  %12 = getelementptr %packed, ptr %p
  %13 = getelementptr <vscale x 4 x i32>, ptr %p, i64 1
  ret ptr %7
}

define void @atomics(ptr %p, i32 %x, float %f, <2 x half> %h, ptr %q) {
  %1 = load atomic i32, ptr %p unordered, align 4
  %2 = load atomic i32, ptr %p monotonic, align 4
  %3 = load atomic volatile i32, ptr %p acquire, align 4
  %4 = load atomic i32, ptr %p syncscope("singlethread") seq_cst, align 4
  %5 = load atomic float, ptr %p syncscope("agent") seq_cst, align 4, !tbaa !2
  store atomic i32 1, ptr %p unordered, align 4
  store atomic i32 1, ptr %p monotonic, align 4
  store atomic volatile i32 1, ptr %p release, align 4
  store atomic ptr %q, ptr %p syncscope("workgroup") seq_cst, align 8
  fence acquire
  fence release
  fence acq_rel
  fence syncscope("singlethread") seq_cst
  %6 = cmpxchg ptr %p, i32 0, i32 %x acq_rel monotonic, align 4
  %7 = cmpxchg weak ptr %p, i32 0, i32 %x seq_cst acquire, align 4
  %8 = cmpxchg volatile ptr %p, ptr null, ptr %q release monotonic, align 8
  %9 = cmpxchg weak volatile ptr %p, i32 0, i32 %x syncscope("x\22y") monotonic seq_cst, align 8
  %10 = atomicrmw xchg ptr %p, i32 %x acquire, align 4
  %11 = atomicrmw add ptr %p, i32 %x release, align 4
  %12 = atomicrmw sub ptr %p, i32 %x acq_rel, align 4
  %13 = atomicrmw and ptr %p, i32 %x seq_cst, align 4
  %14 = atomicrmw nand ptr %p, i32 %x monotonic, align 4
  %15 = atomicrmw or ptr %p, i32 %x monotonic, align 4
  %16 = atomicrmw xor ptr %p, i32 %x monotonic, align 4
  %17 = atomicrmw volatile max ptr %p, i32 %x monotonic, align 4
  %18 = atomicrmw min ptr %p, i32 %x monotonic, align 4
  %19 = atomicrmw umax ptr %p, i32 %x monotonic, align 4
  %20 = atomicrmw umin ptr %p, i32 %x syncscope("agent") monotonic, align 4
  %21 = atomicrmw fadd ptr %p, float %f monotonic, align 4
  %22 = atomicrmw fsub ptr %p, float %f monotonic, align 4
  %23 = atomicrmw fmax ptr %p, float %f monotonic, align 4
  %24 = atomicrmw fmin ptr %p, float %f monotonic, align 4
  %25 = atomicrmw fmaximum ptr %p, float %f monotonic, align 4
  %26 = atomicrmw fminimum ptr %p, float %f monotonic, align 4
  %27 = atomicrmw uinc_wrap ptr %p, i32 %x monotonic, align 4
  %28 = atomicrmw udec_wrap ptr %p, i32 %x monotonic, align 4
  %29 = atomicrmw usub_cond ptr %p, i32 %x monotonic, align 4
  %30 = atomicrmw usub_sat ptr %p, i32 %x monotonic, align 4
  %31 = atomicrmw fadd ptr %p, <2 x half> %h monotonic, align 4, !amdgpu.no.fine.grained.memory !1
  %32 = atomicrmw xchg ptr %p, ptr %q monotonic, align 8
  ret void
}

define i32 @arguments(i32 %count, ...) {
  %list = alloca [24 x i8], align 8, addrspace(5)
  %cast = addrspacecast ptr addrspace(5) %list to ptr
  %1 = va_arg ptr %cast, i32
  %2 = va_arg ptr %cast, { ptr, double }
  %3 = va_arg ptr %cast, <4 x float>
  ret i32 %1
}

define void @inalloca() {
  %a = alloca inalloca { i32 }, align 4, addrspace(5)
  ret void
}

!0 = !{i32 1}
!1 = !{}
!2 = !{!3, !3, i64 0}
!3 = !{!"float", !4, i64 0}
!4 = !{!"root"}
