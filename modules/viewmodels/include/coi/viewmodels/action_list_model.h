// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the chosen object or objects of one kind: one row per action, possible or not, with
// the reason why not. The reasons come from the same function the gateway decides with; the gateway has the
// last word. GUI thread.
#pragma once
#include <QStringList>
#include <coi/domain/command.h>
#include <coi/viewmodels/context.h>
#include <coi/viewmodels/keyed_list_model.h>
#include <coi/viewmodels/refresher.h>

namespace coi::viewmodels {

struct ActionRow
{
    QString key;     // code of the CommandAction
    QString title;   // "Hold open…"
    QString subline; // what it takes or does
    QString tier;    // "instant", "hold", "two persons"
    QString keyCap;  // "O"
    int tierNumber = 0;
    bool canRun = false;
    QString whyNot;
    bool operator==(const ActionRow&) const = default;
};

class ActionListModel : public KeyedListModel<ActionRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by view-models")
    Q_PROPERTY(QString targetKind READ targetKind NOTIFY targetsChanged)
    Q_PROPERTY(QStringList targets READ targets NOTIFY targetsChanged)

public:
    explicit ActionListModel(const Context& context, QObject* parent = nullptr);
    // kind: code of TargetKind: lane | gate | carrier; `only`: code of the one action to offer, which then
    // names its targets; empty: all that apply.
    void setTargets(const QString& kind, const QStringList& targets, const QString& only = {});

    QString targetKind() const { return m_kind; }
    QStringList targets() const { return m_targets; }
    const Roles& roles() const override;

Q_SIGNALS:
    void targetsChanged();

private:
    void rebuild();
    QString titleOf(domain::TargetKind kind, domain::CommandAction action) const;
    ActionRow rowOf(domain::TargetKind kind, domain::CommandAction action) const;

    Context m_context;
    QString m_kind, m_only;
    QStringList m_targets;
    Refresher m_refresher;
};

} // namespace coi::viewmodels
