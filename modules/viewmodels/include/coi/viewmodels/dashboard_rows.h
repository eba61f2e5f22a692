// SPDX-License-Identifier: GPL-3.0-or-later
// One figure against its goal: a line of the alarm or the availability table. GUI thread.
#pragma once
#include <coi/viewmodels/keyed_list_model.h>
#include <qqmlregistration.h>

namespace coi::viewmodels {

struct DashboardRow
{
    QString key, name, value, goal;
    double number = 0, lower = 0, upper = 0, maximum = 1; // for the bar: value and two bounds on 0…maximum
    bool missed = false;
    bool operator==(const DashboardRow&) const = default;
};

class DashboardRows : public KeyedListModel<DashboardRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by DashboardModel")

public:
    using KeyedListModel::KeyedListModel;
    const Roles& roles() const override;
};

// What happened behind the figures, on a time line. GUI thread.
struct DashboardEvent
{
    QString key, letter, timeText, text, note; // key: id of the alarm
    double place = 0;                          // 0…1 along the line
    bool operator==(const DashboardEvent&) const = default;
};

class DashboardEvents : public KeyedListModel<DashboardEvent>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by DashboardModel")

public:
    using KeyedListModel::KeyedListModel;
    const Roles& roles() const override;
};

} // namespace coi::viewmodels
