// SPDX-License-Identifier: GPL-3.0-or-later
// A list model over rows with a key. sync() turns the rows shown into the rows wanted with the fewest
// insertions, removals, moves and data changes, never with a reset, so selection, scroll position and the row
// under the cursor survive. GUI thread. Row needs `QString key` and operator==; the subclass says in a table
// what QML sees of a row, the first entry also as Qt::DisplayRole:
//
//   const Lines::Roles& Lines::roles() const
//   {
//       static const Roles table{role<&Line::text>("lineText"), role<&Line::late>("isLate")};
//       return table;
//   }
#pragma once
#include <QAbstractListModel>
#include <QHash>
#include <QVariant>
#include <algorithm>
#include <vector>

namespace coi::viewmodels {

template <class Row> class KeyedListModel : public QAbstractListModel
{
public:
    struct Role
    {
        const char* name;
        QVariant (*value)(const Row&);
    };
    using Roles = std::vector<Role>;

    using QAbstractListModel::QAbstractListModel;

    virtual const Roles& roles() const = 0;

    QVariant data(const QModelIndex& index, int role) const final
    {
        const auto at = static_cast<std::size_t>(role == Qt::DisplayRole ? 0 : role - kFirstRole);
        if (!index.isValid() || index.row() >= rowCount() || at >= roles().size())
            return {};
        return roles()[at].value(m_rows[static_cast<std::size_t>(index.row())]);
    }
    QHash<int, QByteArray> roleNames() const final
    {
        QHash<int, QByteArray> names;
        for (const Role& r : roles())
            names.insert(kFirstRole + static_cast<int>(names.size()), r.name);
        return names;
    }
    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    const std::vector<Row>& rows() const { return m_rows; }
    const Row* row(const QString& key) const
    {
        for (const Row& r : m_rows)
            if (r.key == key)
                return &r;
        return nullptr;
    }
    int indexOf(const QString& key) const
    {
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            if (m_rows[i].key == key)
                return static_cast<int>(i);
        return -1;
    }

    // Keys in `wanted` must be unique.
    void sync(std::vector<Row> wanted)
    {
        removeMissing(wanted);
        for (int i = 0; i < static_cast<int>(wanted.size()); ++i)
            place(i, wanted[static_cast<std::size_t>(i)]);
        update(std::move(wanted));
    }

protected:
    template <auto Member> static constexpr Role role(const char* name)
    {
        return {name, [](const Row& r) { return QVariant::fromValue(r.*Member); }};
    }

private:
    static constexpr int kFirstRole = Qt::UserRole + 1;

    void removeMissing(const std::vector<Row>& wanted)
    {
        QHash<QString, bool> keep;
        for (const Row& r : wanted)
            keep.insert(r.key, true);
        for (int i = static_cast<int>(m_rows.size()) - 1; i >= 0; --i) {
            if (keep.contains(m_rows[static_cast<std::size_t>(i)].key))
                continue;
            beginRemoveRows({}, i, i);
            m_rows.erase(m_rows.begin() + i);
            endRemoveRows();
        }
    }
    void place(int i, const Row& wanted)
    {
        const auto at = static_cast<std::size_t>(i);
        if (at < m_rows.size() && m_rows[at].key == wanted.key)
            return;
        for (std::size_t j = at + 1; j < m_rows.size(); ++j) {
            if (m_rows[j].key != wanted.key)
                continue;
            const int from = static_cast<int>(j);
            beginMoveRows({}, from, from, {}, i);
            std::rotate(m_rows.begin() + i, m_rows.begin() + from, m_rows.begin() + from + 1);
            endMoveRows();
            return;
        }
        beginInsertRows({}, i, i);
        m_rows.insert(m_rows.begin() + i, wanted);
        endInsertRows();
    }
    void update(std::vector<Row> wanted)
    {
        int first = -1;
        for (std::size_t i = 0; i <= wanted.size(); ++i) {
            const bool differs = i < wanted.size() && !(m_rows[i] == wanted[i]);
            if (differs) {
                m_rows[i] = std::move(wanted[i]);
                if (first < 0)
                    first = static_cast<int>(i);
            } else if (first >= 0) {
                Q_EMIT dataChanged(index(first), index(static_cast<int>(i) - 1));
                first = -1;
            }
        }
    }

    std::vector<Row> m_rows;
};

} // namespace coi::viewmodels
