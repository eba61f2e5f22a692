// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QSignalSpy>
#include <coi/viewmodels/sound_model.h>

using namespace coi;
using namespace coi::testing;
using domain::AlarmPriority;
using domain::AlarmState;
using viewmodels::SoundModel;

class TestSoundModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundsTheHighestUnacknowledged_data()
    {
        using Rows = std::vector<domain::Change>;
        QTest::addColumn<Rows>("alarms");
        QTest::addColumn<bool>("criticalOnly");
        QTest::addColumn<QString>("word");
        const auto one = [](const char* lane, AlarmPriority p, AlarmState s) {
            return alarm("lane_fault", lane, p, s);
        };
        const auto low = one("1X-E1", AlarmPriority::Low, AlarmState::Unacknowledged);
        const auto high = one("1X-E2", AlarmPriority::High, AlarmState::Unacknowledged);
        const auto critical = one("1X-E3", AlarmPriority::Critical, AlarmState::LatchedUnacknowledged);
        QTest::newRow("nothing") << Rows{} << false << "none";
        QTest::newRow("low") << Rows{low} << false << "l";
        QTest::newRow("the highest") << Rows{low, high} << false << "h";
        QTest::newRow("critical, latched") << Rows{low, critical, high} << false << "c";
        QTest::newRow("acknowledged")
            << Rows{one("1X-E1", AlarmPriority::High, AlarmState::Acknowledged)} << false << "none";
        const auto returned = AlarmState::RtnUnacknowledged;
        QTest::newRow("returned, critical")
            << Rows{one("1X-E1", AlarmPriority::Critical, returned)} << false << "c";
        QTest::newRow("returned, high") << Rows{one("1X-E1", AlarmPriority::High, returned)} << false << "h";
        QTest::newRow("returned, medium")
            << Rows{one("1X-E1", AlarmPriority::Medium, returned)} << false << "none";
        QTest::newRow("returned, low") << Rows{one("1X-E1", AlarmPriority::Low, returned)} << false << "none";
        QTest::newRow("shelved") << Rows{one("1X-E1", AlarmPriority::High, AlarmState::Shelved)} << false
                                 << "none";
        QTest::newRow("critical only, high") << Rows{high} << true << "none";
        QTest::newRow("critical only, critical") << Rows{high, critical} << true << "c";
    }

    void soundsTheHighestUnacknowledged()
    {
        QFETCH(std::vector<domain::Change>, alarms);
        QFETCH(const bool, criticalOnly);
        QFETCH(const QString, word);
        Fixture f;
        QVERIFY(f.start());
        SoundModel sound(f.context(), m_clock);
        sound.setCriticalOnly(criticalOnly);
        QVERIFY(f.put(alarms));
        QSignalSpy changed(&sound, &SoundModel::changed);
        QVERIFY(changed.count() > 0 || changed.wait());
        QCOMPARE(sound.word(), word);
    }

    void anotherOfTheSamePriorityIsHeard()
    {
        Fixture f;
        QVERIFY(f.start());
        SoundModel sound(f.context(), m_clock);
        QSignalSpy wanted(&sound, &SoundModel::wanted);
        QVERIFY(f.put(alarm("lane_fault", "1X-E1", AlarmPriority::Low, AlarmState::Unacknowledged)));
        QTRY_COMPARE(wanted.count(), 1);
        QVERIFY(f.put(alarm("lane_fault", "1X-E2", AlarmPriority::Low, AlarmState::Unacknowledged)));
        QTRY_COMPARE(wanted.count(), 2);
        QCOMPARE(wanted.last().at(0).toString(), QStringLiteral("l"));
    }

    void silenceEndsWithSomethingNew()
    {
        Fixture f;
        QVERIFY(f.start());
        SoundModel sound(f.context(), m_clock);
        sound.silence(); // nothing sounds: nothing to silence
        QVERIFY(!sound.silenced());
        QVERIFY(f.put(alarm("lane_fault", "1X-E1", AlarmPriority::High, AlarmState::Unacknowledged, 60)));
        QTRY_COMPARE(sound.word(), QStringLiteral("h"));
        sound.silence();
        QVERIFY(sound.silenced());
        QCOMPARE(sound.word(), QStringLiteral("none"));
        QVERIFY(sound.stateText().contains(QStringLiteral("Silenced")));
        domain::Alarm later = alarm("lane_fault", "1X-E2", AlarmPriority::Low, AlarmState::Unacknowledged);
        later.raisedAt = core::fromMs(core::toMs(f.now()) + 5000);
        QVERIFY(f.put(later));
        QTRY_COMPARE(sound.word(), QStringLiteral("h"));
        QVERIFY(!sound.silenced());
    }

    void onlyWhatSoundsAgainCanBeSilenced()
    {
        Fixture f;
        QVERIFY(f.start());
        SoundModel sound(f.context(), m_clock);
        QVERIFY(!sound.sounding());
        QVERIFY(f.put(alarm("lane_fault", "1X-E1", AlarmPriority::Low, AlarmState::Unacknowledged, 60)));
        QTRY_COMPARE(sound.word(), QStringLiteral("l")); // once
        QVERIFY(!sound.sounding());
        QVERIFY(f.put(alarm("lane_fault", "1X-E2", AlarmPriority::Medium, AlarmState::Unacknowledged, 60)));
        QTRY_VERIFY(sound.sounding());
        QVERIFY(!sound.muted());
        sound.silence();
        QVERIFY(!sound.sounding());
        QVERIFY(sound.muted());
    }

    void criticalOnlyIsAMuteThatShows()
    {
        Fixture f;
        QVERIFY(f.start());
        SoundModel sound(f.context(), m_clock);
        sound.setDevice(QStringLiteral("Speakers"));
        QVERIFY(!sound.muted());
        sound.setCriticalOnly(true);
        QVERIFY(sound.muted());
        QCOMPARE(sound.stateText(), QStringLiteral("Critical only"));
    }

    void silenceIsTimedByTheWall()
    {
        Fixture f;
        QVERIFY(f.start());
        SoundModel sound(f.context(), m_clock);
        QVERIFY(f.put(alarm("lane_fault", "1X-E1", AlarmPriority::High, AlarmState::Unacknowledged, 60)));
        QTRY_COMPARE(sound.word(), QStringLiteral("h"));
        sound.silence();
        m_clock.stepUtc(std::chrono::hours(3)); // a simulation that runs fast, or a clock that is set
        QVERIFY(f.put(alarm("lane_fault", "1X-E3", AlarmPriority::Low, AlarmState::Acknowledged, 60)));
        QSignalSpy refreshed(&sound, &SoundModel::changed);
        QVERIFY(refreshed.wait());
        QVERIFY(sound.silenced());
        QCOMPARE(sound.stateText(), QStringLiteral("Silenced 02:00"));
        m_clock.advance(std::chrono::seconds(SoundModel::kSilenceS));
        QTRY_COMPARE(sound.word(), QStringLiteral("h"));
        QVERIFY(!sound.silenced());
    }

    void aLostLinkAndARefusalAreToldOnce()
    {
        Fixture f;
        QVERIFY(f.start());
        SoundModel sound(f.context(), m_clock);
        QSignalSpy wanted(&sound, &SoundModel::wanted);
        QVERIFY(f.loseLink());
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.last().at(0).toString(), QStringLiteral("lost"));
        const std::string id = f.context().commands.issue(domain::TargetKind::Lane, "1X-E1",
                                                          domain::CommandAction::Close, "test");
        QCOMPARE(f.context().commands.find(id)->status, domain::CommandStatus::Refused);
        QCOMPARE(wanted.count(), 2);
        QCOMPARE(wanted.last().at(0).toString(), QStringLiteral("refused"));
        QVERIFY(f.restoreLink());
        QCOMPARE(wanted.count(), 2);
    }

    void noDeviceIsSaidAndIsNoError()
    {
        Fixture f;
        QVERIFY(f.start());
        SoundModel sound(f.context(), m_clock);
        QVERIFY(!sound.hasDevice());
        QCOMPARE(sound.stateText(), QStringLiteral("No sound"));
        sound.setDevice(QStringLiteral("none"));
        QVERIFY(!sound.hasDevice());
        sound.setDevice(QStringLiteral("Speakers"));
        QCOMPARE(sound.stateText(), QStringLiteral("Sound on"));
        QCOMPARE(sound.deviceText(), QStringLiteral("Speakers"));
    }

private:
    core::ManualClock m_clock;
};

QTEST_MAIN(TestSoundModel)
#include "tst_sound_model.moc"
