// SPDX-License-Identifier: GPL-3.0-or-later
// The alarm symbol of one priority in one state, or its halo alone (so that only the halo blinks). The shape
// carries the priority (square, triangle, diamond, circle), fill and outline the state. Unknown priorities or
// states draw nothing.
#pragma once

#include "drawn_item.h"

namespace coi::controls {

class AlarmShape : public coi::controls::DrawnItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString priority READ priority WRITE setPriority NOTIFY changed)
    Q_PROPERTY(QString alarmState READ alarmState WRITE setAlarmState NOTIFY changed)
    Q_PROPERTY(bool halo READ halo WRITE setHalo NOTIFY changed)
    Q_PROPERTY(bool letter READ letter WRITE setLetter NOTIFY changed)

public:
    using DrawnItem::DrawnItem;
    QString priority() const { return m_priority; } // C, H, M, L
    QString alarmState() const
    {
        return m_state;
    } // unack, acked, returned, latched, shelved, suppressed, outOfService
    bool halo() const { return m_halo; }
    bool letter() const { return m_letter; }
    void setPriority(const QString& priority) { assign(m_priority, priority); }
    void setAlarmState(const QString& state) { assign(m_state, state); }
    void setHalo(bool halo) { assign(m_halo, halo); }
    void setLetter(bool letter) { assign(m_letter, letter); }

protected:
    void draw(QPainter& painter, const Theme& theme) override;
    qreal overhang() const override;

private:
    QString m_priority;
    QString m_state;
    bool m_halo = false;
    bool m_letter = true;
};

} // namespace coi::controls
