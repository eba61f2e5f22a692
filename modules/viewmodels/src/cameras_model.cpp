// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/cameras_model.h>

#include <algorithm>
#include <array>
#include <coi/viewmodels/alarm_text.h>
#include <coi/viewmodels/camera_places.h>
#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

using domain::RecordKind;

CamerasModel::CamerasModel(const Context& context, QObject* parent)
    : QObject(parent), m_context(context), m_ptz(context), m_videoFeed(context, {domain::FeedKind::Video}),
      m_refresher(
          context, {RecordKind::Alarm, RecordKind::Camera, RecordKind::Carrier, RecordKind::Lane},
          [this] { rebuild(); }, 500)
{
    for (const domain::CameraSpec& camera : m_context.site->cameras)
        m_tour << qs(camera.id);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &CamerasModel::onSecond);
    connect(&context.cameras, &media::CameraHub::statsChanged, this, &CamerasModel::factsChanged);
    connect(&context.formats, &Formats::languageChanged, this, &CamerasModel::rebuildLayouts);
    m_refresher.setActive(false);
    rebuildLayouts();
    useLayout(0);
}

void CamerasModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    m_ptz.setActive(active);
    m_refresher.setActive(active);
    if (active) {
        rebuild();
        m_second.start();
    } else {
        m_second.stop();
    }
    Q_EMIT activeChanged();
}

void CamerasModel::setShape(int tiles)
{
    if (tiles == m_shape || std::find(kWallShapes.begin(), kWallShapes.end(), tiles) == kWallShapes.end())
        return;
    m_shape = tiles;
    m_large = -1;
    m_selected = std::min(m_selected, tiles - 1);
    // Tiles that come new show cameras that are not on the wall yet.
    for (int i = 0; i < tiles; ++i)
        for (qsizetype c = 0; m_slots[i].isEmpty() && c < m_tour.size(); ++c)
            if (!m_slots.contains(m_tour[c]))
                m_slots[i] = m_tour[c];
    rebuild();
}

void CamerasModel::select(int slot)
{
    if (slot < 0 || slot >= m_shape)
        return;
    m_selected = slot;
    rebuild();
}

void CamerasModel::openLarge(int slot)
{
    if (slot < 0 || slot >= m_shape || m_slots[slot].isEmpty())
        return;
    m_selected = m_large = slot;
    rebuild();
}

void CamerasModel::closeLarge()
{
    m_large = -1;
    rebuild();
}

void CamerasModel::place(int slot, const QString& cameraId)
{
    if (m_takeover.slot == slot)
        m_takeover = {};
    m_slots[slot] = cameraId;
}

void CamerasModel::assign(const QString& cameraId)
{
    if (!m_context.site->camera(cameraId.toStdString()))
        return;
    // On the wall already: the two tiles change places, no camera is shown twice.
    const auto there = m_slots.indexOf(cameraId);
    const QString here = m_slots[m_selected];
    if (there >= 0)
        place(static_cast<int>(there), here);
    place(m_selected, cameraId);
    rebuild();
}

void CamerasModel::show(const QString& cameraId)
{
    const auto there = m_slots.indexOf(cameraId);
    if (there >= 0 && there < m_shape)
        m_selected = static_cast<int>(there);
    else if (m_pinned.contains(m_selected) && freeSlot() >= 0)
        m_selected = freeSlot();
    if (m_large >= 0)
        m_large = m_selected;
    assign(cameraId);
}

void CamerasModel::togglePin(int slot)
{
    if (slot < 0 || slot >= m_shape || m_slots[slot].isEmpty())
        return;
    if (!m_pinned.remove(slot))
        m_pinned.insert(slot);
    rebuild();
}

int CamerasModel::freeSlot() const
{
    for (int i = 0; i < m_shape; ++i)
        if (!m_pinned.contains(i))
            return i;
    return -1;
}

