// SPDX-License-Identifier: GPL-3.0-or-later
// Takes what the field says and puts it into State, at most ten times a second; minutes go to the history.
// Gateway thread.
#pragma once
#include <QObject>
#include <QTimer>
#include <coi/domain/ingest.h>
#include <coi/field/field_port.h>
#include <coi/gateway/state_store.h>

namespace coi::gateway {

inline constexpr int kFlushMs = 100;

class FieldIngest : public QObject
{
    Q_OBJECT
public:
    using Minutes = std::function<void(std::vector<domain::MinuteRollup>)>;

    // Field and store outlive this object.
    FieldIngest(field::FieldPort& field, StateStore& store, domain::Ingest ingest, Minutes minutes,
                QObject* parent = nullptr);

    domain::Ingest& ingest() { return m_ingest; }
    void start() { m_timer.start(); }
    // Also writes the minute that is running.
    void stop();
    // While deaf it hears nothing but what the simulator says of itself: feeds grow old as if the field were
    // gone.
    void setDeaf(bool deaf) { m_deaf = deaf; }
    bool deaf() const { return m_deaf; }
    void fieldRestarted(const domain::Totals& countsOfDay) { m_ingest.reset(countsOfDay); }

Q_SIGNALS:
    void flushed(); // State is up to date with everything the field said

private:
    void flush();

    field::FieldPort& m_field;
    StateStore& m_store;
    domain::Ingest m_ingest;
    Minutes m_minutes;
    QTimer m_timer;
    bool m_deaf = false;
};

} // namespace coi::gateway
