"""Self-contained case files: LLVM IR whose leading comment lines `;! ` hold TOML that says how to call it.

Reading gives back exactly what was written, numbers to the last bit. A header looks like this::

    ;! adfuzz = 1
    ;! function = "f"
    ;! returns = "f64"
    ;! points = [[[0.5, 2.0], [2]]]
    ;! [[argument]]
    ;! name = "x"
    ;! layout = "ptr->f64[2]"
    ;! activity = "dup"

This layer neither infers what a header leaves out nor parses the IR below it.
"""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn, cast

from adfuzz.argspec import check_activity, parse_layout
from adfuzz.errors import ParseError, UserError
from adfuzz.model import Activity, Argument, Case, Layout, Mode, Numbers, Point, Request, leaves
from adfuzz.source import Span

VERSION = 1
MARK = ";!"
Plain = str | int | float | bool | Sequence["Plain"] | Mapping[str, "Plain"]
"""What TOML can say."""


@dataclass(frozen=True)
class CaseFile:
    """A case with what else its file states: the request that failed, and any further facts (finding, versions …)."""

    case: Case
    request: Request | None = None
    extra: dict[str, Plain] = field(default_factory=dict[str, Plain])


def has_header(text: str) -> bool:
    """Return whether the text starts like a case file (blank lines aside)."""
    return text.lstrip().startswith(MARK)


def read_case(path: Path | str) -> Case:
    """Return the case in a file; a ParseError says where the header is wrong."""
    return read_case_file(path).case


