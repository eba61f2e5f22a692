// SPDX-License-Identifier: GPL-3.0-or-later
// The chosen vehicle or consignment of the Freight screen.
#include "corridor_routes.h"
#include "counterpart_message.h"
#include "plan_mark_rows.h"

#include <coi/viewmodels/forecast_waits.h>
#include <coi/viewmodels/forecast_words.h>
#include <coi/viewmodels/freight_causes.h>
#include <coi/viewmodels/freight_model.h>
#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

using domain::CommandAction;
using domain::TargetKind;

namespace {

const QString kNone = QStringLiteral("–");
constexpr double kPromisedS = 6 * 3600.0; // yard in to accepted

QString orNone(const std::string& s)
{
    return s.empty() ? kNone : qs(s);
}

} // namespace

void FreightModel::select(const QString& kind, const QString& id)
{
    const bool known = kind == QLatin1String("carrier") || kind == QLatin1String("consignment");
    if (!known || (kind == m_kind && id == m_id))
        return;
    m_kind = kind;
    m_id = id;
    markCarriers();
    m_routes.sync(corridorRoutes(*m_map, m_context, m_id));
    readChosen();
    Q_EMIT changed();
}

QString FreightModel::carrierOfSymbol(int key) const
{
    for (const auto& [id, carrier] : m_context.state().carriers)
        if (carrierIndex(m_context, id) == key)
            return qs(id);
    return {};
}

void FreightModel::fact(const QString& name, const QString& value)
{
    m_factNames << name;
    m_factValues << value;
}

void FreightModel::readChosen()
{
    m_factNames.clear(), m_factValues.clear();
    m_causeTitles.clear(), m_causeDetails.clear(), m_causeSources.clear(), m_followers.clear();
    m_reportedCauses = 0;
    m_outlook.clear(), m_askGate.clear(), m_askWhyNot.clear(), m_askMessages.clear();
    m_code.clear(), m_subtitle.clear(), m_alarm.clear(), m_alarmState.clear();
    const std::string id = m_id.toStdString();
    if (const domain::Alarm* alarm = worstAlarmAt(m_context.state(), id)) {
        m_alarm = words::letter(alarm->priority);
        m_alarmState = symbolState(alarm->state);
    }
    const auto carrier = m_context.state().carriers.find(id);
    const auto consignment = m_context.state().consignments.find(id);
    const bool isCarrier = m_kind == QLatin1String("carrier") && carrier != m_context.state().carriers.end();
    if (isCarrier)
        readCarrier(carrier->second);
    else if (m_kind == QLatin1String("consignment") && consignment != m_context.state().consignments.end())
        readConsignment(consignment->second);
    else if (!m_id.isEmpty())
        m_subtitle = tr("no longer known");
    if (!isCarrier)
        m_actions.setTargets({}, {});
}

void FreightModel::readCarrier(const domain::CarrierState& s)
{
    const Formats& f = m_context.formats;
    m_code = (s.loaded ? tr("loaded") : tr("empty")) + QStringLiteral(", ") +
             (s.direction == domain::Direction::Exit ? tr("northbound") : tr("southbound"));
    m_subtitle = tr("state %1 old").arg(f.age(secondsSince(s.observedAt, m_context.now()))) +
                 QStringLiteral(" · ") + words::of(s.mode);
    const auto load = m_context.state().consignments.find(s.consignment);
    fact(tr("Container"),
         load == m_context.state().consignments.end() ? kNone : orNone(load->second.container));
    fact(tr("Consignment"), orNone(s.consignment));
    fact(tr("Battery"), tr("%1 %").arg(s.batteryPct));
    fact(tr("Speed"), tr("%1 km/h").arg(f.number(s.speedKmh)));
    fact(tr("Last node"), orNone(s.lastNode));
    fact(tr("Order"), s.orderId.empty() ? kNone : tr("%1, upd. %2").arg(qs(s.orderId)).arg(s.orderUpdateId));
    const std::vector<Cause> chain = causesOf(m_context, s.id);
    for (const Cause& cause : chain) {
        m_causeTitles << cause.title;
        m_causeDetails << cause.detail;
        m_causeSources << (cause.reported ? QStringLiteral("reported") : QStringLiteral("measured"));
        m_reportedCauses += cause.reported;
    }
    for (const std::string& follower : followersOf(m_context, s.id))
        if (whyNotNow(m_context, TargetKind::Carrier, follower, CommandAction::Pause, 0).isEmpty())
            m_followers << qs(follower);
    if (!m_causeTitles.isEmpty())
        lookAhead(s);
    offerQuestion(chain);
    offerActions(s.id);
}

// The vehicle itself, or the first of those behind it, that a bay ahead can take.
void FreightModel::offerActions(const std::string& carrier)
{
    const auto& carriers = m_context.state().carriers;
    const auto canGo = [&](const std::string& id) {
        const auto it = carriers.find(id);
        return it != carriers.end() && !it->second.bayAhead.empty();
    };
    std::string sent = carrier;
    if (!canGo(carrier))
        for (const std::string& follower : followersOf(m_context, carrier))
            if (sent == carrier && canGo(follower))
                sent = follower;
    const QStringList self{qs(carrier)};
    m_actions.setOffers(QStringLiteral("carrier"), {{CommandAction::Pause, self},
                                                    {CommandAction::ToBay, {qs(sent)}},
                                                    {CommandAction::CancelOrder, self},
                                                    {CommandAction::Resume, self}});
}

