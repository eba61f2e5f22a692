// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <QCommandLineParser>
#include <QTime>
#include <QUrlQuery>

namespace coi::desktop {

namespace {

using core::Errc;
using core::Error;

Error bad(const QString& option, const QString& value, const QString& expected)
{
    return {Errc::Invalid, QStringLiteral("--%1 %2: expected %3").arg(option, value, expected).toStdString()};
}

void declare(QCommandLineParser& p)
{
    const auto add = [&p](const char* name, const char* text, const char* value) {
        p.addOption({QString::fromLatin1(name), QString::fromLatin1(text), QString::fromLatin1(value)});
    };
    p.setApplicationDescription(QStringLiteral("COI, operations centre of a smart border gate."));
    add("connect", "Connect to this gateway instead of the built-in one with the simulator.",
        "wss://host:port");
    add("ca", "Certificates to trust, PEM, in place of the system's.", "file");
    add("user", "User name to offer at the login.", "name");
    add("token-file", "Log in with the token in this file instead of a password.", "file");
    add("site", "Site directory.", "dir");
    p.addOption(
        {QStringLiteral("say-link"), QStringLiteral("Print each state of the link as the window shows it.")});
    p.addOption({QStringLiteral("automation"),
                 QStringLiteral("Be used by another program through standard input and output.")});
    add("data", "Directory for journal and history of the built-in gateway.", "dir");
    add("lang", "Language: en, vi, zh_CN, fr.", "code");
    add("theme", "Theme: night, day.", "name");
    add("size", "Size of the window, such as 1366x768.", "WxH");
    add("start", "Time of day the simulation starts at (UTC+7).", "HH:MM");
    add("speed", "Speed of the simulation, 0.1 to 3600.", "factor");
    add("profile", "Day of the simulation: normal, peak.", "name");
    add("phase", "Lane set: 1, 2.", "n");
    add("seed", "Seed of the simulation.", "n");
    add("tour", "Show every screen and dialog, save pictures there, exit. Fails on any QML warning.", "dir");
    add("measure", "Measure the running desktop for so long, print one JSON line, exit.", "seconds");
    add("look", "Look of the pictures, such as vi-day-1366x768, or all; may be repeated.", "name");
    p.addOption({QStringLiteral("calm"),
                 QStringLiteral("A tour without faults: an alarm, or an alarm colour anywhere, fails it.")});
    p.addOption({QStringLiteral("check-texts"),
                 QStringLiteral("A text that is cut or overlaps another fails the tour.")});
    add("screen", "Only this screen in the tour; may be repeated.", "name");
}

core::Status readSimulation(const QCommandLineParser& p, Options& o)
{
    const auto value = [&p](const char* name) { return p.value(QString::fromLatin1(name)); };
    bool ok = true;
    if (const QString v = value("start"); !v.isEmpty()) {
        const QTime t = QTime::fromString(v, QStringLiteral("HH:mm"));
        if (!t.isValid())
            return bad(QStringLiteral("start"), v, QStringLiteral("HH:MM"));
        o.startS = t.msecsSinceStartOfDay() / 1000;
    }
    if (const QString v = value("speed"); !v.isEmpty()) {
        o.speed = v.toDouble(&ok);
        if (!ok || o.speed < 0.1 || o.speed > 3600)
            return bad(QStringLiteral("speed"), v, QStringLiteral("a number from 0.1 to 3600"));
    }
    if (const QString v = value("profile"); !v.isEmpty()) {
        const auto profile = domain::fromCode<domain::Profile>(v.toStdString());
        if (!profile)
            return bad(QStringLiteral("profile"), v, QStringLiteral("normal or peak"));
        o.profile = *profile;
    }
    if (const QString v = value("phase"); !v.isEmpty()) {
        o.phase = v.toInt(&ok);
        if (!ok || o.phase < 1 || o.phase > 2)
            return bad(QStringLiteral("phase"), v, QStringLiteral("1 or 2"));
    }
    if (const QString v = value("seed"); !v.isEmpty()) {
        o.seed = v.toLongLong(&ok);
        if (!ok || o.seed < 0)
            return bad(QStringLiteral("seed"), v, QStringLiteral("a whole number from 0"));
    }
    if (const QString v = value("measure"); !v.isEmpty()) {
        o.measureS = v.toInt(&ok);
        if (!ok || o.measureS < 1 || o.measureS > 3600)
            return bad(QStringLiteral("measure"), v, QStringLiteral("1 to 3600 seconds"));
    }
    return core::Done{};
}

core::Status readWindow(const QCommandLineParser& p, Options& o)
{
    const auto value = [&p](const char* name) { return p.value(QString::fromLatin1(name)); };
    o.language = value("lang");
    const QStringList languages = knownLanguages();
    if (!o.language.isEmpty() && !languages.contains(o.language))
        return bad(QStringLiteral("lang"), o.language, languages.join(QStringLiteral(", ")));
    o.theme = value("theme");
    if (!o.theme.isEmpty() && o.theme != QLatin1String("night") && o.theme != QLatin1String("day"))
        return bad(QStringLiteral("theme"), o.theme, QStringLiteral("night or day"));
    if (const QString v = value("size"); !v.isEmpty()) {
        const auto size = parseSize(v);
        if (!size)
            return bad(QStringLiteral("size"), v, QStringLiteral("WxH, such as 1920x1080"));
        o.size = *size;
    }
    return core::Done{};
}

core::Status readLooks(const QCommandLineParser& p, Options& o)
{
    for (const QString& name : p.values(QStringLiteral("look"))) {
        if (name == QLatin1String("all")) {
            o.looks = allLooks();
            continue;
        }
        const auto look = parseLook(name);
        if (!look)
            return core::Error{Errc::Invalid, "--look " + look.error().text};
        o.looks.push_back(*look);
    }
    if (!o.looks.empty())
        return core::Done{};
    Look one;
    if (!o.language.isEmpty())
        one.language = o.language;
    if (!o.theme.isEmpty())
        one.theme = o.theme;
    if (o.size.isValid())
        one.size = o.size;
    o.looks.push_back(one);
    return core::Done{};
}

} // namespace

core::Result<Options> parseOptions(const QStringList& arguments)
{
    QCommandLineParser p;
    declare(p);
    const QCommandLineOption help = p.addHelpOption();
    const QCommandLineOption version = p.addVersionOption();
    if (!p.parse(arguments))
        return Error{Errc::Invalid, p.errorText().toStdString()};
    if (!p.positionalArguments().isEmpty())
        return Error{Errc::Invalid, "unexpected argument: " + p.positionalArguments().first().toStdString()};
    Options o;
    if (p.isSet(help) || p.isSet(version)) {
        o.exitWithUsage = true;
        o.usage = p.isSet(version) ? QStringLiteral("coi " COI_VERSION) : p.helpText();
        return o;
    }
    const auto value = [&p](const char* name) { return p.value(QString::fromLatin1(name)); };
    if (const QString v = value("connect"); !v.isEmpty()) {
        o.gateway = QUrl(v, QUrl::StrictMode);
        const bool webSocket =
            o.gateway.scheme() == QLatin1String("wss") || o.gateway.scheme() == QLatin1String("ws");
        if (!o.gateway.isValid() || !webSocket || o.gateway.host().isEmpty())
            return bad(QStringLiteral("connect"), v, QStringLiteral("wss://host:port"));
    }
    o.caFile = value("ca");
    o.user = value("user");
    o.tokenFile = value("token-file");
    o.sayLink = p.isSet(QStringLiteral("say-link"));
    o.automated = p.isSet(QStringLiteral("automation"));
    if (!o.tokenFile.isEmpty() && o.gateway.isEmpty())
        return bad(QStringLiteral("token-file"), o.tokenFile, QStringLiteral("--connect beside it"));
    o.siteDir = value("site");
    o.dataDir = value("data");
    o.tourDir = value("tour");
    o.calm = p.isSet(QStringLiteral("calm"));
    o.checkTexts = p.isSet(QStringLiteral("check-texts"));
    o.tourScreens = p.values(QStringLiteral("screen"));
    if (const auto done = readWindow(p, o); !done)
        return done.error();
    if (const auto done = readLooks(p, o); !done)
        return done.error();
    if (const auto done = readSimulation(p, o); !done)
        return done.error();
    return o;
}

} // namespace coi::desktop
