; Memory operations seen less often: atomics, pointer identities, allocators with other interfaces.

; === D9_atomic_maximum: atomicrmw fmax of active values; the old value is used
; args: x=f64[3] -> f64
define double @f(ptr %x) {
  %p = getelementptr double, ptr %x, i64 1
  %q = getelementptr double, ptr %x, i64 2
  %a = load double, ptr %p
  %b = load double, ptr %q
  %aa = fmul double %a, %a
  %old = atomicrmw fmax ptr %x, double %aa seq_cst
  %older = atomicrmw fmin ptr %x, double %b monotonic
  %v = load double, ptr %x
  %m = fmul double %old, %older
  %r = fadd double %m, %v
  ret double %r
}

; === D9_atomic_exchange_and_add: xchg, fadd and fsub in a row
; args: x=f64[3] -> f64
define double @f(ptr %x) {
  %p = getelementptr double, ptr %x, i64 1
  %q = getelementptr double, ptr %x, i64 2
  %a = load double, ptr %p
  %b = load double, ptr %q
  %ab = fmul double %a, %b
  %o1 = atomicrmw xchg ptr %x, double %ab seq_cst
  %o2 = atomicrmw fadd ptr %x, double %a seq_cst
  %o3 = atomicrmw fsub ptr %x, double %b seq_cst
  %s = fmul double %o1, %o2
  %r = fmul double %s, %o3
  ret double %r
}

; === D9_atomic_add_by_compare_and_exchange: as clang writes += on _Atomic double
; args: x=f64[2] -> f64
define double @f(ptr %x) {
entry:
  %p = getelementptr double, ptr %x, i64 1
  %a = load double, ptr %p
  %aa = fmul double %a, %a
  %first = load atomic i64, ptr %x seq_cst, align 8
  br label %try
try:
  %seen = phi i64 [ %first, %entry ], [ %found, %try ]
  %old = bitcast i64 %seen to double
  %new = fadd double %old, %aa
  %bits = bitcast double %new to i64
  %pair = cmpxchg ptr %x, i64 %seen, i64 %bits seq_cst seq_cst, align 8
  %found = extractvalue { i64, i1 } %pair, 0
  %done = extractvalue { i64, i1 } %pair, 1
  br i1 %done, label %end, label %try
end:
  %v = load double, ptr %x
  %r = fmul double %v, %new
  ret double %r
}

; === D6_pointer_identities: launder, strip, ptrmask and threadlocal-free identities keep the memory
; args: x=f64[2] -> f64
define double @f(ptr %x) {
  %l = call ptr @llvm.launder.invariant.group.p0(ptr %x)
  %s = call ptr @llvm.strip.invariant.group.p0(ptr %l)
  %m = call ptr @llvm.ptrmask.p0.i64(ptr %s, i64 -8)
  %v = load double, ptr %m
  %q = getelementptr double, ptr %m, i64 1
  %w = fmul double %v, %v
  store double %w, ptr %q
  %u = load double, ptr %q
  ret double %u
}
declare ptr @llvm.launder.invariant.group.p0(ptr)
declare ptr @llvm.strip.invariant.group.p0(ptr)
declare ptr @llvm.ptrmask.p0.i64(ptr, i64)

; === D6_tagged_pointer: the low bit of a pointer carries a flag
; args: x=f64[2] k=i64=1 -> f64
; args: x=f64[2] k=i64=0 -> f64
define double @f(ptr %x, i64 %k) {
  %slot = alloca i64
  %i = ptrtoint ptr %x to i64
  %t = or i64 %i, %k
  store volatile i64 %t, ptr %slot
  %u = load volatile i64, ptr %slot
  %flag = and i64 %u, 1
  %clean = and i64 %u, -2
  %p = inttoptr i64 %clean to ptr
  %v = load double, ptr %p
  %q = getelementptr double, ptr %p, i64 %flag
  %w = load double, ptr %q
  %r = fmul double %v, %w
  ret double %r
}

; === X7_posix_memalign: memory comes back through a pointer
; args: x=f64[2] -> f64
define double @f(ptr %x) {
  %slot = alloca ptr
  %e = call i32 @posix_memalign(ptr %slot, i64 64, i64 16)
  %m = load ptr, ptr %slot
  %a = load double, ptr %x
  %b = fmul double %a, %a
  store double %b, ptr %m
  %c = load double, ptr %m
  call void @free(ptr %m)
  %r = fmul double %c, %a
  ret double %r
}
declare i32 @posix_memalign(ptr, i64, i64)
declare void @free(ptr)

