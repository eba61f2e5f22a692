// SPDX-License-Identifier: GPL-3.0-or-later
// Network files that are wrong in any way at all: never a crash, and what is accepted can be run.
#include "mutation.h"
#include "network_model.h"

#include <QRandomGenerator>
#include <coi/sim/network_run.h>

using namespace coi;
using namespace coi::site;
using namespace coi::site::mutation;

class HostileNetwork : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyValueReplaced();
    void acceptedOnesRun();
    void randomBytes();
};

namespace {

// Whatever comes in: a network, or problems of one line each.
void verifySane(const QByteArray& bytes)
{
    const NetworkOutcome outcome = networkFromBytes(bytes, "file");
    QVERIFY2(outcome.network.has_value() == outcome.problems.empty(), bytes.constData());
    for (const sim::NetworkProblem& p : outcome.problems) {
        QVERIFY2(p.path.rfind('$', 0) == 0 && !p.text.empty(), bytes.constData());
        QVERIFY2(describe("model", p).find('\n') == std::string::npos, bytes.constData());
    }
}

// Every place in a value: the path of edit().
void places(const QJsonValue& value, const QString& here, QStringList& out)
{
    if (!here.isEmpty())
        out += here;
    const QString dot = here.isEmpty() ? QString() : here + u'.';
    const QJsonObject o = value.toObject();
    for (auto it = o.begin(); it != o.end(); ++it)
        places(it.value(), dot + it.key(), out);
    const QJsonArray a = value.toArray();
    for (qsizetype i = 0; i < a.size(); ++i)
        places(a.at(i), dot + u'#' + QString::number(i), out);
}

} // namespace

void HostileNetwork::everyValueReplaced()
{
    QStringList all;
    places(QJsonDocument::fromJson(testing::kWholeModel).object(), {}, all);
    QVERIFY(all.size() > 100);
    for (const QString& place : std::as_const(all))
        for (const char* value : {"null", "true", "-1", "0", "0.5", "1e300", "-1e300", "1e-300", "\"\"",
                                  "\"exit\"", "\"egate\"", "[]", "{}", "[[]]", "{\"\": null}"})
            verifySane(edit(testing::kWholeModel, place, to(value)));
}

// What is accepted can be run, however odd it is.
void HostileNetwork::acceptedOnesRun()
{
    QStringList all;
    places(QJsonDocument::fromJson(testing::kWholeModel).object(), {}, all);
    int accepted = 0;
    for (const QString& place : std::as_const(all))
        for (const char* value : {"null", "0", "1", "0.5", "1e6", "1e-3", "\"exit\"", "\"walk\"", "[]"}) {
            auto network = networkFromBytes(edit(testing::kWholeModel, place, to(value)), "file").network;
            if (!network)
                continue;
            ++accepted;
            network->horizonS = std::min(network->horizonS, 20.0);
            network->warmupS = 0;
            const sim::NetworkRunResult r = sim::runNetwork(*network, {.replications = 1});
            QVERIFY2(r.stateHash.size() == 16, qPrintable(place));
        }
    QVERIFY(accepted > 100);
}

void HostileNetwork::randomBytes()
{
    QRandomGenerator random(4711);
    const QByteArray interesting = "{}[]\",:0123456789.eE+-truefalsn\\u\xff \n";
    for (int round = 0; round < 3000; ++round) {
        QByteArray file(testing::kWholeModel);
        const int edits = 1 + random.bounded(4);
        for (int i = 0; i < edits; ++i) {
            const auto at = random.bounded(file.size());
            const char c = interesting[random.bounded(interesting.size())];
            switch (random.bounded(4)) {
            case 0:
                file[at] = c;
                break;
            case 1:
                file.insert(at, c);
                break;
            case 2:
                file.remove(at, 1 + random.bounded(20));
                break;
            default:
                file.insert(random.bounded(file.size()), file.mid(at, 1 + random.bounded(60)));
            }
        }
        verifySane(file);
    }
}

QTEST_GUILESS_MAIN(HostileNetwork)
#include "tst_network_hostile.moc"
