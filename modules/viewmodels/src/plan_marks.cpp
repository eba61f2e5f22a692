// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/plan_marks.h>

namespace coi::viewmodels {

const PlanMarks::Roles& PlanMarks::roles() const
{
    static const Roles table{role<&PlanMark::key>("objectId"),
                             role<&PlanMark::group>("group"),
                             role<&PlanMark::status>("status"),
                             role<&PlanMark::look>("look"),
                             role<&PlanMark::text>("text"),
                             role<&PlanMark::detail>("detail"),
                             role<&PlanMark::brief>("brief"),
                             role<&PlanMark::age>("age"),
                             role<&PlanMark::frame>("span"),
                             role<&PlanMark::alarm>("alarm"),
                             role<&PlanMark::alarmState>("alarmState"),
                             role<&PlanMark::label>("label"),
                             role<&PlanMark::x>("planX"),
                             role<&PlanMark::y>("planY"),
                             role<&PlanMark::w>("planW"),
                             role<&PlanMark::h>("planH"),
                             role<&PlanMark::exit>("exit"),
                             role<&PlanMark::stale>("stale"),
                             role<&PlanMark::reported>("reported"),
                             role<&PlanMark::symbol>("symbol")};
    return table;
}

const KeyFigures::Roles& KeyFigures::roles() const
{
    static const Roles table{role<&KeyFigure::key>("figureId"),
                             role<&KeyFigure::name>("name"),
                             role<&KeyFigure::value>("value"),
                             role<&KeyFigure::unit>("unit"),
                             role<&KeyFigure::note>("note"),
                             role<&KeyFigure::alarm>("alarm"),
                             role<&KeyFigure::alarmState>("alarmState"),
                             role<&KeyFigure::trend>("trend"),
                             role<&KeyFigure::limit>("limitOfTrend"),
                             role<&KeyFigure::missed>("missed"),
                             role<&KeyFigure::brief>("brief"),
                             role<&KeyFigure::age>("age")};
    return table;
}

} // namespace coi::viewmodels
