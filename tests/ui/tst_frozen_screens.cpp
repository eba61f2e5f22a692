// SPDX-License-Identifier: GPL-3.0-or-later
// Each feed is frozen in turn under the real screens, to a second before and a second beyond its limit:
// beyond it whatever is drawn from it says so there, and nothing else does; with the link lost everything
// does.
#include "shell_stage.h"

#include <QAccessible>
#include <QSGRendererInterface>
#include <cmath>
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

// FeedMark and FreshnessMark are there when they are visible: they are asked of the type they lie in.
constexpr Part kParts[] = {
    {"overview", "OverviewGate", "stale", &FeedAges::lanes},
    {"overview", "OverviewZone", "stale", &FeedAges::queue},
    {"overview", "OverviewStation", "stale", &FeedAges::customs},
    {"overview", "OverviewFleet", "FreshnessMark", &FeedAges::igv},
    {"overview", "OverviewVehicles", "FreshnessMark", &FeedAges::customs},
    {"overview", "OverviewFigures", "KpiTile", nullptr},
    {"overview", "Inspector", "stale", &FeedAges::lanes},
    {"lanes", "LaneTile", "stale", &FeedAges::lanes},
    {"lanes", "LanesGroup", "FreshnessMark", &FeedAges::lanes},
    {"alarms", "AlarmRow", "lateAge", &FeedAges::lanes},
    {"freight", "FreightGate", "stale", &FeedAges::lanes},
    {"freight", "FreightCarriers", "FeedMark", &FeedAges::igv},
    {"freight", "FreightCorridor", "FeedMark", &FeedAges::igv},
    {"freight", "FreightConsignments", "FeedMark", &FeedAges::customs},
    {"dashboard", "DashboardFigures", "KpiTile", &FeedAges::lanes, &FeedAges::queue},
    {"dashboard", "DashboardFlow", "hatched", &FeedAges::lanes, &FeedAges::queue},
    {"dashboard", "DashboardWaits", "hatched", &FeedAges::lanes, &FeedAges::queue},
    {"dashboard", "DashboardLanes", "FeedMark", &FeedAges::lanes, &FeedAges::queue},
    {"dashboard", "DashboardClearance", "FeedMark", &FeedAges::customs},
};

struct Feed
{
    domain::FeedKind kind;
    double FeedAges::*age;
};
constexpr Feed kFeeds[] = {{domain::FeedKind::Lanes, &FeedAges::lanes},
                           {domain::FeedKind::Queue, &FeedAges::queue},
                           {domain::FeedKind::IgvState, &FeedAges::igv},
                           {domain::FeedKind::Customs, &FeedAges::customs},
                           {domain::FeedKind::Video, &FeedAges::video},
                           {domain::FeedKind::PopulationDb, &FeedAges::population},
                           {domain::FeedKind::Counterpart, &FeedAges::counterpart}};

bool isOld(const FeedAges& ages, double FeedAges::*feed)
{
    for (const Feed& f : kFeeds)
        if (f.age == feed)
            return ages.*feed * 1000 > static_cast<double>(domain::freshnessLimitMs(f.kind));
    return false;
}

// What the item is drawn from: of some parts the counterpart's are among ours.
bool isOld(const QQuickItem* item, const Part& part, const FeedAges& ages)
{
    if (item->property("reported").toBool() || item->property("objectId") == u"CN1"_s)
        return isOld(ages, &FeedAges::counterpart);
    return isOld(ages, part.feed) || (part.also && isOld(ages, part.also));
}

// Which feeds of the status bar are not as wanted; empty: all are.
QString wrongFeeds(ShellStage& stage, const FeedAges& ages)
{
    QStringList faults;
    const auto shown = ShellStage::all(&stage.shell(), "ShellFeed");
    for (const Feed& feed : kFeeds) {
        const QString name = viewmodels::words::of(feed.kind);
        const auto it = std::find_if(shown.begin(), shown.end(), [&](const QQuickItem* item) {
            return item->property("label").toString() == name;
        });
        if (it == shown.end() || ((*it)->property("look").toString() == u"stale"_s) != isOld(ages, feed.age))
            faults << name;
    }
    return faults.join(u", "_s);
}

