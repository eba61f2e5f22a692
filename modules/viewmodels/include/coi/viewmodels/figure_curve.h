// SPDX-License-Identifier: GPL-3.0-or-later
// What one figure did lately, ready for a chart: what the gateway has stored of it, then what this console
// saw, one value a second. Times are the gateway's. GUI thread.
#pragma once
#include <QStringList>
#include <coi/viewmodels/context.h>
#include <deque>

namespace coi::viewmodels {

// What the gateway stores of a figure: the persons of a queue (ZoneCount) or what a lane serves (LaneServed).
struct StoredFigure
{
    domain::HistoryMetric metric = domain::HistoryMetric::ZoneCount;
    std::string object; // empty: nothing is stored
    bool operator==(const StoredFigure&) const = default;
};

class FigureCurve : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by view-models")
    Q_PROPERTY(QList<double> xs READ xs NOTIFY changed) // minutes from now, the oldest first
    Q_PROPERTY(QList<double> ys READ ys NOTIFY changed)
    Q_PROPERTY(double spanMin READ spanMin NOTIFY changed)
    Q_PROPERTY(double top READ top NOTIFY changed)                // end of the axis
    Q_PROPERTY(QList<double> ticks READ ticks NOTIFY changed)     // of the figure
    Q_PROPERTY(QList<double> minutes READ minutes NOTIFY changed) // ticks of time: begin, middle, now
    Q_PROPERTY(QList<QString> times READ times NOTIFY changed)    // and what is written there
    Q_PROPERTY(double limit READ limit NOTIFY changed)            // 0: none
    Q_PROPERTY(QString limitText READ limitText NOTIFY changed)

public:
    explicit FigureCurve(const Context& context, QObject* parent = nullptr);

    void start(double spanMin, StoredFigure past = {}); // starts again
    void add(double value);                             // of now; nothing happens while the link is lost
    void setLimit(double limit);

    QList<double> xs() const;
    QList<double> ys() const;
    double spanMin() const { return m_spanMin; }
    double top() const;
    QList<double> ticks() const;
    QList<double> minutes() const { return {-m_spanMin, -m_spanMin / 2, 0}; }
    QStringList times() const;
    double limit() const { return m_limit; }
    QString limitText() const;

Q_SIGNALS:
    void changed();

private:
    struct Sample
    {
        core::UtcTime at{};
        double value = 0;
    };
    void takePast(const domain::HistoryResult& past);

    Context m_context;
    StoredFigure m_past;
    double m_spanMin = 10, m_limit = 0;
    std::deque<Sample> m_samples;
};

} // namespace coi::viewmodels
