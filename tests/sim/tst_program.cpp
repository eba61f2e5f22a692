// SPDX-License-Identifier: GPL-3.0-or-later
// coi-sim as a program: arguments, output, exit status.
#include "program_run.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

class ProgramTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dayAsJson();
    void sameSeedSameText();
    void dayAsTable();
    void wrongArguments_data();
    void wrongArguments();
    void faultySiteIsExplained();
    void helpExplains();
};

namespace {

using Run = coi::testing::ProgramRun;

Run run(const QStringList& arguments)
{
    return coi::testing::runSim(arguments);
}

QStringList day(const QStringList& more)
{
    return QStringList{QStringLiteral("day"), QStringLiteral("--site"),
                       QStringLiteral(COI_SOURCE_DIR "/resources/sites/mong-cai")} +
           more;
}

} // namespace

void ProgramTest::dayAsJson()
{
    const Run r = run(
        day({QStringLiteral("--profile"), QStringLiteral("normal"), QStringLiteral("--replications"),
             QStringLiteral("4"), QStringLiteral("--seed"), QStringLiteral("7"), QStringLiteral("--json")}));
    QCOMPARE(r.status, 0);
    QVERIFY2(r.err.isEmpty(), r.err.constData());
    const QJsonObject o = QJsonDocument::fromJson(r.out).object();
    QCOMPARE(o[QStringLiteral("profile")].toString(), QStringLiteral("normal"));
    const QJsonObject totals = o[QStringLiteral("totals")].toObject();
    for (const char* name : {"travellers", "vehicles", "in", "out"}) {
        const QJsonObject total = totals[QLatin1String(name)].toObject();
        QVERIFY2(total[QStringLiteral("mean")].toDouble() > 0, name);
        QVERIFY2(total[QStringLiteral("ci95")].toDouble() > 0, name);
    }
    const double travellers =
        totals[QStringLiteral("travellers")].toObject()[QStringLiteral("mean")].toDouble();
    QVERIFY(travellers >= 18000 && travellers <= 20000);
    QCOMPARE(o[QStringLiteral("lanes")].toObject().size(), 42);
    QCOMPARE(o[QStringLiteral("stages")].toObject().size(), 11);
    QVERIFY(o[QStringLiteral("by_class")].toObject().contains(QStringLiteral("tourist")));
    QVERIFY(o[QStringLiteral("truck_time_s")].toObject().contains(QStringLiteral("smart")));
    QCOMPARE(o[QStringLiteral("state_hash")].toString().size(), 16);
}

void ProgramTest::sameSeedSameText()
{
    const QStringList one =
        day({QStringLiteral("--seed=5"), QStringLiteral("--replications=1"), QStringLiteral("--json")});
    const QStringList other =
        day({QStringLiteral("--seed=6"), QStringLiteral("--replications=1"), QStringLiteral("--json")});
    const QByteArray a = run(one).out;
    QVERIFY(a.size() > 1000);
    QCOMPARE(run(one).out, a);
    QVERIFY(run(other).out != a);
}

void ProgramTest::dayAsTable()
{
    const Run r = run(day(
        {QStringLiteral("--profile=peak"), QStringLiteral("--phase=2"), QStringLiteral("--replications=1")}));
    QCOMPARE(r.status, 0);
    QVERIFY(r.out.contains("peak day, phase 2"));
    QVERIFY(r.out.contains("travellers"));
    QVERIFY(r.out.contains("1X-E1"));
}

void ProgramTest::wrongArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* name, const char* arguments, const char* says) {
        QTest::newRow(name) << QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts)
                            << QByteArray(says);
    };
    row("no command", "", "a command is missing");
    row("unknown command", "night", "unknown command 'night'");
    row("unknown option", "day --speed 3", "unknown option --speed");
    row("unknown profile", "day --profile weekend", "--profile: expected normal or peak, found 'weekend'");
    row("phase 3", "day --phase 3", "--phase: expected 1 to 2, found '3'");
    row("no replications", "day --replications 0", "--replications: expected 1 to");
    row("half a replication", "day --replications 1.5", "found '1.5'");
    row("negative seed", "day --seed -1", "--seed: expected 0 to");
    row("value missing", "day --seed", "--seed: a value is missing");
    row("stray word", "day today", "unexpected argument today");
}

void ProgramTest::wrongArguments()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const Run r = run(arguments);
    QCOMPARE(r.status, 2);
    QVERIFY(r.out.isEmpty());
    QVERIFY2(r.err.contains(says), r.err.constData());
}

void ProgramTest::faultySiteIsExplained()
{
    QTemporaryDir empty;
    const Run none = run({QStringLiteral("day"), QStringLiteral("--site"), empty.path()});
    QCOMPARE(none.status, 2);
    QVERIFY(none.out.isEmpty());
    QVERIFY2(none.err.contains("site.geojson") && none.err.contains("flows.json"),
             none.err.constData()); // all at once
}

void ProgramTest::helpExplains()
{
    const Run r = run({QStringLiteral("day"), QStringLiteral("--help")});
    QCOMPARE(r.status, 0);
    QVERIFY(r.out.contains("--replications"));
    QVERIFY(r.out.contains("`in`"));
}

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_program.moc"
