; Values that hold several things side by side: aggregates of pointers and floats, integers of several floats.

; === S10_pointer_and_float_to_a_recursive_callee: {ptr, double, i32} by value, argument and result
; args: x=f64[3] a=f64 n=i64=3 -> f64
define internal { ptr, double, i32 } @walk({ ptr, double, i32 } %s, i64 %n) noinline {
entry:
  %z = icmp eq i64 %n, 0
  br i1 %z, label %end, label %more
end:
  ret { ptr, double, i32 } %s
more:
  %m = lshr i64 %n, 1
  %t = call { ptr, double, i32 } @walk({ ptr, double, i32 } %s, i64 %m)
  %p = extractvalue { ptr, double, i32 } %t, 0
  %f = extractvalue { ptr, double, i32 } %t, 1
  %k = extractvalue { ptr, double, i32 } %t, 2
  %v = load double, ptr %p
  %g = fmul double %v, %f
  %q = getelementptr double, ptr %p, i64 1
  %l = add i32 %k, 1
  %a = insertvalue { ptr, double, i32 } %t, ptr %q, 0
  %b = insertvalue { ptr, double, i32 } %a, double %g, 1
  %c = insertvalue { ptr, double, i32 } %b, i32 %l, 2
  ret { ptr, double, i32 } %c
}
define double @f(ptr %x, double %a, i64 %n) {
  %s0 = insertvalue { ptr, double, i32 } poison, ptr %x, 0
  %s1 = insertvalue { ptr, double, i32 } %s0, double %a, 1
  %s2 = insertvalue { ptr, double, i32 } %s1, i32 1, 2
  %t = call { ptr, double, i32 } @walk({ ptr, double, i32 } %s2, i64 %n)
  %p = extractvalue { ptr, double, i32 } %t, 0
  %f = extractvalue { ptr, double, i32 } %t, 1
  %k = extractvalue { ptr, double, i32 } %t, 2
  %v = load double, ptr %p
  %d = sitofp i32 %k to double
  %r = fmul double %f, %d
  %w = fmul double %r, %v
  ret double %w
}

; === S10_pointer_and_float_from_a_pointer_to_a_function: {ptr, double} through an indirect call, chosen at run time
; args: x=f64[2] k=i64=0 -> f64
; args: x=f64[2] k=i64=1 -> f64
define internal { ptr, double } @first({ ptr, double } %s) noinline {
  %p = extractvalue { ptr, double } %s, 0
  %f = extractvalue { ptr, double } %s, 1
  %v = load double, ptr %p
  %g = fmul double %v, %f
  %r = insertvalue { ptr, double } %s, double %g, 1
  ret { ptr, double } %r
}
define internal { ptr, double } @second({ ptr, double } %s) noinline {
  %p = extractvalue { ptr, double } %s, 0
  %q = getelementptr double, ptr %p, i64 1
  %r = insertvalue { ptr, double } %s, ptr %q, 0
  ret { ptr, double } %r
}
define double @f(ptr %x, i64 %k) {
  %t = alloca [2 x ptr]
  %t1 = getelementptr ptr, ptr %t, i64 1
  store ptr @first, ptr %t
  store ptr @second, ptr %t1
  %e = getelementptr ptr, ptr %t, i64 %k
  %g = load ptr, ptr %e
  %a = load double, ptr %x
  %s0 = insertvalue { ptr, double } poison, ptr %x, 0
  %s1 = insertvalue { ptr, double } %s0, double %a, 1
  %u = call { ptr, double } %g({ ptr, double } %s1)
  %p = extractvalue { ptr, double } %u, 0
  %f = extractvalue { ptr, double } %u, 1
  %v = load double, ptr %p
  %r = fmul double %f, %v
  ret double %r
}

; === H7_pair_of_integers_that_are_doubles: {i64, i64} returned by a recursive callee holds two doubles
; args: x=f64[2] n=i64=2 -> f64
define internal { i64, i64 } @pair(ptr %x, i64 %n) noinline {
entry:
  %z = icmp eq i64 %n, 0
  br i1 %z, label %end, label %more
end:
  %a = load i64, ptr %x
  %q = getelementptr i64, ptr %x, i64 1
  %b = load i64, ptr %q
  %r0 = insertvalue { i64, i64 } poison, i64 %a, 0
  %r1 = insertvalue { i64, i64 } %r0, i64 %b, 1
  ret { i64, i64 } %r1
more:
  %m = lshr i64 %n, 1
  %t = call { i64, i64 } @pair(ptr %x, i64 %m)
  %u = extractvalue { i64, i64 } %t, 0
  %v = extractvalue { i64, i64 } %t, 1
  %uf = bitcast i64 %u to double
  %vf = bitcast i64 %v to double
  %w = fmul double %uf, %vf
  %wi = bitcast double %w to i64
  %s = insertvalue { i64, i64 } %t, i64 %wi, 0
  ret { i64, i64 } %s
}
define double @f(ptr %x, i64 %n) {
  %t = call { i64, i64 } @pair(ptr %x, i64 %n)
  %u = extractvalue { i64, i64 } %t, 0
  %v = extractvalue { i64, i64 } %t, 1
  %uf = bitcast i64 %u to double
  %vf = bitcast i64 %v to double
  %d = fmul double %uf, %uf
  %r = fadd double %d, %vf
  ret double %r
}

