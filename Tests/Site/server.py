"""A built site, and a server for it on the loopback address."""

import functools
import http.server
import re
import threading
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit


class Site:
    def __init__(self, folder):
        self.folder = Path(folder)
        self.pages = sorted(str(file.relative_to(self.folder)) for file in self.folder.rglob("*.html"))
        home = self.folder / "index.html"
        canonical = re.search(r'rel="canonical" href="([^"]*)"', home.read_text()) if home.exists() else None
        # Where the site will stand; without base_url it has no feed and no map.
        self.base = canonical.group(1).rstrip("/") if canonical else None

    @property
    def prefix(self):
        """The path of base_url: the page for missing addresses begins its links there."""
        return urlsplit(self.base).path if self.base else ""


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves the folder below the site's prefix, and 404.html for what is not there."""

    prefix = ""

    def translate_path(self, path):
        inside = path.startswith(self.prefix + "/")
        return super().translate_path(path[len(self.prefix):] if inside else "/no/such/file")

    def send_error(self, code, message=None, explain=None):
        missing = Path(self.directory) / "404.html"
        if code != 404 or not missing.exists():
            return super().send_error(code, message, explain)
        body = missing.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


@contextmanager
def serve(site):
    """The address of the site's first folder, without a slash at its end."""
    handler = type("SiteHandler", (Handler,), {"prefix": site.prefix})
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(handler, directory=str(site.folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}{site.prefix}"
    finally:
        server.shutdown()
        server.server_close()
