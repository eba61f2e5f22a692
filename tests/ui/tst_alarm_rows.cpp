// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the alarm list while alarms come, change their state and go: one below the other, in the order
// of the list, none left over.
#include "shell_stage.h"

#include <QSignalSpy>
#include <random>

using namespace coi;
using namespace Qt::StringLiterals;
using namespace coi::testing;
using domain::AlarmPriority;
using domain::AlarmState;

namespace {

constexpr int kSteps = 40;

// Empty when every row stands below the one before it.
QString wrongRows(QQuickItem& list)
{
    const int count = list.property("count").toInt();
    QList<QQuickItem*> placed;
    double y = -1;
    for (int i = 0; i < count; ++i) {
        QQuickItem* row = nullptr;
        QMetaObject::invokeMethod(&list, "itemAtIndex", Q_RETURN_ARG(QQuickItem*, row), Q_ARG(int, i));
        if (!row) {
            y = -1;
            continue; // outside of the view
        }
        if (y >= 0 && qAbs(row->y() - y) > 0.5)
            return u"row %1 of %2 stands at %3 instead of %4"_s.arg(i).arg(count).arg(row->y()).arg(y);
        y = row->y() + row->height();
        placed << row;
    }
    for (QQuickItem* item : ShellStage::all(&list, "AlarmsListRow"))
        if (const double at = item->y() - list.property("contentY").toDouble();
            !placed.contains(item) && at < list.height() && at + item->height() > 0)
            return u"a row that is none is left at %1"_s.arg(item->y());
    return {};
}

} // namespace

class TestAlarmRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsKeepTheirPlaces_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 2; ++seed)
            QTest::addRow("run %u", seed) << seed;
    }

    void rowsKeepTheirPlaces()
    {
        QFETCH(unsigned, seed);
        ShellStage s;
        QVERIFY(s.start());
        QVERIFY(s.open(u"alarms"_s));
        const auto screens = ShellStage::all(s.screen(u"alarms"_s), "AlarmsList");
        QCOMPARE(screens.size(), 1);
        QQuickItem* list = nullptr;
        for (QQuickItem* item : screens.first()->findChildren<QQuickItem*>())
            if (item->inherits("QQuickListView"))
                list = item;
        QVERIFY(list);
        std::mt19937 random(seed);
        const auto any = [&random](int below) { return int(random() % unsigned(below)); };
        for (int step = 0; step < kSteps; ++step) {
            std::vector<domain::Change> changes;
            for (int n = 1 + any(9); n > 0; --n)
                changes.push_back(anyChange(any, step));
            QSignalSpy rebuilt(s.console().alarms(), &viewmodels::AlarmsModel::changed);
            QVERIFY(s.fixture().put(std::move(changes)));
            if (any(3) == 0)
                s.console().alarms()->step(any(41) - 20, false);
            if (any(3) == 0)
                QMetaObject::invokeMethod(list, "positionViewAtIndex", Q_ARG(int, any(30)), Q_ARG(int, 1));
            if (any(6) == 0)
                s.console().alarms()->setPriority(any(2) == 0 ? u"H"_s : QString());
            QVERIFY(rebuilt.count() > 0 || rebuilt.wait());
            s.window().grabWindow();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCOMPARE(list->property("count").toInt(), s.console().alarms()->list()->rowCount());
            QCOMPARE(wrongRows(*list), QString());
        }
    }

private:
    template <class Any> static domain::Change anyChange(Any& any, int step)
    {
        const AlarmState states[] = {AlarmState::Unacknowledged, AlarmState::Acknowledged,
                                     AlarmState::RtnUnacknowledged, AlarmState::LatchedUnacknowledged,
                                     AlarmState::Shelved};
        const std::string object = "X" + std::to_string(any(60));
        if (any(4) == 0)
            return domain::Erase{domain::RecordKind::Alarm, "lane_fault@" + object};
        return alarm("lane_fault", object, AlarmPriority(any(4)), states[any(5)], 300 - step);
    }
};

QTEST_MAIN(TestAlarmRows)
#include "tst_alarm_rows.moc"
