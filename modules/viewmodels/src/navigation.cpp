// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/navigation.h>

namespace coi::viewmodels {

QString objectKind(const Context& context, const std::string& id)
{
    const domain::Site& site = *context.site;
    const domain::State& state = context.state();
    if (site.lane(id))
        return QStringLiteral("lane");
    if (site.gate(id))
        return QStringLiteral("gate");
    if (site.zone(id))
        return QStringLiteral("zone");
    if (site.station(id))
        return QStringLiteral("station");
    if (site.camera(id))
        return QStringLiteral("camera");
    if (state.carriers.contains(id))
        return QStringLiteral("carrier");
    if (state.consignments.contains(id))
        return QStringLiteral("consignment");
    if (state.alarms.contains(id))
        return QStringLiteral("alarm");
    return {};
}

QString screenOf(const QString& kind)
{
    if (kind == QLatin1String("lane"))
        return QStringLiteral("lanes");
    if (kind == QLatin1String("camera"))
        return QStringLiteral("cameras");
    if (kind == QLatin1String("carrier") || kind == QLatin1String("consignment"))
        return QStringLiteral("freight");
    if (kind == QLatin1String("alarm"))
        return QStringLiteral("alarms");
    return QStringLiteral("overview");
}

} // namespace coi::viewmodels
