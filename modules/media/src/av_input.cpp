// SPDX-License-Identifier: GPL-3.0-or-later
#include "av_input.h"

#include <mutex>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/log.h>
}

namespace coi::media {
namespace {

constexpr int kBadPacketsMost = 100;
constexpr std::int64_t kPixelsMost = std::int64_t{7680} * 4320;

/// FFmpeg logs whole URLs, credentials included; what matters reaches the user as a FeedCause.
void silenceOnce()
{
    static std::once_flag once;
    std::call_once(once, [] { av_log_set_level(AV_LOG_QUIET); });
}

class Options
{
public:
    Options() = default;
    ~Options() { av_dict_free(&m_dict); }
    Options(const Options&) = delete;
    Options& operator=(const Options&) = delete;
    void set(const char* key, const char* value) { av_dict_set(&m_dict, key, value, 0); }
    void set(const char* key, std::int64_t value) { av_dict_set_int(&m_dict, key, value, 0); }
    AVDictionary** get() { return &m_dict; }

private:
    AVDictionary* m_dict = nullptr;
};

void setRtspOptions(Options& o, std::chrono::milliseconds timeout)
{
    o.set("rtsp_transport", "tcp");
    o.set("allowed_media_types", "video");
    o.set("timeout", std::int64_t{timeout.count()} * 1000);
    o.set("fflags", "nobuffer");
    o.set("max_delay", std::int64_t{0});
    o.set("reorder_queue_size", std::int64_t{0});
    o.set("protocol_whitelist", "rtsp,rtsps,rtp,srtp,tcp,tls,udp,crypto");
}

} // namespace

AvInput::AvInput(const std::atomic<bool>& stop)
    : m_stop(stop), m_frame(av_frame_alloc()), m_packet(av_packet_alloc())
{
    silenceOnce();
}

AvInput::~AvInput()
{
    m_deadline = {}; // whatever closing would still wait for, it does not get
    avcodec_free_context(&m_codec);
    avformat_close_input(&m_format);
    av_packet_free(&m_packet);
    av_frame_free(&m_frame);
}

int AvInput::interrupted(void* self)
{
    const auto* input = static_cast<const AvInput*>(self);
    return input->m_stop.load(std::memory_order_relaxed) ||
           std::chrono::steady_clock::now() >= input->m_deadline;
}

void AvInput::armDeadline(std::chrono::milliseconds timeout)
{
    m_deadline = std::chrono::steady_clock::now() + timeout;
}

FeedCause AvInput::open(const CameraSource& source, std::chrono::milliseconds timeout)
{
    armDeadline(timeout);
    m_opening = true;
    m_format = avformat_alloc_context();
    if (!m_format || !m_frame || !m_packet)
        return FeedCause::BadStream;
    m_format->interrupt_callback = {&AvInput::interrupted, this};
    const bool live = source.kind == SourceKind::Rtsp;
    Options options;
    QByteArray url = source.location.toUtf8();
    if (live) {
        setRtspOptions(options, timeout);
    } else {
        url.prepend("file:");
        options.set("protocol_whitelist", "file,crypto");
    }
    // On failure FFmpeg frees the context and clears the pointer.
    if (const int e = avformat_open_input(&m_format, url.constData(), nullptr, options.get()); e < 0)
        return causeOf(e);
    const FeedCause cause = openDecoder(!live);
    m_opening = cause != FeedCause::None;
    return cause;
}

FeedCause AvInput::openDecoder(bool probe)
{
    // A live stream announces its codec; probing would only wait for the next key picture.
    if (probe || m_format->nb_streams == 0) {
        if (const int e = avformat_find_stream_info(m_format, nullptr); e < 0)
            return causeOf(e);
    }
    const AVCodec* codec = nullptr;
    m_stream = av_find_best_stream(m_format, AVMEDIA_TYPE_VIDEO, -1, -1, &codec, 0);
    if (m_stream < 0 || !codec)
        return FeedCause::NoVideo;
    for (unsigned i = 0; i < m_format->nb_streams; ++i) {
        if (static_cast<int>(i) != m_stream)
            m_format->streams[i]->discard = AVDISCARD_ALL;
    }
    m_codec = avcodec_alloc_context3(codec);
    if (!m_codec || avcodec_parameters_to_context(m_codec, m_format->streams[m_stream]->codecpar) < 0)
        return FeedCause::BadStream;
    m_codec->thread_count = 1;
    m_codec->flags |= AV_CODEC_FLAG_LOW_DELAY;
    m_codec->max_pixels = kPixelsMost;
    m_codec->pkt_timebase = m_format->streams[m_stream]->time_base;
    return avcodec_open2(m_codec, codec, nullptr) < 0 ? FeedCause::NoVideo : FeedCause::None;
}

FeedCause AvInput::next(std::chrono::milliseconds timeout)
{
    armDeadline(timeout);
    for (;;) {
        const int e = avcodec_receive_frame(m_codec, m_frame);
        if (e == 0) {
            m_badPackets = 0;
            return FeedCause::None;
        }
        if (e == AVERROR_EOF)
            return FeedCause::Ended;
        if (e != AVERROR(EAGAIN) && ++m_badPackets > kBadPacketsMost)
            return FeedCause::BadStream;
        if (m_stop.load(std::memory_order_relaxed))
            return FeedCause::Ended;
        if (const FeedCause cause = readPacket(); cause != FeedCause::None)
            return cause;
    }
}

FeedCause AvInput::readPacket()
{
    if (m_draining)
        return FeedCause::Ended;
    if (const int e = av_read_frame(m_format, m_packet); e < 0) {
        if (e != AVERROR_EOF)
            return causeOf(e);
        m_draining = true;
        avcodec_send_packet(m_codec, nullptr);
        return FeedCause::None;
    }
    int sent = 0;
    if (m_packet->stream_index == m_stream)
        sent = avcodec_send_packet(m_codec, m_packet);
    av_packet_unref(m_packet);
    // Pictures lost at the start or on the way are normal; a stream of nothing else is not.
    return sent < 0 && ++m_badPackets > kBadPacketsMost ? FeedCause::BadStream : FeedCause::None;
}

bool AvInput::rewind()
{
    m_draining = false;
    if (av_seek_frame(m_format, m_stream, 0, AVSEEK_FLAG_BACKWARD) < 0)
        return false;
    avcodec_flush_buffers(m_codec);
    return true;
}

std::optional<std::int64_t> AvInput::ptsUs() const
{
    // The guess repairs time stamps that stand still, which is just what must be seen.
    const std::int64_t pts = m_frame->pts != AV_NOPTS_VALUE ? m_frame->pts : m_frame->best_effort_timestamp;
    if (pts == AV_NOPTS_VALUE)
        return std::nullopt;
    return av_rescale_q(pts, m_format->streams[m_stream]->time_base, AVRational{1, 1000000});
}

FeedCause AvInput::causeOf(int error) const
{
    // Protocols report an interruption as whatever they were doing, so the clock is asked first.
    if (std::chrono::steady_clock::now() >= m_deadline)
        return m_opening ? FeedCause::ConnectTimeout : FeedCause::ReadTimeout;
    switch (error) {
    case AVERROR_EXIT: // our own deadline
    case AVERROR(ETIMEDOUT):
    case AVERROR(EAGAIN):
        return m_opening ? FeedCause::ConnectTimeout : FeedCause::ReadTimeout;
    case AVERROR(ECONNREFUSED):
        return FeedCause::Refused;
    case AVERROR(EHOSTUNREACH):
    case AVERROR(ENETUNREACH):
    case AVERROR(ENETDOWN):
        return FeedCause::NoRoute;
    case AVERROR_HTTP_UNAUTHORIZED:
    case AVERROR_HTTP_FORBIDDEN:
    case AVERROR(EACCES):
        return FeedCause::Unauthorized;
    case AVERROR_HTTP_NOT_FOUND:
    case AVERROR(ENOENT):
        return FeedCause::NotFound;
    case AVERROR_STREAM_NOT_FOUND:
    case AVERROR_DECODER_NOT_FOUND:
        return FeedCause::NoVideo;
    case AVERROR_EOF:
    case AVERROR(ECONNRESET):
    case AVERROR(EPIPE):
        return FeedCause::Ended;
    case AVERROR(EIO):
        return m_opening ? FeedCause::HostUnknown : FeedCause::Ended;
    default:
        return m_opening ? FeedCause::BadStream : FeedCause::Ended;
    }
}

} // namespace coi::media
