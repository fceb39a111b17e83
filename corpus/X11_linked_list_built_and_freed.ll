;! adfuzz = 1
;! name = "X11_linked_list_built_and_freed"
;! function = "f"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513], [3]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302], [3]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753], [3]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[3]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "n"
;! layout = "i64"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [3]
;! [provenance]
;! source = "by hand"
; ModuleID = '<string>'
source_filename = "<string>"

%node = type { double, ptr }

declare ptr @malloc(i64)

declare void @free(ptr)

define double @f(ptr %x, i64 %n) {
entry:
  br label %build

build:                                            ; preds = %build, %entry
  %i = phi i64 [ 0, %entry ], [ %j, %build ]
  %head = phi ptr [ null, %entry ], [ %new, %build ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p, align 8
  %new = call ptr @malloc(i64 16)
  store double %v, ptr %new, align 8
  %link = getelementptr %node, ptr %new, i64 0, i32 1
  store ptr %head, ptr %link, align 8
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, %n
  br i1 %go, label %build, label %walk

walk:                                             ; preds = %walk, %build
  %c = phi ptr [ %new, %build ], [ %next, %walk ]
  %s = phi double [ 1.000000e+00, %build ], [ %t, %walk ]
  %a = load double, ptr %c, align 8
  %m = fmul double %s, %a
  %t = fadd double %m, %a
  %l = getelementptr %node, ptr %c, i64 0, i32 1
  %next = load ptr, ptr %l, align 8
  call void @free(ptr %c)
  %end = icmp eq ptr %next, null
  br i1 %end, label %done, label %walk

done:                                             ; preds = %walk
  ret double %t
}
