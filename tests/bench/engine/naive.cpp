// SPDX-License-Identifier: GPL-3.0-or-later
// The engine everybody writes first: std::priority_queue of std::function. The callables fit into the
// function object, so there is no allocation per event beyond the queue's own.
#include "peer.h"

#include <functional>
#include <queue>

namespace {

class Kernel
{
public:
    std::int64_t now() const { return m_now; }

    template <class Action> void after(std::int64_t us, Action action)
    {
        m_events.push(Event{m_now + us, m_sequence++, action});
    }

    void run(std::int64_t until)
    {
        while (!m_events.empty() && m_events.top().at <= until) {
            const Event next = std::move(const_cast<Event&>(m_events.top()));
            m_events.pop();
            m_now = next.at;
            next.action();
        }
    }

private:
    struct Event
    {
        std::int64_t at;
        std::uint64_t sequence;
        std::function<void()> action;
        bool operator<(const Event& other) const // the earliest on top
        {
            return at != other.at ? at > other.at : sequence > other.sequence;
        }
    };
    std::priority_queue<Event> m_events;
    std::int64_t m_now = 0;
    std::uint64_t m_sequence = 0;
};

} // namespace

int main(int argc, char** argv)
{
    return coi::bench::peerMain<Kernel>(argc, argv);
}
