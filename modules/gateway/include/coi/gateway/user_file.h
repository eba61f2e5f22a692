// SPDX-License-Identifier: GPL-3.0-or-later
// The accounts of a gateway as a file, `users.json` in the data directory, readable by its owner only.
// Written whole and atomically; what root writes belongs to the owner of the directory. Passwords are
// argon2id PHC strings. One thread at a time.
//
//   auto file = UserFile::load(path);             // a missing file is an empty one
//   if (file) file->add("vu.hoang", "Hoàng Vũ", domain::Role::Operator, password) ...
#pragma once
#include <QString>
#include <coi/core/result.h>
#include <coi/domain/roles.h>
#include <vector>

namespace coi::gateway {

struct UserAccount
{
    std::string name, display;
    domain::Role role = domain::Role::Observer;
    std::string phc; // argon2id
    bool disabled = false;
};

inline constexpr int kMinPasswordChars = 10, kMaxPasswordBytes = 256;

class UserFile
{
public:
    static core::Result<UserFile> load(const QString& path);
    core::Status save() const;

    const std::vector<UserAccount>& users() const { return m_users; }
    const UserAccount* find(std::string_view name) const;
    // Hashes the password (about 50 ms). Refuses names other than [a-z0-9._-]{1,32}, taken names and weak
    // passwords.
    core::Status add(const std::string& name, const std::string& display, domain::Role role,
                     const std::string& password);
    core::Status disable(std::string_view name);

private:
    QString m_path;
    std::vector<UserAccount> m_users;
};

} // namespace coi::gateway
