"""Places in text files, and how an error shows them: file:line:column, the line, a caret."""

from __future__ import annotations

from dataclasses import dataclass

WINDOW = 100
"""How many characters of a line are shown on either side of the place."""


@dataclass(frozen=True, slots=True)
class Span:
    """One place in a text: 1-based line and column, with the line's text for display."""

    file: str
    line: int
    column: int
    text: str
    length: int = 1

    def render(self, message: str) -> str:
        """Return `message` headed by the place and followed by the line (its part around the place), with a caret."""
        first = max(0, self.column - 1 - WINDOW)
        shown = _printable(self.text[first : self.column - 1 + WINDOW])
        column = self.column - first
        caret = " " * (column - 1) + "^" * max(1, min(self.length, len(shown) - column + 1))
        return f"{self.file}:{self.line}:{self.column}: error: {message}\n{shown}\n{caret}"


def _printable(text: str) -> str:
    """Return the text with one visible character for each of its own, so that a caret stays in its column."""
    return "".join(
        char if char.isprintable() else " " if char.isspace() else "\N{REPLACEMENT CHARACTER}" for char in text
    )
