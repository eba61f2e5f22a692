#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Static checks that need no build. `lint.py ROOT` prints each finding as file:line: rule: text; exit status 1 if any."""
import subprocess
import sys
from pathlib import Path

import edges
import functions
import rules

CHECKS = [rules.length, rules.licence, rules.patterns, rules.translations, functions.length, edges.includes]
BINARY = {".png", ".jpg", ".ico", ".mp4", ".wav", ".ogg", ".ttf", ".otf", ".qm", ".gz"}


def listed_files(root):
    """What git tracks or would track; every file when ROOT is no git work tree."""
    listing = subprocess.run(["git", "-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
                             capture_output=True, text=True)
    if listing.returncode == 0:
        names = [name for name in listing.stdout.split("\0") if name]
    else:
        names = [str(path.relative_to(root)) for path in Path(root).rglob("*") if path.is_file()]
    return sorted(name for name in names if Path(name).suffix not in BINARY)


def findings(root):
    """All findings as (file, line, rule, text)."""
    table = edges.allowed_edges(root)
    found = []
    for name in listed_files(root):
        path = Path(root) / name
        if not path.is_file() or path.is_symlink():
            continue
        try:
            lines = path.read_text(encoding="utf-8").splitlines()
        except UnicodeDecodeError:
            found.append((name, 1, "encoding", "not UTF-8"))
            continue
        source = rules.Source(name, lines, table)
        for check in CHECKS:
            found += [(name, line, rule, text) for line, rule, text in check(source)]
    return found


def main():
    root = sys.argv[1] if len(sys.argv) > 1 else "."
    found = findings(root)
    for name, line, rule, text in found:
        print(f"{name}:{line}: {rule}: {text}")
    print(f"lint: sources: {len(found)} findings")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
