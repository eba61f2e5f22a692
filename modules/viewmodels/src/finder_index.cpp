// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder_index.h"

#include <QCoreApplication>
#include <array>
#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("FinderModel", text);
}

struct Screen
{
    const char *id, *icon, *name;
};
constexpr std::array<Screen, 7> kScreens{
    {{"overview", "overview", QT_TRANSLATE_NOOP("FinderModel", "Overview")},
     {"lanes", "lanes", QT_TRANSLATE_NOOP("FinderModel", "Lanes")},
     {"alarms", "alarm", QT_TRANSLATE_NOOP("FinderModel", "Alarms")},
     {"cameras", "camera", QT_TRANSLATE_NOOP("FinderModel", "Cameras")},
     {"freight", "freight", QT_TRANSLATE_NOOP("FinderModel", "Freight")},
     {"dashboard", "dashboard", QT_TRANSLATE_NOOP("FinderModel", "Dashboard")},
     {"whatif", "split", QT_TRANSLATE_NOOP("FinderModel", "What if")}}};

class Collector
{
public:
    explicit Collector(const Context& context) : m_context(context) {}

    void add(const char* kind, const std::string& id, const QString& title, const QString& sub,
             const QString& kindText, const char* icon, QStringList more = {})
    {
        FindEntry entry;
        FindRow& row = entry.row;
        row.kind = QLatin1String(kind);
        row.id = qs(id);
        row.key = row.kind + QLatin1Char(':') + row.id;
        row.title = title;
        row.sub = sub;
        row.kindText = kindText;
        row.icon = QLatin1String(icon);
        entry.words = QStringList{row.id, title, sub} + more;
        for (QString& word : entry.words)
            word = folded(word);
        entries.push_back(std::move(entry));
    }

    void addSite()
    {
        const domain::Site& site = *m_context.site;
        const Formats& f = m_context.formats;
        for (const auto& lane : site.lanes)
            add("lane", lane.id, qs(lane.id), place(lane.id), words::of(lane.kind),
                lane.kind == domain::LaneKind::EGate   ? "egate"
                : lane.kind == domain::LaneKind::Booth ? "booth"
                                                       : "truck",
                {f.pick(lane.name)});
        for (const auto& gate : site.gates)
            add("gate", gate.id, f.pick(gate.name), qs(gate.id), say("gate"), "barrier");
        for (const auto& zone : site.zones)
            add("zone", zone.id, f.pick(zone.name), qs(zone.id), say("queue zone"), "users");
        for (const auto& station : site.stations)
            add("station", station.id, f.pick(station.name), qs(station.id), words::of(station.kind), "flag");
        for (const auto& camera : site.cameras)
            add("camera", camera.id, qs(camera.id), f.pick(camera.name), say("camera"), "camera");
    }

    void addState()
    {
        const domain::State& state = m_context.state();
        for (const auto& [id, carrier] : state.carriers)
            add("carrier", id, qs(id), words::of(carrier.task), say("vehicle"), "igv",
                {qs(carrier.consignment)});
        for (const auto& [id, c] : state.consignments) {
            QStringList parts;
            for (const std::string& part : {c.plate, c.container, c.goods})
                if (!part.empty())
                    parts += qs(part);
            parts += words::of(c.stage);
            add("consignment", id, qs(id), parts.join(QStringLiteral(" · ")), say("consignment"), "document",
                {qs(c.plate), qs(c.container)});
        }
    }

    std::vector<FindEntry> entries;

private:
    QString place(const std::string& id) const { return placeNameOf(m_context, id); }
    const Context& m_context;
};

// Without dashes, dots and blanks: "29C-123.45" is found by "29c12345".
QString squeezed(const QString& text)
{
    QString result;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            result += c;
    return result;
}

int fitWord(const QString& word, const QString& query)
{
    if (word == query)
        return 100;
    if (word.startsWith(query))
        return 80;
    const qsizetype at = word.indexOf(query);
    if (at > 0)
        return word[at - 1].isLetterOrNumber() ? 40 : 60;
    return 0;
}

} // namespace

QString folded(const QString& text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.isMark())
            continue;
        const char16_t lower = c.toLower().unicode();
        result += lower == u'đ' ? QLatin1Char('d') : QChar(lower);
    }
    return result.trimmed();
}

int fit(const FindEntry& entry, const QString& query)
{
    int best = 0;
    const QString tight = squeezed(query);
    for (qsizetype i = 0; i < entry.words.size(); ++i) {
        const QString& word = entry.words[i];
        int score = fitWord(word, query);
        if (score == 0 && !tight.isEmpty() && squeezed(word).contains(tight))
            score = 30;
        best = std::max(best, score - static_cast<int>(i)); // the code counts before the words
    }
    return best;
}

std::vector<FindEntry> screens()
{
    std::vector<FindEntry> entries;
    for (const Screen& screen : kScreens) {
        FindEntry entry;
        entry.row = {QStringLiteral("screen:") + QLatin1String(screen.id),
                     QStringLiteral("screen"),
                     QLatin1String(screen.id),
                     say(screen.name),
                     {},
                     say("screen"),
                     QLatin1String(screen.icon)};
        entry.words = {folded(entry.row.title), folded(entry.row.id)};
        entries.push_back(std::move(entry));
    }
    return entries;
}

std::vector<FindEntry> everything(const Context& context)
{
    Collector collector(context);
    collector.entries = screens();
    collector.addSite();
    collector.addState();
    return std::move(collector.entries);
}

} // namespace coi::viewmodels
