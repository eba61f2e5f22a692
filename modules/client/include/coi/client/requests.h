// SPDX-License-Identifier: GPL-3.0-or-later
// Questions and requests to the gateway with their answers as callbacks, in the GUI thread. Every callback is
// called exactly once, never before the call returns: with the answer, or with Refusal::LinkLost / error
// "link lost" when the link breaks, or "no answer" after the time-out. The id of a request is filled in here.
// A callback whose context object is gone is not called.
//
//   requests.history(query, this, [this](const domain::HistoryResult& r) { ... });
#pragma once
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <coi/client/mirror.h>
#include <coi/core/result.h>
#include <functional>
#include <map>

namespace coi::client {

using SiteFiles = std::map<std::string, QByteArray>; // by name: site.geojson, flows.json, alarms.json

class Requests : public QObject
{
    Q_OBJECT
public:
    explicit Requests(Mirror& mirror, QObject* parent = nullptr);

    using OnReply = std::function<void(const domain::Reply&)>;
    using OnHistory = std::function<void(const domain::HistoryResult&)>;
    using OnAudit = std::function<void(const domain::AuditResult&)>;
    using OnSite = std::function<void(const core::Result<SiteFiles>&)>;

    void alarm(domain::AlarmRequest request, const QObject* context, OnReply done);
    void simulation(domain::SimRequest request, const QObject* context, OnReply done);
    void select(domain::CommandRequest request, const QObject* context, OnReply done);
    void unselect(const std::string& id, const QObject* context, OnReply done);
    void history(domain::HistoryQuery query, const QObject* context, OnHistory done);
    void audit(domain::AuditQuery query, const QObject* context, OnAudit done);
    void siteFiles(const QObject* context, OnSite done); // link may be Syncing

    void setTimeoutMs(int ms) { m_timeoutMs = ms; } // 10 s unless told
    int pending() const { return static_cast<int>(m_pending.size()); }

private:
    using Answer =
        std::variant<domain::Reply, domain::HistoryResult, domain::AuditResult, core::Result<SiteFiles>>;
    using Done = std::function<void(const Answer&)>;
    struct Pending
    {
        Done done;
        qint64 sentMs = 0;
        bool site = false;
        std::map<std::string, std::pair<std::int32_t, QByteArray>> files; // parts taken, bytes
        std::int32_t finished = 0;
        std::size_t kind = 0; // of the Answer
    };
    template <class Request, class Result>
    void ask(Request request, const QObject* context, std::function<void(const Result&)> done);
    void onMessage(const protocol::Message& message);
    void onLink(transport::LinkState state);
    void onTick();
    void take(const protocol::SitePart& part);
    void finish(const std::string& id, Answer answer);
    void fail(const std::string& id, domain::Refusal cause, const std::string& text);

    Mirror& m_mirror;
    std::map<std::string, Pending> m_pending;
    QElapsedTimer m_clock;
    QTimer m_tick;
    int m_timeoutMs = 10000;
};

} // namespace coi::client
