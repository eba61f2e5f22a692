// SPDX-License-Identifier: GPL-3.0-or-later
// The detail of a check or a refusal, and what the field notes on an object, in words of the screen. They are
// codes and short English sentences, the same for everybody; names and numbers in them stay as they are.
#pragma once
#include <QString>

namespace coi::viewmodels::words {

QString detail(const QString& detail);
// An instant is said as the time of day at the gate; everything else stays as it is.
QString spokenTime(const QString& text);

} // namespace coi::viewmodels::words
