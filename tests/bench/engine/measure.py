#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the reference workloads on every engine in turn and prints events per second: one JSON line a workload and engine, then
one line of ratios. A second is one of processor time: every engine has one thread, and other work on the machine counts less
then. `measure.py PEERS [RUNS]`: PEERS is the folder with the compiled peers, RUNS at least 3. Events are what workloads.h says;
an engine that counts others, or whose waits differ, is an error. So is a ratio below LEAST."""
import json
import math
import os
import statistics
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
SYSTEM_PYTHON = "/usr/bin/python3"  # the one that sees the distribution's SimPy

# Horizon in seconds (hold, mm8) or days (gate-day): about a second of work each.
SIZES = {"hold": 4_000_000, "mm8": 20_000_000, "gate-day": 30}
SIZES_SIMPY = {"hold": 300_000, "mm8": 500_000, "gate-day": 1}
LEAST = {"hold": {"ns3": 2.5, "naive": 2}, "gate-day": {"ns3": 2.5, "simpy2": 30}}
ENGINES = ["coi", "ns3-map", "ns3-heap", "ns3-priority", "simpy2", "naive"]
SCHEDULERS = {"ns3-map": "MapScheduler", "ns3-heap": "HeapScheduler", "ns3-priority": "PriorityQueueScheduler"}


def command(engine, workload, peers, seed):
    size = (SIZES_SIMPY if engine == "simpy2" else SIZES)[workload]
    arguments = [workload, str(size), str(seed)]
    if engine == "coi":
        return [f"{os.environ['COI_BIN_DIR']}/coi-sim", "bench", "--workload", workload, "--size", str(size), "--seed", str(seed)]
    if engine == "simpy2":
        return [SYSTEM_PYTHON, str(HERE / "simpy2.py"), *arguments]
    if engine == "naive":
        return [f"{peers}/naive", *arguments]
    return [f"{peers}/ns3", SCHEDULERS[engine], *arguments]


def run_once(engine, workload, peers, seed):
    done = subprocess.run(command(engine, workload, peers, seed), capture_output=True, text=True, timeout=600, check=False)
    if done.returncode != 0:
        sys.exit(f"{engine} on {workload}: status {done.returncode}\n{done.stderr[-2000:]}")
    return json.loads(done.stdout.splitlines()[-1])


def same_work(runs):
    """Events within 1 %, and mean waits of all turns as near as that many customers allow, against the naive engine on the same
    sizes. A mean wait of one turn varies by an eighth, that of three may differ by a quarter from another one. SimPy does a
    small part of the same work, too little for its waits: events for the same time within 5 %."""
    tolerance = 0.25 * math.sqrt(3 / len(next(iter(runs.values()))))
    for (workload, engine), turns in runs.items():
        naive = runs[workload, "naive"]
        part, most = (SIZES_SIMPY[workload] / SIZES[workload], 0.05) if engine == "simpy2" else (1, 0.01)
        for run, peer in zip(turns, naive):
            if abs(run["events"] / (part * peer["events"]) - 1) > most:
                sys.exit(f"{engine} on {workload} counts {run['events']} events, naive {part * peer['events']:.0f} in the same time")
        if engine == "simpy2":
            continue
        for station in naive[0]["wait_s"]:
            if any(station not in run["wait_s"] for run in turns):
                sys.exit(f"{engine} on {workload} tells no wait at {station}")
            found, wait = (statistics.mean(run["wait_s"][station] for run in of) for of in (turns, naive))
            if abs(found - wait) > 0.5 + tolerance * wait:
                sys.exit(f"{engine} on {workload}: mean wait at {station} is {found} s, {wait} s in the naive engine")


def measure(peers, turns):
    runs = {}
    for turn in range(turns):
        for workload in SIZES:
            for engine in ENGINES:
                runs.setdefault((workload, engine), []).append(run_once(engine, workload, peers, turn + 1))
    same_work(runs)
    return {key: [run["events"] / run["cpu_s"] for run in turns] for key, turns in runs.items()}


def main():
    peers, runs = sys.argv[1], max(3, int(sys.argv[2]) if len(sys.argv) > 2 else 3)
    speeds = measure(peers, runs)
    middle = {key: statistics.median(values) for key, values in speeds.items()}
    for (workload, engine), values in speeds.items():
        print(json.dumps({"workload": workload, "engine": engine, "events_per_s": round(middle[workload, engine]),
                          "runs": [round(value) for value in values]}), flush=True)
    ratios = {}
    for workload in SIZES:
        ours = middle[workload, "coi"]
        ratios[workload] = {"ns3": round(ours / max(middle[workload, name] for name in SCHEDULERS), 2),
                            "naive": round(ours / middle[workload, "naive"], 2),
                            "simpy2": round(ours / middle[workload, "simpy2"], 1)}
    print(json.dumps({"ratios": ratios}), flush=True)
    missed = [f"{workload}: {ratios[workload][peer]} times {peer} instead of {least}"
              for workload, limits in LEAST.items() for peer, least in limits.items() if ratios[workload][peer] < least]
    if missed:
        sys.exit("; ".join(missed))


if __name__ == "__main__":
    main()
