; === pc_pointer_by_bytes: a loop copies a pointer byte by byte
; args: x=f64[2] -> f64
define double @f(ptr %x) {
entry:
  %a = alloca ptr
  %b = alloca ptr
  store ptr %x, ptr %a
  br label %loop
loop:
  %k = phi i64 [0, %entry], [%k1, %loop]
  %s = getelementptr i8, ptr %a, i64 %k
  %d = getelementptr i8, ptr %b, i64 %k
  %c = load volatile i8, ptr %s
  store volatile i8 %c, ptr %d
  %k1 = add i64 %k, 1
  %m = icmp ult i64 %k1, 8
  br i1 %m, label %loop, label %end
end:
  %p = load ptr, ptr %b
  %v = load double, ptr %p
  %w = fmul double %v, %v
  ret double %w
}

; === pc_pointer_by_bytes_in_a_callee: a callee does so, for any kind of memory
; args: x=f64[2] -> f64
define void @copy(ptr %d, ptr %s, i64 %n) noinline {
entry:
  br label %loop
loop:
  %k = phi i64 [0, %entry], [%k1, %loop]
  %sp = getelementptr i8, ptr %s, i64 %k
  %dp = getelementptr i8, ptr %d, i64 %k
  %c = load volatile i8, ptr %sp
  store volatile i8 %c, ptr %dp
  %k1 = add i64 %k, 1
  %m = icmp ult i64 %k1, %n
  br i1 %m, label %loop, label %end
end:
  ret void
}
define double @f(ptr %x) {
  %a = alloca ptr
  %b = alloca ptr
  store volatile ptr %x, ptr %a
  call void @copy(ptr %b, ptr %a, i64 8)
  %p = load volatile ptr, ptr %b
  %v = load double, ptr %p
  %w = fmul double %v, %v
  ret double %w
}

; === pc_pointer_by_halves: a pointer is copied as two words of 32 bits
; args: x=f64[2] -> f64
define double @f(ptr %x) {
  %a = alloca ptr
  %b = alloca ptr
  store volatile ptr %x, ptr %a
  %a1 = getelementptr i32, ptr %a, i64 1
  %b1 = getelementptr i32, ptr %b, i64 1
  %l = load volatile i32, ptr %a
  store volatile i32 %l, ptr %b
  %h = load volatile i32, ptr %a1
  store volatile i32 %h, ptr %b1
  %p = load volatile ptr, ptr %b
  %v = load double, ptr %p
  %w = fmul double %v, %v
  ret double %w
}

; === pc_lower_half: the lower half of a pointer in memory is replaced
; args: x=f64[2] -> f64
define double @f(ptr %x) {
  %slot = alloca i64
  store volatile ptr %x, ptr %slot
  %i = ptrtoint ptr %x to i64
  %j = add i64 %i, 8
  %low = trunc i64 %j to i32
  store volatile i32 %low, ptr %slot
  %p = load volatile ptr, ptr %slot
  %v = load double, ptr %p
  %w = fmul double %v, %v
  ret double %w
}

; === pc_double_by_bytes: a double's bytes have no adjoints
; args: x=f64[2] -> f64
; expect: refuse cannot-deduce-type
define double @f(ptr %x) {
entry:
  %b = alloca double
  br label %loop
loop:
  %k = phi i64 [0, %entry], [%k1, %loop]
  %s = getelementptr i8, ptr %x, i64 %k
  %d = getelementptr i8, ptr %b, i64 %k
  %c = load volatile i8, ptr %s
  store volatile i8 %c, ptr %d
  %k1 = add i64 %k, 1
  %m = icmp ult i64 %k1, 8
  br i1 %m, label %loop, label %end
end:
  %v = load double, ptr %b
  %w = fmul double %v, %v
  ret double %w
}

; === pc_word_cut_to_bytes: half of a word that may be a double or a pointer is stored by itself
; args: x=f64[2] -> f64
; expect: refuse torn-float
define double @f(ptr %x) {
  %a = alloca [2 x double]
  %a1 = getelementptr double, ptr %a, i64 1
  %v = load double, ptr %x
  %v2 = fmul double %v, %v
  store volatile double %v2, ptr %a
  store volatile ptr %x, ptr %a1
  %w = load volatile i64, ptr %a
  %u = load volatile i64, ptr %a1
  store volatile i64 %u, ptr %a
  store volatile i64 %w, ptr %a1
  %l = trunc i64 %w to i32
  %h64 = lshr i64 %w, 32
  %h = trunc i64 %h64 to i32
  store volatile i32 %l, ptr %a
  %a0h = getelementptr i32, ptr %a, i64 1
  store volatile i32 %h, ptr %a0h
  %y = load volatile double, ptr %a
  %r = fmul double %y, %v
  ret double %r
}

