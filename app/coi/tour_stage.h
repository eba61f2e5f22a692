// SPDX-License-Identifier: GPL-3.0-or-later
// What a step of the tour may do: move the shell, call a function of the screen in view, use the models of
// the console, break the link. GUI thread.
#pragma once
#include "look.h"

#include <QImage>
#include <QString>
#include <QStringList>
#include <QTcpServer>
#include <memory>
#include <vector>

class QQmlApplicationEngine;
class QQuickItem;
class QQuickWindow;

namespace coi::viewmodels {
class Console;
}

namespace coi::desktop {

class Desktop;
class EmptyDesk;

// What the gate and the way to it are like while a picture is made.
enum class Condition {
    Live,
    FieldLate,     // nothing heard from the field for half a minute
    FieldStale,    // for one minute and a half
    HistorySlow,   // questions to the history are not answered yet
    HistoryUnread, // they are given up
    LinkLost       // no way back
};

class TourStage
{
public:
    TourStage(Desktop& desktop, QQmlApplicationEngine& engine);
    ~TourStage();

    viewmodels::Console* console() const; // null before the login is done
    Desktop& desktop() const { return m_desktop; }
    QQuickWindow* window() const;

    // Switches language, theme, text scale and size while running; true when the size changed.
    bool show(const Look& look);
    bool hasSize(const Look& look) const;
    bool openScreen(const QString& name);
    bool openDialog(const QString& name);
    void closeDialogs();
    // Calls `bool function(string)` of the screen in view; a screen without it, or false, is a problem.
    bool onScreen(const char* function, const QString& argument);

    bool hasData() const;    // the first records and positions are there
    void makeTrouble();      // injects faults, so that there is something to see
    bool hasTrouble() const; // and they have raised an alarm
    // True when it was another one before.
    bool bring(Condition condition);
    bool isCutOff() const; // although the link is not to be lost
    // Two cameras of the wall get the addresses of hosts that do not answer and that refuse; or all their
    // own.
    void misplaceCameras();
    void restoreCameras();
    void showGallery(const QString& page); // of Coi.Controls, over everything until the dialogs close
    void failTheirGate();                  // and lets vehicles come to it
    // The Freight screen in its place, of a gate without a carrier or a consignment, until the dialogs close.
    void showEmptyFreight();
    void showEntrance(const QString& phase, const QString& code, const QString& detail);

    QStringList takeProblems(); // of the calls since the last time

    // Empty when the picture shows something.
    QString problemOf(const QImage& picture) const;
    // Empty when there is no alarm and none of the alarm colours in the picture.
    QString alarmColourIn(const QImage& picture) const;

private:
    // The field is not heard for so long; its clock stands then, so that feeds are that old in every look. 0:
    // heard again.
    void silenceField(int seconds);
    void silenceHistory(bool silent, int patienceMs);
    QQuickItem* shell() const;
    QQuickItem* screen() const;

    Desktop& m_desktop;
    QQmlApplicationEngine& m_engine;
    QString m_screen;
    Condition m_condition = Condition::Live;
    QTcpServer m_mute; // accepts connections and says nothing
    std::unique_ptr<EmptyDesk> m_empty;
    std::unique_ptr<QQuickItem> m_gallery;
    QStringList m_problems;
};

struct TourStep
{
    const char* name;   // of the picture: "lanes-selected"
    const char* screen; // what it belongs to; opened first when it is a screen of the shell
    void (*act)(TourStage&) = nullptr;
    int settleMs = 700; // from there to the picture
    int leastWidth = 0; // of a window it is shown in, at 100 %
    bool calm = false;  // part of a tour without faults
    Condition condition = Condition::Live;
    bool again = false; // acts anew for each look: what it shows does not last
};

const std::vector<TourStep>& tourSteps();

} // namespace coi::desktop
