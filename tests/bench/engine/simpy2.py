#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The workloads on SimPy 2: `simpy2.py WORKLOAD SIZE SEED`, with sizes, events and output as in peer.h."""
import json
import math
import random
import sys
import time

from SimPy.Simulation import Process, Resource, activate, hold, initialize, now, release, request, simulate

TRAVELLERS = [6, 4, 3, 4, 10, 28, 58, 82, 88, 70, 52, 46, 48, 50, 52, 58, 72, 84, 76, 50, 30, 16, 8, 5]
VEHICLES = [20, 18, 16, 16, 18, 26, 38, 50, 60, 64, 64, 62, 56, 58, 62, 64, 62, 54, 46, 38, 32, 28, 25, 23]


class Counts:
    """What a run counted: events, and served and waited seconds of each station."""

    def __init__(self):
        self.events = 0
        self.served = {}
        self.waited = {}

    def began(self, name, queued):
        self.served[name] = self.served.get(name, 0) + 1
        self.waited[name] = self.waited.get(name, 0.0) + now() - queued

    def means(self):
        return {name: round(self.waited[name] / n, 4) for name, n in self.served.items()}


def lognormal(mean, cv):
    sigma = math.sqrt(math.log1p(cv * cv))
    return math.log(mean) - sigma * sigma / 2, sigma


class Holder(Process):
    def live(self, counts, longest):
        while True:
            yield hold, self, random.uniform(0, longest)
            counts.events += 1


def run_hold(counts, horizon):
    initialize()
    entities = 1000
    for _ in range(entities):
        holder = Holder()
        activate(holder, holder.live(counts, 2 * entities))
    simulate(until=horizon)


class Arrivals(Process):
    """Customers one after the other; `gap` says how long to the next."""

    def live(self, counts, gap, customer):
        while True:
            yield hold, self, gap()
            counts.events += 1
            one = customer()
            activate(one, one.live())


class DeskCustomer(Process):
    def __init__(self, counts, desk):
        Process.__init__(self)
        self.counts, self.desk = counts, desk

    def live(self):
        queued = now()
        yield request, self, self.desk
        self.counts.began("desk", queued)
        yield hold, self, random.expovariate(1 / 60)
        self.counts.events += 1
        yield release, self, self.desk


def run_mm8(counts, horizon):
    initialize()
    desk = Resource(capacity=8)
    source = Arrivals()
    activate(source, source.live(counts, lambda: random.expovariate(0.12), lambda: DeskCustomer(counts, desk)))
    simulate(until=horizon)


def profile(weights, per_day):
    """Gaps of a Poisson process with a rate for each hour, by inversion of its integral."""
    rates = [w * per_day / sum(weights) / 3600 for w in weights]

    def gap():
        at, left = now(), random.expovariate(1)
        while True:
            hour = int(at // 3600)
            rate, end = rates[hour % 24], (hour + 1) * 3600.0
            if left < rate * (end - at):
                return at + left / rate - now()
            left -= rate * (end - at)
            at = end
    return gap


class Gate:
    """The stations of the gate of a day."""

    def __init__(self, counts):
        self.counts = counts
        self.egate, self.manual, self.customs, self.exit = (Resource(capacity=n) for n in (7, 11, 5, 5))
        self.anpr, self.documents, self.scanner, self.fleet = (Resource(capacity=n) for n in (3, 4, 2, 18))
        self.egate_time, self.manual_time = lognormal(18, 0.4), lognormal(60, 0.5)
        self.documents_time = lognormal(240, 0.5)


class Traveller(Process):
    def __init__(self, gate):
        Process.__init__(self)
        self.gate = gate

    def live(self):
        gate, counts = self.gate, self.gate.counts
        manual = random.random() >= 0.7
        if not manual:
            queued = now()
            yield request, self, gate.egate
            counts.began("egate", queued)
            yield hold, self, random.lognormvariate(*gate.egate_time)
            counts.events += 1
            yield release, self, gate.egate
            manual = random.random() < 0.06
        if manual:
            queued = now()
            yield request, self, gate.manual
            counts.began("manual", queued)
            yield hold, self, random.lognormvariate(*gate.manual_time)
            counts.events += 1
            yield release, self, gate.manual
        yield hold, self, random.uniform(20, 60)
        counts.events += 1
        if random.random() < 0.08:
            queued = now()
            yield request, self, gate.customs
            counts.began("customs", queued)
            yield hold, self, random.expovariate(1 / 90)
            counts.events += 1
            yield release, self, gate.customs
        yield hold, self, random.uniform(10, 30)
        counts.events += 1
        queued = now()
        yield request, self, gate.exit
        counts.began("exit_turnstile", queued)
        yield hold, self, random.uniform(4, 12)
        counts.events += 1
        yield release, self, gate.exit


class Vehicle(Process):
    def __init__(self, gate):
        Process.__init__(self)
        self.gate = gate

    def live(self):
        gate, counts = self.gate, self.gate.counts
        queued = now()
        yield request, self, gate.anpr
        counts.began("anpr", queued)
        yield hold, self, random.uniform(20, 40)
        counts.events += 1
        yield release, self, gate.anpr
        queued = now()
        yield request, self, gate.documents
        counts.began("documents", queued)
        yield hold, self, random.lognormvariate(*gate.documents_time)
        counts.events += 1
        yield release, self, gate.documents
        if random.random() < 0.15:
            queued = now()
            yield request, self, gate.scanner
            counts.began("scanner", queued)
            yield hold, self, random.triangular(240, 720, 360)
            counts.events += 1
            yield release, self, gate.scanner
        queued = now()
        yield request, self, gate.fleet
        counts.began("igv", queued)
        for low, high in ((120, 240), (300, 360), (120, 240)):
            yield hold, self, random.uniform(low, high)
            counts.events += 1
        yield hold, self, 300  # the vehicle has gone; the carrier comes back empty
        counts.events += 1
        yield release, self, gate.fleet


def run_gate_day(counts, days):
    for _ in range(int(days)):
        initialize()
        gate = Gate(counts)
        travellers, vehicles = Arrivals(), Arrivals()
        activate(travellers, travellers.live(counts, profile(TRAVELLERS, 20000), lambda: Traveller(gate)))
        activate(vehicles, vehicles.live(counts, profile(VEHICLES, 800), lambda: Vehicle(gate)))
        simulate(until=86400)


def main():
    workload, size, seed = sys.argv[1], float(sys.argv[2]), int(sys.argv[3])
    random.seed(seed)
    counts = Counts()
    start, processor = time.perf_counter(), time.process_time()
    {"hold": run_hold, "mm8": run_mm8, "gate-day": run_gate_day}[workload](counts, size)
    wall, cpu = time.perf_counter() - start, time.process_time() - processor
    print(json.dumps({"events": counts.events, "wall_s": round(wall, 6), "cpu_s": round(cpu, 6), "wait_s": counts.means()}))


if __name__ == "__main__":
    main()
