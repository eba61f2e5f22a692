// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/media/sim_painter.h>

#include <algorithm>
#include <cmath>

#include "sim_backdrop.h"
#include "sim_canvas.h"
#include "sim_people.h"
#include "sim_sensor.h"
#include "sim_things.h"

namespace coi::media {
namespace {

constexpr float kDark = 0.45f; ///< below this daylight vehicles have their lights on
constexpr float kNightBrightness = 0.52f;

SimView withNear(SimView view)
{
    constexpr float kRad = 0.0174533f;
    const float half = std::atan(std::tan(view.fovDeg / 2 * kRad) * 9 / 16);
    view.nearM = view.heightM / std::tan(std::atan2(view.heightM, view.lookAtM) + half);
    return view;
}

bool drawable(const SimObject& o)
{
    constexpr float kFarthest = 2000;
    const auto within = [](float v) { return std::abs(v) <= kFarthest; }; // false for NaN
    return within(o.x) && within(o.y) && within(o.headingDeg) && within(o.lengthM) && within(o.open);
}

/// What a camera can not be told: not a number, through the ground, closer than any lens.
SimAim sane(const SimAim& aim)
{
    const auto within = [](float v, float low, float high, float otherwise) {
        return v >= low && v <= high ? v : otherwise; // otherwise: also NaN
    };
    return {within(aim.panDeg, -360, 360, 0), within(aim.tiltDeg, -90, 90, 0), within(aim.zoom, 0.2f, 60, 1),
            within(aim.blur, 0, 1, 0)};
}

/// Fewer pixels, drawn large again.
void defocus(QImage& image, float blur)
{
    constexpr float kVisible = 0.01f;
    constexpr int kWidest = 12; ///< pixels that become one
    const QSize size = image.size();
    if (blur < kVisible || size.width() < kWidest || size.height() < kWidest)
        return;
    const QSize small = size / (1 + (kWidest - 1) * static_cast<double>(blur));
    image = image.scaled(small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                .scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                .convertToFormat(QImage::Format_RGB32);
}

/// Camera name and time in the picture itself, below the badges of a tile.
void burnIn(QPainter& p, QSize size, const SimScene& scene)
{
    QFont font;
    font.setPixelSize(std::clamp(size.height() / 22, 9, 22));
    p.setFont(font);
    const int top = std::min(30, size.height() / 8);
    const QRect line(8, top, size.width() - 16, QFontMetrics(font).height());
    const auto draw = [&](const QString& text, Qt::Alignment where) {
        p.setPen(QColor(0, 0, 0, 190));
        p.drawText(line.translated(1, 1), static_cast<int>(where), text);
        p.setPen(QColor(232, 234, 236));
        p.drawText(line, static_cast<int>(where), text);
    };
    draw(scene.name, Qt::AlignLeft);
    draw(scene.timeText, Qt::AlignRight);
}

} // namespace

SimView usualView(SimPlace place)
{
    switch (place) {
    case SimPlace::Hall:
        return withNear({.heightM = 5.5f, .lookAtM = 13, .fovDeg = 62, .farM = 44});
    case SimPlace::Booths:
        return withNear({.heightM = 4.2f, .lookAtM = 9, .fovDeg = 58, .farM = 34});
    case SimPlace::TruckLane:
        return withNear({.heightM = 3.6f, .lookAtM = 16, .fovDeg = 54, .farM = 70});
    case SimPlace::Bridge:
        return withNear({.heightM = 9.5f, .lookAtM = 42, .fovDeg = 56, .farM = 240});
    case SimPlace::Yard:
        return withNear({.heightM = 13, .lookAtM = 42, .fovDeg = 58, .farM = 160});
    case SimPlace::RiverBank:
        return withNear({.heightM = 12, .lookAtM = 62, .fovDeg = 50, .farM = 220});
    case SimPlace::Forecourt:
        return withNear({.heightM = 9, .lookAtM = 30, .fovDeg = 58, .farM = 70});
    }
    return {};
}

float spreadOf(const SimView& view, const SimAim& aim)
{
    constexpr float kRad = 0.0174533f;
    return std::tan(view.fovDeg / 2 * kRad) / aim.zoom;
}

struct SimPainter::Private
{
    SimPeople people;
    QImage backdrop;
    SimPlace place = SimPlace::Hall;
    float heightM = -1;
    SimAim aim;

    void refresh(const SimScene& scene, const SimView& view, const SimAim& to, QSize size);
    void paintObjects(SimCanvas& canvas, const SimScene& scene, bool dark);
};

void SimPainter::Private::refresh(const SimScene& scene, const SimView& view, const SimAim& to, QSize size)
{
    const bool same = backdrop.size() == size && place == scene.place &&
                      qFuzzyCompare(heightM, view.heightM) && qFuzzyCompare(aim.zoom, to.zoom);
    if (same && qFuzzyCompare(1 + aim.panDeg, 1 + to.panDeg) &&
        qFuzzyCompare(1 + aim.tiltDeg, 1 + to.tiltDeg))
        return;
    if (!same)
        people.clear();
    place = scene.place;
    heightM = view.heightM;
    aim = to;
    backdrop = QImage(size, QImage::Format_RGB32);
    backdrop.fill(Qt::black);
    QPainter p(&backdrop);
    p.setRenderHint(QPainter::Antialiasing);
    SimCanvas canvas(p, size, view, aim, airOf(place));
    paintBackdrop(canvas, place);
}

void SimPainter::Private::paintObjects(SimCanvas& canvas, const SimScene& scene, bool dark)
{
    for (const SimObject& o : scene.objects) {
        if (!drawable(o))
            continue;
        if (o.kind == SimKind::Person)
            people.add(canvas, o);
        else
            addThing(canvas, o, dark);
    }
    canvas.flush();
}

SimPainter::SimPainter() : d(std::make_unique<Private>()) {}
SimPainter::~SimPainter() = default;

QImage SimPainter::paint(const SimScene& scene, QSize size, quint32 shot)
{
    SimView view = usualView(scene.place);
    if (scene.heightM > 0.5f && scene.heightM < 100)
        view.heightM = scene.heightM;
    const float daylight = scene.daylight >= 0 ? std::min(scene.daylight, 1.f) : 0.f;
    const SimAim aim = sane(scene.aim);
    d->refresh(scene, view, aim, size);
    QImage image = d->backdrop.copy();
    const float light = indoors(scene.place) ? 1.f : daylight;
    {
        QPainter p(&image);
        p.setRenderHint(QPainter::Antialiasing);
        SimCanvas canvas(p, size, view, aim, airOf(scene.place));
        d->paintObjects(canvas, scene, light < kDark);
    }
    defocus(image, aim.blur);
    const float gain = 1.06f * (kNightBrightness + (1 - kNightBrightness) * light);
    applySensor(image, {gain, light < kDark ? 11 : 7}, shot);
    QPainter p(&image);
    burnIn(p, size, scene);
    return image;
}

} // namespace coi::media
