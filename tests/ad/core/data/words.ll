; Words that are only copied about, in modules whose floats are all doubles (M15, M22 …): what they hold is seen at run
; time.

; === M22_copy_of_words_that_nobody_types: the target's adjoints move to the source, and add up there
; args: x=f64[2] y=f64[2] -> f64
define double @f(ptr %x, ptr %y) {
  %a = load double, ptr %x
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %x, ptr align 8 %y, i64 16, i1 false)
  %r = fmul double %a, %a
  ret double %r
}

; === M23_exchange_of_untyped_words: through a local copy that stays one
; args: x=f64[3] y=f64[3] n=i64=3 k=f64 -> f64
define double @f(ptr %x, ptr %y, i64 %n, double %k) {
entry:
  %t = alloca [24 x i8], align 8
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %t, ptr align 8 %x, i64 24, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %x, ptr align 8 %y, i64 24, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %y, ptr align 8 %t, i64 24, i1 false)
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, %n
  br i1 %go, label %loop, label %done
done:
  %r = fmul double %k, %k
  ret double %r
}

; === M24_words_that_move_in_their_memory: both ways, overlapping
; args: x=f64[5] k=f64 -> f64
define double @f(ptr %x, double %k) {
  %p = getelementptr double, ptr %x, i64 1
  %q = getelementptr double, ptr %x, i64 2
  call void @llvm.memmove.p0.p0.i64(ptr align 8 %p, ptr align 8 %x, i64 32, i1 false)
  call void @llvm.memmove.p0.p0.i64(ptr align 8 %x, ptr align 8 %q, i64 24, i1 false)
  %r = fmul double %k, %k
  ret double %r
}

; === M25_words_copied_one_by_one: integers that are loaded, chosen and stored
; args: x=f64[4] y=f64[4] n=i64=4 k=f64 -> f64
define double @f(ptr %x, ptr %y, i64 %n, double %k) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %p = getelementptr i64, ptr %x, i64 %i
  %q = getelementptr i64, ptr %y, i64 %i
  %a = load i64, ptr %p
  %b = load i64, ptr %q
  %even = trunc i64 %i to i1
  %c = select i1 %even, i64 %a, i64 %b
  %d = select i1 %even, i64 %b, i64 %a
  store i64 %c, ptr %q
  store i64 %d, ptr %p
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, %n
  br i1 %go, label %loop, label %done
done:
  %r = fmul double %k, %k
  ret double %r
}

; === M26_copy_of_words_of_a_length_known_at_run_time: n doubles, also none
; args: x=f64[3] y=f64[3] n=i64=3 k=f64 -> f64
; args: x=f64[3] y=f64[3] n=i64=0 k=f64 -> f64
define double @f(ptr %x, ptr %y, i64 %n, double %k) {
  %b = shl i64 %n, 3
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %y, ptr align 8 %x, i64 %b, i1 false)
  %r = fmul double %k, %k
  ret double %r
}

; === M27_words_from_constant_memory: doubles end the adjoint, a small number stays one
; args: x=ptr->struct{f64,i64,f64} y=ptr->struct{f64,i64,f64}:const k=f64 -> f64
define double @f(ptr %x, ptr %y, double %k) {
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %x, ptr align 8 %y, i64 24, i1 false)
  %r = fmul double %k, %k
  ret double %r
}

; === M28_bits_of_a_number_given_as_an_integer: it has no derivative, and ends that of what it overwrites
; args: x=f64[2] n=i64=4602678819172646912 k=f64 -> f64
; args: x=ptr->struct{i64,f64} n=i64=7 k=f64 -> f64
define double @f(ptr %x, i64 %n, double %k) {
  store i64 %n, ptr %x
  %r = fmul double %k, %k
  ret double %r
}

; === M29_pointers_that_move_in_their_memory: the later element is a copy of the one before
; args: x=f64 y=f64 z=f64 -> f64
define double @f(double %x, double %y, double %z) {
  %a = alloca double
  %b = alloca double
  %c = alloca double
  %t = alloca [4 x ptr]
  store double %x, ptr %a
  store double %y, ptr %b
  store double %z, ptr %c
  %t1 = getelementptr ptr, ptr %t, i64 1
  %t2 = getelementptr ptr, ptr %t, i64 2
  store ptr %a, ptr %t
  store ptr %b, ptr %t1
  store ptr %c, ptr %t2
  %n = call i64 @bytes()
  call void @llvm.memmove.p0.p0.i64(ptr align 8 %t1, ptr align 8 %t, i64 %n, i1 false)
  %p = load ptr, ptr %t1
  %q = load ptr, ptr %t2
  %v = load double, ptr %p
  %w = load double, ptr %q
  %m = fmul double %v, %v
  %r = fmul double %m, %w
  ret double %r
}
define internal i64 @bytes() noinline optnone {
  ret i64 16
}

