// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"
#include <QCommandLineParser>

namespace coi::gatewayapp {
namespace {

using core::Errc;
using core::Error;

Error wrong(const char* option, const std::string& text)
{
    return {Errc::Invalid, std::string("--") + option + ": " + text};
}

void addServeOptions(QCommandLineParser& p)
{
    const auto add = [&p](const char* name, const char* help, const char* value = nullptr) {
        QCommandLineOption option(QString::fromLatin1(name), QString::fromLatin1(help));
        if (value)
            option.setValueName(QString::fromLatin1(value));
        p.addOption(option);
    };
    add("site", "Site description: a folder with site.geojson, flows.json and alarms.json.", "DIR");
    add("data", "Where journal, history and accounts are kept.", "DIR");
    add("listen", "Address and port for consoles; port 0 takes a free one.", "HOST:PORT");
    add("tls-cert", "Certificate chain, PEM. Without TLS only a loopback address is served.", "FILE");
    add("tls-key", "Private key, PEM.", "FILE");
    add("origin", "Web origin that may connect; may be repeated. None unless named.", "ORIGIN");
    add("sim", "The field is the simulator.");
    add("sim-start", "Local time of day the simulation starts at (UTC+7).", "HH:MM");
    add("sim-speed", "0.1 to 3600 times real time.", "X");
    add("profile", "Day of the simulation: normal or peak.", "NAME");
    add("phase", "Lane set: 1 or 2.", "N");
    add("seed", "Seed of the simulation.", "N");
    add("print-port", "Print only the port number, for scripts.");
    add("token-file", "A console may log in with the token in this file; it is made when missing.", "FILE");
}

core::Result<gateway::SimulationOptions> readSimulation(const QCommandLineParser& p)
{
    gateway::SimulationOptions sim;
    bool ok = true;
    if (p.isSet(QStringLiteral("sim-start"))) {
        const auto seconds = app::parseTimeOfDay(p.value(QStringLiteral("sim-start")));
        if (!seconds)
            return wrong("sim-start", seconds.error().text);
        sim.start = gateway::localTimeOfDay(core::SystemClock().utcNow(), *seconds);
    }
    if (p.isSet(QStringLiteral("sim-speed"))) {
        sim.speed = p.value(QStringLiteral("sim-speed")).toDouble(&ok);
        if (!ok || !(sim.speed >= field::kMinSpeed && sim.speed <= field::kMaxSpeed))
            return wrong("sim-speed", "expected 0.1 to 3600");
    }
    if (p.isSet(QStringLiteral("profile"))) {
        const auto profile =
            domain::fromCode<domain::Profile>(p.value(QStringLiteral("profile")).toStdString());
        if (!profile)
            return wrong("profile", "expected normal or peak");
        sim.profile = *profile;
    }
    if (p.isSet(QStringLiteral("phase"))) {
        sim.phase = p.value(QStringLiteral("phase")).toInt(&ok);
        if (!ok || (sim.phase != 1 && sim.phase != 2))
            return wrong("phase", "expected 1 or 2");
    }
    if (p.isSet(QStringLiteral("seed"))) {
        sim.seed = p.value(QStringLiteral("seed")).toULongLong(&ok);
        if (!ok)
            return wrong("seed", "expected a whole number from 0");
    }
    return sim;
}

core::Result<Options> readServe(const QCommandLineParser& p)
{
    ServeOptions o;
    o.siteDir = p.value(QStringLiteral("site"));
    o.dataDir = p.value(QStringLiteral("data"));
    if (o.siteDir.isEmpty() || o.dataDir.isEmpty() || !p.isSet(QStringLiteral("listen")))
        return Error{Errc::Invalid, "--site, --data and --listen are needed; --help lists everything"};
    const auto listen = app::parseEndpoint(p.value(QStringLiteral("listen")));
    if (!listen)
        return wrong("listen", listen.error().text);
    o.listen = *listen;
    o.tlsCert = p.value(QStringLiteral("tls-cert"));
    o.tlsKey = p.value(QStringLiteral("tls-key"));
    if (o.tlsCert.isEmpty() != o.tlsKey.isEmpty())
        return wrong("tls-cert", "certificate and key belong together");
    if (o.tlsCert.isEmpty() && !o.listen.address.isLoopback())
        return wrong("listen", "an address other than loopback needs --tls-cert and --tls-key");
    o.origins = p.values(QStringLiteral("origin"));
    o.tokenFile = p.value(QStringLiteral("token-file"));
    o.printPort = p.isSet(QStringLiteral("print-port"));
    if (p.isSet(QStringLiteral("sim"))) {
        auto sim = readSimulation(p);
        if (!sim)
            return sim.error();
        o.simulation = *sim;
    }
    return Options(std::move(o));
}

core::Result<Options> readUser(const QCommandLineParser& p, const QStringList& words)
{
    UserOptions o;
    const QString verb = words.value(1);
    o.name = words.value(2);
    if (verb == u"add")
        o.verb = UserOptions::Verb::Add;
    else if (verb == u"disable")
        o.verb = UserOptions::Verb::Disable;
    else if (verb != u"list")
        return Error{Errc::Invalid, "expected user add NAME, user list or user disable NAME"};
    const bool named = o.verb != UserOptions::Verb::List;
    if (words.size() != (named ? 3 : 2))
        return Error{Errc::Invalid, named ? "a user NAME is needed" : "user list takes no name"};
    o.dataDir = p.value(QStringLiteral("data"));
    if (o.dataDir.isEmpty())
        return Error{Errc::Invalid, "--data DIR says which gateway's accounts are meant"};
    o.display = p.value(QStringLiteral("display"));
    if (o.verb == UserOptions::Verb::Add) {
        const auto role = domain::fromCode<domain::Role>(p.value(QStringLiteral("role")).toStdString());
        if (!role)
            return wrong("role", "expected observer, operator, supervisor, shift_manager or trainer");
        o.role = *role;
    }
    return Options(std::move(o));
}

} // namespace

core::Result<Options> parseOptions(const QStringList& arguments)
{
    QCommandLineParser p;
    p.setApplicationDescription(QStringLiteral(
        "COI gateway: the back-end of a border gate operations centre.\n\n"
        "  coi-gateway --site DIR --data DIR --listen HOST:PORT [--sim] [options]\n"
        "  coi-gateway user add NAME --role ROLE [--display NAME] --data DIR   (password on standard input)\n"
        "  coi-gateway user list --data DIR\n"
        "  coi-gateway user disable NAME --data DIR"));
    const auto help = p.addHelpOption();
    const auto version = p.addVersionOption();
    addServeOptions(p);
    p.addOption({QStringLiteral("role"), QStringLiteral("Role of the new user."), QStringLiteral("ROLE")});
    p.addOption({QStringLiteral("display"), QStringLiteral("Name shown to others."), QStringLiteral("NAME")});
    if (!p.parse(arguments))
        return Error{Errc::Invalid, p.errorText().toStdString()};
    if (p.isSet(help))
        return Options(TextOnly{p.helpText()});
    if (p.isSet(version))
        return Options(TextOnly{QStringLiteral("coi-gateway " COI_VERSION "\n")});
    const QStringList words = p.positionalArguments();
    if (words.isEmpty())
        return readServe(p);
    if (words.first() == u"user")
        return readUser(p, words);
    return Error{Errc::Invalid, "unknown command '" + words.first().toStdString() + "'"};
}

} // namespace coi::gatewayapp
