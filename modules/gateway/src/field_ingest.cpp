// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/gateway/field_ingest.h>

namespace coi::gateway {

FieldIngest::FieldIngest(field::FieldPort& field, StateStore& store, domain::Ingest ingest, Minutes minutes,
                         QObject* parent)
    : QObject(parent), m_field(field), m_store(store), m_ingest(std::move(ingest)),
      m_minutes(std::move(minutes))
{
    m_timer.setInterval(kFlushMs);
    connect(&m_timer, &QTimer::timeout, this, &FieldIngest::flush);
    connect(&field, &field::FieldPort::events, this, [this](const field::FieldEvents& batch) {
        for (const domain::FieldEvent& event : batch)
            if (!m_deaf || std::holds_alternative<domain::SimObserved>(event.what))
                m_ingest.take(event);
    });
}

void FieldIngest::flush()
{
    const core::UtcTime now = m_field.now();
    m_store.put(m_ingest.flush(now));
    if (auto minutes = m_ingest.takeMinutes(now); !minutes.empty())
        m_minutes(std::move(minutes));
    Q_EMIT flushed();
}

void FieldIngest::stop()
{
    m_timer.stop();
    if (auto minutes = m_ingest.takeAllMinutes(); !minutes.empty())
        m_minutes(std::move(minutes));
}

} // namespace coi::gateway
