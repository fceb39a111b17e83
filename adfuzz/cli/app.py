"""The command table: `@command("name")` on a typer-style function in adfuzz/cli/<name>.py makes a command.

Commands are found by looking at the files of this folder, not at a list. A file's first word is its name on the command
line; two words (``@command("corpus run")`` in corpus.py) make a command of a group. Only the module of the command that
is run gets imported: the others are known by the first line of their docstrings, so that `adfuzz --help` stays fast.

A command returns None or its exit code (DESIGN §12), or raises `typer.Exit(code)`.
"""

from __future__ import annotations

import ast
import importlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import typer

from adfuzz import __version__

CommandFunction = Callable[..., Any]
F = TypeVar("F", bound=CommandFunction)

COMMANDS: dict[str, CommandFunction] = {}
"""The commands of the modules that have been imported, by their full name."""


def command(name: str) -> Callable[[F], F]:
    """Return a decorator that makes a typer-style function the command `name`."""

    def enter(function: F) -> F:
        if name in COMMANDS:
            other = COMMANDS[name]
            raise RuntimeError(f"command '{name}' is declared in {other.__module__} and in {function.__module__}")
        COMMANDS[name] = function
        return function

    return enter


@dataclass(frozen=True, slots=True)
class Declared:
    """A command as its source file declares it: full name, module, first line of its docstring."""

    name: str
    module: str
    summary: str


@cache
def declared_commands() -> tuple[Declared, ...]:
    """Return every command of this folder, sorted by name, without importing any of them."""
    found = [entry for path in sorted(Path(__file__).parent.glob("*.py")) for entry in _declarations(path)]
    return tuple(sorted(found, key=lambda entry: entry.name))


def _declarations(path: Path) -> Iterator[Declared]:
    source = path.read_text(encoding="utf-8")
    if "@command(" not in source:
        return
    for node in ast.parse(source, str(path)).body:
        if not isinstance(node, ast.FunctionDef):
            continue
        for decorator in node.decorator_list:
            match decorator:
                case ast.Call(func=ast.Name(id="command"), args=[ast.Constant(value=str(name))]):
                    summary = (ast.get_docstring(node) or "").split("\n", 1)[0]
                    yield Declared(name, f"adfuzz.cli.{path.stem}", summary)
                case _:
                    pass


def build(argv: Sequence[str]) -> typer.Typer:
    """Return the application for this command line: the command that `argv` names is real, the others are summaries."""
    app = _group("Find wrong derivatives from automatic-differentiation compilers on LLVM IR.")
    app.callback()(_global_options)
    groups: dict[str, typer.Typer] = {}
    wanted = next((word for word in argv if not word.startswith("-")), "")
    for entry in declared_commands():
        first, _, rest = entry.name.partition(" ")
        function = _load(entry) if first == wanted else _stand_in
        parent = app
        if rest:
            if first not in groups:
                groups[first] = _group(_group_summary(entry.module))
                app.add_typer(groups[first], name=first)
            parent = groups[first]
        shown = None if first == wanted else entry.summary  # the real function's docstring is its help
        parent.command(rest or first, help=shown)(function)
    return app


def _group(text: str) -> typer.Typer:
    return typer.Typer(
        help=text,
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )


def _load(entry: Declared) -> CommandFunction:
    importlib.import_module(entry.module)
    return COMMANDS[entry.name]


def _stand_in() -> None:
    """Take the place of a command that is only listed."""
    raise AssertionError("a command that was not named on the command line was run")


def _group_summary(module: str) -> str:
    path = Path(__file__).parent / f"{module.rpartition('.')[2]}.py"
    return (ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "").split("\n", 1)[0]


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"adfuzz {__version__}")
        raise typer.Exit(0)


def _global_options(
    version: bool = typer.Option(False, "--version", help="Print the version.", callback=_show_version, is_eager=True),
) -> None:
    pass
