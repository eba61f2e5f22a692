#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Start and steady state at x1 with the whole site: when the gateway is ready, processor share of gateway and simulator together,
and the work of the desktop's GUI thread per frame with the Overview showing at 1920 x 1080. Prints one JSON line each; programs are
taken from $COI_BIN_DIR. Ends with 1 beyond a limit."""
import json
import os
import subprocess
import sys
import tempfile
import time

MOST_READY_MS, MOST_CORE, MOST_GUI_MS, MOST_FIRST_MS = 2000, 0.05, 4, 2000
SECONDS = int(os.environ.get("COI_BENCH_SECONDS", "30"))


def cpu_seconds(pid):
    with open(f"/proc/{pid}/stat", encoding="ascii") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def gateway(bin_dir, site):
    with tempfile.TemporaryDirectory() as data:
        begin = time.monotonic()
        process = subprocess.Popen(
            [f"{bin_dir}/coi-gateway", "--site", site, "--sim", "--sim-start", "15:24", "--listen", "127.0.0.1:0", "--data", data],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        try:
            said = process.stdout.readline()
            ready_ms = 1000 * (time.monotonic() - begin)
            if not said.startswith("listening on"):
                sys.exit(f"coi-gateway does not listen: {said!r}")
            time.sleep(8)
            before, start = cpu_seconds(process.pid), time.monotonic()
            time.sleep(SECONDS)
            share = (cpu_seconds(process.pid) - before) / (time.monotonic() - start)
        finally:
            process.terminate()
            process.wait(10)
    return {"bench": "desktop", "part": "gateway+simulator", "seconds": SECONDS, "ready_ms": round(ready_ms),
            "limit_ready_ms": MOST_READY_MS, "core": round(share, 4), "limit": MOST_CORE}


def desktop(bin_dir, site):
    with tempfile.TemporaryDirectory() as data:
        done = subprocess.run(
            [f"{bin_dir}/coi", "--site", site, "--data", data, "--start", "15:24", "--size", "1920x1080", "--measure", str(SECONDS)],
            capture_output=True, text=True, timeout=SECONDS + 120, check=False)
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if not lines:
        sys.exit(f"coi said nothing to measure by, status {done.returncode}:\n{done.stderr[-2000:]}")
    return {"bench": "desktop", "part": "desktop", **json.loads(lines[-1]), "limit_gui_ms_per_frame": MOST_GUI_MS,
            "limit_first_live_ms": MOST_FIRST_MS}


def main():
    bin_dir = os.environ["COI_BIN_DIR"]
    site = os.path.join(os.environ["COI_DATA_DIR"], "sites", "mong-cai")
    behind, shown = gateway(bin_dir, site), desktop(bin_dir, site)
    for line in (behind, shown):
        print(json.dumps(line), flush=True)
    if (behind["ready_ms"] > MOST_READY_MS or behind["core"] > MOST_CORE or not 0 < shown["gui_ms_per_frame"] <= MOST_GUI_MS
            or shown["first_live_ms"] > MOST_FIRST_MS):
        sys.exit("beyond a limit")


if __name__ == "__main__":
    main()
