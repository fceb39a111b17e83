"""`adfuzz check`: every oracle on the functions of a file."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from adfuzz.cli.app import command
from adfuzz.errors import UserError


@command("check")
def check(
    files: Annotated[list[Path], typer.Argument(help="Sources (.ll .bc .c .cpp .rs .f90 .py), linked, or case files.")],
    function: Annotated[
        list[str] | None, typer.Option("-f", "--function", help="The function (default: every numeric one).")
    ] = None,
    arg: Annotated[
        list[str] | None,
        typer.Option("--arg", help="NAME=TYPE[EXTENT][:ACTIVITY][=v1,v2,…|~LO..HI] or NAME=@FUNCTION; repeatable."),
    ] = None,
    engine: Annotated[
        list[str] | None, typer.Option("--engine", "-e", help="Engine: core, enzyme, command:…; repeatable.")
    ] = None,
    points: Annotated[int, typer.Option(min=1, max=1000, help="Input points per function.")] = 4,
    level: Annotated[int, typer.Option("--level", "-O", min=0, max=3, help="Optimisation level for sources.")] = 2,
    seed: Annotated[int, typer.Option(help="Seed of points, directions and shadows.")] = 0,
    option: Annotated[
        list[str] | None, typer.Option("--option", help="Option for the compiler; of Python, NAME(types); repeatable.")
    ] = None,
    thorough: Annotated[
        bool, typer.Option("--thorough", help="Ask the costly oracles too (`adfuzz list oracles`): seconds a function.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object instead of tables.")] = False,
    out: Annotated[
        Path | None, typer.Option("--out", help="Folder for the report and case files (made; nothing is overwritten).")
    ] = None,
) -> int:
    """Check the derivatives of functions in a file with every oracle."""
    from adfuzz.checking.run import Checked, overall_exit_code
    from adfuzz.engines import open_engine

    specs = _specs(arg or [])
    engines = {}
    results: list[Checked] = []
    names = _Names(function or [], len(files))
    try:
        for spec in dict.fromkeys(engine or ["core"]):
            engines[spec] = open_engine(spec)
        for path in files:
            others = [other for other in files if other != path]
            for checked in _check_file(
                path, others, names, specs, engines, points, level, seed, option or [], thorough
            ):
                results.append(checked)
                if not as_json:
                    _print(checked)
        names.refuse_unfound()
    finally:
        for opened in engines.values():
            opened.close()
    code = overall_exit_code(results)
    where = _write(results, out, code)
    if as_json:
        from adfuzz.checking.present import record

        found: dict[str, Any] = {"exit": code, "report": str(where or ""), "functions": [record(r) for r in results]}
        print(json.dumps(found, indent=1, ensure_ascii=False))
    elif where:
        print(f"report: {where}")
    return code


def _specs(texts: Sequence[str]) -> dict[str, str]:
    specs: dict[str, str] = {}
    for text in texts:
        name = text.partition("=")[0].strip().removeprefix("%")
        if name in specs:
            raise UserError(f"--arg {name} is given twice")
        specs[name] = text
    return specs


def _check_file(
    path: Path,
    others: Sequence[Path],
    names: _Names,
    specs: dict[str, str],
    engines: dict[str, Any],
    points: int,
    level: int,
    seed: int,
    options: Sequence[str],
    thorough: bool,
) -> Any:
    """Yield the checks of one file, one by one, as they are done; `others` may define what it only declares."""
    from adfuzz.casefile import has_header, parse_case_file
    from adfuzz.checking.dropped import recovered
    from adfuzz.checking.linking import linked
    from adfuzz.checking.run import check_case, check_function
    from adfuzz.frontends import to_ir
    from adfuzz.ir.parser import parse_module

    if path.suffix == ".ll" and path.is_file():
        source = path.read_text(encoding="utf-8", errors="surrogateescape")
        if has_header(source) and not specs:
            case = parse_case_file(source, str(path)).case
            yield check_case(_with_points(case, points, seed), engines, file=str(path), seed=seed, thorough=thorough)
            return
    text = to_ir(path, level=level, debug=True, options=options, names=names.names)
    module = parse_module(text, str(path))
    if not module.functions and not names.names:
        raise UserError(f"{path}: there is no function in it")
    sources = [(text, module, function) for function in names.select(module)]
    if names.missing and (kept := recovered(path, names.missing, level, options)):
        whole = parse_module(kept, str(path))
        sources += [(kept, whole, function) for function in names.select(whole, names.missing)]
    names.explain(path)
    names.refuse_unfound(at_end=False)
    if not sources:
        return
    _refuse_unused(specs, [function for _, _, function in sources])
    rest = [to_ir(other, level=level, debug=True, options=options) for other in others]
    for text, module, function in sources:
        if rest:
            text = linked(text, rest)
            module = parse_module(text, str(path))
            function = module.function(function.name)
        parsed = _parse_specs(specs, function)
        passing = {name: text.partition("=")[2] for name, text in specs.items() if _is_function(text)}
        yield check_function(
            text,
            function.name,
            engines,
            file=str(path),
            module=module,
            specs=parsed,
            points=points,
            seed=seed,
            thorough=thorough,
            passing={name: value for name, value in passing.items() if name in _names(function)},
        )


class _Names:
    """The names given with -f: with several files, each must be in one of them."""

    def __init__(self, names: Sequence[str], files: int) -> None:
        self.names = tuple(dict.fromkeys(names))
        self.files = files
        self.found: set[str] = set()
        self.missing: tuple[str, ...] = ()
        """Those of which the module that was looked at last has no function."""
        self.trouble: dict[str, UserError] = {}

    def select(self, module: Any, names: Sequence[str] = ()) -> list[Any]:
        """Return the functions of a module that are asked for, or those of them with these names."""
        from adfuzz.checking.functions import UnknownFunction, select

        chosen: list[Any] = [] if self.names else list(select(module, None))
        missing: list[str] = []
        for name in names or self.names:
            try:
                chosen += select(module, name)
                self.found.add(name)
            except UserError as error:
                missing += [name] if isinstance(error, UnknownFunction) else []
                self.trouble.setdefault(name, error)
        self.missing = tuple(missing)
        return list(dict.fromkeys(chosen))

    def explain(self, path: Path) -> None:
        """Add to the trouble with missing names what the file tells of it."""
        from adfuzz.checking.dropped import why_not_there

        for name in self.missing:
            if why := why_not_there(path, name):
                self.trouble[name] = UserError(f"{self.trouble[name]}\nhelp: {why}")

    def refuse_unfound(self, at_end: bool = True) -> None:
        """Raise the first error about a name that no file has; before the end, only where there is a single file."""
        for name in self.names if at_end or self.files == 1 else ():
            if name not in self.found and name in self.trouble:
                raise self.trouble[name]


def _with_points(case: Any, count: int, seed: int) -> Any:
    from dataclasses import replace

    from oracles import draw_points

    return case if case.points else replace(case, points=draw_points(case, count, seed))


def _names(function: Any) -> dict[str, bool]:
    """Return each name that --arg may use for an argument of the function, and whether that is a pointer."""
    from adfuzz.checking.infer import argument_names

    names: dict[str, bool] = {}
    for argument, name in zip(function.arguments, argument_names(function), strict=True):
        names |= dict.fromkeys((name, str(argument.name), f"arg{argument.index}"), bool(argument.type.is_pointer))
    return names


def _parse_specs(specs: dict[str, str], function: Any) -> dict[str, Any]:
    """Return the specs that concern a function, by the names that inference uses."""
    from adfuzz.argspec import parse_argument
    from adfuzz.checking.infer import argument_names

    known = _names(function)
    shown = dict(zip((argument.name for argument in function.arguments), argument_names(function), strict=True))
    return {
        shown.get(name, name): parse_argument(text, pointer=known[name])
        for name, text in specs.items()
        if name in known and not _is_function(text)
    }


def _is_function(spec: str) -> bool:
    """Whether a spec is `NAME=@FUNCTION`."""
    return spec.partition("=")[2].lstrip().startswith("@")


def _refuse_unused(specs: dict[str, str], functions: Sequence[Any]) -> None:
    known = [_names(function) for function in functions]
    for name in specs:
        if not any(name in names for names in known):
            listed = ", ".join(dict.fromkeys(item for names in known for item in names if item))
            where = f"@{functions[0].name} has" if len(functions) == 1 else "these functions have"
            raise UserError(f"--arg {name}: {where} no such argument (there is: {listed or 'none'})")


def _print(checked: Any) -> None:
    """Print one function's table."""
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    from adfuzz.checking.infer import describe
    from adfuzz.checking.present import refusals, rows

    console = Console(file=sys.stdout, highlight=False, width=None if sys.stdout.isatty() else 120)
    for result in checked.results or [None]:
        grade = result.summary.grade if result else checked.grade
        reason = result.summary.reason if result else checked.trouble
        colour = "green" if grade == "agree" else "red" if grade.is_finding else "yellow"
        name = f"{escape(checked.title)}" + (f" [dim]({escape(result.engine)})[/]" if result else "")
        console.print(f"[bold]{name}[/]  [{colour} bold]{str(grade).upper()}[/]  [dim]{checked.seconds:.2f} s[/]")
        if reason:
            shown = reason.split("\n")[0] if result else reason.replace("\n", "\n  ")
            console.print(f"  {escape(shown)}", soft_wrap=True)
        if checked.notes and (result is None or result is checked.results[0]):
            console.print(escape(describe(checked.notes)), style="dim", soft_wrap=True)
        if result is None:
            continue
        found = rows(result)
        requests = list(dict.fromkeys(row.request for row in found))
        table = Table(box=None, padding=(0, 2, 0, 0))
        table.add_column("  check")
        for request in requests:
            table.add_column(request, justify="right")
        for oracle in dict.fromkeys(row.oracle for row in found):
            cells = [_cell([row for row in found if (row.oracle, row.request) == (oracle, q)]) for q in requests]
            table.add_row(f"  {oracle}", *cells)
        console.print(table)
        for row in found:
            if row.judgement == "disagree":
                console.print(f"  [red]{row.oracle}[/] on {row.request}: {escape(row.reason)}", soft_wrap=True)
        if result.location:
            console.print(f"  [red]{escape(result.location)}[/]", soft_wrap=True)
        for requests_text, message in refusals(checked, result):
            console.print(f"  [yellow]refused[/] {requests_text}:", soft_wrap=True)
            console.print("    " + escape(message).replace("\n", "\n    "), soft_wrap=True)
    console.print()


