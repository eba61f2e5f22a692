// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about one alarm: what happened, why, what to do, how far it has been escalated, its procedure
// and its history. Ticks of the procedure are this console's own notes; they are not sent. GUI thread.
#pragma once
#include <QHash>
#include <QSet>
#include <coi/viewmodels/context.h>
#include <coi/viewmodels/keyed_list_model.h>
#include <qqmlregistration.h>

namespace coi::viewmodels {

// One line of a list in the detail: a procedure step, a history entry, a level of escalation.
struct AlarmLine
{
    QString key, lead, text, sub, act; // act: code of StepAct, empty when there is nothing to press
    bool done = false, now = false;
    bool operator==(const AlarmLine&) const = default;
};

class AlarmLines : public KeyedListModel<AlarmLine>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by view-models")

public:
    using KeyedListModel::KeyedListModel;
    const Roles& roles() const override;
};

class AlarmDetail : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by AlarmsModel")
    Q_PROPERTY(bool present READ present NOTIFY changed)
    Q_PROPERTY(QString alarmId READ alarmId NOTIFY changed)
    Q_PROPERTY(QString letter READ letter NOTIFY changed)
    Q_PROPERTY(QString symbolState READ symbolState NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString sub READ sub NOTIFY changed) // place · raised in both zones
    Q_PROPERTY(QString ageText READ ageText NOTIFY changed)
    Q_PROPERTY(QString respondText READ respondText NOTIFY changed)
    Q_PROPERTY(QString factsText READ factsText NOTIFY changed) // value / limit · owner
    Q_PROPERTY(QString cause READ cause NOTIFY changed)
    Q_PROPERTY(QString consequence READ consequence NOTIFY changed)
    Q_PROPERTY(QString action READ action NOTIFY changed)
    Q_PROPERTY(QString cameraId READ cameraId NOTIFY changed)
    Q_PROPERTY(QString escalationText READ escalationText NOTIFY changed)
    // Along the ladder, 1 = COI operator, 2.5 = halfway from level 2 to 3; -1: it does not climb.
    Q_PROPERTY(double escalationPart READ escalationPart NOTIFY changed)
    Q_PROPERTY(int escalationLevel READ escalationLevel NOTIFY changed) // reached
    Q_PROPERTY(QString causeId READ causeId NOTIFY changed)             // alarm that causes this one
    Q_PROPERTY(
        QList<QString> followers READ followers NOTIFY changed) // carriers behind it that can be paused
    Q_PROPERTY(QString cameraPlace READ cameraPlace NOTIFY changed)
    Q_PROPERTY(QString procedure READ procedure NOTIFY changed)
    Q_PROPERTY(QString stepsText READ stepsText NOTIFY changed) // "1 of 6"
    Q_PROPERTY(coi::viewmodels::AlarmLines* ladder READ ladder CONSTANT)
    Q_PROPERTY(coi::viewmodels::AlarmLines* steps READ steps CONSTANT)
    Q_PROPERTY(coi::viewmodels::AlarmLines* history READ history CONSTANT)

public:
    explicit AlarmDetail(const Context& context, QObject* parent = nullptr);

    void show(const QString& alarm); // empty or unknown: nothing; call again when something changed
    Q_INVOKABLE void tick(int step); // marks a step of the procedure as done, or not

    bool present() const { return m_present; }
    QString alarmId() const { return m_id; }
    QString letter() const { return m_letter; }
    QString symbolState() const { return m_symbolState; }
    QString title() const { return m_title; }
    QString sub() const { return m_sub; }
    QString ageText() const { return m_age; }
    QString respondText() const { return m_respond; }
    QString factsText() const { return m_facts; }
    QString cause() const { return m_cause; }
    QString consequence() const { return m_consequence; }
    QString action() const { return m_action; }
    QString cameraId() const { return m_camera; }
    QString escalationText() const { return m_escalation; }
    double escalationPart() const { return m_escalationPart; }
    int escalationLevel() const { return m_level; }
    QString causeId() const { return m_causeId; }
    QStringList followers() const { return m_followers; }
    QString cameraPlace() const { return m_cameraPlace; }
    QString procedure() const { return m_procedure; }
    QString stepsText() const { return m_stepsText; }
    AlarmLines* ladder() { return &m_ladder; }
    AlarmLines* steps() { return &m_steps; }
    AlarmLines* history() { return &m_history; }

Q_SIGNALS:
    void changed();

private:
    void clear();
    void describe(const domain::Alarm& alarm);
    void explain(const domain::Alarm& alarm, const domain::AlarmDefinition* definition);
    void climb(const domain::Alarm& alarm);
    bool possible(domain::StepAct act) const;
    void listSteps(const domain::AlarmDefinition* definition);
    void listHistory(const domain::Alarm& alarm);

    Context m_context;
    bool m_present = false;
    QString m_id, m_letter, m_symbolState, m_title, m_sub, m_age, m_respond, m_facts, m_cause, m_consequence,
        m_action, m_camera, m_escalation, m_procedure, m_stepsText;
    double m_escalationPart = -1;
    int m_level = 1;
    QString m_causeId, m_cameraPlace;
    QStringList m_followers;
    AlarmLines m_ladder, m_steps, m_history;
    QHash<QString, QSet<int>> m_ticked; // alarm id and raise -> steps
    QString m_raise;
};

} // namespace coi::viewmodels
