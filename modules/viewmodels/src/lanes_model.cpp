// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/lanes_model.h>

namespace coi::viewmodels {

LanesModel::LanesModel(const Context& context, QObject* parent) : QObject(parent), m_context(context) {}

} // namespace coi::viewmodels
