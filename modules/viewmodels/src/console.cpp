// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/console.h>

namespace coi::viewmodels {

Console::Console(const Context& context, QObject* parent)
    : QObject(parent), m_context(context), m_commands(context), m_shell(context, m_navigation),
      m_overview(context), m_inspector(context), m_lanes(context), m_freight(context), m_alarms(context),
      m_cameras(context), m_dashboard(context), m_simulation(context), m_finder(context, m_navigation)
{
    connect(&m_navigation, &Navigation::went, this,
            [this](const QString&, const QString& kind, const QString& id) {
                if (!id.isEmpty() && kind != QLatin1String("alarm"))
                    m_inspector.select(kind, id);
            });
}

} // namespace coi::viewmodels
