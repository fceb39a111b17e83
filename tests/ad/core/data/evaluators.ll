; === ev_rounding_through_a_barrier: a large number is added and taken off again, with a store and a load between
; args: x=f64 -> f64
define double @f(double %x) {
  %r = alloca double
  %a = fadd double %x, 0x4330000000000000
  store volatile double %a, ptr %r
  %l = load volatile double, ptr %r
  %n = fsub double %l, 0x4330000000000000
  %d = fsub double %x, %n
  %e = fmul double %d, %d
  %s = fmul double %n, %x
  %t = fadd double %e, %s
  ret double %t
}

; === ev_rounding_by_a_variable: the large number is a constant variable
; args: x=f64 -> f64
@big = internal constant double 0x4330000000000000
define double @f(double %x) {
  %r = alloca double
  %m = load volatile double, ptr @big
  %a = fadd double %x, %m
  store volatile double %a, ptr %r
  %k = load volatile double, ptr @big
  %l = load volatile double, ptr %r
  %n = fsub double %l, %k
  %s = fmul double %n, %x
  ret double %s
}

; === ev_pointer_out_of_a_wide_load: a float, padding and a pointer are loaded as four floats
; args: x=f32[4] m=f32[1] -> f32
define float @f(ptr %x, ptr %m) {
entry:
  %ev = alloca { float, ptr, ptr }, align 16
  %v = load float, ptr %m, align 4
  store float %v, ptr %ev, align 16
  %p8 = getelementptr i8, ptr %ev, i64 8
  store ptr %x, ptr %p8, align 8
  %w = load <4 x float>, ptr %ev, align 16
  %s = shufflevector <4 x float> %w, <4 x float> poison, <4 x i32> zeroinitializer
  %b = bitcast <4 x float> %w to <2 x i64>
  %i = extractelement <2 x i64> %b, i64 1
  %d = inttoptr i64 %i to ptr
  %l = load <4 x float>, ptr %d, align 4
  %y = fmul <4 x float> %l, %s
  %r = call float @llvm.vector.reduce.fadd.v4f32(float 0.0, <4 x float> %y)
  ret float %r
}
declare float @llvm.vector.reduce.fadd.v4f32(float, <4 x float>)

; === ev_sizes_beside_pointers: an array of sizes, of unknown extent, between pointers in one object
; args: x=f64[4] n=i64:const=2 -> f64
define void @fill(ptr %e, i64 %n) noinline {
entry:
  br label %loop
loop:
  %k = phi i64 [0, %entry], [%k1, %loop]
  %q = getelementptr inbounds i64, ptr %e, i64 %k
  %t = mul i64 %k, 3
  %u = sub i64 %n, %t
  %v = sdiv i64 %u, %n
  store i64 %v, ptr %q
  %k1 = add i64 %k, 1
  %m = icmp ult i64 %k1, %n
  br i1 %m, label %loop, label %end
end:
  ret void
}
define double @f(ptr %x, i64 %n) {
  %e = alloca { ptr, i64, i64, ptr }
  store ptr %x, ptr %e
  %sizes = getelementptr i8, ptr %e, i64 8
  %p = getelementptr i8, ptr %e, i64 24
  %x2 = getelementptr i8, ptr %x, i64 16
  store ptr %x2, ptr %p
  call void @fill(ptr %sizes, i64 %n)
  %a = load i64, ptr %sizes
  %k = sub i64 %n, %a
  %r = srem i64 %n, %k
  %q = sub i64 %k, %r
  store i64 %q, ptr %sizes
  %o = load i64, ptr %sizes
  %y = load ptr, ptr %e
  %z = load ptr, ptr %p
  %yo = getelementptr double, ptr %y, i64 %o
  %zo = getelementptr double, ptr %z, i64 %o
  %yv = load double, ptr %yo
  %zv = load double, ptr %zo
  %w = fmul double %yv, %zv
  ret double %w
}

; === ev_copy_of_an_empty_class: one byte of unknown kind is copied between others
; args: x=f64[2] -> f64
define double @f(ptr %x) {
  %a = alloca { ptr, i8, double }
  %b = alloca { ptr, i8, double }
  store ptr %x, ptr %a
  %a16 = getelementptr i8, ptr %a, i64 16
  %v = load double, ptr %x
  store double %v, ptr %a16
  %p = load ptr, ptr %a
  store ptr %p, ptr %b
  %a8 = getelementptr i8, ptr %a, i64 8
  %b8 = getelementptr i8, ptr %b, i64 8
  %c = load volatile i8, ptr %a8
  store volatile i8 %c, ptr %b8
  %u = load double, ptr %a16
  %b16 = getelementptr i8, ptr %b, i64 16
  store double %u, ptr %b16
  %q = load ptr, ptr %b
  %w = load double, ptr %q
  %z = load double, ptr %b16
  %r = fmul double %w, %z
  ret double %r
}
