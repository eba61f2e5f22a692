// SPDX-License-Identifier: GPL-3.0-or-later
// The layouts of the camera wall. Predefined ones are made from the site: by place, then all cameras in
// pages. Own ones are kept as JSON. Values, any thread.
#pragma once
#include <QString>
#include <QStringList>
#include <array>
#include <coi/core/result.h>
#include <coi/domain/site.h>
#include <vector>

namespace coi::viewmodels {

inline constexpr std::array kWallShapes{1, 4, 6, 9, 16}; // tiles; 6: one large, five small

struct CameraLayout
{
    QString key;
    QString name;  // in the language of the moment
    int shape = 9; // of kWallShapes
    QStringList cameras;
};

// At most nine, one per key Alt 1 … Alt 9; none without cameras.
std::vector<CameraLayout> cameraLayouts(const domain::Site& site);

// The name without blanks around it and not too long; empty when nothing is left.
CameraLayout ownLayout(const QString& name, int shape, const QStringList& cameras);
// [{"name": "Night", "shape": 4, "cameras": ["CAM-1", ""]}]; nothing at all is no layout. The error says
// which.
core::Result<std::vector<CameraLayout>> readLayouts(const QByteArray& json);
QByteArray writeLayouts(const std::vector<CameraLayout>& layouts);

} // namespace coi::viewmodels
