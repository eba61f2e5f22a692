// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include "vision.h"

#include <QtCore/QMetaProperty>
#include <QtCore/QTimer>
#include <QtQml/QQmlEngine>
#include <QtQuick/QQuickItem>

#include <algorithm>
#include <cmath>

namespace coi::controls {

namespace {
const QString kNight = QStringLiteral("night");
const QString kDay = QStringLiteral("day");
constexpr int kTickMs = 200; // every edge of both phases lies on this grid
} // namespace

// One for all engines of the program.
struct BlinkClock : QTimer
{
    static std::shared_ptr<BlinkClock> shared()
    {
        static std::weak_ptr<BlinkClock> only;
        std::shared_ptr<BlinkClock> clock = only.lock();
        if (!clock)
            only = clock = std::make_shared<BlinkClock>();
        return clock;
    }
    BlinkClock()
    {
        setInterval(kTickMs);
        callOnTimeout(this, [this] { elapsedMs += kTickMs; });
        start();
    }
    void restart()
    {
        elapsedMs = 0;
        start();
    }
    qint64 elapsedMs = 0;
};

Theme::Theme(QObject* parent) : ThemeTokens(parent), m_clock(BlinkClock::shared())
{
    connect(m_clock.get(), &QTimer::timeout, this, &Theme::tick);
}

Theme::~Theme() = default;

QString Theme::name() const
{
    return m_day ? kDay : kNight;
}

QStringList Theme::names() const
{
    return {kNight, kDay};
}

void Theme::setName(const QString& name)
{
    if (name == this->name() || !names().contains(name))
        return;
    m_day = name == kDay;
    Q_EMIT colorsChanged();
}

void Theme::setScale(qreal scale)
{
    const qreal held = std::isfinite(scale) ? std::clamp(scale, 1.0, 1.5) : 1.0;
    if (qFuzzyCompare(held, m_scale))
        return;
    m_scale = held;
    Q_EMIT metricsChanged();
}

void Theme::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    Q_EMIT metricsChanged();
}

void Theme::setReducedMotion(bool reduced)
{
    if (reduced == m_reducedMotion)
        return;
    m_reducedMotion = reduced;
    if (reduced)
        setPhases(true, true);
    else
        m_clock->restart();
    Q_EMIT motionChanged();
}

void Theme::tick()
{
    if (m_reducedMotion) // another engine's halos may go on
        return;
    const auto on = [this](qreal periodMs) {
        return std::fmod(static_cast<qreal>(m_clock->elapsedMs), periodMs) < periodMs * blinkDuty();
    };
    setPhases(on(blinkPeriodMs()), on(blinkSlowPeriodMs()));
}

void Theme::setPhases(bool fast, bool slow)
{
    if (fast != m_blinkOn) {
        m_blinkOn = fast;
        Q_EMIT blinkOnChanged();
    }
    if (slow != m_slowBlinkOn) {
        m_slowBlinkOn = slow;
        Q_EMIT slowBlinkOnChanged();
    }
}

QColor Theme::colorNamed(const QByteArray& token) const
{
    const int index = metaObject()->indexOfProperty(token.constData());
    if (index < 0)
        return {};
    const QVariant value = metaObject()->property(index).read(this);
    return value.metaType() == QMetaType::fromType<QColor>() ? value.value<QColor>() : QColor();
}

QColor Theme::asSeenBy(const QString& vision, const QColor& color) const
{
    return controls::asSeenBy(vision, color);
}

Theme* Theme::of(const QQuickItem* item)
{
    QQmlEngine* engine = item ? qmlEngine(item) : nullptr;
    if (!engine)
        return nullptr;
    static const int kId = qmlTypeId("Coi.Controls", 1, 0, "Theme");
    return engine->singletonInstance<Theme*>(kId);
}

} // namespace coi::controls
