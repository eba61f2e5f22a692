// SPDX-License-Identifier: GPL-3.0-or-later
// How old the data behind a part of a screen is: the worst of its feeds, or the time of the last message when
// the link to the gateway is lost. What is stale keeps its last values and is marked with this. GUI thread.
#pragma once
#include <coi/viewmodels/context.h>
#include <coi/viewmodels/refresher.h>
#include <qqmlregistration.h>

namespace coi::viewmodels {

class FeedWatch : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by view-models")
    Q_PROPERTY(QString freshness READ freshness NOTIFY changed) // live | late | stale | noData
    Q_PROPERTY(bool stale READ stale NOTIFY changed)  // also without any data, and with the link lost
    Q_PROPERTY(QString text READ text NOTIFY changed) // age of the oldest feed, or "as of 15:24:07"
    Q_PROPERTY(QString name READ name NOTIFY changed) // of that feed; empty: the link

public:
    // No feeds: the link alone is watched.
    FeedWatch(const Context& context, std::vector<domain::FeedKind> feeds, QObject* parent = nullptr);

    QString freshness() const { return m_freshness; }
    bool stale() const
    {
        return m_freshness == QLatin1String("stale") || m_freshness == QLatin1String("noData");
    }
    QString text() const { return m_text; }
    QString name() const { return m_name; }

Q_SIGNALS:
    void changed();

private:
    void look();

    Context m_context;
    std::vector<domain::FeedKind> m_feeds;
    QString m_freshness = QStringLiteral("live"), m_text, m_name;
    core::UtcTime m_lastLive{}; // while the link was there
    Refresher m_refresher;
};

} // namespace coi::viewmodels
