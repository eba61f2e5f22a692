// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/gateway/state_store.h>

namespace coi::gateway {

void StateStore::put(std::vector<domain::Change> changes)
{
    std::erase_if(changes, [this](const domain::Change& c) { return !domain::apply(m_state, c); });
    if (changes.empty())
        return;
    if (m_publish)
        m_publish(changes);
    for (const Listener& listener : m_listeners)
        listener(changes);
}

void StateStore::put(domain::Change change)
{
    std::vector<domain::Change> one;
    one.push_back(std::move(change));
    put(std::move(one));
}

} // namespace coi::gateway
