// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_file.h"
#include "network_problems.h"
#include "network_reader.h"

#include <QFile>
#include <QFileInfo>
#include <coi/site/load_network.h>

namespace coi::site {

NetworkOutcome networkFromBytes(const QByteArray& bytes, const std::string& name)
{
    std::vector<SiteProblem> found;
    Report report({}, found);
    NetworkOutcome out;
    const auto object = parseFile(bytes, report);
    if (object)
        out.network = NetworkReader(report).read(*object, name);
    out.problems = inWords(found);
    out.dropped = report.dropped();
    if (out.network)
        out.dropped += addJudged(out.problems, sim::validate(*out.network));
    if (!out.problems.empty())
        out.network.reset();
    return out;
}

NetworkOutcome loadNetwork(const QString& path)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        NetworkOutcome out;
        const QString why = QFileInfo(path).isDir() ? QStringLiteral("a folder") : file.errorString();
        out.problems.push_back({"$", "expected a file that can be read, found " + why.toStdString()});
        return out;
    }
    // One byte over the limit is enough for the parser to refuse it; a device or a huge file is not read on.
    return networkFromBytes(file.read(kMaxFileBytes + 1), QFileInfo(path).completeBaseName().toStdString());
}

std::string describe(const std::string& model, const sim::NetworkProblem& problem)
{
    constexpr std::size_t kLongest = 1000;
    std::string line = model + ": " + problem.path + ": " + problem.text;
    for (char& c : line)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            c = ' ';
    if (line.size() > kLongest) {
        std::size_t end = kLongest;
        while ((static_cast<unsigned char>(line[end]) & 0xc0U) == 0x80U)
            --end; // not inside a character
        line = line.substr(0, end) + "…";
    }
    return line;
}

} // namespace coi::site
