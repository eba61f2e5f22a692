// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop.h"

#include "camera_scenes.h"
#include "window_place.h"

#include <QDir>
#include <QFile>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QSysInfo>
#include <coi/app/paths.h>
#include <coi/site/load.h>
#include <cstdio>

namespace coi::desktop {

using transport::LinkState;
using viewmodels::qs;

namespace {

constexpr qint64 kMostTokenBytes = 1024;

QString problemText(const std::vector<site::SiteProblem>& problems)
{
    QStringList lines;
    for (const site::SiteProblem& p : problems)
        lines << qs(site::describe(p));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

Desktop::Desktop(Options options, QObject* parent)
    : QObject(parent), m_options(std::move(options)), m_preferences(!m_options.touring()),
      m_mirror(m_session), m_tracker(m_mirror), m_requests(m_mirror), m_entrance(m_preferences)
{
    usePreferences();
    connect(&m_preferences, &viewmodels::Preferences::languageChanged, this, &Desktop::applyLanguage);
    connect(&m_session, &transport::ClientSession::failed, this, &Desktop::onFailed);
    connect(&m_mirror, &client::Mirror::linkChanged, this, &Desktop::onLink);
    connect(&m_entrance, &viewmodels::Entrance::loginRequested, this,
            [this](const QString& user, const QString& password) {
                connectAs({.token = {}, .user = user.toStdString(), .password = password.toStdString()});
            });
    connect(&m_entrance, &viewmodels::Entrance::retryRequested, this,
            [this] { m_options.gateway.isEmpty() ? startEmbedded() : connectAs(m_connect.credentials); });
}

Desktop::~Desktop()
{
    m_session.disconnectFromGateway();
    if (m_embedded)
        m_embedded->stop();
}

bool Desktop::show(QQmlApplicationEngine& engine)
{
    m_engine = &engine;
    applyLanguage();
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties({{QStringLiteral("entrance"), QVariant::fromValue(&m_entrance)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Coi/Ui/Main.qml")));
    if (engine.rootObjects().isEmpty())
        return false;
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().first());
    if (window && m_options.size.isValid())
        window->resize(m_options.size);
    else if (window && !m_options.touring() && m_options.measureS == 0)
        new WindowKeeper(*window, 1, window);
    return window != nullptr;
}

void Desktop::start()
{
    if (m_options.gateway.isEmpty()) {
        startEmbedded();
        return;
    }
    QUrl shown = m_options.gateway;
    shown.setUserInfo({});
    m_entrance.setGateway(shown.authority());
    m_entrance.setUser(m_options.user);
    if (!m_options.tokenFile.isEmpty()) {
        loginByToken();
        return;
    }
    m_entrance.setPhase(QStringLiteral("login"));
}

void Desktop::loginByToken()
{
    QFile file(m_options.tokenFile);
    if (!file.open(QIODevice::ReadOnly)) {
        m_entrance.fail(QStringLiteral("login"), QStringLiteral("token"),
                        m_options.tokenFile + QStringLiteral(": ") + file.errorString());
        return;
    }
    connectAs({.token = file.read(kMostTokenBytes).trimmed().toStdString(), .user = {}, .password = {}});
}

QString Desktop::dataDir()
{
    if (!m_options.dataDir.isEmpty())
        return m_options.dataDir;
    if (m_options.touring()) {
        m_scratch = std::make_unique<QTemporaryDir>();
        return m_scratch->path();
    }
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("gateway"));
}

void Desktop::startEmbedded()
{
    m_entrance.setPhase(QStringLiteral("starting"));
    gateway::EmbeddedOptions o;
    o.siteDir = m_options.siteDir.isEmpty() ? app::siteDir(QStringLiteral("mong-cai")) : m_options.siteDir;
    o.dataDir = dataDir();
    o.simulation.profile = m_options.profile;
    o.simulation.phase = m_options.phase;
    o.simulation.seed = static_cast<std::uint64_t>(m_options.seed);
    o.simulation.speed = m_options.speed;
    if (m_options.startS >= 0)
        o.simulation.start = gateway::localTimeOfDay(core::SystemClock().utcNow(), m_options.startS);
    m_embedded = std::make_unique<gateway::EmbeddedGateway>();
    const auto access = m_embedded->start(o);
    if (!access) {
        m_embedded.reset();
        m_entrance.fail(QStringLiteral("failed"), QStringLiteral("gateway"), qs(access.error().text));
        return;
    }
    m_connect.url = access->url;
    connectAs({.token = access->token, .user = {}, .password = {}});
}

void Desktop::connectAs(const transport::Credentials& credentials)
{
    if (!m_options.gateway.isEmpty())
        m_connect.url = m_options.gateway;
    m_connect.caFile = m_options.caFile;
    m_connect.credentials = credentials;
    m_connect.console = QSysInfo::machineHostName().toStdString();
    m_session.connectTo(m_connect);
}

void Desktop::onFailed(transport::LinkError error, const QString& text)
{
    if (m_console)
        return; // the console shows LINK LOST and the session retries
    m_entrance.fail(m_options.gateway.isEmpty() ? QStringLiteral("failed") : QStringLiteral("login"),
                    QString::fromLatin1(transport::codeOf(error)), text);
}

void Desktop::onLink(LinkState state)
{
    if (m_console)
        return;
    if (state == LinkState::Connecting || state == LinkState::Authenticating)
        m_entrance.setPhase(QStringLiteral("connecting"));
    if (state == LinkState::Live)
        loadSite();
}

void Desktop::loadSite()
{
    if (m_siteAsked)
        return;
    m_siteAsked = true;
    m_entrance.setPhase(QStringLiteral("loading"));
    m_requests.siteFiles(this, [this](const core::Result<client::SiteFiles>& files) {
        m_siteAsked = false;
        if (files)
            enter(*files);
        else
            m_entrance.fail(QStringLiteral("failed"), QStringLiteral("site"), qs(files.error().text));
    });
}

void Desktop::enter(const client::SiteFiles& files)
{
    const auto bytes = [&files](const char* name) {
        const auto it = files.find(name);
        return it == files.end() ? QByteArray() : it->second;
    };
    const site::LoadOutcome outcome =
        site::loadSiteFromBytes(bytes("site.geojson"), bytes("flows.json"), bytes("alarms.json"));
    if (!outcome.ok()) {
        m_entrance.fail(QStringLiteral("failed"), QStringLiteral("site"), problemText(outcome.problems));
        return;
    }
    for (const domain::CameraSpec& camera : outcome.site->cameras)
        m_cameras.setSource(qs(camera.id), qs(camera.source));
    m_cameras.setSimProvider(std::make_shared<CameraScenes>(m_mirror, outcome.site, this));
    m_console = std::make_unique<viewmodels::Console>(viewmodels::Context{
        m_mirror, m_tracker, m_requests, m_formats, m_cameras, outcome.site, outcome.flows, outcome.alarms});
    if (m_options.sayLink)
        sayLink();
    usePreferences();
    startSound();
    arrangeWindows();
    m_entrance.enter(m_console.get());
}

// Whose settings hold: of the user who logged in; with the built-in gateway nobody does.
QString Desktop::settingsOf() const
{
    const auto& welcome = m_mirror.welcome();
    return m_options.gateway.isEmpty() || !welcome ? QString() : qs(welcome->user);
}

// What was asked for at the start goes before what was kept, and is kept.
void Desktop::usePreferences()
{
    m_preferences.setUser(settingsOf());
    if (!m_options.language.isEmpty())
        m_preferences.setLanguage(m_options.language);
    if (!m_options.theme.isEmpty())
        m_preferences.setTheme(m_options.theme);
}

// Further windows come back with their screens; a picture or a measurement has one window.
void Desktop::arrangeWindows()
{
    if (m_options.touring() || m_options.measureS > 0)
        return;
    viewmodels::Workspace* const workspace = m_console->workspace();
    connect(workspace, &viewmodels::Workspace::attached, this, [](QWindow* window, int number) {
        if (number > 1)
            new WindowKeeper(*window, number, window);
    });
    workspace->restore(settingsOf());
    m_console->cameras()->restoreLayouts(settingsOf());
}

// A tour is silent.
void Desktop::startSound()
{
    viewmodels::SoundModel* const sound = m_console->sound();
    const auto follow = [this, sound] { sound->setCriticalOnly(!m_preferences.sound()); };
    follow();
    connect(&m_preferences, &viewmodels::Preferences::soundChanged, sound, follow);
    if (!m_options.touring())
        m_sound = std::make_unique<AlarmSound>(*sound);
}

// What the window is bound to, not what the session knows: "link lost", "link live".
void Desktop::sayLink()
{
    const viewmodels::ShellModel* shell = m_console->shell();
    const auto say = [this, shell] {
        const QString now = shell->linkLost() ? QStringLiteral("lost") : QStringLiteral("live");
        if (now == m_said)
            return;
        m_said = now;
        std::printf("link %s\n", qPrintable(now));
        std::fflush(stdout);
    };
    say();
    connect(shell, &viewmodels::ShellModel::linkLostChanged, this, say);
}

void Desktop::applyLanguage()
{
    m_languages.use(m_preferences.language());
    m_formats.setLanguage(m_preferences.language());
    if (m_engine)
        m_engine->retranslate(); // after the texts they are made from
}

} // namespace coi::desktop
