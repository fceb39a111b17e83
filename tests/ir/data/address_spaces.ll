; Program, alloca and global address spaces other than 0; unnamed parameters, blocks and values everywhere.
target datalayout = "e-P200-A5-G1-p200:16:16-i64:64"

@0 = addrspace(1) global i32 1
@f = addrspace(1) global ptr addrspace(200) @plain
@a = alias i32, ptr addrspace(1) @0

declare void @declared() addrspace(200)

define i32 @plain(i32 %0, ptr %1) addrspace(200) {
  %3 = alloca i32, align 4, addrspace(5)
  br label %4

4:
  %5 = phi i32 [ %0, %2 ], [ %6, %4 ]
  %6 = add i32 %5, 1
  %7 = icmp eq i32 %6, 4
  br i1 %7, label %8, label %4

8:
  call addrspace(200) void @declared()
  %9 = call addrspace(200) i32 @plain(i32 %6, ptr %1)
  %10 = load i32, ptr addrspace(1) @0, align 4
  call addrspace(0) void null()
  ret i32 %9
}

define ptr addrspace(200) @"returns far"(ptr addrspace(200) %"odd argument", <2 x ptr addrspace(3)> %0) addrspace(0) {
  %2 = extractelement <2 x ptr addrspace(3)> %0, i32 0
  %3 = getelementptr inbounds [4 x ptr addrspace(3)], ptr addrspace(3) %2, i32 0, i32 1
  %4 = addrspacecast ptr addrspace(3) %3 to ptr
  %5 = call addrspace(200) i32 %"odd argument"(i32 0, ptr %4)
  ret ptr addrspace(200) @plain
}
