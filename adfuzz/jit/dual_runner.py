"""The parent's side of `dual_child`: starts the process, asks, and starts another one when it has died."""

from __future__ import annotations

import json
import select
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(eq=False)
class ChildDied(Exception):
    """The process ended or was too slow; `reason` is what it said last."""

    reason: str


@dataclass
class DualRunner:
    """A process for instrumented code. `ranges` and `flips` are those of the instrumentation; `seconds` a request."""

    ranges: Sequence[tuple[int, int]]
    flips: Sequence[int]
    seconds: float = 60.0
    _child: subprocess.Popen[str] | None = field(default=None, init=False)

    def build(self, text: str, optimize: int = 2) -> str:
        """Compile a module; return "" or why that failed."""
        self._ensure()
        answer = self.ask({"text": text, "optimize": optimize})
        return str(answer.get("error", ""))

    def ask(self, request: dict[str, Any]) -> dict[str, Any]:
        """Send a request and return the answer. Raises ChildDied."""
        child = self._ensure()
        assert child.stdin is not None and child.stdout is not None
        try:
            child.stdin.write(json.dumps(request) + "\n")
            child.stdin.flush()
            ready, _, _ = select.select([child.stdout], [], [], self.seconds)
            line = child.stdout.readline() if ready else ""
        except BrokenPipeError:
            ready, line = [True], ""
        if not line:
            raise ChildDied(self._bury("" if ready else "it took too long"))
        return json.loads(line)

    def close(self) -> None:
        """End the process."""
        self._bury("")

    def _ensure(self) -> subprocess.Popen[str]:
        if self._child is None:
            self._child = subprocess.Popen(
                (sys.executable, "-m", "adfuzz.jit.dual_child"), text=True,
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            )  # fmt: skip
            answer = self.ask({"ranges": [list(r) for r in self.ranges], "flips": list(self.flips)})
            if "error" in answer:
                raise ChildDied(str(answer["error"]))
        return self._child

    def _bury(self, reason: str) -> str:
        child, self._child = self._child, None
        if child is None:
            return reason
        child.kill()
        _, errors = child.communicate()
        last = errors.strip().split("\n")[-1] if errors else ""
        return reason or last or f"the process died ({child.returncode})"
