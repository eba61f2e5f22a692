// SPDX-License-Identifier: GPL-3.0-or-later
#include "user_command.h"
#include <QDir>
#include <coi/gateway/user_file.h>
#include <iostream>

namespace coi::gatewayapp {
namespace {

int fail(const core::Error& error)
{
    std::cerr << "coi-gateway: " << error.text << '\n';
    return 1;
}

core::Status change(gateway::UserFile& file, const UserOptions& o)
{
    if (o.verb == UserOptions::Verb::Disable)
        return file.disable(o.name.toStdString());
    std::string password;
    std::getline(std::cin, password);
    return file.add(o.name.toStdString(), o.display.toStdString(), o.role, password);
}

} // namespace

int runUserCommand(const UserOptions& o)
{
    if (o.verb != UserOptions::Verb::List && !QDir().mkpath(o.dataDir))
        return fail({core::Errc::Io, o.dataDir.toStdString() + ": can not be made"});
    auto file = gateway::UserFile::load(QDir(o.dataDir).filePath(QStringLiteral("users.json")));
    if (!file)
        return fail(file.error());
    if (o.verb == UserOptions::Verb::List) {
        for (const gateway::UserAccount& u : file->users())
            std::cout << u.name << '\t' << domain::codeOf(u.role) << '\t'
                      << (u.disabled ? "disabled" : "active") << '\t' << u.display << '\n';
        return 0;
    }
    if (const auto done = change(*file, o); !done)
        return fail(done.error());
    if (const auto saved = file->save(); !saved)
        return fail(saved.error());
    return 0;
}

} // namespace coi::gatewayapp
