// SPDX-License-Identifier: GPL-3.0-or-later
// The words of one alarm row in their columns.
import QtQuick
import Coi.Controls

Row {
    id: root

    required property AlarmColumns columns
    property bool fresh: false
    property bool lateAge: false
    property string stateText
    property string raisedText
    property string ageText
    property string place
    property string text
    property string valueText
    property string owner
    property string nextText

    component Cell: CText {
        height: parent ? parent.height : implicitHeight
        size: Theme.fontTable
        tone: CText.Secondary
        leftPadding: Theme.spaceS
        rightPadding: Theme.spaceXs
        Accessible.ignored: true
    }

    Cell {
        width: root.columns.stateW
        mayElide: root.columns.brief || root.columns.tight // the detail has the whole words
        bold: root.fresh
        tone: root.fresh ? CText.Primary : CText.Secondary
        text: root.stateText
    }

    Cell {
        width: root.columns.raisedW
        tone: CText.Primary
        text: root.raisedText
    }

    Cell {
        width: root.columns.ageW
        mayElide: root.columns.brief
        horizontalAlignment: Text.AlignRight
        bold: root.lateAge
        tone: CText.Primary
        text: root.ageText
    }

    Cell {
        width: root.columns.placeW
        visible: root.columns.placeW > 0
        leftPadding: Theme.spaceM
        mayElide: true
        text: root.place
    }

    Cell {
        width: root.columns.textW
        bold: root.fresh
        tone: root.fresh ? CText.Value : CText.Primary
        mayElide: true
        text: root.text
    }

    Cell {
        width: root.columns.valueW
        visible: root.columns.valueW > 0
        horizontalAlignment: Text.AlignRight
        text: root.valueText
    }

    Cell {
        width: root.columns.ownerW
        visible: root.columns.ownerW > 0
        text: root.owner
    }

    Cell {
        width: root.columns.nextW
        mayElide: root.columns.brief || root.columns.tight || root.columns.log // a comment is as long as somebody wrote it
        text: root.nextText
    }
}
