// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "contact_sheet.h"
#include "desktop.h"
#include "text_check.h"

#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QRegularExpression>
#include <cstdio>
#include <mutex>

namespace coi::desktop {

namespace {

constexpr int kTickMs = 50;
constexpr int kEnterMs = 60000; // to a console that works
constexpr int kLookMs = 150;    // from a new language or theme to the picture
constexpr int kResizeMs = 350;  // from a new size
constexpr int kResizeLimitMs = 5000;
constexpr int kCutOffLimitMs = 20000;
constexpr int kConditionMs = 3500; // until every part of the screen has noticed
constexpr int kPngQuality = 80;    // little compression: the time counts
constexpr int kFillMs = 15000;     // to live data; after that the pictures show what there is

std::mutex g_mutex;          // messages come from any thread
QStringList g_said, g_heard; // with and without the picture
QString g_picture;           // what is being shown
QtMessageHandler g_before = nullptr;

// What QML or the scene graph complains of; other libraries may say what they like.
bool concernsQml(const QMessageLogContext& context, const QString& text)
{
    const QLatin1String category(context.category ? context.category : "");
    return category.startsWith(QLatin1String("qml")) || category.startsWith(QLatin1String("js")) ||
           category.startsWith(QLatin1String("qt.qml")) || category.startsWith(QLatin1String("qt.quick")) ||
           text.contains(QLatin1String("qrc:/"));
}

void onMessage(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (type != QtDebugMsg && type != QtInfoMsg && concernsQml(context, text)) {
        const std::lock_guard lock(g_mutex);
        if (g_heard.contains(text) == false) {
            g_heard << text;
            g_said << g_picture + text;
        }
    }
    if (g_before)
        g_before(type, context, text);
}

} // namespace

Tour::Tour(Desktop& desktop, QQmlApplicationEngine& engine)
    : m_desktop(desktop), m_stage(desktop, engine), m_looks(desktop.options().looks)
{
    g_before = qInstallMessageHandler(onMessage);
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &Tour::onTick);
}

Tour::~Tour()
{
    m_writers.waitForDone();
    qInstallMessageHandler(g_before);
}

void Tour::begin()
{
    const QDir dir(m_desktop.options().tourDir);
    const bool all = m_desktop.options().tourScreens.isEmpty();
    for (const Look& look : m_looks) {
        const QString folder = dir.filePath(folderOf(look));
        if (!dir.mkpath(folderOf(look)) || !writeFindings(folder, {}) || (all && !removePictures(folder)))
            fail(QStringLiteral("can not write in the directory ") + folder);
    }
    m_stage.show(look());
    m_since.start();
    m_tick.start();
}

const Look& Tour::look() const
{
    return m_looks[m_backward ? m_looks.size() - 1 - m_look : m_look];
}

// Where its pictures lie below the directory of the tour.
QString Tour::folderOf(const Look& look) const
{
    return m_looks.size() > 1 ? look.name() : QStringLiteral(".");
}

bool Tour::chosen(const TourStep& step) const
{
    if (m_desktop.options().calm && !step.calm)
        return false;
    const QStringList& wanted = m_desktop.options().tourScreens;
    return wanted.isEmpty() || wanted.contains(QLatin1String(step.screen)) ||
           wanted.contains(QLatin1String(step.name));
}

void Tour::onTick()
{
    switch (m_stop) {
    case Stop::Entering:
        return enter();
    case Stop::Filling:
        return fill();
    case Stop::Acting:
        return act();
    case Stop::Settling:
        return settle();
    }
}

void Tour::enter()
{
    const viewmodels::Entrance& entrance = m_desktop.entrance();
    const bool refused = entrance.phase() == QLatin1String("failed") ||
                         (entrance.phase() == QLatin1String("login") && !entrance.errorCode().isEmpty());
    if (refused || m_since.elapsed() > kEnterMs) {
        fail(QStringLiteral("no console: ") + entrance.phase() + QLatin1Char(' ') + entrance.errorCode() +
             QLatin1Char(' ') + entrance.errorText());
        return finish();
    }
    if (entrance.phase() != QLatin1String("running"))
        return;
    m_stop = Stop::Filling;
    m_since.restart();
}

void Tour::fill()
{
    if (!m_prepared && m_stage.hasData()) {
        m_prepared = true;
        if (!m_desktop.options().calm)
            m_stage.makeTrouble();
    }
    if (m_since.elapsed() > kFillMs && !m_prepared)
        fail(QStringLiteral("no live data"));
    if ((m_prepared && (m_stage.hasTrouble() || m_desktop.options().calm)) || m_since.elapsed() > kFillMs)
        m_stop = Stop::Acting;
}

