// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/cameras_model.h>

namespace coi::viewmodels {

CamerasModel::CamerasModel(const Context& context, QObject* parent) : QObject(parent), m_context(context) {}

} // namespace coi::viewmodels
