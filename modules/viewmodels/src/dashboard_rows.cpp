// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/dashboard_rows.h>

namespace coi::viewmodels {

QVariant DashboardRows::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const DashboardRow& r = rows()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case IdRole:
        return r.key;
    case Qt::DisplayRole:
    case NameRole:
        return r.name;
    case ValueRole:
        return r.value;
    case GoalRole:
        return r.goal;
    case NumberRole:
        return r.number;
    case LowerRole:
        return r.lower;
    case UpperRole:
        return r.upper;
    case MaximumRole:
        return r.maximum;
    case MissedRole:
        return r.missed;
    default:
        return {};
    }
}

QHash<int, QByteArray> DashboardRows::roleNames() const
{
    return {{IdRole, "rowId"},    {NameRole, "name"},       {ValueRole, "value"},
            {GoalRole, "goal"},   {NumberRole, "number"},   {LowerRole, "lower"},
            {UpperRole, "upper"}, {MaximumRole, "maximum"}, {MissedRole, "missed"}};
}

QVariant DashboardEvents::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const DashboardEvent& r = rows()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case IdRole:
        return r.key;
    case LetterRole:
        return r.letter;
    case TimeTextRole:
        return r.timeText;
    case Qt::DisplayRole:
    case TextRole:
        return r.text;
    case NoteRole:
        return r.note;
    case PlaceRole:
        return r.place;
    default:
        return {};
    }
}

QHash<int, QByteArray> DashboardEvents::roleNames() const
{
    return {{IdRole, "alarmId"}, {LetterRole, "letter"}, {TimeTextRole, "timeText"},
            {TextRole, "text"},  {NoteRole, "note"},     {PlaceRole, "place"}};
}

} // namespace coi::viewmodels