; === H7_float_and_integer_through_a_callee: {float, i32} passed and returned as i64
; args: s=ptr->struct{f32,i32}=1,2 n=i64=2 -> f32
define internal i64 @twice(i64 %s, i64 %n) noinline {
entry:
  %z = icmp eq i64 %n, 0
  br i1 %z, label %end, label %more
end:
  ret i64 %s
more:
  %m = lshr i64 %n, 1
  %t = call i64 @twice(i64 %s, i64 %m)
  %lo = trunc i64 %t to i32
  %hi = lshr i64 %t, 32
  %f = bitcast i32 %lo to float
  %k = trunc i64 %hi to i32
  %kf = sitofp i32 %k to float
  %g = fmul float %f, %f
  %h = fmul float %g, %kf
  %hb = bitcast float %h to i32
  %hw = zext i32 %hb to i64
  %l = add i32 %k, 1
  %lw = zext i32 %l to i64
  %up = shl i64 %lw, 32
  %r = or i64 %up, %hw
  ret i64 %r
}
define float @f(ptr %s, i64 %n) {
  %i = load i64, ptr %s, align 4
  %t = call i64 @twice(i64 %i, i64 %n)
  %lo = trunc i64 %t to i32
  %f = bitcast i32 %lo to float
  ret float %f
}

; === H4_two_doubles_in_an_i128_of_a_callee: packed, passed, taken apart in a recursive callee
; args: x=f64 y=f64 n=i64=1 -> f64
define internal i128 @swap(i128 %s, i64 %n) noinline {
entry:
  %z = icmp eq i64 %n, 0
  br i1 %z, label %end, label %more
end:
  ret i128 %s
more:
  %m = lshr i64 %n, 1
  %t = call i128 @swap(i128 %s, i64 %m)
  %lo = trunc i128 %t to i64
  %up = lshr i128 %t, 64
  %hi = trunc i128 %up to i64
  %a = bitcast i64 %lo to double
  %b = bitcast i64 %hi to double
  %c = fmul double %a, %b
  %ci = bitcast double %c to i64
  %cw = zext i64 %ci to i128
  %aw = zext i64 %lo to i128
  %as = shl i128 %aw, 64
  %r = or i128 %as, %cw
  ret i128 %r
}
define double @f(double %x, double %y, i64 %n) {
  %i = bitcast double %x to i64
  %j = bitcast double %y to i64
  %a = zext i64 %i to i128
  %b = zext i64 %j to i128
  %s = shl i128 %b, 64
  %o = or i128 %a, %s
  %t = call i128 @swap(i128 %o, i64 %n)
  %lo = trunc i128 %t to i64
  %up = lshr i128 %t, 64
  %hi = trunc i128 %up to i64
  %u = bitcast i64 %lo to double
  %v = bitcast i64 %hi to double
  %m = fmul double %u, %v
  %r = fmul double %m, %u
  ret double %r
}

; === H8_float_joined_with_a_constant: the upper half of the integer is the constant 1.5f
; args: x=f32[1] y=f32[2] -> f32
define float @f(ptr %x, ptr %y) {
  %a = load i32, ptr %x
  %w = zext i32 %a to i64
  %o = or i64 %w, 4593671619917905920
  store i64 %o, ptr %y, align 4
  %b = load float, ptr %y
  %q = getelementptr float, ptr %y, i64 1
  %c = load float, ptr %q
  %m = fmul float %b, %c
  %r = fmul float %m, %b
  ret float %r
}

; === M5_constant_bits_over_floats: two floats are overwritten by one integer constant
; args: x=f32[2] -> f32
define float @f(ptr %x) {
  %a = load float, ptr %x
  store i64 4593671619917905920, ptr %x, align 4
  %q = getelementptr float, ptr %x, i64 1
  %b = load float, ptr %q
  %r = fmul float %a, %b
  ret float %r
}

