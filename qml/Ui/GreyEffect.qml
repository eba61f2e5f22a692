// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the colour out of a layer and fades it.
import QtQuick

ShaderEffect {
    property real strength: 1 // that is left of the brightness

    fragmentShader: "qrc:/qt/qml/Coi/Ui/grey.frag.qsb"
}
