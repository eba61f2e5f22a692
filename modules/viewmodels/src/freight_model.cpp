// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/freight_model.h>

namespace coi::viewmodels {

FreightModel::FreightModel(const Context& context, QObject* parent) : QObject(parent), m_context(context) {}

} // namespace coi::viewmodels
