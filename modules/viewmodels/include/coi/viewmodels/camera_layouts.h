// SPDX-License-Identifier: GPL-3.0-or-later
// The predefined layouts of the camera wall, made from the site: by place, then all cameras in pages. Values,
// any thread.
#pragma once
#include <QString>
#include <QStringList>
#include <coi/domain/site.h>
#include <vector>

namespace coi::viewmodels {

struct CameraLayout
{
    QString key;
    QString name;  // in the language of the moment
    int shape = 9; // tiles: 1, 4, 6 (one large, five small), 9, 16
    QStringList cameras;
};

// At most nine, one per key Alt 1 … Alt 9; none without cameras.
std::vector<CameraLayout> cameraLayouts(const domain::Site& site);

} // namespace coi::viewmodels