void CamerasModel::rebuild()
{
    watchAlarms();
    syncTiles();
    syncEntries();
    syncEvents();
    readFacts();
    m_ptz.setCamera(selectedId());
    Q_EMIT wallChanged();
    Q_EMIT tourChanged();
}

void CamerasModel::syncTiles()
{
    std::vector<CameraTile> rows;
    for (int i = 0; i < m_shape; ++i) {
        CameraTile t;
        t.key = QString::number(i);
        t.cameraId = m_slots[i];
        t.pinned = m_pinned.contains(i);
        t.selected = i == m_selected;
        if (const auto* camera = m_context.site->camera(t.cameraId.toStdString())) {
            t.place = m_context.formats.pick(camera->name);
            t.ptz = camera->ptz.has_value();
            for (const std::string& seen : camera->looksAt)
                if (const auto lane = m_context.state().lanes.find(seen);
                    lane != m_context.state().lanes.end())
                    t.note = qs(lane->second.lastPlate);
            if (const domain::Alarm* alarm = m_active ? urgentAlarmBefore(m_context, *camera) : nullptr) {
                t.alarm = words::letter(alarm->priority);
                t.alarmState = symbolState(alarm->state);
                t.alarmText = alarmText(m_context, *alarm);
            }
        }
        if (m_takeover.slot == i) {
            t.takeoverText = tr("Taken over %1; shows %2 again %3 s after the alarm is acknowledged")
                                 .arg(m_context.formats.clock(m_takeover.since), m_takeover.before)
                                 .arg(kGiveBackS);
            const auto alarm = m_context.state().alarms.find(m_takeover.alarm.toStdString());
            if (alarm != m_context.state().alarms.end()) {
                t.alarm = words::letter(alarm->second.priority);
                t.alarmState = symbolState(alarm->second.state);
                t.alarmText = alarmText(m_context, alarm->second);
            }
        }
        rows.push_back(std::move(t));
    }
    m_tiles.sync(std::move(rows));
}

void CamerasModel::setQuery(const QString& query)
{
    if (query == m_query)
        return;
    m_query = query;
    syncEntries();
    Q_EMIT wallChanged();
}

QString CamerasModel::fieldState(const std::string& cameraId) const
{
    const auto state = m_context.state().cameras.find(cameraId);
    if (state == m_context.state().cameras.end() || (state->second.online && !state->second.frozen))
        return {};
    return state->second.online ? tr("frozen") : tr("offline");
}

void CamerasModel::syncEntries()
{
    std::vector<CameraEntry> rows;
    for (const domain::CameraSpec& camera : m_context.site->cameras) {
        CameraEntry e{qs(camera.id), m_context.formats.pick(camera.name), fieldState(camera.id), false};
        const auto at = m_slots.indexOf(e.key);
        e.onWall = at >= 0 && at < m_shape;
        const QString text =
            e.key + QLatin1Char(' ') + e.name + QLatin1Char(' ') + looksAtText(m_context, camera);
        bool wanted = true;
        for (const QString& word : m_query.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            wanted = wanted && text.contains(word, Qt::CaseInsensitive);
        if (wanted)
            rows.push_back(std::move(e));
    }
    m_entries.sync(std::move(rows));
}

void CamerasModel::syncEvents()
{
    std::vector<const domain::Alarm*> alarms;
    for (const auto& [id, alarm] : m_context.state().alarms)
        alarms.push_back(&alarm);
    std::stable_sort(alarms.begin(), alarms.end(),
                     [](const auto* a, const auto* b) { return a->raisedAt > b->raisedAt; });
    std::vector<CameraEvent> rows;
    for (const domain::Alarm* alarm : alarms) {
        const QStringList cameras = camerasLookingAt(m_context, alarm->object);
        if (!cameras.isEmpty())
            rows.push_back({qs(alarm->id), alarmText(m_context, *alarm), words::letter(alarm->priority),
                            symbolState(alarm->state), m_context.formats.clock(alarm->raisedAt),
                            cameras.front()});
    }
    m_events.sync(std::move(rows));
}

} // namespace coi::viewmodels
