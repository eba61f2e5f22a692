// SPDX-License-Identifier: GPL-3.0-or-later
// The ways vehicles have been told, as lines in the picture of the corridor: the released base and the
// horizon that may still change (VDA 5050). GUI thread.
#pragma once
#include <QPointF>
#include <QRectF>
#include <coi/viewmodels/keyed_list_model.h>
#include <qqmlregistration.h>

namespace coi::viewmodels {

struct CarrierRoute
{
    QString key;                  // "IGV-14"
    QList<QPointF> base, horizon; // from the vehicle on; picture units from the corner of `area`
    QRectF area;                  // what the lines cover, picture units
    bool operator==(const CarrierRoute&) const = default;
};

class CarrierRoutes : public KeyedListModel<CarrierRoute>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by FreightModel")
public:
    using KeyedListModel::KeyedListModel;
    const Roles& roles() const override;
};

} // namespace coi::viewmodels