; === pc_pointer_as_double: a pointer is copied as if it were a double
; args: x=f64[2] -> f64
; expect: refuse disguised-copy
define double @f(ptr %x) {
  %a = alloca ptr
  %b = alloca ptr
  store volatile ptr %x, ptr %a
  %c = load volatile double, ptr %a
  store volatile double %c, ptr %b
  %p = load volatile ptr, ptr %b
  %v = load double, ptr %p
  %w = fmul double %v, %v
  ret double %w
}

; === pc_double_as_pointer: a double is copied as if it were a pointer
; args: x=f64[2] -> f64
; expect: refuse disguised-copy
define double @f(ptr %x) {
  %b = alloca double
  %p = load volatile ptr, ptr %x
  store volatile ptr %p, ptr %b
  %v = load volatile double, ptr %b
  %w = fmul double %v, %v
  ret double %w
}

; === pc_union_copied_by_a_member: a cell that holds a double or a pointer is copied as what it is
; args: x=f64[2] k=i64=0 -> f64
; args: x=f64[2] k=i64=1 -> f64
define double @f(ptr %x, i64 %k) {
entry:
  %a = alloca i64
  %b = alloca i64
  %v = load double, ptr %x
  %is = icmp eq i64 %k, 0
  br i1 %is, label %number, label %pointer
number:
  %v2 = fmul double %v, %v
  store volatile double %v2, ptr %a
  %c = load volatile double, ptr %a
  store volatile double %c, ptr %b
  %r1 = load volatile double, ptr %b
  br label %end
pointer:
  store volatile ptr %x, ptr %a
  %d = load volatile ptr, ptr %a
  store volatile ptr %d, ptr %b
  %p = load volatile ptr, ptr %b
  %p1 = getelementptr double, ptr %p, i64 1
  %r2 = load double, ptr %p1
  br label %end
end:
  %r = phi double [%r1, %number], [%r2, %pointer]
  %s = fmul double %r, %v
  ret double %s
}

; === pc_bits_stored_as_pointer: what LLVM makes of a swap of doubles by way of pointers
; args: x=f64[2] -> f64
define double @f(ptr %x) {
  %v = load <2 x double>, ptr %x, align 8
  %w = fmul <2 x double> %v, %v
  %a = alloca [2 x double]
  %i = bitcast <2 x double> %w to <2 x i64>
  %s = shufflevector <2 x i64> %i, <2 x i64> poison, <2 x i32> <i32 1, i32 0>
  %p = inttoptr <2 x i64> %s to <2 x ptr>
  store <2 x ptr> %p, ptr %a, align 8
  %y = load double, ptr %a
  %y2 = fmul double %y, %y
  %v0 = extractelement <2 x double> %v, i64 0
  %r = fmul double %y2, %v0
  ret double %r
}

; === pc_upper_half_computed: the exponent of a double in memory is changed through its upper half
; args: x=f64[2] -> f64
; expect: refuse torn-float
define double @f(ptr %x) {
  %v = load double, ptr %x
  %a = alloca double
  store volatile double %v, ptr %a
  %h = getelementptr i32, ptr %a, i64 1
  %i = load volatile i32, ptr %h
  %j = add i32 %i, 1048576
  store volatile i32 %j, ptr %h
  %r = load volatile double, ptr %a
  ret double %r
}

; === pc_records_by_bytes: a loop copies a double and a pointer byte by byte
; args: x=f64[2] -> f64
; expect: refuse cannot-deduce-type
define double @f(ptr %x) {
entry:
  %a = alloca { double, ptr, i64 }
  %b = alloca { double, ptr, i64 }
  %a1 = getelementptr { double, ptr, i64 }, ptr %a, i64 0, i32 1
  %a2 = getelementptr { double, ptr, i64 }, ptr %a, i64 0, i32 2
  %u = load double, ptr %x
  store double %u, ptr %a
  store ptr %x, ptr %a1
  store i64 1, ptr %a2
  br label %loop
loop:
  %k = phi i64 [0, %entry], [%k1, %loop]
  %s = getelementptr i8, ptr %a, i64 %k
  %d = getelementptr i8, ptr %b, i64 %k
  %c = load volatile i8, ptr %s
  store volatile i8 %c, ptr %d
  %k1 = add i64 %k, 1
  %m = icmp ult i64 %k1, 24
  br i1 %m, label %loop, label %end
end:
  %b1 = getelementptr { double, ptr, i64 }, ptr %b, i64 0, i32 1
  %y = load double, ptr %b
  %p = load ptr, ptr %b1
  %q = getelementptr double, ptr %p, i64 1
  %v = load double, ptr %q
  %w = fmul double %v, %y
  ret double %w
}
