// SPDX-License-Identifier: GPL-3.0-or-later
// Text in the type scale. `size` is a Theme.font… value, `tone` one of the text colours; family comes from the application.
// A text too long for its place ends with dots; where that is meant (free text, a list with details elsewhere) set `mayElide`,
// elsewhere the tour of the screens reports it.
import QtQuick
import Coi.Controls

Text {
    id: root

    enum Tone {
        Value,
        Primary,
        Secondary,
        Caption,
        Disabled,
        Accent,
        Inverse
    }

    property int size: Theme.fontBody
    property int tone: CText.Primary
    property bool bold: false
    property bool mayElide: false

    color: {
        switch (root.tone) {
        case CText.Value:
            return Theme.value;
        case CText.Secondary:
            return Theme.text2;
        case CText.Caption:
            return Theme.text3;
        case CText.Disabled:
            return Theme.textDisabled;
        case CText.Accent:
            return Theme.accent;
        case CText.Inverse:
            return Theme.inkOnValue;
        default:
            return Theme.text1;
        }
    }
    font.pixelSize: root.size
    font.weight: root.bold ? Font.Bold : Font.Normal
    renderType: Text.NativeRendering
    textFormat: Text.PlainText
    elide: Text.ElideRight
    // Larger text that a line has no room for shrinks, to its size at 100 % and no further.
    fontSizeMode: Theme.scale > 1 && root.wrapMode === Text.NoWrap && !root.mayElide ? Text.HorizontalFit : Text.FixedSize
    minimumPixelSize: Math.round(root.size / Theme.scale)
    verticalAlignment: Text.AlignVCenter
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
}
