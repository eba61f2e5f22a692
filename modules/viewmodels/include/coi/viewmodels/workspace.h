// SPDX-License-Identifier: GPL-3.0-or-later
// The windows of one console: the first, and up to three more with a screen of their own, numbered 2 to 4.
// All show the same session. What any view-model asks to see comes up in the front window, the one that was
// used last. Which windows were open and with which screen is kept for each user
// (UserSettings). GUI thread.
#pragma once
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QWindow>
#include <qqmlregistration.h>

namespace coi::viewmodels {

class Workspace : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Console")
    Q_PROPERTY(int count READ count NOTIFY windowsChanged) // of the windows
    Q_PROPERTY(int front READ front NOTIFY frontChanged)
    Q_PROPERTY(bool full READ full NOTIFY windowsChanged) // no more can be opened

public:
    static constexpr int kFirst = 1, kMost = 4;

    using QObject::QObject;

    // Opens what was open; from then on it is kept. Without this call nothing is read or written.
    void restore(const QString& user = {});

    const QList<int>& windows() const { return m_windows; } // open beside the first
    int count() const { return static_cast<int>(m_windows.size()) + 1; }
    Q_INVOKABLE bool isOpen(int number) const { return number == kFirst || m_windows.contains(number); }
    int front() const { return m_front; }
    bool full() const { return count() >= kMost; }

    // The number of the window; 0 when there are four already.
    Q_INVOKABLE int open(const QString& screen);
    // Shows the screen in that window, which opens if it is not there. False: no such number.
    Q_INVOKABLE bool push(int number, const QString& screen);
    // The user is done with it; not the first one.
    Q_INVOKABLE void close(int number);
    // The program ends: what is open now will be open again.
    Q_INVOKABLE void end() { m_kept = false; }
    // The screen a window begins with.
    Q_INVOKABLE QString screenOf(int number) const;
    Q_INVOKABLE void setScreen(int number, const QString& screen);
    // A window that is there now, until it is destroyed.
    Q_INVOKABLE void attach(QWindow* window, int number);
    Q_INVOKABLE void raise(int number);

    bool eventFilter(QObject* object, QEvent* event) override;

Q_SIGNALS:
    void windowsChanged();
    void frontChanged();
    void attached(QWindow* window, int number);
    void pushed(int number, const QString& screen);

private:
    void setFront(int number);
    int numberOf(const QObject* window) const;
    void keep() const;

    QList<int> m_windows;
    QHash<int, QString> m_screens;
    QHash<int, QPointer<QWindow>> m_there;
    int m_front = kFirst;
    QString m_user;
    bool m_kept = false;
};

} // namespace coi::viewmodels
