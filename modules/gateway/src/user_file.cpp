// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <algorithm>
#include <coi/gateway/password.h>
#include <coi/gateway/user_file.h>
#include <unistd.h>

namespace coi::gateway {
namespace {

using core::Errc;
using core::Error;

constexpr qint64 kMaxFileBytes = 1 << 20;

bool nameIsWellFormed(const std::string& name)
{
    return !name.empty() && name.size() <= 32 && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-';
    });
}

Error malformed(const QString& path, const std::string& where, const char* expected)
{
    return {Errc::Invalid, path.toStdString() + ": " + where + ": expected " + expected};
}

Error ioError(const QFileDevice& file)
{
    return {Errc::Io, file.fileName().toStdString() + ": " + file.errorString().toStdString()};
}

core::Result<UserAccount> readAccount(const QString& path, const std::string& where, const QJsonValue& value)
{
    if (!value.isObject())
        return malformed(path, where, "an object");
    const QJsonObject o = value.toObject();
    UserAccount u;
    u.name = o[u"name"].toString().toStdString();
    if (!nameIsWellFormed(u.name))
        return malformed(path, where + ".name", "1 to 32 of a-z 0-9 . _ -");
    u.display = o[u"display"].toString().toStdString();
    const auto role = domain::fromCode<domain::Role>(o[u"role"].toString().toStdString());
    if (!role)
        return malformed(path, where + ".role", "observer, operator, supervisor, shift_manager or trainer");
    u.role = *role;
    u.phc = o[u"password"].toString().toStdString();
    if (!u.phc.starts_with("$argon2id$"))
        return malformed(path, where + ".password", "an argon2id PHC string");
    u.disabled = o[u"disabled"].toBool(false);
    return u;
}

QJsonObject toJson(const UserAccount& u)
{
    const auto text = [](std::string_view s) {
        return QString::fromUtf8(s.data(), static_cast<qsizetype>(s.size()));
    };
    return {{QStringLiteral("name"), text(u.name)},
            {QStringLiteral("display"), text(u.display)},
            {QStringLiteral("role"), text(domain::codeOf(u.role))},
            {QStringLiteral("password"), text(u.phc)},
            {QStringLiteral("disabled"), u.disabled}};
}

// The administrator adds accounts as root to a directory that belongs to the service: the service must be
// able to read them, and nobody else.
bool giveToOwnerOfDirectory(QFileDevice& file, const QString& path)
{
    if (::geteuid() != 0)
        return true;
    const QFileInfo dir(QFileInfo(path).absolutePath());
    return ::fchown(file.handle(), dir.ownerId(), dir.groupId()) == 0;
}

} // namespace

core::Result<UserFile> UserFile::load(const QString& path)
{
    UserFile out;
    out.m_path = path;
    QFile file(path);
    if (!file.exists())
        return out;
    if (!file.open(QIODevice::ReadOnly))
        return ioError(file);
    QJsonParseError problem;
    const auto doc = QJsonDocument::fromJson(file.read(kMaxFileBytes), &problem);
    if (problem.error != QJsonParseError::NoError)
        return Error{Errc::Invalid, path.toStdString() + ": " + problem.errorString().toStdString()};
    const QJsonValue users = doc[u"users"];
    if (!users.isArray())
        return malformed(path, "$.users", "an array");
    int i = 0;
    for (const QJsonValue& value : users.toArray()) {
        const std::string where = "$.users[" + std::to_string(i++) + "]";
        const auto user = readAccount(path, where, value);
        if (!user)
            return user.error();
        if (out.find(user->name))
            return malformed(path, where + ".name", "a name that is not taken");
        out.m_users.push_back(*user);
    }
    return out;
}

core::Status UserFile::save() const
{
    QJsonArray users;
    for (const UserAccount& u : m_users)
        users.append(toJson(u));
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return ioError(file);
    if (!giveToOwnerOfDirectory(file, m_path))
        return Error{Errc::Io, m_path.toStdString() + ": can not be given to the owner of its directory"};
    file.write(QJsonDocument(QJsonObject{{QStringLiteral("users"), users}}).toJson());
    if (!file.commit())
        return ioError(file);
    return core::Done{};
}

const UserAccount* UserFile::find(std::string_view name) const
{
    const auto it =
        std::find_if(m_users.begin(), m_users.end(), [name](const UserAccount& u) { return u.name == name; });
    return it == m_users.end() ? nullptr : &*it;
}

core::Status UserFile::add(const std::string& name, const std::string& display, domain::Role role,
                           const std::string& password)
{
    if (!nameIsWellFormed(name))
        return Error{Errc::Invalid, "a user name has 1 to 32 characters of a-z 0-9 . _ -"};
    if (find(name))
        return Error{Errc::Conflict, "user '" + name + "' exists already"};
    const auto chars = QString::fromStdString(password).size();
    if (chars < kMinPasswordChars || password.size() > kMaxPasswordBytes)
        return Error{Errc::Invalid, "a password has " + std::to_string(kMinPasswordChars) + " to " +
                                        std::to_string(kMaxPasswordBytes) +
                                        " characters; 15 or more are advised"};
    auto phc = hashPassword(password);
    if (!phc)
        return phc.error();
    m_users.push_back({name, display.empty() ? name : display, role, *std::move(phc), false});
    return core::Done{};
}

core::Status UserFile::disable(std::string_view name)
{
    for (UserAccount& u : m_users) {
        if (u.name != name)
            continue;
        u.disabled = true;
        return core::Done{};
    }
    return Error{Errc::NotFound, "no user '" + std::string(name) + "'"};
}

} // namespace coi::gateway
