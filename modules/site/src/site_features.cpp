// SPDX-License-Identifier: GPL-3.0-or-later
// The features of a site file, one reader a type.
#include "ptz_reader.h"
#include "site_reader.h"

#include <algorithm>
#include <cmath>

namespace coi::site {

using namespace domain;

namespace {

constexpr double kLongestM = 20000;

Geometry geometryFor(ShapeKind kind)
{
    switch (kind) {
    case ShapeKind::Water:
    case ShapeKind::LandHome:
    case ShapeKind::LandAway:
    case ShapeKind::Building:
    case ShapeKind::Stack:
    case ShapeKind::Crane:
    case ShapeKind::Slot:
        return Geometry::Polygon;
    case ShapeKind::Label:
        return Geometry::Point;
    default:
        return Geometry::LineString;
    }
}

bool isCameraSource(const std::string& s)
{
    for (const std::string_view scheme : {"rtsp://", "rtsps://", "file:", "sim:"})
        if (s.size() > scheme.size() && s.compare(0, scheme.size(), scheme) == 0)
            return true;
    return false;
}

double lengthOf(const std::vector<PlanPoint>& line)
{
    double sum = 0;
    for (std::size_t i = 1; i < line.size(); ++i)
        sum += std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
    return sum;
}

} // namespace

void SiteReader::readSurface(const Feature& f, Node& n)
{
    Surface s;
    s.id = f.id;
    s.name = n.translations("names");
    const int before = m_report.count();
    s.kind = n.code<SurfaceKind>("kind");
    const bool kindKnown = m_report.count() == before;
    s.use = n.code<SurfaceUse>("use");
    s.bridge = n.code<Bridge>("bridge");
    s.direction = n.codeIfThere<Direction>("direction");
    s.zone = n.idOr("zone");
    s.lengthM = n.number("lengthM", {0.1, kLongestM});
    s.widthM = n.number("widthM", {0.1, kLongestM});
    s.counterpart = n.flagOr("counterpart", false);
    s.plan = planPoints(n, "plan", m_extent);
    if (kindKnown) {
        s.geo = geometryOf(f, s.kind == SurfaceKind::Area ? Geometry::Polygon : Geometry::LineString);
        checkSurface(f, s);
    }
    m_site.surfaces.push_back(std::move(s));
}

void SiteReader::checkSurface(const Feature& f, const Surface& s)
{
    if (s.plan.empty() || s.geo.empty())
        return; // reported
    const std::string path = at("$.features", f.index) + ".properties.plan";
    const std::string points = std::to_string(s.plan.size()) + " points";
    if (s.plan.size() != s.geo.size())
        m_report.add(f.id, path, "as many points as the geometry, " + std::to_string(s.geo.size()), points);
    else if (s.kind == SurfaceKind::Area && s.plan.size() != 4)
        m_report.add(f.id, path, "4 corners", points);
    else if (s.kind == SurfaceKind::Area && !(std::abs(turning(s.plan)) > 0))
        m_report.add(f.id, path, "corners around an area", "an area of 0");
    else if (s.kind == SurfaceKind::Area && turning(s.plan) * turning(s.geo) < 0)
        m_report.add(f.id, path, "corners in the same turn as the geometry", "the other way round");
    else if (s.kind == SurfaceKind::Track && !(lengthOf(s.plan) > 0))
        m_report.add(f.id, path, "a line longer than 0", "a length of 0");
}

void SiteReader::readLane(const Feature& f, Node& n)
{
    LaneSpec l;
    l.id = f.id;
    l.name = n.translations("names");
    l.bridge = n.code<Bridge>("bridge");
    l.direction = n.code<Direction>("direction");
    l.kind = n.code<LaneKind>("kind");
    l.ordinal = n.whole("ordinal", {1, 99});
    l.phase1 = l.phase2 = false;
    const std::vector<double> phases = n.numbers("phases", -1, {1, 2});
    for (std::size_t i = 0; i < phases.size(); ++i) {
        if (phases[i] != 1 && phases[i] != 2)
            m_report.add(f.id, at(n.pathOf("phases"), static_cast<qsizetype>(i)), "1 or 2",
                         inWords(phases[i]));
        (phases[i] < 2 ? l.phase1 : l.phase2) = true;
    }
    if (n.has("phases") && phases.empty())
        n.expected("phases", "at least one phase", "none");
    l.initiallyOpen = n.flag("open");
    const auto serves = n.codes<TravellerClass>("serves");
    l.residents = std::count(serves.begin(), serves.end(), TravellerClass::Resident) > 0;
    l.tourists = std::count(serves.begin(), serves.end(), TravellerClass::Tourist) > 0;
    const bool people = l.kind == LaneKind::EGate || l.kind == LaneKind::Booth;
    if (people && serves.empty())
        n.expected("serves", "resident, tourist or both", "nobody");
    l.queueZone = reference(n, "queueZone", {"zone"}, l.kind != LaneKind::Igv);
    l.interlockGroup = reference(n, "interlock", {"interlock"}, false);
    l.surface = reference(n, "surface", {"surface"}, true);
    l.devices = n.codes<DeviceKind>("devices");
    l.cameras = ids(n, "cameras", {"camera"});
    l.bearingDeg = n.number("bearing", {0, 360});
    l.plan = planPoint(n, "plan", m_extent);
    l.geo = pointOf(f);
    m_site.lanes.push_back(std::move(l));
}

void SiteReader::readGate(const Feature& f, Node& n)
{
    GateSpec g;
    g.id = f.id;
    g.name = n.translations("names");
    g.kind = n.code<GateKind>("kind");
    g.bridge = n.code<Bridge>("bridge");
    g.counterpart = n.flagOr("counterpart", false);
    g.interlockGroup = reference(n, "interlock", {"interlock"}, false);
    g.plan = planPoint(n, "plan", m_extent);
    g.geo = pointOf(f);
    m_site.gates.push_back(std::move(g));
}

void SiteReader::readZone(const Feature& f, Node& n)
{
    QueueZone z;
    z.id = f.id;
    z.name = n.translations("names");
    z.bridge = n.code<Bridge>("bridge");
    z.direction = n.code<Direction>("direction");
    z.vehicles = n.flagOr("vehicles", false);
    z.areaM2 = n.number("areaM2", {1, 100000});
    z.capacity = n.whole("capacity", {1, 10000});
    const std::vector<double> cells = n.numbers("cells", 2, {1, 64});
    z.cellsX = static_cast<int>(cells[0]);
    z.cellsY = static_cast<int>(cells[1]);
    if (z.cellsX != cells[0] || z.cellsY != cells[1])
        n.expected("cells", "whole numbers", inWords(cells[0]) + " and " + inWords(cells[1]));
    const std::string head = n.text("head");
    if (head != "top" && head != "bottom")
        n.expected("head", "top or bottom", inQuotes(head));
    z.headAtTop = head == "top";
    z.surface = reference(n, "surface", {"surface"}, true);
    z.plan = planRect(n, "plan", m_extent);
    if (n.has("tag"))
        z.tag = planPoint(n, "tag", m_extent);
    n.take("tag");
    z.geo = pointOf(f);
    m_site.zones.push_back(std::move(z));
}

void SiteReader::readStation(const Feature& f, Node& n)
{
    StationSpec s;
    s.id = f.id;
    s.name = n.translations("names");
    if (n.has("planNames"))
        s.planName = n.translations("planNames");
    if (n.has("briefNames"))
        s.briefName = n.translations("briefNames");
    n.take("planNames"), n.take("briefNames");
    s.kind = n.code<StationKind>("kind");
    s.bridge = n.code<Bridge>("bridge");
    s.direction = n.codeIfThere<Direction>("direction");
    if (s.kind != StationKind::Officers || n.has("servers")) // of officers: whoever is there
        s.servers = n.whole("servers", {1, 1000});
    s.capacity = n.whole("capacity", {0, 10000});
    if (s.capacity > 0 && s.capacity < s.servers)
        n.expected("capacity", "0 or at least " + std::to_string(s.servers) + ", the servers",
                   std::to_string(s.capacity));
    s.counterpart = n.flagOr("counterpart", false);
    s.surface = reference(n, "surface", {"surface"}, false);
    s.plan = planRect(n, "plan", m_extent);
    s.geo = pointOf(f);
    m_site.stations.push_back(std::move(s));
}

void SiteReader::readCamera(const Feature& f, Node& n)
{
    CameraSpec c;
    c.id = f.id;
    c.name = n.translations("names");
    c.bridge = n.code<Bridge>("bridge");
    c.view = n.code<CameraView>("view");
    c.source = n.text("source");
    if (!c.source.empty() && !isCameraSource(c.source))
        n.expected("source", "rtsp://…, rtsps://…, file:… or sim:…", inQuotes(c.source));
    if (c.source.rfind("sim:", 0) == 0)
        m_references.use(f.id, n.pathOf("source"), c.source.substr(4), {"camera"});
    if (n.has("ptz"))
        if (auto ptz = n.object("ptz"))
            c.ptz = readPtz(*ptz);
    n.take("ptz");
    c.looksAt = ids(n, "looksAt", {"surface", "lane", "gate", "zone", "station"});
    c.bearingDeg = n.number("bearing", {0, 360});
    c.fovDeg = n.number("fov", {1, 180});
    c.plan = planPoint(n, "plan", m_extent);
    c.geo = pointOf(f);
    m_site.cameras.push_back(std::move(c));
}

void SiteReader::readCarrier(const Feature& f, Node& n)
{
    CarrierSpec c;
    noGeometry(f);
    c.id = f.id;
    c.name = n.translations("names");
    c.kind = n.code<CarrierKind>("kind");
    c.unitPrefix = n.id("unitPrefix");
    c.units = n.whole("units", {1, 99});
    c.speedMps = n.number("speedMps", {0.1, 50});
    c.yardSpeedMps = n.number("yardSpeedMps", {0.1, 50});
    c.payloadT = n.number("payloadT", {0.1, 1000});
    c.lengthM = n.number("lengthM", {0.5, 200});
    c.batteryKWh = n.number("batteryKWh", {0, 10000});
    c.consumptionKWhPerKm = n.number("consumptionKWhPerKm", {0, 1000});
    c.chargeKW = n.number("chargeKW", {0, 10000});
    c.exitTracks = ids(n, "exitTracks", {"surface"});
    c.entryTracks = ids(n, "entryTracks", {"surface"});
    c.terminalsHome = ids(n, "terminalsHome", {"surface"});
    c.terminalsAway = ids(n, "terminalsAway", {"surface"});
    c.bays = ids(n, "bays", {"surface"});
    c.chargers = ids(n, "chargers", {"surface"});
    c.parking = ids(n, "parking", {"surface"});
    m_site.carriers.push_back(std::move(c));
}

void SiteReader::readInterlock(const Feature& f, Node& n)
{
    InterlockGroup g;
    noGeometry(f);
    g.id = f.id;
    g.name = n.translations("names");
    g.rule = n.code<InterlockRule>("rule");
    g.members = ids(n, "members", {"lane", "gate"});
    const double most = static_cast<double>(std::max<std::size_t>(g.members.size(), 1));
    if (g.rule == InterlockRule::MinimumOpen)
        g.minimum = n.whole("minimum", {1, most});
    if (g.members.size() < 2)
        n.expected("members", "at least 2 members", std::to_string(g.members.size()));
    m_site.interlocks.push_back(std::move(g));
}

void SiteReader::readShape(const Feature& f, Node& n)
{
    PlanShape s;
    s.id = f.id;
    const int before = m_report.count();
    s.kind = n.code<ShapeKind>("kind");
    const bool kindKnown = m_report.count() == before;
    if (n.has("names") || s.kind == ShapeKind::Label)
        s.name = n.translations("names");
    else
        n.take("names");
    const Geometry geometry = geometryFor(s.kind);
    s.width = n.has("width") || s.kind == ShapeKind::Road ? n.number("width", {0.1, 500}) : 0;
    if (n.has("label") || !s.name.en.empty())
        s.label = planPoint(n, "label", m_extent);
    n.take("width"), n.take("label");
    s.counterpart = n.flagOr("counterpart", false);
    s.centred = n.flagOr("centred", false);
    s.title = n.flagOr("title", false);
    s.atEnd = n.flagOr("atEnd", false);
    s.strong = n.flagOr("strong", false);
    s.arrow = n.codeIfThere<Direction>("arrow");
    s.figure = n.codeIfThere<ShapeFigure>("figure").value_or(ShapeFigure::None);
    s.plan = planPoints(n, "plan", m_extent);
    const std::size_t least = geometry == Geometry::Polygon ? 3 : geometry == Geometry::LineString ? 2 : 1;
    if (kindKnown && !s.plan.empty() && s.plan.size() < least)
        n.expected("plan", "at least " + std::to_string(least) + " points", std::to_string(s.plan.size()));
    if (kindKnown)
        s.geo = geometryOf(f, geometry);
    m_site.shapes.push_back(std::move(s));
}

} // namespace coi::site
