// SPDX-License-Identifier: GPL-3.0-or-later
// User and password; Enter goes on.
import QtQuick
import Coi.Controls

FocusScope {
    id: root

    property string user

    signal login(string user, string password)

    function submit() {
        if (userField.text === "") {
            userField.forceActiveFocus();
            return;
        }
        if (passwordField.text === "") {
            passwordField.forceActiveFocus();
            return;
        }
        root.login(userField.text, passwordField.text);
        passwordField.clear();
    }

    implicitHeight: form.implicitHeight
    onUserChanged: userField.text = root.user
    Component.onCompleted: {
        userField.text = root.user;
        if (root.user !== "")
            passwordField.forceActiveFocus();
    }

    Column {
        id: form

        width: parent.width
        spacing: Theme.spaceM

        Caption {
            text: qsTr("User")
        }

        Field {
            id: userField

            width: parent.width
            focus: root.user === ""
            iconName: "user"
            name: qsTr("User")
            onAccepted: {
                if (userField.text !== "")
                    passwordField.forceActiveFocus();
            }
        }

        Caption {
            text: qsTr("Password")
        }

        // Qt speaks neither text nor name of a password: the name is here.
        Item {
            width: parent.width
            height: passwordField.implicitHeight
            Accessible.role: Accessible.EditableText
            Accessible.name: qsTr("Password")
            Accessible.editable: true
            Accessible.focusable: true
            Accessible.focused: passwordField.activeFocus

            Field {
                id: passwordField

                anchors.fill: parent
                focus: root.user !== ""
                iconName: "lock"
                echoMode: TextInput.Password
                inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
                Accessible.ignored: true
                onAccepted: root.submit()
            }
        }

        TextButton {
            width: parent.width
            large: true
            look: TextButton.Primary
            text: qsTr("Log in")
            canRun: userField.text !== "" && passwordField.text !== ""
            onClicked: root.submit()
        }
    }
}
