// SPDX-License-Identifier: GPL-3.0-or-later
// The real site file, each time with one thing wrong: the problem must be named with its path, and nothing
// may be loaded. Places are found by feature id, so rows survive additions to the file.
#include "mutation.h"

using namespace coi::site;
using namespace coi::site::mutation;

namespace {

// The first item of a list, so many times.
Change many(int count)
{
    return [count](const QJsonValue& v) {
        QJsonArray a;
        for (int i = 0; i < count; ++i)
            a.append(v.toArray().at(0));
        return QJsonValue(a);
    };
}

} // namespace

class Malformed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void site_data();
    void site();
    void siteAsAWhole_data();
    void siteAsAWhole();
    void toleratedEdits_data();
    void toleratedEdits();
    void allProblemsOfAllFilesAtOnce();
    void problemsAreCapped();
    void missingFolder();
};

void Malformed::initTestCase()
{
    // The control: unchanged, and re-written by the editor of this test, the files load.
    const Files& f = originals();
    QVERIFY(loadSiteFromBytes(f.site, f.flows, f.alarms).ok());
    const Change same = [](const QJsonValue& v) { return v; };
    QVERIFY(loadSiteFromBytes(edit(f.site, QStringLiteral("features"), same),
                              edit(f.flows, QStringLiteral("times"), same),
                              edit(f.alarms, QStringLiteral("definitions"), same))
                .ok());
}

