// SPDX-License-Identifier: GPL-3.0-or-later
// Random tokens that stand for a login for a while after its connection ended. Only their hashes are kept. A
// token works once: whoever resumes gets a new one.
#pragma once
#include <QByteArray>
#include <QHash>
#include <coi/transport/hub_delegate.h>
#include <optional>

namespace coi::transport {

class ResumeTokens
{
public:
    struct Entry
    {
        UserInfo user;
        SessionId session = 0;
        qint64 expires = -1; // ms of the caller's monotonic clock; -1 while the session is connected
    };

    std::string issue(const UserInfo& user, SessionId session); // 256 bits, base64url
    std::optional<Entry> redeem(const std::string& token, qint64 now);
    void connectionEnded(SessionId session, qint64 expires);
    void forget(SessionId session);
    void forgetUser(const std::string& user);
    void expire(qint64 now);

private:
    QHash<QByteArray, Entry> m_entries; // by SHA-256
};

} // namespace coi::transport
