// SPDX-License-Identifier: GPL-3.0-or-later
// An IGV fleet and a monorail are the same data with other figures: a gate may have one, the other or both.
#include "mutation.h"

using namespace coi::site;
using namespace coi::site::mutation;
using coi::domain::CarrierKind;

namespace {

QJsonValue asMonorail(const QJsonValue& feature, const char* id, const char* prefix)
{
    QJsonObject f = feature.toObject();
    QJsonObject p = f.value(QLatin1String("properties")).toObject();
    p.insert(QLatin1String("id"), QLatin1String(id));
    p.insert(QLatin1String("unitPrefix"), QLatin1String(prefix));
    p.insert(QLatin1String("kind"), QLatin1String("monorail"));
    p.insert(QLatin1String("units"), 8);
    for (const char* key : {"batteryKWh", "consumptionKWhPerKm", "chargeKW"})
        p.insert(QLatin1String(key), 0);
    p.insert(QLatin1String("chargers"), QJsonArray());
    p.insert(QLatin1String("speedMps"), 12.5);
    f.insert(QLatin1String("properties"), p);
    return f;
}

QByteArray withBoth(const char* prefix)
{
    return edit(originals().site, QStringLiteral("features"), [prefix](const QJsonValue& v) {
        QJsonArray a = v.toArray();
        a.append(asMonorail(a.at(featureIndex("igv")), "rail", prefix));
        return QJsonValue(a);
    });
}

} // namespace

class Carriers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void monorailInsteadOfTheFleet();
    void both();
    void prefixesMustDiffer();
    void igvNeedsItsBattery();
};

void Carriers::monorailInsteadOfTheFleet()
{
    const QString place = QStringLiteral("features.#%1").arg(featureIndex("igv"));
    const QByteArray site =
        edit(originals().site, place, [](const QJsonValue& v) { return asMonorail(v, "rail", "MR-"); });
    const LoadOutcome loaded = loadSiteFromBytes(site, originals().flows, originals().alarms);
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : describe(loaded.problems.front()).c_str());
    QCOMPARE(loaded.site->carriers.size(), std::size_t{1});
    const auto& c = loaded.site->carriers[0];
    QCOMPARE(c.kind, CarrierKind::Monorail);
    QCOMPARE(c.batteryKWh, 0.0);
    QCOMPARE(c.units, 8);
    QVERIFY(c.chargers.empty());
    QCOMPARE(c.exitTracks.size(), std::size_t{13});
}

void Carriers::both()
{
    const LoadOutcome loaded = loadSiteFromBytes(withBoth("MR-"), originals().flows, originals().alarms);
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : describe(loaded.problems.front()).c_str());
    QCOMPARE(loaded.site->carriers.size(), std::size_t{2});
    QCOMPARE(loaded.site->carriers[0].kind, CarrierKind::Igv);
    QCOMPARE(loaded.site->carriers[1].kind, CarrierKind::Monorail);
}

void Carriers::prefixesMustDiffer()
{
    const LoadOutcome loaded = loadSiteFromBytes(withBoth("IGV-"), originals().flows, originals().alarms);
    QCOMPARE(loaded.problems.size(), std::size_t{1});
    QCOMPARE(loaded.problems[0].feature, std::string("rail"));
    QCOMPARE(loaded.problems[0].expected, std::string("a prefix of its own"));
}

void Carriers::igvNeedsItsBattery()
{
    const QString kind = QStringLiteral("features.#%1.properties.kind").arg(featureIndex("igv"));
    const QString place = QStringLiteral("features.#%1").arg(featureIndex("igv"));
    QByteArray site =
        edit(originals().site, place, [](const QJsonValue& v) { return asMonorail(v, "rail", "MR-"); });
    site = edit(site, kind, to("\"igv\""));
    const LoadOutcome loaded = loadSiteFromBytes(site, originals().flows, originals().alarms);
    QCOMPARE(loaded.problems.size(), std::size_t{1});
    QVERIFY(!loaded.site);
}

QTEST_GUILESS_MAIN(Carriers)
#include "tst_carriers.moc"
