// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/console.h>

namespace coi::viewmodels {

Console::Console(const Context& context, QObject* parent)
    : QObject(parent), m_context(context), m_commands(context), m_shell(context, m_navigation),
      m_overview(context), m_inspector(context), m_lanes(context), m_freight(context),
      m_alarms(context, m_navigation, *m_shell.banner()), m_cameras(context), m_dashboard(context),
      m_simulation(context), m_sound(context, m_clock), m_finder(context, m_navigation),
      m_overriding(context, m_commands), m_whatIf(context, m_navigation)
{
    connect(&m_navigation, &Navigation::went, this,
            [this](const QString& screen, const QString& kind, const QString& id) {
                if (!id.isEmpty() && kind != QLatin1String("alarm"))
                    m_inspector.select(kind, id);
                if (screen == QLatin1String("lanes") && kind == QLatin1String("lane"))
                    m_lanes.choose(id);
                if (screen == QLatin1String("whatif") && !id.isEmpty())
                    m_whatIf.startFrom(kind, {id});
            });
    connect(&context.formats, &Formats::languageChanged, this, &Console::formatsChanged);
    connect(&m_lanes, &LanesModel::chosen, this,
            [this](const QString& lane) { m_inspector.select(QStringLiteral("lane"), lane); });
}

} // namespace coi::viewmodels
