// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <coi/viewmodels/plan_marks.h>

namespace coi::viewmodels {

// One of the live figures of the inspector.
inline KeyFigure inspectorFigure(const char* key, const QString& name, const QString& value,
                                 const QString& unit)
{
    KeyFigure f;
    f.key = QString::fromLatin1(key);
    f.name = name;
    f.value = value;
    f.unit = unit;
    return f;
}

} // namespace coi::viewmodels
