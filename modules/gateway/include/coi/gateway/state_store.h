// SPDX-License-Identifier: GPL-3.0-or-later
// The one owner of State in a gateway. Every change goes through put(): applied, handed to the publisher (the
// hub) in the same order, then told to the listeners. Gateway thread.
#pragma once
#include <coi/domain/state.h>
#include <functional>
#include <vector>

namespace coi::gateway {

class StateStore
{
public:
    using Publish = std::function<void(std::vector<domain::Change>)>;
    using Listener = std::function<void(const std::vector<domain::Change>&)>;

    const domain::State& state() const { return m_state; }
    void publishTo(Publish publish) { m_publish = std::move(publish); }
    void addListener(Listener listener) { m_listeners.push_back(std::move(listener)); }

    // Changes that change nothing are left out. A listener may call put() again.
    void put(std::vector<domain::Change> changes);
    void put(domain::Change change);

private:
    domain::State m_state;
    Publish m_publish;
    std::vector<Listener> m_listeners;
};

} // namespace coi::gateway
