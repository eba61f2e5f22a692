// SPDX-License-Identifier: GPL-3.0-or-later
// coi-sim run and coi-sim bench as a user runs them: arguments, output, errors.
#include "program_run.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using coi::testing::ProgramRun;
using coi::testing::runSim;

class NetworkProgram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void output();
    void erlangC();
    void timePoints();
    void singleRunHasIntervals();
    void threadsChangeNothing();
    void table();
    void arguments_data();
    void arguments();
    void everyFaultOnALine();
    void benchLines();
    void gateOfASite();
    void whatIf();
    void whatIfOfTheSite();
    void whatIfArguments_data();
    void whatIfArguments();
    void whatIfFaultyOptions();
    void help();
};

namespace {

QString shipped(const char* name)
{
    return QStringLiteral(COI_SOURCE_DIR "/resources/networks/") + QLatin1String(name);
}

QString written(const QTemporaryDir& dir, const char* name, const QByteArray& text)
{
    const QString path = dir.filePath(QLatin1String(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return {};
    return path;
}

QStringList words(const char* line)
{
    return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
}

QJsonObject runJson(const QString& model, const char* options)
{
    const ProgramRun r =
        runSim(QStringList{QStringLiteral("run"), model, QStringLiteral("--json")} + words(options));
    if (r.status != 0 || !r.err.isEmpty())
        QTest::qFail(r.err.constData(), __FILE__, __LINE__);
    return QJsonDocument::fromJson(r.out).object();
}

QJsonObject at(const QJsonObject& o, const char* a, const char* b)
{
    return o[QLatin1String(a)].toObject()[QLatin1String(b)].toObject();
}

double mean(const QJsonObject& o, const char* key)
{
    return o[QLatin1String(key)].toObject()[QStringLiteral("mean")].toDouble(-1);
}

// Eight desks for ten minutes a thousand times over: quick, and known from Erlang C.
constexpr const char* kDesks = R"({"format": "coi-network/1", "horizon_s": 200000, "warmup_s": 4000,
    "sources": [{"name": "in", "to": "desk", "interarrival": {"exp": {"mean": 9}}}],
    "stations": [{"name": "desk", "servers": 8, "service": {"exp": {"mean": 60}}}]})";

} // namespace

// Exactly the keys of the format, every estimate with mean, se and ci95.
void NetworkProgram::output()
{
    const QJsonObject o =
        runJson(shipped("gate-day.json"), "--replications 2 --seed 7 --threads 2 --at 28800:20");
    QCOMPARE(o.keys(),
             (QStringList{QStringLiteral("at"), QStringLiteral("classes"), QStringLiteral("events"),
                          QStringLiteral("fleets"), QStringLiteral("model"), QStringLiteral("replications"),
                          QStringLiteral("seed"), QStringLiteral("state_hash"), QStringLiteral("stations"),
                          QStringLiteral("wall_s")}));
    QCOMPARE(o[QStringLiteral("model")].toString(), QStringLiteral("gate-day"));
    QCOMPARE(o[QStringLiteral("replications")].toInt(), 2);
    QCOMPARE(o[QStringLiteral("seed")].toInt(), 7);
    QCOMPARE(o[QStringLiteral("state_hash")].toString().size(), 16);
    QVERIFY(o[QStringLiteral("events")].toDouble() > 200000);
    QVERIFY(o[QStringLiteral("wall_s")].toDouble() > 0);
    QCOMPARE(o[QStringLiteral("stations")].toObject().size(), 7);
    const QJsonObject egate = at(o, "stations", "egate");
    for (const char* key : {"arrivals", "served", "blocked", "abandoned"})
        QVERIFY2(egate[QLatin1String(key)].isDouble(), key);
    for (const char* key : {"p_wait", "wait_s", "wait_sd_s", "wait_p50_s", "wait_p95_s", "queue_mean",
                            "number_mean", "utilisation"}) {
        const QJsonObject estimate = egate[QLatin1String(key)].toObject();
        QVERIFY2(estimate.size() == 3 && estimate[QStringLiteral("mean")].isDouble() &&
                     estimate[QStringLiteral("se")].isDouble() && estimate[QStringLiteral("ci95")].isDouble(),
                 key);
    }
    const QJsonObject traveller = at(o, "classes", "traveller");
    QVERIFY(traveller[QStringLiteral("left")].toDouble() > 38000);
    for (const char* key : {"sojourn_s", "sojourn_p95_s", "number_mean"})
        QVERIFY2(mean(traveller, key) > 0, key);
    QVERIFY(mean(at(o, "fleets", "igv"), "utilisation") > 0);
    QVERIFY(mean(at(o, "fleets", "igv"), "jobs_per_h") > 20);
}

