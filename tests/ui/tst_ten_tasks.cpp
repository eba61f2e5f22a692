// SPDX-License-Identifier: GPL-3.0-or-later
// The ten most frequent tasks of the design guide, each by keyboard alone in the whole shell and within its
// number of keys; and the page of keys, which names every shortcut that works, and none everywhere that does
// not.
#include "../viewmodels/forecasts.h"
#include "shell_stage.h"

#include <QKeySequence>

using namespace coi;
using namespace Qt::StringLiterals;
using namespace coi::testing;
using domain::AlarmPriority;
using domain::AlarmVerb;
using domain::CommandAction;

namespace {

const QStringList kScreens{u"overview"_s, u"lanes"_s,     u"alarms"_s, u"cameras"_s,
                           u"freight"_s,  u"dashboard"_s, u"whatif"_s};

// A stage that counts the keys; the text that is sought counts as nothing.
struct Desk : ShellStage
{
    int keys = 0;

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&window(), key, modifiers);
        ++keys;
    }
    // Ctrl K, text, Enter: two keys.
    bool find(const QString& text)
    {
        key(Qt::Key_K, Qt::ControlModifier);
        for (const QChar c : text)
            QTest::keyClick(&window(), c.toLatin1());
        if (!QTest::qWaitFor([this] { return console().finder()->rowCount() > 0; }))
            return false;
        key(Qt::Key_Return);
        return true;
    }
    // In the inspector, found by its name; what was typed for it does not count.
    bool choose(const QString& id)
    {
        const bool chosen =
            find(id) && QTest::qWaitFor([&] { return console().inspector()->objectId() == id; });
        keys = 0;
        return chosen;
    }
    QString current() { return shell().property("current").toString(); }
    std::vector<domain::CommandRequest>& commands() { return fixture().gateway().commands; }
};

void collectShortcuts(QQuickItem* below, QSet<QString>& found)
{
    if (!below->isVisible())
        return;
    for (QObject* child : below->children()) {
        if (!child->inherits("QQuickShortcut"))
            continue;
        found << child->property("portableText").toString();
        for (const QVariant& sequence : child->property("sequences").toList())
            found << QKeySequence(sequence.toString()).toString();
    }
    for (QQuickItem* child : below->childItems())
        collectShortcuts(child, found);
}

// Of keys of one kind the page shows the first.
QString shownAs(const QString& key)
{
    static const QSet<QString> kOfScreens{u"F2"_s, u"F3"_s, u"F4"_s, u"F5"_s, u"F6"_s, u"F10"_s};
    if (kOfScreens.contains(key))
        return u"F1"_s;
    if (key.startsWith("Alt+"_L1) && key.back().isDigit())
        return u"Alt+1"_s;
    if (key.startsWith("Ctrl+Shift+"_L1) && key.back().isDigit())
        return u"Ctrl+Shift+1"_s;
    return key == "Ctrl+Shift+Tab"_L1 ? u"Ctrl+Tab"_s : key;
}

// Whether what has the focus takes the key.
bool isTaken(QQuickWindow& window, const QString& key)
{
    const QKeyCombination combination = QKeySequence::fromString(key)[0];
    const QString text = key.size() == 1 ? key : QString();
    QKeyEvent press(QEvent::KeyPress, combination.key(), combination.keyboardModifiers(), text);
    press.setAccepted(false);
    QCoreApplication::sendEvent(&window, &press);
    QKeyEvent release(QEvent::KeyRelease, combination.key(), combination.keyboardModifiers(), text);
    QCoreApplication::sendEvent(&window, &release);
    return press.isAccepted();
}

} // namespace

