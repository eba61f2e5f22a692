#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The consequence preview in the real desktop with its built-in gateway: seconds from the press on the key that opens the override
dialog until the preview's heading tells the first figures, and until it tells the last ones, with the simulation at x1 and at x60.
JSON lines; programs are taken from $COI_BIN_DIR. The press itself takes 60 ms and a drawn frame; what is shown is asked for through the
accessible names. A last line says what the dialog tells of itself, from the question to the last figures."""
import json
import os
import re
import statistics
import sys
import tempfile
import threading
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "desktop"))
from desktop_driver import Desktop, until  # noqa: E402

LANE, RUNS, LIMIT_S = "1X-E2", int(os.environ.get("COI_BENCH_RUNS", "10")), 1.0
HEADING = "Consequence preview, *"


def opened(desktop):
    """Seconds to the first figures and to the last, and what the dialog itself says they took."""
    begin, first = time.monotonic(), None
    if desktop.ask("press", "Hold open…") != ["done"]:
        return None
    while time.monotonic() - begin < 30:
        found = desktop.find(HEADING)
        text = found[0] if found else ""
        figures = re.search(r"computing, ([1-9][0-9]*) of", text)
        last = re.search(r"([0-9.,]+) futures each · ([0-9.]+) s", text)
        if first is None and (figures or last):
            first = time.monotonic() - begin
        if last:
            return first, time.monotonic() - begin, last.group(1), float(last.group(2))
        threading.Event().wait(0.005)
    return None


def line(speed, part, values, futures):
    print(json.dumps({"bench": "preview", "part": part, "speed": speed, "median_s": round(statistics.median(values), 3),
                      "least_s": round(min(values), 3), "most_s": round(max(values), 3), "runs": len(values),
                      "futures": futures, "limit_s": LIMIT_S}), flush=True)


def measure(coi, site, speed):
    with tempfile.TemporaryDirectory() as data:
        desktop = Desktop("env", coi, "--site", site, "--data", data, "--start", "10:00", "--speed", str(speed),
                          "--size", "1920x1080")
        try:
            desktop.wait_link("live")
            desktop.choose_lane(LANE, "Hold open…")
            times = []
            while len(times) < RUNS:
                if found := opened(desktop):
                    times.append(found)
                desktop.key("Escape")
                until("the dialog is closed", lambda: desktop.find(HEADING) is None)
                desktop.choose_lane(LANE, "Hold open…")
            line(speed, "first figures shown", [t[0] for t in times], times[-1][2])
            line(speed, "all figures shown", [t[1] for t in times], times[-1][2])
            line(speed, "all figures, as the dialog says", [t[3] for t in times], times[-1][2])
            desktop.end()
        finally:
            desktop.kill()


def main():
    coi = os.path.join(os.environ["COI_BIN_DIR"], "coi")
    site = os.path.join(os.environ["COI_DATA_DIR"], "sites", "mong-cai")
    for speed in (1, 60):
        measure(coi, site, speed)


if __name__ == "__main__":
    main()
