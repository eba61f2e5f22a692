// SPDX-License-Identifier: GPL-3.0-or-later
// The IGV corridor above, vehicles and consignments below, the chosen one at the right.
import QtQuick
import Coi.Controls
import Coi.ViewModels

FocusScope {
    id: screen

    required property Console desk
    property bool shown: false
    readonly property FreightModel model: desk.freight

    function choose(kind: string, id: string) {
        model.select(kind, id);
        desk.inspector.select(kind, id);
    }

    ActiveHold {
        model: screen.model
        shown: screen.shown
    }
    Connections {
        target: screen.desk.inspector
        function onSelected() {
            screen.model.select(screen.desk.inspector.kind, screen.desk.inspector.objectId);
        }
    }

    FreightCorridor {
        id: corridor

        anchors { left: parent.left; right: inspector.left; top: parent.top; rightMargin: Theme.panelGap }
        height: Theme.panelHeadH + Math.min(width * screen.model.corridorHeight / screen.model.corridorWidth, screen.height * 0.42)
        desk: screen.desk
        onChosen: id => screen.choose("carrier", id)
        onGateChosen: id => screen.desk.inspector.selectById(id)
    }
    FreightCarriers {
        id: carriers

        anchors { left: parent.left; top: corridor.bottom; bottom: parent.bottom; topMargin: Theme.panelGap }
        width: (corridor.width - Theme.panelGap) * 0.424
        focus: true
        desk: screen.desk
        onChosen: id => screen.choose("carrier", id)
    }
    FreightConsignments {
        anchors { left: carriers.right; right: corridor.right; top: carriers.top; bottom: parent.bottom; leftMargin: Theme.panelGap }
        desk: screen.desk
        onChosen: id => screen.choose("consignment", id)
    }
    FreightInspector {
        id: inspector

        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        width: Theme.inspectorW
        desk: screen.desk
        shown: screen.shown
        onChosen: id => screen.choose("carrier", id)
    }
}
