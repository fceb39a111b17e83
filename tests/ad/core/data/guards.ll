; Guarded operations: what stands on the path not taken must not reach the derivative (R8, R12, R15).

; === R15_guarded_division: k != 0 ? x / n : 0 where n is 0
; args: x=f64 n=f64=0.0 k=i32=0 -> f64
; unprepared: agree
define double @f(double %x, double %n, i32 %k) {
entry:
  %c = icmp ne i32 %k, 0
  br i1 %c, label %divide, label %join
divide:
  %q = fdiv double %x, %n
  br label %join
join:
  %r = phi double [ %q, %divide ], [ 0.0, %entry ]
  %s = fadd double %r, %x
  ret double %s
}

; === R12_guarded_norm: the square root of a norm that is zero is never taken
; args: x=f64[2]=0.0 -> f64
; args: x=f64[2] -> f64
define double @f(ptr %x) {
entry:
  %q = getelementptr double, ptr %x, i64 1
  %a = load double, ptr %x
  %b = load double, ptr %q
  %aa = fmul double %a, %a
  %bb = fmul double %b, %b
  %n = fadd double %aa, %bb
  %c = fcmp ogt double %n, 0.0
  br i1 %c, label %root, label %join
root:
  %s = call double @llvm.sqrt.f64(double %n)
  br label %join
join:
  %r = phi double [ %s, %root ], [ 0.0, %entry ]
  %t = fadd double %r, %a
  ret double %t
}
