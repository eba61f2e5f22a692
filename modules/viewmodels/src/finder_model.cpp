// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/finder_model.h>

namespace coi::viewmodels {

FinderModel::FinderModel(const Context& context, QObject* parent) : QObject(parent), m_context(context) {}

} // namespace coi::viewmodels
