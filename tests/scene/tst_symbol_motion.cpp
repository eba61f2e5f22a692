// SPDX-License-Identifier: GPL-3.0-or-later
// How symbols move from frame to frame: they glide to their next place and heading, the short way round; a
// jump is drawn as a jump; carriers leave a trail that has an end. What is compared with a moment is asked
// between two looks at the clock, so that a busy machine changes nothing.
#include <QElapsedTimer>
#include <QQuickWindow>
#include <QTest>
#include <cmath>
#include <coi/scene/symbol_item.h>
#include <numbers>

using namespace coi::scene;

namespace {

constexpr int kGlideMs = 600;
constexpr int kCarrier = static_cast<int>(Shape::Carrier);
constexpr int kMiddle = 60; // the height at which the vehicle runs

class Stage
{
public:
    Stage()
    {
        palette.equipOn = palette.panel = palette.cargo = Qt::white, palette.trail = Qt::red;
        window.setColor(Qt::black);
        window.resize(600, 120);
        item = new SymbolItem(window.contentItem());
        item->setSize({600, 120});
        item->setFeed(&feed), item->setColors(&palette);
        item->setProperty("glideMs", kGlideMs);
        item->setProperty("jumpDistance", 200);
    }
    bool shown()
    {
        window.show();
        return QTest::qWaitForWindowExposed(&window);
    }
    void publish(qreal x, float headingDeg)
    {
        auto frame = std::make_shared<SymbolFrame>();
        Symbol s;
        s.key = 7, s.shape = Shape::Carrier;
        s.x = static_cast<float>(x), s.y = kMiddle, s.headingDeg = headingDeg;
        frame->symbols.push_back(s);
        since.start();
        feed.publish(frame);
    }
    // Until so long after the last frame.
    bool after(qint64 ms)
    {
        return QTest::qWaitFor([this, ms] { return since.elapsed() >= ms; });
    }
    double part() const { return std::min(1.0, static_cast<double>(since.elapsed()) / kGlideMs); }
    // As it is now, not as it was when it was last drawn.
    QImage picture()
    {
        item->update();
        return window.grabWindow();
    }
    double x() const { return item->positionOf(7, kCarrier).x(); }

    ScenePalette palette;
    SymbolFeed feed;
    QQuickWindow window;
    SymbolItem* item = nullptr;
    QElapsedTimer since;
};

// Of the longer axis of all that is white, 0 to 180 degrees clockwise from up.
double axisOf(const QImage& image)
{
    double n = 0, sx = 0, sy = 0, sxx = 0, syy = 0, sxy = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qGreen(image.pixel(x, y)) > 128)
                n += 1, sx += x, sy += y, sxx += x * x, syy += y * y, sxy += x * y;
    const double vx = sxx / n - sx * sx / n / n, vy = syy / n - sy * sy / n / n,
                 xy = sxy / n - sx * sy / n / n;
    const double fromRight = 0.5 * std::atan2(2 * xy, vx - vy) * 180 / std::numbers::pi;
    return std::fmod(fromRight + 90 + 180, 180);
}

bool trailAt(const QImage& image, int x)
{
    return qRed(image.pixel(x, kMiddle)) > 0 && qGreen(image.pixel(x, kMiddle)) == 0;
}

} // namespace

class TestSymbolMotion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void glidesToTheNextPlace()
    {
        Stage s;
        s.publish(100, 90);
        QCOMPARE(s.x(), 100.0); // nothing to come from
        QVERIFY(s.after(kGlideMs + 50));
        s.publish(200, 90);
        double before = 0;
        while (before < 1) {
            before = s.part();
            const double x = s.x();
            const double after = s.part();
            QVERIFY2(x >= 100 + 100 * before - 1 && x <= 100 + 100 * after + 1,
                     qPrintable(QString::number(x)));
            QVERIFY(s.after(s.since.elapsed() + kGlideMs / 10));
        }
        QCOMPARE(s.x(), 200.0);
    }
    void goesOnFromWhereItIsSeen()
    {
        Stage s;
        s.publish(100, 90);
        QVERIFY(s.after(kGlideMs + 50));
        s.publish(200, 90);
        QVERIFY(s.after(kGlideMs / 2));
        const double seen = s.x();
        s.publish(100, 90); // back again
        const double x = s.x();
        QVERIFY2(x <= seen + 20 && x >= 100, qPrintable(QString::number(x)));
    }
    void aJumpIsAJump()
    {
        Stage s;
        s.publish(100, 90);
        QVERIFY(s.after(kGlideMs + 50));
        s.publish(301, 90);
        QCOMPARE(s.x(), 301.0);
    }

    void turnsTheShortWay_data()
    {
        QTest::addColumn<float>("from");
        QTest::addColumn<float>("turn");
        QTest::newRow("over north, right") << 340.0F << 40.0F;
        QTest::newRow("over north, left") << 20.0F << -40.0F;
        QTest::newRow("over south") << 150.0F << 60.0F;
    }
    void turnsTheShortWay()
    {
        QFETCH(const float, from);
        QFETCH(const float, turn);
        Stage s;
        s.item->setSymbolScale(4);
        QVERIFY(s.shown());
        s.publish(300, from);
        QVERIFY(s.after(kGlideMs + 50));
        s.publish(300, std::fmod(from + turn + 360, 360.0F));
        double before = 0;
        while (before < 1) {
            before = s.part();
            const double axis = axisOf(s.picture());
            const double after = s.part();
            const double least = 3 + std::abs(turn) * (after - before) / 2;
            const double off = std::remainder(axis - (from + turn * (before + after) / 2), 180.0);
            QVERIFY2(std::abs(off) <= least, qPrintable(QStringLiteral("%1 at %2").arg(axis).arg(before)));
            QVERIFY(s.after(s.since.elapsed() + kGlideMs / 10));
        }
    }
    // A vehicle that drives both ways has changed ends.
    void aTurnRoundIsAJump()
    {
        Stage s;
        s.item->setSymbolScale(4);
        QVERIFY(s.shown());
        s.publish(300, 30);
        QVERIFY(s.after(kGlideMs + 50));
        s.publish(300, 135);
        QVERIFY(std::abs(axisOf(s.picture()) - 135) < 3);
    }

    void trailsHaveAnEnd()
    {
        Stage s;
        s.item->setProperty("trailSeconds", 2);
        QVERIFY(s.shown());
        for (const int x : {100, 200, 300, 400}) { // one point of the trail a second
            s.publish(x, 90);
            QVERIFY(s.after(1050));
        }
        const QImage image = s.picture();
        QVERIFY(trailAt(image, 370));
        QVERIFY(!trailAt(image, 290) && !trailAt(image, 150));

        s.feed.restart();
        s.publish(400, 90);
        QVERIFY(!trailAt(s.picture(), 370));
    }
    void aJumpLeavesNoTrail()
    {
        Stage s;
        QVERIFY(s.shown());
        for (const int x : {100, 200, 500}) {
            s.publish(x, 90);
            QVERIFY(s.after(1050));
        }
        const QImage image = s.picture();
        for (const int x : {150, 210, 350, 470})
            QVERIFY2(!trailAt(image, x), qPrintable(QString::number(x)));
    }
};

QTEST_MAIN(TestSymbolMotion)
#include "tst_symbol_motion.moc"
