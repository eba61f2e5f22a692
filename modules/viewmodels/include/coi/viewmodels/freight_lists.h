// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of the Freight screen: guided vehicles and consignments, those that need attention first. Rows
// carry words ready to be shown. GUI thread.
#pragma once
#include <coi/viewmodels/context.h>
#include <coi/viewmodels/keyed_list_model.h>
#include <qqmlregistration.h>

namespace coi::viewmodels {

struct CarrierRow
{
    QString key;  // "IGV-14"
    QString icon; // name of a symbol: doing.stopped, doing.moving …
    QString stateText;
    QString stateBrief; // in place of it where there is no room; empty: nothing shorter
    QString consignment, zone, ageText, alarm, alarmState, label;
    int batteryPct = 0;
    bool charging = false, ageLate = false, attention = false;
    int rank = 0; // lower comes first
    bool operator==(const CarrierRow&) const = default;
};

class CarrierRows : public KeyedListModel<CarrierRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by FreightModel")
public:
    using KeyedListModel::KeyedListModel;
    const Roles& roles() const override;
};

struct ConsignmentRow
{
    QString key, goods, weight, modeText, note, elapsed, alarm, alarmState, label;
    int channel = 0, stage = 0;
    QList<int> skipped; // stages this consignment does not take
    double elapsedH = -1;
    bool smart = false, exit = true, late = false; // late: longer inside than promised
    double rank = 0;                               // higher comes first
    bool operator==(const ConsignmentRow&) const = default;
};

class ConsignmentRows : public KeyedListModel<ConsignmentRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by FreightModel")
public:
    using KeyedListModel::KeyedListModel;
    const Roles& roles() const override;
};

inline constexpr double kClearanceLowH = 4, kClearanceHighH = 6; // promised: yard in to accepted

CarrierRow carrierRow(const Context& context, const domain::CarrierState& carrier);
ConsignmentRow consignmentRow(const Context& context, const domain::Consignment& consignment);
// Seconds since the yard was entered, to acceptance or now; -1 before.
double insideSeconds(const domain::Consignment& consignment, core::UtcTime now);
// Name of goods by their code in the flows; the code itself when it is not known.
QString goodsName(const Context& context, const std::string& goods);
// What the field says of a consignment, in words.
QString consignmentNote(const std::string& note);
// How far the scales are off its papers, when that is more than an alarm definition lets pass; else empty.
QString weightNote(const Context& context, const domain::Consignment& consignment);

} // namespace coi::viewmodels
