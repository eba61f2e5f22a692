// SPDX-License-Identifier: GPL-3.0-or-later
// Several windows of one console: each with its screen, what is asked for comes up in the one used last, a
// model works as long as any window shows it, and the windows come back at the next start.
#include "../viewmodels/fixture.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSettings>
#include <QTemporaryDir>
#include <coi/viewmodels/console.h>
#include <coi/viewmodels/entrance.h>

using namespace coi;
using namespace Qt::StringLiterals;
using namespace coi::testing;
using domain::LaneStatus;

namespace {

class Desk
{
public:
    bool start(bool restored = false)
    {
        if (!m_fixture.start() || !fill())
            return false;
        m_console = std::make_unique<viewmodels::Console>(m_fixture.context());
        if (restored)
            m_console->workspace()->restore();
        m_engine.addImportPath(u"qrc:/qt/qml"_s);
        m_engine.setInitialProperties({{u"entrance"_s, QVariant::fromValue(&m_entrance)}});
        m_engine.load(QUrl(u"qrc:/qt/qml/Coi/Ui/Main.qml"_s));
        m_entrance.enter(m_console.get());
        return window(1) && QTest::qWaitForWindowExposed(window(1));
    }

    // Null when it is not there.
    QQuickWindow* window(int number) const
    {
        if (number == 1)
            return qobject_cast<QQuickWindow*>(m_engine.rootObjects().value(0));
        for (QWindow* w : QGuiApplication::topLevelWindows())
            if (w->objectName() == u"window%1"_s.arg(number) && w->isVisible())
                return qobject_cast<QQuickWindow*>(w);
        return nullptr;
    }
    QQuickItem* shell(int number) const
    {
        const QQuickWindow* w = window(number);
        if (!w)
            return nullptr;
        for (QQuickItem* shell : w->findChildren<QQuickItem*>(u"shell"_s)) // the others belong to the first
            if (shell->window() == w)
                return shell;
        return nullptr;
    }
    QString screen(int number) const
    {
        return shell(number) ? shell(number)->property("current").toString() : QString();
    }
    bool hasDialog(int number) const
    {
        const auto items = shell(number)->findChildren<QQuickItem*>();
        return std::any_of(items.begin(), items.end(), [](const QQuickItem* item) {
            return item->isVisible() &&
                   QByteArray(item->metaObject()->className()).startsWith("OverrideDialog_");
        });
    }
    void key(int number, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        window(number)->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(window(number)));
        QTest::keyClick(window(number), key, modifiers);
    }
    int railWidth(int number) const
    {
        const auto* rail = shell(number) ? shell(number)->findChild<QQuickItem*>(u"rail"_s) : nullptr;
        return rail ? qRound(rail->width()) : 0;
    }
    viewmodels::Preferences& preferences() { return m_preferences; }
    viewmodels::Console& console() { return *m_console; }
    viewmodels::Workspace& workspace() { return *m_console->workspace(); }

private:
    bool fill()
    {
        domain::LaneState closed = lane("1X-E1", LaneStatus::Closed);
        closed.observedAt = m_fixture.now() + std::chrono::minutes(5);
        return m_fixture.put({closed, domain::FeedState{"lanes", domain::FeedKind::Lanes,
                                                        domain::Freshness::Live, closed.observedAt}});
    }

    Fixture m_fixture;
    viewmodels::Preferences m_preferences{false};
    viewmodels::Entrance m_entrance{m_preferences};
    std::unique_ptr<viewmodels::Console> m_console;
    QQmlApplicationEngine m_engine;
};

constexpr auto kPush = Qt::ControlModifier | Qt::ShiftModifier;

} // namespace

class TestWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"COI-test"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    }
    void init() { QSettings().clear(); }

    void aFurtherWindowHasItsOwnScreen()
    {
        Desk d;
        QVERIFY(d.start());
        QVERIFY(!d.window(2));
        d.key(1, Qt::Key_F2);
        QTRY_COMPARE(d.screen(1), u"lanes"_s);
        d.key(1, Qt::Key_N, kPush);
        QTRY_COMPARE(d.screen(2), u"lanes"_s); // it begins with the screen it was asked for on
        d.key(2, Qt::Key_F3);
        QTRY_COMPARE(d.screen(2), u"alarms"_s);
        QCOMPARE(d.screen(1), u"lanes"_s);
    }

    void aModelWorksWhileAnyWindowShowsIt()
    {
        Desk d;
        QVERIFY(d.start());
        d.key(1, Qt::Key_F2);
        QTRY_VERIFY(d.console().lanes()->active());
        d.key(1, Qt::Key_N, kPush);
        QTRY_COMPARE(d.screen(2), u"lanes"_s);
        d.key(1, Qt::Key_F3);
        QTRY_COMPARE(d.screen(1), u"alarms"_s);
        QVERIFY(d.console().lanes()->active());
        QVERIFY(d.console().alarms()->active());
        d.key(2, Qt::Key_F3);
        QTRY_VERIFY(!d.console().lanes()->active());
        d.window(2)->close();
        QTRY_VERIFY(!d.window(2));
        QVERIFY(d.console().alarms()->active());
        d.key(1, Qt::Key_F1);
        QTRY_VERIFY(!d.console().alarms()->active());
    }

    void whatIsAskedForComesUpInTheWindowUsedLast()
    {
        Desk d;
        QVERIFY(d.start());
        d.key(1, Qt::Key_N, kPush);
        QTRY_VERIFY(d.shell(2));
        d.key(2, Qt::Key_F5);
        QTRY_COMPARE(d.workspace().front(), 2);
        d.console().navigation()->goTo(u"lanes"_s, u"lane"_s, u"1X-E1"_s);
        QTRY_COMPARE(d.screen(2), u"lanes"_s);
        QCOMPARE(d.screen(1), u"overview"_s);
        d.console().navigation()->override(u"lane"_s, {u"1X-E1"_s}, u"open"_s);
        QTRY_VERIFY(d.hasDialog(2));
        QVERIFY(!d.hasDialog(1));
        d.key(1, Qt::Key_F3); // another screen in the other window leaves the dialog alone
        QTRY_COMPARE(d.screen(1), u"alarms"_s);
        QVERIFY(d.console().overriding()->isOpen());
        d.console().navigation()->override(u"lane"_s, {u"1X-E1"_s}, u"hold_open"_s); // one at a time
        QVERIFY(!d.hasDialog(1));
        d.key(2, Qt::Key_Escape);
        QTRY_VERIFY(!d.console().overriding()->isOpen());
        QTRY_VERIFY(!d.hasDialog(2));
    }

    void aScreenIsPushedToAWindow()
    {
        Desk d;
        QVERIFY(d.start());
        d.key(1, Qt::Key_F4);
        QTRY_COMPARE(d.screen(1), u"cameras"_s);
        d.key(1, Qt::Key_3, kPush);
        QTRY_COMPARE(d.screen(3), u"cameras"_s);
        QCOMPARE(d.workspace().windows(), QList<int>{3});
        d.key(1, Qt::Key_F2);
        d.key(1, Qt::Key_3, kPush);
        QTRY_COMPARE(d.screen(3), u"lanes"_s);
        d.key(3, Qt::Key_F6);
        d.key(3, Qt::Key_1, kPush);
        QTRY_COMPARE(d.screen(1), u"dashboard"_s);
        QVERIFY(!d.workspace().push(5, u"lanes"_s));
        QVERIFY(!d.workspace().push(0, u"lanes"_s));
    }

    void thereAreFourAtMost()
    {
        Desk d;
        QVERIFY(d.start());
        QCOMPARE(d.workspace().open(u"lanes"_s), 2);
        QCOMPARE(d.workspace().open(u"lanes"_s), 3);
        QVERIFY(!d.workspace().full());
        QCOMPARE(d.workspace().open(u"lanes"_s), 4);
        QVERIFY(d.workspace().full());
        QCOMPARE(d.workspace().open(u"lanes"_s), 0);
        QTRY_VERIFY(d.shell(2) && d.shell(3) && d.shell(4));
    }

    void eachWindowIsCompactByItsOwnWidth()
    {
        Desk d;
        QVERIFY(d.start());
        d.window(1)->resize(1920, 1080);
        d.key(1, Qt::Key_N, kPush);
        QTRY_VERIFY(d.window(2));
        d.window(2)->resize(1366, 768);
        const int wide = d.railWidth(1);
        QTRY_VERIFY(d.railWidth(2) > 0 && d.railWidth(2) < wide);
        const int narrow = d.railWidth(2);
        QCOMPARE(d.railWidth(1), wide);
        d.window(1)->resize(1366, 768);
        d.window(2)->resize(1920, 1080);
        QTRY_COMPARE(d.railWidth(2), wide);
        QTRY_COMPARE(d.railWidth(1), narrow);
    }

    void everyWindowFollowsTheLookOfTheUser()
    {
        Desk d;
        QVERIFY(d.start());
        d.window(1)->resize(1920, 1080);
        d.key(1, Qt::Key_N, kPush);
        QTRY_VERIFY(d.window(2));
        const QColor night = d.window(2)->color();
        d.preferences().setTheme(u"day"_s);
        QTRY_VERIFY(d.window(2)->color() != night);
        QCOMPARE(d.window(1)->color(), d.window(2)->color());
        d.window(2)->resize(1920, 1080);
        QTRY_COMPARE(d.railWidth(2), d.railWidth(1));
        const int plain = d.railWidth(1);
        d.preferences().setTextScale(1.5); // 1,280 logical pixels are left: compact, and larger
        QTRY_VERIFY(d.railWidth(1) != plain);
        QTRY_COMPARE(d.railWidth(2), d.railWidth(1));
    }

    void textIsNoLargerThanAWindowHasRoomFor()
    {
        Desk d;
        QVERIFY(d.start());
        d.window(1)->resize(1920, 1080);
        QTRY_VERIFY(d.railWidth(1) > 0);
        const int wide = d.railWidth(1);
        d.window(1)->resize(1366, 768);
        QTRY_VERIFY(d.railWidth(1) < wide);
        const int plain = d.railWidth(1);
        d.preferences().setTextScale(1.25);
        QTRY_VERIFY(d.railWidth(1) > plain);
        const int large = d.railWidth(1);
        d.preferences().setTextScale(1.5);
        QCOMPARE(d.railWidth(1), large);
        QCOMPARE(d.preferences().textScale(), 1.5); // it holds for a larger window
        d.window(1)->resize(1920, 1080);
        QTRY_VERIFY(d.railWidth(1) > large);
    }

    void theWindowsComeBack()
    {
        {
            Desk d;
            QVERIFY(d.start(true));
            QVERIFY(d.workspace().windows().isEmpty());
            d.key(1, Qt::Key_N, kPush);
            QTRY_VERIFY(d.shell(2));
            d.key(2, Qt::Key_F5);
            QTRY_COMPARE(d.screen(2), u"freight"_s);
            d.workspace().open(u"alarms"_s);
            QTRY_VERIFY(d.window(3));
            d.window(3)->close();
            QTRY_COMPARE(d.workspace().windows(), QList<int>{2});
            d.workspace().end();
            d.window(2)->close();
        }
        Desk d;
        QVERIFY(d.start(true));
        QCOMPARE(d.workspace().windows(), QList<int>{2});
        QTRY_COMPARE(d.screen(2), u"freight"_s);
        QCOMPARE(d.screen(1), u"overview"_s);
    }

    void aBadNameInTheSettingsIsNoScreen()
    {
        QSettings().setValue(u"windows/2"_s, u"nonsense"_s);
        QSettings().setValue(u"windows/9"_s, u"lanes"_s);
        Desk d;
        QVERIFY(d.start(true));
        QCOMPARE(d.workspace().windows(), QList<int>{2});
        QTRY_COMPARE(d.screen(2), u"overview"_s);
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestWindows)
#include "tst_windows.moc"
