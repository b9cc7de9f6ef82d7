"""Proves that the check finds what it looks for: each page here has one fault, of the sort that its name says."""

import shutil
import tempfile
from pathlib import Path

import machines
import markup
from searching import check_search
from server import Site, serve
from sorting import check_sorting

PAGE = """<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Trang thử</title><link rel="icon" href="data:,"><style>:focus-visible {{ outline: 3px solid #98201f; }} {style}</style>{head}</head>
<body><main><h1>Trang thử</h1>{text}</main></body></html>
"""

# The sort of fault, and the page's parts. The first has none.
PAGES = [
    (None, {"text": "<p>Không có lỗi. <a href='?a'>Một</a> <a href='?b'>Hai</a></p>"}),
    ("html", {"text": "<p><div>Đoạn văn chứa khối</div></p>"}),
    ("axe (light)", {"text": "<p style='color: #bbb'>Chữ nhạt</p>", "style": "body { background: #fff; }"}),
    ("axe (dark)", {"text": "<p>Chữ tối</p>",
                    "style": "body { background: #fff; color: #000; } @media (prefers-color-scheme: dark) { body { background: #111; } }"}),
    ("overflow", {"text": "<p style='width: 500px'>Đoạn quá rộng</p>"}),
    ("console", {"head": "<script>console.error('lỗi')</script>"}),
    ("request", {"head": "<link rel='stylesheet' href='https://example.org/a.css'>"}),
    ("keyboard", {"text": "<p><a href='?a'>Một</a> <a href='?b' tabindex='1'>Hai</a></p>"}),
    ("focus", {"text": "<p><a href='?a'>Một</a></p>", "style": "a:focus-visible { outline: none; }"}),
    ("axe (light): target-size", {"text": "<nav><ul style='font-size: 10px; line-height: 1; list-style: none'><li><a href='?a'>Một</a></li><li><a href='?b'>Hai</a></li></ul></nav>"}),
    ("date", {"text": "<p style='width: 4em'>Tháng 3-2020</p>"}),
    ("date", {"text": "<h2 style='width: 5em'>Kết nạp 21 đảng viên</h2>"}),
    ("chart: at 320 px", {"text": "<svg role='img' aria-label='A' width='100%' height='40'><text x='80%' y='20'>Chi bộ thôn An Điền Nam</text></svg>"}),
    ("chart: dark", {"text": "<svg role='img' aria-label='A' width='100%' height='40'><text x='0' y='20' fill='#000'>Chi bộ</text></svg>",
                     "style": "@media (prefers-color-scheme: dark) { body { background: #111; color: #fff; } }"}),
    ("chart: forced", {"text": "<svg role='img' aria-label='A' width='100%' height='40'><text x='0' y='20' fill='#444'>Chi bộ</text></svg>",
                       "style": "body { background: #fff; }"}),
    ("motion", {"style": "html { scroll-behavior: smooth; }"}),
    ("script", {"text": "<p id='p'>Một</p><script>document.getElementById('p').textContent = 'Hai'</script>"}),
]

FEED = """<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>https://example.org/</id>
<updated>2020-03-15T00:00:00+07:00</updated><author><name>A</name></author><link rel="self" href="https://example.org/feed.xml"/>
<entry><title>M</title><id>https://example.org/a.html</id><updated>{moment}</updated>
<content type="html">x</content></entry></feed>"""
MAP = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://example.org/{page}</loc></url></urlset>'
FILES = {"feed.xml": FEED.format(moment="2020-03-15T00:00:00+07:00"), "sitemap.xml": MAP.format(page=""),
         "robots.txt": "User-agent: *\nSitemap: https://example.org/sitemap.xml\n", "a.csv": "Một,Hai\r\n1,2\r\n"}

