"""The compiled part of libstdc++'s containers: trees of map and set, primes and hashes of unordered_map, sanitisers.

The shape of a tree is no business of the program, so ours are not balanced. Bucket counts are (they decide the order
of iteration): they come from libstdc++ itself.
"""

from __future__ import annotations

import ctypes
import re
from functools import cache
from typing import TYPE_CHECKING, Any

from adfuzz.errors import Unsupported
from adfuzz.interp.errors import undefined
from adfuzz.interp.library import PATTERNS, Row, function
from adfuzz.interp.states import is_odd, known

if TYPE_CHECKING:
    from adfuzz.interp.program import Program

_COLOUR, _PARENT, _LEFT, _RIGHT = 0, 8, 16, 24
_RED, _BLACK = 0, 1
_TREE = "PSt18_Rb_tree_node_base"


def _get(program: Program, node: int, field: int) -> int:
    return known(program.memory.load("i64", node + field), "a link of a tree")


def _set(program: Program, node: int, field: int, value: int) -> None:
    program.memory.store("i64", node + field, value)


@function("_ZSt29_Rb_tree_insert_and_rebalanceb" + _TREE + "S0_RS_")
def tree_insert(program: Program, left: Any, node: Any, parent: Any, header: Any) -> None:
    for field, value in ((_PARENT, parent), (_LEFT, 0), (_RIGHT, 0)):
        _set(program, node, field, value)
    program.memory.store("i32", node + _COLOUR, _BLACK)
    if known(left, "a side of a tree") & 1:
        _set(program, parent, _LEFT, node)  # of the header too: the leftmost
        if parent == header:
            _set(program, header, _PARENT, node)
            _set(program, header, _RIGHT, node)
        elif parent == _get(program, header, _LEFT):
            _set(program, header, _LEFT, node)
        return
    _set(program, parent, _RIGHT, node)
    if parent == _get(program, header, _RIGHT):
        _set(program, header, _RIGHT, node)


@function("_ZSt28_Rb_tree_rebalance_for_erase" + _TREE + "RS_")
def tree_erase(program: Program, node: Any, header: Any) -> int:
    """Take the node out; return it."""
    left, right = _get(program, node, _LEFT), _get(program, node, _RIGHT)
    if left and right:
        heir = _outermost(program, right, _LEFT)  # the next node takes its place
        if heir != right:
            _replace(program, heir, _get(program, heir, _RIGHT), header)
            _link(program, heir, _RIGHT, right)
        _replace(program, node, heir, header)
        _link(program, heir, _LEFT, left)
        return node
    for side, other in ((_LEFT, _RIGHT), (_RIGHT, _LEFT)):
        if _get(program, header, side) == node:
            below = _get(program, node, other)
            _set(program, header, side, _outermost(program, below, side) if below else _get(program, node, _PARENT))
    _replace(program, node, left or right, header)
    return node


def _replace(program: Program, node: int, heir: int, header: int) -> None:
    """Hang `heir` (0: nothing) where `node` hangs."""
    parent = _get(program, node, _PARENT)
    if parent == header:
        _set(program, header, _PARENT, heir)
    else:
        _set(program, parent, _LEFT if _get(program, parent, _LEFT) == node else _RIGHT, heir)
    if heir:
        _set(program, heir, _PARENT, parent)


def _link(program: Program, node: int, field: int, child: int) -> None:
    _set(program, node, field, child)
    _set(program, child, _PARENT, node)


def _outermost(program: Program, node: int, side: int) -> int:
    while below := _get(program, node, side):
        node = below
    return node


@function("_ZSt18_Rb_tree_increment" + _TREE, "_ZSt18_Rb_tree_incrementPKSt18_Rb_tree_node_base")
def tree_increment(program: Program, node: Any) -> int:
    return _step(program, known(node, "a node of a tree"), _RIGHT, _LEFT)


