// SPDX-License-Identifier: GPL-3.0-or-later
// A small chart with axes: lines with bands, a limit, marked instants. Series are the children; values
// outside of the axes are clipped, not finite ones are gaps. Painted only when something changes.
//   BandChart { xMin: -30; xMax: 60; yMax: 220; yTicks: [0, 100, 200]; xTicks: [0]; xLabels: ["15:24"];
//   BandSeries { … } }
#pragma once

#include "band_series.h"
#include "drawn_item.h"

#include <QtQml/QQmlListProperty>

#include <limits>

class QFont;

namespace coi::controls {

class BandChart : public coi::controls::DrawnItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_CLASSINFO("DefaultProperty", "series")
    Q_PROPERTY(QQmlListProperty<coi::controls::BandSeries> series READ series)
    Q_PROPERTY(qreal xMin READ xMin WRITE setXMin NOTIFY changed)
    Q_PROPERTY(qreal xMax READ xMax WRITE setXMax NOTIFY changed)
    Q_PROPERTY(qreal yMin READ yMin WRITE setYMin NOTIFY changed)
    Q_PROPERTY(qreal yMax READ yMax WRITE setYMax NOTIFY changed)
    Q_PROPERTY(QList<qreal> xTicks READ xTicks WRITE setXTicks NOTIFY changed)
    Q_PROPERTY(QList<QString> xLabels READ xLabels WRITE setXLabels NOTIFY changed)
    Q_PROPERTY(QList<qreal> yTicks READ yTicks WRITE setYTicks NOTIFY changed)
    Q_PROPERTY(qreal limit READ limit WRITE setLimit NOTIFY changed)
    Q_PROPERTY(QString limitLabel READ limitLabel WRITE setLimitLabel NOTIFY changed)
    Q_PROPERTY(qreal nowX READ nowX WRITE setNowX NOTIFY changed)
    Q_PROPERTY(qreal nowY READ nowY WRITE setNowY NOTIFY changed)
    Q_PROPERTY(QString nowLabel READ nowLabel WRITE setNowLabel NOTIFY changed)
    Q_PROPERTY(QString nowValue READ nowValue WRITE setNowValue NOTIFY changed)
    Q_PROPERTY(qreal markX READ markX WRITE setMarkX NOTIFY changed)
    Q_PROPERTY(qreal oldFrom READ oldFrom WRITE setOldFrom NOTIFY changed) // hatched from here; NaN: none
    // Labels stand behind the ends of the lines, the highest series first.
    Q_PROPERTY(bool endLabels MEMBER m_endLabels NOTIFY changed)
    Q_PROPERTY(QString markLabel READ markLabel WRITE setMarkLabel NOTIFY changed)

public:
    explicit BandChart(QQuickItem* parent = nullptr);

    QQmlListProperty<BandSeries> series();
    qreal xMin() const { return m_xMin; }
    qreal xMax() const { return m_xMax; }
    qreal yMin() const { return m_yMin; }
    qreal yMax() const { return m_yMax; }
    QList<qreal> xTicks() const { return m_xTicks; }
    QStringList xLabels() const { return m_xLabels; }
    QList<qreal> yTicks() const { return m_yTicks; }
    qreal limit() const { return m_limit; } // NaN: none, as for nowX, nowY and markX
    QString limitLabel() const { return m_limitLabel; }
    qreal nowX() const { return m_nowX; }
    qreal nowY() const { return m_nowY; }
    QString nowLabel() const { return m_nowLabel; }
    QString nowValue() const { return m_nowValue; }
    qreal markX() const { return m_markX; }
    qreal oldFrom() const { return m_oldFrom; }
    QString markLabel() const { return m_markLabel; }
    void setXMin(qreal v) { assign(m_xMin, v); }
    void setXMax(qreal v) { assign(m_xMax, v); }
    void setYMin(qreal v) { assign(m_yMin, v); }
    void setYMax(qreal v) { assign(m_yMax, v); }
    void setXTicks(const QList<qreal>& v) { assign(m_xTicks, v); }
    void setXLabels(const QStringList& v) { assign(m_xLabels, v); }
    void setYTicks(const QList<qreal>& v) { assign(m_yTicks, v); }
    void setLimit(qreal v) { assign(m_limit, v); }
    void setLimitLabel(const QString& v) { assign(m_limitLabel, v); }
    void setNowX(qreal v) { assign(m_nowX, v); }
    void setNowY(qreal v) { assign(m_nowY, v); }
    void setNowLabel(const QString& v) { assign(m_nowLabel, v); }
    void setNowValue(const QString& v) { assign(m_nowValue, v); }
    void setMarkX(qreal v) { assign(m_markX, v); }
    void setOldFrom(qreal v) { assign(m_oldFrom, v); }
    void setMarkLabel(const QString& v) { assign(m_markLabel, v); }

protected:
    void draw(QPainter& painter, const Theme& theme) override;

private:
    static constexpr qreal kNone = std::numeric_limits<qreal>::quiet_NaN();

    static void appendSeries(QQmlListProperty<BandSeries>* list, BandSeries* series);
    static qsizetype countSeries(QQmlListProperty<BandSeries>* list);
    static BandSeries* seriesAt(QQmlListProperty<BandSeries>* list, qsizetype index);
    static void clearSeries(QQmlListProperty<BandSeries>* list);

    QPointF at(qreal x, qreal y) const;
    void layOut(const Theme& theme);
    void drawAxes(QPainter& painter, const Theme& theme) const;
    void drawMarks(QPainter& painter, const Theme& theme) const;
    void drawBand(QPainter& painter, const Theme& theme, const BandSeries& series) const;
    void drawLine(QPainter& painter, const Theme& theme, const BandSeries& series) const;
    void drawLabel(QPainter& painter, const Theme& theme, const BandSeries& series) const;

    qreal labelY(const BandSeries& series, qreal wanted) const;

    QList<BandSeries*> m_series;
    bool m_endLabels = false;
    QRectF m_plot;
    qreal m_xMin = 0, m_xMax = 1, m_yMin = 0, m_yMax = 1;
    QList<qreal> m_xTicks, m_yTicks;
    QStringList m_xLabels;
    qreal m_limit = kNone, m_nowX = kNone, m_nowY = kNone, m_markX = kNone, m_oldFrom = kNone;
    QString m_limitLabel, m_nowLabel, m_nowValue, m_markLabel;
};

} // namespace coi::controls
