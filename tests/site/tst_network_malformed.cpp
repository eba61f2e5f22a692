// SPDX-License-Identifier: GPL-3.0-or-later
// A network file with one thing wrong: the problem is named with its path and there is no network.
#include "mutation.h"
#include "network_model.h"

using namespace coi;
using namespace coi::site;
using namespace coi::site::mutation;

class MalformedNetwork : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keys_data();
    void keys();
    void figures_data();
    void figures();
    void references_data();
    void references();
    void bytes_data();
    void bytes();
    void everyProblemAtOnce();
    void noFollowUps();
    void problemsAreCapped();
    void oneLineEach();

private:
    void columns();
    void row(const char* name, const char* place, const Change& change, const char* path, const char* text);
    void verify();
};

namespace {

QString lines(const NetworkOutcome& outcome)
{
    QStringList all;
    for (const sim::NetworkProblem& p : outcome.problems)
        all += QString::fromStdString(describe("model", p));
    return all.join(u'\n');
}

void verifyProblem(const NetworkOutcome& outcome, const QString& path, const QString& text)
{
    QVERIFY(!outcome.network);
    bool named = false;
    for (const sim::NetworkProblem& p : outcome.problems)
        named |= QString::fromStdString(p.path) == path && QString::fromStdString(p.text).contains(text);
    QVERIFY2(named, qPrintable(lines(outcome)));
}

} // namespace

void MalformedNetwork::columns()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
}

void MalformedNetwork::row(const char* name, const char* place, const Change& change, const char* path,
                           const char* text)
{
    QTest::newRow(name) << QString::fromUtf8(place) << change << QString::fromUtf8(path)
                        << QString::fromUtf8(text);
}

void MalformedNetwork::verify()
{
    QFETCH(QString, place);
    QFETCH(Change, change);
    QFETCH(QString, path);
    QFETCH(QString, text);
    verifyProblem(networkFromBytes(edit(testing::kWholeModel, place, change), "file"), path, text);
}

