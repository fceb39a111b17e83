;! adfuzz = 1
;! name = "f"
;! function = "f"
;! returns = "f32"
;! expectation = "agree"
;! points = [
;!   [[1.0, 2], [2]],
;! ]
;! [[argument]]
;! name = "s"
;! layout = "ptr->struct{f32,i32}"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! values = [1.0, 2]
;! [[argument]]
;! name = "n"
;! layout = "i64"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [2]

define internal i64 @twice(i64 %s, i64 %n) {
entry:
  %z = icmp eq i64 %n, 0
  br i1 %z, label %end, label %more

end:                                              ; preds = %entry
  ret i64 %s

more:                                             ; preds = %entry
  %m = lshr i64 %n, 1
  %t = call i64 @twice(i64 %s, i64 %m)
  %lo = trunc i64 %t to i32
  %f = bitcast i32 %lo to float
  %hb = bitcast float %f to i32
  %hw = zext i32 %hb to i64
  %up = shl i64 1, 32
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
