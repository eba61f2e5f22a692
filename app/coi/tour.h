// SPDX-License-Identifier: GPL-3.0-or-later
// Shows every screen and dialog with live data, saves a picture of each, ends the program: 0 when every
// picture was made, none is blank and QML said nothing; else 1 with the reasons on the error stream. The
// steps are the table in tour_steps.cpp. GUI thread.
#pragma once
#include "tour_stage.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

class QQmlApplicationEngine;

namespace coi::desktop {

class Desktop;

class Tour : public QObject
{
    Q_OBJECT
public:
    // Before the window is loaded: what QML says from then on counts.
    Tour(Desktop& desktop, QQmlApplicationEngine& engine);
    ~Tour() override;
    void begin();

private:
    enum class Stop { Entering, Filling, Acting, Settling };
    void onTick();
    void enter();
    void fill();
    void act();
    void picture();
    void finish();
    void fail(const QString& text);
    void failOnce(const QString& picture, QString text);
    bool chosen(const TourStep& step) const;

    Desktop& m_desktop;
    TourStage m_stage;
    QTimer m_tick;
    QElapsedTimer m_since; // of the present stop
    Stop m_stop = Stop::Entering;
    std::size_t m_step = 0;
    int m_saved = 0;
    bool m_prepared = false;
    QStringList m_problems;
    QSet<QString> m_saidOnce;
};

} // namespace coi::desktop
