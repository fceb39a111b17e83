"""Tells LLVM which memory is apart from which in derivative code, by alias scopes; else loops do not vectorise.

- Memory behind arguments is apart from memory behind their shadows. Nothing is said where a shadow may be the primal
  (activity decided at run time).
- What the source keeps apart (`noalias` parameters, its own or those of inlined calls) stays apart.
- Shadows of memory that is only read may be one (all derivatives of a sum may go to the same place), those of memory
  that is written may not: the shadow of what a store writes is apart from the shadows of whatever its scopes exclude.

The scopes are declared where the derivative starts: they speak of one run of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from adfuzz.analysis.alias_scopes import DECLARATION, AliasScopes
from adfuzz.analysis.bases import base_objects, is_noalias
from adfuzz.analysis.tbaa import Tags
from adfuzz.ir import types as ty
from adfuzz.ir.cfg import ControlFlow
from adfuzz.ir.instructions import Call, Instruction, Load, Store
from adfuzz.ir.module import Block, Function, Module
from adfuzz.ir.values import Argument, MetadataOperand, Value

Facts = tuple[tuple[str, str], ...]
Scope = str | Argument
"""What the source keeps apart: a scope of an inlined call (its metadata node), or a parameter of its own."""


class ShadowScopes:
    """The scopes of one derivative of `source`; `shadowed` are its arguments that have shadows of their own."""

    def __init__(self, module: Module, source: Function, flow: ControlFlow, shadowed: Iterable[Argument]) -> None:
        self._module = module
        self._shadowed = frozenset[Value](shadowed)
        self._parameters = tuple(a for a in source.arguments if is_noalias(a) and a in self._shadowed)
        self._inlined = AliasScopes(source, flow, Tags(module))
        self._written = frozenset[tuple[Value, Block | None]](
            (i.pointer, i.parent) for i in source.instructions if isinstance(i, Store)
        )
        self._bases: dict[Value, frozenset[Value]] = {}
        self._nodes: dict[str, str] = {}
        self._scopes: dict[tuple[bool, Scope | None], str] = {}

    def facts(self, pointer: Value, is_shadow: bool, access: Instruction | None = None) -> Facts:
        """What an access to memory behind a source pointer, or behind its shadow, can say.

        More can be said of the image of an `access` of the source (a load or store through that pointer).
        """
        bases = self._bases_of(pointer)
        if not bases or not bases <= self._shadowed:
            return ()
        own: Sequence[Scope] = ()
        excluded: Sequence[Scope] = ()
        if access is not None:
            inlined, apart = self._inlined.of(access)
            own = (*inlined, *(p for p in self._parameters if len(bases) == 1 and p in bases))
            if not is_shadow or self._is_written(access, pointer):
                excluded = (*apart, *(p for p in self._parameters if p not in bases))
        return (
            ("alias.scope", self._list(is_shadow, own, is_shadow)),
            ("noalias", self._list(is_shadow, excluded, not is_shadow)),
        )

    def mark(self, access: Instruction, facts: Facts) -> None:
        """Let an access say so."""
        access.metadata = (*access.metadata, *facts)

    def declare(self, function: Function) -> None:
        """Declare the scopes at the start of a function that uses them."""
        kind = ty.function(ty.VOID, (ty.METADATA,))
        for scope in self._scopes.values():
            callee = self._module.declare(DECLARATION, kind)
            function.entry.insert(0, Call(kind, callee, (MetadataOperand(self._node(f"!{{{scope}}}")),)))

    def _is_written(self, access: Instruction, pointer: Value) -> bool:
        """Whether the source surely writes the place of an access whenever it is accessed."""
        return isinstance(access, Store) or (isinstance(access, Load) and (pointer, access.parent) in self._written)

    def _bases_of(self, pointer: Value) -> frozenset[Value]:
        found = self._bases.get(pointer)
        if found is None:
            found = self._bases[pointer] = frozenset(base_objects(pointer))
        return found

    def _list(self, is_shadow: bool, scopes: Sequence[Scope], whole: bool) -> str:
        """The images of some scopes of the source, and the scope of all shadows or of all primal memory (`whole`)."""
        nodes = [self._scope(whole, None), *(self._scope(is_shadow, scope) for scope in scopes)]
        return self._node(f"!{{{', '.join(nodes)}}}")

    def _scope(self, is_shadow: bool, scope: Scope | None) -> str:
        """The image of a scope of the source among shadows or among primal memory; of all of it for None."""
        found = self._scopes.get((is_shadow, scope))
        if found is None:
            name = "shadow" if is_shadow else "primal"
            if scope is None:
                domain = self._node('distinct !{SELF, !"derivative"}')
            else:
                kept = self._inlined.domain(scope) if isinstance(scope, str) else "parameters"
                domain = self._node(f'distinct !{{SELF, !"{name} {kept}"}}')
                name = f"{name} {scope if isinstance(scope, str) else scope.name}"
            found = self._scopes[is_shadow, scope] = self._node(f'distinct !{{SELF, {domain}, !"{name}"}}')
        return found

    def _node(self, text: str) -> str:
        """The metadata node of this text, made once."""
        found = self._nodes.get(text)
        if found is None:
            number = self._module.free_metadata_number()
            self._module.metadata[number] = text.replace("SELF", f"!{number}")
            found = self._nodes[text] = f"!{number}"
        return found
