// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/overview_model.h>

namespace coi::viewmodels {

OverviewModel::OverviewModel(const Context& context, QObject* parent) : QObject(parent), m_context(context) {}

} // namespace coi::viewmodels
