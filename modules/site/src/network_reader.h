// SPDX-License-Identifier: GPL-3.0-or-later
// One network file while it is read. Lists keep their length whatever is in them, so that indices stay those
// of the file.
#pragma once
#include "network_names.h"

namespace coi::site {

class NetworkReader
{
public:
    explicit NetworkReader(Report& report) : m_report(report) {}
    // `name` is that of the network when the file gives none.
    sim::Network read(const QJsonObject& root, const std::string& name);

private:
    template <class Item, class Fill>
    void readList(Node& parent, const char* list, std::vector<Item>& out, Fill fill);
    void readLists(Node& root, sim::Network& out);
    void readSource(Node& n, sim::NetworkSource& out);
    void readStation(Node& n, sim::NetworkStation& out);
    void readServiceByClass(Node& n, sim::NetworkStation& out);
    void readReserved(Node& n, sim::NetworkStation& out);
    void readBreakdown(Node& n, sim::NetworkStation& out);
    void readHold(Node& n, sim::NetworkHold& out);
    void readNext(Node& n, std::vector<sim::NetworkRoute>& out);
    void readInitial(Node& root, sim::Network& out);
    int classOf(Node& n);

    Report& m_report;
    NetworkNames m_names;
};

} // namespace coi::site
