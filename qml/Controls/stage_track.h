// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a consignment: one mark per stage, `stepWidth` apart; passed ones filled, the current one ringed
// with its note below, later ones open. A skipped stage is a dash.
#pragma once

#include "drawn_item.h"

namespace coi::controls {

class StageTrack : public coi::controls::DrawnItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count WRITE setCount NOTIFY changed)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY changed)
    Q_PROPERTY(QList<int> skipped READ skipped WRITE setSkipped NOTIFY changed)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY changed)
    Q_PROPERTY(qreal stepWidth READ stepWidth WRITE setStepWidth NOTIFY changed)

public:
    explicit StageTrack(QQuickItem* parent = nullptr);
    int count() const { return m_count; }
    int current() const { return m_current; } // -1: none reached yet
    QList<int> skipped() const { return m_skipped; }
    QString note() const { return m_note; }
    qreal stepWidth() const { return m_stepWidth; }
    void setCount(int count);
    void setCurrent(int current) { assign(m_current, current); }
    void setSkipped(const QList<int>& skipped) { assign(m_skipped, skipped); }
    void setNote(const QString& note) { assign(m_note, note); }
    void setStepWidth(qreal width);

protected:
    void draw(QPainter& painter, const Theme& theme) override;

private:
    void layOut();
    void drawStage(QPainter& painter, const Theme& theme, int stage, QPointF at) const;
    void drawNote(QPainter& painter, const Theme& theme) const;

    int m_count = 0;
    int m_current = -1;
    QList<int> m_skipped;
    QString m_note;
    qreal m_stepWidth = 45.0;
};

} // namespace coi::controls