void Tour::act()
{
    const auto& steps = tourSteps();
    while (m_step < steps.size() && !chosen(steps[m_step]))
        ++m_step;
    if (m_step == steps.size())
        return finish();
    const TourStep& step = steps[m_step];
    const bool changed = m_stage.bring(step.condition);
    m_stage.closeDialogs();
    m_stage.openScreen(QLatin1String(step.screen));
    play(step);
    m_settleMs = changed ? std::max(step.settleMs, kConditionMs) : step.settleMs;
    m_stop = Stop::Settling;
    m_since.restart();
    m_cutOff.start();
}

void Tour::play(const TourStep& step)
{
    if (step.act)
        step.act(m_stage);
    for (const QString& problem : m_stage.takeProblems())
        fail(QLatin1String(step.name) + QStringLiteral(": ") + problem);
}

// The display server takes its time for a new size: the wait starts when the content has it.
void Tour::settle()
{
    if (m_resizing && m_since.elapsed() < kResizeLimitMs) {
        m_resizing = !m_stage.hasSize(look());
        if (!m_resizing)
            m_since.restart();
        return;
    }
    // A machine with too much to do loses the link for a moment: what that changed comes back first.
    if (m_stage.isCutOff() && m_cutOff.elapsed() < kCutOffLimitMs) {
        m_settleMs = std::max(m_settleMs, kConditionMs);
        m_since.restart();
        return;
    }
    if (m_since.elapsed() >= m_settleMs)
        picture();
}

void Tour::picture()
{
    const TourStep& step = tourSteps()[m_step];
    if (look().size.width() < step.leastWidth * look().textScale)
        return nextLook();
    const QString name = look().name() + QLatin1Char(' ') + QLatin1String(step.name);
    {
        const std::lock_guard lock(g_mutex);
        g_picture = name + QStringLiteral(": ");
    }
    if (!m_stage.hasSize(look()))
        fail(name + QStringLiteral(": the window has another size"));
    const QImage image = m_stage.window()->grabWindow();
    if (const QString problem = m_stage.problemOf(image); !problem.isEmpty())
        fail(name + QStringLiteral(": ") + problem);
    if (m_desktop.options().calm)
        if (const QString problem = m_stage.alarmColourIn(image); !problem.isEmpty())
            fail(name + QStringLiteral(": ") + problem);
    if (m_desktop.options().checkTexts)
        for (const QString& problem : unreadableTexts(*m_stage.window()))
            failOnce(name, problem);
    save(image, step);
    nextLook();
}

void Tour::save(const QImage& image, const TourStep& step)
{
    const QString path = QStringLiteral("%1/%2/%3-%4.png")
                             .arg(m_desktop.options().tourDir, folderOf(look()))
                             .arg(m_step + 1, 2, 10, QLatin1Char('0'))
                             .arg(QLatin1String(step.name));
    ++m_pictures;
    m_writers.start([image, path] {
        if (image.save(path, "PNG", kPngQuality))
            return;
        const std::lock_guard lock(g_mutex);
        g_said << path + QStringLiteral(": can not be saved");
    });
}

void Tour::nextLook()
{
    if (++m_look == m_looks.size()) {
        m_look = 0;
        m_backward = !m_backward;
        ++m_step;
        m_stop = Stop::Acting;
        return;
    }
    m_resizing = m_stage.show(look());
    m_settleMs = m_resizing ? kResizeMs : kLookMs;
    if (const TourStep& step = tourSteps()[m_step]; step.again) {
        play(step);
        m_settleMs = step.settleMs;
    }
    m_since.restart();
    m_cutOff.start();
}

void Tour::fail(const QString& text)
{
    m_problems << text;
}

// A finding that stays on screen, or comes again with other figures, is said once.
void Tour::failOnce(const QString& picture, QString text)
{
    static const QRegularExpression digits(QStringLiteral("[0-9]+"));
    const QString full = picture + QStringLiteral(": ") + text;
    text.replace(digits, QStringLiteral("0"));
    if (m_saidOnce.contains(text))
        return;
    m_saidOnce.insert(text);
    fail(full);
}

void Tour::finish()
{
    m_tick.stop();
    m_writers.waitForDone();
    {
        const std::lock_guard lock(g_mutex);
        for (const QString& text : g_said)
            m_problems << text;
    }
    if (m_pictures == 0)
        fail(QStringLiteral("no picture was made"));
    const QString folder = m_desktop.options().tourDir;
    if (!writeFindings(QDir(folder).filePath(folderOf(m_looks.front())), m_problems) ||
        !writeContactSheet(folder))
        fail(folder + QStringLiteral(": the page of all pictures can not be written"));
    for (const QString& problem : m_problems)
        std::fprintf(stderr, "tour: %s\n", qPrintable(problem));
    std::printf("%d pictures in %s, %d problems\n", m_pictures, qPrintable(folder),
                static_cast<int>(m_problems.size()));
    std::fflush(stdout);
    QCoreApplication::exit(m_problems.isEmpty() ? 0 : 1);
}

} // namespace coi::desktop
