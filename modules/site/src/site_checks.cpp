// SPDX-License-Identifier: GPL-3.0-or-later
#include "site_checks.h"

#include <QJsonArray>
#include <algorithm>
#include <map>

namespace coi::site {

namespace {

using namespace domain;

bool contains(const std::vector<std::string>& ids, const std::string& id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

class Checks
{
public:
    Checks(Report& report, const Site& site, const QJsonObject& collection) : m_report(report), m_site(site)
    {
        const QJsonArray features = collection.value(QLatin1String("features")).toArray();
        for (qsizetype i = 0; i < features.size(); ++i)
            m_index.try_emplace(features.at(i)
                                    .toObject()
                                    .value(QLatin1String("properties"))
                                    .toObject()
                                    .value(QLatin1String("id"))
                                    .toString()
                                    .toStdString(),
                                i);
    }

    void run()
    {
        counts();
        for (const LaneSpec& l : m_site.lanes)
            lane(l);
        for (const GateSpec& g : m_site.gates)
            member(g.id, g.interlockGroup);
        for (const InterlockGroup& g : m_site.interlocks)
            interlock(g);
        for (const CarrierSpec& c : m_site.carriers)
            carrier(c);
    }

private:
    void add(const std::string& id, const char* key, std::string expected, std::string found)
    {
        const auto it = m_index.find(id);
        const qsizetype i = it == m_index.end() ? 0 : it->second;
        m_report.add(id, at("$.features", i) + ".properties." + key, std::move(expected), std::move(found));
    }

    void counts()
    {
        if (m_site.lanes.empty())
            m_report.add({}, "$.features", "at least one lane", "none");
        if (m_site.surfaces.size() > kMaxSurfaces)
            m_report.add({}, "$.features", "at most " + std::to_string(kMaxSurfaces) + " surfaces",
                         std::to_string(m_site.surfaces.size()));
    }

    void lane(const LaneSpec& l)
    {
        member(l.id, l.interlockGroup);
        track(l.id, "surface", l.surface);
        const QueueZone* zone = m_site.zone(l.queueZone);
        if (zone && zone->direction != l.direction)
            add(l.id, "queueZone", "a zone of the lane's direction, " + std::string(codeOf(l.direction)),
                inQuotes(l.queueZone) + ", " + std::string(codeOf(zone->direction)));
    }

    void member(const std::string& id, const std::string& group)
    {
        const InterlockGroup* g = m_site.interlock(group);
        if (g && !contains(g->members, id))
            add(id, "interlock", "a group that has it as a member", inQuotes(group) + ", which has not");
    }

    void track(const std::string& id, const std::string& key, const std::string& surface)
    {
        const Surface* s = m_site.surface(surface);
        if (s && s->kind != SurfaceKind::Track)
            add(id, key.c_str(), "a surface of kind track", inQuotes(surface) + ", an area");
    }

    void interlock(const InterlockGroup& g)
    {
        if (g.rule != InterlockRule::MinimumOpen)
            return;
        std::ptrdiff_t open = 0;
        for (const std::string& id : g.members) {
            const LaneSpec* l = m_site.lane(id);
            open += !l || l->initiallyOpen ? 1 : 0;
        }
        if (open < g.minimum)
            add(g.id, "minimum", "at most as many as are open at the start, " + std::to_string(open),
                std::to_string(g.minimum));
    }

    void carrier(const CarrierSpec& c)
    {
        const std::pair<const char*, const std::vector<std::string>*> lists[] = {
            {"exitTracks", &c.exitTracks},
            {"entryTracks", &c.entryTracks},
            {"terminalsHome", &c.terminalsHome},
            {"terminalsAway", &c.terminalsAway},
            {"bays", &c.bays},
            {"chargers", &c.chargers},
            {"parking", &c.parking}};
        std::size_t places = 0;
        for (std::size_t l = 0; l < std::size(lists); ++l) {
            const auto& [key, ids] = lists[l];
            for (std::size_t i = 0; i < ids->size(); ++i)
                track(c.id, at(key, static_cast<qsizetype>(i)), (*ids)[i]);
            if (l < 4 && ids->empty())
                add(c.id, key, "at least one surface", "none");
            places += l >= 2 ? ids->size() : 0;
        }
        if (places < static_cast<std::size_t>(c.units))
            add(c.id, "units",
                "no more units than terminals, bays, chargers and parking places, " + std::to_string(places),
                std::to_string(c.units));
        for (const CarrierSpec& other : m_site.carriers)
            if (&other < &c && other.unitPrefix == c.unitPrefix)
                add(c.id, "unitPrefix", "a prefix of its own", inQuotes(c.unitPrefix) + ", as " + other.id);
        sides(c);
        energy(c);
    }

    // Loads wait on one side of the border, and a carrier is reported by the zone in which it stands: both
    // have to be known of each terminal.
    void sides(const CarrierSpec& c)
    {
        for (const bool beyond : {false, true}) {
            const auto& ids = beyond ? c.terminalsAway : c.terminalsHome;
            for (std::size_t i = 0; i < ids.size(); ++i)
                if (const Surface* s = m_site.surface(ids[i]))
                    side(c, at(beyond ? "terminalsAway" : "terminalsHome", static_cast<qsizetype>(i)), *s,
                         beyond);
        }
    }

    void side(const CarrierSpec& c, const std::string& path, const Surface& s, bool beyond)
    {
        if (s.counterpart != beyond)
            return add(c.id, path.c_str(),
                       beyond ? "a terminal beyond the border" : "a terminal on this side of the border",
                       inQuotes(s.id) + (beyond ? ", on this side" : ", beyond it"));
        if (s.zone.empty())
            return add(c.id, path.c_str(), "a terminal in a zone, by which its side is reported",
                       inQuotes(s.id) + ", in none");
        for (const std::string& id : c.terminalsHome)
            if (const Surface* home = m_site.surface(id);
                beyond && home && !home->counterpart && home->zone == s.zone)
                return add(c.id, path.c_str(), "a zone of its own side of the border",
                           inQuotes(s.zone) + ", that of " + id);
    }

    void energy(const CarrierSpec& c)
    {
        if (c.kind == CarrierKind::Igv && !(c.batteryKWh > 0))
            add(c.id, "batteryKWh", "a battery, because only a monorail is fed by its rail", "number 0");
        if (c.batteryKWh > 0 && c.chargers.empty())
            add(c.id, "chargers", "at least one charger for units with a battery", "none");
        if (c.batteryKWh > 0 && !(c.chargeKW > 0))
            add(c.id, "chargeKW", "more than 0 for units with a battery", "number 0");
    }

    Report& m_report;
    const Site& m_site;
    std::map<std::string, qsizetype, std::less<>> m_index;
};

} // namespace

void checkSite(Report& report, const Site& site, const QJsonObject& collection)
{
    Checks(report, site, collection).run();
}

} // namespace coi::site
