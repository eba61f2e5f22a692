// SPDX-License-Identifier: GPL-3.0-or-later
#include "column_chart.h"

#include "chart_text.h"

#include <QtCore/QLocale>

#include <algorithm>
#include <cmath>

namespace coi::controls {

namespace {

constexpr qreal kLeft = 52, kRight = 14, kAxisGap = 8;

bool has(const QList<qreal>& list, int i)
{
    return i < list.size() && std::isfinite(list[i]);
}

} // namespace

ColumnChart::ColumnChart(QQuickItem* parent) : DrawnItem(parent)
{
    setImplicitSize(560, 240);
    connect(this, &ColumnChart::changed, this, &ColumnChart::redraw);
}

int ColumnChart::count() const
{
    return static_cast<int>(std::max({m_first.size(), m_second.size(), m_reference.size(), qsizetype{1}}));
}

qreal ColumnChart::valueAt(int column) const
{
    const qreal a = has(m_first, column) ? m_first[column] : 0,
                b = has(m_second, column) ? m_second[column] : 0;
    return m_stacked ? a + b : std::max(a, b);
}

qreal ColumnChart::x(qreal column) const
{
    return m_plot.left() + column / count() * m_plot.width();
}

qreal ColumnChart::y(qreal value) const
{
    return m_plot.bottom() - (m_yMax > 0 ? value / m_yMax : 0) * m_plot.height();
}

void ColumnChart::layOut(const Theme& theme)
{
    const qreal line = theme.fontCaption() * 1.5;
    const bool above = !m_nowLabel.isEmpty() || !m_bandLabel.isEmpty() || !m_valueLabels.isEmpty();
    const qreal bottom = line + 8 + (m_groupLabels.isEmpty() ? 0 : line);
    QStringList ticks;
    for (int i = 0; i <= m_yTicks; ++i)
        ticks.append(QLocale().toString(m_yMax * i / m_yTicks, 'f', 0));
    const qreal left = axisRoom(captionFont(theme), ticks, kAxisGap, kLeft * theme.scale());
    m_plot = QRectF(0, 0, width(), height()).adjusted(left, above ? line + 4 : 10, -kRight, -bottom);
}

void ColumnChart::drawAxes(QPainter& painter, const Theme& theme) const
{
    painter.setFont(captionFont(theme));
    for (int i = 0; i <= m_yTicks; ++i) {
        const qreal value = m_yMax * i / m_yTicks, at = std::round(y(value)) + 0.5;
        painter.setPen(QPen(i == 0 ? theme.line2() : theme.line1(), 1));
        painter.drawLine(QPointF(m_plot.left(), at), QPointF(m_plot.right(), at));
        painter.setPen(theme.text3());
        placeText(painter, QPointF(m_plot.left() - kAxisGap, at + 4), QLocale().toString(value, 'f', 0),
                  Qt::AlignRight);
    }
    const qreal base = m_plot.bottom() + 5 + theme.fontCaption();
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        const qreal at = x(static_cast<qreal>(i) + (m_edgeLabels ? 0 : 0.5));
        if (m_edgeLabels) {
            painter.setPen(QPen(theme.line2(), 1));
            painter.drawLine(QPointF(at, m_plot.bottom()), QPointF(at, m_plot.bottom() + 4));
        }
        painter.setPen(theme.text3());
        if (i % std::max(1, m_labelStep) == 0)
            placeText(painter, QPointF(at, base), m_labels[i], Qt::AlignHCenter);
    }
    painter.setPen(theme.text2());
    for (qsizetype i = 0; i < std::min(m_groupAt.size(), m_groupLabels.size()); ++i)
        placeText(painter, QPointF(x(m_groupAt[i]) + 4, base + theme.fontCaption() * 1.5), m_groupLabels[i],
                  Qt::AlignLeft);
    painter.setPen(QPen(theme.line1(), 1));
    for (const qreal at : m_separators)
        painter.drawLine(QPointF(x(at), m_plot.top()), QPointF(x(at), base));
}

void ColumnChart::drawBand(QPainter& painter, const Theme& theme) const
{
    if (!std::isfinite(m_bandFrom) || !std::isfinite(m_bandTo))
        return;
    painter.fillRect(QRectF(x(m_bandFrom), m_plot.top(), x(m_bandTo) - x(m_bandFrom), m_plot.height()),
                     theme.band2());
    painter.setFont(captionFont(theme));
    painter.setPen(theme.accent());
    placeText(painter, QPointF((x(m_bandFrom) + x(m_bandTo)) / 2, m_plot.top() - 6), m_bandLabel,
              Qt::AlignHCenter);
}

void ColumnChart::drawReferenceBands(QPainter& painter, const Theme& theme) const
{
    const qreal wide = x(1) - x(0), inset = wide * m_gap / 2;
    for (int i = 0; i < count(); ++i)
        if (has(m_referenceLow, i) && has(m_referenceHigh, i))
            painter.fillRect(QRectF(QPointF(x(i) + inset, y(std::min(m_yMax, m_referenceHigh[i]))),
                                    QPointF(x(i + 1) - inset, y(m_referenceLow[i]))),
                             theme.bandRef());
}

