// SPDX-License-Identifier: GPL-3.0-or-later
// The first column of the override dialog: targets now and requested, reason, lease, the group afterwards.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls
import Coi.ViewModels

Column {
    id: root

    required property OverrideModel model
    readonly property real inner: root.width - 2 * root.padding

    signal signWanted // Enter, where it means nothing else

    padding: 20 * Theme.scale
    topPadding: Theme.spaceM
    spacing: Theme.spaceS

    OverrideStep {
        width: root.inner
        number: 1
        title: qsTr("Target")
        remark: root.model.revisionText
    }
    OverrideTargetTable {
        width: root.inner
        model: root.model
    }

    Item {
        width: root.inner
        height: Theme.spaceXs
    }
    OverrideStep {
        width: root.inner
        number: 2
        title: qsTr("Reason")
        remark: qsTr("required")
    }
    Combo {
        width: root.inner
        name: qsTr("Reason")
        enabled: !root.model.isSigned
        focus: true
        model: root.model.reasons
        currentIndex: root.model.reasonIndex
        onActivated: index => root.model.reasonIndex = index
        Keys.onReturnPressed: event => {
            event.accepted = !popup.visible;
            if (event.accepted && !event.isAutoRepeat)
                root.signWanted();
        }
    }
    TextBox {
        id: words

        width: root.inner
        enabled: !root.model.isSigned
        name: qsTr("Reason in your words")
        placeholderText: qsTr("In your words, or the number of the work order")
        onEdited: root.model.reasonText = words.text
    }
    Caption {
        width: root.inner
        visible: text !== ""
        tone: CText.Primary
        wrapMode: Text.Wrap
        text: root.model.reasonProblem
    }
    Caption {
        width: root.inner
        visible: text !== ""
        wrapMode: Text.Wrap
        text: root.model.linkedAlarm
    }

    Item {
        width: root.inner
        height: Theme.spaceXs
    }
    OverrideStep {
        width: root.inner
        number: 3
        title: qsTr("Lease")
        remark: root.model.takesLease ? qsTr("at most %1 min").arg(Theme.leaseMaxMin) : qsTr("none")
    }
    SegmentedControl {
        width: root.inner
        implicitHeight: Theme.controlHPrimary
        visible: root.model.takesLease
        enabled: !root.model.isSigned
        fillWidth: true
        name: qsTr("Lease")
        fontSize: Theme.fontBody
        labels: root.model.leases
        currentIndex: root.model.leaseIndex
        onActivated: index => root.model.leaseIndex = index
    }
    Row {
        spacing: Theme.spaceS
        Icon {
            id: clock

            anchors.verticalCenter: parent.verticalCenter
            name: "clock"
            size: 18 * Theme.scale
            color: Theme.text2
        }
        Column {
            width: root.inner - clock.width - Theme.spaceS
            CText {
                width: parent.width
                wrapMode: Text.Wrap
                text: root.model.leaseText
            }
            Caption {
                width: parent.width
                visible: root.model.takesLease
                wrapMode: Text.Wrap
                text: qsTr("By itself, also when this desk is gone. Extending is a new command.")
            }
        }
    }
    OverrideMembers {
        width: root.inner
        visible: root.model.membersTitle !== ""
        model: root.model
    }
}
