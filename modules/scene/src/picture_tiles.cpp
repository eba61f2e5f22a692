// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/scene/picture_tiles.h>

#include <algorithm>

namespace coi::scene {

namespace {

std::optional<QRgb> plainColor(const QImage& image, const QRect& rect)
{
    const auto* first = reinterpret_cast<const QRgb*>(image.constScanLine(rect.top())) + rect.left();
    const QRgb color = *first;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y)) + rect.left();
        if (!std::all_of(line, line + rect.width(), [color](QRgb c) { return c == color; }))
            return std::nullopt;
    }
    return color;
}

} // namespace

std::vector<PictureRun> runsOf(const QImage& image, int tile)
{
    std::vector<PictureRun> runs;
    std::vector<std::size_t> above, row; // runs that end at the row before, at this one
    for (int y = 0; y < image.height(); y += tile) {
        std::vector<PictureRun> now;
        for (int x = 0; x < image.width(); x += tile) {
            const QRect rect = QRect(x, y, tile, tile) & image.rect();
            const auto plain = plainColor(image, rect);
            if (!now.empty() && now.back().plain == plain)
                now.back().rect.setRight(rect.right());
            else
                now.push_back({rect, plain});
        }
        row.clear();
        for (const PictureRun& run : now) {
            const auto same = std::find_if(above.begin(), above.end(), [&](std::size_t i) {
                return runs[i].plain == run.plain && runs[i].rect.left() == run.rect.left() &&
                       runs[i].rect.right() == run.rect.right();
            });
            if (same == above.end()) {
                row.push_back(runs.size());
                runs.push_back(run);
            } else {
                row.push_back(*same);
                runs[*same].rect.setBottom(run.rect.bottom());
            }
        }
        above.swap(row);
    }
    return runs;
}

} // namespace coi::scene