void MalformedNetwork::keys_data()
{
    columns();
    row("format missing", "format", gone(), "$.format", "expected \"coi-network/1\", found nothing");
    row("another version", "format", to("\"coi-network/2\""), "$.format", "coi-network/2");
    row("format a number", "format", to("1"), "$.format", "found number 1");
    row("horizon missing", "horizon_s", gone(), "$.horizon_s", "expected a number, found nothing");
    row("unknown key", "weather", to("{}"), "$.weather", "expected no such key, found an object");
    row("unknown key of a class", "classes.#0.colour", to("1"), "$.classes[0].colour", "no such key");
    row("unknown key of a source", "sources.#0.rate", to("0.12"), "$.sources[0].rate", "no such key");
    row("unknown key of a station", "stations.#0.server", to("8"), "$.stations[0].server", "no such key");
    row("unknown key of a delay", "delays.#0.servers", to("8"), "$.delays[0].servers", "no such key");
    row("unknown key of a fleet", "fleets.#0.speed", to("8"), "$.fleets[0].speed", "no such key");
    row("unknown key of a crew", "crews.#0.shift", to("8"), "$.crews[0].shift", "no such key");
    row("unknown key of a way", "stations.#0.next.#1.prob", to("1"), "$.stations[0].next[1].prob",
        "no such key");
    row("unknown key of a breakdown", "stations.#0.breakdown.mtbr", to("1"), "$.stations[0].breakdown.mtbr",
        "no such key");
    row("unknown parameter", "stations.#0.service.lognormal.sd", to("3"),
        "$.stations[0].service.lognormal.sd", "no such key");
    row("name missing", "stations.#0.name", gone(), "$.stations[0].name", "expected text, found nothing");
    row("name empty", "sources.#1.name", to("\"\""), "$.sources[1].name", "expected text");
    row("name a number", "classes.#0.name", to("7"), "$.classes[0].name", "found number 7");
    row(
        "name too long", "fleets.#0.name", [](const QJsonValue&) { return QJsonValue(QString(81, u'x')); },
        "$.fleets[0].name", "at most 80 bytes");
    row("service missing", "stations.#1.service", gone(), "$.stations[1].service", "found nothing");
    row("time missing", "delays.#0.time", gone(), "$.delays[0].time", "a law of time");
    row("size missing", "fleets.#0.size", gone(), "$.fleets[0].size", "a whole number");
    row("mttr missing", "stations.#0.breakdown.mttr", gone(), "$.stations[0].breakdown.mttr",
        "found nothing");
    row("way without a probability", "stations.#0.next.#0.p", gone(), "$.stations[0].next[0].p",
        "expected a number, found nothing");
    row("way without an end", "stations.#0.next.#0.to", gone(), "$.stations[0].next[0].to", "found nothing");
    row("class missing", "sources.#0.class", gone(), "$.sources[0].class", "one of the 2 classes");
    row("stations an object", "stations", to("{}"), "$.stations", "expected a list, found an object");
    row("sources a text", "sources", to("\"in\""), "$.sources", "expected a list");
    row("station a number", "stations.#1", to("5"), "$.stations[1]", "expected an object, found number 5");
    row("next an object", "stations.#0.next", to("{\"to\": \"exit\", \"p\": 1}"), "$.stations[0].next",
        "a list");
    row("way a text", "stations.#1.next.#0", to("\"exit\""), "$.stations[1].next[0]", "an object");
    row("initial a list", "initial", to("[1]"), "$.initial", "expected an object, found a list of 1");
    row("service by class a list", "stations.#0.service_by_class", to("[]"), "$.stations[0].service_by_class",
        "an object");
    row("breakdown a flag", "stations.#0.breakdown", to("true"), "$.stations[0].breakdown", "an object");
    row("discipline unknown", "stations.#0.discipline", to("\"lifo\""), "$.stations[0].discipline",
        "one of fifo, priority");
    row("discipline a number", "stations.#0.discipline", to("0"), "$.stations[0].discipline", "fifo");
    row("when unknown", "stations.#0.breakdown.when", to("\"idle\""), "$.stations[0].breakdown.when",
        "one of always, busy");
    row("neither law nor profile", "sources.#0.interarrival", gone(), "$.sources[0]", "has neither");
    row("law and profile", "sources.#1.interarrival", to("{\"exp\": {\"mean\": 1}}"), "$.sources[1]",
        "has both");
    row("places of a fleet without sides", "fleets.#0.empty_trip", gone(), "$.fleets[0].empty_trip",
        "a law, since there is far_places");
    row("trip a number", "fleets.#0.empty_trip", to("300"), "$.fleets[0].empty_trip", "a law of time");
    row("reserved an object", "stations.#1.reserved", to("{}"), "$.stations[1].reserved", "a list");
    row("reserved for nobody", "stations.#1.reserved.#0.classes", gone(), "$.stations[1].reserved[0].classes",
        "a list");
    row("reserved for unknown", "stations.#1.reserved.#0.classes.#0", to("\"pilot\""),
        "$.stations[1].reserved[0].classes[0]", "the name of a class");
    row("reserved for a number", "stations.#1.reserved.#0.classes.#0", to("1"),
        "$.stations[1].reserved[0].classes[0]", "the name of a class");
    row("reserved where servers break", "stations.#0.reserved",
        to("[{\"servers\": 1, \"classes\": [\"vip\"]}]"), "$.stations[0].reserved",
        "not together with breakdown");
    row("side unknown", "stations.#1.side", to("\"left\""), "$.stations[1].side", "one of near, far");
    row("side a number", "delays.#0.side", to("1"), "$.delays[0].side", "near");
    row("sides of a crew", "crews.#0.empty_trip", to("{\"det\": {\"value\": 60}}"), "$.crews[0].empty_trip",
        "no such key");
    row("late release of nothing", "delays.#0.release", gone(), "$.delays[0].release", "release_after");
}

void MalformedNetwork::keys()
{
    verify();
}

