// SPDX-License-Identifier: GPL-3.0-or-later
// Calls back when records of the kinds a view-model shows have changed, at most once per `intervalMs`, and
// after every snapshot and link change; at once after a change of language. Optionally once a second for
// ages. Nothing is called while not active, but one call follows at once when it becomes active again. GUI
// thread.
//
//   m_refresher(context, {RecordKind::Lane, RecordKind::Alarm}, [this] { rebuild(); })
#pragma once
#include <QObject>
#include <QTimer>
#include <coi/viewmodels/context.h>
#include <functional>
#include <initializer_list>

namespace coi::viewmodels {

class Refresher : public QObject
{
    Q_OBJECT
public:
    Refresher(const Context& context, std::initializer_list<domain::RecordKind> kinds,
              std::function<void()> refresh, int intervalMs = 200);
    void setActive(bool active);
    void setTicking(bool everySecond);
    void poke(); // something else changed

private:
    void run();
    void onChanged(const client::RecordRefs& records);

    std::function<void()> m_refresh;
    std::uint32_t m_kinds = 0;
    QTimer m_timer, m_second;
    bool m_active = true, m_dirty = false;
};

} // namespace coi::viewmodels
