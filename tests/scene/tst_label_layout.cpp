// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QTest>
#include <coi/scene/label_layout.h>

using namespace coi::scene;

namespace {

constexpr QRectF kBounds{0, 0, 400, 300};

LabelBox box(QPointF at, LabelRank rank = LabelRank::Rest, QSizeF size = {60, 16})
{
    return {size, {at, at + QPointF(0, 8), at - QPointF(0, 8)}, rank, -1};
}

} // namespace

class TestLabelLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alonePlacedWhereItWants()
    {
        const auto places = placeLabels({box({10, 20})}, {}, {}, kBounds);
        QVERIFY(places[0]);
        QCOMPARE(places[0]->rect, QRectF(10, 20, 60, 16));
    }

    void higherRankStaysLowerGoes()
    {
        const LabelBox low{{60, 16}, {{10, 20}}, LabelRank::Rest, -1};
        const LabelBox high{{60, 16}, {{20, 22}}, LabelRank::Alarm, -1};
        const auto places = placeLabels({low, high}, {}, {}, kBounds);
        QVERIFY(!places[0]);
        QVERIFY(places[1]);
    }

    void nothingLiesOnALeader()
    {
        // Two callouts of vehicles that stand side by side: the second stays off the line to the first one.
        LabelBox first{{40, 20}, {{180, 50}}, LabelRank::Alarm, -1, {{199, 70, 2, 60}}};
        LabelBox second{{40, 20}, {{190, 90}, {240, 90}}, LabelRank::Attention, -1, {}};
        auto places = placeLabels({second, first}, {}, {}, kBounds);
        QCOMPARE(places[0]->index, 1);
        // Nor does its own line cross a text.
        second = {
            {40, 20}, {{190, 20}, {260, 20}}, LabelRank::Attention, -1, {{209, 40, 2, 90}, {279, 40, 2, 90}}};
        first.leaders.clear();
        places = placeLabels({second, first}, {}, {}, kBounds);
        QCOMPARE(places[0]->index, 1);
    }

    void ranksInTheirOrder()
    {
        const LabelRank order[]{LabelRank::Alarm, LabelRank::Selected, LabelRank::Attention, LabelRank::Rest};
        for (const LabelRank first : order) {
            for (const LabelRank second : order) {
                if (first >= second)
                    continue;
                const auto places = placeLabels(
                    {{{60, 16}, {{10, 20}}, second, -1}, {{60, 16}, {{10, 20}}, first, -1}}, {}, {}, kBounds);
                QVERIFY(!places[0] && places[1]);
            }
        }
    }

    void movesALittleRatherThanGo()
    {
        const LabelBox alarm{{60, 8}, {{10, 20}}, LabelRank::Alarm, -1};
        const auto places = placeLabels({alarm, box({10, 26})}, {}, {}, kBounds);
        QVERIFY(places[1]);
        QCOMPARE(places[1]->index, 1);
        QVERIFY(!places[0]->rect.intersects(places[1]->rect));
    }

    void neverOutsideThePlan()
    {
        const auto places = placeLabels(
            {box({380, 290}, LabelRank::Alarm), box({-30, -9}, LabelRank::Selected)}, {}, {}, kBounds);
        for (const auto& place : places) {
            QVERIFY(place);
            QVERIFY(kBounds.contains(place->rect));
        }
    }

    void whatDoesNotFitGoes()
    {
        QVERIFY(!placeLabels({box({0, 0}, LabelRank::Alarm, {500, 16})}, {}, {}, kBounds)[0]);
        QVERIFY(!placeLabels({{{60, 16}, {}, LabelRank::Alarm, -1}}, {}, {}, kBounds)[0]);
    }

    void restLeavesSolidThingsFree()
    {
        const std::vector<QRectF> solid{{0, 0, 200, 100}};
        QVERIFY(!placeLabels({box({50, 40})}, solid, {}, kBounds)[0]);
        // An alarm rather covers a thing than be missing.
        QVERIFY(placeLabels({box({50, 40}, LabelRank::Alarm)}, solid, {}, kBounds)[0]);
    }

    void choosesThePlaceThatCoversLeast()
    {
        const LabelBox mover{
            {60, 16}, {{100, 100}, {200, 100}, {100, 200}, {200, 200}, {300, 200}}, LabelRank::Rest, -1};
        QCOMPARE(placeLabels({mover}, {}, {{110, 100, 10, 10}}, kBounds)[0]->index, 1);
        // A label that has only one place counts more than a thing in the way.
        const LabelBox fixed{{60, 16}, {{100, 100}}, LabelRank::Rest, -1};
        LabelBox alarm = mover;
        alarm.rank = LabelRank::Alarm;
        const auto places = placeLabels({fixed, alarm}, {}, {{210, 100, 10, 10}}, kBounds);
        QVERIFY(places[0] && places[1]);
        QVERIFY(places[1]->index > 0);
    }

    void staysWhereItWas()
    {
        LabelBox mover{{60, 16}, {{100, 100}, {200, 100}}, LabelRank::Rest, -1};
        QCOMPARE(placeLabels({mover}, {}, {}, kBounds)[0]->index, 0);
        mover.before = 1;
        QCOMPARE(placeLabels({mover}, {}, {}, kBounds)[0]->index, 1);
    }

    void noTwoEverTouch()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 50; ++round) {
            std::vector<LabelBox> boxes;
            for (int i = 0; i < 60; ++i) {
                const QPointF at(random.bounded(420) - 10, random.bounded(310) - 5);
                LabelBox b =
                    box(at, static_cast<LabelRank>(random.bounded(4)), {20.0 + random.bounded(80), 16});
                b.places.push_back(at + QPointF(40, 0));
                b.before = random.bounded(5) - 1;
                boxes.push_back(b);
            }
            const auto places = placeLabels(boxes, {{100, 100, 50, 50}}, {{10, 10, 30, 30}}, kBounds);
            int standing = 0;
            for (std::size_t i = 0; i < places.size(); ++i) {
                if (!places[i])
                    continue;
                ++standing;
                for (std::size_t j = 0; j < i; ++j)
                    QVERIFY(!places[j] || !places[j]->rect.intersects(places[i]->rect));
            }
            QVERIFY(standing > 10);
        }
    }
};

QTEST_APPLESS_MAIN(TestLabelLayout)
#include "tst_label_layout.moc"
