// SPDX-License-Identifier: GPL-3.0-or-later
// Each feed is frozen in turn under the real screens: whatever is drawn from it says so there, and nothing
// else does; with the link lost everything does.
#include "shell_stage.h"

#include <coi/viewmodels/words.h>

using namespace coi;
using namespace Qt::StringLiterals;
using namespace coi::testing;

namespace {

// A part of a screen that is drawn from a feed: all visible items of this type have this property true.
struct Part
{
    const char* screen;
    const char* type;
    const char* property;
    double FeedAges::*feed;
    double FeedAges::*also = nullptr;
};

// FeedMark and StaleVeil are there when they are visible: they are asked of the type they lie in.
constexpr Part kParts[] = {
    {"overview", "OverviewGate", "stale", &FeedAges::lanes},
    {"overview", "OverviewZone", "stale", &FeedAges::queue},
    {"overview", "OverviewStation", "stale", &FeedAges::customs},
    {"lanes", "LaneTile", "stale", &FeedAges::lanes},
    {"freight", "FreightGate", "stale", &FeedAges::lanes},
    {"freight", "FreightCarriers", "FeedMark", &FeedAges::igv},
    {"freight", "FreightCorridor", "FeedMark", &FeedAges::igv},
    {"freight", "FreightConsignments", "FeedMark", &FeedAges::customs},
    {"dashboard", "DashboardFigures", "stale", &FeedAges::lanes, &FeedAges::queue},
};

// What the item is drawn from: of some parts the counterpart's are among ours.
bool isOld(const QQuickItem* item, const Part& part, const FeedAges& ages, double limit)
{
    if (item->property("reported").toBool() || item->property("objectId") == u"CN1"_s)
        return ages.counterpart > limit;
    return ages.*part.feed > limit || (part.also && ages.*part.also > limit);
}

// Which feeds of the status bar are not as wanted; empty: all are.
QString wrongFeeds(ShellStage& stage, const FeedAges& ages, double limit)
{
    const std::pair<domain::FeedKind, double> feeds[] = {{domain::FeedKind::Lanes, ages.lanes},
                                                         {domain::FeedKind::Queue, ages.queue},
                                                         {domain::FeedKind::IgvState, ages.igv},
                                                         {domain::FeedKind::Customs, ages.customs},
                                                         {domain::FeedKind::Video, ages.video},
                                                         {domain::FeedKind::PopulationDb, ages.population},
                                                         {domain::FeedKind::Counterpart, ages.counterpart}};
    QStringList faults;
    const auto shown = ShellStage::all(&stage.shell(), "ShellFeed");
    for (const auto& [kind, age] : feeds) {
        const QString name = viewmodels::words::of(kind);
        const auto it = std::find_if(shown.begin(), shown.end(), [&](const QQuickItem* item) {
            return item->property("label").toString() == name;
        });
        if (it == shown.end() || ((*it)->property("look").toString() == u"stale"_s) != (age > limit))
            faults << name;
    }
    return faults.join(u", "_s);
}

bool isMarked(QQuickItem* item, const Part& part)
{
    if (QLatin1String(part.property) == "FeedMark"_L1)
        return !ShellStage::all(item, "FeedMark").isEmpty();
    if (QLatin1String(part.type) == "DashboardFigures"_L1) {
        const auto tiles = ShellStage::all(item, "KpiTile");
        return !tiles.isEmpty() && std::all_of(tiles.begin(), tiles.end(), [](const QQuickItem* tile) {
            return tile->property("stale").toBool();
        });
    }
    return item->property(part.property).toBool();
}

// Which parts are not as wanted; empty: all are.
QString wrong(ShellStage& stage, const FeedAges& ages, double limit)
{
    QStringList faults;
    for (const Part& part : kParts) {
        QQuickItem* const screen = stage.screen(QLatin1String(part.screen));
        if (!screen || !screen->isVisible())
            continue;
        const auto items = ShellStage::all(screen, part.type);
        if (items.isEmpty())
            faults << QStringLiteral("no ") + QLatin1String(part.type);
        for (QQuickItem* item : items)
            if (isMarked(item, part) != isOld(item, part, ages, limit))
                faults << QLatin1String(part.type) + u" of "_s + QLatin1String(part.screen);
    }
    faults.removeDuplicates();
    return faults.join(u", "_s);
}

constexpr double kOld = 400;     // seconds; more than the limit of any feed of this gate
constexpr int kNoticedMs = 1500; // models look at ages once a second

} // namespace

class TestFrozenScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDrawnFromAFrozenFeedSaysSo_data()
    {
        QTest::addColumn<FeedAges>("ages");
        QTest::newRow("none") << FeedAges{};
        QTest::newRow("lanes") << FeedAges{.lanes = kOld};
        QTest::newRow("queue") << FeedAges{.queue = kOld};
        QTest::newRow("igv") << FeedAges{.igv = kOld};
        QTest::newRow("customs") << FeedAges{.customs = kOld};
        QTest::newRow("video") << FeedAges{.video = kOld};
        QTest::newRow("population database") << FeedAges{.population = kOld};
        QTest::newRow("counterpart") << FeedAges{.counterpart = kOld};
    }

    void whatIsDrawnFromAFrozenFeedSaysSo()
    {
        QFETCH(const FeedAges, ages);
        ShellStage s;
        QVERIFY(s.start());
        for (const QString& name : {u"overview"_s, u"lanes"_s, u"freight"_s, u"dashboard"_s}) {
            QVERIFY(s.open(name));
            QVERIFY(s.put({}));
            QTRY_COMPARE(wrong(s, {}, kOld / 2), QString());
            QVERIFY(s.put(ages));
            QTRY_COMPARE_WITH_TIMEOUT(wrong(s, ages, kOld / 2), QString(), kNoticedMs);
            QTRY_COMPARE_WITH_TIMEOUT(wrongFeeds(s, ages, kOld / 2), QString(), kNoticedMs);
        }
    }

    void everyPartIsThere()
    {
        ShellStage s;
        QVERIFY(s.start());
        for (const Part& part : kParts) {
            QVERIFY(s.open(QLatin1String(part.screen)));
            QTRY_VERIFY2(!ShellStage::all(s.screen(QLatin1String(part.screen)), part.type).isEmpty(),
                         part.type);
        }
    }

    void camerasAreNotCheckedWithoutTheirFeed()
    {
        ShellStage s;
        QVERIFY(s.start());
        QVERIFY(s.open(u"cameras"_s));
        const auto words = [&s] {
            QString text;
            for (QQuickItem* item : ShellStage::all(s.screen(u"cameras"_s), "CText"))
                text += item->property("text").toString() + u'\n';
            return text;
        };
        QVERIFY(!words().contains(u"not checked by COI"_s));
        QVERIFY(s.put({.video = kOld}));
        QTRY_VERIFY_WITH_TIMEOUT(words().contains(u"not checked by COI"_s), kNoticedMs);
    }

    void aLostLinkVeilsEveryScreen()
    {
        ShellStage s;
        QVERIFY(s.start());
        QVERIFY(s.fixture().loseLink());
        for (const QString& name :
             {u"overview"_s, u"lanes"_s, u"alarms"_s, u"cameras"_s, u"freight"_s, u"dashboard"_s}) {
            QVERIFY(s.open(name));
            const auto screens = ShellStage::all(&s.shell(), "ShellScreens");
            QCOMPARE(screens.size(), 1);
            QTRY_VERIFY(screens.first()->property("stale").toBool());
            QVERIFY(!ShellStage::all(screens.first(), "StaleVeil").isEmpty());
        }
        QTRY_COMPARE(wrong(s, {kOld, kOld, kOld, kOld, kOld, kOld, kOld}, kOld / 2), QString());
    }
};

QTEST_MAIN(TestFrozenScreens)
#include "tst_frozen_screens.moc"
