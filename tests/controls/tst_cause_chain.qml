// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coi.Controls

Item {
    id: root

    width: 400
    height: 400

    CauseChain {
        id: chain

        width: 400
    }

    TestCase {
        name: "CauseChain"
        when: windowShown

        function links() {
            const found = [];
            const walk = item => {
                if (item.Accessible && item.Accessible.role === Accessible.ListItem)
                    found.push(item);
                for (let i = 0; i < item.children.length; ++i)
                    walk(item.children[i]);
            };
            walk(chain);
            return found;
        }

        function init() {
            chain.titles = ["It waits for zone CN-2", "Gate CN-G1: barrier fault"];
            chain.details = ["asked 15:22:27", "Dongxing 15:21"];
            chain.sources = ["measured", "reported"];
        }

        function test_eachLinkSaysItsSource() {
            const all = links();
            compare(all.length, 2);
            compare(all[0].Accessible.name, "1. It waits for zone CN-2, asked 15:22:27, measured");
            compare(all[1].Accessible.name, "2. Gate CN-G1: barrier fault, Dongxing 15:21, reported");
        }

        function test_theLastIsTheRoot() {
            const all = links();
            verify(!all[0].isRoot);
            verify(all[1].isRoot);
        }

        function test_shortListsAreNoFault() {
            chain.details = [];
            chain.sources = [];
            compare(links().length, 2);
            chain.titles = [];
            compare(links().length, 0);
        }
    }
}
