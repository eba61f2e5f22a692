// SPDX-License-Identifier: GPL-3.0-or-later
#include "site_assembly.h"

#include <coi/client/requests.h>
#include <coi/core/uuid.h>

namespace coi::client {

using domain::Refusal;
using transport::LinkState;

namespace {

constexpr int kTickMs = 250;
constexpr int kForecastPatience = 6; // others are served first
constexpr int kTurnMs = 25;

// What a callback gets when there is no answer.
template <class T> T failure(const std::string& id, Refusal cause, const std::string& text);
template <> domain::Reply failure(const std::string& id, Refusal cause, const std::string& text)
{
    return {id, cause, text};
}
template <> domain::HistoryResult failure(const std::string& id, Refusal, const std::string& text)
{
    return {id, text, {}, 0, {}};
}
template <> domain::AuditResult failure(const std::string& id, Refusal, const std::string& text)
{
    return {id, text, {}};
}

template <> domain::AlarmLogResult failure(const std::string& id, Refusal, const std::string& text)
{
    return {id, text, {}};
}

template <> domain::ForecastScoreResult failure(const std::string& id, Refusal, const std::string& text)
{
    return {id, text, {}};
}

template <> domain::ForecastResult failure(const std::string& id, Refusal cause, const std::string& text)
{
    using domain::ForecastRefusal;
    domain::ForecastResult out;
    out.id = id, out.detail = text, out.last = true;
    out.refusal = cause == Refusal::LinkLost ? ForecastRefusal::LinkLost : ForecastRefusal::NoAnswer;
    return out;
}

const std::string& idOf(const protocol::Select& m)
{
    return m.request.id;
}
template <class T> const std::string& idOf(const T& m)
{
    return m.id;
}

bool isQuery(const protocol::Body& body)
{
    return std::holds_alternative<domain::HistoryQuery>(body) ||
           std::holds_alternative<domain::AuditQuery>(body) ||
           std::holds_alternative<domain::AlarmLogQuery>(body) ||
           std::holds_alternative<domain::ForecastScoreQuery>(body);
}

std::string newId()
{
    return core::makeUuid7(core::SystemClock().utcNow());
}

} // namespace

Requests::Requests(Mirror& mirror, QObject* parent) : QObject(parent), m_mirror(mirror)
{
    m_clock.start();
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &Requests::onTick);
    m_turn.setInterval(kTurnMs);
    connect(&m_turn, &QTimer::timeout, this, &Requests::sendQueries);
    connect(&mirror, &Mirror::linkChanged, this, &Requests::onLink);
    connect(&mirror.session(), &transport::ClientSession::received, this, &Requests::onMessage);
}

void Requests::put(const std::string& id, Pending pending, protocol::Body body, bool onlyLive)
{
    fail(id, Refusal::Expired, "superseded"); // unselect has the id of its select
    pending.sentMs = m_clock.elapsed();
    m_pending.insert_or_assign(id, std::move(pending));
    m_tick.start();
    if (!isQuery(body))
        return send(id, body, onlyLive);
    m_queries.emplace_back(id, std::move(body));
    sendQueries();
}

void Requests::send(const std::string& id, const protocol::Body& body, bool onlyLive)
{
    if ((onlyLive && !m_mirror.live()) || !m_mirror.session().send(body))
        QMetaObject::invokeMethod(
            this, [this, id] { fail(id, Refusal::LinkLost, "link lost"); }, Qt::QueuedConnection);
}

void Requests::sendQueries()
{
    const qint64 now = m_clock.elapsed();
    m_turns = std::min<double>(kQueriesPerSecond,
                               m_turns + static_cast<double>(now - m_turnsMs) * kQueriesPerSecond / 1000);
    m_turnsMs = now;
    for (; !m_queries.empty() && m_turns >= 1; m_queries.pop_front()) {
        const auto& [id, body] = m_queries.front();
        const auto it = m_pending.find(id);
        if (it == m_pending.end())
            continue; // given up meanwhile
        it->second.sentMs = now;
        m_turns -= 1;
        send(id, body, false);
    }
    if (m_queries.empty())
        m_turn.stop();
    else if (!m_turn.isActive())
        m_turn.start();
}

template <class Body, class T>
void Requests::ask(Body body, bool onlyLive, const QObject* context, std::function<void(const T&)> done)
{
    const std::string id = idOf(body);
    const QPointer<const QObject> guard(context);
    Pending pending;
    pending.done = [guard, done, id](const protocol::Body& answer) {
        if (!guard)
            return;
        if (const T* value = std::get_if<T>(&answer))
            done(*value);
        else if (const auto* refusal = std::get_if<domain::Reply>(&answer)) // of a query
            done(failure<T>(id, refusal->cause, refusal->detail));
        else
            done(failure<T>(id, Refusal::None, "an answer of another kind"));
    };
    pending.failed = [guard, done, id](Refusal cause, const std::string& text) {
        if (guard)
            done(failure<T>(id, cause, text));
    };
    put(id, std::move(pending), body, onlyLive);
}

void Requests::alarm(domain::AlarmRequest request, const QObject* context, OnReply done)
{
    request.id = newId();
    ask(std::move(request), true, context, std::move(done));
}

void Requests::simulation(domain::SimRequest request, const QObject* context, OnReply done)
{
    request.id = newId();
    ask(std::move(request), true, context, std::move(done));
}

