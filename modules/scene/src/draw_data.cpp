// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/scene/draw_data.h>

namespace coi::scene {

void SymbolFeed::publish(std::shared_ptr<const SymbolFrame> frame)
{
    m_value = std::move(frame);
    Q_EMIT changed();
}

void SymbolFeed::restart()
{
    m_value.reset();
    Q_EMIT restarted();
}

void PlanFeed::publish(std::shared_ptr<const std::vector<Primitive>> primitives)
{
    m_value = std::move(primitives);
    Q_EMIT changed();
}

void LabelFeed::publish(std::shared_ptr<const PlanLabels> labels)
{
    if (m_value && labels && *m_value == *labels)
        return;
    m_value = std::move(labels);
    Q_EMIT changed();
}

void HeatFeed::publish(std::shared_ptr<const std::vector<HeatZone>> zones)
{
    m_value = std::move(zones);
    Q_EMIT changed();
}

} // namespace coi::scene
