// SPDX-License-Identifier: GPL-3.0-or-later
// Go to anything by typing a part of its name: screens, lanes, gates, zones, stations, cameras, vehicles,
// plates, containers, consignments. Marks of letters do not count ("cua khau" finds "Cửa khẩu"); the best
// hits come first. Without a query it offers the screens. GUI thread.
#pragma once
#include <coi/viewmodels/context.h>
#include <coi/viewmodels/keyed_list_model.h>
#include <coi/viewmodels/navigation.h>

namespace coi::viewmodels {

struct FindRow
{
    QString key; // "<kind>:<id>"
    QString kind, id, title, sub, kindText, icon;
    bool operator==(const FindRow&) const = default;
};

class FinderModel : public KeyedListModel<FindRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Console")
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    Q_PROPERTY(int found READ found NOTIFY queryChanged) // may be more than rows

public:
    FinderModel(const Context& context, Navigation& navigation, QObject* parent = nullptr);

    QString query() const { return m_query; }
    void setQuery(const QString& query);
    int found() const { return m_found; }
    // Goes to the object of that row; false when there is no such row.
    Q_INVOKABLE bool open(int row);
    // Searches again in what is true now.
    Q_INVOKABLE void refresh();

    const Roles& roles() const override;

Q_SIGNALS:
    void queryChanged();

private:
    Context m_context;
    Navigation& m_navigation;
    QString m_query;
    int m_found = 0;
};

} // namespace coi::viewmodels
