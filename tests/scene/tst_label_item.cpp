// SPDX-License-Identifier: GPL-3.0-or-later
#include <QQuickWindow>
#include <QTest>
#include <coi/scene/label_item.h>

using namespace coi::scene;
using namespace Qt::StringLiterals;

class TestLabelItem : public QObject
{
    Q_OBJECT

private:
    struct Stage
    {
        Stage()
        {
            window.resize(400, 300);
            window.setColor(Qt::black);
            colors.text1 = colors.text2 = colors.text3 = Qt::white;
            symbols.setParentItem(window.contentItem());
            symbols.setSize({400, 300});
            symbols.setColors(&colors);
            symbols.setFeed(&moving);
            item.setParentItem(window.contentItem());
            item.setSize({400, 300});
            item.setColors(&colors);
            item.setSymbols(&symbols);
            item.setFeed(&feed);
            window.show();
        }
        void put(std::vector<PlanLabel> labels)
        {
            auto value = std::make_shared<PlanLabels>();
            value->labels = std::move(labels);
            feed.publish(std::move(value));
        }
        void vehicleAt(float x, float y)
        {
            auto frame = std::make_shared<SymbolFrame>();
            frame->symbols.push_back({3, Shape::Carrier, 0, x, y, 0});
            moving.publish(std::move(frame));
        }
        QImage picture() { return window.grabWindow(); }

        ScenePalette colors;
        SymbolFeed moving;
        LabelFeed feed;
        SymbolItem symbols;
        LabelItem item;
        QQuickWindow window;
    };

    static PlanLabel label(const QString& key, QPointF at, const QString& text)
    {
        PlanLabel l;
        l.key = key;
        l.lines << text;
        l.at = at;
        return l;
    }
    static int lit(const QImage& image, const QRectF& part)
    {
        int n = 0;
        const QRect r = part.toAlignedRect() & image.rect();
        for (int y = r.top(); y <= r.bottom(); ++y)
            for (int x = r.left(); x <= r.right(); ++x)
                n += qGray(image.pixel(x, y)) > 100;
        return n;
    }

private Q_SLOTS:
    void textIsDrawnWhereItSays()
    {
        Stage s;
        s.put({label(u"a"_s, {50, 100}, u"Forecourt"_s)});
        const QImage image = s.picture();
        const QRectF place = s.item.placeOf(u"a"_s);
        QVERIFY(place.contains(QPointF(60, 98)));
        QVERIFY(lit(image, place) > 20);
        QCOMPARE(lit(image, QRectF(0, 150, 400, 150)), 0);
        QVERIFY(s.item.placeOf(u"nobody"_s).isEmpty());
    }

    void aChangedTextIsPaintedAgain()
    {
        Stage s;
        s.put({label(u"a"_s, {50, 100}, u"i"_s)});
        const int before = lit(s.picture(), s.item.boundingRect());
        s.put({label(u"a"_s, {50, 100}, u"WWWWWW"_s)});
        QVERIFY(lit(s.picture(), s.item.boundingRect()) > before);
        s.put({});
        QCOMPARE(lit(s.picture(), s.item.boundingRect()), 0);
    }

    void aNameFollowsItsVehicleAndStaysInside()
    {
        Stage s;
        PlanLabel name = label(u"v"_s, {}, u"IGV-14"_s);
        name.follows = 3;
        s.put({name});
        s.picture();
        QVERIFY(s.item.placeOf(u"v"_s).isEmpty()); // it is not there yet
        s.vehicleAt(200, 150);
        s.picture();
        const QRectF first = s.item.placeOf(u"v"_s);
        QVERIFY(first.left() > 200);
        s.vehicleAt(395, 295); // in the corner of the plan
        QTRY_VERIFY((s.picture(), s.item.placeOf(u"v"_s) != first));
        QVERIFY(s.item.boundingRect().contains(s.item.placeOf(u"v"_s)));
    }

    void aPlaceKeptForOthersIsNotDrawn()
    {
        Stage s;
        PlanLabel kept = label(u"k"_s, {50, 100}, u"IGV-14"_s);
        kept.drawn = false;
        kept.lead = 24;
        s.put({kept});
        QCOMPARE(lit(s.picture(), s.item.boundingRect()), 0);
        const double narrow = s.item.placeOf(u"k"_s).width();
        QVERIFY(narrow > 24);
        s.item.setTextZoom(1.5); // the symbol in it grows with the text
        s.picture();
        QVERIFY(s.item.placeOf(u"k"_s).width() > 1.4 * narrow);
    }

    void aTextThatIsDrawnElsewhereFromNowOnGoes()
    {
        Stage s;
        PlanLabel name = label(u"a"_s, {50, 100}, u"IGV-14"_s);
        s.put({name});
        const QImage before = s.picture();
        QVERIFY(lit(before, s.item.placeOf(u"a"_s)) > 20);
        name.drawn = false;
        s.put({name});
        const QImage image = s.picture();
        QVERIFY(!s.item.placeOf(u"a"_s).isEmpty());
        QCOMPARE(lit(image, s.item.placeOf(u"a"_s)), 0);
    }

    void briefLabelsAreOneLine()
    {
        Stage s;
        PlanLabel two = label(u"t"_s, {50, 100}, u"712/h"_s);
        two.lines << u"exit"_s;
        s.put({two});
        s.picture();
        const double tall = s.item.placeOf(u"t"_s).height();
        s.item.setBrief(true);
        s.picture();
        QVERIFY(s.item.placeOf(u"t"_s).height() < tall);
    }

    // Each item leaves out what its own window does not want, of what all windows are told.
    void layersAreTheItems()
    {
        Stage s, other;
        PlanLabel flow = label(u"flow"_s, {50, 100}, u"712/h"_s);
        flow.flow = true;
        for (Stage* stage : {&s, &other})
            stage->put({flow, label(u"name"_s, {50, 200}, u"G1"_s)});
        auto frame = std::make_shared<SymbolFrame>();
        frame->symbols.push_back({1, Shape::Person, Queued, 100, 100, 0});
        frame->symbols.push_back({2, Shape::Person, 0, 200, 100, 0});
        for (Stage* stage : {&s, &other})
            stage->moving.publish(frame);
        s.item.setFlow(false);
        s.symbols.setQueued(false);
        s.picture(), other.picture();
        QVERIFY(s.item.placeOf(u"flow"_s).isEmpty() && !s.item.placeOf(u"name"_s).isEmpty());
        QVERIFY(!other.item.placeOf(u"flow"_s).isEmpty());
        QCOMPARE(s.symbols.positionsOf(0).size(), std::size_t{1});
        QCOMPARE(other.symbols.positionsOf(0).size(), std::size_t{2});
        s.item.setFlow(true);
        s.symbols.setQueued(true);
        s.picture();
        QVERIFY(!s.item.placeOf(u"flow"_s).isEmpty());
        QCOMPARE(s.symbols.positionsOf(0).size(), std::size_t{2});
    }
};

QTEST_MAIN(TestLabelItem)
#include "tst_label_item.moc"