; === D7_stored_poison_is_never_read: half of a pair is poison when it is stored
; args: x=f64[2] -> f64
define double @f(ptr %x) {
  %slot = alloca { double, double }
  %a = load double, ptr %x
  %s = insertvalue { double, double } poison, double %a, 0
  store { double, double } %s, ptr %slot
  %v = load double, ptr %slot
  %r = fmul double %v, %v
  ret double %r
}

; === S3_byval_argument_changed_by_the_callee: a recursive callee changes its own copy
; args: x=f64[2] n=i64=2 -> f64
%pair = type { double, double }
define internal double @g(ptr byval(%pair) align 8 %s, i64 %n) noinline {
entry:
  %z = icmp eq i64 %n, 0
  br i1 %z, label %end, label %more
more:
  %m = lshr i64 %n, 1
  %a = load double, ptr %s
  %b = fmul double %a, %a
  store double %b, ptr %s
  %r = call double @g(ptr byval(%pair) align 8 %s, i64 %m)
  %c = load double, ptr %s
  %d = fmul double %r, %c
  ret double %d
end:
  %q = getelementptr %pair, ptr %s, i64 0, i32 1
  %v = load double, ptr %q
  ret double %v
}
define double @f(ptr %x, i64 %n) {
  %r = call double @g(ptr byval(%pair) align 8 %x, i64 %n)
  %a = load double, ptr %x
  %s = fmul double %r, %a
  ret double %s
}

; === D9_atomic_exchange_of_pointers: a slot's pointer to active memory is exchanged and compared
; args: x=f64[2] y=f64[2] -> f64
define double @f(ptr %x, ptr %y) {
  %slot = alloca ptr
  store ptr %x, ptr %slot
  %old = atomicrmw xchg ptr %slot, ptr %y seq_cst
  %pair = cmpxchg ptr %slot, ptr %y, ptr %x seq_cst seq_cst
  %was = extractvalue { ptr, i1 } %pair, 0
  %now = load ptr, ptr %slot
  %q = getelementptr double, ptr %now, i64 1
  %a = load double, ptr %old
  %b = load double, ptr %was
  %c = load double, ptr %q
  %m = fmul double %a, %b
  %r = fmul double %m, %c
  ret double %r
}

; === D9_atomic_exchange_of_bits: an integer exchange moves a double, then puts a constant there
; args: x=f64[2] -> f64
define double @f(ptr %x) {
  %p = getelementptr double, ptr %x, i64 1
  %a = load double, ptr %p
  %aa = fmul double %a, %a
  %bits = bitcast double %aa to i64
  %o = atomicrmw xchg ptr %x, i64 %bits seq_cst
  %u = atomicrmw xchg ptr %x, i64 4607182418800017408 seq_cst
  %of = bitcast i64 %o to double
  %uf = bitcast i64 %u to double
  %v = load double, ptr %x
  %m = fmul double %of, %uf
  %r = fadd double %m, %v
  ret double %r
}

; === D9_compare_and_exchange_that_fails: the expected value is not there, nothing is written
; args: x=f64[2] -> f64
define double @f(ptr %x) {
  %p = getelementptr double, ptr %x, i64 1
  %a = load double, ptr %p
  %aa = fmul double %a, %a
  %bits = bitcast double %aa to i64
  %pair = cmpxchg ptr %x, i64 0, i64 %bits seq_cst seq_cst
  %o = extractvalue { i64, i1 } %pair, 0
  %of = bitcast i64 %o to double
  %v = load double, ptr %x
  %r = fmul double %of, %v
  ret double %r
}

; === D9_atomic_add_to_memory_that_may_be_const: the addition is dropped where there is no shadow
; args: x=f64[2] c=f64[1]:const k=i32=0 -> f64
; args: x=f64[2] c=f64[1]:const k=i32=1 -> f64
define double @f(ptr %x, ptr %c, i32 %k) {
  %z = icmp eq i32 %k, 0
  %p = select i1 %z, ptr %x, ptr %c
  %q = getelementptr double, ptr %x, i64 1
  %a = load double, ptr %q
  %o = atomicrmw fadd ptr %p, double %a seq_cst
  %r = fmul double %a, %o
  ret double %r
}
