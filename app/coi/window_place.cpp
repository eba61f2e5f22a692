// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_place.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QWindow>
#include <algorithm>

namespace coi::desktop {

namespace {

const QString kGroup = QStringLiteral("window/");
constexpr int kLeastSide = 200, kMostSide = 32000;

QList<Monitor> monitorsNow()
{
    QList<Monitor> monitors;
    for (const QScreen* screen : QGuiApplication::screens())
        monitors << Monitor{screen->name(), screen->availableGeometry()};
    return monitors;
}

} // namespace

WindowPlace readPlace(const QSettings& settings)
{
    WindowPlace place;
    place.monitor = settings.value(kGroup + QStringLiteral("monitor")).toString();
    const QRect kept = settings.value(kGroup + QStringLiteral("geometry")).toRect();
    const auto sane = [](int side) { return side >= kLeastSide && side <= kMostSide; };
    if (sane(kept.width()) && sane(kept.height()))
        place.geometry = kept;
    place.fullScreen = settings.value(kGroup + QStringLiteral("fullScreen"), false).toBool();
    return place;
}

void writePlace(QSettings& settings, const WindowPlace& place)
{
    settings.setValue(kGroup + QStringLiteral("monitor"), place.monitor);
    settings.setValue(kGroup + QStringLiteral("geometry"), place.geometry);
    settings.setValue(kGroup + QStringLiteral("fullScreen"), place.fullScreen);
}

QRect geometryOn(const QList<Monitor>& monitors, const WindowPlace& place)
{
    if (monitors.isEmpty() || !place.geometry.isValid())
        return {};
    const auto own = std::find_if(monitors.begin(), monitors.end(),
                                  [&place](const Monitor& m) { return m.name == place.monitor; });
    const QRect area = own == monitors.end() ? monitors.first().area : own->area;
    const QSize size = place.geometry.size().boundedTo(area.size());
    const int x = std::clamp(place.geometry.x(), 0, area.width() - size.width());
    const int y = std::clamp(place.geometry.y(), 0, area.height() - size.height());
    return {area.topLeft() + QPoint(x, y), size};
}

WindowKeeper::WindowKeeper(QWindow& window, QObject* parent) : QObject(parent), m_window(window)
{
    restore();
    window.installEventFilter(this);
}

bool WindowKeeper::eventFilter(QObject* object, QEvent* event)
{
    if (object == &m_window && event->type() == QEvent::Close)
        remember();
    else if (object == &m_window && (event->type() == QEvent::Move || event->type() == QEvent::Resize) &&
             m_window.visibility() == QWindow::Windowed && m_window.screen()) {
        m_place.monitor = m_window.screen()->name();
        m_place.geometry = m_window.geometry().translated(-m_window.screen()->availableGeometry().topLeft());
    }
    return false;
}

void WindowKeeper::restore()
{
    m_place = readPlace(QSettings());
    const QRect geometry = geometryOn(monitorsNow(), m_place);
    if (geometry.isValid())
        m_window.setGeometry(geometry);
    if (m_place.fullScreen)
        m_window.showFullScreen();
}

void WindowKeeper::remember()
{
    m_place.fullScreen = m_window.visibility() == QWindow::FullScreen;
    if (m_place.fullScreen && m_window.screen())
        m_place.monitor = m_window.screen()->name();
    QSettings settings;
    writePlace(settings, m_place);
}

} // namespace coi::desktop
