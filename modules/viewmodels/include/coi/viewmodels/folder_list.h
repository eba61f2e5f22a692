// SPDX-License-Identifier: GPL-3.0-or-later
// The folders of one folder, to choose where a file is written. GUI thread; reads one directory at a time.
#pragma once
#include <coi/viewmodels/keyed_list_model.h>
#include <qqmlregistration.h>

namespace coi::viewmodels {

struct FolderRow
{
    QString key; // name
    bool operator==(const FolderRow&) const = default;
};

class FolderList : public KeyedListModel<FolderRow>
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString path READ path WRITE setPath NOTIFY moved) // native separators; empty: documents
    Q_PROPERTY(QString problem READ problem NOTIFY moved) // why nothing can be written there; empty: it can

public:
    explicit FolderList(QObject* parent = nullptr);

    QString path() const;
    void setPath(const QString& path);
    QString problem() const { return m_problem; }
    Q_INVOKABLE void enter(const QString& name);
    Q_INVOKABLE void up();

    const Roles& roles() const override;

Q_SIGNALS:
    void moved();

private:
    QString m_path, m_problem;
};

} // namespace coi::viewmodels
