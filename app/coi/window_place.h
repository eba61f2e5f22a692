// SPDX-License-Identifier: GPL-3.0-or-later
// Where the window stood when it was closed, kept per user: monitor, place on it, full screen or not. A
// window of a monitor that is gone comes back to the first one; one that would be outside is moved in. GUI
// thread.
#pragma once
#include <QList>
#include <QObject>
#include <QRect>
#include <QString>

class QSettings;
class QWindow;

namespace coi::desktop {

struct Monitor
{
    QString name;
    QRect area; // free of task bars, in the coordinates of the desktop
};

struct WindowPlace
{
    QString monitor;
    QRect geometry; // from the upper left corner of the monitor; not of the full screen but of the window
                    // before
    bool fullScreen = false;
    bool operator==(const WindowPlace&) const = default;
};

// Not valid (empty geometry) when nothing usable was kept.
// `number` of the window: 1 is the first.
WindowPlace readPlace(const QSettings& settings, int number = 1);
void writePlace(QSettings& settings, const WindowPlace& place, int number = 1);
// Where a window begins that was never open: on the monitor of its number, or the last one, a little smaller.
WindowPlace firstPlace(const QList<Monitor>& monitors, int number);
// In the coordinates of the desktop; empty when there is nothing to restore.
QRect geometryOn(const QList<Monitor>& monitors, const WindowPlace& place);

// Brings `window` back to its place and keeps it from then on.
class WindowKeeper : public QObject
{
    Q_OBJECT
public:
    WindowKeeper(QWindow& window, int number, QObject* parent);
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void restore();
    void remember();

    QWindow& m_window;
    int m_number;
    WindowPlace m_place;
};

} // namespace coi::desktop
