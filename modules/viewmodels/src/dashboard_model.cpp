// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/dashboard_model.h>

namespace coi::viewmodels {

DashboardModel::DashboardModel(const Context& context, QObject* parent) : QObject(parent), m_context(context)
{
}

} // namespace coi::viewmodels
