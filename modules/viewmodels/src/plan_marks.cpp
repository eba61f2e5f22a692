// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/plan_marks.h>

namespace coi::viewmodels {

QVariant PlanMarks::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const PlanMark& m = rows()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case IdRole:
        return m.key;
    case GroupRole:
        return m.group;
    case StatusRole:
        return m.status;
    case LookRole:
        return m.look;
    case TextRole:
        return m.text;
    case DetailRole:
        return m.detail;
    case BriefRole:
        return m.brief;
    case AgeRole:
        return m.age;
    case FrameRole:
        return m.frame;
    case AlarmRole:
        return m.alarm;
    case AlarmStateRole:
        return m.alarmState;
    case LabelRole:
        return m.label;
    case XRole:
        return m.x;
    case YRole:
        return m.y;
    case WRole:
        return m.w;
    case HRole:
        return m.h;
    case ExitRole:
        return m.exit;
    case StaleRole:
        return m.stale;
    case ReportedRole:
        return m.reported;
    case SymbolRole:
        return m.symbol;
    default:
        return {};
    }
}

QHash<int, QByteArray> PlanMarks::roleNames() const
{
    return {{IdRole, "objectId"},   {GroupRole, "group"},
            {StatusRole, "status"}, {LookRole, "look"},
            {TextRole, "text"},     {DetailRole, "detail"},
            {BriefRole, "brief"},   {AgeRole, "age"},
            {AlarmRole, "alarm"},   {AlarmStateRole, "alarmState"},
            {LabelRole, "label"},   {XRole, "planX"},
            {YRole, "planY"},       {WRole, "planW"},
            {HRole, "planH"},       {ExitRole, "exit"},
            {StaleRole, "stale"},   {ReportedRole, "reported"},
            {FrameRole, "span"},    {SymbolRole, "symbol"}};
}

QVariant KeyFigures::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const KeyFigure& f = rows()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case IdRole:
        return f.key;
    case NameRole:
        return f.name;
    case ValueRole:
        return f.value;
    case UnitRole:
        return f.unit;
    case NoteRole:
        return f.note;
    case AlarmRole:
        return f.alarm;
    case AlarmStateRole:
        return f.alarmState;
    case TrendRole:
        return QVariant::fromValue(f.trend);
    case LimitRole:
        return f.limit;
    case MissedRole:
        return f.missed;
    case BriefRole:
        return f.brief;
    case AgeRole:
        return f.age;
    default:
        return {};
    }
}

QHash<int, QByteArray> KeyFigures::roleNames() const
{
    return {{IdRole, "figureId"},
            {NameRole, "name"},
            {ValueRole, "value"},
            {UnitRole, "unit"},
            {NoteRole, "note"},
            {AlarmRole, "alarm"},
            {AlarmStateRole, "alarmState"},
            {TrendRole, "trend"},
            {LimitRole, "limitOfTrend"},
            {MissedRole, "missed"},
            {BriefRole, "brief"},
            {AgeRole, "age"}};
}

} // namespace coi::viewmodels
