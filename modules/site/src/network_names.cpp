// SPDX-License-Identifier: GPL-3.0-or-later
#include "network_names.h"

namespace coi::site {

namespace {

constexpr const char* kExit = "exit";

void eachName(const QJsonObject& root, const char* list,
              const std::function<void(const std::string&, int)>& each)
{
    const QJsonArray items = root.value(QLatin1String(list)).toArray();
    for (qsizetype i = 0; i < items.size(); ++i)
        if (const QJsonValue v = items.at(i)[QLatin1String("name")]; v.isString())
            each(v.toString().toStdString(), static_cast<int>(i));
}

std::string itemPath(const char* list, int index)
{
    return at(std::string("$.") + list, index);
}

std::string pathOf(sim::NetworkNode node)
{
    return itemPath(node.kind == sim::NetworkNode::Kind::Station ? "stations" : "delays", node.index);
}

void reportTaken(Report& report, const std::string& name, const std::string& item, const std::string& owner)
{
    report.add({}, item + ".name", "a name of its own", inQuotes(name) + ", which " + owner + " has");
}

} // namespace

void NetworkNames::collect(Report& report, const QJsonObject& root)
{
    const std::pair<Table*, const char*> tables[] = {
        {&classes, "classes"}, {&sources, "sources"}, {&fleets, "fleets"}, {&crews, "crews"}};
    for (const auto& [table, list] : tables)
        eachName(root, list, [&, table = table, list = list](const std::string& name, int i) {
            const auto [it, fresh] = table->try_emplace(name, i);
            if (!fresh)
                reportTaken(report, name, itemPath(list, i), itemPath(list, it->second));
        });
    const auto node = [&](const std::string& name, sim::NetworkNode n) {
        const auto [it, fresh] = m_nodes.try_emplace(name, n);
        if (name == kExit)
            report.add({}, pathOf(n) + ".name", "another name than exit, which is the way out",
                       inQuotes(name));
        else if (!fresh)
            reportTaken(report, name, pathOf(n), pathOf(it->second));
    };
    eachName(root, "stations", [&](const std::string& name, int i) { node(name, sim::toStation(i)); });
    eachName(root, "delays", [&](const std::string& name, int i) { node(name, sim::toDelay(i)); });
}

bool NetworkNames::node(const std::string& name, sim::NetworkNode& out) const
{
    const auto it = m_nodes.find(name);
    if (it == m_nodes.end() || name == kExit)
        return false;
    out = it->second;
    return true;
}

std::string nowhere(const std::string& name)
{
    return inQuotes(name) + ", which is nowhere";
}

int reference(Node& n, const char* key, const NetworkNames::Table& names, const char* what)
{
    const QJsonValue v = n.take(key);
    if (v.isUndefined() || v.isNull())
        return sim::kNone;
    const std::string name = v.toString().toStdString();
    const auto it = names.find(name);
    if (v.isString() && it != names.end())
        return it->second;
    n.expected(key, std::string("the name of a ") + what, v.isString() ? nowhere(name) : inWords(v));
    return sim::kNone;
}

sim::NetworkNode target(Node& n, const char* key, const NetworkNames& names)
{
    const QJsonValue v = n.take(key);
    const std::string name = v.toString().toStdString();
    sim::NetworkNode node = sim::toExit();
    if (!v.isString() || (name != kExit && !names.node(name, node)))
        n.expected(key, "the name of a station or delay, or exit", v.isString() ? nowhere(name) : inWords(v));
    return node;
}

} // namespace coi::site