// Which of the key figures of the Overview are not as wanted.
QString wrongFigures(ShellStage& stage, QQuickItem* strip, const FeedAges& ages)
{
    QStringList faults;
    const auto tiles = ShellStage::all(strip, "KpiTile");
    for (const viewmodels::KeyFigure& figure : stage.console().overview()->figures()->rows()) {
        const auto tile = std::find_if(tiles.begin(), tiles.end(), [&](const QQuickItem* item) {
            return item->property("name").toString() == figure.name;
        });
        const auto feed = figure.key == u"igv"_s                                        ? &FeedAges::igv
                          : figure.key == u"vehicles"_s || figure.key == u"clearance"_s ? &FeedAges::customs
                                                                                        : &FeedAges::lanes;
        if (tile == tiles.end() || (*tile)->property("stale").toBool() != isOld(ages, feed))
            faults << figure.key;
    }
    return faults.join(u", "_s);
}

bool isHatched(ShellStage& stage, QQuickItem* item)
{
    if (ShellStage::isA(*item, "DashboardWaits"))
        return !std::isnan(
            ShellStage::all(item, "coi::controls::BandChart").value(0)->property("oldFrom").toDouble());
    const auto gaps =
        ShellStage::all(item, "coi::controls::ColumnChart").value(0)->property("gaps").value<QList<int>>();
    return gaps.contains(static_cast<int>(stage.console().dashboard()->nowHour()));
}

bool isMarked(ShellStage& stage, QQuickItem* item, const Part& part)
{
    const QLatin1String what(part.property);
    if (what == "FeedMark"_L1 || what == "FreshnessMark"_L1)
        return !ShellStage::all(item, part.property).isEmpty();
    if (what == "hatched"_L1)
        return isHatched(stage, item);
    if (what == "KpiTile"_L1) {
        const auto tiles = ShellStage::all(item, "KpiTile");
        return !tiles.isEmpty() && std::all_of(tiles.begin(), tiles.end(), [](const QQuickItem* tile) {
            return tile->property("stale").toBool();
        });
    }
    if (ShellStage::isA(*item, "Inspector"))
        return stage.console().inspector()->freshness() == u"stale"_s;
    return item->property(part.property).toBool();
}