; === M30_two_floats_in_a_word: what nobody types in a module with floats of other sizes is refused
; args: x=f32[2] y=f32[2] k=f32 -> f32
; expect: refuse cannot-deduce-type
define float @f(ptr %x, ptr %y, float %k) {
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %x, ptr align 8 %y, i64 8, i1 false)
  %r = fmul float %k, %k
  ret float %r
}

; === M31_words_that_grow: reallocated memory of which nothing is known, copied in and out
; args: x=f64[3] y=f64[3] k=f64 -> f64
define double @f(ptr %x, ptr %y, double %k) {
  %a = call ptr @malloc(i64 24)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %a, ptr align 8 %x, i64 24, i1 false)
  %n = call i64 @bytes()
  %b = call ptr @realloc(ptr %a, i64 %n)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %y, ptr align 8 %b, i64 24, i1 false)
  call void @free(ptr %b)
  %r = fmul double %k, %k
  ret double %r
}
define internal i64 @bytes() noinline optnone {
  ret i64 48
}

; === M32_float_written_by_words: constants that stand side by side write a constant, and end the adjoint there
; args: x=f64[3] k=f64 -> f64
define double @f(ptr %x, double %k) {
  %a = load double, ptr %x
  %high = getelementptr i8, ptr %x, i64 4
  store i32 1074003968, ptr %high
  store i32 -5, ptr %x
  %b = load double, ptr %x
  %q = getelementptr double, ptr %x, i64 1
  %c = load double, ptr %q
  %ab = fmul double %a, %b
  %abc = fmul double %ab, %c
  %r = fmul double %abc, %k
  ret double %r
}

; === M33_half_a_float_written: the other half stays what it was, and what that means for a derivative nobody knows
; args: x=f64[3] k=f64 -> f64
; expect: refuse torn-float
define double @f(ptr %x, double %k) {
  %high = getelementptr i8, ptr %x, i64 4
  store i32 1074003968, ptr %high
  %b = load double, ptr %x
  %r = fmul double %b, %k
  ret double %r
}

; === M34_float_over_half_of_a_double: the double that is read then has no derivative
; args: p=f64[1] y=f32[1] k=f64 -> f64
; expect: refuse torn-float
define double @f(ptr %p, ptr %y, double %k) {
  %v = load float, ptr %y
  %q = getelementptr i8, ptr %p, i64 4
  store float %v, ptr %q
  %r = load double, ptr %p
  %s = fmul double %r, %k
  ret double %s
}

; === M35_half_of_a_double_read_at_a_place_known_at_run_time: the same distance from a place makes it certain
; args: p=f64[4] n=i64=1 y=f32 -> f64
; expect: refuse torn-float
define double @f(ptr %p, i64 %n, float %y) {
entry:
  br label %loop
loop:
  %i = phi i64 [0, %entry], [%j, %loop]
  %sum = phi double [0.0, %entry], [%next, %loop]
  %a = getelementptr double, ptr %p, i64 %i
  %twice = shl i64 %i, 1
  %odd = or disjoint i64 %twice, 1
  %q = getelementptr float, ptr %p, i64 %odd
  store volatile float %y, ptr %q
  %r = load volatile double, ptr %a
  %next = fadd double %sum, %r
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, %n
  br i1 %go, label %loop, label %done
done:
  ret double %next
}

; === M36_memory_used_again_for_floats: doubles, then floats over them, each read as what it is
; args: x=f64[2] y=f32[2] n=i64=1 -> f64
define double @f(ptr %x, ptr %y, i64 %n) {
  %p = call ptr @malloc(i64 32)
  %a = getelementptr double, ptr %p, i64 %n
  %v = load double, ptr %x
  store volatile double %v, ptr %a
  %r = load volatile double, ptr %a
  %twice = mul i64 %n, 2
  %odd = add i64 %twice, 1
  %q = getelementptr float, ptr %p, i64 %odd
  %w = load float, ptr %y
  store volatile float %w, ptr %q
  %z = load volatile float, ptr %q
  call void @free(ptr %p)
  %ze = fpext float %z to double
  %s = fmul double %r, %ze
  ret double %s
}

; === M37_torn_double_on_one_side: run time comes to it
; args: x=f64 tag=i64=1 y=f32 -> f64
; expect: refuse torn-float
define double @f(double %x, i64 %tag, float %y) {
  %u = alloca double
  store volatile double %x, ptr %u
  %is = icmp eq i64 %tag, 1
  br i1 %is, label %tear, label %leave
tear:
  store volatile float %y, ptr %u
  %d = load volatile double, ptr %u
  ret double %d
leave:
  ret double %x
}

