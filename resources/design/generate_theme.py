#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the C++ class ThemeTokens from tokens.json:  generate_theme.py tokens.json theme_tokens.h

Colours follow the theme (NOTIFY colorsChanged), fonts and sizes follow text scale and compactness (NOTIFY
metricsChanged), durations follow reduced motion (NOTIFY motionChanged), everything else is constant.
A token that exists in one theme only, or a compact size without a normal one, stops the build.
"""
import json
import sys

HEAD = """// Written by generate_theme.py from tokens.json.
#pragma once

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtGui/QColor>
#include <QtQml/qqmlregistration.h>

namespace coi::controls {

class ThemeTokens : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
"""

MIDDLE = """
public:
    using QObject::QObject;
    bool day() const { return m_day; }
    bool compact() const { return m_compact; }
    bool reducedMotion() const { return m_reducedMotion; }
    qreal scale() const { return m_scale; }
"""

TAIL = """
Q_SIGNALS:
    void colorsChanged();
    void metricsChanged();
    void motionChanged();

protected:
    bool m_day = false;
    bool m_compact = false;
    bool m_reducedMotion = false;
    qreal m_scale = 1.0;

private:
    int scaled(qreal pixels) const { return qRound(pixels * m_scale); }
};

} // namespace coi::controls
"""

CONSTANT_SECTIONS = [  # section of tokens.json, C++ type, prefix of the property
    ("line_height", "qreal", "lineHeight"), ("radius", "qreal", "radius"), ("stroke", "qreal", "stroke"),
    ("hatch", "qreal", "hatch"), ("layout", "int", ""), ("motion", "int", ""), ("blink", "qreal", "blink"),
    ("freshness", "int", "fresh"), ("command", "int", ""), ("alarm_rate", "int", "alarm"),
]


def camel(name, prefix=""):
    words = [w for w in name.split("_") if w]
    first = words[0] if not prefix else prefix + words[0][0].upper() + words[0][1:]
    return first + "".join(w[0].upper() + w[1:] for w in words[1:])


def color(text):
    digits = text[1:]
    if len(digits) == 8:  # RRGGBBAA on paper, AARRGGBB in Qt
        digits = digits[6:] + digits[:6]
    else:
        digits = "ff" + digits
    return f"QColor::fromRgba(0x{digits.lower()}u)"


def properties(tokens):
    """Yields (type, name, getter expression, notify signal or '')."""
    night, day = tokens["color"]["night"], tokens["color"]["day"]
    if night.keys() != day.keys():
        sys.exit(f"tokens.json: colours of one theme only: {sorted(night.keys() ^ day.keys())}")
    for name in night:
        yield "QColor", name, f"m_day ? {color(day[name])} : {color(night[name])}", "colorsChanged"
    for name, value in tokens["font"].items():
        yield "int", camel(name, "font"), f"scaled({value})", "metricsChanged"
    compact = tokens["size_compact"]
    if compact.keys() - tokens["size"].keys():
        sys.exit(f"tokens.json: compact sizes without a normal one: {sorted(compact.keys() - tokens['size'].keys())}")
    for name, value in tokens["size"].items():
        getter = f"scaled(m_compact ? {compact[name]} : {value})" if name in compact else f"scaled({value})"
        yield "int", camel(name), getter, "metricsChanged"
    for name, value in tokens["space"].items():
        yield "int", camel(name, "space"), str(value), ""
    for name, value in tokens["duration"].items():
        yield "int", camel(name), f"m_reducedMotion ? 0 : {value}", "motionChanged"
    for section, kind, prefix in CONSTANT_SECTIONS:
        for name, value in tokens[section].items():
            yield kind, camel(name, prefix), str(value), ""
    for name, value in tokens["dash"].items():
        yield "QList<qreal>", camel(name, "dash"), "{" + ", ".join(map(str, value)) + "}", ""
    for name, value in tokens["command_list"].items():
        yield "QList<int>", camel(name), "{" + ", ".join(map(str, value)) + "}", ""
    yield "QList<qreal>", "scaleSteps", "{" + ", ".join(map(str, tokens["scale"]["steps"])) + "}", ""


def main(source, target):
    with open(source, encoding="utf-8") as file:
        tokens = json.load(file)
    rows = list(properties(tokens))
    names = [row[1] for row in rows]
    if len(names) != len(set(names)):
        sys.exit(f"tokens.json: two tokens become one name: {sorted({n for n in names if names.count(n) > 1})}")
    declared = "".join(
        f"    Q_PROPERTY({kind} {name} READ {name} {'NOTIFY ' + notify if notify else 'CONSTANT'})\n"
        for kind, name, _, notify in rows)
    getters = "".join(f"    {kind} {name}() const {{ return {body}; }}\n" for kind, name, body, _ in rows)
    with open(target, "w", encoding="utf-8") as file:
        file.write(HEAD + declared + MIDDLE + getters + TAIL)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
