// SPDX-License-Identifier: GPL-3.0-or-later
// Items that draw themselves: what odd data do, and that nothing is painted again without a reason.
#include "drawn_item.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>
#include <QtCore/QVariant>
#include <QtGui/QImage>
#include <QtQml/QQmlComponent>
#include <QtQml/QQmlEngine>
#include <QtQuick/QQuickWindow>
#include <QtTest/QTest>

#include <cmath>
#include <limits>
#include <memory>

using coi::controls::DrawnItem;
using coi::controls::Theme;

namespace {

constexpr qreal kNan = std::numeric_limits<qreal>::quiet_NaN();
constexpr qreal kInfinite = std::numeric_limits<qreal>::infinity();

int inked(const QImage& picture, const QColor& ground)
{
    int count = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            count += picture.pixelColor(x, y) == ground ? 0 : 1;
    return count;
}

// Translates nothing: a language has come or gone.
class Texts : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
};

} // namespace

class TestDrawnItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sparklineTakesAnyData_data();
    void sparklineTakesAnyData();
    void chartTakesAnySeries_data();
    void chartTakesAnySeries();
    void paintsOnlyForAReason();
    void axesFollowTheLanguage();
    void absurdSizesDrawNothing();
    void stageTrackMarksTheCurrentStage();
    void labelsOfAxesAreNotCut_data();
    void labelsOfAxesAreNotCut();
    void labelsOfLinesThatEndTogetherStandApart_data();
    void labelsOfLinesThatEndTogetherStandApart();
    void routeEndsInARingAndGoesOnDashed();
    void routeLineKeepsItsWidthWhenZoomed();
    void crowdingDrawsOnlyItsLevels();

private:
    DrawnItem* make(const QByteArray& qml);
    QImage grab() { return m_window->grabWindow().convertToFormat(QImage::Format_RGB32); }

    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QQuickWindow> m_window;
};