# The file that is broken, and what it holds then.
BROKEN_FILES = [
    ("feed.xml", FEED.format(moment="hôm nay")), ("feed.xml", FEED.replace("</entry>", "")),
    ("sitemap.xml", MAP.format(page="khong-co.html")), ("robots.txt", "User-agent: *\n"), ("a.csv", "Một,Hai\r\n1\r\n"), ("index.html", "<a href=\"khong-co.html\">Một</a>"),
    ("index.html", "<table><tr><td>1</td></tr></table>"), ("search.js", "/" * 5_000), ("b.html", "<h1>Không có đường về</h1>"),
    ("bulletins/a.html", "<nav class=\"crumbs\"></nav>" + "x" * 60_000),
]


def prove(browser):
    """What the check did not find, or found where nothing is."""
    return prove_pages(browser) + prove_files()


def prove_pages(browser):
    wrong = []
    for sort, parts in PAGES:
        with tempfile.TemporaryDirectory() as folder:
            site = site_of(folder, parts)
            with serve(site) as address:
                found = markup.faults(site) if sort in (None, "html") else []
                found += browser.faults(address, "index.html")
        if sort is None and found:
            wrong.append(f"the check finds faults where there are none: {found}")
        if sort is not None and not any(f"{sort}:" in fault for fault in found):
            wrong.append(f"the check does not find a fault of the sort “{sort}”; it found {found}")
    return wrong


def prove_files():
    wrong = []
    for name, text in [(None, "")] + BROKEN_FILES:
        with tempfile.TemporaryDirectory() as folder:
            site = site_of(folder, {"head": '<link rel="canonical" href="https://example.org/">'})
            for file, good in FILES.items():
                (site.folder / file).write_text(good)
            if name:
                (site.folder / name).parent.mkdir(exist_ok=True)
                (site.folder / name).write_text(text)
            found = machines.faults(Site(folder) if name and name.endswith(".html") else site)
        if [fault.split(":")[0] for fault in found][:1] != ([name] if name else []):
            wrong.append(f"the check of files finds {found} where {name or 'nothing'} is broken")
    return wrong


# A script of the site, what is wrong in it then, and the check that must find it.
BROKEN_SCRIPTS = [
    ("search.js", 'd: "đ", ', "", lambda browser, address, site: check_search(browser, address, site)),
    ("search.js", "base.get(letter) ?? letter", "letter", lambda browser, address, site: check_search(browser, address, site)),
    ("search.js", "script.onload = script.onerror", "script.onabort", lambda browser, address, site: check_search(browser, address, site)),
    ("tables.js", "? a - b : b - a", "? b - a : a - b", lambda browser, address, site: check_sorting(browser, address)),
    ("tables.js", "head.ariaSort =", "head.sorted =", lambda browser, address, site: check_sorting(browser, address)),
]


def prove_missing_page(browser, site):
    """The page for missing addresses with links that hold at the top alone."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Site(shutil.copytree(site.folder, Path(folder) / "site"))
        page = copy.folder / "404.html"
        page.write_text(page.read_text().replace(f'="{site.prefix}/', '="'))
        with serve(copy) as address:
            return [] if browser.missing_page(address) else ["the check does not find links of 404.html that fail in a folder"]


def prove_scripts(browser, site):
    wrong = prove_missing_page(browser, site) if site.base else []
    for name, good, bad, check in BROKEN_SCRIPTS:
        with tempfile.TemporaryDirectory() as folder:
            copy = Site(shutil.copytree(site.folder, Path(folder) / "site"))
            script = copy.folder / name
            if good not in script.read_text():
                wrong.append(f"{name} no longer holds “{good}”, which the proof would break")
                continue
            script.write_text(script.read_text().replace(good, bad))
            with serve(copy) as address:
                if not check(browser, address, copy):
                    wrong.append(f"the check does not find that {name} has “{bad}” for “{good}”")
    return wrong


def site_of(folder, parts):
    page = PAGE.format(**{"style": "", "head": "", "text": "<p>Văn bản</p>", **parts})
    (Path(folder) / "index.html").write_text(page)
    return Site(folder)
