// SPDX-License-Identifier: GPL-3.0-or-later
// How much the alarm system asks of people: alarms per ten minutes of the last three hours, load per hour
// against EEMUA 191, and what is shelved or held back. Asks the stored history; a slot nobody watched has no
// value. GUI thread.
#pragma once
#include <QTimer>
#include <coi/viewmodels/context.h>
#include <coi/viewmodels/keyed_list_model.h>
#include <qqmlregistration.h>

namespace coi::viewmodels {

struct HeldRow
{
    QString key, letter, symbolState, text, note;
    bool operator==(const HeldRow&) const = default;
};

class HeldAlarms : public KeyedListModel<HeldRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by AlarmLoad")

public:
    using KeyedListModel::KeyedListModel;
    const Roles& roles() const override;
};

class AlarmLoad : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by AlarmsModel")
    Q_PROPERTY(QList<double> bars READ bars NOTIFY changed) // alarms per slot, oldest first; NaN: not watched
    Q_PROPERTY(QString firstTime READ firstTime NOTIFY changed)
    Q_PROPERTY(QString middleTime READ middleTime NOTIFY changed)
    Q_PROPERTY(QString lastTime READ lastTime NOTIFY changed)
    Q_PROPERTY(double perHour READ perHour NOTIFY changed) // last two hours; -1: nothing known
    Q_PROPERTY(QString perHourText READ perHourText NOTIFY changed)
    Q_PROPERTY(QString floodText READ floodText NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed) // why there are no bars
    Q_PROPERTY(
        QString heldText READ heldText NOTIFY changed) // "2 + 4 + 3": shelved, suppressed, out of service
    Q_PROPERTY(coi::viewmodels::HeldAlarms* held READ held CONSTANT)

public:
    explicit AlarmLoad(const Context& context, QObject* parent = nullptr);

    void setActive(bool active);
    void refreshHeld(); // State or the language may have changed

    QList<double> bars() const { return m_bars; }
    QString firstTime() const;
    QString middleTime() const;
    QString lastTime() const;
    double perHour() const { return m_perHour; }
    QString perHourText() const { return m_context.formats.number(m_perHour, 1); }
    QString floodText() const;
    QString problem() const;
    QString heldText() const { return m_heldText; }
    HeldAlarms* held() { return &m_held; }

Q_SIGNALS:
    void changed();

private:
    void ask();
    void take(const domain::HistoryResult& result);
    QString timeAt(int slot) const;

    Context m_context;
    QTimer m_timer;
    QList<double> m_bars;
    core::UtcTime m_from{}, m_readAt{}; // of the bars
    int m_floods = 0;
    std::string m_error; // of the last question; empty: read
    QString m_heldText;
    double m_perHour = -1;
    HeldAlarms m_held;
};

} // namespace coi::viewmodels
