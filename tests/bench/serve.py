#!/usr/bin/env python3
"""Measures `visavis serve`: from the start to the first page, and from saving a file to the changed page.

    tests/bench/serve.py BINARY PROJECT PATH FILE [EDITS]

PATH is a page of the site, FILE a file below the project that the page shows; it is put back. Times are those of the wall, in
milliseconds: the least, the median and the most of all edits. Needs nothing but Python."""
import pathlib
import re
import socket
import subprocess
import sys
import time
import urllib.request

if len(sys.argv) < 5:
    sys.exit(__doc__)
binary, root, path, name = sys.argv[1:5]
edits = int(sys.argv[5]) if len(sys.argv) > 5 else 10
file = pathlib.Path(root, name)
before = file.read_bytes()

started = time.monotonic()
server = subprocess.Popen([binary, "serve", "--root", root, "--port", "0"], stdout=subprocess.PIPE, text=True)
try:
    address = None
    while not address:
        line = server.stdout.readline()
        if not line:
            sys.exit("visavis serve ended")
        address = re.search(r"http://(\S+?)(/\S*)", line)
    start = time.monotonic() - started
    host, base = address.groups()
    url = f"http://{host}{base}{path}"

    def get():
        begun = time.monotonic()
        text = urllib.request.urlopen(url).read().decode()
        return time.monotonic() - begun, text

    first, text = get()
    again, _ = get()
    generation = re.search(r'data-generation="(\d+)"', text)[1]
    connection = socket.create_connection(host.split(":"))
    connection.sendall(f"GET /.visavis/events?from={generation} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
    events = connection.makefile("rb")

    def reloaded():
        while not events.readline().startswith(b"event: reload"):
            pass

    time.sleep(0.5)
    told, shown = [], []
    for edit in range(edits):
        begun = time.monotonic()
        file.write_bytes(before + f"\n# {edit}\n".encode())
        reloaded()
        told.append(time.monotonic() - begun)
        get()
        shown.append(time.monotonic() - begun)
        time.sleep(0.3)
    status = pathlib.Path(f"/proc/{server.pid}/status")
    memory = re.search(r"VmHWM:\s+(\d+)", status.read_text()) if status.exists() else None
finally:
    server.kill()
    file.write_bytes(before)


def spread(times):
    ordered = sorted(times)
    return "/".join(f"{1000 * time:.0f}" for time in (ordered[0], ordered[len(ordered) // 2], ordered[-1]))


print(f"start {1000 * start:.0f}, first page {1000 * first:.0f}, the same again {1000 * again:.1f}")
print(f"saved to told {spread(told)}, saved to shown {spread(shown)} (least/median/most of {edits})")
if memory:
    print(f"peak memory {int(memory[1]) / 1024:.0f} MiB")
