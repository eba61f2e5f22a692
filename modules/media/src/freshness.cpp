// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/media/freshness.h>

#include <cstring>

namespace coi::media {
using namespace std::chrono_literals;
using std::chrono::duration_cast;
using std::chrono::milliseconds;

namespace {
constexpr auto kFpsWindow = 2s;
}

void Freshness::connecting(Instant)
{
    m_retryAt.reset();
    m_recent.clear();
    m_last.reset(); // a new connection may legitimately begin with the picture seen last
    if (m_phase == Phase::Idle)
        m_phase = Phase::Connecting;
    else if (m_phase == Phase::Lost)
        m_retryAt = Instant::min(); // trying now
}

bool Freshness::arrived(const Arrival& arrival, Instant now)
{
    const bool sameBits = m_last && m_last->contentHash == arrival.contentHash;
    const bool sameTime = m_last && m_last->pts && arrival.pts && *m_last->pts == *arrival.pts;
    m_last = arrival;
    m_lastArrival = now;
    if (m_phase != Phase::Streaming) {
        m_phase = Phase::Streaming;
        m_lostAt.reset();
        m_lostCause = FeedCause::None;
    }
    if (sameBits || sameTime) {
        m_repeatCause = sameBits ? FeedCause::SamePicture : FeedCause::TimeStands;
        ++m_repeats;
        return false;
    }
    m_lastNew = now;
    m_recent.push_back(now);
    while (m_recent.front() < now - kFpsWindow)
        m_recent.pop_front();
    ++m_newPictures;
    return true;
}

void Freshness::lost(FeedCause cause, std::optional<Instant> retryAt, Instant now)
{
    if (m_phase != Phase::Lost)
        m_lostAt = now;
    m_phase = Phase::Lost;
    m_lostCause = cause;
    m_retryAt = retryAt;
    m_recent.clear();
}

double Freshness::fps(Instant now) const
{
    std::size_t count = 0;
    for (const Instant at : m_recent)
        count += at > now - kFpsWindow ? 1u : 0u;
    if (count < 2)
        return 0.5 * static_cast<double>(count);
    const auto span =
        std::chrono::duration<double>(m_recent.back() - m_recent[m_recent.size() - count]).count();
    return span > 0.9 ? static_cast<double>(count - 1) / span
                      : static_cast<double>(count) / std::max(0.9, span);
}

FeedHealth Freshness::health(const FeedLimits& limits, Instant now, std::int64_t nowUtcMs) const
{
    FeedHealth h;
    if (m_lastNew)
        h.age = duration_cast<milliseconds>(now - *m_lastNew);
    switch (m_phase) {
    case Phase::Idle:
    case Phase::Connecting:
        return h;
    case Phase::Lost:
        h.state = FeedState::Offline;
        h.cause = m_lostCause;
        h.stateSinceUtcMs = nowUtcMs - duration_cast<milliseconds>(now - *m_lostAt).count();
        if (m_retryAt)
            h.retryIn = *m_retryAt <= now ? 0ms : duration_cast<milliseconds>(*m_retryAt - now);
        return h;
    case Phase::Streaming:
        break;
    }
    h.fps = fps(now);
    h.state = h.age <= limits.lateAfter     ? FeedState::Live
              : h.age <= limits.frozenAfter ? FeedState::Late
                                            : FeedState::Frozen;
    if (h.state != FeedState::Live)
        h.stateSinceUtcMs = nowUtcMs - h.age.count();
    if (h.state == FeedState::Frozen) {
        const bool arriving = m_lastArrival && now - *m_lastArrival <= limits.lateAfter;
        h.cause = arriving ? m_repeatCause : FeedCause::NoNewPicture;
    }
    return h;
}

std::uint64_t hashPixels(const std::uint8_t* data, int rowBytes, int stride, int rows, std::uint64_t seed)
{
    constexpr std::uint64_t kMul = 0x9E3779B97F4A7C15ull;
    std::uint64_t a = seed ^ 0x243F6A8885A308D3ull;
    std::uint64_t b = ~seed;
    const auto step = [](std::uint64_t h, std::uint64_t v) {
        h = (h ^ v) * kMul;
        return h ^ (h >> 29);
    };
    for (int y = 0; y < rows; ++y) {
        const std::uint8_t* p = data + static_cast<std::ptrdiff_t>(y) * stride;
        int left = rowBytes;
        for (; left >= 16; left -= 16, p += 16) {
            std::uint64_t v[2];
            std::memcpy(v, p, 16);
            a = step(a, v[0]);
            b = step(b, v[1]);
        }
        std::uint64_t tail[2] = {0, 0};
        std::memcpy(tail, p, static_cast<std::size_t>(left));
        a = step(a, tail[0] + static_cast<std::uint64_t>(left));
        b = step(b, tail[1]);
    }
    return step(a, b);
}

} // namespace coi::media
