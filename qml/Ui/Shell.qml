// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around every screen, and the screens themselves. Everything is reached by name: openScreen, openDialog.
import QtQuick
import QtQuick.Window
import Coi.Controls
import Coi.ViewModels

FocusScope {
    id: shell

    required property Console desk
    required property Entrance entrance
    property int number: 1 // of the window
    readonly property Workspace workspace: shell.desk.workspace
    property string current: "overview"
    property string dialog
    property int beat: 0
    property string visited // screens before this one, each followed by a blank
    readonly property int frame: modeFrame.thickness
    readonly property bool vehicleInView: (current === "overview" || current === "freight") && desk.inspector.kind === "carrier"
    readonly property list<string> names: ["overview", "lanes", "alarms", "cameras", "freight", "dashboard", "whatif"]
    readonly property list<string> labels: Theme.compact ? [qsTr("Plan"), qsTr("Lanes"), qsTr("Alarms"), qsTr("Cameras"), qsTr("Freight"), qsTr("Figures"), qsTr("What if")] : shell.titles
    readonly property list<string> titles: [qsTr("Overview"), qsTr("Lanes"), qsTr("Alarms"), qsTr("Cameras"), qsTr("Freight"), qsTr("Dashboard"), qsTr("What if")]
    readonly property list<string> subs: [qsTr("both bridges"), qsTr("both bridges, both directions"), qsTr("by ISA-18.2"), qsTr("live pictures"), qsTr("consignments and IGV"), qsTr("shift manager"), qsTr("options for the next hours")]

    // False when there is no such screen.
    function openScreen(name: string): bool {
        if (shell.names.indexOf(name) < 0)
            return false;
        if (name !== shell.current) {
            shell.visited += shell.current + " ";
            shell.current = name;
        }
        screens.forceActiveFocus();
        return true;
    }

    function goBack() {
        const before = shell.visited.trim().split(" ");
        const last = before.pop();
        if (last === "")
            return;
        shell.visited = before.length > 0 ? before.join(" ") + " " : "";
        shell.current = last;
        screens.forceActiveFocus();
    }

    // False when there is no such dialog; the one in view closes.
    function openDialog(name: string): bool {
        if (!dialogs.has(name) || (name === "simulation" && !shell.desk.shell.simulated))
            return false;
        shell.dialog = name;
        dialogs.forceActiveFocus();
        return true;
    }

    function toggleDialog(name: string) {
        if (shell.dialog === name)
            shell.closeDialogs();
        else
            shell.openDialog(name);
    }

    function closeDialogs() {
        shell.dialog = "";
        override.withdraw();
        linkNotice.fold();
        screens.forceActiveFocus();
    }

    focus: true
    objectName: "shell"
    onCurrentChanged: shell.workspace.setScreen(shell.number, shell.current)
    Component.onCompleted: {
        const kept = shell.workspace.screenOf(shell.number);
        if (shell.names.indexOf(kept) >= 0)
            shell.current = kept;
        screens.forceActiveFocus();
    }
    // Not a shortcut: a vehicle on screen takes the key first, and keeps it where it can not be paused.
    Keys.onPressed: event => {
        const simulation = shell.desk.simulation;
        if (event.key !== Qt.Key_P || event.modifiers !== Qt.NoModifier || event.isAutoRepeat || !simulation.simulated || simulation.whyNot !== "")
            return;
        if (shell.dialog !== "" || override.visible || shell.vehicleInView)
            return;
        event.accepted = true;
        simulation.setPaused(!simulation.paused);
    }
    Keys.onEscapePressed: event => {
        if (shell.dialog !== "" || linkNotice.open)
            shell.closeDialogs();
        else
            event.accepted = false;
    }

    Connections {
        target: shell.desk.navigation

        function onWent(screen: string, kind: string, id: string) {
            if (shell.workspace.front !== shell.number)
                return;
            shell.closeDialogs();
            shell.openScreen(screen);
        }
    }

    Connections {
        target: shell.workspace

        function onPushed(number: int, screen: string) {
            if (number !== shell.number)
                return;
            shell.closeDialogs();
            shell.openScreen(screen);
        }
    }

    // The bar in the LIVE chip moves when the window is really drawn, once a second.
    Connections {
        property real last: 0

        target: shell.Window.window

        function onAfterAnimating() {
            const now = Date.now();
            if (now - last >= 0.95 * Theme.blinkPeriodMs) {
                last = now;
                shell.beat += 1;
            }
        }
    }

    ShellKeyboard {
        onScreenWanted: name => {
            shell.closeDialogs();
            shell.openScreen(name);
        }
        onDialogWanted: name => shell.toggleDialog(name)
        onBackWanted: shell.goBack()
        onWindowWanted: shell.workspace.open(shell.current)
        onPushWanted: number => shell.workspace.push(number, shell.current)
        onLayoutWanted: index => {
            shell.closeDialogs();
            shell.openScreen("cameras");
            shell.desk.cameras.useLayout(index);
        }
        onPanelWanted: forward => {
            if (shell.dialog === "" && !override.visible)
                screens.goToPanel(forward);
        }
        sounding: shell.desk.sound.sounding
        onSilenceWanted: shell.desk.sound.silence()
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.bg0
    }

    ShellScreens {
        id: screens

        anchors.fill: parent
        anchors.leftMargin: rail.width + Theme.panelGap
        anchors.topMargin: Theme.topbarH + Theme.bannerH + Theme.panelGap
        anchors.rightMargin: Math.max(Theme.panelGap, shell.frame)
        anchors.bottomMargin: Theme.statusH + Theme.panelGap
        focus: true
        desk: shell.desk
        current: shell.current
        stale: shell.desk.shell.linkLost
    }

    ShellRail {
        id: rail

        objectName: "rail"
        y: Theme.topbarH
        height: parent.height - y
        names: shell.names
        labels: shell.labels
        current: shell.current
        frame: shell.frame
        onOpened: name => shell.openScreen(name)
        onHelpRequested: shell.openDialog("keys")
        onSettingsRequested: shell.openDialog("settings")
    }

    ShellStatusBar {
        x: rail.width
        y: parent.height - height
        width: parent.width - x
        model: shell.desk.shell
        commands: shell.desk.commands
        frame: shell.frame
        onKeysRequested: shell.openDialog("keys")
    }

    ShellDialogs {
        id: dialogs

        anchors.fill: parent
        anchors.topMargin: Theme.topbarH + Theme.bannerH
        anchors.leftMargin: rail.width
        desk: shell.desk
        entrance: shell.entrance
        current: shell.dialog
        screen: shell.current
        menuLeft: Theme.panelGap
        menuRight: width - shell.frame
        menuTop: Theme.strokeControl
        onClosed: shell.closeDialogs()
        onWanted: name => shell.openDialog(name)
        onWindowWanted: shell.workspace.open(shell.current)
    }

    OverrideHost {
        id: override

        anchors.fill: dialogs
        number: shell.number
        outside: rail.width
        desk: shell.desk
        onClosed: screens.forceActiveFocus()
    }

    BannerBar {
        x: rail.width
        y: Theme.topbarH
        width: parent.width - x
        model: shell.desk.shell.banner
        sound: shell.desk.sound
        lostAt: shell.desk.shell.lostAt
        canGrey: screens.canGrey
        keysActive: (shell.dialog === "" || shell.dialog === "simulation") && shell.current !== "alarms" // there they act on the selection
        frame: shell.frame
    }

    ShellTopBar {
        id: topBar

        width: parent.width
        model: shell.desk.shell
        title: shell.titles[shell.names.indexOf(shell.current)]
        level: shell.current === "overview" ? "L1" : "L2"
        sub: shell.subs[shell.names.indexOf(shell.current)]
        frame: shell.frame
        beat: shell.beat
        onSearchRequested: shell.openDialog("finder")
        onSimulationRequested: shell.toggleDialog("simulation")
        onUserRequested: shell.toggleDialog("user")
    }

    ShellLinkNotice {
        id: linkNotice

        anchors.horizontalCenter: screens.horizontalCenter
        y: screens.y + (linkNotice.back ? Theme.spaceL : (screens.height - height) / 2)
        model: shell.desk.shell
    }

    ModeFrame {
        id: modeFrame

        mode: shell.desk.shell.mode
    }
}
