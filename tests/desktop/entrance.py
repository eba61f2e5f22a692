#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The way in over TLS: the right password opens; a wrong password, an unreachable host, a certificate of somebody else and a
server that is no gateway each say what is wrong, and trying again works once it is put right. Arguments: WITH_DISPLAY COI
GATEWAY SITE."""
import http.server
import subprocess
import sys
import tempfile
import threading

from desktop_driver import HOST, Desktop, Gateway, add_user, fail, free_port

USER, PASSWORD = "an", "a long enough password"


def make_certificate(folder, name):
    key, request, certificate = (f"{folder}/{name}.{end}" for end in ("key", "csr", "pem"))
    for arguments in (
            ["req", "-new", "-nodes", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-subj", f"/CN={name}",
             "-addext", f"subjectAltName=IP:{HOST}", "-keyout", key, "-out", request],
            ["x509", "-req", "-in", request, "-signkey", key, "-copy_extensions", "copyall", "-days", "2", "-out", certificate]):
        subprocess.run(["openssl", *arguments], check=True, capture_output=True)
    return ["--tls-cert", certificate, "--tls-key", key]


class PlainServer:
    def __init__(self, port):
        self.server = http.server.ThreadingHTTPServer((HOST, port), http.server.SimpleHTTPRequestHandler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def end(self):
        self.server.shutdown()
        self.server.server_close()


class Nothing:
    def end(self):
        pass


def main():
    with_display, coi, program, site = sys.argv[1:5]
    with tempfile.TemporaryDirectory() as data:
        good, stranger = make_certificate(data, "good"), make_certificate(data, "stranger")
        add_user(program, data, USER, PASSWORD)
        port = free_port()

        def gateway(*tls):
            return Gateway(program, site, data, port, *tls)

        # What is there at first, the first password, what the window says, how it is put right.
        cases = [
            ("wrong password", "wss", lambda: gateway(*good), "not this password", "User or password is wrong"),
            ("unreachable host", "wss", Nothing, PASSWORD, "The gateway can not be reached"),
            ("bad certificate", "wss", lambda: gateway(*stranger), PASSWORD, "The certificate of the gateway is not trusted"),
            ("wrong protocol", "ws", lambda: PlainServer(port), PASSWORD, "This is not a COI gateway of this version"),
        ]
        said = {text for *_, text in cases}
        for name, scheme, first, password, text in cases:
            there = first()
            desktop = Desktop(with_display, coi, "--connect", f"{scheme}://{HOST}:{port}", "--ca", f"{data}/good.pem",
                              "--user", USER)
            try:
                desktop.log_in(password)
                desktop.wait_for(text)
                for other in said - {text}:
                    if desktop.find(other):
                        fail(f"{name}: the window also says '{other}'")
                if name != "wrong password":
                    there.end()
                    there = gateway(*(good if scheme == "wss" else ()))
                desktop.log_in(PASSWORD)
                desktop.wait_link("live")
                print(f"{name}: said '{text}', then went in")
                desktop.end()
            finally:
                desktop.kill()
                there.end()


if __name__ == "__main__":
    main()
