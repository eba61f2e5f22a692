// SPDX-License-Identifier: GPL-3.0-or-later
// A look of the window for the pictures of a tour: language, theme, size and text scale, written
// "vi-day-1366x768" or, with a text scale in per cent, "fr-night-1920x1080-150".
#pragma once
#include <QSize>
#include <QString>
#include <coi/core/result.h>
#include <vector>

namespace coi::desktop {

struct Look
{
    QString language = QStringLiteral("en"), theme = QStringLiteral("night");
    QSize size{1920, 1080};
    double textScale = 1;
    QString name() const;
};

QStringList knownLanguages();
core::Result<QSize> parseSize(const QString& text); // "1366x768"
core::Result<Look> parseLook(const QString& text);
// Each language in both themes and both reference sizes.
std::vector<Look> allLooks();

} // namespace coi::desktop
