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

int Accounts::failuresOf(const std::string& name)
{
    const auto it = m_failures.find(name);
    if (it == m_failures.end())
        return 0;
    const core::MonoTime horizon = m_clock.monoNow() - std::chrono::hours{1};
    std::erase_if(it->second, [horizon](core::MonoTime t) { return t < horizon; });
    return static_cast<int>(it->second.size());
}

void Accounts::login(const std::string& name, const std::string& password, Done done)
{
    if (m_waiting >= kMaxWaitingLogins || password.size() > kMaxPasswordBytes) {
        done({m_waiting >= kMaxWaitingLogins ? LoginProblem::Busy : LoginProblem::Wrong, {}});
        return;
    }
    ++m_waiting;
    m_held.push_back({name, password, std::move(done)});
    startAttempts();
}

// Each password that is being checked may turn out wrong: together with those that were, never more than the
// limit.
void Accounts::startAttempts()
{
    for (auto it = m_held.begin(); it != m_held.end();) {
        const int failures = failuresOf(it->name);
        const auto checking = m_checking.find(it->name);
        if (failures < kGuessesPerHour && checking != m_checking.end() &&
            failures + checking->second >= kGuessesPerHour) {
            ++it;
            continue;
        }
        verify(*it);
        it = m_held.erase(it);
    }
}

void Accounts::verify(const Attempt& attempt)
{
    const UserAccount* user = m_users.find(attempt.name);
    const bool known = user && !user->disabled && failuresOf(attempt.name) < kGuessesPerHour;
    const Identity who = known ? Identity{user->name, user->display, user->role} : Identity{};
    ++m_checking[attempt.name];
    m_pool.start([this, attempt, who, known, phc = known ? user->phc : std::string{}] {
        const bool right = known ? verifyPassword(phc, attempt.password) : verifyNobody(attempt.password);
        QMetaObject::invokeMethod(
            this,
            [this, right, who, name = attempt.name, done = attempt.done] {
                --m_waiting;
                if (--m_checking[name] == 0)
                    m_checking.erase(name);
                if (!right && !who.name.empty())
                    m_failures[who.name].push_back(m_clock.monoNow());
                else if (right)
                    m_failures.erase(who.name);
                startAttempts();
                done(right ? LoginOutcome{LoginProblem::None, who} : LoginOutcome{});
            },
            Qt::QueuedConnection);
    });
}

} // namespace coi::gateway
