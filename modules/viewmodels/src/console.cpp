// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/console.h>

namespace coi::viewmodels {

Console::Console(const Context& context, QObject* parent)
    : QObject(parent), m_context(context), m_commands(context), m_shell(context), m_overview(context),
      m_inspector(context), m_lanes(context), m_freight(context), m_alarms(context), m_cameras(context),
      m_dashboard(context), m_simulation(context), m_finder(context)
{
}

} // namespace coi::viewmodels
