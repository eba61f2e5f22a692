// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/lane_selection.h>

namespace coi::viewmodels {

QVariant LaneSelection::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const SelectedLaneRow& r = rows()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case CodeRole:
        return r.key;
    case StateTextRole:
        return r.stateText;
    case WaitTextRole:
        return r.waitText;
    case ServedTextRole:
        return r.servedText;
    case ChangeTextRole:
        return r.changeText;
    default:
        return {};
    }
}

QHash<int, QByteArray> LaneSelection::roleNames() const
{
    return {{CodeRole, "code"},
            {StateTextRole, "stateText"},
            {WaitTextRole, "waitText"},
            {ServedTextRole, "servedText"},
            {ChangeTextRole, "changeText"}};
}

} // namespace coi::viewmodels