void MalformedNetwork::figures_data()
{
    columns();
    row("horizon a text", "horizon_s", to("\"86400\""), "$.horizon_s", "a number, found text");
    row("horizon zero", "horizon_s", to("0"), "$.horizon_s", "positive");
    row("horizon negative", "horizon_s", to("-1"), "$.horizon_s", "positive");
    row("horizon endless", "horizon_s", to("1e12"), "$.horizon_s", "not be more than");
    row("warm-up negative", "warmup_s", to("-5"), "$.warmup_s", "must not be negative");
    row("warm-up longer than all", "warmup_s", to("86400"), "$.warmup_s", "shorter than the horizon");
    row("start a flag", "start_s", to("true"), "$.start_s", "expected a number, found true");
    row("start negative", "start_s", to("-1"), "$.start_s", "must not be negative");
    row("priority a fraction", "classes.#0.priority", to("1.5"), "$.classes[0].priority", "a whole number");
    row("patience negative", "classes.#0.patience.exp.mean", to("-900"), "$.classes[0].patience.exp.mean",
        "must not be negative");
    row("patience a number", "classes.#0.patience", to("900"), "$.classes[0].patience", "a law of time");
    row("servers negative", "stations.#0.servers", to("-1"), "$.stations[0].servers", "between 0 and");
    row("servers a fraction", "stations.#0.servers", to("2.5"), "$.stations[0].servers", "a whole number");
    row("servers a text", "stations.#0.servers", to("\"8\""), "$.stations[0].servers", "text \"8\"");
    row("servers huge", "stations.#0.servers", to("1e15"), "$.stations[0].servers", "a whole number");
    row("servers too many", "stations.#0.servers", to("1e9"), "$.stations[0].servers", "between 0 and");
    row("capacity negative", "stations.#0.capacity", to("-1"), "$.stations[0].capacity", "from 0, or null");
    row("capacity a text", "stations.#0.capacity", to("\"inf\""), "$.stations[0].capacity", "a whole number");
    row("reserved none", "stations.#1.reserved.#0.servers", to("0"), "$.stations[1].reserved[0].servers",
        "at least 1");
    row("reserved a fraction", "stations.#1.reserved.#0.servers", to("1.5"),
        "$.stations[1].reserved[0].servers", "a whole number");
    row("reserved too many", "stations.#1.reserved.#0.servers", to("12"), "$.stations[1].reserved",
        "12 servers, of 11");
    row("places negative", "fleets.#0.far_places", to("-1"), "$.fleets[0].far_places", "from 0, or null");
    row("near places negative", "fleets.#0.near_places", to("-1"), "$.fleets[0].near_places",
        "from 0, or null");
    row("near places of a crew", "crews.#0.near_places", to("3"), "$.crews[0].near_places", "no such key");
    row("places a fraction", "fleets.#0.far_places", to("1.5"), "$.fleets[0].far_places", "a whole number");
    row("trip of no time", "fleets.#0.empty_trip.det.value", to("0"), "$.fleets[0].empty_trip",
        "must take time");
    row("far side of nothing", "stations.#0.side", to("\"far\""), "$.stations[0].side",
        "nothing is seized or released here");
    row("fleet negative", "fleets.#0.size", to("-1"), "$.fleets[0].size", "between 0 and");
    row("crew a fraction", "crews.#0.size", to("0.5"), "$.crews[0].size", "a whole number");
    row("probabilities too small", "stations.#0.next.#1.p", to("0.92"), "$.stations[0].next",
        "probabilities add up to 0.98");
    row("probabilities too large", "stations.#1.next.#0.p", to("1.5"), "$.stations[1].next[0].p",
        "between 0 and 1");
    row("probability negative", "stations.#0.next.#0.p", to("-0.06"), "$.stations[0].next[0].p",
        "between 0 and 1");
    row("probability a text", "stations.#0.next.#0.p", to("\"6 %\""), "$.stations[0].next[0].p", "a number");
    row("no way out", "delays.#0.next", to("[]"), "$.delays[0].next", "must not be empty");
    row("no law", "stations.#0.service", to("{}"), "$.stations[0].service", "found 0 of them");
    row("two laws", "stations.#0.service.det", to("{\"value\": 1}"), "$.stations[0].service",
        "found 2 of them");
    row("unknown law", "stations.#0.service.weibull", to("{\"k\": 1}"), "$.stations[0].service.weibull",
        "no such key");
    row("law a number", "stations.#0.service", to("18"), "$.stations[0].service", "found number 18");
    row("law without parameters", "sources.#0.interarrival.exp", to("8"), "$.sources[0].interarrival.exp",
        "expected an object, found number 8");
    row("mean missing", "stations.#0.service.lognormal.mean", gone(), "$.stations[0].service.lognormal.mean",
        "expected a number, found nothing");
    row("mean negative", "stations.#0.service.lognormal.mean", to("-18"),
        "$.stations[0].service.lognormal.mean", "must not be negative");
    row("cv negative", "stations.#0.service.lognormal.cv", to("-0.4"), "$.stations[0].service.lognormal.cv",
        "between 0 and");
    row("k zero", "stations.#0.service_by_class.vip.erlang.k", to("0"),
        "$.stations[0].service_by_class.vip.erlang.k", "between 1 and 1000");
    row("k a fraction", "stations.#0.service_by_class.vip.erlang.k", to("2.5"),
        "$.stations[0].service_by_class.vip.erlang.k", "a whole number");
    row("max below min", "stations.#0.breakdown.mttr.uniform.max", to("10"),
        "$.stations[0].breakdown.mttr.uniform", "min must not be more than max");
    row("mode outside", "delays.#0.time.triangular.mode", to("70"), "$.delays[0].time.triangular",
        "mode must not be more than max");
    row("min negative", "delays.#0.time.triangular.min", to("-20"), "$.delays[0].time.triangular.min",
        "must not be negative");
    row("values empty", "stations.#1.service.empirical.values", to("[]"),
        "$.stations[1].service.empirical.values", "a list of numbers");
    row("value a text", "stations.#1.service.empirical.values.#1", to("\"60\""),
        "$.stations[1].service.empirical.values[1]", "a number, found text");
    row("value negative", "stations.#1.service.empirical.values.#1", to("-60"),
        "$.stations[1].service.empirical.values[1]", "must not be negative");
    row("weights of another length", "stations.#1.service.empirical.weights", to("[1, 2]"),
        "$.stations[1].service.empirical.weights", "as many as the values");
    row("weights all zero", "stations.#1.service.empirical.weights", to("[0, 0, 0]"),
        "$.stations[1].service.empirical.weights", "must not all be zero");
    row("arrivals that take no time", "sources.#0.interarrival.exp.mean", to("0"),
        "$.sources[0].interarrival", "must take time");
    row("arrivals in less than a tick", "sources.#0.interarrival.exp.mean", to("1e-9"),
        "$.sources[0].interarrival", "must take time");
    row("batch negative", "sources.#0.batch.det.value", to("-2"), "$.sources[0].batch.det.value",
        "must not be negative");
    row("25 hours", "sources.#1.profile_per_hour", to("[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1]"),
        "$.sources[1].profile_per_hour", "more than 24 hours");
    row("profile empty", "sources.#1.profile_per_hour", to("[]"), "$.sources[1].profile_per_hour",
        "a list of numbers");
    row("hour negative", "sources.#1.profile_per_hour.#7", to("-82"), "$.sources[1].profile_per_hour[7]",
        "between 0 and");
    row("hour a text", "sources.#1.profile_per_hour.#7", to("\"82\""), "$.sources[1].profile_per_hour[7]",
        "a number, found text");
    row("arrivals by no such law", "sources.#1.arrivals", to("\"even\""), "$.sources[1].arrivals",
        "one of random, timetable");
    row("arrivals a number", "sources.#1.arrivals", to("1"), "$.sources[1].arrivals", "one of random");
    row("a timetable without a profile", "sources.#0.arrivals", to("\"timetable\""), "$.sources[0].arrivals",
        "needs profile_per_hour");
    row("a batch over a negative time", "sources.#1.batch_over.det.value", to("-1"),
        "$.sources[1].batch_over.det.value", "must not be negative");
    row("nobody to come over a time", "sources.#1.batch", to("null"), "$.sources[1].batch_over",
        "needs a batch");
    row("a batch over a time at a station", "sources.#1.to", to("\"egate\""), "$.sources[1].batch_over",
        "needs a delay");
    row("initial negative", "initial.egate", to("-1"), "$.initial.egate", "a whole number from 0");
    row("initial a fraction", "initial.egate", to("0.5"), "$.initial.egate", "a whole number from 0");
    row("initial a text", "initial.egate", to("\"3\""), "$.initial.egate", "a whole number from 0");
    row("initial over the capacity", "initial.egate", to("300"), "$.initial.egate", "the capacity of 200");
}