void NetworkProgram::erlangC()
{
    const QTemporaryDir dir;
    const QString model = written(dir, "desks.json", kDesks);
    const QJsonObject o = runJson(model, "--replications 30 --seed 3");
    QCOMPARE(o[QStringLiteral("model")].toString(), QStringLiteral("desks"));
    const QJsonObject desk = at(o, "stations", "desk");
    const QJsonObject wait = desk[QStringLiteral("wait_s")].toObject();
    // M/M/8 at 20/3 erlangs: P(wait) 0.532687, mean wait 23.971 s
    const double error = std::abs(wait[QStringLiteral("mean")].toDouble() - 23.971);
    QVERIFY(error < 4 * wait[QStringLiteral("se")].toDouble());
    QVERIFY(wait[QStringLiteral("se")].toDouble() < 1);
    QVERIFY(std::abs(mean(desk, "p_wait") - 0.532687) < 0.02);
}

void NetworkProgram::timePoints()
{
    const QTemporaryDir dir;
    const QString model = written(dir, "desks.json", kDesks);
    const QJsonArray points =
        runJson(model, "--replications 40 --at 5000,9000:8")[QStringLiteral("at")].toArray();
    QCOMPARE(points.size(), 2);
    QCOMPARE(points.at(0)[QStringLiteral("t_s")].toDouble(), 5000.0);
    const QJsonObject first = points.at(0)[QStringLiteral("stations")][QStringLiteral("desk")].toObject();
    QVERIFY(mean(first, "number") > 4 && mean(first, "number") < 16);
    QVERIFY(!first.contains(QStringLiteral("p_number_gt")));
    const QJsonObject second = points.at(1)[QStringLiteral("stations")][QStringLiteral("desk")].toObject();
    const double tail = mean(second[QStringLiteral("p_number_gt")].toObject(), "8");
    QVERIFY(tail > 0.05 && tail < 0.95);
}

void NetworkProgram::singleRunHasIntervals()
{
    const QTemporaryDir dir;
    const QJsonObject desk =
        at(runJson(written(dir, "desks.json", kDesks), "--replications 1"), "stations", "desk");
    const QJsonObject wait = desk[QStringLiteral("wait_s")].toObject();
    QVERIFY(wait[QStringLiteral("ci95")].toDouble() > wait[QStringLiteral("se")].toDouble());
    QVERIFY(wait[QStringLiteral("se")].toDouble() > 0);
}

void NetworkProgram::threadsChangeNothing()
{
    const auto figures = [](const char* options) {
        QJsonObject o = runJson(shipped("gate-day.json"), options);
        o.remove(QStringLiteral("wall_s"));
        return QJsonDocument(o).toJson();
    };
    const QByteArray one = figures("--replications 5 --seed 9 --threads 1");
    QVERIFY(one.size() > 1000);
    QCOMPARE(figures("--replications 5 --seed 9 --threads 3"), one);
    QVERIFY(figures("--replications 5 --seed 10 --threads 3") != one);
}

void NetworkProgram::table()
{
    const ProgramRun r = runSim(QStringList{QStringLiteral("run"), shipped("gate-day.json")} +
                                words("--replications 2 --at=3600:1"));
    QCOMPARE(r.status, 0);
    for (const char* text :
         {"gate-day: 2 replications", "egate", "exit_turnstile", "traveller", "igv", "than 1:", "state "})
        QVERIFY2(r.out.contains(text), r.out.constData());
}

