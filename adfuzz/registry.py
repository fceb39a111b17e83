"""Drop-a-file-in registries: a decorator fills a table, `load` imports every module of a folder once.

Nothing else is edited to add a rule, dialect, oracle, engine, reducer pass, report format or command.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

from adfuzz.errors import AdfuzzError, UserError

T = TypeVar("T")


class Registry(Generic[T]):
    """Named entries of one kind (`what`, singular, for messages), found by importing every module of `package`."""

    def __init__(self, what: str, package: str) -> None:
        self.what = what
        self._package = package
        self._entries: dict[str, T] = {}
        self._places: dict[str, str] = {}
        self._loaded = False

    def register(self, *names: str) -> Callable[[T], T]:
        """Return a decorator that enters its argument under `names`; a duplicate is an error naming both places."""

        def enter(entry: T) -> T:
            place = f"{getattr(entry, '__module__', '?')}.{getattr(entry, '__qualname__', entry)}"
            for name in names:
                if name in self._entries:
                    raise AdfuzzError(f"{self.what} '{name}' is declared twice: {self._places[name]} and {place}")
                self._entries[name] = entry
                self._places[name] = place
            return entry

        return enter

    def load(self) -> Registry[T]:
        """Import every module of the folder, once."""
        if not self._loaded:
            self._loaded = True
            package = importlib.import_module(self._package)
            for module in pkgutil.iter_modules(package.__path__):
                importlib.import_module(f"{self._package}.{module.name}")
        return self

    def __getitem__(self, name: str) -> T:
        self.load()
        if name not in self._entries:
            known = ", ".join(sorted(self._entries))
            raise UserError(f"unknown {self.what} '{name}' (known: {known})")
        return self._entries[name]

    def get(self, name: str) -> T | None:
        """Return the entry, or None."""
        return self.load()._entries.get(name)

    def __contains__(self, name: str) -> bool:
        return name in self.load()._entries

    def __iter__(self) -> Iterator[str]:
        return iter(sorted(self.load()._entries))

    def items(self) -> list[tuple[str, T]]:
        """Return all entries by name, sorted."""
        return sorted(self.load()._entries.items(), key=lambda entry: entry[0])