; === wd_sign_of_a_word_flipped: nothing says that the words are doubles
; args: x=f64[2] z=f64[2] -> f64
define double @f(ptr %x, ptr %z) {
  %r = load i64, ptr %x
  %s = xor i64 %r, -9223372036854775808
  store i64 %s, ptr %z
  ret double 1.0
}

; === wd_exponent_of_a_word_raised: the same with 2 as a factor
; args: x=f64[2] z=f64[2] -> f64
define double @f(ptr %x, ptr %z) {
  %r = load i64, ptr %x
  %s = add i64 %r, 4503599627370496
  store i64 %s, ptr %z
  ret double 1.0
}

; === wd_number_and_address_by_turns: one slot, from which words are copied, holds a double or the address of one
; args: x=f64[4] n=i64=4 -> f64
; args: x=f64[4] n=i64=3 -> f64
define double @f(ptr %x, i64 %n) {
entry:
  %slot = alloca i64, align 8
  %copy = alloca i64, align 8
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %join ]
  %s = phi double [ 0.0, %entry ], [ %s1, %join ]
  %here = getelementptr double, ptr %x, i64 %i
  %a = load double, ptr %here, align 8
  %odd = trunc i64 %i to i1
  br i1 %odd, label %address, label %number
address:
  store ptr %here, ptr %slot, align 8
  br label %both
number:
  %square = fmul double %a, %a
  store double %square, ptr %slot, align 8
  br label %both
both:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %copy, ptr align 8 %slot, i64 8, i1 false)
  br i1 %odd, label %follow, label %take
follow:
  %p = load ptr, ptr %copy, align 8
  %v = load double, ptr %p, align 8
  %cube = fmul double %v, %s
  store double %cube, ptr %p, align 8
  br label %join
take:
  %w = load double, ptr %copy, align 8
  br label %join
join:
  %t = phi double [ %cube, %follow ], [ %w, %take ]
  %s1 = fadd double %s, %t
  %i1 = add i64 %i, 1
  %more = icmp ult i64 %i1, %n
  br i1 %more, label %loop, label %end
end:
  ret double %s1
}

; === wd_slots_exchanged: a number and an address change places as words, and the number changes on the way
; args: x=f64[2] n=i64=3 -> f64
; args: x=f64[2] n=i64=2 -> f64
define double @f(ptr %x, i64 %n) {
entry:
  %slots = alloca [2 x i64], align 8
  %second = getelementptr i64, ptr %slots, i64 1
  %a = load double, ptr %x, align 8
  %b = getelementptr double, ptr %x, i64 1
  store double %a, ptr %slots, align 8
  store ptr %b, ptr %second, align 8
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %odd = and i64 %i, 1
  %even = xor i64 %odd, 1
  %p.at = getelementptr i64, ptr %slots, i64 %even
  %n.at = getelementptr i64, ptr %slots, i64 %odd
  %p = load ptr, ptr %p.at, align 8
  %u = load double, ptr %n.at, align 8
  %v = load double, ptr %p, align 8
  %uv = fmul double %u, %v
  store double %uv, ptr %n.at, align 8
  %w = fadd double %v, %u
  store double %w, ptr %p, align 8
  %one = load i64, ptr %slots, align 8
  %two = load i64, ptr %second, align 8
  store i64 %two, ptr %slots, align 8
  store i64 %one, ptr %second, align 8
  %i1 = add i64 %i, 1
  %more = icmp ult i64 %i1, %n
  br i1 %more, label %loop, label %end
end:
  %last = and i64 %i1, 1
  %r.at = getelementptr i64, ptr %slots, i64 %last
  %r = load double, ptr %r.at, align 8
  ret double %r
}

; === wd_slots_that_move_and_grow: numbers and addresses move up as words in memory that grows, then one place down
; args: x=f64[3] -> f64
define double @f(ptr %x) {
  %small = call ptr @malloc(i64 16)
  %a = load double, ptr %x, align 8
  %b = getelementptr double, ptr %x, i64 1
  %square = fmul double %a, %a
  store double %square, ptr %small, align 8
  %small1 = getelementptr i64, ptr %small, i64 1
  store ptr %b, ptr %small1, align 8
  %slots = call ptr @realloc(ptr %small, i64 24)
  %slots1 = getelementptr i64, ptr %slots, i64 1
  %slots2 = getelementptr i64, ptr %slots, i64 2
  call void @llvm.memmove.p0.p0.i64(ptr align 8 %slots1, ptr align 8 %slots, i64 16, i1 false)
  store ptr %x, ptr %slots, align 8
  %p = load ptr, ptr %slots2, align 8
  %v = load double, ptr %p, align 8
  %u = load double, ptr %slots1, align 8
  %uv = fmul double %u, %v
  store double %uv, ptr %p, align 8
  store double %uv, ptr %slots2, align 8
  call void @llvm.memmove.p0.p0.i64(ptr align 8 %slots, ptr align 8 %slots1, i64 16, i1 false)
  %w = load double, ptr %slots1, align 8
  %y = load double, ptr %slots, align 8
  store ptr %b, ptr %slots, align 8
  %q = load ptr, ptr %slots, align 8
  %z = load double, ptr %q, align 8
  %wy = fmul double %w, %y
  %r = fmul double %wy, %z
  call void @free(ptr %slots)
  ret double %r
}

