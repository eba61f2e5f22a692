// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarms_reader.h"

#include <coi/domain/alarm_rules.h>
#include <map>

namespace coi::site {

namespace {

using namespace domain;

constexpr double kDayS = 86400;

using Procedures = std::map<std::string, std::vector<ProcedureStep>, std::less<>>;

// The kinds of objects a condition looks at.
bool watches(AlarmCondition condition, const Site& site, const std::string& object)
{
    switch (condition) {
    case AlarmCondition::ZoneLosAtLeast:
    case AlarmCondition::ZoneWaitOver:
        return site.zone(object);
    case AlarmCondition::ZoneOverCapacity: {
        const QueueZone* zone = site.zone(object);
        return zone && !zone->vehicles; // a hall
    }
    case AlarmCondition::LaneFault:
    case AlarmCondition::LaneUnknown:
    case AlarmCondition::LaneStale:
    case AlarmCondition::WatchlistHit:
    case AlarmCondition::Tailgating:
        return site.lane(object);
    case AlarmCondition::GateReportedFault:
        return site.gate(object);
    case AlarmCondition::StationFault:
    case AlarmCondition::StationWaitOver:
        return site.station(object);
    case AlarmCondition::CameraLost:
        return site.camera(object);
    case AlarmCondition::FeedStale:
        return fromCode<FeedKind>(object).has_value();
    case AlarmCondition::AuditUnavailable:
        return object == kAuditStore;
    default:
        return true; // carriers, fleets, consignments and commands come and go
    }
}

Range thresholdOf(AlarmCondition condition)
{
    switch (condition) {
    case AlarmCondition::ZoneLosAtLeast:
        return {1, countOf<Los>() - 1.0};
    case AlarmCondition::CarrierLowBattery:
    case AlarmCondition::FleetAvailability:
    case AlarmCondition::ZoneOverCapacity:
        return {1, 100};
    case AlarmCondition::ZoneWaitOver:
    case AlarmCondition::LaneStale:
    case AlarmCondition::StationWaitOver:
    case AlarmCondition::CarrierStopped:
    case AlarmCondition::CarrierStoppedOnBorder:
    case AlarmCondition::CarrierStale:
    case AlarmCondition::WatchlistHit:
    case AlarmCondition::Tailgating:
        return {1, kDayS};
    default:
        return {0, kDayS};
    }
}

// {object} is the only blank a text may leave.
void checkBlanks(Node& n, const char* key, const LocalText& t)
{
    const std::pair<const char*, const std::string*> languages[] = {
        {"en", &t.en}, {"vi", &t.vi}, {"zh", &t.zh}, {"fr", &t.fr}};
    for (const auto& [language, text] : languages) {
        for (std::size_t open = text->find('{'); open != std::string::npos;
             open = text->find('{', open + 1)) {
            const std::string blank = text->substr(open, text->find('}', open) + 1 - open);
            if (blank != "{object}")
                n.report().add(n.feature(), n.pathOf(key) + '.' + language, "no blank but {object}",
                               inQuotes(blank));
        }
    }
}

ProcedureStep readStep(Report& report, const QJsonValue& value, const std::string& path,
                       const std::string& procedure)
{
    if (!value.isObject()) {
        report.add(procedure, path, "an object with en, vi, zh, fr", inWords(value));
        return {};
    }
    Node n(report, value.toObject(), path, procedure);
    ProcedureStep step;
    step.text = {n.text("en"), n.text("vi"), n.text("zh"), n.text("fr")};
    if (n.has("detail"))
        step.detail = n.translations("detail");
    step.act = n.codeIfThere<StepAct>("do").value_or(StepAct::None);
    n.finish();
    return step;
}

Procedures readProcedures(Node& n)
{
    Procedures out;
    auto all = n.object("procedures");
    if (!all)
        return out;
    for (const QString& name : all->keys()) {
        const QByteArray key = name.toUtf8();
        const auto steps = all->list(key.constData());
        if (!isId(name.toStdString()))
            all->expected(key.constData(), "an id of letters, digits, - and _", inQuotes(name.toStdString()));
        auto& procedure = out[name.toStdString()];
        for (qsizetype i = 0; steps && i < steps->size(); ++i)
            procedure.push_back(
                readStep(n.report(), steps->at(i), at(all->pathOf(key.constData()), i), name.toStdString()));
        if (steps && steps->isEmpty())
            all->expected(key.constData(), "at least one step", "none");
    }
    all->finish();
    return out;
}

AlarmDefinition readDefinition(Node& n, const Procedures& procedures, const Site* site)
{
    AlarmDefinition d;
    d.id = n.id("id");
    d.priority = n.code<AlarmPriority>("priority");
    const int before = n.report().count();
    d.condition = n.code<AlarmCondition>("condition");
    const bool known = n.report().count() == before;
    d.object = n.text("object");
    if (known && site && d.object != "*" && !watches(d.condition, *site, d.object))
        n.expected("object", "* or an object that " + std::string(codeOf(d.condition)) + " can watch",
                   inQuotes(d.object));
    d.threshold = known ? n.number("threshold", thresholdOf(d.condition)) : n.number("threshold", {0, kDayS});
    if (known && d.condition == AlarmCondition::WeightMismatch)
        d.percent = n.number("percent", {0, 100});
    d.onDelayS = n.whole("onDelayS", {0, kDayS});
    d.offDelayS = n.whole("offDelayS", {0, kDayS});
    d.latched = n.flag("latched");
    d.respondS = n.whole("respondS", {1, kDayS});
    for (const auto& [key, text] : {std::pair<const char*, LocalText*>{"text", &d.text},
                                    {"cause", &d.cause},
                                    {"consequence", &d.consequence},
                                    {"action", &d.action}}) {
        *text = n.translations(key);
        checkBlanks(n, key, *text);
    }
    d.procedure = n.id("procedure");
    if (const auto it = procedures.find(d.procedure); it != procedures.end())
        d.steps = it->second;
    else if (!d.procedure.empty())
        n.expected("procedure", "a procedure of this file", inQuotes(d.procedure));
    n.finish();
    return d;
}

void readDefinitions(AlarmCatalogue& out, Node& n, const Procedures& procedures, const Site* site)
{
    const auto items = n.list("definitions");
    for (qsizetype i = 0; items && i < items->size(); ++i) {
        const std::string path = at(n.pathOf("definitions"), i);
        if (!items->at(i).isObject()) {
            n.report().add({}, path, "an object", inWords(items->at(i)));
            continue;
        }
        const QJsonObject o = items->at(i).toObject();
        Node definition(n.report(), o, path, o.value(QLatin1String("id")).toString().toStdString());
        AlarmDefinition d = readDefinition(definition, procedures, site);
        if (!d.id.empty() && out.find(d.id))
            definition.expected("id", "an id of its own", inQuotes(d.id) + ", which is used twice");
        out.definitions.push_back(std::move(d));
    }
    if (items && items->isEmpty())
        n.expected("definitions", "at least one definition", "none");
}

void readEscalation(AlarmCatalogue& out, Node& n)
{
    auto e = n.object("escalation");
    if (!e)
        return;
    out.escalateLevel2S = e->whole("level2S", {1, kDayS});
    out.escalateLevel3S = e->whole("level3S", {1, kDayS});
    out.escalateLevel4S = e->whole("level4S", {1, kDayS});
    if (out.escalateLevel3S <= out.escalateLevel2S)
        e->expected("level3S", "more than level2S, " + std::to_string(out.escalateLevel2S),
                    std::to_string(out.escalateLevel3S));
    if (out.escalateLevel4S <= out.escalateLevel3S)
        e->expected("level4S", "more than level3S, " + std::to_string(out.escalateLevel3S),
                    std::to_string(out.escalateLevel4S));
    if (auto within = e->has("acknowledgeS") ? e->object("acknowledgeS") : std::nullopt) {
        for (int i = 0; i < countOf<AlarmPriority>(); ++i)
            out.acknowledgeS[static_cast<std::size_t>(i)] =
                within->whole(std::string(codeOf(static_cast<AlarmPriority>(i))).c_str(), {0, kDayS});
        within->finish();
    }
    e->finish();
}

} // namespace

AlarmCatalogue readAlarms(Report& report, const QJsonObject& file, const Site* site)
{
    AlarmCatalogue out;
    Node n(report, file, "$", {});
    if (const std::string format = n.text("format"); !format.empty() && format != "coi-alarms/1")
        n.expected("format", "\"coi-alarms/1\"", inQuotes(format));
    n.textOr("site");
    readEscalation(out, n);
    const Procedures procedures = readProcedures(n);
    readDefinitions(out, n, procedures, site);
    n.finish();
    return out;
}

} // namespace coi::site
