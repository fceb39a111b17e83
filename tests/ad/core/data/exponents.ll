; Exponents of floats raised by integer arithmetic, and bits of floats that are taken for numbers.

; === H2_exponent_and_sign: LLVM makes one sum of a negation and a shift of the exponent
; args: x=f64 -> f64
define double @f(double %x) {
  %i = bitcast double %x to i64
  %j = add i64 %i, -9214364837600034816
  %y = bitcast i64 %j to double
  %r = fmul double %y, %x
  ret double %r
}

; === H2_exponent_known_at_run_time: as ldexp does it, with a power that may be negative
; args: x=f64 n=i64=3 -> f64
; args: x=f64 n=i64=-2 -> f64
define double @f(double %x, i64 %n) {
  %i = bitcast double %x to i64
  %by = shl i64 %n, 52
  %j = add i64 %by, %i
  %y = bitcast i64 %j to double
  %half = fmul double %x, 0.5
  %h = bitcast double %half to i64
  %k = sub i64 %h, %by
  %z = bitcast i64 %k to double
  %s = fmul double %y, %x
  %t = fmul double %z, %s
  ret double %t
}

; === H2_exponent_chosen: the power depends on the number, which changes sign on the way
; args: x=f32[2] -> f32
define float @f(ptr %x) {
  %v = load float, ptr %x
  %i = bitcast float %v to i32
  %large = fcmp ogt float %v, 1.0
  %by = select i1 %large, i32 8388608, i32 -2122317824
  %j = add i32 %i, %by
  %y = bitcast i32 %j to float
  %r = fmul float %y, %v
  %more = fptosi float %v to i32
  %twice = shl i32 %more, 24
  %l = add i32 %j, %twice
  %z = bitcast i32 %l to float
  %s = fadd float %r, %z
  ret float %s
}

; === H2_exponents_of_lanes: each lane by a power of its own
; args: x=f64[2] n=i64=1 -> f64
define double @f(ptr %x, i64 %n) {
  %v = load <2 x double>, ptr %x, align 8
  %i = bitcast <2 x double> %v to <2 x i64>
  %j = add <2 x i64> %i, <i64 9007199254740992, i64 -4503599627370496>
  %one = insertelement <2 x i64> zeroinitializer, i64 %n, i32 1
  %by = shl <2 x i64> %one, splat (i64 52)
  %k = add <2 x i64> %j, %by
  %w = bitcast <2 x i64> %k to <2 x double>
  %m = fmul <2 x double> %w, %v
  %a = extractelement <2 x double> %m, i32 0
  %b = extractelement <2 x double> %m, i32 1
  %r = fmul double %a, %b
  ret double %r
}

; === H2_exponent_in_the_upper_half: the lower half of the significand is taken off and put back
; args: x=f64 n=i64=2 -> f64
define double @f(double %x, i64 %n) {
  %i = bitcast double %x to i64
  %upper = and i64 %i, -4294967296
  %by = shl i64 %n, 52
  %j = sub i64 %upper, %by
  %lower = and i64 %i, 4294967295
  %k = or disjoint i64 %lower, %j
  %y = bitcast i64 %k to double
  %r = fmul double %y, %x
  ret double %r
}

; === H2_logarithm_of_bits: as a number, the bits grow with the float
; args: x=f32 -> f32
; expect: refuse no-derivative
define float @f(float %x) {
  %i = bitcast float %x to i32
  %n = uitofp i32 %i to float
  %l = fmul float %n, 1.1920928955078125e-7
  %r = fmul float %l, %x
  ret float %r
}

; === H2_logarithm_of_bits_in_memory: the same where the bits are loaded
; args: x=f64[2] -> f64
; expect: refuse no-derivative
define double @f(ptr %x) {
  %i = load i64, ptr %x
  %v = load double, ptr %x
  %j = sub i64 %i, 4607182418800017408
  %k = ashr i64 %j, 30
  %n = sitofp i64 %k to double
  %r = fmul double %n, %v
  ret double %r
}

; === H2_power_by_bits: a number becomes the bits of its power, the significand's among them
; args: x=f32 -> f32
; expect: refuse no-derivative
define float @f(float %x) {
  %s = fadd float %x, 126.5
  %t = fmul float %s, 8388608.0
  %i = fptoui float %t to i32
  %y = bitcast i32 %i to float
  %r = fmul float %y, %x
  ret float %r
}

; === H2_exponent_in_the_upper_word: the upper half is computed in an integer of its own, as in C libraries
; args: x=f64 n=i32:const=2 -> f64
define double @f(double %x, i32 %n) {
  %i = bitcast double %x to i64
  %h = lshr i64 %i, 32
  %w = trunc i64 %h to i32
  %by = shl i32 %n, 20
  %s = add i32 %w, %by
  %low = and i64 %i, 4294967295
  %z = zext i32 %s to i64
  %u = shl i64 %z, 32
  %j = or i64 %u, %low
  %y = bitcast i64 %j to double
  %r = fmul double %y, %x
  ret double %r
}

; === H2_exponent_in_the_upper_word_lowered: by a constant that is taken off
; args: x=f64 -> f64
define double @f(double %x) {
  %i = bitcast double %x to i64
  %h = lshr i64 %i, 32
  %w = trunc i64 %h to i32
  %s = sub i32 %w, 3145728
  %low = and i64 %i, 4294967295
  %z = zext i32 %s to i64
  %u = shl i64 %z, 32
  %j = or i64 %low, %u
  %y = bitcast i64 %j to double
  %r = fmul double %y, %y
  ret double %r
}