void Requests::ptz(domain::PtzRequest request, const QObject* context, OnReply done)
{
    request.id = newId();
    ask(std::move(request), true, context, std::move(done));
}

void Requests::select(domain::CommandRequest request, const QObject* context, OnReply done)
{
    if (request.id.empty())
        request.id = newId();
    ask(protocol::Select{std::move(request)}, true, context, std::move(done));
}

void Requests::unselect(const std::string& id, const QObject* context, OnReply done)
{
    ask(protocol::Unselect{id}, true, context, std::move(done));
}

void Requests::history(domain::HistoryQuery query, const QObject* context, OnHistory done)
{
    query.id = newId();
    ask(std::move(query), false, context, std::move(done));
}

void Requests::audit(domain::AuditQuery query, const QObject* context, OnAudit done)
{
    query.id = newId();
    ask(std::move(query), false, context, std::move(done));
}

void Requests::alarmLog(domain::AlarmLogQuery query, const QObject* context, OnAlarmLog done)
{
    query.id = newId();
    ask(std::move(query), false, context, std::move(done));
}

std::string Requests::forecast(domain::ForecastQuery query, const QObject* context, OnForecast progress)
{
    query.id = newId();
    const std::string id = query.id;
    ask(std::move(query), true, context, std::move(progress));
    m_pending.at(id).forecast = true;
    m_pending.at(id).context = context;
    return id;
}

void Requests::cancelForecast(const std::string& id)
{
    const auto it = m_pending.find(id);
    if (it == m_pending.end() || !it->second.forecast)
        return;
    m_pending.erase(it);
    m_mirror.session().send(protocol::ForecastCancel{id});
}

void Requests::forecastScore(domain::ForecastScoreQuery query, const QObject* context, OnForecastScore done)
{
    query.id = newId();
    ask(std::move(query), false, context, std::move(done));
}

void Requests::siteFiles(const QObject* context, OnSite done)
{
    const std::string id = newId();
    const QPointer<const QObject> guard(context);
    Pending pending;
    pending.site = std::make_shared<SiteAssembly>();
    pending.done = [guard, done, site = pending.site](const protocol::Body&) {
        if (guard)
            done(site->files());
    };
    pending.failed = [guard, done](Refusal, const std::string& text) {
        if (guard)
            done(core::Error{core::Errc::Io, text});
    };
    put(id, std::move(pending), protocol::SiteRequest{id}, false);
}

void Requests::onMessage(const protocol::Message& message)
{
    std::visit(
        [&](const auto& body) {
            using T = std::decay_t<decltype(body)>;
            if constexpr (std::is_same_v<T, protocol::SitePart>)
                take(body);
            else if constexpr (std::is_same_v<T, domain::ForecastResult>)
                take(body, message.body);
            else if constexpr (std::is_same_v<T, domain::Reply> || std::is_same_v<T, domain::HistoryResult> ||
                               std::is_same_v<T, domain::AuditResult> ||
                               std::is_same_v<T, domain::AlarmLogResult> ||
                               std::is_same_v<T, domain::ForecastScoreResult>)
                finish(body.id, message.body);
        },
        message.body);
}

void Requests::take(const protocol::SitePart& part)
{
    const auto it = m_pending.find(part.id);
    if (it == m_pending.end() || !it->second.site)
        return;
    it->second.sentMs = m_clock.elapsed(); // it goes on
    const core::Result<bool> complete = it->second.site->take(part);
    if (!complete)
        fail(part.id, Refusal::None, complete.error().text);
    else if (*complete)
        finish(part.id, part);
}

void Requests::take(const domain::ForecastResult& result, const protocol::Body& answer)
{
    const auto it = m_pending.find(result.id);
    if (it == m_pending.end())
        return; // cancelled
    if (result.last || !it->second.forecast)
        return finish(result.id, answer);
    it->second.sentMs = m_clock.elapsed();
    const auto progress = it->second.done; // may cancel, which takes the original away
    progress(answer);
}

void Requests::finish(const std::string& id, const protocol::Body& answer)
{
    auto node = m_pending.extract(id);
    if (!node.empty())
        node.mapped().done(answer);
}

void Requests::fail(const std::string& id, Refusal cause, const std::string& text)
{
    auto node = m_pending.extract(id);
    if (!node.empty())
        node.mapped().failed(cause, text);
}

void Requests::onLink(LinkState state)
{
    if (state != LinkState::LinkLost && state != LinkState::Disconnected)
        return;
    std::vector<std::string> ids;
    for (const auto& [id, pending] : m_pending)
        ids.push_back(id);
    for (const std::string& id : ids)
        fail(id, Refusal::LinkLost, "link lost");
}

void Requests::onTick()
{
    std::vector<std::string> late, unwanted;
    for (const auto& [id, pending] : m_pending) {
        if (pending.forecast && !pending.context)
            unwanted.push_back(id);
        const qint64 patience = qint64{m_timeoutMs} * (pending.forecast ? kForecastPatience : 1);
        if (m_clock.elapsed() - pending.sentMs > patience)
            late.push_back(id);
    }
    for (const std::string& id : unwanted)
        cancelForecast(id);
    for (const std::string& id : late)
        fail(id, Refusal::Expired, "no answer");
    if (m_pending.empty())
        m_tick.stop();
}

} // namespace coi::client
