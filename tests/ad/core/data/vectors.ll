; Vectors and the other float formats (V).

; === V1_insert_extract_shuffle: lanes are moved about
; args: x=f64[4] -> f64
define double @f(ptr %x) {
  %v = load <4 x double>, ptr %x, align 8
  %s = shufflevector <4 x double> %v, <4 x double> poison, <4 x i32> <i32 3, i32 0, i32 0, i32 2>
  %m = fmul <4 x double> %v, %s
  %a = extractelement <4 x double> %m, i32 1
  %i = insertelement <4 x double> %m, double %a, i32 2
  %q = fmul <4 x double> %i, %v
  store <4 x double> %q, ptr %x, align 8
  %b = extractelement <4 x double> %q, i32 2
  %c = extractelement <4 x double> %q, i32 3
  %r = fadd double %b, %c
  ret double %r
}

; === V1_shuffle_of_two_vectors_with_poison_lanes: lanes nobody reads are poison
; args: x=f64[2] y=f64[2] -> f64
define double @f(ptr %x, ptr %y) {
  %v = load <2 x double>, ptr %x, align 8
  %w = load <2 x double>, ptr %y, align 8
  %s = shufflevector <2 x double> %v, <2 x double> %w, <2 x i32> <i32 2, i32 poison>
  %m = fmul <2 x double> %s, %v
  %a = extractelement <2 x double> %m, i32 0
  %t = shufflevector <2 x double> %v, <2 x double> %w, <4 x i32> <i32 0, i32 3, i32 1, i32 2>
  %q = fmul <4 x double> %t, %t
  %b = extractelement <4 x double> %q, i32 1
  %r = fmul double %a, %b
  ret double %r
}

; === V2_extract_with_run_time_index: the lane is known only at run time
; args: x=f64[4] k=i32=2 -> f64
define double @f(ptr %x, i32 %k) {
  %v = load <4 x double>, ptr %x, align 8
  %a = extractelement <4 x double> %v, i32 %k
  %m = fmul double %a, %a
  %w = insertelement <4 x double> %v, double %m, i32 %k
  %q = fmul <4 x double> %w, %v
  store <4 x double> %q, ptr %x, align 8
  ret double %m
}

; === V3_select_by_lane: a vector condition chooses
; args: x=f64[2] y=f64[2] -> f64
define double @f(ptr %x, ptr %y) {
  %v = load <2 x double>, ptr %x, align 8
  %w = load <2 x double>, ptr %y, align 8
  %c = fcmp ogt <2 x double> %v, %w
  %m = fmul <2 x double> %v, %w
  %s = select <2 x i1> %c, <2 x double> %m, <2 x double> %w
  %a = extractelement <2 x double> %s, i32 0
  %b = extractelement <2 x double> %s, i32 1
  %r = fmul double %a, %b
  ret double %r
}

; === V4_reductions: sum, product and maximum of lanes
; args: x=f64[4] -> f64
define double @f(ptr %x) {
  %v = load <4 x double>, ptr %x, align 8
  %s = call double @llvm.vector.reduce.fadd.v4f64(double 0.0, <4 x double> %v)
  %p = call double @llvm.vector.reduce.fmul.v4f64(double 1.0, <4 x double> %v)
  %m = call double @llvm.vector.reduce.fmax.v4f64(<4 x double> %v)
  %a = fmul double %s, %p
  %r = fmul double %a, %m
  ret double %r
}

; === V5_element_wise_intrinsic: sqrt of a vector, divided
; args: x=f64[2] -> f64
define double @f(ptr %x) {
  %v = load <2 x double>, ptr %x, align 8
  %q = call <2 x double> @llvm.sqrt.v2f64(<2 x double> %v)
  %d = fdiv <2 x double> %q, %v
  store <2 x double> %d, ptr %x, align 8
  %a = extractelement <2 x double> %d, i32 0
  ret double %a
}

; === V6_float_arithmetic_with_conversion: float and double mixed
; args: x=f32[2] y=f64 -> f64
define double @f(ptr %x, double %y) {
  %q = getelementptr float, ptr %x, i64 1
  %a = load float, ptr %x
  %b = load float, ptr %q
  %e = call float @llvm.exp.f32(float %a)
  %m = fmul float %e, %b
  %d = fpext float %m to double
  %z = fmul double %d, %y
  %t = fptrunc double %z to float
  store float %t, ptr %x
  ret double %z
}

