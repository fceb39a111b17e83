"""Every exception that adfuzz raises on purpose, with its fields and its exit code.

Findings are values, not exceptions: what an engine does wrong is an `Outcome` (adfuzz.model), never an error here.
"""

from __future__ import annotations

from dataclasses import dataclass

from adfuzz.source import Span


class AdfuzzError(Exception):
    """Base of all deliberate errors; `exit_code` is what the command line returns."""

    exit_code = 3


class UserError(AdfuzzError):
    """The request cannot be honoured as given: a wrong argument, an unknown name, an unreadable file."""

    exit_code = 2


class ToolMissing(AdfuzzError):
    """An optional engine, compiler or package is not installed; the message says how to get it."""

    exit_code = 4


@dataclass(eq=False)
class ParseError(AdfuzzError):
    """Text that is not LLVM IR (or not an adfuzz case), with the place and a caret."""

    message: str
    span: Span
    exit_code = 2

    def __str__(self) -> str:
        return self.span.render(self.message)


@dataclass(eq=False)
class VerifyError(AdfuzzError):
    """A module that LLVM's verifier rejects; `message` is LLVM's own."""

    message: str
    exit_code = 2

    def __str__(self) -> str:
        return self.message


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a program something stands: function, block, instruction text and source location, as far as known."""

    function: str = ""
    block: str = ""
    instruction: str = ""
    source: str = ""

    def __str__(self) -> str:
        parts = [
            f"in @{self.function}" if self.function else "",
            f"block %{self.block}" if self.block else "",
            f"at `{self.instruction.strip()}`" if self.instruction else "",
            f"({self.source})" if self.source else "",
        ]
        return ", ".join(part for part in parts if part)


@dataclass(eq=False)
class Unsupported(AdfuzzError):
    """Our core (or interpreter) declines: `what` is not covered, at `place`; `remedy` says what to change.

    `code` is a short stable word (such as ``no-derivative``) by which refusals are counted.
    """

    code: str
    what: str
    place: Place = Place()
    remedy: str = ""
    exit_code = 2

    def __str__(self) -> str:
        lines = [f"error[{self.code}]: {self.what}"]
        if str(self.place):
            lines.append(f"  {self.place}")
        if self.remedy:
            lines.append(f"  help: {self.remedy}")
        return "\n".join(lines)


class GaveUp(AdfuzzError):
    """A generator or reducer has no choice left; caught by its caller only."""


class InternalError(AdfuzzError):
    """A bug of ours; caught only at the process border, which saves the case for replay."""
