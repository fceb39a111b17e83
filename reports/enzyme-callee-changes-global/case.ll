;! adfuzz = 1
;! name = "f"
;! function = "f"
;! returns = "f64"
;! points = [
;!   [[1.0], [2]],
;! ]
;! [[argument]]
;! name = "f"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "f"
;! layout = "i64"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [2]

@state = internal global double 0.000000e+00

define internal void @halve(i64 %n) {
entry:
  %z = icmp eq i64 %n, 0
  br i1 %z, label %end, label %more

more:
  %m = sub i64 %n, 1
  call void @halve(i64 %m)
  %u = load double, ptr @state, align 8
  %t = fmul double %u, 5.000000e-01
  store double %t, ptr @state, align 8
  br label %end

end:
  ret void
}

define double @f(double %x, i64 %n) {
  store double %x, ptr @state, align 8
  call void @halve(i64 %n)
  %a = load double, ptr @state, align 8
  %r = fmul double %a, %x
  ret double %r
}
