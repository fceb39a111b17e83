; Pointers of which only run time tells whether their memory has a shadow, and aggregates of pointers and floats.

; === CM1_pointer_selected_then_written: a store through a pointer to const or active memory
; args: x=f64[2] c=f64[2]:const k=i32=0
; args: x=f64[2] c=f64[2]:const k=i32=1
define void @f(ptr %x, ptr %c, i32 %k) {
  %z = icmp eq i32 %k, 0
  %p = select i1 %z, ptr %x, ptr %c
  %v = load double, ptr %p
  %q = getelementptr double, ptr %x, i64 1
  %w = load double, ptr %q
  %r = fmul double %v, %w
  store double %r, ptr %q
  ret void
}

; === CM1_const_data_in_a_struct: a local struct holds a pointer to const and one to active memory, used by a callee
; args: x=f64[2] c=f64[2]:const n=i64=2 -> f64
define internal double @dot(ptr %s, i64 %n) noinline {
entry:
  %z = icmp eq i64 %n, 0
  br i1 %z, label %end, label %more
end:
  ret double 0.0
more:
  %m = sub i64 %n, 1
  %rest = call double @dot(ptr %s, i64 %m)
  %a = load ptr, ptr %s
  %q = getelementptr ptr, ptr %s, i64 1
  %b = load ptr, ptr %q
  %ap = getelementptr double, ptr %a, i64 %m
  %bp = getelementptr double, ptr %b, i64 %m
  %av = load double, ptr %ap
  %bv = load double, ptr %bp
  %p = fmul double %av, %bv
  %pp = fmul double %p, %bv
  %r = fadd double %rest, %pp
  ret double %r
}
define double @f(ptr %x, ptr %c, i64 %n) {
  %s = alloca [2 x ptr]
  store ptr %c, ptr %s
  %q = getelementptr ptr, ptr %s, i64 1
  store ptr %x, ptr %q
  %r = call double @dot(ptr %s, i64 %n)
  ret double %r
}

; === CM1_callee_puts_a_const_pointer_into_a_struct: what the callee stored is read and used by the caller
; args: x=f64[2] c=f64[2]:const k=i64=0 -> f64
; args: x=f64[2] c=f64[2]:const k=i64=3 -> f64
define internal void @put(ptr %s, ptr %c, ptr %x, i64 %n) noinline {
entry:
  %z = icmp eq i64 %n, 0
  br i1 %z, label %end, label %more
end:
  store ptr %c, ptr %s
  ret void
more:
  %m = sub i64 %n, 1
  call void @put(ptr %s, ptr %x, ptr %c, i64 %m)
  ret void
}
define double @f(ptr %x, ptr %c, i64 %k) {
  %s = alloca ptr
  call void @put(ptr %s, ptr %c, ptr %x, i64 %k)
  %p = load ptr, ptr %s
  %v = load double, ptr %p
  %w = load double, ptr %x
  %r = fmul double %v, %w
  store double %r, ptr %x
  ret double %r
}

; === CM1_copy_through_a_mixed_pointer: memcpy from const or active memory, then over the other
; args: x=f64[4] c=f64[4]:const k=i32=0 -> f64
; args: x=f64[4] c=f64[4]:const k=i32=1 -> f64
define double @f(ptr %x, ptr %c, i32 %k) {
  %t = alloca [2 x double]
  %z = icmp eq i32 %k, 0
  %p = select i1 %z, ptr %x, ptr %c
  call void @llvm.memcpy.p0.p0.i64(ptr %t, ptr %p, i64 16, i1 false)
  %a = load double, ptr %t
  %b.p = getelementptr double, ptr %t, i64 1
  %b = load double, ptr %b.p
  %r = fmul double %a, %b
  %x2 = getelementptr double, ptr %x, i64 2
  call void @llvm.memcpy.p0.p0.i64(ptr %x2, ptr %p, i64 16, i1 false)
  ret double %r
}

