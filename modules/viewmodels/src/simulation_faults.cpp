// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/simulation_faults.h>

namespace coi::viewmodels {

const FaultListModel::Roles& FaultListModel::roles() const
{
    static const Roles table{role<&FaultRow::key>("faultId"), role<&FaultRow::kindText>("kindText"),
                             role<&FaultRow::object>("object"), role<&FaultRow::sinceText>("sinceText"),
                             role<&FaultRow::leftText>("leftText")};
    return table;
}

} // namespace coi::viewmodels
