// SPDX-License-Identifier: GPL-3.0-or-later
// One side of the frame round a window that says which mode it shows: the pattern runs along the longer side.
#pragma once

#include "drawn_item.h"

namespace coi::controls {

class ModeStrip : public coi::controls::DrawnItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString mode READ mode WRITE setMode NOTIFY changed)

public:
    using DrawnItem::DrawnItem;
    QString mode() const { return m_mode; } // live, simulation, training, replay, linkLost
    void setMode(const QString& mode) { assign(m_mode, mode); }

protected:
    void draw(QPainter& painter, const Theme& theme) override;

private:
    QString m_mode;
};

} // namespace coi::controls
