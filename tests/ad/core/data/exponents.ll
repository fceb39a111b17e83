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

; === H2_upper_word_to_an_exponent_nearby: masked, rounded to the nearer of two exponents, and put back, as in log
; args: x=f64 -> f64
define double @f(double %x) {
  %b = bitcast double %x to i64
  %h = lshr i64 %b, 32
  %w = trunc i64 %h to i32
  %m = and i32 %w, 1048575
  %c = add i32 %m, 614244
  %i = and i32 %c, 1048576
  %e = xor i32 %i, 1072693248
  %o = or i32 %m, %e
  %z = zext i32 %o to i64
  %s = shl i64 %z, 32
  %l = and i64 %b, 4294967295
  %j = or disjoint i64 %s, %l
  %y = bitcast i64 %j to double
  %k = ashr i32 %w, 20
  %carried = lshr i32 %i, 20
  %n = add i32 %k, %carried
  %d = sitofp i32 %n to double
  %p = fmul double %y, %y
  %r = fadd double %p, %d
  ret double %r
}

; === H2_upper_word_moved_by_no_exponent: added to, masked and moved back by the rest of it
; args: x=f64 -> f64
define double @f(double %x) {
  %b = bitcast double %x to i64
  %h = lshr i64 %b, 32
  %w = trunc i64 %h to i32
  %up = add i32 %w, 614242
  %m = and i32 %up, 1048575
  %back = add i32 %m, 1072079006
  %z = zext i32 %back to i64
  %s = shl i64 %z, 32
  %l = and i64 %b, 4294967295
  %j = or disjoint i64 %s, %l
  %y = bitcast i64 %j to double
  %r = fmul double %y, %x
  ret double %r
}

; === H2_exponent_taken_off_from_an_offset: the exponent of a number that was moved first is taken off the number
; args: x=f64 -> f64
define double @f(double %x) {
  %b = bitcast double %x to i64
  %t = sub i64 %b, 4604480259023595110
  %e = and i64 %t, -4503599627370496
  %j = sub i64 %b, %e
  %y = bitcast i64 %j to double
  %k = ashr i64 %t, 52
  %more = add i64 %k, 30
  %n = sitofp i64 %more to double
  %p = fmul double %y, %y
  %r = fmul double %p, %n
  ret double %r
}

; === H2_bits_of_either: which number the bits are of is known at run time, and there is no phi of the numbers
; args: x=f64 -> f64
define double @f(double %x) {
start:
  %b = bitcast double %x to i64
  %small = icmp ult i64 %b, 4607182418800017408
  br i1 %small, label %enlarge, label %both
enlarge:
  %more = fmul double %x, 24.0
  %c = bitcast double %more to i64
  %less = sub i64 %c, 9007199254740992
  br label %both
both:
  %d = phi i64 [ %b, %start ], [ %less, %enlarge ]
  %m = and i64 %d, 4503599627370495
  %o = or i64 %m, 4607182418800017408
  %y = bitcast i64 %o to double
  %r = fmul double %y, %x
  ret double %r
}

; === H2_bits_of_the_larger: the same by a select
; args: x=f64 y=f64 -> f64
define double @f(double %x, double %y) {
  %a = bitcast double %x to i64
  %b = bitcast double %y to i64
  %is = icmp slt i64 %a, %b
  %c = select i1 %is, i64 %b, i64 %a
  %m = and i64 %c, 4503599627370495
  %e = lshr i64 %c, 53
  %s = shl i64 %e, 52
  %t = add i64 %s, 2305843009213693952
  %o = add i64 %m, %t
  %z = bitcast i64 %o to double
  %r = fmul double %z, %x
  ret double %r
}

; === H2_word_of_a_vector: the upper word is taken and put back as an element of a vector
; args: x=f64 -> f64
define double @f(double %x) {
  %v = bitcast double %x to <2 x i32>
  %w = extractelement <2 x i32> %v, i64 1
  %l = extractelement <2 x i32> %v, i64 0
  %m = and i32 %w, 1048575
  %o = or i32 %m, 1072693248
  %v0 = insertelement <2 x i32> poison, i32 %l, i64 0
  %v1 = insertelement <2 x i32> %v0, i32 %o, i64 1
  %y = bitcast <2 x i32> %v1 to double
  %r = fmul double %y, %x
  ret double %r
}

