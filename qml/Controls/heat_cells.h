// SPDX-License-Identifier: GPL-3.0-or-later
// Crowding of a queue zone as cells of the colour ramp: the same look as the plan draws, for places without a
// plan. Cells of level F are crossed; a cell of level A is a dot, one of nobody stays empty. GUI thread.
#pragma once

#include "drawn_item.h"

namespace coi::controls {

class HeatCells : public coi::controls::DrawnItem
{
    Q_OBJECT
    QML_ELEMENT
    // Row by row from the top left: 0 nobody, 1…6 levels A…F; other values are drawn as nobody.
    Q_PROPERTY(QList<int> bands READ bands WRITE setBands NOTIFY changed)
    Q_PROPERTY(int columns READ columns WRITE setColumns NOTIFY changed)

public:
    using DrawnItem::DrawnItem;
    QList<int> bands() const { return m_bands; }
    int columns() const { return m_columns; }
    void setBands(const QList<int>& bands) { assign(m_bands, bands); }
    void setColumns(int columns) { assign(m_columns, columns); }

protected:
    void draw(QPainter& painter, const Theme& theme) override;

private:
    QList<int> m_bands;
    int m_columns = 0;
};

} // namespace coi::controls
