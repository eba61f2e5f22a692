// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim_renderer.h"

#include <algorithm>

#include "decode_worker.h"

namespace coi::media {
using Clock = std::chrono::steady_clock;

namespace {

std::chrono::microseconds periodOf(double fps)
{
    return std::chrono::microseconds(static_cast<qint64>(1e6 / std::clamp(fps, 0.5, 60.0)));
}

QSize pictureSize(QSize target)
{
    constexpr QSize kSmallest(160, 90);
    constexpr QSize kLargest(1280, 720);
    const QSize size = target.isEmpty() ? QSize(480, 270) : QSize(16, 9).scaled(target, Qt::KeepAspectRatio);
    return size.expandedTo(kSmallest).boundedTo(kLargest);
}

} // namespace

struct SimRenderer::Shown
{
    QString id;
    std::shared_ptr<FeedBoard> board;
    FeedBoard::Ticket ticket = 0;
    SimPainter painter;
    SimScene last;
    QSize lastSize;
    Instant lastDrawn{}, lastLook{};
    quint32 shots = 0;
    bool up = false;
    FeedCause lostCause = FeedCause::None;
};

SimRenderer::SimRenderer(Rates rates) : m_rates(rates) {}

SimRenderer::~SimRenderer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void SimRenderer::setProvider(std::shared_ptr<SimSceneProvider> provider)
{
    const std::lock_guard lock(m_mutex);
    m_provider.swap(provider);
}

void SimRenderer::add(const QString& cameraId, std::shared_ptr<FeedBoard> board, FeedBoard::Ticket ticket)
{
    auto camera = std::make_shared<Shown>();
    camera->id = cameraId;
    camera->board = std::move(board);
    camera->ticket = ticket;
    {
        const std::lock_guard lock(m_mutex);
        m_shown[camera->board.get()] = camera;
        if (!m_thread.joinable())
            m_thread = std::thread([this] { run(); });
    }
    m_wake.notify_all();
}

void SimRenderer::remove(const std::shared_ptr<FeedBoard>& board)
{
    const std::lock_guard lock(m_mutex);
    m_shown.erase(board.get());
}

std::shared_ptr<SimRenderer::Shown> SimRenderer::await(std::shared_ptr<SimSceneProvider>* provider)
{
    const auto period = periodOf(m_rates.fps);
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_stop || !m_shown.empty(); });
        if (m_stop)
            return nullptr;
        std::vector<std::shared_ptr<Shown>> cameras;
        std::vector<Instant> looks;
        for (const auto& [key, camera] : m_shown) {
            cameras.push_back(camera);
            looks.push_back(camera->lastLook);
        }
        const auto first = static_cast<std::size_t>(SimPacer::next(looks, Clock::now()));
        const Instant due = looks[first] == Instant{} ? Instant{} : looks[first] + period;
        if (due > Clock::now()) {
            m_wake.wait_until(lock, due, [&] { return m_stop || m_shown.size() > looks.size(); });
            continue;
        }
        *provider = m_provider;
        // The others wait while this one is drawn: what counts is the one that waited second longest.
        looks.erase(looks.begin() + static_cast<std::ptrdiff_t>(first));
        const int second = SimPacer::next(looks, Clock::now());
        const bool waits = second >= 0 && looks[static_cast<std::size_t>(second)] != Instant{};
        m_longest = waits ? Clock::now() - looks[static_cast<std::size_t>(second)] : SimPacer::Span{};
        return cameras[first];
    }
}

void SimRenderer::run()
{
    for (;;) {
        std::shared_ptr<SimSceneProvider> provider;
        const auto camera = await(&provider);
        if (!camera)
            return;
        const auto now = Clock::now();
        if (camera->lastLook != Instant{})
            m_pacer.took(now - camera->lastLook);
        camera->lastLook = now;
        draw(*camera, provider.get(), now);
    }
}

void SimRenderer::lost(Shown& camera, FeedCause cause)
{
    if (camera.lostCause != cause)
        camera.board->lost(camera.ticket, cause, std::nullopt);
    camera.lostCause = cause;
    camera.up = false;
}

void SimRenderer::draw(Shown& camera, SimSceneProvider* provider, Instant now)
{
    std::optional<SimScene> scene = provider ? provider->sceneFor(camera.id) : std::nullopt;
    if (!scene)
        return lost(camera, provider ? FeedCause::NotFound : FeedCause::NoSignal);
    if (scene->fault == SimFault::Offline)
        return lost(camera, FeedCause::NoSignal);
    if (!camera.up)
        camera.board->connecting(camera.ticket);
    const QSize size = m_pacer.size(pictureSize(camera.board->target()), camera.lastSize, m_longest);
    const bool first = !camera.up;
    const qint64 ptsUs =
        std::chrono::duration_cast<std::chrono::microseconds>(now.time_since_epoch()).count();
    camera.up = true;
    camera.lostCause = FeedCause::None;
    if (scene->fault == SimFault::Frozen && !first && size == camera.lastSize) {
        // As a real camera whose sensor hangs: the stream goes on with the picture it has.
        camera.board->arrived(camera.ticket, {camera.shots, ptsUs}, size);
        return;
    }
    const bool changed = first || size != camera.lastSize || !scene->sameView(camera.last);
    if (!changed && now < camera.lastDrawn + periodOf(m_rates.idleFps))
        return;
    const qint64 cpuBefore = threadCpuUs();
    const QImage image = camera.painter.paint(*scene, size, ++camera.shots);
    camera.board->arrived(camera.ticket, {camera.shots, ptsUs}, size);
    camera.board->publish(camera.ticket, image, ptsUs, scene->utcMs);
    camera.board->addCpu(threadCpuUs() - cpuBefore);
    camera.lastDrawn = now;
    camera.lastSize = size;
    camera.last = std::move(*scene);
}

} // namespace coi::media
