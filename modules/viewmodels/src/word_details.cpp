// SPDX-License-Identifier: GPL-3.0-or-later
#include "word_details.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <coi/viewmodels/formats.h>
#include <coi/viewmodels/words.h>
#include <vector>

namespace coi::viewmodels::words {

namespace {

constexpr std::array kSentences{
    QT_TRANSLATE_NOOP("Words", "paused"),
    QT_TRANSLATE_NOOP("Words", "not paused"),
    QT_TRANSLATE_NOOP("Words", "stalled"),
    QT_TRANSLATE_NOOP("Words", "occupied"),
    QT_TRANSLATE_NOOP("Words", "never reported"),
    QT_TRANSLATE_NOOP("Words", "state unknown"),
    QT_TRANSLATE_NOOP("Words", "direction locked"),
    QT_TRANSLATE_NOOP("Words", "reported by the counterpart"),
    QT_TRANSLATE_NOOP("Words", "reason: missing"),
    QT_TRANSLATE_NOOP("Words", "no position feedback"),
    QT_TRANSLATE_NOOP("Words", "waiting for the journal"),
    QT_TRANSLATE_NOOP("Words", "gateway restarted"),
    QT_TRANSLATE_NOOP("Words", "the field started again"),
    QT_TRANSLATE_NOOP("Words", "no link to the lane controller"),
    QT_TRANSLATE_NOOP("Words", "lane fault"),
    QT_TRANSLATE_NOOP("Words", "out of service"),
    QT_TRANSLATE_NOOP("Words", "not in the lane set of this phase"),
    QT_TRANSLATE_NOOP("Words", "officer on the way"),
    QT_TRANSLATE_NOOP("Words", "without an order"),
    QT_TRANSLATE_NOOP("Words", "no free place"),
    QT_TRANSLATE_NOOP("Words", "barrier under repair"),
    QT_TRANSLATE_NOOP("Words", "the counterpart"),
    QT_TRANSLATE_NOOP("Words", "simulator"),
    QT_TRANSLATE_NOOP("Words", "no driver"),
    QT_TRANSLATE_NOOP("Words", "ours to open"),
    QT_TRANSLATE_NOOP("Words", "no link to the vehicle"),
    QT_TRANSLATE_NOOP("Words", "not under fleet control"),
    QT_TRANSLATE_NOOP("Words", "fixed camera"),
    QT_TRANSLATE_NOOP("Words", "not acknowledged in time"),
    QT_TRANSLATE_NOOP("Words", "by design"),
    QT_TRANSLATE_NOOP("Words", "time over"),
    QT_TRANSLATE_NOOP("Words", "no queue in the other direction"),
    QT_TRANSLATE_NOOP("Words", "Opens in phase 2"),
    QT_TRANSLATE_NOOP("Words", "Not used in phase 2"),
    QT_TRANSLATE_NOOP("Words", "Opened by the hall leader"),
    QT_TRANSLATE_NOOP("Words", "Officer on the way"),
    QT_TRANSLATE_NOOP("Words", "Scanner fault"),
    QT_TRANSLATE_NOOP("Words", "Barrier fault"),
    QT_TRANSLATE_NOOP("Words", "Opened by hand"),
};

// With names and figures, in the order of their captures.
struct Pattern
{
    const char* source;
    const char* text;
};
constexpr std::array<Pattern, 12> kPatterns{{
    {"(\\d+) of (\\d+) left, at least (\\d+)",
     QT_TRANSLATE_NOOP("Words", "%1 of %2 left, rule: at least %3")},
    {"no report since (\\S+)", QT_TRANSLATE_NOOP("Words", "no report since %1")},
    {"lease: (\\d+) to (\\d+) s", QT_TRANSLATE_NOOP("Words", "lease: %1 to %2 s")},
    {"time to live: (\\d+) to (\\d+) ms", QT_TRANSLATE_NOOP("Words", "time to live: %1 to %2 ms")},
    {"(\\S+): not selected", QT_TRANSLATE_NOOP("Words", "%1 is not selected")},
    {"(\\S+): the selection has ended", QT_TRANSLATE_NOOP("Words", "the selection of %1 has ended")},
    {"(\\S+): something else was selected", QT_TRANSLATE_NOOP("Words", "something else was selected at %1")},
    {"(\\S+) not known", QT_TRANSLATE_NOOP("Words", "%1 is not known")},
    {"(\\d+) free of (\\d+) on duty", QT_TRANSLATE_NOOP("Words", "%1 of %2 on duty are free")},
    {"on the way to (\\S+)", QT_TRANSLATE_NOOP("Words", "on the way to %1")},
    {"(\\S+) on (\\S+)", QT_TRANSLATE_NOOP("Words", "%1 on %2")},
    {"plate_mismatch: read (.+), declared (.+)", QT_TRANSLATE_NOOP("Words", "plate read %1, declared %2")},
}};

template <class Code> bool coded(const std::string& code, QString& out)
{
    const auto value = domain::fromCode<Code>(code);
    if (value)
        out = of(*value);
    return value.has_value();
}

} // namespace

QString spokenTime(const QString& text)
{
    const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    return at.isValid()
               ? localDateTime(core::fromMs(at.toMSecsSinceEpoch())).toString(QStringLiteral("HH:mm:ss"))
               : text;
}

QString detail(const QString& text)
{
    if (text.isEmpty())
        return text;
    const std::string code = text.toStdString();
    const auto sentence = std::find(kSentences.begin(), kSentences.end(), code);
    if (sentence != kSentences.end())
        return QCoreApplication::translate("Words", *sentence);
    QString word;
    if (coded<domain::LaneStatus>(code, word))
        return word.toLower();
    if (coded<domain::DeviceKind>(code, word) || coded<domain::OperatingMode>(code, word) ||
        coded<domain::ConnectionState>(code, word))
        return word;
    static const std::vector<QRegularExpression> expressions = [] {
        std::vector<QRegularExpression> out;
        for (const Pattern& pattern : kPatterns)
            out.emplace_back(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern.source)));
        return out;
    }();
    for (std::size_t p = 0; p < kPatterns.size(); ++p) {
        const auto match = expressions[p].match(text);
        if (!match.hasMatch())
            continue;
        QString out = QCoreApplication::translate("Words", kPatterns[p].text);
        for (int i = 1; i <= match.lastCapturedIndex(); ++i)
            out = out.arg(spokenTime(match.captured(i)));
        return out;
    }
    return text;
}

} // namespace coi::viewmodels::words
