// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "desktop.h"
#include "text_check.h"

#include <QCoreApplication>
#include <QDir>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QRegularExpression>
#include <cstdio>
#include <mutex>

namespace coi::desktop {

namespace {

constexpr int kTickMs = 50;
constexpr int kEnterMs = 60000; // to a console that works
constexpr int kFillMs = 15000;  // to live data; after that the pictures show what there is

std::mutex g_mutex; // messages come from any thread
QStringList g_said;
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
        if (!g_said.contains(text))
            g_said << text;
    }
    if (g_before)
        g_before(type, context, text);
}

} // namespace

Tour::Tour(Desktop& desktop, QQmlApplicationEngine& engine) : m_desktop(desktop), m_stage(desktop, engine)
{
    g_before = qInstallMessageHandler(onMessage);
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &Tour::onTick);
}

Tour::~Tour()
{
    qInstallMessageHandler(g_before);
}

void Tour::begin()
{
    if (!QDir().mkpath(m_desktop.options().tourDir))
        fail(QStringLiteral("can not make the directory ") + m_desktop.options().tourDir);
    m_since.start();
    m_tick.start();
}

bool Tour::chosen(const TourStep& step) const
{
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
        if (m_since.elapsed() >= tourSteps()[m_step].settleMs)
            picture();
        return;
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
        m_stage.makeTrouble();
    }
    if (m_since.elapsed() > kFillMs && !m_prepared)
        fail(QStringLiteral("no live data"));
    if ((m_prepared && m_stage.hasTrouble()) || m_since.elapsed() > kFillMs)
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
    m_stage.closeDialogs();
    m_stage.openScreen(QLatin1String(step.screen));
    if (step.act)
        step.act(m_stage);
    for (const QString& problem : m_stage.takeProblems())
        fail(QLatin1String(step.name) + QStringLiteral(": ") + problem);
    m_stop = Stop::Settling;
    m_since.restart();
}

void Tour::picture()
{
    const TourStep& step = tourSteps()[m_step];
    const QString name =
        QStringLiteral("%1-%2.png").arg(m_step + 1, 2, 10, QLatin1Char('0')).arg(QLatin1String(step.name));
    const QImage image = m_stage.window()->grabWindow();
    if (const QString problem = m_stage.problemOf(image); !problem.isEmpty())
        fail(name + QStringLiteral(": ") + problem);
    if (m_desktop.options().checkTexts)
        for (const QString& problem : unreadableTexts(*m_stage.window()))
            failOnce(name, problem);
    if (image.save(QDir(m_desktop.options().tourDir).filePath(name)))
        ++m_saved;
    else
        fail(name + QStringLiteral(": can not be saved"));
    ++m_step;
    m_stop = Stop::Acting;
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
    {
        const std::lock_guard lock(g_mutex);
        for (const QString& text : g_said)
            m_problems << text;
    }
    if (m_saved == 0)
        fail(QStringLiteral("no picture was made"));
    for (const QString& problem : m_problems)
        std::fprintf(stderr, "tour: %s\n", qPrintable(problem));
    std::printf("%d pictures in %s, %d problems\n", m_saved, qPrintable(m_desktop.options().tourDir),
                static_cast<int>(m_problems.size()));
    std::fflush(stdout);
    QCoreApplication::exit(m_problems.isEmpty() ? 0 : 1);
}

} // namespace coi::desktop
