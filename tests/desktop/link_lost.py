#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The gateway is killed under a running desktop: within 3 s the window says LINK LOST; when the
gateway is back, the desktop is live again by itself. Real processes. Arguments: WITH_DISPLAY COI GATEWAY SITE."""
import queue
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time

LOST_WITHIN_S = 3.0
LIVE_WITHIN_S = 60


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def start_gateway(program, site, data, port):
    process = subprocess.Popen(
        [program, "--site", site, "--sim", "--listen", f"127.0.0.1:{port}", "--data", f"{data}/gateway", "--token-file", f"{data}/token"],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    for line in process.stdout:
        if "listening on" in line:
            threading.Thread(target=process.stdout.read, daemon=True).start()
            return process
    sys.exit("the gateway ended before it listened")


def lines_of(stream):
    lines = queue.Queue()

    def read():
        for line in stream:
            lines.put((time.monotonic(), line.strip()))

    threading.Thread(target=read, daemon=True).start()
    return lines


def wait_for(lines, wanted, within):
    end = time.monotonic() + within
    while (rest := end - time.monotonic()) > 0:
        try:
            at, line = lines.get(timeout=rest)
        except queue.Empty:
            break
        if line == wanted:
            return at
    sys.exit(f"no '{wanted}' within {within} s")


def main():
    with_display, coi, program, site = sys.argv[1:5]
    with tempfile.TemporaryDirectory() as data:
        port = free_port()
        gateway = start_gateway(program, site, data, port)
        desktop = subprocess.Popen(
            [with_display, coi, "--connect", f"ws://127.0.0.1:{port}", "--token-file", f"{data}/token", "--say-link"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        try:
            lines = lines_of(desktop.stdout)
            wait_for(lines, "link live", LIVE_WITHIN_S)
            killed = time.monotonic()
            gateway.send_signal(signal.SIGKILL)
            gateway.wait()
            lost = wait_for(lines, "link lost", LIVE_WITHIN_S) - killed
            print(f"LINK LOST after {lost:.2f} s")
            if lost > LOST_WITHIN_S:
                sys.exit(f"later than {LOST_WITHIN_S} s")
            gateway = start_gateway(program, site, data, port)
            back = time.monotonic()
            print(f"live again after {wait_for(lines, 'link live', LIVE_WITHIN_S) - back:.2f} s")
            if desktop.poll() is not None:
                sys.exit("the desktop ended")
        finally:
            desktop.terminate()
            gateway.terminate()
            desktop.wait(20)
            gateway.wait(20)


if __name__ == "__main__":
    main()
