// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTime>
#include <array>
#include <cmath>
#include <coi/domain/roles.h>
#include <coi/viewmodels/simulation_model.h>
#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

using domain::FaultKind;

namespace {

constexpr std::array<double, 9> kSpeeds{0.1, 0.5, 1, 2, 5, 20, 60, 600, 3600};

bool isFaultOfEGate(FaultKind kind)
{
    return kind == FaultKind::EGateFault || kind == FaultKind::FalseRejectBurst ||
           kind == FaultKind::ReaderOutage;
}

} // namespace

SimulationModel::SimulationModel(const Context& context, QObject* parent)
    : QObject(parent), m_context(context), m_refresher(
                                               context, {domain::RecordKind::Sim}, [this] { rebuild(); }, 100)
{
    m_refresher.setTicking(true);
}

void SimulationModel::rebuild()
{
    const auto& sim = m_context.state().sim;
    m_status = sim.empty() ? std::nullopt : std::optional(sim.begin()->second);
    std::vector<FaultRow> rows;
    if (m_status) {
        for (const domain::ActiveFault& fault : m_status->faults) {
            FaultRow row;
            row.key = qs(fault.id);
            row.kindText = words::of(fault.kind);
            row.object = qs(fault.object);
            row.sinceText = m_context.formats.clock(fault.since);
            if (core::toMs(fault.until) != 0)
                row.leftText =
                    m_context.formats.duration(std::max(0.0, -secondsSince(fault.until, m_context.now())));
            rows.push_back(row);
        }
    }
    m_faults.sync(std::move(rows));
    Q_EMIT changed();
}

QStringList SimulationModel::speedLabels() const
{
    QStringList labels;
    for (const double speed : kSpeeds)
        labels += tr("×%1").arg(m_context.formats.number(speed, speed < 1 ? 1 : 0));
    return labels;
}

int SimulationModel::speedIndex() const
{
    for (std::size_t i = 0; m_status && i < kSpeeds.size(); ++i)
        if (std::abs(kSpeeds[i] - m_status->speed) < 0.001 * kSpeeds[i])
            return static_cast<int>(i);
    return -1;
}

QString SimulationModel::speedText() const
{
    if (!m_status)
        return {};
    const double speed = m_status->speed;
    return tr("×%1").arg(m_context.formats.number(speed, speed < 1 ? 1 : 0));
}

QStringList SimulationModel::profileLabels() const
{
    return {words::of(domain::Profile::Normal), words::of(domain::Profile::Peak)};
}

QStringList SimulationModel::faultKinds() const
{
    QStringList kinds;
    for (int i = 0; i < domain::countOf<FaultKind>(); ++i)
        kinds += words::of(static_cast<FaultKind>(i));
    return kinds;
}

QString SimulationModel::whyNot() const
{
    if (!m_context.mirror.live())
        return tr("link lost");
    const auto& welcome = m_context.mirror.welcome();
    const auto role = welcome ? domain::fromCode<domain::Role>(welcome->role) : std::nullopt;
    if (role && !domain::may(*role, domain::RequestKind::Simulation))
        return words::of(domain::Refusal::NotAuthorised, {});
    return {};
}

void SimulationModel::setSpeedIndex(int index)
{
    if (index < 0 || index >= static_cast<int>(kSpeeds.size()))
        return;
    domain::SimRequest request;
    request.speed = kSpeeds[static_cast<std::size_t>(index)];
    send(std::move(request));
}

void SimulationModel::setPaused(bool paused)
{
    domain::SimRequest request;
    request.paused = paused;
    send(std::move(request));
}

void SimulationModel::step(int seconds)
{
    domain::SimRequest request;
    request.stepMs = seconds * 1000;
    send(std::move(request));
}

bool SimulationModel::setTimeOfDay(const QString& time)
{
    QTime t = QTime::fromString(time.trimmed(), QStringLiteral("H:mm"));
    if (!t.isValid())
        t = QTime::fromString(time.trimmed(), QStringLiteral("H:mm:ss"));
    if (!t.isValid())
        return false;
    domain::SimRequest request;
    request.timeOfDayS = t.msecsSinceStartOfDay() / 1000;
    send(std::move(request));
    return true;
}

void SimulationModel::setProfileIndex(int index)
{
    if (index < 0 || index >= domain::countOf<domain::Profile>())
        return;
    domain::SimRequest request;
    request.profile = static_cast<domain::Profile>(index);
    send(std::move(request));
}

void SimulationModel::setPhase(int phase)
{
    domain::SimRequest request;
    request.phase = phase;
    send(std::move(request));
}

QStringList SimulationModel::objectsFor(int kind) const
{
    const auto fault = static_cast<FaultKind>(kind);
    const domain::Site& site = *m_context.site;
    QStringList ids;
    if (isFaultOfEGate(fault) || fault == FaultKind::AnprMisreads) {
        const auto wanted = isFaultOfEGate(fault) ? domain::LaneKind::EGate : domain::LaneKind::Truck;
        for (const auto& lane : site.lanes)
            if (lane.kind == wanted)
                ids += qs(lane.id);
    } else if (fault == FaultKind::ScannerDown) {
        for (const auto& station : site.stations)
            if (station.kind == domain::StationKind::XRay)
                ids += qs(station.id);
    } else if (fault == FaultKind::CameraFrozen) {
        for (const auto& camera : site.cameras)
            ids += qs(camera.id);
    } else if (fault == FaultKind::GateFault) {
        for (const auto& gate : site.gates)
            if (gate.counterpart)
                ids += qs(gate.id);
    } else if (fault != FaultKind::CoachWave) {
        for (const auto& [id, carrier] : m_context.state().carriers)
            ids += qs(id);
    }
    return ids;
}

QList<QString> SimulationModel::objectChoices(int kind) const
{
    return QStringList(tr("any")) + objectsFor(kind);
}

void SimulationModel::inject(int kind, const QString& object, int durationS)
{
    if (kind < 0 || kind >= domain::countOf<FaultKind>())
        return;
    domain::SimRequest request;
    request.inject = domain::FaultInjection{static_cast<FaultKind>(kind), object.toStdString(), durationS};
    send(std::move(request));
}

void SimulationModel::clearFault(const QString& id)
{
    domain::SimRequest request;
    request.clearFault = id.toStdString();
    send(std::move(request));
}

void SimulationModel::send(domain::SimRequest request)
{
    ++m_pending;
    m_problem = {};
    m_context.requests.simulation(std::move(request), this, [this](const domain::Reply& reply) {
        --m_pending;
        if (reply.cause != domain::Refusal::None)
            m_problem = [reply] { return words::notAvailable(reply.cause, qs(reply.detail)); };
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

} // namespace coi::viewmodels
