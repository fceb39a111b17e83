; Vectors of bytes in which LLVM keeps small structs: floats beside flags, counters and pointers (V6).

; === V6_double_and_flag_as_bytes: a double goes into a vector of bytes beside a flag and comes out as a lane of doubles
; args: x=f64 -> f64
define double @f(double %x) {
  %q = fdiv double %x, 3.0
  %b = bitcast double %q to <8 x i8>
  %e = shufflevector <8 x i8> %b, <8 x i8> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %w = shufflevector <16 x i8> %e, <16 x i8> zeroinitializer, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %bits = bitcast <16 x i8> %w to <128 x i1>
  %flag = extractelement <128 x i1> %bits, i64 64
  %two = bitcast <16 x i8> %w to <2 x double>
  %d = extractelement <2 x double> %two, i64 0
  %s = select i1 %flag, double 1.0, double %d
  %r = fmul double %s, %s
  ret double %r
}

; === V6_bytes_that_meet: such vectors come from two sides
; args: x=f64 c=i1=1 -> f64
; args: x=f64 c=i1=0 -> f64
define double @f(double %x, i1 %c) {
  br i1 %c, label %a, label %z
a:
  %q = fdiv double %x, 3.0
  %b = bitcast double %q to <8 x i8>
  %w1 = shufflevector <8 x i8> %b, <8 x i8> zeroinitializer, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 8, i32 9, i32 10, i32 11>
  br label %z
z:
  %w = phi <16 x i8> [ <i8 0, i8 0, i8 0, i8 0, i8 0, i8 0, i8 240, i8 63, i8 1, i8 0, i8 0, i8 0, i8 0, i8 0, i8 0, i8 0>, %0 ], [ %w1, %a ]
  %words = bitcast <16 x i8> %w to <2 x i64>
  %n = extractelement <2 x i64> %words, i64 1
  %two = bitcast <16 x i8> %w to <2 x double>
  %d = extractelement <2 x double> %two, i64 0
  %nf = sitofp i64 %n to double
  %s = fadd double %nf, %d
  %r = fmul double %s, %s
  ret double %r
}

; === V6_bytes_carried_by_a_loop: a sum and a counter in one vector of bytes
; args: x=f64 n=i64=3 -> f64
define double @f(double %x, i64 %n) {
entry:
  br label %loop
loop:
  %w = phi <16 x i8> [ zeroinitializer, %entry ], [ %next, %loop ]
  %two = bitcast <16 x i8> %w to <2 x double>
  %sum = extractelement <2 x double> %two, i64 0
  %words = bitcast <16 x i8> %w to <2 x i64>
  %i = extractelement <2 x i64> %words, i64 1
  %m = fmul double %sum, %x
  %s = fadd double %m, %x
  %i1 = add i64 %i, 1
  %sb = bitcast double %s to i64
  %v0 = insertelement <2 x i64> poison, i64 %sb, i64 0
  %v1 = insertelement <2 x i64> %v0, i64 %i1, i64 1
  %next = bitcast <2 x i64> %v1 to <16 x i8>
  %c = icmp slt i64 %i1, %n
  br i1 %c, label %loop, label %done
done:
  ret double %s
}

; === V6_loaded_as_bytes: a struct of a double and a flag is loaded whole
; args: x=f64 y=f64 -> f64
define void @fill(ptr %p, double %x) noinline {
  store double %x, ptr %p, align 8
  %q = getelementptr i8, ptr %p, i64 8
  store i8 1, ptr %q, align 8
  ret void
}
define double @f(double %x, double %y) {
  %p = alloca { double, i8 }
  call void @fill(ptr %p, double %x)
  %v = load <16 x i8>, ptr %p, align 8
  %bits = bitcast <16 x i8> %v to <128 x i1>
  %flag = extractelement <128 x i1> %bits, i64 64
  %two = bitcast <16 x i8> %v to <2 x double>
  %s = shufflevector <2 x double> %two, <2 x double> poison, <2 x i32> zeroinitializer
  %t = fmul <2 x double> %s, <double 1.0, double 3.0>
  %a = extractelement <2 x double> %t, i64 0
  %b = extractelement <2 x double> %t, i64 1
  %m = fmul double %a, %b
  %r = select i1 %flag, double %m, double %y
  ret double %r
}

