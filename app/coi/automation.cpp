// SPDX-License-Identifier: GPL-3.0-or-later
#include "automation.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QKeySequence>
#include <QMouseEvent>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>
#include <cstdio>
#include <unistd.h>

namespace coi::desktop {

namespace {

constexpr int kClickMs = 60;

QQuickWindow* windowOf(const QQmlApplicationEngine& engine)
{
    return qobject_cast<QQuickWindow*>(engine.rootObjects().value(0));
}

bool called(const QString& name, const QString& wanted)
{
    return wanted.endsWith(QLatin1Char('*')) ? name.startsWith(wanted.chopped(1)) : name == wanted;
}

bool isPressable(QAccessible::Role role)
{
    return role != QAccessible::StaticText && role != QAccessible::Heading && role != QAccessible::List &&
           role != QAccessible::Table && role != QAccessible::Grouping;
}

// What is drawn last lies on top: the last one found counts.
QAccessibleInterface* search(QAccessibleInterface* in, const QString& wanted, bool toPress)
{
    QAccessibleInterface* found = nullptr;
    for (int i = 0; in && i < in->childCount(); ++i) {
        QAccessibleInterface* child = in->child(i);
        if (!child || child->state().invisible)
            continue;
        if (called(child->text(QAccessible::Name), wanted) && (!toPress || isPressable(child->role())))
            found = child;
        if (QAccessibleInterface* deeper = search(child, wanted, toPress))
            found = deeper;
    }
    return found;
}

// The accessible state does not tell it.
bool isEnabled(const QAccessibleInterface& found)
{
    const auto* item = qobject_cast<QQuickItem*>(found.object());
    return item && item->isEnabled();
}

void mouse(QQuickWindow* window, QEvent::Type type, const QPointF& at)
{
    const bool down = type == QEvent::MouseButtonPress;
    QMouseEvent event(type, at, window->mapToGlobal(at), Qt::LeftButton, down ? Qt::LeftButton : Qt::NoButton,
                      Qt::NoModifier);
    QCoreApplication::sendEvent(window, &event);
}

// Who has the keys; null when nothing has.
const QQuickItem* stroke(QQuickWindow* window, int code, Qt::KeyboardModifiers modifiers, const QString& text)
{
    if (!window->isActive()) { // a display without window manager activates none; keys go to the active one
                               // only
        QFocusEvent focus(QEvent::FocusIn, Qt::ActiveWindowFocusReason);
        QCoreApplication::sendEvent(window, &focus);
    }
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, code, modifiers, text);
        QCoreApplication::sendEvent(window, &event);
    }
    return window->activeFocusItem();
}

} // namespace

Automation::Automation(QQmlApplicationEngine& engine)
    : m_engine(engine), m_input(STDIN_FILENO, QSocketNotifier::Read)
{
    QAccessible::setActive(true);
    connect(&m_input, &QSocketNotifier::activated, this, &Automation::read);
}

void Automation::read()
{
    char buffer[4096];
    const ssize_t count = ::read(STDIN_FILENO, buffer, sizeof buffer);
    if (count <= 0) {
        m_input.setEnabled(false);
        return;
    }
    m_pending.append(buffer, static_cast<qsizetype>(count));
    for (qsizetype end = m_pending.indexOf('\n'); end >= 0; end = m_pending.indexOf('\n')) {
        const QString line = QString::fromUtf8(m_pending.left(end));
        m_pending.remove(0, end + 1);
        obey(line.split(QLatin1Char('\t')));
    }
}

void Automation::answer(const QStringList& fields)
{
    QString line = fields.join(QLatin1Char('\t'));
    line.replace(QLatin1Char('\n'), QLatin1Char(' '));
    std::printf("%s\n", line.toUtf8().constData());
    std::fflush(stdout);
}

QAccessibleInterface* Automation::find(const QString& name, bool toPress) const
{
    return search(QAccessible::queryAccessibleInterface(windowOf(m_engine)), name, toPress);
}

void Automation::obey(const QStringList& request)
{
    const QString verb = request.value(0), name = request.value(1);
    if (!windowOf(m_engine)) {
        answer({QStringLiteral("absent")});
    } else if (verb == QLatin1String("find")) {
        const QAccessibleInterface* found = find(name, false);
        if (!found)
            answer({QStringLiteral("absent")});
        else
            answer({QStringLiteral("found"), found->text(QAccessible::Name),
                    isEnabled(*found) ? QStringLiteral("enabled") : QStringLiteral("disabled"),
                    found->text(QAccessible::Description)});
    } else if (verb == QLatin1String("press")) {
        pressWhenDrawn(name, kClickMs);
    } else if (verb == QLatin1String("hold")) {
        pressWhenDrawn(name, request.value(2).toInt());
    } else if (verb == QLatin1String("write")) {
        write(name);
    } else if (verb == QLatin1String("key")) {
        key(name);
    } else {
        answer({QStringLiteral("unknown"), verb});
    }
}

// Items just made lie where nobody has seen them until they are laid out for a frame; a press would meet
// another one.
void Automation::pressWhenDrawn(const QString& name, int holdMs)
{
    QQuickWindow* window = windowOf(m_engine);
    connect(
        window, &QQuickWindow::frameSwapped, this, [this, name, holdMs] { press(name, holdMs); },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    window->update();
}

void Automation::press(const QString& name, int holdMs)
{
    QQuickWindow* window = windowOf(m_engine);
    const QAccessibleInterface* found = find(name, true);
    if (!found || !isEnabled(*found)) {
        answer({found ? QStringLiteral("disabled") : QStringLiteral("absent")});
        return;
    }
    const auto* item = qobject_cast<QQuickItem*>(found->object());
    const QPointF at = item->mapToScene(item->boundingRect().center());
    mouse(window, QEvent::MouseButtonPress, at);
    QTimer::singleShot(holdMs, window, [this, window, at] {
        mouse(window, QEvent::MouseButtonRelease, at);
        answer({QStringLiteral("done")});
    });
}

void Automation::write(const QString& text)
{
    const QQuickItem* into = nullptr;
    for (const QChar c : text)
        into = stroke(windowOf(m_engine), 0, Qt::NoModifier, QString(c));
    answer({into ? QStringLiteral("done") : QStringLiteral("unfocused")});
}

void Automation::key(const QString& sequence)
{
    const QKeySequence keys = QKeySequence::fromString(sequence, QKeySequence::PortableText);
    if (keys.isEmpty()) {
        answer({QStringLiteral("unknown"), sequence});
        return;
    }
    const QQuickItem* into = stroke(windowOf(m_engine), keys[0].key(), keys[0].keyboardModifiers(), {});
    answer({into ? QStringLiteral("done") : QStringLiteral("unfocused")});
}

} // namespace coi::desktop
