// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of one or two series from zero, stacked or side by side, with what was expected of each: a tick
// with its band, a dashed outline for what is still to come or was lost. Lists run in parallel; NaN draws
// nothing. Positions (`nowAt`, `bandFrom`, `markAt`, `separators`, `groupAt`) count columns from the left
// edge of the first one. Painted only when something changes.
#pragma once

#include "drawn_item.h"

#include <limits>

namespace coi::controls {

class ColumnChart : public coi::controls::DrawnItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<qreal> first MEMBER m_first NOTIFY changed)
    Q_PROPERTY(QList<qreal> second MEMBER m_second NOTIFY changed)
    Q_PROPERTY(bool stacked MEMBER m_stacked NOTIFY changed) // else side by side
    Q_PROPERTY(QList<qreal> outline MEMBER m_outline NOTIFY changed)
    Q_PROPERTY(QList<qreal> reference MEMBER m_reference NOTIFY changed)
    Q_PROPERTY(QList<qreal> referenceLow MEMBER m_referenceLow NOTIFY changed)
    Q_PROPERTY(QList<qreal> referenceHigh MEMBER m_referenceHigh NOTIFY changed)
    Q_PROPERTY(QList<QString> valueLabels MEMBER m_valueLabels NOTIFY changed) // above the columns
    Q_PROPERTY(int boldLabel MEMBER m_boldLabel NOTIFY changed)
    Q_PROPERTY(QList<QString> labels MEMBER m_labels NOTIFY changed)
    Q_PROPERTY(bool edgeLabels MEMBER m_edgeLabels NOTIFY changed) // at the left edges, one more than columns
    Q_PROPERTY(int labelStep MEMBER m_labelStep NOTIFY changed)
    Q_PROPERTY(QList<qreal> separators MEMBER m_separators NOTIFY changed)
    Q_PROPERTY(QList<qreal> groupAt MEMBER m_groupAt NOTIFY changed)
    Q_PROPERTY(QList<QString> groupLabels MEMBER m_groupLabels NOTIFY changed)
    Q_PROPERTY(QList<int> gaps MEMBER m_gaps NOTIFY changed) // hatched: nothing was recorded
    Q_PROPERTY(qreal yMax MEMBER m_yMax NOTIFY changed)
    Q_PROPERTY(int yTicks MEMBER m_yTicks NOTIFY changed) // parts of the axis
    Q_PROPERTY(qreal gap MEMBER m_gap NOTIFY changed)     // beside a column, share of its place
    Q_PROPERTY(qreal nowAt MEMBER m_nowAt NOTIFY changed)
    Q_PROPERTY(QString nowLabel MEMBER m_nowLabel NOTIFY changed)
    Q_PROPERTY(qreal bandFrom MEMBER m_bandFrom NOTIFY changed)
    Q_PROPERTY(qreal bandTo MEMBER m_bandTo NOTIFY changed)
    Q_PROPERTY(QString bandLabel MEMBER m_bandLabel NOTIFY changed)
    Q_PROPERTY(qreal markAt MEMBER m_markAt NOTIFY changed)
    Q_PROPERTY(QList<QString> markLabels MEMBER m_markLabels NOTIFY changed)

public:
    explicit ColumnChart(QQuickItem* parent = nullptr);
    qreal valueAt(int column) const; // height of the column: the sum when stacked, else the higher one

protected:
    void draw(QPainter& painter, const Theme& theme) override;

private:
    static constexpr qreal kNone = std::numeric_limits<qreal>::quiet_NaN();

    int count() const;
    qreal x(qreal column) const;
    qreal y(qreal value) const;
    void layOut(const Theme& theme);
    void drawAxes(QPainter& painter, const Theme& theme) const;
    void drawBand(QPainter& painter, const Theme& theme) const;
    void drawReferenceBands(QPainter& painter, const Theme& theme) const;
    void drawColumns(QPainter& painter, const Theme& theme) const;
    void drawOutlines(QPainter& painter, const Theme& theme) const;
    void drawReferences(QPainter& painter, const Theme& theme) const;
    void drawValueLabels(QPainter& painter, const Theme& theme) const;
    void drawMarks(QPainter& painter, const Theme& theme) const;

    QRectF m_plot;
    QList<qreal> m_first, m_second, m_outline, m_reference, m_referenceLow, m_referenceHigh, m_separators,
        m_groupAt;
    QStringList m_valueLabels, m_labels, m_groupLabels, m_markLabels;
    QList<int> m_gaps;
    bool m_stacked = true, m_edgeLabels = false;
    int m_boldLabel = -1, m_labelStep = 1, m_yTicks = 5;
    qreal m_yMax = 1, m_gap = 0.18, m_nowAt = kNone, m_bandFrom = kNone, m_bandTo = kNone, m_markAt = kNone;
    QString m_nowLabel, m_bandLabel;
};

} // namespace coi::controls
