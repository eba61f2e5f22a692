// SPDX-License-Identifier: GPL-3.0-or-later
// The lanes chosen on the Lanes screen, as rows of a small table. GUI thread.
#pragma once
#include <coi/viewmodels/keyed_list_model.h>
#include <qqmlregistration.h>

namespace coi::viewmodels {

struct SelectedLaneRow
{
    QString key, stateText, waitText, servedText, changeText; // changeText: "13:58 hanh"
    bool operator==(const SelectedLaneRow&) const = default;
};

class LaneSelection : public KeyedListModel<SelectedLaneRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by LanesModel")

public:
    using KeyedListModel::KeyedListModel;
    const Roles& roles() const override;
};

} // namespace coi::viewmodels
