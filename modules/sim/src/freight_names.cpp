// SPDX-License-Identifier: GPL-3.0-or-later
#include "freight_names.h"

#include <array>
#include <string_view>

namespace coi::sim {

namespace {

constexpr std::string_view kLetters = "ABCDEFGHKLMNPSTUVXYZ";

char digit(std::uint32_t n)
{
    return static_cast<char>('0' + n % 10);
}

int iso6346Value(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    int value = 10; // A = 10; 11, 22 and 33 are skipped
    for (char l = 'A'; l < c; ++l)
        value += (value + 1) % 11 == 0 ? 2 : 1;
    return value;
}

} // namespace

std::string plateOf(std::uint32_t u, bool chinese)
{
    std::string digits;
    for (int i = 0; i < 5; ++i, u /= 10)
        digits += digit(u);
    if (chinese)
        return "\xE6\xA1\x82P" + digits; // Guangxi, Fangchenggang
    constexpr std::array<std::string_view, 6> provinces{"14", "29", "34", "15", "36", "20"};
    return std::string(provinces[u % 6]) + kLetters[(u / 7) % 8] + "-" + digits.substr(0, 3) + "." +
           digits.substr(3);
}

std::string containerOf(std::uint32_t u)
{
    constexpr std::array<std::string_view, 6> owners{"TGHU", "MSKU", "CSQU", "HLXU", "MEDU", "TCLU"};
    std::string n(owners[u % 6]);
    for (int i = 0; i < 6; ++i, u /= 10)
        n += digit(u / 7);
    int sum = 0;
    for (std::size_t i = 0; i < 10; ++i)
        sum += iso6346Value(n[i]) << i;
    return n + digit(static_cast<std::uint32_t>(sum % 11 % 10));
}

std::string misread(std::string plate, std::uint32_t u)
{
    constexpr std::array<std::pair<char, char>, 10> similar{{{'0', '8'},
                                                             {'1', '7'},
                                                             {'2', '7'},
                                                             {'3', '8'},
                                                             {'4', '1'},
                                                             {'5', '6'},
                                                             {'6', '5'},
                                                             {'7', '1'},
                                                             {'8', '3'},
                                                             {'9', '4'}}};
    const std::size_t from = plate.size() - 1 - u % 3;
    for (std::size_t i = from; i > 0; --i)
        for (const auto& [is, seen] : similar)
            if (plate[i] == is) {
                plate[i] = seen;
                return plate;
            }
    return plate;
}

} // namespace coi::sim
