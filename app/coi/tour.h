// SPDX-License-Identifier: GPL-3.0-or-later
// Shows every screen and dialog with live data in each look that was asked for, saves a picture of each and a
// page with all of them, ends the program: 0 when every picture was made, none is blank, QML said nothing and
// every text can be read; else 1 with the reasons on the error stream. The steps are the table in
// tour_steps.cpp; each acts once and is then shown in all looks. GUI thread.
#pragma once
#include "look.h"
#include "tour_stage.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QThreadPool>
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
    void play(const TourStep& step);
    void settle();
    void picture();
    void save(const QImage& image, const TourStep& step);
    void nextLook();
    void finish();
    void fail(const QString& text);
    void failOnce(const QString& picture, QString text);
    bool chosen(const TourStep& step) const;
    const Look& look() const;
    QString folderOf(const Look& look) const;

    Desktop& m_desktop;
    TourStage m_stage;
    std::vector<Look> m_looks;
    QTimer m_tick;
    QElapsedTimer m_since;  // of the present stop
    QElapsedTimer m_cutOff; // waited for the link
    QThreadPool m_writers;
    Stop m_stop = Stop::Entering;
    std::size_t m_step = 0, m_look = 0; // m_look counts the pictures of the step
    int m_pictures = 0;
    int m_settleMs = 0;
    bool m_backward = false; // every other step goes through the looks from the last to the first
    bool m_resizing = false; // the window has not got its size yet
    bool m_prepared = false;
    QStringList m_problems;
    QSet<QString> m_saidOnce;
};

} // namespace coi::desktop
