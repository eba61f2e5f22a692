// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/media/camera_hub.h>

#include <set>

#include "sim_renderer.h"
#include <coi/media/decode_budget.h>
#include <coi/media/worker_reaper.h>

namespace coi::media {
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {
constexpr auto kTick = 250ms;
constexpr auto kPresent = 50ms;
constexpr auto kMeasure = 1s;
} // namespace

void FeedLease::swap(FeedLease& other) noexcept
{
    std::swap(m_hub, other.m_hub);
    std::swap(m_feed, other.m_feed);
    std::swap(m_cameraId, other.m_cameraId);
    std::swap(m_key, other.m_key);
}

void FeedLease::resize(QSize size)
{
    if (m_feed && m_hub)
        m_hub->resized(m_cameraId, m_key, size);
}

void FeedLease::release()
{
    if (m_feed && m_hub)
        m_hub->released(m_cameraId, m_key);
    m_feed.reset();
    m_hub.clear();
}

qint64 CameraHub::Camera::pixels() const
{
    qint64 most = 0;
    for (const auto& [key, size] : leases)
        most = std::max(most, qint64{size.width()} * size.height());
    return most;
}

QSize CameraHub::Camera::target() const
{
    QSize most;
    for (const auto& [key, size] : leases)
        most = most.expandedTo(size);
    return most;
}

CameraHub::CameraHub(const HubOptions& options, QObject* parent) : QObject(parent), m_options(options)
{
    m_services.reaper = std::make_shared<WorkerReaper>();
    m_services.sim = std::make_shared<SimRenderer>(SimRenderer::Rates{options.simFps, options.simIdleFps});
    m_tick.setInterval(kTick);
    m_present.setInterval(kPresent);
    m_present.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &CameraHub::onTick);
    connect(&m_present, &QTimer::timeout, this, &CameraHub::present);
}

CameraHub::~CameraHub()
{
    for (auto& [id, camera] : m_cameras) {
        if (camera.feed) // leases may outlive the hub, their threads must not
            camera.feed->stop();
    }
}

void CameraHub::setSource(const QString& cameraId, const QString& url)
{
    Camera& camera = m_cameras[cameraId];
    if (camera.url == url)
        return;
    const auto source = parseCameraSource(url);
    camera.url = url;
    camera.decoded = source && source->kind != SourceKind::Sim;
    camera.mode = Camera::Mode::Idle;
    if (camera.feed)
        camera.feed->stop();
    allocate();
}

void CameraHub::setSimProvider(std::shared_ptr<SimSceneProvider> provider)
{
    m_services.sim->setProvider(std::move(provider));
}

FeedLease CameraHub::acquire(const QString& cameraId, QSize size)
{
    Camera& camera = m_cameras[cameraId];
    FeedLease lease;
    lease.m_hub = this;
    lease.m_cameraId = cameraId;
    lease.m_key = ++m_nextKey;
    camera.leases[lease.m_key] = size;
    if (!camera.feed)
        camera.feed = std::make_shared<CameraFeed>(m_services);
    lease.m_feed = camera.feed;
    camera.feed->setTarget(camera.target());
    allocate();
    if (!m_tick.isActive()) {
        m_measuredAt = Clock::now();
        m_tick.start();
    }
    if (!m_present.isActive())
        m_present.start();
    return lease;
}

void CameraHub::resized(const QString& cameraId, int key, QSize size)
{
    Camera& camera = m_cameras[cameraId];
    QSize& known = camera.leases[key];
    if (known == size)
        return;
    known = size;
    camera.feed->setTarget(camera.target());
    allocate();
}

void CameraHub::released(const QString& cameraId, int key)
{
    Camera& camera = m_cameras[cameraId];
    camera.leases.erase(key);
    if (camera.leases.empty())
        camera.releasedAt = Clock::now();
    else
        camera.feed->setTarget(camera.target());
    allocate();
}

std::optional<FeedHealth> CameraHub::health(const QString& cameraId) const
{
    const auto it = m_cameras.find(cameraId);
    if (it == m_cameras.end() || !it->second.feed || it->second.leases.empty())
        return std::nullopt;
    return it->second.feed->health();
}

void CameraHub::run(Camera& camera)
{
    if (camera.mode == Camera::Mode::Running || camera.leases.empty())
        return;
    camera.mode = Camera::Mode::Running;
    FeedOptions options = m_options.feed;
    options.target = camera.target();
    if (camera.url.isEmpty())
        camera.feed->suspend(FeedCause::NotFound);
    else
        camera.feed->start(camera.url, options);
}

void CameraHub::allocate()
{
    std::vector<DecodeDemand> demands;
    for (auto& [id, camera] : m_cameras) {
        const bool running = camera.mode == Camera::Mode::Running;
        if (!camera.feed || (camera.leases.empty() && !running))
            continue;
        if (camera.decoded)
            demands.push_back({id, camera.pixels(), running});
        else
            run(camera);
    }
    const auto chosen = chooseDecoders(demands, m_options.mostDecoders);
    const std::set<QString> allowed(chosen.begin(), chosen.end());
    for (const DecodeDemand& d : demands) {
        Camera& camera = m_cameras[d.cameraId];
        if (allowed.count(d.cameraId)) {
            run(camera);
        } else if (camera.mode != Camera::Mode::Waiting) {
            camera.mode = Camera::Mode::Waiting;
            camera.feed->suspend(FeedCause::DecoderLimit);
        }
    }
}

void CameraHub::dropUnused()
{
    const auto now = Clock::now();
    bool used = false;
    bool shown = false;
    for (auto& [id, camera] : m_cameras) {
        shown = shown || !camera.leases.empty();
        if (camera.feed && camera.leases.empty() && now - camera.releasedAt >= m_options.linger) {
            camera.feed->stop();
            camera.feed.reset();
            camera.mode = Camera::Mode::Idle;
            camera.cpuSeenUs = 0;
        }
        used = used || camera.feed;
    }
    m_services.reaper->collect();
    if (!shown)
        m_present.stop();
    if (!used)
        m_tick.stop();
}

void CameraHub::onTick()
{
    dropUnused();
    if (Clock::now() - m_measuredAt >= kMeasure || !m_tick.isActive())
        measure();
    Q_EMIT tick();
}

void CameraHub::measure()
{
    const auto now = Clock::now();
    const double wallUs = std::chrono::duration<double, std::micro>(now - m_measuredAt).count();
    m_measuredAt = now;
    Stats s;
    qint64 cpuUs = 0;
    for (auto& [id, camera] : m_cameras) {
        if (!camera.feed)
            continue;
        const qint64 used = camera.feed->counters().cpuUs;
        cpuUs += used - camera.cpuSeenUs;
        camera.cpuSeenUs = used;
        s.decoding += camera.feed->decodes();
        s.drawn += camera.feed->running() && !camera.feed->decodes();
        if (camera.leases.empty())
            continue;
        s.waiting += camera.mode == Camera::Mode::Waiting;
        const FeedState state = camera.feed->health().state;
        s.live += state == FeedState::Live || state == FeedState::Late;
        s.frozen += state == FeedState::Frozen;
        s.offline += state == FeedState::Offline;
    }
    s.loadPercent = wallUs > 0 ? 100.0 * static_cast<double>(cpuUs) / wallUs : 0;
    if (s == m_stats)
        return;
    m_stats = s;
    Q_EMIT statsChanged();
}

} // namespace coi::media
