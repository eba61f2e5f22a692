// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <coi/viewmodels/refresher.h>

using namespace coi;
using namespace coi::testing;
using viewmodels::Refresher;

class TestRefresher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsItsKindsOnly()
    {
        Fixture f;
        QVERIFY(f.start());
        int calls = 0;
        Refresher refresher(
            f.context(), {domain::RecordKind::Lane}, [&calls] { ++calls; }, 0);
        QTRY_COMPARE(calls, 1);
        QVERIFY(f.put(carrier("IGV-02", domain::CarrierTask::Driving)));
        QCOMPARE(calls, 1);
        QVERIFY(f.put(lane("1X-E3", domain::LaneStatus::Fault, 1)));
        QTRY_COMPARE(calls, 2);
    }

    void aNewLanguageIsShownAtOnce()
    {
        Fixture f;
        QVERIFY(f.start());
        int calls = 0;
        Refresher refresher(
            f.context(), {}, [&calls] { ++calls; }, 3600000);
        QCOMPARE(calls, 0);
        f.formats().setLanguage(QStringLiteral("vi"));
        QCOMPARE(calls, 1);
        f.formats().setLanguage(QStringLiteral("vi"));
        QCOMPARE(calls, 1);
    }

    void aHiddenOneCatchesUpWhenShown()
    {
        Fixture f;
        QVERIFY(f.start());
        int calls = 0;
        Refresher refresher(
            f.context(), {}, [&calls] { ++calls; }, 3600000);
        refresher.setActive(false);
        f.formats().setLanguage(QStringLiteral("vi"));
        QCOMPARE(calls, 0);
        refresher.setActive(true);
        QTRY_COMPARE(calls, 1);
    }
};

QTEST_MAIN(TestRefresher)
#include "tst_refresher.moc"
