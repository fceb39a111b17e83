; Float bits in integers (H).

; === H1_sign_flip_through_integer_bits: xor of the sign bit negates
; args: x=f64 -> f64
define double @f(double %x) {
  %i = bitcast double %x to i64
  %j = xor i64 %i, -9223372036854775808
  %y = bitcast i64 %j to double
  %r = fmul double %y, %x
  ret double %r
}

; === H1_absolute_value_through_integer_bits: clearing the sign bit
; args: x=f64~-2..-0.2 -> f64
; args: x=f64~0.2..2 -> f64
define double @f(double %x) {
  %i = bitcast double %x to i64
  %j = and i64 %i, 9223372036854775807
  %y = bitcast i64 %j to double
  %r = fmul double %y, %x
  ret double %r
}

; === H1_negative_absolute_value_of_a_float: setting the sign bit of a 32-bit float
; args: x=f32~-2..-0.2 -> f32
define float @f(float %x) {
  %i = bitcast float %x to i32
  %j = or i32 %i, -2147483648
  %y = bitcast i32 %j to float
  %r = fmul float %y, %x
  ret float %r
}

; === H1_copysign_through_integer_bits: the sign bit of one number on the rest of another
; args: x=f64~-2..-0.2 y=f64~0.2..2 -> f64
define double @f(double %x, double %y) {
  %i = bitcast double %x to i64
  %k = bitcast double %y to i64
  %s = and i64 %i, -9223372036854775808
  %m = and i64 %k, 9223372036854775807
  %o = or i64 %s, %m
  %z = bitcast i64 %o to double
  %r = fmul double %z, %x
  ret double %r
}

; === H1_sign_flip_of_a_vector: xor of all lanes
; args: x=f64[2] -> f64
define double @f(ptr %x) {
  %v = load <2 x double>, ptr %x, align 8
  %i = bitcast <2 x double> %v to <2 x i64>
  %j = xor <2 x i64> %i, splat (i64 -9223372036854775808)
  %w = bitcast <2 x i64> %j to <2 x double>
  %m = fmul <2 x double> %w, %v
  %a = extractelement <2 x double> %m, i32 0
  %b = extractelement <2 x double> %m, i32 1
  %r = fmul double %a, %b
  ret double %r
}

; === H2_exponent_add: adding to the exponent field doubles
; args: x=f64 -> f64
define double @f(double %x) {
  %i = bitcast double %x to i64
  %j = add i64 %i, 4503599627370496
  %y = bitcast i64 %j to double
  %r = fmul double %y, %x
  ret double %r
}

; === H3_sign_flip_of_one_lane: xor with a mask that differs by lane
; args: x=f64[2] -> f64
define double @f(ptr %x) {
  %v = load <2 x double>, ptr %x, align 8
  %i = bitcast <2 x double> %v to <2 x i64>
  %j = xor <2 x i64> %i, <i64 0, i64 -9223372036854775808>
  %w = bitcast <2 x i64> %j to <2 x double>
  %m = fmul <2 x double> %w, %v
  %a = extractelement <2 x double> %m, i32 0
  %b = extractelement <2 x double> %m, i32 1
  %r = fmul double %a, %b
  ret double %r
}

; === H4_two_doubles_through_i128: packed by shift and or, taken apart again
; args: x=f64 y=f64 -> f64
define double @f(double %x, double %y) {
  %i = bitcast double %x to i64
  %j = bitcast double %y to i64
  %a = zext i64 %i to i128
  %b = zext i64 %j to i128
  %s = shl i128 %b, 64
  %o = or i128 %a, %s
  %slot = alloca i128
  store i128 %o, ptr %slot
  %q = getelementptr i8, ptr %slot, i64 8
  %u = load double, ptr %slot
  %v = load double, ptr %q
  %m = fmul double %u, %v
  %r = fmul double %m, %u
  ret double %r
}

; === H5_copy_of_a_double_as_integer: load i64, store i64
; args: x=f64[2] y=f64[2] -> f64
define double @f(ptr %x, ptr %y) {
  %i = load i64, ptr %x
  store i64 %i, ptr %y
  %a = load double, ptr %y
  %b = load double, ptr %x
  %r = fmul double %a, %b
  ret double %r
}

