#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The parts of ./dev that need no build: the package list, the virtual display, wrong commands.
set -uo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

check() # NAME EXPECTED ACTUAL
{
    if [[ $2 == "$3" ]]; then echo "ok   $1"; return; fi
    printf 'FAIL %s\n  expected: %s\n  actual:   %s\n' "$1" "$2" "$3"
    failed=1
}

say() { printf '%s\n' "$*" >&2; }
source "$root/installer/packages.sh"

test_package_list()
{
    local odd
    odd=$(grep -vE '^(#.*|(build|run|check) +[a-z0-9.+|-]+ +\S.*)?$' "$root/installer/packages.txt")
    check "every row has group, package and reason" "" "$odd"
    check "no package stands twice" "" \
        "$(package_rows build run check | cut -f1 | tr '|' '\n' | sort | uniq -d)"
}

# A dpkg-query that knows exactly the packages it is told
with_installed()
{
    printf '#!/bin/sh\nshift 2\nfor p; do case " %s " in *" $p "*) echo "installed $p";; esac; done\n' "$1" \
        >"$work/dpkg-query"
    chmod +x "$work/dpkg-query"
    shift
    PATH=$work:$PATH "$@"
}

test_missing_packages()
{
    local all
    all=$(package_rows build run check | cut -f1 | tr '|\n' '  ')
    check "nothing is missing" "" "$(with_installed "$all" missing_packages build run check)"
    check "one package is missing" "ccache" \
        "$(with_installed "${all/ccache /}" missing_packages build run check | cut -f1)"
    check "a package of another group is not asked for" "" \
        "$(with_installed "${all/ccache /}" missing_packages run)"
    check "one alternative is enough" "" "$(with_installed "${all/pkgconf /}" missing_packages build)"
    check "no alternative is there" "pkgconf|pkg-config" \
        "$(with_installed "$(sed 's/pkgconf pkg-config//' <<<"$all")" missing_packages build | cut -f1)"
}

test_with_display()
{
    local out status
    # shellcheck disable=SC2016 # expanded by the inner shell
    out=$(env -u DISPLAY -u WAYLAND_DISPLAY "$root/installer/with-display" \
        bash -c 'echo "[${DISPLAY:+set}]"; echo noise >&2; exit 7' 2>/dev/null)
    status=$?
    check "a virtual display is there, output is the program's own" "[set]" "$out"
    check "the exit status is the program's" 7 "$status"
    check "a display that is there is used" ":42" \
        "$(DISPLAY=:42 "$root/installer/with-display" printenv DISPLAY)"
}

test_commands()
{
    "$root/dev" nonsense >/dev/null 2>&1
    check "an unknown command is refused" 2 $?
    "$root/dev" exec >/dev/null 2>&1
    check "exec wants a program" 2 $?
    check "help names every command" "" "$(for command in run test tour bench lint format exec asan package doctor; do
        "$root/dev" help | grep -q "./dev $command" || echo "$command"; done)"
}

test_package_list
test_missing_packages
test_with_display
test_commands
exit "$failed"
