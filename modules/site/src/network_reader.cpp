// SPDX-License-Identifier: GPL-3.0-or-later
#include "network_reader.h"

#include "network_law.h"

namespace coi::site {

namespace {

constexpr const char* kFormat = "coi-network/1";
constexpr const char* kOnlyClass = "customer"; // of a file without classes
constexpr std::size_t kLongestName = 80;

std::string readName(Node& n)
{
    std::string text = n.text("name");
    if (text.size() > kLongestName)
        n.expected("name", "at most " + std::to_string(kLongestName) + " bytes", inQuotes(text));
    return text;
}

void readFleet(Node& n, sim::NetworkFleet& out)
{
    out.name = readName(n);
    out.size = count(n, "size");
    const bool sides = n.has("empty_trip");
    const auto places = [&](const char* key) {
        const bool given = n.has(key);
        const int number = countOr(n, key, sim::kNone);
        if (given && number < 0)
            n.expected(key, "a whole number from 0, or null", inWords(n.take(key)));
        if (given && !sides)
            n.expected("empty_trip", std::string("a law, since there is ") + key, "nothing");
        return number;
    };
    const int far = places("far_places"), near = places("near_places");
    if (const auto trip = readLawIfThere(n, "empty_trip"))
        out.sides = sim::NetworkSides{*trip, far, near};
}

} // namespace

template <class Item, class Fill>
void NetworkReader::readList(Node& parent, const char* list, std::vector<Item>& out, Fill fill)
{
    if (!parent.has(list)) {
        parent.take(list);
        return;
    }
    const auto items = parent.list(list);
    for (qsizetype i = 0; items && i < items->size(); ++i) {
        const std::string path = at(parent.pathOf(list), i);
        Item& item = out.emplace_back();
        if (!items->at(i).isObject()) {
            m_report.add({}, path, "an object", inWords(items->at(i)));
            continue;
        }
        Node n(m_report, items->at(i).toObject(), path, {});
        fill(n, item);
        n.finish();
    }
}

int NetworkReader::classOf(Node& n)
{
    if (!n.has("class") && m_names.classes.size() > 1)
        n.expected("class", "the name of one of the " + std::to_string(m_names.classes.size()) + " classes",
                   "nothing");
    return std::max(reference(n, "class", m_names.classes, "class"), 0);
}

void NetworkReader::readSource(Node& n, sim::NetworkSource& out)
{
    out.name = readName(n);
    out.customerClass = classOf(n);
    out.to = target(n, "to", m_names);
    out.interarrival = readLawIfThere(n, "interarrival");
    if (n.has("profile_per_hour"))
        out.profilePerHour = figures(n, "profile_per_hour");
    n.take("profile_per_hour");
    out.timetable = choice(n, "arrivals", "random", "timetable");
    out.batch = readLawIfThere(n, "batch");
    out.batchOver = readLawIfThere(n, "batch_over");
}

void NetworkReader::readServiceByClass(Node& n, sim::NetworkStation& out)
{
    const QJsonValue v = n.take("service_by_class");
    if (!v.isObject() && !v.isNull() && !v.isUndefined())
        n.expected("service_by_class", "an object", inWords(v));
    const QJsonObject laws = v.toObject();
    for (auto it = laws.begin(); it != laws.end(); ++it) {
        const std::string name = it.key().toStdString(), path = n.pathOf("service_by_class") + '.' + name;
        const auto known = m_names.classes.find(name);
        if (known == m_names.classes.end())
            m_report.add({}, path, "the name of a class", nowhere(name));
        if (it.value().isNull())
            continue;
        const domain::Distribution law = readLaw(m_report, it.value(), path);
        if (known != m_names.classes.end())
            out.serviceByClass.emplace_back(known->second, law);
    }
}

void NetworkReader::readReserved(Node& n, sim::NetworkStation& out)
{
    readList(n, "reserved", out.reserved, [this](Node& entry, sim::NetworkReserved& r) {
        r.servers = count(entry, "servers");
        const auto names = entry.list("classes");
        for (qsizetype i = 0; names && i < names->size(); ++i) {
            const std::string path = at(entry.pathOf("classes"), i);
            const auto known = m_names.classes.find(names->at(i).toString().toStdString());
            if (!names->at(i).isString() || known == m_names.classes.end())
                m_report.add({}, path, "the name of a class", inWords(names->at(i)));
            else
                r.classes.push_back(known->second);
        }
    });
}

void NetworkReader::readBreakdown(Node& n, sim::NetworkStation& out)
{
    if (!n.has("breakdown")) {
        n.take("breakdown");
        return;
    }
    auto b = n.object("breakdown");
    if (!b)
        return;
    sim::NetworkBreakdown& down = out.breakdown.emplace();
    down.mtbf = readLaw(*b, "mtbf");
    down.mttr = readLaw(*b, "mttr");
    down.crew = reference(*b, "crew", m_names.crews, "crew");
    down.whenBusy = choice(*b, "when", "always", "busy");
    b->finish();
}

void NetworkReader::readHold(Node& n, sim::NetworkHold& out)
{
    out.seize = reference(n, "seize", m_names.fleets, "fleet");
    const bool released = n.has("release");
    out.release = reference(n, "release", m_names.fleets, "fleet");
    out.far = choice(n, "side", "near", "far");
    if (n.has("release_after") && !released)
        n.expected("release", "the name of a fleet, since there is release_after", "nothing");
    out.releaseAfter = readLawIfThere(n, "release_after");
    if (out.release == sim::kNone)
        out.releaseAfter.reset();
}

void NetworkReader::readNext(Node& n, std::vector<sim::NetworkRoute>& out)
{
    const bool given = n.has("next");
    const bool alone = n.take("next").toArray().size() == 1;
    readList(n, "next", out, [&](Node& route, sim::NetworkRoute& r) {
        r.to = target(route, "to", m_names);
        r.p = alone ? figureOr(route, "p", 1) : figure(route, "p");
    });
    if (!given)
        out.push_back({sim::toExit(), 1});
}

void NetworkReader::readStation(Node& n, sim::NetworkStation& out)
{
    using Discipline = sim::NetworkStation::Discipline;
    out.name = readName(n);
    out.servers = countOr(n, "servers", 1);
    out.capacity = countOr(n, "capacity", sim::kNone);
    if (out.capacity < 0 && n.has("capacity"))
        n.expected("capacity", "a whole number from 0, or null", inWords(n.take("capacity")));
    out.discipline = choice(n, "discipline", "fifo", "priority") ? Discipline::Priority : Discipline::Fifo;
    out.service = readLaw(n, "service");
    readServiceByClass(n, out);
    readReserved(n, out);
    readBreakdown(n, out);
    readHold(n, out.hold);
    readNext(n, out.next);
}

void NetworkReader::readInitial(Node& root, sim::Network& out)
{
    const QJsonValue v = root.take("initial");
    if (!v.isObject() && !v.isNull() && !v.isUndefined())
        root.expected("initial", "an object", inWords(v));
    const QJsonObject counts = v.toObject();
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        const std::string name = it.key().toStdString();
        const std::string path = "$.initial." + name;
        sim::NetworkInitial initial;
        if (!m_names.node(name, initial.at))
            m_report.add({}, path, "the name of a station or delay", nowhere(name));
        else if (it.value().isNull())
            continue;
        else if (const auto whole = wholeOf(it.value()); whole && *whole >= 0)
            initial.count = *whole;
        else
            m_report.add({}, path, "a whole number from 0", inWords(it.value()));
        if (initial.count > 0)
            out.initial.push_back(initial);
    }
}

