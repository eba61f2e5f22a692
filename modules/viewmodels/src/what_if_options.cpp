// SPDX-License-Identifier: GPL-3.0-or-later
// The options of the What-if screen: suggesting and changing them.
#include <coi/viewmodels/what_if_model.h>

#include <QTimer>
#include <algorithm>
#include <coi/viewmodels/forecast_words.h>
#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

using domain::LaneStatus;

namespace {

constexpr int kMostPercent = 300, kLeastPercent = 20, kPercentStep = 10, kMostServers = 50;
constexpr const char* kFlows[] = {"", "travellers_exit", "travellers_entry", "vehicles_exit",
                                  "vehicles_entry"};
const QString kDot = QStringLiteral(" · ");

} // namespace

WhatIfOption* WhatIfModel::chosen()
{
    for (WhatIfOption& option : m_options)
        if (option.id == m_chosen)
            return &option;
    return nullptr;
}

WhatIfLine* WhatIfModel::line(int index)
{
    WhatIfOption* option = chosen();
    const bool known = option && index >= 0 && static_cast<std::size_t>(index) < option->lines.size();
    return known ? &option->lines[static_cast<std::size_t>(index)] : nullptr;
}

WhatIfOption& WhatIfModel::newOption()
{
    m_options.push_back({m_nextId++, {}, 0, {}});
    return m_options.back();
}

WhatIfLine WhatIfModel::newLine(WhatIfKind kind, const std::string& object, int value)
{
    return {m_nextId++, kind, object, value, {}};
}

// The lanes of a place that can be opened, closed or held open now, in the site's order.
QStringList WhatIfModel::able(const std::string& place, WhatIfKind kind) const
{
    QStringList lanes;
    for (const domain::LaneSpec& spec : m_context.site->lanes) {
        const auto it = m_context.state().lanes.find(spec.id);
        if (placeOf(m_context, spec) != place || it == m_context.state().lanes.end())
            continue;
        const bool wanted = kind == WhatIfKind::Open ? it->second.status == LaneStatus::Closed
                                                     : it->second.status == LaneStatus::InService;
        if (wanted)
            lanes << qs(spec.id);
    }
    if (kind == WhatIfKind::Close) // the last ones: the first stay
        std::reverse(lanes.begin(), lanes.end());
    return lanes;
}

QStringList WhatIfModel::lanesOf(const WhatIfLine& line) const
{
    return line.lanes.isEmpty() ? able(line.object, line.kind).mid(0, line.value) : line.lanes;
}

std::vector<std::string> WhatIfModel::objectsOf(WhatIfKind kind) const
{
    std::vector<std::string> out;
    switch (kind) {
    case WhatIfKind::Fleet:
        for (const domain::CarrierSpec& fleet : m_context.site->carriers)
            out.push_back(fleet.id);
        break;
    case WhatIfKind::Arrivals:
        out.assign(std::begin(kFlows), std::end(kFlows));
        break;
    case WhatIfKind::Servers:
        for (const auto& [id, forecast] : m_context.state().forecasts)
            out.push_back(id);
        if (!out.empty())
            break;
        [[fallthrough]];
    default:
        for (const domain::LaneSpec& lane : m_context.site->lanes)
            if (const std::string place = placeOf(lane.kind, lane.direction);
                !place.empty() && std::find(out.begin(), out.end(), place) == out.end())
                out.push_back(place);
    }
    return out;
}

QString WhatIfModel::objectText(WhatIfKind kind, const std::string& object) const
{
    if (kind == WhatIfKind::Fleet) {
        for (const domain::CarrierSpec& fleet : m_context.site->carriers)
            if (fleet.id == object)
                return m_context.formats.pick(fleet.name);
        return qs(object);
    }
    if (kind == WhatIfKind::Arrivals)
        return flowText(object);
    return placeText(object);
}

