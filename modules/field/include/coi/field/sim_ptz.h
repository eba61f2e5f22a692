// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the simulated cameras (source sim:...) of a site that have a `ptz` block. They turn in real time
// whatever the speed of the simulation is, because a person at a console turns them. Gateway thread; the
// clock is injected, so that a test turns cameras by moving its clock and calling advance().
#pragma once
#include <QTimer>
#include <coi/domain/site.h>
#include <coi/field/ptz_port.h>
#include <map>
#include <memory>
#include <optional>

namespace coi::field {

class SimPtz final : public PtzPort
{
    Q_OBJECT
public:
    static constexpr core::Millis kStep{100};

    SimPtz(std::shared_ptr<const domain::Site> site, const core::Clock& clock, QObject* parent = nullptr);

    bool drives(const std::string& camera) const override { return m_heads.count(camera) > 0; }
    void start() override;
    void stop() override;
    void continuousMove(const std::string& camera, const domain::PtzVelocity& v, core::Millis most) override;
    void stopMove(const std::string& camera) override;
    void absoluteMove(const std::string& camera, const domain::PtzPosition& to) override;
    void gotoPreset(const std::string& camera, const std::string& preset) override;
    void gotoHome(const std::string& camera) override { absoluteMove(camera, {}); }

    // Moves all cameras to where they are now; called by a timer while one of them moves.
    void advance();

private:
    struct Head
    {
        const domain::PtzSpec* spec = nullptr;
        domain::PtzPosition at;
        domain::PtzVelocity velocity;
        std::optional<domain::PtzPosition> target; // else `velocity` counts
        core::MonoTime since{}, until{};           // moved so far; of a continuous move
        bool moving = false;
    };
    Head* find(const std::string& camera);
    void begin(const std::string& camera, Head& head);
    void move(Head& head, core::MonoTime now) const;
    void report(const std::string& camera, const Head& head);

    std::shared_ptr<const domain::Site> m_site;
    const core::Clock& m_clock;
    std::map<std::string, Head> m_heads;
    QTimer m_timer;
};

} // namespace coi::field
