// SPDX-License-Identifier: GPL-3.0-or-later
// The objects this console has in hand: asked for, renewed while they are wanted, given back. The gateway
// decides who has what; everybody sees it as a record with the status Selected. While the link is lost
// nothing is held; what is still wanted is asked for again afterwards. GUI thread.
//
//   selections.take(request);        // request.id is made here; again: with other values
//   selections.find("1X-E3")->state; // Asked, then Held or Refused with the cause
//   selections.release("1X-E3");
#pragma once
#include <QObject>
#include <QTimer>
#include <coi/client/mirror.h>
#include <coi/domain/command.h>
#include <map>

namespace coi::client {

struct TakenObject
{
    enum class State : std::uint8_t { Asked, Held, Refused };
    domain::CommandRequest request;
    State state = State::Asked;
    domain::Refusal cause = domain::Refusal::None;
    std::string detail; // who has it, or what forbids it
};

class Selections : public QObject
{
    Q_OBJECT
public:
    explicit Selections(Mirror& mirror, QObject* parent = nullptr);

    void take(domain::CommandRequest request);
    void release(const std::string& object);
    const TakenObject* find(const std::string& object) const; // null = not wanted
    // The id to command the object with; empty when it was not taken. It is no longer renewed or given back.
    std::string use(const std::string& object);
    void setRenewMs(int ms) { m_renew.setInterval(ms); } // 4 s unless told

Q_SIGNALS:
    void changed(const std::string& object);

private:
    void ask(TakenObject& taken);
    void set(TakenObject& taken, TakenObject::State state, domain::Refusal cause, const std::string& detail);
    void onChanged(const RecordRefs& records);
    void onLink(transport::LinkState state);
    void onMessage(const protocol::Message& message);
    void renew();

    Mirror& m_mirror;
    std::map<std::string, TakenObject, std::less<>> m_taken; // by object
    QTimer m_renew;
};

// The record of who has an object in hand; null when nobody has.
const domain::CommandRecord* selectionOf(const domain::State& state, std::string_view object);

} // namespace coi::client
