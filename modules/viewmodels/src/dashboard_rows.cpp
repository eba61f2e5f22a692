// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/dashboard_rows.h>

namespace coi::viewmodels {

const DashboardRows::Roles& DashboardRows::roles() const
{
    static const Roles table{role<&DashboardRow::name>("name"),     role<&DashboardRow::key>("rowId"),
                             role<&DashboardRow::value>("value"),   role<&DashboardRow::goal>("goal"),
                             role<&DashboardRow::number>("number"), role<&DashboardRow::lower>("lower"),
                             role<&DashboardRow::upper>("upper"),   role<&DashboardRow::maximum>("maximum"),
                             role<&DashboardRow::missed>("missed")};
    return table;
}

const DashboardEvents::Roles& DashboardEvents::roles() const
{
    static const Roles table{
        role<&DashboardEvent::text>("text"),     role<&DashboardEvent::key>("alarmId"),
        role<&DashboardEvent::letter>("letter"), role<&DashboardEvent::timeText>("timeText"),
        role<&DashboardEvent::note>("note"),     role<&DashboardEvent::place>("place")};
    return table;
}

} // namespace coi::viewmodels