class TestTenTasks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acknowledgesTheNewestAlarm_data()
    {
        QTest::addColumn<AlarmPriority>("priority");
        QTest::addColumn<int>("keys");
        QTest::newRow("low: at once") << AlarmPriority::Low << 1;
        QTest::newRow("high, not yet looked at") << AlarmPriority::High << 2;
        QTest::newRow("critical, not yet looked at") << AlarmPriority::Critical << 2;
    }
    void acknowledgesTheNewestAlarm()
    {
        QFETCH(const AlarmPriority, priority);
        QFETCH(const int, keys);
        for (const QString& screen :
             {u"overview"_s, u"lanes"_s, u"cameras"_s, u"freight"_s, u"dashboard"_s}) {
            Desk d;
            QVERIFY(d.start());
            QVERIFY(d.open(screen));
            QVERIFY(d.fixture().erase(domain::RecordKind::Alarm, "lane_fault@1X-E3"));
            QVERIFY(d.fixture().put(alarm("lane_fault", "1X-E4", priority)));
            QTRY_COMPARE(d.console().shell()->banner()->first()->data().object, u"1X-E4"_s);
            d.key(Qt::Key_A);
            if (keys == 2) {
                QTRY_COMPARE(d.current(), u"alarms"_s);
                QTRY_COMPARE(d.console().alarms()->current(), u"lane_fault@1X-E4"_s);
                QVERIFY(d.fixture().gateway().alarmRequests.empty());
                d.key(Qt::Key_A);
            }
            QTRY_COMPARE(d.fixture().gateway().alarmRequests.size(), std::size_t{1});
            QCOMPARE(d.fixture().gateway().alarmRequests.front().verb, AlarmVerb::Acknowledge);
            QCOMPARE(d.keys, keys);
        }
    }

    void silencesFromEveryScreen_data()
    {
        QTest::addColumn<QString>("screen");
        for (const QString& screen : kScreens)
            QTest::newRow(qPrintable(screen)) << screen;
    }
    void silencesFromEveryScreen()
    {
        QFETCH(const QString, screen);
        Desk d;
        QVERIFY(d.start());
        QVERIFY(d.open(screen));
        QTRY_COMPARE(d.console().sound()->word(), u"h"_s);
        for (int stops = 0; stops < 4; ++stops) { // whatever has the focus
            QTest::keyClick(&d.window(), Qt::Key_Tab);
            const auto lanes = d.console().lanes()->selected();
            d.keys = 0;
            d.key(Qt::Key_Space);
            QVERIFY2(d.console().sound()->silenced(), qPrintable(QString::number(stops)));
            QCOMPARE(d.console().lanes()->selected(), lanes);
            QCOMPARE(d.keys, 1);
            domain::Alarm next = alarm("lane_fault", "1X-B1", AlarmPriority::High);
            next.id += std::to_string(stops);
            const auto silencedAt = d.fixture().now();
            QTRY_VERIFY(d.fixture().now() > silencedAt);
            next.raisedAt = d.fixture().now();
            QVERIFY(d.fixture().put(next)); // breaks the silence
            QTRY_VERIFY(d.console().sound()->sounding());
        }
    }

    void spacePressesWhatHasTheFocusWhenNothingSounds()
    {
        Desk d;
        QVERIFY(d.start());
        QVERIFY(d.open(u"lanes"_s));
        QTRY_VERIFY(d.console().sound()->sounding());
        d.key(Qt::Key_Right);
        d.key(Qt::Key_Space);
        QVERIFY(d.console().sound()->silenced());
        QVERIFY(d.console().lanes()->selected().isEmpty());
        d.key(Qt::Key_Space);
        QCOMPARE(d.console().lanes()->selected().size(), 1);
    }

    void typesASpaceIntoATextWhileAnAlarmSounds()
    {
        Desk d;
        QVERIFY(d.start());
        QTRY_VERIFY(d.console().sound()->sounding());
        d.key(Qt::Key_K, Qt::ControlModifier);
        for (const char c : std::string("a b"))
            QTest::keyClick(&d.window(), c);
        QCOMPARE(d.console().finder()->query(), u"a b"_s);
        QVERIFY(!d.console().sound()->silenced());
    }

    void goesFromTheAlarmToPlaceAndPicture()
    {
        for (const QString& screen : {u"lanes"_s, u"cameras"_s, u"freight"_s, u"dashboard"_s}) {
            Desk d;
            QVERIFY(d.start());
            QVERIFY(d.open(screen));
            QTRY_COMPARE(d.console().shell()->banner()->first()->data().object, u"1X-E3"_s);
            d.key(Qt::Key_G);
            QTRY_COMPARE(d.current(), u"overview"_s);
            QCOMPARE(d.console().inspector()->objectId(), u"1X-E3"_s);
            QCOMPARE(d.console().inspector()->cameras(), QStringList{u"CAM-1X-01"_s});
            QCOMPARE(d.keys, 1);
        }
    }

    void goesFromTheAlarmToTheCamera()
    {
        Desk d;
        QVERIFY(d.start());
        QTRY_COMPARE(d.console().shell()->banner()->first()->data().object, u"1X-E3"_s);
        d.key(Qt::Key_G);
        QTRY_COMPARE(d.console().inspector()->objectId(), u"1X-E3"_s);
        d.key(Qt::Key_V);
        QTRY_COMPARE(d.current(), u"cameras"_s);
        QTRY_COMPARE(d.console().cameras()->selectedId(), u"CAM-1X-01"_s);
        QCOMPARE(d.keys, 2);
        // The moment before keeps its place, and says why it can not be shown.
        QQuickItem* before = nullptr;
        for (QQuickItem* button : Desk::all(d.screen(u"cameras"_s), "TextButton"))
            if (button->property("text").toString() == u"−30 s"_s)
                before = button;
        QVERIFY(before);
        QVERIFY(!before->isEnabled());
        QVERIFY(before->property("whyNot").toString().startsWith("Not available: "_L1));
    }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        QTest::newRow("a lane") << u"1X-E4"_s << u"1X-E4"_s;
        QTest::newRow("a vehicle") << u"IGV-2"_s << u"IGV-2"_s;
        QTest::newRow("a plate") << u"14C-318"_s << u"1187"_s;
    }
    void finds()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, id);
        Desk d;
        QVERIFY(d.start());
        domain::Consignment c;
        c.id = "1187";
        c.plate = "14C-318.42";
        QVERIFY(d.fixture().put(c));
        QVERIFY(d.find(text));
        QTRY_COMPARE(d.console().inspector()->objectId(), id);
        QCOMPARE(d.keys, 2); // and the text
    }

    void switchesTheCameraLayout_data() { silencesFromEveryScreen_data(); }
    void switchesTheCameraLayout()
    {
        QFETCH(const QString, screen);
        Desk d;
        QVERIFY(d.start());
        QVERIFY(d.open(screen));
        QVERIFY(d.console().cameras()->layouts()->rowCount() > 1);
        const QString second = d.console().cameras()->layouts()->rows()[1].name;
        QVERIFY(d.console().cameras()->layoutName() != second);
        d.key(Qt::Key_2, Qt::AltModifier);
        QTRY_COMPARE(d.current(), u"cameras"_s);
        QCOMPARE(d.console().cameras()->layoutName(), second);
        QCOMPARE(d.keys, 1);
    }

    void pausesTheVehicleInView()
    {
        Desk d;
        QVERIFY(d.start());
        QVERIFY(d.choose(u"IGV-1"_s));
        d.key(Qt::Key_P);
        QTRY_COMPARE(d.commands().size(), std::size_t{1});
        QCOMPARE(d.commands().front().action, CommandAction::Pause);
        QCOMPARE(d.commands().front().object, std::string("IGV-1"));
        QVERIFY(d.fixture().gateway().simRequests.empty());
        QVERIFY(d.keys <= 2);
    }

    void closesALane()
    {
        Desk d;
        QVERIFY(d.start());
        QVERIFY(d.choose(u"1X-E2"_s));
        d.key(Qt::Key_C);
        QTRY_COMPARE(d.commands().size(), std::size_t{1});
        QCOMPARE(d.commands().front().action, CommandAction::Close);
        QVERIFY(d.keys <= 2);
    }

    void keepsAndRemovesALayout()
    {
        Desk d;
        QVERIFY(d.start());
        QVERIFY(d.open(u"cameras"_s));
        viewmodels::CamerasModel& cameras = *d.console().cameras();
        const int predefined = cameras.layouts()->rowCount();
        d.key(Qt::Key_S, Qt::ControlModifier);
        for (const char c : std::string("mine"))
            QTest::keyClick(&d.window(), c);
        d.key(Qt::Key_Return);
        QTRY_COMPARE(cameras.layouts()->rowCount(), predefined + 1);
        QCOMPARE(cameras.layoutName(), u"mine"_s);
        d.key(Qt::Key_End);
        for (int i = 0; i < predefined; ++i)
            d.key(Qt::Key_Down);
        d.key(Qt::Key_Delete);
        QTRY_COMPARE(cameras.layouts()->rowCount(), predefined);
    }

    void asksWhatIf()
    {
        Desk d;
        QVERIFY(d.start());
        d.fixture().gateway().forecasts = {answer({"egate_exit"}, 0, 200, 200, true)};
        QVERIFY(d.find(u"1X-Q1"_s));
        QTRY_COMPARE(d.console().inspector()->objectId(), u"1X-Q1"_s);
        d.key(Qt::Key_F);
        QTRY_COMPARE(d.current(), u"whatif"_s);
        QTRY_VERIFY(d.console().whatIf()->forecast()->hasResult()); // computed without another key
        QVERIFY(!d.fixture().gateway().forecastQueries.back().options.empty());
        QVERIFY(d.keys <= 3);
    }

    void opensTheNextNewAlarm()
    {
        Desk d;
        QVERIFY(d.start());
        QVERIFY(d.open(u"dashboard"_s));
        QTRY_COMPARE(d.console().shell()->banner()->first()->data().object, u"1X-E3"_s);
        d.key(Qt::Key_N);
        QTRY_COMPARE(d.current(), u"alarms"_s);
        QTRY_COMPARE(d.console().alarms()->current(), u"lane_fault@1X-E3"_s);
    }

    void pausesTheSimulationWhereNoVehicleIsChosen()
    {
        Desk d;
        QVERIFY(d.start());
        domain::SimStatus sim;
        sim.id = "sim";
        QVERIFY(d.fixture().put(sim));
        QTRY_VERIFY(d.console().simulation()->simulated());
        QCOMPARE(d.console().simulation()->whyNot(), QString());
        d.console().inspector()->select(u"carrier"_s, u"IGV-9"_s); // not there: can not be paused
        d.key(Qt::Key_P);
        QVERIFY(d.open(u"freight"_s));
        d.key(Qt::Key_P);
        QVERIFY(d.fixture().gateway().simRequests.empty());
        std::size_t asked = 0;
        for (const QString& screen : {u"lanes"_s, u"alarms"_s, u"cameras"_s, u"dashboard"_s, u"whatif"_s}) {
            QVERIFY(d.open(screen));
            d.key(Qt::Key_P);
            ++asked;
            QTRY_COMPARE(d.fixture().gateway().simRequests.size(), asked);
        }
    }

    void movesFromPanelToPanel_data()
    {
        QTest::addColumn<QString>("screen");
        for (const QString& screen : kScreens)
            if (screen != "dashboard"_L1) // without a history its head alone takes the focus
                QTest::newRow(qPrintable(screen)) << screen;
    }
    void movesFromPanelToPanel()
    {
        QFETCH(const QString, screen);
        Desk d;
        QVERIFY(d.start());
        QVERIFY(d.open(screen));
        QVERIFY(!d.window().grabWindow().isNull());
        const QQuickItem* page = d.screen(screen);
        const auto part = [&d, page]() -> const QQuickItem* {
            const QQuickItem* at = d.window().activeFocusItem();
            while (at && at->parentItem() != page)
                at = at->parentItem();
            return at;
        };
        d.key(Qt::Key_Tab, Qt::ControlModifier);
        const QQuickItem* const first = part();
        QVERIFY(first);
        int parts = 0;
        do {
            const QQuickItem* const before = part();
            d.key(Qt::Key_Tab, Qt::ControlModifier);
            QVERIFY(part());
            QVERIFY(part() != before);
        } while (part() != first && ++parts < 20);
        QVERIFY(parts >= 1 && parts < 20);
        d.key(Qt::Key_Tab, Qt::ControlModifier);
        d.key(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(part(), first);
    }

    void thePageOfKeysIsTrue_data() { silencesFromEveryScreen_data(); }
    void thePageOfKeysIsTrue()
    {
        QFETCH(const QString, screen);
        Desk d;
        QVERIFY(d.start());
        domain::SimStatus sim;
        sim.id = "sim";
        QVERIFY(d.fixture().put(sim));
        QTRY_VERIFY(d.console().simulation()->simulated());
        QVERIFY(d.open(screen));
        d.console().alarms()->select(u"lane_fault@1X-E3"_s);
        d.console().cameras()->show(u"CAM-2-06"_s); // can be turned
        QTRY_VERIFY(d.console().sound()->sounding());
        QVERIFY(d.openDialog(u"keys"_s));
        const auto pages = Desk::all(&d.shell(), "ShellKeys");
        QCOMPARE(pages.size(), 1);
        const QStringList here = pages.first()->property("screenKeys").toStringList();
        const QStringList everywhere = pages.first()->property("everywhereKeys").toStringList();
        QCOMPARE(here.size(), pages.first()->property("screenTexts").toStringList().size());
        QCOMPARE(everywhere.size(), pages.first()->property("everywhereTexts").toStringList().size());
        d.key(Qt::Key_Escape);
        QVERIFY(!d.window().grabWindow().isNull());

        QSet<QString> shortcuts;
        collectShortcuts(&d.shell(), shortcuts);
        shortcuts.remove({});
        QStringList unnamed;
        for (const QString& key : shortcuts)
            if (!here.contains(shownAs(key)) && !everywhere.contains(shownAs(key)))
                unnamed << key;
        QVERIFY2(unnamed.isEmpty(), qPrintable(u"work and are not named: "_s + unnamed.join(u", "_s)));

        if (screen != "overview"_L1)
            return;
        d.console().inspector()->select(u"zone"_s, u"1X-Q1"_s);
        QStringList without;
        for (const QString& key : everywhere)
            if (!shortcuts.contains(QKeySequence(key).toString()) && !isTaken(d.window(), key))
                without << key;
        QVERIFY2(without.isEmpty(), qPrintable(u"named and do nothing: "_s + without.join(u", "_s)));
    }
};

QTEST_MAIN(TestTenTasks)
#include "tst_ten_tasks.moc"