// One feature changed: `inside` is the place in the feature, `path` the rest of the reported path.
void Malformed::site_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("inside");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("found");
    const auto row = [](const char* name, const char* id, const char* inside, const Change& change,
                        const char* path, const char* expected, const char* found) {
        QTest::newRow(name) << QByteArray(id) << QString::fromUtf8(inside) << change
                            << QString::fromUtf8(path) << QString::fromUtf8(expected)
                            << QString::fromUtf8(found);
    };
    row("unknown property", "1X-E3", "properties.colour", to("\"red\""), ".properties.colour", "no such key",
        "\"red\"");
    row("unknown key of a feature", "1X-E3", "style", to("{}"), ".style", "no such key", "an object");
    row("unknown type", "1X-E3", "properties.type", to("\"turnstile\""), ".properties.type", "surface, lane",
        "\"turnstile\"");
    row("type missing", "1X-E3", "properties.type", gone(), ".properties.type", "text", "nothing");
    row("id missing", "1X-E3", "properties.id", gone(), ".properties.id", "an id", "nothing");
    row("id with a blank", "1X-E3", "properties.id", to("\"1X E3\""), ".properties.id", "letters, digits",
        "1X E3");
    row("id used twice", "1X-E3", "properties.id", to("\"1X-E2\""), ".properties.id", "an id of its own",
        "\"1X-E2\", which $.features[");
    row("properties missing", "1X-E3", "properties", gone(), ".properties", "an object", "nothing");
    row("not a feature", "1X-E3", "type", to("\"Thing\""), ".type", "\"Feature\"", "\"Thing\"");
    row("translation missing", "1X-E3", "properties.names.vi", gone(), ".properties.names.vi", "text",
        "nothing");
    row("translation empty", "1X-E3", "properties.names.zh", to("\" \""), ".properties.names.zh", "text",
        "\" \"");
    row("language too many", "1X-E3", "properties.names.de", to("\"x\""), ".properties.names.de",
        "no such key", "\"x\"");
    row("names a text", "1X-E3", "properties.names", to("\"E3\""), ".properties.names", "en, vi, zh, fr",
        "E3");
    row("unknown code", "1X-E3", "properties.kind", to("\"gate\""), ".properties.kind",
        "egate, booth, truck, igv", "\"gate\"");
    row("code a number", "1X-E3", "properties.bridge", to("1"), ".properties.bridge", "bac_luan1, bac_luan2",
        "number 1");
    row("device unknown", "1X-E3", "properties.devices.#1", to("\"nose\""), ".properties.devices[1]",
        "document_reader", "\"nose\"");
    row("phase 3", "1X-E3", "properties.phases.#1", to("3"), ".properties.phases[1]", "from 1 to 2",
        "number 3");
    row("phase and a half", "1X-E3", "properties.phases.#0", to("1.5"), ".properties.phases[0]", "1 or 2",
        "1.5");
    row("no phase", "1X-E3", "properties.phases", to("[]"), ".properties.phases", "at least one phase",
        "none");
    row("serves nobody", "1X-E3", "properties.serves", to("[]"), ".properties.serves", "resident", "nobody");
    row("ordinal a fraction", "1X-E3", "properties.ordinal", to("2.5"), ".properties.ordinal",
        "a whole number", "2.5");
    row("open a text", "1X-E3", "properties.open", to("\"yes\""), ".properties.open", "true or false",
        "\"yes\"");
    row("bearing", "1X-E3", "properties.bearing", to("-1"), ".properties.bearing", "from 0 to 360",
        "number -1");
    row("dangling zone", "1X-E3", "properties.queueZone", to("\"1X-Q9\""), ".properties.queueZone",
        "the id of a zone", "\"1X-Q9\", which is nowhere");
    row("reference to another type", "1X-E3", "properties.queueZone", to("\"1X-E1\""),
        ".properties.queueZone", "the id of a zone", "\"1X-E1\", a lane");
    row("zone of the other direction", "1X-E3", "properties.queueZone", to("\"1N-Q1\""),
        ".properties.queueZone", "a zone of the lane's direction, exit", "\"1N-Q1\", entry");
    row("dangling camera", "1X-E3", "properties.cameras.#0", to("\"CAM-9\""), ".properties.cameras[0]",
        "the id of a camera", "which is nowhere");
    row("group without the lane", "1X-E3", "properties.interlock", to("\"IL-1N-E\""), ".properties.interlock",
        "has it as a member", "\"IL-1N-E\", which has not");
    row("surface an area", "1X-E3", "properties.surface", to("\"1X-FC\""), ".properties.surface",
        "a surface of kind track", "\"1X-FC\", an area");
    row("plan point of three", "1X-E3", "properties.plan", to("[1, 2, 3]"), ".properties.plan", "[x, y]",
        "[1, 2, 3]");
    row("plan outside", "1X-E3", "properties.plan", to("[1425, 10]"), ".properties.plan",
        "x from 0 to 1424, y from 0 to 804", "[1425, 10]");
    row("plan negative", "1X-E3", "properties.plan.#1", to("-0.1"), ".properties.plan", "y from 0 to 804",
        "-0.1");
    row("geometry missing", "1X-E3", "geometry", gone(), ".geometry", "a Point", "nothing");
    row("geometry of another type", "1X-E3", "geometry.type", to("\"Polygon\""), ".geometry.type",
        "\"Point\"", "\"Polygon\"");
    row("lat out of range", "1X-E3", "geometry.coordinates", to("[107.9, 91]"), ".geometry.coordinates",
        "lat from -90 to 90", "[107.9, 91]");
    row("lon and lat swapped", "1X-E3", "geometry.coordinates", reversed(), ".geometry.coordinates",
        "lon from -180 to 180", "lon and lat look swapped");
    row("far away", "1X-E3", "geometry.coordinates", to("[2.35, 48.85]"), ".geometry.coordinates",
        "within 50 km of the site's origin", "km away");
    row("position a text", "1X-E3", "geometry.coordinates", to("[\"107.9\", \"21.5\"]"),
        ".geometry.coordinates", "[lon, lat]", "text \"107.9\"");
    row("position of one", "1X-E3", "geometry.coordinates", to("[107.9]"), ".geometry.coordinates",
        "[lon, lat]", "[107.9]");
    row("fewer plan points", "1X-FC", "properties.plan", without(3), ".properties.plan",
        "as many points as the geometry, 4", "3 points");
    row("ring not closed", "1X-FC", "geometry.coordinates.#0", without(4), ".geometry.coordinates[0]",
        "ends where it starts", "not closed");
    row("ring with a hole", "1X-FC", "geometry.coordinates", to("[[], []]"), ".geometry.coordinates",
        "one ring, without holes", "a list of 2");
    row("ring turned round", "1X-FC", "geometry.coordinates.#0", reversed(), ".properties.plan",
        "in the same turn as the geometry", "the other way round");
    row("area of nothing", "1X-FC", "properties.plan", to("[[1,1],[1,1],[1,1],[1,1]]"), ".properties.plan",
        "corners around an area", "an area of 0");
    row("track of no length", "VY-1", "properties.plan", to("[[5,5],[5,5]]"), ".properties.plan",
        "a line longer than 0", "a length of 0");
    row("line of one point", "VY-1", "geometry.coordinates", without(1), ".geometry.coordinates",
        "at least 2 points", "a list of 1");
    row("length 0", "VY-1", "properties.lengthM", to("0"), ".properties.lengthM", "a number from 0.1",
        "number 0");
    row("width negative", "VY-1", "properties.widthM", to("-4"), ".properties.widthM", "a number from 0.1",
        "number -4");
    row("width missing", "VY-1", "properties.widthM", gone(), ".properties.widthM", "a number", "nothing");
    row("zone capacity", "1X-Q1", "properties.capacity", to("0"), ".properties.capacity", "from 1 to 10000",
        "number 0");
    row("zone area", "1X-Q1", "properties.areaM2", to("-55"), ".properties.areaM2", "a number from 1",
        "number -55");
    row("zone cells", "1X-Q1", "properties.cells", to("[13]"), ".properties.cells", "a list of 2 numbers",
        "a list of 1");
    row("zone head", "1X-Q1", "properties.head", to("\"left\""), ".properties.head", "top or bottom",
        "\"left\"");
    row("zone over the edge", "1X-Q1", "properties.plan", to("[1400, 590, 130, 100]"), ".properties.plan",
        "a rectangle inside x from 0 to 1424", "[1400, 590, 130, 100]");
    row("zone of no width", "1X-Q1", "properties.plan.#2", to("0"), ".properties.plan", "a rectangle inside",
        "0");
    row("station capacity", "2-LAB", "properties.capacity", to("3"), ".properties.capacity",
        "at least 40, the servers", "3");
    row("station servers", "2-LAB", "properties.servers", to("1e9"), ".properties.servers", "from 1 to 1000",
        "1000000000");
    row("camera source", "CAM-1X-03", "properties.source", to("\"http://x\""), ".properties.source",
        "rtsp://", "\"http://x\"");
    row("camera of another camera", "CAM-1X-03", "properties.source", to("\"sim:CAM-9\""),
        ".properties.source", "the id of a camera", "\"CAM-9\"");
    row("camera looks at nothing", "CAM-1X-03", "properties.looksAt.#0", to("\"1X-Q7\""),
        ".properties.looksAt[0]", "the id of a surface or lane", "which is nowhere");
    row("camera angle", "CAM-1X-03", "properties.fov", to("181"), ".properties.fov", "from 1 to 180",
        "number 181");
    row("turning a flag", "CAM-1X-03", "properties.ptz", to("true"), ".properties.ptz", "an object", "true");
    row("turning unknown", "CAM-1X-03", "properties.ptz.roll", to("[0, 1]"), ".properties.ptz.roll",
        "no such key", "a list");
    row("pan missing", "CAM-1X-03", "properties.ptz.pan", gone(), ".properties.ptz.pan", "a list of 2",
        "nothing");
    row("pan a number", "CAM-1X-03", "properties.ptz.pan", to("170"), ".properties.ptz.pan", "a list of 2",
        "number 170");
    row("pan too far", "CAM-1X-03", "properties.ptz.pan.#1", to("361"), ".properties.ptz.pan[1]",
        "from -360 to 360", "number 361");
    row("pan more than around", "CAM-1X-03", "properties.ptz.pan", to("[-200, 200]"), ".properties.ptz.pan",
        "at most 360 degrees", "400");
    row("pan backwards", "CAM-1X-03", "properties.ptz.pan", to("[170, -170]"), ".properties.ptz.pan",
        "grows and holds 0", "170 to -170");
    row("pan without its middle", "CAM-1X-03", "properties.ptz.pan", to("[10, 170]"), ".properties.ptz.pan",
        "grows and holds 0", "10 to 170");
    row("tilt of nothing", "CAM-1X-03", "properties.ptz.tilt", to("[0, 0]"), ".properties.ptz.tilt",
        "grows and holds 0", "0 to 0");
    row("tilt over the top", "CAM-1X-03", "properties.ptz.tilt.#0", to("-91"), ".properties.ptz.tilt[0]",
        "from -90 to 90", "number -91");
    row("zoom without the mounted view", "CAM-1X-03", "properties.ptz.zoom", to("[2, 12]"),
        ".properties.ptz.zoom", "grows and holds 1", "2 to 12");
    row("zoom zero", "CAM-1X-03", "properties.ptz.zoom.#0", to("0"), ".properties.ptz.zoom[0]",
        "from 0.1 to 60", "number 0");
    row("pan without speed", "CAM-1X-03", "properties.ptz.panSpeed", gone(), ".properties.ptz.panSpeed",
        "a number", "nothing");
    row("tilt that stands", "CAM-1X-03", "properties.ptz.tiltSpeed", to("0"), ".properties.ptz.tiltSpeed",
        "from 1 to 720", "number 0");
    row("focus a number", "CAM-1X-03", "properties.ptz.focus", to("1"), ".properties.ptz.focus",
        "true or false", "number 1");
    row("presets an object", "CAM-1X-03", "properties.ptz.presets", to("{}"), ".properties.ptz.presets",
        "a list", "an object");
    row("preset a text", "CAM-1X-03", "properties.ptz.presets.#1", to("\"E1\""), ".properties.ptz.presets[1]",
        "an object", "\"E1\"");
    row("preset without id", "CAM-1X-03", "properties.ptz.presets.#1.id", gone(),
        ".properties.ptz.presets[1].id", "an id", "nothing");
    row("preset twice", "CAM-1X-03", "properties.ptz.presets.#2.id", to("\"hall\""),
        ".properties.ptz.presets[2].id", "an id of its own", "\"hall\" twice");
    row("preset without name", "CAM-1X-03", "properties.ptz.presets.#1.name", gone(),
        ".properties.ptz.presets[1].names", "en, vi, zh, fr", "nothing");
    row("preset name in three languages", "CAM-1X-03", "properties.ptz.presets.#0.names.zh", gone(),
        ".properties.ptz.presets[0].names.zh", "text", "nothing");
    row("preset with two names", "CAM-1X-03", "properties.ptz.presets.#0.name", to("\"Hall\""),
        ".properties.ptz.presets[0].name", "either name or names", "both");
    row("preset out of reach", "CAM-1X-03", "properties.ptz.presets.#1.pan", to("171"),
        ".properties.ptz.presets[1].pan", "from -170 to 170", "number 171");
    row("preset without tilt", "CAM-1X-03", "properties.ptz.presets.#1.tilt", gone(),
        ".properties.ptz.presets[1].tilt", "from -45 to 20", "nothing");
    row("preset too close", "CAM-1X-03", "properties.ptz.presets.#1.zoom", to("13"),
        ".properties.ptz.presets[1].zoom", "from 1 to 12", "number 13");
    row("preset out of focus", "CAM-1X-03", "properties.ptz.presets.#1.focus", to("2"),
        ".properties.ptz.presets[1].focus", "from -1 to 1", "number 2");
    row("preset with a focus the camera has not", "CAM-1X-12", "properties.ptz.presets.#1.focus", to("0.5"),
        ".properties.ptz.presets[1].focus", "no focus", "one");
    row("too many presets", "CAM-1X-03", "properties.ptz.presets", many(40), ".properties.ptz.presets",
        "at most 32", "40");
    row("fleet too large", "igv", "properties.units", to("40"), ".properties.units", "no more units than",
        "40");
    row("fleet without battery", "igv", "properties.batteryKWh", to("0"), ".properties.batteryKWh",
        "a battery", "number 0");
    row("fleet without charger", "igv", "properties.chargers", to("[]"), ".properties.chargers",
        "at least one charger", "none");
    row("fleet track dangling", "igv", "properties.exitTracks.#4", to("\"X-VN-9\""),
        ".properties.exitTracks[4]", "the id of a surface", "which is nowhere");
    row("fleet track an area", "igv", "properties.exitTracks.#4", to("\"1X-FC\""),
        ".properties.exitTracks[4]", "a surface of kind track", "an area");
    row("fleet without terminals", "igv", "properties.terminalsAway", to("[]"), ".properties.terminalsAway",
        "at least one surface", "none");
    row("home terminal beyond the border", "igv", "properties.terminalsHome.#2", to("\"A1\""),
        ".properties.terminalsHome[2]", "on this side of the border", "\"A1\", beyond it");
    row("terminal of the other side on this one", "igv", "properties.terminalsAway.#6", to("\"H3\""),
        ".properties.terminalsAway[6]", "beyond the border", "\"H3\", on this side");
    row("fleet with a place", "igv", "geometry", to("{\"type\": \"Point\"}"), ".geometry", "null",
        "an object");
    row("interlock too strict", "IL-1X-E", "properties.minimum", to("8"), ".properties.minimum",
        "from 1 to 7", "number 8");
    row("interlock against the start", "IL-1N-B", "properties.minimum", to("6"), ".properties.minimum",
        "open at the start, 5", "6");
    row("interlock of one", "IL-2-B1", "properties.members", to("[\"B1-DX\"]"), ".properties.members",
        "at least 2 members", "1");
    row("interlock member a number", "IL-2-B1", "properties.members.#0", to("7"), ".properties.members[0]",
        "text", "number 7");
    row("road without width", "S-DECK1", "properties.width", gone(), ".properties.width", "a number",
        "nothing");
    row("label without a place", "L-RIVER", "properties.label", gone(), ".properties.label", "[x, y]",
        "nothing");
    row("building a line", "S-HALL", "geometry.type", to("\"LineString\""), ".geometry.type", "\"Polygon\"",
        "\"LineString\"");
    row("wrong version", "mong-cai", "properties.format", to("\"coi-site/2\""), ".properties.format",
        "\"coi-site/1\"", "\"coi-site/2\"");
    row("no targets", "mong-cai", "properties.targets", gone(), ".properties.targets", "an object",
        "nothing");
    row("target of no time", "mong-cai", "properties.targets.waitS", to("0"), ".properties.targets.waitS",
        "from 1 to", "number 0");
    row("more than all", "mong-cai", "properties.targets.waitedLessPct", to("101"),
        ".properties.targets.waitedLessPct", "from 1 to 100", "number 101");
    row("clearance backwards", "mong-cai", "properties.targets.clearanceToS", to("3600"),
        ".properties.targets.clearanceToS", "at least clearanceFromS", "3600");
    row("plan of no size", "mong-cai", "properties.planWidth", to("0"), ".properties.planWidth", "from 1 to",
        "number 0");
}

