#!/usr/bin/env python3
"""Builds the same sites with bantin, with Hugo and with the floor (read, libcmark, write), in turn and several times, on a
memory file system, and prints medians and ratios. Ends with 1 if a site lacks pages.

Usage: run.py BANTIN HUGO FLOOR [COUNT …]"""

import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).parent
ROUNDS = 5
THREADS = "2"


def memory_folder():
    for folder in ("/dev/shm", tempfile.gettempdir()):
        if os.path.isdir(folder):
            return tempfile.mkdtemp(prefix="bantin-bench-", dir=folder)


def run(command):
    """Wall time in seconds, CPU time in seconds, peak memory in MB."""
    environment = dict(os.environ, GOMAXPROCS=THREADS)
    start = time.monotonic()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment)
    said = child.stderr.read()
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} ended with {child.returncode}:\n{said.decode(errors='replace')[:2000]}")
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def pages(folder, kind):
    return sum(1 for path in folder.iterdir() if path.suffix == kind and path.stem != "index")


def expect(found, wanted, what):
    if found != wanted:
        sys.exit(f"{what}: {found} pages instead of {wanted}")


def measure(folder, count, bantin, hugo, floor):
    subprocess.run([sys.executable, HERE / "generate.py", str(count), folder], check=True)
    notes = folder / "bantin/content/notes"
    outputs = {
        "bantin": ([bantin, "build", folder / "bantin"], folder / "bantin/output/notes", [".html", ".txt"]),
        "Hugo": (
            [hugo, "--quiet", "--source", folder / "hugo", "--destination", folder / "public"],
            folder / "public/notes", [".html", ".txt"],
        ),
        "floor": ([floor, notes, folder / "floor", THREADS], folder / "floor", [".html"]),
    }
    times = {name: [] for name in outputs}
    for turn in range(ROUNDS + 1):
        for name, (command, made, kinds) in outputs.items():
            # Every run makes its whole site.
            shutil.rmtree(made.parent if name != "floor" else made, ignore_errors=True)
            result = run(command)
            for kind in kinds:
                expect(pages(made, kind), count, f"{name}, {count} notes, {kind}")
            if turn > 0:
                times[name].append(result)
    return {name: [statistics.median(column) for column in zip(*results)] for name, results in times.items()}


def main():
    bantin, hugo, floor = (Path(path).resolve() for path in sys.argv[1:4])
    counts = [int(count) for count in sys.argv[4:]] or [500, 5000, 20000]
    print(f"{platform.machine()}, {os.cpu_count()} cores; medians of {ROUNDS} rounds, {THREADS} threads each\n")
    print("| notes | program | wall s | CPU s | peak MB | wall against bantin |")
    print("|---:|---|---:|---:|---:|---:|")
    for count in counts:
        folder = Path(memory_folder())
        try:
            found = measure(folder, count, bantin, hugo, floor)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        for name, (wall, cpu, memory) in found.items():
            print(f"| {count} | {name} | {wall:.2f} | {cpu:.2f} | {memory:.0f} | {wall / found['bantin'][0]:.2f} |", flush=True)


if __name__ == "__main__":
    main()