; === CM1_mixed_pointer_returned_by_a_callee: the callee returns the address of the larger element
; args: x=f64[2] c=f64[2]:const n=i64=1 -> f64
define internal ptr @larger(ptr %a, ptr %b, i64 %n) noinline {
entry:
  %z = icmp eq i64 %n, 0
  br i1 %z, label %end, label %more
more:
  %m = sub i64 %n, 1
  %t = call ptr @larger(ptr %b, ptr %a, i64 %m)
  ret ptr %t
end:
  %x = load double, ptr %a
  %y = load double, ptr %b
  %g = fcmp ogt double %x, %y
  %p = select i1 %g, ptr %a, ptr %b
  ret ptr %p
}
define double @f(ptr %x, ptr %c, i64 %n) {
  %p = call ptr @larger(ptr %x, ptr %c, i64 %n)
  %v = load double, ptr %p
  %w = load double, ptr %x
  %r = fmul double %v, %w
  ret double %r
}

; === CM1_buffer_that_may_be_borrowed: scratch memory is made only when the given one is too small, and freed then
; args: x=f64[3] c=f64[3]:const k=i32=0 -> f64
; args: x=f64[3] c=f64[3]:const k=i32=1 -> f64
define double @f(ptr %x, ptr %c, i32 %k) {
entry:
  %z = icmp eq i32 %k, 0
  br i1 %z, label %make, label %use
make:
  %m = call ptr @malloc(i64 24)
  %a = load double, ptr %x
  %a2 = fmul double %a, %a
  store double %a2, ptr %m
  br label %use
use:
  %p = phi ptr [ %m, %make ], [ %c, %entry ]
  %v = load double, ptr %p
  %x1 = getelementptr double, ptr %x, i64 1
  %w = load double, ptr %x1
  %r = fmul double %v, %w
  br i1 %z, label %release, label %end
release:
  call void @free(ptr %p)
  br label %end
end:
  ret double %r
}

; === CM1_pointers_stored_through_a_mixed_pointer: an array of pointers, const or active, gets an active pointer
; args: x=ptr->ptr->f64[2] c=ptr->ptr->f64[2]:const y=f64[2] k=i32=0 -> f64
; args: x=ptr->ptr->f64[2] c=ptr->ptr->f64[2]:const y=f64[2] k=i32=1 -> f64
; unprepared: refuse mixed-activity
define double @f(ptr %x, ptr %c, ptr %y, i32 %k) {
  %z = icmp eq i32 %k, 0
  %p = select i1 %z, ptr %x, ptr %c
  %old = load ptr, ptr %p
  %a = load double, ptr %old
  store ptr %y, ptr %p
  %new = load ptr, ptr %p
  %b = load double, ptr %new
  store ptr %old, ptr %p
  %r = fmul double %a, %b
  ret double %r
}

; === A15_const_scratch_is_read_back: active data is stored into const memory and loaded from there
; args: x=f64[4] c=f64[4]:const n=i64=4 -> f64
; expect: refuse active-data-in-const-memory
define double @f(ptr %x, ptr %c, i64 %n) {
entry:
  br label %fill
fill:
  %i = phi i64 [ 0, %entry ], [ %j, %fill ]
  %p = getelementptr double, ptr %x, i64 %i
  %q = getelementptr double, ptr %c, i64 %i
  %a = load double, ptr %p
  %aa = fmul double %a, %a
  store double %aa, ptr %q
  %j = add i64 %i, 1
  %more = icmp slt i64 %j, %n
  br i1 %more, label %fill, label %sum
sum:
  %k = phi i64 [ 0, %fill ], [ %l, %sum ]
  %s = phi double [ 0.0, %fill ], [ %t, %sum ]
  %u = getelementptr double, ptr %c, i64 %k
  %v = load double, ptr %u
  %t = fadd double %s, %v
  %l = add i64 %k, 1
  %again = icmp slt i64 %l, %n
  br i1 %again, label %sum, label %end
end:
  ret double %t
}

; === CM1_mixed_memory_updated_in_a_loop: what is stored into memory that may be const is read back, unless LLVM keeps it in a register
; args: x=f64[4] c=f64[4]:const k=i32=1 n=i64=4 -> f64
; unprepared: refuse mixed-activity
define double @f(ptr %x, ptr %c, i32 %k, i64 %n) {
entry:
  %z = icmp eq i32 %k, 0
  %p = select i1 %z, ptr %x, ptr %c
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %v = load double, ptr %p
  %q = getelementptr double, ptr %x, i64 %i
  %a = load double, ptr %q
  %b = fmul double %a, %v
  store double %b, ptr %p
  %j = add i64 %i, 1
  %more = icmp slt i64 %j, %n
  br i1 %more, label %loop, label %end
end:
  %r = load double, ptr %p
  ret double %r
}

