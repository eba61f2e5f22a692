// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a running gateway and how they are wired. Constructed when everything that can fail has
// succeeded; answers the hub. Gateway thread.
#pragma once
#include "historian_journal.h"
#include <QFileSystemWatcher>
#include <QLoggingCategory>
#include <coi/gateway/alarm_desk.h>
#include <coi/gateway/command_arbiter.h>
#include <coi/gateway/counter_log.h>
#include <coi/gateway/field_ingest.h>
#include <coi/gateway/forecast_desk.h>
#include <coi/gateway/gateway.h>
#include <coi/gateway/history_desk.h>
#include <coi/gateway/ptz_desk.h>
#include <coi/gateway/refusal_log.h>
#include <coi/transport/server_hub.h>

namespace coi::gateway {

// What the journal remembers from before the start.
struct Memory
{
    std::vector<domain::Alarm> alarms;
    std::vector<domain::CommandRecord> openCommands;
    std::vector<domain::StandingOverride> leases;
    domain::Totals countsOfDay;
    std::vector<domain::StoredForecast> forecasts; // not yet observed
};

struct FieldDriver
{
    std::unique_ptr<field::FieldPort> port;
    field::SimControl* sim = nullptr; // the same object, when the field is simulated
    std::unique_ptr<field::PtzPort> ptz;
};

class Gateway::Impl final : public QObject, public transport::HubDelegate
{
public:
    Impl(const GatewayOptions& options, FieldDriver field, std::unique_ptr<historian::Historian> historian,
         UserFile users, Memory memory);
    ~Impl() override;

    core::Status listen() { return m_hub.listen(); }
    void run();
    void stop();
    const transport::ServerHub& hub() const { return m_hub; }
    std::function<void(const std::string& why)> storeFailed; // see Gateway
    void setFieldSilent(bool silent) { m_ingest.setDeaf(silent); }
    void setHistorySilent(bool silent) { m_history.setSilent(silent); }

    // transport::HubDelegate
    void authenticate(const transport::AuthRequest& request, AuthDone done) override;
    const domain::State& state() const override { return m_store.state(); }
    core::UtcTime utcNow() const override { return m_field.port->now(); }
    std::vector<transport::SiteFile> siteFiles() const override { return m_site.files; }
    void onSessionOpened(const transport::SessionInfo& session) override;
    void onSessionClosed(const transport::SessionInfo& session, const std::string& why) override;
    void onRefused(const std::string& address, const std::string& why) override;
    void onCommand(const transport::SessionInfo& session, const domain::CommandRequest& request,
                   core::Millis age) override;
    void onSelect(const transport::SessionInfo& session, const domain::CommandRequest& request) override;
    void onUnselect(const transport::SessionInfo& session, const std::string& id) override;
    void onAlarmRequest(const transport::SessionInfo& session, const domain::AlarmRequest& request) override;
    void onSimRequest(const transport::SessionInfo& session, const domain::SimRequest& request) override;
    void onHistoryQuery(const transport::SessionInfo& session, const domain::HistoryQuery& query) override;
    void onAuditQuery(const transport::SessionInfo& session, const domain::AuditQuery& query) override;
    void onAlarmLogQuery(const transport::SessionInfo& session, const domain::AlarmLogQuery& query) override;
    void onForecastQuery(const transport::SessionInfo& session, const domain::ForecastQuery& query) override;
    void onForecastCancel(const transport::SessionInfo& session, const std::string& id) override;
    void onForecastScoreQuery(const transport::SessionInfo& session,
                              const domain::ForecastScoreQuery& query) override;
    void onPtzRequest(const transport::SessionInfo& session, const domain::PtzRequest& request) override;

private:
    ArbiterServices arbiterServices();
    AlarmServices alarmServices();
    ForecastServices forecastServices();
    PtzServices ptzServices();
    void connectField();
    void fieldRestarted();
    void reloadUsers();
    void tick();
    void checkStore();
    void logCounters();
    void auditRefusal(const std::string& address, const std::string& why);

    core::SystemClock m_clock;
    LoadedSite m_site;
    QString m_usersPath;
    std::unique_ptr<historian::Historian> m_historian;
    HistorianJournal m_journal;
    FieldDriver m_field;
    StateStore m_store;
    Accounts m_accounts;
    UserFile m_users;
    transport::ServerHub m_hub;
    FieldIngest m_ingest;
    AlarmDesk m_alarms;
    CommandArbiter m_arbiter;
    HistoryDesk m_history;
    ForecastDesk m_forecasts;
    PtzDesk m_ptz;
    RefusalLog m_refusals;
    CounterLog m_counters;
    historian::HistorianHealth m_storeHealth;
    QTimer m_tick;
    QFileSystemWatcher m_watch;
};

Q_DECLARE_LOGGING_CATEGORY(lcGateway)

} // namespace coi::gateway
