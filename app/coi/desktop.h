// SPDX-License-Identifier: GPL-3.0-or-later
// Wires the desktop: starts the built-in gateway or logs in to a real one, fetches the site from it, makes
// the console and hands it to the window. GUI thread; owns everything but the QML engine.
#pragma once
#include "alarm_sound.h"
#include "languages.h"
#include "options.h"

#include <QTemporaryDir>
#include <coi/client/command_tracker.h>
#include <coi/client/mirror.h>
#include <coi/client/requests.h>
#include <coi/gateway/embedded_gateway.h>
#include <coi/media/camera_hub.h>
#include <coi/transport/client_session.h>
#include <coi/viewmodels/entrance.h>
#include <memory>

class QQmlApplicationEngine;

namespace coi::desktop {

class Desktop : public QObject
{
    Q_OBJECT
public:
    explicit Desktop(Options options, QObject* parent = nullptr);
    ~Desktop() override;

    // Loads Main.qml; false when it can not be shown.
    bool show(QQmlApplicationEngine& engine);
    // Connects; what happens is seen in entrance().
    void start();

    viewmodels::Entrance& entrance() { return m_entrance; }
    const Options& options() const { return m_options; }
    bool hasPoses() const { return m_mirror.posesAgeMs() >= 0; }
    gateway::EmbeddedGateway* embedded() { return m_embedded.get(); }

private:
    void startEmbedded();
    void connectAs(const transport::Credentials& credentials);
    void onFailed(transport::LinkError error, const QString& text);
    void onLink(transport::LinkState state);
    void loginByToken();
    void sayLink();
    void usePreferences();
    QString settingsOf() const;
    void startSound();
    void arrangeWindows();
    void loadSite();
    void enter(const client::SiteFiles& files);
    void applyLanguage();
    QString dataDir();

    Options m_options;
    viewmodels::Preferences m_preferences;
    viewmodels::Formats m_formats;
    Languages m_languages;
    QQmlApplicationEngine* m_engine = nullptr;
    std::unique_ptr<QTemporaryDir> m_scratch; // data of a tour
    std::unique_ptr<gateway::EmbeddedGateway> m_embedded;
    transport::ClientSession m_session;
    client::Mirror m_mirror;
    client::CommandTracker m_tracker;
    client::Requests m_requests;
    media::CameraHub m_cameras;
    viewmodels::Entrance m_entrance;
    std::unique_ptr<viewmodels::Console> m_console;
    std::unique_ptr<AlarmSound> m_sound;
    transport::ConnectOptions m_connect;
    QString m_said; // last state of the link that was printed
    bool m_siteAsked = false;
};

} // namespace coi::desktop
