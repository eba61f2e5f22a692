// SPDX-License-Identifier: GPL-3.0-or-later
#include "counterpart_message.h"

namespace coi::viewmodels {

namespace {

constexpr int kChina = 8;

} // namespace

QStringList messageToOpen(const Context& context, const std::string& gate, const std::string& waits)
{
    const auto it = context.state().gates.find(gate);
    const core::UtcTime at = it == context.state().gates.end() ? context.now() : it->second.observedAt;
    const QString here = context.formats.clock(at, false), there = context.formats.clock(at, false, kChina);
    QString zh =
        QStringLiteral("芒街致东兴：%1 闸口故障，%2 报告（越南时间 %3）。").arg(qs(gate), there, here);
    QString vi = QStringLiteral("Móng Cái gửi Đông Hưng: cổng %1 báo lỗi lúc %2 (giờ Trung Quốc %3). ")
                     .arg(qs(gate), here, there);
    if (!waits.empty()) {
        zh += QStringLiteral("%1 在闸口前等待。").arg(qs(waits));
        vi += QStringLiteral("%1 đang chờ trước cổng. ").arg(qs(waits));
    }
    zh += QStringLiteral("请手动开启闸口并回复。");
    vi += QStringLiteral("Đề nghị mở cổng bằng tay và trả lời.");
    return {zh, vi};
}

} // namespace coi::viewmodels
