// SPDX-License-Identifier: GPL-3.0-or-later
// The alarm banner: counts, first alarm with Go to (G) and Acknowledge (A), second alarm, rate, shelved. Never scrolls, never
// closes. In a compact window, and where the first leaves it no room, the second alarm is left out.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls
import Coi.ViewModels

Rectangle {
    id: root

    required property BannerModel model
    required property SoundModel sound
    property string lostAt // time of the last picture while the link is lost
    readonly property bool stale: root.lostAt !== ""
    required property bool canGrey
    property bool keysActive: true
    property int frame: 0

    implicitHeight: Theme.bannerH
    color: Theme.bg1
    layer.enabled: root.stale && root.canGrey
    layer.effect: GreyEffect {
    }
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Alarms")

    Row {
        id: counts

        height: parent.height

        Repeater {
            model: root.model.counts

            AlarmBannerCount {
                id: count

                required property string letter
                required property int activeCount
                required property int newCount

                height: counts.height
                priority: count.letter
                active: count.activeCount
                fresh: count.newCount
            }
        }
    }

    AlarmBannerItem {
        id: firstItem

        anchors.left: counts.right
        anchors.right: secondItem.left
        height: parent.height
        leading: true
        tinted: !root.stale
        keysActive: root.keysActive
        priority: root.model.first.letter
        alarmState: root.model.first.symbolState
        text: root.model.first.text
        place: root.model.refusal !== "" ? root.model.refusal : root.stale ? qsTr("state of %1").arg(root.lostAt) : root.model.first.place
        ageText: root.model.first.ageText
        nextText: root.model.first.escalationText
        canGoTo: root.model.whyNotGoTo === ""
        whyNotGoTo: root.model.whyNotGoTo
        canAcknowledge: root.model.whyNotAcknowledge === ""
        whyNotAcknowledge: root.model.whyNotAcknowledge
        onGoToRequested: root.model.goToFirst()
        onAcknowledgeRequested: root.model.acknowledge()
    }

    CText {
        anchors.left: counts.right
        anchors.leftMargin: Theme.spaceM
        height: parent.height
        visible: !root.model.first.present
        tone: CText.Secondary
        text: qsTr("no active alarm")
    }

    AlarmBannerItem {
        id: secondItem

        anchors.right: facts.left
        width: visible ? implicitWidth : 0
        height: parent.height
        visible: !Theme.compact && facts.x - counts.width - implicitWidth >= firstItem.leastWidth
        clip: true
        priority: root.model.second.letter
        alarmState: root.model.second.symbolState
        text: root.model.second.text
        place: root.model.second.place
        ageText: root.model.second.ageText

        TapHandler {
            enabled: !root.stale
            onTapped: root.model.goToSecond()
        }
    }

    Row {
        id: facts

        anchors.right: parent.right
        anchors.rightMargin: root.frame
        height: parent.height

        BannerFact {
            height: parent.height
            text: Theme.compact ? root.model.rate : qsTr("%1 in 10 min").arg(root.model.rate)
            sub: Theme.compact ? "" : qsTr("flood above %1").arg(Theme.alarmFloodStartPer10min)

            RateGauge {
                value: root.model.rate
            }
        }

        BannerFact {
            height: parent.height
            iconName: "shelf"
            text: Theme.compact ? root.model.shelved : qsTr("%1 shelved").arg(root.model.shelved)
            sub: Theme.compact || root.model.shelved === 0 ? "" : qsTr("next %1").arg(root.model.nextUnshelve)
        }

        BannerFact {
            height: parent.height
            iconName: root.sound.muted || !root.sound.hasDevice ? "mute" : "sound"
            text: Theme.compact && !root.sound.muted ? "" : root.sound.stateText
            sub: Theme.compact || !root.sound.sounding ? "" : qsTr("Silence")
            keys: root.sound.sounding ? qsTr("Space") : ""
            pressable: root.sound.sounding
            onClicked: root.sound.silence()
        }
    }

    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }

    Shortcut {
        enabled: root.keysActive
        sequence: "N"
        autoRepeat: false
        onActivated: root.model.openNew()
    }
}
