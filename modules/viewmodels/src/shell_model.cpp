// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/shell_model.h>

namespace coi::viewmodels {

ShellModel::ShellModel(const Context& context, QObject* parent) : QObject(parent), m_context(context) {}

} // namespace coi::viewmodels
