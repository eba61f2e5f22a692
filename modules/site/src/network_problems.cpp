// SPDX-License-Identifier: GPL-3.0-or-later
#include "network_problems.h"

namespace coi::site {

namespace {

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

// A fleet that could not be read: whether it has sides says nothing.
bool hidesSides(const std::string& path)
{
    return endsWith(path, ".seize") || endsWith(path, ".release") || path.rfind("$.fleets", 0) == 0;
}

// What validate() says about something that could not be read is about its replacement.
bool isFollowUp(const sim::NetworkProblem& p, const NetworkProblems& read)
{
    for (const sim::NetworkProblem& r : read) {
        if (p.text == "unreachable" && hidesWays(r.path))
            return true;
        if (endsWith(p.path, ".side") && hidesSides(r.path))
            return true;
        if (p.path.rfind(r.path, 0) != 0 || r.path == "$")
            continue;
        if (p.path.size() == r.path.size() || p.path[r.path.size()] == '.' || p.path[r.path.size()] == '[')
            return true;
    }
    return false;
}

} // namespace

NetworkProblems inWords(const std::vector<SiteProblem>& found)
{
    NetworkProblems out;
    for (const SiteProblem& p : found)
        out.push_back({p.path, "expected " + p.expected + ", found " + p.found});
    return out;
}

int addJudged(NetworkProblems& problems, NetworkProblems judged)
{
    const NetworkProblems read = problems;
    int dropped = 0;
    for (sim::NetworkProblem& p : judged) {
        if (isFollowUp(p, read))
            continue;
        if (problems.size() < kMaxProblems)
            problems.push_back(std::move(p));
        else
            ++dropped;
    }
    return dropped;
}

} // namespace coi::site
