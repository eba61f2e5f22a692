#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The gateway is killed (SIGKILL) under a running desktop: within 3 s the window says LINK LOST, and on every screen of the
rail values are dimmed with their age and commands are locked. When the gateway is back the desktop is live by itself, says how
much is missing, and every screen is fresh and free again. Arguments: WITH_DISPLAY COI GATEWAY SITE."""
import sys
import tempfile
import time

from desktop_driver import HOST, Desktop, Gateway, fail, free_port, until

LOST_WITHIN_S = 3.0
MARKED_WITHIN_S = 3.0
FRESH_WITHIN_S = 15
LANE = "1X-E2"
CLOSE = "Close to new travellers"
# Screen, what says how old its values are, a command of it.
SCREENS = [
    ("Overview", "stale *", CLOSE),
    ("Lanes", f"{LANE}, In service, stale *", CLOSE),
    ("Alarms", "stale as of *", "Take over"),
    ("Cameras", "not checked by COI: as of *", "Preset *"),
    ("Freight", "stale as of *", "Pause IGV-*"),
    ("Dashboard", "stale as of *", None),  # nothing is commanded there
    ("What if", "all feeds*", "Run"),
]


def free(desktop, command):
    found = desktop.find(command)
    return found is not None and found[1]


def visit(desktop, old, within):
    """Each screen is in the wanted state; the longest time one of them took after it was opened."""
    longest = 0
    for screen, age, command in SCREENS:
        desktop.press(screen)
        state = "old and locked" if old else "fresh and free"
        longest = max(longest, until(
            f"{screen} is {state}",
            lambda: (desktop.find(age) is not None) == old and (command is None or free(desktop, command) != old), within))
    return longest


def main():
    with_display, coi, program, site = sys.argv[1:5]
    with tempfile.TemporaryDirectory() as data:
        gateway = Gateway(program, site, data, free_port())
        desktop = Desktop(with_display, coi, "--connect", f"ws://{HOST}:{gateway.port}", "--token-file", gateway.token)
        try:
            desktop.wait_link("live")
            desktop.choose_lane(LANE, CLOSE)
            visit(desktop, False, FRESH_WITHIN_S)
            killed = time.monotonic()
            gateway.end()
            lost = desktop.wait_link("lost") - killed
            if lost > LOST_WITHIN_S:
                fail(f"LINK LOST after {lost:.2f} s, later than {LOST_WITHIN_S} s")
            desktop.wait_for("Link to the gateway lost", 2)
            desktop.press("Fold")
            print(f"LINK LOST after {lost:.2f} s; every screen old and locked within {visit(desktop, True, MARKED_WITHIN_S):.2f} s")
            gateway = Gateway(program, site, data, gateway.port)
            back = time.monotonic()
            live = desktop.wait_link("live", 60) - back
            desktop.wait_for("Link to the gateway is back", 5)
            print(f"live again after {live:.2f} s; every screen fresh within {visit(desktop, False, FRESH_WITHIN_S):.2f} s")
            desktop.end()
        finally:
            desktop.kill()
            gateway.end()


if __name__ == "__main__":
    main()
