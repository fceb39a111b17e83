"""What the interpreter raises: undefined behaviour with its place, limits, and the end of the program."""

from __future__ import annotations

from dataclasses import dataclass, field

from adfuzz.errors import AdfuzzError, Place


@dataclass(eq=False)
class UndefinedBehaviour(AdfuzzError):
    """The program did what LangRef leaves undefined; `place` names the instruction, filled in at the end."""

    place: Place
    message: str
    exit_code = 2

    def __str__(self) -> str:
        return f"undefined behaviour: {self.message}" + (f"\n  {self.place}" if str(self.place) else "")


@dataclass(eq=False)
class LimitExceeded(AdfuzzError):
    """A run was stopped: too many steps, too much memory, too deep a recursion (`what`)."""

    what: str
    exit_code = 2

    def __str__(self) -> str:
        return f"interpreter limit exceeded: {self.what}"


@dataclass(eq=False)
class Terminated(AdfuzzError):
    """The program ended itself (`exit`, `abort`, a panic): no result exists, and nothing is undefined."""

    how: str
    place: Place = field(default_factory=Place)
    exit_code = 2

    def __str__(self) -> str:
        return f"the program ended by {self.how}" + (f"\n  {self.place}" if str(self.place) else "")


def undefined(message: str) -> UndefinedBehaviour:
    """Return undefined behaviour whose place is not known yet: the machine fills it in from the generated line."""
    return UndefinedBehaviour(Place(), message)
