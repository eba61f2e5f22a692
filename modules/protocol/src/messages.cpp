// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/protocol/messages.h>

#include <array>

namespace coi::protocol {

namespace {

enum From { Console = 1, Gateway = 2, Both = 3 };

struct Type
{
    std::string_view name;
    From from;
};

constexpr std::array<Type, kMessageTypes> kTypes{{
    {"hello", Console},
    {"welcome", Gateway},
    {"refused", Gateway},
    {"resume", Console},
    {"snapshotPart", Gateway},
    {"delta", Gateway},
    {"poses", Gateway},
    {"heat", Gateway},
    {"digest", Gateway},
    {"heartbeat", Both},
    {"select", Console},
    {"unselect", Console},
    {"command", Console},
    {"alarmRequest", Console},
    {"simRequest", Console},
    {"reply", Gateway},
    {"historyQuery", Console},
    {"historyResult", Gateway},
    {"auditQuery", Console},
    {"auditResult", Gateway},
    {"siteRequest", Console},
    {"sitePart", Gateway},
    {"bye", Both},
    {"alarmLogQuery", Console},
    {"alarmLogResult", Gateway},
    {"forecastQuery", Console},
    {"forecastResult", Gateway},
    {"forecastCancel", Console},
    {"forecastScoreQuery", Console},
    {"forecastScoreResult", Gateway},
    {"ptzRequest", Console},
}};

} // namespace

std::string_view typeName(std::size_t index)
{
    return index < kTypes.size() ? kTypes[index].name : std::string_view("unknown");
}

std::string_view typeName(const Body& body)
{
    return typeName(body.index());
}

bool mayCome(std::size_t index, Sender sender)
{
    return index < kTypes.size() &&
           (kTypes[index].from & (sender == Sender::Console ? Console : Gateway)) != 0;
}

} // namespace coi::protocol
