"""Active numbers inside thrown objects: they reach the handler on a way without shadows, so reading them is refused."""

from __future__ import annotations

from collections.abc import Iterator

from adfuzz.ad.adjoints import holds_float
from adfuzz.analysis import library
from adfuzz.analysis.activity import Activity, place_of
from adfuzz.analysis.overwritten import base_objects
from adfuzz.errors import Unsupported
from adfuzz.ir.instructions import Call, Instruction, Load, Store
from adfuzz.ir.values import Constant, Value

_CATCHES = ("__cxa_begin_catch", "__cxa_get_exception_ptr")
_SAME_OBJECT = frozenset(("getelementptr", "bitcast", "addrspacecast", "phi", "select", "freeze", "inttoptr",
                          "ptrtoint", "insertvalue", "extractvalue"))  # fmt: skip


class ThrownData:
    """Looks at each function that is differentiated; what one throws another may catch."""

    def __init__(self) -> None:
        self._thrown = False
        self._caught: Instruction | None = None

    def look(self, activity: Activity) -> None:
        """Take note of what a function throws and reads of what was thrown; Unsupported when both have been seen."""
        calls = [i for i in activity.function.instructions if isinstance(i, Call)]
        self._thrown = self._thrown or any(
            library.called(i) == "__cxa_allocate_exception" and activity.is_memory_active(i) for i in calls
        )
        caught = [i for i in calls if library.called(i) in _CATCHES]
        if self._caught is None and caught:
            self._caught = next(_reads(activity, caught), None)
        if self._thrown and self._caught is not None:
            raise Unsupported(
                "active-data-in-exception", "a number is read from an exception into which active data was stored; its "
                "derivative would be lost", place_of(self._caught), "hand the number over in a variable",
            )  # fmt: skip


def _reads(activity: Activity, caught: list[Call]) -> Iterator[Instruction]:
    """What reads numbers that count from caught objects, or from memory to which anything of them may have been
    copied."""
    seen: set[Value] = set()
    work: list[Value] = list(caught)
    while work:
        value = work.pop()
        if value in seen or isinstance(value, Constant):
            continue
        seen.add(value)
        for user in value.users:
            if isinstance(user, Load) or user.opcode in _SAME_OBJECT:
                if holds_float(user.type) and activity.is_useful(user):
                    yield user
                work.append(user)
            elif isinstance(user, Store) and user.value is value:
                work += base_objects(user.pointer)
            elif isinstance(user, Call) and not library.is_inactive(user):
                if holds_float(user.type) and activity.is_useful(user):
                    yield user
                work.append(user)
                work += [base for a in user.arguments if a.type.is_pointer for base in base_objects(a)]
