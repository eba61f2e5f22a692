// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/feed_watch.h>

#include <algorithm>
#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

using domain::FeedState;
using domain::Freshness;

namespace {

constexpr int kLookMs = 250;

// Worse is higher. What the counterpart reports is as good as it gets.
int badness(Freshness freshness)
{
    switch (freshness) {
    case Freshness::Live:
    case Freshness::Reported:
        return 0;
    case Freshness::Late:
        return 1;
    case Freshness::Stale:
        return 2;
    case Freshness::NoData:
        break;
    }
    return 3;
}

} // namespace

FeedWatch::FeedWatch(const Context& context, std::vector<domain::FeedKind> feeds, QObject* parent)
    : QObject(parent), m_context(context), m_feeds(std::move(feeds)),
      m_refresher(
          context, {domain::RecordKind::Feed}, [this] { look(); }, kLookMs)
{
    m_refresher.setTicking(true);
    look();
}

void FeedWatch::look()
{
    const Formats& f = m_context.formats;
    const QString before = m_freshness + m_text + m_name;
    if (!m_context.mirror.live()) {
        m_freshness = QStringLiteral("stale");
        m_name.clear();
        m_text = core::toMs(m_lastLive) == 0 ? QString() : tr("as of %1").arg(f.clock(m_lastLive));
    } else {
        m_lastLive = m_context.now();
        const FeedState* worst = nullptr;
        for (const auto& [id, feed] : m_context.state().feeds)
            if (std::find(m_feeds.begin(), m_feeds.end(), feed.kind) != m_feeds.end() &&
                (!worst || badness(feed.freshness) > badness(worst->freshness)))
                worst = &feed;
        static const char* const looks[] = {"live", "late", "stale", "noData"};
        m_freshness = QString::fromLatin1(looks[worst ? badness(worst->freshness) : 0]);
        m_name = worst ? words::of(worst->kind) : QString();
        m_text = worst ? f.age(std::max(0.0, secondsSince(worst->lastAt, m_context.now()))) : QString();
    }
    if (before != m_freshness + m_text + m_name)
        Q_EMIT changed();
}

} // namespace coi::viewmodels
