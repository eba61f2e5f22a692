// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coi.Controls

Item {
    id: root

    width: 800
    height: 600

    DialogFrame {
        id: dialog

        anchors.fill: parent
        dialogWidth: 600
        dialogHeight: 400
        title: "Reverse 1N-E6"
        visible: false

        Field {
            id: reason
        }

        TextButton {
            id: withdraw

            y: 60
            text: "Withdraw"
        }
    }

    TextButton {
        id: below

        text: "Below the dialog"
    }

    ModeFrame {
        id: frame
    }

    ModeWord {
        id: word
    }

    CameraTileFrame {
        id: camera

        y: 300
        width: 320
        height: 180
        name: "CAM-1"
    }

    FreshnessMark {
        id: age

        y: 500
        feed: "Lanes"
    }

    CommandProgress {
        id: progress

        y: 520
    }

    SignalSpy {
        id: closes

        target: dialog
        signalName: "closeRequested"
    }

    TestCase {
        name: "Frame"
        when: windowShown

        function cleanup() {
            dialog.visible = false;
            dialog.closable = true;
            frame.mode = "live";
            closes.clear();
        }

        function test_escapeAsksToClose() {
            dialog.visible = true;
            dialog.forceActiveFocus();
            keyClick(Qt.Key_Escape);
            compare(closes.count, 1);
            dialog.closable = false;
            keyClick(Qt.Key_Escape);
            compare(closes.count, 1);
        }

        function test_tabStaysInsideTheDialog_data() {
            return [{tag: "forward", key: Qt.Key_Tab}, {tag: "backward", key: Qt.Key_Backtab}];
        }

        function test_tabStaysInsideTheDialog(row) {
            dialog.visible = true;
            reason.forceActiveFocus(Qt.TabFocusReason);
            let seen = 0;
            for (let i = 0; i < 6; ++i) {
                keyClick(row.key);
                verify(dialog.activeFocus, "focus left after " + i);
                verify(!below.activeFocus);
                seen += withdraw.activeFocus ? 1 : 0;
            }
            compare(seen, 2);
        }

        function test_modeFrameIsThereInEveryModeButLive_data() {
            return [{tag: "live", width: 0, word: "LIVE"}, {tag: "simulation", width: 8, word: "SIMULATION"}, {tag: "training", width: 8, word: "TRAINING"}, {tag: "replay", width: 8, word: "REPLAY"}, {tag: "linkLost", width: 8, word: "LINK LOST"}];
        }

        function test_modeFrameIsThereInEveryModeButLive(row) {
            frame.mode = row.tag;
            word.mode = row.tag;
            compare(frame.thickness, row.width);
            compare(frame.visible, row.width > 0);
            compare(word.word, row.word);
        }

        function test_cameraSaysWhatItShows_data() {
            return [{tag: "live", spoken: "0.2 s", picture: true}, {tag: "frozen", spoken: "VIDEO FROZEN 00:12", picture: true}, {tag: "offline", spoken: "OFFLINE since 00:12", picture: false}, {tag: "connecting", spoken: "connecting 00:12", picture: false}];
        }

        function test_cameraSaysWhatItShows(row) {
            camera.ageText = "0.2 s";
            camera.sinceText = "00:12";
            camera.pictureState = row.tag;
            compare(camera.hasPicture, row.picture);
            verify(camera.Accessible.name.indexOf(row.spoken) > 0, camera.Accessible.name);
        }

        function test_freshnessWords_data() {
            return [{tag: "live", words: "0.9 s", chip: false}, {tag: "late", words: "0.9 s", chip: false}, {tag: "stale", words: "stale 0.9 s", chip: true}, {tag: "reported", words: "0.9 s", chip: true}, {tag: "noData", words: "since 0.9 s", chip: false}];
        }

        function test_freshnessWords(row) {
            age.text = "0.9 s";
            age.freshness = row.tag;
            compare(age.words, row.words);
            compare(age.chip, row.chip);
        }

        function test_progressTakesShortLists() {
            progress.labels = ["requested", "sent", "confirmed"];
            progress.marks = ["done"];
            progress.times = [];
            compare(progress.Accessible.name.trim(), "requested");
            tryCompare(progress, "width", 3 * progress.stepWidth);
            progress.marks = ["done", "now", "waiting"];
            verify(progress.Accessible.name.indexOf("sent") > 0);
            verify(progress.Accessible.name.indexOf("confirmed") < 0);
        }
    }
}
