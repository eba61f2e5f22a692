// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_file.h"
#include "network_problems.h"
#include "options_reader.h"

#include <QFile>
#include <QFileInfo>
#include <coi/site/load_options.h>

namespace coi::site {

namespace {

// Steps are judged against a horizon the file does not know.
sim::WhatIfRequest judgedAlone(sim::WhatIfRequest request)
{
    request.horizonS = sim::kLongestRunS;
    if (request.stepS > 0)
        request.horizonS = std::min(request.horizonS, request.stepS);
    return request;
}

} // namespace

OptionsOutcome optionsFromBytes(const QByteArray& bytes, const sim::Network& network)
{
    std::vector<SiteProblem> found;
    Report report({}, found);
    OptionsOutcome out;
    const auto object = parseFile(bytes, report);
    OptionsReader reader(report, network);
    if (object)
        out.request = reader.read(*object);
    out.problems = inWords(found);
    out.dropped = report.dropped();
    if (out.request) {
        NetworkProblems judged = sim::validate(judgedAlone(*out.request), network);
        for (sim::NetworkProblem& p : judged)
            p.path = reader.filePath(p.path);
        out.dropped += addJudged(out.problems, std::move(judged));
    }
    if (out.problems.empty())
        OptionsReader::putBaseFirst(out.request->options);
    else
        out.request.reset();
    return out;
}

OptionsOutcome loadOptions(const QString& path, const sim::Network& network)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        OptionsOutcome out;
        const QString why = QFileInfo(path).isDir() ? QStringLiteral("a folder") : file.errorString();
        out.problems.push_back({"$", "expected a file that can be read, found " + why.toStdString()});
        return out;
    }
    return optionsFromBytes(file.read(kMaxFileBytes + 1), network);
}

} // namespace coi::site
