// SPDX-License-Identifier: GPL-3.0-or-later
// What turns cameras: one driver for all cameras of its kind, each camera by its id in the site file. It
// obeys and reports; who may turn a camera, for how long, and when it has to stop is the gateway's to decide.
// The verbs are ONVIF's. Lives in the gateway thread; a driver that needs another thread hides it. No call
// waits for a camera, none fails: what became of it is reported.
#pragma once
#include <QObject>
#include <coi/core/time.h>
#include <coi/domain/ptz.h>
#include <string>

namespace coi::field {

struct PtzReport
{
    std::string camera;
    domain::PtzPosition at;
    bool moving = false;
};

class PtzPort : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    // The cameras this driver can turn; the others are not asked of it.
    virtual bool drives(const std::string& camera) const = 0;
    virtual void start() = 0; // reports where each camera points
    virtual void stop() = 0;  // all cameras stand; no further signal comes

    // Goes on until stopped, another move, or `most`, which is the second guard: the gateway stops in time by
    // itself.
    virtual void continuousMove(const std::string& camera, const domain::PtzVelocity& v,
                                core::Millis most) = 0;
    virtual void stopMove(const std::string& camera) = 0;
    virtual void absoluteMove(const std::string& camera,
                              const domain::PtzPosition& to) = 0;                      // within the ranges
    virtual void gotoPreset(const std::string& camera, const std::string& preset) = 0; // one of the site file
    virtual void gotoHome(const std::string& camera) = 0;

Q_SIGNALS:
    // When a camera is seen to point elsewhere than before, to move or to stand; several times a second while
    // it moves.
    void reported(const coi::field::PtzReport& report);
};

} // namespace coi::field