// Which parts are not as wanted; empty: all are.
QString wrong(ShellStage& stage, const FeedAges& ages)
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
            if (!part.feed)
                faults << wrongFigures(stage, item, ages);
            else if (isMarked(stage, item, part) != isOld(item, part, ages))
                faults << QLatin1String(part.type) + u" of "_s + QLatin1String(part.screen);
    }
    faults.removeDuplicates();
    faults.removeAll(QString());
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
        QTest::addColumn<bool>("within");
        for (const Feed& feed : kFeeds) {
            const double limit = static_cast<double>(domain::freshnessLimitMs(feed.kind)) / 1000;
            FeedAges ages;
            ages.*feed.age = limit - 1;
            QTest::addRow("%s within its limit", domain::codeOf(feed.kind).data()) << ages << true;
            ages.*feed.age = limit + 1;
            QTest::addRow("%s beyond its limit", domain::codeOf(feed.kind).data()) << ages << false;
        }
    }

    void whatIsDrawnFromAFrozenFeedSaysSo()
    {
        QFETCH(const FeedAges, ages);
        QFETCH(const bool, within);
        ShellStage s;
        QVERIFY(s.start());
        s.console().inspector()->select(u"lane"_s, u"1X-E1"_s);
        for (const QString& name : {u"overview"_s, u"lanes"_s, u"alarms"_s, u"freight"_s, u"dashboard"_s}) {
            QVERIFY(s.open(name));
            QVERIFY(s.put({}));
            QTRY_COMPARE(wrong(s, {}), QString());
            QVERIFY(s.put(ages));
            QTRY_COMPARE_WITH_TIMEOUT(wrong(s, ages), QString(), kNoticedMs);
            QTRY_COMPARE_WITH_TIMEOUT(wrongFeeds(s, ages), QString(), kNoticedMs);
            const auto marked = [&] { return !wrong(s, ages).isEmpty(); };
            QVERIFY2(!within || !QTest::qWaitFor(marked, 500), qPrintable(wrong(s, ages))); // and stays so
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
        QVERIFY(s.put({.video = 1})); // its limit is 2 s
        QVERIFY(!QTest::qWaitFor([&] { return words().contains(u"not checked by COI"_s); }, kNoticedMs));
        QVERIFY(s.put({.video = 3}));
        QTRY_VERIFY_WITH_TIMEOUT(words().contains(u"not checked by COI"_s), kNoticedMs);
    }

    void aLostLinkVeilsEveryScreen()
    {
        ShellStage s;
        QVERIFY(s.start());
        QVERIFY(s.open(u"dashboard"_s));
        QTRY_COMPARE(s.console().dashboard()->hours().size(), 10); // its history is read
        QVERIFY(s.fixture().loseLink());
        for (const QString& name :
             {u"overview"_s, u"lanes"_s, u"alarms"_s, u"cameras"_s, u"freight"_s, u"dashboard"_s}) {
            QVERIFY(s.open(name));
            const auto screens = ShellStage::all(&s.shell(), "ShellScreens");
            QCOMPARE(screens.size(), 1);
            QTRY_VERIFY(screens.first()->property("stale").toBool());
            QVERIFY(!ShellStage::all(screens.first(), "StaleVeil").isEmpty());
        }
        QTRY_COMPARE(wrong(s, {kOld, kOld, kOld, kOld, kOld, kOld, kOld}), QString());
    }

    void aLostLinkTakesTheColourOutOfTheBanner()
    {
        ShellStage s;
        QVERIFY(s.start());
        QQuickItem* const banner = ShellStage::all(&s.shell(), "BannerBar").value(0);
        QVERIFY(banner);
        const auto button = [banner](const QString& text) -> QQuickItem* {
            for (QQuickItem* item : ShellStage::all(banner, "TextButton"))
                if (item->property("text").toString() == text)
                    return item;
            return nullptr;
        };
        const auto coloured = [&s, banner] {
            const QImage shown = s.window().grabWindow();
            const QRect at = banner->mapRectToScene(banner->boundingRect()).toRect();
            for (int y = at.top(); y < at.bottom(); ++y)
                for (int x = at.left(); x < at.right(); ++x)
                    if (QColor(shown.pixel(x, y)).saturation() > 100 &&
                        QColor(shown.pixel(x, y)).value() > 100)
                        return true;
            return false;
        };
        QTRY_VERIFY(button(u"Go to"_s) && button(u"Go to"_s)->property("canRun").toBool());
        QTRY_VERIFY(coloured());
        QVERIFY(s.fixture().loseLink());
        for (const QString& text : {u"Go to"_s, u"Acknowledge"_s})
            QTRY_VERIFY(button(text) && !button(text)->property("canRun").toBool());
        QVERIFY(!button(u"Go to"_s)->property("whyNot").toString().isEmpty());
        if (s.window().rendererInterface()->graphicsApi() == QSGRendererInterface::Software)
            QSKIP("without shaders the colours stay");
        QTRY_VERIFY(!coloured());
        QVERIFY(s.fixture().restoreLink());
        QTRY_VERIFY(coloured());
    }

    void aLinkThatIsBackSaysWhatIsMissing()
    {
        ShellStage s;
        QVERIFY(s.start());
        const auto notice = [&s] { return ShellStage::all(&s.shell(), "ShellLinkNotice").value(0); };
        const auto words = [&notice] {
            QStringList out;
            for (QQuickItem* item : ShellStage::all(notice(), "CText"))
                out << item->property("text").toString();
            return out;
        };
        QVERIFY(!notice());
        QVERIFY(s.fixture().loseLink());
        QTRY_VERIFY(notice() && words().first() == u"Link to the gateway lost"_s);
        QTRY_VERIFY(s.console().shell()->lostFor() >= u"00:01"_s);
        QVERIFY(s.fixture().restoreLink());
        QTRY_VERIFY(words().first() == u"Link to the gateway is back"_s);
        static const QRegularExpression missing(u"^back, [1-9].* s missing$"_s);
        QVERIFY2(missing.match(words().value(1)).hasMatch(), qPrintable(words().join(u'|')));
        auto* const spoken = QAccessible::queryAccessibleInterface(notice());
        QVERIFY(spoken && spoken->role() == QAccessible::AlertMessage);
        QCOMPARE(spoken->text(QAccessible::Description), words().value(1));
        QTRY_VERIFY_WITH_TIMEOUT(!notice(), 11000); // by itself
    }
};

QTEST_MAIN(TestFrozenScreens)
#include "tst_frozen_screens.moc"
