// SPDX-License-Identifier: GPL-3.0-or-later
// What happens on the wall by itself (tour, alarms that take over), and the facts of the chosen camera.
#include <QDateTime>
#include <coi/media/camera_source.h>
#include <coi/viewmodels/alarm_text.h>
#include <coi/viewmodels/camera_places.h>
#include <coi/viewmodels/cameras_model.h>
#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

namespace {

constexpr int kTourShown = 5;

} // namespace

void CamerasModel::watchAlarms()
{
    if (!m_active)
        return;
    if (m_takeover.slot >= 0) {
        const auto it = m_context.state().alarms.find(m_takeover.alarm.toStdString());
        const bool gone = it == m_context.state().alarms.end();
        if (gone || (!isUnacknowledged(it->second.state) &&
                     secondsSince(it->second.ackedAt, m_context.now()) >= kGiveBackS))
            giveBack();
    }
    for (const auto& [id, alarm] : m_context.state().alarms) {
        const QString key = qs(id);
        if (m_seenAlarms.contains(key))
            continue;
        m_seenAlarms.insert(key);
        const QStringList cameras = camerasLookingAt(m_context, alarm.object);
        // What was there before the screen was looked at takes nothing over.
        if (m_alarmsRead && m_takeover.slot < 0 && alarm.priority <= domain::AlarmPriority::High &&
            isUnacknowledged(alarm.state) && !cameras.isEmpty())
            takeOver(alarm, cameras.front());
    }
    m_seenAlarms.removeIf(
        [this](const QString& key) { return !m_context.state().alarms.contains(key.toStdString()); });
    m_alarmsRead = true;
}

void CamerasModel::takeOver(const domain::Alarm& alarm, const QString& cameraId)
{
    const auto there = m_slots.indexOf(cameraId);
    const int slot = freeSlot();
    if (slot < 0 || (there >= 0 && there < m_shape))
        return; // in view already, or everything is pinned
    m_takeover = {slot, m_slots[slot], qs(alarm.id), m_context.now()};
    m_slots[slot] = cameraId;
}

void CamerasModel::keepTakeover()
{
    m_takeover = {};
    syncTiles();
}

void CamerasModel::giveBack()
{
    if (m_takeover.slot < 0)
        return;
    m_slots[m_takeover.slot] = m_takeover.before;
    m_takeover = {};
    syncTiles();
    Q_EMIT wallChanged();
}

void CamerasModel::startTour()
{
    if (m_tour.isEmpty())
        return;
    m_tourPaused = false;
    m_tourAt = -1;
    stepTour(1);
}

void CamerasModel::stopTour()
{
    m_tourAt = -1;
    Q_EMIT tourChanged();
}

void CamerasModel::pauseTour(bool paused)
{
    m_tourPaused = paused;
    Q_EMIT tourChanged();
}

void CamerasModel::stepTour(int by)
{
    const int slot = freeSlot();
    if (m_tour.isEmpty() || slot < 0)
        return;
    const int count = static_cast<int>(m_tour.size());
    m_tourAt = ((m_tourAt + by) % count + count) % count;
    m_tourLeftS = kDwellS;
    const auto there = m_slots.indexOf(m_tour[m_tourAt]);
    if (m_takeover.slot != slot) { // an alarm keeps its tile
        if (there >= 0)
            m_slots[there] = m_slots[slot];
        m_slots[slot] = m_tour[m_tourAt];
    }
    rebuild();
}

void CamerasModel::onSecond()
{
    if (touring() && !m_tourPaused && --m_tourLeftS <= 0)
        stepTour(1);
    else
        readFacts();
    if (m_takeover.slot >= 0)
        rebuild();
    Q_EMIT tourChanged();
}

QString CamerasModel::tourText() const
{
    if (!touring())
        return tr("dwell %1 s").arg(kDwellS);
    return (m_tourPaused ? tr("paused") : tr("next in %1 s").arg(m_tourLeftS)) + QStringLiteral(" · ") +
           tr("dwell %1 s").arg(kDwellS);
}

QStringList CamerasModel::tourCameras() const
{
    QStringList out;
    for (int i = 0; i < std::min<int>(kTourShown, static_cast<int>(m_tour.size())); ++i)
        out << m_tour[(std::max(m_tourAt, 0) + i) % m_tour.size()];
    return out;
}

