// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/field/sim_ptz.h>

#include <algorithm>
#include <coi/domain/ptz.h>

namespace coi::field {

using domain::PtzPosition;
using domain::PtzVelocity;

SimPtz::SimPtz(std::shared_ptr<const domain::Site> site, const core::Clock& clock, QObject* parent)
    : PtzPort(parent), m_site(std::move(site)), m_clock(clock)
{
    for (const domain::CameraSpec& camera : m_site->cameras) {
        if (camera.ptz && camera.source.rfind("sim:", 0) == 0) {
            Head head;
            head.spec = &*camera.ptz;
            m_heads.emplace(camera.id, head);
        }
    }
    m_timer.setInterval(kStep);
    connect(&m_timer, &QTimer::timeout, this, &SimPtz::advance);
}

void SimPtz::start()
{
    for (const auto& [id, head] : m_heads)
        report(id, head);
}

void SimPtz::stop()
{
    m_timer.stop();
    for (auto& [id, head] : m_heads)
        head.moving = false;
}

SimPtz::Head* SimPtz::find(const std::string& camera)
{
    const auto it = m_heads.find(camera);
    return it == m_heads.end() ? nullptr : &it->second;
}

void SimPtz::begin(const std::string& camera, Head& head)
{
    head.since = m_clock.monoNow();
    head.moving = true;
    if (!m_timer.isActive())
        m_timer.start();
    report(camera, head);
}

void SimPtz::continuousMove(const std::string& camera, const PtzVelocity& v, core::Millis most)
{
    Head* head = find(camera);
    if (!head)
        return;
    advance();
    head->target.reset();
    head->velocity = v;
    head->until = m_clock.monoNow() + most;
    begin(camera, *head);
}

void SimPtz::stopMove(const std::string& camera)
{
    Head* head = find(camera);
    if (!head || !head->moving)
        return;
    advance();
    head->moving = false;
    report(camera, *head);
}

void SimPtz::absoluteMove(const std::string& camera, const PtzPosition& to)
{
    Head* head = find(camera);
    if (!head)
        return;
    advance();
    head->target = domain::within(*head->spec, to);
    begin(camera, *head);
}

void SimPtz::gotoPreset(const std::string& camera, const std::string& preset)
{
    Head* head = find(camera);
    if (const domain::PtzPreset* p = head ? head->spec->preset(preset) : nullptr)
        absoluteMove(camera, p->at);
}

void SimPtz::move(Head& head, core::MonoTime now) const
{
    const core::MonoTime end = head.target ? now : std::min(now, head.until);
    const double s = std::max(0.0, static_cast<double>((end - head.since).count()) / 1000.0);
    head.at = head.target ? domain::towards(*head.spec, head.at, *head.target, s)
                          : domain::turned(*head.spec, head.at, head.velocity, s);
    head.since = now;
    head.moving = head.target ? !(head.at == *head.target) : now < head.until;
}

void SimPtz::advance()
{
    const core::MonoTime now = m_clock.monoNow();
    bool any = false;
    for (auto& [id, head] : m_heads) {
        if (!head.moving)
            continue;
        const PtzPosition before = head.at;
        move(head, now);
        any |= head.moving;
        if (!head.moving || !(head.at == before))
            report(id, head);
    }
    if (!any)
        m_timer.stop();
}

void SimPtz::report(const std::string& camera, const Head& head)
{
    Q_EMIT reported({camera, head.at, head.moving});
}

} // namespace coi::field
