// SPDX-License-Identifier: GPL-3.0-or-later
#include "options_reader.h"

#include "network_law.h"

#include <algorithm>

namespace coi::site {

namespace {

constexpr const char* kFormat = "coi-options/1";
constexpr const char* kAsIs = "as is";
constexpr std::size_t kLongestName = 80;
constexpr double kForever = 1e12;

template <class List> NetworkNames::Table namesOf(const List& list)
{
    NetworkNames::Table out;
    for (std::size_t i = 0; i < list.size(); ++i)
        out.try_emplace(list[i].name, static_cast<int>(i));
    return out;
}

template <class Item> const Item* itemAt(const std::vector<Item>& list, int index)
{
    return index >= 0 && static_cast<std::size_t>(index) < list.size()
               ? &list[static_cast<std::size_t>(index)]
               : nullptr;
}

} // namespace

void OptionsReader::putBaseFirst(std::vector<sim::WhatIfOption>& options)
{
    const auto base =
        std::find_if(options.begin(), options.end(), [](const auto& o) { return o.changes.empty(); });
    if (base != options.end())
        std::rotate(options.begin(), base, base + 1);
    else
        options.insert(options.begin(), {kAsIs, {}});
}

OptionsReader::OptionsReader(Report& report, const sim::Network& network)
    : m_report(report), m_network(network), m_stations(namesOf(network.stations)),
      m_fleets(namesOf(network.fleets)), m_sources(namesOf(network.sources))
{
}

std::string OptionsReader::filePath(const std::string& path) const
{
    const auto dot = path.rfind('.');
    const auto it = m_valueKeys.find(path.substr(0, dot));
    return it != m_valueKeys.end() && path.substr(dot) == ".value" ? it->second : path;
}

void OptionsReader::readValue(Node& n, const char* absolute, const char* relative, int now,
                              sim::WhatIfChange& out)
{
    const bool set = n.has(absolute), changed = n.has(relative);
    if (set == changed)
        m_report.add({}, n.path(), std::string("one of ") + absolute + " and " + relative,
                     set ? "both" : "none");
    m_valueKeys[n.path()] = n.pathOf(changed ? relative : absolute);
    if (set)
        out.value = count(n, absolute);
    if (changed)
        out.value = now + count(n, relative);
    n.take(absolute), n.take(relative);
}

void OptionsReader::readStation(Node& n, sim::WhatIfChange& out)
{
    out.kind = sim::WhatIfChange::Kind::Servers;
    out.index = reference(n, "station", m_stations, "station");
    const auto* station = itemAt(m_network.stations, out.index);
    const bool closed = n.flagOr("closed", false);
    if (!closed) {
        readValue(n, "servers", "servers_change", station ? station->servers : 0, out);
        return;
    }
    if (n.has("servers") || n.has("servers_change"))
        m_report.add({}, n.path(), "closed without servers", "both");
    n.take("servers"), n.take("servers_change");
}

void OptionsReader::readFleet(Node& n, sim::WhatIfChange& out)
{
    out.kind = sim::WhatIfChange::Kind::Fleet;
    out.index = reference(n, "fleet", m_fleets, "fleet");
    const auto* fleet = itemAt(m_network.fleets, out.index);
    readValue(n, "size", "size_change", fleet ? fleet->size : 0, out);
}

void OptionsReader::readSource(Node& n, sim::WhatIfChange& out)
{
    out.kind = sim::WhatIfChange::Kind::Pace;
    out.index = reference(n, "source", m_sources, "source");
    m_valueKeys[n.path()] = n.pathOf("rate_factor");
    out.value = figure(n, "rate_factor");
}

sim::WhatIfChange OptionsReader::readChange(Node& n)
{
    sim::WhatIfChange change;
    const int named = n.has("station") + n.has("fleet") + n.has("source");
    if (named != 1)
        m_report.add({}, n.path(), "one of station, fleet and source", std::to_string(named) + " of them");
    if (n.has("station"))
        readStation(n, change);
    else if (n.has("fleet"))
        readFleet(n, change);
    else if (n.has("source"))
        readSource(n, change);
    change.index = std::max(change.index, 0); // who it is about is reported
    change.fromS = figureOr(n, "from_s", 0);
    change.untilS = figureOr(n, "until_s", kForever);
    if (named == 1)
        n.finish();
    return change;
}

void OptionsReader::readOption(Node& n, sim::WhatIfOption& out)
{
    out.name = n.text("name");
    if (out.name.size() > kLongestName)
        n.expected("name", "at most " + std::to_string(kLongestName) + " bytes", inQuotes(out.name));
    n.textOr("note");
    if (n.has("changes"))
        if (const auto changes = n.list("changes"))
            for (qsizetype i = 0; i < changes->size(); ++i) {
                const std::string path = at(n.pathOf("changes"), i);
                if (!changes->at(i).isObject())
                    m_report.add({}, path, "an object", inWords(changes->at(i)));
                Node change(m_report, changes->at(i).toObject(), path, {});
                out.changes.push_back(changes->at(i).isObject() ? readChange(change) : sim::WhatIfChange{});
            }
    n.take("changes");
    n.finish();
}

void OptionsReader::readInputs(Node& root, sim::WhatIfInputs& out)
{
    if (!root.has("inputs")) {
        root.take("inputs");
        return;
    }
    auto n = root.object("inputs");
    if (!n)
        return;
    const auto spread = [&](const char* key, std::size_t size, std::vector<double>& into) {
        const double cv = figureOr(*n, key, 0);
        if (!(cv >= 0 && cv <= 10))
            n->expected(key, "a number from 0 to 10", inWords(cv));
        into.assign(cv > 0 ? size : 0, cv);
    };
    spread("rate_cv", m_network.sources.size(), out.rateCv);
    spread("service_cv", m_network.stations.size(), out.serviceCv);
    n->finish();
}

sim::WhatIfRequest OptionsReader::read(const QJsonObject& object)
{
    Node root(m_report, object, "$", {});
    sim::WhatIfRequest out;
    if (const QJsonValue format = root.take("format"); format.toString() != QLatin1String(kFormat))
        root.expected("format", inQuotes(kFormat), inWords(format));
    root.textOr("note");
    std::map<std::string, qsizetype> names;
    if (const auto options = root.list("options"))
        for (qsizetype i = 0; i < options->size(); ++i) {
            const std::string path = at("$.options", i);
            sim::WhatIfOption& option = out.options.emplace_back();
            if (!options->at(i).isObject()) {
                m_report.add({}, path, "an object", inWords(options->at(i)));
                continue;
            }
            Node n(m_report, options->at(i).toObject(), path, {});
            readOption(n, option);
            const auto [it, fresh] = names.try_emplace(option.name, i);
            if (!fresh)
                n.expected("name", "a name of its own",
                           inQuotes(option.name) + ", which " + at("$.options", it->second) + " has");
        }
    if (root.has("watch"))
        root.texts("watch", [&](const std::string& name, const std::string& path) {
            const auto it = m_stations.find(name);
            if (it == m_stations.end())
                m_report.add({}, path, "the name of a station", nowhere(name));
            else if (std::find(out.watch.begin(), out.watch.end(), it->second) == out.watch.end())
                out.watch.push_back(it->second);
        });
    root.take("watch");
    out.stepS = figureOr(root, "step_s", out.stepS);
    readInputs(root, out.inputs);
    root.finish();
    return out;
}

} // namespace coi::site
