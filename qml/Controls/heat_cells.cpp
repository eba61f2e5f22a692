// SPDX-License-Identifier: GPL-3.0-or-later
#include "heat_cells.h"

#include <QtGui/QPainter>

#include <array>

namespace coi::controls {

void HeatCells::draw(QPainter& painter, const Theme& theme)
{
    if (m_columns <= 0 || m_bands.isEmpty())
        return;
    const std::array<QColor, 5> ramp{theme.losB(), theme.losC(), theme.losD(), theme.losE(), theme.losF()};
    const qreal pitch = width() / m_columns, cell = pitch * 0.9;
    for (qsizetype i = 0; i < m_bands.size(); ++i) {
        const int band = m_bands[i];
        const QRectF at(static_cast<qreal>(i % m_columns) * pitch, static_cast<qreal>(i / m_columns) * pitch,
                        cell, cell);
        if (band == 1)
            painter.fillRect(QRectF(at.center() - QPointF(1, 1), QSizeF(2, 2)), theme.equipOff());
        if (band < 2 || band > 6)
            continue;
        painter.fillRect(at, ramp[static_cast<std::size_t>(band - 2)]);
        if (band == 6) {
            painter.setPen(QPen(theme.bg1(), 1));
            const QRectF inner = at.adjusted(1.5, 1.5, -1.5, -1.5);
            painter.drawLine(inner.topLeft(), inner.bottomRight());
            painter.drawLine(inner.topRight(), inner.bottomLeft());
        }
    }
}

} // namespace coi::controls
