// SPDX-License-Identifier: GPL-3.0-or-later
// One figure of one place for a chart: what was measured, what comes without and with an option, each by its
// median with the band in which 90 % of the futures lie. Times are minutes from the instant the forecast
// begins with. GUI thread.
#pragma once
#include <coi/domain/forecast.h>
#include <coi/domain/forecast_records.h>
#include <coi/viewmodels/figure_curve.h>

namespace coi::viewmodels {

class ForecastChart : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by view-models")
    Q_PROPERTY(bool known READ known NOTIFY changed) // false: nothing to draw
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString spoken READ spoken NOTIFY changed) // what it shows, for assistive technology
    Q_PROPERTY(QList<double> pastXs MEMBER m_pastXs NOTIFY changed)
    Q_PROPERTY(QList<double> pastYs MEMBER m_pastYs NOTIFY changed)
    Q_PROPERTY(QList<double> xs MEMBER m_xs NOTIFY changed)
    Q_PROPERTY(QList<double> withoutMedians MEMBER m_withoutMedians NOTIFY changed)
    Q_PROPERTY(QList<double> withoutLows MEMBER m_withoutLows NOTIFY changed)
    Q_PROPERTY(QList<double> withoutHighs MEMBER m_withoutHighs NOTIFY changed)
    Q_PROPERTY(QList<double> withMedians MEMBER m_withMedians NOTIFY changed)
    Q_PROPERTY(QList<double> withLows MEMBER m_withLows NOTIFY changed)
    Q_PROPERTY(QList<double> withHighs MEMBER m_withHighs NOTIFY changed)
    Q_PROPERTY(double xMin MEMBER m_xMin NOTIFY changed)
    Q_PROPERTY(double xMax MEMBER m_xMax NOTIFY changed)
    Q_PROPERTY(double top MEMBER m_top NOTIFY changed)
    Q_PROPERTY(QList<double> ticks READ ticks NOTIFY changed)
    Q_PROPERTY(QList<double> minutes MEMBER m_minutes NOTIFY changed)
    Q_PROPERTY(QList<QString> times READ times NOTIFY changed)
    Q_PROPERTY(double limit MEMBER m_limit NOTIFY changed) // 0: none
    Q_PROPERTY(QString limitText READ limitText NOTIFY changed)
    Q_PROPERTY(double mark MEMBER m_mark NOTIFY changed) // NaN: none
    Q_PROPERTY(QString markText READ markText NOTIFY changed)

public:
    enum class Quantity { Waiting, WaitS };

    ForecastChart(const Context& context, Quantity quantity, QObject* parent = nullptr);

    struct Source
    {
        const domain::ForecastResult& result;
        std::string place;
        std::size_t option = 0;            // 0: only as it is
        const FigureCurve* past = nullptr; // of the same quantity
        std::int32_t leaseS = 0;           // mark where it ends; 0: none
        bool pastShown = false;            // the axis begins before now, whether there is a past or not
    };
    void show(const Source& source);
    void show(const domain::PlaceForecast& forecast, const FigureCurve* past); // the gateway's own
    void clear();

    bool known() const { return !m_xs.isEmpty(); }
    QString title() const;
    QString spoken() const;
    QList<double> ticks() const;
    QStringList times() const;
    QString limitText() const;
    QString markText() const;
    const QList<double>& withoutMedians() const { return m_withoutMedians; }
    const QList<double>& withMedians() const { return m_withMedians; }
    const QList<double>& xs() const { return m_xs; }
    double top() const { return m_top; }
    double limit() const { return m_limit; }

Q_SIGNALS:
    void changed();

private:
    struct Lists
    {
        QList<double>&medians, &lows, &highs;
    };
    void take(const domain::ForecastBands& bands, Lists lists, std::optional<double> start);
    std::optional<double> startOf(const domain::ForecastResult& result, const domain::ForecastPlace& place);
    void takePast(const FigureCurve* past, std::int32_t horizonS);
    void layAxes(std::int32_t horizonS, bool pastShown);

    Context m_context;
    Quantity m_quantity;
    std::string m_place;
    core::UtcTime m_at{};
    QList<double> m_pastXs, m_pastYs, m_xs, m_withoutMedians, m_withoutLows, m_withoutHighs, m_withMedians,
        m_withLows, m_withHighs, m_minutes;
    double m_xMin = 0, m_xMax = 60, m_top = 1, m_limit = 0, m_mark = 0;
};

} // namespace coi::viewmodels
