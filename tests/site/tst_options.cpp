// SPDX-License-Identifier: GPL-3.0-or-later
// Files of what-if options: what is read, and each thing that can be wrong named with its path.
#include "mutation.h"
#include "network_model.h"

#include <coi/site/load_options.h>

using namespace coi;
using namespace coi::site;
using namespace coi::site::mutation;
using Kind = sim::WhatIfChange::Kind;

class OptionFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKey();
    void baseIsFirst();
    void shipped();
    void faults_data();
    void faults();
    void bytes();
    void everyValueReplaced();
};

namespace {

constexpr const char* kOptions = R"json({ "format": "coi-options/1", "note": "all keys", "step_s": 600,
  "watch": ["egate", "manual"], "inputs": { "rate_cv": 0.1, "service_cv": 0.05 },
  "options": [
    { "name": "closed", "changes": [ { "station": "egate", "closed": true, "from_s": 600, "until_s": 1200 } ] },
    { "name": "as it is", "note": "nothing" },
    { "name": "more", "changes": [ { "station": "manual", "servers_change": 2 }, { "station": "egate", "servers": 9 },
                                   { "fleet": "igv", "size": 20 }, { "fleet": "igv", "size_change": -3 },
                                   { "source": "day", "rate_factor": 1.5 } ] } ] })json";

const sim::Network& network()
{
    static const sim::Network n = networkFromBytes(testing::kWholeModel, "whole").network.value();
    return n;
}

QString lines(const OptionsOutcome& outcome)
{
    QStringList all;
    for (const sim::NetworkProblem& p : outcome.problems)
        all += QString::fromStdString(describe("options", p));
    return all.join(u'\n');
}

} // namespace

void OptionFiles::everyKey()
{
    const OptionsOutcome loaded = optionsFromBytes(kOptions, network());
    QVERIFY2(loaded.request, qPrintable(lines(loaded)));
    const sim::WhatIfRequest& r = *loaded.request;
    QCOMPARE(r.stepS, 600.0);
    QCOMPARE(r.watch, (std::vector<int>{0, 1}));
    QCOMPARE(r.inputs.rateCv, (std::vector<double>{0.1, 0.1}));
    QCOMPARE(r.inputs.serviceCv, (std::vector<double>{0.05, 0.05}));
    QCOMPARE(r.options.size(), std::size_t{3});
    const sim::WhatIfChange& closed = r.options[1].changes[0];
    QVERIFY(closed.kind == Kind::Servers && closed.index == 0 && closed.value == 0);
    QVERIFY(closed.fromS == 600 && closed.untilS == 1200);
    const auto& more = r.options[2].changes;
    QVERIFY(more[0].kind == Kind::Servers && more[0].index == 1 && more[0].value == 13);
    QVERIFY(more[1].index == 0 && more[1].value == 9 && more[1].fromS == 0);
    QVERIFY(more[2].kind == Kind::Fleet && more[2].value == 20);
    QCOMPARE(more[3].value, 15.0);
    QVERIFY(more[4].kind == Kind::Pace && more[4].index == 1 && more[4].value == 1.5);
}

void OptionFiles::baseIsFirst()
{
    const OptionsOutcome given = optionsFromBytes(kOptions, network());
    QCOMPARE(given.request->options[0].name, std::string("as it is"));
    QCOMPARE(given.request->options[1].name, std::string("closed"));
    const OptionsOutcome added =
        optionsFromBytes(edit(kOptions, QStringLiteral("options"), without(1)), network());
    QVERIFY2(added.request, qPrintable(lines(added)));
    QCOMPARE(added.request->options.size(), std::size_t{3});
    QCOMPARE(added.request->options[0].name, std::string("as is"));
    QVERIFY(added.request->options[0].changes.empty());
}

void OptionFiles::shipped()
{
    const QString dir = QStringLiteral(COI_SOURCE_DIR "/resources/networks/");
    const NetworkOutcome gate = loadNetwork(dir + QStringLiteral("gate-day.json"));
    const OptionsOutcome loaded = loadOptions(dir + QStringLiteral("options/gate-day.json"), *gate.network);
    QVERIFY2(loaded.request, qPrintable(lines(loaded)));
    QCOMPARE(loaded.request->options.size(), std::size_t{4});
}