def _cell(found: list[Any]) -> str:
    if not found:
        return ""
    row = next((row for row in found if row.judgement == "disagree"), found[0])
    match row.judgement:
        case "agree":
            return f"[green]ok[/] {row.compared}"
        case "disagree" if row.oracle == "outcome":
            return f"[red bold]{dict(row.data).get('outcome', 'failed').upper()}[/]"
        case "disagree":
            return "[red bold]WRONG[/]"
        case _:
            return "[yellow]–[/]"


def _write(results: Sequence[Any], out: Path | None, code: int) -> Path | None:
    """Write report and case files to `out`, or next to the user when there are findings; return the report."""
    if out is None and code != 1:
        return None
    from adfuzz.casefile import write_case
    from adfuzz.checking.present import sections, versions
    from adfuzz.report.markdown import render

    folder = _fresh(out or Path("adfuzz-check"))
    written: list[Any] = []
    for index, checked in enumerate(results):
        case_file = ""
        if checked.case is not None:
            safe = "".join(char if char.isalnum() or char in "._-" else "_" for char in checked.title)[:60]
            path = folder / f"{index:02d}-{safe}.ll"
            write_case(checked.case, path)
            case_file = str(path)
        written += sections(checked, case_file)
    report = folder / "report.md"
    report.write_text(render("adfuzz check", written, versions()), encoding="utf-8")
    return report


def _fresh(folder: Path) -> Path:
    """Make and return the folder, or the first `folder-N` that does not exist yet."""
    wanted = folder
    number = 1
    while True:
        try:
            wanted.mkdir(parents=True)
            return wanted
        except FileExistsError:
            if wanted.is_dir() and not any(wanted.iterdir()):
                return wanted
            number += 1
            wanted = folder.with_name(f"{folder.name}-{number}")
        except OSError as error:
            raise UserError(f"cannot make the folder {wanted}: {error.strerror}") from error
