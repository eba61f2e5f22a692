// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_file.h"
#include "network_reader.h"

#include <QFile>
#include <QFileInfo>
#include <coi/site/load_network.h>

namespace coi::site {

namespace {

using Problems = std::vector<sim::NetworkProblem>;

bool endsWith(const std::string& text, std::string_view end)
{
    return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

// A name or a way that could not be read: who is reached then says nothing.
bool hidesWays(const std::string& path)
{
    return endsWith(path, ".to") || endsWith(path, ".name") || path.find(".next") != std::string::npos ||
           path.rfind("$.initial", 0) == 0 || path == "$.sources" || path == "$.stations" ||
           path == "$.delays" || endsWith(path, "]");
}

// What validate() says about something that could not be read is about its replacement.
bool isFollowUp(const sim::NetworkProblem& p, const Problems& read)
{
    for (const sim::NetworkProblem& r : read) {
        if (p.text == "unreachable" && hidesWays(r.path))
            return true;
        if (p.path.rfind(r.path, 0) != 0 || r.path == "$")
            continue;
        if (p.path.size() == r.path.size() || p.path[r.path.size()] == '.' || p.path[r.path.size()] == '[')
            return true;
    }
    return false;
}

NetworkOutcome outcomeOf(std::optional<sim::Network> network, const std::vector<SiteProblem>& found,
                         int dropped)
{
    NetworkOutcome out;
    out.dropped = dropped;
    for (const SiteProblem& p : found)
        out.problems.push_back({p.path, "expected " + p.expected + ", found " + p.found});
    if (!network)
        return out;
    const Problems read = out.problems;
    for (sim::NetworkProblem& p : sim::validate(*network)) {
        if (isFollowUp(p, read))
            continue;
        if (out.problems.size() < kMaxProblems)
            out.problems.push_back(std::move(p));
        else
            ++out.dropped;
    }
    if (out.problems.empty())
        out.network = std::move(network);
    return out;
}

} // namespace

NetworkOutcome networkFromBytes(const QByteArray& bytes, const std::string& name)
{
    std::vector<SiteProblem> found;
    Report report({}, found);
    std::optional<sim::Network> network;
    if (const auto object = parseFile(bytes, report))
        network = NetworkReader(report).read(*object, name);
    return outcomeOf(std::move(network), found, report.dropped());
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
