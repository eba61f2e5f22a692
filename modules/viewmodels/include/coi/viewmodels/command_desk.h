// SPDX-License-Identifier: GPL-3.0-or-later
// Issues commands and shows what became of them. Rows come from the gateway's command records and from what
// this console sent but the gateway has not recorded (refused at once, unknown). Confirmed rows leave 20 s
// after their end, all others stay until dismissed. GUI thread.
#pragma once
#include <QSet>
#include <coi/domain/command.h>
#include <coi/viewmodels/context.h>
#include <coi/viewmodels/keyed_list_model.h>
#include <coi/viewmodels/refresher.h>

namespace coi::viewmodels {

struct CommandRow
{
    QString key, object, kind, action, actionText, by, status, statusText, causeText;
    QString requestedAt, sentAt, acceptedAt, endedAt; // "15:24:03", empty when not reached
    double ageS = 0;
    bool settled = false, own = false;
    bool operator==(const CommandRow&) const = default;
};

class CommandTray : public KeyedListModel<CommandRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by CommandDesk")
public:
    using KeyedListModel::KeyedListModel;
    const Roles& roles() const override;
};

class CommandDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Console")
    Q_PROPERTY(coi::viewmodels::CommandTray* tray READ tray CONSTANT)
    Q_PROPERTY(int open READ open NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(QString lastText READ lastText NOTIFY changed)       // "2X-T2 hold open"
    Q_PROPERTY(QString lastOutcome READ lastOutcome NOTIFY changed) // "confirmed 15:22:41"

public:
    explicit CommandDesk(const Context& context, QObject* parent = nullptr);

    CommandTray* tray() { return &m_tray; }
    int open() const;
    int total() const { return m_total; }
    QString lastText() const { return m_lastText; }
    QString lastOutcome() const { return m_lastOutcome; }

    // kind: lane | gate | carrier; action: code of CommandAction. Returns the command's id.
    Q_INVOKABLE QString issue(const QString& kind, const QString& object, const QString& action,
                              const QString& reason, int leaseS);
    // Empty when the action is possible now, else the cause in words.
    Q_INVOKABLE QString whyNot(const QString& kind, const QString& object, const QString& action,
                               int leaseS) const;
    Q_INVOKABLE void dismiss(const QString& id);

Q_SIGNALS:
    void changed();
    void refused(const QString& id, const QString& text);

private:
    void rebuild();
    CommandRow rowOf(const domain::CommandRecord& record) const;
    CommandRow rowOf(const std::string& id, const client::TrackedCommand& command) const;

    Context m_context;
    CommandTray m_tray;
    QSet<QString> m_dismissed, m_seen, m_refused;
    int m_total = 0;
    QString m_lastText, m_lastOutcome;
    Refresher m_refresher;
};

} // namespace coi::viewmodels