void OptionFiles::faults_data()
{
    mutationColumns();
    const char* none = "";
    row("format missing", "format", gone(), "$.format", "expected \"coi-options/1\"", none);
    row("unknown key", "horizon_s", to("3600"), "$.horizon_s", "no such key", none);
    row("options missing", "options", gone(), "$.options", "expected a list", none);
    row("no options", "options", to("[]"), "$.options", "must not be empty", none);
    row("option a text", "options.#1", to("\"as is\""), "$.options[1]", "expected an object", none);
    row("option without a name", "options.#1.name", gone(), "$.options[1].name", "expected text", none);
    row("two of a name", "options.#1.name", to("\"closed\""), "$.options[1].name", "$.options[0] has", none);
    row("unknown key of an option", "options.#1.cost", to("1"), "$.options[1].cost", "no such key", none);
    row("changes an object", "options.#0.changes", to("{}"), "$.options[0].changes", "expected a list", none);
    row("change a number", "options.#0.changes.#0", to("1"), "$.options[0].changes[0]", "an object", none);
    row("change of nothing", "options.#0.changes.#0", to("{\"servers\": 1}"), "$.options[0].changes[0]",
        "one of station, fleet and source, found 0", none);
    row("change of two", "options.#2.changes.#0.fleet", to("\"igv\""), "$.options[2].changes[0]",
        "found 2 of them", none);
    row("station unknown", "options.#0.changes.#0.station", to("\"gate\""), "$.options[0].changes[0].station",
        "the name of a station", none);
    row("delay for a station", "options.#0.changes.#0.station", to("\"walk\""),
        "$.options[0].changes[0].station", "\"walk\", which is nowhere", none);
    row("fleet unknown", "options.#2.changes.#2.fleet", to("\"agv\""), "$.options[2].changes[2].fleet",
        "the name of a fleet", none);
    row("source a number", "options.#2.changes.#4.source", to("1"), "$.options[2].changes[4].source",
        "the name of a source, found number 1", none);
    row("closed a number", "options.#0.changes.#0.closed", to("1"), "$.options[0].changes[0].closed",
        "true or false", none);
    row("closed with servers", "options.#0.changes.#0.servers", to("1"), "$.options[0].changes[0]",
        "closed without servers", none);
    row("neither value", "options.#2.changes.#1.servers", gone(), "$.options[2].changes[1]",
        "one of servers and servers_change, found none", none);
    row("both values", "options.#2.changes.#1.servers_change", to("1"), "$.options[2].changes[1]",
        "found both", none);
    row("servers negative", "options.#2.changes.#1.servers", to("-1"), "$.options[2].changes[1].servers",
        "out of range", none);
    row("servers a fraction", "options.#2.changes.#1.servers", to("1.5"), "$.options[2].changes[1].servers",
        "a whole number", none);
    row("fewer than none", "options.#2.changes.#0.servers_change", to("-12"),
        "$.options[2].changes[0].servers_change", "out of range", none);
    row("size of a station", "options.#2.changes.#1.size", to("1"), "$.options[2].changes[1].size",
        "no such key", none);
    row("rate missing", "options.#2.changes.#4.rate_factor", gone(), "$.options[2].changes[4].rate_factor",
        "expected a number", none);
    row("rate negative", "options.#2.changes.#4.rate_factor", to("-1"), "$.options[2].changes[4].rate_factor",
        "out of range", none);
    row("from negative", "options.#0.changes.#0.from_s", to("-1"), "$.options[0].changes[0].from_s",
        "must not be negative", none);
    row("until before from", "options.#0.changes.#0.until_s", to("600"), "$.options[0].changes[0].until_s",
        "must be after from_s", none);
    row("watch a text", "watch", to("\"egate\""), "$.watch", "expected a list", none);
    row("watch unknown", "watch.#1", to("\"walk\""), "$.watch[1]", "the name of a station", none);
    row("step zero", "step_s", to("0"), "$.step_s", "must divide", none);
    row("step a text", "step_s", to("\"5 min\""), "$.step_s", "expected a number", none);
    row("spread negative", "inputs.rate_cv", to("-0.1"), "$.inputs.rate_cv", "from 0 to 10", none);
    row("spread unknown", "inputs.patience_cv", to("0.1"), "$.inputs.patience_cv", "no such key", none);
    row("inputs a number", "inputs", to("0.1"), "$.inputs", "expected an object", none);
}

void OptionFiles::faults()
{
    QFETCH(QString, place);
    QFETCH(Change, change);
    QFETCH(QString, path);
    QFETCH(QString, expected);
    const OptionsOutcome outcome = optionsFromBytes(edit(kOptions, place, change), network());
    QVERIFY(!outcome.request);
    bool named = false;
    for (const sim::NetworkProblem& p : outcome.problems)
        named |= QString::fromStdString(p.path) == path && QString::fromStdString(p.text).contains(expected);
    QVERIFY2(named, qPrintable(lines(outcome)));
}

void OptionFiles::bytes()
{
    for (const char* text : {"", "{", "[]", "null", "{\"options\": NaN}"}) {
        const OptionsOutcome outcome = optionsFromBytes(text, network());
        QVERIFY2(!outcome.request && !outcome.problems.empty(), text);
    }
    QVERIFY(!loadOptions(QStringLiteral("/nowhere/at/all.json"), network()).request);
}

void OptionFiles::everyValueReplaced()
{
    QStringList all;
    const std::function<void(const QJsonValue&, const QString&)> walk = [&](const QJsonValue& v,
                                                                            const QString& here) {
        if (!here.isEmpty())
            all += here;
        const QString dot = here.isEmpty() ? QString() : here + u'.';
        const QJsonObject o = v.toObject();
        for (auto it = o.begin(); it != o.end(); ++it)
            walk(it.value(), dot + it.key());
        const QJsonArray a = v.toArray();
        for (qsizetype i = 0; i < a.size(); ++i)
            walk(a.at(i), dot + u'#' + QString::number(i));
    };
    walk(QJsonDocument::fromJson(kOptions).object(), {});
    QVERIFY(all.size() > 30);
    for (const QString& place : std::as_const(all))
        for (const char* value :
             {"null", "true", "-1", "0", "0.5", "1e300", "\"\"", "\"egate\"", "[]", "{}", "[[]]"}) {
            const OptionsOutcome outcome = optionsFromBytes(edit(kOptions, place, to(value)), network());
            QVERIFY2(outcome.request.has_value() == outcome.problems.empty(), qPrintable(place));
        }
}

QTEST_GUILESS_MAIN(OptionFiles)
#include "tst_options.moc"
