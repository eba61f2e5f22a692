// SPDX-License-Identifier: GPL-3.0-or-later
#include "band_chart.h"

#include "chart_text.h"

#include <QtCore/QLocale>

#include <algorithm>
#include <cmath>

namespace coi::controls {

namespace {

constexpr qreal kLeft = 34, kRight = 12, kRightWithLabels = 60, kAxisGap = 6, kEndGap = 8, kBottom = 22,
                kTop = 10, kTopWithLabels = 22;

QString tickText(qreal value)
{
    return QLocale().toString(value, 'g', 6);
}

} // namespace

BandChart::BandChart(QQuickItem* parent) : DrawnItem(parent)
{
    setImplicitSize(376, 190);
    connect(this, &BandChart::changed, this, &BandChart::redraw);
}

QQmlListProperty<BandSeries> BandChart::series()
{
    return {this, nullptr, &appendSeries, &countSeries, &seriesAt, &clearSeries};
}

void BandChart::appendSeries(QQmlListProperty<BandSeries>* list, BandSeries* series)
{
    auto* chart = static_cast<BandChart*>(list->object);
    if (!series)
        return;
    chart->m_series.append(series);
    connect(series, &BandSeries::changed, chart, &BandChart::redraw);
    connect(series, &QObject::destroyed, chart, [chart, series] { chart->m_series.removeAll(series); });
    chart->redraw();
}

qsizetype BandChart::countSeries(QQmlListProperty<BandSeries>* list)
{
    return static_cast<BandChart*>(list->object)->m_series.size();
}

BandSeries* BandChart::seriesAt(QQmlListProperty<BandSeries>* list, qsizetype index)
{
    return static_cast<BandChart*>(list->object)->m_series.value(index);
}

void BandChart::clearSeries(QQmlListProperty<BandSeries>* list)
{
    auto* chart = static_cast<BandChart*>(list->object);
    for (BandSeries* series : std::as_const(chart->m_series))
        disconnect(series, nullptr, chart, nullptr);
    chart->m_series.clear();
    chart->redraw();
}

QPointF BandChart::at(qreal x, qreal y) const
{
    const qreal wide = m_xMax > m_xMin ? m_xMax - m_xMin : 1.0;
    const qreal high = m_yMax > m_yMin ? m_yMax - m_yMin : 1.0;
    return {m_plot.left() + (x - m_xMin) / wide * m_plot.width(),
            m_plot.bottom() - (y - m_yMin) / high * m_plot.height()};
}

void BandChart::drawAxes(QPainter& painter, const Theme& theme) const
{
    painter.setFont(captionFont(theme));
    for (const qreal tick : m_yTicks) {
        const qreal y = at(m_xMin, tick).y();
        painter.setPen(QPen(theme.line1(), 1));
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        painter.setPen(theme.text3());
        placeText(painter, QPointF(m_plot.left() - kAxisGap, y + 4), tickText(tick), Qt::AlignRight);
    }
    for (qsizetype i = 0; i < m_xTicks.size(); ++i) {
        const QPointF foot = at(m_xTicks[i], m_yMin);
        painter.setPen(QPen(theme.line2(), 1));
        painter.drawLine(foot, foot + QPointF(0, 4));
        painter.setPen(theme.text3());
        const QString label = m_xLabels.value(i);
        const qreal half = QFontMetricsF(painter.font()).horizontalAdvance(label) / 2;
        const qreal x = std::clamp(foot.x(), half, std::max(half, width() - half));
        placeText(painter, QPointF(x, foot.y() + 5 + theme.fontCaption()), label, Qt::AlignHCenter);
    }
    painter.setPen(QPen(theme.line2(), 1));
    painter.drawLine(at(m_xMin, m_yMin), at(m_xMax, m_yMin));
}

void BandChart::drawMarks(QPainter& painter, const Theme& theme) const
{
    painter.setFont(captionFont(theme));
    const auto upright = [&](qreal x, const QPen& pen, const QString& label) {
        const qreal px = at(x, m_yMin).x();
        painter.setPen(pen);
        painter.drawLine(QPointF(px, m_plot.top()), QPointF(px, m_plot.bottom()));
        painter.setPen(theme.text2());
        placeText(painter, QPointF(px, m_plot.top() - 7), label, Qt::AlignHCenter);
    };
    if (std::isfinite(m_limit)) {
        painter.setPen(dashedPen(theme.text2(), 1, 2, 3));
        painter.drawLine(at(m_xMin, m_limit), at(m_xMax, m_limit));
        painter.setPen(theme.text2());
        placeText(painter, at(m_xMin, m_limit) + QPointF(4, -5), m_limitLabel, Qt::AlignLeft);
    }
    if (std::isfinite(m_nowX))
        upright(m_nowX, QPen(theme.text3(), 1), m_nowLabel);
    if (std::isfinite(m_markX))
        upright(m_markX, dashedPen(theme.text3(), 1, 1, 3), m_markLabel);
}

void BandChart::drawBand(QPainter& painter, const Theme& theme, const BandSeries& series) const
{
    const qsizetype count = std::min({series.xs.size(), series.lows.size(), series.highs.size()});
    painter.setPen(Qt::NoPen);
    painter.setBrush(series.look == BandSeries::Planned    ? theme.band2()
                     : series.look == BandSeries::Measured ? theme.band1()
                                                           : theme.bandRef());
    // One area for each run of known values: a gap is never bridged.
    for (qsizetype from = 0; from < count;) {
        const auto knownAt = [&](qsizetype i) {
            return std::isfinite(series.highs[i]) && std::isfinite(series.lows[i]);
        };
        qsizetype to = from;
        QPolygonF area;
        for (; to < count && knownAt(to); ++to)
            area.append(at(series.xs[to], series.highs[to]));
        for (qsizetype i = to; i-- > from;)
            area.append(at(series.xs[i], series.lows[i]));
        painter.drawPolygon(area);
        from = to + 1;
    }
    painter.setBrush(Qt::NoBrush);
}

void BandChart::drawLine(QPainter& painter, const Theme& theme, const BandSeries& series) const
{
    if (series.look == BandSeries::Forecast)
        painter.setPen(dashedPen(theme.series1(), theme.strokeTrend(), 5, 4));
    else if (series.look == BandSeries::Second || series.look == BandSeries::Third)
        painter.setPen(QPen(series.look == BandSeries::Second ? theme.series2() : theme.series3(),
                            theme.strokeTrend(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    else if (series.look == BandSeries::Planned)
        painter.setPen(QPen(theme.accent(), 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    else
        painter.setPen(
            QPen(theme.series1(), theme.strokeTrend(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPolygonF run;
    for (qsizetype i = 0; i < std::min(series.xs.size(), series.ys.size()); ++i) {
        if (std::isfinite(series.ys[i])) {
            run.append(at(series.xs[i], series.ys[i]));
        } else {
            painter.drawPolyline(run);
            run.clear();
        }
    }
    painter.drawPolyline(run);
}

void BandChart::drawLabel(QPainter& painter, const Theme& theme, const BandSeries& series) const
{
    qsizetype last = std::min(series.xs.size(), series.ys.size()) - 1;
    while (m_endLabels && last >= 0 && !std::isfinite(series.ys[last]))
        --last;
    if (series.label.isEmpty() || last < 0 || !std::isfinite(series.ys[last]))
        return;
    const QPointF end = at(series.xs[last], series.ys[last]);
    if (m_endLabels) {
        painter.setFont(captionFont(theme));
        painter.setPen(series.look == BandSeries::Measured ? theme.value()
                       : series.look == BandSeries::Second ? theme.series2()
                                                           : theme.text2());
        return placeText(painter, QPointF(end.x() + kEndGap, labelY(series, end.y()) + 4), series.label,
                         Qt::AlignLeft);
    }
    painter.setFont(captionFont(theme, true));
    painter.setPen(series.look == BandSeries::Planned ? theme.accent() : theme.text1());
    placeText(painter, QPointF(m_plot.right() - 4, end.y() - 12), series.label, Qt::AlignRight);
}

// Labels at the ends of lines that lie close together: those of later series move down, and all up again when
// they would leave the plot.
qreal BandChart::labelY(const BandSeries& series, qreal wanted) const
{
    const qreal step = QFontMetricsF(QGuiApplication::font()).height();
    QList<std::pair<const BandSeries*, qreal>> places;
    for (const BandSeries* other : m_series) {
        qsizetype last = std::min(other->xs.size(), other->ys.size()) - 1;
        while (last >= 0 && !std::isfinite(other->ys[last]))
            --last;
        if (last < 0 || other->label.isEmpty())
            continue;
        const qreal above = places.isEmpty() ? -step : places.last().second;
        places.append({other, std::max(at(other->xs[last], other->ys[last]).y(), above + step)});
    }
    qreal lowest = m_plot.bottom() - step / 2; // not on the axis
    for (auto place = places.rbegin(); place != places.rend(); ++place, lowest -= step) {
        lowest = std::min(place->second, lowest);
        if (place->first == &series)
            return lowest;
    }
    return wanted;
}

void BandChart::layOut(const Theme& theme)
{
    const qreal k = theme.scale();
    const qreal top = m_nowLabel.isEmpty() && m_markLabel.isEmpty() ? kTop : kTopWithLabels * k;
    QStringList ticks, ends;
    for (const qreal tick : m_yTicks)
        ticks.append(tickText(tick));
    for (const BandSeries* series : std::as_const(m_series))
        ends.append(series->label);
    const qreal left = axisRoom(captionFont(theme), ticks, kAxisGap, kLeft * k);
    const qreal right =
        m_endLabels ? axisRoom(captionFont(theme), ends, kEndGap + 2, kRightWithLabels * k) : kRight;
    m_plot = QRectF(0, 0, width(), height()).adjusted(left, top, -right, -kBottom * k);
}

void BandChart::draw(QPainter& painter, const Theme& theme)
{
    layOut(theme);
    if (m_plot.width() <= 0 || m_plot.height() <= 0)
        return;
    drawAxes(painter, theme);
    painter.save();
    painter.setClipRect(m_plot.adjusted(-1, -1, 1, 1));
    for (const BandSeries* series : std::as_const(m_series))
        drawBand(painter, theme, *series);
    painter.restore();
    drawMarks(painter, theme);
    painter.save();
    painter.setClipRect(m_plot.adjusted(-1, -1, 1, 1));
    for (const BandSeries* series : std::as_const(m_series))
        drawLine(painter, theme, *series);
    if (std::isfinite(m_oldFrom))
        hatch(painter, QRectF(at(m_oldFrom, m_yMax), m_plot.bottomRight()), theme.line1());
    painter.restore();
    for (const BandSeries* series : std::as_const(m_series))
        drawLabel(painter, theme, *series);
    if (std::isfinite(m_nowX) && std::isfinite(m_nowY)) {
        const QPointF now = at(m_nowX, m_nowY);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.value());
        painter.drawEllipse(now, 3.5, 3.5);
        painter.setFont(captionFont(theme));
        painter.setPen(theme.value());
        // Above the point where the times stand below it.
        placeText(painter, now + QPointF(6, now.y() + 20 > m_plot.bottom() ? -6 : 16), m_nowValue,
                  Qt::AlignLeft);
    }
}

} // namespace coi::controls