void TestDrawnItems::init()
{
    m_engine = std::make_unique<QQmlEngine>();
    m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_window = std::make_unique<QQuickWindow>();
    m_window->setColor(Qt::black);
    m_window->resize(400, 300);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestDrawnItems::cleanup()
{
    m_window.reset();
    m_engine.reset();
}

DrawnItem* TestDrawnItems::make(const QByteArray& qml)
{
    QQmlComponent component(m_engine.get());
    component.setData("import QtQuick\nimport Coi.Controls\n" + qml, QUrl());
    auto* item = qobject_cast<DrawnItem*>(component.create());
    if (!item) {
        qWarning() << component.errorString();
        return nullptr;
    }
    item->setParent(m_window.get());
    item->setParentItem(m_window->contentItem());
    return item;
}

void TestDrawnItems::sparklineTakesAnyData_data()
{
    QTest::addColumn<QList<qreal>>("values");
    QTest::addColumn<bool>("visible");
    QTest::newRow("a trend") << QList<qreal>{1, 3, 2, 5} << true;
    QTest::newRow("flat") << QList<qreal>{4, 4, 4} << true;
    QTest::newRow("one value") << QList<qreal>{4} << true;
    QTest::newRow("gap inside") << QList<qreal>{1, 2, kNan, 3, 4} << true;
    QTest::newRow("nothing") << QList<qreal>{} << false;
    QTest::newRow("only gaps") << QList<qreal>{kNan, kNan} << false;
    QTest::newRow("not finite") << QList<qreal>{kInfinite, -kInfinite} << false;
    QTest::newRow("ends in a gap") << QList<qreal>{1, 2, 3, kNan} << true;
}

void TestDrawnItems::sparklineTakesAnyData()
{
    QFETCH(QList<qreal>, values);
    QFETCH(bool, visible);
    DrawnItem* item = make("Sparkline { x: 20; y: 20; width: 100; height: 40; filled: true }");
    QVERIFY(item);
    item->setProperty("values", QVariant::fromValue(values));
    QCOMPARE(inked(grab(), Qt::black) > 0, visible);
}

void TestDrawnItems::chartTakesAnySeries_data()
{
    QTest::addColumn<QByteArray>("series");
    QTest::addColumn<bool>("more"); // than the axes alone
    QTest::newRow("line") << QByteArray("BandSeries { xs: [0, 1]; ys: [0, 9] }") << true;
    QTest::newRow("band only") << QByteArray("BandSeries { xs: [0, 1]; lows: [1, 1]; highs: [8, 8] }")
                               << true;
    QTest::newRow("xs longer") << QByteArray("BandSeries { xs: [0, 0.5, 1]; ys: [0, 9] }") << true;
    QTest::newRow("gap")
        << QByteArray("BandSeries { xs: [0, .2, .4, 1]; ys: [0, NaN, 5, 9]; look: BandSeries.Planned }")
        << true;
    QTest::newRow("no xs") << QByteArray("BandSeries { ys: [0, 9] }") << false;
    QTest::newRow("empty") << QByteArray("BandSeries {}") << false;
    QTest::newRow("lows only") << QByteArray("BandSeries { xs: [0, 1]; lows: [1, 1] }") << false;
    QTest::newRow("only gaps") << QByteArray("BandSeries { xs: [0, 1]; ys: [NaN, NaN] }") << false;
}

void TestDrawnItems::chartTakesAnySeries()
{
    QFETCH(QByteArray, series);
    QFETCH(bool, more);
    const QByteArray axes =
        "BandChart { width: 300; height: 200; yMax: 10; yTicks: [0, 10]; xTicks: [0, 1]; xLabels: [\"a\"]; ";
    DrawnItem* bare = make(axes + "}");
    QVERIFY(bare);
    const int before = inked(grab(), Qt::black);
    QVERIFY(before > 0);
    delete bare;
    QVERIFY(make(axes + series + "}"));
    QCOMPARE(inked(grab(), Qt::black) > before, more);
}

void TestDrawnItems::paintsOnlyForAReason()
{
    DrawnItem* item = make("Icon { name: \"camera\"; color: Theme.text1 }");
    QVERIFY(item);
    grab();
    QCOMPARE(item->paintCount(), 1);
    item->setProperty("name", QStringLiteral("camera"));
    item->setX(30);
    item->setOpacity(0.5);
    grab();
    QCOMPARE(item->paintCount(), 1);
    item->setProperty("name", QStringLiteral("lock"));
    grab();
    QCOMPARE(item->paintCount(), 2);
    Theme::of(item)->setName(QStringLiteral("day"));
    grab();
    QCOMPARE(item->paintCount(), 3);
}

void TestDrawnItems::axesFollowTheLanguage()
{
    DrawnItem* item = make("ColumnChart { width: 300; height: 200; yMax: 3000; yTicks: 1 }");
    QVERIFY(item);
    const QImage english = grab();
    const QLocale before;
    QLocale::setDefault(QLocale(QStringLiteral("fr")));
    Texts texts;
    QCoreApplication::installTranslator(&texts);
    QCoreApplication::processEvents();
    const QImage french = grab();
    QLocale::setDefault(before);
    QCoreApplication::removeTranslator(&texts);
    QCoreApplication::processEvents();
    QVERIFY(french != english);
    QVERIFY(grab() == english);
}

void TestDrawnItems::absurdSizesDrawNothing()
{
    DrawnItem* item = make("Hatch { color: \"white\"; width: 100; height: 100 }");
    QVERIFY(item);
    QVERIFY(inked(grab(), Qt::black) > 0);
    item->setWidth(1e7);
    QCOMPARE(inked(grab(), Qt::black), 0);
    item->setSize(QSizeF(0, 50));
    QCOMPARE(inked(grab(), Qt::black), 0);
    item->setSize(QSizeF(50, 50));
    item->setProperty("pitch", -3);
    QVERIFY(inked(grab(), Qt::black) > 0);
}

void TestDrawnItems::stageTrackMarksTheCurrentStage()
{
    DrawnItem* item = make("StageTrack { count: 4; current: 1; stepWidth: 40 }");
    QVERIFY(item);
    QCOMPARE(item->implicitWidth(), 160.0);
    const QImage second = grab();
    item->setProperty("current", 2);
    QVERIFY(grab() != second);
    item->setProperty("current", 99);
    item->setProperty("skipped", QVariant::fromValue(QList<int>{-4, 77}));
    QVERIFY(inked(grab(), Qt::black) > 0);
    item->setProperty("count", -1);
    QCOMPARE(inked(grab(), Qt::black), 0);
}

void TestDrawnItems::labelsOfAxesAreNotCut_data()
{
    QTest::addColumn<QByteArray>("chart");
    for (const char* top : {"9", "2000", "250000", "999999"}) {
        QTest::addRow("band %s", top)
            << QByteArray("BandChart { yMax: ") + top + "; yTicks: [0, " + top + "]; xMax: 1; ";
        QTest::addRow("column %s", top) << QByteArray("ColumnChart { first: [1, 2]; yMax: ") + top + "; ";
    }
    QTest::addRow("column 250000000") << QByteArray("ColumnChart { first: [1, 2]; yMax: 250000000; ");
}

// A label that is cut reaches the edge of its item.
void TestDrawnItems::labelsOfAxesAreNotCut()
{
    QFETCH(const QByteArray, chart);
    QVERIFY(make(chart + "x: 20; y: 20; width: 300; height: 200 }"));
    const QImage picture = grab();
    QVERIFY(inked(picture, Qt::black) > 100);
    QCOMPARE(inked(picture.copy(20, 20, 1, 200), Qt::black), 0);
}

void TestDrawnItems::labelsOfLinesThatEndTogetherStandApart_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("at the foot") << QByteArray("0");
    QTest::newRow("in the middle") << QByteArray("5");
    QTest::newRow("at the top") << QByteArray("10");
}

