; Operations that are written out as simpler ones: masked memory, lanes moved about, addresses as integers, results
; through pointers.

; === masked_loadstore: lanes known to be off keep what was there
; args: x=f64 y=f64 -> f64
declare <4 x double> @llvm.masked.load.v4f64.p0(ptr,i32,<4 x i1>,<4 x double>)
declare void @llvm.masked.store.v4f64.p0(<4 x double>,ptr,i32,<4 x i1>)
declare double @llvm.vector.reduce.fadd.v4f64(double, <4 x double>)
define double @f(double %x, double %y) {
  %a = alloca <4 x double>
  store <4 x double> zeroinitializer, ptr %a
  %v0 = insertelement <4 x double> zeroinitializer, double %x, i32 0
  %v1 = insertelement <4 x double> %v0, double %y, i32 1
  call void @llvm.masked.store.v4f64.p0(<4 x double> %v1, ptr %a, i32 8, <4 x i1> <i1 1, i1 1, i1 0, i1 1>)
  %l = call <4 x double> @llvm.masked.load.v4f64.p0(ptr %a, i32 8, <4 x i1> <i1 1, i1 1, i1 0, i1 0>, <4 x double> %v1)
  %m = fmul <4 x double> %l, %l
  %r = call double @llvm.vector.reduce.fadd.v4f64(double 0.0, <4 x double> %m)
  ret double %r }

; === masked_load_dyn: lanes that are off at run time take the other operand, and write nothing
; args: p=f64[4] -> f64
declare <4 x double> @llvm.masked.load.v4f64.p0(ptr,i32,<4 x i1>,<4 x double>)
declare void @llvm.masked.store.v4f64.p0(<4 x double>,ptr,i32,<4 x i1>)
declare double @llvm.vector.reduce.fadd.v4f64(double, <4 x double>)
define double @f(ptr %p) {
  %z = load double, ptr %p
  %c0 = fcmp ogt double %z, 0.0
  %c = insertelement <4 x i1> <i1 0, i1 1, i1 1, i1 0>, i1 %c0, i32 0
  %pt = insertelement <4 x double> zeroinitializer, double %z, i32 3
  %l = call <4 x double> @llvm.masked.load.v4f64.p0(ptr %p, i32 8, <4 x i1> %c, <4 x double> %pt)
  %m = fmul <4 x double> %l, %l
  call void @llvm.masked.store.v4f64.p0(<4 x double> %m, ptr %p, i32 8, <4 x i1> %c)
  %r = call double @llvm.vector.reduce.fadd.v4f64(double 0.0, <4 x double> %m)
  ret double %r }

; === masked_gather: gathered from here and there, scattered elsewhere
; args: p=f64[4] -> f64
declare <2 x double> @llvm.masked.gather.v2f64.v2p0(<2 x ptr>,i32,<2 x i1>,<2 x double>)
declare void @llvm.masked.scatter.v2f64.v2p0(<2 x double>,<2 x ptr>,i32,<2 x i1>)
define double @f(ptr %p) {
  %g = getelementptr double, ptr %p, <2 x i64> <i64 3, i64 1>
  %l = call <2 x double> @llvm.masked.gather.v2f64.v2p0(<2 x ptr> %g, i32 8, <2 x i1> <i1 1, i1 1>, <2 x double> zeroinitializer)
  %m = fmul <2 x double> %l, %l
  %h = getelementptr double, ptr %p, <2 x i64> <i64 0, i64 1>
  call void @llvm.masked.scatter.v2f64.v2p0(<2 x double> %m, <2 x ptr> %h, i32 8, <2 x i1> <i1 1, i1 0>)
  %e = extractelement <2 x double> %m, i32 1
  ret double %e }

; === vop_reverse: lanes in reverse order
; args: x=f64 y=f64 -> f64
declare <4 x double> @llvm.vector.reverse.v4f64(<4 x double>)
define double @f(double %x, double %y) {
  %v0 = insertelement <4 x double> zeroinitializer, double %x, i32 0
  %v1 = insertelement <4 x double> %v0, double %y, i32 1
  %p = fmul double %x, %y
  %v2 = insertelement <4 x double> %v1, double %p, i32 2
  %v = insertelement <4 x double> %v2, double 3.0, i32 3
  %w = call <4 x double> @llvm.vector.reverse.v4f64(<4 x double> %v)
  %r0 = fmul <4 x double> %w, <double 1.0, double 2.0, double 3.0, double 4.0>
  %r = call double @llvm.vector.reduce.fadd.v4f64(double 0.0, <4 x double> %r0)
  ret double %r }
