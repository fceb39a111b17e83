"""Commands on a user's IR run in a child process: where LLVM itself aborts, the user still gets one clear message.

LLVM checks much of its input by assertions that end the process (`UNREACHABLE executed`, `Use still stuck around`), and
its passes have faults of their own. Python cannot catch either, so a parent that does nothing but wait outlives them.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from adfuzz.cli import trouble

SUPERVISED = frozenset({"lower", "check", "reduce", "replay"})
"""Commands whose input is a user's. Campaigns judge in workers of their own."""

_FORWARDED = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT)
_FROM_KERNEL = 128  # si_code of what a terminal sends to its whole process group, the child included
_DIE_WITH_PARENT = 1  # PR_SET_PDEATHSIG


def supervise(main: Callable[[Sequence[str]], int], argv: Sequence[str]) -> int:
    """Return `main(argv)`'s exit code, run in a child; 3 with a saved report if a signal ended it that nobody sent."""
    watched: set[int] = {signal.SIGCHLD, *_FORWARDED}
    before = signal.pthread_sigmask(signal.SIG_BLOCK, watched)
    child = os.fork()
    if child == 0:
        _live(main, argv, before)
    sent: set[int] = set()
    while True:
        info = signal.sigwaitinfo(watched)
        if info.si_signo == signal.SIGCHLD:
            pid, status = os.waitpid(child, os.WNOHANG)
            if pid == child and not os.WIFSTOPPED(status):
                break
        elif info.si_code != _FROM_KERNEL:
            sent.add(info.si_signo)
            os.kill(child, info.si_signo)
    signal.pthread_sigmask(signal.SIG_SETMASK, before)
    code = os.waitstatus_to_exitcode(status)
    if code >= 0:
        return code
    if -code in sent or -code in _FORWARDED:
        return 128 - code
    trouble.explain(_ended(-code, argv), argv)
    return 3


def _live(main: Callable[[Sequence[str]], int], argv: Sequence[str], mask: set[int | signal.Signals]) -> NoReturn:
    """Be the child: run the command, and never return into the parent's code."""
    ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGKILL)
    signal.pthread_sigmask(signal.SIG_SETMASK, mask)
    sys.exit(main(argv))


def _ended(number: int, argv: Sequence[str]) -> trouble.Trouble:
    """Say which signal ended the command, with the files that its command line names."""
    name = signal.Signals(number).name
    why = "out of memory, as a rule" if number == signal.SIGKILL else "LLVM's own message stands above, if it left one"
    files = {Path(word).name: Path(word).read_bytes() for word in argv if _is_input(word)}
    return trouble.Trouble(f"{name} ended the process ({why})", files)


def _is_input(word: str) -> bool:
    try:
        return not word.startswith("-") and Path(word).is_file() and Path(word).stat().st_size < 1 << 26
    except OSError:
        return False
