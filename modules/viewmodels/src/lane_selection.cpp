// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/lane_selection.h>

namespace coi::viewmodels {

const LaneSelection::Roles& LaneSelection::roles() const
{
    static const Roles table{
        role<&SelectedLaneRow::key>("code"), role<&SelectedLaneRow::stateText>("stateText"),
        role<&SelectedLaneRow::waitText>("waitText"), role<&SelectedLaneRow::servedText>("servedText"),
        role<&SelectedLaneRow::changeText>("changeText")};
    return table;
}

} // namespace coi::viewmodels
