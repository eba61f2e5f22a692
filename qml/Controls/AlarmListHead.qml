// SPDX-License-Identifier: GPL-3.0-or-later
// The head of the alarm list.
import QtQuick
import Coi.Controls

Item {
    id: root

    required property AlarmColumns columns

    implicitHeight: Theme.rowHDense
    implicitWidth: root.columns.total

    component Head: Caption {
        height: parent ? parent.height : implicitHeight
        leftPadding: Theme.spaceS
        rightPadding: Theme.spaceXs
    }

    Row {
        x: root.columns.cellsX
        height: root.height

        Head {
            width: root.columns.stateW
            text: qsTr("State")
        }

        Head {
            width: root.columns.raisedW
            text: root.columns.brief || root.columns.tight ? qsTr("Raised") : qsTr("Raised UTC+7")
        }

        Head {
            width: root.columns.ageW
            horizontalAlignment: Text.AlignRight
            text: qsTr("Age")
        }

        Head {
            width: root.columns.placeW
            visible: root.columns.placeW > 0
            leftPadding: Theme.spaceM
            text: qsTr("Place")
        }

        Head {
            width: root.columns.textW
            text: qsTr("Alarm")
        }

        Head {
            width: root.columns.valueW
            visible: root.columns.valueW > 0
            horizontalAlignment: Text.AlignRight
            text: qsTr("Value / limit")
        }

        Head {
            width: root.columns.ownerW
            visible: root.columns.ownerW > 0
            text: qsTr("Owner")
        }

        Head {
            width: root.columns.nextW
            text: root.columns.log ? qsTr("Comment") : qsTr("Next")
        }
    }

    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
