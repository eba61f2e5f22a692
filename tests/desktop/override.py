#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A supervisor holds a lane open through the window: chooses it, gives the reason, signs by holding, sees it obey; afterwards the audit
rows are in the gateway's database, and none was there before the signature. Arguments: WITH_DISPLAY COI
GATEWAY SITE."""
import sqlite3
import sys
import tempfile

from desktop_driver import HOST, Desktop, Gateway, add_user, fail, free_port, until

LANE, USER, PASSWORD, REASON = "1X-E2", "an", "a long enough password", "Queue over limit"
HOLD_MS, REASONS = 2500, 20


def rows(gateway):
    with sqlite3.connect(f"file:{gateway.data}/journal.sqlite?mode=ro", uri=True) as journal:
        return journal.execute("SELECT who, what, before, after, cause FROM audit WHERE object = ? ORDER BY seq",
                               (LANE,)).fetchall()


def override(desktop, gateway):
    desktop.choose_lane(LANE, "Hold open…")
    desktop.open("Hold open…", "Hold open: " + LANE)
    if rows(gateway):
        fail("something was decided before the signature")
    desktop.press("Reason: *")
    desktop.key("Escape")  # the list only, it keeps the keys
    for _ in range(REASONS):
        if desktop.find("Reason: " + REASON):
            break
        desktop.key("Down")
    desktop.wait_for("Ready to sign. Nothing is sent before.")
    desktop.hold("1st signature: *", HOLD_MS)
    desktop.wait_for("Signed *", 10)
    until("both rows are in the journal", lambda: len(rows(gateway)) == 2, 30)
    desktop.press("Close")
    desktop.wait_for(LANE + ", Held open*", 10)


def main():
    with_display, coi, program, site = sys.argv[1:5]
    with tempfile.TemporaryDirectory() as data:
        add_user(program, data, USER, PASSWORD)
        gateway = Gateway(program, site, data, free_port())
        desktop = Desktop(with_display, coi, "--connect", f"ws://{HOST}:{gateway.port}", "--user", USER)
        try:
            desktop.log_in(PASSWORD)
            desktop.wait_link("live")
            override(desktop, gateway)
            requested, confirmed = rows(gateway)
            if requested != (USER, "command requested", requested[2], "hold_open for 1800 s", REASON) or \
                    confirmed[:2] != (USER, "command confirmed"):
                fail(f"audit rows: {requested}, {confirmed}")
            print(f"{LANE} held open by {USER}: {requested}, {confirmed}")
            desktop.end()
        finally:
            desktop.kill()
            gateway.end()


if __name__ == "__main__":
    main()
