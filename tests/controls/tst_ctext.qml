// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coi.Controls

Item {
    id: root

    width: 500
    height: 300

    CText {
        id: words

        text: "Acknowledge"
    }

    LosLegend {
        id: legend

        y: 50
    }

    KeyCap {
        id: cap

        y: 100
        keys: "Ctrl+K"
    }

    TestCase {
        name: "CText"
        when: windowShown

        function init() {
            Theme.scale = 1;
            words.width = undefined;
            words.mayElide = false;
            words.wrapMode = Text.NoWrap;
        }

        function cleanup() {
            Theme.scale = 1;
        }

        function test_tones() {
            const seen = {};
            for (const tone of [CText.Value, CText.Primary, CText.Secondary, CText.Caption, CText.Disabled, CText.Accent, CText.Inverse]) {
                words.tone = tone;
                verify(!(words.color in seen), "tone " + tone + " is as another");
                seen[words.color] = true;
            }
            words.tone = CText.Primary;
        }

        function test_endsWithDotsWhenTooLong() {
            verify(!words.truncated);
            words.width = 40;
            verify(words.truncated);
            verify(words.paintedWidth <= 40);
        }

        function test_largeTextShrinksToItsSizeAt100AtMost() {
            const atOne = words.implicitWidth;
            Theme.scale = 1.5;
            const large = words.implicitWidth;
            verify(large > 1.3 * atOne);
            words.width = Math.ceil((atOne + large) / 2);
            tryVerify(() => !words.truncated && words.paintedWidth > atOne);
            compare(words.implicitWidth, large);
            words.width = 0.7 * atOne;
            tryVerify(() => words.truncated);
            words.width = Math.ceil((atOne + large) / 2);
            words.mayElide = true;
            tryVerify(() => words.truncated);
        }

        function test_textIsNeverMarkup() {
            words.text = "<b>1187</b>";
            compare(words.textFormat, Text.PlainText);
            verify(words.implicitWidth > 60);
            words.text = "Acknowledge";
        }

        function test_spokenIsTheText() {
            compare(words.Accessible.name, "Acknowledge");
            compare(words.Accessible.role, Accessible.StaticText);
            compare(legend.levels.length, legend.limits.length);
            verify(cap.implicitWidth > 0);
        }
    }
}
