// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/inspector_model.h>

#include "plan_mark_rows.h"

#include <algorithm>
#include <coi/viewmodels/alarm_text.h>
#include <coi/viewmodels/forecast_waits.h>
#include <coi/viewmodels/forecast_words.h>
#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

using domain::RecordKind;

namespace {

constexpr double kQueueSpanMin = 60, kSpanMin = 10; // a queue has a stored past

} // namespace

InspectorModel::InspectorModel(const Context& context, QObject* parent)
    : QObject(parent), m_context(context), m_curve(context),
      m_outlook(context, ForecastChart::Quantity::Waiting), m_scores(context), m_actions(context),
      m_refresher(
          context,
          {RecordKind::Lane, RecordKind::Gate, RecordKind::Zone, RecordKind::Station, RecordKind::Carrier,
           RecordKind::Camera, RecordKind::Alarm, RecordKind::Command, RecordKind::Forecast,
           RecordKind::Staff},
          [this] { rebuild(); }, 250)
{
    m_refresher.setTicking(true);
    m_sampler.setInterval(1000);
    connect(&m_sampler, &QTimer::timeout, this, &InspectorModel::sample);
    m_sampler.start();
    connect(&m_scores, &ForecastScores::changed, this, &InspectorModel::changed);
}

void InspectorModel::select(const QString& kind, const QString& id)
{
    if (kind == m_kind && id == m_id)
        return;
    m_kind = kind;
    m_id = id;
    m_cameras = camerasOf(id.toStdString());
    const bool queue = kind == QLatin1String("zone");
    if (queue)
        m_curve.start(kQueueSpanMin, {domain::HistoryMetric::ZoneCount, id.toStdString()});
    else if (kind == QLatin1String("lane"))
        m_curve.start(kSpanMin, {domain::HistoryMetric::LaneServed, id.toStdString()});
    else
        m_curve.start(kSpanMin);
    rebuild();
    offerActions();
    sample();
    Q_EMIT selected();
}

// Of a queue what would shorten it; what can be commanded itself, all its actions.
void InspectorModel::offerActions()
{
    if (m_kind == QLatin1String("zone")) {
        m_actions.setOffers(QStringLiteral("lane"), reliefOf(m_id.toStdString()));
        return;
    }
    const bool own = m_kind == QLatin1String("lane") || m_kind == QLatin1String("gate") ||
                     m_kind == QLatin1String("carrier");
    m_actions.setTargets(own ? m_kind : QString(), own ? QStringList{m_id} : QStringList{});
}

void InspectorModel::selectById(const QString& id)
{
    const std::string key = id.toStdString();
    const domain::Site& site = *m_context.site;
    if (site.lane(key))
        select(QStringLiteral("lane"), id);
    else if (site.zone(key))
        select(QStringLiteral("zone"), id);
    else if (site.station(key))
        select(QStringLiteral("station"), id);
    else if (site.gate(key))
        select(QStringLiteral("gate"), id);
    else if (site.camera(key))
        select(QStringLiteral("camera"), id);
    else if (m_context.state().carriers.contains(key))
        select(QStringLiteral("carrier"), id);
}

QStringList InspectorModel::camerasOf(const std::string& id) const
{
    QStringList out;
    if (m_context.site->camera(id))
        return {qs(id)};
    for (const domain::CameraSpec& camera : m_context.site->cameras)
        if (std::find(camera.looksAt.begin(), camera.looksAt.end(), id) != camera.looksAt.end())
            out << qs(camera.id);
    if (!out.isEmpty())
        return out;
    if (const auto* lane = m_context.site->lane(id))
        for (const std::string& camera : lane->cameras)
            out << qs(camera);
    const auto carrier = m_context.state().carriers.find(id);
    if (carrier == m_context.state().carriers.end())
        return out;
    // Whatever looks at a surface of the zone the vehicle is in.
    for (const domain::CameraSpec& camera : m_context.site->cameras)
        for (const std::string& seen : camera.looksAt)
            if (const auto* surface = m_context.site->surface(seen);
                surface && surface->zone == carrier->second.zone)
                out << qs(camera.id);
    out.removeDuplicates();
    return out;
}

QString InspectorModel::freshness() const
{
    if (m_reported)
        return QStringLiteral("reported");
    if (m_ageS < 0)
        return QStringLiteral("noData");
    if (m_stale || !m_context.mirror.live())
        return QStringLiteral("stale");
    return QStringLiteral("live");
}

QString InspectorModel::chartSub() const
{
    if (const auto* made = forecast())
        return outlookOld()
                   ? tr("forecast of %1, stale").arg(m_context.formats.clock(made->madeAt, false))
                   : tr("median, 90 % band, made %1").arg(m_context.formats.clock(made->madeAt, false));
    return m_kind == QLatin1String("zone") ? tr("no forecast yet") : QString();
}