// Where the chain ends at a gate of the counterpart that lets nobody through, its people can be asked.
void FreightModel::offerQuestion(const std::vector<Cause>& chain)
{
    if (chain.empty() || chain.back().gate.empty())
        return;
    const std::string& gate = chain.back().gate;
    const domain::GateSpec* spec = m_context.site->gate(gate);
    if (!spec || !spec->counterpart)
        return;
    m_askGate = qs(gate);
    m_askWhyNot = whyNotNow(m_context, TargetKind::Gate, gate, CommandAction::AskOpen, 0);
    std::string waits;
    for (const auto& [id, c] : m_context.state().carriers)
        if (waits.empty() && c.heldBy == gate)
            waits = id;
    m_askMessages = messageToOpen(m_context, gate, waits);
}

// What becomes of the wait for a vehicle in the next hour, with all that stands now.
QString FreightModel::forecastText(domain::Direction direction) const
{
    const auto& all = m_context.state().forecasts;
    const bool exit = direction == domain::Direction::Exit;
    const auto it = all.find(exit ? "terminals_exit" : "terminals_entry");
    if (it == all.end() || it->second.points.empty() || isOld(it->second, m_context.now()))
        return tr("There is no fresh forecast.");
    const Formats& f = m_context.formats;
    const domain::ForecastPoint& last = it->second.points.back();
    const core::UtcTime then = it->second.madeAt + std::chrono::seconds(last.leadS);
    return (exit ? tr("At %1 the wait for an IGV to China is %2 min (90 % band %3).")
                 : tr("At %1 the wait for an IGV to Viet Nam is %2 min (90 % band %3)."))
        .arg(f.clock(then, false), f.minutes(last.waitS.median),
             waitBandText(f, last.waitS.low, last.waitS.high));
}

void FreightModel::lookAhead(const domain::CarrierState& s)
{
    const Formats& f = m_context.formats;
    const auto waiting = followersOf(m_context, s.id).size();
    QStringList facts;
    facts << (waiting == 0 ? tr("No vehicle waits behind it.")
                           : tr("%1 vehicles wait behind it.").arg(f.number(static_cast<double>(waiting))));
    const auto load = m_context.state().consignments.find(s.consignment);
    if (load != m_context.state().consignments.end()) {
        const double inside = insideSeconds(load->second, m_context.now());
        const core::Millis left(static_cast<std::int64_t>((kPromisedS - inside) * 1000));
        if (inside >= kPromisedS)
            facts << tr("%1 %2 is over 6 h inside.")
                         .arg(goodsName(m_context, load->second.goods), qs(load->first));
        else if (inside >= 0)
            facts << tr("%1 %2 stays inside 6 h until %3.")
                         .arg(goodsName(m_context, load->second.goods), qs(load->first),
                              f.clock(m_context.now() + left, false));
    }
    facts << forecastText(s.direction);
    m_outlook = facts.join(QLatin1Char(' '));
}

void FreightModel::readConsignment(const domain::Consignment& s)
{
    const Formats& f = m_context.formats;
    m_subtitle = goodsName(m_context, s.goods) + QStringLiteral(" · ") +
                 (s.smart ? tr("smart corridor") : tr("traditional")) + QStringLiteral(" · ") +
                 words::of(s.direction);
    fact(tr("Stage"), words::of(s.stage));
    fact(tr("Place"), s.place.empty() ? kNone : nameOf(m_context, s.place));
    const double inside = insideSeconds(s, m_context.now());
    fact(tr("Inside"), inside < 0 ? kNone : tr("%1 h").arg(f.hours(inside)));
    fact(tr("Plate"), orNone(s.plate));
    fact(tr("Container"), orNone(s.container));
    const QString declared = f.number(s.declaredT, 1);
    fact(tr("Weight"), s.weighedT > 0
                           ? tr("%1 t declared, %2 t weighed").arg(declared, f.number(s.weighedT, 2))
                           : tr("%1 t declared").arg(declared));
    fact(tr("Channel"), s.channel == domain::CustomsChannel::None ? tr("not yet") : words::of(s.channel));
    fact(tr("Carried by"), carrierOfConsignment().isEmpty() ? kNone : carrierOfConsignment());
    QStringList notes{weightNote(m_context, s), consignmentNote(s.note)};
    notes.removeAll(QString());
    fact(tr("Note"), notes.isEmpty() ? kNone : notes.join(QStringLiteral("; ")));
}

QString FreightModel::causeSummary() const
{
    return tr("%1 measured, %2 reported").arg(m_causeTitles.size() - m_reportedCauses).arg(m_reportedCauses);
}

QString FreightModel::followersText() const
{
    return m_followers.isEmpty() ? QString() : tr("Pause %1").arg(m_followers.join(QStringLiteral(", ")));
}

QString FreightModel::followersWhyNot() const
{
    return m_followers.isEmpty() ? tr("no vehicle waits behind it") : QString();
}

QString FreightModel::carrierOfConsignment() const
{
    if (m_kind != QLatin1String("consignment"))
        return {};
    for (const auto& [id, carrier] : m_context.state().carriers)
        if (carrier.consignment == m_id.toStdString())
            return qs(id);
    return {};
}

} // namespace coi::viewmodels
