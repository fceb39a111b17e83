"""Keeps what LLVM made of the texts that the core hands to it, so that lowering the same case again costs less.

Two fifths of a lowering are LLVM's: reading, preparing and verifying. A fault in the core changes few of those texts.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager

from adfuzz.ir import llvm

Memory = dict[tuple[str, str, bool], str]
"""What LLVM gave, by the function, the text, and whether it was asked again."""


@contextmanager
def remembering(memory: Memory, *, grow: bool) -> Generator[None]:
    """Let `adfuzz.ir.llvm` answer from the memory where it can, until the block ends; with `grow`, fill it.

    Only answers are kept: a text that LLVM rejects is rejected each time.
    """
    read, prepare, verify = llvm.read, llvm.prepare, llvm.verify

    def remembered_read(source: str, file: str = "") -> str:
        return look_up(("read", source, False), lambda: read(source, file))

    def remembered_prepare(text: str, level: int = 2, *, again: bool = False) -> str:
        return look_up((f"prepare{level}", text, again), lambda: prepare(text, level, again=again))

    def remembered_verify(text: str, file: str = "<ir>") -> None:
        look_up(("verify", text, False), lambda: verify(text, file) or "")

    def look_up(key: tuple[str, str, bool], make: Callable[[], str]) -> str:
        found = memory.get(key)
        if found is None:
            found = make()
            if grow:
                memory[key] = found
        return found

    llvm.read, llvm.prepare, llvm.verify = remembered_read, remembered_prepare, remembered_verify  # type: ignore[assignment]
    try:
        yield
    finally:
        llvm.read, llvm.prepare, llvm.verify = read, prepare, verify
