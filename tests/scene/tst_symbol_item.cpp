// SPDX-License-Identifier: GPL-3.0-or-later
// How a vehicle is painted: a body with rounded corners that fills its length and width.
#include <QQuickWindow>
#include <QTest>
#include <coi/scene/symbol_item.h>

using namespace coi::scene;

namespace {

constexpr int kScale = 4;
const QPoint kAt(100, 60); // middle of the vehicle

QImage painted(std::uint16_t look, Shape shape = Shape::Carrier)
{
    ScenePalette palette;
    palette.equipOn = palette.equipLine = Qt::white, palette.panel = Qt::blue, palette.cargo = Qt::gray;
    auto frame = std::make_shared<SymbolFrame>();
    Symbol s;
    s.shape = shape;
    s.look = look;
    s.x = static_cast<float>(kAt.x()), s.y = static_cast<float>(kAt.y()), s.headingDeg = 90;
    frame->symbols.push_back(s);
    SymbolFeed feed;
    QQuickWindow window;
    window.setColor(Qt::black);
    window.resize(200, 120);
    auto* item = new SymbolItem(window.contentItem());
    item->setSize({200, 120});
    item->setFeed(&feed), item->setColors(&palette), item->setSymbolScale(kScale);
    feed.publish(frame);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return {};
    QImage image = window.grabWindow();
    delete item;
    return image;
}

} // namespace

class TestSymbolItem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vehiclesHaveRoundedCorners_data()
    {
        QTest::addColumn<int>("look");
        QTest::newRow("empty") << 0;
        QTest::newRow("loaded") << int(Loaded);
        QTest::newRow("waiting") << int(Waiting);
    }
    void vehiclesHaveRoundedCorners()
    {
        QFETCH(const int, look);
        const QImage image = painted(static_cast<std::uint16_t>(look));
        QVERIFY(!image.isNull());
        const int dx = 13 * kScale - 2, dy = 6 * kScale - 2;
        for (const QPoint side : {QPoint(dx, 0), QPoint(-dx, 0), QPoint(0, dy), QPoint(0, -dy)})
            QCOMPARE(image.pixelColor(kAt + side), QColor(Qt::white));
        for (const QPoint corner : {QPoint(dx, dy), QPoint(-dx, dy), QPoint(dx, -dy), QPoint(-dx, -dy)})
            QVERIFY(image.pixelColor(kAt + corner).lightness() < 64);
        if (look == 0)
            QCOMPARE(image.pixelColor(kAt + QPoint(-20, 10)), QColor(Qt::blue));
    }

    // By its shape, not by its colour alone.
    void whoWasOnlyLastSeenHereIsHollow_data()
    {
        QTest::addColumn<int>("shape");
        QTest::newRow("person") << int(Shape::Person);
        QTest::newRow("truck") << int(Shape::Truck);
    }
    void whoWasOnlyLastSeenHereIsHollow()
    {
        QFETCH(const int, shape);
        const QImage now = painted(0, static_cast<Shape>(shape));
        const QImage before = painted(LastSeen, static_cast<Shape>(shape));
        QVERIFY(now.pixelColor(kAt).lightness() > 128);
        QVERIFY(before.pixelColor(kAt) != now.pixelColor(kAt));
        const auto lit = [](const QImage& image) {
            int count = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    count += image.pixelColor(x, y).lightness() > 160;
            return count;
        };
        QVERIFY(lit(before) > 0 && lit(before) < lit(now));
    }
};

QTEST_MAIN(TestSymbolItem)
#include "tst_symbol_item.moc"
