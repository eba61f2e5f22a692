// SPDX-License-Identifier: GPL-3.0-or-later
// The chosen vehicle or consignment: figures, why it stands, what helps.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls
import Coi.ViewModels

Panel {
    id: root

    required property Console desk
    property bool shown: false
    readonly property FreightModel model: desk.freight
    readonly property bool isCarrier: model.kind === "carrier"

    signal chosen(string id)

    StateNotice {
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.spaceM }
        visible: root.model.kind === ""
        text: qsTr("Nothing chosen")
        sub: qsTr("Choose a vehicle or a consignment.")
    }
    InspectorHead {
        id: head

        width: parent.width
        visible: root.model.kind !== ""
        iconName: root.isCarrier ? "igv" : "freight"
        alarmPriority: root.model.alarm
        alarmState: root.model.alarmState === "" ? "acked" : root.model.alarmState
        title: root.model.title
        code: root.model.code
        sub: root.model.subtitle
    }
    ScrollArea {
        id: body

        readonly property real wordsW: width - Theme.spaceS // beside the scroll bar

        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: helps.top }
        anchors { leftMargin: Theme.spaceM; rightMargin: Theme.spaceXs; topMargin: Theme.spaceS; bottomMargin: Theme.spaceS }
        visible: root.model.kind !== ""
        spacing: Theme.spaceS

        Grid {
            id: facts

            width: body.wordsW
            columns: 3
            rowSpacing: Theme.spaceS

            Repeater {
                model: root.model.factNames.length

                Column {
                    id: fact

                    required property int index
                    readonly property string name: root.model.factNames[fact.index] ?? ""
                    readonly property string value: root.model.factValues[fact.index] ?? ""

                    width: facts.width * [0.36, 0.34, 0.3][fact.index % 3] // container numbers are the longest
                    Accessible.role: Accessible.StaticText
                    Accessible.name: fact.name + ": " + fact.value
                    Caption {
                        width: parent.width - Theme.spaceXs
                        text: fact.name
                    }
                    CText {
                        width: parent.width - Theme.spaceXs
                        size: Theme.fontTable
                        wrapMode: Text.Wrap
                        maximumLineCount: 2
                        text: fact.value
                    }
                }
            }
        }
        Rule { width: body.wordsW }
        Item {
            readonly property bool oneLine: question.implicitWidth + Theme.spaceS + count.implicitWidth <= width

            width: body.wordsW
            height: (oneLine ? question.implicitHeight : question.implicitHeight + count.implicitHeight) + Theme.spaceXs
            visible: root.isCarrier
            Heading {
                id: question

                text: qsTr("Why is it stopped?")
            }
            Caption {
                id: count

                x: parent.oneLine ? parent.width - width : 0
                y: parent.oneLine ? question.baselineOffset - baselineOffset : question.implicitHeight
                visible: root.model.causeTitles.length > 0
                text: root.model.causeSummary
            }
        }
        CText {
            width: body.wordsW
            visible: root.isCarrier && root.model.causeTitles.length === 0
            size: Theme.fontTable
            tone: CText.Secondary
            wrapMode: Text.Wrap
            text: qsTr("It waits for nothing and nobody.")
        }
        CauseChain {
            width: body.wordsW
            visible: root.isCarrier
            titles: root.model.causeTitles
            details: root.model.causeDetails
            sources: root.model.causeSources
        }
        Rule {
            width: body.wordsW
            visible: outlook.visible
        }
        Heading {
            visible: outlook.visible
            text: qsTr("If nothing is done")
        }
        CText {
            id: outlook

            width: body.wordsW
            visible: root.isCarrier && root.model.outlook !== ""
            size: Theme.fontTable
            wrapMode: Text.Wrap
            text: root.model.outlook
        }
        FreightMessage {
            width: body.wordsW
            visible: root.isCarrier && root.model.askGate !== ""
            lines: root.model.askMessages
        }
    }
    ScrollArea { // in a low window the causes keep half of the height
        id: helps

        readonly property real buttonW: width - Theme.spaceS // beside the scroll bar

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.spaceM; rightMargin: Theme.spaceXs }
        height: Math.min(contentHeight, (root.height - head.height) / 2)
        visible: root.model.kind !== ""
        spacing: 6 * Theme.scale

        Heading {
            text: qsTr("What helps")
        }
        ActionButton {
            width: helps.buttonW
            visible: root.isCarrier && root.model.askGate !== ""
            iconName: "phone"
            title: root.model.askTitle
            sub: qsTr("Message in Chinese and Vietnamese is ready")
            keys: "H"
            keysActive: root.shown
            canRun: root.model.askWhyNot === ""
            whyNot: root.model.askWhyNot
            onClicked: root.desk.commands.issue("gate", root.model.askGate, "ask_open", Array.from(root.model.askMessages).join("\n"), 0)
        }
        ActionButton {
            width: helps.buttonW
            visible: root.isCarrier
            iconName: "pause"
            title: root.model.followersText === "" ? qsTr("Pause those behind it") : root.model.followersText
            sub: qsTr("They wait because of it; a pause is not an emergency stop")
            tier: qsTr("instant")
            canRun: root.model.followersText !== ""
            whyNot: root.model.followersWhyNot
            onClicked: {
                const ids = root.model.followers();
                for (const id of ids)
                    root.desk.commands.issue("carrier", id, "pause", "", 0);
            }
        }
        Repeater {
            model: root.model.actions
            ActionButton {
                id: button

                required property string actionCode
                required property string subline
                required property string keyCap
                required property int tierNumber
                required property list<string> targets
                required title
                required tier
                required canRun
                required whyNot

                width: helps.buttonW
                iconName: button.actionCode === "pause" ? "pause" : button.actionCode === "to_bay" ? "split" : button.actionCode === "cancel_order" ? "close" : "play"
                sub: button.subline
                keys: button.keyCap
                keysActive: root.shown
                onClicked: {
                    if (button.tierNumber <= 1)
                        root.desk.commands.issue("carrier", button.targets[0], button.actionCode, "", 0);
                    else
                        root.desk.navigation.override("carrier", button.targets, button.actionCode);
                }
            }
        }
        ActionButton {
            width: helps.buttonW
            visible: !root.isCarrier
            iconName: "igv"
            title: qsTr("Go to its vehicle")
            sub: root.model.carrierOfConsignment
            canRun: root.model.carrierOfConsignment !== ""
            whyNot: qsTr("no IGV carries it now")
            onClicked: root.chosen(root.model.carrierOfConsignment)
        }
    }
}
