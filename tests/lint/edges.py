# SPDX-License-Identifier: GPL-3.0-or-later
"""Includes between modules. CMake checks the declared edges; this finds an include that came along with another one."""
import re
from pathlib import Path

ROW = re.compile(r"^set\(COI_EDGES_(\w+)\s+\"?([^)\"]*)\"?\)", re.MULTILINE)
INCLUDE = re.compile(r"^\s*#\s*include\s*<coi/(\w+)/")


def allowed_edges(root):
    """module -> set of modules, from the one table"""
    table = Path(root) / "resources/cmake/coi_modules.cmake"
    if not table.is_file():
        return {}
    return {name: set(used.split()) for name, used in ROW.findall(table.read_text(encoding="utf-8"))}


def includes(source):
    parts = source.name.split("/")
    if len(parts) < 3 or parts[0] != "modules" or parts[1] not in source.edges:
        return
    module = parts[1]
    for number, line in enumerate(source.lines, 1):
        match = INCLUDE.match(line)
        if match and match.group(1) != module and match.group(1) not in source.edges[module]:
            yield number, "edge", f"module '{module}' may not use '{match.group(1)}'"
