"""Tells LLVM that memory behind arguments and memory behind their shadows is not the same: two alias scopes.

Without that, every adjoint that is added to might be a number that the reverse sweep reads, and loops do not vectorise.
Only accesses to memory behind arguments that have shadows say so, and nothing is said where a shadow may be the primal
(activity decided at run time). The scopes are declared where the derivative starts: they speak of one run of it.
"""

from __future__ import annotations

from collections.abc import Iterable

from adfuzz.analysis.alias_scopes import DECLARATION
from adfuzz.analysis.bases import base_objects
from adfuzz.ir import types as ty
from adfuzz.ir.instructions import Call, Instruction
from adfuzz.ir.module import Function, Module
from adfuzz.ir.values import Argument, MetadataOperand, Value

Facts = tuple[tuple[str, str], ...]


class ShadowScopes:
    """The scopes of one derivative; `shadowed` are the source's arguments that have shadows of their own."""

    def __init__(self, module: Module, shadowed: Iterable[Argument]) -> None:
        self._module = module
        self._shadowed = frozenset[Value](shadowed)
        self._lists: tuple[str, ...] = ()  # of the primal's scope, of the shadows'
        self._known: dict[Value, bool] = {}

    def facts(self, pointer: Value, is_shadow: bool) -> Facts:
        """What an access to memory behind a source pointer, or behind its shadow, can say."""
        if not self._is_behind_shadowed(pointer):
            return ()
        if not self._lists:
            domain = self._node('distinct !{SELF, !"derivative"}')
            scopes = [self._node(f'distinct !{{SELF, {domain}, !"{name}"}}') for name in ("primal", "shadow")]
            self._lists = tuple(self._node(f"!{{{scope}}}") for scope in scopes)
        own, other = self._lists[::-1] if is_shadow else self._lists
        return (("alias.scope", own), ("noalias", other))

    def mark(self, access: Instruction, pointer: Value, is_shadow: bool) -> None:
        """Let an access say so."""
        access.metadata = (*access.metadata, *self.facts(pointer, is_shadow))

    def declare(self, function: Function) -> None:
        """Declare the scopes at the start of a function that uses them."""
        for node in self._lists:
            kind = ty.function(ty.VOID, (ty.METADATA,))
            function.entry.insert(0, Call(kind, self._module.declare(DECLARATION, kind), (MetadataOperand(node),)))

    def _is_behind_shadowed(self, pointer: Value) -> bool:
        found = self._known.get(pointer)
        if found is None:
            bases = base_objects(pointer)
            found = self._known[pointer] = bool(bases) and bases <= self._shadowed
        return found

    def _node(self, text: str) -> str:
        number = self._module.free_metadata_number()
        self._module.metadata[number] = text.replace("SELF", f"!{number}")
        return f"!{number}"
