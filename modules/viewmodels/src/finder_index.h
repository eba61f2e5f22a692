// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the finder can go to, and how well a text fits a query. GUI thread.
#pragma once
#include <coi/viewmodels/finder_model.h>

namespace coi::viewmodels {

struct FindEntry
{
    FindRow row;
    QStringList words; // what a query is held against, folded; the first is the code
};

// Lower case without marks, dashes and blanks kept: "Cửa khẩu" -> "cua khau".
QString folded(const QString& text);
// 0: does not fit; the higher the better.
int fit(const FindEntry& entry, const QString& foldedQuery);
std::vector<FindEntry> everything(const Context& context);
std::vector<FindEntry> screens();

} // namespace coi::viewmodels