void NetworkProgram::arguments_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* name, const char* line, const char* says) {
        QTest::newRow(name) << QString::fromLatin1(line) << QByteArray(says);
    };
    row("no model", "run", "a model is missing");
    row("two models", "run a.json b.json", "unexpected argument b.json");
    row("model missing", "run nowhere.json", "nowhere.json: $: expected a file that can be read");
    row("unknown option", "run MM8 --speed 3", "unknown option --speed");
    row("no replications", "run MM8 --replications 0", "--replications: expected 1 to");
    row("replications a word", "run MM8 --replications many", "found 'many'");
    row("negative seed", "run MM8 --seed -1", "--seed: expected 0 to");
    row("seed too large", "run MM8 --seed 18446744073709551616", "--seed: expected 0 to");
    row("no threads", "run MM8 --threads 0", "--threads: expected 1 to 256");
    row("value missing", "run MM8 --seed", "--seed: a value is missing");
    row("time a word", "run MM8 --at noon", "--at: expected a number from 0 to");
    row("time negative", "run MM8 --at -5", "--at: expected a number from 0");
    row("time not a number", "run MM8 --at nan", "--at: expected a number from 0");
    row("time endless", "run MM8 --at inf", "--at: expected a number from 0");
    row("time missing", "run MM8 --at 600,,700", "--at: expected a number from 0");
    row("tail a word", "run MM8 --at 600:few", "--at: expected 0 to");
    row("tail missing", "run MM8 --at 600:", "--at: expected 0 to");
    row("time after the end", "run MM8 --at 6e7", "--at: 6e+07 is after the horizon");
    row("bench of nothing", "bench --workload mm9", "--workload: expected hold, mm8 or gate-day");
    row("size alone", "bench --size 10", "--size: needs --workload");
    row("size zero", "bench --workload mm8 --size 0", "--size: expected a number from 1");
    row("stray word", "bench mm8", "unexpected argument mm8");
}

void NetworkProgram::arguments()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, says);
    QStringList list = line.split(u' ', Qt::SkipEmptyParts);
    list.replaceInStrings(QStringLiteral("MM8"), shipped("mm8.json"));
    const ProgramRun r = runSim(list);
    QCOMPARE(r.status, 2);
    QVERIFY(r.out.isEmpty());
    QVERIFY2(r.err.contains(says), r.err.constData());
    QCOMPARE(r.err.count('\n'), 1);
}

void NetworkProgram::everyFaultOnALine()
{
    const QTemporaryDir dir;
    const QString model =
        written(dir, "bad.json", R"({"format": "coi-network/1", "horizon_s": -1, "colour": "red",
        "sources": [{"name": "in", "to": "desk", "interarrival": {"exp": {"mean": 9}}}],
        "stations": [{"name": "desk", "servers": 2, "service": {"exp": {"mean": 60}},
                      "next": [{"to": "desk", "p": 0.5}, {"to": "exit", "p": 0.48}]},
                     {"name": "spare", "service": {"weibull": {}}}]})");
    const ProgramRun r = runSim({QStringLiteral("run"), model, QStringLiteral("--json")});
    QCOMPARE(r.status, 2);
    QVERIFY(r.out.isEmpty());
    const QByteArray prefix = model.toUtf8() + ": ";
    QVERIFY2(r.err.contains(prefix + "$.stations[0].next: probabilities add up to 0.98\n"),
             r.err.constData());
    QVERIFY(r.err.contains(prefix + "$.colour: expected no such key, found text \"red\"\n"));
    QVERIFY(r.err.contains(prefix + "$.horizon_s: "));
    QVERIFY(r.err.contains(prefix + "$.stations[1]: unreachable\n"));
    QVERIFY(r.err.contains(prefix + "$.stations[1].service"));
    for (const QByteArray& line : r.err.trimmed().split('\n'))
        QVERIFY2(line.startsWith(prefix + "$"), line.constData());
}

void NetworkProgram::benchLines()
{
    for (const char* line : {"bench --workload hold --size 20000", "bench --workload mm8 --size 100000",
                             "bench --workload gate-day --size 1"}) {
        const ProgramRun r = runSim(words(line));
        QCOMPARE(r.status, 0);
        QCOMPARE(r.out.count('\n'), 1);
        const QJsonObject o = QJsonDocument::fromJson(r.out).object();
        QCOMPARE(o[QStringLiteral("workload")].toString(), words(line).at(2));
        QVERIFY(o[QStringLiteral("events")].toDouble() > 10000);
        QVERIFY(o[QStringLiteral("events_per_s")].toDouble() > 0);
    }
    const QJsonObject day =
        QJsonDocument::fromJson(runSim(words("bench --workload gate-day --size 1")).out).object();
    // A traveller is 5.12 events, a vehicle 7.15: what ends at its own time, and nothing else, is counted.
    QVERIFY(std::abs(day[QStringLiteral("events")].toDouble() - 108160) < 2500);
}

