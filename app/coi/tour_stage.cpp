// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour_stage.h"

#include "desktop.h"
#include "empty_desk.h"
#include "theme.h"

#include <QHash>
#include <QQmlApplicationEngine>
#include <QQmlComponent>
#include <QQuickItem>
#include <QQuickWindow>

namespace coi::desktop {

namespace {

constexpr double kBlankShare = 0.998; // of the content in one colour
constexpr int kNearColour = 6;        // per channel
constexpr int kSampleEvery = 3;       // pixels
constexpr int kLateS = 30, kStaleS = 90;
constexpr int kPatienceMs = 10000, kLongPatienceMs = 600000, kNoPatienceMs = 1; // for an answer

bool callBool(QObject* object, const char* function, const QString& argument)
{
    bool done = false;
    const QByteArray signature = QByteArray(function) + "(QString)";
    if (!object || object->metaObject()->indexOfMethod(signature.constData()) < 0)
        return false;
    return QMetaObject::invokeMethod(object, function, Q_RETURN_ARG(bool, done), Q_ARG(QString, argument)) &&
           done;
}

} // namespace

TourStage::TourStage(Desktop& desktop, QQmlApplicationEngine& engine) : m_desktop(desktop), m_engine(engine)
{
}

TourStage::~TourStage() = default;

viewmodels::Console* TourStage::console() const
{
    return m_desktop.entrance().console();
}

QQuickWindow* TourStage::window() const
{
    return qobject_cast<QQuickWindow*>(m_engine.rootObjects().value(0));
}

QQuickItem* TourStage::shell() const
{
    return window()->findChild<QQuickItem*>(QStringLiteral("shell"));
}

QQuickItem* TourStage::screen() const
{
    QQuickItem* const around = shell();
    auto* const loader =
        around ? around->findChild<QQuickItem*>(QStringLiteral("screen.") + m_screen) : nullptr;
    return loader ? qvariant_cast<QQuickItem*>(loader->property("item")) : nullptr;
}

bool TourStage::show(const Look& look)
{
    viewmodels::Preferences* const preferences = m_desktop.entrance().preferences();
    preferences->setLanguage(look.language);
    preferences->setTheme(look.theme);
    preferences->setTextScale(look.textScale);
    if (window()->size() == look.size)
        return false;
    window()->resize(look.size);
    return true;
}

bool TourStage::hasSize(const Look& look) const
{
    return window()->contentItem()->size().toSize() == look.size;
}

bool TourStage::openScreen(const QString& name)
{
    if (!callBool(shell(), "openScreen", name))
        return false;
    m_screen = name;
    return true;
}

bool TourStage::openDialog(const QString& name)
{
    const bool done = callBool(shell(), "openDialog", name);
    if (!done)
        m_problems << QStringLiteral("the shell has no dialog ") + name;
    return done;
}

void TourStage::closeDialogs()
{
    m_gallery.reset();
    m_empty.reset();
    if (QQuickItem* const around = shell())
        QMetaObject::invokeMethod(around, "closeDialogs");
}

bool TourStage::onScreen(const char* function, const QString& argument)
{
    const bool done = callBool(screen(), function, argument);
    if (!done)
        m_problems << QStringLiteral("%1.%2(\"%3\") is missing or says no")
                          .arg(m_screen, QLatin1String(function), argument);
    return done;
}

bool TourStage::hasData() const
{
    if (!console())
        return false;
    const client::Mirror& mirror = console()->context().mirror;
    const domain::State& state = mirror.state();
    return mirror.live() && !state.lanes.empty() && !state.carriers.empty() && !state.feeds.empty() &&
           !mirror.poses()->poses.empty();
}

void TourStage::makeTrouble()
{
    viewmodels::SimulationModel* const simulation = console()->simulation();
    const auto inject = [simulation](domain::FaultKind kind, qsizetype which) {
        const QStringList objects = simulation->objectsFor(static_cast<int>(kind));
        if (which < objects.size())
            simulation->inject(static_cast<int>(kind), objects[which], 0);
    };
    inject(domain::FaultKind::EGateFault, 2);
    inject(domain::FaultKind::ReaderOutage, 9);
    inject(domain::FaultKind::IgvStall, 13);
    inject(domain::FaultKind::CameraFrozen, 1);
}

void TourStage::failTheirGate()
{
    constexpr int kUntilTheyWaitS = 240;
    viewmodels::SimulationModel* const simulation = console()->simulation();
    const int kind = static_cast<int>(domain::FaultKind::GateFault);
    for (const QString& gate : simulation->objectsFor(kind))
        simulation->inject(kind, gate, 0);
    simulation->setPaused(true);
    simulation->step(kUntilTheyWaitS);
    simulation->setPaused(false);
}

bool TourStage::hasTrouble() const
{
    return !console()->context().state().alarms.empty();
}

void TourStage::silenceField(int seconds)
{
    if (gateway::EmbeddedGateway* const gateway = m_desktop.embedded())
        gateway->setFieldSilent(seconds > 0);
    viewmodels::SimulationModel* const simulation = console()->simulation();
    simulation->setPaused(seconds > 0);
    if (seconds > 0)
        simulation->step(seconds);
}

void TourStage::silenceHistory(bool silent, int patienceMs)
{
    if (gateway::EmbeddedGateway* const gateway = m_desktop.embedded())
        gateway->setHistorySilent(silent);
    console()->context().requests.setTimeoutMs(patienceMs);
}

bool TourStage::bring(Condition condition)
{
    const Condition before = m_condition;
    if (condition == before || before == Condition::LinkLost)
        return false;
    m_condition = condition;
    const auto deaf = [](Condition c) { return c == Condition::FieldLate || c == Condition::FieldStale; };
    const auto unread = [](Condition c) {
        return c == Condition::HistorySlow || c == Condition::HistoryUnread;
    };
    if (deaf(condition))
        silenceField(condition == Condition::FieldLate ? kLateS
                     : before == Condition::FieldLate  ? kStaleS - kLateS
                                                       : kStaleS);
    else if (deaf(before))
        silenceField(0);
    if (unread(condition))
        silenceHistory(true, condition == Condition::HistorySlow ? kLongPatienceMs : kNoPatienceMs);
    else if (unread(before))
        silenceHistory(false, kPatienceMs);
    if (gateway::EmbeddedGateway* const gateway = m_desktop.embedded();
        gateway && condition == Condition::LinkLost)
        gateway->stop();
    return true;
}

bool TourStage::isCutOff() const
{
    return m_condition != Condition::LinkLost && console() && !console()->context().mirror.live();
}

void TourStage::misplaceCameras()
{
    restoreCameras();
    if (!m_mute.isListening())
        m_mute.listen(QHostAddress::LocalHost);
    const auto& tiles = console()->cameras()->tiles()->rows();
    media::CameraHub& hub = console()->context().cameras;
    const QString hosts[] = {QStringLiteral("rtsp://127.0.0.1:%1/live").arg(m_mute.serverPort()),
                             QStringLiteral("rtsp://127.0.0.1:1/live")};
    std::size_t host = 0;
    for (std::size_t i = 1; i < tiles.size() && host < std::size(hosts); ++i)
        if (!tiles[i].cameraId.isEmpty())
            hub.setSource(tiles[i].cameraId, hosts[host++]);
}

void TourStage::restoreCameras()
{
    for (const domain::CameraSpec& camera : console()->context().site->cameras)
        console()->context().cameras.setSource(viewmodels::qs(camera.id), viewmodels::qs(camera.source));
}

void TourStage::showGallery(const QString& page)
{
    QQmlComponent component(&m_engine);
    component.setData("import Coi.Controls\n" + page.toLatin1() + " { anchors.fill: parent }", {});
    m_gallery.reset(qobject_cast<QQuickItem*>(component.create()));
    if (!m_gallery) {
        m_problems << page + QStringLiteral(": ") + component.errorString();
        return;
    }
    m_gallery->setParentItem(window()->contentItem());
    m_gallery->setZ(1);
}

void TourStage::showEmptyFreight()
{
    m_empty = std::make_unique<EmptyDesk>(console()->context());
    if (const QString problem = m_empty->show(m_engine, QStringLiteral("FreightScreen"), screen());
        !problem.isEmpty())
        m_problems << problem;
}

void TourStage::showEntrance(const QString& phase, const QString& code, const QString& detail)
{
    viewmodels::Entrance& entrance = m_desktop.entrance();
    entrance.setGateway(QStringLiteral("gate.example:8765"));
    entrance.setUser(QStringLiteral("hanh"));
    entrance.fail(phase, code, detail);
}

QStringList TourStage::takeProblems()
{
    return std::exchange(m_problems, {});
}

QString TourStage::alarmColourIn(const QImage& picture) const
{
    if (const auto& alarms = console()->context().state().alarms; !alarms.empty())
        return QStringLiteral("the scene has the alarm ") + viewmodels::qs(alarms.begin()->first);
    const controls::Theme* const theme = controls::Theme::of(shell());
    for (const QColor& colour : {theme->alarmC(), theme->alarmH(), theme->alarmM(), theme->alarmL()}) {
        int count = 0;
        QPoint where;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                if (const QColor c = picture.pixelColor(x, y);
                    std::abs(c.red() - colour.red()) < kNearColour &&
                    std::abs(c.green() - colour.green()) < kNearColour &&
                    std::abs(c.blue() - colour.blue()) < kNearColour && count++ == 0)
                    where = {x, y};
        if (count > 0)
            return QStringLiteral("%1 pixels of the alarm colour %2, the first at %3, %4")
                .arg(QString::number(count), colour.name(), QString::number(where.x()),
                     QString::number(where.y()));
    }
    return {};
}

QString TourStage::problemOf(const QImage& picture) const
{
    if (picture.isNull() || picture.width() < 100)
        return QStringLiteral("no picture");
    // Inside of rail, bars and frame.
    const QRect content = picture.rect().adjusted(picture.width() / 20, picture.height() / 8,
                                                  -picture.width() / 50, -picture.height() / 20);
    QHash<QRgb, int> colours;
    int all = 0, most = 0;
    for (int y = content.top(); y < content.bottom(); y += kSampleEvery)
        for (int x = content.left(); x < content.right(); x += kSampleEvery, ++all)
            most = std::max(most, ++colours[picture.pixel(x, y)]);
    return most > kBlankShare * all ? QStringLiteral("blank") : QString();
}

} // namespace coi::desktop
