// SPDX-License-Identifier: GPL-3.0-or-later
// The same figures of an earlier period, to stand beside those of the period shown: the one before, or the
// same one a week earlier. While the shown period runs, the earlier one is cut at the same time of it, to the
// minute (waiting and months: to the quarter of an hour). From the stored history; what was not recorded has
// no value. GUI thread.
#pragma once
#include <coi/domain/history.h>
#include <coi/viewmodels/context.h>
#include <coi/viewmodels/dashboard_period.h>
#include <optional>

namespace coi::viewmodels {

class DashboardComparison : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by DashboardModel")
    Q_PROPERTY(QStringList labels READ labels NOTIFY changed) // of the choices
    Q_PROPERTY(int choice READ choice WRITE setChoice NOTIFY changed)

public:
    // A week earlier only for shift and day; a week and a month have the one before.
    enum Choice { None, Before, WeekBefore };
    struct Figures
    {
        std::optional<double> travellers, vehicles; // count
        std::optional<double> worstWaitS, clearanceS;
    };

    explicit DashboardComparison(const Context& context, QObject* parent = nullptr);

    int choice() const; // held to what the period has
    void setChoice(int choice);
    QStringList labels() const;
    QString name() const; // of the compared period, "Fri 9 Oct"; empty: none
    const Figures& figures() const { return m_figures; }
    // "Fri 9 Oct 13,902", or that there is no data; empty: no comparison chosen, or not answered yet.
    QString textOf(const std::optional<double>& value, const QString& formatted) const;

    // Asks for what is compared with `shown`.
    void follow(const DashboardPeriod& shown);
    static DashboardPeriod comparedWith(const DashboardPeriod& shown, Choice choice);

Q_SIGNALS:
    void changed();

private:
    void ask();
    std::vector<domain::HistoryQuery> queries(const DashboardPeriod& compared) const;
    void take(const domain::HistoryQuery& query, const domain::HistoryResult& result, int generation);
    QString nameOf(Choice choice) const;

    Context m_context;
    DashboardPeriod m_shown;
    int m_choice = WeekBefore, m_generation = 0;
    std::size_t m_missing = 0;
    bool m_answered = false, m_failed = false;
    Figures m_figures;
    std::vector<std::pair<domain::HistoryQuery, domain::HistoryResult>> m_incoming;
};

} // namespace coi::viewmodels
