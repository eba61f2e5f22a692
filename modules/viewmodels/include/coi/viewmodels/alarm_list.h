// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the alarm list of one tab: sorted by state, priority and time, consequences collapsed under
// their cause. GUI thread. A row the operator has put the cursor on keeps its place while others come and go;
// what would push it away is put below it until the cursor moves on.
#pragma once
#include <QSet>
#include <coi/viewmodels/context.h>
#include <coi/viewmodels/keyed_list_model.h>
#include <qqmlregistration.h>

namespace coi::viewmodels {

enum class AlarmTab { Active, Returned, Latched, Shelved, Suppressed, OutOfService, History };
inline constexpr int kAlarmTabs = 7;

// Whether a state belongs to a tab. Active also shows what still needs an operator: returned and latched.
bool inTab(domain::AlarmState state, AlarmTab tab);

struct AlarmListRow
{
    QString key, letter, symbolState, stateText, raisedText, ageText, place, text, valueText, owner, nextText;
    QString childrenText; // of a cause with consequences that are held back
    QString heading;      // stands above the row
    bool unacknowledged = false, chosen = false, expanded = false, child = false;
    bool lateAge = false; // nothing newer is known of its object: its feed is stale, or the link is lost
    bool operator==(const AlarmListRow&) const = default;
};

class AlarmListModel : public KeyedListModel<AlarmListRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by AlarmsModel")

public:
    struct View
    {
        AlarmTab tab = AlarmTab::Active;
        QString place;                       // code of the bridge, empty: all
        QString priority;                    // letter, empty: all
        QSet<QString> chosen, expanded;      // alarm ids
        QString pinned;                      // row that keeps its place
        std::vector<domain::AlarmEvent> log; // of the tab History, newest first
    };

    using KeyedListModel::KeyedListModel;
    void show(const Context& context, const View& view);
    int hidden() const { return m_hidden; } // by the filters

    const Roles& roles() const override;

private:
    void showLog(const Context& context, const View& view);
    int m_hidden = 0;
};

} // namespace coi::viewmodels
