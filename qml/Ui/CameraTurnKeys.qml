// SPDX-License-Identifier: GPL-3.0-or-later
// Keys that turn a camera while they are held: arrows, + and − for zoom, Home or 0 for the view as mounted. With `shifted` the arrows
// need Shift, because alone they do something else there.
import QtQuick
import Coi.ViewModels

QtObject {
    id: root

    required property CameraPtz ptz
    property bool shifted: false
    property int pan: 0
    property int tilt: 0

    // Whether the key was one of these.
    function pressed(key: int, modifiers: int, repeated: bool): bool {
        if (root.ptz.whyNot !== "")
            return false;
        if (root.isArrow(key) && root.shifted === Boolean(modifiers & Qt.ShiftModifier)) {
            if (!repeated)
                root.steer(key, 1);
            return true;
        }
        switch (key) {
        case Qt.Key_Plus:
            root.ptz.zoom(1);
            return true;
        case Qt.Key_Minus:
            root.ptz.zoom(-1);
            return true;
        case Qt.Key_Home:
        case Qt.Key_0:
            root.ptz.home();
            return true;
        default:
            return false;
        }
    }
    function released(key: int, repeated: bool): bool {
        if (!root.isArrow(key) || repeated || (root.pan === 0 && root.tilt === 0))
            return false;
        root.steer(key, 0);
        return true;
    }
    function leave() {
        if (root.pan === 0 && root.tilt === 0)
            return;
        root.pan = root.tilt = 0;
        root.ptz.stop();
    }
    function isArrow(key: int): bool {
        return key === Qt.Key_Left || key === Qt.Key_Right || key === Qt.Key_Up || key === Qt.Key_Down;
    }
    function steer(key: int, on: int) {
        switch (key) {
        case Qt.Key_Left:
            root.pan = -on;
            break;
        case Qt.Key_Right:
            root.pan = on;
            break;
        case Qt.Key_Up:
            root.tilt = on;
            break;
        case Qt.Key_Down:
            root.tilt = -on;
            break;
        }
        root.ptz.turn(root.pan, root.tilt);
    }
}
