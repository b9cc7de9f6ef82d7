"""One headless browser, and everything that is looked for on a page in it."""

import json
import shutil
from pathlib import Path

import axe_playwright_python
from selenium import webdriver
from selenium.webdriver.chrome.service import Service

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
SCRIPTS = {name: (Path(__file__).parent / f"{name}.js").read_text() for name in ("overflow", "focusable", "focused", "reading", "dates", "charts")}
# 320 pixels are also what a window of 1280 has when its page is enlarged four times.
WIDTHS = (320, 360, 768, 1280)


class Browser:
    def __init__(self):
        options = webdriver.ChromeOptions()
        options.binary_location = shutil.which("chromium")
        for argument in (
            "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--force-color-profile=srgb",
            # Nothing but the loopback address is ever asked; a request to another host is still seen, and fails.
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--no-proxy-server",
        ):
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        self.driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
        self.driver.set_script_timeout(60)

    def __enter__(self):
        return self

    def __exit__(self, *reason):
        self.driver.quit()

    def command(self, name, **arguments):
        return self.driver.execute_cdp_cmd(name, arguments)

    def script(self, name):
        return self.driver.execute_script(SCRIPTS[name])

    def width(self, pixels):
        self.command("Emulation.setDeviceMetricsOverride", width=pixels, height=900, deviceScaleFactor=1, mobile=False)

    def colours(self, scheme):
        forced = "active" if scheme == "forced" else "none"
        self.command("Emulation.setEmulatedMedia", features=[
            {"name": "prefers-color-scheme", "value": "dark" if scheme == "forced" else scheme},
            {"name": "forced-colors", "value": forced}, {"name": "prefers-reduced-motion", "value": "reduce"}])

    def scripting(self, works):
        self.command("Emulation.setScriptExecutionDisabled", value=not works)

    def faults(self, address, page):
        """What is wrong with a page, as lines of text."""
        self.driver.get_log("browser"), self.driver.get_log("performance")
        self.width(1280)
        self.colours("light")
        self.driver.get(f"{address}/{page}")
        found = self.accessibility("light") + self.keyboard()
        self.colours("dark")
        found += self.accessibility("dark") + self.charts("dark")
        self.colours("forced")
        found += self.charts("forced")
        self.colours("light")
        for width in WIDTHS:
            self.width(width)
            found += self.layout(f"at {width} px")
        self.width(1280)
        found += self.motion() + self.without_script() + self.console() + self.requests(address)
        return [f"{page}: {fault}" for fault in found]

    def layout(self, where):
        """Nothing is wider than the window, no date goes on in another line, no chart's words leave the window."""
        wide, dates = self.script("overflow"), self.script("dates")
        found = [f"overflow: {where} {wide}"] if wide else []
        return found + ([f"date: {where} on two lines: {dates}"] if dates else []) + self.charts(where)

    def charts(self, where):
        fault = self.script("charts")
        return [f"chart: {where}: {fault}"] if fault else []

    def motion(self):
        """Who asked for less motion gets none."""
        moves = self.driver.execute_script(
            "return document.getAnimations().length || getComputedStyle(document.documentElement).scrollBehavior === 'smooth'")
        return ["motion: moves, though less motion was asked for"] if moves else []

    def missing_page(self, address):
        """What a server shows for a missing address, however deep: with its style, and with links that lead somewhere."""
        self.driver.get(f"{address}/khong/co/trang.html")
        wrong = self.driver.execute_async_script("""
            const done = arguments[0];
            const styled = [...document.styleSheets].some((sheet) => sheet.href && sheet.cssRules.length);
            Promise.all([...document.querySelectorAll("main a[href], header a[href]")].map(async (link) =>
              (await fetch(link.href)).ok ? null : link.getAttribute("href")))
              .then((links) => done([...(styled ? [] : ["the style"]), ...links.filter(Boolean)]))""")
        self.driver.get_log("browser")
        return [f"404.html: deep: does not find {address}" for address in wrong]

    def accessibility(self, scheme):
        self.driver.execute_script(AXE)
        result = self.driver.execute_async_script("axe.run({rules: {'target-size': {enabled: true}}}).then(arguments[0], e => arguments[0]({violations: [], error: String(e)}))")
        if result.get("error"):
            return [f"axe: {result['error']}"]
        return [
            f"axe ({scheme}): {violation['id']}: {node['target'][0]}: {node['failureSummary'].splitlines()[-1].strip()}"
            for violation in result["violations"] for node in violation["nodes"]]

    def keyboard(self):
        """Tab goes through everything that can be used, in the order of the page, and each is seen to have the focus."""
        self.driver.execute_script("document.activeElement.blur(); window.scrollTo(0, 0); getSelection().removeAllRanges()")
        expected, found = self.script("focusable"), []
        for name in expected:
            for kind in ("rawKeyDown", "keyUp"):
                self.command("Input.dispatchKeyEvent", type=kind, key="Tab", code="Tab", windowsVirtualKeyCode=9)
            now = self.script("focused")
            if now["name"] != name:
                found.append(f"keyboard: “{now['name']}” comes where “{name}” stands in the text")
                break
            if not now["visible"]:
                found.append(f"focus: is not seen on “{name}”")
        return found

    def without_script(self):
        """The same text to read and the same ways to go."""
        with_script = self.script("reading")
        self.scripting(False)
        self.driver.refresh()
        without = self.script("reading")
        self.scripting(True)
        return [f"script: the page's {part} need the script" for part in with_script if with_script[part] != without[part]]

    def console(self):
        return [f"console: {entry['message']}" for entry in self.driver.get_log("browser") if entry["level"] == "SEVERE"]

    def requests(self, address):
        host = "/".join(address.split("/")[:3]) + "/"
        found = []
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] != "Network.requestWillBeSent":
                continue
            url = message["params"]["request"]["url"]
            if not url.startswith((host, "data:", "blob:", "about:")):
                found.append(f"request: asks another host: {url}")
        return found
