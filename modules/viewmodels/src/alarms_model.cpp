// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/alarms_model.h>

namespace coi::viewmodels {

AlarmsModel::AlarmsModel(const Context& context, QObject* parent) : QObject(parent), m_context(context) {}

} // namespace coi::viewmodels
