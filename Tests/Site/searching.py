"""The search of the site: the script folds words as the program did, finds with and without marks, and works from disk."""

import shutil
import tempfile
import time
from pathlib import Path

from server import Site, serve

ROWS = [line.split("\t") for line in (Path(__file__).parent / "folding.txt").read_text().splitlines() if not line.startswith("#")]

# Each group of queries must find the same pages, and at least one: without marks, with them, with the tone elsewhere.
SAME = [["đảng viên", "dang vien", "ĐẢNG VIÊN"], ["kết quả", "ket qua", "kết qủa"], ["chi bộ", "chi bo"]]


def check_search(browser, address, site):
    found = searching(browser, f"{address}/index.html", "index.html")
    found += searching(browser, (site.folder / "index.html").resolve().as_uri(), "index.html from disk")
    return found + without_index(browser, site)


def without_index(browser, site):
    """A reader is told where the index does not come, or is not whole; once it comes, the search works."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Site(shutil.copytree(site.folder, Path(folder) / "site"))
        index = copy.folder / "search-index.js"
        whole = index.read_text()
        found = []
        with serve(copy) as address:
            for fault, text in (("cut short", whole[:100]), ("missing", None)):
                index.unlink() if text is None else index.write_text(text)
                browser.driver.get(f"{address}/index.html")
                if not said(browser, "tin"):
                    found.append(f"index.html: search: nothing is said where the index is {fault}")
            index.write_text(whole)
            browser.driver.execute_script("document.activeElement.blur()")
            if not said(browser, "tin", links=True):
                found.append("index.html: search: does not try again")
        browser.driver.get_log("browser")
        return found


def said(browser, query, links=False):
    """What the search says of a query, or whether it shows links."""
    wanted = "document.querySelectorAll('.results a').length" if links else "document.querySelector('.results [role=status]').textContent"
    browser.driver.execute_script("""
        const field = document.querySelector("form.search input");
        field.focus(); field.value = arguments[0]; field.dispatchEvent(new Event("input"))""", query)
    for _ in range(30):
        answer = browser.driver.execute_script(f"return {wanted}")
        if answer:
            return answer
        time.sleep(0.1)
    return None


def searching(browser, url, name):
    browser.driver.get(url)
    browser.driver.execute_script("document.querySelector('form.search input').focus()")
    for _ in range(50):
        if browser.driver.execute_script("return bantinSearch.find('a').length"):
            break
        time.sleep(0.1)
    else:
        return [f"{name}: search: the index was not loaded"]
    found = []
    for text, folded in ROWS:
        words = browser.driver.execute_script("return bantinSearch.words(arguments[0]).join(' ')", text)
        if words != folded:
            found.append(f"{name}: search: “{text}” gives “{words}”, not “{folded}”")
    for queries in SAME:
        pages = [sorted(browser.driver.execute_script("return bantinSearch.find(arguments[0])", query)) for query in queries]
        if not pages[0] or any(other != pages[0] for other in pages):
            found.append(f"{name}: search: {queries} find different pages: {pages}")
    return found + typing(browser, name)


def typing(browser, name):
    """What is typed shows links that lead to pages, and a number of them for whoever listens."""
    links = browser.driver.execute_script("""
        const field = document.querySelector("form.search input");
        field.value = "dang vien"; field.dispatchEvent(new Event("input"));
        return [...document.querySelectorAll(".results a")].map((link) => link.href)""")
    said = browser.driver.execute_script("return document.querySelector('.results [role=status]').textContent")
    if not links or not said or not all(link.endswith(".html") for link in links):
        return [f"{name}: search: typing shows {links} and says “{said}”"]
    return [f"{name}: search: {fault}" for fault in browser.accessibility("light")]
