"""Lowers cases again with a fault planted, in a forked process, and tells which come out differently.

Most mutations of the core change few programs, and lowering costs far less than compiling, running and judging. A fork
per fault starts at once, and what a broken core does (loops, memory, caches filled with nonsense) ends with it.
"""

from __future__ import annotations

import contextlib
import functools
import gc
import os
import resource
import signal
import sys
from collections.abc import Callable, Generator, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from adfuzz.campaign.faults import Fault, planted
from adfuzz.errors import AdfuzzError

if TYPE_CHECKING:
    from adfuzz.campaign.selftest_control import Sound

SAME, CHANGED, LOUD = "same", "changed", "loud"
SECONDS = 4.0
"""CPU time for one case, some twenty times what the sound core takes."""
MEMORY = 2 << 30

Change = tuple[int, str, str]
"""Position among the items, SAME, CHANGED or LOUD, and for the last one what was said."""


class _TooSlow(Exception):
    pass


@contextlib.contextmanager
def changes(fault: Fault, items: list[Sound]) -> Generator[Iterator[Change]]:
    """What becomes of each item's text, as it is found out; the process is ended with the block."""
    reader, writer = os.pipe()
    process = os.fork()
    if process == 0:
        os.close(reader)
        try:
            _child(fault, items, writer)
        finally:
            os._exit(0)
    os.close(writer)
    try:
        with os.fdopen(reader, "rb") as lines:
            yield _answers(lines, len(items))
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)


def _answers(lines: Iterable[bytes], count: int) -> Iterator[Change]:
    position = 0
    for line in lines:
        position, state, message = msgspec.json.decode(line, type=tuple[int, str, str])
        yield position, state, message
        position += 1
    if position < count:
        yield position, LOUD, "the process died"


def _child(fault: Fault, items: list[Sound], writer: int) -> None:
    """Lower all items with the fault; runs in the forked process."""
    gc.disable()
    for name in ("stdout", "stderr"):
        setattr(sys, name, open(os.devnull, "w"))  # noqa: SIM115  # until the process ends
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    now = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (now + MEMORY, now + MEMORY))
    signal.signal(signal.SIGPROF, _stop)
    forget_caches()
    for position, item in enumerate(items):
        signal.setitimer(signal.ITIMER_PROF, SECONDS)
        try:
            with planted(fault):
                text = item.lower()
        except AdfuzzError as error:
            state, message = LOUD, f"{type(error).__name__}: {error}"
        except BaseException as error:  # whatever a broken core does is an answer
            state, message = LOUD, f"{type(error).__name__}: {error}"
        else:
            state, message = (SAME if text == item.lowered else CHANGED), ""
        signal.setitimer(signal.ITIMER_PROF, 0)
        os.write(writer, msgspec.json.encode((position, state, message.split("\n")[0][:300])) + b"\n")


def _stop(*_: object) -> None:
    raise _TooSlow("took too long")


def forget_caches() -> None:
    """Drop what the core remembers between modules, which the sound core has filled."""
    for name, module in list(sys.modules.items()):
        if name.startswith(("adfuzz.ad", "adfuzz.analysis")):
            for value in list(vars(module).values()):
                clear: Callable[[], None] | None = getattr(value, "cache_clear", None)
                if clear is not None and isinstance(value, functools._lru_cache_wrapper):  # pyright: ignore[reportPrivateUsage]
                    clear()