; === V6_stored_as_bytes: a double and a counter are stored as one vector
; args: x=f64 y=f64 -> f64
define double @g(ptr %p) noinline {
  %q = getelementptr i8, ptr %p, i64 8
  %n = load i32, ptr %q, align 8
  %x = load double, ptr %p, align 8
  %nf = sitofp i32 %n to double
  %r = fmul double %x, %nf
  ret double %r
}
define double @f(double %x, double %y) {
  %p = alloca { double, i32 }
  %xy = fmul double %x, %y
  %b = bitcast double %xy to <8 x i8>
  %e = shufflevector <8 x i8> %b, <8 x i8> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %w = shufflevector <16 x i8> %e, <16 x i8> <i8 0, i8 0, i8 0, i8 0, i8 0, i8 0, i8 0, i8 0, i8 3, i8 0, i8 0, i8 0, i8 0, i8 0, i8 0, i8 0>, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  store <16 x i8> %w, ptr %p, align 8
  %r = call double @g(ptr %p)
  ret double %r
}

; === V6_floats_beside_integers: floats and a counter are lanes of integers
; args: x=f32 n=i32=3 -> f32
define float @f(float %x, i32 %n) {
  %xx = fmul float %x, %x
  %b = bitcast float %xx to i32
  %v0 = insertelement <4 x i32> zeroinitializer, i32 %b, i64 0
  %v1 = insertelement <4 x i32> %v0, i32 %n, i64 1
  %bb = bitcast float %x to i32
  %v2 = insertelement <4 x i32> %v1, i32 %bb, i64 3
  %k = extractelement <4 x i32> %v2, i64 1
  %fl = bitcast <4 x i32> %v2 to <4 x float>
  %a = extractelement <4 x float> %fl, i64 0
  %c = extractelement <4 x float> %fl, i64 3
  %kf = sitofp i32 %k to float
  %r1 = fmul float %a, %kf
  %r = fadd float %r1, %c
  ret float %r
}

; === V6_floats_in_a_wide_lane: two floats are one lane of integers
; args: x=f32 y=f32 -> f32
define float @f(float %x, float %y) {
  %v0 = insertelement <2 x float> poison, float %x, i64 0
  %v1 = insertelement <2 x float> %v0, float %y, i64 1
  %d = bitcast <2 x float> %v1 to i64
  %w = insertelement <2 x i64> zeroinitializer, i64 %d, i64 1
  %f4 = bitcast <2 x i64> %w to <4 x float>
  %a = extractelement <4 x float> %f4, i64 2
  %b = extractelement <4 x float> %f4, i64 3
  %r = fmul float %a, %b
  ret float %r
}

; === V6_pointer_among_doubles: a double and a pointer are loaded as two doubles, of which a product takes the first
; args: x=f64 y=f64[2] -> f64
define void @fill(ptr %p, double %x, ptr %y) noinline {
  store double %x, ptr %p, align 8
  %q = getelementptr i8, ptr %p, i64 8
  store ptr %y, ptr %q, align 8
  ret void
}
define double @f(double %x, ptr %y) {
  %p = alloca { double, ptr }, align 16
  call void @fill(ptr %p, double %x, ptr %y)
  %v = load <2 x double>, ptr %p, align 16
  %words = bitcast <2 x double> %v to <2 x i64>
  %word = extractelement <2 x i64> %words, i64 1
  %place = inttoptr i64 %word to ptr
  %two = load <2 x double>, ptr %place, align 8
  %turned = shufflevector <2 x double> %two, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %m = fmul <2 x double> %v, %turned
  %r = extractelement <2 x double> %m, i64 0
  ret double %r
}