; === H2_third_of_the_bits: a third of the exponent and its beginning, made better five times
; args: x=f64 -> f64
define double @f(double %x) {
  %b = bitcast double %x to i64
  %h = lshr i64 %b, 32
  %w = trunc i64 %h to i32
  %t = udiv i32 %w, 3
  %g = add i32 %t, 715094163
  %z = zext i32 %g to i64
  %s = shl i64 %z, 32
  %y0 = bitcast i64 %s to double
  %c0 = fmul double %y0, %y0
  %q0 = fdiv double %x, %c0
  %d0 = fadd double %y0, %y0
  %e0 = fadd double %d0, %q0
  %y1 = fdiv double %e0, 3.0
  %c1 = fmul double %y1, %y1
  %q1 = fdiv double %x, %c1
  %d1 = fadd double %y1, %y1
  %e1 = fadd double %d1, %q1
  %y2 = fdiv double %e1, 3.0
  %c2 = fmul double %y2, %y2
  %q2 = fdiv double %x, %c2
  %d2 = fadd double %y2, %y2
  %e2 = fadd double %d2, %q2
  %y3 = fdiv double %e2, 3.0
  %c3 = fmul double %y3, %y3
  %q3 = fdiv double %x, %c3
  %d3 = fadd double %y3, %y3
  %e3 = fadd double %d3, %q3
  %y4 = fdiv double %e3, 3.0
  ret double %y4
}

; === H2_lower_bits_made_higher: multiplied, the lowest bits of a significand fill a significand
; args: x=f64 -> f64
; expect: refuse no-derivative
define double @f(double %x) {
  %b = bitcast double %x to i64
  %t = shl i64 %b, 20
  %m = and i64 %t, 4503599627370495
  %o = or i64 %m, 4607182418800017408
  %y = bitcast i64 %o to double
  %r = fmul double %y, %x
  ret double %r
}

; === H2_exponent_of_the_lower_bits: the significand is a number's, the exponent is made of its lowest bits
; args: x=f64 -> f64
; expect: refuse no-derivative
define double @f(double %x) {
  %b = bitcast double %x to i64
  %m = and i64 %b, 4503599627370495
  %low = and i64 %b, 7
  %e = shl i64 %low, 52
  %t = add i64 %e, 4589168020290535424
  %o = or i64 %m, %t
  %y = bitcast i64 %o to double
  %r = fmul double %y, %x
  ret double %r
}

; === H2_mean_of_bits: the bits of two numbers, added and halved
; args: x=f64 y=f64 -> f64
; expect: refuse no-derivative
define double @f(double %x, double %y) {
  %a = bitcast double %x to i64
  %b = bitcast double %y to i64
  %s = add nuw i64 %a, %b
  %h = lshr i64 %s, 1
  %m = bitcast i64 %h to double
  %r = fmul double %m, %x
  ret double %r
}

; === H2_bits_rotated_as_a_number: an operation on integers that is an intrinsic
; args: x=f64 -> f64
; expect: refuse no-derivative
define double @f(double %x) {
  %b = bitcast double %x to i64
  %m = call i64 @llvm.umin.i64(i64 %b, i64 9218868437227405312)
  %n = uitofp i64 %m to double
  %r = fmul double %n, %x
  ret double %r
}
declare i64 @llvm.umin.i64(i64, i64)

; === H2_bits_of_a_lane_as_a_number: the bits of an element of a vector
; args: x=f64 -> f64
; expect: refuse no-derivative
define double @f(double %x) {
  %v = insertelement <2 x double> <double 1.0, double 2.0>, double %x, i64 0
  %b = bitcast <2 x double> %v to <2 x i64>
  %e = extractelement <2 x i64> %b, i64 0
  %n = uitofp i64 %e to double
  %r = fmul double %n, %x
  ret double %r
}

; === H2_word_of_a_vector_times_three: the upper word is multiplied, in the vector in which the lower one stays
; args: x=f64 -> f64
; expect: refuse no-derivative
define double @f(double %x) {
  %v = bitcast double %x to <2 x i32>
  %w = extractelement <2 x i32> %v, i64 1
  %o = mul i32 %w, 3
  %v1 = insertelement <2 x i32> %v, i32 %o, i64 1
  %y = bitcast <2 x i32> %v1 to double
  %r = fmul double %y, %x
  ret double %r
}
