// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/simulation_faults.h>

namespace coi::viewmodels {

QVariant FaultListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const FaultRow& r = rows()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case IdRole:
        return r.key;
    case KindTextRole:
        return r.kindText;
    case ObjectRole:
        return r.object;
    case SinceTextRole:
        return r.sinceText;
    case LeftTextRole:
        return r.leftText;
    default:
        return {};
    }
}

QHash<int, QByteArray> FaultListModel::roleNames() const
{
    return {{IdRole, "faultId"},
            {KindTextRole, "kindText"},
            {ObjectRole, "object"},
            {SinceTextRole, "sinceText"},
            {LeftTextRole, "leftText"}};
}

} // namespace coi::viewmodels
