// SPDX-License-Identifier: GPL-3.0-or-later
// Where the programs find the files that come with them. In this order: $COI_DATA_DIR, the installed
// share/coi beside the program's bin folder, the resources of the source tree the program was built from.
// Needs a QCoreApplication for the second. Any thread.
#pragma once
#include <QString>

namespace coi::app {

QString resourceDir();
QString siteDir(const QString& site); // "mong-cai"

} // namespace coi::app
