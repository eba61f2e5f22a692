// SPDX-License-Identifier: GPL-3.0-or-later
// Decides from what arrives whether a camera shows something new: pure state, no clock of its own, not
// thread-safe. A picture is new if its bits differ from the one before and its time stamp has moved. Only
// identical bits count as a repetition: at night two honest pictures look alike, but sensor noise never
// repeats.
#pragma once
#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>

#include <coi/media/feed_health.h>

namespace coi::media {

class Freshness
{
public:
    using Instant = std::chrono::steady_clock::time_point;

    struct Arrival
    {
        std::uint64_t contentHash = 0;
        std::optional<std::int64_t> pts; ///< empty if the source has none
    };

    void connecting(Instant now);
    /// Returns whether the picture is new.
    bool arrived(const Arrival& arrival, Instant now);
    /// retryAt empty: no further attempt is planned.
    void lost(FeedCause cause, std::optional<Instant> retryAt, Instant now);

    /// Fills everything of FeedHealth but the picture's time code and size. Since-times are `nowUtcMs` minus
    /// ages.
    FeedHealth health(const FeedLimits& limits, Instant now, std::int64_t nowUtcMs) const;

    std::uint64_t newPictures() const { return m_newPictures; }
    std::uint64_t repeats() const { return m_repeats; }

private:
    double fps(Instant now) const;

    enum class Phase { Idle, Connecting, Streaming, Lost };
    Phase m_phase = Phase::Idle;
    FeedCause m_lostCause = FeedCause::None;
    FeedCause m_repeatCause = FeedCause::None;
    std::optional<Instant> m_retryAt;
    std::optional<Instant> m_lostAt;
    std::optional<Instant> m_lastNew;
    std::optional<Instant> m_lastArrival;
    std::optional<Arrival> m_last;
    std::deque<Instant> m_recent;
    std::uint64_t m_newPictures = 0;
    std::uint64_t m_repeats = 0;
};

/// Fast 64-bit hash of a block of pixel rows; `seed` chains planes.
std::uint64_t hashPixels(const std::uint8_t* data, int rowBytes, int stride, int rows, std::uint64_t seed);

} // namespace coi::media
