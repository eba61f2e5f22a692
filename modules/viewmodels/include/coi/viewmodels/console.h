// SPDX-License-Identifier: GPL-3.0-or-later
// All view-models of one console, connected to one gateway. Made after login when the site is known, handed
// to Main.qml as its initial property and passed down typed. GUI thread; owns its parts.
#pragma once
#include <coi/viewmodels/alarms_model.h>
#include <coi/viewmodels/cameras_model.h>
#include <coi/viewmodels/command_desk.h>
#include <coi/viewmodels/context.h>
#include <coi/viewmodels/dashboard_model.h>
#include <coi/viewmodels/finder_model.h>
#include <coi/viewmodels/freight_model.h>
#include <coi/viewmodels/inspector_model.h>
#include <coi/viewmodels/lanes_model.h>
#include <coi/viewmodels/navigation.h>
#include <coi/viewmodels/override_model.h>
#include <coi/viewmodels/overview_model.h>
#include <coi/viewmodels/shell_model.h>
#include <coi/viewmodels/simulation_model.h>
#include <coi/viewmodels/sound_model.h>
#include <coi/viewmodels/what_if_model.h>
#include <coi/viewmodels/workspace.h>

namespace coi::viewmodels {

class Console : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    // Notified with the language, so that a text made by it is made anew then.
    Q_PROPERTY(coi::viewmodels::Formats* formats READ formats NOTIFY formatsChanged)
    Q_PROPERTY(coi::media::CameraHub* cameraHub READ cameraHub CONSTANT)
    Q_PROPERTY(coi::viewmodels::CommandDesk* commands READ commands CONSTANT)
    Q_PROPERTY(coi::viewmodels::Navigation* navigation READ navigation CONSTANT)
    Q_PROPERTY(coi::viewmodels::ShellModel* shell READ shell CONSTANT)
    Q_PROPERTY(coi::viewmodels::OverviewModel* overview READ overview CONSTANT)
    Q_PROPERTY(coi::viewmodels::InspectorModel* inspector READ inspector CONSTANT)
    Q_PROPERTY(coi::viewmodels::LanesModel* lanes READ lanes CONSTANT)
    Q_PROPERTY(coi::viewmodels::FreightModel* freight READ freight CONSTANT)
    Q_PROPERTY(coi::viewmodels::AlarmsModel* alarms READ alarms CONSTANT)
    Q_PROPERTY(coi::viewmodels::CamerasModel* cameras READ cameras CONSTANT)
    Q_PROPERTY(coi::viewmodels::DashboardModel* dashboard READ dashboard CONSTANT)
    Q_PROPERTY(coi::viewmodels::SimulationModel* simulation READ simulation CONSTANT)
    Q_PROPERTY(coi::viewmodels::OverrideModel* overriding READ overriding CONSTANT)
    Q_PROPERTY(coi::viewmodels::SoundModel* sound READ sound CONSTANT)
    Q_PROPERTY(coi::viewmodels::WhatIfModel* whatIf READ whatIf CONSTANT)
    Q_PROPERTY(coi::viewmodels::FinderModel* finder READ finder CONSTANT)
    Q_PROPERTY(coi::viewmodels::Workspace* workspace READ workspace CONSTANT)

public:
    explicit Console(const Context& context, QObject* parent = nullptr);

    const Context& context() const { return m_context; }
    Formats* formats() const { return &m_context.formats; }
    media::CameraHub* cameraHub() const { return &m_context.cameras; }
    CommandDesk* commands() { return &m_commands; }
    Navigation* navigation() { return &m_navigation; }
    ShellModel* shell() { return &m_shell; }
    OverviewModel* overview() { return &m_overview; }
    InspectorModel* inspector() { return &m_inspector; }
    LanesModel* lanes() { return &m_lanes; }
    FreightModel* freight() { return &m_freight; }
    AlarmsModel* alarms() { return &m_alarms; }
    CamerasModel* cameras() { return &m_cameras; }
    DashboardModel* dashboard() { return &m_dashboard; }
    SimulationModel* simulation() { return &m_simulation; }
    OverrideModel* overriding() { return &m_overriding; }
    SoundModel* sound() { return &m_sound; }
    WhatIfModel* whatIf() { return &m_whatIf; }
    FinderModel* finder() { return &m_finder; }
    Workspace* workspace() { return &m_workspace; }

Q_SIGNALS:
    void formatsChanged();

private:
    Context m_context;
    CommandDesk m_commands;
    Navigation m_navigation;
    ShellModel m_shell;
    OverviewModel m_overview;
    InspectorModel m_inspector;
    LanesModel m_lanes;
    FreightModel m_freight;
    AlarmsModel m_alarms;
    CamerasModel m_cameras;
    DashboardModel m_dashboard;
    SimulationModel m_simulation;
    core::SystemClock m_clock;
    SoundModel m_sound;
    FinderModel m_finder;
    OverrideModel m_overriding;
    Workspace m_workspace;
    WhatIfModel m_whatIf;
};

} // namespace coi::viewmodels
