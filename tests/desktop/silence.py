#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A gateway that only falls silent, stopped (SIGSTOP) or behind a relay that swallows every byte: within 3 s the window says
LINK LOST, values are dimmed with their age and commands are locked; when it speaks again the desktop is live by itself.
Arguments: WITH_DISPLAY COI GATEWAY SITE."""
import signal
import socket
import sys
import tempfile
import threading
import time

from desktop_driver import HOST, Desktop, Gateway, fail, free_port, until

LOST_WITHIN_S = 3.0
LANE = "1X-E2"
CLOSE = "Close to new travellers"


class Relay:
    """Hands bytes on in both directions, or swallows them."""

    def __init__(self, target):
        self.target, self.swallowing = target, False
        self.server = socket.create_server((HOST, 0))
        self.port = self.server.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            near, _ = self.server.accept()
            far = socket.create_connection((HOST, self.target))
            for a, b in ((near, far), (far, near)):
                threading.Thread(target=self._pump, args=(a, b), daemon=True).start()

    def _pump(self, source, sink):
        try:
            while data := source.recv(65536):
                if not self.swallowing:
                    sink.sendall(data)
        except OSError:
            pass
        finally:
            for end in (source, sink):
                try:
                    end.shutdown(socket.SHUT_RDWR)
                except OSError:
                    pass


def stale(desktop):
    """The tile of the lane says since when nothing is known of it."""
    return desktop.find(f"{LANE}, In service, stale *") is not None


def check(desktop, name, silence, speak):
    if stale(desktop) or not desktop.find(CLOSE)[1]:
        fail(f"{name}: dim or locked before anything was lost")
    begin = time.monotonic()
    silence()
    lost = desktop.wait_link("lost") - begin
    if lost > LOST_WITHIN_S:
        fail(f"{name}: LINK LOST after {lost:.2f} s, later than {LOST_WITHIN_S} s")
    desktop.wait_for("Link to the gateway lost", 2)
    until("the lane is dimmed and tells its age", lambda: stale(desktop), 2)
    until("commands are locked", lambda: not desktop.find(CLOSE)[1], 2)
    speak()
    back = time.monotonic()
    live = desktop.wait_link("live") - back
    until("the lane is fresh again", lambda: not stale(desktop), 10)
    until("commands are free again", lambda: desktop.find(CLOSE)[1], 10)
    print(f"{name}: LINK LOST after {lost:.2f} s, live again by itself after {live:.2f} s")


def main():
    with_display, coi, program, site = sys.argv[1:5]
    with tempfile.TemporaryDirectory() as data:
        gateway = Gateway(program, site, data, free_port())
        relay = Relay(gateway.port)
        desktop = Desktop(with_display, coi, "--connect", f"ws://{HOST}:{relay.port}", "--token-file", gateway.token)
        try:
            desktop.wait_link("live")
            desktop.choose_lane(LANE, CLOSE)
            check(desktop, "stopped", lambda: gateway.send(signal.SIGSTOP), lambda: gateway.send(signal.SIGCONT))
            check(desktop, "swallowed", lambda: setattr(relay, "swallowing", True), lambda: setattr(relay, "swallowing", False))
            desktop.end()
        finally:
            desktop.kill()
            gateway.end()


if __name__ == "__main__":
    main()
