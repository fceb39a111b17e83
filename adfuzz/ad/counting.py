"""Counting loops in the text of routines that derivative code calls."""

from __future__ import annotations


def counting(count: str, body: str, index: str = "%k") -> str:
    """The lines of a loop that runs `body`, one block, with `index` from 0 to below `count`.

    What stands before it is one block without a label; what stands behind it goes on in the block `end`.
    """
    return f"""  br label %test
test:
  {index} = phi i64 [ 0, %0 ], [ %next, %round ]
  %more = icmp ult i64 {index}, {count}
  br i1 %more, label %round, label %end
round:
{body}
  %next = add i64 {index}, 1
  br label %test
end:"""
