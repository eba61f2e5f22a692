// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/inspector_model.h>

namespace coi::viewmodels {

InspectorModel::InspectorModel(const Context& context, QObject* parent) : QObject(parent), m_context(context)
{
}

} // namespace coi::viewmodels
