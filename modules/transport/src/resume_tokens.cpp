// SPDX-License-Identifier: GPL-3.0-or-later
#include "resume_tokens.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <array>

namespace coi::transport {

namespace {

QByteArray hashOf(const QByteArray& token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

} // namespace

std::string ResumeTokens::issue(const UserInfo& user, SessionId session)
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    const QByteArray raw(reinterpret_cast<const char*>(random.data()), sizeof random);
    const QByteArray token = raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    m_entries.insert(hashOf(token), {user, session, -1});
    return token.toStdString();
}

std::optional<ResumeTokens::Entry> ResumeTokens::redeem(const std::string& token, qint64 now)
{
    const auto it = m_entries.find(hashOf(QByteArray::fromStdString(token)));
    if (it == m_entries.end())
        return std::nullopt;
    const Entry entry = *it;
    m_entries.erase(it);
    if (entry.expires >= 0 && now >= entry.expires)
        return std::nullopt;
    return entry;
}

void ResumeTokens::connectionEnded(SessionId session, qint64 expires)
{
    for (Entry& entry : m_entries) {
        if (entry.session == session)
            entry.expires = expires;
    }
}

void ResumeTokens::forget(SessionId session)
{
    m_entries.removeIf([&](const auto& it) { return it.value().session == session; });
}

void ResumeTokens::forgetUser(const std::string& user)
{
    m_entries.removeIf([&](const auto& it) { return it.value().user.name == user; });
}

void ResumeTokens::expire(qint64 now)
{
    m_entries.removeIf([&](const auto& it) { return it.value().expires >= 0 && now >= it.value().expires; });
}

} // namespace coi::transport
