// SPDX-License-Identifier: GPL-3.0-or-later
// One source of field truth: a simulator, an MQTT fleet, lane controllers. A driver reports facts and obeys
// commands; it never sees State. Lives in the gateway thread; a driver that needs another thread hides it.
// All signals are emitted in the gateway thread. Events carry the field's own clock.
#pragma once
#include <QObject>
#include <coi/domain/field_event.h>
#include <coi/domain/frames.h>

namespace coi::field {

using FieldEvents = std::vector<domain::FieldEvent>;

class FieldPort : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void start() = 0;
    virtual void stop() = 0; // returns when no further signal can come
    // Never blocks; the answer comes as acknowledged().
    virtual void send(const domain::FieldCommand& command) = 0;
    virtual core::UtcTime now() const = 0;

Q_SIGNALS:
    void events(const coi::field::FieldEvents& batch);
    void poses(const coi::domain::PoseFrame& frame);
    void heat(const coi::domain::HeatFrame& frame);
    void acknowledged(const coi::domain::FieldAck& ack);
    void restarted(); // the field's time jumped: everything known before is void
};

} // namespace coi::field