void TestDrawnItems::labelsOfLinesThatEndTogetherStandApart()
{
    QFETCH(const QByteArray, end);
    const QByteArray series = "BandSeries { xs: [0, 0.6]; ys: [5, " + end + "]; label: \"MMM\" }\n";
    const auto inkOf = [&](const QByteArray& all) {
        std::unique_ptr<DrawnItem> chart(make("BandChart { width: 400; height: 200; yMax: 10; xMax: 1; "
                                              "endLabels: true; yTicks: []; xTicks: []\n" +
                                              all + "}"));
        return inked(grab().copy(250, 0, 150, 190), Qt::black); // right of the lines
    };
    const int none = inkOf({}), one = inkOf(series), three = inkOf(series + series + series);
    QVERIFY(one > none);
    QVERIFY2(three - none > (one - none) * 5 / 2, qPrintable(QString::number(three - none)));
}

void TestDrawnItems::routeEndsInARingAndGoesOnDashed()
{
    QVERIFY(make("RouteLine { width: 200; height: 40; base: [Qt.point(10, 20), Qt.point(100, 20)]; "
                 "horizon: [Qt.point(100, 20), Qt.point(190, 20)] }"));
    const QImage picture = grab();
    const auto inkAt = [&](int x) { return inked(picture.copy(x, 0, 1, 40), Qt::black); };
    const int solid = inkAt(50);
    QVERIFY(solid >= 2);
    QVERIFY(inkAt(100) > solid); // the ring
    int gaps = 0, dashes = 0;
    for (int x = 110; x < 185; ++x)
        (inkAt(x) == 0 ? gaps : dashes)++;
    QVERIFY(gaps > 10 && dashes > 10);
    QCOMPARE(inkAt(5), 0);
}

void TestDrawnItems::routeLineKeepsItsWidthWhenZoomed()
{
    QVERIFY(
        make("RouteLine { width: 200; height: 40; zoom: 2; base: [Qt.point(10, 10), Qt.point(60, 10)] }"));
    const QImage picture = grab();
    const auto inkAt = [&](int x) { return inked(picture.copy(x, 0, 1, 40), Qt::black); };
    QCOMPARE(inkAt(15), 0);
    QVERIFY(inkAt(60) >= 2 && inkAt(60) <= 5);
    QVERIFY(inkAt(120) > inkAt(60)); // the ring
    QCOMPARE(inkAt(135), 0);
}

void TestDrawnItems::crowdingDrawsOnlyItsLevels()
{
    DrawnItem* item = make("HeatCells { width: 80; height: 40; columns: 2; bands: [0, 7, -1, 0] }");
    QVERIFY(item);
    QCOMPARE(inked(grab(), Qt::black), 0);
    item->setProperty("bands", QVariant::fromValue(QList<int>{1, 2}));
    const QImage picture = grab();
    const int dot = inked(picture.copy(0, 0, 40, 40), Qt::black);
    QVERIFY(dot > 0 && dot < 20); // A
    QVERIFY(inked(picture.copy(40, 0, 40, 40), Qt::black) > 1000);
    item->setProperty("columns", 0);
    QCOMPARE(inked(grab(), Qt::black), 0);
}

QTEST_MAIN(TestDrawnItems)
#include "tst_drawn_items.moc"
