// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/freight_lists.h>

namespace coi::viewmodels {

const CarrierRows::Roles& CarrierRows::roles() const
{
    static const Roles table{
        role<&CarrierRow::key>("carrierId"),       role<&CarrierRow::icon>("doing"),
        role<&CarrierRow::stateText>("stateText"), role<&CarrierRow::stateBrief>("stateBrief"),
        role<&CarrierRow::consignment>("freight"), role<&CarrierRow::zone>("zone"),
        role<&CarrierRow::ageText>("ageText"),     role<&CarrierRow::ageLate>("ageLate"),
        role<&CarrierRow::batteryPct>("battery"),  role<&CarrierRow::charging>("charging"),
        role<&CarrierRow::alarm>("alarm"),         role<&CarrierRow::alarmState>("alarmLook"),
        role<&CarrierRow::attention>("attention"), role<&CarrierRow::label>("label")};
    return table;
}

const ConsignmentRows::Roles& ConsignmentRows::roles() const
{
    static const Roles table{
        role<&ConsignmentRow::key>("consignmentId"), role<&ConsignmentRow::goods>("goods"),
        role<&ConsignmentRow::weight>("weight"),     role<&ConsignmentRow::modeText>("modeText"),
        role<&ConsignmentRow::note>("noteText"),     role<&ConsignmentRow::elapsed>("elapsed"),
        role<&ConsignmentRow::elapsedH>("elapsedH"), role<&ConsignmentRow::late>("late"),
        role<&ConsignmentRow::exit>("exit"),         role<&ConsignmentRow::channel>("channel"),
        role<&ConsignmentRow::stage>("stage"),       role<&ConsignmentRow::skipped>("skippedStages"),
        role<&ConsignmentRow::alarm>("alarm"),       role<&ConsignmentRow::alarmState>("alarmLook"),
        role<&ConsignmentRow::label>("label")};
    return table;
}

} // namespace coi::viewmodels
