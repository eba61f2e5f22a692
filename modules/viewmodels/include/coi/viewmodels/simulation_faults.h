// SPDX-License-Identifier: GPL-3.0-or-later
// Faults injected into a simulated field and still acting. GUI thread.
#pragma once
#include <coi/viewmodels/keyed_list_model.h>
#include <qqmlregistration.h>

namespace coi::viewmodels {

struct FaultRow
{
    QString key, kindText, object, sinceText, leftText; // leftText: "04:12", empty until cleared
    bool operator==(const FaultRow&) const = default;
};

class FaultListModel : public KeyedListModel<FaultRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by SimulationModel")

public:
    using KeyedListModel::KeyedListModel;
    const Roles& roles() const override;
};

} // namespace coi::viewmodels
