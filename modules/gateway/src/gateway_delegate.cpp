// SPDX-License-Identifier: GPL-3.0-or-later
// What consoles ask: each request with the identity of its session, answered to that session.
#include "gateway_impl.h"
#include <coi/core/uuid.h>

namespace coi::gateway {

using namespace domain;
using transport::SessionInfo;

namespace {

Requester requesterOf(const SessionInfo& session)
{
    return {session.user.name, session.console, fromCode<Role>(session.user.role).value_or(Role::Observer),
            session.id};
}

transport::UserInfo userInfo(const Identity& who)
{
    return {who.name, who.display, std::string(codeOf(who.role))};
}

std::string describe(const SimRequest& r)
{
    std::string text;
    const auto add = [&text](const char* name, const std::string& value) {
        text += (text.empty() ? "" : ", ") + std::string(name) + " " + value;
    };
    if (r.speed)
        add("speed", std::to_string(*r.speed));
    if (r.paused)
        add("paused", *r.paused ? "yes" : "no");
    if (r.stepMs)
        add("step ms", std::to_string(*r.stepMs));
    if (r.timeOfDayS)
        add("time of day s", std::to_string(*r.timeOfDayS));
    if (r.profile)
        add("profile", std::string(codeOf(*r.profile)));
    if (r.phase)
        add("phase", std::to_string(*r.phase));
    if (r.inject)
        add("inject", std::string(codeOf(r.inject->kind)) + " at " + r.inject->object);
    if (r.clearFault)
        add("clear", *r.clearFault);
    return text;
}

} // namespace

void Gateway::Impl::authenticate(const transport::AuthRequest& request, AuthDone done)
{
    const core::Error wrong{core::Errc::Refused, "user or password is not right"};
    if (!request.token.empty()) {
        const auto who = m_accounts.byToken(request.token);
        done(who ? core::Result<transport::UserInfo>(userInfo(*who)) : wrong);
        return;
    }
    m_accounts.login(request.user, request.password, [done, wrong](const LoginOutcome& outcome) {
        if (outcome.problem == LoginProblem::None)
            done(userInfo(outcome.who));
        else if (outcome.problem == LoginProblem::Busy)
            done(core::Error{core::Errc::Limit, "too many log-ins at once"});
        else
            done(wrong);
    });
}

void Gateway::Impl::onSessionOpened(const SessionInfo& session)
{
    AuditRow row =
        auditRow(requesterOf(session), utcNow(), session.resumed ? "session resumed" : "log in", {});
    row.cause = session.address;
    qCInfo(lcGateway, "session %llu of %s at %s, %s", static_cast<unsigned long long>(session.id),
           session.user.name.c_str(), session.console.c_str(), row.what.c_str());
    m_journal.audit(row);
}

void Gateway::Impl::onSessionClosed(const SessionInfo& session, const std::string& why)
{
    m_arbiter.sessionClosed(session.id);
    m_forecasts.sessionClosed(session.id);
    m_ptz.sessionClosed(session.id);
    AuditRow row = auditRow(requesterOf(session), utcNow(), "session closed", {});
    row.cause = why;
    qCInfo(lcGateway, "session %llu closed: %s", static_cast<unsigned long long>(session.id), why.c_str());
    m_journal.audit(row);
}

void Gateway::Impl::onRefused(const std::string& address, const std::string& why)
{
    if (m_refusals.note(address))
        auditRefusal(address, why);
}

void Gateway::Impl::auditRefusal(const std::string& address, const std::string& why)
{
    qCWarning(lcGateway, "connection refused: %s: %s", address.c_str(), why.c_str());
    Requester nobody;
    nobody.console = address;
    AuditRow row = auditRow(nobody, utcNow(), "connection refused", {});
    row.cause = why;
    m_journal.audit(row);
}

void Gateway::Impl::onCommand(const SessionInfo& session, const CommandRequest& request, core::Millis age)
{
    m_arbiter.command(requesterOf(session), request, age,
                      [this, id = session.id](const Reply& reply) { m_hub.reply(id, reply); });
}

void Gateway::Impl::onSelect(const SessionInfo& session, const CommandRequest& request)
{
    m_arbiter.select(requesterOf(session), request,
                     [this, id = session.id](const Reply& reply) { m_hub.reply(id, reply); });
}

void Gateway::Impl::onUnselect(const SessionInfo& session, const std::string& id)
{
    m_arbiter.unselect(requesterOf(session), id,
                       [this, to = session.id](const Reply& reply) { m_hub.reply(to, reply); });
}

void Gateway::Impl::onAlarmRequest(const SessionInfo& session, const AlarmRequest& request)
{
    m_alarms.request(requesterOf(session), request,
                     [this, id = session.id](const Reply& reply) { m_hub.reply(id, reply); });
}

void Gateway::Impl::onSimRequest(const SessionInfo& session, const SimRequest& request)
{
    const Requester who = requesterOf(session);
    AuditRow row = auditRow(who, utcNow(), "simulation", "sim");
    row.after = describe(request);
    const auto answer = [this, id = session.id, row](const Reply& reply) {
        AuditRow done = row;
        if (reply.cause != Refusal::None)
            done.cause = std::string(codeOf(reply.cause)) + ": " + reply.detail;
        m_journal.audit(done);
        m_hub.reply(id, reply);
    };
    if (!m_field.sim)
        answer({request.id, Refusal::BlockedByMode, "the field is not simulated"});
    else if (!may(who.role, RequestKind::Simulation))
        answer({request.id, Refusal::NotAuthorised, std::string(codeOf(who.role))});
    else
        m_field.sim->apply(request, answer);
}

void Gateway::Impl::onHistoryQuery(const SessionInfo& session, const HistoryQuery& query)
{
    m_history.query(requesterOf(session), query,
                    [this, id = session.id](const HistoryResult& result) { m_hub.reply(id, result); });
}

void Gateway::Impl::onAuditQuery(const SessionInfo& session, const AuditQuery& query)
{
    m_history.audit(requesterOf(session), query,
                    [this, id = session.id](const AuditResult& result) { m_hub.reply(id, result); });
}

void Gateway::Impl::onAlarmLogQuery(const SessionInfo& session, const AlarmLogQuery& query)
{
    m_history.alarmLog(requesterOf(session), query,
                       [this, id = session.id](const AlarmLogResult& result) { m_hub.reply(id, result); });
}

void Gateway::Impl::onForecastQuery(const SessionInfo& session, const ForecastQuery& query)
{
    m_forecasts.query(requesterOf(session), query,
                      [this, id = session.id](const ForecastResult& result) { m_hub.reply(id, result); });
}

void Gateway::Impl::onForecastCancel(const SessionInfo& session, const std::string& id)
{
    m_forecasts.cancel(session.id, id);
}

void Gateway::Impl::onPtzRequest(const SessionInfo& session, const PtzRequest& request)
{
    m_ptz.request(requesterOf(session), request,
                  [this, id = session.id](const Reply& reply) { m_hub.reply(id, reply); });
}

void Gateway::Impl::onForecastScoreQuery(const SessionInfo& session, const ForecastScoreQuery& query)
{
    m_history.scores(requesterOf(session), query,
                     [this, id = session.id](const ForecastScoreResult& result) { m_hub.reply(id, result); });
}

} // namespace coi::gateway