const domain::PlaceForecast* InspectorModel::forecast() const
{
    if (m_kind == QLatin1String("zone") || m_kind == QLatin1String("station"))
        for (const auto& [id, made] : m_context.state().forecasts)
            if (made.object == m_id.toStdString())
                return &made;
    return nullptr;
}

bool InspectorModel::outlookOld() const
{
    const auto* made = forecast();
    return made && (isOld(*made, m_context.now()) || !m_context.mirror.live());
}

QString InspectorModel::outlookText() const
{
    const auto* made = forecast();
    if (!made)
        return {};
    std::vector<std::int32_t> leads;
    std::vector<double> risks;
    for (const domain::ForecastPoint& point : made->points)
        leads.push_back(point.leadS), risks.push_back(point.overLimit);
    QStringList sentences;
    if (const QString risk = riskText(m_context.formats, made->madeAt, leads, risks, made->limitS);
        !risk.isEmpty())
        sentences << risk + QLatin1Char('.');
    if (const QString rate = m_scores.hitRate(made->id); !rate.isEmpty())
        sentences << tr("Forecast hit rate %1.").arg(rate);
    if (made->assumed > 0)
        sentences << tr("%1 figures assumed.").arg(m_context.formats.number(made->assumed));
    return sentences.join(QLatin1Char(' '));
}

void InspectorModel::lookAhead()
{
    const auto* made = forecast();
    if (!made)
        return m_outlook.clear();
    m_scores.want();
    m_outlook.show(*made, m_kind == QLatin1String("zone") ? &m_curve : nullptr);
}

void InspectorModel::sample()
{
    if (!m_kind.isEmpty())
        m_curve.add(m_measure);
}

void InspectorModel::rebuild()
{
    m_badge.clear(), m_status.clear(), m_statusText.clear(), m_note.clear(), m_chartTitle.clear();
    m_code.clear();
    m_ageS = -1, m_reported = m_stale = false, m_measure = 0;
    m_curve.setLimit(0);
    const std::string id = m_id.toStdString();
    const domain::State& state = m_context.state();
    const auto show = [&](const auto& map, auto member) {
        if (const auto it = map.find(id); it != map.end())
            (this->*member)(it->second);
    };
    m_title = nameOf(m_context, id);
    m_subtitle = placeNameOf(m_context, id);
    if (m_kind == QLatin1String("lane"))
        show(state.lanes, &InspectorModel::showLane);
    else if (m_kind == QLatin1String("gate"))
        show(state.gates, &InspectorModel::showGate);
    else if (m_kind == QLatin1String("zone"))
        show(state.zones, &InspectorModel::showZone);
    else if (m_kind == QLatin1String("station") && !showStaffAt(id))
        show(state.stations, &InspectorModel::showStation);
    else if (m_kind == QLatin1String("carrier"))
        show(state.carriers, &InspectorModel::showCarrier);
    else if (const auto* camera = m_context.site->camera(id); camera && m_kind == QLatin1String("camera"))
        showCamera(*camera);
    if (m_ageS >= 0)
        m_ageS += silentS(m_context);
    if (const QString other = selectedBy(m_context, id); !other.isEmpty())
        m_note = m_note.isEmpty() ? other : other + QStringLiteral(". ") + m_note;
    if (m_kind != QLatin1String("zone"))
        m_members.sync({});
    listAlarms();
    if (m_kind == QLatin1String("zone"))
        offerActions();
    lookAhead();
    Q_EMIT changed();
}

void InspectorModel::listAlarms()
{
    std::vector<InspectedAlarm> rows;
    for (const auto& [id, alarm] : m_context.state().alarms) {
        const bool member = m_members.indexOf(qs(alarm.object)) >= 0;
        if (alarm.object != m_id.toStdString() && !member)
            continue;
        InspectedAlarm row;
        row.key = qs(id);
        row.text = alarmText(m_context, alarm);
        row.priority = words::letter(alarm.priority);
        row.state = symbolState(alarm.state);
        row.since = m_context.formats.clock(alarm.raisedAt);
        row.who = qs(alarm.ackedBy);
        rows.push_back(std::move(row));
    }
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.since > b.since; });
    m_alarms.sync(std::move(rows));
}

const InspectedAlarms::Roles& InspectedAlarms::roles() const
{
    static const Roles table{
        role<&InspectedAlarm::key>("alarmId"),       role<&InspectedAlarm::text>("text"),
        role<&InspectedAlarm::priority>("priority"), role<&InspectedAlarm::state>("alarmState"),
        role<&InspectedAlarm::since>("since"),       role<&InspectedAlarm::who>("who")};
    return table;
}

} // namespace coi::viewmodels
