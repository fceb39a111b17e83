; === ia_other_object: the distance of two arrays is added to an address
; args: x=f64[2] y=f64[2] k=i64=0 -> f64
define double @f(ptr %x, ptr %y, i64 %k) {
  %i = ptrtoint ptr %x to i64
  %j = ptrtoint ptr %y to i64
  %between = sub i64 %j, %i
  %t = add i64 %i, %k
  %a = add i64 %between, %t
  %p = inttoptr i64 %a to ptr
  %v = load double, ptr %p
  %w = load double, ptr %x
  %s = fmul double %v, %v
  %r = fmul double %s, %w
  ret double %r
}

; === ia_through_a_slot: the same, and the address passes through memory before it is moved on
; args: x=f64[2] y=f64[2] k=i64=8 -> f64
; unprepared: refuse no-derivative
define double @f(ptr %x, ptr %y, i64 %k) {
  %slot = alloca i64
  %i = ptrtoint ptr %x to i64
  %j = ptrtoint ptr %y to i64
  %t = add i64 %i, %k
  %between = sub i64 %j, %i
  %a = add i64 %between, %t
  store volatile i64 %a, ptr %slot
  %u = load volatile i64, ptr %slot
  %back = sub i64 %i, %t
  %c = add i64 %u, %back
  %p = inttoptr i64 %c to ptr
  %v = load double, ptr %p
  %w = load double, ptr %x
  %s = fmul double %v, %v
  %r = fmul double %s, %w
  ret double %r
}

; === ia_global: the address of a global is moved by a number known at run time
; args: x=f64[2] k=i64=8 -> f64
@g = internal global [2 x double] zeroinitializer
define double @f(ptr %x, i64 %k) {
  %v = load double, ptr %x
  %v2 = fmul double %v, %v
  %slot = getelementptr double, ptr @g, i64 1
  store double %v2, ptr %slot
  %a = add i64 ptrtoint (ptr @g to i64), %k
  %p = inttoptr i64 %a to ptr
  %w = load double, ptr %p
  %r = fmul double %w, %v
  ret double %r
}

; === ia_shifted: an address loses its low bits in shifts, which preparation makes a mask
; args: x=f64[2] k=i64=3 -> f64
; unprepared: refuse no-derivative
define double @f(ptr %x, i64 %k) {
  %i = ptrtoint ptr %x to i64
  %h = lshr i64 %i, %k
  %a = shl i64 %h, %k
  %p = inttoptr i64 %a to ptr
  %v = load double, ptr %p
  %r = fmul double %v, %v
  ret double %r
}

; === ia_exclusive_or: two addresses share a word, as in a doubly linked list with one link
; args: x=f64[2] y=f64[2] -> f64
; expect: refuse no-derivative
define double @f(ptr %x, ptr %y) {
  %slot = alloca i64
  %i = ptrtoint ptr %x to i64
  %j = ptrtoint ptr %y to i64
  %both = xor i64 %i, %j
  store volatile i64 %both, ptr %slot
  %u = load volatile i64, ptr %slot
  %a = xor i64 %u, %i
  %p = inttoptr i64 %a to ptr
  %v = load double, ptr %p
  %r = fmul double %v, %v
  ret double %r
}

; === ia_distance_in_memory: the distance of two arrays passes through memory
; args: x=f64[2] y=f64[2] -> f64
; expect: refuse no-derivative
define double @f(ptr %x, ptr %y) {
  %slot = alloca i64
  %i = ptrtoint ptr %x to i64
  %j = ptrtoint ptr %y to i64
  %between = sub i64 %j, %i
  store volatile i64 %between, ptr %slot
  %u = load volatile i64, ptr %slot
  %a = add i64 %u, %i
  %p = inttoptr i64 %a to ptr
  %v = load double, ptr %p
  %w = load double, ptr %x
  %s = fmul double %v, %v
  %r = fmul double %s, %w
  ret double %r
}

; === ia_number_in_memory: an index passes through memory and moves an address
; args: x=f64[2] k=i64=8 -> f64
define double @f(ptr %x, i64 %k) {
  %slot = alloca i64
  store volatile i64 %k, ptr %slot
  %u = load volatile i64, ptr %slot
  %i = ptrtoint ptr %x to i64
  %a = add i64 %u, %i
  %p = inttoptr i64 %a to ptr
  %v = load double, ptr %p
  %w = load double, ptr %x
  %s = fmul double %v, %v
  %r = fmul double %s, %w
  ret double %r
}

; === ia_index_between_objects: an element of another array, indexed from this one
; args: x=f64[2] y=f64[2] n=i64=2 -> f64
define double @f(ptr %x, ptr %y, i64 %n) {
entry:
  %i = ptrtoint ptr %x to i64
  %j = ptrtoint ptr %y to i64
  %between = sub i64 %j, %i
  %apart = sdiv exact i64 %between, 8
  br label %loop
loop:
  %k = phi i64 [ 0, %entry ], [ %k1, %loop ]
  %s = phi double [ 0.0, %entry ], [ %s1, %loop ]
  %here = getelementptr double, ptr %x, i64 %k
  %there = getelementptr double, ptr %here, i64 %apart
  %a = load double, ptr %here
  %b = load double, ptr %there
  %p = fmul double %a, %b
  %s1 = fadd double %s, %p
  store double %s1, ptr %there
  %k1 = add i64 %k, 1
  %more = icmp ult i64 %k1, %n
  br i1 %more, label %loop, label %end
end:
  ret double %s1
}