declare double @llvm.vector.reduce.fadd.v4f64(double, <4 x double>)

; === vop_extractinsert: half a vector taken and put back
; args: x=f64 y=f64 -> f64
declare <2 x double> @llvm.vector.extract.v2f64.v4f64(<4 x double>,i64)
declare <4 x double> @llvm.vector.insert.v4f64.v2f64(<4 x double>,<2 x double>,i64)
define double @f(double %x, double %y) {
  %v0 = insertelement <4 x double> zeroinitializer, double %x, i32 0
  %v1 = insertelement <4 x double> %v0, double %y, i32 1
  %p = fmul double %x, %y
  %v2 = insertelement <4 x double> %v1, double %p, i32 2
  %v = insertelement <4 x double> %v2, double 3.0, i32 3
  %h = call <2 x double> @llvm.vector.extract.v2f64.v4f64(<4 x double> %v, i64 0)
  %h2 = fmul <2 x double> %h, %h
  %w = call <4 x double> @llvm.vector.insert.v4f64.v2f64(<4 x double> %v, <2 x double> %h2, i64 2)
  %r0 = fmul <4 x double> %w, <double 1.0, double 2.0, double 3.0, double 4.0>
  %r = call double @llvm.vector.reduce.fadd.v4f64(double 0.0, <4 x double> %r0)
  ret double %r }
declare double @llvm.vector.reduce.fadd.v4f64(double, <4 x double>)

; === masked_expand: consecutive numbers to the lanes that are on, and back
; args: p=f64[4] -> f64
declare <4 x double> @llvm.masked.expandload.v4f64(ptr,<4 x i1>,<4 x double>)
declare void @llvm.masked.compressstore.v4f64(<4 x double>,ptr,<4 x i1>)
declare double @llvm.vector.reduce.fadd.v4f64(double, <4 x double>)
define double @f(ptr %p) {
  %l = call <4 x double> @llvm.masked.expandload.v4f64(ptr %p, <4 x i1> <i1 1, i1 0, i1 1, i1 0>, <4 x double> zeroinitializer)
  %m = fmul <4 x double> %l, %l
  call void @llvm.masked.compressstore.v4f64(<4 x double> %m, ptr %p, <4 x i1> <i1 0, i1 0, i1 1, i1 1>)
  %r = call double @llvm.vector.reduce.fadd.v4f64(double 0.0, <4 x double> %m)
  ret double %r }

; === vop_splice: the end of one vector and the start of another
; args: x=f64 y=f64 -> f64
declare <4 x double> @llvm.vector.splice.v4f64(<4 x double>,<4 x double>,i32)
define double @f(double %x, double %y) {
  %v0 = insertelement <4 x double> zeroinitializer, double %x, i32 0
  %v1 = insertelement <4 x double> %v0, double %y, i32 1
  %p = fmul double %x, %y
  %v2 = insertelement <4 x double> %v1, double %p, i32 2
  %v = insertelement <4 x double> %v2, double 3.0, i32 3
  %w = call <4 x double> @llvm.vector.splice.v4f64(<4 x double> %v, <4 x double> %v2, i32 1)
  %r0 = fmul <4 x double> %w, <double 1.0, double 2.0, double 3.0, double 4.0>
  %r = call double @llvm.vector.reduce.fadd.v4f64(double 0.0, <4 x double> %r0)
  ret double %r }
declare double @llvm.vector.reduce.fadd.v4f64(double, <4 x double>)

; === vop_interleave: every other lane
; args: x=f64 y=f64 -> f64
declare <4 x double> @llvm.vector.interleave2.v4f64(<2 x double>,<2 x double>)
declare {<2 x double>,<2 x double>} @llvm.vector.deinterleave2.v4f64(<4 x double>)
define double @f(double %x, double %y) {
  %v0 = insertelement <4 x double> zeroinitializer, double %x, i32 0
  %v1 = insertelement <4 x double> %v0, double %y, i32 1
  %p = fmul double %x, %y
  %v2 = insertelement <4 x double> %v1, double %p, i32 2
  %v = insertelement <4 x double> %v2, double 3.0, i32 3
  %d = call {<2 x double>,<2 x double>} @llvm.vector.deinterleave2.v4f64(<4 x double> %v)
  %a = extractvalue {<2 x double>,<2 x double>} %d, 0
  %b = extractvalue {<2 x double>,<2 x double>} %d, 1
  %b2 = fmul <2 x double> %b, %a
  %w = call <4 x double> @llvm.vector.interleave2.v4f64(<2 x double> %b2, <2 x double> %a)
  %r0 = fmul <4 x double> %w, <double 1.0, double 2.0, double 3.0, double 4.0>
  %r = call double @llvm.vector.reduce.fadd.v4f64(double 0.0, <4 x double> %r0)
  ret double %r }
