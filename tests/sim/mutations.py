#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does a test notice when the network engine is wrong? Breaks a copy of one source at a time, links the test programs of
build/<preset> with it and expects one of them to fail: `python3 tests/sim/mutations.py [PRESET] [WORD IN THE NAME]`. The preset's
tests must be built. Exit status 1: a mutant lived."""
import json
import os
import resource
import shlex
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PRESET = sys.argv[1] if len(sys.argv) > 1 else "dev"
BUILD = ROOT / "build" / PRESET
SRC = ROOT / "modules/sim/src"
TESTS = ["tst_sim_network_exact", "tst_sim_network_sides", "tst_sim_network_population", "tst_sim_network_ways", "tst_sim_what_if",
         "tst_sim_network_reserved", "tst_sim_network_stations"]
# Which of them are likely to notice, to ask them first.
LIKELY = {"network_fork.cpp": ["tst_sim_what_if", "tst_sim_network_sides"], "what_if_run.cpp": ["tst_sim_what_if"],
          "network_fleet.cpp": ["tst_sim_network_sides"], "network_reserved.cpp": ["tst_sim_network_reserved"]}
MOST_S = 300  # of the processor: a program that takes more does not end

# name, source, what stands there, what stands there instead
MUTANTS = [
    ("last come first served", "network_waiting.cpp", "= list->first;\n    remove", "= list->last;\n    remove"),
    ("a server too few", "network_plan.cpp", "node.servers = s.servers;", "node.servers = s.servers > 1 ? s.servers - 1 : s.servers;"),
    ("service 2 % too long", "network_engine.cpp", "if (n.scale != 1)", "service += service / 50;\n    if (n.scale != 1)"),
    ("one customer in 1,000 lost on the way", "network_engine.cpp", "if (to == kExit)\n",
     "if (to == kExit || c.number % 1000 == 999)\n"),
    ("one customer in 1,000 never comes", "network_source.cpp", "i < batch.count; ++i)",
     "i < (s.draws % 1000 == 999 ? 0 : batch.count); ++i)"),
    ("a reserved server is never vacated", "network_reserved.cpp", "if (c.server < p.reservedCount)", "if (false)"),
    ("a reserved server takes everybody", "network_reserved.cpp", " && m_plan->reserved[p.reservedFirst + i].takes[customerClass] != 0", ""),
    ("classes wait in turn, not by time", "network_reserved.cpp", "a.since < b.since;", "false;"),
    ("a timetable nobody keeps", "network_source.cpp", "s.rest = 1 - s.turn;", "s.rest = 0;"),
    ("a fork forgets the turn that goes on", "network_source.cpp", "s.turn = gone + (1 - gone) * unit(word);", "s.turn = unit(word);"),
    ("a coach is empty at once", "network_plan.cpp", "source.batchOver = variate(s.batchOver);", ""),
    ("a fork ages nothing", "network_fork.cpp", "return service.residual(age, word);",
     "return service.at(word);"),
    ("a fork knows the future", "network_fork.cpp", "    m_s.queue.clear();\n", "    return;\n    m_s.queue.clear();\n"),
    ("a fork knows the ways", "network_fork.cpp", "c.to = wayFrom(p, words[1]);", ""),
    ("a fork knows the next service", "network_fork.cpp", "c.to = lookAhead(c, c.node, c.hop);", ""),
    ("a fork knows the service after the next", "network_fork.cpp", "c.then = lookAhead(c, c.to, c.hop + 1);", ";"),
    ("a fork knows the repairs", "network_fork.cpp", "b.repair.residual(m_s.now - s.since, words[1])", "b.repair.mean()"),
    ("arrival before release", "network_source.cpp", "schedule(at, TieClass::Arrival", "schedule(at, TieClass::Release"),
    ("release after arrival", "network_engine.cpp", "TieClass::Release, kEnd", "TieClass::Arrival, kEnd"),
    ("patience before release", "network_waiting.cpp", "TieClass::Arrival, kPatience", "TieClass::Release, kPatience"),
    ("one place too many", "network_engine.cpp", "n.number >= p.capacity", "n.number > p.capacity"),
    ("priorities upside down", "network_plan.cpp", "priorities.begin(), priorities.find", "priorities.find(c.priority), priorities.find"),
    ("a broken server starts over", "network_breakdown.cpp", "server.left -= m_s.now - server.since;", ""),
    ("any number of repairs at once", "network_breakdown.cpp", "if (c.used < c.size)", "if (c.used <= c.size)"),
    ("units come back at once", "network_fleet.cpp", "if (p.releaseAfter == kNone)", "if (true)"),
    ("the warm-up is counted", "network_run.cpp", "        m_engine.restartCounts();\n        advance(plan.horizon", "        advance(plan.horizon"),
    ("who did not wait is not counted", "network_result.cpp", "f.waitS = ratio(seconds(t.waitTicks), started)",
     "f.waitS = ratio(seconds(t.waitTicks), static_cast<double>(t.waited))"),
    ("profiles an hour late", "network_source.cpp", "(hour % 24)] / pace", "((hour + 23) % 24)] / pace"),
    ("nobody is fetched from the other side", "network_fleet.cpp", "f.idle(1U - to) > 0)", "f.idle(1U - to) > 1000)"),
    ("units forget their side", "network_fleet.cpp", "if (side == 1 && f.idle(0) > 0)", "if (false)"),
    ("idle units never make room", "network_fleet.cpp", "room(side) < 0", "false"),
    ("who is on the way needs no room", "network_fleet.cpp", " - f.sides[1 - side].taken", ""),
    ("a fork knows when units come back", "network_fork.cpp", "time.residual(m_s.now - r.since, word)",
     "std::max<Tick>(time.mean() - (m_s.now - r.since), 0)"),
    ("options do not share random numbers", "what_if_run.cpp", "m_snapshot.state(), m_request.seed, replication",
     "m_snapshot.state(), m_request.seed + changes.size(), replication"),
]


def run(command, **options):
    return subprocess.run(command, cwd=BUILD, capture_output=True, text=True, **options)


def limit():
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_S, MOST_S))


def commands_of(target):
    return run(["ninja", "-t", "commands", target], check=True).stdout.splitlines()


def compile_command(source):
    for entry in json.loads((BUILD / "compile_commands.json").read_text()):
        if Path(entry["file"]) == source:
            return shlex.split(entry["command"])
    raise SystemExit(f"{source.name}: not in the build")


def build_mutant(folder, source, text):
    """The object file of the broken source."""
    broken, binary = folder / source.name, folder / (source.stem + ".o")
    broken.write_text(text)
    command = [w for w in compile_command(source) if w != "-Werror"]
    command[command.index("-o") + 1] = str(binary)
    command[command.index("-c") + 1] = str(broken)
    subprocess.run([*command, "-w"], cwd=BUILD, check=True)
    return binary


def killer(folder, binary, links, likely):
    """The first test program that fails with the broken object in the place of the library's."""
    # A busy machine takes longer; the processor's time tells whether a program still gets on.
    patient = {**os.environ, "QTEST_FUNCTION_TIMEOUT": str(24 * 3600 * 1000)}
    for test in sorted(TESTS, key=lambda t: t not in likely):
        program = folder / test
        link = links[test].replace("modules/sim/libcoi_sim.a", f"{binary} modules/sim/libcoi_sim.a", 1)
        link = link.replace(f"-o tests/sim/{test}", f"-o {program}")
        subprocess.run(link, shell=True, cwd=BUILD, check=True)
        result = run([str(program), "-maxwarnings", "0"], preexec_fn=limit, env=patient)
        if result.returncode in (-signal.SIGXCPU, -signal.SIGKILL):
            return f"{test} does not end"
        if result.returncode != 0:
            first = next((line for line in result.stdout.splitlines() if line.startswith("FAIL!")), "crash")
            return f"{test}: {first[:100]}"
    return None


def main():
    word = sys.argv[2] if len(sys.argv) > 2 else ""
    links = {t: commands_of(f"tests/sim/{t}")[-1] for t in TESTS}
    alive = []
    for name, file, old, new in MUTANTS:
        if word not in name:
            continue
        source = SRC / file
        text = source.read_text()
        if text.count(old) != 1:
            sys.exit(f"{name}: {file} has changed, '{old}' stands there {text.count(old)} times")
        with tempfile.TemporaryDirectory() as folder:
            found = killer(Path(folder), build_mutant(Path(folder), source, text.replace(old, new)), links,
                           LIKELY.get(file, []))
        print(f"{name}: {found or 'LIVED'}", flush=True)
        if not found:
            alive.append(name)
    sys.exit(1 if alive else 0)


main()
