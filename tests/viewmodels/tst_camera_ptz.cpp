// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <coi/viewmodels/camera_ptz.h>

using namespace coi;
using namespace coi::testing;
using domain::PtzRequest;
using domain::PtzVerb;
using viewmodels::CameraPtz;

namespace {

const QString kFixed = QStringLiteral("CAM-1X-01"), kTurns = QStringLiteral("CAM-2-06");

domain::PtzState pointing(double pan = 0, double tilt = 0, double zoom = 1)
{
    domain::PtzState s;
    s.id = kTurns.toStdString();
    s.panDeg = pan, s.tiltDeg = tilt, s.zoom = zoom;
    return s;
}

struct Bench
{
    bool start()
    {
        if (!f.start() || !f.put(pointing()))
            return false;
        ptz = std::make_unique<CameraPtz>(f.context());
        ptz->setActive(true);
        ptz->setCamera(kTurns);
        return true;
    }
    // Returns when the model has read it.
    bool put(const domain::PtzState& s)
    {
        QSignalSpy spy(ptz.get(), &CameraPtz::changed);
        return f.put(s) && spy.wait();
    }
    domain::PtzState held(const std::string& by, std::uint64_t session, int leftS)
    {
        domain::PtzState s = pointing();
        s.by = by, s.console = "VN-SUP-02", s.session = static_cast<std::int64_t>(session), s.leftS = leftS;
        return s;
    }
    const std::vector<PtzRequest>& asked() { return f.gateway().ptzRequests; }
    bool standing(int row) const { return ptz->presets()->rows()[static_cast<std::size_t>(row)].standing; }

    Fixture f;
    std::unique_ptr<CameraPtz> ptz;
};

} // namespace