; === H5_frexp_with_out_parameter: mantissa and exponent
; args: x=f64~1.1..1.9 -> f64
define double @f(double %x) {
  %e = alloca i32
  %m = call double @frexp(double %x, ptr %e)
  %k = load i32, ptr %e
  %d = sitofp i32 %k to double
  %s = fmul double %m, %d
  %r = fmul double %s, %m
  ret double %r
}

; === H7_two_floats_in_one_integer: a pair of floats loaded and stored as i64
; args: x=f32[2] y=f32[2] -> f32
define float @f(ptr %x, ptr %y) {
  %i = load i64, ptr %x, align 4
  store i64 %i, ptr %y, align 4
  %q = getelementptr float, ptr %y, i64 1
  %a = load float, ptr %y
  %b = load float, ptr %q
  %m = fmul float %a, %b
  %r = fmul float %m, %a
  ret float %r
}

; === H7_half_of_an_integer_is_a_float: {float, i32} passed as one i64
; args: s=ptr->struct{f32,i32} -> f32
define float @f(ptr %s) {
  %t = alloca { float, i32 }
  %i = load i64, ptr %s, align 4
  store i64 %i, ptr %t, align 4
  %q = getelementptr { float, i32 }, ptr %t, i64 0, i32 1
  %a = load float, ptr %t
  %k = load i32, ptr %q
  %b = sitofp i32 %k to float
  %m = fmul float %a, %b
  %r = fmul float %m, %a
  ret float %r
}

; === H8_two_floats_split_from_one_integer: shifts and truncations take a coerced pair apart
; args: x=f32[2] -> f32
define float @f(ptr %x) {
  %i = load i64, ptr %x, align 4
  %lo = trunc i64 %i to i32
  %s = lshr i64 %i, 32
  %hi = trunc i64 %s to i32
  %a = bitcast i32 %lo to float
  %b = bitcast i32 %hi to float
  %m = fmul float %a, %b
  %r = fadd float %m, %a
  ret float %r
}

; === H20_minimum_by_integer_keys: the smaller of two positive floats has the smaller bits; as LLVM's intrinsics
; args: x=f64~0.5..2 y=f64~0.5..2 -> f64
define double @f(double %x, double %y) {
  %a = fmul double %x, %x
  %b = fmul double %y, 1.5
  %i = bitcast double %a to i64
  %j = bitcast double %b to i64
  %m = call i64 @llvm.umin.i64(i64 %i, i64 %j)
  %n = call i64 @llvm.smax.i64(i64 %i, i64 %j)
  %lo = bitcast i64 %m to double
  %hi = bitcast i64 %n to double
  %s = fmul double %hi, %hi
  %r = fadd double %lo, %s
  ret double %r
}
declare i64 @llvm.umin.i64(i64, i64)
declare i64 @llvm.smax.i64(i64, i64)

; === H2_exponent_raised_for_a_comparison_only: what is made of the bits has no part in the derivative
; args: x=f64~0.5..0.9 -> f64
define double @f(double %x) {
  %i = bitcast double %x to i64
  %j = add i64 %i, 4503599627370496
  %y = bitcast i64 %j to double
  %m = fmul double %y, %x
  %c = fcmp ogt double %m, 1.0e-3
  %s = select i1 %c, double 3.0, double 5.0
  %r = fmul double %s, %x
  ret double %r
}

; === H21_total_order_of_doubles_in_memory: sorted by integer keys that negative numbers have turned over, as Rust does
; args: x=f64[2]~-2..2 -> f64
; unprepared: agree
define double @f(ptr %x) {
  %y = getelementptr i8, ptr %x, i64 8
  %a = load i64, ptr %x
  %b = load i64, ptr %y
  %as = ashr i64 %a, 63
  %am = lshr i64 %as, 1
  %ak = xor i64 %am, %a
  %bs = ashr i64 %b, 63
  %bm = lshr i64 %bs, 1
  %bk = xor i64 %bm, %b
  %c = icmp slt i64 %ak, %bk
  br i1 %c, label %exchange, label %end
exchange:
  store i64 %b, ptr %x
  store i64 %a, ptr %y
  br label %end
end:
  %u = load double, ptr %x
  %v = load double, ptr %y
  %w = fmul double %u, 3.0
  %r = fmul double %w, %v
  %s = fadd double %r, %u
  ret double %s
}