declare double @llvm.vector.reduce.fadd.v4f64(double, <4 x double>)

; === vop_compress: the lanes that are on, packed
; args: x=f64 y=f64 -> f64
declare <4 x double> @llvm.experimental.vector.compress.v4f64(<4 x double>,<4 x i1>,<4 x double>)
define double @f(double %x, double %y) {
  %v0 = insertelement <4 x double> zeroinitializer, double %x, i32 0
  %v1 = insertelement <4 x double> %v0, double %y, i32 1
  %p = fmul double %x, %y
  %v2 = insertelement <4 x double> %v1, double %p, i32 2
  %v = insertelement <4 x double> %v2, double 3.0, i32 3
  %w = call <4 x double> @llvm.experimental.vector.compress.v4f64(<4 x double> %v, <4 x i1> <i1 0, i1 1, i1 0, i1 1>, <4 x double> %v1)
  %r0 = fmul <4 x double> %w, <double 1.0, double 2.0, double 3.0, double 4.0>
  %r = call double @llvm.vector.reduce.fadd.v4f64(double 0.0, <4 x double> %r0)
  ret double %r }
declare double @llvm.vector.reduce.fadd.v4f64(double, <4 x double>)

; === mem_ptrtoint: an address as an integer, eight bytes on
; args: p=f64[4] -> f64
define double @f(ptr %p) {
  %i = ptrtoint ptr %p to i64
  %j = add i64 %i, 8
  %q = inttoptr i64 %j to ptr
  %x = load double, ptr %q
  %u = fmul double %x, %x
  store double %u, ptr %p
  ret double %x }

; === mem_alignmask: an address aligned by a mask: its shadow is aligned otherwise
; args: p=f64[4] -> f64
define double @f(ptr %p) {
  %a = alloca [8 x double]
  %i = ptrtoint ptr %a to i64
  %j = add i64 %i, 31
  %k = and i64 %j, -32
  %q = inttoptr i64 %k to ptr
  %x = load double, ptr %p
  store double %x, ptr %q
  %u = load double, ptr %q
  %v = fmul double %u, %x
  ret double %v }

; === mem_ptrmask: the same by an intrinsic
; args: p=f64[4] -> f64
declare ptr @llvm.ptrmask.p0.i64(ptr,i64)
define double @f(ptr %p) {
  %a = alloca [8 x double]
  %b = getelementptr i8, ptr %a, i64 31
  %q = call ptr @llvm.ptrmask.p0.i64(ptr %b, i64 -32)
  %x = load double, ptr %p
  store double %x, ptr %q
  %u = load double, ptr %q
  %v = fmul double %u, %x
  ret double %v }

; === ptrbits_mem: an address computed as an integer, stored, and loaded as a pointer
; args: p=f64[4] -> f64
define double @f(ptr %p) {
  %s = alloca i64
  %i = ptrtoint ptr %p to i64
  %j = add i64 %i, 8
  store i64 %j, ptr %s
  %q = load ptr, ptr %s
  %x = load double, ptr %q
  %u = fmul double %x, %x
  store double %u, ptr %p
  ret double %x }

; === ptrbits_phi: an address that is an integer in a loop
; args: p=f64[4] -> f64
define double @f(ptr %p) {
e:
  %i = ptrtoint ptr %p to i64
  br label %l
l:
  %k = phi i64 [%i,%e],[%k2,%l]
  %n = phi i32 [0,%e],[%n2,%l]
  %s = phi double [1.0,%e],[%s2,%l]
  %q = inttoptr i64 %k to ptr
  %x = load double, ptr %q
  %s2 = fmul double %s, %x
  store double %s2, ptr %q
  %k2 = add i64 %k, 8
  %n2 = add i32 %n, 1
  %c = icmp eq i32 %n2, 4
  br i1 %c, label %o, label %l
o:
  ret double %s2 }

