// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/words.h>

#include "word_details.h"

#include <QCoreApplication>
#include <array>
#include <utility>

namespace coi::viewmodels::words {

namespace {

QString word(const char* text)
{
    return QCoreApplication::translate("Words", text);
}

// Index = domain::Refusal.
constexpr std::array<const char*, 17> kRefusals{
    "",
    QT_TRANSLATE_NOOP("Words", "%1 not met"),
    QT_TRANSLATE_NOOP("Words", "blocked by mode: %1"),
    QT_TRANSLATE_NOOP("Words", "faulty: %1"),
    QT_TRANSLATE_NOOP("Words", "%1 is working on it"),
    QT_TRANSLATE_NOOP("Words", "your role may not do this here"),
    QT_TRANSLATE_NOOP("Words", "nobody co-signed: %1"),
    QT_TRANSLATE_NOOP("Words", "the command is older than its time to live"),
    QT_TRANSLATE_NOOP("Words", "select the object again"),
    QT_TRANSLATE_NOOP("Words", "out of range: %1"),
    QT_TRANSLATE_NOOP("Words", "%1 is not in the site plan"),
    QT_TRANSLATE_NOOP("Words", "no contact with %1"),
    QT_TRANSLATE_NOOP("Words", "already %1"),
    QT_TRANSLATE_NOOP("Words", "too many commands, try again in a moment"),
    QT_TRANSLATE_NOOP("Words", "the record cannot be written, commands are locked"),
    QT_TRANSLATE_NOOP("Words", "this command number was used for something else"),
    QT_TRANSLATE_NOOP("Words", "link lost before the result was known, read back")};

constexpr std::array<std::pair<const char*, const char*>, 5> kRoles{{
    {"observer", QT_TRANSLATE_NOOP("Words", "Observer")},
    {"operator", QT_TRANSLATE_NOOP("Words", "Operator")},
    {"supervisor", QT_TRANSLATE_NOOP("Words", "Supervisor")},
    {"shift_manager", QT_TRANSLATE_NOOP("Words", "Shift manager")},
    {"trainer", QT_TRANSLATE_NOOP("Words", "Trainer")},
}};

// The detail names codes of the domain; those that are words on screen are said as such.
QString detailWords(domain::Refusal v, const QString& detail)
{
    switch (v) {
    case domain::Refusal::BlockedByInterlock: {
        const QString check = detail.section(QLatin1String(": "), 0, 0);
        const QString rest = detail.section(QLatin1String(": "), 1);
        if (check == QLatin1String("direction_locked")) // the rest only repeats it
            return interlock(check) + QStringLiteral(" (") + rest.section(QLatin1Char(':'), 0, 0) +
                   QLatin1Char(')');
        return rest.isEmpty()
                   ? interlock(check)
                   : interlock(check) + QStringLiteral(" (") + words::detail(rest) + QLatin1Char(')');
    }
    default:
        return words::detail(detail);
    }
}

} // namespace

QString of(domain::Refusal v, const QString& detail)
{
    const auto i = static_cast<std::size_t>(v);
    if (i == 0 || i >= kRefusals.size())
        return detail;
    if (v == domain::Refusal::BlockedByInterlock && detail.startsWith(QLatin1String("off_border")))
        return word(QT_TRANSLATE_NOOP("Words", "vehicle inside border strip"));
    if (v == domain::Refusal::BlockedByInterlock && detail.startsWith(QLatin1String("bay_ahead")))
        return word(QT_TRANSLATE_NOOP("Words", "no bay ahead has a free place"));
    const QString text = word(kRefusals[i]);
    if (v == domain::Refusal::FieldOffline &&
        detail.startsWith(QLatin1String("no report"))) // a sentence of its own
        return detailWords(v, detail);
    // Why nothing is selected is the detail's to say.
    if (v == domain::Refusal::NoSelection && !detail.isEmpty())
        return detailWords(v, detail) + QStringLiteral(": ") + text;
    if (text.contains(QLatin1String("%1")))
        return text.arg(detailWords(v, detail));
    return text;
}

QString notAvailable(domain::Refusal v, const QString& detail)
{
    return word(QT_TRANSLATE_NOOP("Words", "Not available: %1")).arg(of(v, detail));
}

QString unread(std::string_view error)
{
    if (error == "link lost")
        return word(QT_TRANSLATE_NOOP("Words", "link lost"));
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
