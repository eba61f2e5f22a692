// SPDX-License-Identifier: GPL-3.0-or-later
// The commands this console has issued and what became of them. Sends only while the link is live; nothing
// is queued, nothing is sent twice. A command whose fate is not known is Unknown (cause LinkLost when the
// link broke) until its record arrives: the operator reads back and decides. An object is selected before it
// is operated: either held first (Selections), or selected by issue() in the same breath. GUI thread.
//
//   const std::string id = tracker.issue(TargetKind::Lane, "1X-E3", CommandAction::HoldOpen, "coach wave",
//   1800);
#pragma once
#include <QObject>
#include <QTimer>
#include <coi/client/selections.h>
#include <coi/domain/command.h>
#include <map>

namespace coi::client {

struct TrackedCommand
{
    domain::CommandRequest request;
    domain::CommandStatus status = domain::CommandStatus::Requested;
    domain::Refusal cause = domain::Refusal::None;
    std::string causeDetail;
    core::UtcTime issuedAt{}; // gateway time
    qint64 sentMs = 0;        // monotonic
    std::uint64_t order = 0;  // of issue
    bool settled() const { return domain::isTerminal(status); }
};

class CommandTracker : public QObject
{
    Q_OBJECT
public:
    explicit CommandTracker(Mirror& mirror, QObject* parent = nullptr);

    // Returns the id. When the link is not live the command is Refused(LinkLost) at once and never sent.
    std::string issue(domain::TargetKind target, const std::string& object, domain::CommandAction action,
                      const std::string& reason, std::int32_t leaseS = 0);
    Selections& selections() { return m_selections; }
    const Selections& selections() const { return m_selections; }

    const TrackedCommand* find(const std::string& id) const;          // null = not from this console
    const TrackedCommand* latestFor(const std::string& object) const; // null = none
    std::vector<TrackedCommand> all() const;                          // oldest first; the last 200 settled
    int pending() const;
    // Without a word from the gateway: time to live + this, then Unknown.
    void setUnknownAfterMs(int ms) { m_unknownAfterMs = ms; }

Q_SIGNALS:
    void updated(const std::string& id);

private:
    void onChanged(const RecordRefs& records);
    void onReset();
    void onLink(transport::LinkState state);
    void onMessage(const protocol::Message& message);
    void onTick();
    bool send(const domain::CommandRequest& request);
    void readRecord(const std::string& id);
    bool hasRecord(const std::string& id) const;
    void set(TrackedCommand& command, domain::CommandStatus status, domain::Refusal cause,
             const std::string& detail);
    void forgetOld();

    Mirror& m_mirror;
    Selections m_selections;
    std::map<std::string, TrackedCommand, std::less<>> m_commands;
    QElapsedTimer m_clock;
    QTimer m_tick;
    int m_unknownAfterMs = domain::kUnknownAfterMs;
    std::uint64_t m_order = 0;
};

} // namespace coi::client
