// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/scene/palette.h>

namespace coi::scene {

QColor ScenePalette::ink(Ink ink) const
{
    switch (ink) {
    case Ink::None:
        return Qt::transparent;
    case Ink::Water:
        return water;
    case Ink::LandHome:
        return landHome;
    case Ink::LandAway:
        return landAway;
    case Ink::Road:
        return road;
    case Ink::Panel:
        return panel;
    case Ink::Well:
        return well;
    case Ink::EquipOn:
        return equipOn;
    case Ink::EquipOff:
        return equipOff;
    case Ink::EquipLine:
        return equipLine;
    case Ink::Line:
        return line;
    case Ink::Text1:
        return text1;
    case Ink::Text2:
        return text2;
    case Ink::Text3:
        return text3;
    case Ink::Background:
        return background;
    }
    return {};
}

} // namespace coi::scene
