; Models of what in Julia's code is only a view of a pointer. Written by hand: C has no address spaces 10 (tracked), 11
; (derived), 13 (loaded).

define ptr @adfuzz.model.julia.pointer_from_objref(ptr addrspace(11) %object) {
  %pointer = addrspacecast ptr addrspace(11) %object to ptr
  ret ptr %pointer
}

define ptr addrspace(13) @adfuzz.model.julia.gc_loaded(ptr addrspace(10) %owner, ptr %data) {
  %pointer = addrspacecast ptr %data to ptr addrspace(13)
  ret ptr addrspace(13) %pointer
}
