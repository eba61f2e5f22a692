// SPDX-License-Identifier: GPL-3.0-or-later
// What every test of a view-model needs: a Context whose mirror is fed over a real loopback connection by a
// gateway that holds exactly the records a test puts into it.
//
//   Fixture f;
//   QVERIFY(f.start());
//   f.put(lane("1X-E3", LaneStatus::Fault));      // returns when the mirror has it
//   LanesModel model(f.context());
//   f.loseLink();  ...  f.restoreLink();
#pragma once
#include "fake_gateway.h"
#include "small_site.h"

#include <QTest>
#include <coi/viewmodels/context.h>

namespace coi::testing {

class Fixture
{
public:
    explicit Fixture(bool simulated = true) : m_gateway(simulated), m_session(quickTimes()) {}

    // True once the mirror is live.
    bool start()
    {
        if (!m_gateway.open())
            return false;
        transport::ConnectOptions options;
        options.url = QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(m_gateway.port()));
        options.credentials.token = "token";
        options.console = "C2";
        m_session.connectTo(options);
        return QTest::qWaitFor([this] { return m_mirror.live(); });
    }

    // Both return when the mirror has taken the changes over; false when it did not.
    bool put(std::vector<domain::Change> changes)
    {
        m_gateway.put(changes);
        return QTest::qWaitFor([this] { return m_mirror.seq() == m_gateway.hub().seq(); });
    }
    bool put(domain::Change change) { return put(std::vector<domain::Change>{std::move(change)}); }
    bool erase(domain::RecordKind kind, const std::string& id) { return put(domain::Erase{kind, id}); }

    bool loseLink()
    {
        m_gateway.close();
        return QTest::qWaitFor([this] { return m_mirror.link() == transport::LinkState::LinkLost; });
    }
    bool restoreLink()
    {
        if (!m_gateway.open())
            return false;
        m_session.retryNow();
        return QTest::qWaitFor([this] { return m_mirror.live(); });
    }

    FakeGateway& gateway() { return m_gateway; }
    client::Mirror& mirror() { return m_mirror; }
    viewmodels::Formats& formats() { return m_formats; }
    viewmodels::Context& context() { return m_context; }
    core::UtcTime now() const { return m_mirror.gatewayTime(); }

private:
    static transport::SessionTimes quickTimes()
    {
        transport::SessionTimes times;
        times.backOffMin = 50;
        times.backOffMax = 200;
        return times;
    }

    FakeGateway m_gateway;
    transport::ClientSession m_session;
    client::Mirror m_mirror{m_session};
    client::CommandTracker m_commands{m_mirror};
    client::Requests m_requests{m_mirror};
    viewmodels::Formats m_formats;
    media::CameraHub m_cameras;
    viewmodels::Context m_context{m_mirror,  m_commands,  m_requests,   m_formats,
                                  m_cameras, smallSite(), smallFlows(), smallCatalogue()};
};

inline domain::LaneState lane(const std::string& id, domain::LaneStatus status, int queue = 0)
{
    domain::LaneState r;
    r.id = id;
    r.status = status;
    r.queue = queue;
    r.barrier = domain::BarrierPosition::Closed;
    r.observedAt = core::fromMs(1792139047000);
    return r;
}

inline domain::CarrierState carrier(const std::string& id, domain::CarrierTask task)
{
    domain::CarrierState r;
    r.id = id;
    r.fleet = "igv";
    r.task = task;
    r.observedAt = core::fromMs(1792139047000);
    return r;
}

// An alarm of smallCatalogue() raised `agoS` seconds before the fixture's start.
inline domain::Alarm alarm(const std::string& definition, const std::string& object,
                           domain::AlarmPriority priority,
                           domain::AlarmState state = domain::AlarmState::Unacknowledged, int agoS = 0)
{
    domain::Alarm r;
    r.id = definition + "@" + object;
    r.definition = definition;
    r.object = object;
    r.priority = priority;
    r.state = state;
    r.raisedAt = core::fromMs(1792139047000 - agoS * 1000LL);
    return r;
}

} // namespace coi::testing
