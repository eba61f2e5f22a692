// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes to one JSON object, or a problem with line and column.
#pragma once
#include "report.h"

#include <QJsonObject>
#include <optional>

namespace coi::site {

std::optional<QJsonObject> parseFile(const QByteArray& bytes, Report& report);

} // namespace coi::site
