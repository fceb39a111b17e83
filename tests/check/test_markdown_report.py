"""The Markdown report says what was checked, what came out, and how to see it again."""

from __future__ import annotations

from adfuzz.report.markdown import Row, Section, render


def test_report_holds_table_finding_refusal_and_replay() -> None:
    section = Section(
        "f in a.c",
        "core",
        "wrong derivative",
        "reverse: dual: x is 2, expected 1",
        (("x=f64:out", "given"),),
        (
            Row("dual", "forward", "agree", 12, 0.25),
            Row("dual", "reverse", "disagree", 4, 9.0, "x is 2, expected 1", (("actual", "2"), ("hint", "factor 2"))),
            Row("high_fd", "reverse", "abstain", reason="the paths differ"),
        ),
        (("split", "error[no-derivative]: call of g"),),
        "00-f.ll",
        "adfuzz check 00-f.ll --engine core",
    )
    text = render("adfuzz check", [section], [("adfuzz", "0.1")])
    assert "| check | forward | reverse |" in text
    assert "| dual | 12 (0.25) | **wrong** |" in text
    assert "- hint: `factor 2`" in text
    assert "- high_fd on reverse: the paths differ" in text
    assert "error[no-derivative]: call of g" in text
    assert "Replay: `adfuzz check 00-f.ll --engine core`" in text
    assert "- adfuzz: 0.1" in text


def test_pipes_in_names_do_not_break_the_table() -> None:
    assert "a\\|b" in render("t", [Section("a|b", "core", "agree", "")])
