"""Which float each byte of memory belongs to, as code that derivative code calls (adfuzz.ad.float_labels says when).

Every byte has a label: none; part of a number that is no float; part of one that was computed from bits of floats; or
the float it is part of, that float's size, and which of its bytes it is. A float may be read where nothing has a label,
where all bytes are parts of numbers, or where they are, in order, all the bytes of one float. What was written in
another way is torn.
"""

from __future__ import annotations

from adfuzz.ad.counting import counting


def _each_byte(name: str, parameters: str, before: str, body: str, index: str = "%k") -> str:
    """A routine that does something for each of `%size` bytes while no other thread touches the labels."""
    return f"""define internal void @adfuzz.labels.{name}({parameters}) nounwind noinline "enzyme_inactive" {{
{before}  call void @adfuzz.labels.enter()
{counting("%size", body, index)}
  call void @adfuzz.labels.leave()
  ret void
}}
"""


_SET = """  %at = add i64 %address, %k
  %more.steps = mul i64 %k, %step
  %label = add i64 %first, %more.steps
  call void @adfuzz.set_label(i64 %at, i64 %label)"""

LABELS = (
    """
; A label is 0, 1 (a number), 2 (a number made of the bits of floats), 3 (a pointer), or 65536 · serial number of the
; float + 256 · its size + place of the byte in it. Labels stand on pages {next page, address / 1024, a label for each
; byte}, which hang on the lists of a table.
@adfuzz.pages = internal global [1024 x ptr] zeroinitializer
@adfuzz.serial = internal global i64 0
@adfuzz.busy = internal global i32 0

define internal void @adfuzz.labels.enter() nounwind noinline {
  br label %try
try:
  %got = cmpxchg ptr @adfuzz.busy, i32 0, i32 1 acquire monotonic
  %is = extractvalue { i32, i1 } %got, 1
  br i1 %is, label %end, label %try
end:
  ret void
}
define internal void @adfuzz.labels.leave() nounwind noinline {
  store atomic i32 0, ptr @adfuzz.busy release, align 4
  ret void
}
; Where the label of a byte stands; null where it has none and none is to be made.
define internal ptr @adfuzz.label(i64 %address, i1 %make) nounwind noinline {
  %number = lshr i64 %address, 10
  %hash = and i64 %number, 1023
  %bucket = getelementptr ptr, ptr @adfuzz.pages, i64 %hash
  %first = load ptr, ptr %bucket
  br label %test
test:
  %page = phi ptr [ %first, %0 ], [ %next, %other ]
  %none = icmp eq ptr %page, null
  br i1 %none, label %missing, label %compare
compare:
  %where = getelementptr i8, ptr %page, i64 8
  %of = load i64, ptr %where
  %same = icmp eq i64 %of, %number
  br i1 %same, label %found, label %other
other:
  %next = load ptr, ptr %page
  br label %test
missing:
  br i1 %make, label %new, label %end
new:
  %made = call ptr @calloc(i64 1, i64 8208)
  store ptr %first, ptr %made
  %place = getelementptr i8, ptr %made, i64 8
  store i64 %number, ptr %place
  store ptr %made, ptr %bucket
  br label %found
found:
  %home = phi ptr [ %page, %compare ], [ %made, %new ]
  %low = and i64 %address, 1023
  %labels = getelementptr i8, ptr %home, i64 16
  %label = getelementptr i64, ptr %labels, i64 %low
  br label %end
end:
  %result = phi ptr [ null, %missing ], [ %label, %found ]
  ret ptr %result
}
define internal i64 @adfuzz.label_of(i64 %address) nounwind {
  %place = call ptr @adfuzz.label(i64 %address, i1 false)
  %none = icmp eq ptr %place, null
  br i1 %none, label %end, label %read
read:
  %value = load i64, ptr %place
  br label %end
end:
  %label = phi i64 [ 0, %0 ], [ %value, %read ]
  ret i64 %label
}
define internal void @adfuzz.set_label(i64 %address, i64 %label) nounwind {
  %any = icmp ne i64 %label, 0
  %place = call ptr @adfuzz.label(i64 %address, i1 %any)
  %none = icmp eq ptr %place, null
  br i1 %none, label %end, label %write
write:
  store i64 %label, ptr %place
  br label %end
end:
  ret void
}
; The label of a byte, that of numbers for parts of a pointer.
define internal i64 @adfuzz.number_label_of(i64 %address) nounwind {
  %label = call i64 @adfuzz.label_of(i64 %address)
  %is.pointer = icmp eq i64 %label, 3
  %number = select i1 %is.pointer, i64 1, i64 %label
  ret i64 %number
}
; Whether bytes are parts of numbers that are no floats; pointers are such.
define internal i1 @adfuzz.labels.is_number(ptr %pointer, i64 %size) nounwind noinline "enzyme_inactive" {
  %address = ptrtoint ptr %pointer to i64
  call void @adfuzz.labels.enter()
  br label %test
test:
  %k = phi i64 [ 0, %0 ], [ %next, %look ]
  %same = phi i1 [ true, %0 ], [ %still, %look ]
  %more = icmp ult i64 %k, %size
  br i1 %more, label %look, label %end
look:
  %at = add i64 %address, %k
  %label = call i64 @adfuzz.number_label_of(i64 %at)
  %is = icmp eq i64 %label, 1
  %still = and i1 %same, %is
  %next = add i64 %k, 1
  br label %test
end:
  call void @adfuzz.labels.leave()
  ret i1 %same
}
; Labels `first`, `first` + `step` … for bytes.
"""
    + f"""define internal void @adfuzz.set_labels(i64 %address, i64 %size, i64 %first, i64 %step) nounwind {{
{counting("%size", _SET)}
  ret void
}}
"""
    + """define internal void @adfuzz.set_float(i64 %address, i64 %size) nounwind {
  %before = load i64, ptr @adfuzz.serial
  %serial = add i64 %before, 1
  store i64 %serial, ptr @adfuzz.serial
  %high = shl i64 %serial, 16
  %middle = shl i64 %size, 8
  %first = or i64 %high, %middle
  call void @adfuzz.set_labels(i64 %address, i64 %size, i64 %first, i64 1)
  ret void
}
; How many of the bytes from an address on are those of one float that begins there, in order.
define internal i64 @adfuzz.float_at(i64 %address, i64 %most) nounwind {
  %first = call i64 @adfuzz.label_of(i64 %address)
  %place = and i64 %first, 255
  %begins = icmp eq i64 %place, 0
  %any = icmp ne i64 %first, 0
  %is = and i1 %begins, %any
  %size.high = lshr i64 %first, 8
  %size = and i64 %size.high, 255
  %fits = icmp ule i64 %size, %most
  %may = and i1 %is, %fits
  br i1 %may, label %test, label %no
test:
  %k = phi i64 [ 1, %0 ], [ %next, %same ]
  %more = icmp ult i64 %k, %size
  br i1 %more, label %look, label %yes
look:
  %at = add i64 %address, %k
  %label = call i64 @adfuzz.label_of(i64 %at)
  %wanted = add i64 %first, %k
  %equal = icmp eq i64 %label, %wanted
  br i1 %equal, label %same, label %no
same:
  %next = add i64 %k, 1
  br label %test
yes:
  ret i64 %size
no:
  ret i64 0
}

; A float of `size` bytes is stored.
define internal void @adfuzz.labels.float(ptr %pointer, i64 %size) nounwind noinline "enzyme_inactive" {
  %address = ptrtoint ptr %pointer to i64
  call void @adfuzz.labels.enter()
  call void @adfuzz.set_float(i64 %address, i64 %size)
  call void @adfuzz.labels.leave()
  ret void
}
; What is no float is stored (label 1, a pointer 3), or was made of the bits of floats (2), or nobody knows what (0).
define internal void @adfuzz.labels.set(ptr %pointer, i64 %size, i64 %label) nounwind noinline "enzyme_inactive" {
  %address = ptrtoint ptr %pointer to i64
  call void @adfuzz.labels.enter()
  call void @adfuzz.set_labels(i64 %address, i64 %size, i64 %label, i64 0)
  call void @adfuzz.labels.leave()
  ret void
}
; Bytes are copied; the places may overlap.
"""
    + _each_byte(
        "move",
        "ptr %target, ptr %source, i64 %size",
        """  %to = ptrtoint ptr %target to i64
  %from = ptrtoint ptr %source to i64
  %up = icmp ult i64 %to, %from
  %last = sub i64 %size, 1
""",
        """  %down = sub i64 %last, %n
  %k = select i1 %up, i64 %n, i64 %down
  %there = add i64 %from, %k
  %here = add i64 %to, %k
  %label = call i64 @adfuzz.label_of(i64 %there)
  call void @adfuzz.set_label(i64 %here, i64 %label)""",
        "%n",
    )
    + """; The labels of bytes that are loaded to be stored elsewhere, for adfuzz.labels.restore.
"""
    + _each_byte(
        "save",
        "ptr %to, ptr %pointer, i64 %size",
        """  %address = ptrtoint ptr %pointer to i64
""",
        """  %at = add i64 %address, %k
  %label = call i64 @adfuzz.label_of(i64 %at)
  %place = getelementptr i64, ptr %to, i64 %k
  store i64 %label, ptr %place""",
    )
    + _each_byte(
        "restore",
        "ptr %pointer, ptr %from, i64 %size",
        """  %address = ptrtoint ptr %pointer to i64
""",
        """  %place = getelementptr i64, ptr %from, i64 %k
  %label = load i64, ptr %place
  %at = add i64 %address, %k
  call void @adfuzz.set_label(i64 %at, i64 %label)""",
    )
    + """; A float and its tangent will be loaded: the tangent is zero where all bytes of the float were written as
; those of numbers. Where a pointer stands the shadow holds its shadow, which stays: the load may be made ahead of time.
define internal void @adfuzz.labels.end_numbers(ptr %pointer, ptr %shadow, i64 %size)
nounwind noinline "enzyme_inactive" {
  %is = call i1 @adfuzz.labels.is_number(ptr %pointer, i64 %size)
  %own = icmp ne ptr %pointer, %shadow
  %both = and i1 %is, %own
  %address = ptrtoint ptr %pointer to i64
  br i1 %both, label %begin, label %end
begin:
  call void @adfuzz.labels.enter()
  br label %test
test:
  %k = phi i64 [ 0, %begin ], [ %next, %look ]
  %more = icmp ult i64 %k, %size
  br i1 %more, label %look, label %clear
look:
  %at = add i64 %address, %k
  %label = call i64 @adfuzz.label_of(i64 %at)
  %is.number = icmp eq i64 %label, 1
  %next = add i64 %k, 1
  br i1 %is.number, label %test, label %stays
stays:
  call void @adfuzz.labels.leave()
  br label %end
clear:
  call void @adfuzz.labels.leave()
  call void @llvm.memset.p0.i64(ptr %shadow, i8 0, i64 %size, i1 false)
  br label %end
end:
  ret void
}
; A float of `size` bytes is read: end the program where it is torn. Bytes without labels are its own from now
; on.
define internal void @adfuzz.labels.look(ptr %pointer, i64 %size) nounwind noinline "enzyme_inactive" {
  %address = ptrtoint ptr %pointer to i64
  call void @adfuzz.labels.enter()
  %first = call i64 @adfuzz.number_label_of(i64 %address)
  %whole = call i64 @adfuzz.float_at(i64 %address, i64 %size)
  %good = icmp eq i64 %whole, %size
  br i1 %good, label %end, label %test
test:
  %k = phi i64 [ 0, %0 ], [ %next, %count ]
  %same = phi i1 [ true, %0 ], [ %still, %count ]
  %more = icmp ult i64 %k, %size
  br i1 %more, label %count, label %judge
count:
  %at = add i64 %address, %k
  %label = call i64 @adfuzz.number_label_of(i64 %at)
  %equal = icmp eq i64 %label, %first
  %still = and i1 %same, %equal
  %next = add i64 %k, 1
  br label %test
judge:
  %plain = icmp ule i64 %first, 1
  %fine = and i1 %plain, %same
  %bad = xor i1 %fine, true
  call void @adfuzz.end_if.torn(i1 %bad)
  %fresh = icmp eq i64 %first, 0
  br i1 %fresh, label %own, label %end
own:
  call void @adfuzz.set_float(i64 %address, i64 %size)
  br label %end
end:
  call void @adfuzz.labels.leave()
  ret void
}
; A float of `size` bytes is only copied, and its adjoint will be added: end the program where another float is in it.
"""
    + _each_byte(
        "look_inside",
        "ptr %pointer, i64 %size",
        """  %address = ptrtoint ptr %pointer to i64
""",
        """  %at = add i64 %address, %k
  %left = sub i64 %size, %k
  %there = call i64 @adfuzz.float_at(i64 %at, i64 %left)
  %any = icmp ne i64 %there, 0
  %other = icmp ne i64 %there, %size
  %bad = and i1 %any, %other
  call void @adfuzz.end_if.torn(i1 %bad)""",
    )
    + """; No byte has a label: a derivative starts, or somebody writes to memory whom nobody sees.
define internal void @adfuzz.labels.start() nounwind noinline "enzyme_inactive" {
  call void @adfuzz.labels.enter()
  br label %test
test:
  %k = phi i64 [ 0, %0 ], [ %next, %over ]
  %more = icmp ult i64 %k, 1024
  br i1 %more, label %list, label %end
list:
  %bucket = getelementptr ptr, ptr @adfuzz.pages, i64 %k
  %first = load ptr, ptr %bucket
  br label %walk
walk:
  %page = phi ptr [ %first, %list ], [ %following, %drop ]
  %none = icmp eq ptr %page, null
  br i1 %none, label %over, label %drop
drop:
  %following = load ptr, ptr %page
  call void @free(ptr %page)
  br label %walk
over:
  store ptr null, ptr %bucket
  %next = add i64 %k, 1
  br label %test
end:
  call void @adfuzz.labels.leave()
  ret void
}
declare noalias ptr @calloc(i64, i64)
declare void @free(ptr)"""
)

_NAMES = ("float", "set", "move", "save", "restore", "look", "look_inside", "start", "is_number", "end_numbers")
ROUTINES = tuple(f"adfuzz.labels.{name}" for name in _NAMES)
