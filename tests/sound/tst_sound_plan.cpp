// SPDX-License-Identifier: GPL-3.0-or-later
// When each priority sounds, that the samples are the tones of the design, and that the program listens
// without a device and ends with its input.
#include "sound_plan.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace coi::sound;

namespace {

QByteArray tokens()
{
    QFile file(QStringLiteral(COI_SOURCE_DIR "/resources/design/tokens.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QMap<QString, Sound> sounds()
{
    QString problem;
    return readSounds(tokens(), problem);
}

// Starts within the first so many milliseconds, at 10 ms steps.
QList<int> starts(const QString& name, int untilMs)
{
    Schedule schedule(sounds());
    schedule.play(name, 0);
    QList<int> times;
    for (int t = 0; t < untilMs; t += 10)
        if (schedule.due(t))
            times << t;
    return times;
}

} // namespace

class SoundPlanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheDesign()
    {
        QString problem;
        const auto all = readSounds(tokens(), problem);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QCOMPARE(all.size(), 5);
        QCOMPARE(all[QStringLiteral("c")].tonesHz, (QList<double>{988, 740}));
        QCOMPARE(all[QStringLiteral("c")].roundMs(), 1000);
    }

    void refusesBadTokens_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("not JSON") << QByteArray("{");
        QTest::newRow("no sound") << QByteArray("{}");
        QTest::newRow("no tones") << tokens().replace("\"tones_hz\": [440]", "\"tones_hz\": []");
        QTest::newRow("not audible") << tokens().replace("[440]", "[4]");
        QTest::newRow("negative time") << tokens().replace("[120]", "[-120]");
        QTest::newRow("endless time") << tokens().replace("[120]", "[120000]");
    }

    void refusesBadTokens()
    {
        QFETCH(const QByteArray, json);
        QString problem;
        QVERIFY(readSounds(json, problem).isEmpty());
        QVERIFY(!problem.isEmpty());
    }

    void repeats_data()
    {
        QTest::addColumn<QList<int>>("expected");
        QTest::newRow("c") << QList<int>{0, 1000, 2000, 3000};
        QTest::newRow("h") << QList<int>{0, 2000};
        QTest::newRow("m") << QList<int>{0};
        QTest::newRow("l") << QList<int>{0};
        QTest::newRow("none") << QList<int>{};
        QTest::newRow("melody") << QList<int>{};
    }

    void repeats()
    {
        QFETCH(const QList<int>, expected);
        QCOMPARE(starts(QString::fromLatin1(QTest::currentDataTag()), 3500), expected);
    }

    void mediumComesThreeTimesThenEachMinute()
    {
        QCOMPARE(starts(QStringLiteral("m"), 140000), (QList<int>{0, 5000, 10000, 70000, 130000}));
    }

    void aNewWordTakesOverAtOnce()
    {
        Schedule schedule(sounds());
        schedule.play(QStringLiteral("m"), 0);
        QVERIFY(schedule.due(0));
        schedule.play(QStringLiteral("c"), 100);
        QCOMPARE(schedule.due(100).value_or(QString()), QStringLiteral("c"));
        schedule.play(QStringLiteral("c"), 300); // it goes on, it does not stammer
        QVERIFY(!schedule.due(300));
        schedule.play(QStringLiteral("none"), 400);
        QVERIFY(!schedule.due(100000));
    }

    void samplesHaveTheToneAndTheSilence()
    {
        const QByteArray raw = samplesOf(sounds()[QStringLiteral("l")]);
        QCOMPARE(raw.size(), qsizetype(2 * kSampleRate * 120 / 1000));
        const auto* const s = reinterpret_cast<const qint16*>(raw.constData());
        const int count = static_cast<int>(raw.size() / 2);
        int crossings = 0, most = 0;
        for (int i = 1; i < count; ++i) {
            crossings += (s[i - 1] < 0) != (s[i] < 0) ? 1 : 0;
            most = std::max(most, std::abs(int(s[i])));
        }
        QVERIFY(std::abs(crossings - 2 * 440 * 0.12) <= 2);
        QVERIFY(most > 15000 && most < 17000);
        QVERIFY(std::abs(int(s[0])) < 200 && std::abs(int(s[count - 1])) < 200);
        const QByteArray medium = samplesOf(sounds()[QStringLiteral("m")]);
        QVERIFY(medium.endsWith(QByteArray(2 * kSampleRate, '\0')));
    }

    void theProgramListensAndEndsWithItsInput()
    {
        QProcess program;
        program.start(QStringLiteral(COI_SOUND_PROGRAM), {});
        QVERIFY(program.waitForStarted());
        QVERIFY(program.waitForReadyRead(20000));
        QVERIFY(program.readLine().startsWith("device "));
        program.write("c\nrefused\nbosh\n" + QByteArray(500, 'x') + "\nnone\ntest\nnone\n");
        program.closeWriteChannel();
        QVERIFY(program.waitForFinished(20000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(SoundPlanTest)
#include "tst_sound_plan.moc"
