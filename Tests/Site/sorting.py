"""Tables that sort: by exact numbers, by Vietnamese order, with what is unknown at the end whichever way."""

READ = """
const table = document.querySelector("table.sortable");
const column = [...table.tHead.rows[0].cells].findIndex((head) => head.textContent.includes(arguments[0]));
const head = table.tHead.rows[0].cells[column];
if (arguments[1]) head.querySelector("button").click();
return [head.getAttribute("aria-sort"), [...table.tBodies[0].rows].map((row) => {
  const cell = row.cells[column], data = cell.querySelector("data");
  return data ? data.value : cell.querySelector(".unseen") ? null : cell.textContent.trim();
})];
"""


def number(text):
    numerator, _, denominator = text.partition("/")
    return float(numerator) / float(denominator or 1)


def check_sorting(browser, address):
    browser.driver.get(f"{address}/statistics.html")
    found = []
    for head in ("Đảng viên trẻ", "Tỷ lệ", "Kết nạp"):
        for direction in ("descending", "ascending"):
            said, values = browser.driver.execute_script(READ, head, True)
            known = [number(value) for value in values if value is not None]
            wanted = sorted(known, reverse=direction == "descending")
            if said != direction or known != wanted or None in values[:len(known)]:
                found.append(f"statistics.html: sort: “{head}” {said} gives {values}")
    said, names = browser.driver.execute_script(READ, "Chi bộ", True)
    wanted = browser.driver.execute_script("return arguments[0].toSorted(new Intl.Collator('vi', {numeric: true}).compare)", names)
    if said != "ascending" or names != wanted:
        found.append(f"statistics.html: sort: names {said} give {names}")
    return found + [f"statistics.html: sort: {fault}" for fault in browser.accessibility("light")]
