"""A stand-in for an `opt`-like tool: `python planted_tool.py HOW IN OUT` lowers the way `planted_lowerers.HOW` does."""

from __future__ import annotations

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import planted_lowerers

how, source, target = sys.argv[1:]
if how == "refuse":
    sys.exit("error: Enzyme: cannot do this")
if how == "sleep":
    time.sleep(60)
if how != "nothing":
    Path(target).write_text(getattr(planted_lowerers, how)(Path(source).read_text()))