void MalformedNetwork::figures()
{
    verify();
}

void MalformedNetwork::references_data()
{
    columns();
    row("source to nowhere", "sources.#0.to", to("\"egat\""), "$.sources[0].to",
        "\"egat\", which is nowhere");
    row("source to the exit", "sources.#0.to", to("\"exit\""), "$.sources[0].to",
        "must be a station or a delay");
    row("source to a number", "sources.#0.to", to("0"), "$.sources[0].to", "found number 0");
    row("way to nowhere", "stations.#0.next.#0.to", to("\"desk\""), "$.stations[0].next[0].to",
        "the name of a station or delay, or exit");
    row("way to a fleet", "stations.#0.next.#0.to", to("\"igv\""), "$.stations[0].next[0].to", "\"igv\"");
    row("class unknown", "sources.#0.class", to("\"tourist\""), "$.sources[0].class", "the name of a class");
    row("service of an unknown class", "stations.#0.service_by_class.vips", to("{\"exp\": {\"mean\": 1}}"),
        "$.stations[0].service_by_class.vips", "the name of a class");
    row("far side of a fleet without sides", "fleets.#0", to(R"({"name": "igv", "size": 18})"),
        "$.stations[1].side", "the fleet has no sides");
    row("fleet unknown", "stations.#1.seize", to("\"agv\""), "$.stations[1].seize", "the name of a fleet");
    row("fleet a number", "delays.#0.release", to("0"), "$.delays[0].release", "the name of a fleet");
    row("crew unknown", "stations.#0.breakdown.crew", to("\"night\""), "$.stations[0].breakdown.crew",
        "the name of a crew");
    row("initial nowhere", "initial.desk", to("3"), "$.initial.desk", "the name of a station or delay");
    row("initial out", "initial.exit", to("3"), "$.initial.exit", "the name of a station or delay");
    row("two stations of a name", "stations.#1.name", to("\"egate\""), "$.stations[1].name",
        "\"egate\", which $.stations[0] has");
    row("delay named as a station", "delays.#0.name", to("\"egate\""), "$.delays[0].name",
        "which $.stations[0] has");
    row("station named exit", "stations.#1.name", to("\"exit\""), "$.stations[1].name", "the way out");
    row("two classes of a name", "classes.#1.name", to("\"traveller\""), "$.classes[1].name",
        "which $.classes[0] has");
    row("two sources of a name", "sources.#1.name", to("\"in\""), "$.sources[1].name", "$.sources[0]");
    row("two fleets of a name", "fleets", to(R"([{"name": "igv", "size": 1}, {"name": "igv", "size": 1}])"),
        "$.fleets[1].name", "$.fleets[0]");
    row("two crews of a name", "crews",
        to(R"([{"name": "technicians", "size": 1}, {"name": "technicians", "size": 1}])"), "$.crews[1].name",
        "$.crews[0]");
    row("unreachable", "stations.#0.next", to("[{\"to\": \"walk\", \"p\": 1}]"), "$.stations[1]",
        "unreachable");
    row("reached with no probability", "stations.#0.next",
        to("[{\"to\": \"manual\", \"p\": 0}, {\"to\": \"walk\", \"p\": 1}]"), "$.stations[1]", "unreachable");
    row("round and round at once", "delays.#0",
        to("{\"name\": \"walk\", \"time\": {\"det\": {\"value\": 0}}, \"next\": [{\"to\": \"walk\"}]}"),
        "$.delays[0]", "a loop that takes no time");
    row("round and round by two ways", "delays",
        to(R"([{"name": "walk", "time": {"det": {"value": 0}}, "next": [{"to": "a", "p": 0.5}, {"to": "b", "p": 0.5}]},
               {"name": "a", "time": {"det": {"value": 1e-9}}, "next": [{"to": "walk"}]},
               {"name": "b", "time": {"det": {"value": 0}}, "next": [{"to": "walk"}]}])"),
        "$.delays[1]", "a loop that takes no time");
}

