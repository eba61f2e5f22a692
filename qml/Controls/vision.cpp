// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace coi::controls {

namespace {

using Matrix = std::array<double, 9>;

constexpr Matrix kProtan{0.152286, 1.052583,  -0.204868, 0.114503, 0.786281,
                         0.099216, -0.003882, -0.048116, 1.051998};
constexpr Matrix kDeutan{0.367322, 0.860646,  -0.227968, 0.280085, 0.672501,
                         0.047413, -0.011820, 0.042940,  0.968881};
constexpr Matrix kTritan{1.255528, -0.076749, -0.178779, -0.078411, 0.930809,
                         0.147602, 0.004733,  0.691367,  0.303900};

const Matrix* matrixOf(const QString& vision)
{
    return vision == QLatin1String("protan")   ? &kProtan
           : vision == QLatin1String("deutan") ? &kDeutan
           : vision == QLatin1String("tritan") ? &kTritan
                                               : nullptr;
}

double linear(double v)
{
    return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}

double gamma(double v)
{
    v = std::clamp(v, 0.0, 1.0);
    return v <= 0.0031308 ? v * 12.92 : 1.055 * std::pow(v, 1.0 / 2.4) - 0.055;
}

QRgb seen(const Matrix& m, QRgb color)
{
    const double r = linear(qRed(color) / 255.0), g = linear(qGreen(color) / 255.0),
                 b = linear(qBlue(color) / 255.0);
    const auto row = [&](std::size_t at) {
        return static_cast<int>(std::lround(gamma(m[at] * r + m[at + 1] * g + m[at + 2] * b) * 255));
    };
    return qRgba(row(0), row(3), row(6), qAlpha(color));
}

} // namespace

QColor asSeenBy(const QString& vision, const QColor& color)
{
    const Matrix* matrix = matrixOf(vision);
    return matrix ? QColor::fromRgba(seen(*matrix, color.rgba())) : color;
}

void seeBy(const QString& vision, QImage& picture)
{
    const Matrix* matrix = matrixOf(vision);
    if (!matrix)
        return;
    for (int y = 0; y < picture.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(picture.scanLine(y));
        for (int x = 0; x < picture.width(); ++x)
            if (qAlpha(line[x]) > 0)
                line[x] = qPremultiply(seen(*matrix, qUnpremultiply(line[x])));
    }
}

} // namespace coi::controls