void Malformed::site()
{
    QFETCH(QByteArray, id);
    QFETCH(QString, inside);
    QFETCH(Change, change);
    QFETCH(QString, path);
    QFETCH(QString, expected);
    QFETCH(QString, found);
    const int index = featureIndex(id.constData());
    QVERIFY(index >= 0);
    const QString place = QStringLiteral("features.#%1.").arg(index);
    const LoadOutcome outcome = loadSiteFromBytes(edit(originals().site, place + inside, change),
                                                  originals().flows, originals().alarms);
    verifyProblem(outcome, "site.geojson", QStringLiteral("$.features[%1]").arg(index) + path, expected,
                  found);
}

void Malformed::siteAsAWhole_data()
{
    mutationColumns();
    const Change manySurfaces = [](const QJsonValue& v) {
        QJsonArray a = v.toArray();
        const QJsonValue surface = a.at(featureIndex("VY-1"));
        for (int i = 0; i < 200; ++i)
            a.append(
                edited(surface, {QStringLiteral("properties"), QStringLiteral("id")},
                       [i](const QJsonValue&) { return QJsonValue(QStringLiteral("EXTRA-%1").arg(i)); }));
        return QJsonValue(a);
    };
    row("no features", "features", gone(), "$.features", "a list", "nothing");
    row("empty", "features", to("[]"), "$.features", "one feature of type site", "0");
    row("no lanes", "features", to("[]"), "$.features", "at least one lane", "none");
    row("features an object", "features", to("{}"), "$.features", "a list", "an object");
    row("feature a number", "features.#5", to("5"), "$.features[5]", "a feature", "number 5");
    row("not a collection", "type", to("\"Topology\""), "$.type", "\"FeatureCollection\"", "\"Topology\"");
    row("unknown key", "author", to("\"x\""), "$.author", "no such key", "\"x\"");
    row("two sites", "features.#1.properties.type", to("\"site\""), "$.features", "one feature of type site",
        "2");
    // A terminal whose side of the border can not be told: the fleet that has it is what is wrong.
    const QString fleet = QStringLiteral("$.features[%1].properties.").arg(featureIndex("igv"));
    const auto terminal = [&](const char* name, const char* id, const char* key, const Change& change,
                              const char* path, const char* expected, const char* found) {
        const QString place = QStringLiteral("features.#%1.properties.").arg(featureIndex(id));
        row(name, qPrintable(place + QLatin1String(key)), change, qPrintable(fleet + QLatin1String(path)),
            expected, found);
    };
    terminal("terminal on no side", "A2", "counterpart", gone(), "terminalsAway[1]", "beyond the border",
             "\"A2\", on this side");
    terminal("terminal in no zone", "H4", "zone", gone(), "terminalsHome[3]", "a terminal in a zone",
             "\"H4\", in none");
    terminal("yard on both sides", "A5", "zone", to("\"VN-Y\""), "terminalsAway[4]", "a zone of its own side",
             "\"VN-Y\", that of H1");
    row("too many surfaces", "features", manySurfaces, "$.features", "at most 256 surfaces", "347");
}