def read_case_file(path: Path | str) -> CaseFile:
    """Return everything a case file says."""
    try:
        text = Path(path).read_text(encoding="utf-8")
    except OSError as error:
        raise UserError(f"cannot read {path}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise UserError(f"{path} is not text: {error.reason} at byte {error.start}") from error
    return parse_case_file(text, str(path))


def parse_case_file(text: str, file: str = "<case>") -> CaseFile:
    """Parse header and IR of a case file."""
    return _Header(text, file).case_file()


def write_case(
    case: Case, path: Path | str, extra: Mapping[str, Plain] | None = None, request: Request | None = None
) -> None:
    """Write a case file that `read_case_file` reads back as the same case, request and extra."""
    Path(path).write_text(format_case(case, extra, request), encoding="utf-8")


def format_case(case: Case, extra: Mapping[str, Plain] | None = None, request: Request | None = None) -> str:
    """Return the text of the case file."""
    lines = [f"adfuzz = {VERSION}", f"name = {_toml(case.name)}", f"function = {_toml(case.function)}"]
    if case.returns is not None:
        lines.append(f"returns = {_toml(str(case.returns))}")
    if case.expectation:
        lines.append(f"expectation = {_toml(case.expectation)}")
    if case.tags:
        lines.append(f"tags = {_toml(list(case.tags))}")
    if case.points:
        rows = [f"  {_toml(point)}," for point in case.points]
        lines += ["points = [", *rows, "]"]
    for argument in case.arguments:
        lines += ["[[argument]]", f"name = {_toml(argument.name)}", f"layout = {_toml(str(argument.layout))}"]
        lines += [f"activity = {_toml(str(argument.activity))}", f"domain = {_toml(argument.domain)}"]
        if argument.values:
            lines.append(f"values = {_toml(argument.values)}")
    if request is not None:
        lines += ["[request]", f"mode = {_toml(str(request.mode))}"]
        lines += [f"activities = {_toml([str(activity) for activity in request.activities])}"]
        lines += [f"{name} = {_toml(getattr(request, name))}" for name in _REQUEST_OPTIONS]
    for title, table in (("provenance", case.provenance), ("extra", extra)):
        if table:
            lines += [f"[{title}]", *(f"{_key(key)} = {_toml(value)}" for key, value in table.items())]
    header = "".join(f"{MARK} {line}\n" for line in lines)
    return header + (case.text if case.text.endswith("\n") else case.text + "\n")


_REQUEST_OPTIONS = ("width", "primal_return", "runtime_activity", "strong_zero")


# ------------------------------------------------------------------------------------------------------------ writing


def _toml(value: Plain) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case float():
            return _toml_float(value)
        case str():
            return _toml_string(value)
        case Mapping():
            inside = ", ".join(f"{_key(key)} = {_toml(item)}" for key, item in value.items())
            return f"{{{inside}}}"
        case _:
            return "[" + ", ".join(_toml(item) for item in value) + "]"


def _toml_float(value: float) -> str:
    if math.isnan(value):
        return "nan"
    if math.isinf(value):
        return "inf" if value > 0 else "-inf"
    return repr(value)  # the shortest text that reads back as the same double


def _toml_string(value: str) -> str:
    escapes = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
    out = [escapes.get(c) or (c if c >= " " and c != "\x7f" else f"\\u{ord(c):04X}") for c in value]
    return '"' + "".join(out) + '"'


def _key(key: str) -> str:
    return key if re.fullmatch(r"[A-Za-z0-9_-]+", key) else _toml_string(key)


# ------------------------------------------------------------------------------------------------------------ reading


class _Header:
    """The header of one file: TOML tables, and where each of their lines stands in the file."""

    def __init__(self, text: str, file: str) -> None:
        self.file = file
        self.lines = text.splitlines()
        self.numbers: list[int] = []  # file line of each TOML line
        toml: list[str] = []
        end = 0
        for index, line in enumerate(self.lines):
            if line.startswith(MARK):
                toml.append(line[len(MARK) :].removeprefix(" "))
                self.numbers.append(index + 1)
                end = index + 1
            elif line.strip():
                break
        self.body = "\n".join(self.lines[end:]) + "\n"
        if not toml:
            self.fail("no adfuzz case header (lines starting with ';! ') in this file", 1)
        try:
            self.table: dict[str, object] = tomllib.loads("\n".join(toml))
        except tomllib.TOMLDecodeError as error:
            self._fail_toml(str(error), len(toml))

    def fail(self, message: str, line: int, column: int = 1) -> NoReturn:
        text = self.lines[line - 1] if 0 < line <= len(self.lines) else ""
        raise ParseError(message, Span(self.file, line, column, text))

    def _fail_toml(self, message: str, count: int) -> NoReturn:
        found = re.search(r" \(at (?:line (\d+), column (\d+)|end of document)\)$", message)
        row, column = (int(found[1]), int(found[2])) if found and found[1] else (count, 1)
        line = self.numbers[min(row, count) - 1]
        self.fail(message[: found.start()] if found else message, line, column + len(MARK) + 1)

    def fail_at(self, message: str, key: str, occurrence: int = 0) -> NoReturn:
        """Fail at the `occurrence`-th header line that sets `key` (or opens that table), else at the first line."""
        seen = 0
        for line in self.numbers:
            found = re.match(rf';!\s*(\[*)"?{re.escape(key)}"?\s*[=\]]', self.lines[line - 1])
            if found:
                if seen == occurrence:
                    equals = self.lines[line - 1].find("=")
                    self.fail(message, line, equals + 3 if equals >= 0 else len(MARK) + 2)
                seen += 1
        self.fail(message, self.numbers[0])

    # -- typed access

    def text(self, table: Mapping[str, object], key: str, occurrence: int = 0, default: str | None = None) -> str:
        value = table.get(key, default)
        if value is None:
            self.fail_at(
                f"the header does not say '{key}'", "argument" if table is not self.table else "adfuzz", occurrence
            )
        if not isinstance(value, str):
            self.fail_at(f"'{key}' must be a string", key, occurrence)
        return value

    def case_file(self) -> CaseFile:
        version = self.table.get("adfuzz", VERSION)
        if version != VERSION:
            self.fail_at(f"case format {version} is not known here (this adfuzz reads {VERSION})", "adfuzz")
        known = {"adfuzz", "name", "function", "returns", "expectation", "tags", "points", "argument", "request"}
        known |= {"provenance", "extra"}
        for key in self.table:
            if key not in known:
                self.fail_at(f"unknown entry '{key}' (known: {', '.join(sorted(known))})", key)
        function = self.text(self.table, "function")
        arguments = tuple(self._argument(table, i) for i, table in enumerate(self._tables("argument")))
        returns = self.text(self.table, "returns", default="")
        case = Case(
            name=self.text(self.table, "name", default=function),
            text=self.body,
            function=function,
            arguments=arguments,
            returns=self._layout(returns, "returns", 0) if returns and returns != "void" else None,
            points=self._points(arguments),
            provenance={key: str(value) for key, value in self._mapping("provenance").items()},
            expectation=self.text(self.table, "expectation", default=""),
            tags=tuple(str(tag) for tag in self._list(self.table.get("tags", []), "tags")),
        )
        return CaseFile(case, self._request(arguments), cast("dict[str, Plain]", self._mapping("extra")))

    def _mapping(self, key: str) -> dict[str, object]:
        found = self.table.get(key, {})
        if not isinstance(found, dict):
            self.fail_at(f"'{key}' must be a table", key)
        return cast("dict[str, object]", found)

    def _tables(self, key: str) -> list[dict[str, object]]:
        found = self._list(self.table.get(key, []), key)
        if not all(isinstance(item, dict) for item in found):
            self.fail_at(f"'{key}' must be written as [[{key}]] tables", key)
        return cast("list[dict[str, object]]", found)

    def _list(self, value: object, key: str, occurrence: int = 0) -> list[object]:
        if not isinstance(value, list):
            self.fail_at(f"'{key}' must be a list", key, occurrence)
        return cast("list[object]", value)

    def _layout(self, text: str, key: str, occurrence: int) -> Layout:
        try:
            return parse_layout(text)
        except ParseError as error:
            self.fail_at(f"{error.message}, at '{text[error.span.column - 1 :]}' of '{text}'", key, occurrence)

    def _argument(self, table: dict[str, object], index: int) -> Argument:
        layout = self._layout(self.text(table, "layout", index), "layout", index)
        word = self.text(table, "activity", index)
        if word not in tuple(Activity):
            self.fail_at(f"unknown activity '{word}' (known: {', '.join(Activity)})", "activity", index)
        problem = check_activity(layout, Activity(word))
        if problem:
            self.fail_at(problem, "activity", index)
        domain = self._list(table.get("domain", [0.1, 2.0]), "domain", index)
        if len(domain) != 2 or not all(isinstance(end, (int, float)) for end in domain):
            self.fail_at("a domain is two numbers", "domain", index)
        low, high = cast("list[float]", domain)
        values: Numbers = ()
        if table.get("values"):
            given = self._list(table["values"], "values")
            expected = list(leaves(layout))
            if len(given) not in (1, len(expected)):
                self.fail_at(f"{len(given)} values for {len(expected)} numbers", "values")
            values = tuple(self._number(value, "values") for value in given)
        return Argument(self.text(table, "name", index), layout, Activity(word), (float(low), float(high)), values)

    def _number(self, value: object, key: str) -> float | int:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            self.fail_at(f"'{key}' holds something that is not a number: {value!r}", key)
        return value

    def _points(self, arguments: tuple[Argument, ...]) -> tuple[Point, ...]:
        points: list[Point] = []
        for number, row in enumerate(self._list(self.table.get("points", []), "points")):
            given = self._list(row, "points")
            if len(given) != len(arguments):
                self.fail_at(f"point {number} is for {len(given)} arguments, the case has {len(arguments)}", "points")
            points.append(tuple(self._leaves(item, number, arg) for item, arg in zip(given, arguments, strict=True)))
        return tuple(points)

    def _leaves(self, given: object, number: int, argument: Argument) -> Numbers:
        numbers = self._list(given, "points")
        if len(numbers) != len(argument.leaves):
            what = f"point {number}, argument {argument.name}"
            self.fail_at(f"{what}: {len(numbers)} numbers given, {len(argument.leaves)} needed", "points")
        out: list[float | int] = []
        for value, leaf in zip(numbers, argument.leaves, strict=True):
            number_found = self._number(value, "points")
            if not leaf.is_float and not isinstance(number_found, int):
                self.fail_at(f"argument {argument.name}{leaf.path} is {leaf.kind}, not {number_found}", "points")
            out.append(float(number_found) if leaf.is_float else number_found)
        return tuple(out)

    def _request(self, arguments: tuple[Argument, ...]) -> Request | None:
        table = self._mapping("request")
        if not table:
            return None
        mode = self.text(table, "mode")
        if mode not in tuple(Mode):
            self.fail_at(f"unknown mode '{mode}' (known: {', '.join(Mode)})", "mode")
        words = [str(word) for word in self._list(table.get("activities", []), "activities")]
        if len(words) != len(arguments) or any(word not in tuple(Activity) for word in words):
            self.fail_at("'activities' needs one activity per argument", "activities")
        flags = [bool(table.get(key, False)) for key in _REQUEST_OPTIONS[1:]]
        width = self._number(table.get("width", 1), "width")
        return Request(Mode(mode), tuple(Activity(word) for word in words), int(width), *flags)