void ColumnChart::drawColumns(QPainter& painter, const Theme& theme) const
{
    const qreal wide = x(1) - x(0), inset = wide * m_gap, high = y(0);
    for (int i = 0; i < count(); ++i) {
        const qreal a = has(m_first, i) ? m_first[i] : 0, b = has(m_second, i) ? m_second[i] : 0;
        const qreal left = x(i) + inset, span = wide - 2 * inset;
        if (m_stacked) {
            painter.fillRect(QRectF(left, y(a), span, high - y(a)), theme.series1());
            painter.fillRect(QRectF(left, y(a + b), span, std::max(0.0, y(a) - y(a + b) - (a > 0 ? 1 : 0))),
                             theme.equipLine());
        } else {
            painter.fillRect(QRectF(left, y(a), span / 2 - 0.5, high - y(a)), theme.series1());
            painter.fillRect(QRectF(left + span / 2, y(b), span / 2 - 0.5, high - y(b)), theme.equipLine());
        }
    }
    for (const int i : m_gaps)
        hatch(painter, QRectF(x(i), m_plot.top(), wide, m_plot.height()), theme.line1());
}

void ColumnChart::drawOutlines(QPainter& painter, const Theme& theme) const
{
    const qreal wide = x(1) - x(0), inset = wide * m_gap;
    painter.setPen(dashedPen(theme.series1(), 1, 4, 3));
    painter.setBrush(Qt::NoBrush);
    for (int i = 0; i < count(); ++i)
        if (has(m_outline, i) && m_outline[i] > valueAt(i))
            painter.drawRect(QRectF(QPointF(x(i) + inset + 0.5, y(std::min(m_yMax, m_outline[i]))),
                                    QPointF(x(i + 1) - inset - 0.5, y(valueAt(i)))));
}

void ColumnChart::drawReferences(QPainter& painter, const Theme& theme) const
{
    const qreal inset = (x(1) - x(0)) * m_gap / 2.2;
    painter.setPen(QPen(theme.accent(), 2.2));
    for (int i = 0; i < count(); ++i)
        if (has(m_reference, i))
            painter.drawLine(QPointF(x(i) + inset, y(m_reference[i])),
                             QPointF(x(i + 1) - inset, y(m_reference[i])));
}

void ColumnChart::drawValueLabels(QPainter& painter, const Theme& theme) const
{
    for (int i = 0; i < m_valueLabels.size(); ++i) {
        qreal top = valueAt(i);
        if (has(m_outline, i))
            top = std::max(top, m_outline[i]);
        if (has(m_referenceHigh, i))
            top = std::max(top, m_referenceHigh[i]);
        painter.setFont(captionFont(theme, i == m_boldLabel));
        painter.setPen(i == m_boldLabel ? theme.value() : theme.text2());
        placeText(painter, QPointF(x(i + 0.5), y(std::min(m_yMax, top)) - 6), m_valueLabels[i],
                  Qt::AlignHCenter);
    }
}

void ColumnChart::drawMarks(QPainter& painter, const Theme& theme) const
{
    painter.setFont(captionFont(theme));
    if (std::isfinite(m_nowAt)) {
        painter.setPen(QPen(theme.text3(), 1));
        painter.drawLine(QPointF(x(m_nowAt), 4), QPointF(x(m_nowAt), m_plot.bottom()));
        painter.setPen(theme.text2());
        placeText(painter, QPointF(x(m_nowAt) + 5, 4 + theme.fontCaption()), m_nowLabel, Qt::AlignLeft);
    }
    if (!std::isfinite(m_markAt) || m_markLabels.isEmpty())
        return;
    const qreal step = theme.fontCaption() * 1.4, top = m_plot.top() + 8;
    qreal wide = 0;
    for (const QString& label : m_markLabels)
        wide = std::max(wide, QFontMetricsF(painter.font()).horizontalAdvance(label));
    const qreal foot = std::min(std::max(x(m_markAt) + 60, x(m_bandTo) + 40), m_plot.right() - wide);
    // Without room beside the mark its labels stand above it.
    const bool beside = foot > x(m_markAt) + 12;
    const qreal start = beside ? top : top + step * static_cast<qreal>(m_markLabels.size());
    painter.setPen(QPen(theme.value(), 1.5));
    painter.drawLine(QPointF(x(m_markAt), start), QPointF(x(m_markAt), m_plot.bottom()));
    painter.setPen(QPen(theme.value(), 1));
    if (beside)
        painter.drawLine(QPointF(x(m_markAt), top), QPointF(foot - 4, top));
    for (qsizetype i = 0; i < m_markLabels.size(); ++i) {
        painter.setPen(i == 0 ? theme.value() : theme.text2());
        placeText(painter, QPointF(foot, top + 4 + step * static_cast<qreal>(i)), m_markLabels[i],
                  Qt::AlignLeft);
    }
}

void ColumnChart::draw(QPainter& painter, const Theme& theme)
{
    layOut(theme);
    if (m_plot.width() <= 0 || m_plot.height() <= 0)
        return;
    drawBand(painter, theme);
    drawAxes(painter, theme);
    drawReferenceBands(painter, theme);
    drawColumns(painter, theme);
    drawOutlines(painter, theme);
    drawReferences(painter, theme);
    drawMarks(painter, theme);
    drawValueLabels(painter, theme);
}

} // namespace coi::controls