@function("_ZSt18_Rb_tree_decrement" + _TREE, "_ZSt18_Rb_tree_decrementPKSt18_Rb_tree_node_base")
def tree_decrement(program: Program, node: Any) -> int:
    at = known(node, "a node of a tree")
    colour = known(program.memory.load("i32", at + _COLOUR), "the colour of a node")
    if colour == _RED and _get(program, _get(program, at, _PARENT), _PARENT) == at:
        return _get(program, at, _RIGHT)  # the end: its predecessor is the rightmost
    return _step(program, at, _LEFT, _RIGHT)


def _step(program: Program, node: int, forward: int, back: int) -> int:
    below = _get(program, node, forward)
    if below:
        return _outermost(program, below, back)
    parent = _get(program, node, _PARENT)
    while node == _get(program, parent, forward):
        node, parent = parent, _get(program, parent, _PARENT)
    return parent if _get(program, node, forward) != parent else node


# ---------------------------------------------------------------------------------------------------------- hashing


class _Policy(ctypes.Structure):
    _fields_ = (("load", ctypes.c_float), ("next", ctypes.c_size_t))


class _Answer(ctypes.Structure):
    _fields_ = (("flag", ctypes.c_bool), ("count", ctypes.c_size_t))


_POLICY = "_ZNKSt8__detail20_Prime_rehash_policy"


@cache
def _standard_library() -> Any:
    try:
        return ctypes.CDLL("libstdc++.so.6")
    except OSError:
        raise Unsupported("libstdc++", "bucket counts of unordered containers come from libstdc++.so.6") from None


def _with_policy(program: Program, this: Any, name: str, result: Any, *counts: Any) -> Any:
    """Call libstdc++'s function on a copy of the policy and keep what it changes."""
    memory = program.memory
    load = memory.load("f32", this)
    if is_odd(load):
        raise undefined("the load factor of a rehash policy is undefined")
    policy = _Policy(float(program.numbers.value_of(load)), known(memory.load("i64", this + 8), "a rehash policy"))
    call = getattr(_standard_library(), name)
    call.restype, call.argtypes = result, [ctypes.c_void_p, *[ctypes.c_size_t] * len(counts)]
    answer = call(ctypes.byref(policy), *(known(count, "a bucket count") for count in counts))
    memory.store("i64", this + 8, policy.next)
    return answer


@function(_POLICY + "14_M_need_rehashEmmm")
def need_rehash(program: Program, this: Any, buckets: Any, elements: Any, more: Any) -> tuple[int, int]:
    answer = _with_policy(program, this, _POLICY + "14_M_need_rehashEmmm", _Answer, buckets, elements, more)
    return int(answer.flag), answer.count


@function(_POLICY + "11_M_next_bktEm")
def next_bucket_count(program: Program, this: Any, count: Any) -> int:
    return _with_policy(program, this, _POLICY + "11_M_next_bktEm", ctypes.c_size_t, count)


@function("_ZSt11_Hash_bytesPKvmm")
def hash_bytes(program: Program, data: Any, size: Any, seed: Any) -> int:
    count = known(size, "a size")
    bytes_ = program.memory.read_bytes(data, count, "a hash") if count else b""
    call = _standard_library()._ZSt11_Hash_bytesPKvmm
    call.restype, call.argtypes = ctypes.c_size_t, [ctypes.c_char_p, ctypes.c_size_t, ctypes.c_size_t]
    found = call(bytes_, count, known(seed, "a seed") & (1 << 64) - 1)
    return found - (1 << 64) if found >> 63 else found


# -------------------------------------------------------------------------------------------------------- sanitisers


def _sanitiser(program: Program, found: re.Match[str]) -> Row:
    message = found[1].replace("_", " ").removesuffix(" abort")

    def report(program: Program, *_: Any) -> None:
        raise undefined(f"UndefinedBehaviorSanitizer: {message}")

    return report


PATTERNS[re.compile(r"^__ubsan_handle_(\w+?)(?:_v1)?$")] = _sanitiser
