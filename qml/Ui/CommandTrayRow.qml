// SPDX-License-Identifier: GPL-3.0-or-later
// One command: what, who, how long ago, its steps, why it ended as it did. An unknown end offers to read back and to look.
import QtQuick
import Coi.Controls
import Coi.ViewModels

Item {
    id: root

    required property Console desk
    required property string commandId
    required property string object
    required property string kind
    required property string actionText
    required property string by
    required property string status
    required property string causeText
    required property real ageS
    required property bool settled
    required property list<string> stepLabels
    required property list<string> stepTimes
    required property list<string> stepMarks
    property string answer // of the last reading back
    readonly property bool unknown: root.status === "unknown"
    readonly property bool ended: root.settled && root.status !== "confirmed" // and waits to be dismissed
    readonly property string said: root.answer !== "" ? root.answer : root.causeText !== "" ? root.causeText
                                 : root.unknown ? qsTr("No position was reported. Look, then read back.") : ""
    readonly property string camera: root.desk.lanes.cameraOf(root.object)

    signal cameraRequested(string camera)

    implicitHeight: column.implicitHeight + 2 * Theme.spaceS
    Accessible.role: Accessible.ListItem
    Accessible.name: root.object + " " + root.actionText + ", " + steps.Accessible.name

    Rule {
        width: parent.width
    }
    Column {
        id: column

        x: Theme.panelPadding
        y: Theme.spaceS
        width: root.width - 2 * x
        spacing: Theme.spaceXs

        Item {
            width: parent.width
            height: objectText.implicitHeight

            CText {
                id: objectText

                size: Theme.fontTable
                bold: true
                text: root.object
            }
            CText {
                anchors.left: objectText.right
                anchors.leftMargin: Theme.spaceS
                anchors.right: who.left
                anchors.rightMargin: Theme.spaceS
                size: Theme.fontTable
                text: root.actionText
            }
            Caption {
                id: who

                anchors.right: parent.right
                anchors.baseline: objectText.baseline
                text: root.by + " · " + root.desk.formats.duration(root.ageS)
            }
        }
        CommandProgress {
            id: steps

            labels: root.stepLabels
            times: root.stepTimes
            marks: root.stepMarks
            stepWidth: column.width / 4
        }
        Item {
            width: parent.width
            height: Math.max(root.said === "" ? 0 : note.height, root.ended ? buttons.height : 0)
            visible: root.said !== "" || root.ended

            Caption {
                id: note

                anchors.verticalCenter: parent.verticalCenter
                width: root.ended ? buttons.x - Theme.spaceS : parent.width
                visible: root.said !== ""
                wrapMode: Text.Wrap
                tone: CText.Primary
                text: root.said
            }
            Row {
                id: buttons

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: root.ended
                spacing: Theme.spaceS

                TextButton {
                    small: true
                    visible: root.unknown
                    text: qsTr("Read back")
                    onClicked: root.answer = root.desk.lanes.readBack(root.kind, root.object)
                }
                TextButton {
                    small: true
                    visible: root.camera !== ""
                    iconName: "camera"
                    text: qsTr("Camera")
                    onClicked: root.cameraRequested(root.camera)
                }
                TextButton {
                    small: true
                    look: TextButton.Flat
                    text: qsTr("Dismiss")
                    onClicked: root.desk.commands.dismiss(root.commandId)
                }
            }
        }
    }
}
