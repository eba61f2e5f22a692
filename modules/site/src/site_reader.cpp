// SPDX-License-Identifier: GPL-3.0-or-later
#include "site_reader.h"

#include "site_checks.h"

#include <array>

namespace coi::site {

namespace {

constexpr double kLargestPlan = 10000;
constexpr Range kWaits{1, 86400}, kClearances{60, 30 * 86400};

void readTargets(domain::ServiceTargets& t, Node& n)
{
    t.waitS = n.number("waitS", kWaits);
    t.waitedLessPct = n.number("waitedLessPct", {1, 100});
    t.clearanceFromS = n.number("clearanceFromS", kClearances);
    t.clearanceToS = n.number("clearanceToS", kClearances);
    if (t.clearanceToS < t.clearanceFromS)
        n.expected("clearanceToS", "at least clearanceFromS, " + inWords(t.clearanceFromS),
                   inWords(t.clearanceToS));
    n.text("source");
    n.finish();
}

} // namespace

domain::Site SiteReader::read(const QJsonObject& collection)
{
    Node n(m_report, collection, "$", {});
    if (n.text("type") != "FeatureCollection")
        n.expected("type", "\"FeatureCollection\"", inWords(collection.value(QLatin1String("type"))));
    for (const char* key : {"name", "crs", "bbox", "xy_coordinate_resolution"}) // written by GIS tools
        n.take(key);
    const auto items = n.list("features");
    n.finish();
    std::vector<Feature> features;
    for (qsizetype i = 0; items && i < items->size(); ++i)
        if (auto f = open(items->at(i), i))
            features.push_back(std::move(*f));
    if (!items)
        return m_site;
    readHead(features);
    for (const Feature& f : features)
        readFeature(f);
    m_references.resolve(m_report);
    checkSite(m_report, m_site, collection);
    return m_site;
}

std::optional<SiteReader::Feature> SiteReader::open(const QJsonValue& value, qsizetype index)
{
    const std::string path = at("$.features", index);
    if (!value.isObject()) {
        m_report.add({}, path, "a feature", inWords(value));
        return std::nullopt;
    }
    Feature f;
    f.index = index;
    f.properties = value.toObject().value(QLatin1String("properties")).toObject();
    const QString id = f.properties.value(QLatin1String("id")).toString();
    f.id = id.toStdString();
    Node n(m_report, value.toObject(), path, f.id);
    if (n.text("type") != "Feature")
        n.expected("type", "\"Feature\"", inWords(value.toObject().value(QLatin1String("type"))));
    f.geometry = n.take("geometry");
    n.take("id");
    n.take("bbox");
    const auto properties = n.object("properties");
    n.finish();
    if (!properties)
        return std::nullopt;
    Node p = *properties;
    f.type = p.text("type");
    if (!p.id("id").empty() && !m_references.define(m_report, f.id, f.type, index))
        return std::nullopt;
    return f;
}

// Everything else is checked against the size of the plan and the origin, so the site comes first.
void SiteReader::readHead(const std::vector<Feature>& features)
{
    int sites = 0;
    for (const Feature& f : features)
        if (f.type == "site" && ++sites == 1)
            readSite(f);
    if (sites != 1)
        m_report.add({}, "$.features", "one feature of type site", std::to_string(sites));
}

void SiteReader::readFeature(const Feature& f)
{
    using Read = void (SiteReader::*)(const Feature&, Node&);
    static constexpr std::array<std::pair<std::string_view, Read>, 9> kReaders{{
        {"surface", &SiteReader::readSurface},
        {"lane", &SiteReader::readLane},
        {"gate", &SiteReader::readGate},
        {"zone", &SiteReader::readZone},
        {"station", &SiteReader::readStation},
        {"camera", &SiteReader::readCamera},
        {"carrier", &SiteReader::readCarrier},
        {"interlock", &SiteReader::readInterlock},
        {"shape", &SiteReader::readShape},
    }};
    if (f.type == "site")
        return;
    for (const auto& [type, reader] : kReaders)
        if (type == f.type) {
            Node n = propertiesOf(f);
            (this->*reader)(f, n);
            n.finish();
            return;
        }
    if (!f.type.empty())
        m_report.add(f.id, at("$.features", f.index) + ".properties.type",
                     "site, surface, lane, gate, zone, station, camera, carrier, interlock or shape",
                     inQuotes(f.type));
}

Node SiteReader::propertiesOf(const Feature& f)
{
    Node n(m_report, f.properties, at("$.features", f.index) + ".properties", f.id);
    n.take("type");
    n.take("id");
    n.textOr("source");
    return n;
}

std::vector<domain::GeoPoint> SiteReader::geometryOf(const Feature& f, Geometry wanted)
{
    return readGeometry(m_report, f.geometry, wanted, m_extent, at("$.features", f.index) + ".geometry",
                        f.id);
}

domain::GeoPoint SiteReader::pointOf(const Feature& f)
{
    const auto points = geometryOf(f, Geometry::Point);
    return points.empty() ? domain::GeoPoint{} : points.front();
}

void SiteReader::noGeometry(const Feature& f)
{
    if (!f.geometry.isNull() && !f.geometry.isUndefined())
        m_report.add(f.id, at("$.features", f.index) + ".geometry", "null", inWords(f.geometry));
}

std::vector<std::string> SiteReader::ids(Node& n, const char* key, std::initializer_list<const char*> types)
{
    std::vector<std::string> out;
    n.texts(key, [&](const std::string& id, const std::string& path) {
        out.push_back(id);
        m_references.use(n.feature(), path, id, types);
    });
    return out;
}

std::string SiteReader::reference(Node& n, const char* key, std::initializer_list<const char*> types,
                                  bool required)
{
    std::string id = required ? n.id(key) : n.idOr(key);
    m_references.use(n.feature(), n.pathOf(key), id, types);
    return id;
}

void SiteReader::readSite(const Feature& f)
{
    Node n = propertiesOf(f);
    m_site.id = f.id;
    m_site.name = n.translations("names");
    if (const std::string format = n.text("format"); !format.empty() && format != "coi-site/1")
        n.expected("format", "\"coi-site/1\"", inQuotes(format));
    m_site.planWidth = n.number("planWidth", {1, kLargestPlan});
    m_site.planHeight = n.number("planHeight", {1, kLargestPlan});
    if (auto targets = n.object("targets"))
        readTargets(m_site.targets, *targets);
    m_extent.planWidth = m_site.planWidth;
    m_extent.planHeight = m_site.planHeight;
    n.finish();
    if (const auto points = geometryOf(f, Geometry::Point); !points.empty()) {
        m_site.origin = points.front();
        m_extent.origin = points.front();
    }
}

} // namespace coi::site
