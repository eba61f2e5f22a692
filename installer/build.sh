# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Configure and build a preset. Sourced by ./dev, which sets $root, $programs and say().

export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1 # found again in another checkout: what uses no precompiled header
export CCACHE_DEPEND=1                         # a file that is new is not preprocessed for the cache's sake first
export CCACHE_SLOPPINESS=pch_defines,time_macros # also with precompiled headers
export NINJA_STATUS="[%f/%t %es] "

# locked PRESET COMMAND... : one at a time per build folder. Progress goes to standard error.
locked()
{
    local preset=$1
    shift
    mkdir -p "$root/build/$preset"
    (
        flock 9
        "$@"
    ) 9>"$root/build/$preset/.lock" >&2
}

# quietly COMMAND... : silent unless it fails
quietly()
{
    local output
    output=$("$@" 2>&1) || { say "$output"; return 1; }
}

# configure PRESET : only when it was never done or the presets changed; ninja does the rest by itself
configure() { locked "$1" configure_unlocked "$1"; }

configure_unlocked()
{
    local ninja_file=$root/build/$1/build.ninja
    if [[ -f $ninja_file && $ninja_file -nt $root/CMakePresets.json ]]; then return 0; fi
    (cd "$root" && cmake --preset "$1") && touch "$ninja_file"
}

has_target() { ninja -C "$root/build/$1" -t query "$2" >/dev/null 2>&1; }

# build PRESET [TARGET...]
build()
{
    local preset=$1
    shift
    configure "$preset" || return
    locked "$preset" cmake --build "$root/build/$preset" -j "$(nproc)" ${1:+--target "$@"}
}

# build_programs : every program of the release preset
build_programs()
{
    local program targets=()
    configure release || return
    for program in "${programs[@]}"; do
        if has_target release "$program"; then targets+=("$program"); fi
    done
    build release "${targets[@]}"
}

# run_tests PRESET [CTEST ARGS] : CTest's closing lines are the last ones. Two more at a time than processors: the tours wait for minutes.
run_tests()
{
    local preset=$1
    shift
    (cd "$root/build/$preset" && ctest --output-on-failure -j "$(($(nproc) + 2))" "$@")
}
