// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/refresher.h>

namespace coi::viewmodels {

Refresher::Refresher(const Context& context, std::initializer_list<domain::RecordKind> kinds,
                     std::function<void()> refresh, int intervalMs)
    : m_refresh(std::move(refresh))
{
    for (const domain::RecordKind kind : kinds)
        m_kinds |= 1U << static_cast<unsigned>(kind);
    m_timer.setSingleShot(true);
    m_timer.setInterval(intervalMs);
    connect(&m_timer, &QTimer::timeout, this, &Refresher::run);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &Refresher::poke);
    connect(&context.mirror, &client::Mirror::changed, this, &Refresher::onChanged);
    connect(&context.mirror, &client::Mirror::reset, this, &Refresher::poke);
    connect(&context.mirror, &client::Mirror::linkChanged, this, &Refresher::poke);
    connect(&context.formats, &Formats::languageChanged, this, [this] {
        m_dirty = true;
        run();
    });
    poke();
}

void Refresher::run()
{
    if (!m_active || !m_dirty)
        return;
    m_dirty = false;
    m_refresh();
}

void Refresher::setActive(bool active)
{
    m_active = active;
    if (active && m_dirty)
        QMetaObject::invokeMethod(
            this, [this] { run(); }, Qt::QueuedConnection);
}

void Refresher::setTicking(bool everySecond)
{
    everySecond ? m_second.start() : m_second.stop();
}

void Refresher::poke()
{
    m_dirty = true;
    if (!m_timer.isActive())
        m_timer.start();
}

void Refresher::onChanged(const client::RecordRefs& records)
{
    for (const client::RecordRef& ref : records) {
        if (m_kinds & (1U << static_cast<unsigned>(ref.kind))) {
            poke();
            return;
        }
    }
}

} // namespace coi::viewmodels