// What a new change begins with.
int WhatIfModel::usualValue(WhatIfKind kind, const std::string& object) const
{
    if (kind == WhatIfKind::Arrivals)
        return 120;
    if (kind == WhatIfKind::Fleet) {
        for (const domain::CarrierSpec& fleet : m_context.site->carriers)
            if (fleet.id == object)
                return std::max(1, fleet.units - 1);
        return 1;
    }
    if (kind != WhatIfKind::Servers)
        return 1;
    for (const domain::ForecastPlace& place : m_forecast.result().places)
        if (place.id == object)
            return place.servers + 1;
    int servers = static_cast<int>(able(object, WhatIfKind::Close).size());
    for (const domain::StationSpec& station : m_context.site->stations)
        if (placeOf(station.kind, station.direction.value_or(domain::Direction::Exit)) == object)
            servers += station.servers;
    return servers + 1;
}

std::pair<int, int> WhatIfModel::valuesOf(const WhatIfLine& line) const
{
    switch (line.kind) {
    case WhatIfKind::Arrivals:
        return {kLeastPercent, kMostPercent};
    case WhatIfKind::Fleet:
        return {1, 2 * std::max(1, usualValue(line.kind, line.object) + 1)};
    case WhatIfKind::Servers:
        return {0, kMostServers};
    default:
        return {1, std::max(1, static_cast<int>(able(line.object, line.kind).size()))};
    }
}

QStringList WhatIfModel::kinds() const
{
    return {tr("Open lanes"), tr("Close lanes"), tr("Hold lanes open"),
            tr("Servers"),    tr("Fleet"),       tr("Arrivals")};
}

QString WhatIfModel::summaryOf(const WhatIfLine& line) const
{
    const QString object = objectText(line.kind, line.object), value = m_context.formats.number(line.value);
    switch (line.kind) {
    case WhatIfKind::Servers:
        return tr("%1: servers %2").arg(object, value);
    case WhatIfKind::Fleet:
        return tr("%1: units %2").arg(object, value);
    case WhatIfKind::Arrivals:
        return tr("Arrivals, %1: %2 %").arg(object, value);
    default:
        break;
    }
    const QStringList lanes = lanesOf(line);
    const QString what = kinds().value(static_cast<int>(line.kind));
    return lanes.isEmpty() ? tr("%1: none is possible", "action").arg(what)
                           : words::named(what, lanes.join(QStringLiteral(", ")));
}

QString WhatIfModel::summaryOf(const WhatIfOption& option) const
{
    QStringList parts;
    for (const WhatIfLine& line : option.lines)
        parts << summaryOf(line);
    if (option.from != core::UtcTime{})
        parts << tr("from %1").arg(m_context.formats.clock(option.from, false));
    if (option.leaseMin > 0)
        parts << untilText(option, option.leaseMin);
    return parts.join(kDot);
}

WhatIfLineRow WhatIfModel::rowOf(const WhatIfLine& line) const
{
    WhatIfLineRow row;
    row.key = QString::number(line.id);
    row.kindIndex = static_cast<int>(line.kind);
    const std::vector<std::string> objects = objectsOf(line.kind);
    for (const std::string& object : objects)
        row.objects << objectText(line.kind, object);
    const auto at = std::find(objects.begin(), objects.end(), line.object);
    row.objectIndex = at == objects.end() ? -1 : static_cast<int>(at - objects.begin());
    const bool lanes = line.kind <= WhatIfKind::HoldOpen;
    const int value = line.lanes.isEmpty() ? line.value : static_cast<int>(line.lanes.size());
    const auto [least, most] = valuesOf(line);
    row.valueText = m_context.formats.number(value);
    row.unit = line.kind == WhatIfKind::Arrivals ? tr("%")
               : lanes                           ? QString()
               : line.kind == WhatIfKind::Fleet  ? tr("units")
                                                 : tr("servers");
    row.less = value > least, row.more = value < most;
    row.detail = lanes ? lanesOf(line).join(QStringLiteral(", ")) : tr("can not be commanded, only tried");
    if (row.detail.isEmpty())
        row.detail = line.kind == WhatIfKind::Open ? tr("none is closed") : tr("none is in service");
    return row;
}

