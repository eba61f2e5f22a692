// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <coi/viewmodels/shell_feeds.h>
#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

using domain::Freshness;

namespace {

QString lookOf(Freshness freshness)
{
    switch (freshness) {
    case Freshness::Live:
        return QStringLiteral("live");
    case Freshness::Late:
        return QStringLiteral("late");
    case Freshness::Stale:
        return QStringLiteral("stale");
    case Freshness::Reported:
        return QStringLiteral("reported");
    default:
        return QStringLiteral("noData");
    }
}

} // namespace

FeedListModel::FeedListModel(const Context& context, QObject* parent)
    : KeyedListModel(parent), m_context(context),
      m_refresher(
          context, {domain::RecordKind::Feed}, [this] { rebuild(); }, 500)
{
    m_refresher.setTicking(true);
}

int FeedListModel::fresh() const
{
    return static_cast<int>(std::count_if(rows().begin(), rows().end(), [](const FeedRow& r) {
        return r.freshness == QLatin1String("live") || r.freshness == QLatin1String("reported");
    }));
}

void FeedListModel::rebuild()
{
    std::vector<std::pair<domain::FeedKind, FeedRow>> ordered;
    for (const auto& [id, feed] : m_context.state().feeds) {
        const double age = secondsSince(feed.lastAt, m_context.now());
        ordered.push_back({feed.kind,
                           {qs(id), words::of(feed.kind), lookOf(feed.freshness),
                            m_context.formats.age(age < 0 ? -1 : std::max(0.0, age))}});
    }
    std::sort(ordered.begin(), ordered.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<FeedRow> wanted;
    for (auto& [kind, row] : ordered)
        wanted.push_back(std::move(row));
    sync(std::move(wanted));
    Q_EMIT refreshed();
}

const FeedListModel::Roles& FeedListModel::roles() const
{
    static const Roles table{role<&FeedRow::name>("name"), role<&FeedRow::freshness>("freshness"),
                             role<&FeedRow::ageText>("ageText")};
    return table;
}

} // namespace coi::viewmodels
