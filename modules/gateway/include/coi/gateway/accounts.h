// SPDX-License-Identifier: GPL-3.0-or-later
// Who may come in. Passwords are verified in at most two worker threads, so that a storm of logins neither
// blocks the gateway nor eats its memory; everything else happens in the gateway thread. An unknown user, a
// disabled user and a wrong password get the same answer after the same work.
#pragma once
#include <QObject>
#include <QThreadPool>
#include <coi/core/time.h>
#include <coi/gateway/user_file.h>
#include <deque>
#include <functional>
#include <map>
#include <optional>

namespace coi::gateway {

struct Identity
{
    std::string name, display;
    domain::Role role = domain::Role::Observer;
};

enum class LoginProblem : std::uint8_t { None, Wrong, Busy };

struct LoginOutcome
{
    LoginProblem problem = LoginProblem::Wrong;
    Identity who; // when problem is None
};

inline constexpr int kMaxHashes = 2, kMaxWaitingLogins = 64;
inline constexpr int kGuessesPerHour = 20; // failed logins per account that are verified at all

class Accounts : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const LoginOutcome&)>;

    // `clock` outlives this object.
    explicit Accounts(const core::Clock& clock, QObject* parent = nullptr);
    ~Accounts() override; // waits for hashes under way (at most about 100 ms)

    void setUsers(UserFile users) { m_users = std::move(users); }
    // A console that shares the machine's trust (embedded desktop, test bench) logs in with this token.
    void grantToken(std::string token, Identity who);

    void login(const std::string& name, const std::string& password, Done done);
    std::optional<Identity> byToken(std::string_view token) const;

private:
    struct Attempt
    {
        std::string name, password;
        Done done;
    };
    void startAttempts();
    void verify(const Attempt& attempt);
    int failuresOf(const std::string& name);

    const core::Clock& m_clock;
    UserFile m_users;
    QThreadPool m_pool;
    int m_waiting = 0;
    // Those that may be the last guess an account has: they wait until it is known whether those before them
    // were wrong.
    std::deque<Attempt> m_held;
    std::map<std::string, int> m_checking; // passwords of an account in the pool
    std::vector<std::pair<std::string, Identity>> m_tokens;
    std::map<std::string, std::vector<core::MonoTime>> m_failures; // known accounts only
};

} // namespace coi::gateway