; === M38_float_written_byte_by_byte: computed numbers, each a byte of it, end its adjoint and its tangent
; args: x=f64 n=i64=8 -> f64
define double @f(double %x, i64 %n) {
entry:
  %a = alloca [2 x double]
  store double %x, ptr %a
  %second = getelementptr double, ptr %a, i64 1
  store double %x, ptr %second
  br label %loop
loop:
  %k = phi i64 [ 0, %entry ], [ %next, %loop ]
  call void @write(ptr %a, i64 %k)
  %next = add i64 %k, 1
  %more = icmp slt i64 %next, %n
  br i1 %more, label %loop, label %exit
exit:
  %made = load double, ptr %a
  %kept = load double, ptr %second
  %s = fmul double %kept, %kept
  %r = fmul double %made, %s
  ret double %r
}
define internal void @write(ptr %p, i64 %k) noinline {
  %q = getelementptr i8, ptr %p, i64 %k
  %last = icmp eq i64 %k, 7
  %before = icmp eq i64 %k, 6
  %low = select i1 %before, i8 -16, i8 0
  %byte = select i1 %last, i8 63, i8 %low
  store i8 %byte, ptr %q
  ret void
}

; === M39_flag_behind_an_array_of_unknown_length: run time sees that no number reaches over the flag
; args: x=f64[2] n=i64=2 -> f64
define double @f(ptr %x, i64 %n) {
entry:
  %s = alloca [24 x i8], align 8
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %p = getelementptr double, ptr %x, i64 %i
  %q = getelementptr double, ptr %s, i64 %i
  %v = load double, ptr %p
  %w = fmul double %v, %v
  store double %w, ptr %q
  %j = add i64 %i, 1
  %more = icmp slt i64 %j, %n
  br i1 %more, label %loop, label %set
set:
  %flag = getelementptr i8, ptr %s, i64 17
  store i8 1, ptr %flag
  br label %sum
sum:
  %k = phi i64 [ 0, %set ], [ %l, %sum ]
  %t = phi double [ 0.0, %set ], [ %u, %sum ]
  %r = getelementptr double, ptr %s, i64 %k
  %y = load double, ptr %r
  %z = fmul double %y, %y
  %u = fadd double %t, %z
  %l = add i64 %k, 1
  %again = icmp slt i64 %l, %n
  br i1 %again, label %sum, label %exit
exit:
  %is = load i8, ptr %flag
  %true = trunc i8 %is to i1
  %factor = select i1 %true, double 3.0, double 1.0
  %result = fmul double %u, %factor
  ret double %result
}

; === M40_float_read_ahead_where_a_pointer_stands: the pointer keeps its shadow, also where numbers stood before
; args: x=f64[2] n=i64=8 -> f64
define double @f(ptr %x, i64 %n) {
entry:
  %words = alloca [2 x i64]
  %a = load double, ptr %x
  store double %a, ptr %words
  %other = getelementptr double, ptr %words, i64 1
  store double %a, ptr %other
  %to = and i64 %n, 1
  %from.all = lshr i64 %n, 4
  %from = and i64 %from.all, 1
  %place = getelementptr ptr, ptr %words, i64 %from
  %first = load double, ptr %place
  %number = trunc i64 %n to i32
  %numbers = insertelement <4 x i32> zeroinitializer, i32 %number, i64 1
  store <4 x i32> %numbers, ptr %words, align 8
  %second = getelementptr double, ptr %x, i64 1
  %target = getelementptr ptr, ptr %words, i64 %to
  store ptr %second, ptr %target
  br label %round
round:
  %k = phi i64 [ 0, %entry ], [ %next, %done ]
  %sum = phi double [ 0.0, %entry ], [ %more, %done ]
  %ahead = load double, ptr %place
  %is.float = fcmp ogt double %sum, 1.0e6
  br i1 %is.float, label %done, label %pointer
pointer:
  %p = load ptr, ptr %place
  %v = load double, ptr %p
  %square = fmul double %v, %v
  %is.other = fcmp olt double %sum, -1.0e6
  %chosen = select i1 %is.other, double %ahead, double %square
  br label %done
done:
  %r = phi double [ %chosen, %pointer ], [ %ahead, %round ]
  %more = fadd double %sum, %r
  store double %more, ptr %other
  %next = add i64 %k, 1
  %is.last = icmp eq i64 %next, 3
  br i1 %is.last, label %end, label %round
end:
  %s = fmul double %more, %first
  ret double %s
}
