// SPDX-License-Identifier: GPL-3.0-or-later
// Network files that are right: what is read, what may be left out, the networks that come with the program.
#include "mutation.h"
#include "network_model.h"

#include <QDir>

using namespace coi;
using namespace coi::site;
using Kind = domain::Distribution::Kind;

class NetworkFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKey();
    void whatIsLeftOut();
    void nullIsAbsent();
    void namesInAnyScript();
    void shippedNetworks_data();
    void shippedNetworks();
    void nameOfTheFile();
};

namespace {

sim::Network whole(const QByteArray& bytes)
{
    const NetworkOutcome loaded = networkFromBytes(bytes, "file");
    QStringList all;
    for (const sim::NetworkProblem& p : loaded.problems)
        all += QString::fromStdString(describe("model", p));
    if (!loaded.network)
        QTest::qFail(qPrintable(all.join(u'\n')), __FILE__, __LINE__);
    return loaded.network.value_or(sim::Network{});
}

} // namespace

void NetworkFiles::everyKey()
{
    const sim::Network n = whole(testing::kWholeModel);
    QCOMPARE(n.name, std::string("whole"));
    QCOMPARE(n.horizonS, 86400.0);
    QCOMPARE(n.warmupS, 600.0);
    QCOMPARE(n.startS, 28800.0);
    QCOMPARE(n.classes.size(), std::size_t{2});
    QCOMPARE(n.classes[0].priority, 2);
    QVERIFY(n.classes[0].patience && n.classes[0].patience->mean == 900);
    QVERIFY(!n.classes[1].patience);
    QCOMPARE(n.sources[0].interarrival->mean, 8.333);
    QCOMPARE(n.sources[0].batch->mean, 2.0);
    QVERIFY(n.sources[0].to == sim::toStation(0));
    QCOMPARE(n.sources[1].customerClass, 1);
    QCOMPARE(n.sources[1].profilePerHour.size(), std::size_t{24});
    QVERIFY(n.sources[1].timetable && !n.sources[0].timetable);
    QCOMPARE(n.sources[1].batchOver->mean, 60.0);
    QVERIFY(!n.sources[0].batchOver);
    QVERIFY(n.sources[1].to == sim::toDelay(0));
    const sim::NetworkStation& egate = n.stations[0];
    QCOMPARE(egate.capacity, 200);
    QVERIFY(egate.discipline == sim::NetworkStation::Discipline::Priority);
    QVERIFY(egate.service.kind == Kind::Lognormal && egate.service.cv == 0.4);
    QVERIFY(egate.serviceByClass.size() == 1 && egate.serviceByClass[0].first == 1);
    QVERIFY(egate.serviceByClass[0].second.k == 3);
    QVERIFY(egate.breakdown && egate.breakdown->whenBusy && egate.breakdown->crew == 0);
    QVERIFY(egate.breakdown->mttr.kind == Kind::Uniform && egate.breakdown->mttr.max == 900);
    QVERIFY(egate.next[0].to == sim::toStation(1) && egate.next[0].p == 0.06);
    QVERIFY(egate.reserved.empty() && n.stations[1].reserved.size() == 1);
    QCOMPARE(n.stations[1].reserved[0].servers, 2);
    QCOMPARE(n.stations[1].reserved[0].classes, std::vector<int>{1});
    QVERIFY(n.stations[1].capacity == sim::kNone && n.stations[1].hold.seize == 0);
    QCOMPARE(n.stations[1].service.weights.size(), std::size_t{3});
    QVERIFY(n.delays[0].time.mode == 30 && n.delays[0].hold.release == 0);
    QCOMPARE(n.delays[0].hold.releaseAfter->mean, 300.0);
    QVERIFY(n.delays[0].next[0].to == sim::toExit());
    QVERIFY(n.fleets[0].size == 18 && n.crews[0].size == 1);
    QVERIFY(n.fleets[0].sides && n.fleets[0].sides->emptyTrip.mean == 400);
    QCOMPARE(n.fleets[0].sides->farPlaces, 4);
    QCOMPARE(n.fleets[0].sides->nearPlaces, 15);
    QVERIFY(n.stations[1].hold.far && !n.delays[0].hold.far);
    QCOMPARE(n.initial.size(), std::size_t{2});
    QVERIFY(n.initial[0].at == sim::toStation(0) && n.initial[0].count == 3);
}

