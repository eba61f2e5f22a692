// SPDX-License-Identifier: GPL-3.0-or-later
// The real flows and alarms, each time with one thing wrong, and bytes that are no such file at all.
#include "mutation.h"

using namespace coi::site;
using namespace coi::site::mutation;

class MalformedFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flows_data();
    void flows();
    void alarms_data();
    void alarms();
    void bytes_data();
    void bytes();
};

void MalformedFigures::flows_data()
{
    mutationColumns();
    row("wrong version", "format", to("\"coi-flows/9\""), "$.format", "\"coi-flows/1\"", "coi-flows/9");
    row("unknown key", "weather", to("{}"), "$.weather", "no such key", "an object");
    row("profile missing", "profiles.peak", gone(), "$.profiles.peak", "an object", "nothing");
    row("profile unknown", "profiles.tet", to("{}"), "$.profiles.tet", "no such key", "an object");
    row("source missing", "referral.source", gone(), "$.referral.source", "text", "nothing");
    row("figure bare", "referral", to("0.05"), "$.referral", "an object", "number 0.05");
    row("share over 1", "referral.value", to("1.5"), "$.referral.value", "from 0 to 1", "number 1.5");
    row("share negative", "customsCheckShare.value", to("-0.1"), "$.customsCheckShare.value", "from 0 to 1",
        "number -0.1");
    row("classes do not add up", "travellers.tourist.share.value", to("0.2"), "$.travellers",
        "shares that add up to 1", "0.9");
    row("channels do not add up", "channels.red.value", to("0.2"), "$.channels", "shares that add up to 1",
        "1.08");
    row("goods do not add up", "freight.#0.share.value", to("0.25"), "$.freight[direction=exit]",
        "shares that add up to 1", "0.99");
    row("hours do not add up", "profiles.normal.travellerHours.value.#8", to("0.1"),
        "$.profiles.normal.travellerHours.value", "shares that add up to 1", "0.98");
    row("23 hours", "profiles.normal.vehicleHours.value", without(0), "$.profiles.normal.vehicleHours.value",
        "a list of 24 numbers", "a list of 23");
    row("exit share against its hours", "profiles.peak.exitShare.value", to("0.6"),
        "$.profiles.peak.exitShareByHour.value", "a mean over the day's travellers of 0.6", "0.50");
    row("no travellers", "profiles.normal.travellersPerDay.value", to("0"),
        "$.profiles.normal.travellersPerDay.value", "a number from 1", "number 0");
    row("time missing", "times.lab", gone(), "$.times.lab", "an object", "nothing");
    row("time misspelt", "times.wieghbridge", to("{}"), "$.times.wieghbridge", "no such key", "an object");
    row("distribution unknown", "eGate", to("{\"weibull\": {}, \"source\": \"x\"}"), "$.eGate",
        "one of exp, det, uniform", "0 of them");
    row("two distributions", "eGate.det", to("{\"value\": 3}"), "$.eGate", "one of exp, det", "2 of them");
    row("parameter unknown", "eGate.lognormal.sigma", to("3"), "$.eGate.lognormal.sigma", "no such key",
        "number 3");
    row("mean negative", "eGate.lognormal.mean", to("-12"), "$.eGate.lognormal.mean", "a number from 0.001",
        "number -12");
    row("max below min", "times.igv_load.uniform.max", to("1"), "$.times.igv_load.uniform.max",
        "at least min, 120", "1");
    row("mode outside", "times.anpr.triangular.mode", to("40"), "$.times.anpr.triangular.mode",
        "min <= mode <= max", "6, 40, 30");
    row("weights of another length", "times.lab",
        to("{\"empirical\": {\"values\": [1, 2], \"weights\": [1]}, \"source\": \"x\"}"),
        "$.times.lab.empirical.weights", "a list of 2 numbers", "a list of 1");
    row("weights of nothing", "times.lab",
        to("{\"empirical\": {\"values\": [1, 2], \"weights\": [0, 0]}, \"source\": \"x\"}"),
        "$.times.lab.empirical.weights", "a sum above 0", "0");
    row("officers of one hall", "profiles.normal.officers.value", without(0),
        "$.profiles.normal.officers.value", "a list of 2 numbers", "a list of 1");
    row("half an officer", "profiles.peak.officers.value.#1", to("15.5"), "$.profiles.peak.officers.value[1]",
        "a whole number", "15.5");
    row("officers missing", "profiles.peak.officers.value.#0", to("-1"), "$.profiles.peak.officers.value[0]",
        "a number from 0", "number -1");
    row("all absent and more", "officerAbsentShare.value", to("1.01"), "$.officerAbsentShare.value",
        "from 0 to 1", "number 1.01");
    row("coach shrinks", "coach.max.value", to("20"), "$.coach.max", "at least min, 30", "20");
    row("goods without names", "freight.#2.names", gone(), "$.freight[2].names", "en, vi, zh, fr", "nothing");
    row("stores take more than all", "stores.warehouse.share.value", to("0.99"), "$.stores",
        "shares that add up to at most 1", "1.08");
    row("store of nothing", "stores.warehouse.placesPerT.value", to("0"),
        "$.stores.warehouse.placesPerT.value", "a number from 0.01", "number 0");
    row("store without a stay", "stores.ecommerce.stay", gone(), "$.stores.ecommerce.stay", "an object",
        "nothing");
    row("store unknown", "stores.cellar", to("{}"), "$.stores.cellar", "no such key", "an object");
    row("stores a list", "stores", to("[]"), "$.stores", "an object", "");
    row("goods a text", "freight.#2", to("\"durian\""), "$.freight[2]", "an object", "\"durian\"");
}

