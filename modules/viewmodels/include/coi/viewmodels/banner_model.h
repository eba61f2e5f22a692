// SPDX-License-Identifier: GPL-3.0-or-later
// The alarm banner: counts per priority, the newest unacknowledged alarm of the highest priority and the one
// after it, the rate of the last ten minutes, what is shelved. A critical or high alarm this console has not
// shown is not acknowledged by the first acknowledge(): that one opens it. GUI thread.
#pragma once
#include <QElapsedTimer>
#include <QSet>
#include <coi/viewmodels/banner_alarm.h>
#include <coi/viewmodels/context.h>
#include <coi/viewmodels/keyed_list_model.h>
#include <coi/viewmodels/navigation.h>
#include <coi/viewmodels/refresher.h>
#include <coi/viewmodels/said.h>
#include <map>

namespace coi::viewmodels {

struct PriorityRow
{
    QString key; // C | H | M | L
    int count = 0, fresh = 0;
    bool operator==(const PriorityRow&) const = default;
};

class PriorityCountModel : public KeyedListModel<PriorityRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by BannerModel")

public:
    using KeyedListModel::KeyedListModel;
    const Roles& roles() const override;
};

class BannerModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by ShellModel")
    Q_PROPERTY(coi::viewmodels::PriorityCountModel* counts READ counts CONSTANT)
    Q_PROPERTY(coi::viewmodels::BannerAlarm* first READ first CONSTANT)
    Q_PROPERTY(coi::viewmodels::BannerAlarm* second READ second CONSTANT)
    Q_PROPERTY(int rate READ rate NOTIFY changed) // raised in the last ten minutes
    Q_PROPERTY(int shelved READ shelved NOTIFY changed)
    Q_PROPERTY(QString nextUnshelve READ nextUnshelve NOTIFY changed)           // "15:40", empty when none
    Q_PROPERTY(QString whyNotAcknowledge READ whyNotAcknowledge NOTIFY changed) // empty: possible
    Q_PROPERTY(QString whyNotGoTo READ whyNotGoTo NOTIFY changed) // what it leads to is as old as the picture
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)       // of the last acknowledgement, for a while

public:
    BannerModel(const Context& context, Navigation& navigation, QObject* parent = nullptr);

    PriorityCountModel* counts() { return &m_counts; }
    BannerAlarm* first() { return &m_first; }
    BannerAlarm* second() { return &m_second; }
    int rate() const { return m_rate; }
    int shelved() const { return m_shelved; }
    QString nextUnshelve() const { return m_nextUnshelve; }
    QString whyNotAcknowledge() const { return m_whyNot; }
    QString whyNotGoTo() const;
    QString refusal() const { return textOf(m_refusal); }

    // The alarm is, or has been, in view with its detail on this console.
    Q_INVOKABLE void look(const QString& alarm) { m_looked.insert(alarm); }
    Q_INVOKABLE bool lookedAt(const QString& alarm) const { return m_looked.contains(alarm); }
    // Acknowledges the first alarm, or opens it when it has to be looked at before.
    Q_INVOKABLE void acknowledge();
    // Opens the first alarm when it is new; nothing else.
    Q_INVOKABLE void openNew();
    // To the place of the first alarm.
    Q_INVOKABLE void goToFirst() { goTo(m_first); }
    Q_INVOKABLE void goToSecond() { goTo(m_second); }

Q_SIGNALS:
    void changed();

private:
    void rebuild();
    void count();
    void updateRate();
    void updateShelved();
    void goTo(const BannerAlarm& alarm);
    BannerAlarmData dataOf(const domain::Alarm& alarm) const;
    QString escalationOf(const domain::Alarm& alarm) const;
    void setRefusal(Said text);

    Context m_context;
    Navigation& m_navigation;
    PriorityCountModel m_counts;
    BannerAlarm m_first, m_second;
    std::map<std::string, core::UtcTime> m_raised; // every raise of the last ten minutes, by id and time
    QSet<QString> m_looked;
    int m_rate = 0, m_shelved = 0;
    QString m_nextUnshelve, m_whyNot;
    Said m_refusal;
    QTimer m_refusalTimer;
    Refresher m_refresher;
};

} // namespace coi::viewmodels
