// SPDX-License-Identifier: GPL-3.0-or-later
// One opened stream or file on FFmpeg's libraries. Belongs to one decoder thread. Every blocking call ends at
// its deadline or when the stop flag is set.
#pragma once
#include <atomic>
#include <chrono>
#include <optional>

#include <coi/media/camera_source.h>
#include <coi/media/feed_health.h>

struct AVCodecContext;
struct AVDictionary;
struct AVFormatContext;
struct AVFrame;
struct AVPacket;

namespace coi::media {

class AvInput
{
public:
    explicit AvInput(const std::atomic<bool>& stop);
    ~AvInput();
    AvInput(const AvInput&) = delete;
    AvInput& operator=(const AvInput&) = delete;

    /// None when open.
    FeedCause open(const CameraSource& source, std::chrono::milliseconds timeout);
    /// Decodes up to the next picture into frame(). None when there is one; Ended at the end of the data.
    FeedCause next(std::chrono::milliseconds timeout);
    /// Back to the first picture of a file; false if it must be opened again.
    bool rewind();

    const AVFrame* frame() const { return m_frame; }
    /// Presentation time of frame() in microseconds.
    std::optional<std::int64_t> ptsUs() const;

private:
    static int interrupted(void* self);
    void armDeadline(std::chrono::milliseconds timeout);
    FeedCause openDecoder(bool probe);
    FeedCause readPacket();
    FeedCause causeOf(int error) const;

    const std::atomic<bool>& m_stop;
    std::chrono::steady_clock::time_point m_deadline;
    AVFormatContext* m_format = nullptr;
    AVCodecContext* m_codec = nullptr;
    AVFrame* m_frame = nullptr;
    AVPacket* m_packet = nullptr;
    int m_stream = -1;
    int m_badPackets = 0;
    bool m_opening = true;
    bool m_draining = false;
};

} // namespace coi::media