// What can be tried at a place: one lane more, two more, one less, more
// arrivals; where no lanes are, one server more.
void WhatIfModel::suggestFor(const std::string& place)
{
    const qsizetype closed = able(place, WhatIfKind::Open).size();
    for (int n = 1; n <= std::min<qsizetype>(2, closed); ++n)
        newOption().lines = {newLine(WhatIfKind::Open, place, n)};
    if (!able(place, WhatIfKind::Close).isEmpty())
        newOption().lines = {newLine(WhatIfKind::Close, place, 1)};
    const auto lanes = objectsOf(WhatIfKind::Open);
    if (std::find(lanes.begin(), lanes.end(), place) == lanes.end())
        newOption().lines = {newLine(WhatIfKind::Servers, place, usualValue(WhatIfKind::Servers, place))};
    const std::string flow = (servesTravellers(place) ? "travellers" : "vehicles") +
                             place.substr(std::min(place.size(), place.rfind('_')));
    if (std::find(std::begin(kFlows), std::end(kFlows), flow) != std::end(kFlows))
        newOption().lines = {newLine(WhatIfKind::Arrivals, flow, usualValue(WhatIfKind::Arrivals, flow))};
    m_place = place;
}

bool WhatIfModel::startFrom(const QString& kind, const QStringList& ids)
{
    const std::string id = ids.value(0).toStdString();
    std::string place;
    std::vector<WhatIfOption> before = std::exchange(m_options, {});
    const auto* lane = m_context.site->lane(id);
    if (kind == QLatin1String("zone"))
        for (const domain::LaneSpec& spec : m_context.site->lanes)
            if (spec.queueZone == id)
                place = placeOf(m_context, spec);
    if (kind == QLatin1String("lane") && lane && !placeOf(m_context, *lane).empty()) {
        place = placeOf(m_context, *lane);
        for (const WhatIfKind tried : {WhatIfKind::Open, WhatIfKind::Close, WhatIfKind::HoldOpen}) {
            const QStringList possible = able(place, tried);
            WhatIfLine line = newLine(tried, place, 1);
            for (const QString& chosenLane : ids)
                if (possible.contains(chosenLane))
                    line.lanes << chosenLane;
            if (!line.lanes.isEmpty())
                newOption().lines = {line};
        }
        m_place = place;
    }
    if (const auto* station = m_context.site->station(id); kind == QLatin1String("station") && station)
        place = placeOf(station->kind, station->direction.value_or(domain::Direction::Exit));
    if (kind == QLatin1String("carrier") && m_context.state().carriers.contains(id)) {
        const std::string fleet = m_context.state().carriers.find(id)->second.fleet;
        newOption().lines = {newLine(WhatIfKind::Fleet, fleet, usualValue(WhatIfKind::Fleet, fleet))};
        m_place = "terminals_exit";
    } else if (!place.empty() && m_options.empty()) {
        suggestFor(place);
    }
    if (m_options.empty()) {
        m_options = std::move(before);
        return false;
    }
    m_chosen = m_options.front().id;
    rebuild();
    run();
    return true;
}

void WhatIfModel::start()
{
    QTimer::singleShot(0, this, &WhatIfModel::suggestForLongestWait);
}

// For the place with the longest wait to come.
void WhatIfModel::suggestForLongestWait()
{
    if (m_started || !m_options.empty())
        return;
    std::string place;
    double longest = -1;
    for (const auto& [id, forecast] : m_context.state().forecasts)
        for (const domain::ForecastPoint& point : forecast.points)
            if (servesTravellers(id) && point.waitS.median > longest)
                longest = point.waitS.median, place = id;
    if (place.empty() && !objectsOf(WhatIfKind::Open).empty())
        place = objectsOf(WhatIfKind::Open).front();
    if (place.empty())
        return;
    suggestFor(place);
    m_chosen = m_options.empty() ? 0 : m_options.front().id;
    rebuild();
    run();
}