class TestCameraPtz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fixedCamerasSaySo()
    {
        Bench b;
        QVERIFY(b.start());
        QCOMPARE(b.ptz->whyNot(), QString());
        b.ptz->setCamera(kFixed);
        QCOMPARE(b.ptz->whyNot(), QStringLiteral("this camera is fixed"));
        QVERIFY(b.ptz->fixed() && b.ptz->holdText().isEmpty());
        QCOMPARE(b.ptz->presets()->rowCount(), 0);
        b.ptz->turn(1, 0), b.ptz->zoom(1), b.ptz->home(), b.ptz->focus(1), b.ptz->take();
        b.ptz->setCamera(QStringLiteral("CAM-9"));
        QCOMPARE(b.ptz->whyNot(), QStringLiteral("no camera chosen"));
        b.ptz->goTo(QStringLiteral("all"));
        QVERIFY(!QTest::qWaitFor([&] { return !b.asked().empty(); }, 200));
    }
    void withoutADriverItSaysSo()
    {
        Bench b;
        QVERIFY(b.start());
        QVERIFY(b.f.erase(domain::RecordKind::Ptz, kTurns.toStdString()));
        QTRY_VERIFY(b.ptz->whyNot().startsWith(QStringLiteral("no driver")));
        QVERIFY(!b.ptz->fixed());
        QCOMPARE(b.ptz->presets()->rowCount(), 2); // they stand there, disabled
    }
    void offlineCamerasAreNotTurned()
    {
        Bench b;
        QVERIFY(b.start());
        QVERIFY(b.f.put(domain::CameraState{kTurns.toStdString(), false, false, {}}));
        QTRY_COMPARE(b.ptz->whyNot(), QStringLiteral("the camera is offline"));
    }
    void observersLookOn()
    {
        Bench b;
        b.f.gateway().user.role = "observer";
        QVERIFY(b.start());
        QCOMPARE(b.ptz->whyNot(), QStringLiteral("your role may not do this here"));
    }
    void theStandingPresetIsMarked()
    {
        Bench b;
        QVERIFY(b.start());
        QAbstractItemModelTester tester(b.ptz->presets());
        QVERIFY(b.standing(0) && !b.standing(1));
        QVERIFY(b.put(pointing(-24, 4, 2.5)));
        QVERIFY(!b.standing(0) && b.standing(1));
        domain::PtzState moving = pointing();
        moving.moving = true; // passes it
        QVERIFY(b.put(moving));
        QVERIFY(!b.standing(0) && !b.standing(1));
        b.f.formats().setLanguage(QStringLiteral("vi"));
        QCOMPARE(b.ptz->presets()->rows()[0].name, QStringLiteral("Toàn cảnh"));
    }
    void itTurnsAsLongAsItIsAskedFor()
    {
        Bench b;
        QVERIFY(b.start());
        b.ptz->turn(-1, 0);
        QTRY_VERIFY(b.asked().size() >= 3); // asked again before it ends
        for (const PtzRequest& r : b.asked()) {
            QCOMPARE(r.verb, PtzVerb::ContinuousMove);
            QVERIFY(*r.pan < 0 && *r.tilt == 0 && !r.zoom && !r.focus);
            QVERIFY(r.timeoutMs > 2 * CameraPtz::kRepeatMs && r.timeoutMs <= domain::kPtzMoveAtMostMs);
        }
        b.ptz->stop();
        QTRY_COMPARE(b.asked().back().verb, PtzVerb::Stop);
        const auto count = b.asked().size();
        b.ptz->stop(); // once
        QVERIFY(!QTest::qWaitFor([&] { return b.asked().size() > count; }, 2 * CameraPtz::kRepeatMs));
        b.ptz->nudge(0, 1);
        QTRY_VERIFY(b.asked().size() >= count + 2); // a move and its stop
        QCOMPARE(b.asked().back().verb, PtzVerb::Stop);
        QVERIFY(b.asked()[count].tilt && *b.asked()[count].tilt > 0);
    }
    void aNudgeDoesNotEndTheMoveAfterIt()
    {
        Bench b;
        QVERIFY(b.start());
        b.ptz->nudge(0, 1);
        b.ptz->turn(1, 0);
        QTRY_VERIFY(b.asked().size() >= 4);
        for (const PtzRequest& r : b.asked())
            QCOMPARE(r.verb, PtzVerb::ContinuousMove);
        b.ptz->stop();
    }
    void aRefusalEndsTheMoveAndIsSaid()
    {
        Bench b;
        QVERIFY(b.start());
        b.f.gateway().answer = {"", domain::Refusal::LockedByOther, "an on VN-SUP-02"};
        b.ptz->turn(1, 1);
        QTRY_COMPARE(b.ptz->said(), QStringLiteral("an on VN-SUP-02 is working on it"));
        const auto count = b.asked().size();
        QVERIFY(!QTest::qWaitFor([&] { return b.asked().size() > count; }, 2 * CameraPtz::kRepeatMs));
        b.f.gateway().answer = {};
        b.ptz->take();
        QTRY_COMPARE(b.ptz->said(), QString());
    }
    void closerTurnsSlower()
    {
        Bench b;
        QVERIFY(b.start());
        b.ptz->turn(1, 0), b.ptz->stop();
        QVERIFY(b.put(pointing(0, 0, 10)));
        b.ptz->turn(1, 0), b.ptz->stop();
        QTRY_COMPARE(b.asked().size(), std::size_t(4));
        QVERIFY(*b.asked()[2].pan < *b.asked()[0].pan / 5);
    }
    void zoomGoesByStepsToTheEnds()
    {
        Bench b;
        QVERIFY(b.start());
        b.ptz->zoom(1), b.ptz->zoom(1); // the second from where the first leads
        QTRY_COMPARE(b.asked().size(), std::size_t(2));
        QCOMPARE(b.asked()[0].verb, PtzVerb::AbsoluteMove);
        QVERIFY(*b.asked()[0].zoom == 1.5 && *b.asked()[1].zoom == 2.25 && !b.asked()[1].pan);
        for (int i = 0; i < 9; ++i)
            b.ptz->zoom(1);
        QTRY_COMPARE(b.asked().size(), std::size_t(11));
        QCOMPARE(*b.asked().back().zoom, 12.0);
        b.ptz->home();
        b.ptz->zoom(-1); // from where it is seen to be: there is nothing wider
        QTRY_COMPARE(b.asked().size(), std::size_t(13));
        QCOMPARE(b.asked()[11].verb, PtzVerb::GotoHome);
        QCOMPARE(*b.asked()[12].zoom, 1.0);
    }
    void presetsAndFocus()
    {
        Bench b;
        QVERIFY(b.start());
        b.ptz->goTo(QStringLiteral("line"));
        QTRY_COMPARE(b.asked().size(), std::size_t(1));
        QVERIFY(b.asked()[0].verb == PtzVerb::GotoPreset && b.asked()[0].preset == "line");
        QCOMPARE(b.ptz->whyNotFocus(), QString());
        b.ptz->focus(-1), b.ptz->stop();
        QTRY_COMPARE(b.asked().size(), std::size_t(3));
        QVERIFY(*b.asked()[1].focus < 0 && !b.asked()[1].pan);
        QCOMPARE(b.asked()[2].verb, PtzVerb::Stop);
    }
    void saysWhoHasItAndForHowLong()
    {
        Bench b;
        QVERIFY(b.start());
        QCOMPARE(b.ptz->holdText(), QStringLiteral("Control is free"));
        const auto own = b.f.mirror().session().sessionId();
        QVERIFY(b.put(b.held("hanh", own, 48)));
        QCOMPARE(b.ptz->holdText(), QStringLiteral("Control held by you, 00:48 left"));
        QVERIFY(b.ptz->mine() && b.ptz->whyNot().isEmpty());
        QVERIFY(b.put(b.held("hanh", own + 1, 48))); // the same name at another desk
        QCOMPARE(b.ptz->holdText(), QStringLiteral("Control held by hanh on VN-SUP-02, 00:48 left"));
        QVERIFY(!b.ptz->mine());
        QCOMPARE(b.ptz->whyNot(), QStringLiteral("hanh on VN-SUP-02 has the control"));
        b.ptz->turn(1, 0);
        QVERIFY(!QTest::qWaitFor([&] { return !b.asked().empty(); }, 200));
    }
    void leavingGivesItBack_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("by hand") << 0;
        QTest::newRow("another camera") << 1;
        QTest::newRow("another screen") << 2;
    }
    void leavingGivesItBack()
    {
        QFETCH(int, how);
        Bench b;
        QVERIFY(b.start());
        b.ptz->turn(1, 0);
        // The gateway's word that it is ours has not come yet.
        if (how == 0)
            b.ptz->giveBack();
        else if (how == 1)
            b.ptz->setCamera(kFixed);
        else
            b.ptz->setActive(false);
        QTRY_COMPARE(b.asked().size(), std::size_t(2));
        QCOMPARE(b.asked()[1].verb, PtzVerb::GiveBack);
        QCOMPARE(b.asked()[1].camera, kTurns.toStdString());
        b.ptz->giveBack(); // nothing more to give
        QVERIFY(!QTest::qWaitFor([&] { return b.asked().size() > 2; }, 2 * CameraPtz::kRepeatMs));
    }
    void withoutALinkNothingIsAsked()
    {
        Bench b;
        QVERIFY(b.start());
        b.ptz->turn(1, 0);
        QTRY_COMPARE(b.asked().size(), std::size_t(1));
        QVERIFY(b.f.loseLink());
        QTRY_COMPARE(b.ptz->whyNot(), QStringLiteral("link lost"));
        const auto count = b.asked().size();
        b.ptz->zoom(1), b.ptz->home(), b.ptz->giveBack();
        QVERIFY(b.f.restoreLink());
        QTRY_COMPARE(b.ptz->whyNot(), QString());
        QCOMPARE(b.asked().size(), count); // and nothing is asked later
    }
    void tellsWhereItPoints()
    {
        Bench b;
        QVERIFY(b.start());
        QCOMPARE(b.ptz->aimText(), QStringLiteral("as mounted, 1.0 ×"));
        QVERIFY(b.put(pointing(12.4, -3, 2.5)));
        QCOMPARE(b.ptz->aimText(), QStringLiteral("12° right, 3° down, 2.5 ×"));
        QVERIFY(b.put(pointing(-7, 3, 1)));
        QCOMPARE(b.ptz->aimText(), QStringLiteral("7° left, 3° up, 1.0 ×"));
    }
};

QTEST_GUILESS_MAIN(TestCameraPtz)
#include "tst_camera_ptz.moc"
