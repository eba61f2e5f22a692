// SPDX-License-Identifier: GPL-3.0-or-later
// Controls of a simulated field: speed, pause, time of day, profile, faults. GUI thread.
#pragma once
#include <coi/viewmodels/context.h>

namespace coi::viewmodels {

class SimulationModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Console")
public:
    explicit SimulationModel(const Context& context, QObject* parent = nullptr);

private:
    Context m_context;
};

} // namespace coi::viewmodels
