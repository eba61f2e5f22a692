// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/client/command_tracker.h>

#include <algorithm>
#include <coi/core/uuid.h>

namespace coi::client {

using domain::CommandStatus;
using domain::Refusal;
using transport::LinkState;

namespace {

constexpr int kTickMs = 250;
constexpr std::size_t kKeepSettled = 200;

} // namespace

CommandTracker::CommandTracker(Mirror& mirror, QObject* parent)
    : QObject(parent), m_mirror(mirror), m_selections(mirror)
{
    m_clock.start();
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &CommandTracker::onTick);
    connect(&mirror, &Mirror::changed, this, &CommandTracker::onChanged);
    connect(&mirror, &Mirror::reset, this, &CommandTracker::onReset);
    connect(&mirror, &Mirror::linkChanged, this, &CommandTracker::onLink);
    connect(&mirror.session(), &transport::ClientSession::received, this, &CommandTracker::onMessage);
}

std::string CommandTracker::issue(domain::TargetKind target, const std::string& object,
                                  domain::CommandAction action, const std::string& reason,
                                  std::int32_t leaseS)
{
    TrackedCommand command;
    command.request.id = m_selections.use(object);
    if (command.request.id.empty())
        command.request.id = core::makeUuid7(core::SystemClock().utcNow());
    command.request.target = target;
    command.request.object = object;
    command.request.action = action;
    command.request.reason = reason;
    command.request.leaseS = leaseS;
    command.issuedAt = m_mirror.gatewayTime();
    command.sentMs = m_clock.elapsed();
    command.order = ++m_order;
    const std::string id = command.request.id;
    if (!m_mirror.live() || !send(command.request)) {
        command.status = CommandStatus::Refused;
        command.cause = Refusal::LinkLost;
    }
    m_commands.emplace(id, std::move(command));
    forgetOld();
    m_tick.start();
    Q_EMIT updated(id);
    return id;
}

// The gateway takes both in this order; when it refuses the selection it refuses the command, with the cause.
bool CommandTracker::send(const domain::CommandRequest& request)
{
    transport::ClientSession& session = m_mirror.session();
    if (domain::needsSelection(request.target, request.action) && !session.send(protocol::Select{request}))
        return false;
    return session.send(protocol::Command{request, session.gatewayUptimeMs()});
}

const TrackedCommand* CommandTracker::find(const std::string& id) const
{
    const auto it = m_commands.find(id);
    return it == m_commands.end() ? nullptr : &it->second;
}

const TrackedCommand* CommandTracker::latestFor(const std::string& object) const
{
    const TrackedCommand* latest = nullptr;
    for (const auto& [id, command] : m_commands) {
        if (command.request.object == object && (latest == nullptr || command.order > latest->order))
            latest = &command;
    }
    return latest;
}

std::vector<TrackedCommand> CommandTracker::all() const
{
    std::vector<TrackedCommand> out;
    for (const auto& [id, command] : m_commands)
        out.push_back(command);
    std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.order < b.order; });
    return out;
}

int CommandTracker::pending() const
{
    return static_cast<int>(std::count_if(m_commands.begin(), m_commands.end(),
                                          [](const auto& entry) { return !entry.second.settled(); }));
}

void CommandTracker::set(TrackedCommand& command, CommandStatus status, Refusal cause,
                         const std::string& detail)
{
    if (command.status == status && command.cause == cause && command.causeDetail == detail)
        return;
    command.status = status;
    command.cause = cause;
    command.causeDetail = detail;
    Q_EMIT updated(std::string(command.request.id));
}

void CommandTracker::readRecord(const std::string& id)
{
    const auto mine = m_commands.find(id);
    const auto record = m_mirror.state().commands.find(id);
    if (mine == m_commands.end() || record == m_mirror.state().commands.end() ||
        record->second.status == CommandStatus::Selected) // the command is on its way
        return;
    set(mine->second, record->second.status, record->second.cause, record->second.causeDetail);
}

void CommandTracker::onChanged(const RecordRefs& records)
{
    for (const RecordRef& ref : records) {
        if (ref.kind == domain::RecordKind::Command)
            readRecord(ref.id);
    }
}

void CommandTracker::onReset()
{
    std::vector<std::string> ids;
    for (const auto& [id, command] : m_commands)
        ids.push_back(id);
    for (const std::string& id : ids)
        readRecord(id);
}

void CommandTracker::onLink(LinkState state)
{
    if (state != LinkState::LinkLost && state != LinkState::Disconnected)
        return;
    std::vector<std::string> ids;
    for (const auto& [id, command] : m_commands) {
        if (!command.settled())
            ids.push_back(id);
    }
    for (const std::string& id : ids)
        set(m_commands.at(id), CommandStatus::Unknown, Refusal::LinkLost, {});
}

void CommandTracker::onMessage(const protocol::Message& message)
{
    const auto* reply = std::get_if<domain::Reply>(&message.body);
    if (reply == nullptr || reply->cause == Refusal::None)
        return;
    const auto it = m_commands.find(reply->id);
    if (it != m_commands.end() && !it->second.settled())
        set(it->second, CommandStatus::Refused, reply->cause, reply->detail);
}

void CommandTracker::onTick()
{
    const qint64 now = m_clock.elapsed();
    std::vector<std::string> late;
    bool waiting = false;
    for (const auto& [id, command] : m_commands) {
        if (command.settled())
            continue;
        // The gateway decides within the time to live and its own wait for feedback: this is the last resort.
        // Once it has a record of the command, people and vehicles may take their time; it says when they do
        // not.
        if (!hasRecord(id) && now - command.sentMs > command.request.ttlMs + m_unknownAfterMs)
            late.push_back(id);
        else
            waiting = true;
    }
    for (const std::string& id : late)
        set(m_commands.at(id), CommandStatus::Unknown, Refusal::None, {});
    if (!waiting)
        m_tick.stop();
}

bool CommandTracker::hasRecord(const std::string& id) const
{
    const auto record = m_mirror.state().commands.find(id);
    return record != m_mirror.state().commands.end() && record->second.status != CommandStatus::Selected;
}

void CommandTracker::forgetOld()
{
    while (m_commands.size() > kKeepSettled + static_cast<std::size_t>(pending())) {
        auto oldest = m_commands.end();
        for (auto it = m_commands.begin(); it != m_commands.end(); ++it) {
            if (it->second.settled() &&
                (oldest == m_commands.end() || it->second.order < oldest->second.order))
                oldest = it;
        }
        m_commands.erase(oldest);
    }
}

} // namespace coi::client
