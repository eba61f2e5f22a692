// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/what_if_rows.h>

namespace coi::viewmodels {

const WhatIfOptions::Roles& WhatIfOptions::roles() const
{
    static const Roles table{
        role<&WhatIfOptionRow::name>("name"),           role<&WhatIfOptionRow::key>("optionId"),
        role<&WhatIfOptionRow::summary>("summary"),     role<&WhatIfOptionRow::bestText>("bestText"),
        role<&WhatIfOptionRow::deltaText>("deltaText"), role<&WhatIfOptionRow::problem>("problem"),
        role<&WhatIfOptionRow::chosen>("chosen")};
    return table;
}

const WhatIfLines::Roles& WhatIfLines::roles() const
{
    static const Roles table{role<&WhatIfLineRow::valueText>("valueText"),
                             role<&WhatIfLineRow::kindIndex>("kindIndex"),
                             role<&WhatIfLineRow::objectIndex>("objectIndex"),
                             role<&WhatIfLineRow::objects>("objects"),
                             role<&WhatIfLineRow::unit>("unit"),
                             role<&WhatIfLineRow::detail>("detail"),
                             role<&WhatIfLineRow::more>("more"),
                             role<&WhatIfLineRow::less>("less")};
    return table;
}

const WhatIfRanking::Roles& WhatIfRanking::roles() const
{
    static const Roles table{
        role<&WhatIfRankRow::name>("name"),         role<&WhatIfRankRow::key>("optionId"),
        role<&WhatIfRankRow::bestText>("bestText"), role<&WhatIfRankRow::costText>("costText"),
        role<&WhatIfRankRow::costBand>("costBand"), role<&WhatIfRankRow::deltaText>("deltaText"),
        role<&WhatIfRankRow::best>("best"),         role<&WhatIfRankRow::chosen>("chosen")};
    return table;
}

} // namespace coi::viewmodels