// What is not essential has a default: one class, one server, no limits, out of the network afterwards.
void NetworkFiles::whatIsLeftOut()
{
    const sim::Network n = whole(R"({"format": "coi-network/1", "horizon_s": 3600,
        "sources": [{"name": "in", "to": "desk", "interarrival": {"det": {"value": 10}}}],
        "stations": [{"name": "desk", "service": {"det": {"value": 9}}}]})");
    QCOMPARE(n.name, std::string("file"));
    QCOMPARE(n.classes.size(), std::size_t{1});
    QCOMPARE(n.sources[0].customerClass, 0);
    QVERIFY(!n.sources[0].batch);
    QCOMPARE(n.stations[0].servers, 1);
    QCOMPARE(n.stations[0].capacity, sim::kNone);
    QVERIFY(n.stations[0].discipline == sim::NetworkStation::Discipline::Fifo);
    QCOMPARE(n.stations[0].next.size(), std::size_t{1});
    QVERIFY(n.stations[0].next[0].to == sim::toExit() && n.stations[0].next[0].p == 1);
    QVERIFY(!n.stations[0].breakdown && n.stations[0].hold.seize == sim::kNone);
    QVERIFY(n.initial.empty() && n.warmupS == 0 && n.startS == 0);
}

void NetworkFiles::nullIsAbsent()
{
    const sim::Network n =
        whole(R"({"format": "coi-network/1", "horizon_s": 3600, "warmup_s": null, "note": null,
        "classes": null, "delays": null, "initial": {"desk": null}, "fleets": null, "weather": null,
        "sources": [{"name": "in", "class": null, "to": "desk", "interarrival": {"det": {"value": 10}}, "batch": null,
                     "profile_per_hour": null}],
        "stations": [{"name": "desk", "servers": null, "service": {"det": {"value": 9}}, "service_by_class": null,
                      "breakdown": null, "seize": null, "release": null, "release_after": null,
                      "next": [{"to": "exit", "p": null}]}]})");
    QCOMPARE(n.stations[0].servers, 1);
    QVERIFY(n.initial.empty());
}

void NetworkFiles::namesInAnyScript()
{
    const sim::Network n = whole(QByteArray(R"({"format": "coi-network/1", "horizon_s": 3600,
        "classes": [{"name": "cư dân"}, {"name": "游客"}], "initial": {"边检": 4},
        "sources": [{"name": "in", "class": "游客", "to": "边检", "interarrival": {"exp": {"mean": 10}}}],
        "stations": [{"name": "边检", "service": {"exp": {"mean": 9}},
                      "service_by_class": {"cư dân": {"exp": {"mean": 5}}}}]})"));
    QCOMPARE(n.sources[0].customerClass, 1);
    QCOMPARE(n.initial[0].count, 4);
    QCOMPARE(n.stations[0].serviceByClass[0].first, 0);
}

void NetworkFiles::shippedNetworks_data()
{
    QTest::addColumn<QString>("file");
    const QDir dir(QStringLiteral(COI_SOURCE_DIR "/resources/networks"));
    const QStringList files = dir.entryList({QStringLiteral("*.json")});
    QVERIFY(files.size() >= 3);
    for (const QString& file : files)
        QTest::newRow(qPrintable(file)) << dir.filePath(file);
}

void NetworkFiles::shippedNetworks()
{
    QFETCH(QString, file);
    const NetworkOutcome loaded = loadNetwork(file);
    QVERIFY2(loaded.network, loaded.network ? "" : describe("model", loaded.problems.front()).c_str());
    QCOMPARE(QString::fromStdString(loaded.network->name), QFileInfo(file).completeBaseName());
}

void NetworkFiles::nameOfTheFile()
{
    const NetworkOutcome none = loadNetwork(QStringLiteral("/nowhere/at/all.json"));
    QCOMPARE(none.problems.size(), std::size_t{1});
    QCOMPARE(none.problems[0].path, std::string("$"));
    const NetworkOutcome folder = loadNetwork(QStringLiteral(COI_SOURCE_DIR "/resources/networks"));
    QVERIFY(QString::fromStdString(folder.problems[0].text).contains(QStringLiteral("a folder")));
}

QTEST_GUILESS_MAIN(NetworkFiles)
#include "tst_network.moc"
