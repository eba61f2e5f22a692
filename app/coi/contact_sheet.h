// SPDX-License-Identifier: GPL-3.0-or-later
// The page that shows every picture of a tour: a row for each step, a column for each look, findings first.
#pragma once
#include <QString>
#include <QStringList>
#include <vector>

namespace coi::desktop {

struct SheetPicture
{
    QString step, look; // row and column
    QString file;       // relative to the page
};

// False when the file can not be written.
bool writeContactSheet(const QString& path, const std::vector<SheetPicture>& pictures,
                       const QStringList& problems);

} // namespace coi::desktop
