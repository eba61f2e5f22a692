// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/words.h>

#include "word_details.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <utility>

namespace coi::viewmodels::words {

namespace {

QString word(const char* text)
{
    return QCoreApplication::translate("Words", text);
}

// Index = domain::Refusal; %1 is its detail.
constexpr std::array<const char*, 17> kRefusals{
    "",
    QT_TRANSLATE_NOOP("Words", "%1 not met"),
    "%1",
    "%1",
    QT_TRANSLATE_NOOP("Words", "%1 is working on it"),
    QT_TRANSLATE_NOOP("Words", "your role may not do this here"),
    QT_TRANSLATE_NOOP("Words", "nobody co-signed"),
    QT_TRANSLATE_NOOP("Words", "the command is older than its time to live"),
    QT_TRANSLATE_NOOP("Words", "select the object again"),
    QT_TRANSLATE_NOOP("Words", "out of range: %1"),
    QT_TRANSLATE_NOOP("Words", "%1 is not in the site plan"),
    "%1",
    QT_TRANSLATE_NOOP("Words", "already %1"),
    QT_TRANSLATE_NOOP("Words", "too many commands"),
    QT_TRANSLATE_NOOP("Words", "the record cannot be written, commands are locked"),
    QT_TRANSLATE_NOOP("Words", "this command number was used for something else"),
    QT_TRANSLATE_NOOP("Words", "link lost before the result was known, read back")};

// Already so, but no word that "already" goes with.
constexpr std::array<QLatin1String, 3> kNoStates{
    QLatin1String("not paused"), QLatin1String("without an order"), QLatin1String("officer on the way")};

constexpr std::array<std::pair<const char*, const char*>, 5> kRoles{{
    {"observer", QT_TRANSLATE_NOOP("Words", "Observer")},
    {"operator", QT_TRANSLATE_NOOP("Words", "Operator")},
    {"supervisor", QT_TRANSLATE_NOOP("Words", "Supervisor")},
    {"shift_manager", QT_TRANSLATE_NOOP("Words", "Shift manager")},
    {"trainer", QT_TRANSLATE_NOOP("Words", "Trainer")},
}};

// The captures of `source`; empty when the detail is something else.
QStringList captures(const char* source, const QString& detail)
{
    const QRegularExpression expression(QRegularExpression::anchoredPattern(QString::fromLatin1(source)));
    const auto match = expression.match(detail);
    return match.hasMatch() ? match.capturedTexts().mid(1) : QStringList();
}

// The detail names codes of the domain; those that are words on screen are said as such.
QString interlockWords(const QString& detail)
{
    const QString check = detail.section(QLatin1String(": "), 0, 0);
    const QString rest = detail.section(QLatin1String(": "), 1);
    if (check == QLatin1String("off_border"))
        return word(QT_TRANSLATE_NOOP("Words", "vehicle inside border strip"));
    if (check == QLatin1String("bay_ahead"))
        return word(QT_TRANSLATE_NOOP("Words", "no bay ahead has a free place"));
    QString said = interlock(check);
    if (check == QLatin1String("direction_locked")) // the rest only repeats it
        said += QStringLiteral(" (") + rest.section(QLatin1Char(':'), 0, 0) + QLatin1Char(')');
    else if (!rest.isEmpty())
        said += QStringLiteral(" (") + words::detail(rest) + QLatin1Char(')');
    return word(kRefusals[1]).arg(said);
}

// "out_of_service, WO-2231 until 17:00": what follows the mode somebody wrote.
QString modeWords(const QString& detail, const QString& object)
{
    const std::string mode = detail.section(QLatin1String(", "), 0, 0).toStdString();
    const QString rest = detail.section(QLatin1String(", "), 1);
    if (object.isEmpty() || (!domain::fromCode<domain::OperatingMode>(mode) && mode != "out_of_service"))
        return words::detail(detail);
    const QString said = word(QT_TRANSLATE_NOOP("Words", "%1 is in %2"))
                             .arg(object, words::detail(QString::fromStdString(mode)));
    return rest.isEmpty() ? said : said + QStringLiteral(", ") + rest;
}

QString contactWords(const QString& detail, const QString& object)
{
    const QStringList since = captures("no report since (\\S+)", detail);
    if (!since.isEmpty() && !object.isEmpty())
        return word(QT_TRANSLATE_NOOP("Words", "no contact with %1 since %2"))
            .arg(object, spokenTime(since.front()));
    const bool named = detail == QLatin1String("the counterpart") || detail == QLatin1String("simulator") ||
                       !captures("([A-Z][\\w-]*)", detail).isEmpty();
    const bool broken = domain::fromCode<domain::ConnectionState>(detail.toStdString()).has_value();
    const QString text = word(QT_TRANSLATE_NOOP("Words", "no contact with %1"));
    if (named)
        return text.arg(words::detail(detail));
    return broken && !object.isEmpty() ? text.arg(object) : words::detail(detail);
}

// A text of the cause that takes what this detail tells; empty: there is none.
QString toldWords(domain::Refusal v, const QString& detail, const QString& object)
{
    QStringList told;
    switch (v) {
    case domain::Refusal::BlockedByInterlock:
        return interlockWords(detail);
    case domain::Refusal::BlockedByMode:
        return modeWords(detail, object);
    case domain::Refusal::BlockedByHealth:
        return domain::fromCode<domain::DeviceKind>(detail.toStdString())
                   ? word(QT_TRANSLATE_NOOP("Words", "%1 faulty")).arg(words::detail(detail))
                   : QString();
    case domain::Refusal::Expired:
        told = captures("([\\d.]+) s", detail);
        return told.isEmpty()
                   ? QString()
                   : word(QT_TRANSLATE_NOOP("Words", "the command is older than %1 s")).arg(told.front());
    case domain::Refusal::NoSelection: // why nothing is selected is the detail's to say
        return detail.isEmpty() ? QString()
                                : named(words::detail(detail), word(kRefusals[static_cast<std::size_t>(v)]));
    case domain::Refusal::OutOfRange:
        told = captures("(?:.*[: ])?(-?\\d+)(?: to |\\.\\.)(-?\\d+(?: m?s)?)", detail);
        if (!told.isEmpty())
            return word(QT_TRANSLATE_NOOP("Words", "allowed are %1 to %2")).arg(told[0], told[1]);
        return detail == QLatin1String("reason: missing") ? words::detail(detail) : QString();
    case domain::Refusal::FieldOffline:
        return contactWords(detail, object);
    case domain::Refusal::AlreadySo:
        if (detail.isEmpty())
            return word(QT_TRANSLATE_NOOP("Words", "already so"));
        return std::find(kNoStates.begin(), kNoStates.end(), detail) == kNoStates.end()
                   ? QString()
                   : words::detail(detail);
    case domain::Refusal::RateLimited:
        told = captures("again in (\\d+) s", detail);
        return told.isEmpty()
                   ? QString()
                   : word(QT_TRANSLATE_NOOP("Words", "too many commands, again in %1 s")).arg(told.front());
    default:
        return {};
    }
}

} // namespace

QString of(domain::Refusal v, const QString& detail, const QString& object)
{
    const auto i = static_cast<std::size_t>(v);
    if (i == 0 || i >= kRefusals.size())
        return detail;
    if (const QString told = toldWords(v, detail, object); !told.isEmpty())
        return told;
    const QString text = word(kRefusals[i]);
    return text.contains(QLatin1String("%1")) ? text.arg(words::detail(detail)) : text;
}

QString notAvailable(domain::Refusal v, const QString& detail)
{
    return word(QT_TRANSLATE_NOOP("Words", "Not available: %1")).arg(of(v, detail));
}

QString named(const QString& name, const QString& text)
{
    return word(QT_TRANSLATE_NOOP("Words", "%1: %2")).arg(name, text);
}

QString linkLost()
{
    return word("Not available: %1").arg(word(QT_TRANSLATE_NOOP("Words", "link lost")));
}

QString unread(std::string_view error)
{
    if (error == "link lost")
        return word("link lost");
    if (error == "no answer")
        return word(QT_TRANSLATE_NOOP("Words", "the gateway does not answer"));
    if (error == domain::codeOf(domain::Refusal::NotAuthorised))
        return of(domain::Refusal::NotAuthorised, {});
    return QString::fromUtf8(error.data(),
                             static_cast<qsizetype>(error.size())); // cause and code of the store
}

QString role(const QString& code)
{
    for (const auto& [id, text] : kRoles)
        if (code == QLatin1String(id))
            return word(text);
    return code;
}

} // namespace coi::viewmodels::words
