#!/usr/bin/env python3
"""Makes a site without notes, to measure how long its data takes: a tree of bodies, each with its entries of some years in the
data file or, with --rows, as rows of one counts file. The seed decides everything.

    python3 Tests/Benchmark/counts.py /tmp/data                 500 bodies, ten years, three entries a year, in the data file
    python3 Tests/Benchmark/counts.py /tmp/data --quarterly     the same with nine entries a year
    python3 Tests/Benchmark/counts.py /tmp/rows --quarterly --rows 100000     the same tree, 100,000 rows of counts
    .build/release/bantin check /tmp/data
"""

import argparse
import random
from pathlib import Path

GROUPS = ("women", "young", "union", "minority")
QUARTERS = (("q1", "03-31"), ("q2", "06-30"), ("q3", "09-30"), ("q4", "12-31"))


def parts(source, total):
    return {group: source.randint(0, total) for group in GROUPS}


def entries(source, years, first, quarterly):
    """What a cell tells of each year: a snapshot at its end, and admissions and deaths of the year or of its quarters."""
    for year in range(first, first + years):
        total = source.randint(10, 60)
        yield "members", f"{year}-12-31", total, parts(source, total)
        if not quarterly:
            admitted = source.randint(0, 12)
            yield "admissions", f"{year}", admitted, parts(source, admitted)
            yield "deaths", f"{year}", source.randint(0, 4), {}
            continue
        for quarter, _ in QUARTERS:
            admitted = source.randint(0, 3)
            yield "admissions", f"{year}-{quarter}", admitted, parts(source, admitted)
            yield "deaths", f"{year}-{quarter}", source.randint(0, 1), {}


def tree(bodies):
    """Communes of about twenty cells: the ids of each, the root's own left out."""
    left, commune = bodies - 1, 0
    while left > 0:
        count = min(19, left - 1)
        yield f"xa-{commune}", [f"chi-bo-{commune}-{index}" for index in range(count)]
        left -= count + 1
        commune += 1


def data_lines(told):
    for measure in dict.fromkeys(entry[0] for entry in told):
        key = "at" if measure == "members" else "period"
        yield f"          {measure}:"
        for _, time, total, groups in (entry for entry in told if entry[0] == measure):
            written = "".join(f", {group}: {count}" for group, count in groups.items())
            yield f"            - {{{key}: {time}, total: {total}{written}}}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--bodies", type=int, default=500)
    parser.add_argument("--years", type=int, default=10)
    parser.add_argument("--quarterly", action="store_true", help="flows of each quarter, not of each year")
    parser.add_argument("--rows", type=int, default=0, help="so many numbers, as rows of a counts file")
    parser.add_argument("--seed", default="2020")
    options = parser.parse_args()
    source = random.Random(options.seed)
    first = 2020 - options.years
    lines = ["site:", "  title: Bản tin thử tốc độ", "  as_of: 2020-01-31", f"  period: {first}"]
    lines += ["body:", "  id: huyen", "  kind: district_organization", "  name: Đảng bộ huyện", "  bodies:"]
    rows = ["body,measure,group,period,value,source"]
    for commune, cells in tree(options.bodies):
        lines += [f"    - id: {commune}", "      kind: commune_organization", f"      name: Đảng bộ {commune}", "      bodies:"]
        for cell in cells:
            lines += [f"        - id: {cell}", "          kind: cell", "          type: hamlet", f"          name: Chi bộ {cell}"]
            told = list(entries(source, options.years, first, options.quarterly))
            if not options.rows:
                lines += data_lines(told)
            for measure, time, total, groups in told:
                numbers = [("", total), *groups.items()]
                rows += [f"{cell},{measure},{group},{time},{count},Sổ {cell}" for group, count in numbers]
        if not cells:
            lines[-1] = "      bodies: []"
    content = options.folder / "content"
    (content / "counts").mkdir(parents=True, exist_ok=True)
    (content / "data.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    if options.rows:
        (content / "counts/so-lieu.csv").write_text("\n".join(rows[: options.rows + 1]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
