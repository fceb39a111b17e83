"""Places in text files, and how an error shows them: file:line:column, the line, a caret."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """One place in a text: 1-based line and column, with the line's text for display."""

    file: str
    line: int
    column: int
    text: str
    length: int = 1

    def render(self, message: str) -> str:
        """Return `message` headed by the place and followed by the line with a caret under it."""
        shown = self.text.expandtabs(1)
        caret = " " * (self.column - 1) + "^" * max(1, min(self.length, len(shown) - self.column + 1))
        return f"{self.file}:{self.line}:{self.column}: error: {message}\n{shown}\n{caret}"
