// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/gateway/accounts.h>
#include <coi/gateway/password.h>

namespace coi::gateway {

Accounts::Accounts(const core::Clock& clock, QObject* parent) : QObject(parent), m_clock(clock)
{
    m_pool.setMaxThreadCount(kMaxHashes);
}

Accounts::~Accounts()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void Accounts::grantToken(std::string token, Identity who)
{
    m_tokens.emplace_back(std::move(token), std::move(who));
}

std::optional<Identity> Accounts::byToken(std::string_view token) const
{
    std::optional<Identity> found;
    for (const auto& [text, who] : m_tokens) {
        if (sameToken(text, token))
            found = who;
    }
    return found;
}

bool Accounts::guessesLeft(const std::string& name)
{
    const auto it = m_failures.find(name);
    if (it == m_failures.end())
        return true;
    const core::MonoTime horizon = m_clock.monoNow() - std::chrono::hours{1};
    std::erase_if(it->second, [horizon](core::MonoTime t) { return t < horizon; });
    return it->second.size() < kGuessesPerHour;
}

void Accounts::login(const std::string& name, const std::string& password, Done done)
{
    if (m_waiting >= kMaxWaitingLogins || password.size() > kMaxPasswordBytes) {
        done({m_waiting >= kMaxWaitingLogins ? LoginProblem::Busy : LoginProblem::Wrong, {}});
        return;
    }
    const UserAccount* user = m_users.find(name);
    const bool known = user && !user->disabled && guessesLeft(name);
    const Identity who = known ? Identity{user->name, user->display, user->role} : Identity{};
    ++m_waiting;
    m_pool.start(
        [this, who, known, phc = known ? user->phc : std::string{}, password, done = std::move(done)] {
            const bool right = known ? verifyPassword(phc, password) : verifyNobody(password);
            QMetaObject::invokeMethod(
                this,
                [this, right, who, done] {
                    --m_waiting;
                    if (!right && !who.name.empty())
                        m_failures[who.name].push_back(m_clock.monoNow());
                    else if (right)
                        m_failures.erase(who.name);
                    done(right ? LoginOutcome{LoginProblem::None, who} : LoginOutcome{});
                },
                Qt::QueuedConnection);
        });
}

} // namespace coi::gateway
