// SPDX-License-Identifier: GPL-3.0-or-later
// What a view-model said last (a refusal, where a file was written). Said once, it is composed anew each time
// it is read, so it stands in the language of the moment. GUI thread.
//
//   m_reply = [sent] { return tr("Acknowledged: %1").arg(sent); };
#pragma once
#include <QString>
#include <functional>

namespace coi::viewmodels {

using Said = std::function<QString()>; // empty: nothing was said

inline QString textOf(const Said& said)
{
    return said ? said() : QString();
}

} // namespace coi::viewmodels
