// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/camera_lists.h>

namespace coi::viewmodels {

const CameraTiles::Roles& CameraTiles::roles() const
{
    static const Roles table{role<&CameraTile::place>("placeText"),
                             {"slot", [](const CameraTile& t) -> QVariant { return t.key.toInt(); }},
                             role<&CameraTile::cameraId>("cameraId"),
                             role<&CameraTile::alarm>("alarm"),
                             role<&CameraTile::alarmState>("alarmLook"),
                             role<&CameraTile::alarmText>("alarmText"),
                             role<&CameraTile::note>("note"),
                             role<&CameraTile::takeoverText>("takeover"),
                             role<&CameraTile::pinned>("isPinned"),
                             role<&CameraTile::selected>("isSelected"),
                             role<&CameraTile::ptz>("canPtz")};
    return table;
}

const CameraLayoutRows::Roles& CameraLayoutRows::roles() const
{
    static const Roles table{role<&CameraLayoutRow::name>("name"),   role<&CameraLayoutRow::key>("layoutId"),
                             role<&CameraLayoutRow::sub>("sub"),     role<&CameraLayoutRow::keyCap>("keyCap"),
                             role<&CameraLayoutRow::shape>("shape"), role<&CameraLayoutRow::chosen>("chosen"),
                             role<&CameraLayoutRow::own>("own")};
    return table;
}

const CameraEntries::Roles& CameraEntries::roles() const
{
    static const Roles table{role<&CameraEntry::name>("name"), role<&CameraEntry::key>("cameraId"),
                             role<&CameraEntry::stateText>("stateText"),
                             role<&CameraEntry::onWall>("onWall")};
    return table;
}

const CameraEvents::Roles& CameraEvents::roles() const
{
    static const Roles table{
        role<&CameraEvent::text>("text"),         role<&CameraEvent::key>("alarmId"),
        role<&CameraEvent::priority>("priority"), role<&CameraEvent::state>("alarmState"),
        role<&CameraEvent::since>("since"),       role<&CameraEvent::cameraId>("cameraId")};
    return table;
}

} // namespace coi::viewmodels
