// SPDX-License-Identifier: GPL-3.0-or-later
// Controls of a simulated field: speed, pause, time of day, profile, phase, faults. What is shown is what the
// gateway says, never what was asked; a refusal is named in `problem`. GUI thread.
#pragma once
#include <QStringList>
#include <coi/viewmodels/context.h>
#include <coi/viewmodels/refresher.h>
#include <coi/viewmodels/said.h>
#include <coi/viewmodels/simulation_faults.h>

namespace coi::viewmodels {

class SimulationModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Console")
    Q_PROPERTY(bool simulated READ simulated NOTIFY changed)
    Q_PROPERTY(bool paused READ paused NOTIFY changed)
    Q_PROPERTY(QList<QString> speedLabels READ speedLabels NOTIFY changed) // "×0.1" ...
    Q_PROPERTY(int speedIndex READ speedIndex NOTIFY changed)              // -1: none of the presets
    Q_PROPERTY(QString speedText READ speedText NOTIFY changed)
    Q_PROPERTY(QString clockText READ clockText NOTIFY changed)
    Q_PROPERTY(QList<QString> profileLabels READ profileLabels NOTIFY changed)
    Q_PROPERTY(int profileIndex READ profileIndex NOTIFY changed)
    Q_PROPERTY(int phase READ phase NOTIFY changed)
    Q_PROPERTY(QString seedText READ seedText NOTIFY changed)
    Q_PROPERTY(QStringList faultKinds READ faultKinds NOTIFY changed) // words; index = kind of inject()
    Q_PROPERTY(coi::viewmodels::FaultListModel* faults READ faults CONSTANT)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString whyNot READ whyNot NOTIFY changed) // empty: this console may control
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    explicit SimulationModel(const Context& context, QObject* parent = nullptr);

    bool simulated() const { return m_status.has_value(); }
    bool paused() const { return m_status && m_status->paused; }
    QStringList speedLabels() const;
    int speedIndex() const;
    QString speedText() const;
    QString clockText() const { return m_context.formats.clock(m_context.now()); }
    QStringList profileLabels() const;
    int profileIndex() const { return m_status ? static_cast<int>(m_status->profile) : -1; }
    int phase() const { return m_status ? m_status->phase : 0; }
    QString seedText() const { return m_status ? QString::number(m_status->seed) : QString(); }
    QStringList faultKinds() const;
    FaultListModel* faults() { return &m_faults; }
    bool busy() const { return m_pending > 0; }
    QString whyNot() const;
    QString problem() const { return textOf(m_problem); }

    Q_INVOKABLE void setSpeedIndex(int index);
    Q_INVOKABLE void setPaused(bool paused);
    Q_INVOKABLE void step(int seconds); // while paused
    // "05:30", local time of the gate; false when it is no time of day. Starts the day again from there.
    Q_INVOKABLE bool setTimeOfDay(const QString& time);
    Q_INVOKABLE void setProfileIndex(int index); // starts the day again
    Q_INVOKABLE void setPhase(int phase);        // starts the day again
    // What a fault of this kind can act on; empty for kinds without an object.
    QStringList objectsFor(int kind) const;
    // The same to choose from, "any" first.
    Q_INVOKABLE QList<QString> objectChoices(int kind) const;
    // Empty object: the simulator picks one. 0 s: until cleared.
    Q_INVOKABLE void inject(int kind, const QString& object, int durationS);
    Q_INVOKABLE void clearFault(const QString& id);

Q_SIGNALS:
    void changed();

private:
    void rebuild();
    void send(domain::SimRequest request);

    Context m_context;
    FaultListModel m_faults;
    std::optional<domain::SimStatus> m_status;
    int m_pending = 0;
    Said m_problem;
    Refresher m_refresher;
};

} // namespace coi::viewmodels