void MalformedNetwork::references()
{
    verify();
}

void MalformedNetwork::bytes_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const QByteArray good(testing::kWholeModel);
    const auto with = [&](const char* from, const char* into) {
        return QByteArray(good).replace(from, into);
    };
    const auto add = [](const char* name, const QByteArray& file, const char* path, const char* text) {
        QTest::newRow(name) << file << QString::fromUtf8(path) << QString::fromUtf8(text);
    };
    add("nothing", {}, "$", "expected JSON");
    add("blanks", "  \n ", "$", "expected JSON");
    add("cut off", good.left(good.size() / 2), "$", "at line");
    add("a list", "[1, 2]", "$", "expected an object, found a list of 2");
    add("a number", "5", "$", "JSON");
    add("an empty object", "{}", "$.format", "found nothing");
    add("not a number", with("86400", "NaN"), "$", "JSON");
    add("infinity", with("86400", "Infinity"), "$", "JSON");
    add("beyond doubles", with("86400", "1e999"), "$", "JSON");
    add("trailing comma", with("\"walk\": 2", "\"walk\": 2,"), "$", "JSON");
    add("comment", "// model\n" + good, "$", "line 1");
    add("rubbish after it", good + "x", "$", "JSON");
    add("not UTF-8", with("every key once", "every key \xff\xfe"), "$", "JSON");
    add("zero bytes", QByteArray(64, '\0'), "$", "JSON");
    add("a program",
        QByteArray("\x7f"
                   "ELF\x02\x01\x01\0\0\0",
                   10),
        "$", "JSON");
    add("too deep", QByteArray(200, '[') + QByteArray(200, ']'), "$", "at most 32 levels of nesting");
    add("too long", QByteArray(16 * 1024 * 1024 + 1, ' '), "$", "at most 16777216 bytes");
    add("key twice", with("\"servers\": 8,", "\"servers\": 8, \"servers\": 9,"), "$.stations[0].servers",
        "each key once");
    add("key twice in another spelling", with("\"size\": 18", "\"size\": 18, \"s\\u0069ze\": 1"),
        "$.fleets[0].size", "each key once");
    add("horizon twice", with("\"horizon_s\": 86400", "\"horizon_s\": 86400, \"horizon_s\": 1"),
        "$.horizon_s", "each key once");
    add("initial twice", with("\"walk\": 2", "\"walk\": 2, \"walk\": 3"), "$.initial.walk", "each key once");
}

