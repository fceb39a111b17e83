;! adfuzz = 1
;! name = "f"
;! function = "f"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513], [1.4020234353549161, 1.3170013394635098, 0.5957535428928089], [1.1794230461775972], [3]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302], [1.9447371151461383, 1.1218062796336805, 0.599179061233079], [0.8874559813586789], [3]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753], [0.5542905343040527, 1.4192145426528868, 0.5302144117389209], [1.3718178603717002], [3]],
;!   [[0.6059722810338671, 0.7532953652618657, 1.4655696027076768], [0.5890583981650577, 0.9525488139026823, 1.6248210485126888], [0.3442268360329932], [3]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[3]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "c"
;! layout = "ptr->f64[3]"
;! activity = "const"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "y"
;! layout = "ptr->f64[1]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "n"
;! layout = "i64"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [3]
; ModuleID = '<string>'
source_filename = "<string>"

define void @f(ptr %x, ptr %c, ptr %y, i64 %n) {
entry:
  %t = alloca [8 x double], align 8
  br label %outer

outer:                                            ; preds = %last, %entry
  %p = phi i64 [ 0, %entry ], [ %p.next, %last ]
  %total = phi double [ 0.000000e+00, %entry ], [ %more, %last ]
  call void @llvm.lifetime.start.p0(ptr %t)
  %cp = getelementptr double, ptr %c, i64 %p
  %cv = load double, ptr %cp, align 8
  br label %fill

fill:                                             ; preds = %fill, %outer
  %k = phi i64 [ 0, %outer ], [ %k.next, %fill ]
  %xp = getelementptr double, ptr %x, i64 %k
  %xv = load double, ptr %xp, align 8
  %v = fmul double %xv, %cv
  %tp = getelementptr double, ptr %t, i64 %k
  store double %v, ptr %tp, align 8
  %k.next = add nuw nsw i64 %k, 1
  %k.ends = icmp eq i64 %k.next, %n
  br i1 %k.ends, label %use, label %fill

use:                                              ; preds = %use, %fill
  %j = phi i64 [ 0, %fill ], [ %j.next, %use ]
  %sum = phi double [ %total, %fill ], [ %more, %use ]
  %up = getelementptr double, ptr %t, i64 %j
  %u = load double, ptr %up, align 8
  %square = fmul double %u, %u
  %more = fadd double %sum, %square
  %j.next = add nuw nsw i64 %j, 1
  %j.ends = icmp eq i64 %j.next, %n
  br i1 %j.ends, label %last, label %use

last:                                             ; preds = %use
  call void @llvm.lifetime.end.p0(ptr %t)
  %p.next = add nuw nsw i64 %p, 1
  %p.ends = icmp eq i64 %p.next, %n
  br i1 %p.ends, label %out, label %outer

out:                                              ; preds = %last
  store double %more, ptr %y, align 8
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #0

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #0

attributes #0 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
