// SPDX-License-Identifier: GPL-3.0-or-later
// Lets a program use the desktop as a person would: one request a line on standard input, one answer a line
// on standard output, fields separated by tabs. Things are found by their accessible names, as a screen
// reader finds them (a final * stands for any ending), and used with mouse and key events sent to the window.
//
//   find NAME      found <name> <enabled|disabled> <description>, or absent
//   press NAME     what can be pressed of that name: done, absent or disabled
//   hold NAME MS   the same, kept down for so long
//   write TEXT     done, or unfocused when nothing has the keys
//   key Return     the same; shortcuts of the window do not see it
//
// GUI thread.
#pragma once
#include <QObject>
#include <QSocketNotifier>
#include <QStringList>

class QAccessibleInterface;
class QQmlApplicationEngine;
class QQuickWindow;

namespace coi::desktop {

class Automation : public QObject
{
    Q_OBJECT
public:
    explicit Automation(QQmlApplicationEngine& engine);

private:
    void read();
    void obey(const QStringList& request);
    void pressWhenDrawn(const QString& name, int holdMs);
    void press(const QString& name, int holdMs);
    void write(const QString& text);
    void key(const QString& sequence);
    void answer(const QStringList& fields);
    QAccessibleInterface* find(const QString& name, bool toPress) const;

    QQmlApplicationEngine& m_engine;
    QSocketNotifier m_input;
    QByteArray m_pending;
};

} // namespace coi::desktop
