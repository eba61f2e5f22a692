// SPDX-License-Identifier: GPL-3.0-or-later
// A further window of the console in a QML engine of its own. The theme is one object an engine, and it says
// whether a window is small: so each window has the look its own size asks for. The view-models are those of
// the first window. GUI thread; made in the QML of the first window.
//   ExtraWindow { source: Qt.resolvedUrl("DeskWindow.qml"); entrance: window.entrance; number: 2; open: … }
#pragma once
#include <QPointer>
#include <QQmlEngine>
#include <QUrl>
#include <coi/viewmodels/entrance.h>
#include <memory>

namespace coi::viewmodels {

class ExtraWindow : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QUrl source MEMBER m_source NOTIFY described REQUIRED) // gets entrance, desk and number
    Q_PROPERTY(coi::viewmodels::Entrance* entrance MEMBER m_entrance NOTIFY described REQUIRED)
    Q_PROPERTY(int number MEMBER m_number NOTIFY described REQUIRED)
    Q_PROPERTY(bool open MEMBER m_open NOTIFY openChanged) // nothing happens while there is no console

public:
    explicit ExtraWindow(QObject* parent = nullptr);
    ~ExtraWindow() override;

Q_SIGNALS:
    void described();
    void openChanged();

private:
    void follow();
    void make();
    void drop();

    QUrl m_source;
    Entrance* m_entrance = nullptr;
    int m_number = 0;
    bool m_open = false;
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QObject> m_window;
};

} // namespace coi::viewmodels
