// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of the Cameras screen: tiles of the wall, layouts, cameras to choose from, events with video.
// Rows carry words ready to be shown. GUI thread.
#pragma once
#include <QStringList>
#include <coi/viewmodels/keyed_list_model.h>
#include <qqmlregistration.h>

namespace coi::viewmodels {

struct CameraTile
{
    QString key;                          // number of the slot, from 0
    QString cameraId;                     // empty: nothing is shown there
    QString place;                        // what it shows, in words
    QString alarm, alarmState, alarmText; // C or H of something the camera looks at
    QString note;                         // last plate read at the lane it looks at
    QString takeoverText; // since when an alarm has the tile, and what comes back; empty: not taken over
    bool pinned = false, selected = false, ptz = false;
    bool operator==(const CameraTile&) const = default;
};

class CameraTiles : public KeyedListModel<CameraTile>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by CamerasModel")
public:
    using KeyedListModel::KeyedListModel;
    const Roles& roles() const override;
};

struct CameraLayoutRow
{
    QString key, name, sub, keyCap; // keyCap empty: none left for it
    int shape = 9;                  // 1, 4, 6 (spotlight), 9, 16
    bool chosen = false, own = false;
    bool operator==(const CameraLayoutRow&) const = default;
};

class CameraLayoutRows : public KeyedListModel<CameraLayoutRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by CamerasModel")
public:
    using KeyedListModel::KeyedListModel;
    const Roles& roles() const override;
};

struct CameraEntry
{
    QString key, name, stateText; // key: the camera's id; stateText empty: nothing is wrong
    bool onWall = false;
    bool operator==(const CameraEntry&) const = default;
};

class CameraEntries : public KeyedListModel<CameraEntry>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by CamerasModel")
public:
    using KeyedListModel::KeyedListModel;
    const Roles& roles() const override;
};

struct CameraEvent
{
    QString key, text, priority, state, since, cameraId; // key: the alarm's id
    bool operator==(const CameraEvent&) const = default;
};

class CameraEvents : public KeyedListModel<CameraEvent>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by CamerasModel")
public:
    using KeyedListModel::KeyedListModel;
    const Roles& roles() const override;
};

} // namespace coi::viewmodels
