# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# The static checks. Sourced by ./dev, which sets $root and say().

tracked_sources() { git -C "$root" ls-files '*.cpp' '*.h'; }

# What needs no build: lengths, licences, patterns, translations, layout
lint_sources()
{
    local status=0
    python3 -B "$root/tests/lint/lint.py" "$root" >&2 || status=1
    say "lint: clang-format"
    tracked_sources | (cd "$root" && xargs -r -P "$(nproc)" -n 16 clang-format-14 --dry-run -Werror) >&2 ||
        { say "Not laid out as .clang-format says; ./dev format does it."; status=1; }
    return "$status"
}

# lint_qml PRESET : qmllint over every QML module; .qmllint.ini makes each warning an error
lint_qml()
{
    say "lint: qmllint"
    build "$1" all_qmllint
}

# Sources that differ from what is published, and those not committed yet
changed_sources()
{
    local base
    base=$(git -C "$root" merge-base HEAD '@{upstream}' 2>/dev/null) || base=HEAD
    { git -C "$root" diff --name-only --diff-filter=d "$base" -- '*.cpp'
      git -C "$root" ls-files --others --exclude-standard -- '*.cpp'; } | sort -u
}

# lint_tidy PRESET changed|all : .clang-tidy lists the checks. Tests include files that only a full build generates.
lint_tidy()
{
    local files
    if [[ $2 == all ]]; then
        build "$1" || return
        files=$(git -C "$root" ls-files '*.cpp')
    else
        files=$(changed_sources | grep -v '^tests/' || true)
    fi
    files=$(grep -v '^resources/' <<<"$files" || true)
    [[ -n $files ]] || return 0
    say "lint: clang-tidy over $(wc -l <<<"$files") files"
    # clang can not read what GCC precompiled: the same commands without it
    mkdir -p "$root/build/tidy"
    sed 's/ -Winvalid-pch -include [^ ]*cmake_pch\.hxx//' "$root/build/$1/compile_commands.json" >"$root/build/tidy/compile_commands.json"
    (cd "$root" && xargs -P "$(nproc)" -n 1 clang-tidy --quiet -p build/tidy <<<"$files") 2>&1 |
        { grep -vE '^[0-9]+ warnings? generated|^Suppressed |^Use -header' || true; } >&2
}
