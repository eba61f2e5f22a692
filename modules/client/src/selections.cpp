// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/client/selections.h>

#include <coi/core/uuid.h>

namespace coi::client {

using domain::Refusal;
using State = TakenObject::State;
using transport::LinkState;

namespace {

constexpr int kRenewMs = 4000;
static_assert(2 * kRenewMs < domain::kSelectionTtlMs); // one may get lost

} // namespace

Selections::Selections(Mirror& mirror, QObject* parent) : QObject(parent), m_mirror(mirror)
{
    m_renew.setInterval(kRenewMs);
    connect(&m_renew, &QTimer::timeout, this, &Selections::renew);
    connect(&mirror, &Mirror::changed, this, &Selections::onChanged);
    connect(&mirror, &Mirror::linkChanged, this, &Selections::onLink);
    connect(&mirror.session(), &transport::ClientSession::received, this, &Selections::onMessage);
}

void Selections::take(domain::CommandRequest request)
{
    const auto [it, fresh] = m_taken.try_emplace(request.object);
    request.id = fresh ? core::makeUuid7(core::SystemClock().utcNow()) : it->second.request.id;
    it->second.request = std::move(request);
    m_renew.start();
    ask(it->second);
}

void Selections::release(const std::string& object)
{
    const auto node = m_taken.extract(object);
    if (node.empty())
        return;
    if (m_mirror.live())
        m_mirror.session().send(protocol::Unselect{node.mapped().request.id});
    if (m_taken.empty())
        m_renew.stop();
    Q_EMIT changed(object);
}

const TakenObject* Selections::find(const std::string& object) const
{
    const auto it = m_taken.find(object);
    return it == m_taken.end() ? nullptr : &it->second;
}

std::string Selections::use(const std::string& object)
{
    const auto node = m_taken.extract(object);
    if (m_taken.empty())
        m_renew.stop();
    return node.empty() ? std::string() : node.mapped().request.id;
}

void Selections::ask(TakenObject& taken)
{
    if (!m_mirror.live() || !m_mirror.session().send(protocol::Select{taken.request}))
        set(taken, State::Refused, Refusal::LinkLost, {});
}

void Selections::set(TakenObject& taken, State state, Refusal cause, const std::string& detail)
{
    if (taken.state == state && taken.cause == cause && taken.detail == detail)
        return;
    taken.state = state;
    taken.cause = cause;
    taken.detail = detail;
    Q_EMIT changed(std::string(taken.request.object));
}

void Selections::onChanged(const RecordRefs& records)
{
    for (const RecordRef& ref : records) {
        if (ref.kind != domain::RecordKind::Command || m_mirror.state().commands.contains(ref.id))
            continue;
        for (auto& [object, taken] : m_taken) {
            if (taken.request.id == ref.id) // taken away: asked for again with the next renewal
                set(taken, State::Asked, Refusal::None, {});
        }
    }
}

void Selections::onLink(LinkState state)
{
    if (state == LinkState::Live) {
        renew();
    } else if (state == LinkState::LinkLost || state == LinkState::Disconnected) {
        for (auto& [object, taken] : m_taken)
            set(taken, State::Refused, Refusal::LinkLost, {});
    }
}

void Selections::onMessage(const protocol::Message& message)
{
    const auto* reply = std::get_if<domain::Reply>(&message.body);
    if (reply == nullptr)
        return;
    for (auto& [object, taken] : m_taken) {
        if (taken.request.id == reply->id) {
            set(taken, reply->cause == Refusal::None ? State::Held : State::Refused, reply->cause,
                reply->detail);
            return;
        }
    }
}

void Selections::renew()
{
    for (auto& [object, taken] : m_taken)
        ask(taken);
}

const domain::CommandRecord* selectionOf(const domain::State& state, std::string_view object)
{
    for (const auto& [id, record] : state.commands) {
        if (record.status == domain::CommandStatus::Selected && record.request.object == object)
            return &record;
    }
    return nullptr;
}

} // namespace coi::client