; === ptrbits_diff: the difference of two addresses is a number
; args: p=f64[4] -> f64
define double @f(ptr %p) {
  %e = getelementptr double, ptr %p, i64 3
  %i = ptrtoint ptr %p to i64
  %j = ptrtoint ptr %e to i64
  %d = sub i64 %j, %i
  %q = getelementptr i8, ptr %p, i64 %d
  %x = load double, ptr %q
  %u = fmul double %x, %x
  store double %u, ptr %p
  ret double %x }

; === half_in_an_integer: a float is rounded to half, kept as an integer, and widened again
; args: x=f32 -> f32
declare i16 @llvm.convert.to.fp16.f32(float)
declare float @llvm.convert.from.fp16.f32(i16)
define float @f(float %x) {
  %kept = alloca i16
  %bits = call i16 @llvm.convert.to.fp16.f32(float %x)
  store i16 %bits, ptr %kept
  %again = load i16, ptr %kept
  %half = call float @llvm.convert.from.fp16.f32(i16 %again)
  %y = fmul float %half, %x
  ret float %y
}

; === memset_pattern: an intrinsic fills memory with floats, then with their bits
; args: p=f64[4] x=f64 -> f64
declare void @llvm.experimental.memset.pattern.p0.f64.i64(ptr, double, i64, i1)
declare void @llvm.experimental.memset.pattern.p0.i64.i32(ptr, i64, i32, i1)
define double @f(ptr %p, double %x) {
  %b = bitcast double %x to i64
  call void @llvm.experimental.memset.pattern.p0.f64.i64(ptr align 8 %p, double %x, i64 3, i1 false)
  %q = getelementptr double, ptr %p, i64 1
  %v = load double, ptr %q
  %r = fmul double %v, %x
  call void @llvm.experimental.memset.pattern.p0.i64.i32(ptr align 8 %p, i64 %b, i32 2, i1 false)
  %w = load double, ptr %q
  %z = fmul double %r, %w
  ret double %z }

; === complex_in_one_value: a complex number that is passed, and returned, as one value
; args: x=f64 y=f64 -> f64
declare double @cabs({ double, double })
declare double @carg([2 x double])
declare [2 x double] @csin([2 x double])
define double @f(double %x, double %y) {
  %s0 = insertvalue { double, double } poison, double %x, 0
  %s = insertvalue { double, double } %s0, double %y, 1
  %size = call double @cabs({ double, double } %s)
  %a0 = insertvalue [2 x double] poison, double %y, 0
  %a = insertvalue [2 x double] %a0, double %x, 1
  %angle = call double @carg([2 x double] %a)
  %sine = call [2 x double] @csin([2 x double] %a)
  %real = extractvalue [2 x double] %sine, 0
  %imaginary = extractvalue [2 x double] %sine, 1
  %m = fmul double %size, %angle
  %n = fmul double %real, %imaginary
  %r = fadd double %m, %n
  ret double %r }

; === complex_conjugate: the imaginary part with the other sign
; args: x=f64 y=f64 -> f64
declare { double, double } @conj(double, double)
define double @f(double %x, double %y) {
  %c = call { double, double } @conj(double %x, double %y)
  %a = extractvalue { double, double } %c, 0
  %b = extractvalue { double, double } %c, 1
  %bb = fmul double %b, %b
  %r = fmul double %a, %bb
  ret double %r }

; === variable_arguments_by_instruction: taken by va_arg, in a module without a target
; args: x=f64 y=f64 -> f64
%list = type { i32, i32, ptr, ptr }
declare void @llvm.va_start.p0(ptr)
declare void @llvm.va_end.p0(ptr)
define internal double @weighted(i32 %n, ...) noinline {
  %l = alloca %list, align 16
  call void @llvm.va_start.p0(ptr %l)
  %x = va_arg ptr %l, double
  %k = va_arg ptr %l, i32
  %y = va_arg ptr %l, double
  call void @llvm.va_end.p0(ptr %l)
  %w = sitofp i32 %k to double
  %m = fmul double %x, %w
  %r = fmul double %m, %y
  ret double %r }
define double @f(double %x, double %y) {
  %r = call double (i32, ...) @weighted(i32 3, double %x, i32 5, double %y)
  ret double %r }
