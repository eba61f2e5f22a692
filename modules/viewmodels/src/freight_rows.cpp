// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the freight lists from the state: words, marks and the order of attention.
#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <coi/domain/alarm_rules.h>
#include <coi/viewmodels/forecast_words.h>
#include <coi/viewmodels/freight_lists.h>
#include <coi/viewmodels/words.h>

#include "plan_mark_rows.h"
#include "word_details.h"

namespace coi::viewmodels {

using domain::CarrierTask;
using domain::ConnectionState;
using domain::CustomsChannel;
using domain::FreightStage;

namespace {

constexpr double kLongWaitS = 120;
constexpr int kLowBatteryPct = 20;
const QString kNone = QStringLiteral("–");

struct Freight
{
    Q_DECLARE_TR_FUNCTIONS(Freight)
};

bool lastSeen(const Context& c, const domain::CarrierState& s)
{
    return s.connection == ConnectionState::ConnectionBroken || s.connection == ConnectionState::Offline ||
           staleReport(c, domain::FeedKind::IgvState, s.observedAt);
}

QString iconOf(const Context& c, const domain::CarrierState& s)
{
    if (lastSeen(c, s))
        return QStringLiteral("doing.unknown");
    if (s.paused)
        return QStringLiteral("doing.waiting");
    switch (s.task) {
    case CarrierTask::Driving:
    case CarrierTask::ToCharger:
        return QStringLiteral("doing.moving");
    case CarrierTask::Loading:
    case CarrierTask::Unloading:
        return QStringLiteral("doing.loading");
    case CarrierTask::Charging:
        return QStringLiteral("doing.charging");
    case CarrierTask::Service:
        return QStringLiteral("doing.service");
    case CarrierTask::Stalled:
        return QStringLiteral("doing.stopped");
    case CarrierTask::Idle:
    case CarrierTask::WaitingRelease:
    case CarrierTask::Paused:
        break;
    }
    return QStringLiteral("doing.waiting");
}

QString stateOf(const Context& c, const domain::CarrierState& s)
{
    const Formats& f = c.formats;
    if (lastSeen(c, s))
        return Freight::tr("last seen %1").arg(f.duration(secondsSince(s.observedAt, c.now())));
    const QString since = QLatin1Char(' ') + f.duration(secondsSince(s.taskSince, c.now()));
    if (s.paused)
        return taskText(c, s);
    if (!s.bay.empty())
        return s.lastNode == s.bay
                   ? Freight::tr("in %1").arg(bayName(c, s.bay)) + since
                   : Freight::tr("%1 km/h, to %2").arg(f.number(s.speedKmh), bayName(c, s.bay));
    switch (s.task) {
    case CarrierTask::Driving:
        return Freight::tr("%1 km/h").arg(f.number(s.speedKmh));
    case CarrierTask::ToCharger:
        return Freight::tr("%1 km/h, to charger").arg(f.number(s.speedKmh));
    case CarrierTask::WaitingRelease:
        return (s.waitsFor.empty() ? words::of(s.task) : Freight::tr("waits for %1").arg(qs(s.waitsFor))) +
               since;
    default:
        return taskText(c, s);
    }
}

// 0 … 3 priority of its alarm, then what an operator should look at, then what works, then what rests.
int rankOf(const Context& c, const domain::CarrierState& s, const domain::Alarm* alarm)
{
    if (alarm)
        return static_cast<int>(alarm->priority);
    if (s.task == CarrierTask::Stalled)
        return 4;
    if (lastSeen(c, s))
        return 5;
    if (s.task == CarrierTask::WaitingRelease && secondsSince(s.taskSince, c.now()) > kLongWaitS)
        return 6;
    if (s.paused)
        return 7;
    if (s.batteryPct < kLowBatteryPct && s.task != CarrierTask::Charging)
        return 8;
    switch (s.task) {
    case CarrierTask::WaitingRelease:
        return 10;
    case CarrierTask::Driving:
    case CarrierTask::ToCharger:
        return 11;
    case CarrierTask::Loading:
    case CarrierTask::Unloading:
        return 12;
    case CarrierTask::Charging:
        return 14;
    case CarrierTask::Service:
        return 15;
    default:
        return 13;
    }
}

// Stages left out: passed without a stamp, and for the green channel also the scan and the laboratory ahead.
QList<int> skippedOf(const domain::Consignment& c)
{
    QList<int> out;
    const int now = static_cast<int>(c.stage);
    for (int i = 1; i < domain::countOf<FreightStage>(); ++i) {
        const bool stamped =
            i < static_cast<int>(c.stamps.size()) && core::toMs(c.stamps[static_cast<std::size_t>(i)]) != 0;
        const bool check =
            i == static_cast<int>(FreightStage::Scan) || i == static_cast<int>(FreightStage::Lab);
        if (i < now ? !stamped : (i > now && check && c.channel == CustomsChannel::Green))
            out << i;
    }
    return out;
}

} // namespace

CarrierRow carrierRow(const Context& c, const domain::CarrierState& s)
{
    CarrierRow r;
    r.key = qs(s.id);
    r.icon = iconOf(c, s);
    r.stateText = stateOf(c, s);
    if (lastSeen(c, s)) // the icon says the rest
        r.stateBrief = c.formats.duration(secondsSince(s.observedAt, c.now()));
    r.consignment = s.consignment.empty() ? kNone : qs(s.consignment);
    r.zone = s.zone.empty() ? kNone : qs(s.zone);
    r.batteryPct = s.batteryPct;
    r.charging = s.task == CarrierTask::Charging;
    const double age = secondsSince(s.observedAt, c.now());
    r.ageText = c.formats.age(age);
    r.ageLate = staleReport(c, domain::FeedKind::IgvState, s.observedAt);
    const domain::Alarm* alarm = worstAlarmAt(c.state(), s.id);
    if (alarm) {
        r.alarm = words::letter(alarm->priority);
        r.alarmState = symbolState(alarm->state);
    }
    r.rank = rankOf(c, s, alarm);
    r.attention = r.rank < 10;
    r.label = r.key + QStringLiteral(", ") + r.stateText + QStringLiteral(", ") + r.zone +
              Freight::tr(", battery %1 %").arg(s.batteryPct);
    return r;
}

double insideSeconds(const domain::Consignment& c, core::UtcTime now)
{
    const auto stamp = [&c](FreightStage stage) {
        const auto i = static_cast<std::size_t>(stage);
        return i < c.stamps.size() ? c.stamps[i] : core::UtcTime{};
    };
    const core::UtcTime end = stamp(FreightStage::Accepted);
    return secondsSince(stamp(FreightStage::YardIn), core::toMs(end) == 0 ? now : end);
}

QString goodsName(const Context& c, const std::string& goods)
{
    for (const domain::FreightFlow& flow : c.flows->freight)
        if (flow.goods == goods)
            return c.formats.pick(flow.name);
    return qs(goods);
}

QString consignmentNote(const std::string& note)
{
    static const QHash<QString, const char*> texts{
        {QStringLiteral("Image review"), QT_TRANSLATE_NOOP("Freight", "image review")},
        {QStringLiteral("Examination of goods"), QT_TRANSLATE_NOOP("Freight", "examination of goods")},
        {QStringLiteral("Document check"), QT_TRANSLATE_NOOP("Freight", "document check")},
        {QStringLiteral("Opened at the dock"), QT_TRANSLATE_NOOP("Freight", "opened at the dock")},
        {QStringLiteral("Sample in the laboratory"),
         QT_TRANSLATE_NOOP("Freight", "sample in the laboratory")},
        {QStringLiteral("Waits for its slot"), QT_TRANSLATE_NOOP("Freight", "waits for its slot")},
        {QStringLiteral("Waits for a carrier"), QT_TRANSLATE_NOOP("Freight", "waits for an IGV")},
        {QStringLiteral("Waits for a carrier in Dongxing"),
         QT_TRANSLATE_NOOP("Freight", "waits for an IGV in Dongxing")}};
    const QString text = qs(note);
    const auto it = texts.find(text);
    return it == texts.end() ? words::detail(text) : Freight::tr(*it);
}

QString weightNote(const Context& c, const domain::Consignment& s)
{
    const auto& all = c.catalogue->definitions;
    const bool differs = std::any_of(all.begin(), all.end(), [&](const domain::AlarmDefinition& d) {
        return d.condition == domain::AlarmCondition::WeightMismatch && domain::weightDiffers(d, s);
    });
    return differs ? Freight::tr("weight does not match: %1 kg")
                         .arg(signedNumber(c.formats, domain::weightOffKg(s), 0))
                   : QString();
}

ConsignmentRow consignmentRow(const Context& c, const domain::Consignment& s)
{
    ConsignmentRow r;
    r.key = qs(s.id);
    r.goods = goodsName(c, s.goods);
    r.weight = Freight::tr("%1 t").arg(c.formats.number(s.declaredT, 1));
    r.smart = s.smart;
    r.modeText = s.smart ? Freight::tr("smart") : Freight::tr("trad.");
    r.exit = s.direction == domain::Direction::Exit;
    r.channel = static_cast<int>(s.channel);
    r.stage = static_cast<int>(s.stage);
    r.skipped = skippedOf(s);
    const QString weight = weightNote(c, s);
    r.note = weight.isEmpty() ? consignmentNote(s.note) : weight;
    if (r.note.isEmpty() && !s.place.empty() && s.stage != FreightStage::Accepted)
        r.note = nameOf(c, s.place);
    const double inside = insideSeconds(s, c.now());
    r.elapsedH = inside / 3600;
    r.elapsed = inside < 0 ? kNone : c.formats.hours(inside);
    r.late = r.elapsedH >= kClearanceHighH;
    const domain::Alarm* alarm = worstAlarmAt(c.state(), s.id);
    if (alarm) {
        r.alarm = words::letter(alarm->priority);
        r.alarmState = symbolState(alarm->state);
    }
    const bool mismatch = s.note.starts_with(domain::kNotePlateMismatch) || !weight.isEmpty();
    if (s.stage != FreightStage::Accepted) // accepted ones go to the end
        r.rank = (alarm ? 400 - 50.0 * static_cast<int>(alarm->priority) : 0) + (mismatch ? 100 : 0) +
                 (r.late ? 50 : 0) + std::max(0.0, r.elapsedH) + r.channel * 0.5;
    r.label = r.key + QStringLiteral(", ") + r.goods + QStringLiteral(", ") + words::of(s.stage) +
              QStringLiteral(", ") + words::of(s.direction) + QStringLiteral(", ") + r.note;
    return r;
}

} // namespace coi::viewmodels
