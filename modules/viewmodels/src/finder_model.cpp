// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder_index.h"

#include <algorithm>

namespace coi::viewmodels {

namespace {
constexpr std::size_t kMostRows = 30;
}

FinderModel::FinderModel(const Context& context, Navigation& navigation, QObject* parent)
    : KeyedListModel(parent), m_context(context), m_navigation(navigation)
{
    connect(&context.formats, &Formats::languageChanged, this, &FinderModel::refresh);
    refresh();
}

void FinderModel::setQuery(const QString& query)
{
    if (query == m_query)
        return;
    m_query = query;
    refresh();
}

void FinderModel::refresh()
{
    const QString query = folded(m_query);
    std::vector<std::pair<int, FindEntry>> hits;
    for (FindEntry& entry : query.isEmpty() ? screens() : everything(m_context)) {
        const int score = query.isEmpty() ? 1 : fit(entry, query);
        if (score > 0)
            hits.emplace_back(score, std::move(entry));
    }
    // Equally good hits stay in the order of the site.
    std::stable_sort(hits.begin(), hits.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    m_found = static_cast<int>(hits.size());
    std::vector<FindRow> wanted;
    for (std::size_t i = 0; i < std::min(hits.size(), kMostRows); ++i)
        wanted.push_back(std::move(hits[i].second.row));
    sync(std::move(wanted));
    Q_EMIT queryChanged();
}

bool FinderModel::open(int row)
{
    if (row < 0 || row >= rowCount())
        return false;
    const FindRow target = rows()[static_cast<std::size_t>(row)];
    if (target.kind == QLatin1String("screen"))
        m_navigation.goTo(target.id);
    else
        m_navigation.goTo(screenOf(target.kind), target.kind, target.id);
    return true;
}

const FinderModel::Roles& FinderModel::roles() const
{
    static const Roles table{role<&FindRow::title>("title"), role<&FindRow::sub>("sub"),
                             role<&FindRow::kindText>("kindText"), role<&FindRow::icon>("icon")};
    return table;
}

} // namespace coi::viewmodels
