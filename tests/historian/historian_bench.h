// SPDX-License-Identifier: GPL-3.0-or-later
// Records and a historian in a directory of their own, for the tests.
#pragma once
#include <QTest>
#include <coi/historian/historian.h>

namespace coi::historian::test {

using core::UtcTime;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

inline const UtcTime kStart = core::fromMs(1'792'112'400'000); // 2026-10-16 01:00:00 UTC, a full hour

inline domain::CommandRecord command(const std::string& id,
                                     domain::CommandStatus status = domain::CommandStatus::Journalled)
{
    domain::CommandRecord c;
    c.id = c.request.id = id;
    c.request.object = "1X-E3", c.request.reason = "đông khách", c.request.leaseS = 900;
    c.request.action = domain::CommandAction::HoldOpen;
    c.by = "binh", c.console = "C1", c.status = status;
    c.requestedAt = kStart;
    return c;
}

inline domain::AuditRow audit(const std::string& what, const std::string& object = "1X-E3",
                              UtcTime at = kStart)
{
    domain::AuditRow r;
    r.at = at, r.who = "binh", r.session = "s1", r.console = "C1", r.what = what, r.object = object;
    r.before = "closed", r.after = "held_open", r.cause = "đông khách";
    return r;
}

inline domain::MinuteRollup minute(UtcTime at, int travellers)
{
    domain::MinuteRollup m;
    m.minute = at;
    m.travellersExit = travellers, m.travellersEntry = 2 * travellers;
    m.vehiclesExit = 1, m.smartVehicles = 1;
    m.lanes["1X-E1"] = travellers;
    m.zones["1X-Q1"] = {10 * travellers, 10};
    for (int i = 0; i < travellers; ++i)
        m.waits["exit"].add(60), m.waits["1X-Q1"].add(60);
    m.up["egate"] = {13, 14};
    m.down = {"1X-E3"};
    m.clearances.push_back({at, true, 18000});
    return m;
}

// Runs the event loop until `done` holds, at most 10 s.
template <class Done> bool spinUntil(Done&& done)
{
    const QDeadlineTimer deadline(10000);
    while (!done() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    return done();
}

struct Bench
{
    QTemporaryDir dir;
    QObject context;
    HistorianOptions options;
    std::unique_ptr<Historian> h;

    Bench()
    {
        options.dir = dir.filePath(QStringLiteral("data")).toStdString();
        options.retryMs = 20;
    }
    std::string path(const char* file) const { return options.dir + "/" + file; }
    std::string open()
    {
        h.reset();
        auto r = Historian::open(options);
        if (!r)
            return r.error().text;
        h = *std::move(r);
        return {};
    }
    // The answer of the next callback, "ok" or the error.
    template <class Call> QString wait(Call&& call)
    {
        QString said;
        call([&](const core::Status& s) {
            said = s.ok() ? QStringLiteral("ok") : QString::fromStdString(s.error().text);
        });
        (void)spinUntil([&] { return !said.isEmpty(); });
        return said;
    }
    QString journal(const domain::CommandRecord& c)
    {
        return wait([&](auto done) { h->journalCommand(c, audit("hold open"), &context, done); });
    }
    QString sync() // everything posted so far is written
    {
        return wait([&](auto done) { h->recordAudit(audit("sync", "-"), &context, done); });
    }
    domain::HistoryResult query(const domain::HistoryQuery& q)
    {
        std::optional<domain::HistoryResult> out;
        h->query(q, &context, [&](const domain::HistoryResult& r) { out = r; });
        (void)spinUntil([&] { return out.has_value(); });
        return out.value_or(domain::HistoryResult{});
    }
    domain::AuditResult auditRows(const domain::AuditQuery& q = {})
    {
        std::optional<domain::AuditResult> out;
        h->audit(q, &context, [&](const domain::AuditResult& r) { out = r; });
        (void)spinUntil([&] { return out.has_value(); });
        return out.value_or(domain::AuditResult{});
    }
    domain::AlarmLogResult alarmLog(const domain::AlarmLogQuery& q = {})
    {
        std::optional<domain::AlarmLogResult> out;
        h->alarmLog(q, &context, [&](const domain::AlarmLogResult& r) { out = r; });
        (void)spinUntil([&] { return out.has_value(); });
        return out.value_or(domain::AlarmLogResult{});
    }
};

} // namespace coi::historian::test
