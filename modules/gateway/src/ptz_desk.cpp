// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/gateway/ptz_desk.h>

#include <cmath>
#include <coi/domain/roles.h>

namespace coi::gateway {

using namespace domain;

namespace {

constexpr std::size_t kMaxText = 64;
constexpr std::int32_t kLeastMoveMs = 100;
constexpr core::Millis kHold{kPtzHoldS * 1000};

bool isSpeed(const std::optional<double>& v)
{
    return !v || std::abs(*v) <= 1;
}

Reply refusal(Refusal cause, std::string detail)
{
    return {{}, cause, std::move(detail)};
}

} // namespace

Reply PtzDesk::checkValues(const PtzSpec& spec, const PtzRequest& r) const
{
    const bool absolute = r.verb == PtzVerb::AbsoluteMove;
    if (r.verb == PtzVerb::GotoPreset && !spec.preset(r.preset))
        return refusal(Refusal::ObjectUnknown, r.preset);
    if (r.verb == PtzVerb::ContinuousMove) {
        if (r.timeoutMs < kLeastMoveMs || r.timeoutMs > kPtzMoveAtMostMs)
            return refusal(Refusal::OutOfRange, "timeoutMs 100..2000");
        if (!isSpeed(r.pan) || !isSpeed(r.tilt) || !isSpeed(r.zoom) || !isSpeed(r.focus))
            return refusal(Refusal::OutOfRange, "speed -1..1");
    }
    if ((absolute || r.verb == PtzVerb::ContinuousMove) && r.focus && !spec.focus)
        return refusal(Refusal::OutOfRange, "focus");
    const PtzRange pan = spec.endless() ? PtzRange{-360, 360} : spec.pan;
    if (absolute && r.pan && !pan.holds(*r.pan))
        return refusal(Refusal::OutOfRange, "pan");
    if (absolute && r.tilt && !spec.tilt.holds(*r.tilt))
        return refusal(Refusal::OutOfRange, "tilt");
    if (absolute && r.zoom && !spec.zoom.holds(*r.zoom))
        return refusal(Refusal::OutOfRange, "zoom");
    if (absolute && !isSpeed(r.focus))
        return refusal(Refusal::OutOfRange, "focus");
    return {};
}

Reply PtzDesk::check(const Requester& who, const PtzRequest& r) const
{
    if (r.id.empty() || r.id.size() > kMaxText || r.camera.size() > kMaxText || r.preset.size() > kMaxText)
        return refusal(Refusal::OutOfRange, "id, camera or preset");
    const CameraSpec* camera = m_s.site.camera(r.camera);
    if (!camera)
        return refusal(Refusal::ObjectUnknown, r.camera);
    if (!may(who.role, RequestKind::Press))
        return refusal(Refusal::NotAuthorised, std::string(codeOf(who.role)));
    if (!camera->ptz)
        return refusal(Refusal::BlockedByMode, "fixed camera");
    if (!m_s.driver.drives(r.camera))
        return refusal(Refusal::FieldOffline, "no driver");
    if (Reply bad = checkValues(*camera->ptz, r); bad.cause != Refusal::None)
        return bad;
    const auto hold = m_holds.find(r.camera);
    const bool mine = hold != m_holds.end() && hold->second.who.session == who.session;
    if (hold != m_holds.end() && !mine)
        return refusal(Refusal::LockedByOther, hold->second.who.user + " on " + hold->second.who.console);
    if (r.verb == PtzVerb::GiveBack || r.verb == PtzVerb::Stop)
        return mine ? Reply{} : refusal(Refusal::NoSelection, r.camera);
    const auto& cameras = m_s.store.state().cameras;
    if (const auto state = cameras.find(r.camera); state != cameras.end() && !state->second.online)
        return refusal(Refusal::FieldOffline, r.camera);
    return {};
}

void PtzDesk::request(const Requester& who, const PtzRequest& r, const Done& done)
{
    Reply reply = check(who, r);
    if (reply.cause == Refusal::None) {
        if (r.verb == PtzVerb::GiveBack) {
            giveBack(r.camera, "given back");
        } else {
            take(who, r.camera);
            carryOut(r);
            publish(r.camera);
        }
    }
    reply.id = r.id;
    done(reply);
}

void PtzDesk::take(const Requester& who, const std::string& camera)
{
    const auto [hold, fresh] = m_holds.try_emplace(camera);
    if (fresh) {
        std::vector<std::string> others;
        for (const auto& [id, held] : m_holds)
            if (held.who.session == who.session && id != camera)
                others.push_back(id);
        for (const std::string& id : others)
            giveBack(id, "took " + camera);
        m_s.journal.audit(auditRow(who, m_s.fieldNow(), "camera control taken", camera));
    }
    hold->second.who = who;
    hold->second.until = m_s.clock.monoNow() + kHold;
}

void PtzDesk::carryOut(const PtzRequest& r)
{
    Hold& hold = m_holds.at(r.camera);
    hold.moveUntil = {};
    switch (r.verb) {
    case PtzVerb::Take:
    case PtzVerb::GiveBack:
        return;
    case PtzVerb::ContinuousMove: {
        const core::Millis most{r.timeoutMs};
        hold.moveUntil = m_s.clock.monoNow() + most;
        m_s.driver.continuousMove(
            r.camera, {r.pan.value_or(0), r.tilt.value_or(0), r.zoom.value_or(0), r.focus.value_or(0)}, most);
        return;
    }
    case PtzVerb::Stop:
        return m_s.driver.stopMove(r.camera);
    case PtzVerb::AbsoluteMove: {
        PtzPosition to;
        if (const auto at = m_s.store.state().ptz.find(r.camera); at != m_s.store.state().ptz.end())
            to = {at->second.panDeg, at->second.tiltDeg, at->second.zoom, at->second.focus};
        to.panDeg = r.pan.value_or(to.panDeg), to.tiltDeg = r.tilt.value_or(to.tiltDeg);
        to.zoom = r.zoom.value_or(to.zoom), to.focus = r.focus.value_or(to.focus);
        return m_s.driver.absoluteMove(r.camera, to);
    }
    case PtzVerb::GotoPreset:
        return m_s.driver.gotoPreset(r.camera, r.preset);
    case PtzVerb::GotoHome:
        return m_s.driver.gotoHome(r.camera);
    }
}

void PtzDesk::giveBack(const std::string& camera, const std::string& why)
{
    const auto node = m_holds.extract(camera);
    if (node.empty())
        return;
    if (node.mapped().moveUntil != core::MonoTime{})
        m_s.driver.stopMove(camera); // what goes to a preset may arrive there
    AuditRow row = auditRow(node.mapped().who, m_s.fieldNow(), "camera control given back", camera);
    row.cause = why;
    m_s.journal.audit(row);
    publish(camera);
}

void PtzDesk::sessionClosed(std::uint64_t session)
{
    std::vector<std::string> cameras;
    for (const auto& [id, hold] : m_holds)
        if (hold.who.session == session)
            cameras.push_back(id);
    for (const std::string& id : cameras)
        giveBack(id, "session closed");
}

void PtzDesk::tick()
{
    const core::MonoTime now = m_s.clock.monoNow();
    std::vector<std::string> over;
    for (auto& [id, hold] : m_holds) {
        if (hold.moveUntil != core::MonoTime{} && now >= hold.moveUntil) {
            hold.moveUntil = {};
            m_s.driver.stopMove(id);
        }
        if (now >= hold.until)
            over.push_back(id);
        else
            publish(id);
    }
    for (const std::string& id : over)
        giveBack(id, "not used for " + std::to_string(kPtzHoldS) + " s");
}

void PtzDesk::reported(const field::PtzReport& report)
{
    PtzState s;
    if (const auto it = m_s.store.state().ptz.find(report.camera); it != m_s.store.state().ptz.end())
        s = it->second;
    s.id = report.camera;
    s.panDeg = report.at.panDeg, s.tiltDeg = report.at.tiltDeg, s.zoom = report.at.zoom;
    s.focus = report.at.focus;
    s.moving = report.moving;
    s.observedAt = m_s.fieldNow();
    m_s.store.put(std::move(s));
}

// The holder's part of the record; the seconds left change once a second.
void PtzDesk::publish(const std::string& camera)
{
    const auto it = m_s.store.state().ptz.find(camera);
    if (it == m_s.store.state().ptz.end())
        return; // not reported yet
    PtzState s = it->second;
    s.by.clear(), s.console.clear(), s.session = 0, s.leftS = 0;
    if (const auto hold = m_holds.find(camera); hold != m_holds.end()) {
        const auto left = hold->second.until - m_s.clock.monoNow();
        s.by = hold->second.who.user, s.console = hold->second.who.console;
        s.session = static_cast<std::int64_t>(hold->second.who.session);
        s.leftS = static_cast<std::int32_t>((left.count() + 999) / 1000);
    }
    m_s.store.put(std::move(s));
}

} // namespace coi::gateway
