# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Reads installer/packages*.txt. Sourced by ./dev, which sets $root and say().

# package_rows GROUP... : "names<TAB>reason" of each row of these groups
package_rows()
{
    awk -v groups=" $* " '!/^#/ && NF >= 2 && index(groups, " " $1 " ") {
        names = $2; $1 = $2 = ""; sub(/^ +/, ""); print names "\t" $0 }' "$root"/installer/packages*.txt
}

# missing_packages GROUP... : the rows of which no alternative is installed. One dpkg-query for all of them.
missing_packages()
{
    local rows installed
    rows=$(package_rows "$@")
    # shellcheck disable=SC2046 # names are words
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' $(cut -f1 <<<"$rows" | tr '|' ' ') \
        2>/dev/null | awk '$1 == "installed" { print $2 }')
    awk -F '\t' 'NR == FNR { have[$1]; next } {
        n = split($1, names, "|"); for (i = 1; i <= n; i++) if (names[i] in have) next; print }' \
        <(printf '%s\n' "$installed") - <<<"$rows"
}

# known_package a|b : the first alternative that this distribution offers
known_package()
{
    local name
    for name in ${1//|/ }; do
        if apt-cache show --no-all-versions "$name" >/dev/null 2>&1; then echo "$name"; return; fi
    done
    echo "${1%%|*}"
}

as_root()
{
    if [[ $(id -u) == 0 ]]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else say "Not root and no sudo here. Run as root: $*"; return 1
    fi
}

# need_packages GROUP... : installs what is missing; says what and why
need_packages()
{
    command -v dpkg-query >/dev/null || return 0 # another distribution: CMake names what it can not find
    local rows names reason wanted=()
    rows=$(missing_packages "$@")
    [[ -n $rows ]] || return 0
    say "Installing distribution packages that are missing here (list: installer/packages*.txt):"
    while IFS=$'\t' read -r names reason; do say "$(printf '  %-32s %s' "$names" "$reason")"; done <<<"$rows"
    as_root apt-get update -q >&2 || return
    while IFS=$'\t' read -r names reason; do wanted+=("$(known_package "$names")"); done <<<"$rows"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${wanted[@]}" >&2
}
