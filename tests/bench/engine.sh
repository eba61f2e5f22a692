#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The simulation engine against ns-3, SimPy 2 and a naive engine, side by side on the reference workloads: `./dev bench engine
# [RUNS]`. Installs and compiles the peers, which nothing else needs.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
here=$root/tests/bench/engine
peers=$root/build/bench-engine

say() { printf '%s\n' "$*" >&2; }
# shellcheck source=../../installer/packages.sh
source "$root/installer/packages.sh"
need_packages bench

mkdir -p "$peers"
compile() { g++ -std=c++20 -O3 -DNDEBUG -I"$here" "$here/$1.cpp" -o "$peers/$1" "${@:2}"; }
compile naive
compile ns3 -lns3-core

exec python3 "$here/measure.py" "$peers" "$@"
