"""Lowers cases again with faults planted, in a forked process, and tells which come out differently.

Most mutations of the core change few programs, and lowering costs far less than compiling, running and judging. A fork
starts at once, and what a broken core does (loops, memory, tables filled with nonsense) ends with it. Faults that have
changed nothing yet are planted many at a time: where the text stays the same with all of them, it does with each; where
it does not, halves are tried until the culprits are alone, each time in a fork of the fork, so that one that kills its
process is found like any other. What changes one case changes the next as well, more often than not: such faults are
tried alone at once.
"""

from __future__ import annotations

import contextlib
import gc
import hashlib
import os
import re
import resource
import signal
import struct
import sys
from collections.abc import Generator, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from adfuzz.campaign.faults import Fault, clash, forget_caches, planted
from adfuzz.errors import AdfuzzError
from adfuzz.ir import llvm

if TYPE_CHECKING:
    from adfuzz.campaign.selftest_control import Sound

SAME, EQUAL, CHANGED, LOUD = "same", "equal", "changed", "loud"
SECONDS = 2.0
"""CPU time for one case, some fifty times what the sound core takes."""
HARD_SECONDS = 5
"""CPU time after which a process ends that does not listen any more."""
MEMORY = 2 << 30
_SIZE = struct.Struct("<I")


class Change(msgspec.Struct, frozen=True):
    """What became of a case's text with a fault.

    `state` is SAME, EQUAL (LLVM makes the same code of it), CHANGED (`text` is the new one) or LOUD (`text` is what
    was said). `item` counts the items; an item's last Change has fault -1: it is done. `code` is a hash of the code of
    the sound core's text, where it had to be made.
    """

    item: int
    fault: int
    state: str
    text: str = ""
    code: str = ""


@contextlib.contextmanager
def changes(
    faults: Sequence[Fault], items: Sequence[Sound], groups: Sequence[Sequence[int]], often: Iterable[int] = ()
) -> Generator[Iterator[Change]]:
    """What becomes of each item's text with the faults of its group; the process ends with the block.

    `often`: the faults that have changed much already.
    Faults that leave a text as it is are not told.
    Where the process dies, the last Change is (item, -1, LOUD).
    """
    reader, writer = os.pipe()
    process = os.fork()
    if process == 0:
        os.close(reader)
        try:
            _child(faults, items, groups, set(often), writer)
        finally:
            os._exit(0)
    os.close(writer)
    try:
        with os.fdopen(reader, "rb") as stream:
            yield _answers(stream, items)
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)


def _answers(stream: BinaryIO, items: Sequence[Sound]) -> Iterator[Change]:
    done = 0
    while len(head := stream.read(_SIZE.size)) == _SIZE.size:
        change = msgspec.msgpack.decode(stream.read(_SIZE.unpack(head)[0]), type=Change)
        if change.code:
            items[change.item].code = change.code
        yield change
        done += change.fault < 0
    if done < len(items):
        yield Change(done, -1, LOUD, "the process died")


def _child(
    faults: Sequence[Fault], items: Sequence[Sound], groups: Sequence[Sequence[int]], often: set[int], writer: int
) -> None:
    """Lower all items with the faults of their groups; runs in the forked process."""
    gc.disable()
    for name in ("stdout", "stderr"):
        setattr(sys, name, open(os.devnull, "w"))  # noqa: SIM115  # until the process ends
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if len(faults) == 1:  # of several, each lowering has a process of its own
        seconds = HARD_SECONDS * len(items) + 1
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    now = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (now + MEMORY, now + MEMORY))
    signal.signal(signal.SIGPROF, _stop)

    def tell(change: Change) -> None:
        data = msgspec.msgpack.encode(change)
        view = memoryview(_SIZE.pack(len(data)) + data)
        while view:
            view = view[os.write(writer, view) :]

    for position, (item, group) in enumerate(zip(items, groups, strict=True)):
        alone = [[number] for number in group if number in often]
        for layer in [*alone, *_layers(faults, [number for number in group if number not in often])]:
            culprits = 0
            for fault, state, text in _culprits(faults, item, layer):
                tell(Change(position, fault, state, text, item.code))
                often.add(fault)
                culprits += 1
            if len(layer) == 1 and not culprits:
                often.discard(layer[0])
        tell(Change(position, -1, SAME))