QString CamerasModel::selectedName() const
{
    const auto* camera = m_context.site->camera(selectedId().toStdString());
    return camera ? m_context.formats.pick(camera->name) : QString();
}

bool CamerasModel::turns(const QString& cameraId) const
{
    const auto* camera = m_context.site->camera(cameraId.toStdString());
    return camera && camera->ptz.has_value();
}

void CamerasModel::readFacts()
{
    const auto* camera = m_context.site->camera(selectedId().toStdString());
    m_factNames.clear(), m_factValues.clear();
    const auto add = [this](const QString& name, const QString& value) {
        m_factNames << name;
        m_factValues << (value.isEmpty() ? QStringLiteral("–") : value);
    };
    if (camera) {
        const Formats& f = m_context.formats;
        const auto health = m_context.cameras.health(selectedId());
        const bool seen = health && health->age.count() >= 0;
        add(tr("Age of the picture"),
            seen ? f.age(static_cast<double>(health->age.count()) / 1000.0) : QString());
        add(tr("New frames per second"), seen ? f.number(health->fps, 1) : QString());
        QString kind = tr("unusable source");
        if (const auto source = media::parseCameraSource(qs(camera->source)))
            kind = source->kind == media::SourceKind::Rtsp   ? tr("live stream")
                   : source->kind == media::SourceKind::File ? tr("clip, repeated")
                                                             : tr("drawn by the simulator");
        if (seen && health->pictureSize.isValid())
            kind += QStringLiteral(" · %1 × %2")
                        .arg(health->pictureSize.width())
                        .arg(health->pictureSize.height());
        add(tr("Stream"), kind);
        if (const QString aim = m_ptz.aimText(); !aim.isEmpty())
            add(tr("Turned"), aim);
        add(tr("Looks at"), looksAtText(m_context, *camera));
        const QString field = fieldState(camera->id);
        add(tr("Field reports"), field.isEmpty() ? tr("no fault") : field);
    }
    Q_EMIT factsChanged();
}

QString CamerasModel::loadText() const
{
    const media::CameraHub& hub = m_context.cameras;
    const QString text = tr("%1 decoded, %2 drawn").arg(hub.decodersRunning()).arg(hub.drawnRunning());
    return hub.decodersWaiting() == 0 ? text : text + tr(", %1 wait").arg(hub.decodersWaiting());
}

QString CamerasModel::wallText() const
{
    const media::CameraHub& hub = m_context.cameras;
    return tr("%1 of %2 live")
        .arg(hub.liveCount())
        .arg(hub.liveCount() + hub.frozenCount() + hub.offlineCount());
}

QString CamerasModel::troubleText() const
{
    const media::CameraHub& hub = m_context.cameras;
    return tr("%1 frozen, %2 offline").arg(hub.frozenCount()).arg(hub.offlineCount());
}

QString CamerasModel::siteText() const
{
    int faulty = 0;
    for (const auto& [id, camera] : m_context.state().cameras)
        faulty += !camera.online || camera.frozen;
    const auto all = m_context.site->cameras.size();
    return faulty == 0 ? tr("%1 cameras, no fault reported").arg(all)
                       : tr("%1 cameras, %2 reported faulty").arg(all).arg(faulty);
}

QString CamerasModel::gatewayClock(double deskUtcMs) const
{
    const auto& sim = m_context.state().sim;
    const double speed = sim.empty() ? 1 : sim.begin()->second.paused ? 0 : sim.begin()->second.speed;
    const double ago = static_cast<double>(QDateTime::currentMSecsSinceEpoch()) - deskUtcMs;
    const double before = std::max(0.0, ago - 1000 * silentS(m_context)) * speed;
    return m_context.formats.clock(m_context.now() - core::Millis{static_cast<std::int64_t>(before)});
}

QString CamerasModel::causeText(const QString& code, int retryInMs) const
{
    const QString cause = causeInWords(code);
    if (cause.isEmpty() || retryInMs < 0)
        return cause;
    return retryInMs == 0 ? tr("%1, trying again").arg(cause)
                          : tr("%1, retry in %2 s").arg(cause).arg((retryInMs + 999) / 1000);
}

} // namespace coi::viewmodels
