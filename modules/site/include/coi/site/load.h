// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the three files of a site (resources/sites/README.md) and tells everything that is wrong with them at
// once. All or nothing: with one problem the three pointers are null. Stateless, any thread; the results are
// immutable. Files over kMaxFileBytes or nested deeper than kMaxNesting are refused before they are parsed.
//
//   const LoadOutcome loaded = loadSite(QStringLiteral("resources/sites/mong-cai"));
//   for (const SiteProblem& p : loaded.problems)
//       std::cerr << describe(p) << '\n';
//   if (loaded.ok()) run(loaded.site, loaded.flows, loaded.alarms);
#pragma once
#include <QByteArray>
#include <QString>
#include <coi/domain/alarm.h>
#include <coi/domain/flows.h>
#include <coi/domain/site.h>
#include <memory>
#include <string>
#include <vector>

namespace coi::site {

inline constexpr qsizetype kMaxFileBytes = 16 * 1024 * 1024;
inline constexpr int kMaxNesting = 32;
inline constexpr std::size_t kMaxProblems = 500; // what comes after is only counted
inline constexpr std::size_t kMaxSurfaces = 256; // a pose names its surface in one byte

struct SiteProblem
{
    std::string file;     // "site.geojson"
    std::string feature;  // its id, or that of the record; empty when there is none
    std::string path;     // "$.features[12].properties.plan"
    std::string expected; // "4 corners"
    std::string found;    // "3 points"
};

// "site.geojson: 1X-E3: $.features[12].properties.plan: expected 4 corners, found 3 points"
std::string describe(const SiteProblem& problem);

struct LoadOutcome
{
    std::shared_ptr<const domain::Site> site;
    std::shared_ptr<const domain::Flows> flows;
    std::shared_ptr<const domain::AlarmCatalogue> alarms;
    std::vector<SiteProblem> problems;
    int dropped = 0; // problems beyond kMaxProblems
    bool ok() const { return problems.empty(); }
};

// `dir` holds site.geojson, flows.json and alarms.json.
LoadOutcome loadSite(const QString& dir);
LoadOutcome loadSiteFromBytes(const QByteArray& site, const QByteArray& flows, const QByteArray& alarms);

} // namespace coi::site