; === CM1_mixed_memory_updated_in_recursion: a recursive callee updates memory of which only run time tells what it is
; args: x=f64[4] c=f64[4]:const k=i32=1 n=i64=3 -> f64
; expect: refuse mixed-activity
define internal void @grow(ptr %p, ptr %x, i64 %n) noinline {
entry:
  %z = icmp eq i64 %n, 0
  br i1 %z, label %end, label %more
more:
  %m = lshr i64 %n, 1
  call void @grow(ptr %p, ptr %x, i64 %m)
  %v = load double, ptr %p
  %q = getelementptr double, ptr %x, i64 %n
  %a = load double, ptr %q
  %b = fmul double %a, %v
  store double %b, ptr %p
  call void @grow(ptr %p, ptr %x, i64 %m)
  br label %end
end:
  ret void
}
define double @f(ptr %x, ptr %c, i32 %k, i64 %n) {
  %z = icmp eq i32 %k, 0
  %p = select i1 %z, ptr %x, ptr %c
  call void @grow(ptr %p, ptr %x, i64 %n)
  %r = load double, ptr %p
  ret double %r
}

; === C10_function_passed_to_a_callee: the callee calls what it is given on active memory
; args: x=f64[2] n=i64=3 -> f64
define internal void @square(ptr %p) noinline {
  %v = load double, ptr %p
  %w = fmul double %v, %v
  store double %w, ptr %p
  ret void
}
define internal void @repeat(ptr %g, ptr %x, i64 %n) noinline {
entry:
  %z = icmp eq i64 %n, 0
  br i1 %z, label %end, label %more
more:
  %m = lshr i64 %n, 1
  call void @repeat(ptr %g, ptr %x, i64 %m)
  call void %g(ptr %x)
  br label %end
end:
  ret void
}
define double @f(ptr %x, i64 %n) {
  call void @repeat(ptr @square, ptr %x, i64 %n)
  %v = load double, ptr %x
  ret double %v
}

; === M_elements_behind_a_count_from_one: a loop that starts at one reads the elements before, whose address is that of the struct
; args: x=f64 n=i64=4 -> f64
define double @f(double %x, i64 %n) {
entry:
  %s = call ptr @malloc(i64 64)
  store i64 %n, ptr %s, align 8
  %first = getelementptr i8, ptr %s, i64 8
  store double %x, ptr %first, align 8
  br label %loop
loop:
  %i = phi i64 [ 1, %entry ], [ %next, %loop ]
  %place = getelementptr double, ptr %s, i64 %i
  %before = load double, ptr %place, align 8
  %m = fmul double %before, %x
  %here = getelementptr i8, ptr %place, i64 8
  store double %m, ptr %here, align 8
  %next = add nuw nsw i64 %i, 1
  %count = load i64, ptr %s, align 8
  %more = icmp slt i64 %next, %count
  br i1 %more, label %loop, label %done
done:
  %end = getelementptr double, ptr %s, i64 %n
  %r = load double, ptr %end, align 8
  call void @free(ptr %s)
  ret double %r
}

; === M_records_copied_by_the_byte: records of a float and a number, as many bytes of them as run time says
; args: x=f64 n=i64=2 -> f64
define double @f(double %x, i64 %n) {
entry:
  %bytes = shl i64 %n, 4
  %s = call ptr @malloc(i64 %bytes)
  %t = call ptr @malloc(i64 %bytes)
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %place = getelementptr { double, i64 }, ptr %s, i64 %i
  %v = fmul double %x, %x
  store double %v, ptr %place, align 8
  %count = getelementptr i8, ptr %place, i64 8
  store i64 %i, ptr %count, align 8
  %next = add nuw nsw i64 %i, 1
  %more = icmp slt i64 %next, %n
  br i1 %more, label %loop, label %done
done:
  call void @llvm.memcpy.p0.p0.i64(ptr %t, ptr %s, i64 %bytes, i1 false)
  %second = getelementptr { double, i64 }, ptr %t, i64 1
  %w = load double, ptr %second, align 8
  %at = getelementptr i8, ptr %second, i64 8
  %k = load i64, ptr %at, align 8
  %f = uitofp i64 %k to double
  %r = fmul double %w, %f
  call void @free(ptr %s)
  call void @free(ptr %t)
  ret double %r
}
