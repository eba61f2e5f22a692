// SPDX-License-Identifier: GPL-3.0-or-later
// A small real RTSP camera for tests: H.264 over gstreamer-rtsp-server.
//
//   coi-test-rtsp-server [--port N] [--mode moving|still|stand] [--user NAME --password WORD]
//
// moving: each picture differs. still: one coded picture again and again. stand: pictures differ, but their
// time stamp does not move. Prints "ready PORT" and serves rtsp://127.0.0.1:PORT/cam until killed.
#include <cstdio>
#include <cstring>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include <gst/app/gstappsrc.h>
#include <gst/rtsp-server/rtsp-server.h>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavutil/opt.h>
}

namespace {

constexpr int kWidth = 320;
constexpr int kHeight = 180;
constexpr int kFps = 15;

using Bytes = std::vector<guint8>;

/// Draws and codes the pictures, every one decodable without delay.
class Encoder
{
public:
    Encoder() : m_frame(av_frame_alloc()), m_packet(av_packet_alloc())
    {
        const AVCodec* codec = avcodec_find_encoder(AV_CODEC_ID_H264);
        m_context = avcodec_alloc_context3(codec);
        m_context->width = m_frame->width = kWidth;
        m_context->height = m_frame->height = kHeight;
        m_context->pix_fmt = AV_PIX_FMT_YUV420P;
        m_context->time_base = {1, kFps};
        m_context->gop_size = kFps;
        m_context->max_b_frames = 0;
        m_context->thread_count = 1;
        av_opt_set(m_context->priv_data, "preset", "ultrafast", 0);
        av_opt_set(m_context->priv_data, "tune", "zerolatency", 0);
        if (!codec || avcodec_open2(m_context, codec, nullptr) < 0) {
            std::fputs("no H.264 encoder\n", stderr);
            std::exit(2);
        }
        m_frame->format = AV_PIX_FMT_YUV420P;
        av_frame_get_buffer(m_frame, 0);
    }
    ~Encoder()
    {
        avcodec_free_context(&m_context);
        av_frame_free(&m_frame);
        av_packet_free(&m_packet);
    }
    Encoder(const Encoder&) = delete;
    Encoder& operator=(const Encoder&) = delete;

