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
    QString key;         // unique
    QString action;      // code of the CommandAction
    QStringList targets; // ids of what it acts on
    QString title;       // "Hold open…"
    QString subline;     // what it takes or does
    QString tier;        // "instant", "hold", "two persons"
    QString keyCap;      // "O"
    int tierNumber = 0;
    bool canRun = false;
    QString whyNot;
    bool operator==(const ActionRow&) const = default;
};

// One action on some of the objects; its title names them.
struct ActionOffer
{
    domain::CommandAction action = domain::CommandAction::Open;
    QStringList targets;
    bool operator==(const ActionOffer&) const = default;
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
    // kind: code of TargetKind: lane | gate | carrier. All actions that apply to all the targets.
    void setTargets(const QString& kind, const QStringList& targets);
    // These only.
    void setOffers(const QString& kind, std::vector<ActionOffer> offers);

    QString targetKind() const { return m_kind; }
    QStringList targets() const { return m_targets; }
    const Roles& roles() const override;

Q_SIGNALS:
    void targetsChanged();

private:
    void rebuild();
    QString titleOf(domain::TargetKind kind, const ActionOffer& offer) const;
    bool closedBooths() const; // all the targets
    QString askText(const QStringList& booths) const;
    QString bayTitle(const QString& carrier) const;
    QString sublineOf(const ActionOffer& offer) const;
    ActionRow rowOf(domain::TargetKind kind, const ActionOffer& offer) const;

    Context m_context;
    QString m_kind;
    QStringList m_targets;
    std::vector<ActionOffer> m_offers;
    Refresher m_refresher;
};

} // namespace coi::viewmodels
