// SPDX-License-Identifier: GPL-3.0-or-later
// Cameras and what they look at, and the causes of missing pictures in words. GUI thread.
#pragma once
#include <QStringList>
#include <coi/viewmodels/context.h>

namespace coi::viewmodels {

// Best first; empty when no camera looks at the object. A camera looks at itself.
QStringList camerasLookingAt(const Context& context, const std::string& object);
// "exit e-gate queue, 1X-E3"
QString looksAtText(const Context& context, const domain::CameraSpec& camera);
// The active alarm of the highest priority at something the camera looks at, and not yet acknowledged; null
// without. Medium and low ones do not count.
const domain::Alarm* urgentAlarmBefore(const Context& context, const domain::CameraSpec& camera);
// In words, from a code of media::causeCode(); empty for an empty code.
QString causeInWords(const QString& code);

} // namespace coi::viewmodels
