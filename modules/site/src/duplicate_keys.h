// SPDX-License-Identifier: GPL-3.0-or-later
// Keys that stand twice in one object. Qt's reader keeps the last one silently; who edited the file meant one
// of the two.
#pragma once
#include "report.h"

namespace coi::site {

// `bytes` is JSON that has been parsed without an error.
void reportDuplicateKeys(const QByteArray& bytes, Report& report);

} // namespace coi::site
