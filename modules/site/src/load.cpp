// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarms_reader.h"
#include "flows_reader.h"
#include "json_file.h"
#include "site_reader.h"

#include <QDir>
#include <QFile>

namespace coi::site {

namespace {

constexpr const char* kSiteFile = "site.geojson";
constexpr const char* kFlowsFile = "flows.json";
constexpr const char* kAlarmsFile = "alarms.json";

std::optional<QByteArray> readFile(const QDir& dir, const char* name, std::vector<SiteProblem>& problems)
{
    QFile file(dir.filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::ReadOnly)) {
        Report(name, problems).add({}, "$", "a file that can be read", file.errorString().toStdString());
        return std::nullopt;
    }
    // One byte over the limit is enough for the parser to refuse it; a device or a huge file is not read on.
    return file.read(kMaxFileBytes + 1);
}

struct Files
{
    std::optional<QByteArray> site, flows, alarms;
};

LoadOutcome loadFiles(const Files& files, std::vector<SiteProblem> problems)
{
    LoadOutcome out;
    Report siteReport(kSiteFile, problems), flowsReport(kFlowsFile, problems),
        alarmsReport(kAlarmsFile, problems);
    auto site = std::make_shared<domain::Site>();
    auto flows = std::make_shared<domain::Flows>();
    auto alarms = std::make_shared<domain::AlarmCatalogue>();
    bool siteWhole = false;
    if (files.site)
        if (const auto object = parseFile(*files.site, siteReport)) {
            *site = SiteReader(siteReport).read(*object);
            siteWhole = siteReport.count() == 0;
        }
    if (files.flows)
        if (const auto object = parseFile(*files.flows, flowsReport))
            *flows = readFlows(flowsReport, *object);
    if (files.alarms)
        if (const auto object = parseFile(*files.alarms, alarmsReport))
            *alarms = readAlarms(alarmsReport, *object, siteWhole ? site.get() : nullptr);
    for (const Report* report : {&siteReport, &flowsReport, &alarmsReport})
        out.dropped += report->dropped();
    out.problems = std::move(problems);
    if (out.ok()) {
        out.site = std::move(site);
        out.flows = std::move(flows);
        out.alarms = std::move(alarms);
    }
    return out;
}

} // namespace

LoadOutcome loadSite(const QString& path)
{
    const QDir dir(path);
    std::vector<SiteProblem> problems;
    Files files;
    files.site = readFile(dir, kSiteFile, problems);
    files.flows = readFile(dir, kFlowsFile, problems);
    files.alarms = readFile(dir, kAlarmsFile, problems);
    return loadFiles(files, std::move(problems));
}

LoadOutcome loadSiteFromBytes(const QByteArray& site, const QByteArray& flows, const QByteArray& alarms)
{
    return loadFiles({site, flows, alarms}, {});
}

} // namespace coi::site
