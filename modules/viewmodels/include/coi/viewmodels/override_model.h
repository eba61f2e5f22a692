// SPDX-License-Identifier: GPL-3.0-or-later
// One command with risk, prepared until it is signed and then followed to its end: targets now and requested,
// reason, lease, the checks as they stand, cameras, progress. One per console; begin() replaces what is there
// unless it is signed and still running. Until sign() the objects are selected for this console and nothing
// else is sent. GUI thread.
#pragma once
#include <coi/domain/interlock.h>
#include <coi/viewmodels/command_desk.h>
#include <coi/viewmodels/figure_curve.h>
#include <coi/viewmodels/forecast_preview.h>
#include <coi/viewmodels/override_rows.h>
#include <coi/viewmodels/refresher.h>
#include <map>

namespace coi::viewmodels {

class OverrideModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Console")
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged)
    Q_PROPERTY(bool isSigned READ isSigned NOTIFY changed)
    Q_PROPERTY(bool settled READ settled NOTIFY changed) // all commands have ended
    Q_PROPERTY(QString action READ actionCode NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString sub READ sub NOTIFY changed)
    Q_PROPERTY(int tier READ tier NOTIFY changed)
    Q_PROPERTY(QString revisionText READ revisionText NOTIFY changed)
    Q_PROPERTY(coi::viewmodels::OverrideTargets* targets READ targets CONSTANT)
    Q_PROPERTY(
        coi::viewmodels::OverrideTargets* members READ members CONSTANT) // lanes of the same kind, after
    Q_PROPERTY(QString membersTitle READ membersTitle NOTIFY changed)
    Q_PROPERTY(QString membersSums READ membersSums NOTIFY changed)
    Q_PROPERTY(QString linkedAlarm READ linkedAlarm NOTIFY changed) // empty: none is active there
    // The queue the targets serve, as measured up to now; queueName empty: they serve none.
    Q_PROPERTY(QString queueName READ queueName NOTIFY changed)
    Q_PROPERTY(QString queueText READ queueText NOTIFY changed)
    Q_PROPERTY(coi::viewmodels::FigureCurve* curve READ curve CONSTANT)
    Q_PROPERTY(coi::viewmodels::ForecastPreview* preview READ preview CONSTANT)
    Q_PROPERTY(coi::viewmodels::OverrideChecks* checks READ checks CONSTANT)
    Q_PROPERTY(QString metText READ metText NOTIFY changed) // "7 of 8 met"
    Q_PROPERTY(coi::viewmodels::OverrideCommands* commands READ commands CONSTANT)
    Q_PROPERTY(QList<QString> plannedLabels READ plannedLabels NOTIFY changed)
    Q_PROPERTY(QList<QString> plannedTimes READ plannedTimes NOTIFY changed)
    Q_PROPERTY(QList<QString> reasons READ reasons NOTIFY changed)
    Q_PROPERTY(int reasonIndex READ reasonIndex WRITE setReasonIndex NOTIFY changed)
    Q_PROPERTY(QString reasonText READ reasonText WRITE setReasonText NOTIFY changed)
    Q_PROPERTY(QString reasonProblem READ reasonProblem NOTIFY changed)
    Q_PROPERTY(bool takesLease READ takesLease NOTIFY changed)
    Q_PROPERTY(QList<QString> leases READ leases NOTIFY changed)
    Q_PROPERTY(int leaseIndex READ leaseIndex WRITE setLeaseIndex NOTIFY changed)
    Q_PROPERTY(QString leaseText READ leaseText NOTIFY changed)
    Q_PROPERTY(QList<QString> cameras READ cameras NOTIFY changed) // at most two
    Q_PROPERTY(QString signer READ signer NOTIFY changed)
    Q_PROPERTY(QString signedAt READ signedAt NOTIFY changed)
    Q_PROPERTY(QString whyNotSign READ whyNotSign NOTIFY changed) // empty: may be signed now

