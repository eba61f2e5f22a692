// SPDX-License-Identifier: GPL-3.0-or-later
// How good the forecasts of the last 30 days were. Asked for at most once in five minutes. GUI thread.
#pragma once
#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <coi/domain/forecast_records.h>
#include <coi/viewmodels/context.h>
#include <optional>

namespace coi::viewmodels {

class ForecastScores : public QObject
{
    Q_OBJECT
public:
    explicit ForecastScores(const Context& context, QObject* parent = nullptr);

    void want(); // an answer comes with changed()

    // Half an hour ahead, the lead an operator acts on: of the wait, or of the queue where only that is
    // compared. `place` empty: all together.
    std::optional<domain::ForecastScore> of(const std::string& place) const;
    QString hitRate(const std::string& place) const; // "89 %"; empty: nothing scored
    // "Past forecasts: 89 % inside the 90 % band, bias −0.2 min (412 in 30 days)."
    QString sentence(const std::string& place) const;
    // One sentence for each lead: coverage, bias, mean error, how many.
    QStringList table(const std::string& place) const;

Q_SIGNALS:
    void changed();

private:
    domain::ForecastQuantity quantityOf(const std::string& place) const;

    Context m_context;
    std::vector<domain::ForecastScore> m_rows;
    std::string m_error;
    bool m_answered = false;
    QElapsedTimer m_since;
};

} // namespace coi::viewmodels