void MalformedFigures::flows()
{
    QFETCH(QString, place);
    QFETCH(Change, change);
    QFETCH(QString, path);
    QFETCH(QString, expected);
    QFETCH(QString, found);
    const LoadOutcome outcome =
        loadSiteFromBytes(originals().site, edit(originals().flows, place, change), originals().alarms);
    verifyProblem(outcome, "flows.json", path, expected, found);
}

void MalformedFigures::alarms_data()
{
    mutationColumns();
    row("wrong version", "format", to("2"), "$.format", "text", "number 2");
    row("condition unknown", "definitions.#0.condition", to("\"too_warm\""), "$.definitions[0].condition",
        "zone_los_at_least", "\"too_warm\"");
    row("priority unknown", "definitions.#0.priority", to("\"urgent\""), "$.definitions[0].priority",
        "critical, high, medium, low", "\"urgent\"");
    row("level G", "definitions.#0.threshold", to("6"), "$.definitions[0].threshold", "from 1 to 5",
        "number 6");
    row("object nowhere", "definitions.#0.object", to("\"1X-Q8\""), "$.definitions[0].object",
        "zone_los_at_least can watch", "\"1X-Q8\"");
    row("object of another kind", "definitions.#0.object", to("\"1X-E1\""), "$.definitions[0].object",
        "zone_los_at_least can watch", "\"1X-E1\"");
    row("fullness of trucks", "definitions.#5.object", to("\"2X-Q\""), "$.definitions[5].object",
        "zone_over_capacity can watch", "\"2X-Q\"");
    row("blank unknown", "definitions.#0.text.fr", to("\"File {zone}\""), "$.definitions[0].text.fr",
        "no blank but {object}", "\"{zone}\"");
    row("blank not closed", "definitions.#0.text.fr", to("\"File {object\""), "$.definitions[0].text.fr",
        "no blank but {object}", "{object");
    row("translation missing", "definitions.#3.action.vi", gone(), "$.definitions[3].action.vi", "text",
        "nothing");
    row("procedure nowhere", "definitions.#3.procedure", to("\"P-X\""), "$.definitions[3].procedure",
        "a procedure of this file", "\"P-X\"");
    row("procedure empty", "procedures.P-IGV-03", to("[]"), "$.procedures.P-IGV-03", "at least one step",
        "none");
    row("step without Chinese", "procedures.P-IGV-03.#2.zh", gone(), "$.procedures.P-IGV-03[2].zh", "text",
        "nothing");
    row("step does what", "procedures.P-IGV-03.#1.do", to("\"fly\""), "$.procedures.P-IGV-03[1].do",
        "followers", "\"fly\"");
    row("detail without French", "procedures.P-IGV-03.#1.detail.fr", gone(),
        "$.procedures.P-IGV-03[1].detail.fr", "text", "nothing");
    row("step is a text", "procedures.P-IGV-03.#1", to("\"go\""), "$.procedures.P-IGV-03[1]", "an object",
        "\"go\"");
    row("time to acknowledge missing", "escalation.acknowledgeS.high", gone(),
        "$.escalation.acknowledgeS.high", "a whole number", "nothing");
    row("id used twice", "definitions.#3.id", to("\"crowd-los-d\""), "$.definitions[3].id",
        "an id of its own", "used twice");
    row("delay negative", "definitions.#3.onDelayS", to("-1"), "$.definitions[3].onDelayS", "a whole number",
        "number -1");
    row("second limit missing", "definitions.#33.percent", gone(), "$.definitions[33].percent", "number",
        "nothing");
    row("second limit of another condition", "definitions.#0.percent", to("3"), "$.definitions[0].percent",
        "no such key", "number 3");
    row("no definitions", "definitions", to("[]"), "$.definitions", "at least one definition", "none");
    row("escalation backwards", "escalation.level3S", to("60"), "$.escalation.level3S",
        "more than level2S, 180", "60");
}

