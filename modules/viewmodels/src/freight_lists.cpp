// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/freight_lists.h>

namespace coi::viewmodels {

QVariant CarrierRows::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const CarrierRow& r = rows()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case IdRole:
        return r.key;
    case IconRole:
        return r.icon;
    case StateTextRole:
        return r.stateText;
    case ConsignmentRole:
        return r.consignment;
    case ZoneRole:
        return r.zone;
    case AgeTextRole:
        return r.ageText;
    case AgeLateRole:
        return r.ageLate;
    case BatteryRole:
        return r.batteryPct;
    case ChargingRole:
        return r.charging;
    case AlarmRole:
        return r.alarm;
    case AlarmStateRole:
        return r.alarmState;
    case AttentionRole:
        return r.attention;
    case LabelRole:
        return r.label;
    default:
        return {};
    }
}

QHash<int, QByteArray> CarrierRows::roleNames() const
{
    return {{IdRole, "carrierId"},
            {IconRole, "doing"},
            {StateTextRole, "stateText"},
            {ConsignmentRole, "freight"},
            {ZoneRole, "zone"},
            {AgeTextRole, "ageText"},
            {AgeLateRole, "ageLate"},
            {BatteryRole, "battery"},
            {ChargingRole, "charging"},
            {AlarmRole, "alarm"},
            {AlarmStateRole, "alarmLook"},
            {AttentionRole, "attention"},
            {LabelRole, "label"}};
}

QVariant ConsignmentRows::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ConsignmentRow& r = rows()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case IdRole:
        return r.key;
    case GoodsRole:
        return r.goods;
    case WeightRole:
        return r.weight;
    case ModeTextRole:
        return r.modeText;
    case NoteRole:
        return r.note;
    case ElapsedRole:
        return r.elapsed;
    case ElapsedHRole:
        return r.elapsedH;
    case LateRole:
        return r.late;
    case ExitRole:
        return r.exit;
    case ChannelRole:
        return r.channel;
    case StageRole:
        return r.stage;
    case SkippedRole:
        return QVariant::fromValue(r.skipped);
    case AlarmRole:
        return r.alarm;
    case AlarmStateRole:
        return r.alarmState;
    case LabelRole:
        return r.label;
    default:
        return {};
    }
}

QHash<int, QByteArray> ConsignmentRows::roleNames() const
{
    return {{IdRole, "consignmentId"},  {GoodsRole, "goods"},
            {WeightRole, "weight"},     {ModeTextRole, "modeText"},
            {NoteRole, "noteText"},     {ElapsedRole, "elapsed"},
            {ElapsedHRole, "elapsedH"}, {LateRole, "late"},
            {ExitRole, "exit"},         {ChannelRole, "channel"},
            {StageRole, "stage"},       {SkippedRole, "skippedStages"},
            {AlarmRole, "alarm"},       {AlarmStateRole, "alarmLook"},
            {LabelRole, "label"}};
}

} // namespace coi::viewmodels