void NetworkProgram::gateOfASite()
{
    const QString site = QStringLiteral(COI_SOURCE_DIR "/resources/sites/mong-cai");
    const QJsonObject o = runJson(site, "--replications 2");
    QCOMPARE(o[QStringLiteral("model")].toString(), QStringLiteral("mong-cai"));
    QVERIFY(at(o, "stations", "egate_exit")[QStringLiteral("served")].toDouble() > 12000);
    QJsonObject peak = runJson(site, "--replications 2 --profile peak --phase 2");
    QVERIFY(at(peak, "stations", "egate_exit")[QStringLiteral("served")].toDouble() > 24000);
    const ProgramRun named = runSim({QStringLiteral("run"), QStringLiteral("--site"), site,
                                     QStringLiteral("--json"), QStringLiteral("--replications=2")});
    QCOMPARE(QJsonDocument::fromJson(named.out).object()[QStringLiteral("state_hash")],
             o[QStringLiteral("state_hash")]);
    const QTemporaryDir empty;
    const ProgramRun none = runSim({QStringLiteral("run"), empty.path()});
    QCOMPARE(none.status, 2);
    QVERIFY(none.err.contains("site.geojson"));
}

void NetworkProgram::whatIf()
{
    const auto ask = [](const char* more) {
        const ProgramRun r =
            runSim(QStringList{QStringLiteral("whatif"), shipped("gate-day.json"), QStringLiteral("--json"),
                               QStringLiteral("--options"), shipped("options/gate-day.json")} +
                   words(more));
        if (r.status != 0 || !r.err.isEmpty())
            QTest::qFail(r.err.constData(), __FILE__, __LINE__);
        return QJsonDocument::fromJson(r.out).object();
    };
    QJsonObject o = ask("--until 08:00 --horizon 1800 --replications 20 --threads 2");
    QCOMPARE(o[QStringLiteral("until_s")].toDouble(), 28800.0);
    QCOMPARE(o[QStringLiteral("replications")].toInt(), 20);
    QVERIFY(o[QStringLiteral("complete")].toBool());
    QCOMPARE(o[QStringLiteral("base")].toString(), QStringLiteral("as is"));
    const QJsonArray options = o[QStringLiteral("options")].toArray();
    QCOMPARE(options.size(), 4);
    double best = 0;
    for (const QJsonValue& option : options) {
        best += option[QStringLiteral("p_best")].toDouble();
        QCOMPARE(option[QStringLiteral("stations")].toObject().size(), 7);
        const QJsonArray band =
            option[QStringLiteral("stations")][QStringLiteral("egate")][QStringLiteral("band")].toArray();
        QCOMPARE(band.size(), 6);
        QCOMPARE(band.at(5)[QStringLiteral("t_s")].toDouble(), 1800.0);
        const QJsonObject number = band.at(5)[QStringLiteral("number")].toObject();
        QVERIFY(number[QStringLiteral("low")].toDouble() <= number[QStringLiteral("high")].toDouble());
    }
    QVERIFY(std::abs(best - 1) < 1e-9);
    const QJsonObject fewer = options.at(2).toObject();
    QVERIFY(mean(fewer, "waiting_difference") > 0); // an e-gate fewer in the morning peak
    QVERIFY(
        fewer[QStringLiteral("waiting_difference")].toObject().contains(QStringLiteral("independent_se")));
    QVERIFY(mean(fewer[QStringLiteral("stations")][QStringLiteral("egate")].toObject(), "wait_difference_s") >
            0);
    const auto figures = [](QJsonObject x) {
        x.remove(QStringLiteral("wall_s")), x.remove(QStringLiteral("fork_s"));
        return QJsonDocument(x).toJson();
    };
    QCOMPARE(figures(ask("--until 28800 --horizon 1800 --replications 20 --threads 1")), figures(o));
    const ProgramRun table =
        runSim(QStringList{QStringLiteral("whatif"), shipped("gate-day.json"), QStringLiteral("--options"),
                           shipped("options/gate-day.json")} +
               words("--until 600 --replications 5"));
    QVERIFY2(table.status == 0 && table.out.contains("one more desk") &&
                 table.out.contains("against the first"),
             table.err.constData());
}

