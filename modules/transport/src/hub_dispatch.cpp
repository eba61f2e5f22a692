// SPDX-License-Identifier: GPL-3.0-or-later
#include "server_hub_impl.h"

#include <algorithm>

namespace coi::transport {

using protocol::RefusedReason;

namespace {

constexpr qsizetype kSitePartBytes = 128 * 1024;

// What an open session's message means. Types a console may not send never get here.
struct Dispatch
{
    HubDelegate& to;
    const SessionInfo& from;
    qint64 now;

    // What a console says of its age is believed when it makes a command older.
    void operator()(const protocol::Command& m) const
    {
        to.onCommand(from, m.request, core::Millis{now - std::clamp<qint64>(m.sentMs, 0, now)});
    }
    void operator()(const protocol::Select& m) const { to.onSelect(from, m.request); }
    void operator()(const protocol::Unselect& m) const { to.onUnselect(from, m.id); }
    void operator()(const domain::AlarmRequest& m) const { to.onAlarmRequest(from, m); }
    void operator()(const domain::SimRequest& m) const { to.onSimRequest(from, m); }
    void operator()(const domain::HistoryQuery& m) const { to.onHistoryQuery(from, m); }
    void operator()(const domain::AuditQuery& m) const { to.onAuditQuery(from, m); }
    void operator()(const domain::AlarmLogQuery& m) const { to.onAlarmLogQuery(from, m); }
    void operator()(const domain::ForecastQuery& m) const { to.onForecastQuery(from, m); }
    void operator()(const protocol::ForecastCancel& m) const { to.onForecastCancel(from, m.id); }
    void operator()(const domain::ForecastScoreQuery& m) const { to.onForecastScoreQuery(from, m); }
    void operator()(const domain::PtzRequest& m) const { to.onPtzRequest(from, m); }
    template <class T> void operator()(const T&) const {}
};

} // namespace

void ServerHub::Impl::onArrived(HubSession* session, const protocol::Message& message)
{
    const auto* hello = std::get_if<protocol::Hello>(&message.body);
    if (session->phase() == HubSession::Phase::Open && hello == nullptr) {
        onOpenMessage(session, message);
    } else if (session->phase() == HubSession::Phase::Hello && hello != nullptr) {
        onHello(session, *hello);
    } else {
        ++counters.outOfPlace;
        session->refuse(RefusedReason::NotAllowed,
                        std::string(protocol::typeName(message.body)) +
                            (hello != nullptr ? " a second time" : " before login"));
    }
}

void ServerHub::Impl::onOpenMessage(HubSession* session, const protocol::Message& message)
{
    if (const auto* resume = std::get_if<protocol::Resume>(&message.body)) {
        onResume(session, *resume);
    } else if (const auto* site = std::get_if<protocol::SiteRequest>(&message.body)) {
        onSiteRequest(session, *site);
    } else if (std::holds_alternative<protocol::Bye>(message.body)) {
        m_tokens.forget(session->info.id);
        session->closeWith(QWebSocketProtocol::CloseCodeNormal, QStringLiteral("logout"));
    } else {
        std::visit(Dispatch{delegate, session->info, now()}, message.body);
    }
}

void ServerHub::Impl::onResume(HubSession* session, const protocol::Resume& resume)
{
    if (!session->allowResume(now())) {
        session->closeWith(QWebSocketProtocol::CloseCodePolicyViolated,
                           QStringLiteral("asks for the state too often"), &counters.floods);
        return;
    }
    const auto missing = resume.epoch == config.epoch ? m_ring.after(resume.seq) : std::nullopt;
    session->streaming = true;
    if (missing) {
        ++counters.resumes;
        for (const QByteArray& delta : *missing)
            session->send(delta, true);
    } else {
        ++counters.snapshots;
        for (const QByteArray& part : snapshot())
            session->send(part, true);
    }
    session->send(digestMessage());
}

void ServerHub::Impl::onSiteRequest(HubSession* session, const protocol::SiteRequest& request)
{
    if (!session->allowResume(now())) {
        session->closeWith(QWebSocketProtocol::CloseCodePolicyViolated,
                           QStringLiteral("asks for the site too often"), &counters.floods);
        return;
    }
    const std::vector<SiteFile> files = delegate.siteFiles();
    const protocol::Envelope envelope{
        .session = session->info.id, .epoch = config.epoch, .seq = seq, .ack = 0};
    protocol::SitePart part;
    part.id = request.id;
    part.files = static_cast<std::int32_t>(files.size());
    if (files.empty()) { // says so: no files, no part
        part.parts = 0, part.part = 0;
        session->send(protocol::encode(envelope, part), true);
    }
    for (const SiteFile& file : files) {
        part.name = file.name;
        part.parts = static_cast<std::int32_t>(
            std::max<qsizetype>(1, (file.bytes.size() + kSitePartBytes - 1) / kSitePartBytes));
        for (part.part = 1; part.part <= part.parts; ++part.part) {
            part.bytes = file.bytes.mid((part.part - 1) * kSitePartBytes, kSitePartBytes);
            session->send(protocol::encode(envelope, part), true);
        }
    }
}

} // namespace coi::transport