; === V6_pair_of_float_and_counter_in_a_loop: a float and a counter go round as two integers and are stored as such
; args: x=f32 n=i32=4 -> f32
define float @f(float %x, i32 %n) {
entry:
  %p = alloca [8 x i8], align 8
  br label %loop
loop:
  %w = phi <2 x i32> [ <i32 1065353216, i32 0>, %entry ], [ %next, %loop ]
  %fl = bitcast <2 x i32> %w to <2 x float>
  %a = extractelement <2 x float> %fl, i64 0
  %i = extractelement <2 x i32> %w, i64 1
  %m = fmul float %a, %x
  %mb = bitcast float %m to i32
  %i1 = add i32 %i, 1
  %v0 = insertelement <2 x i32> poison, i32 %mb, i64 0
  %next = insertelement <2 x i32> %v0, i32 %i1, i64 1
  store <2 x i32> %next, ptr %p, align 8
  %c = icmp slt i32 %i1, %n
  br i1 %c, label %loop, label %done
done:
  %r = load float, ptr %p
  %q = getelementptr i8, ptr %p, i64 4
  %k = load i32, ptr %q
  %kf = sitofp i32 %k to float
  %s = fmul float %r, %kf
  ret float %s
}

; === V6_pointer_among_doubles_that_meet: vectors of a double and a pointer come from two sides
; args: x=f64 y=f64[2] z=f64[2] c=i1=1 -> f64
; args: x=f64 y=f64[2] z=f64[2] c=i1=0 -> f64
define void @fill(ptr %p, double %x, ptr %y) noinline {
  store double %x, ptr %p, align 8
  %q = getelementptr i8, ptr %p, i64 8
  store ptr %y, ptr %q, align 8
  ret void
}
define double @f(double %x, ptr %y, ptr %z, i1 %c) {
  %p = alloca { double, ptr }, align 16
  %q = alloca { double, ptr }, align 16
  call void @fill(ptr %p, double %x, ptr %y)
  %xx = fmul double %x, %x
  call void @fill(ptr %q, double %xx, ptr %z)
  br i1 %c, label %a, label %b
a:
  %va = load <2 x double>, ptr %p, align 16
  br label %e
b:
  %vb = load <2 x double>, ptr %q, align 16
  br label %e
e:
  %v = phi <2 x double> [ %va, %a ], [ %vb, %b ]
  %words = bitcast <2 x double> %v to <2 x i64>
  %word = extractelement <2 x i64> %words, i64 1
  %place = inttoptr i64 %word to ptr
  %t = load double, ptr %place
  %d = extractelement <2 x double> %v, i64 0
  %r = fmul double %d, %t
  ret double %r
}

; === V6_pointer_among_doubles_that_are_chosen: one of two vectors of a double and a pointer
; args: x=f64 y=f64[2] z=f64[2] c=i1=1 -> f64
define void @fill(ptr %p, double %x, ptr %y) noinline {
  store double %x, ptr %p, align 8
  %q = getelementptr i8, ptr %p, i64 8
  store ptr %y, ptr %q, align 8
  ret void
}
define double @f(double %x, ptr %y, ptr %z, i1 %c) {
  %p = alloca { double, ptr }, align 16
  %q = alloca { double, ptr }, align 16
  call void @fill(ptr %p, double %x, ptr %y)
  call void @fill(ptr %q, double %x, ptr %z)
  %va = load <2 x double>, ptr %p, align 16
  %vb = load <2 x double>, ptr %q, align 16
  %v = select i1 %c, <2 x double> %va, <2 x double> %vb
  %words = bitcast <2 x double> %v to <2 x i64>
  %word = extractelement <2 x i64> %words, i64 1
  %place = inttoptr i64 %word to ptr
  %t = load double, ptr %place
  %d = extractelement <2 x double> %v, i64 0
  %r = fmul double %d, %t
  ret double %r
}