void MalformedNetwork::bytes()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, path);
    QFETCH(QString, text);
    verifyProblem(networkFromBytes(file, "file"), path, text);
}

void MalformedNetwork::everyProblemAtOnce()
{
    QByteArray model = edit(testing::kWholeModel, QStringLiteral("stations.#0.next.#1.p"), to("0.92"));
    model = edit(model, QStringLiteral("stations.#0.servers"), to("-8"));
    model = edit(model, QStringLiteral("classes.#1.prio"), to("1"));
    model = edit(model, QStringLiteral("delays.#0.time.triangular.max"), to("\"60\""));
    model = edit(model, QStringLiteral("sources.#0.batch.det.value"), to("-1"));
    const NetworkOutcome outcome = networkFromBytes(model, "file");
    QVERIFY2(outcome.problems.size() == 5, qPrintable(lines(outcome)));
    verifyProblem(outcome, QStringLiteral("$.stations[0].next"), QStringLiteral("add up to 0.98"));
    verifyProblem(outcome, QStringLiteral("$.classes[1].prio"), QStringLiteral("no such key"));
}

// One mistake is one problem, also when it makes others look wrong.
void MalformedNetwork::noFollowUps()
{
    for (const char* place : {"stations.#0.next.#0.to", "stations.#1.name", "sources.#0.interarrival",
                              "stations.#0.service", "delays.#0", "sources.#1.profile_per_hour",
                              "stations.#0.next", "fleets.#0.size", "stations.#1.service.empirical.values"}) {
        const NetworkOutcome outcome =
            networkFromBytes(edit(testing::kWholeModel, QString::fromLatin1(place), to("true")), "file");
        const bool name = QByteArray(place).endsWith(".name") || QByteArray(place) == "delays.#0";
        // A name that is gone is missed by those who refer to it.
        QVERIFY2(name ? outcome.problems.size() <= 5 : outcome.problems.size() == 1,
                 qPrintable(QString::fromLatin1(place) + u'\n' + lines(outcome)));
    }
}

void MalformedNetwork::problemsAreCapped()
{
    QJsonArray many;
    for (int i = 0; i < 2000; ++i)
        many.append(i);
    const NetworkOutcome outcome = networkFromBytes(
        edit(testing::kWholeModel, QStringLiteral("stations"), [&](const QJsonValue&) { return many; }),
        "file");
    QCOMPARE(outcome.problems.size(), std::size_t{500});
    QVERIFY(outcome.dropped >= 1500);
}

void MalformedNetwork::oneLineEach()
{
    const NetworkOutcome outcome = networkFromBytes(
        edit(testing::kWholeModel, QStringLiteral("one\ntwo\t\x1b[31m"), to("\"a\\nb\"")), "file");
    QCOMPARE(outcome.problems.size(), std::size_t{1});
    const QString line = QString::fromStdString(describe("m.json", outcome.problems[0]));
    QCOMPARE(line, QStringLiteral("m.json: $.one two  [31m: expected no such key, found text \"a b\""));
}

QTEST_GUILESS_MAIN(MalformedNetwork)
#include "tst_network_malformed.moc"