void Malformed::siteAsAWhole()
{
    QFETCH(QString, place);
    QFETCH(Change, change);
    QFETCH(QString, path);
    QFETCH(QString, expected);
    QFETCH(QString, found);
    const LoadOutcome outcome =
        loadSiteFromBytes(edit(originals().site, place, change), originals().flows, originals().alarms);
    verifyProblem(outcome, "site.geojson", path, expected, found);
}

// What GIS tools do to a file on their own must not make it unreadable.
void Malformed::toleratedEdits_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<Change>("change");
    const QString lane = QStringLiteral("features.#%1.").arg(featureIndex("1X-E3"));
    const QString turning = QStringLiteral("features.#%1.properties.ptz").arg(featureIndex("CAM-1X-03"));
    QTest::newRow("a camera that is fixed") << turning << to("null");
    QTest::newRow("no presets") << QString(turning + QStringLiteral(".presets")) << gone();
    QTest::newRow("focus left to itself") << QString(turning + QStringLiteral(".focus")) << gone();
    QTest::newRow("null column") << QString(lane + QStringLiteral("properties.lengthM")) << to("null");
    QTest::newRow("height") << QString(lane + QStringLiteral("geometry.coordinates"))
                            << to("[107.9687, 21.5383, 12]");
    QTest::newRow("bounding box") << QStringLiteral("bbox") << to("[107, 21, 108, 22]");
    QTest::newRow("reference system") << QStringLiteral("crs") << to("{\"type\": \"name\"}");
    QTest::newRow("feature number") << QString(lane + QStringLiteral("id")) << to("7");
}