; === V7_half_precision: 16-bit numbers
; args: x=f16 y=f16 -> f16
define half @f(half %x, half %y) {
  %m = fmul half %x, %y
  %r = fadd half %m, %x
  ret half %r
}

; === V8_long_double: x86_fp80 through registers and memory
; args: x=f64 -> f64
define double @f(double %x) {
  %a = fpext double %x to x86_fp80
  %s = call x86_fp80 @llvm.sqrt.f80(x86_fp80 %a)
  %slot = alloca x86_fp80
  store x86_fp80 %s, ptr %slot
  %b = load x86_fp80, ptr %slot
  %m = fmul x86_fp80 %b, %a
  %r = fptrunc x86_fp80 %m to double
  ret double %r
}

; === V9_vector_and_scalar_accesses_of_one_memory: stored as a vector, loaded as two numbers
; args: x=f32[2] y=f32[2] -> f32
define float @f(ptr %x, ptr %y) {
  %v = load <2 x float>, ptr %x, align 4
  %m = fmul <2 x float> %v, %v
  store <2 x float> %m, ptr %y, align 4
  %q = getelementptr float, ptr %y, i64 1
  %a = load float, ptr %y
  %b = load float, ptr %q
  %r = fmul float %a, %b
  ret float %r
}

; === V10_vector_phi_in_a_loop: a vector accumulates, then is summed
; args: x=f64[4] n=i64=3 -> f64
define double @f(ptr %x, i64 %n) {
entry:
  %v = load <4 x double>, ptr %x, align 8
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %s = phi <4 x double> [ %v, %entry ], [ %t, %loop ]
  %m = fmul <4 x double> %s, %v
  %t = fadd <4 x double> %m, splat (double 0.5)
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, %n
  br i1 %go, label %loop, label %done
done:
  %r = call double @llvm.vector.reduce.fadd.v4f64(double 0.0, <4 x double> %t)
  ret double %r
}

; === V11_freeze_of_an_active_value: freeze is the identity
; args: x=f64 -> f64
define double @f(double %x) {
  %y = fmul double %x, %x
  %z = freeze double %y
  %r = fmul double %z, %x
  ret double %r
}

; === V12_vector_with_one_lane_filled: a number inserted into poison multiplies a whole vector
; args: x=f64[2] y=f64 -> f64
define double @f(ptr %x, double %y) {
  %v = load <2 x double>, ptr %x, align 8
  %i = insertelement <2 x double> poison, double %y, i64 0
  %m = fmul <2 x double> %i, %v
  %n = fmul <2 x double> %m, <double 2.0, double undef>
  %a = extractelement <2 x double> %n, i64 0
  ret double %a
}

; === bytes_of_doubles_swapped_as_vectors: a byte-wise swap as the vectoriser leaves it; whole groups of eight bytes move
; args: x=f64[3] -> f64
define double @f(ptr %x) {
  %q = getelementptr i8, ptr %x, i64 16
  %a = load <8 x i8>, ptr %x, align 1
  %b = load <8 x i8>, ptr %q, align 1
  %ba = shufflevector <8 x i8> %b, <8 x i8> %a, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  store <16 x i8> %ba, ptr %x, align 1
  %u = load double, ptr %x
  %p = getelementptr i8, ptr %x, i64 8
  %v = load double, ptr %p
  %w = load double, ptr %q
  %uv = fmul double %u, %v
  %vw = fmul double %v, %w
  %vv = fmul double %vw, %v
  %r = fadd double %uv, %vv
  ret double %r
}

; === long_lanes_that_hold_doubles: integer vectors of doubles' bits are shuffled, taken apart and put together
; args: x=f64[2] -> f64
define double @f(ptr %x) {
  %a = load <2 x i64>, ptr %x, align 8
  %s = shufflevector <2 x i64> %a, <2 x i64> poison, <2 x i32> <i32 1, i32 0>
  %e = extractelement <2 x i64> %s, i32 0
  %i = insertelement <2 x i64> %a, i64 %e, i32 0
  store <2 x i64> %i, ptr %x, align 8
  %one = bitcast i64 %e to <1 x double>
  %d = extractelement <1 x double> %one, i32 0
  %u = load double, ptr %x
  %p = getelementptr i8, ptr %x, i64 8
  %v = load double, ptr %p
  %uv = fmul double %u, %v
  %r = fmul double %uv, %d
  ret double %r
}
