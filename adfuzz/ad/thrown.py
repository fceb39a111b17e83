"""Active numbers inside thrown objects: they reach the handler on a way without shadows, so reading them is refused."""

from __future__ import annotations

from adfuzz.ad.adjoints import holds_float
from adfuzz.analysis import library
from adfuzz.analysis.activity import Activity, place_of
from adfuzz.analysis.overwritten import base_objects
from adfuzz.errors import Unsupported
from adfuzz.ir.instructions import Call, Instruction, Load, Store
from adfuzz.ir.values import Value


class ThrownData:
    """Looks at each function that is differentiated; what one throws another may catch."""

    def __init__(self) -> None:
        self._thrown = False
        self._caught: Instruction | None = None

    def look(self, activity: Activity) -> None:
        """Take note of what a function throws and reads of what was thrown; Unsupported when both have been seen."""
        for i in activity.function.instructions:
            if isinstance(i, Store) and holds_float(i.value.type) and activity.may_vary(i.value):
                self._thrown = self._thrown or _is_made_by(i.pointer, ("__cxa_allocate_exception",))
            elif isinstance(i, Load) and holds_float(i.type) and activity.is_useful(i) and self._caught is None:
                self._caught = i if _is_made_by(i.pointer, ("__cxa_begin_catch", "__cxa_get_exception_ptr")) else None
        if self._thrown and self._caught is not None:
            raise Unsupported(
                "active-data-in-exception", "a number is read from an exception into which active data was stored; its "
                "derivative would be lost", place_of(self._caught), "hand the number over in a variable",
            )  # fmt: skip


def _is_made_by(pointer: Value, names: tuple[str, ...]) -> bool:
    return any(isinstance(base, Call) and library.called(base) in names for base in base_objects(pointer))