void MalformedFigures::alarms()
{
    QFETCH(QString, place);
    QFETCH(Change, change);
    QFETCH(QString, path);
    QFETCH(QString, expected);
    QFETCH(QString, found);
    const LoadOutcome outcome =
        loadSiteFromBytes(originals().site, originals().flows, edit(originals().alarms, place, change));
    verifyProblem(outcome, "alarms.json", path, expected, found);
}

void MalformedFigures::bytes_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("found");
    const auto row = [](const char* name, const QByteArray& file, const char* expected, const char* found) {
        QTest::newRow(name) << file << QString::fromUtf8(expected) << QString::fromUtf8(found);
    };
    row("empty", {}, "JSON", "line 1, column 1");
    row("cut off", originals().site.left(originals().site.size() / 2), "JSON", "line ");
    row("comma missing", "{\"type\": \"FeatureCollection\",\n \"features\": [1 2]}", "JSON",
        "line 2, column 17");
    row("after wide characters", QByteArray("{\"a\": \"\xe5\x8c\x97\xe4\xbb\x91\", x}"), "JSON",
        "line 1, column 13");
    row("NaN", "{\"a\": NaN}", "JSON", "line 1");
    row("not UTF-8", QByteArray("{\"a\": \"\xff\xfe\"}"), "JSON", "line 1");
    row("garbage after the end", originals().site + "}", "JSON", "line ");
    row("a list", "[1]", "an object", "a list of 1");
    row("zeros", QByteArray(100, '\0'), "JSON", "line 1");
    row("nested deeply", QByteArray(100000, '['), "at most 32 levels of nesting", "line 1, column 33");
    row("nested objects", QByteArray("{\"a\":").repeated(40), "at most 32 levels of nesting", "column 161");
    row("too long", QByteArray(kMaxFileBytes + 1, ' '), "a file of at most 16777216 bytes", "16777217 bytes");
}

void MalformedFigures::bytes()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, expected);
    QFETCH(QString, found);
    const QString root = QStringLiteral("$");
    const Files& f = originals();
    verifyProblem(loadSiteFromBytes(file, f.flows, f.alarms), "site.geojson", root, expected, found);
    verifyProblem(loadSiteFromBytes(f.site, file, f.alarms), "flows.json", root, expected, found);
    verifyProblem(loadSiteFromBytes(f.site, f.flows, file), "alarms.json", root, expected, found);
}

QTEST_GUILESS_MAIN(MalformedFigures)
#include "tst_malformed_figures.moc"
