// SPDX-License-Identifier: GPL-3.0-or-later
// site.geojson -> domain::Site. One object reads one file.
#pragma once
#include "geometry.h"
#include "references.h"

namespace coi::site {

class SiteReader
{
public:
    explicit SiteReader(Report& report) : m_report(report) {}
    // The site as far as it could be read; use it only when the report is empty.
    domain::Site read(const QJsonObject& collection);

private:
    struct Feature
    {
        qsizetype index = 0;
        std::string type, id;
        QJsonObject properties;
        QJsonValue geometry;
    };

    std::optional<Feature> open(const QJsonValue& value, qsizetype index);
    void readHead(const std::vector<Feature>& features);
    void readFeature(const Feature& feature);
    Node propertiesOf(const Feature& feature);
    std::vector<domain::GeoPoint> geometryOf(const Feature& feature, Geometry wanted);
    domain::GeoPoint pointOf(const Feature& feature);
    void noGeometry(const Feature& feature);
    std::vector<std::string> ids(Node& n, const char* key, std::initializer_list<const char*> types);
    std::string reference(Node& n, const char* key, std::initializer_list<const char*> types, bool required);

    void readSite(const Feature& f);
    void readSurface(const Feature& f, Node& n);
    void readLane(const Feature& f, Node& n);
    void readGate(const Feature& f, Node& n);
    void readZone(const Feature& f, Node& n);
    void readStation(const Feature& f, Node& n);
    void readCamera(const Feature& f, Node& n);
    void readCarrier(const Feature& f, Node& n);
    void readInterlock(const Feature& f, Node& n);
    void readShape(const Feature& f, Node& n);
    void checkSurface(const Feature& f, const domain::Surface& s);

    Report& m_report;
    Extent m_extent;
    References m_references;
    domain::Site m_site;
};

} // namespace coi::site
