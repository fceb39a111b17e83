"""Where the words of a copy begin that moves a piece of an object."""

from __future__ import annotations

import pytest

from adfuzz.ad.words import copied_words
from adfuzz.errors import Unsupported
from adfuzz.ir.instructions import Call
from adfuzz.ir.layout import DataLayout
from adfuzz.ir.parser import parse_module

COPIES = """
%item = type { i32, double }
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
define void @f(ptr %x, ptr %y, i64 %i) {
  %piece = alloca [12 x i8], align 4
  %object = getelementptr %item, ptr %x, i64 %i
  %tail = getelementptr i8, ptr %object, i64 4
  %number = getelementptr %item, ptr %x, i64 2, i32 1
  call void @llvm.memcpy.p0.p0.i64(ptr <target>, ptr <source>, i64 12, i1 false)
  ret void
}
"""


def copy_of(target: str, source: str) -> Call:
    module = parse_module(COPIES.replace("<target>", target).replace("<source>", source))
    return next(i for i in module.function("f").instructions if isinstance(i, Call))


@pytest.mark.parametrize(
    ("target", "source", "start"),
    [
        ("%piece", "%tail", 4),
        ("%tail", "%piece", 4),
        ("%piece", "%number", 0),
        ("%y", "%object", 0),
        ("%piece", "%object", 0),
    ],
)
def test_words_begin_where_addresses_are_divisible_by_8(target: str, source: str, start: int) -> None:
    assert copied_words(copy_of(target, source), DataLayout()).start == start


def test_copy_between_two_places_in_words_is_refused() -> None:
    with pytest.raises(Unsupported, match="in the middle of a word"):
        copied_words(copy_of("%y", "%tail"), DataLayout())
