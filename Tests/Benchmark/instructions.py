#!/usr/bin/env python3
"""Counts the instructions of a build of a small site, stage by stage, and prints them beside the recorded ones. Clocks tell
what else a machine does; instructions tell what the program does. Differences are printed and never a failure.

Usage: instructions.py PROGRAM [--record]"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
RECORDED = HERE / "instructions.txt"
NOTES = 30

# Each stage, how deep it stands in the table, and the function whose cost it is, with all that it calls; of functions with
# the same name the one that calls the others. Costs are those of one function, so a stage may stand in the table only
# where the compiler keeps a function for it.
STAGES = [
    ("reading and planning", 0, "SiteRun.init(of:includesDrafts:makesPDFs:progress:)"),
    ("data", 1, "Planner.init(layout:data:counts:templates:includesDrafts:makesPDFs:diagnostics:)"),
    ("front matters", 1, "Planner.add(_:)"),
    ("check and plan", 1, "Planner.finish()"),
    ("templates compiled", 2, "Theme.init(files:site:diagnostics:)"),
    ("pages", 0, "SiteRun.render(_:into:)"),
    ("made", 1, "Planning.render(_:reading:)"),
    ("parsed", 2, "parseBody(of:allowsRawHTML:diagnostics:)"),
    ("figures proven", 2, "SitePlan.article(of:document:diagnostics:)"),
    ("bare numbers", 2, "SitePlan.checkNumbers(of:_:in:diagnostics:)"),
    ("editions", 2, "PageWriter.write(_:in:)"),
    ("templates run", 3, "Templates.render(_:with:)"),
    ("prose as text", 4, "TextWriter.write(_:width:)"),
    ("layout of text", 3, "textLayout(_:width:)"),
    ("tables as CSV", 2, "tableFiles(in:)"),
    ("search entries", 2, "PageWriter.searchEntry(of:)"),
    ("written", 1, "SiteRun.write(_:into:diagnostics:)"),
    ("files of the whole site", 0, "Planning.finish(_:)"),
    ("publishing", 0, "Staging.publish()"),
]
WHOLE, REST = "whole program", "the rest"


def run(command, **options):
    """What a command said, or the end of the script with its last words."""
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **options)
    if result.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} ended with {result.returncode}:\n{result.stderr[-2000:]}")
    return result.stdout


def profile(program, folder):
    """The lines of callgrind's profile of one build, with demangled names."""
    run([sys.executable, "-B", HERE / "generate.py", str(NOTES), folder])
    # Valgrind cannot read the debug information of Swift; the names of functions stay.
    run(["strip", "-S", "-o", folder / "program", program])
    # Nothing of the machine's settings, and short paths from the folder: both would be counted.
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "SWIFT_DETERMINISTIC_HASHING": "1"}
    run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=profile", "./program", "build", "bantin", "--jobs", "1"],
        cwd=folder, env=environment,
    )
    table = run(["callgrind_annotate", "--inclusive=yes", "--threshold=100", "--auto=no", "profile"], cwd=folder)
    return run(["swift", "demangle", "-simplified"], input=table).splitlines()


def costs(lines):
    """Instructions by function."""
    found = {}
    for line in lines:
        match = re.match(r"\s*([\d,]+) \(.*?%\)\s+\S*?:(?:specialized )?(.+?)(?: \[[^\]]*\])?$", line)
        if match:
            name, cost = match[2], int(match[1].replace(",", ""))
            found[name] = max(cost, found.get(name, 0))
        elif line.endswith("PROGRAM TOTALS"):
            found[WHOLE] = int(line.split()[0].replace(",", ""))
    return found


def stages(costs):
    lost = [f"  {name}: {function}" for name, _, function in STAGES if function not in costs]
    if lost:
        sys.exit(
            "The profile holds no function of these stages:\n" + "\n".join(lost)
            + f"\nIt was renamed, or is inlined now: name the function that does the work today in {Path(__file__).name},"
            "\nor take the stage out there, and record the numbers anew: make bench-instructions RECORD=1"
        )
    counted = {WHOLE: costs[WHOLE]} | {name: costs[function] for name, _, function in STAGES}
    counted[REST] = counted[WHOLE] - sum(counted[name] for name, depth, _ in STAGES if depth == 0)
    return counted


def recorded():
    """Empty where nothing was recorded."""
    if not RECORDED.exists():
        return {}
    rows = [line.split(maxsplit=1) for line in RECORDED.read_text(encoding="utf-8").splitlines() if line[:1] != "#"]
    return {name: int(count) for count, name in rows}


def record(counted):
    head = f"# Instructions of a build of {NOTES} notes, written by: make bench-instructions RECORD=1\n"
    rows = [f"{count:>13} {name}\n" for name, count in counted.items()]
    RECORDED.write_text(head + "".join(rows), encoding="utf-8")


def show(counted, before):
    depths = {name: depth + 1 for name, depth, _ in STAGES} | {WHOLE: 0, REST: 1}
    print(f"{f'{NOTES} notes, millions of instructions':<34} {'now':>9} {'recorded':>9} {'change':>9}")
    for name, count in counted.items():
        old = before.get(name)
        compared = f"{old / 1e6:9.1f} {100 * (count - old) / old:+8.2f}%" if old else f"{'—':>9}"
        print(f"{'  ' * depths[name] + name:<34} {count / 1e6:9.1f} {compared}")


def main():
    program = Path(sys.argv[1]).resolve()
    folder = Path(tempfile.mkdtemp(prefix="bantin-instructions-"))
    try:
        counted = stages(costs(profile(program, folder)))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    show(counted, recorded())
    if "--record" in sys.argv[2:]:
        record(counted)


if __name__ == "__main__":
    main()
