#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds the network engine with gcc and clang and several optimisations, and compares what network_hashes prints: runs
with 1, 2 and 4 threads and forecasts must come out the same to the last bit. Needs a scratch folder, which ccache makes quick."""
import concurrent.futures
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SIM = ROOT / "modules/sim"
INCLUDES = [f"-I{ROOT}/modules/{m}/include" for m in ("core", "domain", "sim")] + [f"-I{SIM}/src"]
# One translation unit: a quarter of the time. What makes and checks models before a run is not needed for running them.
BEFORE = ("_check", "network_builder", "network_part.")
SOURCES = sorted(s for s in [*SIM.glob("src/network*.cpp"), *SIM.glob("src/what_if*.cpp")] if not any(w in s.name for w in BEFORE)) + [
    SIM / "src/variate.cpp", SIM / "src/det_math.cpp", ROOT / "tests/sim/network_hashes.cpp"]
SETTINGS = [["-O0"], ["-O2"], ["-O3", "-march=native", "-ffp-contract=fast"]]
CLANGS = ["clang++", *(f"clang++-{version}" for version in range(20, 13, -1))]


def output_of(folder, compiler, flags):
    name = Path(compiler).name + "".join(flags)
    source, binary, program = folder / "all.cpp", folder / f"{name}.o", folder / name
    launcher = [shutil.which("ccache")] if shutil.which("ccache") else []
    subprocess.run([*launcher, compiler, "-std=c++20", "-ffp-contract=off", *flags, *INCLUDES, "-c", str(source), "-o", str(binary)],
                   check=True)
    subprocess.run([compiler, str(binary), "-pthread", "-o", str(program)], check=True)
    text = subprocess.run([str(program)], check=True, capture_output=True, text=True).stdout
    return f"{Path(compiler).name} {' '.join(flags)}", text


def main():
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "all.cpp").write_text("".join(f'#include "{s}"\n' for s in SOURCES))
    clang = next(filter(None, map(shutil.which, CLANGS)), None)
    if clang is None:
        sys.exit("no clang++: its package is in installer/packages.txt")
    compilers = ["g++", clang]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        jobs = [pool.submit(output_of, folder, c, f) for c in compilers for f in SETTINGS]
        outputs = {}
        for job in jobs:
            build, text = job.result()
            outputs.setdefault(text, []).append(build)
    for text, builds in outputs.items():
        print(f"{', '.join(builds)}:\n{text}")
        rows = {}
        for line in text.splitlines():
            rows.setdefault(line.split()[0], set()).add(line)
        for name, lines in rows.items():
            if len(lines) != 1:
                sys.exit(f"{name}: the number of threads matters")
    if len(outputs) != 1:
        sys.exit("builds differ")


main()
