; Windows exception handling: catchswitch, catchpad, cleanuppad, catchret, cleanupret, funclet bundles.
target triple = "x86_64-pc-windows-msvc"

declare void @may_throw()
declare i32 @__CxxFrameHandler3(...)

define void @nested(ptr %x) personality ptr @__CxxFrameHandler3 {
entry:
  invoke void @may_throw()
          to label %done unwind label %dispatch

dispatch:
  %cs = catchswitch within none [label %handler, label %handler2] unwind to caller

handler:
  %1 = catchpad within %cs [ptr null, i32 64, ptr null]
  invoke void @may_throw() [ "funclet"(token %1) ]
          to label %leave unwind label %inner

inner:
  %cs2 = catchswitch within %1 [label %inner.handler] unwind label %cleanup

inner.handler:
  %2 = catchpad within %cs2 []
  catchret from %2 to label %leave

leave:
  catchret from %1 to label %done

cleanup:
  %3 = cleanuppad within %1 [i32 7, ptr %x]
  call void @may_throw() [ "funclet"(token %3) ]
  cleanupret from %3 unwind to caller

handler2:
  %4 = catchpad within %cs [ptr null, i32 64, ptr null]
  unreachable

done:
  invoke void @may_throw()
          to label %end unwind label %outer.cleanup

outer.cleanup:
  %5 = cleanuppad within none []
  cleanupret from %5 unwind label %again

again:
  %6 = cleanuppad within none []
  cleanupret from %6 unwind to caller

end:
  ret void
}