QString WhatIfModel::whyNotAdd() const
{
    return m_options.size() >= domain::kForecastOptions
               ? tr("at most %1 options").arg(m_context.formats.number(double(domain::kForecastOptions)))
               : QString();
}

void WhatIfModel::addOption()
{
    const auto objects = objectsOf(WhatIfKind::Open);
    if (!whyNotAdd().isEmpty() || objects.empty())
        return;
    const bool known = std::find(objects.begin(), objects.end(), m_place) != objects.end();
    const WhatIfLine first = newLine(WhatIfKind::Open, known ? m_place : objects.front(), 1);
    WhatIfOption& option = newOption();
    option.lines = {first};
    m_chosen = option.id;
    rebuild();
}

void WhatIfModel::duplicateOption()
{
    const WhatIfOption* from = chosen();
    if (!from || !whyNotAdd().isEmpty())
        return;
    WhatIfOption copy = *from;
    copy.id = m_nextId++;
    for (WhatIfLine& line : copy.lines)
        line.id = m_nextId++;
    m_chosen = copy.id;
    m_options.push_back(std::move(copy));
    rebuild();
}

void WhatIfModel::removeOption()
{
    const auto at = std::find_if(m_options.begin(), m_options.end(),
                                 [this](const WhatIfOption& option) { return option.id == m_chosen; });
    if (at == m_options.end())
        return;
    const auto next = m_options.erase(at);
    m_chosen = m_options.empty() ? 0 : next == m_options.end() ? m_options.back().id : next->id;
    rebuild();
}

void WhatIfModel::choose(const QString& option)
{
    const int id = option.toInt();
    if (id != 0 &&
        std::none_of(m_options.begin(), m_options.end(), [id](const WhatIfOption& o) { return o.id == id; }))
        return;
    m_chosen = id;
    rebuild();
}

void WhatIfModel::chooseNext(int by)
{
    const int now = m_optionRows.indexOf(QString::number(m_chosen));
    const int next = std::clamp(now + by, 0, m_optionRows.rowCount() - 1);
    choose(m_optionRows.rows()[static_cast<std::size_t>(next)].key);
}

void WhatIfModel::addLine()
{
    WhatIfOption* option = chosen();
    if (!option)
        return;
    option->lines.push_back(newLine(WhatIfKind::Arrivals, {}, usualValue(WhatIfKind::Arrivals, {})));
    rebuild();
}

void WhatIfModel::removeLine(int index)
{
    if (!line(index))
        return;
    chosen()->lines.erase(chosen()->lines.begin() + index);
    rebuild();
}

void WhatIfModel::setLineKind(int index, int kind)
{
    WhatIfLine* changed = line(index);
    if (!changed || kind < 0 || kind >= kinds().size() || static_cast<int>(changed->kind) == kind)
        return;
    changed->kind = static_cast<WhatIfKind>(kind);
    changed->lanes.clear();
    const auto objects = objectsOf(changed->kind);
    if (std::find(objects.begin(), objects.end(), changed->object) == objects.end())
        changed->object = objects.empty() ? std::string() : objects.front();
    changed->value = usualValue(changed->kind, changed->object);
    rebuild();
}

void WhatIfModel::setLineObject(int index, int object)
{
    WhatIfLine* changed = line(index);
    if (!changed)
        return;
    const auto objects = objectsOf(changed->kind);
    if (object < 0 || static_cast<std::size_t>(object) >= objects.size())
        return;
    changed->object = objects[static_cast<std::size_t>(object)];
    changed->lanes.clear();
    changed->value = usualValue(changed->kind, changed->object);
    rebuild();
}

void WhatIfModel::stepLine(int index, int by)
{
    WhatIfLine* changed = line(index);
    if (!changed)
        return;
    const int value = changed->lanes.isEmpty() ? changed->value : static_cast<int>(changed->lanes.size());
    const auto [least, most] = valuesOf(*changed);
    changed->lanes.clear();
    changed->value =
        std::clamp(value + by * (changed->kind == WhatIfKind::Arrivals ? kPercentStep : 1), least, most);
    rebuild();
}

} // namespace coi::viewmodels
