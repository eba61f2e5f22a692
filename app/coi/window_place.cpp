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

constexpr int kLeastSide = 200, kMostSide = 32000;
constexpr double kFirstShare = 0.8;
constexpr int kFirstStep = 32;

QString groupOf(int number)
{
    return number == 1 ? QStringLiteral("window/") : QStringLiteral("window%1/").arg(number);
}

QList<Monitor> monitorsNow()
{
    QList<Monitor> monitors;
    for (const QScreen* screen : QGuiApplication::screens())
        monitors << Monitor{screen->name(), screen->availableGeometry()};
    return monitors;
}

} // namespace

WindowPlace readPlace(const QSettings& settings, int number)
{
    const QString group = groupOf(number);
    WindowPlace place;
    place.monitor = settings.value(group + QStringLiteral("monitor")).toString();
    const QRect kept = settings.value(group + QStringLiteral("geometry")).toRect();
    const auto sane = [](int side) { return side >= kLeastSide && side <= kMostSide; };
    if (sane(kept.width()) && sane(kept.height()))
        place.geometry = kept;
    place.fullScreen = settings.value(group + QStringLiteral("fullScreen"), false).toBool();
    return place;
}

void writePlace(QSettings& settings, const WindowPlace& place, int number)
{
    const QString group = groupOf(number);
    settings.setValue(group + QStringLiteral("monitor"), place.monitor);
    settings.setValue(group + QStringLiteral("geometry"), place.geometry);
    settings.setValue(group + QStringLiteral("fullScreen"), place.fullScreen);
}

WindowPlace firstPlace(const QList<Monitor>& monitors, int number)
{
    if (monitors.isEmpty())
        return {};
    const Monitor& monitor = monitors[std::min<qsizetype>(number, monitors.size()) - 1];
    const QSize size = monitor.area.size() * kFirstShare;
    const int step = kFirstStep * number; // so that several on one monitor do not hide each other
    return {monitor.name, QRect(QPoint(step, step), size), false};
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

WindowKeeper::WindowKeeper(QWindow& window, int number, QObject* parent)
    : QObject(parent), m_window(window), m_number(number)
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
    m_place = readPlace(QSettings(), m_number);
    if (m_number > 1 && !m_place.geometry.isValid())
        m_place = firstPlace(monitorsNow(), m_number);
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
    writePlace(settings, m_place, m_number);
}

} // namespace coi::desktop
