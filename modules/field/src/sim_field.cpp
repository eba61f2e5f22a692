// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim_worker.h"
#include <coi/field/sim_field.h>

namespace coi::field {

SimField::SimField(SimFieldOptions options, QObject* parent)
    : FieldPort(parent), m_options(std::move(options)), m_now(m_options.config.start)
{
}

SimField::~SimField()
{
    stop();
}

void SimField::start()
{
    if (m_worker)
        return;
    m_worker = std::make_unique<SimWorker>(m_options, [this] {
        QMetaObject::invokeMethod(
            this, [this] { drain(); }, Qt::QueuedConnection);
    });
}

void SimField::stop()
{
    if (!m_worker)
        return;
    m_worker->stop();
    m_worker.reset();
    m_waiting.clear();
}

void SimField::send(const domain::FieldCommand& command)
{
    if (m_worker)
        m_worker->send(command);
}

void SimField::apply(const domain::SimRequest& request, Done done)
{
    if (!m_worker) {
        done({request.id, domain::Refusal::FieldOffline, "simulator"});
        return;
    }
    if (!m_waiting.try_emplace(request.id, done).second) {
        done({request.id, domain::Refusal::DuplicateId, request.id});
        return;
    }
    m_worker->apply(request);
}

std::uint64_t SimField::droppedFrames() const
{
    return m_worker ? m_worker->outbox().droppedFrames() : 0;
}

void SimField::drain()
{
    // A receiver may stop the field; nothing is told after that.
    const auto running = [this, worker = m_worker.get()] { return worker && m_worker.get() == worker; };
    if (!running())
        return;
    const OutBatch batch = m_worker->outbox().take();
    m_now = batch.now;
    for (const OutItem& item : batch.items) {
        if (!running())
            return;
        if (const auto* list = std::get_if<FieldEvents>(&item)) {
            if (!list->empty())
                Q_EMIT events(*list);
        } else if (const auto* ack = std::get_if<domain::FieldAck>(&item)) {
            Q_EMIT acknowledged(*ack);
        } else if (const auto* reply = std::get_if<domain::Reply>(&item)) {
            if (auto waiting = m_waiting.extract(reply->id))
                waiting.mapped()(*reply);
        } else {
            Q_EMIT restarted();
        }
    }
    if (running() && batch.poses)
        Q_EMIT poses(*batch.poses);
    if (running() && batch.heat)
        Q_EMIT heat(*batch.heat);
}

} // namespace coi::field
