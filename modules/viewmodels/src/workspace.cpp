// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/workspace.h>

#include <QEvent>
#include <algorithm>
#include <coi/viewmodels/user_settings.h>

namespace coi::viewmodels {

namespace {

QString keyOf(int number)
{
    return QStringLiteral("windows/%1").arg(number);
}

bool isMore(int number)
{
    return number > Workspace::kFirst && number <= Workspace::kMost;
}

} // namespace

void Workspace::restore(const QString& user)
{
    m_user = user;
    const UserSettings settings(user);
    for (int number = kFirst + 1; number <= kMost; ++number)
        if (const QString screen = settings.value(keyOf(number)).toString(); !screen.isEmpty())
            push(number, screen);
    m_kept = true;
}

void Workspace::keep() const
{
    if (!m_kept)
        return;
    UserSettings settings(m_user);
    for (int number = kFirst + 1; number <= kMost; ++number)
        settings.setValue(keyOf(number), m_windows.contains(number) ? screenOf(number) : QString());
}

int Workspace::open(const QString& screen)
{
    for (int number = kFirst + 1; number <= kMost; ++number)
        if (!m_windows.contains(number) && push(number, screen))
            return number;
    return 0;
}

bool Workspace::push(int number, const QString& screen)
{
    if (number != kFirst && !isMore(number))
        return false;
    m_screens[number] = screen;
    if (isMore(number) && !m_windows.contains(number)) {
        m_windows << number;
        std::sort(m_windows.begin(), m_windows.end());
        Q_EMIT windowsChanged();
    } else {
        Q_EMIT pushed(number, screen);
    }
    keep();
    return true;
}

void Workspace::close(int number)
{
    if (!m_windows.removeOne(number))
        return;
    if (m_front == number)
        setFront(kFirst);
    keep();
    Q_EMIT windowsChanged();
}

QString Workspace::screenOf(int number) const
{
    return m_screens.value(number, QStringLiteral("overview"));
}

void Workspace::setScreen(int number, const QString& screen)
{
    if (m_screens.value(number) == screen)
        return;
    m_screens[number] = screen;
    keep();
}

void Workspace::attach(QWindow* window, int number)
{
    m_there[number] = window;
    window->installEventFilter(this);
    Q_EMIT attached(window, number);
}

void Workspace::raise(int number)
{
    if (QWindow* const window = m_there.value(number)) {
        window->raise();
        window->requestActivate();
    }
}

int Workspace::numberOf(const QObject* window) const
{
    for (auto it = m_there.begin(); it != m_there.end(); ++it)
        if (it.value() == window)
            return it.key();
    return 0;
}

// Before the window acts on it.
bool Workspace::eventFilter(QObject* object, QEvent* event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
        if (const int number = numberOf(object); number > 0)
            setFront(number);
        break;
    default:
        break;
    }
    return false;
}

void Workspace::setFront(int number)
{
    if (m_front == number)
        return;
    m_front = number;
    Q_EMIT frontChanged();
}

} // namespace coi::viewmodels
