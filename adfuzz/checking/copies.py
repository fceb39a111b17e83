"""What copies say about layouts: memory that is copied holds on both sides what either side is used as.

`r[0] = r[1]` moves a struct with memcpy, or a float as an integer. Taken for an integer, the float would not be
differentiated; taken for different things at both ends, its tangent would be an integer's bits.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import gcd

from adfuzz.checking.regions import Access, Place, Region
from adfuzz.ir.instructions import Instruction, Load, Store
from adfuzz.ir.layout import DataLayout
from adfuzz.ir.values import Value

TURNS = 8
_NATURAL = DataLayout()


@dataclass(frozen=True)
class Copy:
    """So many bytes (None: a number known at run time) that lie at two places, one copied from the other."""

    one: Region
    at_one: Place
    other: Region
    at_other: Place
    size: int | None


def is_only_copied(value: Value) -> bool:
    """Whether an integer is loaded for no other purpose than to be stored."""
    return (
        isinstance(value, Load)
        and value.type.is_integer
        and bool(value.users)
        and all(isinstance(user, Store) and user.value is value for user in value.users)
    )


def copied_integer(instruction: Instruction) -> Load | None:
    """The load whose integer this store copies elsewhere."""
    if isinstance(instruction, Store) and isinstance(instruction.value, Load) and is_only_copied(instruction.value):
        return instruction.value
    return None


def settle(copies: Sequence[Copy], moved: Sequence[tuple[Region, Access]]) -> None:
    """Give both sides of every copy the other's accesses; what stays unknown is what it was `moved` as."""
    for _ in range(TURNS):
        changed = False
        for copy in copies:
            changed |= _transfer(copy.one, copy.at_one, copy.other, copy.at_other, copy.size)
            changed |= _transfer(copy.other, copy.at_other, copy.one, copy.at_one, copy.size)
        if not changed:
            break
    for region, access in moved:
        if not _is_taken(region, access):
            region.accesses.add(access)


def _transfer(source: Region, start: Place, target: Region, place: Place, size: int | None) -> bool:
    """Add the accesses of the copied part of `source` to `target`, where nothing is known of it yet."""
    changed = False
    for access in list(source.accesses):
        moved = _moved(access, start, place, size)
        if moved is None or moved.offset < 0 or _is_taken(target, moved):
            continue
        target.accesses.add(moved)
        if moved.type.is_pointer:
            key = (moved.offset % moved.stride, moved.stride) if moved.stride else (moved.offset, 0)
            target.children.setdefault(key, source.child(access.offset, access.stride))
        changed = True
    return changed


def _moved(access: Access, start: Place, place: Place, size: int | None) -> Access | None:
    """Where an access of the copied bytes lies on the other side; None if it is outside, or not known exactly."""
    relative = access.offset - start.offset
    if start.stride:
        if access.stride % start.stride or not access.stride:
            return None
        relative %= start.stride
        stride = place.stride
    else:
        if access.stride and place.stride:
            return None
        stride = access.stride or place.stride
        if access.stride:
            relative %= access.stride
    extent = _NATURAL.size_of(access.type)
    if relative < 0 or (size is not None and relative + extent > size):
        return None
    return Access(place.offset + relative, stride, access.type)


def _is_taken(region: Region, access: Access) -> bool:
    """Whether something is known of these bytes of the region."""
    size = _NATURAL.size_of(access.type)
    for known in region.accesses:
        distance = access.offset - known.offset
        step = gcd(known.stride, access.stride)
        extent = _NATURAL.size_of(known.type)
        if step:
            if distance % step < extent or -distance % step < size:
                return True
        elif -size < distance < extent:
            return True
    return False