; === M5_const_double_copied_as_integer: a constant's bits in active memory, read as a double
; args: c=f64[1]:const y=f64[1] -> f64
define double @f(ptr %c, ptr %y) {
  %a = load double, ptr %y
  %i = load i64, ptr %c
  store i64 %i, ptr %y
  %b = load double, ptr %y
  %r = fmul double %a, %b
  ret double %r
}

; === pk_float_in_an_integer_of_a_stored_aggregate: a struct comes back as an i64 that holds a float, and a float
; args: x=f64 -> f64
define internal { i64, float } @make(double %x) noinline {
  %a = fptrunc double %x to float
  %b = bitcast float %a to i32
  %c = zext i32 %b to i64
  %d = or i64 %c, 30064771072
  %e = fmul float %a, %a
  %r = insertvalue { i64, float } poison, i64 %d, 0
  %s = insertvalue { i64, float } %r, float %e, 1
  ret { i64, float } %s
}
define double @f(double %x) {
  %m = alloca { i64, float }
  %n = alloca { float, i32, float }
  %c = call { i64, float } @make(double %x)
  store { i64, float } %c, ptr %m
  call void @llvm.memcpy.p0.p0.i64(ptr %n, ptr %m, i64 12, i1 false)
  %a = load float, ptr %n
  %t = getelementptr i8, ptr %n, i64 4
  %i = load i32, ptr %t
  %k = sitofp i32 %i to double
  %p = getelementptr i8, ptr %n, i64 8
  %b = load float, ptr %p
  %ad = fpext float %a to double
  %bd = fpext float %b to double
  %u = fmul double %ad, %k
  %v = fmul double %u, %bd
  ret double %v
}

; === pk_float_in_an_integer_of_a_loaded_aggregate: the aggregate is loaded and taken apart
; args: x=f64 -> f64
define double @f(double %x) {
  %m = alloca { float, i32, float }
  %a = fptrunc double %x to float
  %b = fmul float %a, %a
  store float %b, ptr %m
  %t = getelementptr i8, ptr %m, i64 4
  store i32 3, ptr %t
  %p = getelementptr i8, ptr %m, i64 8
  store float %a, ptr %p
  %w = load volatile { i64, float }, ptr %m
  %i = extractvalue { i64, float } %w, 0
  %j = trunc i64 %i to i32
  %g = bitcast i32 %j to float
  %h = extractvalue { i64, float } %w, 1
  %s = fmul float %g, %h
  %r = fpext float %s to double
  ret double %r
}

; === pk_two_equal_floats_stored_at_once: what LLVM makes of that is a multiplication by 2^32 + 1
; args: p=f32[2] -> f32
define float @f(ptr %p) {
  %x = load float, ptr %p
  %m = fmul float %x, %x
  %b = bitcast float %m to i32
  %z = zext i32 %b to i64
  %o = mul nuw i64 %z, 4294967297
  store i64 %o, ptr %p, align 4
  %q = getelementptr i8, ptr %p, i64 4
  %a = load float, ptr %p
  %c = load float, ptr %q
  %r = fmul float %a, %c
  ret float %r
}

; === pk_equal_halves_of_a_register: the upper float of two, put into both places, chosen or not
; args: x=f32 y=f32 n=i32:const=1 -> f32
; unprepared: refuse no-derivative
define float @f(float %x, float %y, i32 %n) {
  %m = alloca [2 x float]
  %i = bitcast float %x to i32
  %j = bitcast float %y to i32
  %k = zext i32 %i to i64
  %l = zext i32 %j to i64
  %h = shl i64 %l, 32
  %both = or i64 %h, %k
  %upper = lshr i64 %both, 32
  %c = icmp eq i32 %n, 1
  %s = select i1 %c, i64 %upper, i64 %k
  %o = mul nuw i64 %s, 4294967297
  store i64 %o, ptr %m, align 4
  %q = getelementptr i8, ptr %m, i64 4
  %a = load float, ptr %m
  %d = load float, ptr %q
  %p = fmul float %a, %d
  %r = fmul float %p, %x
  ret float %r
}

; === pk_doubles_repeated_in_128_bits: by 2^64 + 1
; args: x=f64 -> f64
define double @f(double %x) {
  %m = alloca [2 x double]
  %b = bitcast double %x to i64
  %z = zext i64 %b to i128
  %o = mul nuw i128 %z, 18446744073709551617
  store i128 %o, ptr %m, align 8
  %q = getelementptr i8, ptr %m, i64 8
  %a = load double, ptr %m
  %c = load double, ptr %q
  %r = fmul double %a, %c
  ret double %r
}
