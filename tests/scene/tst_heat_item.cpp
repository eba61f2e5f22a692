// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QQuickWindow>
#include <QTest>
#include <coi/scene/heat_item.h>

using namespace coi::scene;

class TestHeatItem : public QObject
{
    Q_OBJECT

private:
    static void paint(ScenePalette& palette)
    {
        palette.losB = QColor(0x41, 0x38, 0x51);
        palette.losF = QColor(0xf5, 0xd2, 0xec);
        palette.equipOff = QColor(0x4a, 0x4e, 0x51);
        palette.well = QColor(0x1b, 0x1d, 0x1f);
    }

private Q_SLOTS:
    void eachBandHasItsOwnLook()
    {
        ScenePalette palette;
        paint(palette);
        HeatZone zone;
        zone.cellsX = 4;
        zone.cellsY = 1;
        zone.bands = {0, 1, 2, 6};
        const QImage image = HeatItem::imageOf(zone, palette);
        QCOMPARE(image.width() % zone.cellsX, 0);
        const int cell = image.width() / zone.cellsX;
        const auto at = [&](int index, int x, int y) { return image.pixelColor(index * cell + x, y); };
        QCOMPARE(at(0, 0, 0).alpha(), 0); // nobody
        QCOMPARE(at(1, 0, 0).alpha(), 0); // A: a dot, no ground
        QCOMPARE(at(1, 4, 4), palette.equipOff);
        QCOMPARE(at(1, 5, 5), palette.equipOff);
        QCOMPARE(at(1, 6, 5).alpha(), 0);
        QCOMPARE(at(2, 1, 0), palette.losB); // B: filled, not crossed
        QCOMPARE(at(2, 4, 4), palette.losB);
        QCOMPARE(at(3, 0, 0), palette.losF); // F: crossed, the cross inside the colour
        QCOMPARE(at(3, 8, 8), palette.losF);
        for (const int i : {2, 3, 4, 5, 6}) {
            QCOMPARE(at(3, i, i), palette.well);
            QCOMPARE(at(3, i, 8 - i), palette.well);
        }
        QCOMPARE(at(2, cell - 1, 0).alpha(), 0); // the gap between cells
    }

    void bandBeyondTheRampIsDrawnAsTheLast()
    {
        ScenePalette palette;
        paint(palette);
        HeatZone zone;
        zone.cellsX = 1;
        zone.cellsY = 1;
        zone.bands = {9};
        QCOMPARE(HeatItem::imageOf(zone, palette).pixelColor(1, 0), palette.losF);
    }

    // Zones that come, fill, empty and go in a window; the software renderer takes no half-made node.
    void zonesComeAndGo()
    {
        ScenePalette palette;
        paint(palette);
        HeatFeed feed;
        QQuickWindow window;
        window.resize(100, 100);
        auto* heat = new HeatItem(window.contentItem());
        heat->setParent(&window);
        heat->setSize({100, 100});
        heat->setFeed(&feed), heat->setColors(&palette);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto shown = [&](const std::vector<HeatZone>& zones) {
            feed.publish(std::make_shared<std::vector<HeatZone>>(zones));
            return window.grabWindow().pixelColor(15, 11);
        };
        const HeatZone full{{10, 10, 50, 50}, 1, 1, {2}}, cleared{{10, 10, 50, 50}, 1, 1, {0}}, none;
        const QColor ground = shown({});
        QCOMPARE(shown({none}), ground);
        QCOMPARE(shown({cleared, none}), ground);
        QCOMPARE(shown({full}), palette.losB);
        QCOMPARE(shown({cleared, none, none}), ground);
        QCOMPARE(shown({none, full}), palette.losB);
    }
};

QTEST_MAIN(TestHeatItem)
#include "tst_heat_item.moc"
