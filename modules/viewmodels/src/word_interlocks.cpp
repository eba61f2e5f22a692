// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/words.h>

#include <QCoreApplication>
#include <array>
#include <coi/domain/interlock.h>

namespace coi::viewmodels::words {

namespace {

// Index as in domain::kCheckIds.
constexpr std::array<const char*, 18> kChecks{
    QT_TRANSLATE_NOOP("Words", "Is in the site plan"),
    QT_TRANSLATE_NOOP("Words", "Command number is new"),
    QT_TRANSLATE_NOOP("Words", "Reason and lease are given"),
    QT_TRANSLATE_NOOP("Words", "Ours to command"),
    QT_TRANSLATE_NOOP("Words", "Fresh report from the field"),
    QT_TRANSLATE_NOOP("Words", "Not so already"),
    QT_TRANSLATE_NOOP("Words", "Nobody else is working on it"),
    QT_TRANSLATE_NOOP("Words", "Mode allows it"),
    QT_TRANSLATE_NOOP("Words", "No device faulty"),
    QT_TRANSLATE_NOOP("Words", "Nobody inside"),
    QT_TRANSLATE_NOOP("Words", "Enough lanes stay open"),
    QT_TRANSLATE_NOOP("Words", "No other of the group is open"),
    QT_TRANSLATE_NOOP("Words", "Neighbours are closed"),
    QT_TRANSLATE_NOOP("Words", "Direction is not locked"),
    QT_TRANSLATE_NOOP("Words", "No alarm of priority C or H"),
    QT_TRANSLATE_NOOP("Words", "An officer is free"),
    QT_TRANSLATE_NOOP("Words", "A bay ahead has a free place"),
    QT_TRANSLATE_NOOP("Words", "Outside of the border strip"),
};
static_assert(kChecks.size() == domain::kCheckIds.size());

} // namespace

QString interlock(const QString& id)
{
    for (std::size_t i = 0; i < kChecks.size(); ++i)
        if (id == QLatin1String(domain::kCheckIds[i].data(), static_cast<int>(domain::kCheckIds[i].size())))
            return QCoreApplication::translate("Words", kChecks[i]);
    return id;
}

} // namespace coi::viewmodels::words