void Malformed::toleratedEdits()
{
    QFETCH(QString, place);
    QFETCH(Change, change);
    const LoadOutcome outcome =
        loadSiteFromBytes(edit(originals().site, place, change), originals().flows, originals().alarms);
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : describe(outcome.problems.front()).c_str());
}

void Malformed::allProblemsOfAllFilesAtOnce()
{
    QByteArray site = originals().site;
    const QString lane = QStringLiteral("features.#%1.properties.").arg(featureIndex("1X-E3"));
    site = edit(site, lane + QStringLiteral("ordinal"), to("-1"));
    site = edit(site, lane + QStringLiteral("names.fr"), gone());
    site = edit(site, lane + QStringLiteral("queueZone"), to("\"nowhere\""));
    const QByteArray flows = edit(originals().flows, QStringLiteral("referral.value"), to("2"));
    const QByteArray alarms = edit(originals().alarms, QStringLiteral("format"), to("\"x\""));
    const LoadOutcome outcome = loadSiteFromBytes(site, flows, alarms);
    QCOMPARE(outcome.problems.size(), std::size_t{5});
    QCOMPARE(outcome.problems[0].feature, std::string("1X-E3"));
    QCOMPARE(QString::fromStdString(describe(outcome.problems[3])),
             QStringLiteral("flows.json: $.referral.value: expected a number from 0 to 1, found number 2"));
    QVERIFY(!outcome.site && !outcome.flows && !outcome.alarms);
}

void Malformed::problemsAreCapped()
{
    QJsonArray many;
    for (int i = 0; i < 2000; ++i)
        many.append(i);
    const QByteArray site = edit(originals().site, QStringLiteral("features"),
                                 [&](const QJsonValue&) { return QJsonValue(many); });
    const LoadOutcome outcome = loadSiteFromBytes(site, originals().flows, originals().alarms);
    QCOMPARE(outcome.problems.size(), kMaxProblems);
    QVERIFY(outcome.dropped >= 1500);
}

void Malformed::missingFolder()
{
    const LoadOutcome outcome = loadSite(QStringLiteral("/nowhere/at/all"));
    QCOMPARE(outcome.problems.size(), std::size_t{3});
    verifyProblem(outcome, "flows.json", QStringLiteral("$"), QStringLiteral("a file that can be read"), {});
}

QTEST_GUILESS_MAIN(Malformed)
#include "tst_malformed.moc"
