// SPDX-License-Identifier: GPL-3.0-or-later
// The officers of a hall and the counterpart's hall in the inspector.
#include <coi/viewmodels/inspector_model.h>

#include "inspector_figure.h"
#include "plan_halls.h"
#include "plan_mark_rows.h"

#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

bool InspectorModel::showStaffAt(const std::string& id)
{
    const auto* spec = m_context.site->station(id);
    if (!spec || spec->kind != domain::StationKind::Officers || !spec->direction)
        return false;
    m_figures.sync({});
    m_subtitle = words::of(spec->bridge) + QStringLiteral(" · ") + m_id;
    const domain::HallStaff* const s = staffOf(m_context, *spec->direction);
    if (!s)
        return true;
    const Formats& f = m_context.formats;
    int booths = 0;
    for (const domain::StaffPost& post : s->posts)
        booths += m_context.site->lane(post.object) ? post.officers : 0;
    m_figures.sync(
        {inspectorFigure("present", tr("present"), f.number(s->present), tr("of %1").arg(s->planned)),
         inspectorFigure("free", tr("free"), f.number(s->free), {}),
         inspectorFigure("booths", tr("at booths"), f.number(booths), {}),
         inspectorFigure("desks", tr("at stations"), f.number(s->present - s->free - booths), {})});
    m_note = tr("An open booth, a desk of the baggage customs and the post of the health screening bind one "
                "officer each.");
    m_ageS = secondsSince(s->observedAt, m_context.now());
    m_stale = staleReport(m_context, domain::FeedKind::Lanes, s->observedAt);
    return true;
}

void InspectorModel::showCounterpartHall(const domain::StationSpec& spec, const domain::StationState& s)
{
    const Formats& f = m_context.formats;
    m_figures.sync(
        {inspectorFigure("exit", tr("exit, wait"), f.minutes(s.exitWaitS), tr("min")),
         inspectorFigure("entry", tr("entry, wait"), f.minutes(s.entryWaitS), tr("min")),
         inspectorFigure("waiting", tr("waiting"), f.number(s.waiting), {}),
         inspectorFigure("open", tr("open"), f.number(s.openServers), tr("of %1").arg(spec.servers))});
}

} // namespace coi::viewmodels
