"""Plain aligned text tables, for people and for grep."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Mapping, Sequence


def as_text(rows: Sequence[Mapping[str, str]]) -> str:
    """Return `rows` (all with the same keys: the header) as text; on a terminal the last column is cut to its width."""
    if not rows:
        return "(none)"
    columns = list(rows[0])
    widths = {column: max(len(column), *(len(row[column]) for row in rows)) for column in columns}
    if sys.stdout.isatty():
        room = shutil.get_terminal_size().columns - sum(widths[column] + 2 for column in columns[:-1])
        widths[columns[-1]] = min(widths[columns[-1]], max(room, 30))
    lines = [
        _line(dict(zip(columns, columns, strict=True)), widths),
        _line({c: "-" * widths[c] for c in columns}, widths),
    ]
    lines += [_line(row, widths) for row in rows]
    return "\n".join(lines)


def _line(row: Mapping[str, str], widths: Mapping[str, int]) -> str:
    cells = [_cut(row[column], width).ljust(width) for column, width in widths.items()]
    return "  ".join(cells).rstrip()


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else text[: width - 1] + "…"
