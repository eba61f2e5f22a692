// SPDX-License-Identifier: GPL-3.0-or-later
// The page that shows every picture of a folder: a row for each step, a column for each look, findings first.
// A picture is called NN-step.png; those of one look lie in the folder itself, those of several in a folder
// for each, and findings.txt lies beside them. So several tours may fill one folder at the same time.
#pragma once
#include <QString>
#include <QStringList>

namespace coi::desktop {

// Those of earlier tours. False when one can not be removed.
bool removePictures(const QString& folder);
// One a line; none removes the file. False when it can not be written.
bool writeFindings(const QString& folder, const QStringList& findings);
// index.html of all that is in the folder now. False when it can not be written.
bool writeContactSheet(const QString& folder);

} // namespace coi::desktop
