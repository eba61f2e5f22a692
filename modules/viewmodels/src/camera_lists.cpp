// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/camera_lists.h>

namespace coi::viewmodels {

QVariant CameraTiles::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const CameraTile& t = rows()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case SlotRole:
        return index.row();
    case CameraIdRole:
        return t.cameraId;
    case Qt::DisplayRole:
    case PlaceRole:
        return t.place;
    case AlarmRole:
        return t.alarm;
    case AlarmStateRole:
        return t.alarmState;
    case AlarmTextRole:
        return t.alarmText;
    case NoteRole:
        return t.note;
    case TakeoverTextRole:
        return t.takeoverText;
    case PinnedRole:
        return t.pinned;
    case SelectedRole:
        return t.selected;
    case PtzRole:
        return t.ptz;
    default:
        return {};
    }
}

QHash<int, QByteArray> CameraTiles::roleNames() const
{
    return {{SlotRole, "slot"},
            {CameraIdRole, "cameraId"},
            {PlaceRole, "placeText"},
            {AlarmRole, "alarm"},
            {AlarmStateRole, "alarmLook"},
            {AlarmTextRole, "alarmText"},
            {PinnedRole, "isPinned"},
            {TakeoverTextRole, "takeover"},
            {NoteRole, "note"},
            {SelectedRole, "isSelected"},
            {PtzRole, "canPtz"}};
}

QVariant CameraLayoutRows::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const CameraLayoutRow& r = rows()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case IdRole:
        return r.key;
    case Qt::DisplayRole:
    case NameRole:
        return r.name;
    case SubRole:
        return r.sub;
    case KeyCapRole:
        return r.keyCap;
    case ShapeRole:
        return r.shape;
    case ChosenRole:
        return r.chosen;
    default:
        return {};
    }
}

QHash<int, QByteArray> CameraLayoutRows::roleNames() const
{
    return {{IdRole, "layoutId"},   {NameRole, "name"},   {SubRole, "sub"},
            {KeyCapRole, "keyCap"}, {ShapeRole, "shape"}, {ChosenRole, "chosen"}};
}

QVariant CameraEntries::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const CameraEntry& r = rows()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case IdRole:
        return r.key;
    case Qt::DisplayRole:
    case NameRole:
        return r.name;
    case StateTextRole:
        return r.stateText;
    case OnWallRole:
        return r.onWall;
    default:
        return {};
    }
}

QHash<int, QByteArray> CameraEntries::roleNames() const
{
    return {{IdRole, "cameraId"}, {NameRole, "name"}, {StateTextRole, "stateText"}, {OnWallRole, "onWall"}};
}

QVariant CameraEvents::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const CameraEvent& r = rows()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case IdRole:
        return r.key;
    case Qt::DisplayRole:
    case TextRole:
        return r.text;
    case PriorityRole:
        return r.priority;
    case StateRole:
        return r.state;
    case SinceRole:
        return r.since;
    case CameraIdRole:
        return r.cameraId;
    default:
        return {};
    }
}

QHash<int, QByteArray> CameraEvents::roleNames() const
{
    return {{IdRole, "alarmId"},       {TextRole, "text"},   {PriorityRole, "priority"},
            {StateRole, "alarmState"}, {SinceRole, "since"}, {CameraIdRole, "cameraId"}};
}

} // namespace coi::viewmodels
