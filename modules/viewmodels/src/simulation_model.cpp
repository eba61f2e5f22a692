// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/simulation_model.h>

namespace coi::viewmodels {

SimulationModel::SimulationModel(const Context& context, QObject* parent)
    : QObject(parent), m_context(context)
{
}

} // namespace coi::viewmodels
