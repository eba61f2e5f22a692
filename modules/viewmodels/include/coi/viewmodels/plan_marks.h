// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the plan above the moving things, one row each: lanes and gates, queue tags, stations,
// vehicles that need attention. Positions in plan units. GUI thread.
#pragma once
#include <QRectF>
#include <coi/viewmodels/keyed_list_model.h>
#include <qqmlregistration.h>

namespace coi::viewmodels {

struct PlanMark
{
    QString key;    // id of the object
    QString group;  // lane | gate | zone | station | carrier
    QString status; // lanes and gates: code of LaneStatus; zones: LOS letter
    QString look;   // lanes: "gate" | "barrier"; stations: icon name
    QString text;   // ordinal, "96 · 6.5 min", name
    QString detail; // second line
    QString brief;  // stations: all in one short line, for a small plan
    QString age;    // "stale 00:41", "reported 15:21"; empty: live
    QString alarm;  // priority letter of the worst alarm, empty without
    QString alarmState;
    QString label; // for assistive technology
    double x = 0, y = 0, w = 0, h = 0;
    bool exit = true; // direction of travel: up on the plan
    bool stale = false, reported = false;
    QRectF frame;    // what the brackets of a chosen zone embrace: the zone and its lanes; plan units
    int symbol = -1; // carriers: key of the moving symbol the mark follows
    bool operator==(const PlanMark&) const = default;
};

class PlanMarks : public KeyedListModel<PlanMark>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by OverviewModel")
public:
    using KeyedListModel::KeyedListModel;
    const Roles& roles() const override;
};

struct KeyFigure
{
    QString key, name, value, unit, note, alarm, alarmState;
    QString brief; // the note where there is little room: "target 5"
    QString age;   // how old the figure is when it is too old to be trusted: "00:41"; else empty
    QList<double> trend;
    double limit = 0; // of the trend; 0 = none
    bool missed = false;
    bool operator==(const KeyFigure&) const = default;
};

class KeyFigures : public KeyedListModel<KeyFigure>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by view-models")
public:
    using KeyedListModel::KeyedListModel;
    const Roles& roles() const override;
};

} // namespace coi::viewmodels