def _layers(faults: Sequence[Fault], group: Sequence[int]) -> Iterator[list[int]]:
    """The group in parts that can be planted together."""
    left = list(group)
    while left:
        layer: list[int] = []
        by_target: dict[str, list[int]] = {}
        later: list[int] = []
        for number in left:
            beside = by_target.setdefault(faults[number].target, [])
            if any(clash(faults[number], faults[other]) for other in beside):
                later.append(number)
            else:
                beside.append(number)
                layer.append(number)
        yield layer
        left = later


def _culprits(faults: Sequence[Fault], item: Sound, layer: Sequence[int]) -> Iterator[tuple[int, str, str]]:
    """The faults that change the item, and how."""
    planted_here = [faults[number] for number in layer]
    state, text = _lowered_apart(planted_here, item) if len(faults) > 1 else _lowered(planted_here, item)
    if state == SAME:
        return
    if len(layer) > 1:
        for half in (layer[: len(layer) // 2], layer[len(layer) // 2 :]):
            yield from _culprits(faults, item, half)
    else:
        if state == CHANGED and _same_code(text, item):
            state, text = EQUAL, ""
        yield layer[0], state, text


def _lowered_apart(faults: Sequence[Fault], item: Sound) -> tuple[str, str]:
    """As `_lowered`, in a process of its own; LOUD where that dies."""
    reader, writer = os.pipe()
    process = os.fork()
    if process == 0:
        os.close(reader)
        try:
            resource.setrlimit(resource.RLIMIT_CPU, (HARD_SECONDS, HARD_SECONDS))
            with os.fdopen(writer, "wb") as stream:
                stream.write(msgspec.msgpack.encode(_lowered(faults, item)))
        finally:
            os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as stream:
        data = stream.read()
    os.waitpid(process, 0)
    return msgspec.msgpack.decode(data, type=tuple[str, str]) if data else (LOUD, "the process died")


def _lowered(faults: Sequence[Fault], item: Sound) -> tuple[str, str]:
    """SAME, CHANGED or LOUD, and the text or what was said."""
    from adfuzz.campaign.selftest_control import digest

    forget_caches(*faults)
    signal.setitimer(signal.ITIMER_PROF, SECONDS, SECONDS)
    try:
        with planted(*faults):
            text = item.lower()
    except AdfuzzError as error:
        return LOUD, _first_line(error)
    except BaseException as error:  # whatever a broken core does is an answer
        return LOUD, _first_line(error)
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        forget_caches(*faults)
    return (SAME, "") if digest(text) == item.lowered else (CHANGED, text)


def _first_line(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}".split("\n")[0][:300]


def _same_code(text: str, item: Sound) -> bool:
    """Whether LLVM makes the same of the text as of the sound core's, names apart."""
    try:
        item.code = item.code or _code(item.lower())
        return _code(text) == item.code
    except AdfuzzError:
        return False


_NAME = re.compile(r'%(?:"[^"]*"|[-\w.$]+)|^(?:"[^"]*"|[-\w.$]+):.*$', re.MULTILINE)


def _code(text: str) -> str:
    """A hash of what LLVM makes of a text, names apart."""
    names: dict[str, str] = {}

    def name(found: re.Match[str]) -> str:
        word = found[0] if found[0][0] == "%" else "%" + found[0].partition(":")[0]
        return names.setdefault(word, f"%{len(names)}")

    return hashlib.blake2b(_NAME.sub(name, llvm.optimize(text, 2)).encode(), digest_size=16).hexdigest()


class _TooSlow(Exception):
    pass


def _stop(*_: object) -> None:
    raise _TooSlow("took too long")
