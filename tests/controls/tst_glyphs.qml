// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coi.Controls

Item {
    id: root

    width: 400
    height: 200

    LaneGlyph {
        id: lane
    }

    BarrierGlyph {
        id: barrier

        x: 50
    }

    IgvGlyph {
        id: igv

        x: 100
    }

    DeviceIcon {
        id: device

        x: 200
        name: "reader"
    }

    TestCase {
        name: "Glyphs"
        when: windowShown

        // Two states that look the same would not be told apart on a grey print.
        function distinct(item, property, states) {
            const pictures = [];
            for (const state of states) {
                item[property] = state;
                const picture = grabImage(item);
                for (let i = 0; i < pictures.length; ++i)
                    verify(!picture.equals(pictures[i]), state + " looks like " + states[i]);
                pictures.push(picture);
            }
        }

        function test_laneStates() {
            distinct(lane, "laneState", ["inService", "closed", "moving", "heldOpen", "fault", "outOfService", "unknown"]);
        }

        function test_laneDirections() {
            lane.laneState = "inService";
            distinct(lane, "direction", ["up", "down", "left", "right"]);
            lane.direction = "up";
        }

        function test_barrierStates() {
            distinct(barrier, "barrierState", ["open", "closed", "moving", "heldOpen", "fault", "outOfService", "unknown"]);
        }

        function test_vehicleStates() {
            distinct(igv, "igvState", ["loaded", "empty", "waiting", "charging", "service", "lastSeen", "lastSeenEmpty", "localHand"]);
        }

        function test_oddStatesShowUnknown_data() {
            return [{tag: "empty", state: ""}, {tag: "a word nobody knows", state: "melted"}];
        }

        function test_oddStatesShowUnknown(row) {
            lane.laneState = "unknown";
            const unknown = grabImage(lane);
            lane.laneState = row.state;
            verify(grabImage(lane).equals(unknown));
        }

        function test_deviceSaysThatItIsFaulty() {
            compare(device.Accessible.name, "reader");
            device.label = "document reader";
            device.faulty = true;
            compare(device.Accessible.name, "document reader, faulty");
            device.faulty = false;
            compare(device.Accessible.name, "document reader");
        }
    }
}
