// SPDX-License-Identifier: GPL-3.0-or-later
// How a picture is cut into plain and drawn parts, and that the plan painted from them looks as it was
// painted.
#include <QImage>
#include <QPainter>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>
#include <coi/scene/picture_tiles.h>
#include <coi/scene/plan_item.h>

using namespace coi::scene;

namespace {

QImage plainPicture(QSize size, QColor color)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    return image;
}

// How often each pixel is covered.
bool coversOnce(const std::vector<PictureRun>& runs, QSize size)
{
    std::vector<int> count(static_cast<std::size_t>(size.width() * size.height()), 0);
    for (const PictureRun& run : runs)
        for (int y = run.rect.top(); y <= run.rect.bottom(); ++y)
            for (int x = run.rect.left(); x <= run.rect.right(); ++x)
                if (!QRect(QPoint(0, 0), size).contains(x, y) ||
                    ++count[static_cast<std::size_t>(y * size.width() + x)] > 1)
                    return false;
    return std::all_of(count.begin(), count.end(), [](int c) { return c == 1; });
}

// One that shows a plan at twice its size.
struct PlanWindow : QQuickWindow
{
    PlanWindow(PlanFeed& feed, ScenePalette& palette) : plan(new PlanItem(contentItem()))
    {
        resize(200, 200);
        plan->setParent(this);
        plan->setSize({200, 200});
        plan->setFeed(&feed), plan->setColors(&palette), plan->setZoom(2);
        show();
    }

    PlanItem* plan;
};

} // namespace

class TestPlanItem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyPictureHasNoRuns() { QVERIFY(runsOf(QImage(), 16).empty()); }

    void oneColourIsOneRun()
    {
        const auto runs = runsOf(plainPicture({100, 50}, Qt::darkCyan), 16);
        QCOMPARE(runs.size(), std::size_t{1});
        QCOMPARE(runs[0].rect, QRect(0, 0, 100, 50));
        QCOMPARE(QColor::fromRgb(runs[0].plain.value_or(0)), QColor(Qt::darkCyan));
    }

    void aDotMakesItsTileAPicture()
    {
        QImage image = plainPicture({64, 64}, Qt::black);
        image.setPixelColor(40, 20, Qt::white);
        const auto runs = runsOf(image, 16);
        QVERIFY(coversOnce(runs, image.size()));
        int pictures = 0;
        for (const PictureRun& run : runs) {
            if (!run.plain)
                QCOMPARE(run.rect, QRect(32, 16, 16, 16));
            pictures += run.plain ? 0 : 1;
        }
        QCOMPARE(pictures, 1);
    }

    void bordersOfColoursBetweenTilesStayPlain()
    {
        QImage image = plainPicture({64, 32}, Qt::black);
        QPainter(&image).fillRect(32, 0, 32, 32, Qt::white);
        const auto runs = runsOf(image, 16);
        QVERIFY(coversOnce(runs, image.size()));
        QCOMPARE(runs.size(), std::size_t{2});
        QVERIFY(runs[0].plain && runs[1].plain);
    }

    void everyPixelIsCoveredOnce_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(1, 1), QSize(16, 16), QSize(17, 15), QSize(33, 70), QSize(250, 3)})
            QTest::addRow("%dx%d", size.width(), size.height()) << size;
    }

    void everyPixelIsCoveredOnce()
    {
        QFETCH(const QSize, size);
        QImage image = plainPicture(size, Qt::black);
        for (int i = 0; i < size.width(); i += 5)
            image.setPixelColor(i, (i * 7) % size.height(), Qt::white);
        QVERIFY(coversOnce(runsOf(image, 16), size));
    }

    void theWindowShowsThePlan()
    {
        ScenePalette palette;
        palette.background = Qt::black, palette.water = Qt::blue, palette.road = Qt::gray;
        Primitive water, road;
        water.points = QPolygonF(QRectF(0, 40, 100, 20)), water.closed = true, water.fill = Ink::Water;
        road.points = QPolygonF(QRectF(45, 0, 10, 100)), road.closed = true, road.fill = Ink::Road;
        PlanFeed feed;
        feed.publish(std::make_shared<std::vector<Primitive>>(std::vector{water, road}));
        PlanWindow window(feed, palette);
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QImage night = window.grabWindow();
        QCOMPARE(night.pixelColor(10, 10), QColor(Qt::black));
        QCOMPARE(night.pixelColor(10, 100), QColor(Qt::blue));
        QCOMPARE(night.pixelColor(100, 100), QColor(Qt::gray));
        palette.water = Qt::darkBlue;
        Q_EMIT palette.changed();
        QCOMPARE(window.grabWindow().pixelColor(10, 100), QColor(Qt::darkBlue));
        window.plan->setZoom(1);
        const QImage smaller = window.grabWindow();
        QCOMPARE(smaller.pixelColor(10, 50), QColor(Qt::darkBlue));
        QCOMPARE(smaller.pixelColor(10, 100), QColor(Qt::black));
        feed.publish(std::make_shared<std::vector<Primitive>>());
        QCOMPARE(window.grabWindow().pixelColor(10, 50), QColor(Qt::black));
    }

    void textsStandWhereTheyAreSaidTo_data()
    {
        QTest::addColumn<bool>("centred");
        QTest::addColumn<bool>("right");
        QTest::newRow("from the left") << false << false;
        QTest::newRow("centred") << true << false;
        QTest::newRow("from the right") << false << true;
    }

    void textsStandWhereTheyAreSaidTo()
    {
        QFETCH(bool, centred);
        QFETCH(bool, right);
        ScenePalette palette;
        palette.background = Qt::black, palette.text1 = Qt::white;
        Primitive text;
        text.text = QStringLiteral("Ka Long gjq"), text.textPx = 12, text.stroke = Ink::Text1;
        text.points = QPolygonF({QPointF(50, 50)}), text.centred = centred, text.alignRight = right;
        PlanFeed feed;
        feed.publish(std::make_shared<std::vector<Primitive>>(std::vector{text}));
        PlanWindow window(feed, palette);
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QImage picture = window.grabWindow();
        QRect ink;
        for (int y = 0; y < 200; ++y)
            for (int x = 0; x < 200; ++x)
                if (picture.pixelColor(x, y).lightness() > 100)
                    ink |= QRect(x, y, 1, 1);
        QCOMPARE(window.plan->textRects().size(), 1);
        const QRectF said = window.plan->textRects().front();
        QVERIFY(said.adjusted(-1, -1, 1, 1).contains(ink));
        QVERIFY(ink.width() > said.width() - 4 && ink.height() > said.height() / 2);
        QSignalSpy moved(window.plan, &PlanItem::textRectsChanged);
        window.plan->setZoom(1);
        QCOMPARE(moved.size(), 1);
        QVERIFY(window.plan->textRects().front() != said);
        feed.publish(std::make_shared<std::vector<Primitive>>());
        QCOMPARE(moved.size(), 2);
        QVERIFY(window.plan->textRects().isEmpty());
    }
};

QTEST_MAIN(TestPlanItem)
#include "tst_plan_item.moc"
