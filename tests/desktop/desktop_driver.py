# SPDX-License-Identifier: GPL-3.0-or-later
"""A real coi-gateway and a real desktop that is used through its window: things are found by their accessible
names and pressed with mouse and keys (app/coi/automation.h)."""
import os
import queue
import signal
import socket
import subprocess
import sys
import threading
import time

READY_WITHIN_S = 30
HOST = "127.0.0.1"


def free_port():
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return probe.getsockname()[1]


def fail(text):
    sys.exit(f"FAILED: {text}")


def until(what, condition, within=READY_WITHIN_S):
    """Asks until it is so; the seconds it took."""
    begin = time.monotonic()
    while True:
        if condition():
            return time.monotonic() - begin
        if time.monotonic() - begin > within:
            fail(f"not within {within} s: {what}")
        threading.Event().wait(0.05)


class Gateway:
    def __init__(self, program, site, data, port, *more):
        self.program, self.data, self.port = program, f"{data}/gateway", port
        self.token = f"{data}/token"
        self.process = subprocess.Popen(
            [program, "--site", site, "--sim", "--sim-start", "09:00", "--listen", f"{HOST}:{port}", "--data", self.data,
             "--token-file", self.token, *more], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        for line in self.process.stdout:
            if "listening on" in line:
                threading.Thread(target=self.process.stdout.read, daemon=True).start()
                return
        fail("the gateway ended before it listened")

    def send(self, number):
        self.process.send_signal(number)

    def end(self):
        self.process.kill()
        self.process.wait()


def add_user(program, data, name, password):
    subprocess.run([program, "user", "add", name, "--role", "supervisor", "--data", f"{data}/gateway"],
                   input=password + "\n", text=True, check=True, stdout=subprocess.DEVNULL)


class Desktop:
    def __init__(self, with_display, coi, *arguments):
        self.process = subprocess.Popen([with_display, coi, "--automation", "--say-link", "--lang", "en", *arguments],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                                        start_new_session=True)  # the virtual display and the desktop end together
        self.answers, self.links = queue.Queue(), queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        for line in self.process.stdout:
            line = line.rstrip("\n")
            if line.startswith("link "):
                self.links.put((time.monotonic(), line[5:]))
            else:
                self.answers.put(line.split("\t"))

    def ask(self, *request):
        self.process.stdin.write("\t".join(request) + "\n")
        self.process.stdin.flush()
        try:
            return self.answers.get(timeout=READY_WITHIN_S)
        except queue.Empty:
            fail(f"no answer to {request}")

    def find(self, name):
        """(name, enabled, description), or None."""
        found = self.ask("find", name)
        return (found[1], found[2] == "enabled", found[3]) if found[0] == "found" else None

    def wait_for(self, name, within=READY_WITHIN_S):
        return until(f"'{name}' in the window", lambda: self.find(name), within)

    def press(self, name):
        until(f"'{name}' can be pressed", lambda: self.ask("press", name) == ["done"])

    def choose_lane(self, lane, action):
        """On the Lanes screen; ends when `action` can be pressed."""
        self.press("Lanes*")
        self.open(f"{lane}, In service*", action)

    def open(self, name, wanted):
        """Presses until it is there and can be used, as a person does again when the screen was still moving."""
        for _ in range(5):
            self.press(name)
            end = time.monotonic() + 3
            while time.monotonic() < end:
                found = self.find(wanted)
                if found and found[1]:
                    return
                threading.Event().wait(0.05)
        fail(f"'{name}' does not open '{wanted}'")

    def hold(self, name, ms):
        if self.ask("hold", name, str(ms)) != ["done"]:
            fail(f"'{name}' can not be held")

    def write(self, text):
        self.ask("write", text)

    def key(self, keys):
        self.ask("key", keys)

    def log_in(self, password):
        self.wait_for("Log in")  # the password has the keys
        self.write(password)
        self.key("Return")

    def wait_link(self, wanted, within=READY_WITHIN_S):
        """The instant at which the window said so."""
        end = time.monotonic() + within
        while (rest := end - time.monotonic()) > 0:
            try:
                at, state = self.links.get(timeout=rest)
            except queue.Empty:
                break
            if state == wanted:
                return at
        fail(f"link not {wanted} within {within} s")

    def end(self):
        if self.process.poll() is not None:
            fail("the desktop ended by itself")
        os.killpg(self.process.pid, signal.SIGTERM)
        self.process.wait(30)

    def kill(self):
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait(30)
