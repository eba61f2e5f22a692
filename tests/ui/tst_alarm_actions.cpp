// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with an alarm: the buttons stay in view when none of them can be used, and the more a
// request risks the more it takes.
#include "shell_stage.h"

using namespace coi;
using namespace Qt::StringLiterals;
using namespace coi::testing;
using domain::AlarmVerb;

namespace {

constexpr int kHoldMs = 4000; // 1.2 s and what the machine takes

QQuickItem* only(QQuickItem* below, const char* type)
{
    const auto found = below ? ShellStage::all(below, type) : QList<QQuickItem*>();
    return found.size() == 1 ? found.first() : nullptr;
}

void type(ShellStage& s, const QString& text)
{
    for (const QChar c : text)
        QTest::keyClick(&s.window(), c.toLatin1());
}

// Opens the dialog on the alarm that can be shelved, and chooses the minutes at `index`.
bool openShelving(ShellStage& s, int index)
{
    if (!s.start() || !s.open(u"alarms"_s))
        return false;
    s.console().alarms()->select(u"lane_fault@1X-E3"_s);
    QTest::keyClick(&s.window(), Qt::Key_S);
    QQuickItem* const dialog = only(s.screen(u"alarms"_s), "AlarmsDialog");
    return dialog && dialog->setProperty("chosenMinutes", index) && dialog->isVisible();
}

} // namespace

class TestAlarmActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusedActionsStayInView_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1920 x 1080") << QSize(1920, 1080);
        QTest::newRow("1366 x 768") << QSize(1366, 768);
    }
    void refusedActionsStayInView()
    {
        QFETCH(const QSize, size);
        ShellStage s;
        QVERIFY(s.start());
        s.window().resize(size);
        s.shell().setSize(size);
        QVERIFY(s.open(u"alarms"_s));
        s.console().alarms()->select(u"lane_fault@1X-E3"_s);
        QVERIFY(s.fixture().loseLink());
        QTRY_VERIFY(!s.console().alarms()->whyNotAcknowledge().isEmpty());
        QQuickItem* const actions = only(s.screen(u"alarms"_s), "AlarmsActions");
        QVERIFY(actions);
        QQuickItem* const picture = only(s.screen(u"alarms"_s), "AlarmsCause");
        QVERIFY(picture);
        int buttons = 0;
        double lowest = 0;
        for (QQuickItem* button : actions->findChildren<QQuickItem*>()) {
            if (!button->inherits("QQuickAbstractButton") || !button->isVisible())
                continue;
            ++buttons;
            QTRY_VERIFY(!button->isEnabled());
        }
        QCOMPARE(buttons, 4);
        s.window().grabWindow(); // lays them out
        for (QQuickItem* button : actions->findChildren<QQuickItem*>())
            if (button->inherits("QQuickAbstractButton") && button->isVisible())
                lowest = std::max(lowest, button->mapToScene({0, button->height()}).y());
        QVERIFY2(lowest <= picture->mapToScene({}).y(), qPrintable(QString::number(lowest)));
    }

    void anHourIsShelvedByOneKey()
    {
        ShellStage s;
        QVERIFY(openShelving(s, 2));
        QTest::keyClick(&s.window(), Qt::Key_Return);
        QVERIFY(s.fixture().gateway().alarmRequests.empty()); // without a reason
        type(s, u"works"_s);
        QTest::keyClick(&s.window(), Qt::Key_Return);
        QTRY_COMPARE(s.fixture().gateway().alarmRequests.size(), std::size_t{1});
        QCOMPARE(s.fixture().gateway().alarmRequests.front().verb, AlarmVerb::Shelve);
    }

    void moreThanAnHourIsHeld_data()
    {
        QTest::addColumn<int>("index");
        QTest::newRow("120 min") << 3;
        QTest::newRow("240 min") << 4;
    }
    void moreThanAnHourIsHeld()
    {
        QFETCH(const int, index);
        ShellStage s;
        QVERIFY(openShelving(s, index));
        QTest::keyClick(&s.window(), Qt::Key_Return);
        type(s, u"works"_s);
        QTest::keyClick(&s.window(), Qt::Key_Return);
        QTest::keyClick(&s.window(), Qt::Key_Return);
        QQuickItem* const dialog = only(s.screen(u"alarms"_s), "AlarmsDialog");
        QVERIFY(dialog);
        QVERIFY(s.fixture().gateway().alarmRequests.empty());
        QVERIFY(dialog->isVisible());
        QTest::keyPress(&s.window(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(s.fixture().gateway().alarmRequests.size(), std::size_t{1}, kHoldMs);
        QTest::keyRelease(&s.window(), Qt::Key_Return);
        QCOMPARE(s.fixture().gateway().alarmRequests.front().verb, AlarmVerb::Shelve);
        QVERIFY(!dialog->isVisible());
    }
};

QTEST_MAIN(TestAlarmActions)
#include "tst_alarm_actions.moc"