void NetworkReader::readLists(Node& root, sim::Network& out)
{
    readList(root, "classes", out.classes, [](Node& n, sim::NetworkClass& c) {
        c.name = readName(n);
        c.priority = countOr(n, "priority", 1);
        c.patience = readLawIfThere(n, "patience");
    });
    if (out.classes.empty())
        out.classes.push_back({kOnlyClass, 1, {}});
    readList(root, "sources", out.sources, [this](Node& n, sim::NetworkSource& s) { readSource(n, s); });
    readList(root, "stations", out.stations, [this](Node& n, sim::NetworkStation& s) { readStation(n, s); });
    readList(root, "delays", out.delays, [this](Node& n, sim::NetworkDelay& d) {
        d.name = readName(n);
        d.time = readLaw(n, "time");
        readHold(n, d.hold);
        readNext(n, d.next);
    });
    readList(root, "fleets", out.fleets, readFleet);
    readList(root, "crews", out.crews, [](Node& n, sim::NetworkCrew& c) {
        c.name = readName(n);
        c.size = count(n, "size");
    });
}

sim::Network NetworkReader::read(const QJsonObject& object, const std::string& fileName)
{
    m_names.collect(m_report, object);
    Node root(m_report, object, "$", {});
    sim::Network out;
    if (const QJsonValue format = root.take("format"); format.toString() != QLatin1String(kFormat))
        root.expected("format", inQuotes(kFormat), inWords(format));
    const std::string given = root.textOr("name");
    out.name = given.empty() ? fileName : given;
    root.textOr("note");
    out.horizonS = figure(root, "horizon_s");
    out.warmupS = figureOr(root, "warmup_s", 0);
    out.startS = figureOr(root, "start_s", 0);
    readLists(root, out);
    readInitial(root, out);
    root.finish();
    return out;
}

} // namespace coi::site
