// SPDX-License-Identifier: GPL-3.0-or-later
#include "av_scaler.h"

#include <coi/media/freshness.h>

extern "C" {
#include <libavutil/frame.h>
#include <libavutil/imgutils.h>
#include <libavutil/mem.h>
#include <libavutil/pixdesc.h>
#include <libswscale/swscale.h>
}

namespace coi::media {
namespace {

QSize shownSize(const AVFrame& f, QSize target)
{
    QSize size(f.width, f.height);
    const AVRational sar = f.sample_aspect_ratio;
    if (sar.num > 0 && sar.den > 0 && sar.num != sar.den && sar.num < sar.den * 4 && sar.den < sar.num * 4)
        size.setWidth(std::max(1, f.width * sar.num / sar.den));
    if (!target.isEmpty() && (size.width() > target.width() || size.height() > target.height()))
        size.scale(target, Qt::KeepAspectRatio);
    return size.expandedTo(QSize(1, 1));
}

/// The scaler writes whole vectors, so rows are longer than QImage would make them.
QImage paddedImage(QSize size)
{
    const qsizetype stride = (qsizetype{size.width()} * 4 + 63) / 64 * 64;
    auto* data =
        static_cast<uchar*>(av_malloc(static_cast<size_t>(stride) * static_cast<size_t>(size.height()) + 64));
    if (!data)
        return {};
    return QImage(data, size.width(), size.height(), stride, QImage::Format_RGB32, av_free, data);
}

void setColours(SwsContext* sws, const AVFrame& f)
{
    const bool hd =
        f.colorspace == AVCOL_SPC_BT709 || (f.colorspace == AVCOL_SPC_UNSPECIFIED && f.height >= 720);
    const int* in = sws_getCoefficients(hd ? SWS_CS_ITU709 : SWS_CS_ITU601);
    const int* out = sws_getCoefficients(SWS_CS_DEFAULT);
    sws_setColorspaceDetails(sws, in, f.color_range == AVCOL_RANGE_JPEG, out, 1, 0, 1 << 16, 1 << 16);
}

} // namespace

AvScaler::~AvScaler()
{
    sws_freeContext(m_sws);
}

QImage AvScaler::toImage(const AVFrame& f, QSize target)
{
    const auto format = static_cast<AVPixelFormat>(f.format);
    if (f.width <= 0 || f.height <= 0 || !sws_isSupportedInput(format))
        return {};
    const QSize size = shownSize(f, target);
    SwsContext* before = m_sws;
    m_sws = sws_getCachedContext(m_sws, f.width, f.height, format, size.width(), size.height(),
                                 AV_PIX_FMT_RGB32, SWS_FAST_BILINEAR, nullptr, nullptr, nullptr);
    if (!m_sws)
        return {};
    if (m_sws != before)
        setColours(m_sws, f);
    QImage image = paddedImage(size);
    if (image.isNull())
        return {};
    uint8_t* planes[4] = {image.bits(), nullptr, nullptr, nullptr};
    const int strides[4] = {static_cast<int>(image.bytesPerLine()), 0, 0, 0};
    sws_scale(m_sws, f.data, f.linesize, 0, f.height, planes, strides);
    return image;
}

quint64 contentHash(const AVFrame& f)
{
    const auto format = static_cast<AVPixelFormat>(f.format);
    const AVPixFmtDescriptor* d = av_pix_fmt_desc_get(format);
    const int planes = av_pix_fmt_count_planes(format);
    quint64 hash = 0;
    for (int i = 0; d && i < planes && f.data[i]; ++i) {
        const int bytes = av_image_get_linesize(format, f.width, i);
        const bool chroma = i == 1 || i == 2;
        const int rows = chroma ? -((-f.height) >> d->log2_chroma_h) : f.height;
        if (bytes > 0 && !(d->flags & AV_PIX_FMT_FLAG_PAL && i > 0))
            hash = hashPixels(f.data[i], bytes, f.linesize[i], rows, hash + 1);
    }
    return hash;
}

} // namespace coi::media