// The gate of the site folder, with the options that are shipped for it.
void NetworkProgram::whatIfOfTheSite()
{
    const ProgramRun r = runSim(
        QStringList{QStringLiteral("whatif"), QStringLiteral(COI_SOURCE_DIR "/resources/sites/mong-cai"),
                    QStringLiteral("--json"), QStringLiteral("--options"), shipped("options/mong-cai.json")} +
        words("--until 09:00 --horizon 3600 --replications 40 --threads 2"));
    QVERIFY2(r.status == 0 && r.err.isEmpty(), r.err.constData());
    const QJsonArray options = QJsonDocument::fromJson(r.out)[QStringLiteral("options")].toArray();
    QCOMPARE(options.size(), 4);
    const auto waits = [&](int option, const char* station) {
        const QJsonObject stations = options.at(option)[QStringLiteral("stations")].toObject();
        return mean(stations[QString::fromLatin1(station)].toObject(), "wait_difference_s");
    };
    QVERIFY(waits(1, "booth_exit") < 0);     // two booths more
    QVERIFY(waits(2, "egate_exit") > 0);     // e-gates closed for half an hour
    QVERIFY(waits(3, "terminals_exit") > 0); // carriers fewer
    QCOMPARE(waits(3, "egate_exit"), 0.0);
}

void NetworkProgram::whatIfArguments_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("says");
    const auto add = [](const char* name, const char* line, const char* says) {
        QTest::newRow(name) << QString::fromLatin1(line) << QByteArray(says);
    };
    add("no model", "whatif --until 5 --options OPT", "a model is missing");
    add("no time", "whatif GATE --options OPT", "--until: is missing");
    add("no options", "whatif GATE --until 28800", "--options: is missing");
    add("options nowhere", "whatif GATE --until 28800 --options none.json", "none.json: $: expected a file");
    add("time a word", "whatif GATE --until noon --options OPT", "--until: expected a number from 0");
    add("time of no day", "whatif GATE --until 25:00 --options OPT", "--until: expected HH:MM");
    add("time negative", "whatif GATE --until -1 --options OPT", "--until: expected a number from 0");
    add("no horizon", "whatif GATE --until 5 --options OPT --horizon 0",
        "--horizon: expected a number from 1");
    add("too long", "whatif GATE --until 6.9e7 --options OPT --horizon 2e6", "is longer than any run");
    add("too many steps", "whatif GATE --until 5 --options OPT --horizon 1e7",
        "$.step_s: must divide the horizon");
    add("no replications", "whatif GATE --until 5 --options OPT --replications 0",
        "--replications: expected 1 to");
    add("no threads", "whatif GATE --until 5 --options OPT --threads 0", "--threads: expected 1 to");
    add("profile", "whatif GATE --until 5 --options OPT --profile tet", "--profile: expected normal or peak");
}

void NetworkProgram::whatIfArguments()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, says);
    QStringList list = line.split(u' ', Qt::SkipEmptyParts);
    list.replaceInStrings(QStringLiteral("GATE"), shipped("gate-day.json"));
    list.replaceInStrings(QStringLiteral("OPT"), shipped("options/gate-day.json"));
    const ProgramRun r = runSim(list);
    QCOMPARE(r.status, 2);
    QVERIFY(r.out.isEmpty());
    QVERIFY2(r.err.contains(says), r.err.constData());
}

void NetworkProgram::whatIfFaultyOptions()
{
    const QTemporaryDir dir;
    const QString file = written(dir, "o.json", R"({"format": "coi-options/1", "options": [{"name": "x",
        "changes": [{"station": "desk", "servers": 1}, {"fleet": "igv", "size": -1}]}]})");
    const ProgramRun r = runSim({QStringLiteral("whatif"), shipped("gate-day.json"),
                                 QStringLiteral("--until=60"), QStringLiteral("--options"), file});
    QCOMPARE(r.status, 2);
    const QByteArray prefix = file.toUtf8() + ": $.options[0].changes";
    QVERIFY2(r.err.contains(prefix + "[0].station: expected the name of a station"), r.err.constData());
    QVERIFY2(r.err.contains(prefix + "[1].size: out of range"), r.err.constData());
}

void NetworkProgram::help()
{
    QVERIFY(runSim({QStringLiteral("whatif"), QStringLiteral("--help")}).out.contains("--until T"));
    QVERIFY(runSim({QStringLiteral("--help")}).out.contains("coi-sim run MODEL"));
    QVERIFY(runSim({QStringLiteral("run"), QStringLiteral("--help")}).out.contains("--at T[:N]"));
    QVERIFY(runSim({QStringLiteral("bench"), QStringLiteral("-h")}).out.contains("gate-day"));
}

QTEST_GUILESS_MAIN(NetworkProgram)
#include "tst_network_program.moc"
