// SPDX-License-Identifier: GPL-3.0-or-later
// A ring filled clockwise from the top by `value` (0…1), with a tick once `done`.
#pragma once

#include "drawn_item.h"

namespace coi::controls {

class ProgressRing : public coi::controls::DrawnItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qreal value READ value WRITE setValue NOTIFY changed)
    Q_PROPERTY(bool done READ done WRITE setDone NOTIFY changed)

public:
    using DrawnItem::DrawnItem;
    qreal value() const { return m_value; }
    bool done() const { return m_done; }
    void setValue(qreal value) { assign(m_value, value); }
    void setDone(bool done) { assign(m_done, done); }

protected:
    void draw(QPainter& painter, const Theme& theme) override;

private:
    qreal m_value = 0.0;
    bool m_done = false;
};

} // namespace coi::controls
