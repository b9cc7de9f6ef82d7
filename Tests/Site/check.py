#!/usr/bin/env python3
"""Looks at a built site in a real browser, and at what machines read of it. First it proves on broken pages that it finds
each sort of fault. Ends with 1 if anything is wrong.

Usage: check.py FOLDER"""

import sys
from pathlib import Path

import markup
import machines
from broken import prove, prove_scripts
from browser import Browser
from searching import check_search
from server import Site, serve
from sorting import check_sorting

# Pages of one folder are made by one template; a few of each are looked at in the browser, all as markup.
PAGES_OF_A_KIND = 3


def of_each_kind(pages):
    kinds = {}
    for page in pages:
        kinds.setdefault(page.rpartition("/")[0] or page, []).append(page)
    return [page for kind in kinds.values() for page in kind[:PAGES_OF_A_KIND]]


def main():
    site = Site(Path(sys.argv[1]))
    with Browser() as browser:
        faults = prove(browser) + prove_scripts(browser, site)
        faults += markup.faults(site) + machines.faults(site)
        pages = of_each_kind(site.pages)
        with serve(site) as address:
            for page in pages:
                faults += browser.faults(address, page)
            faults += browser.missing_page(address) if site.base else []
            faults += check_search(browser, address, site) + check_sorting(browser, address)
    for fault in faults:
        print(fault)
    print(f"{len(site.pages)} pages, {len(pages)} of them in the browser: {len(faults)} faults")
    sys.exit(1 if faults else 0)


main()