; === ia_distance_moves_a_pointer: a distance passes through memory and moves a pointer from one array into the other
; args: x=f64[2] y=f64[2] -> f64
; expect: refuse address-distance
define double @f(ptr %x, ptr %y) {
  %slot = alloca i64
  %i = ptrtoint ptr %x to i64
  %j = ptrtoint ptr %y to i64
  %between = sub i64 %j, %i
  %n = ashr exact i64 %between, 3
  store volatile i64 %n, ptr %slot
  %u = load volatile i64, ptr %slot
  %p = getelementptr double, ptr %x, i64 %u
  %v = load double, ptr %p
  %w = load double, ptr %x
  %s = fmul double %v, %v
  %r = fmul double %s, %w
  ret double %r
}

; === ia_distance_chosen: it is chosen among others
; args: x=f64[2] y=f64[2] n=i64=1 -> f64
; expect: refuse address-distance
define double @f(ptr %x, ptr %y, i64 %n) {
entry:
  %c = icmp sgt i64 %n, 0
  br i1 %c, label %a, label %b
a:
  %i = ptrtoint ptr %x to i64
  %j = ptrtoint ptr %y to i64
  %d = sub i64 %j, %i
  br label %b
b:
  %q = phi i64 [0, %entry], [%d, %a]
  %p = getelementptr i8, ptr %x, i64 %q
  %v = load double, ptr %p
  %r = fmul double %v, %v
  ret double %r
}

; === ia_distance_of_chosen_arrays: the arrays are chosen
; args: x=f64[2] y=f64[2] n=i64=1 -> f64
; expect: refuse address-distance
define double @f(ptr %x, ptr %y, i64 %n) {
entry:
  %c = icmp sgt i64 %n, 0
  br i1 %c, label %a, label %b
a:
  br label %b
b:
  %p = phi ptr [%x, %entry], [%y, %a]
  %q = phi ptr [%y, %entry], [%x, %a]
  %i = ptrtoint ptr %p to i64
  %j = ptrtoint ptr %q to i64
  %d = sub i64 %j, %i
  %t = getelementptr i8, ptr %p, i64 %d
  %v = load double, ptr %t
  %w = load double, ptr %x
  %s = fmul double %v, %v
  %r = fmul double %s, %w
  ret double %r
}

; === ia_distance_from_a_callee: a callee gives it
; args: x=f64[2] y=f64[2] -> f64
; unprepared: refuse address-distance
define i64 @distance(ptr %a, ptr %b) memory(none) {
  %i = ptrtoint ptr %a to i64
  %j = ptrtoint ptr %b to i64
  %n = sub i64 %j, %i
  ret i64 %n
}
define double @f(ptr %x, ptr %y) {
  %d = call i64 @distance(ptr %x, ptr %y)
  %p = getelementptr i8, ptr %x, i64 %d
  %v = load double, ptr %p
  %r = fmul double %v, %v
  ret double %r
}

; === ia_distance_of_complement: the distance is made with a complement
; args: x=f64[2] y=f64[2] -> f64
; expect: refuse address-distance
define double @f(ptr %x, ptr %y) {
  %slot = alloca i64
  %i = ptrtoint ptr %x to i64
  %m = xor i64 %i, -1
  %j = ptrtoint ptr %y to i64
  %e = add i64 %j, %m
  %d = add i64 %e, 1
  store volatile i64 %d, ptr %slot
  %u = load volatile i64, ptr %slot
  %p = getelementptr i8, ptr %x, i64 %u
  %v = load double, ptr %p
  %r = fmul double %v, %v
  ret double %r
}

; === ia_negated_address: an address is kept with the other sign, for a subtraction elsewhere
; args: x=f64[2] y=f64[2] -> f64
; expect: refuse address-distance
define double @f(ptr %x, ptr %y) {
  %slot = alloca i64
  %i = ptrtoint ptr %x to i64
  %m = sub i64 0, %i
  store volatile i64 %m, ptr %slot
  %u = load volatile i64, ptr %slot
  %j = ptrtoint ptr %y to i64
  %d = add i64 %j, %u
  %p = getelementptr i8, ptr %x, i64 %d
  %v = load double, ptr %p
  %r = fmul double %v, %v
  ret double %r
}

; === ia_length_in_memory: begin and end of one array, whose length passes through memory
; args: t=struct{ptr->f64[3],end} -> f64
define double @f(ptr %t) {
  %slot = alloca i64
  %t1 = getelementptr ptr, ptr %t, i64 1
  %x = load ptr, ptr %t
  %y = load ptr, ptr %t1
  %i = ptrtoint ptr %x to i64
  %j = ptrtoint ptr %y to i64
  %d = sub i64 %j, %i
  %n = ashr exact i64 %d, 3
  store volatile i64 %n, ptr %slot
  %u = load volatile i64, ptr %slot
  %k = sub i64 %u, 1
  %p = getelementptr double, ptr %x, i64 %k
  %v = load double, ptr %p
  %r = fmul double %v, %v
  ret double %r
}

; === ia_two_alignments_checked_at_once: the low bits of two addresses are looked at together, as in checks of arguments
; args: x=f64[3] y=f64[3] -> f64
; unprepared: agree
define double @f(ptr %x, ptr %y) {
  %i = ptrtoint ptr %x to i64
  %j = ptrtoint ptr %y to i64
  %both = or i64 %i, %j
  %low = and i64 %both, 7
  %c = icmp eq i64 %low, 0
  br i1 %c, label %fine, label %bad
fine:
  %a = load double, ptr %x
  %b = load double, ptr %y
  %r = fmul double %a, %b
  ret double %r
bad:
  call void @abort()
  unreachable
}
