#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings translations/coi_*.ts up to date with the texts in the sources: new texts come in as unfinished, gone ones leave.
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate6 || command -v /usr/lib/qt6/bin/lupdate || command -v lupdate)
# The gallery of components is for developers and stays in English.
mapfile -t sources < <(git ls-files 'qml/*.qml' 'modules/**/*.cpp' 'modules/**/*.h' 'app/*.cpp' 'app/*.h' 'qml/*.cpp' | grep -v '/Gallery')
list=$(mktemp)
trap 'rm -f "$list"' EXIT
printf '%s\n' "${sources[@]}" > "$list"
includes=()
for dir in modules/*/include; do includes+=(-I "$dir"); done
for language in vi zh_CN fr; do
    "$lupdate" "${includes[@]}" -silent -locations none -no-obsolete "@$list" -ts "translations/coi_$language.ts" -target-language "$language" 2>&1 |
        grep -v 'undeclared qualified class' || true
done
