// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coi.Controls
import Coi.Ui

Item {
    id: stage

    width: 800
    height: 600

    EntranceProblem {
        id: problem

        width: 480
    }

    EntranceLogin {
        id: login

        y: 250
        width: 480
        focus: true
    }

    SignalSpy {
        id: logins

        target: login
        signalName: "login"
    }

    SignalSpy {
        id: retries

        target: problem
        signalName: "retryRequested"
    }

    TestCase {
        name: "Entrance"
        when: windowShown

        function init() {
            logins.clear();
            retries.clear();
            login.user = "";
        }

        function test_each_error_has_words_of_its_own() {
            const codes = ["wrong_credentials", "host_unreachable", "bad_certificate", "wrong_protocol", "timed_out", "too_many", "violation", "gateway_left", "link_lost", "origin_refused", "site", "gateway", "something_new"];
            const seen = [];
            for (const code of codes) {
                problem.code = code;
                verify(problem.headline !== "", code);
                verify(problem.advice !== "", code);
                compare(seen.indexOf(problem.headline), -1, code);
                seen.push(problem.headline);
            }
        }

        function test_retry_is_one_press() {
            problem.code = "gateway";
            problem.canRetry = true;
            problem.forceActiveFocus();
            keyClick(Qt.Key_Return);
            compare(retries.count, 1);
        }

        function test_enter_goes_from_user_to_password_to_login() {
            login.user = "";
            login.forceActiveFocus();
            keyClick(Qt.Key_Return);
            compare(logins.count, 0);
            for (const key of "hanh")
                keyClick(key);
            keyClick(Qt.Key_Return);
            compare(logins.count, 0);
            for (const key of "secret")
                keyClick(key);
            keyClick(Qt.Key_Return);
            compare(logins.count, 1);
            compare(logins.signalArguments[0][0], "hanh");
            compare(logins.signalArguments[0][1], "secret");
        }

        function test_the_password_is_gone_after_use() {
            login.user = "hanh";
            login.submit(); // without a password: only the focus moves
            compare(logins.count, 0);
            for (const key of "secret")
                keyClick(key);
            keyClick(Qt.Key_Return);
            compare(logins.count, 1);
            login.submit();
            compare(logins.count, 1);
        }
    }
}
