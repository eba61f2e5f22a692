// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/core/csv.h>

namespace coi::core {

std::string csvField(std::string_view text)
{
    if (text.find_first_of("\",\r\n") == std::string_view::npos)
        return std::string(text);
    std::string out(1, '"');
    for (const char c : text)
        out.append(c == '"' ? 2 : 1, c);
    return out + '"';
}

} // namespace coi::core
