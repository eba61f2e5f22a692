// SPDX-License-Identifier: GPL-3.0-or-later
#include "counterpart_message.h"

namespace coi::viewmodels {

namespace {

constexpr int kChina = 8;

// Why it lets nobody through, in the words of both sides.
struct Trouble
{
    QString zh, vi;
};
Trouble troubleOf(domain::LaneStatus status)
{
    switch (status) {
    case domain::LaneStatus::Fault:
        return {QStringLiteral("故障"), QStringLiteral("báo lỗi")};
    case domain::LaneStatus::Unknown:
        return {QStringLiteral("状态不明"), QStringLiteral("không rõ trạng thái")};
    case domain::LaneStatus::OutOfService:
        return {QStringLiteral("停用"), QStringLiteral("ngừng sử dụng")};
    default:
        return {QStringLiteral("未开启"), QStringLiteral("chưa mở")};
    }
}

} // namespace

QStringList messageToOpen(const Context& context, const std::string& gate, const std::string& waits)
{
    const auto it = context.state().gates.find(gate);
    const bool told = it != context.state().gates.end();
    const core::UtcTime at = told ? it->second.observedAt : context.now();
    const QString here = context.formats.clock(at, false), there = context.formats.clock(at, false, kChina);
    const Trouble trouble = troubleOf(told ? it->second.status : domain::LaneStatus::Unknown);
    QString zh = QStringLiteral("芒街致东兴：%1 闸口%2，%3 报告（越南时间 %4）。")
                     .arg(qs(gate), trouble.zh, there, here);
    QString vi = QStringLiteral("Móng Cái gửi Đông Hưng: cổng %1 %2 lúc %3 (giờ Trung Quốc %4). ")
                     .arg(qs(gate), trouble.vi, here, there);
    if (!waits.empty()) {
        zh += QStringLiteral("%1 在闸口前等待。").arg(qs(waits));
        vi += QStringLiteral("%1 đang chờ trước cổng. ").arg(qs(waits));
    }
    zh += QStringLiteral("请手动开启闸口并回复。");
    vi += QStringLiteral("Đề nghị mở cổng bằng tay và trả lời.");
    return {zh, vi};
}

} // namespace coi::viewmodels