    Bytes next()
    {
        av_frame_make_writable(m_frame);
        for (int y = 0; y < kHeight; ++y)
            for (int x = 0; x < kWidth; ++x)
                m_frame->data[0][y * m_frame->linesize[0] + x] = static_cast<guint8>(60 + (x + y) / 4);
        const int left = static_cast<int>(m_count * 5 % (kWidth - 60));
        for (int y = 60; y < 120; ++y)
            std::memset(m_frame->data[0] + y * m_frame->linesize[0] + left, 220, 60);
        for (int plane = 1; plane < 3; ++plane)
            std::memset(m_frame->data[plane], 128,
                        static_cast<std::size_t>(m_frame->linesize[plane] * kHeight / 2));
        m_frame->pts = m_count++;
        Bytes bytes;
        avcodec_send_frame(m_context, m_frame);
        while (avcodec_receive_packet(m_context, m_packet) == 0) {
            bytes.insert(bytes.end(), m_packet->data, m_packet->data + m_packet->size);
            av_packet_unref(m_packet);
        }
        return bytes;
    }

private:
    AVCodecContext* m_context = nullptr;
    AVFrame* m_frame;
    AVPacket* m_packet;
    std::int64_t m_count = 0;
};

struct Settings
{
    std::string port = "0";
    std::string mode = "moving";
    std::string user;
    std::string password;
};

/// One running media pipeline of the server.
struct Stream
{
    GstElement* source = nullptr;
    const Settings* settings = nullptr;
    guint timer = 0;
    Encoder encoder;
    Bytes still;
};

gboolean push(gpointer data)
{
    auto* stream = static_cast<Stream*>(data);
    Bytes bytes;
    if (stream->settings->mode == "still") {
        if (stream->still.empty())
            stream->still = stream->encoder.next();
        bytes = stream->still;
    } else {
        bytes = stream->encoder.next();
    }
    GstBuffer* buffer = gst_buffer_new_memdup(bytes.data(), bytes.size());
    if (stream->settings->mode == "stand")
        GST_BUFFER_PTS(buffer) = GST_SECOND;
    gst_app_src_push_buffer(GST_APP_SRC(stream->source), buffer);
    return G_SOURCE_CONTINUE;
}

void endStream(gpointer data)
{
    auto* stream = static_cast<Stream*>(data);
    g_source_remove(stream->timer);
    gst_object_unref(stream->source);
    delete stream;
}

void configure(GstRTSPMediaFactory*, GstRTSPMedia* media, gpointer data)
{
    auto* stream = new Stream;
    stream->settings = static_cast<const Settings*>(data);
    GstElement* bin = gst_rtsp_media_get_element(media);
    stream->source = gst_bin_get_by_name_recurse_up(GST_BIN(bin), "source");
    gst_object_unref(bin);
    GstCaps* caps = gst_caps_from_string("video/x-h264,stream-format=byte-stream,alignment=au");
    g_object_set(stream->source, "caps", caps, "is-live", TRUE, "format", GST_FORMAT_TIME, "do-timestamp",
                 stream->settings->mode != "stand", nullptr);
    gst_caps_unref(caps);
    stream->timer = g_timeout_add(1000 / kFps, push, stream);
    g_object_set_data_full(G_OBJECT(media), "stream", stream, endStream);
}

void requirePassword(GstRTSPServer* server, GstRTSPMediaFactory* factory, const Settings& s)
{
    GstRTSPAuth* auth = gst_rtsp_auth_new();
    GstRTSPToken* token =
        gst_rtsp_token_new(GST_RTSP_TOKEN_MEDIA_FACTORY_ROLE, G_TYPE_STRING, "viewer", nullptr);
    gchar* basic = gst_rtsp_auth_make_basic(s.user.c_str(), s.password.c_str());
    gst_rtsp_auth_add_basic(auth, basic, token);
    g_free(basic);
    gst_rtsp_token_unref(token);
    gst_rtsp_server_set_auth(server, auth);
    g_object_unref(auth);
    gst_rtsp_media_factory_add_role(factory, "viewer", GST_RTSP_PERM_MEDIA_FACTORY_ACCESS, G_TYPE_BOOLEAN,
                                    TRUE, GST_RTSP_PERM_MEDIA_FACTORY_CONSTRUCT, G_TYPE_BOOLEAN, TRUE,
                                    nullptr);
}

Settings parse(int argc, char** argv)
{
    Settings s;
    std::map<std::string, std::string*> options{
        {"--port", &s.port}, {"--mode", &s.mode}, {"--user", &s.user}, {"--password", &s.password}};
    for (int i = 1; i + 1 < argc; i += 2) {
        if (options.count(argv[i]))
            *options[argv[i]] = argv[i + 1];
    }
    return s;
}

} // namespace

int main(int argc, char** argv)
{
    Settings settings = parse(argc, argv);
    gst_init(nullptr, nullptr);
    GMainLoop* loop = g_main_loop_new(nullptr, FALSE);
    GstRTSPServer* server = gst_rtsp_server_new();
    gst_rtsp_server_set_address(server, "127.0.0.1");
    gst_rtsp_server_set_service(server, settings.port.c_str());
    GstRTSPMediaFactory* factory = gst_rtsp_media_factory_new();
    gst_rtsp_media_factory_set_launch(factory, "( appsrc name=source ! rtph264pay name=pay0 pt=96 )");
    // Each client its own pipeline: who comes back must not meet the one he left while it is taken down.
    gst_rtsp_media_factory_set_shared(factory, FALSE);
    g_signal_connect(factory, "media-configure", G_CALLBACK(configure), &settings);
    if (!settings.user.empty())
        requirePassword(server, factory, settings);
    GstRTSPMountPoints* mounts = gst_rtsp_server_get_mount_points(server);
    gst_rtsp_mount_points_add_factory(mounts, "/cam", factory);
    g_object_unref(mounts);
    if (gst_rtsp_server_attach(server, nullptr) == 0) {
        std::fputs("cannot listen\n", stderr);
        return 1;
    }
    std::printf("ready %d\n", gst_rtsp_server_get_bound_port(server));
    std::fflush(stdout);
    g_main_loop_run(loop);
    return 0;
}
