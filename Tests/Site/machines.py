"""What machines read: the feed, the map, robots.txt, the structured data and the tables. There is no validator of feeds among
the packages, so the elements that RFC 4287 and sitemaps.org require are looked for here, one by one."""

import csv
import json
import re
import xml.etree.ElementTree as ElementTree
from urllib.parse import unquote, urlsplit

ATOM = "{http://www.w3.org/2005/Atom}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")


def faults(site):
    found = structured_data(site) + tables(site) + links(site) + ways(site) + weight(site)
    if site.base:
        found += xml_file(site, "feed.xml", feed) + xml_file(site, "sitemap.xml", site_map) + robots(site)
    return found


def xml_file(site, name, check):
    file = site.folder / name
    if not file.exists():
        return [f"{name}: is missing"]
    try:
        root = ElementTree.parse(file).getroot()
    except ElementTree.ParseError as error:
        return [f"{name}: is not well-formed: {error}"]
    return [f"{name}: {fault}" for fault in check(root, site)]


def feed(root, site):
    if root.tag != ATOM + "feed":
        return ["the root is no Atom feed"]
    found = construct(root, "the feed")
    if not any(link.get("rel") == "self" for link in root.findall(ATOM + "link")):
        found.append("no link to itself")
    entries = root.findall(ATOM + "entry")
    ids = [entry.findtext(ATOM + "id") for entry in entries]
    if len(set(ids)) != len(ids):
        found.append("two entries have one id")
    for entry in entries:
        name = f"entry {entry.findtext(ATOM + 'id')}"
        found += construct(entry, name)
        if root.find(f"{ATOM}author/{ATOM}name") is None and entry.find(f"{ATOM}author/{ATOM}name") is None:
            found.append(f"{name} has no author")
        found += [f"{name}: {fault}" for fault in entry_text(entry, site)]
    return found


def construct(element, name):
    """What feeds and entries both need (RFC 4287, 4.1.1 and 4.1.2)."""
    found = []
    for required in ("id", "title", "updated"):
        values = [child.text for child in element.findall(ATOM + required)]
        if len(values) != 1 or not (values[0] or "").strip():
            found.append(f"{name} needs one {required}")
    for time in ("updated", "published"):
        value = element.findtext(ATOM + time)
        if value is not None and not MOMENT.fullmatch(value):
            found.append(f"{name}: “{value}” is no time of RFC 3339")
    address = element.findtext(ATOM + "id") or ""
    if not re.match(r"[a-z][a-z0-9+.-]*:", address):
        found.append(f"{name}: the id is no IRI")
    return found


def entry_text(entry, site):
    content, links = entry.find(ATOM + "content"), entry.findall(ATOM + "link")
    alternate = [link.get("href") for link in links if link.get("rel", "alternate") == "alternate"]
    if content is None and not alternate:
        return ["needs a text or a link"]
    found = [f"leads nowhere: {address}" for address in alternate if not stands(site, address)]
    if content is not None and (content.get("type") != "html" or not (content.text or "").strip()):
        found.append("its text is not HTML")
    return found


def stands(site, address):
    """Whether a full address leads to a file of the site."""
    if not (address or "").startswith(site.base + "/"):
        return False
    path = address[len(site.base) + 1:] or "index.html"
    return (site.folder / path).is_file()


def site_map(root, site):
    if root.tag != MAP + "urlset":
        return ["the root is no urlset"]
    places = [url.findtext(MAP + "loc") or "" for url in root.findall(MAP + "url")]
    found = [f"leads nowhere: “{place}”" for place in places if not stands(site, place)]
    if len(set(places)) != len(places) or not 0 < len(places) <= 50_000:
        found.append("an address stands twice, or there are none or too many")
    listed = {place[len(site.base) + 1:] or "index.html" for place in places}
    missing = set(site.pages) - {"404.html"} - listed
    return found + [f"lacks {page}" for page in sorted(missing)]


def robots(site):
    file = site.folder / "robots.txt"
    wanted = f"Sitemap: {site.base}/sitemap.xml"
    if not file.exists() or wanted not in file.read_text().splitlines():
        return [f"robots.txt: lacks “{wanted}”"]
    return []


def links(site):
    """Every address inside the site leads to a file."""
    found = []
    for page in site.pages:
        text = re.sub(r"<script.*?</script>", "", (site.folder / page).read_text(), flags=re.S)
        for address in sorted(set(re.findall(r'\b(?:href|src|data-index)="([^"#]+)', text))):
            parts = urlsplit(address)
            if parts.scheme or parts.netloc:
                continue
            inside = parts.path.removeprefix(site.prefix + "/") if parts.path.startswith("/") else None
            target = site.folder / unquote(inside) if inside is not None else (site.folder / page).parent / unquote(parts.path)
            if not target.is_file():
                found.append(f"{page}: link: leads nowhere: {address}")
    return found


def ways(site):
    """Every page but the first says where it stands; every table is offered as a file."""
    found = []
    for page in site.pages:
        text = (site.folder / page).read_text()
        if page not in ("index.html", "404.html") and '<nav class="crumbs"' not in text:
            found.append(f"{page}: way: lacks breadcrumbs")
        if re.search(r"<table(?![^>]* data-csv=)", text):
            found.append(f"{page}: way: has a table that is no file")
    return found


def weight(site):
    """A bulletin weighs under 60 KB with its style and its scripts, but without photographs; the search's script under 5 KB."""
    found = []
    for page in site.pages:
        text = (site.folder / page).read_text()
        parts = re.findall(r'<link rel="stylesheet" href="([^"]+)"|<script src="([^"]+)"', text)
        files = [site.folder / page] + [((site.folder / page).parent / (style or script)).resolve() for style, script in parts]
        total = sum(file.stat().st_size for file in files if file.is_file())
        if page.startswith("bulletins/") and total > 60_000:
            found.append(f"{page}: weight: {total} bytes with its style")
    script = site.folder / "search.js"
    if script.exists() and script.stat().st_size >= 5_000:
        found.append(f"search.js: weight: {script.stat().st_size} bytes")
    return found


def structured_data(site):
    found = []
    for page in site.pages:
        for block in re.findall(r'<script type="application/ld\+json">(.*?)</script>', (site.folder / page).read_text(), re.S):
            try:
                article = json.loads(block)
            except ValueError as error:
                found.append(f"{page}: the structured data is no JSON: {error}")
                continue
            lacking = {"@context", "@type", "headline", "author", "publisher"} - article.keys()
            if lacking:
                found.append(f"{page}: the structured data lacks {', '.join(sorted(lacking))}")
    return found


def tables(site):
    """Every row of a table is as long as its head."""
    found = []
    for file in sorted(site.folder.rglob("*.csv")):
        with open(file, encoding="utf-8-sig", newline="") as text:
            rows = list(csv.reader(text, strict=True))
        if len(rows) < 2 or any(len(row) != len(rows[0]) for row in rows):
            found.append(f"{file.relative_to(site.folder)}: is empty, or its rows differ in length")
    return found