public:
    OverrideModel(const Context& context, CommandDesk& desk, QObject* parent = nullptr);
    ~OverrideModel() override { unselect(); }

    // kind: lane | gate | carrier; false when kind or action is not known or there is no target. leaseS: the
    // preset next to it is chosen; 0: the usual one.
    Q_INVOKABLE bool begin(const QString& kind, const QStringList& targets, const QString& action,
                           int leaseS = 0);
    // Issues the command for each target; false when it may not be signed now.
    Q_INVOKABLE bool sign();
    // Before signing nothing was sent; afterwards the commands go on and stay in the tray.
    Q_INVOKABLE void withdraw();

    bool isOpen() const { return m_open; }
    bool isSigned() const { return !m_signedAt.isEmpty(); }
    bool settled() const;
    QString actionCode() const { return qs(domain::codeOf(m_action)); }
    QString title() const;
    QString sub() const;
    QString selectionText() const; // "Selected for you", who else has it, or not yet; empty once signed
    int tier() const { return domain::tierOf(m_kind, m_action); }
    QString revisionText() const;
    OverrideTargets* targets() { return &m_targetRows; }
    OverrideTargets* members() { return &m_memberRows; }
    QString membersTitle() const;
    QString membersSums() const;
    QString linkedAlarm() const;
    QString queueName() const;
    QString queueText() const;
    FigureCurve* curve() { return &m_curve; }
    ForecastPreview* preview() { return &m_preview; }
    OverrideChecks* checks() { return &m_checks; }
    QString metText() const;
    OverrideCommands* commands() { return &m_commands; }
    QStringList plannedLabels() const { return CommandSteps::planned().labels; }
    QStringList plannedTimes() const { return CommandSteps::planned().times; }
    QStringList reasons() const;
    int reasonIndex() const { return m_reason; }
    void setReasonIndex(int index);
    QString reasonText() const { return m_reasonText; }
    void setReasonText(const QString& text);
    QString reasonProblem() const;
    bool takesLease() const;
    QStringList leases() const;
    int leaseIndex() const { return m_lease; }
    void setLeaseIndex(int index);
    int leaseS() const; // 0: none
    QString leaseText() const;
    QStringList cameras() const { return m_cameras; }
    QString signer() const;
    QString signedAt() const { return m_signedAt; }
    QString whyNotSign() const;

Q_SIGNALS:
    void openChanged();
    void changed();

private:
    struct TargetState
    {
        domain::LaneStatus status = domain::LaneStatus::Unknown; // of a lane or gate
        domain::Direction direction = domain::Direction::Exit;
        std::optional<domain::CarrierTask> task;
        bool paused = false;
    };
    struct Judged
    {
        QString key, state, of; // of: the target a check of several is about
        Said detail;
    };

    void rebuild();
    void select();
    void unselect();
    void chooseLease(int leaseS);
    void forecast();
    void listTargets();
    void listMembers();
    void judge();
    Judged judgedOf(const domain::CommandRequest& request, const domain::InterlockCheck& check) const;
    void listChecks();
    TargetState targetState(const std::string& id) const;
    void freezeTargets();
    void followCommands();
    void findCameras();
    void sampleQueue();
    QString queueZone() const;
    OverrideTargetRow targetRow(const std::string& id) const;
    std::vector<int> leaseMinutes() const;
    bool needsText() const;
    QString reason() const;

    Context m_context;
    CommandDesk& m_desk;
    bool m_open = false;
    domain::TargetKind m_kind = domain::TargetKind::Lane;
    domain::CommandAction m_action = domain::CommandAction::Open;
    QStringList m_targets, m_cameras, m_ids; // m_ids: of the commands, parallel to m_targets
    int m_reason = 0, m_lease = 0;
    QString m_reasonText, m_signedAt;
    std::map<QString, CommandRow> m_last; // by id; the tray forgets confirmed ones
    OverrideTargets m_targetRows, m_memberRows;
    OverrideChecks m_checks;
    std::vector<Judged> m_judged;                  // as of the signature once there is one
    std::map<std::string, TargetState> m_asSigned; // by id; empty before the signature
    OverrideCommands m_commands;
    FigureCurve m_curve;
    ForecastPreview m_preview;
    QTimer m_sampler;
    Refresher m_refresher;
};

} // namespace coi::viewmodels
